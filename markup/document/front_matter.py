"""The fields above a Markdown text, as the page's own data: YAML between `---`, TOML between `+++`.

Read by a parser of the whole notation, never by lines: PyYAML's `compose` and `tomllib`, with the places
of all values. What is no mapping is no front matter, and what cannot be read says nothing.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from markup.document.embedded import Embedded
from markup.document.front_matter_names import NESTED, PERSON, PROPERTIES
from markup.settings.toml_places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST = 64 * 1024  # characters
_YAML = re.compile(r"---[ \t]*+\r?\n(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*+(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*+\r?\n(?P<fields>.*?)^\+\+\+[ \t]*+(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_TIMESTAMP = re.compile(
    r"(\d{4}-\d\d?-\d\d?)[Tt \t]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)[ \t]*([Zz]|[+-]\d\d?(?::?\d\d)?)?"
)
_MOST_VALUES = 300
_DEPTH = 4  # levels of lists and tables that a field of an article may have
_PLAIN = "tag:yaml.org,2002:"


@dataclass(frozen=True, slots=True)
class Field:
    """One value: its text, and where the source spells it."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields, each a `Field`, a list or a mapping of them; and where the text behind them begins."""

    fields: Mapping[str, Any]
    end: int


@dataclass(slots=True)
class _Node:
    """A node in the shape of JSON-LD while it is filled."""

    node: dict[str, Any] = field(default_factory=lambda: {"@type": "Article"})
    spans: dict[str, tuple[int, int, str]] = field(default_factory=dict)


def read(text: str) -> FrontMatter | None:
    """The fields at the very beginning of a text; None where there are none."""
    for pattern, reader in ((_YAML, _yaml), (_TOML, _toml)):
        found = pattern.match(text, 0, _MOST)
        if found:
            fields = reader(found["fields"], found.start("fields"))
            return FrontMatter(fields, found.end()) if fields is not None else None
    return None


def embedded(front: FrontMatter) -> Embedded:
    """The fields as a node of structured data, by the names that schema.org has for them."""
    found = _Node()
    for name, value in _flattened(front.fields):
        prop = PROPERTIES.get(name.casefold().replace("_", "").replace("-", ""))
        if prop is not None:
            items = found.node.setdefault(prop, [])
            for key, item in _items(value, name):
                node = _value(item, f"/{prop}/{len(items)}", key, found)
                if node is not None and len(items) < _MOST_VALUES:
                    items.append(node)
    return Embedded("front-matter", {k: v for k, v in found.node.items() if v}, spans=found.spans)


def _flattened(fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The fields, and those of the tables in which some generators keep them."""
    for name, value in fields.items():
        if isinstance(value, dict) and name.casefold() in NESTED:
            yield from ((f"{name}/{inner}".rpartition("/")[2], v) for inner, v in value.items())
        else:
            yield name, value


def _items(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from ((f"{name}/{i}", item) for i, item in enumerate(value))
    else:
        yield name, value


def _value(item: Any, pointer: str, key: str, found: _Node) -> Any:
    """A value of the node, its places noted; None where it says nothing."""
    if isinstance(item, Field):
        found.spans[pointer] = (item.start, item.end, f"front-matter/{key}")
        return _iso(item.text)
    if not isinstance(item, dict):
        return None
    node: dict[str, Any] = {}
    for name, value in item.items():
        prop = PERSON.get(name.casefold())
        if prop is not None and isinstance(value, Field) and prop not in node:
            node[prop] = _value(value, f"{pointer}/{prop}", f"{key}/{name}", found)
    return node or None


def _iso(text: str) -> str:
    """YAML's timestamps, which may have spaces and short zones, as ISO 8601."""
    stamp = _TIMESTAMP.fullmatch(text)
    if stamp is None:
        return text
    day = "-".join(part.zfill(2) for part in stamp[1].split("-"))
    clock = stamp[2].zfill(5) if stamp[2].count(":") == 1 else stamp[2].zfill(8)
    zone = (stamp[3] or "").upper()
    if zone not in {"", "Z"}:
        digits = zone[1:].replace(":", "")
        digits = digits.zfill(2) if len(digits) <= 2 else digits.zfill(4)  # noqa: PLR2004  # hours alone
        zone = f"{zone[0]}{digits[:2]}:{digits[2:] or '00'}"
    return f"{day}T{clock}{zone}"


def _yaml(text: str, offset: int) -> Mapping[str, Any] | None:
    import yaml  # noqa: PLC0415  # few inputs have front matter

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    value = _composed(root, text, offset, _DEPTH)
    return value if isinstance(value, dict) else None


def _composed(node: Any, text: str, offset: int, depth: int) -> Any:
    """A composed YAML node as fields; null, booleans and what lies too deep say nothing."""
    kind = getattr(node, "id", "")
    if depth == 0:
        return None
    if kind == "mapping":
        pairs = [(k, v) for k, v in node.value if getattr(k, "id", "") == "scalar"][:_MOST_VALUES]
        return {k.value: _composed(v, text, offset, depth - 1) for k, v in pairs}
    if kind == "sequence":
        return [_composed(item, text, offset, depth - 1) for item in node.value[:_MOST_VALUES]]
    if kind != "scalar" or node.tag in {f"{_PLAIN}null", f"{_PLAIN}bool", f"{_PLAIN}binary"}:
        return None
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in {"'", '"'}:
        start, end = start + 1, end - 1
    elif node.style in {"|", ">"}:
        start = text.find("\n", start, end) + 1 or end
    words = text[start:end]
    if not words.strip():
        return None
    start += len(words) - len(words.lstrip())
    return Field(node.value, offset + start, offset + start + len(words.strip()))


def _toml(text: str, offset: int) -> Mapping[str, Any] | None:
    try:
        fields = tomllib.loads(text.replace("\r\n", "\n"))
        spans = places(text).values
    except (ValueError, RecursionError, IndexError):
        return None
    value = _located(fields, (), spans, text, offset)
    return value if isinstance(value, dict) else None


def _located(
    value: Any, path: tuple[str, ...], spans: Mapping[tuple[str, ...], tuple[int, int]], text: str, offset: int
) -> Any:
    """A TOML value as fields."""
    if len(path) > _DEPTH:
        return None
    if isinstance(value, dict):
        return {k: _located(v, (*path, k), spans, text, offset) for k, v in value.items()}
    if isinstance(value, list):
        items = enumerate(value[:_MOST_VALUES])
        return [_located(item, (*path, str(i)), spans, text, offset) for i, item in items]
    span = spans.get(path)
    if span is None or isinstance(value, bool) or not isinstance(value, (str, int, float, date, datetime, time)):
        return None
    words = value.isoformat() if isinstance(value, (date, datetime, time)) else str(value)
    return Field(words, offset + span[0], offset + span[1]) if words.strip() else None
