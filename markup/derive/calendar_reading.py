"""Reading one day of another calendar than the Gregorian at a number of a plain line (`date_words.plain_text`).

Read are the calendars that news pages print alone and that arithmetic converts for certain: the Solar Hijri one of
Iran and Afghanistan, the eras of Japan and the years of the Republic in Taiwan, the Thai years of the Buddhist era
with two digits (those with four stand in `day_reading`). The lunar Hijri calendar (observed, and different by country),
the Nepali one (tables of month lengths) and the Hebrew one give nothing: where they are printed, the Gregorian day
nearly always stands beside.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from markup.derive.date_words import WORD, fold
from markup.derive.day_reading import Day
from markup.derive.pattern import Pattern
from markup.derive.words import calendars as words

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from markup.derive.date_words import DateWords

_SOLAR_HIJRI = Pattern(rf"([0-9]{{1,2}})\s?({WORD}{{2,10}})\s(?:({WORD}{{2,4}})\s)?(1[34][0-9]{{2}})(?![0-9])")
_SOLAR_HIJRI_NUMBERS = Pattern(r"(1[34][0-9]{2})\s?([/\-.])\s?([0-9]{1,2})\s?\2\s?([0-9]{1,2})(?![0-9])(?![/\-]\S)")
_ERA_YEAR = Pattern(r"([0-9]{1,3})\s?年\s?(?:\([0-9]{4}\s?年?\)\s?)?([0-9]{1,2})\s?月\s?([0-9]{1,2})\s?日")
_ERA_NAME = Pattern(r"(令和|平成|昭和|大正|民國|民国)\s?\Z")
_THAI_SHORT_YEAR = Pattern(r"([0-9]{1,2})\s?([\u0e01-\u0e4e.]{3,12}+)\s?([0-9]{2})(?![0-9:.])")
_BUDDHIST_CENTURY: Final = 2500 - 543
# The arithmetic Solar Hijri calendar; it agrees with the observed one in these years (1865 to 2122).
_CYCLE, _LEAPS, _PHASE, _EPOCH = 33, 8, 1595, 356_033
_YEARS: Final = range(1244, 1501)
_MONTHS, _HALF_YEAR, _LONG_MONTH, _SHORT_MONTH = 12, 6, 31, 30


def other_day_at(text: str, number: re.Match[str], tables: DateWords) -> Day | None:
    """The day of another calendar whose first number this is."""
    start = number.start()
    if tables.language in words.SOLAR_HIJRI_LANGUAGES:
        found = _SOLAR_HIJRI_NUMBERS.match(text, start)
        if found is not None:
            return _day(start, found.end(), solar_hijri(int(found[1]), int(found[3]), int(found[4])))
    if text.isascii():
        return None
    return _solar_hijri_day(text, start) or _era_day(text, start) or _thai_day(text, start, tables)


def solar_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Solar Hijri one; None where the calendar has no such day, or none that is surely known."""
    last = _LONG_MONTH if month <= _HALF_YEAR else _SHORT_MONTH
    if not (year in _YEARS and 1 <= month <= _MONTHS and 1 <= day <= last):
        return None
    days = _days(year, month, day)
    return date.fromordinal(days) if days < _days(year + 1, 1, 1) else None  # 30 Esfand of a common year


def _days(year: int, month: int, day: int) -> int:
    """The day's number by the cycle of 33 years in which 8 leap, counted as `date.toordinal` counts."""
    years = year + _PHASE
    leaps = years // _CYCLE * _LEAPS + (years % _CYCLE + 3) // 4
    return 365 * years + leaps + (month - 1) * _LONG_MONTH - max(0, month - _HALF_YEAR - 1) + day - _EPOCH


def _solar_hijri_day(text: str, start: int) -> Day | None:
    found = _SOLAR_HIJRI.match(text, start)
    month = _solar_hijri_months().get(fold(found[2])) if found else None
    if found is None or month is None or (found[3] and fold(found[3]) not in words.MONTH_WORDS):
        return None
    return _day(start, found.end(), solar_hijri(int(found[4]), month, int(found[1])))


def _era_day(text: str, start: int) -> Day | None:
    """`令和7年5月14日`, `民國114年5月14日`: the era's first year is 1, and a day outside of its era is none."""
    name = _ERA_NAME.search(text, max(0, start - 4), start)
    found = _ERA_YEAR.match(text, start) if name else None
    if name is None or found is None:
        return None
    before, first, last = words.ERAS[name[1]]
    try:
        value = date(before + int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return _day(name.start(), found.end(), value if first <= value <= last else None)


def _thai_day(text: str, start: int, tables: DateWords) -> Day | None:
    """`14 พ.ค. 68`: the Buddhist year 2568."""
    found = _THAI_SHORT_YEAR.match(text, start)
    months = tables.months.get(" ".join(found[2].strip(".").split(".")), ()) if found else ()
    if found is None or len(months) != 1:
        return None
    try:
        return _day(start, found.end(), date(_BUDDHIST_CENTURY + int(found[3]), months[0], int(found[1])))
    except ValueError:
        return None


def _day(start: int, end: int, value: date | None) -> Day | None:
    return Day(start, end, value) if value is not None else None


@cache
def _solar_hijri_months() -> Mapping[str, int]:
    return {
        fold(name): number
        for names in words.SOLAR_HIJRI_MONTHS
        for number, forms in enumerate(names.split("|"), 1)
        for name in forms.split()
    }
