"""Whether a reader gets the whole article without paying, and which parts are kept behind the wall."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from markup.derive.choose import choose
from markup.derive.found import supplied
from markup.derive.page_data import Found, found, meta, text_of
from markup.derive.pattern import Pattern
from markup.derive.words.paywall import READ_ON, SUBSCRIBERS_ONLY
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markup.document import Block, Document
    from markup.document.layout import Layout

_FREE = "isAccessibleForFree"
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
# The article:content_tier values of Facebook's publisher documentation.
_TIERS = {"free": True, "metered": False, "locked": False}
_CLASS = Pattern(r"\.(-?[_a-zA-Z][\w-]*)")
_BEARING = "boolean(//*[contains(concat(' ', normalize-space(@class), ' '), $name)])"
_MOST = 20  # parts to look at
_BEFORE, _BEHIND = 6, 8  # blocks around the article in which a wall's words stand
_LONGEST = 400  # characters: a wall speaks in a sentence or two


def accessibility(doc: Document, layout: Layout) -> tuple[Derived[bool] | None, tuple[Derived[str], ...]]:
    """`isAccessibleForFree`, and the CSS class selectors of the paid parts that exist on the page."""
    free = choose([*_truths(doc, supplied(doc, _FREE)), *_stated(doc), *_tier(doc), *_shown(doc, layout)])
    return free, tuple(_parts(doc))


def _stated(doc: Document) -> Iterator[Derived[bool]]:
    yield from _truths(doc, found(doc, _FREE, "isAccessibleForfree"))


def _truths(doc: Document, items: Iterable[Found]) -> Iterator[Derived[bool]]:
    for item in items:
        value = _truth(item)
        evidence = item.evidence(doc, "accessible-for-free") if value is not None else None
        if value is not None and evidence is not None:
            yield Derived(value, (evidence,))


def _truth(item: Found) -> bool | None:
    """A truth value, also as the words and addresses that pages write for it."""
    if isinstance(item.value, bool):
        return item.value
    word = item.value.strip().lower().rpartition("/")[2] if isinstance(item.value, str) else text_of(item.value)
    return _TRUTHS.get(word)


def _tier(doc: Document) -> Iterator[Derived[bool]]:
    for text, evidence in meta(doc, "article:content_tier", field="accessible-for-free"):
        value = _TIERS.get(text.lower())
        if value is not None:
            yield Derived(value, (evidence,))


def _shown(doc: Document, layout: Layout) -> Iterator[Derived[bool]]:
    """A label or a sentence of a wall near the article."""
    blocks = [*_around(doc, layout)]
    lines = [b.text.casefold().replace("’", "'") for b in blocks]
    near = "\n".join(lines)
    spoken = [phrase for phrase in READ_ON if phrase in near]
    for block, line in zip(blocks, lines, strict=True):
        if line.strip(" .:!") in SUBSCRIBERS_ONLY or any(phrase in line for phrase in spoken):
            yield Derived(False, (block.evidence("accessible-for-free.wall"),))  # noqa: FBT003  # the value itself
            return


def _around(doc: Document, layout: Layout) -> Iterator[Block]:
    """The short blocks from a little before the headline to the body, and right behind it."""
    if doc.format == "text" or not layout.body:
        return
    first = layout.headline.number if layout.headline else layout.body[0].number
    last = layout.body[-1].number
    start, stop = min(first, layout.body[0].number), layout.body[0].number
    for block in (*doc.blocks[max(0, start - _BEFORE) : stop], *doc.blocks[last : last + _BEHIND]):
        if len(block.text) <= _LONGEST:
            yield block


def _parts(doc: Document) -> Iterator[Derived[str]]:
    seen = set()
    for part in itertools.islice(found(doc, "hasPart"), _MOST):
        if not isinstance(part.value, dict) or all(
            _truth(f) is not False for f in part.get(doc, "isAccessibleForFree")
        ):
            continue
        for item in part.get(doc, "cssSelector"):
            text = text_of(item.value)
            evidence = item.evidence(doc, "has-part") if text else None
            for name in map(str.strip, text.split(",")):
                if evidence is not None and name not in seen and _stands(doc, name):
                    seen.add(name)
                    yield Derived(name, (evidence,))


def _stands(doc: Document, selector: str) -> bool:
    """Whether a selector is one class, and an element of the page bears it."""
    m = _CLASS.fullmatch(selector)
    return m is not None and bool(doc.root.xpath(_BEARING, name=f" {m[1]} "))
