"""A block is not JSON, for a cause that has no rule of its own.

Why: A JSON-LD block must be a JSON text (https://www.w3.org/TR/json-ld11/#json-ld-grammar); one that
is not is lost whole, whatever else it says.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": }

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


@rule(Severity.ERROR, on="block")
def invalid_json(block: Block, page: Page) -> Iterator[Hit]:
    """What keeps a block from being JSON and is none of the common flaws."""
    yield from hits(block, page, "invalid-json", "typographic-quotes", "unquoted-key")
    yield from hits(block, page, "too-deep", severity=Severity.WARNING)
