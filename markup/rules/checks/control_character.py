r"""A line break, tab or other control character stands inside a JSON text as it is.

Why: In a JSON text the characters below U+0020 must be escaped, as in `\n`
(https://www.rfc-editor.org/rfc/rfc8259#section-7). A reader that keeps to it drops the whole block.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry
     stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.graph import Chars
from markup.rules.json_hits import hits
from markup.rules.rule import Hit, rule
from markup.rules.unfit import unfit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.block import Block
    from markup.rules.page import Page


@rule(Severity.ERROR)
def control_character(_: Page, page: Page) -> Iterator[Hit]:
    """Control characters inside texts, and those that no JSON may hold anywhere."""
    for block in page.graph.blocks:
        yield from hits(block, page, "control-char")
    odd = unfit(page.document) if page.graph.blocks else ()
    for block in page.graph.blocks if odd else ():
        yield from _odd(block, page, odd)


def _odd(block: Block, page: Page, odd: tuple[tuple[int, str], ...]) -> Iterator[Hit]:
    start, end = block.whole or (0, 0)
    inside = [(at, char) for at, char in odd if start <= at < end]
    if inside:
        at, char = inside[0]
        spot = Chars(block.path, at, at + 1, page.document.origin.paths.of(block.element))
        message = f"A control character (U+{ord(char):04X}) stands in the JSON"
        yield Hit(spot, message, fix="Leave it out.", edits=tuple(Edit(at, at + 1, "") for at, _ in inside))
