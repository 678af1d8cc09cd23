"""A JSON-LD block is empty.

Why: An empty text is no JSON (https://www.rfc-editor.org/rfc/rfc8259#section-2), and a template that was
meant to print the markup printed none.

Bad:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <script type="application/ld+json"></script>

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.json_hits import hits
from markup.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.block import Block
    from markup.rules.page import Page
    from markup.rules.rule import Hit


@rule(Severity.WARNING, on="block")
def empty_block(block: Block, page: Page) -> Iterator[Hit]:
    """A block without JSON."""
    yield from hits(block, page, "empty")
