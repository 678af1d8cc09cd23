"""What may be the day published or changed: all that a page or text says of it, with how sure it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from markup.derive.date_line_reading import read_date_line
from markup.derive.opening_date import opening_date
from markup.derive.page_data import meta, values
from markup.derive.pattern import Pattern
from markup.derive.tongue import address_days
from markup.derive.words.metas import DATE_METAS
from markup.document.block import fold
from markup.document.supplied import given_evidence
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.tongue import Tongue
    from markup.document import Document
    from markup.document.layout import Layout
    from markup.model import Evidence

Role = Literal["published", "modified"]
PROPERTIES: dict[Role, str] = {"published": "datePublished", "modified": "dateModified"}
_DAY = len("2025-05-14")  # characters; a longer value holds a clock time
# `Fri Apr 28 19:20:36 CEST 2023`: how Java and C print a moment.
_YEAR_LAST = Pattern(r"\w{3,9}\.? (\w{3,9}\.? \d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)((?: [A-Z]{2,5}| [+-]\d{4})?) (\d{4})")


def candidates(doc: Document, layout: Layout, tongue: Tongue, role: Role) -> list[Derived[date]]:
    """The candidates for one of the two days; of those equally sure the better one comes first."""
    found = list(_told(doc, layout, tongue, role))
    if role == "published":
        # What the page says only by the way counts where nothing else does.
        for last in (opening_date(layout, tongue), _in_address(doc)):
            if not any(c.confidence > Confidence.GUESSED for c in found):
                found += last
    return found


def _told(doc: Document, layout: Layout, tongue: Tongue, role: Role) -> Iterator[Derived[date]]:
    name = PROPERTIES[role]
    supplied = doc.given.get(name)
    if isinstance(supplied, str):
        yield from _read(supplied, doc.given_evidence(f"{name}.supplied", f"/{name}"), tongue)
    yield from _fields(layout, tongue, role)
    yield from _date_lines(doc, layout, tongue, role)
    for value, evidence in values(doc, name):
        if isinstance(value, str):
            yield from _read(value, evidence, tongue)
    for value, evidence in meta(doc, *DATE_METAS[role], field=name):
        yield from _read(value, evidence, tongue)


def _fields(layout: Layout, tongue: Tongue, role: Role) -> Iterator[Derived[date]]:
    """The dates in lines of a text export whose field tells what they are."""
    for block in layout.published if role == "published" else layout.modified:
        for reading in tongue.dates(block.text)[:1]:
            if not reading.ambiguous:
                evidence = block.evidence(f"{PROPERTIES[role]}.field", reading.start, reading.end, Confidence.STATED)
                yield Derived(reading.value, (evidence,))


def _date_lines(doc: Document, layout: Layout, tongue: Tongue, role: Role) -> Iterator[Derived[date]]:
    """The date lines' words and time elements: what is labelled is stated.

    Of the others the first is taken as the publication's, and the rest are guesses.
    """
    sure = Confidence.INFERRED
    for block in layout.dates:
        line = read_date_line(block, doc.blocks[block.number - 1] if block.number else None, tongue)
        bare = 0
        for told in line.words:
            if (told.label or line.unlabelled) == role and told.value is not None:
                confidence = Confidence.STATED if told.label else Confidence.GUESSED if bare else sure
                bare += not told.label
                how = "relative" if told.relative else "label" if told.label else "near-headline"
                evidence = block.evidence(f"{PROPERTIES[role]}.{how}", told.start, told.end, confidence)
                yield Derived(told.value, (evidence,))
        for time, label, stated in line.times:
            if label == role:
                confidence = Confidence.STATED if stated else sure
                rule = f"{PROPERTIES[role]}.time-element"
                seen = doc.attribute_evidence(rule, time.element, time.attribute, confidence)
                if seen is not None:
                    bare += not stated
                    yield from _read(time.element.get(time.attribute), seen, tongue)
        if bare:
            sure = Confidence.GUESSED


def _in_address(doc: Document) -> Iterator[Derived[date]]:
    """The day in the page's own address: that of publication, by the custom of the newspapers that print one there."""
    for day, element in address_days(doc):
        if element is None:
            given = given_evidence(doc.given, "datePublished.address", "/url", doc.url)
            evidence: Evidence | None = replace(given, confidence=Confidence.INFERRED)
        else:
            name = "href" if element.tag == "link" else "content"
            evidence = doc.attribute_evidence("datePublished.address", element, name, Confidence.INFERRED)
        if evidence is not None:
            yield Derived(day, (evidence,))


def _read(value: str, evidence: Evidence, tongue: Tongue) -> Iterator[Derived[date]]:
    """A date in a field: ISO 8601, else as programs and people write it."""
    text = fold(value)
    try:
        parsed: date = datetime.fromisoformat(text)
        if len(text) <= _DAY:
            parsed = parsed.date()  # type: ignore[attr-defined]  # a datetime until here
    except ValueError:
        readings = tongue.dates(_year_first(text))
        if not readings or readings[0].ambiguous:
            return
        parsed = readings[0].value
    if 1900 <= parsed.year <= 2100:  # noqa: PLR2004  # what stands outside is a placeholder such as 0001-01-01
        yield Derived(parsed, (evidence,))


def _year_first(text: str) -> str:
    found = _YEAR_LAST.fullmatch(text)
    return text if found is None else f"{found[1]} {found[4]} {found[2]}{found[3]}"
