"""A page carries more than one fact check in its markup.

Why: Google asks for one ClaimReview on a page, and for one page to each
(https://developers.google.com/search/docs/appearance/structured-data/factcheck): with several it is not told
which one the page is about.

Bad:
    {"@context": "https://schema.org", "@graph": [
      {"@type": "ClaimReview", "claimReviewed": "The ferry is free.", "url": "https://news.example.com/check#1",
       "reviewRating": {"@type": "Rating", "alternateName": "False"}},
      {"@type": "ClaimReview", "claimReviewed": "The ferry is full.", "url": "https://news.example.com/check#2",
       "reviewRating": {"@type": "Rating", "alternateName": "True"}}]}

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
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_LISTED = ("item", "itemListElement")


@rule(Severity.WARNING)
def several_claim_reviews(page: Page, _: Page) -> Iterator[Hit]:
    """The second fact check of a page; those that an item list holds are of other pages."""
    own = [r for r in claim_reviews(page) if r.parent is None or r.parent.term not in _LISTED]
    if len(own) > 1:
        message = f"the page has {len(own)} fact checks in its markup"
        yield Hit(own[1], message, "one", "Leave the one that the page is about; give each other one its page.")
