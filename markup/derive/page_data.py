"""What the page's own markup says of the article: one way in for JSON-LD, microdata, RDFa and `meta`.

Every value comes with evidence at its exact place; a value whose place the source does not show
is not given. Values are cleaned for meaning (character references decoded once, inline tags gone,
white space folded); the evidence keeps the raw words.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from markup.derive.address import absolute, address_key, canonical_links, is_web_address
from markup.derive.found import Found, follow, node_evidence, text_of
from markup.document.embedded import articles, types
from markup.model import Derived, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markup.document import Document
    from markup.document.embedded import Embedded

_MOST_ARTICLES = 100  # a page that describes more is a list of them
_MOST_METAS = 100  # of one name; an article has fewer tags


@dataclass(frozen=True, slots=True)
class Agent:
    """A person or organization as the page's markup describes it."""

    name: Derived[str]
    type: Literal["Person", "Organization"] | None = None
    url: Derived[str] | None = None
    same_as: tuple[Derived[str], ...] = ()
    image: Derived[str] | None = None
    job_title: Derived[str] | None = None
    description: Derived[str] | None = None
    affiliation: Derived[str] | None = None


def article_nodes(doc: Document) -> tuple[Embedded, ...]:
    """The nodes that describe this article: where the page describes several, those that name its address or title."""
    found = tuple(itertools.islice(articles(doc.embedded), _MOST_ARTICLES))
    if len(found) <= 1:
        return found
    own = _addresses(doc)
    chosen = tuple(e for e in found if own & _node_addresses(e.node))
    if chosen:
        return chosen
    titles = [fold_key(value) for value, _ in meta(doc, "og:title", "twitter:title")]
    chosen = tuple(e for e in found if fold_key(text_of(e.node.get("headline"))) in titles)
    if chosen:
        return chosen
    if found[0].syntax == "microdata":  # teasers are items too; the article holds the page's first heading
        return tuple(e for e in found if e.element.find(".//h1") is not None)[:1]
    return found[:1]


def found(doc: Document, *properties: str) -> Iterator[Found]:
    """The values of properties of the article's nodes; of the page's own node where it describes no article."""
    nodes = article_nodes(doc) or tuple(e for e in doc.embedded if any(t.endswith("WebPage") for t in types(e.node)))
    for embedded in nodes:
        yield from Found(embedded.node, embedded).get(doc, *properties)


def values(doc: Document, name: str, field: str | None = None) -> Iterator[tuple[Any, Evidence]]:
    """The values of a property of the article, in order, each with its evidence.

    Lists are flattened and `@id` references followed; strings are cleaned, and those that say
    nothing left out. `field` names the rule (`field.json-ld`); the property's name if absent.
    """
    for item in found(doc, name):
        value = text_of(item.value) if isinstance(item.value, str) else item.value
        if value is None or value == "":
            continue
        evidence = item.evidence(doc, field or name)
        if evidence is not None:
            yield value, evidence


def texts(doc: Document, name: str, field: str | None = None) -> Iterator[Derived[str]]:
    """The values of a property that are text, or things with a name."""
    for item in found(doc, name):
        named = item.get(doc, "name") if isinstance(item.value, dict) else (item,)
        for each in named:
            derived = each.derived(doc, field or name)
            if derived is not None:
                yield derived


def meta(doc: Document, *names: str, field: str = "meta") -> Iterator[tuple[str, Evidence]]:
    """The contents of `meta` elements by property, name or itemprop, whatever the case, in the order of `names`.

    The rule is `field.open-graph` for the names of Open Graph, `field.meta` for others.
    """
    if doc.tags is None:
        return
    metas = doc.tags.metas(doc.root)
    for name in names:
        how = "open-graph" if name.startswith(("og:", "article:")) else "meta"
        for element in metas.get(name.lower(), ())[:_MOST_METAS]:
            value = text_of(element.get("content"))
            evidence = doc.attribute_evidence(f"{field}.{how}", element, "content") if value else None
            if evidence is not None:
                yield value, evidence


def agents(doc: Document, name: str, field: str | None = None) -> Iterator[Agent]:
    """The persons and organizations that a property names: strings, nodes, references, lists of them."""
    for item in found(doc, name):
        yield from agent(doc, item, field or name)


def agent(doc: Document, item: Found, field: str) -> Iterator[Agent]:
    """The agents that one value stands for: one, or as many as its node has names."""
    if not isinstance(item.value, dict):
        name = item.derived(doc, field)
        if name is not None and not name.value.startswith(("http://", "https://")):
            yield Agent(name)
        return
    names = [d for d in (f.derived(doc, field) for f in item.get(doc, "name")) if d] or _joined_name(doc, item, field)
    several = len(names) > 1
    for name in names:
        yield (
            Agent(name, agent_type(item.value))
            if several
            else Agent(
                name,
                agent_type(item.value),
                url=_address(doc, item, f"{field}-url", "url"),
                same_as=_profiles(doc, item, f"{field}-same-as"),
                image=_address(doc, item, f"{field}-image", "image"),
                job_title=_first(doc, item, f"{field}-job-title", "jobTitle"),
                description=_first(doc, item, f"{field}-description", "description"),
                affiliation=_first(doc, item, f"{field}-affiliation", "affiliation", "worksFor"),
            )
        )


def agent_type(node: Mapping[str, Any]) -> Literal["Person", "Organization"] | None:
    """Whether a node says that it is a person or an organization."""
    for name in types(node):
        if name == "Person":
            return "Person"
        if name.endswith(("Organization", "Corporation", "Company", "Newspaper")):
            return "Organization"
    return None


def fold_key(text: str) -> str:
    """A text as it is compared: letters and digits in lower case."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _addresses(doc: Document) -> set[str]:
    named = [doc.url or "", *(e.get("href") for e in canonical_links(doc)), *(v for v, _ in meta(doc, "og:url"))]
    return {key for key in map(address_key, named) if key}


def _node_addresses(node: Mapping[str, Any]) -> set[str]:
    named: list[Any] = []
    for name in ("url", "mainEntityOfPage", "@id"):
        value = node.get(name)
        for item in value if isinstance(value, list) else [value]:
            named += [item.get("@id"), item.get("url")] if isinstance(item, dict) else [item]
    return {key for key in (address_key(n) for n in named if isinstance(n, str)) if key}


def _joined_name(doc: Document, item: Found, field: str) -> list[Derived[str]]:
    """A name given in two parts."""
    parts = [
        next((d for f in item.get(doc, key) if (d := f.derived(doc, field))), None)
        for key in ("givenName", "familyName")
    ]
    known = [p for p in parts if p is not None]
    if not known:
        return []
    return [Derived(" ".join(p.value for p in known), tuple(e for p in known for e in p.evidence))]


def _first(doc: Document, item: Found, field: str, *properties: str) -> Derived[str] | None:
    """The first value of the properties that is text, or a thing with a name."""
    for value in item.get(doc, *properties):
        named = value.get(doc, "name") if isinstance(value.value, dict) else (value,)
        for each in named:
            derived = each.derived(doc, field)
            if derived is not None:
                return derived
    return None


def _profiles(doc: Document, item: Found, field: str) -> tuple[Derived[str], ...]:
    """The addresses that `sameAs` gives; an account's bare name is none."""
    said = (f.derived(doc, field) for f in item.get(doc, "sameAs"))
    return tuple(d for d in said if d is not None and is_web_address(d.value))


def _address(doc: Document, item: Found, field: str, *properties: str) -> Derived[str] | None:
    """The first value of the properties that is an address of the web, or a thing with one."""
    for value in item.get(doc, *properties):
        named = value.get(doc, "url", "contentUrl") if isinstance(value.value, dict) else (value,)
        for each in named:
            derived = each.derived(doc, field)
            address = absolute(doc, derived.value) if derived else None
            if derived and address and is_web_address(address):
                return Derived(address, derived.evidence)
    return None


__all__ = [
    "Agent",
    "Found",
    "agent",
    "agent_type",
    "agents",
    "article_nodes",
    "fold_key",
    "follow",
    "found",
    "meta",
    "node_evidence",
    "text_of",
    "texts",
    "values",
]
