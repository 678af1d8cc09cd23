"""The claim that a fact check reviews holds the verdict or the word “fact check”.

Why: `claimReviewed` is what was claimed, the verdict stands in `reviewRating`
(https://developers.google.com/search/docs/appearance/structured-data/factcheck). With “Fact check:” or “It is
false that” in it, the rating is read as one of the opposite.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "Fact check: the ferry is free.",
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
from markup.rules.words.claims import FALSE, GENRES, TRUE, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def claim_with_verdict(page: Page, _: Page) -> Iterator[Hit]:
    """Claims that begin with a genre label or a verdict."""
    for value in (v for review in claim_reviews(page) for v in review.values("claimReviewed")):
        text = " ".join(value.text.casefold().split())
        label, colon, _rest = text.partition(":")
        if text.startswith((*GENRES, *VERDICTS)) or (colon and label.strip() in FALSE | TRUE):
            message = f"claimReviewed is “{shortened(value.text)}”"
            yield Hit(value, message, "the claim alone, as it was made", "Take the label or the verdict out of it.")
