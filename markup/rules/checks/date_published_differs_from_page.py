"""The day in `datePublished` is another than the one that the page gives as published.

Why: Google asks for one and the same date in the markup and before the reader
(https://developers.google.com/search/docs/appearance/publication-dates). Time zones are minded: a moment in
UTC may be the day before or after to a reader.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-01-05T08:00:00+01:00"}
    </script></head><body><article>
    <h1>Ferry stays</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00"}
    </script></head><body><article>
    <h1>Ferry stays</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.dates_on_page import differing_days
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.ERROR)
def date_published_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Days that no offset makes the one that the page labels."""
    seen = page.article.date_published if page.article is not None else None
    yield from differing_days(page, "datePublished", seen)
