"""The head of a page: its headline, and the blocks around it that name the author and the day.

The elements help (headings, `time`, names such as `byline`), and where they say nothing the same
signs as in plain text decide: position, shape, words.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from markup.derive.byline_lines import byline_lines, credible
from markup.derive.date_lines import DateLines
from markup.derive.headline_block import headline_block
from markup.derive.pattern import Pattern
from markup.derive.prose import word_count
from markup.derive.region import OUTSIDE_TAGS, link_share
from markup.derive.text_layout import Head
from markup.derive.words.sections import BIO_VERBS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.signals import Line, Lines
    from markup.document import Document
    from markup.document.block import Block

_ABOVE = 6  # blocks above the headline that may name author, date or section
_INTO = 3  # blocks behind the first paragraph: a byline may stand under the standfirst
_WITHIN = 6  # blocks of a story's beginning among which a labelled date may stand
_BELOW = 45  # blocks between headline and story that are looked at
_FURTHER = 120  # blocks behind the headline whose elements may still name author and date
_BEHIND = 30  # blocks behind the story that may name an author or a labelled date
_KICKER_MOST_WORDS = 4
_STANDFIRST_WORDS = 7
STANDFIRST_BLOCKS = 2
_CANDIDATES = 8  # blocks that may look like one
_STORY_LEAST = 2  # blocks that must remain of a story whose first ones are a standfirst
_RIGHT_BEHIND = 2  # blocks behind the story in which a name alone is the author's
_CARD, _TEASER_WORDS, _LINKED = 4, 4, 0.8  # elements up and blocks before, words of a headline, share of it in a link
_HINT = Pattern("byline|author|autor|published|timestamp|entry-date|pubdate")
_HINT_MOST, _HINT_NEAR = 200, 8  # characters of a block, elements up


def head(doc: Document, body: Sequence[Block], titles: Collection[str], lines: Lines, names: Collection[str]) -> Head:
    """Read the head of a page whose story is `body`; `titles` and `names` are what its own markup says."""
    first = body[0].number if body else len(doc.blocks)
    headline = headline_block(doc.blocks, first, titles)
    at = headline.number if headline is not None else max(0, first - _ABOVE)
    inside = {b.number for b in body}
    end = max(first, at + 1)
    above = doc.blocks[max(0, at - _ABOVE) : min(end, at + _BELOW)]
    below = doc.blocks[max(at + _BELOW, end - _ABOVE) : end + _INTO]
    zone = [lines[b] for b in (*above, *below) if b is not headline and b.number not in inside]
    final = body[-1] if body else None
    last = final.number if final is not None else at
    behind = [lines[b] for b in doc.blocks[last + 1 : last + 1 + _BEHIND]]
    inner = [lines[b] for b in (*body[:2], *body[-2:])]
    hinted = [lines[b] for b in _hinted(doc.blocks, at, first, zone)]
    ends = at, first
    near = [*zone, *hinted, *inner]
    bylines = (
        byline_lines(near, ends, names)
        or _echoed_lines(near, behind, ends)
        or byline_lines([x for x in behind if not (x.byline and _is_teasers(x, behind, final))], ends, names, late=True)
    )
    dates = DateLines(doc.blocks, at, body, lines).found()
    return Head(
        lines[headline] if headline is not None else None,
        _kicker(zone, at),
        tuple(x for x in zone if _is_standfirst(x, at))[:_CANDIDATES],
        tuple(bylines),
        dates,
        first,
    )


def _is_teasers(item: Line, behind: Sequence[Line], story: Block | None) -> bool:
    """Whether a line behind the story names the author of another article: its card holds a linked headline."""
    if item.prefixed or item.block.scope is None or story is None or story.scope is None:
        return False
    card = set(itertools.islice(item.block.scope.up(), _CARD)) - set(story.scope.up())
    near = [x.block for x in behind if 0 < item.block.number - x.block.number <= _CARD]
    return any(_is_headline_link(b) and b.scope is not None and not card.isdisjoint(b.scope.up()) for b in near)


def _is_headline_link(block: Block) -> bool:
    if word_count(block.text) < _TEASER_WORDS or block.scope is None:
        return False
    return link_share(block) >= _LINKED or any(s.tag == "a" for s in block.scope.up())


def _echoed_lines(near: Sequence[Line], behind: Sequence[Line], ends: tuple[int, int]) -> list[Line]:
    names = _echoed(near, behind)
    return byline_lines(near, ends, names) if names else []


def _echoed(near: Sequence[Line], behind: Sequence[Line]) -> set[str]:
    """The names above the story that a box about the author behind it has again, or a sentence on its first words."""
    names = {c.name for x in near if x.byline for c in x.byline.credits if c.kind == "Person"}
    ending = [x for x in behind[:_RIGHT_BEHIND] if not x.block.links]
    return {
        n
        for n in names
        for x in behind
        if x.text.startswith(n) and (x.by_author_element or _tells(x.text, n) or (x.text == n and x in ending))
    }


def _tells(text: str, name: str) -> bool:
    return text[len(name) :].partition(" ")[2].partition(" ")[0] in BIO_VERBS


def standfirst_blocks(doc: Document, body: Sequence[Block], lines: Lines) -> int:
    """How many of the body's first blocks are a standfirst: those above a byline or a date line."""
    for count in range(min(STANDFIRST_BLOCKS, len(body) - _STORY_LEAST), 0, -1):
        last, following = body[count - 1].number, body[count].number
        between = doc.blocks[last + 1 : min(following + 1, last + _ABOVE)]
        if any(heads_story(lines[b]) for b in body[:count]):
            continue
        if any(heads_story(lines[b]) for b in between):
            return count
    return 0


def heads_story(item: Line) -> bool:
    """Whether a line above a story says who wrote it, or when."""
    if item.prose or item.caption or item.aside:
        return False
    if item.block.scope is not None and any(s.tag in {"blockquote", "figure"} for s in item.block.scope.up()):
        return False  # a quoted post's own author and date
    byline = item.byline
    if byline is not None and item.by_author_element and any(credible(item, c) for c in byline.credits):
        return True
    return item.prefixed or item.about_date


def _hinted(blocks: Sequence[Block], at: int, first: int, zone: Sequence[Line]) -> Iterator[Block]:
    """Blocks beyond the usual places whose elements name an author or a date of this article."""
    seen = {x.block.number for x in zone}
    low, high = max(0, at - 2 * _ABOVE), min(first, at + _FURTHER)
    for block in blocks[low:high]:
        if block.number in seen or block.number == at or len(block.text) > _HINT_MOST or block.scope is None:
            continue
        if any(_HINT.search(s.names) for s in itertools.islice(block.scope.up(), _HINT_NEAR) if s.names):
            yield block


def _kicker(zone: Sequence[Line], at: int) -> Line | None:
    for item in reversed(zone):
        if (
            item.block.number < at
            and word_count(item.text) <= _KICKER_MOST_WORDS
            and not (item.aside or item.dates or item.byline or item.sentence)
        ):
            return item
    return None


def _is_standfirst(item: Line, at: int) -> bool:
    if item.block.number <= at or item.caption or item.aside or item.byline or item.dates:
        return False
    if item.block.scope is not None and any(s.tag in OUTSIDE_TAGS - {"header"} for s in item.block.scope.up()):
        return False
    return item.prose or (item.block.tag in {"h2", "h3", "p"} and word_count(item.text) >= _STANDFIRST_WORDS)
