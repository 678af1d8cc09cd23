"""`markup reconcile`: find the articles whose event never came."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  # click needs the name when it runs
from typing import TYPE_CHECKING, Any

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.hook.inbox import Inbox

_DAYS = 2


@click.group("reconcile", short_help="Find articles whose event never came.")
def command() -> None:
    """Find the articles whose event never came, and put them into the inbox.

    \b
    Examples:
      markup reconcile ghost
      markup reconcile ghost --all --again
    """  # noqa: D301  # \b keeps click from folding the examples


def _moment(_: click.Context, __: click.Parameter, value: str | None) -> datetime | None:
    from datetime import UTC, datetime

    try:
        moment = None if value is None else datetime.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is not a time in ISO 8601, such as 2025-05-14T10:30Z"
        raise click.BadParameter(message) from None
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


@command.command("ghost")
@click.option(
    "--since", metavar="TIME", callback=_moment, help=f"Posts that changed since then  [default: {_DAYS} days ago]."
)
@click.option("--all", "every", is_flag=True, help="All published posts, however old.")
@click.option("--again", is_flag=True, help="Also posts whose markup is right: the settings or the release changed.")
@options.config
@options.verbosity
def ghost(*, since: datetime | None, every: bool, again: bool, config: str | None) -> None:
    """Ask Ghost for published posts whose markup is missing or not theirs, and put them into the inbox.

    Ghost sends each event once and waits two seconds for an answer; what it could not deliver then is
    found here. Run it every few minutes. A running service delivers what is found within a second.
    """
    from datetime import UTC, datetime, timedelta

    from markup.hook.event import Refused, Retry
    from markup.hook.inbox import InboxError
    from markup.hook.reconcile import reconcile_ghost

    if every and since:
        options.wrong("give --since or --all")
    inbox, table = _opened(config)
    start = None if every else since or datetime.now(UTC) - timedelta(days=_DAYS)
    try:
        done = reconcile_ghost(inbox, table, since=start, again=again)
    except (Retry, Refused, InboxError) as error:
        options.unreadable(str(error))
    finally:
        inbox.close()
    if options.level() >= 0:
        click.echo(f"{done.seen} posts, {len(done.enqueued)} into the inbox", err=True)
    for key in done.enqueued:
        click.echo(key)


def _opened(config: str | None) -> tuple[Inbox, Mapping[str, Any]]:
    import os

    from markup.hook import credentials
    from markup.hook.service import inbox
    from markup.settings import SettingsError

    hook = options.settings(config).hook
    if "ghost" not in hook.cms:
        options.wrong("the settings have no table [hook.ghost]")
    try:
        table = credentials.resolved(hook.cms["ghost"], os.environ)
        return inbox(hook, os.environ), table
    except SettingsError as error:
        options.wrong(str(error))
