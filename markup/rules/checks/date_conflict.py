"""A date is given twice, and the two are not the same moment.

Why: `article:published_time` says when the article was first published (https://ogp.me/#type_article), as
does `datePublished`; a reader of markup takes one of the two. One moment in two offsets is no conflict.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <meta property="article:published_time" content="2026-03-02T08:00:00+01:00">
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
from markup.rules.moments import days, hours_apart, same_clock, same_moment
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def date_conflict(page: Page, _: Page) -> Iterator[Hit]:
    """Dates in Open Graph or in another node of the article that are another moment.

    Within a day, advice; unless they are whole hours apart, which is a time zone gone wrong.
    """
    for pair in date_pairs(page):
        if same_moment(pair.here, pair.there) or same_clock(pair.here, pair.there):
            continue
        near = not days(pair.here).isdisjoint(days(pair.there)) and not hours_apart(pair.here, pair.there)
        message = f"{pair.name} is {shortened(pair.said)} in the article's node, {pair.there.isoformat()} here"
        severity = Severity.ADVICE if near else Severity.WARNING
        yield Hit(pair.spot, message, pair.said, "Give one moment in both places.", severity=severity)
