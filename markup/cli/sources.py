"""SOURCE arguments: files, directories, globs, addresses and standard input, as inputs to read one by one."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, replace
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING

from markup.cli.review_file import ENDING
from markup.document.read import MOST
from markup.model import InputError, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

ENDINGS = frozenset({".html", ".htm", ".xhtml", ".txt", ".md"})  # what a directory is searched for
_REVIEW = "an editor's review, and no article: it is read with its article"
_SCHEME = r"([A-Za-z][A-Za-z0-9+.-]*)://"
_FIXED = r"[^*?\[]*[/\\]"  # the folders before a glob's first wildcard


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to read: a file, an address, standard input (`-`), or what is wrong with a SOURCE.

    `root` is the folder below which a file's own folders are kept in the output.
    """

    name: str
    path: Path | None = None
    root: Path | None = None
    url: str | None = None
    error: str | None = None


def listed(file: str) -> tuple[str, ...]:
    """The sources that a file (`-`: standard input) names, one a line.

    Raises:
        OSError: it cannot be read.
    """
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return tuple(line for line in (os.fsdecode(raw).strip() for raw in data.splitlines()) if line)


def inputs(given: Sequence[str], output: Path | None = None) -> tuple[Input, ...]:
    """All inputs that SOURCE arguments stand for, each once; of directories and globs, nothing below `output`.

    Review files are none, but where nothing else is named.
    """
    found: dict[str, Input] = {}
    for source in given:
        for one in _expand(source, output):
            key = os.path.abspath(one.path) if one.path else one.name  # noqa: PTH100  # resolves .. and no links
            found.setdefault(key, one)
    return tuple(found.values()) or tuple(Input(s, error=_REVIEW) for s in given if s.endswith(ENDING))


def read(
    one: Input, url: str | None = None, *, retrieved_at: datetime | None = None, allow_private: bool = False
) -> Source:
    """Read an input's bytes, 20 MB at most; `retrieved_at` is when they were read from the web.

    Raises:
        InputError, OSError: it cannot be read.
    """
    if one.error:
        raise InputError(one.error)
    if one.url:
        from markup.cli.fetch import fetch

        page = fetch(one.url, allow_private=allow_private)
        return replace(page, url=url or page.url, retrieved_at=retrieved_at)
    if one.path is None:
        return Source(sys.stdin.buffer.read(MOST + 1), url, retrieved_at=retrieved_at)
    with one.path.open("rb") as file:
        return Source(file.read(MOST + 1), url, str(one.path), retrieved_at=retrieved_at)


def _expand(source: str, output: Path | None) -> Iterator[Input]:
    scheme = re.match(_SCHEME, source)
    if source == "-":
        yield Input("-")
    elif scheme and scheme[1].lower() in {"http", "https"}:
        yield Input(source, url=source)
    elif scheme:
        yield Input(source, error=f"only http and https addresses are fetched, not {scheme[1]}")
    elif source.endswith(ENDING):  # a shell's `news/*` names them too
        return
    elif os.path.lexists(source) or not has_magic(source):
        yield from _path(Path(source), output)
    else:
        found = glob(source, recursive=True)  # noqa: PTH207  # Path.glob refuses absolute patterns
        articles = (match for match in found if not match.endswith(ENDING))
        matches = sorted(match for match in articles if output is None or not _within(Path(match), output))
        if not matches:
            yield Input(source, error="no file matches")
        fixed = re.match(_FIXED, source)
        root = Path(fixed[0] if fixed else ".")
        for match in matches:
            path = Path(match)
            if not path.is_dir():
                yield Input(match, path, root)
            elif not source.endswith("**"):  # `**` names the files itself
                yield from (Input(one.name, one.path, root, error=one.error) for one in _path(path, output))


def _path(path: Path, output: Path | None) -> Iterator[Input]:
    if not path.is_dir():
        yield Input(str(path), path, path.parent)
        return
    count = 0
    errors: list[OSError] = []
    for folder, folders, files in os.walk(path, onerror=errors.append):
        here = Path(folder)
        # Not what is hidden, and not what an earlier run wrote.
        folders[:] = sorted(f for f in folders if f[0] != "." and (output is None or not _within(here / f, output)))
        for name in sorted(files):
            if name[0] != "." and Path(name).suffix.lower() in ENDINGS:
                count += 1
                yield Input(str(here / name), here / name, path)
    for error in errors:
        yield Input(str(error.filename), error=error.strerror or "cannot be read")
    if not count and not errors:
        yield Input(str(path), error=f"no articles in it ({', '.join(sorted(f'*{e}' for e in ENDINGS))})")


def _within(path: Path, output: Path) -> bool:
    return path.resolve().is_relative_to(output.resolve())
