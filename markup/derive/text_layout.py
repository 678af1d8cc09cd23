"""The head of a plain text: which lines are kicker, headline, standfirst, byline and date.

Text has no tags. The roles come from position (a headline stands first, a byline between headline
and story), from shape (a headline ends without a full stop, a paragraph with one) and from words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.byline_lines import credible, says_what_somebody_is
from markup.derive.date_lines import is_date_line
from markup.derive.dateline import opens_with_place
from markup.derive.pattern import Pattern
from markup.derive.prose import weight, word_count
from markup.derive.region import folded_line
from markup.derive.signals import Line, same_line
from markup.derive.text_date_lines import is_of_site
from markup.derive.text_headline import (
    LEAST_WORDS,
    MOST,
    among_menus,
    headline_line,
    is_lost,
    kicker_line,
    repeated_line,
    short_headline,
    spoken_headline,
    without_site,
)
from markup.derive.text_story import is_captioned
from markup.derive.text_zone import story_stems, story_zone
from markup.derive.words.boilerplate import TAIL_LINES
from markup.derive.words.bylines import STAFF
from markup.derive.words.chrome import AGO, BY_LINES
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = 40  # lines among which the story has begun
_LONG = 350  # characters: a paragraph of this length is the story's, not a standfirst
_STANDFIRST_MOST = 900  # characters of prose that may stand between headline and byline
# Paragraphs in a row that make a text its story where neither byline nor date stands above: with a title, and without.
_TITLED_PARAGRAPHS, _STANDFIRST_PARAGRAPHS = 6, 3
_DATE_LINE_MOST = 90  # characters: a longer line mentions a date
_OPENING = 8  # lines in which a text without menus has said who wrote it, or when
_MENU = 20  # short lines above the story that are menus
_ABOVE_HEADLINE = 4  # lines above a headline that may name author, date or section
_RIGHT_BEHIND, _BEHIND = 5, 40  # lines
_LISTED = 8  # lines of a list of names or topics
_BELOW = 4  # lines
_FURNITURE = 5  # lines in which buttons and a picture may stand between an agency's name and its report
_TIME_LINE = 45  # characters
_UNSTOPPED = 200  # characters of a line that is no title, though no full stop ends it
_DESKS = frozenset(name for name in STAFF if " " not in name)  # sections' names as well, where nothing says "by"
_CLOCK = Pattern(r"\b\d{1,2}[:.h]\d{2}\b")
_ANCHOR_GAP = 12  # lines that captions, share words and counters may put between headline and byline


@dataclass(frozen=True, slots=True)
class Head:
    """The lines above the story, and the index at which it begins."""

    headline: Line | None
    kicker: Line | None
    standfirst: tuple[Line, ...]
    byline: tuple[Line, ...]
    dates: tuple[Line, ...]
    start: int


def head(lines: Sequence[Line]) -> Head:
    """Read the head of a text."""
    zone = story_zone(lines)
    menus = sum(1 for item in lines[: zone[0]] if not (item.prose or item.sentence)) > _MENU
    top, told = _below_menus(lines, zone) if menus and not _opens_with_head(lines) else (0, None)
    near = lines[top : top + HEAD]
    anchors = _anchors(near)
    last = anchors[-1] if anchors else -1
    start = _story_start(near, max(last + 1, zone[0] - top if menus else 0))
    if start == len(near):
        start = _story_start(lines, top + start) - top
    if top + start == len(lines):
        start = _unstopped(lines, top + last + 1) - top
    above = near[: min([start, *anchors[:1]])]
    words = story_stems(lines, zone)
    headline = told or repeated_line(above, lines, words) or headline_line(above, words)
    if headline is not None and headline in above and is_lost(headline, above, words):
        headline = headline_line([headline, *near[len(above) : start]], words)
    headline = headline or repeated_line(near[:start], lines, words) or headline_line(near[:start], words)
    if headline is None and start < len(near) and spoken_headline(near[start], (*near[start + 1 :], None)[0]):
        headline = near[start]
        start = _story_start(near, start + 1)
    headline = headline or short_headline(above or near[:start], anchored=bool(anchors))
    if headline is None and start == 1 and near[0].prose and not anchors:
        start = 0
    headline = without_site(headline, near[:start])
    at = near.index(headline) if headline else -1
    placed = (i for i, item in enumerate(near[:start]) if i > at and item.prose and opens_with_place(item.text))
    start = next(placed, start)
    while headline is not None and start + 1 < len(near) and same_line(near[start].text, headline.text):
        start = _story_start(near, start + 1)
    anchors = _own_anchors(near[:start], anchors, at)
    # Prose between the headline and an anchor is a standfirst; without an anchor behind it, it is the story.
    standfirst = tuple(
        item
        for i, item in enumerate(near[:start])
        if i > at >= 0
        and (item.prose or item.sentence)
        and not (item.caption or item.aside or item.byline or item.dates)
    )
    return Head(
        headline,
        kicker_line(near[:start], headline),
        standfirst,
        _byline([near[i] for i in anchors if near[i].byline], headline),
        tuple(near[i] for i in sorted(anchors, key=lambda i: i < at) if near[i].dates),
        top + start,
    )


def _opens_with_head(lines: Sequence[Line]) -> bool:
    """Whether a text begins with a title and a byline or a date below it: what short lines follow are no menu."""
    told = (i for i, item in enumerate(lines[:_OPENING]) if item.prefixed or (item.about_date and not item.sentence))
    return headline_line(lines[: next(told, 0)], set()) is not None


def _below_menus(lines: Sequence[Line], zone: tuple[int, int]) -> tuple[int, Line | None]:
    """Where the head begins below the menus of a copied page, and the headline found there."""
    first = zone[0]
    low = max(0, first - HEAD)
    at = among_menus(lines[low:first], first - low, story_stems(lines, zone))
    if at is None:
        return low, None
    top = low + at
    while top > max(0, low + at - _ABOVE_HEADLINE) and not lines[top - 1].aside:
        top -= 1
    return top, lines[low + at]


def _byline(found: Sequence[Line], headline: Line | None) -> tuple[Line, ...]:
    """The byline among the anchors: what says so, with bare names right beside; else bare names under the headline."""
    told = {x.block.number for x in found if x.prefixed}
    if told:
        return tuple(x for x in found if any(abs(x.block.number - number) <= 1 for number in told))
    top = headline.block.number if headline is not None else -1
    return tuple(x for x in found if x.block.number > top) or tuple(found)


def late_byline(lines: Sequence[Line], story: Sequence[Line], bio: Sequence[Line]) -> tuple[Line, ...]:
    """The byline behind a story: the one line that says so; else the one bare name right behind, no contact's."""
    last = story[-1].block.number if story else -1
    behind = [x for x in lines if last < x.block.number <= last + _BEHIND and x not in bio]
    near = [x for x in behind if x.block.number <= last + _RIGHT_BEHIND]
    told = [x for x in behind if x.prefixed and not x.prose and not x.aside]
    if told:
        return tuple(told if len(told) == 1 else (x for x in told if x in near))
    bare = [x for x in near if x.byline and not x.prose]
    if (
        len(bare) != 1
        or not is_believable(bare[0])
        or folded_line(bare[0].text) in _DESKS
        or any(x.text.endswith(":") for x in near[: near.index(bare[0])])
    ):
        return ()
    return tuple(bare)


def is_believable(item: Line) -> bool:
    """Whether a bare name is more than a capitalised label; in a script without capitals there are none."""
    names = item.byline.credits if item.byline else ()
    return any(credible(item, c) or not c.name[0].isupper() for c in names)


def _anchors(near: Sequence[Line]) -> list[int]:
    """The lines above the story that hold a byline or a date."""
    found: list[int] = []
    prose = paragraphs = 0
    most = _TITLED_PARAGRAPHS if near and not near[0].prose else _STANDFIRST_PARAGRAPHS
    since = 0
    for i, item in enumerate(near):
        if _is_anchor(item, near, i):
            found.append(i)
            since = 0
            continue
        since += 1
        paragraphs = paragraphs + 1 if item.prose or item.sentence else 0
        if paragraphs > most and not found:
            break
        if item.prose and not (item.caption or item.aside):
            prose += weight(item.text)
            if opens_with_place(item.text) and not _byline_below(near, i):
                break
            told = any(near[j].byline for j in found) and any(near[j].dates for j in found)
            if _byline_below(near, i) or (not told and _told_below(near, i)):
                continue
            runs_on = i + 1 < len(near) and near[i + 1].prose and not near[i + 1].caption
            if weight(item.text) > _LONG or (found and (runs_on or told)) or prose > _STANDFIRST_MOST:
                break
        if found and since > _ANCHOR_GAP:
            break
    return found


def _own_anchors(near: Sequence[Line], anchors: list[int], at: int) -> list[int]:
    """The anchors, without a day that menus part from the headline at `at`: it is that of the site's head.

    What stands below the headline is looked for again then.
    """
    far = [i for i in anchors if i < at - _ABOVE_HEADLINE and near[i].dates and not any(d.label for d in near[i].dates)]
    below = [at + 1 + i for i in _anchors(near[at + 1 :])] if far else []
    if not any(near[i].dates for i in below):
        return anchors
    return sorted({*below, *(i for i in anchors if i not in far)})


def _byline_below(near: Sequence[Line], i: int) -> bool:
    return i + 1 < len(near) and near[i + 1].prefixed and not near[i + 1].prose


def _told_below(near: Sequence[Line], i: int) -> bool:
    """Whether a byline or a date stands right below a paragraph, with at most labels between: it is a standfirst."""
    for item in near[i + 1 : i + _BELOW]:
        if item.prose:
            return False
        if item.prefixed or (item.about_date and not (item.sentence or item.caption or item.aside)):
            return True
    return False


def _is_anchor(item: Line, near: Sequence[Line], i: int) -> bool:
    if (item.aside and not item.dates) or item.correction or (item.prose and not item.dates and not item.prefixed):
        return False
    if item.prefixed:
        return True
    if item.dates:
        labelled = any(d.label for d in item.dates)
        apart = len(item.text) <= _DATE_LINE_MOST or (item.about_date and not item.prose)
        return not item.caption and is_date_line(item) and (labelled or apart) and not is_of_site(near, i)
    return _is_bare_byline(item, near, i)


def _is_bare_byline(item: Line, near: Sequence[Line], i: int) -> bool:
    """Whether a name alone is the byline: beside a time, behind "By", beside another byline, or there twice."""
    if item.byline is None or item.caption or _is_listed(near, i) or _is_in_picture(item, near, i):
        return False
    if i == 0:
        return not item.byline.left and _heads_story(item, near)
    if item.byline.left or AGO.search(item.text):
        return len(item.text) <= _TIME_LINE and AGO.search(item.text) is not None
    below_picture = i + 1 < len(near) and near[i + 1].caption and not near[i + 1].dates
    return _says_by(near, i) or (not below_picture and _is_in_place(item, near, i))


def _is_in_place(item: Line, near: Sequence[Line], i: int) -> bool:
    """Whether what stands around a name makes it the author's."""
    if _opens_story(item, near, i):
        return True
    if not is_believable(item):
        return _is_between(item, near, i)
    if i + 1 < len(near) and says_what_somebody_is(near[i + 1].text):
        return True
    around = [other for other in near[max(0, i - 3) : i + 4] if other is not item]
    if any(other.dates or other.prefixed or same_line(item.text, other.text) for other in around):
        return True
    return any(_is_time(other) for other in near[i + 1 : i + 3])


def _is_in_picture(item: Line, near: Sequence[Line], i: int) -> bool:
    """Whether a line names several people twice in a row: a picture's description, and its caption."""
    people = item.byline.credits if item.byline else ()
    beside = (*near[max(0, i - 1) : i], *near[i + 1 : i + 2])
    return len(people) > 1 and any(same_line(item.text, other.text) for other in beside)


def _heads_story(item: Line, near: Sequence[Line]) -> bool:
    """Whether a text without a headline begins with a person's full name, and goes on of others."""
    people = item.byline.credits if item.byline else ()
    if not all(c.kind == "Person" and credible(item, c) for c in people):
        return False
    return all(x.prose and not x.caption for x in near[1:3]) and len(near) > 2 and not _is_in(item, near[1:])  # noqa: PLR2004


def _opens_story(item: Line, near: Sequence[Line], i: int) -> bool:
    """Whether a name stands right between headline and story, with what its bearer is, or as nobody of the story."""
    above, below = near[i - 1], near[i + 1 : i + 3]
    if item.byline is None or not (above.sentence or word_count(above.text) >= LEAST_WORDS):
        return False
    told = any(c.job_title or c.affiliation or c.kind == "Organization" for c in item.byline.credits)
    if i == 1 and len(below) > 1 and _is_standfirst(below[0]):
        below = below[1:]
    elif below and says_what_somebody_is(below[0].text):
        told, below = True, below[1:]
    if not below or not below[0].prose or below[0].caption:
        return False
    return told or (is_believable(item) and not _is_in(item, near[i + 1 :]))


def _is_standfirst(item: Line) -> bool:
    """Whether a line is a title's second part: of some words, and nothing that pages put there."""
    plain = not (item.prose or item.aside or item.caption or item.dates or item.byline)
    return plain and word_count(item.text) >= LEAST_WORDS and not says_what_somebody_is(item.text)


def _is_in(item: Line, story: Sequence[Line]) -> bool:
    """Whether a story names somebody of a byline."""
    names = item.byline.credits if item.byline else ()
    return any(c.name.rpartition(" ")[2] in other.text for c in names for other in story)


def _is_between(item: Line, near: Sequence[Line], i: int) -> bool:
    """Whether a name stands between a date and the story, where nothing but a byline stands."""
    if i + 1 >= len(near) or item.byline is None or not all(_has_surname(c.name) for c in item.byline.credits):
        return False
    above, below = near[i - 1], near[i + 1]
    if below.about_date and not below.prose:
        return i + 2 < len(near) and (near[i + 2].prose or near[i + 2].sentence)
    return above.about_date and not above.prose and below.prose and not below.caption


def _has_surname(name: str) -> bool:
    """Whether a name of several words ends with a common surname: an outlet's or a section's does not."""
    first, _, last = name.casefold().rpartition(" ")
    return bool(first) and last in SURNAMES


def _is_listed(near: Sequence[Line], i: int) -> bool:
    """Whether a name stands in a list of topics or titles: nothing but labels up to the words that lead away."""
    for item in reversed(near[max(0, i - _LISTED) : i]):
        if folded_line(item.text) in TAIL_LINES:
            return True
        if item.prose or item.sentence or item.dates or item.prefixed:
            return False
    return False


def _says_by(near: Sequence[Line], i: int) -> bool:
    """Whether "By" stands alone above a name, or above the names above it."""
    for item in reversed(near[max(0, i - _LISTED) : i]):
        if folded_line(item.text) in BY_LINES:
            return True
        if item.byline is None and not item.text.endswith((",", "&")):
            return False
    return False


def _is_time(item: Line) -> bool:
    """Whether a short line tells a time, or how long ago or how long to read."""
    text = item.text.casefold()
    return len(text) <= _TIME_LINE and (AGO.search(text) is not None or _CLOCK.search(text) is not None)


def _story_start(lines: Sequence[Line], after: int) -> int:
    """The index of the story's first paragraph."""
    for i in range(after, len(lines)):
        item = lines[i]
        if item.aside or item.caption or item.correction or is_captioned(lines, i):
            continue
        if item.prose or (item.sentence and not item.dates and not item.prefixed):
            if i == 0 and len(lines) > 1 and not _opens_with_story(lines):
                continue
            return i
    return len(lines)


def _unstopped(lines: Sequence[Line], after: int) -> int:
    """The index of the first long line, where no paragraph of a text ends as sentences do."""
    for i in range(after, len(lines)):
        item = lines[i]
        if i and weight(item.text) >= _UNSTOPPED and not (item.aside or item.caption or item.dates or item.byline):
            return i
    return len(lines)


def _opens_with_story(lines: Sequence[Line]) -> bool:
    """Whether the first line is a paragraph: a headline in sentence form stands alone above longer ones."""
    first = lines[0]
    return weight(first.text) > MOST or (
        len(lines) > 1 and weight(first.text) > weight(lines[1].text) and lines[1].prose
    )
