r"""A quotation mark inside a text is not escaped, and ends it too early.

Why: In JSON a straight double quote ends a text unless a backslash stands before it
(https://www.rfc-editor.org/rfc/rfc8259#section-7). What follows is no JSON, and the block is lost.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The "Ferry" stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The \"Ferry\" stays"}
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
def unescaped_quote(block: Block, page: Page) -> Iterator[Hit]:
    """Bare quotes inside a text."""
    yield from hits(block, page, "unescaped-quote")
