"""The JSON of a block is escaped for HTML, as if it were text on the page.

Why: The text of a script is raw: `&quot;` stays those six characters and is no quotation mark
(https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
A template engine that escapes what it prints makes the whole block unreadable.

Bad:
    {&quot;@context&quot;: &quot;https://schema.org&quot;, &quot;@type&quot;: &quot;NewsArticle&quot;}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle"}
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
def escaped_json(block: Block, page: Page) -> Iterator[Hit]:
    """Blocks whose quotation marks are character references."""
    yield from hits(block, page, "escaped-json")
