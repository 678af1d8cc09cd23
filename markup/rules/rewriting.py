"""Edits that write a value, a member's name or a type's name anew, and nothing beside it.

Each function gives no edit where the source does not show what was read, or shows it otherwise.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from markup.document.embedded import token
from markup.model import Edit
from markup.rules.graph import Value

if TYPE_CHECKING:
    from markup.document import Document
    from markup.rules.graph import Node

_TYPE = "@type"
_ADDRESSES = frozenset(("href", "src", "resource", "data", "about"))


@dataclass(frozen=True, slots=True, eq=False)
class TypeName:
    """One of a node's types as it is written: `key` is the member (`@type`, or `type`)."""

    node: Node
    name: str
    key: str
    pointer: str
    term: str = _TYPE

    @property
    def path(self) -> str:
        """The node's path with `@type`."""
        return f"{self.node.path}.{self.key}"

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Where it stands; the node where the source does not show it."""
        found = self.node.root.located(doc.tags, self.pointer) if doc.tags and self.node.syntax == "json-ld" else None
        if found is None and self.node.syntax == "microdata" and doc.tags:
            element, _ = self.node.root.holders.get(self.node.pointer, (self.node.root.element, None))
            span = doc.tags.attribute(element, "itemtype")
            found = (*span, f"{doc.origin.paths.of(element)}/@itemtype") if span else None
        return found or self.node.span(doc)


def type_name(node: Node, name: str) -> TypeName:
    """The spot of one of a node's types."""
    for key, written in node.data.items():
        if node.context.key(key) != _TYPE:
            continue
        types = written if isinstance(written, list) else [written]
        local = [node.context.local(t.strip()) if isinstance(t, str) else None for t in types]
        if name in local:
            at = f"/{local.index(name)}" if isinstance(written, list) else ""
            return TypeName(node, name, key, f"{node.pointer}/{token(key)}{at}")
    return TypeName(node, name, _TYPE, f"{node.pointer}/{_TYPE}")


def member(node: Node, term: str) -> Value:
    """The spot of a property as a whole: its member, whatever its values."""
    values = node.properties[term]
    key = values[0].key if values else term
    if values and node.syntax != "json-ld":
        return Value(node, term, key, None, values[0].pointer)  # each value has an element of its own
    return Value(node, term, key, None, f"{node.pointer}/{token(key)}")


def retyped(spot: TypeName, name: str, doc: Document) -> tuple[Edit, ...]:
    """The edit that writes another type name, its IRI's beginning left as it is."""
    span = spot.span(doc) if spot.node.syntax != "rdfa" else None
    if span is None or not doc.tags or not doc.tags.text[span[0] : span[1]].endswith(spot.name):
        return ()
    return (Edit(span[1] - len(spot.name), span[1], name),)


def renamed(spot: Value, name: str, doc: Document) -> tuple[Edit, ...]:
    """The edit that gives a JSON member or an `itemprop` another name."""
    if not doc.tags or not spot.key.endswith(spot.term):
        return ()  # a context calls it something else
    if spot.node.syntax == "json-ld":
        return _renamed_member(spot, name, doc)
    element, _ = spot.node.root.holders.get(spot.pointer, (None, None))
    span = doc.tags.attribute(element, "itemprop") if element is not None and spot.node.syntax == "microdata" else None
    alone = len(spot.node.properties.get(spot.term, ())) == 1
    whole = span is not None and doc.tags.text[span[0] : span[1]].strip() == spot.key
    return (Edit(span[0], span[1], name),) if span and whole and alone else ()


def _renamed_member(spot: Value, name: str, doc: Document) -> tuple[Edit, ...]:
    span = spot.node.root.located(doc.tags, spot.pointer) if doc.tags else None
    if span is None or not doc.tags:
        return ()
    text, at = doc.tags.text, span[0]
    if isinstance(spot.node.data.get(spot.key), str):
        at -= 1  # its opening quote
    quoted = f'"{spot.key}"'
    start = text.rfind(quoted, max(0, at - len(quoted) - 200), at)
    if start < 0 or text[start + len(quoted) : at].strip() != ":":
        return ()
    return (Edit(start + 1, start + 1 + len(spot.key), spot.key.removesuffix(spot.term) + name),)


def rewritten(value: Value, text: str, doc: Document) -> tuple[Edit, ...]:
    """The edit that writes another text for a plain value: in JSON, or in the attribute that holds it."""
    span = value.node.root.located(doc.tags, value.pointer) if doc.tags else None
    if span is None or value.node.syntax == "rdfa":
        return ()
    if value.node.syntax == "json-ld":
        written = json.dumps(text, ensure_ascii=False).replace("</", "<\\/")
        return (Edit(span[0], span[1], written[1:-1] if isinstance(value.data, str) else written),)
    _, attribute = value.node.root.holders.get(value.pointer, (None, None))
    return (Edit(span[0], span[1], escape(text)),) if attribute else ()


def literal(value: Value, text: str, doc: Document) -> tuple[Edit, ...]:
    """The edit that writes a JSON literal (a number, `true`) for a plain value, quotes included."""
    span = value.node.root.located(doc.tags, value.pointer) if doc.tags else None
    if span is None or value.node.syntax != "json-ld":
        return rewritten(value, text, doc)
    quotes = int(isinstance(value.data, str))
    return (Edit(span[0] - quotes, span[1] + quotes, text),)


def is_link(value: Value) -> bool:
    """Whether a value is an HTML link's address, which browsers and readers resolve against the page."""
    if value.node.syntax == "json-ld":
        return False
    if value.node.syntax == "rdfa":
        return True  # the reader has resolved it, or it is plain text
    _, attribute = value.node.root.holders.get(value.pointer, (None, None))
    return attribute in _ADDRESSES
