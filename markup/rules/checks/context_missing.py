"""A block has no `@context`, so its names mean nothing.

Why: A name that no context defines is passed over (https://www.w3.org/TR/json-ld11/#the-context): by
the standard, the block says nothing at all.

Bad:
    {"@type": "NewsArticle", "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.ERROR, on="node")
def context_missing(node: Node, _: Page) -> Iterator[Hit]:
    """Nodes at the top of a block, by themselves or in a list, whose bare names nothing defines."""
    if node.parent is not None or node.syntax != "json-ld" or "@graph" in node.pointer or node.data.get("@context"):
        return
    if node.data.get("@context") == "":
        return  # told as an unknown one
    if any(_bare(key, value) for key, value in node.data.items()):
        fix = 'Begin the block with "@context": "https://schema.org".'
        yield Hit(node.missing("@context"), "The block has no @context", "https://schema.org", fix)


def _bare(key: str, value: Any) -> bool:
    """Whether a member needs a context: its name is no keyword and no IRI, or its types are not."""
    if key == "@type":
        return any(isinstance(t, str) and ":" not in t for t in (value if isinstance(value, list) else [value]))
    return not key.startswith("@") and ":" not in key
