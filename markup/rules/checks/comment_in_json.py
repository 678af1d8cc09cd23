"""A comment, or a mark that once hid scripts from old browsers, stands in or around the JSON.

Why: JSON has no comments (https://www.rfc-editor.org/rfc/rfc8259#section-2). A reader that keeps to
it drops the whole block; marks around the JSON (HTML comment, CDATA) are passed over by some.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", /* from the CMS */ "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays // for now"}
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
def comment_in_json(block: Block, page: Page) -> Iterator[Hit]:
    """Comments; marks around the whole are only a warning."""
    yield from hits(block, page, "comment")
    yield from hits(block, page, "html-comment", "cdata", severity=Severity.WARNING)
