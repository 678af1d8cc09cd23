"""Reading a clock time, with the zone printed behind it, at one place of a plain line (`date_words.plain_text`)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Final, NamedTuple

from markup.derive.date_words import WORD, fold, folded, folded_words
from markup.derive.pattern import Pattern
from markup.derive.words import dates as words

if TYPE_CHECKING:
    import re

    from markup.derive.date_words import DateWords

GAP: Final = r"[\s,;.|·/()\[\]@\-]"
# What may stand between a date and its time: marks and up to four words, to be looked up.
_LEAD = Pattern(rf"{GAP}{{0,6}}+((?:{WORD}{{1,24}}+:?{GAP}{{0,6}}+){{0,4}}+)(?=[0-9])")
_TAIL = Pattern(rf"{GAP}{{0,6}}+((?:{WORD}{{1,24}}+{GAP}{{0,6}}+){{0,3}}+)")
_CLOCK = Pattern(
    r"(?P<hour>[0-9]{1,2})(?:"
    r":\s?(?P<colon>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{1,9})?)?"
    r"|\.(?P<dot>[0-5][0-9])(?!\.?[0-9])"
    r"|\s?[hH](?:\s?(?P<h>[0-5][0-9])(?:min|m)?)?(?![0-9A-Za-z])"
    r"|\s?(?P<cjk>[時时点點시](?![間间간]))(?:\s?(?P<minute>[0-5]?[0-9])\s?[分분](?:\s?(?P<cjk_second>[0-5]?[0-9])\s?[秒초])?)?"
    r")?(?![0-9])"
)
_CLOCK_START = Pattern(r"(?<![0-9:.,/\-])[0-9]{1,2}(?=[:.時时点點시]|\s?[hHaApPuU])")
_HALF = Pattern(r"\s{0,2}(?:(?P<half>am|pm|AM|PM|Am|Pm)(?![a-z])|(?P<dotted>[aApPπΠμΜ]\.\s?[mMμΜ])(?![^\W\d_])\.?)")
# The marks of the scripts of South and Southeast Asia are no letters to the regex, but parts of words.
_SUFFIX = Pattern(r"\s?([^\W\d_](?:[^\W\d_A-ZÀ-ÞА-Я]|[\u0900-\u0e4e])" r"{0,11}+)")
_CLOSED = Pattern(r"\s{0,3}(?:$|[|·()\-;]|,\s)")
# `10:00-12:00`, `10:00 to 12:00`: the hours of an event, not the moment of a publication.
_SPAN = Pattern(rf"\s?(?:-|({WORD}{{1,5}}+))\s?[0-9]{{1,2}}[:.][0-9]{{2}}(?![0-9.])")
_SPAN_BEFORE = Pattern(rf"[0-9](?:\s?Uhr)?\s?(?:-|({WORD}{{1,5}}+))\s?\Z")
_OFFSET = Pattern(r"([+\-])([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9:])")
_NAMED = Pattern(r"([A-ZА-Я]{2,5})(?![A-Za-z])|([A-Z]{2,4})(?=[A-Z][a-z])|(мск)(?!\w)")
_ZONE_LEAD = Pattern(r"\s{0,2}[(\[]?\s?")
_HALF_DAY: Final = 12
_HOURS: Final = 24
_REACH: Final = 48  # characters before a date in which its clock time may begin


class Clock(NamedTuple):
    """A time of day at `start:end` of a line; `zone` is minutes from UTC, an IANA name, or None where none is said."""

    start: int
    end: int
    time: time
    zone: int | str | None = None

    def on(self, day: date) -> datetime:
        """The moment on a day: aware where the zone is known, else naive."""
        naive = datetime.combine(day, self.time)
        offset = _offset_on(naive, self.zone) if isinstance(self.zone, str) else self.zone
        return naive if offset is None else naive.replace(tzinfo=timezone(timedelta(minutes=offset)))


def clock_after(text: str, end: int, tables: DateWords) -> Clock | None:
    """The clock time that belongs to a date ending at `end`, behind marks and joining words only."""
    lead = _LEAD.match(text, end)
    if lead is None:
        return None
    between = folded_words(lead[1])
    half = _half_among(between)
    joiners = folded(words.CLOCK_JOINERS)
    if any(w not in joiners and not tables.weekday_of(w) and _half_of(w) is None for w in between):
        return None
    return clock_at(text, lead.end(), tables, half=half, joined=any(w in joiners for w in between))


def clock_before(text: str, floor: int, end: int, tables: DateWords) -> Clock | None:
    """The clock time that stands before a date beginning at `end`, not before `floor`."""
    found = None
    for begin in _CLOCK_START.finditer(text, max(floor, end - _REACH), end):
        found = begin
    if found is None:
        return None
    before = _word_before(text, floor, found.start())
    joined = before in folded(words.CLOCK_JOINERS)
    clock = clock_at(text, found.start(), tables, half=_half_of(before), joined=joined)
    if clock is None or clock.end > end:
        return None
    if _is_span(_SPAN_BEFORE.search(text, max(floor, clock.start - 16), clock.start)):
        return None
    tail = _TAIL.fullmatch(text, clock.end, end)
    joiners = folded(words.DATE_JOINERS)
    return clock if tail and all(w in joiners or tables.weekday_of(w) for w in folded_words(tail[1])) else None


def clock_at(
    text: str, start: int, tables: DateWords, *, half: str | None = None, joined: bool = False
) -> Clock | None:
    """The clock time that begins at `start`.

    `half` is the half of the day already said ("am", "pm"); `joined` says that a word such as "at" stands before it,
    so that shapes which might be a plain number (`17.25`, `14h`) count.
    """
    found = _CLOCK.match(text, start)
    if found is None:
        return None
    end, behind = _half_behind(text, found.end(), tables)
    half = half or behind
    suffix = _SUFFIX.match(text, end)
    marked = half is not None
    if suffix is not None and fold(suffix[1]) in folded(words.CLOCK_SUFFIXES):
        end = suffix.end()
        marked = marked or found["dot"] is not None or fold(suffix[1]) in words.HOUR_SUFFIXES
    exact = found["second"] is not None or (start > 0 and text[start - 1] in "Tt")
    if not _is_clock(found, text, marked=marked, joined=joined):
        return None
    if not exact and _is_span(_SPAN.match(text, end)):
        return None
    hour = _hour(int(found["hour"]), half)
    if hour is None:
        return None
    minute = int(found["colon"] or found["dot"] or found["h"] or found["minute"] or 0)
    second = int(found["second"] or found["cjk_second"] or 0)
    end, zone = _zone(text, end, tables, exact=exact)
    return Clock(start, end, time(hour, minute, second), zone)


def _is_span(found: re.Match[str] | None) -> bool:
    """Whether a dash, or a word such as "to", joins two clock times."""
    return found is not None and (found[1] is None or fold(found[1]) in folded(words.RANGE_WORDS))


def _is_clock(found: re.Match[str], text: str, *, marked: bool, joined: bool) -> bool:
    """Whether digits of a clock's shape are one: some shapes need a word or an end beside them."""
    if found["colon"] or found["h"] or found["cjk"]:
        return True
    if found["dot"]:
        zone = _NAMED.match(text, found.end() + (text[found.end() : found.end() + 1] == " "))
        named = zone is not None and zone[0].upper() in words.ZONES
        return marked or joined or named or _CLOSED.match(text, found.end()) is not None
    if found[0] != found["hour"]:
        return joined  # `14h`
    return marked


def _hour(hour: int, half: str | None) -> int | None:
    if hour >= _HOURS or (half == "am" and hour > _HALF_DAY):
        return None
    if half is None or hour > _HALF_DAY:
        return hour
    return hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0)


def _half_behind(text: str, end: int, tables: DateWords) -> tuple[int, str | None]:
    """The end of the words for the half of the day behind a time, and which half."""
    found = _HALF.match(text, end)
    if found is not None:
        # German `10:05 am Montag`: "am" is a preposition.
        if found["half"] in {"am", "Am"} and tables.language == "de":
            return end, None
        letters = (found["half"] or found["dotted"]).replace(".", "")
        return found.end(), _half_of(fold("".join(letters.split())))
    word = _SUFFIX.match(text, end)
    half = _half_of(fold(word[1])) if word else None
    return (word.end(), half) if word and half else (end, None)


def _half_among(folded_line: list[str]) -> str | None:
    return next((half for word in folded_line if (half := _half_of(word))), None)


def _half_of(word: str) -> str | None:
    if word in folded(words.FORENOON):
        return "am"
    return "pm" if word in folded(words.AFTERNOON) else None


def _word_before(text: str, floor: int, end: int) -> str:
    """The word before a place, folded; empty where none is near."""
    near = folded_words(text[max(floor, end - 16) : end])
    return near[-1] if near else ""


def _zone(text: str, end: int, tables: DateWords, *, exact: bool) -> tuple[int, int | str | None]:
    """The end of the zone words behind a clock time, and the zone they name.

    `exact` says that seconds or an ISO 8601 `T` were printed: then `-05:00` is an offset and not the end of a span.
    """
    if text[end : end + 1] in {"Z", "z"} and not text[end + 1 : end + 2].isalnum():
        return end + 1, 0
    lead = _ZONE_LEAD.match(text, end)
    at = lead.end() if lead else end
    opened = any(mark in text[end:at] for mark in "([")
    bare = _OFFSET.match(text, at)
    if bare is not None and bare[3] and len(bare[0]) >= len("+0100") and _is_offset(bare, exact=exact):
        return _closed(text, bare.end(), opened=opened), _minutes(bare)
    named = _NAMED.match(text, at)
    if named is None:
        return end, None
    name = named[0].upper()
    if name not in words.ZONES or (name in words.ENGLISH_ZONES and tables.language not in {None, "en"}):
        return end, None
    stop = named.end()
    if name in {"UTC", "GMT"}:
        shift = _OFFSET.match(text, stop + (text[stop : stop + 1] == " "))
        if shift is not None and _minutes(shift) is not None:
            return _closed(text, shift.end(), opened=opened), _minutes(shift)
    elsewhere = tables.region in words.ZONES_ELSEWHERE.get(name, ())
    return _closed(text, stop, opened=opened), None if elsewhere else words.ZONES[name]


def _is_offset(bare: re.Match[str], *, exact: bool) -> bool:
    """Whether a sign and four digits are an offset: `-12:00` behind `10:00` ends a span of time instead."""
    return _minutes(bare) is not None and (exact or bare[1] == "+")


def _closed(text: str, end: int, *, opened: bool) -> int:
    return end + 1 if opened and text[end : end + 1] in {")", "]"} else end


def _minutes(offset: re.Match[str]) -> int | None:
    """Minutes from UTC; None outside of the offsets in use, -12 to +14 hours."""
    minutes = int(f"{offset[1]}1") * (int(offset[2]) * 60 + int(offset[3] or 0))
    return minutes if -12 * 60 <= minutes <= 14 * 60 else None


def _offset_on(moment: datetime, zone: str) -> int | None:
    """Minutes from UTC in an IANA zone; None where the machine knows no zones."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  # few lines name such a zone

    try:
        offset = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except ZoneInfoNotFoundError:
        return None
    return None if offset is None else int(offset.total_seconds()) // 60
