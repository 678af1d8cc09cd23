"""The head of a page: its headline, and the blocks around it that name the author and the day.

The elements help (headings, `time`, names such as `byline`), and where they say nothing the same
signs as in plain text decide: position, shape, words.
"""

from __future__ import annotations

import re
import itertools
import re
from typing import TYPE_CHECKING

from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, OUTSIDE_TAGS, folded_line
from markup.derive.text_layout import Head

from markup.derive.names import has_known_forename
from markup.derive.signals import is_author_link

if TYPE_CHECKING:
    from markup.derive.byline_reading import Credit
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.signals import Line, Lines
    from markup.document import Document
    from markup.document.block import Block

_ABOVE = 6  # blocks above the headline that may name author, date or section
_INTO = 3  # blocks behind the first paragraph: a byline may stand under the standfirst
_BELOW = 45  # blocks between headline and story that are looked at
_BEHIND = 30  # blocks behind the story that may name an author or a labelled date
_ENOUGH = 4  # points that make a block a byline
_HEADLINE_MOST = 400
_HEADING_POINTS = {"h1": 3.0, "h2": 1.0, "h3": 0.3}
_FAR = 400  # blocks: beyond, one place is as far from the story as another
_TITLE_LEAST_WORDS = 2
_STANDFIRST_BLOCKS = 2
_HINT = re.compile("byline|author|autor|published|timestamp|entry-date|pubdate")
_HINT_MOST, _HINT_NEAR = 200, 8  # characters of a block, elements up


def head(doc: Document, body: Sequence[Block], titles: Collection[str], lines: Lines, names: Collection[str]) -> Head:
    """Read the head of a page whose story is `body`; `titles` and `names` are what its own markup says."""
    first = body[0].number if body else len(doc.blocks)
    headline = headline_block(doc.blocks, first, titles)
    at = headline.number if headline is not None else max(0, first - _ABOVE)
    inside = {b.number for b in body}
    end = max(first, at + 1)
    near = [*doc.blocks[max(0, at - _ABOVE) : min(end, at + _BELOW)], *doc.blocks[max(at + _BELOW, end - _ABOVE) : end + _INTO]]
    zone = [lines[b] for b in near if b is not headline and b.number not in inside]
    last = body[-1].number if body else at
    behind = [lines[b] for b in doc.blocks[last + 1 : last + 1 + _BEHIND]]
    inner = [lines[b] for b in body[:2]] + [lines[b] for b in body[-2:]]
    hinted = [lines[b] for b in _hinted(doc.blocks, at, first, zone)]
    ends = at, first
    bylines = _bylines([*zone, *hinted, *inner], ends, names) or _bylines(behind, ends, names, late=True)
    dates = [x for x in zone if x.dates and not x.prose and not x.caption] + [x for x in hinted if x.dates]
    if not dates:
        dates = [x for x in [*inner, *behind] if x.dates and not x.sentence and any(d.label for d in x.dates)]
    return Head(
        lines[headline] if headline is not None else None,
        _kicker(zone, at),
        tuple(x for x in zone if _is_standfirst(x, at))[:_STANDFIRST_BLOCKS],
        tuple(bylines),
        tuple(dates),
        first,
    )


def headline_block(blocks: Sequence[Block], first: int, titles: Collection[str]) -> Block | None:
    """The block that a reader takes for the headline: the h1, or the text that the page's title repeats."""
    wanted = [folded_line(t) for t in titles]
    best: tuple[float, Block] | None = None
    for block in blocks:
        heading = _heading(block)
        if len(block.text) > _HEADLINE_MOST or not (heading or _begins_title(block.text, wanted)):
            continue
        match = _likeness(folded_line(block.text), wanted)
        if not heading and match < 1:
            continue
        points = 3 * match + _HEADING_POINTS.get(heading, 0.0)
        points += 0.5 if block.number <= first else -1.0
        points -= abs(min(first, _FAR) - block.number) / 500
        if heading == "h1" and word_count(block.text) < _TITLE_LEAST_WORDS:
            points -= 1.5  # a site's name, or a section's
        if points > 1.0 and (best is None or points > best[0]):
            best = points, block
    return best[1] if best else None


def _begins_title(text: str, wanted: Sequence[str]) -> bool:
    """Whether a title may hold a text: a cheap look before the careful one."""
    head = text[:8].casefold().replace("’", "'").lstrip("•▶►»›> -")
    return any(head in title for title in wanted)


def _heading(block: Block) -> str:
    """The heading element that a block stands in, if any."""
    if block.tag in HEADINGS:
        return block.tag
    if block.scope is not None:
        for scope in block.scope.up():
            if scope.tag in HEADINGS:
                return scope.tag
            if "headline" in scope.names.split() or "h1" in scope.names.split():
                return "h2"
            if scope.tag in {"article", "main", "body", "div"}:
                break
    return ""


def _likeness(folded: str, wanted: Sequence[str]) -> float:
    """How much of a title a block repeats: 1 where it is the title, or the title with a site's name behind it."""
    if not folded:
        return 0.0
    for title in wanted:
        if folded == title or (len(folded) > 12 and (title.startswith(folded) or title.endswith(folded))):  # noqa: PLR2004
            return 1.0
    words = set(folded.split())
    return max((len(words & set(t.split())) / len(words | set(t.split())) for t in wanted if t), default=0.0)


def _hinted(blocks: Sequence[Block], at: int, first: int, zone: Sequence[Line]) -> Iterator[Block]:
    """Blocks beyond the usual places whose elements name an author or a date of this article."""
    seen = {x.block.number for x in zone}
    low, high = max(0, at - 2 * _ABOVE), min(first, at + 120)
    for block in blocks[low:high]:
        if block.number in seen or block.number == at or len(block.text) > _HINT_MOST or block.scope is None:
            continue
        if any(_HINT.search(s.names) for s in itertools.islice(block.scope.up(), _HINT_NEAR) if s.names):
            yield block


def _bylines(lines: Sequence[Line], ends: tuple[int, int], names: Collection[str], *, late: bool = False) -> list[Line]:
    """The lines that name the author, the surest kind only."""
    # Where a line says "By", what the page's markup believes does not count.
    prefixed = any(x.prefixed and not x.prose and x.block.number > ends[0] for x in lines)
    believed = () if prefixed else names
    scored = [(_points(x, lines, ends, believed, late=late), x) for x in lines if x.byline and x.byline.credits]
    best = max((p for p, _ in scored), default=0)
    if best < _ENOUGH:
        return []
    sure = [x for p, x in scored if p >= max(_ENOUGH, best - 2)]
    below = [x for x in sure if x.block.number > ends[0]]
    told = [x for x in below or sure if x.prefixed or x.by_author_element]
    # Where some lines are told by a word or an element, a bare name is one of them only right beside.
    numbers = {x.block.number for x in told}
    return [x for x in below or sure if not told or x in told or not numbers.isdisjoint(_beside(x.block.number))]


def _beside(number: int) -> range:
    return range(number - 1, number + 2)


def _points(item: Line, lines: Sequence[Line], ends: tuple[int, int], names: Collection[str], *, late: bool) -> int:
    byline = item.byline
    if byline is None or item.caption or (item.prose and not byline.prefixed):
        return 0
    at, first = ends
    number = item.block.number
    points = 3 * byline.prefixed + 3 * item.by_author_element
    points += 2 if not late and number > at else 0
    points += number in {at + 1, first - 1}
    points += any(c.name in names for c in byline.credits) * 3
    points += not byline.left
    points -= 2 * bool(byline.left) * (not byline.prefixed)
    points += bool(item.dates) + any(x.dates and abs(x.block.number - number) <= 2 for x in lines)  # noqa: PLR2004
    if not byline.prefixed and not any(credible(item, c) for c in byline.credits):
        points -= 4 if any(is_one_word(c.name) for c in byline.credits) else 1
    return points


def is_one_word(name: str) -> bool:
    """Whether a name is a single word, in a script that writes names as several with capitals."""
    return " " not in name and name[:1].lower() != name[:1].upper()


def credible(item: Line, credit: Credit) -> bool:
    """Whether a name without "By" is more than a capitalised label: a known forename, an agency, an author's link."""
    linked = any(x.start < credit.end and credit.start < x.end and is_author_link(x.href, x.rel) for x in item.block.links)
    return linked or credit.kind == "Organization" or has_known_forename(credit.name)


def _kicker(zone: Sequence[Line], at: int) -> Line | None:
    for item in reversed(zone):
        if (
            item.block.number < at
            and word_count(item.text) <= 4
            and not (item.aside or item.dates or item.byline or item.sentence)
        ):
            return item
    return None


def _is_standfirst(item: Line, at: int) -> bool:
    if item.block.number <= at or item.caption or item.aside or item.byline or item.dates:
        return False
    if item.block.scope is not None and any(s.tag in OUTSIDE_TAGS - {"header"} for s in item.block.scope.up()):
        return False
    return item.prose or (item.block.tag in {"h2", "h3", "p"} and word_count(item.text) >= 7)  # noqa: PLR2004
