"""Dates of the markup as moments: which days a moment can be, and whether two can be one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from markup.rules.dates import read_date

# The offsets of the Line Islands and of Baker Island: no clock is further from UTC.
_EASTMOST, _WESTMOST = timedelta(hours=14), timedelta(hours=12)
_SAME = timedelta(minutes=1)  # seconds are cut in one syntax and kept in the other


def moment(text: str) -> date | None:
    """The date or the moment that a value means; None where it means none, or a placeholder of no time."""
    reading = read_date(text)
    read = reading.moment or reading.day
    return read if read is not None and 1900 <= read.year <= 2200 else None  # noqa: PLR2004  # 0001-01-01 is "not set"


def day(of: date) -> date:
    """The day in a moment's own offset."""
    return of.date() if isinstance(of, datetime) else of


def days(of: date) -> set[date]:
    """The days that a moment can be to a reader somewhere.

    A clock time in an offset of its own is the publisher's; one in UTC or without an offset may be
    shown in any zone.
    """
    if not isinstance(of, datetime):
        return {of}
    if of.utcoffset():
        return {of.date(), of.astimezone(UTC).date()}
    return {(of - _WESTMOST).date(), of.date(), (of + _EASTMOST).date()}


def same_moment(one: date, other: date) -> bool:
    """Whether two dates can be one moment: to the minute where both say it, else by the day."""
    if not (isinstance(one, datetime) and isinstance(other, datetime)):
        return not days(one).isdisjoint(days(other))
    if (one.tzinfo is None) == (other.tzinfo is None):
        return abs(one - other) <= _SAME
    naive, aware = (one, other) if one.tzinfo is None else (other, one)
    shift = naive - aware.astimezone(UTC).replace(tzinfo=None)
    return -_WESTMOST <= shift <= _EASTMOST and shift % timedelta(minutes=15) <= _SAME


def same_clock(one: date, other: date) -> bool:
    """Whether two clock times read the same to the minute and differ in their offset."""
    if not (isinstance(one, datetime) and isinstance(other, datetime)) or one.tzinfo is None or other.tzinfo is None:
        return False
    read = abs(one.replace(tzinfo=None) - other.replace(tzinfo=None)) <= _SAME
    return read and one.utcoffset() != other.utcoffset()


def hours_apart(one: date, other: date) -> bool:
    """Whether two moments differ by a whole number of hours to the second: a zone that was added or left out."""
    if not (isinstance(one, datetime) and isinstance(other, datetime)) or one.tzinfo is None or other.tzinfo is None:
        return False
    apart = abs(one - other)
    return apart <= _EASTMOST and one.second + one.minute > 0 and apart % timedelta(hours=1) < timedelta(seconds=1)
