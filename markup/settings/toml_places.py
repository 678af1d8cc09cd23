"""Where keys and values stand in a TOML text. `tomllib`, which has already read it, does not say."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from markup.model import Confidence, Evidence, Place

Path = tuple[str, ...]
Span = tuple[int, int]

_GAP = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*+")
_STRING = re.compile(
    r'"{3}(?:\r?\n)?+((?:[^\\]|\\.)*?"{0,2})"{3}(?!")'
    r"|'{3}(?:\r?\n)?+(.*?'{0,2})'{3}(?!')"
    r'|"((?:[^"\\]|\\.)*+)"'
    r"|'([^']*+)'",
    re.DOTALL,
)
_HEADER = re.compile(r"\[{1,2}[ \t]*+")
_HEADER_END = re.compile(r"[ \t]*+\]{1,2}")
_BARE_KEY = re.compile(r"[\w-]++")
_DOT = re.compile(r"[ \t]*+\.[ \t]*+")
_PLAIN = re.compile(r"[^,\]}\s#]++(?: \d[^,\]}\s#]*+)?+")  # a number, a boolean, a date with its time


@dataclass(frozen=True, slots=True)
class Places:
    """Spans by path; of strings and quoted keys, what stands between the quotes."""

    keys: dict[Path, Span] = field(default_factory=dict)
    values: dict[Path, Span] = field(default_factory=dict)


@lru_cache(maxsize=4)  # a page asks for several values of the same settings
def places(text: str) -> Places:
    """The places of all keys and values of a valid TOML text; the tables of a list by their number."""
    found = Places()
    table: Path = ()
    counts: dict[Path, int] = {}
    at = _past_gap(text, 0)
    while at < len(text):
        if text[at] == "[":
            table, at = _header(text, at, counts, found)
        else:
            at = _pair(text, at, table, found)
        at = _past_gap(text, at)
    return found


def evidence(
    text: str, table: Path, rule: str, pointer: str, origin: Literal["settings", "review"] = "settings"
) -> Evidence:
    """Evidence whose words are the value (or else the key) at a JSON Pointer below a table."""
    path = (*table, *(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]))
    found = places(text)
    start, end = found.values.get(path) or found.keys[path]
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    place = Place(line, column, start, end, pointer, origin)
    return Evidence(rule, text[start:end], place, Confidence.SUPPLIED)


def line_of(text: str, path: Path) -> int:
    """The line of a key (of a list's item, the item itself) or of the nearest on the way to it, from 1."""
    found = places(text)
    for length in range(len(path), 0, -1):
        span = found.keys.get(path[:length]) or found.values.get(path[:length])
        if span:
            return text.count("\n", 0, span[0]) + 1
    return 1


def _header(text: str, at: int, counts: dict[Path, int], found: Places) -> tuple[Path, int]:
    """A table's header: the table that it opens, and the offset behind it.

    `counts` says how many tables each list of tables has by now: a name that leads through a list
    means its last table.
    """
    opening = _HEADER.match(text, at)
    names = Places()
    written, at = _key(text, opening.end() if opening else at, (), names)
    table: Path = ()
    for length, name in enumerate(written, 1):
        table = (*table, name)
        span = names.keys[written[:length]]
        found.keys.setdefault(table, span)
        if length == len(written) and opening and opening[0].startswith("[["):
            counts[table] = counts.get(table, 0) + 1
        if table in counts:
            table = (*table, str(counts[table] - 1))
            found.keys.setdefault(table, span)
    closing = _HEADER_END.match(text, at)
    return table, closing.end() if closing else len(text)


def _pair(text: str, at: int, table: Path, found: Places) -> int:
    path, at = _key(text, at, table, found)
    at = text.index("=", at) + 1
    return _value(text, _past_gap(text, at), path, found)


def _key(text: str, at: int, path: Path, found: Places) -> tuple[Path, int]:
    """A dotted key: the path it leads to, and the offset behind it."""
    while True:
        quoted = _STRING.match(text, at)
        bare = quoted or _BARE_KEY.match(text, at)
        if bare is None:
            return path, at
        span = bare.span(quoted.lastindex or 0) if quoted else bare.span()
        name = text[slice(*span)]
        if quoted and quoted[0][0] == '"' and "\\" in name:
            (name,) = tomllib.loads(f"{quoted[0]} = 0")
        path = (*path, name)
        found.keys.setdefault(path, span)
        dot = _DOT.match(text, bare.end())
        if dot is None:
            return path, bare.end()
        at = dot.end()


def _value(text: str, at: int, path: Path, found: Places) -> int:
    """Note the value at `at`; the offset behind it."""
    string = _STRING.match(text, at)
    if string:
        found.values[path] = string.span(string.lastindex or 0)
        return string.end()
    start = at
    if text[at] in "[{":
        closing = "]" if text[at] == "[" else "}"
        at = _past_gap(text, at + 1)
        number = 0
        while text[at] != closing:
            at = _value(text, at, (*path, str(number)), found) if closing == "]" else _pair(text, at, path, found)
            number += 1
            at = _past_gap(text, at)
            at = _past_gap(text, at + 1) if text[at] == "," else at
        at += 1
    else:
        plain = _PLAIN.match(text, at)
        at = plain.end() if plain else at + 1
    found.values[path] = (start, at)
    return at


def _past_gap(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at
