"""A node has properties but no `@type`, so nobody knows what it is.

Why: The type says which properties a node can have; a consumer that looks for a person or an
organization finds none in an untyped node
(https://schema.org/docs/gs.html#microdata_itemtype, https://www.w3.org/TR/json-ld11/#specifying-the-type).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"name": "Ana Torres", "url": "https://news.example.com/ana"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Ana Torres", "url": "https://news.example.com/ana"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.keywords import KEYWORDS, meant
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

# What a reference may carry beside its `@id`: a label for people.
_LABELS = frozenset(("name", "url"))
# Breadcrumbs: Google documents untyped items (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
_UNTYPED = frozenset(("item",))


@rule(Severity.WARNING, on="node")
def type_missing(node: Node, page: Page) -> Iterator[Hit]:
    """Untyped nodes that say more than where they stand."""
    if node.types or node.foreign_types or node.syntax != "json-ld" or not node.context.schema or not node.properties:
        return
    if node.parent is not None and (node.parent.term in _UNTYPED or not page.vocabulary.property(node.parent.term)):
        return
    if node.parent is not None and not node.parent.node.types and node.parent.node.id is None:
        return  # told of the node around it
    if (
        node.parent is not None
        and node.parent.index
        and _is_untyped(node.parent.node.properties[node.parent.term], node)
    ):
        return
    if node.id is not None and (_LABELS.issuperset(node.properties) or node.id in page.graph.typed):
        return
    if any(key not in KEYWORDS and key.startswith("@") and meant(key) == "@type" for key in node.data):
        return
    what = f"The value of {node.parent.key}" if node.parent else "A node"
    expected = _expected(node, page)
    yield Hit(node, f"{what} has no @type", expected, "Say with @type what it is.")


def _is_untyped(values: list[Value], node: Node) -> bool:
    """Whether the first node of a list has no type either: it is told once."""
    first = next((v.child for v in values if v.child is not None), None)
    return first is not None and first is not node and not first.types and not first.foreign_types


def _expected(node: Node, page: Page) -> str:
    """The types that the property asks for."""
    term = page.vocabulary.property(node.parent.term) if node.parent else None
    things = sorted(r for r in term.ranges if r in page.vocabulary.types) if term else []
    return "@type " + " or ".join(things) if things else "@type"
