"""The day with which a story's first paragraph opens: a press release's or an agency's dateline, or a day by itself.

`NEW YORK, May 14, 2025 /PRNewswire/ --`, `Berlin, 14. Mai 2025 (dpa) -`, `14.05.2025 „The first words`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.date_reading import DateReading
    from markup.derive.tongue import Tongue
    from markup.document.layout import Layout

_WITHIN = 140  # characters
_PLACES = Pattern(r"(?:\([^()]{2,12}\)\s)?(?:[^\W\d_a-zß-ÿ][\w.'’ /-]{1,40},\s){1,3}(?:den\s|le\s)?")
_DASHED = Pattern(r"\s?(?:\([^()]{2,40}\)|/[^/]{2,40}/|[–—|]|--?\s|:\s)")
_CAPITAL = Pattern(r"\s?[„“»«\"'(]?\s?[^\W\d_a-zß-ÿа-я]")


def opening_date(layout: Layout, tongue: Tongue) -> Iterator[Derived[date]]:
    """The day at the head of the standfirst or of the first paragraph, if it is no word of its sentence."""
    for block in (*layout.standfirst[:1], *layout.body[:1]):
        text = block.text[:_WITHIN]
        for reading in tongue.dates(text)[:1]:
            if not (reading.ambiguous or reading.label) and _opens(text, reading):
                evidence = block.evidence("datePublished.opening", reading.start, reading.end, Confidence.INFERRED)
                yield Derived(reading.value, (evidence,))


def _opens(text: str, reading: DateReading) -> bool:
    if _DASHED.match(text, reading.end) is not None:
        return reading.start == 0 or _PLACES.fullmatch(text, 0, reading.start) is not None
    # `January 6, 2021 Capitol` may be part of a name: without a mark behind, only numbers and clock times stand alone.
    alone = isinstance(reading.value, datetime) or not any(map(str.isalpha, text[: reading.end]))
    return reading.start == 0 and alone and _CAPITAL.match(text, reading.end) is not None
