"""What a fact check reviews is not a Claim.

Why: `itemReviewed` of a ClaimReview is a Claim; CreativeWork is the older form, still read
(https://developers.google.com/search/docs/appearance/structured-data/factcheck).

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Person", "name": "Karl Brandt"},
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
from markup.rules.claim_reviews import claim_reviews, claims
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def item_reviewed_type(page: Page, _: Page) -> Iterator[Hit]:
    """Reviewed things of other types; of the older form, a CreativeWork, advice."""
    for claim in (c for review in claim_reviews(page) for c in claims(page, review)):
        known = [t for t in claim.types if page.vocabulary.knows_type(t)]
        if not known or page.vocabulary.any_is_a(known, "Claim"):
            continue
        older = page.vocabulary.any_is_a(known, "CreativeWork")
        message = f"itemReviewed is a {known[0]}" + (", the older form" if older else "")
        severity = Severity.ADVICE if older else Severity.WARNING
        yield Hit(claim, message, "a Claim", "Make it a Claim, with author and appearance.", severity=severity)
