"""`markup deliveries`: what the publish hook took in, and how it stands."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.hook.delivery import Delivery, State
    from markup.hook.inbox import Inbox

_STATES = ("waiting", "working", "done", "superseded", "ignored", "dead")


@click.group("deliveries", short_help="See what the publish hook took in; retry what failed.")
def command() -> None:
    """What the publish hook took in, from its inbox; the service need not run.

    \b
    Examples:
      markup deliveries list --state dead
      markup deliveries show standard:msg_2f1c
      markup deliveries retry --all
    """  # noqa: D301  # \b keeps click from folding the examples


@command.command("list")
@click.option("--state", type=click.Choice(_STATES), help="Those in this state alone.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True, help="At most so many.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@options.config
@options.verbosity
def list_(*, state: State | None, limit: int, as_json: bool, config: str | None) -> None:
    """List deliveries, the latest first."""
    import json

    from markup.cli.output import print_bytes

    with _inbox(config) as inbox:
        found = inbox.listed(state, limit)
    for one in found:
        line = json.dumps(one.shown(whole=False), ensure_ascii=False) if as_json else _line(one)
        print_bytes(f"{line}\n")


@command.command("show")
@click.argument("delivery")
@options.config
@options.verbosity
def show(*, delivery: str, config: str | None) -> None:
    """Show DELIVERY, an id: its state, result, findings, markup and error, as JSON."""
    import json

    from markup.cli.output import print_bytes

    with _inbox(config) as inbox:
        one = inbox.found(delivery)
    if one is None:
        options.unreadable(f"there is no delivery {delivery}")
    print_bytes(json.dumps(one.shown(whole=True), ensure_ascii=False, indent=2) + "\n")


@command.command("retry")
@click.argument("delivery", nargs=-1)
@click.option("--all", "every", is_flag=True, help="All dead ones.")
@options.config
@options.verbosity
def retry(*, delivery: tuple[str, ...], every: bool, config: str | None) -> None:
    """Take up dead deliveries again: DELIVERY..., by id, or --all.

    A running service finds them within a second.
    """
    if bool(delivery) == every:
        options.wrong("name deliveries, or give --all")
    with _inbox(config) as inbox:
        waiting = inbox.retry() if every else []
        for name in delivery:
            one = inbox.found(name)
            ids = inbox.retry(one.id) if one else []
            if not ids:
                what = f"is {one.state}, not dead" if one else "is not known"
                options.unreadable(f"{name} {what}")
            waiting += ids
    if options.level() >= 0:
        click.echo(f"{len(waiting)} will be tried again", err=True)


@contextmanager
def _inbox(config: str | None) -> Iterator[Inbox]:
    import os

    from markup.hook.inbox import InboxError
    from markup.hook.service import inbox
    from markup.settings import SettingsError

    hook = options.settings(config).hook
    if not (hook.postgres_env or hook.postgres_file or hook.inbox.is_file()):
        options.wrong(f"there is no inbox {hook.inbox}")
    try:
        opened = inbox(hook, os.environ)
    except SettingsError as error:
        options.wrong(str(error))
    try:
        yield opened
    except InboxError as error:
        options.unreadable(str(error))
    finally:
        opened.close()


def _line(one: Delivery) -> str:
    from markup.cli.batch import shown

    when = str(one.shown(whole=False)["changed"])[:19]
    said = shown(one.error or one.result or one.reason)
    return f"{when}  {one.state:<10} {one.action:<9} {shown(one.id)}  {shown(one.key)}  {said}".rstrip()
