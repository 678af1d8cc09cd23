"""Which lines of a page are its byline: points for what speaks for each, the best ones taken.

Words ("By"), elements (`class="author"`, a link to an author's page), place (between headline and story),
a date beside, and a forename speak for a line; what cannot be explained in it speaks against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.names import has_known_forename
from markup.derive.signals import is_author_link

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.byline_reading import Credit
    from markup.derive.signals import Line

_ENOUGH = 4  # points that make a line a byline
_NEAR = 2  # blocks


def byline_lines(
    lines: Sequence[Line], ends: tuple[int, int], names: Collection[str], *, late: bool = False
) -> list[Line]:
    """The lines that name the author, the surest kind only.

    `ends` are the numbers of the headline's block and of the story's first; `names` is what the page's
    own markup believes; `late` says that the lines stand behind the story.
    """
    # Where a line says "By", what the page's markup believes does not count.
    prefixed = any(x.block.number > ends[0] and not x.prose and x.prefixed for x in lines)
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
    if byline is None or (not byline.prefixed and (item.caption or item.prose)):
        return 0
    at, first = ends
    number = item.block.number
    points = 3 * byline.prefixed + 3 * item.by_author_element
    points += 2 * (not late and number > at)
    points += number in {at + 1, first - 1}
    points += 3 * any(c.name in names for c in byline.credits)
    points += 1 if not byline.left else -2 * (not byline.prefixed)
    points += bool(item.dates) + any(x.dates and abs(x.block.number - number) <= _NEAR for x in lines)
    if not byline.prefixed and not any(credible(item, c) for c in byline.credits):
        points -= 4 if any(is_one_word(c.name) for c in byline.credits) else 1
    return points


def is_one_word(name: str) -> bool:
    """Whether a name is a single word, in a script that writes names as several with capitals."""
    return " " not in name and name[:1].lower() != name[:1].upper()


def credible(item: Line, credit: Credit) -> bool:
    """Whether a name without "By" is more than a capitalised label: a known forename, an agency, an author's link."""
    over = [x for x in item.block.links if x.start < credit.end and credit.start < x.end]
    linked = any(is_author_link(x.href, x.rel) for x in over)
    return linked or credit.kind == "Organization" or has_known_forename(credit.name)
