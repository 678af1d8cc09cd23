"""The claim or the verdict of a fact check stands nowhere on the page.

Why: Google asks that readers find the claim and its check in the body, and that markup and page not
contradict each other (https://developers.google.com/search/docs/appearance/structured-data/factcheck). A
verdict may stand in an image; so that one is advice.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://news.example.com/check",
     "claimReviewed": "Vaccinated horses cannot swim across rivers.",
     "reviewRating": {"@type": "Rating", "alternateName": "Not so"}}
    </script></head><body><article>
    <h1>Check: the ferry</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://news.example.com/check",
     "claimReviewed": "The ferry is the only link for four hundred households.",
     "reviewRating": {"@type": "Rating", "alternateName": "Thirty years old"}}
    </script></head><body><article>
    <h1>Check: the ferry</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, ratings
from markup.rules.comparing import letters, plain, share, shortened, words
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_SHORT = 3  # letters: articles and prepositions stand on every page
_LEAST = 3  # words that a claim can be judged by
_ENOUGH = 0.6  # share of words


@rule(Severity.WARNING)
def claim_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Claims of whose words the page shows too few, and verdicts that it does not show at all."""
    reviews = claim_reviews(page)
    if page.article is None or page.article.article_body is None or not reviews:
        return
    shown = set(words(" ".join(block.text for block in page.document.blocks)))
    for review in reviews:
        for value in review.values("claimReviewed"):
            said = [w for w in words(plain(value.text)) if len(w) > _SHORT]
            if len(said) >= _LEAST and share(said, shown) < _ENOUGH:
                message = f"the claim “{shortened(value.text)}” stands nowhere on the page"
                yield Hit(value, message, "a claim that readers find in the text", "Quote the claim as the page does.")
        for value in (v for rating in ratings(page, review) for v in rating.values("alternateName")):
            if value.text.strip() and not page.shows(value.text) and not _in_image(page, value.text):
                message = f"the verdict “{shortened(value.text)}” stands nowhere on the page"
                fix = "Print the verdict on the page, or give the one that it prints."
                yield Hit(value, message, "a verdict that readers find", fix, severity=Severity.ADVICE)


def _in_image(page: Page, label: str) -> bool:
    """Whether an image's alternative text holds a label."""
    images = page.document.root.iter("img") if page.document.root is not None else ()
    return any(letters(label) in letters(e.get("alt") or "") for e in images)
