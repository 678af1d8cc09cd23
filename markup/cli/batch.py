"""Many inputs, one after another: a failed one is named and the rest go on."""

from __future__ import annotations

import sys
import traceback
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import click

from markup.cli.options import INPUT_FAILED, level
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markup.cli.sources import Input


def run(inputs: Sequence[Input], work: Callable[[int, Input], None], done: str, *, bar: bool = True) -> None:
    """Do the work for each input (given its position); end with exit code 3 if any failed.

    `done` is the summary's word for what was done. Errors of one input are one line on stderr, with
    a traceback only under `--verbose`; a broken pipe is nobody's error and ends it all.
    """
    verbosity = level()
    many = len(inputs) > 1
    shows_bar = bar and many and verbosity == 0 and sys.stderr.isatty()
    failures: list[str] = []
    progress: Any = nullcontext(inputs)
    if shows_bar:
        progress = click.progressbar(inputs, file=sys.stderr, show_pos=True)
    try:
        with progress as items:
            for number, one in enumerate(items):
                message = _failure(number, one, work, traces=verbosity > 0)
                if message:
                    failures.append(message)
                    if not shows_bar:
                        click.echo(message, err=True)
    finally:
        if shows_bar:
            click.echo("".join(f"{line}\n" for line in failures), err=True, nl=False)
    if many and verbosity >= 0:
        failed = f", {len(failures)} failed" if failures else ""
        click.echo(f"{len(inputs) - len(failures)} {done}{failed}", err=True)
    if failures:
        click.get_current_context().exit(INPUT_FAILED)


def _failure(number: int, one: Input, work: Callable[[int, Input], None], *, traces: bool) -> str | None:
    try:
        work(number, one)
    except BrokenPipeError:
        raise
    except InputError as error:
        reason = str(error)
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename and str(error.filename) != str(one.path):
            reason = f"{reason}: {error.filename}"
    except Exception as error:  # noqa: BLE001  # one bad article must not end a run over thousands
        if traces:
            click.echo(traceback.format_exc(), err=True, nl=False)
        reason = f"unexpected {type(error).__name__}: {error}"
    else:
        return None
    return f"markup: {shown(one.name)}: {shown(' '.join(reason.split()))}"


def shown(text: str) -> str:
    """Text for a terminal: nothing in it moves the cursor or cannot be encoded."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
