"""The head of a plain text: which lines are kicker, headline, standfirst, byline and date.

Text has no tags. The roles come from position (a headline stands first, a byline between headline
and story), from shape (a headline ends without a full stop, a paragraph with one) and from words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.byline_lines import credible
from markup.derive.date_lines import is_date_line
from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, weight, word_count
from markup.derive.signals import Line, same_line

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = 40  # lines among which the story has begun
_LONG = 350  # characters: a paragraph of this length is the story's, not a standfirst
_STANDFIRST_MOST = 900  # characters of prose that may stand between headline and byline
_HEADLINE_LEAST_WORDS = 4
_HEADLINE_MOST = 250  # characters
_DATE_LINE_MOST = 90  # characters: a longer line mentions a date
_CLOCK_LINE = Pattern(r"(?=.{0,40}$).*\b\d{1,2}[:.]\d{2}\b")  # a line of time, place and counters
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
    near = lines[:HEAD]
    anchors = _anchors(near)
    last = anchors[-1] if anchors else -1
    start = _story_start(lines, last + 1)
    above = near[: min([start, *anchors[:1]])]
    headline = _headline(above, least=_HEADLINE_LEAST_WORDS) or _headline(near[:start], least=_HEADLINE_LEAST_WORDS)
    headline = headline or _headline(above or near[:start], least=1)
    at = near.index(headline) if headline else -1
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
        _kicker(near[:start], headline),
        standfirst,
        _byline([near[i] for i in anchors if near[i].byline], headline),
        tuple(near[i] for i in anchors if near[i].dates),
        start,
    )


def _byline(found: Sequence[Line], headline: Line | None) -> tuple[Line, ...]:
    """The byline among the anchors: what says so, with bare names right beside; else bare names under the headline."""
    told = {x.block.number for x in found if x.prefixed}
    if told:
        return tuple(x for x in found if any(abs(x.block.number - number) <= 1 for number in told))
    top = headline.block.number if headline is not None else -1
    return tuple(x for x in found if x.block.number > top) or tuple(found)


def late_byline(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The byline behind a story: what says so; a bare name only where it is the one line that could be meant."""
    told = tuple(x for x in lines if x.prefixed)
    return told or (tuple(lines) if len(lines) == 1 and is_believable(lines[0]) else ())


def is_believable(item: Line) -> bool:
    """Whether a bare name is more than a capitalised label; in a script without capitals there are none."""
    names = item.byline.credits if item.byline else ()
    return any(credible(item, c) or not c.name[0].isupper() for c in names)


def _anchors(near: Sequence[Line]) -> list[int]:
    """The lines above the story that hold a byline or a date."""
    found: list[int] = []
    prose = 0
    since = 0
    for i, item in enumerate(near):
        if _is_anchor(item, near, i):
            found.append(i)
            since = 0
            continue
        since += 1
        if item.prose and not (item.caption or item.aside):
            prose += weight(item.text)
            told = any(near[j].byline for j in found) and any(near[j].dates for j in found)
            runs_on = i + 1 < len(near) and near[i + 1].prose and not near[i + 1].caption
            if weight(item.text) > _LONG or (found and (runs_on or told)) or prose > _STANDFIRST_MOST:
                break
        if found and since > _ANCHOR_GAP:
            break
    return found


def _is_anchor(item: Line, near: Sequence[Line], i: int) -> bool:
    if (item.aside and not item.dates) or item.correction or (item.prose and not item.dates and not item.prefixed):
        return False
    if item.prefixed:
        return True
    if item.dates:
        labelled = any(d.label for d in item.dates)
        return is_date_line(item) and (labelled or len(item.text) <= _DATE_LINE_MOST)
    named_in_picture = i + 1 < len(near) and near[i + 1].caption
    if item.byline is None or item.byline.left or item.caption or named_in_picture or i == 0 or not is_believable(item):
        return False
    # A bare name is a byline beside a date, another byline, or where the line is nothing else.
    around = near[max(0, i - 3) : i + 4]
    beside = any(other.dates or other.prefixed for other in around if other is not item)
    return beside or any(same_line(item.text, other.text) for other in around if other is not item)


def _story_start(lines: Sequence[Line], after: int) -> int:
    """The index of the story's first paragraph."""
    for i in range(after, len(lines)):
        item = lines[i]
        if item.aside or item.caption or item.correction:
            continue
        if item.prose or (item.sentence and not item.dates and not item.prefixed):
            if i == 0 and not _opens_with_story(lines):
                continue
            return i
    return len(lines)


def _opens_with_story(lines: Sequence[Line]) -> bool:
    """Whether the first line is a paragraph: a headline in sentence form stands alone above longer ones."""
    first = lines[0]
    return weight(first.text) > _HEADLINE_MOST or (
        len(lines) > 1 and weight(first.text) > weight(lines[1].text) and lines[1].prose
    )


def _headline(above: Sequence[Line], *, least: int) -> Line | None:
    """The headline among lines above the story: the one that stands there twice, else the first of `least` words."""
    fit = [
        item
        for item in above
        if not (item.aside or item.caption or item.dates or item.correction or item.prefixed)
        and weight(item.text) <= _HEADLINE_MOST
        and not _CLOCK_LINE.match(item.text)
    ]
    for i, item in enumerate(fit):
        if word_count(item.text) > 1 and any(same_line(item.text, other.text) for other in fit[i + 1 :]):
            return item
    titles = [item for item in fit if not item.text.rstrip().endswith((".", "。")) and item.byline is None]
    found = [item for item in titles if word_count(item.text) >= least]
    if least > 1:
        return found[0] if found else None
    longest = max(found, key=lambda item: word_count(item.text), default=None)
    return longest or (fit[0] if fit and above[0] is fit[0] else None)


def _kicker(above: Sequence[Line], headline: Line | None) -> Line | None:
    """The short line right above the headline, or between its two appearances."""
    if headline is None:
        return None
    at = above.index(headline)
    again = next((i for i, item in enumerate(above) if i > at and same_line(item.text, headline.text)), at)
    for item in reversed(above[:again]):
        if item is headline or item.aside or item.dates or item.caption or ends_sentence(item.text):
            continue
        if word_count(item.text) < _HEADLINE_LEAST_WORDS and item.byline is None:
            return item
    return None
