"""The number of a verdict, or an end of its scale, is no number.

Why: Google reads `ratingValue`, `bestRating` and `worstRating` of a fact check as numbers
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); the word for the verdict
belongs into `alternateName`.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": "low", "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, number, ratings
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_NUMBERS = ("ratingValue", "bestRating", "worstRating")


@rule(Severity.ERROR)
def rating_not_number(page: Page, _: Page) -> Iterator[Hit]:
    """Texts in the place of numbers; an empty one is another rule's."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        for name in _NUMBERS:
            value = next(rating.values(name), None)
            if value is not None and value.text.strip() and number(rating, name) is None:
                message = f"{name} is “{shortened(value.text)}”"
                yield Hit(value, message, "a number", "Give the number, and its word in alternateName.")
