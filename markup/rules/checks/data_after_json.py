"""Something stands behind the JSON value of a block.

Why: A JSON text is one value (https://www.rfc-editor.org/rfc/rfc8259#section-2). A semicolon, a second
object or a bracket too many behind it makes the block unreadable.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"};

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
def data_after_json(block: Block, page: Page) -> Iterator[Hit]:
    """What follows the value."""
    yield from hits(block, page, "extra-data")
