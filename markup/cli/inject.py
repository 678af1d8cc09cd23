"""`markup inject`: our script in pages that exist, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.cli.sources import Input
    from markup.pipeline import Injection

_PAGES = frozenset({".html", ".htm", ".xhtml"})  # what is taken of a directory


@click.command("inject", short_help="Put JSON-LD into existing pages, in place.")
@click.argument("file", nargs=-1, required=True, type=click.Path())
@click.option("--url", metavar="URL", help="The page's address, for a single FILE.")
@options.config
@click.option(
    "--beside",
    type=click.Choice(("join", "out")),
    default="join",
    show_default=True,
    help="Where the page has an Article already. join: say what it does not, under its @id. out: leave the page.",
)
@click.option("--diff", is_flag=True, help="Show the changes, write nothing.")
@click.option("--check", is_flag=True, help="Write nothing; end with 1 where something would change.")
@options.verbosity
def command(  # noqa: PLR0913  # one parameter an option
    *, file: tuple[str, ...], url: str | None, config: str | None, beside: str, diff: bool, check: bool
) -> None:
    """Put the JSON-LD of articles into their own pages, or renew it there.

    FILE is a page, a directory (its *.html *.htm *.xhtml), a glob, or - for standard input to
    standard output. Only our script element changes: a second run changes nothing. Pages that are
    no articles are left alone.

    \b
    Examples:
      markup inject public/2026/*.html
      markup inject "public/**/*.html" --check
      markup inject page.html --diff
    """  # noqa: D301  # \b keeps click from folding the examples
    from markup.cli.batch import each, shown
    from markup.cli.repair import difference
    from markup.cli.sources import inputs

    settings = options.settings(config)
    found = _pages(inputs(file), file)
    options.check_url(url, many=len(found) > 1)
    said = {"written": 0, "unchanged": 0, "left out": 0}

    def work(_: int, one: Input) -> None:
        from markup.cli.sources import read
        from markup.pipeline import inject

        page = read(one, url)
        before = page.content
        done = inject(page, settings, beside=cast('Literal["join", "out"]', beside))
        after = done.content
        if not isinstance(before, bytes) or not isinstance(after, bytes):  # what is read from files is bytes
            raise TypeError
        changed = after != before
        said["written" if changed else "left out" if done.reason else "unchanged"] += 1
        if diff:
            click.echo(difference(one.name, before, after) if changed else "", nl=False)
        elif check:
            click.echo(f"would change {shown(one.name)}\n" if changed else "", nl=False)
        else:
            _write(one, after, changed=changed)
        _tell(one, done, changed=changed and not (diff or check))

    failures = each(found, work, bar=not (diff or check))
    if len(found) > 1 and options.level() >= 0:
        verb = "would change" if diff or check else "written"
        failed = f", {len(failures)} failed" if failures else ""
        click.echo(
            f"{said['written']} {verb}, {said['unchanged']} unchanged, {said['left out']} left out{failed}", err=True
        )
    if failures or (check and said["written"]):
        click.get_current_context().exit(options.INPUT_FAILED if failures else 1)


def _pages(found: Sequence[Input], given: Sequence[str]) -> list[Input]:
    """The inputs that are pages: whatever was named, and of directories what is called so."""
    if any(one.url for one in found):
        options.wrong("an address cannot be written to; name files")
    return [one for one in found if not one.path or one.name in given or one.path.suffix.lower() in _PAGES]


def _write(one: Input, content: bytes, *, changed: bool) -> None:
    import sys

    from markup.cli.output import standard_output, write_files

    if one.path is None:
        with standard_output():
            sys.stdout.buffer.write(content)
    elif changed:
        write_files({one.path: content})


def _tell(one: Input, done: Injection, *, changed: bool) -> None:
    from markup.cli.batch import shown

    if done.reason and options.level() >= 0:
        click.echo(f"markup: {shown(one.name)}: left out: {done.reason}", err=True)
    elif changed and one.path and options.level() > 0:
        click.echo(f"markup: wrote {shown(one.name)}", err=True)
