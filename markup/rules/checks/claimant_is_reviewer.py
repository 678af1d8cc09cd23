"""The author of a claim is the one who checks it.

Why: A fact check reviews what others say: `author` is who checks, `itemReviewed.author` who claimed
(https://developers.google.com/search/docs/appearance/structured-data/factcheck). A newsroom in both places is
charged with the claim.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": {"@type": "Organization", "name": "Example News"}},
     "author": {"@type": "Organization", "name": "Example News"},
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Karl Brandt"}},
     "author": {"@type": "Organization", "name": "Example News"},
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, claimants
from markup.rules.comparing import letters, shortened
from markup.rules.main_article import names_of, publisher_names
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_TELLING = 6  # letters of a name that another may begin with


@rule(Severity.WARNING)
def claimant_is_reviewer(page: Page, _: Page) -> Iterator[Hit]:
    """Claimants with the name of the reviewer or publisher, or with the head of it."""
    for review in claim_reviews(page):
        reviewers = {letters(name) for author in review.values("author") for _, name in names_of(page, author)}
        reviewers |= {letters(name) for name in publisher_names(page, review)}
        for value, name in (pair for a in claimants(page, review) for pair in names_of(page, a)):
            key = letters(name)
            if key in reviewers or (len(key) >= _TELLING and any(r.startswith(key) for r in reviewers)):
                message = f"the claim's author is “{shortened(name)}”, who reviews it"
                yield Hit(value, message, "who made the claim", "Name who made the claim, or leave the author out.")
