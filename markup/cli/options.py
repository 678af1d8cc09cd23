"""Options that commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from markup.rules import Rule
    from markup.settings import Settings

F = TypeVar("F", bound="Callable[..., Any]")
_LEVEL = "markup.verbosity"
USAGE = 2
INPUT_FAILED = 3


class UsageProblem(click.ClickException):
    """A one-line message and exit code 2."""

    exit_code = USAGE

    def show(self, file: Any = None) -> None:  # noqa: ARG002  # click's signature
        """Print it as all other messages are printed."""
        click.echo(f"markup: {self.format_message()}", err=True)


class InputProblem(UsageProblem):
    """A one-line message and exit code 3."""

    exit_code = INPUT_FAILED


def level() -> int:
    """-1 with `--quiet`, 1 with `--verbose`, else 0; of the running command."""
    return int(click.get_current_context().meta.get(_LEVEL, 0))


def verbosity(command: F) -> F:
    """`--quiet` and `--verbose`, before the command's name or behind it."""

    def note(amount: int) -> Callable[[click.Context, click.Parameter, bool], None]:
        def set_level(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  # click's signature
            if value:
                ctx.meta[_LEVEL] = amount

        return set_level

    quiet = click.option(
        "-q", "--quiet", is_flag=True, expose_value=False, callback=note(-1), help="Say nothing but errors."
    )
    verbose = click.option(
        "-v",
        "--verbose",
        is_flag=True,
        expose_value=False,
        callback=note(1),
        help="Say which settings are used and which files are written; show tracebacks.",
    )
    return quiet(verbose(command))


def sources(command: F) -> F:
    """What is read, and how: SOURCE..., `--url`, `--retrieved-at`, `--config`, `--allow-private`."""
    argument = click.argument("source", nargs=-1, required=True, type=click.Path())
    url = click.option("--url", metavar="URL", help="The article's address, for a single SOURCE.")
    return argument(url(retrieved_at(config(allow_private(command)))))


def retrieved_at(command: F) -> F:
    """`--retrieved-at`: the moment to which a page's "5 hours ago" is relative."""

    def moment(_: click.Context, __: click.Parameter, value: str | None) -> datetime | None:
        from datetime import datetime

        try:
            return None if value is None else datetime.fromisoformat(value)
        except ValueError:
            message = f"{value!r} is not a time in ISO 8601, such as 2025-05-14T10:30+02:00"
            raise click.BadParameter(message) from None

    return click.option(
        "--retrieved-at",
        metavar="TIME",
        callback=moment,
        help='When SOURCE was read from the web (ISO 8601); "5 hours ago" is a date only with it.',
    )(command)


def reviews(command: F) -> F:
    """`--review` and `--all-claims`."""
    review = click.option(
        "--review",
        type=click.Path(exists=True, dir_okay=False),
        help="An editor's review of a claim in the article, for a single SOURCE [default: NAME.review.toml beside it].",
    )
    every = click.option("--all-claims", is_flag=True, help="A ClaimReview for each claim reviewed, not one a page.")
    return review(every(command))


def config(command: F) -> F:
    """`--config`."""
    return click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False),
        help="Settings file  [default: markup.toml or pyproject.toml, here or in a folder above].",
    )(command)


def allow_private(command: F) -> F:
    """`--allow-private`."""
    return click.option("--allow-private", is_flag=True, help="Fetch from loopback and private addresses too.")(command)


def settings(given: str | None, *, all_claims: bool = False) -> Settings:
    """The settings that hold: those of `--config`, or of the nearest file here or above; then those of options."""
    from dataclasses import replace

    found = _settings(given)
    if all_claims:
        return replace(found, claim_review=replace(found.claim_review, all_claims=True))
    return found


def _settings(given: str | None) -> Settings:
    from pathlib import Path

    from markup.settings import Settings, SettingsError, find, load

    here = Path.cwd()
    path = Path(given) if given else find(here)
    if path is None:
        return Settings()
    if path.is_relative_to(here):
        path = path.relative_to(here)
    if level() > 0:
        click.echo(f"markup: settings from {path}", err=True)
    try:
        return load(path)
    except SettingsError as error:
        wrong(str(error))


def check_url(url: str | None, *, many: bool) -> None:
    """Refuse a `--url` that is no address, or that cannot be that of all."""
    if url and many:
        wrong("--url is for a single article")
    if url and not url.lower().startswith(("http://", "https://")):
        wrong(f"--url: {url!r} is not an http or https address")


def check_review(review: str | None, *, many: bool) -> Path | None:
    """The path of `--review`; refuse it for many articles."""
    from pathlib import Path

    if review and many:
        wrong("--review is for a single article; beside many, each has its NAME.review.toml")
    return Path(review) if review else None


def wrong(message: str) -> NoReturn:
    """End with a one-line message and exit code 2."""
    raise UsageProblem(message)


def no_rule(name: str, known: Iterable[str]) -> NoReturn:
    """End because a rule that was named is none, with the name that was probably meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    wrong(f"there is no rule {name}{f'; did you mean {near[0]}?' if near else ''}")


def known_rules() -> tuple[Rule, ...]:
    """Every rule, those of installed plugins too; the end, in one line, where a plugin is broken."""
    from markup.model import InputError
    from markup.rules import available

    try:
        return available()
    except InputError as error:
        wrong(str(error))


def unreadable(message: str) -> NoReturn:
    """End with a one-line message and exit code 3: what names the inputs cannot be read."""
    raise InputProblem(message)
