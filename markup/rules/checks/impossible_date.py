"""A date has the right form, but there is no such day or time.

Why: A consumer cannot read the 30th of February, nor a 25th hour; a year 0 or a first second of 1970 is what
programs write where they have no date. schema.org's dates are those of ISO 8601 (https://schema.org/Date).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2026-02-30"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2026-03-02"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.dates import read_date
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_DATES = frozenset(("Date", "DateTime"))
_SAID: dict[str, str] = {"impossible": "and there is no such date", "zero": "what programs write for no date"}


@rule(Severity.ERROR, on="value", ranges=("Date", "DateTime"))
def impossible_date(value: Value, page: Page) -> Iterator[Hit]:
    """Dates that no calendar and no clock shows."""
    term = page.vocabulary.property(value.term)
    if not value.text or term is None or not term.ranges <= _DATES:
        return
    written = read_date(value.text).written
    if written in _SAID:
        yield Hit(
            value,
            f"{value.key} is {shortened(value.text)}, {_SAID[written]}",
            expected="a day that was or will be",
            fix=f"Write the true date, or leave {value.key} out.",
            severity=Severity.WARNING if written == "zero" else None,
        )
