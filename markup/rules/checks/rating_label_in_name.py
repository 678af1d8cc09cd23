"""The label of a verdict stands in `name` instead of `alternateName`.

Why: Google asks for `alternateName`, and takes `name` only in its place
(https://developers.google.com/search/docs/appearance/structured-data/factcheck).

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "name": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
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
def rating_label_in_name(page: Page, _: Page) -> Iterator[Hit]:
    """Ratings with a name and no alternateName."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        if "alternateName" not in rating.properties:
            for value in rating.values("name"):
                yield Hit(value, "the rating's label is in name", "alternateName", "Call it alternateName.")
