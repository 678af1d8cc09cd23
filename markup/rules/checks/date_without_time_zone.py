"""An article's date has a time, but does not say in which zone.

Why: Google asks for the time zone; without it, the time is taken to be of the crawler's zone, so it is hours
off (https://developers.google.com/search/docs/appearance/structured-data/article). A day without a time
needs none.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.dates import read_date
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.ADVICE, on="node")
def date_without_time_zone(node: Node, page: Page) -> Iterator[Hit]:
    """Times of publication and change of articles."""
    if not page.vocabulary.any_is_a(node.types, "Article"):
        return
    for value in node.values("datePublished", "dateModified"):
        reading = read_date(value.text) if value.text else None
        if reading and reading.written == "iso" and reading.moment and not reading.has_zone:
            yield Hit(
                value,
                f"{value.key} {shortened(value.text)} does not say its time zone",
                expected="a time with its offset, such as 2026-03-10T08:00:00+01:00",
                fix="Add the offset from UTC, or Z where the time is UTC.",
            )
