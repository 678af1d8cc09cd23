"""The structured data of a page as rules see it: blocks, nodes, values and `meta`s, each with its path and place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from markup.document.embedded import REFERENCE_KEYS, Embedded, Script, Syntax, token
from markup.document.json_places import decoded
from markup.rules.block import Block
from markup.rules.context import Context, extended, is_foreign

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.document import Document

_JSON_LD = "application/ld+json"
_CONTAINERS = ("@list", "@set")
_RDFA = ("typeof", "vocab")  # attributes that could type or name anything; `property` alone is Open Graph
_EQUALS = re.compile(r"\s*=")


class Spot(Protocol):
    """Somewhere that a finding can point at."""

    @property
    def path(self) -> str:
        """The path that a finding shows, such as `jsonld[0].author`."""

    @property
    def node(self) -> Node | None:
        """The node that it is, or belongs to."""

    @property
    def term(self) -> str:
        """The property that it is a value of."""

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Start and end in the decoded source, and the XPath; None where the source does not show it."""


@dataclass(frozen=True, slots=True)
class WholePage:
    """The page: where a finding has no better place."""

    path: str = "page"
    node: None = None
    term: str = ""

    def span(self, _: Document) -> None:
        """A page has no place."""


@dataclass(frozen=True, slots=True)
class Chars:
    """A span of the source, for a spot that is no node: a script, an attribute, a passage."""

    path: str
    start: int
    end: int
    xpath: str
    node: Node | None = None
    term: str = ""

    def span(self, _: Document) -> tuple[int, int, str]:
        """As given."""
        return self.start, self.end, self.xpath


@dataclass(frozen=True, slots=True, eq=False)
class Meta:
    """A `meta` element with a content, by one of its names."""

    name: str
    content: str
    element: Any
    node: None = None
    term: str = ""

    @property
    def path(self) -> str:
        """`meta[og:url]`."""
        return f"meta[{self.name}]"

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Where its content stands."""
        span = doc.tags.attribute(self.element, "content") if doc.tags else None
        return (*span, f"{doc.origin.paths.of(self.element)}/@content") if span else None


@dataclass(eq=False, slots=True)
class Node:
    """A node object: a thing with types and properties.

    `types` are schema.org's names; `foreign_types` those of other vocabularies, as IRIs. `properties`
    maps schema.org's names (or IRIs of elsewhere) to their values, lists opened. `root` and
    `pointer` lead to its place. `parent` is the value that it is, None at the top. `top` tells a
    node of a block's or graph's first level.
    """

    root: Embedded
    pointer: str
    path: str
    data: Mapping[str, Any]
    context: Context
    parent: Value | None = None
    types: tuple[str, ...] = ()
    foreign_types: tuple[str, ...] = ()
    id: str | None = None
    properties: dict[str, list[Value]] = field(default_factory=dict)
    term: str = ""

    @property
    def node(self) -> Node:
        """Itself."""
        return self

    @property
    def syntax(self) -> Syntax:
        """The syntax that it is written in."""
        return self.root.syntax

    @property
    def is_reference(self) -> bool:
        """Whether it only points at a node that stands elsewhere."""
        return self.id is not None and all(self.context.key(k) in REFERENCE_KEYS for k in self.data)

    @property
    def label(self) -> str:
        """Its types and `@id`, as a finding names it."""
        return " ".join((*(self.types or self.foreign_types), *([self.id] if self.id else [])))

    def values(self, *names: str) -> Iterator[Value]:
        """The values of properties, in the order of `names`."""
        for name in names:
            yield from self.properties.get(name, ())

    def missing(self, name: str) -> Missing:
        """The spot of a property that it does not have."""
        return Missing(self, name)

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Where it stands."""
        return _located(doc, self.root, self.pointer)


@dataclass(frozen=True, slots=True, eq=False)
class Missing:
    """A property that a node should have and has not."""

    node: Node
    term: str

    @property
    def path(self) -> str:
        """The path that it would have."""
        return f"{self.node.path}.{self.term}"

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """The node's place."""
        return self.node.span(doc)


@dataclass(slots=True, eq=False)
class Value:
    """One value of a node's property.

    `key` is the member's name as written, `term` schema.org's name for it (or an IRI of
    elsewhere). `data` is the plain value (string, number, boolean, None); a node stands in `child`.
    """

    node: Node
    term: str
    key: str
    data: Any
    pointer: str
    index: int | None = None
    child: Node | None = None

    @property
    def path(self) -> str:
        """The node's path with the member's name, and its number in a list."""
        return f"{self.node.path}.{self.key}" + ("" if self.index is None else f"[{self.index}]")

    @property
    def text(self) -> str:
        """The value where it is a string; "" where it is not."""
        return self.data if isinstance(self.data, str) else ""

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Where it stands, quotes left out."""
        return _located(doc, self.node.root, self.pointer) or self.node.span(doc)


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """All that a page's markup says, in the order of the page.

    `by_id` holds the nodes of each `@id`, `told` the first of them that is more than a reference,
    `typed` the `@id`s of which one has a type.
    """

    blocks: tuple[Block, ...]
    nodes: tuple[Node, ...]
    metas: Mapping[str, Sequence[Meta]]
    by_id: Mapping[str, Sequence[Node]]
    told: Mapping[str, Node]
    typed: frozenset[str]

    def resolved(self, node: Node) -> Node:
        """The node that a reference points at; itself where it is none, or points nowhere."""
        if node.is_reference and node.id is not None:
            return self.told.get(node.id, node)
        return node

    def meta(self, *names: str) -> Iterator[Meta]:
        """The `meta`s of these names (in lower case), in the order of the names."""
        for name in names:
            yield from self.metas.get(name, ())


def graph(doc: Document) -> Graph:
    """The structured data of a document, in every syntax that it holds."""
    if doc.tags is None:
        return Graph((), (), {}, {}, {}, frozenset())
    blocks = tuple(_blocks(doc))
    nodes: list[Node] = []
    for block in blocks:
        if block.error is None:
            nodes += _block_nodes(block)
    nodes += _items(doc)
    by_id: dict[str, list[Node]] = {}
    for node in nodes:
        if node.id is not None:
            by_id.setdefault(node.id, []).append(node)
    metas = {
        name: [Meta(name, e.get("content"), e) for e in elements] for name, elements in doc.tags.metas(doc.root).items()
    }
    told = {node.id: node for node in reversed(nodes) if node.id is not None and not node.is_reference}
    typed = frozenset(n.id for n in nodes if n.id is not None and (n.types or n.foreign_types))
    return Graph(blocks, tuple(nodes), metas, by_id, told, typed)


def script_type(element: Any) -> str:
    """A script element's media type in lower case, without parameters."""
    return (element.get("type") or "").split(";")[0].strip().lower()


def _blocks(doc: Document) -> Iterator[Block]:
    """The page's JSON-LD scripts; those that reading the page has parsed already are not parsed again."""
    read = {e.element: e for e in doc.embedded if e.script is not None}
    assert doc.tags is not None  # noqa: S101  # a page has tags
    scripts = (e for e in doc.tags.elements(doc.root, "script") if script_type(e) == _JSON_LD)
    for number, element in enumerate(scripts):
        known = read.get(element)
        if known is not None and known.script is not None:
            yield Block(number, known.script, known.error)
            continue
        try:
            value, error = decoded(element.text or "")[0], None
        except ValueError as failed:
            value, error = None, str(failed)
        yield Block(number, Script(doc.tags, element, value), error)


def _block_nodes(block: Block) -> Iterator[Node]:
    value = block.script.value
    root = Embedded("json-ld", {}, "", block.element, None, block.script)
    tops = [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, dict)]
    missing = not any("@context" in top for top in tops)
    yield from _nodes(root, value, block.path, Context(schema=missing))


def _items(doc: Document) -> Iterator[Node]:
    """The nodes of microdata and RDFa, which come in the shape of JSON-LD, their names as IRIs."""
    text = doc.text
    if "itemscope" in text:
        from markup.document import microdata  # noqa: PLC0415  # extruct costs a quarter of a second

        for i, item in enumerate(microdata.items(doc.root)):
            yield from _nodes(item, item.node, f"microdata[{i}]", Context(schema=True))
    if _has_rdfa(text):
        from markup.document import rdfa  # noqa: PLC0415

        for i, item in enumerate(rdfa.nodes(doc.root, text, doc.url)):
            yield from _nodes(item, item.node, f"rdfa[{i}]", Context(schema=True))


def _has_rdfa(text: str) -> bool:
    return "rdf:type" in text or any(_has_attribute(text, name) for name in _RDFA)


def _has_attribute(text: str, name: str) -> bool:
    """Whether a name stands behind white space and before an equals sign."""
    at = text.find(name)  # a pattern finds the same in ten times the time
    while at >= 0:
        if at and text[at - 1].isspace() and _EQUALS.match(text, at + len(name)):
            return True
        at = text.find(name, at + 1)
    return False


def _nodes(root: Embedded, value: Any, path: str, context: Context) -> Iterator[Node]:
    """The nodes of a JSON-LD document, each before those within it."""
    stack: list[tuple[Any, str, str, Context, Value | None]] = [(value, "", path, context, None)]
    while stack:
        value, pointer, path, context, parent = stack.pop()
        if isinstance(value, list):
            stack += [(v, f"{pointer}/{i}", f"{path}[{i}]", context, parent) for i, v in reversed([*enumerate(value)])]
            continue
        if not isinstance(value, dict):
            continue
        inner = extended(context, value["@context"]) if "@context" in value else context
        graph = value.get("@graph")
        if graph is not None:
            stack.append((graph, f"{pointer}/@graph", f"{path}.@graph", inner, None))
            if not any(k not in {"@graph", "@context", "@id"} for k in value):
                continue
        node = _node(root, value, pointer, path, inner, parent)
        if parent is not None:
            parent.child = node
        yield node
        within = [v for values in node.properties.values() for v in values if isinstance(v.data, dict)]
        stack += [(v.data, v.pointer, v.path, inner, v) for v in reversed(within)]


def _node(  # noqa: PLR0913, PLR0917  # what a node is made of
    root: Embedded, data: Mapping[str, Any], pointer: str, path: str, context: Context, parent: Value | None
) -> Node:
    node = Node(root, pointer, path, data, context, parent)
    for key, value in data.items():
        name = context.key(key)
        if name == "@type":
            named = [context.local(t.strip()) for t in _texts(value)]
            node.types += tuple(t for t in named if not is_foreign(t))
            node.foreign_types += tuple(t for t in named if is_foreign(t))
        elif name == "@id":
            node.id = value.strip() if isinstance(value, str) else None
        elif not name.startswith("@"):
            node.properties.setdefault(name, []).extend(_values(node, name, key, value))
    return node


def _values(node: Node, name: str, key: str, value: Any) -> Iterator[Value]:
    """The values of one member: lists and containers opened, value objects read."""
    start = f"{node.pointer}/{token(key)}"
    stack: list[tuple[Any, str, int | None]] = [(value, start, None)]
    while stack:
        value, pointer, index = stack.pop()
        if isinstance(value, list):
            stack += [(v, f"{pointer}/{i}", i) for i, v in reversed([*enumerate(value)])]
            continue
        if isinstance(value, dict):
            holder = next((k for k in _CONTAINERS if k in value), None)
            if holder:
                stack.append((value[holder], f"{pointer}/{holder}", index))
                continue
            if "@value" in value:
                value, pointer = value["@value"], f"{pointer}/@value"
        yield Value(node, name, key, value, pointer, index)


def _texts(value: Any) -> Iterator[str]:
    yield from (v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str) and v.strip())


def _located(doc: Document, root: Embedded, pointer: str) -> tuple[int, int, str] | None:
    if root.script is None:
        return root.located(doc.tags, pointer) if doc.tags else None
    full = root.pointer + pointer
    try:
        span = root.script.json.span(full) if root.script.json else None
    except KeyError:
        span = None
    # The document's own paths: those that lxml makes count all siblings, block for block.
    return (*span, f"{doc.origin.paths.of(root.element)}#{full}") if span else None
