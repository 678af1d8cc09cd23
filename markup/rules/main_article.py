"""Which nodes of the markup are the page's own article, and who is credited with it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from markup.rules.addresses import absolute, page_address, same_page
from markup.rules.comparing import letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

# An article that is one of these to another node is not the page's own.
_ELSEWHERE = frozenset(
    """
    itemListElement item mentions citation isBasedOn workExample exampleOfWork itemReviewed translationOfWork
    workTranslation review blogPost liveBlogUpdate
    """.split()
)
_OWN = ("mainEntity", "mainEntityOfPage", "about")
_MOST = 3  # articles without an address, side by side: more are teasers
_CREDITED = 50  # authors: more are a list of something else
_ORDER = {"json-ld": 0, "microdata": 1, "rdfa": 2}


def article_nodes(page: Page) -> list[Node]:
    """The nodes that can be the page's article: at the top, or the main entity of a page there."""
    elsewhere = _listed(page)
    return [
        node
        for node in page.graph.nodes
        if node.types
        and not node.is_reference
        and (node.parent is None or (node.parent.term in _OWN and node.parent.node.parent is None))
        and (node.id is None or node.id not in elsewhere)
        and page.vocabulary.any_is_a(node.types, "Article")
    ]


def own_articles(page: Page, nodes: Sequence[Node]) -> list[Node]:
    """Those of several article nodes that are of this page, by their addresses; all that name none."""
    here = page_address(page)
    if here is None or len(nodes) < 2:  # noqa: PLR2004  # one alone needs no telling apart
        return list(nodes)
    named = {id(n): [absolute(page, a) for a in addresses(n)] for n in nodes}
    matching = [n for n in nodes if any(same_page(a, here) for a in named[id(n)])]
    return matching + [n for n in nodes if not named[id(n)]]


def main_article(page: Page) -> Node | None:
    """The page's article; None where there is none, or where many stand side by side and none is this page's."""
    nodes = article_nodes(page)
    own = own_articles(page, nodes)
    scripts = [n for n in nodes if n.syntax == "json-ld"]
    best = [n for n in own if n.syntax == "json-ld"] or (scripts if len(scripts) == 1 else own)
    if not best and len(nodes) == 1:
        return nodes[0]
    teasers = len(best) > _MOST and not any(a for n in best for a in addresses(n))
    return None if teasers else min(best, key=lambda n: (_ORDER[n.syntax], -len(n.properties)), default=None)


def twins(page: Page, main: Node) -> list[Node]:
    """Other nodes of the page's article, in the order of the page.

    They have its headline or its address; or, with no address to tell, they stand in JSON-LD as it
    does: without an address in another syntax they are teasers.
    """
    nodes = article_nodes(page)
    headlines = {letters(v.text) for v in main.values("headline", "name")} - {""}
    own = {
        id(n)
        for n in own_articles(page, nodes)
        if any(addresses(n)) or (n.syntax == "json-ld" and main.syntax == "json-ld")
    }
    return [
        n
        for n in nodes
        if n is not main and (id(n) in own or any(letters(v.text) in headlines for v in n.values("headline", "name")))
    ]


def addresses(node: Node) -> Iterator[str]:
    """The addresses that a node gives itself: `url`, `mainEntityOfPage`."""
    for value in address_values(node):
        yield address_of(value)


def address_values(node: Node) -> Iterator[Value]:
    """The values that hold a node's addresses; `mainEntityOfPage` may also be just true."""
    for value in node.values("url", "mainEntityOfPage"):
        if "/" in address_of(value):
            yield value


def address_of(value: Value) -> str:
    """The address that a value is: a text, or a node's `@id` or `url`."""
    child = value.child
    if child is None:
        return value.text.strip()
    return next((v.text.strip() for v in child.values("url") if v.text.strip()), child.id or "")


def names_of(page: Page, value: Value) -> list[tuple[Value, str]]:
    """The names that a value gives: the text, or a node's `name`, each with the value that holds it."""
    if value.child is None:
        return [(value, value.text)] if value.text.strip() else []
    node = page.graph.resolved(value.child)
    return [(v, v.text) for v in node.values("name") if v.text.strip()]


def credited(page: Page, article: Node, *names: str) -> Iterator[tuple[Value, Node | None]]:
    """The values of `author` (or of `names`), each with the node that it is or points at."""
    for value in islice(article.values(*(names or ("author",))), _CREDITED):
        yield value, page.graph.resolved(value.child) if value.child is not None else None


def publisher_names(page: Page, article: Node) -> set[str]:
    """The names of the article's publisher, and of the site as Open Graph gives it."""
    found = {name for value in article.values("publisher", "sourceOrganization") for _, name in names_of(page, value)}
    return found | {meta.content for meta in islice(page.graph.meta("og:site_name"), 3)}


def _listed(page: Page) -> frozenset[str]:
    """The `@id`s of nodes that another node lists as something elsewhere."""
    return frozenset(
        node.id
        for node in page.graph.nodes
        if node.id is not None
        and node.parent is not None
        and node.parent.term in _ELSEWHERE
        and node.is_reference
        and not is_crumb(node.parent.node)
    )


def is_crumb(node: Node) -> bool:
    """Whether a node is a breadcrumb trail or a step of one: it lists the page itself as its last."""
    above = node.parent.node if node.parent is not None else None
    return "BreadcrumbList" in node.types or (above is not None and "BreadcrumbList" in above.types)
