"""A type is none of schema.org's.

Why: A consumer that does not know a node's type passes over the node, and all that it says is lost. Types
are written with a capital letter and exactly as schema.org lists them: `Website` and `person` are none.
The list: https://schema.org/docs/full.html

Bad:
    {"@context": "https://schema.org", "@type": "newsArticle", "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import retyped, type_name
from markup.rules.rule import Hit, rule
from markup.rules.stray import is_stray
from markup.rules.wording import meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.WARNING, on="node")
def type_unknown(node: Node, page: Page) -> Iterator[Hit]:
    """Types of schema.org's namespace that the release does not hold.

    `Person/Minister` is the old way to extend a type (https://schema.org/docs/old_extension.html).
    Where a context is not known here, it may be the one that declares the name. A phrase under the
    alias `type` is rather meant as a property of that name.
    """
    words = page.vocabulary
    for name in node.types:
        if words.knows_type(name.partition("/")[0]) or node.context.strange or is_stray(node, words):
            continue
        like = words.like_type(name)
        spot = type_name(node, name)
        phrase = spot.key == "type" and " " in name
        safe = like is not None and like.casefold() == name.casefold()
        yield Hit(
            spot,
            f"schema.org has no type {shortened(name)}" if name else "the type has no name",
            expected=like or "a type of schema.org's",
            fix=meant(like),
            edits=retyped(spot, like, page.document) if like and safe else (),
            severity=Severity.ADVICE if phrase else None,
        )
