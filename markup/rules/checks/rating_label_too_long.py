"""The label of a verdict is a sentence.

Why: `alternateName` is the verdict as a label, such as “False” or “Missing context”; where it is long,
readers see its beginning alone
(https://developers.google.com/search/docs/appearance/structured-data/factcheck).

Bad:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "This is not what the ferry costs in a year, and never was."}}

Good:
    {"@context": "https://schema.org", "@type": "ClaimReview",
     "claimReviewed": "The ferry is free.",
     "url": "https://news.example.com/check",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, ratings
from markup.rules.comparing import shortened, words
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_WORDS = 8
_CHARACTERS = 40  # in one run: a sentence where no spaces are written


@rule(Severity.WARNING)
def rating_label_too_long(page: Page, _: Page) -> Iterator[Hit]:
    """Labels of more words, or, in scripts without spaces, more characters than a label has."""
    for value in (v for r in claim_reviews(page) for g in ratings(page, r) for v in g.values("alternateName")):
        said = words(value.text)
        if len(said) > _WORDS or len(max(said, key=len, default="")) > _CHARACTERS:
            message = f"alternateName is “{shortened(value.text)}”"
            fix = "Give the label, and the sentence in ratingExplanation."
            yield Hit(value, message, f"a label of at most {_WORDS} words", fix)
