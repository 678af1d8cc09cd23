"""`markup validate --fix`: what has one safe answer mended in the files, or shown, or counted."""

from __future__ import annotations

import difflib
import sys
from typing import TYPE_CHECKING

import click

from markup.cli.batch import each, shown
from markup.cli.output import standard_output, write_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.cli.sources import Input
    from markup.cli.validate import Run


def mend(found: Sequence[Input], run: Run, *, write: bool, diff: bool) -> tuple[int, int]:
    """Mend pages; how many changed, and how many could not be read.

    With `write`, files are replaced, each in one step, and standard input goes to standard output;
    what was fetched cannot be written. With `diff`, the changes are printed.
    """
    changed = 0

    def work(_: int, one: Input) -> None:
        nonlocal changed
        before, after = run.mended(one)
        if after == before and one.name != "-":
            return
        changed += after != before
        if diff:
            click.echo(difference(one.name, before, after), nl=False)
        elif write:
            _write(one, after)
        elif after != before:
            click.echo(f"would mend {shown(one.name)}")

    failures = each(found, work)
    return changed, len(failures)


def _write(one: Input, content: bytes) -> None:
    if one.name == "-":
        with standard_output():
            sys.stdout.buffer.write(content)
    elif one.path is not None:
        write_files({one.path: content})
        click.echo(f"mended {shown(one.name)}", err=True)
    else:
        click.echo(f"markup: {shown(one.name)}: fetched, so it cannot be mended in place; --diff shows how", err=True)


def difference(name: str, before: bytes, after: bytes) -> str:
    """A unified diff; lines keep their ends, and one without an end says so as `diff` does."""
    old, new = (part.decode("utf-8", "backslashreplace").splitlines(keepends=True) for part in (before, after))
    lines = difflib.unified_diff(old, new, shown(name), shown(name))
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
