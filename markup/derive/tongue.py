"""The language to read dates in, and whether day or month goes first in numbers such as 04/05/2024."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from markup.derive.address import canonical_links
from markup.derive.date_reading import read_dates
from markup.derive.page_data import meta
from markup.derive.pattern import Pattern
from markup.derive.words.dates import DAY_FIRST_COUNTRIES, DOTTED_LANGUAGES, EITHER_ORDER_REGIONS, MONTH_FIRST_REGIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.date_reading import DateReading
    from markup.document import Document
    from markup.model import Derived

Order = Literal["day", "month"]
_LINE = 160  # characters: a longer block quotes dates and prints none of its own
_MONTHS = 12
_NUMBERS = Pattern(r"(?<![\d./\-])(\d{1,2})([./\-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/\-])")
_IN_ADDRESS = Pattern(r"(?<!\d)(20\d{2})([/\-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language and region to read in, and the order of numbers where these two leave it open."""

    language: str | None = None
    region: str | None = None
    order: Order | None = None

    def dates(self, text: str) -> tuple[DateReading, ...]:
        """The dates in a line of text."""
        return read_dates(text, language=self.language, region=self.region, order=self.order)


def tongue(tag: Derived[str] | None, doc: Document) -> Tongue:
    """The language and region of a BCP 47 tag (`en-GB`).

    English without a region leaves 04/05/2024 open, and so does `en-US`, what many templates hold by default, on a page
    of another country's domain. Another date of the same page may settle it (21/12/2025), or the day in its address.
    """
    language, *rest = tag.value.lower().split("-") if tag is not None else (None,)
    region = next((part.upper() for part in rest if part and len(part) == 2), None)  # noqa: PLR2004
    if language not in {None, "en", *DOTTED_LANGUAGES}:
        return Tongue(language, region)
    country = _country(doc)
    abroad = country in DAY_FIRST_COUNTRIES and region in MONTH_FIRST_REGIONS
    if language == "en" and (abroad or (region is None and country is not None)):
        region = None if abroad else country
    if language not in DOTTED_LANGUAGES and region not in {None, *EITHER_ORDER_REGIONS}:
        return Tongue(language, region)
    return Tongue(language, region, _settled_order(doc))


def address_days(doc: Document) -> Iterator[tuple[date, str, tuple[int, int]]]:
    """The days in the page's own addresses (`/2025/05/14/`), each with the address and its span there."""
    for address in _addresses(doc):
        for found in _IN_ADDRESS.finditer(address):
            try:
                yield date(int(found[1]), int(found[3]), int(found[4])), address, found.span()
            except ValueError:
                continue


def _addresses(doc: Document) -> Iterator[str]:
    if doc.url:
        yield doc.url
    yield from (element.get("href") for element in canonical_links(doc))
    yield from (value for value, _ in meta(doc, "og:url"))


def _country(doc: Document) -> str | None:
    """The country of the page's domain, of those that print English dates."""
    for address in _addresses(doc):
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        country = host.rpartition(".")[2].upper().replace("UK", "GB")
        if country in DAY_FIRST_COUNTRIES or country in MONTH_FIRST_REGIONS:
            return country
    return None


def _settled_order(doc: Document) -> Order | None:
    """The order in which the page's other numbers are surely written; None where they disagree or say nothing."""
    known = {day for day, _, _ in address_days(doc)}
    found: set[Order] = set()
    for block in doc.blocks:
        if len(block.text) > _LINE:
            continue
        for one in _NUMBERS.finditer(block.text):
            first, second = int(one[1]), int(one[3])
            if (first > _MONTHS) != (second > _MONTHS):
                found.add("day" if first > _MONTHS else "month")
            elif first != second:
                found |= {order for order, day in _both(one[4], first, second) if day in known}
    return found.pop() if len(found) == 1 else None


def _both(year: str, first: int, second: int) -> Iterator[tuple[Order, date]]:
    """The two days that numbers may mean."""
    full = int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004
    orders: tuple[tuple[Order, int, int], ...] = (("day", second, first), ("month", first, second))
    for order, month, day in orders:
        try:
            yield order, date(full, month, day)
        except ValueError:
            continue
