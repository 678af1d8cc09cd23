"""The headline in the markup is another than the one that readers see.

Why: Google asks that markup represent what the page shows
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies). Many newsrooms write
another headline for search on purpose; so this is advice.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Tram line reopens after repairs"}
    </script></head><body><article>
    <h1>Council keeps harbour ferry running</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour ferry keeps running"}
    </script></head><body><article>
    <h1>Council keeps harbour ferry running</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import alike, plain, shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_ENOUGH = 0.5  # share of words


@rule(Severity.ADVICE)
def headline_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Headlines that stand nowhere on the page and share less than half their words with the one that does."""
    if page.main is None or page.article is None or page.article.headline is None:
        return
    seen = page.article.headline
    values = [v for v in page.main.values("headline", "alternativeHeadline") if v.text.strip()]
    texts = [plain(v.text) for v in values]
    if not values or values[0].term != "headline" or any(alike(t, seen.value) >= _ENOUGH for t in texts):
        return
    if not any(map(page.shows, texts)):
        message = f"the headline is “{shortened(texts[0])}”, the page says “{shortened(seen.value)}”"
        fix = "If it is not meant to differ, give the headline that readers see."
        yield Hit(values[0], message, "the page's headline, or a form of it", fix, evidence=seen.evidence)
