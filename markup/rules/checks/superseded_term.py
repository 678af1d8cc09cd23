"""A type or property has been replaced by another.

Why: schema.org keeps an old term's page and names the term that took its place; new markup should use
that one, and consumers may stop reading the old. (https://schema.org/docs/howwework.html)

Bad:
    {"@context": "https://schema.org", "@type": "Organization", "name": "The Harbour Gazette",
     "founders": {"@type": "Person", "name": "Ada Quill"}}

Good:
    {"@context": "https://schema.org", "@type": "Organization", "name": "The Harbour Gazette",
     "founder": {"@type": "Person", "name": "Ada Quill"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rewriting import member, renamed, type_name
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.model import Edit
    from markup.rules.graph import Node, Value
    from markup.rules.page import Page


@rule(Severity.WARNING, on="node")
def superseded_term(node: Node, page: Page) -> Iterator[Hit]:
    """Terms that the release calls superseded, or has retired."""
    words = page.vocabulary
    for name in node.types:
        if name in words.superseded or name in words.attic:
            yield Hit(
                type_name(node, name), *_said(name, words.superseded.get(name)), source=f"https://schema.org/{name}"
            )
    for name in node.properties:
        if name in words.superseded or name in words.attic:
            new = words.superseded.get(name)
            spot = member(node, name)
            edits = _renamed(spot, new, page) if new else ()
            yield Hit(spot, *_said(name, new), edits=edits, source=f"https://schema.org/{name}")


def _said(name: str, new: str | None) -> tuple[str, str, str]:
    """Message, expectation and fix."""
    if new is None:
        return f"schema.org has retired {name}", "a current term", f"Leave {name} out."
    return f"{name} has been superseded by {new}", new, f"Use {new}."


def _renamed(spot: Value, new: str, page: Page) -> tuple[Edit, ...]:
    """The new name, where it takes the same values on the same node and does not stand there yet."""
    before, after = page.vocabulary.property(spot.term), page.vocabulary.property(new)
    same = before is not None and after is not None and bool(before.ranges) and before.ranges <= after.ranges
    fits = page.vocabulary.may_have(spot.node.types, new) and new not in spot.node.properties
    return renamed(spot, new, page.document) if same and fits else ()
