"""A value is of a type that the property does not take.

Why: Each property names the types that its values are of (https://schema.org/docs/datamodel.html). A
consumer that expects a date or an address finds nothing in a node, and an organization where it
expects an image is no image. A text where a thing is expected is legal.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": {"@type": "Person", "name": "Ada Quill"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule
from markup.rules.vocabulary import DATA_TYPES
from markup.rules.wording import either, with_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page
    from markup.rules.vocabulary import Property, Vocabulary


@rule(Severity.WARNING, on="value")
def value_of_other_type(value: Value, page: Page) -> Iterator[Hit]:
    """Nodes of a wrong type, and `true` or `false` where a thing or an address is expected."""
    words = page.vocabulary
    term = words.property(value.term)
    if term is None or not term.ranges:
        return
    given = _node_type(value.child, words) if value.child else ""
    if value.child and given and not _fits(value.child, term, words):
        yield Hit(
            value,
            f"{value.key} holds {with_article(given)}",
            expected=either(term.ranges),
            fix=f"Give {value.key} {either(map(with_article, term.ranges))}.",
        )
    elif isinstance(value.data, bool) and term.ranges.isdisjoint({"Boolean", "Text"}):
        yield Hit(value, f"{value.key} is {str(value.data).lower()}", expected=either(term.ranges))


def _node_type(node: Node, words: Vocabulary) -> str:
    """The type of a node as a message names it; "" where it may be of types that are not known here."""
    known = node.types and not node.foreign_types and all(t in words.types for t in node.types)
    return " and ".join(node.types) if known and not node.context.strange else ""


def _fits(node: Node, term: Property, words: Vocabulary) -> bool:
    """Whether a node may be a value.

    It is of one of the property's types, below one, or more general than one; a data type written
    as a node; or a Role, which carries the property through.
    """
    if words.any_is_a(node.types, "Role", "DataType", *term.ranges):
        return True
    things = term.ranges - DATA_TYPES
    return any(not words.ancestors(r).isdisjoint(node.types) for r in things) or "additionalType" in node.properties
