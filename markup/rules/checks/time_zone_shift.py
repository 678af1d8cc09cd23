"""A date is given twice with the same clock time in different time zones.

Why: A time names its offset from UTC (https://www.rfc-editor.org/rfc/rfc3339#section-4.2). The same clock
time with another offset is another moment: most often a local time that one template calls UTC.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <meta property="article:published_time" content="2026-03-10T08:00:00Z">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00"}
    </script></head><body></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <meta property="article:published_time" content="2026-03-10T07:00:00Z">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00"}
    </script></head><body></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.date_pairs import date_pairs
from markup.rules.moments import same_clock
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def time_zone_shift(page: Page, _: Page) -> Iterator[Hit]:
    """Dates in Open Graph or in another node of the article that read the same and mean another moment."""
    for pair in date_pairs(page):
        if same_clock(pair.here, pair.there):
            message = f"{pair.name} is {shortened(pair.said)} in the article's node, {pair.there.isoformat()} here"
            yield Hit(pair.spot, message, pair.said, "Give the clock time with the offset that it was read in.")
