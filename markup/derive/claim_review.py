"""A ClaimReview from a fact check's own words, or the reason why there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.fact_check import look, rates

if TYPE_CHECKING:
    from markup.derive.fact_check import Check
    from markup.document import Document
    from markup.document.layout import Layout
    from markup.model import Article, ClaimReview, Withheld
    from markup.settings import Settings


def claim_reviews(
    doc: Document, parts: Layout, article: Article, settings: Settings
) -> tuple[tuple[ClaimReview, ...], tuple[Withheld, ...]]:
    """The reviews that a page or text itself holds: none, one, or, where the settings ask for them, all.

    The second part says what was withheld: of a fact check the rating that cannot be read, of a page
    that rates several claims all but the first. It is empty for what shows no sign of a fact check.
    """
    check = look(doc, parts, article)
    if not _may_be(check):
        return (), ()
    from markup.derive.claim_review_reading import reviews_of  # noqa: PLC0415  # most articles are no fact checks

    return reviews_of(doc, check, article, settings)


def _may_be(check: Check) -> bool:
    """A cheap look: most pages show no sign at all."""
    if check.headline is None:
        return False
    return check.genre + check.said > 0 or bool(check.sections) or rates(check)


def with_reviews(article: Article, reviews: tuple[ClaimReview, ...]) -> Article:
    """The article with its reviews."""
    return replace(article, claim_reviews=reviews) if reviews else article
