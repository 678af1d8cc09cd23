"""A verdict has a scale, but no number on it.

Why: `bestRating` and `worstRating` are the ends on which `ratingValue` lies
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); alone they say nothing.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "worstRating": 1, "bestRating": 5, "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, ratings
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def rating_value_missing(page: Page, _: Page) -> Iterator[Hit]:
    """Ratings of fact checks with an end of a scale and without a value."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        ends = [name for name in ("bestRating", "worstRating") if name in rating.properties]
        if ends and "ratingValue" not in rating.properties:
            message = f"the rating has {' and '.join(ends)}, but no ratingValue"
            yield Hit(
                rating.missing("ratingValue"), message, "a number on the scale", "Add it, or leave out the scale."
            )
