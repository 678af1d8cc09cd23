"""A property that is recommended for its type is missing.

Why: Nothing breaks without it, but a search engine has less to show and more to guess. Google recommends
headline, image, dates and author for an article
(https://developers.google.com/search/docs/appearance/structured-data/article), and asks the like of fact
checks; what is useful but often not to be had is advice. The entries, each with its source, are in
`markup/rules/properties.toml`. Of several articles only the page's own is judged.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "image": "https://news.example.com/ferry.jpg", "datePublished": "2026-03-10T08:00:00+01:00"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "image": "https://news.example.com/ferry.jpg", "datePublished": "2026-03-10T08:00:00+01:00",
     "dateModified": "2026-03-10T08:00:00+01:00",
     "author": {"@type": "Person", "name": "Ann Lee", "url": "https://news.example.com/authors/ann-lee"}}
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


@rule(Severity.WARNING, on="node")
def recommended_property_missing(node: Node, page: Page) -> Iterator[Hit]:
    """Nodes without a property that a named page recommends for their type."""
    yield from missing(node, page, required=False)
