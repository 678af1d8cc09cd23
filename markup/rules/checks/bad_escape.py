r"""A backslash in a text begins no escape that JSON has.

Why: JSON has the escapes \" \\ \/ \b \f \n \r \t and \uXXXX
(https://www.rfc-editor.org/rfc/rfc8259#section-7). With any other, such as \' or \x27, the block is lost.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry\'s here to stay"}

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
def bad_escape(block: Block, page: Page) -> Iterator[Hit]:
    """Backslashes before what is no escape."""
    yield from hits(block, page, "bad-escape")
