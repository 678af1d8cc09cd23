"""The figure at the head of an article: its picture, its caption, its credit."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from markup.derive.address import absolute
from markup.derive.pattern import Pattern
from markup.derive.words.credits import CREDIT_LABELS, CREDIT_NAMES, CREDIT_SIGNS, NOT_LEAD
from markup.model import Derived, ImageObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Block, Document
    from markup.document.layout import Layout

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset")
_NOT_HERE = frozenset(("a", "aside", "nav", "footer", "form"))
_HEADINGS = ("h2", "h3", "h4")
_NEAR = 4  # elements by whose names a figure is known
_MOST = 100  # figures to look at
_LONGEST_CREDIT = 100  # characters
_LONGEST_CAPTION = 600
_OPENING = Pattern(r"(?:^|(?<=[\s(\[|/–—.…]))([^\W\d_]++(?: [^\W\d_]++)?) ?[:：]\s?")
_NAME_AND_AGENCY = Pattern(r"[(\[]([^()\[\]/]{3,60}/[^()\[\]]{2,40})[)\]]\s*$")  # (Ann Lee/Agency)
_NAME_PART = re.compile(r"[a-z]+")


def lead_figure(doc: Document, layout: Layout) -> ImageObject | None:
    """The first figure of the article: between headline and end, or right before the headline."""
    if doc.tags is None or not layout.body:
        return None
    body = [b.pieces[0].source_start for b in (layout.body[0], layout.body[-1])]
    # Where the headline stands in front matter, all that follows is below it.
    untitled = -1 if doc.format == "markdown" else body[0]
    first = min(layout.headline.pieces[0].source_start if layout.headline else untitled, body[0])
    before: Any = None
    for figure in itertools.islice(doc.tags.elements(doc.root, "figure"), _MOST):
        start = doc.tags.start(figure)
        if start is None or start > body[1]:
            break
        if not _is_of_article(figure, layout, within=start > first):
            continue
        if start > first:
            return _image(doc, figure) or (_image(doc, before) if before is not None else None)
        before = figure
    return _image(doc, before) if before is not None else None


def _is_of_article(figure: Any, layout: Layout, *, within: bool) -> bool:
    """Whether a figure is a picture, no teaser; before the headline, only in the headline's own article element."""
    above = [figure, *figure.iterancestors()]
    if any(e.tag in _NOT_HERE for e in above) or any(figure.find(f".//{h}") is not None for h in _HEADINGS):
        return False
    names = " ".join(e.get("class") or "" for e in above[:_NEAR]).lower()
    if not NOT_LEAD.isdisjoint(_NAME_PART.findall(names)):
        return False
    if within:
        return True
    home = next((e for e in figure.iterancestors("article", "main")), None)
    return home is not None and _holds(home, layout.headline or layout.body[0])


def _holds(element: Any, block: Block) -> bool:
    return block.scope is not None and any(s.element is element for s in block.scope.up())


def _image(doc: Document, figure: Any) -> ImageObject | None:
    url = next(_addresses(doc, figure), None)
    if url is None:
        return None
    caption, credit = _caption(doc, figure)
    return ImageObject(url, caption=caption, credit_text=credit)


def _addresses(doc: Document, figure: Any) -> Iterator[Derived[str]]:
    """The addresses of a figure's picture, the first that a browser would show first."""
    for element in figure.iter("img", "source"):
        for name in _SOURCES:
            value = element.get(name)
            if not value or value.startswith("data:"):
                continue
            if name.endswith("srcset"):
                value = _largest(value)
            address = absolute(doc, value)
            evidence = doc.attribute_evidence("image.figure", element, name) if address else None
            if address and evidence:
                yield Derived(address, (evidence,))


def _largest(candidates: str) -> str:
    """The address in a `srcset` that is said to be the widest; the first where none says."""
    best, most = "", -1.0
    for candidate in re.split(r",\s+", candidates.strip()):
        address, _, size = candidate.strip().partition(" ")
        m = re.match(r"[\d.]+", size.strip())
        width = float(m[0]) if m and m[0].count(".") <= 1 and m[0] != "." else 0
        if width > most:
            best, most = address, width
    return best


def _caption(doc: Document, figure: Any) -> tuple[Derived[str] | None, Derived[str] | None]:
    """The caption and the credit of a figure."""
    holder = figure.find(".//figcaption")
    if holder is None:
        return None, None
    named = _named_credit(holder)
    caption: Derived[str] | None = None
    credit: Derived[str] | None = None
    for block in _blocks(doc, holder):
        at, words = _credit_at(block, named)
        if words and credit is None:
            credit = Derived(words, (block.evidence("image-credit.figure", at),))
        text = block.text[:at].rstrip(" (|/–—-[").strip()
        if text and caption is None and len(text) <= _LONGEST_CAPTION:
            start = block.text.index(text)
            caption = Derived(
                text.replace("\n", " "), (block.evidence("image-caption.figure", start, start + len(text)),)
            )
    return caption, credit


def _blocks(doc: Document, holder: Any) -> Iterator[Block]:
    """The blocks in an element."""
    start = doc.tags.start(holder) if doc.tags else None
    if start is None:
        return
    at = bisect_left(doc.blocks, start, key=lambda b: b.pieces[0].source_start)
    for block in doc.blocks[at:]:
        if not _holds(holder, block):
            return
        yield block


def _named_credit(holder: Any) -> str:
    """The words of the element that the page names a credit, folded; "" where there is none."""
    for element in holder.iterdescendants("*"):
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        if any(part in CREDIT_NAMES for name in names.split() for part in (name, *_NAME_PART.findall(name))):
            words = " ".join("".join(element.itertext()).split())
            if words:
                return words
    return ""


def _credit_at(block: Block, named: str) -> tuple[int, str]:
    """Where the credit begins in a block (its end where there is none), and its words without the label."""
    text = block.text
    if named and text.endswith(named) and len(named) <= _LONGEST_CREDIT:
        return len(text) - len(named), _unlabelled(named)
    for m in _OPENING.finditer(text):
        if m[1].casefold() in CREDIT_LABELS and 0 < len(text) - m.end() <= _LONGEST_CREDIT:
            return m.start(1), _unlabelled(text[m.start(1) :])
    for sign in CREDIT_SIGNS:
        at = text.rfind(sign)
        if at >= 0 and len(text) - at <= _LONGEST_CREDIT:
            return at, _unlabelled(text[at:])
    bracketed = _NAME_AND_AGENCY.search(text)
    if bracketed is not None:
        return bracketed.start(), bracketed[1].strip()
    return len(text), ""


def _unlabelled(words: str) -> str:
    """A credit without the label or sign that opens it, and without brackets around it."""
    words = _unbracketed(words)
    opening = _OPENING.match(words)
    if opening is not None and opening[1].casefold() in CREDIT_LABELS:
        words = words[opening.end() :].strip()
    for sign in CREDIT_SIGNS:
        words = words.removeprefix(sign.lstrip("(")).strip()
    return _unbracketed(words).strip(" |:/©")


def _unbracketed(words: str) -> str:
    """Words without the brackets around them, or half of a pair."""
    words = words.strip(" |")
    for opening, closing in ("()", "[]"):
        if words.startswith(opening) and words.find(closing) in {-1, len(words) - 1}:
            words = words[1:]
        if words.endswith(closing) and opening not in words:
            words = words[:-1]
    return words.strip()
