"""The JSON of a block breaks off before it is complete.

Why: Every bracket and text of a JSON value must be closed (https://www.rfc-editor.org/rfc/rfc8259#section-2).
A block cut short, by a length limit or a template that failed, is lost whole.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry st

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
def truncated_json(block: Block, page: Page) -> Iterator[Hit]:
    """A text that ends too early."""
    yield from hits(block, page, "truncated")
