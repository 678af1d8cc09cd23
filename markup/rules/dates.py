"""schema.org's Date and DateTime as rules read them: ISO 8601, and what is readable but written otherwise.

(https://schema.org/Date, https://schema.org/DateTime) All of ISO 8601 is taken: basic and extended
form, weeks, ordinal days, years and months alone, reduced times, a comma before the fraction; and,
as every reader takes it, an offset without colon after an extended time.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Literal

Written = Literal["iso", "other", "impossible", "zero", "unreadable"]
# Clocks are between these offsets from UTC (https://www.iana.org/time-zones): a time without a zone is
# that far from certain.
_EARLIEST, _LATEST = timedelta(hours=14), timedelta(hours=12)
_DAY = timedelta(days=1)
_ISO_DATE = re.compile(
    r"(?P<year>\d{4})(?:-?(?P<ordinal>\d{3})(?!\d)|-?W(?P<week>\d\d)(?:-?(?P<weekday>\d))?"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<month2>\d\d)(?P<day2>\d\d))?"
)
_ISO_TIME = re.compile(
    r"(?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,12}))?)?)?"
    r"(?P<zone>[Zz]|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?"
)
_LONG_YEAR = re.compile(r"[+-]\d{4,6}-\d\d-\d\d(?:T[\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?")
# Values that programs write where there is no date: PHP's zero, .NET's first moment, Unix's with a clock.
_NO_DATE = re.compile(r"-?0000[-/]?00|-0001-11-30|0001-01-01T00:00|1970-01-01[T ]00:00:00")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})")
_DAY_DOT_MONTH = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})")
_SLASHED = re.compile(r"(?P<one>\d{1,2})[/-](?P<two>\d{1,2})[/-](?P<year>\d{4})")
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_MONTH = (  # whole names: Finnish `marraskuu` is no March
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}})",
    re.IGNORECASE,
)
_YEAR_LAST = re.compile(
    rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})\s+(?P<clock>\d\d:\d\d:\d\d)\s+(?P<zone>\S+)\s+(?P<year>\d{{4}})",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:T|,?\s+(?:at\s+)?|,\s?)(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?P<fraction>[.,]\d{1,12})?)?"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?(?:\s*(?P<zone>[A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\d\d:?\d\d)?(?:\s?\([^()]{1,60}\))?)?",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Abbreviations that mean one offset wherever they are used; EST, CST, IST or BST do not.
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "ut": 0, "cet": 60, "cest": 120, "eet": 120, "eest": 180}
_OFFSET = re.compile(r"(?:GMT|UTC)?(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?(?::?\d\d)?", re.IGNORECASE)
_STAMP = re.compile(r"\d{10}(?:\d{3})?")  # Unix time in seconds or milliseconds, of 2001 to 2286
_NAMED_ZONE = re.compile(r"\[[\w/+-]{1,60}\]\Z")  # Java's, behind the offset
_LONGEST = 120  # characters
_NOON = 12
_LAST_DAY_OF_YEAR = 366


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date value as it was understood.

    `written` is `iso` where it stands in ISO 8601; `other` where it can be read but is written
    otherwise; `impossible` where it has the form of a date and no such day or time exists; `zero`
    where it is what a program writes for no date. `day` is absent for a year or month alone. `moment`
    is there where the value gives a time; it is aware where it gives an offset. `iso` is the one safe
    rewriting of an `other`; None where there is none.
    """

    written: Written
    day: date | None = None
    moment: datetime | None = None
    iso: str | None = None

    @property
    def has_zone(self) -> bool:
        """Whether it says which clock it means."""
        return self.moment is not None and self.moment.tzinfo is not None

    @property
    def earliest(self) -> datetime | None:
        """The first moment that it may mean, in UTC."""
        try:
            if self.moment is not None:
                return self.moment.astimezone(UTC) if self.has_zone else self.moment.replace(tzinfo=UTC) - _EARLIEST
            return datetime.combine(self.day, time(), UTC) - _EARLIEST if self.day else None
        except OverflowError:
            return None

    @property
    def latest(self) -> datetime | None:
        """The last moment that it may mean, in UTC."""
        try:
            if self.moment is not None:
                return self.moment.astimezone(UTC) if self.has_zone else self.moment.replace(tzinfo=UTC) + _LATEST
            return datetime.combine(self.day, time(), UTC) + _DAY + _LATEST if self.day else None
        except OverflowError:
            return None


@lru_cache(maxsize=1024)
def read_date(text: str) -> DateReading:
    """A date value's reading; white space at its ends is no matter."""
    value = text.strip()
    if len(value) > _LONGEST:
        return DateReading("unreadable")
    if _NO_DATE.match(value):
        return DateReading("zero")
    if value.isascii():
        return _iso(value) or _otherwise(value) or DateReading("unreadable")
    plain = "".join(str(unicodedata.digit(c, c)) for c in value).replace("−", "-")
    reading = read_date(plain) if plain.isascii() else DateReading("unreadable")
    return replace(reading, written="other", iso=plain) if reading.written == "iso" else reading


def _iso(value: str) -> DateReading | None:
    """ISO 8601, possible or not; None where it has another form."""
    if _LONG_YEAR.fullmatch(value):
        return DateReading("iso")
    m = _ISO_DATE.match(value)
    if not m:
        return None
    rest = value[m.end() :]
    clock = _ISO_TIME.fullmatch(rest, 1) if rest[:1] in {"T", "t"} else None
    if rest and (clock is None or not _is_whole_day(m)):
        return None
    try:
        day = _day(m)
        return DateReading("iso", day, _moment(day, clock) if clock and day else None)
    except ValueError:
        return DateReading("impossible")


def _is_whole_day(m: re.Match[str]) -> bool:
    return bool(m["day"] or m["day2"] or m["ordinal"] or m["weekday"])


def _day(m: re.Match[str]) -> date | None:
    """The day of an ISO date, None for a year, month or week; ValueError where there is none such."""
    year = int(m["year"])
    if m["week"]:
        first = date.fromisocalendar(year, int(m["week"]), int(m["weekday"] or 1))
        return first if m["weekday"] else None
    if m["ordinal"]:
        number = int(m["ordinal"])
        day = date(year, 1, 1) + timedelta(days=number - 1)
        if not 1 <= number <= _LAST_DAY_OF_YEAR or day.year != year:
            raise ValueError(number)
        return day
    month, day_of_month = m["month"] or m["month2"], m["day"] or m["day2"]
    whole = date(year or 4, int(month or 1), int(day_of_month or 1))  # a year 0 was; Python's calendar has none
    return whole if day_of_month and year else None


def _moment(day: date, clock: re.Match[str]) -> datetime:
    """A day with an ISO time; ValueError where there is no such time or offset."""
    hour, minute, second = (int(clock[part] or 0) for part in ("hour", "minute", "second"))
    if second == 60:  # noqa: PLR2004  # a leap second
        second = 59
    if hour == 24 and not minute and not second:  # noqa: PLR2004  # ISO 8601's end of the day
        day, hour = day + _DAY, 0
    zone = clock["zone"]
    return datetime.combine(day, time(hour, minute, second), _offset(zone) if zone else None)


def _offset(zone: str) -> timezone | None:
    """An offset, or a zone's abbreviation, as a time zone; None where it is none that is known."""
    if zone.lower() in _ZONES:
        return timezone(timedelta(minutes=_ZONES[zone.lower()]))
    m = _OFFSET.fullmatch(zone)
    if not m:
        return None
    minutes = int(m["minutes"] or 0)
    if minutes > 59:  # noqa: PLR2004
        raise ValueError(zone)
    sign = 1 if m["sign"] == "+" else -1
    return timezone(sign * timedelta(hours=int(m["hours"]), minutes=minutes))  # ValueError from a day on


def _otherwise(value: str) -> DateReading | None:
    """A date in another form than ISO 8601's that can be read; None for all else."""
    try:
        if _STAMP.fullmatch(value):
            moment = datetime.fromtimestamp(int(value[:10]), UTC)
            return DateReading("other", moment.date(), moment, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
        bare = _NAMED_ZONE.sub("", value)
        iso = _iso(bare) if bare != value else None
        if iso is not None:
            return replace(iso, written="other", iso=bare) if iso.has_zone else None
        m = _YEAR_LAST.fullmatch(value)
        if m:
            return _written(value, _named_day(m), _CLOCK.fullmatch(f" {m['clock']} {m['zone']}"))
        for form in (_YEAR_FIRST, _DAY_DOT_MONTH, _SLASHED, _MONTH_FIRST, _DAY_FIRST):
            m = form.match(value)
            rest = value[m.end() :] if m else ""
            clock = _CLOCK.fullmatch(rest) if rest else None
            if m and (clock or not rest):
                return _written(value, _named_day(m), clock)
    except ValueError:
        return DateReading("impossible")
    return None


def _named_day(m: re.Match[str]) -> date | None:
    """The day that a match tells; None where day and month could change places."""
    parts = m.groupdict()
    year = int(parts["year"])
    if parts.get("name"):
        return date(year, _MONTHS.index(parts["name"][:3].lower()) + 1, int(parts["day"]))
    if parts.get("one") is None:
        return date(year, int(parts["month"]), int(parts["day"]))
    one, two = int(parts["one"]), int(parts["two"])
    if one <= _NOON < two:
        return date(year, one, two)
    if two <= _NOON < one or one == two:
        return date(year, two, one)
    if one > _NOON and two > _NOON:
        raise ValueError(one)
    return None


def _written(value: str, day: date | None, clock: re.Match[str] | None) -> DateReading:
    """A readable date with its rewriting, where the day is sure and so is the zone, if one is named."""
    if day is None or not clock:
        return DateReading("other", day, None, day.isoformat() if day else None)
    hour, minute, second = int(clock["hour"]), int(clock["minute"]), int(clock["second"] or 0)
    if clock["half"]:
        if not 1 <= hour <= _NOON:
            raise ValueError(value)
        hour = hour % _NOON + (_NOON if clock["half"].lower() == "p" else 0)
    zone = clock["zone"]
    offset = _offset(zone) if zone else None
    moment = datetime.combine(day, time(hour, minute, second), offset)
    if zone and offset is None:
        return DateReading("other", day, moment)
    return DateReading("other", day, moment, _iso_text(moment, clock))


def _iso_text(moment: datetime, clock: re.Match[str]) -> str:
    """A moment in ISO 8601, as exact as it was written."""
    text = moment.replace(tzinfo=None).isoformat(timespec="seconds" if clock["second"] else "minutes")
    zone = moment.strftime("%z")
    return (
        text
        + (clock["fraction"] or "")
        + (f"{zone[:3]}:{zone[3:5]}" if zone not in {"", "+0000"} else "Z" if zone else "")
    )
