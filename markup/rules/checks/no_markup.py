"""A page carries no structured data.

Why: Without markup, headline, author and dates are guessed from the page; Google asks for them in
JSON-LD, Microdata or RDFa
(https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data).

Bad:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <h1>Ferry stays</h1>

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.graph import WholePage
from markup.rules.mistyped import mistyped
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def no_markup(_: Page, page: Page) -> Iterator[Hit]:
    """Pages without JSON-LD block, Microdata item or RDFa node; a block that is broken or mistyped is a block."""
    if not page.graph.blocks and not page.graph.nodes and not any(mistyped(page.document)):
        yield Hit(WholePage(), "The page has no structured data", "a NewsArticle", "Add JSON-LD to the page.")
