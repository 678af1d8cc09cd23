"""Where an element's start tag, one of its attributes or its raw text stands in the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.document.tokens import START_TAG

if TYPE_CHECKING:
    from collections.abc import Sequence

_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")


@dataclass(frozen=True, slots=True, eq=False)
class StartTags:
    """The start tags of a page by name; the n-th `meta` of the tree is the n-th in the source.

    Built lazily, a name at a time: only evidence asks. A parser that repairs a page may drop or
    double an element, so a value is believed only where the attribute says the same.
    """

    text: str
    tags: Sequence[tuple[int, int]]
    _by_name: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _elements: dict[str, dict[Any, int]] = field(default_factory=dict)

    def attribute(self, element: Any, name: str) -> tuple[int, int] | None:
        """The span of an attribute's value, quotes left out."""
        wanted = fold(element.get(name) or "")
        spans = self._spans(element.tag)
        at = self._index(element)
        for start, end in (*spans[at : at + 1], *spans):
            for m in _ATTRIBUTE.finditer(self.text, start + 1 + len(element.tag), end):
                group = m.lastindex
                if m[1].lower() != name or group is None or group < 2:  # noqa: PLR2004
                    continue
                if fold(unescape(m[group])) == wanted:
                    return m.span(group)
        return None

    def content(self, element: Any) -> tuple[int, int] | None:
        """The span of the text between a raw-text element's tags, white space at its ends left out."""
        wanted = fold(element.text or "")
        spans = self._spans(element.tag)
        at = self._index(element)
        for start, end in (*spans[at : at + 1], *spans):
            head = START_TAG.match(self.text, start)
            if head is None:
                continue
            inner = self.text[head.end() : end]
            if fold(inner) == wanted or fold(unescape(inner)) == wanted:
                first = head.end() + len(inner) - len(inner.lstrip())
                return first, first + len(inner.strip())
        return None

    def _spans(self, tag: str) -> list[tuple[int, int]]:
        if tag not in self._by_name:
            pattern = re.compile(rf"<{re.escape(tag)}[\s/>]", re.IGNORECASE)
            self._by_name[tag] = [s for s in self.tags if pattern.match(self.text, *s)]
        return self._by_name[tag]

    def _index(self, element: Any) -> int:
        if element.tag not in self._elements:
            root = element.getroottree().getroot()
            self._elements[element.tag] = {e: i for i, e in enumerate(root.iter(element.tag))}
        return self._elements[element.tag].get(element, 0)
