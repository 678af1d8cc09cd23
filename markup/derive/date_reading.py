"""Reading the dates out of a line of text, in many languages.

Numbers are the anchors: around each one the shapes of a date are tried in turn, and words are looked up in tables.
Relative dates, dates without a day or a year, ranges of days, and what looks like part of a URL or of a longer number
give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from markup.derive.clock_reading import GAP, clock_after, clock_at, clock_before
from markup.derive.date_words import WORD, date_words, day, fold, folded, folded_words, labels, last_part, plain_text
from markup.derive.words import dates as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.clock_reading import Clock
    from markup.derive.date_words import DateWords, Label

_YEAR: Final = r"(?:19[0-9]{2}|20[0-9]{2}|2100)"
# What may follow a year or day directly: no digit, but the clock time of a glued date (`20232:23 PM`), and behind a
# month's name another date or count (`20 mai 202020 mai 2020`).
_END: Final = r"(?:(?![0-9])|(?=[0-2]?[0-9][:h][0-5][0-9]))"
_WORDY_END: Final = r"(?:(?![0-9])|(?=[0-2]?[0-9][:h][0-5][0-9])|(?=[0-3]?[0-9]\s[^\W\d_]))"
_SEP: Final = r"[\s.,/'\-·ºª°()]"
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[0-9]+")
_YEAR_MONTH_DAY = re.compile(
    rf"({_YEAR})\s{{0,2}}([./\-])\s{{0,2}}([0-9]{{1,2}})\s{{0,2}}\2\s{{0,2}}([0-9]{{1,2}}){_END}"
)
_EAST_ASIAN_DATE = re.compile(
    rf"({_YEAR})\s?[年년]\s{{0,2}}([0-9]{{1,2}})\s?[月월]\s{{0,2}}([0-9]{{1,2}})\s?[日일号號]"
)
_DAY_MONTH_YEAR = re.compile(
    rf"([0-9]{{1,2}})\s{{0,2}}([./\-])\s{{0,2}}([0-9]{{1,2}})\s{{0,2}}\2\s{{0,2}}(?:({_YEAR}){_END}|([0-9]{{2}})(?![0-9]))"
)
_WORDS: Final = rf"(?:{WORD}{{1,24}}+{_SEP}{{0,3}}+)"
_DAY_WORDS_YEAR = re.compile(rf"([0-9]{{1,2}})(?![0-9])({_SEP}{{0,3}}+{_WORDS}{{0,4}}+)({_YEAR}){_WORDY_END}")
_DAY_MONTH_NUMBER_YEAR = re.compile(
    rf"([0-9]{{1,2}})\s({WORD}{{3,5}})\s([0-9]{{1,2}})(?:,?\s(?:năm\s)?|\s?,\s?)({_YEAR}){_END}"
)
_YEAR_WORDS_DAY = re.compile(
    rf"({_YEAR})({_SEP}{{0,3}}+{_WORDS}{{1,3}}+)([0-9]{{1,2}})(?![0-9:])(?!{_SEP}{{1,3}}{_YEAR})(?:\.?\s({WORD}{{3,24}}))?"
)
_MONTH_BEFORE = re.compile(rf"({WORD}{{1,24}}){_SEP}{{0,3}}\Z")
_RANGE_BEFORE = re.compile(
    rf"(?<![0-9:.,/\-])[0-9]{{1,2}}(?:[./](?:0?[1-9]|1[0-2])(?![0-9]))?(?:st|nd|rd|th|er|º|°)?[./]?\s{{0,2}}"
    rf"(?:({WORD}{{1,24}}+)\.?\s{{0,2}})?(?:-|({WORD}{{1,5}}+))\s{{0,2}}\Z"
)
_RANGE_BETWEEN = re.compile(rf"\s{{0,3}}(?:-|({WORD}{{1,5}}))\s{{0,3}}")
_WORD = re.compile(rf"{WORD}+")
_LABEL_GAP = re.compile(r"[\s,;.|·/()\[\]@\-:*]*")
_LABEL_BEHIND = re.compile(rf"\s?([(\[]?)\s?({WORD}{{1,12}})([)\]]?)(?!\s?:|{GAP}{{0,4}}[0-9])")
_UPDATE_LEAD = re.compile(rf"{GAP}{{0,6}}+((?:{WORD}{{1,24}}+(?:{GAP}|:){{0,4}}+){{1,6}}+)(?=[0-9])")
_PATH_BEHIND = re.compile(r"[/_=&%\\°]|-\w|\.[0-9a-z]")
_CLOCK_BEHIND = re.compile(r"[/\-][0-2]?[0-9][:.h][0-5][0-9]")
_TAIL_OF_NUMBER: Final = frozenset("/-_=&#@\\$€£")
_JOINT_OF_NUMBER: Final = frozenset(".,:'")
_LABEL_REACH: Final = 64  # characters before a date in which its weekday and label are looked for
_PHRASE: Final = 4  # words in the longest label
_PIVOT: Final = 69  # years of two digits from here on are of the last century (POSIX)


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as a line of text prints it.

    `text[start:end]` is the date with its weekday, clock time and zone words, without the label. `value` is a `date`
    where only a day is given, a naive `datetime` with a clock time, an aware one where the text prints an offset or a
    zone of one meaning. `ambiguous` says that the order of day and month, or the month, could not be decided: `value`
    is then one possibility, not to be used.
    """

    start: int
    end: int
    value: date
    label: Literal["published", "modified"] | None
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class _Day:
    """A calendar day found at `start:end`; `tentative` shapes need a clock time, weekday or label beside them."""

    start: int
    end: int
    value: date
    other: date | None = None  # the day in the other order of day and month, where both can be
    tentative: bool = False


def read_dates(text: str, *, language: str | None = None, region: str | None = None) -> tuple[DateReading, ...]:
    """The dates in a line of text, in their order.

    `language` is a language tag, `region` an ISO 3166 code; they decide which words go first and whether `04/05/2024`
    is in April or in May. Without them all languages are tried, and what stays open is `ambiguous`.
    """
    if _DIGIT.search(text) is None:
        return ()
    plain = plain_text(text)
    tables = date_words(language, region)
    found = _without_ranges(plain, list(_dated(plain, tables)))
    return tuple(_with_updates(plain, found, tables))


def _dated(text: str, tables: DateWords) -> Iterator[DateReading]:
    floor = 0
    number = _NUMBER.search(text)
    while number is not None:
        found = _day_at(text, floor, number, tables)
        reading = _reading(text, floor, found, tables) if found else None
        if reading is not None:
            yield reading
            floor = reading.end
        number = _NUMBER.search(text, max(number.end(), found.end if found else 0))


def _day_at(text: str, floor: int, number: re.Match[str], tables: DateWords) -> _Day | None:
    """The day whose first number this is."""
    start, length = number.start(), number.end() - number.start()
    if length <= 2:  # noqa: PLR2004
        return _day_month_year(text, start, tables) or _day_with_words(text, floor, start, tables)
    if length <= 4 and text[start] in "12":  # noqa: PLR2004
        return _year_first(text, start, tables)
    return None


def _year_first(text: str, start: int, tables: DateWords) -> _Day | None:
    found = _YEAR_MONTH_DAY.match(text, start)
    if found is not None:
        value = day(int(found[1]), int(found[3]), int(found[4]))
        return _Day(start, found.end(), value) if value and _stands_alone(text, start, found.end()) else None
    found = _EAST_ASIAN_DATE.match(text, start)
    if found is not None:
        value = day(int(found[1]), int(found[2]), int(found[3]))
        return _Day(start, found.end(), value) if value else None
    found = _YEAR_WORDS_DAY.match(text, start)
    if found is None:
        return None
    names = folded_words(found[2])
    marked = names[0] in folded(words.YEAR_WORDS)
    if marked:
        names.pop(0)
    end = found.end(3)
    if not names and found[4] and marked:  # `2025. gada 14. maijs`
        names, end = [fold(found[4])], found.end(4)
    return _named_day(start, end, int(found[3]), names, int(found[1]), tables)


def _day_with_words(text: str, floor: int, start: int, tables: DateWords) -> _Day | None:
    found = _DAY_WORDS_YEAR.match(text, start)
    if found is None:
        found = _DAY_MONTH_NUMBER_YEAR.match(text, start)
        if found is None or fold(found[2]) not in folded(words.MONTH_NUMBER_WORDS):
            return None
        value = day(int(found[4]), int(found[3]), int(found[1]))
        return _Day(start, found.end(), value) if value else None
    names = folded_words(found[2])
    if names and names[0] in folded(words.ORDINAL_ENDINGS):
        names.pop(0)
    names = [name for name in names if name not in folded(words.DATE_CONNECTORS)]
    if not names:
        if not found[2]:
            return None
        before = _MONTH_BEFORE.search(text, max(floor, start - 28), start)
        if before is None:
            return None
        month = before[1] if fold(before[1]) in tables.months else last_part(before[1])
        start, names = before.end(1) - len(month), [fold(month)]
    return _named_day(start, found.end(), int(found[1]), names, int(found[3]), tables)


def _named_day(start: int, end: int, number: int, names: list[str], year: int, tables: DateWords) -> _Day | None:  # noqa: PLR0913  # the parts of a date
    """The day of a month that words name; two words may name one month twice (`أيار/مايو`)."""
    months = tables.months.get(" ".join(names))
    if months is None:
        each = {tables.months.get(name, ()) for name in names}
        months = each.pop() if len(each) == 1 else ()
    values = [value for month in months if (value := day(year, month, number))]
    return _Day(start, end, values[0], values[1] if len(values) > 1 else None) if values else None


def _day_month_year(text: str, start: int, tables: DateWords) -> _Day | None:
    """`14.05.2025`, `5/14/2025`, `15.05.23`: the order follows language and region."""
    found = _DAY_MONTH_YEAR.match(text, start)
    if found is None or not _stands_alone(text, start, found.end()):
        return None
    first, second, end = int(found[1]), int(found[3]), found.end()
    if found[4]:
        year, tentative = int(found[4]), False
    elif any(part.isspace() for part in found[0]) or tables.language in words.SHORT_YEAR_OPEN:
        return None
    else:
        short = int(found[5])
        padded = len(found[1]) == len(found[3]) == 2  # noqa: PLR2004
        tentative = found[2] == "-" or not (padded or (found[2] == "/" and tables.language == "en"))
        if tables.language in words.SHORT_YEAR_FIRST or (
            tables.language is None and _near_east_asian(text, start, end)
        ):
            value = day(_full_year(first), second, short)
            return _Day(start, end, value, tentative=tentative) if value else None
        year = _full_year(short)
    day_first, month_first = day(year, second, first), day(year, first, second)
    if day_first is None or month_first is None or day_first == month_first:
        only = day_first or month_first
        return _Day(start, end, only, tentative=tentative) if only else None
    order = _order(found[2], tables)
    if order == "either":
        return _Day(start, end, day_first, month_first, tentative)
    return _Day(start, end, day_first if order == "day" else month_first, tentative=tentative)


def _east_asian(letter: str) -> bool:
    """Whether a letter is of the Chinese, Japanese or Korean scripts (kana to Hangul in Unicode's order)."""
    return "\u3040" <= letter <= "\ud7af"


def _near_east_asian(text: str, start: int, end: int) -> bool:
    return any(map(_east_asian, text[max(0, start - _LABEL_REACH) : end + _LABEL_REACH]))


def _full_year(short: int) -> int:
    return short + (1900 if short >= _PIVOT else 2000)


def _order(separator: str, tables: DateWords) -> Literal["day", "month", "either"]:
    """Which part of a numeric date goes first (Unicode CLDR, short date formats)."""
    if tables.language in {None, "en"}:
        if tables.region in words.MONTH_FIRST_REGIONS:
            return "month"
        if tables.region in words.EITHER_ORDER_REGIONS:
            return "either"
        if tables.region is None and (tables.language == "en" or separator != "."):
            return "either"
    return "day"


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether digits and marks are not part of an address, a version or a longer number."""
    if start:
        before = text[start - 1]
        if before in _TAIL_OF_NUMBER and not (
            before == "-" and text[start - 2 : start - 1].isalpha() and "-" not in text[start:end]
        ):
            return False
        if before in _JOINT_OF_NUMBER and start > 1 and (text[start - 2].isdigit() or text[start - 2] == "."):
            return False
    return _PATH_BEHIND.match(text, end) is None or _CLOCK_BEHIND.match(text, end) is not None


def _reading(text: str, floor: int, found: _Day, tables: DateWords) -> DateReading | None:
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
    label = _label_before(text, floor, start, tables) or _label_behind(text, end)
    if found.tentative and clock is None and label is None and not weekdays:
        return None
    value, ambiguous = found.value, found.other is not None
    if found.other is not None and (value.weekday() in weekdays) != (found.other.weekday() in weekdays):
        value, ambiguous = (value if value.weekday() in weekdays else found.other), False
    return DateReading(start, end, clock.on(value) if clock else value, label, ambiguous)


def _ends_range(text: str, floor: int, start: int, tables: DateWords) -> bool:
    """Whether a day, perhaps with its month, stands before a dash or a word such as "to": `17.-20.06.2024`."""
    found = _RANGE_BEFORE.search(text, max(floor, start - 32), start)
    if found is None or (found[1] and fold(found[1]) not in tables.months):
        return False
    return not found[2] or fold(found[2]) in folded(words.RANGE_WORDS)


def _words_before(text: str, floor: int, end: int) -> list[re.Match[str]]:
    """The words before a place with only marks behind the last one; a word cut off at the reach is left out."""
    lowest = max(floor, end - _LABEL_REACH)
    near = list(_WORD.finditer(text, lowest, end))
    if near and lowest > floor and near[0].start() == lowest:
        near = near[1:]
    return near


def _touches(text: str, word_end: int, start: int) -> bool:
    return _LABEL_GAP.fullmatch(text, word_end, start) is not None


def _weekday_before(text: str, floor: int, start: int, tables: DateWords) -> tuple[int, tuple[int, ...]]:
    """The place where a date begins, its weekday included, and the days of the week that the word may name."""
    near = _words_before(text, floor, start)
    if not near or not _touches(text, near[-1].end(), start):
        return start, ()
    if len(near) > 1:
        pair = f"{fold(near[-2][0])} {fold(near[-1][0])}"
        if days := tables.weekday_of(pair):
            return near[-2].start(), days
    last = near[-1][0]
    word = last if tables.weekday_of(fold(last)) else last_part(last)
    days = tables.weekday_of(fold(word))
    return (near[-1].end() - len(word), days) if days else (start, ())


def _label_before(text: str, floor: int, start: int, tables: DateWords) -> Label | None:
    """What the words before a date say it is: `Published on`, `Zuletzt aktualisiert:`."""
    near = _words_before(text, floor, start)
    joiners = _label_joiners()
    edge = start
    while near and _touches(text, near[-1].end(), edge):
        for count in range(min(_PHRASE, len(near)), 0, -1):
            label = _label_of(text, floor, near[-count:])
            if label is not None:
                return label
        last = near.pop()
        if fold(last[0]) not in joiners and not tables.weekday_of(fold(last[0])):
            return None
        edge = last.start()
    return None


def _label_of(text: str, floor: int, phrase: list[re.Match[str]]) -> Label | None:
    """The meaning of words that are a label, or end in one where they are glued or written without spaces."""
    raw = text[phrase[0].start() : phrase[-1].end()]
    if any(mark in raw for mark in "|;:·"):
        return None
    key = " ".join(fold(word[0]) for word in phrase)
    meaning = labels().get(key)
    if meaning is None and len(phrase) == 1:
        return labels().get(fold(last_part(raw))) or _east_asian_label(raw)
    if meaning is not None and key in folded(words.EVERYDAY_LABELS):
        ahead = text[floor : phrase[0].start()].rstrip()
        return None if ahead and ahead[-1].isalnum() else meaning
    return meaning


@cache
def _label_joiners() -> frozenset[str]:
    return folded(words.DATE_JOINERS) | folded(words.CLOCK_JOINERS)


def _east_asian_label(run: str) -> Label | None:
    """The label at the end of a run of characters that are written without spaces: `記事公開日`."""
    if not _east_asian(run[0]):
        return None
    return next((meaning for size in range(6, 1, -1) if (meaning := labels().get(run[-size:]))), None)


def _label_behind(text: str, end: int) -> Label | None:
    """A label behind its date: the custom in East Asia, elsewhere in brackets only (`20 Apr 2026Updated` says nothing)."""
    found = _LABEL_BEHIND.match(text, end)
    if found is None or not ((found[1] and found[3]) or _east_asian(found[2][0])):
        return None
    return labels().get(fold(found[2]))


def _without_ranges(text: str, readings: list[DateReading]) -> list[DateReading]:
    """The readings without pairs that are the two ends of a range of days."""
    ends: set[int] = set()
    for at, (one, other) in enumerate(zip(readings, readings[1:], strict=False)):
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
            yield DateReading(clock.start, clock.end, value, "modified", reading.ambiguous)


def _update_clock(text: str, end: int, tables: DateWords) -> Clock | None:
    lead = _UPDATE_LEAD.match(text, end)
    if lead is None:
        return None
    start = lead.end()
    joiners = folded(words.CLOCK_JOINERS)
    joined = fold(_WORD.findall(lead[1])[-1]) in joiners
    if _label_before(text, end, start, tables) != "modified":
        return None
    return clock_at(text, start, tables, joined=joined)
