"""Structured data that a page already carries, each node with a way to its place.

JSON-LD blocks are found and read here: a block that cannot be read loses only itself. Microdata
and RDFa are read by extruct, and only where they can say what JSON-LD does not: what the article is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from markup.document.json_places import JsonText, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.document.attributes import StartTags
    from markup.document.html import Page

Syntax = Literal["json-ld", "microdata", "rdfa", "front-matter", "supplied"]
_JSON_LD = "application/ld+json"
# schema.org's Article and its subtypes (release 30.0), as far as a news page may carry them.
_PREFIX = re.compile(r"^.*[/#:]", re.DOTALL)
_ARTICLE_ENDINGS = ("article", "blogposting")
_ARTICLE_TYPES = frozenset(("report", "socialmediaposting"))
_MICRODATA = re.compile(r"itemtype\s{0,9}=\s{0,9}[\"']?[^\"'>]{0,200}schema\.org/\w{0,40}(?:Article|BlogPosting)\b")
_RDFA = re.compile(r"typeof\s{0,9}=\s{0,9}[\"']?[^\"'>]{0,200}(?:Article|BlogPosting)\b")
REFERENCE_KEYS = frozenset(("@id", "@type"))  # a node of these alone says nothing: it points at one that does
_MOST_RDFA = 2 * 1024 * 1024  # characters: the RDFa reader takes seconds for a megabyte


@dataclass(frozen=True, eq=False)
class Script:
    """A JSON-LD block: the element, and, once evidence asks, the source text that its values stand in."""

    tags: StartTags
    element: Any
    value: Any = None

    @cached_property
    def path(self) -> str:
        """The element's XPath; many values of a block are evidence."""
        found: str = self.element.getroottree().getpath(self.element)
        return found

    @cached_property
    def named(self) -> Mapping[str, Sequence[tuple[str, dict[str, Any]]]]:
        """The nodes that say something, by their `@id`: each with its JSON Pointer; read when a reference asks."""
        found: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        stack = [("", self.value)]
        while stack:
            pointer, value = stack.pop()
            if isinstance(value, dict):
                name = value.get("@id")
                if isinstance(name, str) and not REFERENCE_KEYS.issuperset(value):
                    found.setdefault(name, []).append((pointer, value))
                inner = [(f"{pointer}/{token(k)}", v) for k, v in value.items() if isinstance(v, (dict, list))]
            else:
                inner = [(f"{pointer}/{i}", v) for i, v in enumerate(value or ()) if isinstance(v, (dict, list))]
            stack += reversed(inner)
        return found

    @cached_property
    def json(self) -> JsonText | None:
        """The block's JSON in the source; None where the source does not show it."""
        span = self.tags.content(self.element)
        if span is None:
            return None
        try:
            return JsonText(decoded(self.tags.text[slice(*span)])[1], span[0])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """One node of structured data, in the shape of JSON-LD whatever its syntax.

    `pointer` is a JSON Pointer from the block (or item) to the node; `element` is the script that
    holds the block, or the item's element. `error` says why a block could not be read; its node
    is then empty. `holders` maps pointers into a microdata or RDFa item to the element that holds
    the value and the attribute, None for its text. `spans` maps pointers into front matter to the
    value's span and path.
    """

    syntax: Syntax
    node: dict[str, Any]
    pointer: str = ""
    element: Any = None
    error: str | None = None
    script: Script | None = None
    holders: Mapping[str, tuple[Any, str | None]] = field(default_factory=dict)
    spans: Mapping[str, tuple[int, int, str]] = field(default_factory=dict)

    def within(self, pointer: str, node: dict[str, Any]) -> Embedded:
        """A node inside this one."""
        return replace(self, node=node, pointer=self.pointer + pointer, error=None)

    def located(self, tags: StartTags | None, pointer: str) -> tuple[int, int, str] | None:
        """The span of the value at a JSON Pointer from the node, and its path; None where it is not found."""
        full = self.pointer + pointer
        if self.spans:
            return self.spans.get(full)
        if tags is None:
            return None
        if self.script is not None:
            try:
                span = self.script.json.span(full) if self.script.json else None
            except KeyError:
                span = None
            return (*span, f"{self.script.path}#{full}") if span else None
        element, attribute = self.holders.get(full, (None, None))
        if element is None:
            return None
        path = element.getroottree().getpath(element)
        span = tags.attribute(element, attribute) if attribute else tags.shown(element)
        return (*span, f"{path}/@{attribute}" if attribute else path) if span else None


def types(node: Mapping[str, Any]) -> tuple[str, ...]:
    """A node's types without `http://schema.org/` or a prefix."""
    value = node.get("@type")
    values = value if isinstance(value, list) else [value]
    return tuple(v if v.isalnum() else _PREFIX.sub("", v.strip()) for v in values if isinstance(v, str) and v.strip())


def is_article(node: Mapping[str, Any]) -> bool:
    """Whether a node is an article of some kind."""
    names = [t.casefold() for t in types(node)]
    return any(n.endswith(_ARTICLE_ENDINGS) or n in _ARTICLE_TYPES for n in names)


def articles(found: tuple[Embedded, ...]) -> Iterator[Embedded]:
    """The nodes that are articles: at the top of a block, or the main entity of a page there."""
    for embedded in found:
        if is_article(embedded.node):
            yield embedded
            continue
        entity = embedded.node.get("mainEntity")
        if isinstance(entity, dict) and is_article(entity):
            yield embedded.within("/mainEntity", entity)
        elif isinstance(entity, list):
            for i, item in enumerate(entity):
                if isinstance(item, dict) and is_article(item):
                    yield embedded.within(f"/mainEntity/{i}", item)


def read(page: Page, url: str | None) -> tuple[Embedded, ...]:
    """Every node at the top of a page's JSON-LD, `@graph` members included.

    Where none of them is an article, the articles of its microdata, and where there are none, of
    its RDFa.
    """
    found: list[Embedded] = []
    for script in page.tags.elements(page.root, "script"):
        kind = (script.get("type") or "").split(";")[0].strip().lower()
        if kind == _JSON_LD:
            found += _block(page.tags, script)
    if any(articles(tuple(found))):
        return tuple(found)
    text = page.origin.text
    if _MICRODATA.search(text) and "itemscope" in text.lower():
        from markup.document import microdata  # noqa: PLC0415  # extruct costs a quarter of a second

        found += microdata.articles(page.root)
    elif "schema.org" in text and len(text) < _MOST_RDFA and _RDFA.search(text):
        from markup.document import rdfa  # noqa: PLC0415

        found += rdfa.articles(page.root, text, url)
    return tuple(found)


def token(name: str) -> str:
    """A member's name as it stands in a JSON Pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def _block(tags: StartTags, element: Any) -> Iterator[Embedded]:
    text = element.text or ""
    if not text.strip():
        return
    try:
        value, _ = decoded(text)
    except ValueError as error:
        yield Embedded("json-ld", {}, "", element, str(error), Script(tags, element))
        return
    script = Script(tags, element, value)
    for pointer, node in _nodes(value):
        yield Embedded("json-ld", node, pointer, element, None, script)


def _nodes(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The nodes at the top of a JSON-LD document: itself, or those of its arrays or `@graph`."""
    stack = [("", value)]
    while stack:
        pointer, value = stack.pop()
        if isinstance(value, list):
            stack += [(f"{pointer}/{i}", item) for i, item in reversed([*enumerate(value)])]
        elif isinstance(value, dict):
            graph = value.get("@graph")
            if isinstance(graph, (list, dict)):
                stack.append((f"{pointer}/@graph", graph))
            if not isinstance(graph, (list, dict)) or "@type" in value:
                yield pointer, value


__all__ = ["REFERENCE_KEYS", "Embedded", "Script", "Syntax", "articles", "is_article", "read", "token", "types"]
