"""The trail from the site's first page to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markup.derive.address import absolute, is_web_address
from markup.derive.page_data import Found, found
from markup.derive.pattern import Pattern
from markup.derive.words.rubrics import HOME
from markup.document.embedded import types
from markup.model import Derived, ListItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.document.block import Block, Scope
    from markup.model import Place

_NAMED = Pattern("bread-?_?crumb")
_SPELLINGS = ("readcrumb", "readCrumb")
_LABELS = frozenset(("breadcrumb", "breadcrumbs", "brotkrumen", "brotkrümelnavigation", "fil d'ariane", "kruimelpad"))
_SEPARATORS = Pattern(r"\s*[›»>→/|·•]\s*")
_LEAST, _MOST = 1, 8  # steps beside the first page
_LONGEST = 80  # characters of a step's name


def breadcrumb(doc: Document) -> tuple[ListItem, ...]:
    """The steps of the trail in order, the first page and the article included where the page names them."""
    for item in _lists(doc):
        steps = _of_list(doc, item)
        if _is_trail(steps):
            return steps
    return _visible(doc)


def _lists(doc: Document) -> Iterator[Found]:
    for embedded in doc.embedded:
        if "BreadcrumbList" in types(embedded.node):
            yield Found(embedded.node, embedded)
    for embedded in doc.embedded:
        if any(t.endswith("WebPage") for t in types(embedded.node)):
            yield from Found(embedded.node, embedded).get(doc, "breadcrumb")
    yield from found(doc, "breadcrumb")


def _of_list(doc: Document, item: Found) -> tuple[ListItem, ...]:
    """The steps of a BreadcrumbList, by their positions."""
    elements = [e for e in item.get(doc, "itemListElement") if isinstance(e.value, dict)]
    elements.sort(key=lambda e: _position(e.value))
    steps = []
    for element in elements:
        names = (*element.get(doc, "name"), *(n for i in element.get(doc, "item") for n in i.get(doc, "name")))
        name = next((d for n in names if (d := n.derived(doc, "breadcrumb"))), None)
        if name is not None and len(name.value) <= 2 * _LONGEST:
            steps.append(ListItem(name, _address(doc, element)))
    return tuple(steps)


def _position(node: dict[str, Any]) -> float:
    try:
        return float(node.get("position", 0))
    except (TypeError, ValueError):
        return 0


def _address(doc: Document, element: Found) -> Derived[str] | None:
    for item in element.get(doc, "item", "url"):
        for part in item.get(doc, "@id", "url") if isinstance(item.value, dict) else (item,):
            derived = part.derived(doc, "breadcrumb-item")
            address = absolute(doc, derived.value) if derived else None
            if derived and address and is_web_address(address):
                return Derived(address, derived.evidence)
    return None


def _visible(doc: Document) -> tuple[ListItem, ...]:
    """The steps of the first trail that the page shows."""
    if doc.format == "text" or not any(word in doc.text for word in _SPELLINGS):
        return ()
    trails: dict[Any, list[Block]] = {}
    known: dict[Scope, Any] = {}
    for block in doc.blocks:
        trail = _trail(block.scope, known)
        if trail is not None and len(block.links) <= _MOST:
            trails.setdefault(trail, []).append(block)
    for blocks in trails.values():
        steps = tuple(s for b in blocks for s in _of_block(doc, b))
        if _is_trail(steps):
            return steps
    return ()


def _trail(scope: Scope | None, known: dict[Scope, Any]) -> Any:
    """The outermost element around a block that is named a breadcrumb; None where there is none."""
    chain = []
    answer = None
    while scope is not None:
        if scope in known:
            answer = known[scope]
            break
        chain.append(scope)
        scope = scope.parent
    for item in reversed(chain):
        if answer is None and _is_named(item):
            answer = item.element
        known[item] = answer
    return answer


def _is_named(scope: Scope) -> bool:
    if scope.tag in {"body", "html", "main", "article"}:
        return False
    if "bread" in scope.names and _NAMED.search(scope.names):
        return True
    label = scope.element.get("aria-label")
    return label is not None and label.strip().lower() in _LABELS


def _of_block(doc: Document, block: Block) -> Iterator[ListItem]:
    """The steps that a block shows: its links, and what stands between and behind them."""
    at = 0
    for link in block.links:
        yield from _plain(block, at, link.start)
        name = _name(block, link.start, link.end)
        if name is not None:
            place = name.evidence[0].place
            yield ListItem(name, _target(doc, link.href, place))
        at = link.end
    yield from _plain(block, at, len(block.text))


def _plain(block: Block, start: int, end: int) -> Iterator[ListItem]:
    """Steps without a link: the words between separators."""
    at = start
    for stop, behind in (*(m.span() for m in _SEPARATORS.finditer(block.text, start, end)), (end, end)):
        name = _name(block, at, stop)
        if name is not None:
            yield ListItem(name)
        at = behind


def _name(block: Block, start: int, end: int) -> Derived[str] | None:
    text = block.text[start:end]
    start += len(text) - len(text.lstrip())
    name = text.strip()
    if not any(c.isalnum() for c in name) or len(name) > _LONGEST:
        return None
    return Derived(name, (block.evidence("breadcrumb.visible", start, start + len(name)),))


def _target(doc: Document, href: str, words: Place) -> Derived[str] | None:
    """A link's address, where it stands in the tag in front of the link's words."""
    address = absolute(doc, href)
    if address is None or not is_web_address(address):
        return None
    before = words.start
    tag = doc.text.rfind("<a", 0, before)
    for spelled in (href, href.replace("&", "&amp;")):
        start = doc.text.find(spelled, tag, before)
        if tag >= 0 and start >= 0:
            path = f"{words.path}//a/@href"
            return Derived(address, (doc.evidence("breadcrumb-item.visible", start, start + len(spelled), path),))
    return None


def _is_trail(steps: Sequence[ListItem]) -> bool:
    """Whether steps are a trail: at least one beside the first page, and not a menu."""
    beside = [s for s in steps if s.name.value.casefold() not in HOME]
    return _LEAST <= len(beside) <= _MOST
