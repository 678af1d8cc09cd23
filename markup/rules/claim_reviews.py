"""The fact checks of a page, the claims that they review and the ratings that they give."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

_MOST = 50  # a page that lists more is no fact check


def claim_reviews(page: Page) -> list[Node]:
    """The page's ClaimReview nodes; of a long list, the first."""
    return [n for n in page.graph.nodes if "ClaimReview" in n.types and not n.is_reference][:_MOST]


def claims(page: Page, review: Node) -> Iterator[Node]:
    """The nodes that a review's `itemReviewed` is."""
    yield from _nodes(page, review, "itemReviewed")


def ratings(page: Page, review: Node) -> Iterator[Node]:
    """The nodes that a review's `reviewRating` is."""
    yield from _nodes(page, review, "reviewRating")


def claimants(page: Page, review: Node) -> Iterator[Value]:
    """The values of the author of what a review checks."""
    for claim in claims(page, review):
        yield from claim.values("author")


def number(node: Node, name: str) -> float | None:
    """A rating's number, given as a number or as text; None where it has none that can be read."""
    value = next((v.data for v in node.values(name)), None)
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(str(value).strip().replace(",", "."))
    except ValueError:
        return None


def _nodes(page: Page, node: Node, name: str) -> Iterator[Node]:
    yield from (page.graph.resolved(v.child) for v in node.values(name) if v.child is not None)
