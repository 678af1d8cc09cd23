"""Which block of a page a reader takes for the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, folded_line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.document.block import Block

_MOST = 400  # characters
_PART_LEAST = 12  # characters of a title that say which one it is
_POINTS = {"h1": 3.0, "h2": 1.0, "h3": 0.3}
_HEADLINE_NAMES = frozenset(("headline", "h1"))
_FAR = 400  # blocks: beyond, one place is as far from the story as another
_LEAST_WORDS = 2


def headline_block(blocks: Sequence[Block], first: int, titles: Collection[str]) -> Block | None:
    """The block that a reader takes for the headline: the h1, or the text that the page's title repeats."""
    wanted = [folded_line(t) for t in titles]
    together = "\0".join(wanted)
    best: tuple[float, Block] | None = None
    for block in blocks:
        heading = _heading(block)
        if len(block.text) > _MOST or not (heading or _begins_title(block.text, together)):
            continue
        match = _likeness(folded_line(block.text), wanted)
        if not heading and match < 1:
            continue
        points = 3 * match + _POINTS.get(heading, 0.0)
        points += 0.5 if block.number <= first else -1.0
        points -= abs(min(first, _FAR) - block.number) / 500
        if heading == "h1" and word_count(block.text) < _LEAST_WORDS:
            points -= 1.5  # a site's name, or a section's
        if points > 1.0 and (best is None or points > best[0]):
            best = points, block
    return best[1] if best else None


def _begins_title(text: str, titles: str) -> bool:
    """Whether one of the titles may hold a text: a cheap look before the careful one."""
    return text[:8].casefold().replace("’", "'").lstrip("•▶►»›> -") in titles


def _heading(block: Block) -> str:
    """The heading element that a block stands in, if any."""
    if block.tag in HEADINGS:
        return block.tag
    if block.scope is not None:
        for scope in block.scope.up():
            if scope.tag in HEADINGS:
                return scope.tag
            names = scope.names
            if ("h1" in names or "headline" in names) and not _HEADLINE_NAMES.isdisjoint(names.split()):
                return "h2"
            if scope.tag in {"article", "main", "body", "div"}:
                break
    return ""


def _likeness(folded: str, wanted: Sequence[str]) -> float:
    """How much of a title a block repeats: 1 where it is the title, or the title with a site's name behind it."""
    if not folded:
        return 0.0
    for title in wanted:
        if folded == title or (len(folded) > _PART_LEAST and (title.startswith(folded) or title.endswith(folded))):
            return 1.0
    words = set(folded.split())
    others = [set(title.split()) for title in wanted if title]
    return max((len(words & other) / len(words | other) for other in others), default=0.0)
