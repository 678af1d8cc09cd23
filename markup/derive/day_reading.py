"""Reading one calendar day at a number of a plain line (`date_words.plain_text`), whatever the order of its parts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from markup.derive.date_words import WORD, fold, folded, folded_words, is_east_asian, last_part
from markup.derive.pattern import Pattern
from markup.derive.words import dates as words

if TYPE_CHECKING:
    import re

    from markup.derive.date_words import DateWords

_YEAR: Final = r"(?:19[0-9]{2}|20[0-9]{2}|2100)"
_YEAR_TOO: Final = r"(?:19[0-9]{2}|20[0-9]{2}|2100|2[45][0-9]{2})"  # with those of the Buddhist era
# What may follow a date's last number directly: no digit, but the clock time of a glued date (`20232:23 PM`); behind
# a year, another date too (`14.05.202515. Mai 2025`); and where a month's name stands before, the numbers of comments
# and views with which a line ends (`May 14, 202501747`).
_CLOCK: Final = r"[0-2]?[0-9][:h][0-5][0-9]"
_END: Final = rf"(?:(?![0-9])|(?={_CLOCK}))"
_YEAR_END: Final = rf"(?:(?![0-9])|(?={_CLOCK})|(?=[0-3]?[0-9](?:\.?\s[^\W\d_]|[./\-][01]?[0-9][./\-][0-9])))"
_WORDY_END: Final = rf"(?:{_YEAR_END}|(?=[0-9]{{1,7}}(?:\s*$|\s?[|·•,])))"
_SEP: Final = r"[\s.,/'\-·ºª°()]"
_WORDS: Final = rf"(?:{WORD}{{1,24}}+{_SEP}{{0,3}}+)"
_YEAR_MONTH_DAY = Pattern(rf"({_YEAR})\s{{0,2}}([./\-])\s{{0,2}}([0-9]{{1,2}})\s{{0,2}}\2\s{{0,2}}([0-9]{{1,2}}){_END}")
_EAST_ASIAN_DATE = Pattern(
    rf"({_YEAR})\s?[年년]\s{{0,2}}(?:\([^()]{{2,6}}\)\s?)?([0-9]{{1,2}})\s?[月월]\s{{0,2}}([0-9]{{1,2}})\s?[日일号號]"
)
_DAY_MONTH_YEAR = Pattern(
    r"([0-9]{1,2})\s{0,2}([./\-])\s{0,2}([0-9]{1,2})\s{0,2}\2\s{0,2}"
    rf"(?:({_YEAR_TOO}){_YEAR_END}|([0-9]{{2}})(?![0-9]))"
)
_DAY_WORDS_YEAR = Pattern(rf"([0-9]{{1,2}})(?![0-9])({_SEP}{{0,3}}+{_WORDS}{{0,4}}+)({_YEAR_TOO}){_WORDY_END}")
_DAY_MONTH_NUMBER_YEAR = Pattern(
    rf"([0-9]{{1,2}})\s({WORD}{{3,6}})\s([0-9]{{1,2}})(?:,?\s(?:năm\s)?|\s?,\s?)({_YEAR}){_END}"
)
_YEAR_WORDS_DAY = Pattern(
    rf"({_YEAR})({_SEP}{{0,3}}+{_WORDS}{{1,3}}+)([0-9]{{1,2}})(?![0-9:])(?!{_SEP}{{1,3}}{_YEAR})(?:\.?\s({WORD}{{3,24}}))?"
)
_MONTH_BEFORE = Pattern(rf"({WORD}{{1,24}}){_SEP}{{0,3}}\Z")
_PATH_BEHIND = Pattern(r"[/_=&%\\°]|-\w|\.[0-9a-z]")
_CLOCK_BEHIND = Pattern(r"[/\-][0-2]?[0-9][:.h][0-5][0-9]")
_TAIL_OF_ADDRESS: Final = frozenset("/_=&#@\\$€£")
_JOINT_OF_NUMBER: Final = frozenset(".,:'-")
_FIRST_YEAR: Final = 1900  # no news page is older
_BUDDHIST_FROM, _BUDDHIST_ERA = 2400, 543  # a Thai year from here on is one of the Buddhist era, so much ahead
_PIVOT: Final = 69  # years of two digits from here on are of the last century (POSIX)
_NEAR: Final = 64  # characters around a date that show the script of its line


class Day(NamedTuple):
    """A calendar day found at `start:end`; `tentative` shapes need a clock time, weekday or label beside them."""

    start: int
    end: int
    value: date
    other: date | None = None  # the second possibility, where order or month could not be decided
    tentative: bool = False


def day_at(text: str, floor: int, number: re.Match[str], tables: DateWords) -> Day | None:
    """The day whose first number (in English the day's, behind its month) this is; nothing before `floor` counts."""
    start, digits = number.start(), len(number[0])
    if digits <= len("31"):
        return _day_month_year(text, start, tables) or _day_with_words(text, floor, start, tables)
    if digits <= len("20231"):  # a year, perhaps glued to what follows
        return _year_first(text, start, tables)
    return None


def _year_first(text: str, start: int, tables: DateWords) -> Day | None:
    found = _YEAR_MONTH_DAY.match(text, start)
    if found is not None:
        value = _calendar_day(int(found[1]), int(found[3]), int(found[4]))
        return Day(start, found.end(), value) if value and _stands_alone(text, start, found.end()) else None
    found = None if text.isascii() else _EAST_ASIAN_DATE.match(text, start)
    if found is not None:
        value = _calendar_day(int(found[1]), int(found[2]), int(found[3]))
        return Day(start, found.end(), value) if value else None
    found = _YEAR_WORDS_DAY.match(text, start)
    if found is None:
        return None
    names, end = folded_words(found[2]), found.end(3)
    if names[0] in folded(words.YEAR_WORDS):
        names.pop(0)
        if not names and found[4]:  # `2025. gada 14. maijs`
            names, end = [fold(found[4])], found.end(4)
    return _named_day(text, (start, end), _days_named(names, int(found[3]), int(found[1]), tables))


def _day_with_words(text: str, floor: int, start: int, tables: DateWords) -> Day | None:
    found = _DAY_WORDS_YEAR.match(text, start)
    if found is None:
        return _day_month_number(text, start)
    names = folded_words(found[2])
    if names and names[0] in folded(words.ORDINAL_ENDINGS):
        names.pop(0)
    names = [name for name in names if name not in folded(words.DATE_CONNECTORS)]
    if tuple(names[-2:]) == words.BUDDHIST_ERA:
        del names[-2:]
    if not names:  # `May 14, 2025`: the month stands before
        before = _MONTH_BEFORE.search(text, max(floor, start - 28), start) if found[2] else None
        if before is None:
            return None
        month = before[1] if fold(before[1]) in tables.months else last_part(before[1])
        start, names = before.end(1) - len(month), [fold(month)]
    return _named_day(text, (start, found.end()), _days_named(names, int(found[1]), int(found[3]), tables))


def _day_month_number(text: str, start: int) -> Day | None:
    """`14 tháng 5 năm 2025`."""
    found = _DAY_MONTH_NUMBER_YEAR.match(text, start)
    if found is None or fold(found[2]) not in folded(words.MONTH_NUMBER_WORDS):
        return None
    value = _calendar_day(int(found[4]), int(found[3]), int(found[1]))
    return Day(start, found.end(), value) if value else None


def _days_named(names: list[str], number: int, year: int, tables: DateWords) -> list[date]:
    """The days that a number and a month's words may mean; two words may name one month twice (`أيار/مايو`)."""
    months = tables.months.get(" ".join(names))
    if months is None:
        each = {tables.months.get(name, ()) for name in names}
        months = each.pop() if len(each) == 1 else ()
    if year >= _BUDDHIST_FROM and "\u0e01" <= names[0][:1] <= "\u0e4e":
        year -= _BUDDHIST_ERA
    return [value for month in months if (value := _calendar_day(year, month, number))]


def _named_day(text: str, span: tuple[int, int], values: list[date]) -> Day | None:
    """The day at a span of text; where no space parts its words it may be part of an address (`/2025/may/14/`)."""
    start, end = span
    joined = not any(letter.isspace() for letter in text[start:end])
    if not values or (joined and not _stands_alone(text, start, end)):
        return None
    return Day(start, end, values[0], values[1] if len(values) > 1 else None)


def _day_month_year(text: str, start: int, tables: DateWords) -> Day | None:
    """`14.05.2025`, `5/14/2025`, `15.05.23`: the order follows language and region."""
    found = _DAY_MONTH_YEAR.match(text, start)
    if found is None or not _stands_alone(text, start, found.end()):
        return None
    end, tentative = found.end(), False
    if found[5]:
        if any(part.isspace() for part in found[0]) or tables.language in words.SHORT_YEAR_OPEN:
            return None
        # `10.4.11` may be a version; `15.05.23` and an English `5/14/25` are dates.
        padded = len(found[1]) == len(found[3]) == len("05")
        tentative = found[2] == "-" or not (padded or (found[2] == "/" and tables.language == "en"))
        if tables.language in words.SHORT_YEAR_FIRST or (
            tables.language is None and _near_east_asian(text, start, end)
        ):
            value = _calendar_day(_full_year(int(found[1])), int(found[3]), int(found[5]))
            return Day(start, end, value, tentative=tentative) if value else None
    year = int(found[4]) if found[4] else _full_year(int(found[5]))
    if year >= _BUDDHIST_FROM and tables.language == "th":
        year -= _BUDDHIST_ERA
    day_first = _calendar_day(year, int(found[3]), int(found[1]))
    month_first = _calendar_day(year, int(found[1]), int(found[3]))
    if day_first is None or month_first is None or day_first == month_first:
        only = day_first or month_first
        return Day(start, end, only, tentative=tentative) if only else None
    order = _order(found[2], tables)
    if order == "either":
        return Day(start, end, day_first, month_first, tentative)
    return Day(start, end, day_first if order == "day" else month_first, tentative=tentative)


def _calendar_day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number) if _FIRST_YEAR <= year < _BUDDHIST_FROM else None
    except ValueError:
        return None


def _full_year(short: int) -> int:
    return short + (1900 if short >= _PIVOT else 2000)


def _near_east_asian(text: str, start: int, end: int) -> bool:
    return any(map(is_east_asian, text[max(0, start - _NEAR) : end + _NEAR]))


def _order(separator: str, tables: DateWords) -> Literal["day", "month", "either"]:
    """Which part of a numeric date goes first (Unicode CLDR, short date formats)."""
    if tables.language in {None, "en"}:
        if tables.region in words.MONTH_FIRST_REGIONS:
            return "month"
        if tables.region in words.EITHER_ORDER_REGIONS:
            return tables.order or "either"
        if tables.region is None and (tables.language == "en" or separator != "."):
            return tables.order or "either"
    elif separator == "/" and tables.language in words.DOTTED_LANGUAGES:
        return tables.order or "either"
    return "day"


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether digits and marks are not part of an address, a version or a longer number."""
    before, further = text[max(0, start - 1) : start], text[max(0, start - 2) : max(0, start - 1)]
    if before in _TAIL_OF_ADDRESS or (before in _JOINT_OF_NUMBER and (further.isdigit() or further == ".")):
        return False
    if before == "-" and further.isalpha() and "-" in text[start:end]:  # `some-slug-2025-05-14`
        return False
    return _PATH_BEHIND.match(text, end) is None or _CLOCK_BEHIND.match(text, end) is not None
