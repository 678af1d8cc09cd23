"""The Open Graph title is about something else than the article's headline.

Why: `og:title` is the title of the object that the page is (https://ogp.me/). A social headline may be put
otherwise; one that shares no word with headline and title is most often another article's.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Council keeps harbour ferry</title>
    <meta property="og:title" content="Mayor opens new tram line">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council keeps harbour ferry"}
    </script></head><body></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Council keeps harbour ferry</title>
    <meta property="og:title" content="The ferry stays, says the council">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council keeps harbour ferry"}
    </script></head><body></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import alike, letters, plain, shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_LITTLE = 0.2  # share of words


@rule(Severity.ADVICE)
def open_graph_title_conflict(page: Page, _: Page) -> Iterator[Hit]:
    """Open Graph titles without a word of the headline, of the title or of the page's headline."""
    headlines = [v.text for v in page.main.values("headline", "alternativeHeadline", "name")] if page.main else []
    if not any(map(str.strip, headlines)):
        return
    if page.article is not None and page.article.headline is not None:
        headlines.append(page.article.headline.value)
    tags = page.document.tags
    headlines += [e.text or "" for e in tags.elements(page.document.root, "title")] if tags else []
    for meta in [*page.graph.meta("og:title")][:1]:
        if letters(meta.content) and all(alike(plain(meta.content), plain(h)) < _LITTLE for h in headlines):
            message = f"og:title is “{shortened(meta.content)}”, the headline “{shortened(headlines[0])}”"
            yield Hit(meta, message, "a title of the same article", "Give the article's own title.")
