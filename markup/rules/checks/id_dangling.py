"""A reference leads to a node that the page does not have.

Why: `{"@id": "…"}` alone stands for a node described elsewhere; consumers join the nodes of one page
only, so a reference to none of them is an empty value
(https://www.w3.org/TR/json-ld11/#node-identifiers).

Bad:
    {"@context": "https://schema.org", "@graph": [
      {"@type": "NewsArticle", "headline": "Ferry stays", "publisher": {"@id": "https://news.example.com/#organisation"}},
      {"@type": "Organization", "@id": "https://news.example.com/#org", "name": "Example News"}]}

Good:
    {"@context": "https://schema.org", "@graph": [
      {"@type": "NewsArticle", "headline": "Ferry stays", "publisher": {"@id": "https://news.example.com/#org"}},
      {"@type": "Organization", "@id": "https://news.example.com/#org", "name": "Example News"}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.addresses import absolute, is_web_address, page_address, same_site
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

# Their value may be a page's address, and an `@id` is one.
_PAGES = frozenset(("mainEntityOfPage", "item", "sameAs", "url", "isPartOf", "license"))


@rule(Severity.WARNING, on="node")
def id_dangling(node: Node, page: Page) -> Iterator[Hit]:
    """References by fragment or blank name, to the page's own site, that no node answers to."""
    name = node.id
    if name is None or node.parent is None or node.parent.term in _PAGES or not node.is_reference or node.types:
        return
    if "#" not in name and not name.startswith("_:"):
        return  # a page's address, which may be described there
    if _described(name, page) or not _is_own(name, page):
        return
    message = f"No node of the page has the @id {name[:80]}"
    yield Hit(node, message, "the @id of a node on this page", "Describe the node, or correct its @id.")


def _described(name: str, page: Page) -> bool:
    by_id = page.graph.by_id
    if any(not n.is_reference for n in by_id.get(name, ())):
        return True
    wanted = absolute(page, name)
    fragment = name[name.find("#") :] if "#" in name else name
    near = (n for other, nodes in by_id.items() if other.endswith(fragment) for n in nodes if not n.is_reference)
    return any(_same(absolute(page, n.id or ""), wanted, fragment, name) for n in near)


def _same(one: str, other: str, fragment: str, written: str) -> bool:
    """Whether two names are one; one that is a fragment alone may be any page's."""
    return fragment in {written, one} or one == other


def _is_own(name: str, page: Page) -> bool:
    """Whether a name is of this page or site, as far as its nodes tell."""
    if not is_web_address(name):
        return True
    own = page_address(page)
    named = (other for other, nodes in page.graph.by_id.items() if any(not n.is_reference for n in nodes))
    return (own is not None and same_site(own, name)) or any(same_site(other, name) for other in named)
