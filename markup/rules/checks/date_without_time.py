"""The article's date is a day without a time.

Why: Google recommends a time and a time zone with the day
(https://developers.google.com/search/docs/appearance/structured-data/article). A day alone is legal, and
right where the article says no more; so this is off unless it is selected.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2026-03-10"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_DAY = re.compile(r"\s*\d{4}-?\d\d-?\d\d\s*")


@rule(Severity.ADVICE, on_by_default=False)
def date_without_time(page: Page, _: Page) -> Iterator[Hit]:
    """Dates of the page's article that are days."""
    for value in page.main.values("datePublished", "dateModified") if page.main is not None else ():
        if _DAY.fullmatch(value.text):
            message = f"{value.term} is the day {value.text.strip()}, without a time"
            yield Hit(value, message, "a day with time and offset", "Add the time and its offset from UTC, if known.")
