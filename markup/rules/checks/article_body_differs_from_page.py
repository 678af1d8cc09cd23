"""The article body in the markup is not the text that readers see.

Why: Google asks not to mark up content that readers of the page cannot see
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies). A body of which little
stands on the page is another article's, an older one, or hidden.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "articleBody": "A new tram line opened on Monday. It takes people from the station to the fair in nine minutes."}
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
     "articleBody": "The city council voted on Tuesday to keep the old harbour ferry running for two more years."}
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
from markup.rules.comparing import letters, plain
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_LEAST = 60  # letters of a body that can be judged
_SIZE = 25  # letters of a sample: about five words
_SAMPLES = 60
_ENOUGH = 0.5


@rule(Severity.WARNING)
def article_body_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Bodies of which less than half stands on the page; where it is the beginning, advice.

    A paywalled article shows only a part of its own.
    """
    main = page.main
    if main is None or page.article is None or page.article.article_body is None or _paywalled(page):
        return
    for value in [*main.values("articleBody")][:1]:
        body = letters(plain(value.text))
        if len(body) < _LEAST:
            continue
        step = max(_SIZE, len(body) // _SAMPLES)
        samples = [body[i : i + _SIZE] for i in range(0, len(body) - _SIZE + 1, step)]
        shown = sum(s in page.letters for s in samples) / len(samples)
        if shown >= _ENOUGH:
            continue
        walled = all(s in page.letters for s in samples[:2])
        message = f"of the articleBody, {shown:.0%} stands on the page" + (", its beginning" if walled else "")
        fix = "Give the text of the page, or leave articleBody out."
        if walled:
            fix += " If the rest is behind a paywall, say so: isAccessibleForFree false."
        severity = Severity.ADVICE if walled else Severity.WARNING
        evidence = page.article.article_body.evidence[:1]
        yield Hit(value, message, "the text that readers see", fix, severity=severity, evidence=evidence)


def _paywalled(page: Page) -> bool:
    values = page.main.values("isAccessibleForFree") if page.main is not None else ()
    return any(str(v.data).strip().rpartition("/")[2].lower() == "false" for v in values)
