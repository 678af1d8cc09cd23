"""An author is a bare text, which does not say whether it is a person or an organization.

Why: Google asks for one Person or Organization for each author, with the name in `name`
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp). schema.org lets a
text stand for a thing, so the markup is legal; but the author cannot be told from others of the same name,
and has no page.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "author": "Ann Lee"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Ann Lee"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.claim_reviews import claim_reviews, claims
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def author_as_text(page: Page, _: Page) -> Iterator[Hit]:
    """Authors of the page's article, its fact checks and their claims that are texts; one at the first of several."""
    reviews = claim_reviews(page)
    credited = [page.main, *reviews, *(claim for review in reviews for claim in claims(page, review))]
    for node in credited:
        texts = [v for v in node.values("author") if v.text.strip() and v.child is None] if node is not None else []
        if not texts:
            continue
        names = ", ".join(shortened(v.text) for v in texts[:3])
        yield Hit(
            texts[0],
            f"author is the text “{names}”",
            expected='an object such as {"@type": "Person", "name": "…"} for each author',
            fix="Make each author an object of type Person or Organization with its name.",
        )
