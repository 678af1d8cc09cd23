"""A property is none of schema.org's.

Why: Consumers look for properties by their exact names, so what stands under another name is not read.
Names begin with a small letter and know no spelling variants. (https://schema.org/docs/full.html)
Suffixes `-input` and `-output` on the properties of actions are legal.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "datepublished": "2026-03-10"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-10"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.context import is_foreign
from markup.rules.rewriting import member, renamed
from markup.rules.rule import Hit, rule
from markup.rules.stray import is_stray
from markup.rules.wording import meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

_ACTION_SUFFIXES = ("-input", "-output")  # https://schema.org/docs/actions.html


@rule(Severity.WARNING, on="node")
def property_unknown(node: Node, page: Page) -> Iterator[Hit]:
    """Properties of schema.org's namespace that the release does not hold.

    A microdata item without a type of schema.org's has names of its own. Where a context is not
    known here, it may be the one that declares the name.
    """
    if node.context.strange or (node.syntax != "json-ld" and not node.types):
        return
    words = page.vocabulary
    for name in node.properties:
        if name in words.properties or is_foreign(name) or _of_action(name, words.properties):
            continue
        spot = member(node, name)
        if not spot.key.endswith(name) or is_stray(node, words):
            continue  # a context declares what it stands for, or what it stands in is reported
        like = words.like_property(name)
        safe = like is not None and like.casefold() == name.casefold() and like not in node.properties
        yield Hit(
            spot,
            f"schema.org has no property {shortened(name)}",
            expected=like or "a property of schema.org's",
            fix=meant(like) or "Remove it, or say it with a property that schema.org has.",
            edits=renamed(spot, like, page.document) if like and safe else (),
        )


def _of_action(name: str, known: object) -> bool:
    bare = next((name.removesuffix(s) for s in _ACTION_SUFFIXES if name.endswith(s)), name)
    return bare != name and (bare == "query" or bare in known)  # type: ignore[operator]
