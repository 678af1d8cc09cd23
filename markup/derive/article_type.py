"""Which kind of article it is, by what says so: the settings, the page's markup, a printed label. Never by mood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.page_data import article_nodes, node_evidence
from markup.derive.pattern import Pattern
from markup.derive.words.article_types import GENERAL_TYPES, STATED_TYPES, TYPE_LABELS
from markup.document.embedded import types
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document
    from markup.document.block import Block
    from markup.document.embedded import Embedded
    from markup.document.layout import Layout
    from markup.model import Evidence
    from markup.settings import Settings

# A label before a headline ("Opinion: ...", "Kommentar | ..."), set off by a mark.
_PART = Pattern(r"[^|/•·:]+")
_BEFORE_HEADLINE = Pattern(r"\s*([^\W\d_][\w'’&. -]{1,40}?)\s*(?::|\||[–—-](?=\s))\s")


def article_type(
    doc: Document, settings: Settings, section: Derived[str] | None, layout: Layout
) -> Derived[str] | None:
    """The article's schema.org type; None where nothing states one.

    In this order: the type that the settings give to the section; a label that a reader sees above
    or before the headline; a special type in the page's markup; a section that is named like a
    genre; a general type in the markup.
    """
    stated = [*_stated(doc)]
    special = [t for t in stated if t.value not in GENERAL_TYPES]
    general = [t for t in stated if t.value in GENERAL_TYPES]
    ranked = [*_supplied(settings, section), *_printed(layout), *special, *_named_section(section), *general]
    if not ranked:
        return None
    value = ranked[0].value
    evidence = dict.fromkeys(e for t in ranked if t.value == value for e in t.evidence)
    # A general type does not contradict a special one.
    rivals = {t.value: t for t in reversed(ranked) if t.value != value and t.value not in GENERAL_TYPES}
    return Derived(value, tuple(evidence), tuple(rivals.values()))


def _supplied(settings: Settings, section: Derived[str] | None) -> Iterator[Derived[str]]:
    if section is None:
        return
    for name, kind in settings.sections.items():
        if name.casefold() == section.value.casefold():
            pointer = f"/sections/{name.replace('~', '~0').replace('/', '~1')}"
            yield Derived(kind, (settings.evidence("type.settings", pointer), *section.evidence))


def _printed(layout: Layout) -> Iterator[Derived[str]]:
    """A label in the kicker, whole or before a separator, or in front of the headline."""
    if layout.kicker is not None:
        yield from _label(layout.kicker, 0, len(layout.kicker.text))
        for m in _PART.finditer(layout.kicker.text):
            yield from _label(layout.kicker, *m.span())
    if layout.headline is not None:
        before = _BEFORE_HEADLINE.match(layout.headline.text)
        if before is not None:
            yield from _label(layout.headline, *before.span(1))


def _label(block: Block, start: int, end: int) -> Iterator[Derived[str]]:
    kind = TYPE_LABELS.get(block.text[start:end].strip().casefold())
    if kind is not None:
        yield Derived(kind, (block.evidence("type.label", start, end, Confidence.STATED),))


def _named_section(section: Derived[str] | None) -> Iterator[Derived[str]]:
    for name in (section, *section.rivals) if section is not None else ():
        kind = TYPE_LABELS.get(name.value.casefold())
        if kind is not None:
            yield Derived(kind, tuple(replace(e, rule="type.section") for e in name.evidence))


def _stated(doc: Document) -> Iterator[Derived[str]]:
    """Types in the page's own markup, the first node's first."""
    for embedded in article_nodes(doc):
        for i, kind in enumerate(types(embedded.node)):
            evidence = _type_evidence(doc, embedded, i)
            if kind in STATED_TYPES and evidence is not None:
                yield Derived(kind, (evidence,))


def _type_evidence(doc: Document, embedded: Embedded, number: int) -> Evidence | None:
    rule = f"type.{embedded.syntax}"
    if embedded.syntax == "microdata":
        return doc.attribute_evidence(rule, embedded.element, "itemtype")
    several = isinstance(embedded.node.get("@type"), list)
    return node_evidence(doc, embedded, f"/@type/{number}" if several else "/@type", rule)
