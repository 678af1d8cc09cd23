"""`datePublished` and `dateModified`: told apart by their labels, as precise as the source, never invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal

from markup.derive.choose import choose
from markup.derive.page_data import meta, values
from markup.document.block import fold
from markup.model import Confidence, Derived, Withheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markup.derive.tongue import Tongue
    from markup.document import Document
    from markup.document.block import Block
    from markup.document.layout import Layout
    from markup.model import Evidence
    from markup.settings import Settings

Role = Literal["published", "modified"]
# The offsets of the Line Islands and of Baker Island: no clock is further from UTC.
_EASTMOST, _WESTMOST = timedelta(hours=14), timedelta(hours=12)
_MINUTE = timedelta(minutes=1)  # a page shows no seconds
_AWARE = 2  # the precision of a clock time with an offset
_PROPERTIES: dict[Role, str] = {"published": "datePublished", "modified": "dateModified"}
# Names of meta elements that carry the date, the surest first: Open Graph's article namespace, Parsely,
# Dublin Core, and the plain names that CMSs print.
_METAS: dict[Role, tuple[str, ...]] = {
    "published": (
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publishdate",
        "pubdate",
        "date",
    ),
    "modified": (
        "article:modified_time",
        "og:article:modified_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
    ),
}


def dates(
    doc: Document, layout: Layout, tongue: Tongue, settings: Settings
) -> tuple[Derived[date] | None, Derived[date] | None, tuple[Withheld, ...]]:
    """The days published and modified, and why one of them is withheld."""
    published = _zoned(_settled(_candidates(doc, layout, tongue, "published")), settings)
    modified = _zoned(_settled(_candidates(doc, layout, tongue, "modified")), settings)
    if published is not None and modified is not None and _earlier(modified.value, published.value):
        reason = f"the date {modified.value.isoformat()} is earlier than the publication, {published.value.isoformat()}"
        return published, None, (Withheld("dateModified", "dateModified.before-published", reason),)
    if published is None:
        reason = "no date is given" if modified is None else "only a date of change is given"
        return published, modified, (Withheld("datePublished", "datePublished.not-found", reason),)
    return published, modified, ()


def _candidates(doc: Document, layout: Layout, tongue: Tongue, role: Role) -> Iterator[Derived[date]]:
    name = _PROPERTIES[role]
    supplied = doc.given.get(name)
    if isinstance(supplied, str):
        yield from _read(supplied, doc.given_evidence(f"{name}.supplied", f"/{name}"), tongue)
    yield from _visible(layout, tongue, role)
    for value, evidence in values(doc, name):
        if isinstance(value, str):
            yield from _read(value, evidence, tongue)
    for value, evidence in meta(doc, *_METAS[role], field=name):
        yield from _read(value, evidence, tongue)
    if role == "published":
        yield from _time_elements(doc, layout, tongue)


def _visible(layout: Layout, tongue: Tongue, role: Role) -> Iterator[Derived[date]]:
    """Readings of the date lines: a label is a statement, a date without one is taken as the publication's."""
    labelled = layout.published if role == "published" else layout.modified
    for block in labelled:
        for reading in tongue.dates(block.text)[:1]:
            if reading.ambiguous:
                continue
            evidence = block.evidence(f"{_PROPERTIES[role]}.field", reading.start, reading.end, Confidence.STATED)
            yield Derived(reading.value, (evidence,))
    bare = 0
    for block in layout.dates:
        unlabelled: Role = "modified" if any(map(_of_change, _times(block))) else "published"
        for reading in tongue.dates(block.text):
            if reading.ambiguous or (reading.label or unlabelled) != role:
                continue
            if reading.label:
                evidence = block.evidence(f"{_PROPERTIES[role]}.label", reading.start, reading.end, Confidence.STATED)
            else:
                bare += 1
                sure = Confidence.INFERRED if bare == 1 else Confidence.GUESSED
                evidence = block.evidence("datePublished.near-headline", reading.start, reading.end, sure)
            yield Derived(reading.value, (evidence,))


def _time_elements(doc: Document, layout: Layout, tongue: Tongue) -> Iterator[Derived[date]]:
    """The `datetime` of the time elements in the date lines."""
    for block in layout.dates:
        for element in _times(block):
            readings = tongue.dates(block.text)
            modified = _of_change(element) or any(r.label == "modified" for r in readings)
            if element.get("datetime") and not modified:
                evidence = doc.attribute_evidence(
                    "datePublished.time-element", element, "datetime", Confidence.INFERRED
                )
                if evidence is not None:
                    yield from _read(element.get("datetime"), evidence, tongue)


def _of_change(element: Any) -> bool:
    """Whether a time element says that it is of a change; the class `updated` does not: hAtom's only date has it."""
    return "datemodified" in f"{element.get('itemprop')} {element.get('title')}".lower()


def _times(block: Block) -> Iterable[Any]:
    if block.scope is None:
        return ()
    above = [s.element for s in block.scope.up() if s.tag == "time"]
    return above or list(block.scope.element.iter("time"))[:1]


def _read(value: str, evidence: Evidence, tongue: Tongue) -> Iterator[Derived[date]]:
    """A date in a field: ISO 8601, else as people write it."""
    text = fold(value)
    try:
        parsed: date = datetime.fromisoformat(text)
        if len(text) <= len("2025-05-14"):
            parsed = parsed.date()  # type: ignore[attr-defined]  # a datetime until here
    except ValueError:
        readings = tongue.dates(text)
        if not readings or readings[0].ambiguous:
            return
        parsed = readings[0].value
    if 1900 <= parsed.year <= 2100:  # noqa: PLR2004  # what stands outside is a placeholder such as 0001-01-01
        yield Derived(parsed, (evidence,))


def _day(value: date) -> date:
    """The calendar day in the value's own offset."""
    return value.date() if isinstance(value, datetime) else value


def _settled(candidates: Iterable[Derived[date]]) -> Derived[date] | None:
    """The surest candidate's day, with the clock time and offset of the most precise one that agrees with it."""
    found = list(candidates)
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
