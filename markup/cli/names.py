"""What the files for each input are called."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from markup.cli.sources import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.cli.sources import Input

_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST = 100  # characters of a name made from an address


def names(inputs: Sequence[Input]) -> tuple[Path, ...]:
    """A relative path without ending for each input, no two the same.

    Files keep their folders below the deepest folder that holds all of them. Where two files differ
    in their ending alone, it stays in the name (`a.txt` and `a.html`); what is still the same, two
    addresses for instance, is numbered.
    """
    roots = [os.path.abspath(one.root) for one in inputs if one.root]  # noqa: PTH100  # resolves .. and no links
    base = os.path.commonpath(roots) if roots else ""
    wanted = [_name(one, base, keep_ending=False) for one in inputs]
    shared = Counter(_key(name) for name in wanted)
    wanted = [
        _name(one, base, keep_ending=True) if shared[_key(name)] > 1 else name
        for one, name in zip(inputs, wanted, strict=True)
    ]
    taken: dict[str, int] = {}
    return tuple(_free(name, taken) for name in wanted)


def _name(one: Input, base: str, *, keep_ending: bool) -> Path:
    if one.path:
        path = Path(os.path.relpath(one.path, base))
        return path if keep_ending or path.suffix.lower() not in ENDINGS else path.with_suffix("")
    if one.url:
        return Path(_from_address(one.url))
    return Path("stdin" if one.name == "-" else "none")


def _from_address(url: str) -> str:
    """The last part of an address's path, or its host; with the query, which may be all that differs."""
    address, _, query = url.partition("#")[0].partition("?")
    last = Path(address.partition("://")[2]).name
    stem = last.removesuffix(Path(last).suffix) if Path(last).suffix.lower() in ENDINGS else last
    text = f"{stem}-{query}"
    return _UNSAFE.sub("-", text)[:_LONGEST].strip(".-") or "page"


def _free(name: Path, taken: dict[str, int]) -> Path:
    """The name, numbered where it is taken; `taken` counts how often each was wanted."""
    free = name
    while _key(free) in taken:
        taken[_key(name)] += 1
        free = name.with_name(f"{name.name}-{taken[_key(name)]}")
    taken[_key(free)] = 1
    return free


def _key(name: Path) -> str:
    """Some file systems know no difference of case."""
    return str(name).casefold()
