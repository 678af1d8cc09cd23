"""The section that an article stands in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.breadcrumb import breadcrumb
from markup.derive.choose import choose
from markup.derive.page_data import fold_key, meta, texts
from markup.derive.words.rubrics import NO_SECTION
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.document.layout import Layout
    from markup.model import ListItem

_LONGEST = 40  # characters: a kicker that is longer is a sentence, not a name
_METAS = ("article:section", "og:article:section", "section", "articleSection", "parsely-section")


def section(doc: Document, layout: Layout, trail: Sequence[ListItem] | None = None) -> Derived[str] | None:
    """What the markup names as the section; else the last step of the breadcrumb, else the kicker."""
    steps = breadcrumb(doc) if trail is None else trail
    return choose((*_stated(doc), *_last_step(steps, layout), *_kicker(layout)), same=fold_key)


def _stated(doc: Document) -> Iterator[Derived[str]]:
    for value in texts(doc, "articleSection", "section"):
        if _names(value.value):
            yield value
    for text, evidence in meta(doc, *_METAS, field="section"):
        if _names(text):
            yield Derived(text, (evidence,))


def _last_step(steps: Sequence[ListItem], layout: Layout) -> Iterator[Derived[str]]:
    """The last step that is not the article itself: that one has no address, or the headline's words."""
    title = fold_key(layout.headline.text) if layout.headline else ""
    for step in reversed(steps):
        key = fold_key(step.name.value)
        if not key or key in title or (title and title in key) or len(step.name.value) > _LONGEST:
            continue
        if _names(step.name.value):
            inferred = replace(step.name.evidence[0], rule="section.breadcrumb", confidence=Confidence.INFERRED)
            yield Derived(step.name.value, (inferred,))
        return


def _kicker(layout: Layout) -> Iterator[Derived[str]]:
    block = layout.kicker
    if block is not None and len(block.text) <= _LONGEST and _names(block.text):
        yield Derived(block.text, (block.evidence("section.kicker"),))


def _names(text: str) -> bool:
    return 1 < len(text) <= 2 * _LONGEST and text.casefold() not in NO_SECTION and not text.startswith("http")
