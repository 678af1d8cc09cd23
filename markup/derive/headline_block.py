"""Which block of a page a reader takes for the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, folded_line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.document.block import Block

_MOST = 400  # characters
_PART_LEAST = 12  # characters of a title that say which one it is
_POINTS = {"h1": 3.0, "h2": 1.0, "h3": 0.3}
_HEADLINE_NAMES = frozenset(("headline", "h1"))
_ENTRY_NAMES = frozenset(("entry-title", "post-title", "article-title", "article-headline", "p-name"))
_FAR = 400  # blocks: beyond, one place is as far from the story as another
_LEAST_WORDS = 2
_FEW_WORDS = 3
_NEAR = 3  # blocks
_TELLING = 5  # letters
_TRAILS = ("breadcrumb", "breadbar", "seotitle")
_WORD = re.compile(r"\w+")
_PART = re.compile(r"[\s_-]+")


def headline_block(blocks: Sequence[Block], first: int, titles: Collection[str]) -> Block | None:
    """The block that a reader takes for the headline: the h1, or the text that the page's title repeats."""
    wanted = [folded_line(t) for t in titles]
    together = "\0".join(wanted)
    best: tuple[float, Block] | None = None
    for block in blocks:
        heading = _heading(block)
        if len(block.text) > _MOST or not (heading or _begins_title(block.text, together)) or _leads_home(block):
            continue
        folded = folded_line(block.text)
        if block.text.endswith(("…", "...")) and any(t.startswith(folded.rstrip(".… ")) for t in wanted):
            continue  # a title cut short
        match = _likeness(folded, wanted)
        if not heading and match < 1:
            continue
        points = 3 * match + _POINTS.get(heading, 0.0)
        points += 0.5 if block.number <= first else -1.0
        points -= abs(min(first, _FAR) - block.number) / 500
        if heading in {"h2", "h3"} and _is_entry(block) and not in_trail(block):
            points += 2.5
        if heading == "h1" and word_count(block.text) < _LEAST_WORDS:
            points -= 1.5  # a site's name, or a section's
        if points > 1.0 and (best is None or points > best[0]):
            best = points, block
    if best is None:
        return _right_above(blocks, first)
    return _under_trail(best[1], blocks, first, wanted) if in_trail(best[1]) else best[1]


def _leads_home(block: Block) -> bool:
    """Whether the whole block is a link to the site's first page: a logo."""
    whole = [x for x in block.links if x.end - x.start == len(block.text)]
    return any(urlsplit(x.href).path in {"", "/"} and not x.href.startswith("#") for x in whole)


def _is_entry(block: Block) -> bool:
    """Whether a lesser heading is named as the title of the page's one entry, as WordPress and hAtom do."""
    return block.scope is not None and not _ENTRY_NAMES.isdisjoint(block.scope.names.split())


def in_trail(block: Block) -> bool:
    """Whether a heading stands in a breadcrumb trail or a menu: there it is the title for search engines."""
    for scope in block.scope.up() if block.scope is not None else ():
        if scope.tag in {"nav", "li"} or any(name.startswith(_TRAILS) for name in _PART.split(scope.names)):
            return True
        if scope.tag in {"article", "main", "header", "body"}:
            break
    return False


def _under_trail(found: Block, blocks: Sequence[Block], first: int, wanted: Sequence[str]) -> Block:
    """The heading that a reader sees between a trail and the story, if one is about the same; else the trail's."""
    words = {w for title in (folded_line(found.text), *wanted) for w in _WORD.findall(title) if len(w) >= _TELLING}
    for block in blocks[found.number + 1 : first]:
        if word_count(block.text) < _LEAST_WORDS or len(block.text) > _MOST or in_trail(block):
            continue
        if (block.tag in {"h1", "h2"} or _is_named(block)) and not words.isdisjoint(
            _WORD.findall(folded_line(block.text))
        ):
            return block
    return found


def _is_named(block: Block) -> bool:
    """Whether the element closest around is named as a headline: `article-headline`, `imp-h1`."""
    return block.scope is not None and not _HEADLINE_NAMES.isdisjoint(_PART.split(block.scope.names))


def _right_above(blocks: Sequence[Block], first: int) -> Block | None:
    """The lesser heading right above a story, where no title tells of another."""
    near = [b for b in blocks[max(0, first - _NEAR) : first] if b.tag in HEADINGS and not in_trail(b)]
    return next((b for b in near if word_count(b.text) >= _FEW_WORDS), None)


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
