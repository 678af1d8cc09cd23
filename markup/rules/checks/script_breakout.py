r"""A `</script` inside a JSON text ends the block too early.

Why: The text of a script is raw, and `</script` ends it wherever it stands
(https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
The block is lost, the rest of the JSON becomes text and markup of the page: whoever can write a
headline or a comment can write HTML into the page.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "How </script> broke the site"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "How <\/script> broke the site"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.graph import Chars
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.block import Block
    from markup.rules.page import Page


@rule(Severity.ERROR, on="block")
def script_breakout(block: Block, page: Page) -> Iterator[Hit]:
    """Blocks that are whole JSON only if a `</script` in them is text."""
    if not block.breakouts:
        return
    first = block.breakouts[0]
    spot = Chars(block.path, first, first + len("</script"), page.document.origin.paths.of(block.element))
    edits = tuple(Edit(at + 1, at + 1, "\\") for at in block.breakouts)
    message = "A </script in a text ends the block: the rest of it becomes part of the page"
    yield Hit(spot, message, "<\\/script", "Write <\\/ for </ in every JSON text.", edits)
