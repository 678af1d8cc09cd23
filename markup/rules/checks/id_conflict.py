"""Two nodes have one `@id`, but say different things of it.

Why: An `@id` names one thing; what nodes of the same `@id` say is taken together
(https://www.w3.org/TR/json-ld11/#node-identifiers), so one article gets two headlines or two dates.

Bad:
    [{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#a", "headline": "Ferry stays"},
     {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#a", "headline": "Ferry goes"}]

Good:
    [{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#a", "headline": "Ferry stays"},
     {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#b", "headline": "Ferry goes"}]
"""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

# What one thing has one of.
_SINGLE = ("headline", "name", "datePublished", "dateModified", "dateCreated", "legalName", "birthDate", "url")

# Nothing is two of these, but what schema.org has below both (a shop is an organization and a place).
_KINDS = ("CreativeWork", "Event", "Organization", "Person", "Place")


@rule(Severity.WARNING)
def id_conflict(_: Page, page: Page) -> Iterator[Hit]:
    """The first node that contradicts those before it of its `@id`, in what it is or in a property with one value.

    Nodes without a type, and the steps of a breadcrumb trail, are labels.
    """
    for name, nodes in page.graph.by_id.items():
        said: dict[str, str] = {}
        kinds: set[str] = set()
        for node in filter(_speaks, nodes) if len(nodes) > 1 else ():
            own, own_kinds = _said(node), _kinds(node, page)
            differing = next((p for p, v in own.items() if said.get(p, v) != v), None)
            if kinds and own_kinds and kinds.isdisjoint(own_kinds):
                message = f"Another node with the @id {name[:80]} is no {node.types[0]}: it is a {min(kinds)}"
            elif differing:
                message = f"Another node with the @id {name[:80]} gives another {differing}: {said[differing][:80]!r}"
            else:
                said, kinds = own | said, kinds | own_kinds
                continue
            yield Hit(node, message, "one value", "Give each thing an @id of its own, and say each thing once.")
            break


def _kinds(node: Node, page: Page) -> set[str]:
    """Which of the things that exclude each other a node is."""
    return {kind for kind in _KINDS if page.vocabulary.any_is_a(node.types, kind)}


def _speaks(node: Node) -> bool:
    return bool(node.types) and not node.is_reference and (node.parent is None or node.parent.term != "item")


def _said(node: Node) -> dict[str, str]:
    """A node's single texts by property, as far as it has just one of each."""
    found = {}
    for name in _SINGLE:
        values = node.properties.get(name, ())
        if len(values) == 1 and values[0].text.strip():
            found[name] = " ".join(unescape(values[0].text).split()).rstrip("/")
    return found
