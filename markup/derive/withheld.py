"""What an article does not say, and so the markup does not either: each with its reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.model import Article, Withheld

if TYPE_CHECKING:
    from collections.abc import Sequence

# Property of schema.org, rule, reason: what users look for first when it is missing.
_REASONS = (
    ("headline", "headline.not-found", "no line has the place and form of a headline"),
    ("author", "author.not-found", "no byline names an author"),
    ("image", "image.not-found", "no image belongs to the article"),
    ("articleBody", "body.not-found", "no running text: this is no article, or its text is not in the source"),
    ("publisher", "publisher.not-found", "the page does not name its publisher; the settings can"),
)
_NO_REVIEW = "the text gives no verdict on a claim, and no editor supplied a review"


def withheld(article: Article, others: Sequence[Withheld]) -> Article:
    """The article with the list of what was withheld."""
    present = {
        "headline": article.headline,
        "author": article.author,
        "image": article.image,
        "articleBody": article.article_body,
        "publisher": article.publisher,
    }
    missing = [Withheld(*reason) for reason in _REASONS if not present[reason[0]]]
    if not (article.claim_reviews or any(w.property == "claimReview" for w in others)):
        missing.append(Withheld("claimReview", "claim-review.no-verdict", _NO_REVIEW))
    return replace(article, withheld=(*others, *missing))
