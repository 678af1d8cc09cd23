"""Reading the dates out of a line of text, in many languages.

Numbers are the anchors: around each one the shapes of a date are tried in turn, and words are looked up in tables.
Relative dates, dates without a day or a year, ranges of days, and what looks like part of a URL or of a longer number
give nothing.
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.calendar_reading import other_day_at
from markup.derive.clock_reading import GAP, clock_after, clock_at, clock_before
from markup.derive.date_label import label_before, label_behind
from markup.derive.date_words import WORD, date_words, fold, folded, folded_words, last_part, plain_text, words_before
from markup.derive.day_reading import day_at
from markup.derive.pattern import Pattern
from markup.derive.words import dates as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.clock_reading import Clock
    from markup.derive.date_words import DateWords
    from markup.derive.day_reading import Day

_DIGIT = Pattern(r"\d")
_NUMBER = Pattern(r"[0-9]+")
_RANGE_BEFORE = Pattern(
    r"(?<![0-9:.,/\-])[0-9]{1,2}(?:[./](?:0?[1-9]|1[0-2])(?![0-9]))?(?:st|nd|rd|th|er|º|°)?[./]?\s{0,2}"
    rf"(?:({WORD}{{1,24}}+)\.?\s{{0,2}})?(?:-|({WORD}{{1,5}}+))\s{{0,2}}\Z"
)
_PART_OF_LINE = Pattern(r"\w\s?[,|·]\s?\Z")
_END_OF_PART = Pattern(r"\s?(?:$|[|·])")
_RANGE_BETWEEN = Pattern(rf"\s{{0,3}}(?:-|({WORD}{{1,5}}))\s{{0,3}}")
_UPDATE_LEAD = Pattern(rf"{GAP}{{0,6}}+((?:{WORD}{{1,24}}+(?:{GAP}|:){{0,4}}+){{1,6}}+)(?=[0-9])")


class DateReading(NamedTuple):
    """A date as a line of text prints it.

    `text[start:end]` is the date with its weekday, clock time and zone words, without the label. `value` is a `date`
    where only a day is given, a naive `datetime` with a clock time, an aware one where the text prints an offset or a
    zone of one meaning. `ambiguous` says that the order of day and month, or the month, could not be decided: `value`
    is then one possibility, not to be used. `label_start` is where the words of the label before it begin, `start`
    where there are none.
    """

    start: int
    end: int
    value: date
    label: Literal["published", "modified"] | None
    ambiguous: bool
    label_start: int


def read_dates(
    text: str,
    *,
    language: str | None = None,
    region: str | None = None,
    order: Literal["day", "month"] | None = None,
) -> tuple[DateReading, ...]:
    """The dates in a line of text, in their order.

    `language` is a language tag, `region` an ISO 3166 code; they decide which words go first and whether `04/05/2024`
    is in April or in May. Without them all languages are tried; `order` says which part goes first where they leave it
    open, and what stays open is `ambiguous`.
    """
    if _DIGIT.search(text) is None:
        return ()
    plain = plain_text(text)
    tables = date_words(language, region, order)
    found = _without_ranges(plain, list(_dated(plain, tables)))
    return tuple(_with_updates(plain, found, tables))


def _dated(text: str, tables: DateWords) -> Iterator[DateReading]:
    floor = 0
    number = _NUMBER.search(text)
    while number is not None:
        found = day_at(text, floor, number, tables) or other_day_at(text, number, tables)
        reading = _reading(text, floor, found, tables) if found else None
        if reading is not None:
            yield reading
            floor = reading.end
        number = _NUMBER.search(text, max(number.end(), floor, found.end if found else 0))


def _reading(text: str, floor: int, found: Day, tables: DateWords) -> DateReading | None:
    """A day with its weekday, clock time and label; None for the end of a range and for what nothing confirms."""
    if _ends_range(text, floor, found.start, tables):
        return None
    start, weekdays = _weekday_before(text, floor, found.start, tables)
    if start != found.start and _ends_range(text, floor, start, tables):
        return None
    end = found.end
    clock = clock_after(text, end, tables)
    if clock is not None:
        end = clock.end
    else:
        clock = clock_before(text, floor, start, tables)
        start = clock.start if clock else start
    label, label_start = label_before(text, floor, start, tables) or (label_behind(text, end), start)
    confirmed = clock is not None or label is not None or bool(weekdays)
    if found.tentative and not (
        confirmed or (_PART_OF_LINE.search(text, floor, found.start) and _END_OF_PART.match(text, end))
    ):
        return None
    value, ambiguous = found.value, found.other is not None
    if found.other is not None and (value.weekday() in weekdays) != (found.other.weekday() in weekdays):
        value, ambiguous = (value if value.weekday() in weekdays else found.other), False
    return DateReading(start, end, clock.on(value) if clock else value, label, ambiguous, label_start)


def _ends_range(text: str, floor: int, start: int, tables: DateWords) -> bool:
    """Whether a day, perhaps with its month, stands before a dash or a word such as "to": `17.-20.06.2024`."""
    found = _RANGE_BEFORE.search(text, max(floor, start - 32), start)
    if found is None or (found[1] and fold(found[1]) not in tables.months):
        return False
    return not found[2] or fold(found[2]) in folded(words.RANGE_WORDS)


def _weekday_before(text: str, floor: int, start: int, tables: DateWords) -> tuple[int, tuple[int, ...]]:
    """The place where a date begins, its weekday included, and the days of the week that the word may name."""
    near = words_before(text, floor, start)
    if not near:
        return start, ()
    if len(near) > 1:
        pair = f"{fold(near[-2][0])} {fold(near[-1][0])}"
        if days := tables.weekday_of(pair):
            return near[-2].start(), days
    last = near[-1][0]
    word = last if tables.weekday_of(fold(last)) else last_part(last)
    days = tables.weekday_of(fold(word))
    return (near[-1].end() - len(word), days) if days else (start, ())


def _without_ranges(text: str, readings: list[DateReading]) -> list[DateReading]:
    """The readings without pairs that are the two ends of a range of days."""
    ends: set[int] = set()
    for at, (one, other) in enumerate(pairwise(readings)):
        if one.label or other.label or isinstance(one.value, datetime) or isinstance(other.value, datetime):
            continue
        between = _RANGE_BETWEEN.fullmatch(text, one.end, other.start)
        if between and (not between[1] or fold(between[1]) in folded(words.RANGE_WORDS)):
            ends |= {at, at + 1}
    return [reading for at, reading in enumerate(readings) if at not in ends]


def _with_updates(text: str, readings: list[DateReading], tables: DateWords) -> Iterator[DateReading]:
    """The readings, each followed by the time of an update on the same day: `5 May 2025. Updated at 16:01`."""
    for at, reading in enumerate(readings):
        yield reading
        limit = readings[at + 1].start if at + 1 < len(readings) else len(text)
        clock = _update_clock(text, reading.end, tables)
        if clock is None or clock.end > limit:
            continue
        value = clock.on(reading.value if not isinstance(reading.value, datetime) else reading.value.date())
        before = isinstance(reading.value, datetime) and value.replace(tzinfo=None) < reading.value.replace(tzinfo=None)
        if not before:
            yield DateReading(clock.start, clock.end, value, "modified", reading.ambiguous, clock.start)


def _update_clock(text: str, end: int, tables: DateWords) -> Clock | None:
    lead = _UPDATE_LEAD.match(text, end)
    if lead is None:
        return None
    start = lead.end()
    joiners = folded(words.CLOCK_JOINERS)
    joined = folded_words(lead[1])[-1] in joiners
    label, _ = label_before(text, end, start, tables) or (None, start)
    if label != "modified":
        return None
    return clock_at(text, start, tables, joined=joined)
