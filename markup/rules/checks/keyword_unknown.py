"""A member's name begins with @, but is no keyword of JSON-LD.

Why: Names of the form of a keyword are passed over where they are none
(https://www.w3.org/TR/json-ld11/#syntax-tokens-and-keywords): the member says nothing, and a
misspelled `@type` leaves the node without a type.

Bad:
    {"@context": "https://schema.org", "@tpye": "NewsArticle", "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.document.embedded import token
from markup.model import Severity
from markup.rules.graph import Value
from markup.rules.keywords import KEYWORDS, meant
from markup.rules.rewriting import renamed
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.WARNING, on="node")
def keyword_unknown(node: Node, page: Page) -> Iterator[Hit]:
    """Names of the form of a keyword that are none; the case of a letter is mended."""
    for key in node.data if node.syntax == "json-ld" else ():
        if key in KEYWORDS or key[:1] != "@" or not key[1:].isalpha():
            continue
        spot = Value(node, key, key, None, f"{node.pointer}/{token(key)}")
        like = meant(key)
        sure = like is not None and like == key.lower() and like not in node.data
        edits = renamed(spot, like, page.document) if like and sure else ()
        fix = f"Write {like}." if like else "Leave it out, or name a property of schema.org."
        yield Hit(spot, f"{key} is no keyword of JSON-LD", like or "", fix, edits)
