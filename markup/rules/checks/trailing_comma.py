"""A comma stands before a closing bracket.

Why: JSON allows commas between values only (https://www.rfc-editor.org/rfc/rfc8259#section-4). A reader
that keeps to it drops the whole block.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",}

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
def trailing_comma(block: Block, page: Page) -> Iterator[Hit]:
    """Commas with nothing behind them."""
    yield from hits(block, page, "trailing-comma")
