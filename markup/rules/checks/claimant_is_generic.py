"""The author of a claim is nobody: “Social media users”, “Multiple sources”.

Why: The author of the claim is the person or organization who made it; Google asks to leave it out where
there is none (https://developers.google.com/search/docs/appearance/structured-data/factcheck), and the
addresses belong into `appearance`.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Social media users"}},
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
from markup.rules.claim_reviews import claim_reviews, claimants
from markup.rules.comparing import shortened, words
from markup.rules.main_article import names_of
from markup.rules.rule import Hit, rule
from markup.rules.words.claims import LINKS, NOBODY, PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def claimant_is_generic(page: Page, _: Page) -> Iterator[Hit]:
    """Names of claimants in which every word is one of a crowd or of a platform."""
    for author in (a for review in claim_reviews(page) for a in claimants(page, review)):
        for value, name in names_of(page, author):
            said = {w for part in words(name) for w in part.split("_")} - LINKS
            if said and said <= NOBODY | PLATFORMS and not said <= PLATFORMS:
                message = f"the claim's author is “{shortened(name)}”"
                fix = "Leave the author out, and name where the claim appears in appearance."
                yield Hit(value, message, "the person or organization who made the claim", fix)
