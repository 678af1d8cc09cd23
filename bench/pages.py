"""The articles of a folder, read recursively, gzipped or not."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class Page:
    """One input; `id` is the file's name without its ending."""

    id: str
    path: Path

    def content(self) -> bytes:
        """The bytes as published."""
        raw = self.path.read_bytes()
        return gzip.decompress(raw) if self.path.suffix == ".gz" else raw


def pages(folder: Path, endings: Sequence[str], most: int | None = None) -> Iterator[Page]:
    """The files of `folder` that end in one of `endings` (with or without `.gz`), in order of their path."""
    found = 0
    for path in sorted(folder.rglob("*")):
        name = path.name.removesuffix(".gz")
        ending = next((e for e in endings if name.endswith(e)), None)
        if ending is None or not path.is_file():
            continue
        if most is not None and found == most:
            return
        found += 1
        yield Page(name.removesuffix(ending), path)
