"""A property that its type needs is missing.

Why: A consumer that documents a type names what it cannot do without; a node that lacks it is passed over.
The shipped entries, each with the page that asks and the day on which it was read, are in
`markup/rules/properties.toml`: fact checks
(https://developers.google.com/search/docs/appearance/structured-data/factcheck), breadcrumb trails, profile
pages and image licences. Google requires nothing of an article.

Bad:
    {"@context": "https://schema.org", "@type": "ProfilePage", "url": "https://news.example.com/authors/ann-lee"}

Good:
    {"@context": "https://schema.org", "@type": "ProfilePage", "url": "https://news.example.com/authors/ann-lee",
     "mainEntity": {"@type": "Person", "name": "Ann Lee"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.requirements import missing
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.ERROR, on="node")
def required_property_missing(node: Node, page: Page) -> Iterator[Hit]:
    """Nodes without a property that a named page requires of their type."""
    yield from missing(node, page, required=True)
