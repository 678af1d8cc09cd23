"""`headline` and `alternativeHeadline`: what a reader sees on top, and what the page calls itself besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.choose import choose
from markup.derive.headline_block import in_trail
from markup.derive.headline_parts import headline_words
from markup.derive.page_data import meta, values
from markup.derive.pattern import Pattern
from markup.derive.prose import word_count
from markup.derive.region import folded_line
from markup.document.block import fold
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.document.layout import Layout

# "Headline | Site", "Headline - Site": what stands behind the last such sign is the site's name.
_SITE_TAIL = Pattern(r"\s+[|–—·»-]\s+[^|–—·»]{2,60}$")
_LEAST_WORDS = 3
_LEAST = 12  # characters that must remain of a title without its tail


def headline(doc: Document, layout: Layout, named: Sequence[Derived[str]]) -> Derived[str] | None:
    """The headline: supplied, else the visible one, else the page's own words for it, which `titles` gave."""
    return choose((*_seen(doc, layout), *named), same=folded_line)


def alternative_headline(doc: Document, chosen: Derived[str] | None) -> Derived[str] | None:
    """Another title that the page gives the article; absent where all titles say the same."""
    if chosen is None:
        return None
    stated = [d for prop in ("alternativeHeadline", "headline") for d in _stated(doc, prop)]
    for candidate in (*stated, *_in_trail(doc), *_open_graph(doc)):
        if not _same_title(candidate.value, chosen.value):
            return candidate
    return None


def titles(doc: Document) -> tuple[Derived[str], ...]:
    """What the page's own markup and its title element call the article, the surest first."""
    return (*_stated(doc, "headline"), *_open_graph(doc), *_title_element(doc))


def _seen(doc: Document, layout: Layout) -> Iterator[Derived[str]]:
    supplied = doc.given.get("headline")
    if isinstance(supplied, str) and supplied.strip():
        yield Derived(fold(supplied), (doc.given_evidence("headline.supplied", "/headline"),))
    block = layout.headline
    if block is not None:
        rule = f"headline.{block.tag}" if doc.format != "text" else "headline.first-line"
        sure = Confidence.STATED if doc.format != "text" else Confidence.INFERRED
        start, end = headline_words(block)
        yield Derived(fold(block.text[start:end]), (block.evidence(rule, start, end, confidence=sure),))


def _stated(doc: Document, prop: str) -> Iterator[Derived[str]]:
    for value, evidence in values(doc, prop):
        if isinstance(value, str) and fold(value):
            yield Derived(fold(value), (evidence,))


def _in_trail(doc: Document) -> Iterator[Derived[str]]:
    """The h1 of a breadcrumb trail: the title for search engines."""
    for block in doc.blocks:
        if block.tag == "h1" and in_trail(block) and word_count(block.text) >= _LEAST_WORDS:
            yield Derived(fold(block.text), (block.evidence("headline.trail", confidence=Confidence.INFERRED),))


def _open_graph(doc: Document) -> Iterator[Derived[str]]:
    for value, evidence in meta(doc, "og:title", "twitter:title", field="headline"):
        if fold(value):
            yield Derived(without_site(fold(value), doc), (evidence,))


def _title_element(doc: Document) -> Iterator[Derived[str]]:
    element = next(iter(doc.tags.elements(doc.root, "title")), None) if doc.tags is not None else None
    if element is None or not fold(element.text or ""):
        return
    evidence = doc.element_evidence("headline.title-element", element, Confidence.INFERRED)
    if evidence is not None:
        yield Derived(without_site(fold(element.text), doc), (evidence,))


def without_site(title: str, doc: Document) -> str:
    """A title without the site's name behind it."""
    names = [fold(name).casefold() for name, _ in meta(doc, "og:site_name")]
    tail = _SITE_TAIL.search(title)
    if tail is None or tail.start() < _LEAST:
        return title
    said = tail[0].strip(" |–—·»-").casefold()
    known = any(said == n or said in n or n in said for n in names)
    return title[: tail.start()] if known or "|" in tail[0] else title


def _same_title(one: str, other: str) -> bool:
    a, b = folded_line(one), folded_line(other)
    return a == b or a.startswith(b) or b.startswith(a) or a.endswith(b) or b.endswith(a)
