"""A no-break space or other odd white space stands between values.

Why: Between values JSON allows the plain space, tab and line break only
(https://www.rfc-editor.org/rfc/rfc8259#section-2). A no-break space or byte order mark, which an editor
shows as nothing, makes the block unreadable.

Bad:
    {"@context": "https://schema.org",\u00a0"@type": "NewsArticle", "headline": "Ferry stays"}

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
def invalid_whitespace(block: Block, page: Page) -> Iterator[Hit]:
    """White space that JSON does not know."""
    yield from hits(block, page, "invalid-whitespace")
