"""`markup init`: a first `markup.toml`, filled from a page where one is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from markup.model import Article, Derived
    from markup.settings import Settings


@click.command("init", short_help="Write a first markup.toml.")
@click.argument("page", required=False, type=click.Path())
@click.option("--force", is_flag=True, help="Overwrite a markup.toml that is there.")
@options.allow_private
@options.verbosity
def command(*, page: str | None, force: bool, allow_private: bool) -> None:
    """Write markup.toml into the current folder, every setting explained.

    PAGE, a file or an http(s) address, is one of the publisher's own pages: what its markup says of
    the publisher (name, address, logo, profiles, policy pages) and its language are filled in.

    \b
    Examples:
      markup init
      markup init https://example.org/news/a-story
    """  # noqa: D301  # \b keeps click from folding the examples
    from pathlib import Path

    from markup.cli.output import write_files
    from markup.cli.settings_form import form
    from markup.settings import Settings
    from markup.settings.file import NAME

    path = Path(NAME)
    if path.exists() and not force:
        options.wrong(f"{path} is there already; --force overwrites it")
    known = _settings(page, allow_private=allow_private) if page else Settings()
    write_files({path: form(known)})
    if options.level() >= 0:
        found = known.publisher.name if known.publisher else "nothing is filled in yet"
        click.echo(f"markup: wrote {path} ({found})", err=True)


def _settings(page: str, *, allow_private: bool) -> Settings:
    """What a page says of its publisher; ends with exit code 3 where it cannot be read."""
    from markup.cli.batch import attempt
    from markup.cli.sources import inputs, read
    from markup.pipeline import convert

    found = inputs([page])
    if len(found) != 1:
        options.wrong("PAGE is a single page")
    article = attempt(found[0], lambda: convert(read(found[0], allow_private=allow_private)).article)
    return _known(article)


def _known(article: Article) -> Settings:
    """What an article's page says of its publisher, as far as settings can hold it."""
    from markup.settings import Publisher, Settings
    from markup.settings.check import ADDRESS, LANGUAGE

    def address(value: Derived[str] | None) -> str | None:
        return value.value if value and ADDRESS.fullmatch(value.value) else None

    said = article.publisher
    publisher = said and Publisher(
        said.name.value,
        said.type,
        address(said.url),
        address(said.logo),
        tuple(profile for profile in map(address, said.same_as) if profile),
        {policy.property: page for policy in said.policies if (page := address(policy.url))},
    )
    language = article.in_language.value if article.in_language else ""
    return Settings(publisher or None, language if LANGUAGE.fullmatch(language) else None)
