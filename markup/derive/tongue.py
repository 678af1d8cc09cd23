"""The language to read dates in, and whether day or month goes first in numbers such as 04/05/2024."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from markup.derive.address import canonical_links
from markup.derive.date_reading import read_dates
from markup.derive.pattern import Pattern
from markup.derive.relative_reading import read_relative
from markup.derive.words.dates import DAY_FIRST_COUNTRIES, DOTTED_LANGUAGES, EITHER_ORDER_REGIONS, MONTH_FIRST_REGIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.date_reading import DateReading
    from markup.derive.relative_reading import RelativeReading
    from markup.document import Document
    from markup.model import Derived

Order = Literal["day", "month"]
_LINE = 160  # characters: a longer block quotes dates and prints none of its own
_MONTHS = 12
_NUMBERS = Pattern(r"(?<![\d./\-])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2}|\d{2}(?!\d))(?![/\-])")
_IN_ADDRESS = Pattern(r"(?<!\d)(20\d{2})([/\-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language and region to read in, and the order of numbers where these two leave it open."""

    language: str | None = None
    region: str | None = None
    order: Order | None = None
    retrieved_at: datetime | None = None  # the moment to which "5 hours ago" is relative

    def dates(self, text: str) -> tuple[DateReading, ...]:
        """The dates in a line of text."""
        return read_dates(text, language=self.language, region=self.region, order=self.order)

    def relative(self, text: str) -> RelativeReading | None:
        """The first time told from the moment of reading; None where the caller does not say when that was."""
        if self.retrieved_at is None or len(text) > _LINE:
            return None
        return read_relative(text, self.language)


def tongue(tag: Derived[str] | None, doc: Document) -> Tongue:
    """The language and region of a BCP 47 tag (`en-GB`).

    English without a region leaves 04/05/2024 open, and so does `en-US`, what many templates hold by default, on a page
    of another country's domain. Another date of the same page may settle it (21/12/2025), or the same day in other
    words or in the page's address.
    """
    language, *rest = tag.value.lower().split("-") if tag is not None else (None,)
    region = next((part.upper() for part in rest if part and len(part) == 2), None)  # noqa: PLR2004
    when = doc.source.retrieved_at
    if language not in {None, "en", *DOTTED_LANGUAGES}:
        return Tongue(language, region, None, when)
    country = _country(doc)
    abroad = country in DAY_FIRST_COUNTRIES and region in MONTH_FIRST_REGIONS
    if language == "en" and (abroad or (region is None and country is not None)):
        region = None if abroad else country
    if language not in DOTTED_LANGUAGES and region not in {None, *EITHER_ORDER_REGIONS}:
        return Tongue(language, region, None, when)
    return Tongue(language, region, _settled_order(doc, Tongue(language, region)), when)


def address_days(doc: Document) -> Iterator[tuple[date, Any]]:
    """The first day in each of the page's own addresses (`/2025/05/14/`), and the element that holds the address."""
    for address, element in _addresses(doc):
        found = _IN_ADDRESS.search(address)
        if found is not None:
            try:
                yield date(int(found[1]), int(found[3]), int(found[4])), element
            except ValueError:
                continue


def _addresses(doc: Document) -> Iterator[tuple[str, Any]]:
    """The address that the caller gave, without an element, and those that the page states."""
    if doc.url:
        yield doc.url, None
    metas = doc.tags.metas(doc.root).get("og:url", ()) if doc.tags is not None else ()
    yield from ((element.get("href"), element) for element in canonical_links(doc))
    yield from ((element.get("content"), element) for element in metas[:1] if element.get("content"))


def _country(doc: Document) -> str | None:
    """The country of the page's domain, of those that print English dates."""
    for address, _ in _addresses(doc):
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        country = host.rpartition(".")[2].upper().replace("UK", "GB")
        if country in DAY_FIRST_COUNTRIES or country in MONTH_FIRST_REGIONS:
            return country
    return None


def _settled_order(doc: Document, read: Tongue) -> Order | None:
    """The order in which the page's numbers are surely written; None where they disagree or say nothing."""
    lines = [b.text for b in doc.blocks if len(b.text) <= _LINE]
    open_ones = []
    found: set[Order] = set()
    for one in (m for text in lines for m in _NUMBERS.finditer(text)):
        first, second = int(one[1]), int(one[3])
        if (first > _MONTHS) != (second > _MONTHS):
            found.add("day" if first > _MONTHS else "month")
        elif first != second:
            open_ones.append((one[4], first, second))
    if not found and open_ones:
        known = {day for day, _ in address_days(doc)} | {
            _day(d) for t in lines for d in read.dates(t) if not d.ambiguous
        }
        found = {order for numbers in open_ones for order, day in _both(*numbers) if day in known}
    return found.pop() if len(found) == 1 else None


def _day(reading: DateReading) -> date:
    return reading.value.date() if isinstance(reading.value, datetime) else reading.value


def _both(year: str, first: int, second: int) -> Iterator[tuple[Order, date]]:
    """The two days that numbers may mean."""
    full = int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004
    orders: tuple[tuple[Order, int, int], ...] = (("day", second, first), ("month", first, second))
    for order, month, day in orders:
        try:
            yield order, date(full, month, day)
        except ValueError:
            continue
