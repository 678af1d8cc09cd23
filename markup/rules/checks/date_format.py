"""A date is not written in ISO 8601.

Why: schema.org's dates are ISO 8601 (https://schema.org/Date), and Google asks for it
(https://developers.google.com/search/docs/appearance/structured-data/article). In another form a
consumer guesses, or takes day for month, or reads no date at all.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "March 10, 2026"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2026-03-10"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.dates import read_date
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_DATES = frozenset(("Date", "DateTime"))
_SPACED = re.compile(r"\d{4}-\d\d-\d\d \d")  # most readers take a space for the T


@rule(Severity.ERROR, on="value", ranges=("Date", "DateTime"))
def date_format(value: Value, page: Page) -> Iterator[Hit]:
    """Texts and numbers under properties that take dates alone."""
    term = page.vocabulary.property(value.term)
    plain = isinstance(value.data, (str, int, float)) and not isinstance(value.data, bool)
    text = str(value.data).strip() if plain else ""
    if not text or term is None or not term.ranges <= _DATES:
        return
    reading = read_date(text)
    if reading.written in {"iso", "impossible", "zero"}:
        return
    iso = reading.iso
    yield Hit(
        value,
        f"{value.key} is {shortened(text)!r}, which is not ISO 8601",
        expected=iso or "an ISO 8601 date such as 2026-03-10T08:00:00+01:00",
        fix=f"Write {iso}." if iso else "Write year, month and day in this order, and the offset behind a time.",
        edits=rewritten(value, iso, page.document) if iso else (),
        severity=Severity.WARNING if _SPACED.match(text) else None,
    )
