"""Names or texts stand between single quotes.

Why: JSON knows double quotes only (https://www.rfc-editor.org/rfc/rfc8259#section-7). Single quotes are
JavaScript or Python, and the block is lost.

Bad:
    {"@context": "https://schema.org", '@type': 'NewsArticle', "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry's here to stay"}
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
def single_quotes(block: Block, page: Page) -> Iterator[Hit]:
    """Single quotes where double quotes must stand."""
    yield from hits(block, page, "single-quotes")
