"""Where results go: whole files that are never half-written, and bytes on standard output."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import click

from markup.cli.options import INPUT_FAILED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class OutputFailed(click.ClickException):
    """Standard output takes no more: a full disk. Nothing can go on; exit code 3."""

    exit_code = INPUT_FAILED

    def show(self, file: Any = None) -> None:  # noqa: ARG002  # click's signature
        """Print the line."""
        click.echo(f"markup: standard output: {self.message}", err=True)


@contextmanager
def standard_output() -> Iterator[None]:
    """Writing to standard output; a broken pipe passes.

    Raises:
        OutputFailed: it cannot be written.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        close_stdout()
        raise OutputFailed(error.strerror or str(error)) from None


def print_bytes(text: str) -> None:
    """Write UTF-8 and a line end to standard output, whatever the locale."""
    line_end = "" if text.endswith("\n") else "\n"
    with standard_output():
        sys.stdout.buffer.write(f"{text}{line_end}".encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()


def print_text(text: str) -> None:
    """Print for a person: in the terminal's encoding, what it lacks replaced; colours on a terminal only."""
    encoding = sys.stdout.encoding or "utf-8"
    with standard_output():
        click.echo(text.encode(encoding, "replace").decode(encoding))


def no_colour() -> bool:
    """Whether the environment asks for no colours, https://no-color.org/."""
    return bool(os.environ.get("NO_COLOR"))


def close_stdout() -> None:
    """Let the interpreter flush into nothing when the reader is gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_files(contents: Mapping[Path, str | bytes]) -> None:
    """Write files together: all beside their places first, then each renamed into place.

    Text is written as UTF-8. A file that is replaced keeps its permissions.
    """
    beside: list[tuple[Path, Path]] = []
    try:
        for number, (path, content) in enumerate(contents.items()):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.parent / f".markup-{os.getpid()}-{number}.part"
            beside.append((temporary, path))
            data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
            temporary.write_bytes(data)
            with suppress(FileNotFoundError):
                shutil.copymode(path, temporary)
        for temporary, path in beside:
            temporary.replace(path)
    finally:
        for temporary, _ in beside:
            temporary.unlink(missing_ok=True)
