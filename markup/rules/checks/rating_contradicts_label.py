"""The number of a verdict says the opposite of its label.

Why: The nearer `ratingValue` is to `bestRating`, the more true is the claim
(https://developers.google.com/search/docs/appearance/structured-data/factcheck). A “False” in the upper half
of its scale is shown as true by those who read the number.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "ratingValue": 5, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}

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
from markup.rules.words.claims import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def rating_contradicts_label(page: Page, _: Page) -> Iterator[Hit]:
    """Values in the half of their scale that their label denies; a scale is from 1 to 5 where it does not say."""
    for rating in (g for review in claim_reviews(page) for g in ratings(page, review)):
        worst, best = number(rating, "worstRating"), number(rating, "bestRating")
        worst, best = 1 if worst is None else worst, 5 if best is None else best
        value, middle = number(rating, "ratingValue"), (worst + best) / 2
        label = next((v.text.strip() for v in rating.values("alternateName", "name")), "")
        plain = label.casefold().rstrip(".! ")
        if value is None or not worst < best or not worst <= value <= best:
            continue
        if (plain in FALSE and value > middle) or (plain in TRUE and value < middle):
            spot = next(rating.values("ratingValue"))
            message = (
                f"ratingValue is {value:g} on a scale from {worst:g} to {best:g}, the label is “{shortened(label)}”"
            )
            yield Hit(spot, message, "a low number for what is false", "Turn the scale, or correct the number.")
