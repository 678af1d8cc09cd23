"""What an article is about, as the page lists it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.found import supplied
from markup.derive.page_data import Found, found, meta, text_of
from markup.model import Derived, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from markup.document import Document
    from markup.document.layout import Layout

_MOST = 20  # a `keywords` element with more is written for search engines, not about the article
_MOST_PARTS = 100  # of one list: no article is about more
_LONGEST = 60  # characters: what is longer is a sentence
_SEPARATORS = (",", ";", "|", "、", "，", "،")


def keywords(doc: Document, layout: Layout) -> tuple[Derived[str], ...]:
    """The keywords of the first source that names any; those supplied have the page's others as the first one's rivals.

    Of the page: the article's node, `article:tag`, `news_keywords`, links marked `rel=tag`, the `keywords`
    element last: there a long list is left out.
    """
    title = layout.headline.text.casefold() if layout.headline else ""
    told = _distinct(_told(doc), title)
    shown: tuple[Derived[str], ...] = ()
    for source in (_nodes, _tags, _links, _meta):
        shown = _distinct(source(doc), title)
        if shown:
            break
    if not told:
        return shown
    known = {word.value.casefold() for word in told}
    others = tuple(word for word in shown if word.value.casefold() not in known)
    return (replace(told[0], rivals=others), *told[1:])


def _told(doc: Document) -> Iterator[Derived[str]]:
    """What a CMS or an editor supplied: each of a list as it is, one text by its separators."""
    listed = isinstance(doc.given.get("keywords"), list)
    for item in supplied(doc, "keywords"):
        whole = item.derived(doc, "keywords")
        if whole is not None and listed:
            yield whole
        elif whole is not None:
            yield from _parts(doc, whole.value, whole.evidence[0])


def _nodes(doc: Document) -> Iterator[Derived[str]]:
    for item in found(doc, "keywords"):
        for part in item.get(doc, "name", "termCode") if isinstance(item.value, dict) else (item,):
            yield from _of_node(doc, part)


def _of_node(doc: Document, item: Found) -> Iterator[Derived[str]]:
    text = text_of(item.value)
    evidence = item.evidence(doc, "keywords") if text else None
    if evidence is not None:
        yield from _parts(doc, text, evidence)


def _tags(doc: Document) -> Iterator[Derived[str]]:
    for text, evidence in meta(doc, "article:tag", "og:article:tag", field="keywords"):
        yield from _parts(doc, text, evidence)
    for text, evidence in meta(doc, "news_keywords", "parsely-tags", field="keywords"):
        yield from _parts(doc, text, evidence)


def _meta(doc: Document) -> Iterator[Derived[str]]:
    for text, evidence in meta(doc, "keywords", field="keywords"):
        words = [*_parts(doc, text, evidence)]
        if len(words) <= _MOST:
            yield from words


def _links(doc: Document) -> Iterator[Derived[str]]:
    for block in doc.blocks:
        for link in block.links:
            if "tag" in link.rel.split() and len(block.links) <= _MOST_PARTS:
                text = block.text[link.start : link.end].strip().lstrip("#")
                if text:
                    yield Derived(text, (block.evidence("keywords.tag-link", link.start, link.end),))


def _parts(doc: Document, text: str, evidence: Evidence) -> Iterator[Derived[str]]:
    """The words of one list, each at its own place where the source spells it as it reads."""
    separator = next((s for s in _SEPARATORS if s in text), None)
    at = 0
    for part in text.split(separator)[:_MOST_PARTS] if separator else [text]:
        word = part.strip().lstrip("#").strip()
        if not word or len(word) > _LONGEST or word.startswith(("http://", "https://")):
            continue
        start = evidence.text.find(word, at)
        if start < 0 or separator is None or evidence.place.origin != "source":
            yield Derived(word, (evidence,))
            continue
        at = start + len(word)
        begin = evidence.place.start + start
        yield Derived(word, (doc.evidence(evidence.rule, begin, begin + len(word), evidence.place.path),))


def _distinct(words: Iterable[Derived[Any]], title: str) -> tuple[Derived[str], ...]:
    """Each word once, whatever its case; not the title itself, and no key of a program (`autoplay_video`)."""
    kept: dict[str, Derived[str]] = {}
    for word in words:
        key = word.value.casefold()
        if key != title and "_" not in key:
            kept.setdefault(key, word)
    return tuple(kept.values())
