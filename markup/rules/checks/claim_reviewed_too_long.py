"""The claim that a fact check reviews is longer than 75 characters.

Why: Google asks to keep `claimReviewed` under 75 characters, for longer ones wrap on small screens
(https://developers.google.com/search/docs/appearance/structured-data/factcheck). It is no fault; the claim in
its shortest form is found best.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry across the harbour costs the taxpayers of the town twelve million euros a year.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_LONGEST = 75  # characters


@rule(Severity.ADVICE)
def claim_reviewed_too_long(page: Page, _: Page) -> Iterator[Hit]:
    """Claims of more characters than a result shows."""
    for value in (v for review in claim_reviews(page) for v in review.values("claimReviewed")):
        size = len(value.text.strip())
        if size > _LONGEST:
            message = f"claimReviewed has {size} characters: “{shortened(value.text)}”"
            yield Hit(value, message, f"at most {_LONGEST}", "Put the claim as shortly as it can be said.")
