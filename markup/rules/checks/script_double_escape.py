r"""A `<!--` with `<script` behind it in a JSON text hides the block's end: the page behind is swallowed.

Why: Behind `<!--` a `<script` opens a state in which `</script>` ends nothing
(https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
Everything up to the next end tag, often the whole article, becomes part of the script.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Why <!-- and <script> do not mix"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "headline": "Why \u003c!-- and \u003cscript> do not mix"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.graph import Chars
from markup.rules.rule import Hit, rule
from markup.rules.script_ends import openings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.block import Block
    from markup.rules.page import Page


@rule(Severity.ERROR, on="block")
def script_double_escape(block: Block, page: Page) -> Iterator[Hit]:
    """Blocks whose end tag ends nothing, or only for some readers."""
    at = block.hidden_end
    if at is None or block.whole is None:
        return
    spot = Chars(block.path, at, at + len("<!--"), page.document.origin.paths.of(block.element))
    edits = tuple(Edit(i, i + 1, "\\u003c") for i in openings(page.document.text, block.whole[0]))
    message = "<!-- with <script behind it hides the end of the block, and the page behind is swallowed"
    yield Hit(spot, message, "\\u003c!--", "Write \\u003c for < in every JSON text.", edits)
