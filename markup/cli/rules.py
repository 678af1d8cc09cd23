"""`markup rules`: every rule of `markup validate`, and the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markup.rules import Rule


@click.command("rules", short_help="Show the rules of validation.")
@click.argument("name", required=False)
@options.verbosity
def command(*, name: str | None) -> None:
    """List the rules of `markup validate`, or show the page of one: what, why, bad and good.

    \b
    Examples:
      markup rules
      markup rules date-format
    """  # noqa: D301  # \b keeps click from folding the examples
    from markup.cli.output import print_text

    known = {r.name: r for r in options.known_rules()}
    if name is None:
        print_text("\n".join(_listed(known.values())))
        return
    if name not in known:
        options.no_rule(name, known)
    print_text("\n".join(_page(known[name])))


def _listed(rules: Iterable[Rule]) -> Iterator[str]:
    from markup.cli.report_text import COLOURS

    for each in rules:
        severity = click.style(f"{each.severity.name.lower():<7}", fg=COLOURS[each.severity])
        yield f"{severity}  {each.name:<34}  {each.summary}{'' if each.on_by_default else ' (off by default)'}"


def _page(rule: Rule) -> Iterator[str]:
    import textwrap

    yield click.style(rule.name, bold=True)
    yield f"{rule.severity.name.lower()}{'' if rule.on_by_default else ', off by default: --select it'}"
    yield ""
    yield rule.summary
    yield ""
    yield rule.section("Why")
    for title in ("Bad", "Good"):
        yield ""
        yield f"{title}:"
        yield textwrap.indent(rule.section(title), "    ")
