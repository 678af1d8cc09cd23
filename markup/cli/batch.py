"""Many inputs, one after another: a failed one is named and the rest go on."""

from __future__ import annotations

import re
import sys
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from markup.cli.options import INPUT_FAILED, level
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markup.cli.sources import Input

T = TypeVar("T")
# Controls, line and paragraph separators, overrides of the writing direction, lone surrogates.
_UNSAFE = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


class InputFailed(click.ClickException):
    """An input that could not be read or converted; one line, exit code 3."""

    exit_code = INPUT_FAILED

    def __init__(self, one: Input, reason: str) -> None:
        self.input = one
        self.reason = shown(" ".join(reason.split()))
        super().__init__(f"markup: {shown(one.name)}: {self.reason}")

    def show(self, file: Any = None) -> None:  # noqa: ARG002  # click's signature
        """Print the line."""
        click.echo(self.message, err=True)


def attempt(one: Input, work: Callable[[], T]) -> T:
    """Do the work for an input.

    A broken pipe and a full disk under standard output are no input's error and pass. The traceback
    of an unexpected error is printed under `--verbose` only.

    Raises:
        InputFailed: whatever else went wrong.
    """
    try:
        return work()
    except (BrokenPipeError, click.ClickException):
        raise
    except InputError as error:
        reason = str(error)
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename and str(error.filename) != str(one.path):
            reason = f"{reason}: {error.filename}"
    except Exception as error:  # noqa: BLE001  # one bad article must not end a run over thousands
        if level() > 0:
            import traceback

            click.echo(traceback.format_exc(), err=True, nl=False)
        reason = f"unexpected {type(error).__name__}: {error}"
    raise InputFailed(one, reason)


def run(inputs: Sequence[Input], work: Callable[[int, Input], None], done: str, *, bar: bool = True) -> None:
    """Do the work for each input (given its position); end with exit code 3 if any failed.

    `done` is the summary's word for what was done. With `bar`, many inputs show their progress
    where stderr is a terminal; the failed ones are then named at the end.
    """
    failures = each(inputs, work, bar=bar)
    if len(inputs) > 1 and level() >= 0:
        failed = f", {len(failures)} failed" if failures else ""
        click.echo(f"{len(inputs) - len(failures)} {done}{failed}", err=True)
    if failures:
        click.get_current_context().exit(INPUT_FAILED)


def each(inputs: Sequence[Input], work: Callable[[int, Input], None], *, bar: bool = True) -> list[InputFailed]:
    """Do the work for each input (given its position); name those that failed, and give them back."""
    shows_bar = bar and len(inputs) > 1 and level() == 0 and sys.stderr.isatty()
    failures: list[InputFailed] = []
    progress: Any = click.progressbar(inputs, file=sys.stderr, show_pos=True) if shows_bar else nullcontext(inputs)
    try:
        with progress as items:
            for number, one in enumerate(items):
                try:
                    attempt(one, partial(work, number, one))
                except InputFailed as failure:
                    failures.append(failure)
                    if not shows_bar:
                        failure.show()
    finally:
        for unseen in failures if shows_bar else ():
            unseen.show()
    return failures


def shown(text: str) -> str:
    """Text for a terminal: nothing in it moves the cursor or cannot be encoded."""
    return text if text.isprintable() else re.sub(_UNSAFE, lambda m: repr(m[0])[1:-1], text)
