"""The section that an article stands in."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.address import address_key
from markup.derive.choose import choose
from markup.derive.found import supplied
from markup.derive.page_data import fold_key, meta, texts
from markup.derive.pattern import Pattern
from markup.derive.words.rubrics import HOME, NO_SECTION, SECTION_LINK_NAMES, SECTION_NAMES
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Block, Document
    from markup.document.layout import Layout
    from markup.model import ListItem

_LONGEST = 40  # characters: a kicker that is longer is a sentence, not a name
_PART_LEAST, _NAME_LEAST = 2, 5  # characters of a name that is run together with another
_NEAR = 3  # how many elements up a name speaks for the block
_NAME_PART = re.compile(r"[^\W\d_]+")
_STEP = Pattern(r"[>›»/|]\s*([^>›»/|]*[^>›»/|\s])\W*$")
_METAS = ("article:section", "og:article:section", "section", "articleSection", "parsely-section")


_MACHINE = frozenset("_=?{}<>\\")  # no reader's word holds them: a path, a key, a template's slip


def section(doc: Document, layout: Layout, steps: Sequence[ListItem]) -> Derived[str] | None:
    """What is supplied, or the markup names; else the last of the breadcrumb's steps, else the kicker."""
    stated = [*_supplied(doc), *_stated(doc)]
    trail = () if stated else steps
    return choose((*stated, *_last_step(trail, layout), *_kicker(doc, layout)), same=fold_key)


def _supplied(doc: Document) -> Iterator[Derived[str]]:
    for item in supplied(doc, "articleSection"):
        value = item.derived(doc, "section")
        if value is not None:
            yield value


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


def _kicker(doc: Document, layout: Layout) -> Iterator[Derived[str]]:
    """The line above the headline, or its first link: in a page, where it is named as a section's."""
    block = layout.kicker
    if block is None or len(block.text) > _LONGEST or (doc.format != "text" and not _is_named(block)):
        return
    whole = _unglued(block.text, 0, len(block.text)) if doc.format == "text" else (0, len(block.text))
    for start, end in [(link.start, link.end) for link in block.links] or [whole]:
        text = block.text[start:end].strip()
        if _names(text):
            yield Derived(text, (block.evidence("section.kicker", start, end),))
            return


def _unglued(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the section stands in a line that is a trail, or two names run together ("Federal PoliticsPolitics").

    The last step of a trail; of two names the longer one, if it holds the other; else the first.
    """
    step = _STEP.search(text, start, end)
    if step:
        return step.start(1), step.end(1)
    for at in range(start + _PART_LEAST, end - _PART_LEAST + 1):
        one, other = text[start:at], text[at:end]
        if other.startswith(one) and other != one:
            return at, end
        if text[at - 1].islower() and text[at].isupper() and (one.endswith(other) or _both_names(one, other)):
            return start, at
    return start, end


def _both_names(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _NAME_LEAST and other[1:2].islower()


def _is_named(block: Block) -> bool:
    """Whether a line is a section's: by its elements' names, its link's, or a link to the page of that name."""
    scopes = itertools.islice(block.scope.up(), _NEAR) if block.scope else ()
    names = _NAME_PART.findall(" ".join(s.names for s in scopes))
    if not SECTION_NAMES.isdisjoint(names):
        return True
    for link in block.links:
        linked = _NAME_PART.findall(f"{link.rel} {link.names}")
        if not (SECTION_NAMES | SECTION_LINK_NAMES).isdisjoint(linked):
            return True
        last = fold_key(address_key(link.href).rpartition("/")[2])
        if last and last == fold_key(block.text[link.start : link.end]):
            return True
    return False


def _names(text: str) -> bool:
    if not 1 < len(text) <= 2 * _LONGEST or text.startswith(("http", "/")) or not _MACHINE.isdisjoint(text):
        return False
    return text.casefold() not in NO_SECTION and text.casefold() not in HOME
