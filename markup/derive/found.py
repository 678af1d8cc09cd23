"""A value in the markup of a page: what it says, and where; lists opened and references followed."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.document.embedded import REFERENCE_KEYS, Embedded, token
from markup.model import Confidence, Derived, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document

_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|br|cite|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE
)
# What templates print where they have nothing to print.
_NOTHING = frozenset(("", "null", "none", "undefined", "nan", "false", "n/a", "[object object]", "-", "unknown"))
# No writer types these; `&lt;` a writer may.
_REFERENCE = re.compile(r"&(?!(?:lt|gt);)(?:[A-Za-z]{2,8}|#\d{2,5}|#x[\dA-Fa-f]{2,5});")
_MOST_VALUES = 300  # of one property; an article has fewer tags, images and authors
_MOST_BEARERS = 5  # nodes that one reference may stand for


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A value in the page's markup: itself, and the node and pointer that lead to its place."""

    value: Any
    embedded: Embedded
    pointer: str = ""

    def evidence(self, doc: Document, field: str, confidence: Confidence = Confidence.STATED) -> Evidence | None:
        """Evidence by the rule `field.json-ld` (or `.microdata`, `.rdfa`, `.supplied`)."""
        return node_evidence(doc, self.embedded, self.pointer, f"{field}.{self.embedded.syntax}", confidence)

    def derived(self, doc: Document, field: str) -> Derived[str] | None:
        """The value as text, where it says something and its place is known."""
        text = text_of(self.value)
        evidence = self.evidence(doc, field) if text else None
        return Derived(text, (evidence,)) if evidence else None

    def get(self, doc: Document, *properties: str) -> Iterator[Found]:
        """The values of properties of a node, lists flattened, references followed."""
        if not isinstance(self.value, dict):
            return
        for name in properties:
            if name in self.value:
                start = Found(self.value[name], self.embedded, f"{self.pointer}/{token(name)}")
                for item in itertools.islice(_flat(start), _MOST_VALUES):
                    yield from _resolved(doc, item)


def node_evidence(
    doc: Document, embedded: Embedded, pointer: str, rule: str, confidence: Confidence = Confidence.STATED
) -> Evidence | None:
    """Evidence at a JSON Pointer from a node; None where the source does not show the place."""
    if embedded.syntax == "supplied":
        return doc.given_evidence(rule, pointer)
    where = embedded.located(doc.tags, pointer)
    return doc.evidence(rule, *where, confidence) if where else None


def supplied(doc: Document, *properties: str) -> Iterator[Found]:
    """The values of properties that a CMS or an editor supplied, as if the page's markup held them."""
    fields = dict(doc.given)
    yield from Found(fields, Embedded("supplied", fields)).get(doc, *properties)


def follow(doc: Document, value: Any) -> tuple[dict[str, Any], ...]:
    """The node or nodes that a value stands for: itself, or those on the page that bear its `@id`."""
    if isinstance(value, dict) and not REFERENCE_KEYS.issuperset(value):
        return (value,)
    name = value.get("@id") if isinstance(value, dict) else value
    return tuple(f.value for f in _bearers(doc, name)) if isinstance(name, str) else ()


def text_of(value: Any) -> str:
    """A value as plain text; "" where it is none, or a placeholder."""
    if not isinstance(value, str):
        return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""
    if "&" in value:
        value = unescape(value)
        if _REFERENCE.search(value):  # escaped twice
            value = unescape(value)
    if "<" in value:
        value = _INLINE_TAG.sub("", value)
    value = fold(value)
    return "" if value.casefold() in _NOTHING else value


def _flat(item: Found) -> Iterator[Found]:
    """A value's parts: lists and `@list` opened, `{"@value": ...}` unwrapped, nothing skipped."""
    stack = [item]
    while stack:
        item = stack.pop()
        value, pointer = item.value, item.pointer
        if isinstance(value, list):
            stack += [Found(v, item.embedded, f"{pointer}/{i}") for i, v in reversed([*enumerate(value)])]
            continue
        key = next((k for k in ("@value", "@list", "@set") if k in value), None) if isinstance(value, dict) else None
        if key is not None:
            stack.append(Found(value[key], item.embedded, f"{pointer}/{key}"))
        elif value is not None:
            yield item


def _resolved(doc: Document, item: Found) -> Iterator[Found]:
    """A value, or, where it is a reference, the nodes that bear its name (itself where there are none)."""
    value = item.value
    if isinstance(value, dict) and "@id" in value and REFERENCE_KEYS.issuperset(value):
        bearers = tuple(_bearers(doc, value["@id"]))
        yield from bearers or (item,)
        return
    yield item


def _bearers(doc: Document, name: Any) -> Iterator[Found]:
    """The nodes of the page with an `@id` that say something, block by block."""
    if not isinstance(name, str):
        return
    left = _MOST_BEARERS
    scripts = dict.fromkeys(e.script for e in doc.embedded if e.script is not None)
    for script in scripts:
        for pointer, node in script.named.get(name, ())[:left]:
            yield Found(node, Embedded("json-ld", node, pointer, script.element, None, script))
            left -= 1
