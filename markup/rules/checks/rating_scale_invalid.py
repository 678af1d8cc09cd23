"""The scale of a verdict begins below 1, or its worst is not below its best.

Why: Google asks that `worstRating` be at least 1 and `bestRating` greater than it
(https://developers.google.com/search/docs/appearance/structured-data/factcheck). Where the scale is upside
down, true is read as false.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": 0, "worstRating": 0, "bestRating": 0, "alternateName": "False"}}

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
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.ERROR)
def rating_scale_invalid(page: Page, _: Page) -> Iterator[Hit]:
    """Scales of fact checks that no number can lie on as Google reads it."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        worst, best = number(rating, "worstRating"), number(rating, "bestRating")
        if worst is None:
            continue
        spot = next(rating.values("worstRating"))
        if worst < 1:
            yield Hit(spot, f"worstRating is {worst:g}", "1 or more", "Shift the scale so that its worst is 1.")
        if best is not None and worst >= best:
            message = f"worstRating is {worst:g}, bestRating {best:g}"
            yield Hit(
                spot, message, "a worstRating below bestRating", "Give the ends of the scale, the best the higher."
            )
