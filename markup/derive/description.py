"""`description`: the page's own summary, or the standfirst that a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.choose import choose
from markup.derive.page_data import meta, values
from markup.document.block import fold
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document
    from markup.document.layout import Layout


def description(doc: Document, layout: Layout) -> Derived[str] | None:
    """The description; none where the page gives none, for a summary of our own would be an invention."""
    return choose(_candidates(doc, layout), same=str.casefold)


def _candidates(doc: Document, layout: Layout) -> Iterator[Derived[str]]:
    supplied = doc.given.get("description")
    if isinstance(supplied, str) and supplied.strip():
        yield Derived(fold(supplied), (doc.given_evidence("description.supplied", "/description"),))
    for value, evidence in values(doc, "description"):
        if isinstance(value, str) and fold(value):
            yield Derived(fold(value), (evidence,))
    for value, evidence in meta(doc, "og:description", "description", "twitter:description", field="description"):
        if fold(value):
            yield Derived(fold(value), (evidence,))
    if layout.standfirst:
        block = layout.standfirst[0]
        yield Derived(fold(block.text), (block.evidence("description.standfirst", confidence=Confidence.INFERRED),))
