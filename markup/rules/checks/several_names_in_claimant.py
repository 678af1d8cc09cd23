"""The author of a claim holds several names.

Why: The author of a claim may be repeated, one object for each
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); names in a row are one that
nobody has.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Karl Brandt, Eva Holm"}},
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "itemReviewed": {"@type": "Claim", "author": [{"@type": "Person", "name": "Karl Brandt"},
       {"@type": "Person", "name": "Eva Holm"}]},
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, claimants
from markup.rules.comparing import shortened
from markup.rules.credits import holds_several
from markup.rules.main_article import names_of
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def several_names_in_claimant(page: Page, _: Page) -> Iterator[Hit]:
    """Names of claimants, organizations apart, that are a row of names."""
    for author in (a for review in claim_reviews(page) for a in claimants(page, review)):
        if author.child is not None and page.vocabulary.any_is_a(author.child.types, "Organization"):
            continue
        for value, name in names_of(page, author):
            if holds_several(name):
                message = f"the claim's author is “{shortened(name)}”"
                yield Hit(value, message, "one object for each", "Make each of them an author of its own.")
