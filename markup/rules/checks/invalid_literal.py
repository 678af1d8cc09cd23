"""A word or number stands where JSON has no such value.

Why: Besides texts, JSON has numbers in decimal digits, `true`, `false` and `null`, in lower case
(https://www.rfc-editor.org/rfc/rfc8259#section-3). NaN, Infinity, undefined, True or a date without
quotes make the block unreadable.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "wordCount": NaN}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "wordCount": 412}
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
def invalid_literal(block: Block, page: Page) -> Iterator[Hit]:
    """Bare words and odd numbers."""
    yield from hits(block, page, "invalid-literal")
