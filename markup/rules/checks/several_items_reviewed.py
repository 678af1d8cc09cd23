"""A fact check reviews several things at once.

Why: A ClaimReview is the finding on one claim
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); of a list, readers take one.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": [{"@type": "Claim", "author": {"@type": "Person", "name": "Karl Brandt"}},
       {"@type": "Claim", "author": {"@type": "Person", "name": "Eva Holm"}}],
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Karl Brandt"}},
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def several_items_reviewed(page: Page, _: Page) -> Iterator[Hit]:
    """Reviews whose `itemReviewed` or `claimReviewed` is a list of more than one."""
    for review in claim_reviews(page):
        for name in ("itemReviewed", "claimReviewed"):
            values = review.properties.get(name, [])
            if len(values) > 1:
                yield Hit(values[1], f"{name} has {len(values)} values", "one", "Leave the one that this review is on.")
