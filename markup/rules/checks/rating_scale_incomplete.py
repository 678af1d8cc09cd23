"""A verdict has a number, but not both ends of its scale.

Why: A number says nothing without the best and the worst of its scale; Google reads `ratingValue` between
`worstRating` and `bestRating`
(https://developers.google.com/search/docs/appearance/structured-data/factcheck).

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "False"}}

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
def rating_scale_incomplete(page: Page, _: Page) -> Iterator[Hit]:
    """Ratings of fact checks with a value and without its best or worst."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        missing = [name for name in ("bestRating", "worstRating") if name not in rating.properties]
        if missing and "ratingValue" in rating.properties:
            message = f"the rating has a ratingValue, but no {' and no '.join(missing)}"
            yield Hit(
                rating.missing(missing[0]), message, "both ends of the scale", "Add them, or leave out the number."
            )
