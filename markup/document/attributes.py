"""Where an element's start tag, one of its attributes or its text stands in the source."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from markup.document.block import Origin, fold
from markup.document.tokens import START_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
_NAME_ENDS = frozenset(("/", ">"))
_AROUND = 30  # tags of a kind by which a repaired page may have lost or doubled elements
_META_NAMES = ("property", "name", "itemprop", "http-equiv")


@dataclass(frozen=True, slots=True, eq=False)
class StartTags:
    """The start tags of a page by name; the n-th `meta` of the tree is the n-th in the source.

    Built lazily, a name at a time: only evidence asks. A parser that repairs a page may drop or
    double an element, so a place is believed only where the source says the same.
    """

    text: str
    tags: Sequence[tuple[int, int]]
    _by_name: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _scans: dict[str, Iterator[int]] = field(default_factory=dict)
    _any_case: set[str] = field(default_factory=set)
    _elements: dict[str, dict[Any, int]] = field(default_factory=dict)
    _metas: dict[str, list[Any]] = field(default_factory=dict)
    _values: dict[tuple[Any, str], tuple[int, int] | None] = field(default_factory=dict)

    def elements(self, root: Any, tag: str) -> Mapping[Any, int]:
        """The elements of a tag name in the tree, in order, each with its number."""
        if tag not in self._elements:
            self._elements[tag] = {e: i for i, e in enumerate(root.getroottree().iter(tag))}
        return self._elements[tag]

    def metas(self, root: Any) -> Mapping[str, Sequence[Any]]:
        """The `meta` elements with a content, by each name that they give themselves, in lower case."""
        if not self._metas:
            for element in self.elements(root, "meta"):
                attributes = dict(element.items())
                if attributes.get("content"):
                    for name in {attributes[n].strip().lower() for n in _META_NAMES if n in attributes}:
                        self._metas.setdefault(name, []).append(element)
        return self._metas

    def attribute(self, element: Any, name: str) -> tuple[int, int] | None:
        """The span of an attribute's value, quotes left out; several fields ask for the same ones."""
        if (element, name) not in self._values:
            self._values[element, name] = self._value(element, name)
        return self._values[element, name]

    def _value(self, element: Any, name: str) -> tuple[int, int] | None:
        wanted = fold(element.get(name) or "")
        for start, end in self._candidates(element):
            for m in _ATTRIBUTE.finditer(self.text, start + 1 + len(element.tag), end):
                group = m.lastindex
                if m[1].lower() != name or group is None or group < 2:  # noqa: PLR2004  # a name without a value
                    continue
                if fold(unescape(m[group])) == wanted or fold(m[group]) == wanted:
                    return m.span(group)
        return None

    def content(self, element: Any) -> tuple[int, int] | None:
        """The span of the text between a raw-text element's tags, white space at its ends left out."""
        wanted = (element.text or "").strip()
        for start, end in self._candidates(element):
            head = START_TAG.match(self.text, start)
            if head is None:
                continue
            inner = self.text[head.end() : end]
            if inner.strip() == wanted or fold(inner) == fold(wanted) or fold(unescape(inner)) == fold(wanted):
                first = head.end() + len(inner) - len(inner.lstrip())
                return first, first + len(inner.strip())
        return None

    def shown(self, element: Any) -> tuple[int, int] | None:
        """The span from the first to the last character that an element holds as text, tags between included."""
        wanted = "".join(fold("".join(element.itertext())).split())
        if not wanted:
            return None
        for _, end in self._candidates(element):
            span = self._reads(end, wanted)
            if span is not None:
                return span
        return None

    def _reads(self, at: int, wanted: str) -> tuple[int, int] | None:
        """The span of `wanted` (without white space) where the text from `at` on reads so."""
        first = -1
        seen = 0
        for start, end, step in Origin(self.text, (0,), markup=True, references=True).steps(at, len(self.text)):
            shown = "".join(step.split())
            if not shown:
                continue
            if not wanted.startswith(shown, seen):
                return None
            first = start if first < 0 else first
            seen += len(shown)
            if seen == len(wanted):
                return first, end
        return None

    def start(self, element: Any) -> int | None:
        """Where an element's start tag stands; None where tree and source disagree on its kind."""
        span = self._numbered(element)
        if span is None:
            return None
        for name, value in element.items():
            if value and fold(unescape(self.text[slice(*span)])).find(fold(value)) < 0:
                return None
            if name in {"class", "id", "src"}:
                break
        return span[0]

    def _candidates(self, element: Any) -> Iterator[tuple[int, int]]:
        """The tags that may be an element's: the one of its number, then, the page being repaired, those around it."""
        number = self.elements(element, element.tag).get(element, 0)
        yield from self._spans(element.tag, number)[number : number + 1]
        around = slice(max(0, number - _AROUND), number + _AROUND)
        yield from self._spans(element.tag, number + _AROUND)[around]
        if element.tag not in self._any_case:
            self._any_case.add(element.tag)
            self._by_name[element.tag] = []
            self._scans[element.tag] = _in_any_case(self.text, element.tag)
            yield from self._spans(element.tag, number + _AROUND)[around]

    def _numbered(self, element: Any) -> tuple[int, int] | None:
        number = self.elements(element, element.tag).get(element, 0)
        spans = self._spans(element.tag, number)
        return spans[number] if number < len(spans) else None

    def _spans(self, tag: str, number: int | None) -> list[tuple[int, int]]:
        """The tags of a name, at least up to a number (None: all); the source is looked through no further."""
        if tag not in self._by_name:
            self._by_name[tag] = []
            self._scans[tag] = _in_lower_case(self.text, tag)
        found = self._by_name[tag]
        for start in self._scans[tag]:
            at = bisect_left(self.tags, (start,))
            behind = self.text[start + 1 + len(tag) : start + 2 + len(tag)]
            if at < len(self.tags) and self.tags[at][0] == start and (behind in _NAME_ENDS or behind.isspace()):
                found.append(self.tags[at])
                if number is not None and len(found) > number:
                    break
        return found


def _in_lower_case(text: str, tag: str) -> Iterator[int]:
    """Where `<tag` stands, as most pages write it; where none does, in any case."""
    at = text.find(f"<{tag}")
    if at < 0:
        yield from _in_any_case(text, tag)
    while at >= 0:
        yield at
        at = text.find(f"<{tag}", at + 1)


def _in_any_case(text: str, tag: str) -> Iterator[int]:
    return (m.start() for m in re.finditer(f"(?i)<{re.escape(tag)}", text))
