"""`datePublished` and `dateModified`: told apart by their labels, as precise as the source, never invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from markup.derive.choose import choose
from markup.derive.date_candidates import candidates
from markup.model import Confidence, Derived, Withheld

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.tongue import Tongue
    from markup.document import Document
    from markup.document.layout import Layout
    from markup.settings import Settings

# The offsets of the Line Islands and of Baker Island: no clock is further from UTC.
_EASTMOST, _WESTMOST = timedelta(hours=14), timedelta(hours=12)
_MINUTE = timedelta(minutes=1)  # a page shows no seconds
_MARKUP = (".json-ld", ".microdata", ".rdfa", ".open-graph", ".meta")  # how rules of the page's own data end
_AWARE = 2  # the precision of a clock time with an offset


def dates(
    doc: Document, layout: Layout, tongue: Tongue, settings: Settings
) -> tuple[Derived[date] | None, Derived[date] | None, tuple[Withheld, ...]]:
    """The days published and modified, and why one of them is withheld."""
    changed = _settled(candidates(doc, layout, tongue, "modified"))
    published = _zoned(_settled(_before_change(candidates(doc, layout, tongue, "published"), changed)), settings)
    modified = _zoned(changed, settings)
    if published is not None and modified is not None and _earlier(modified.value, published.value):
        reason = f"the date {modified.value.isoformat()} is earlier than the publication, {published.value.isoformat()}"
        return published, None, (Withheld("dateModified", "dateModified.before-published", reason),)
    if published is None:
        reason = "no date is given" if modified is None else "only a date of change is given"
        return published, modified, (Withheld("datePublished", "datePublished.not-found", reason),)
    return published, modified, ()


def _before_change(found: Sequence[Derived[date]], changed: Derived[date] | None) -> Sequence[Derived[date]]:
    """The candidates for the publication, without what the markup overwrote with the day of a change.

    Where the markup names two days of publication, and the later one is also the day of the change, it is
    believed to be that alone.
    """
    stated = [c for c in found if c.evidence[0].rule.endswith(_MARKUP)]
    # An `itemprop` may be another item's, a video's.
    own = [c for c in stated if c.evidence[0].rule.endswith((".json-ld", ".open-graph"))]
    if changed is None or not own or any(c.confidence >= Confidence.STATED for c in found if c not in stated):
        return found
    first = min(own, key=lambda c: _day(c.value))
    late = [c for c in found if _day(c.value) == _day(changed.value) > _day(first.value)]
    late = [c for c in late if not (_agree(first.value, c.value) or _agree(c.value, first.value))]
    guessed = [Derived(c.value, tuple(replace(e, confidence=Confidence.GUESSED) for e in c.evidence)) for c in late]
    return [*(c for c in found if c not in late), *guessed]


def _day(value: date) -> date:
    """The calendar day in the value's own offset."""
    return value.date() if isinstance(value, datetime) else value


def _settled(found: Sequence[Derived[date]]) -> Derived[date] | None:
    """The surest candidate's day, with the clock time and offset of the most precise one that agrees with it."""
    best = choose(found, same=_day)
    if best is None:
        return None
    believed = [c for c in found if c.confidence > Confidence.GUESSED]
    agreeing = [c for c in believed if _agree(best.value, c.value) or _agree(c.value, best.value)]
    local = next((c for c in agreeing if _precision(c.value) < _AWARE), best)
    finest = max(agreeing, key=lambda c: _precision(c.value))
    agreeing = [c for c in agreeing if _agree(c.value, finest.value) or _agree(finest.value, c.value)]
    evidence = tuple(dict.fromkeys(e for c in agreeing for e in c.evidence))
    rivals = {c.value: c for c in reversed(found) if c not in agreeing}
    return Derived(_on_day_of(local.value, finest.value), evidence, tuple(reversed(rivals.values())))


def _on_day_of(seen: date, finest: date) -> date:
    """The most precise reading on the day that a reader sees.

    Where markup gives the moment in UTC and the page shows another day beside it, the page's clock
    gives the offset; a day without a clock stays a day.
    """
    if _day(seen) == _day(finest) or not isinstance(finest, datetime):
        return finest
    if not isinstance(seen, datetime) or seen.tzinfo is not None:
        return seen
    quarters = round((seen - finest.replace(tzinfo=None)).total_seconds() / 900)
    return finest.astimezone(timezone(timedelta(minutes=15 * quarters)))


def _precision(value: date) -> int:
    if not isinstance(value, datetime):
        return 0
    return 1 if value.tzinfo is None else _AWARE


def _agree(one: date, other: date) -> bool:
    """Whether two readings can be of one moment: the second may be the more precise.

    A reader sees the publisher's clock; markup often gives the same moment in UTC, which may be the
    day before or after. So an instant in UTC agrees with a day that it falls on anywhere on Earth,
    and with a clock time from which it differs by a zone's offset, a multiple of 15 minutes. Two
    clock times of one day that say different things do not agree.
    """
    in_utc = isinstance(other, datetime) and other.utcoffset() == timedelta(0)
    if not isinstance(one, datetime):
        return _day(one) == _day(other) or (in_utc and _falls_on(one, other))
    if not isinstance(other, datetime):
        return False
    if one.tzinfo is not None and other.tzinfo is not None:
        return abs(one - other) < _MINUTE
    offset = one.replace(tzinfo=None) - other.replace(tzinfo=None)
    if abs(offset) < _MINUTE:
        return True
    return in_utc and -_WESTMOST <= offset <= _EASTMOST and -offset % timedelta(minutes=15) < _MINUTE


def _falls_on(day: date, moment: date) -> bool:
    """Whether an instant in UTC is on a day somewhere on Earth."""
    if not isinstance(moment, datetime):
        return False
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return midnight - _EASTMOST <= moment < midnight + timedelta(days=1) + _WESTMOST


def _zoned(chosen: Derived[date] | None, settings: Settings) -> Derived[date] | None:
    """A clock time without zone gets the publisher's, where the settings name one; the evidence says so."""
    if chosen is None or settings.time_zone is None:
        return chosen
    if not isinstance(chosen.value, datetime) or chosen.value.tzinfo is not None:
        return chosen
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # read from disk; few settings need it

    zoned = chosen.value.replace(tzinfo=ZoneInfo(settings.time_zone))
    evidence = settings.evidence("timeZone.settings", "/timeZone")
    return Derived(zoned, (*chosen.evidence, evidence), chosen.rivals)


def _earlier(one: date, other: date) -> bool:
    """Whether a moment is surely before another; days and times without zones compare as days."""
    if isinstance(one, datetime) and isinstance(other, datetime) and (one.tzinfo is None) == (other.tzinfo is None):
        return one < other
    return _day(one) < _day(other)
