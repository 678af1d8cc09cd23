"""The label of a verdict is a name out of a database.

Why: `alternateName` is the verdict as readers see it
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); `mostly_false` is what a
program calls it.

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "mostly_false"}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "Mostly false"}}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, ratings
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_SLUG = re.compile(r"[^\W_]+(?:_[^\W_]+)+|[^\W_]+(?:-[^\W_]+){2,}")


@rule(Severity.WARNING)
def rating_label_is_slug(page: Page, _: Page) -> Iterator[Hit]:
    """Labels in lower case, joined by underscores or by two hyphens and more."""
    for value in (v for r in claim_reviews(page) for g in ratings(page, r) for v in g.values("alternateName")):
        text = value.text.strip()
        if _SLUG.fullmatch(text) and text == text.lower():
            message = f"alternateName is “{shortened(text)}”"
            yield Hit(value, message, "the label as readers see it", "Give the label that the page prints.")
