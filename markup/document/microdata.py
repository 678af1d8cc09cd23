"""Microdata: extruct reads the items, and each value keeps the element that holds it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from extruct.w3cmicrodata import LxmlMicrodataExtractor

from markup.document.block import fold
from markup.document.embedded import Embedded, is_article

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 12  # items in items; the reader's cost grows with the cube of it
_MOST_ITEMS = 20  # articles; a page with more is a list of them
# The attribute that holds a value, by element (https://html.spec.whatwg.org/multipage/microdata.html#values)
_ATTRIBUTES = {
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("data", "meter"), "value"),
    "meta": "content",
    "object": "data",
    "time": "datetime",
}


class _Placed(LxmlMicrodataExtractor):  # type: ignore[misc]  # extruct is not typed
    """extruct's reader, its values in pairs with their elements, and on the plain lxml tree that we share."""

    def _extract_property(self, node: Any, **state: Any) -> list[tuple[str, Any]]:
        return [(name, (node, value)) for name, value in super()._extract_property(node, **state)]

    def _extract_textContent(self, node: Any) -> str:  # noqa: N802  # extruct's name
        return fold("".join(self._xp_clean_text(node)))


def articles(root: Any) -> Iterator[Embedded]:
    """The page's items that are articles, outermost first."""
    wanted = (e for e in root.xpath("//*[@itemscope][@itemtype]") if is_article({"@type": e.get("itemtype").split()}))
    outer: set[Any] = set()
    for element in itertools.islice(wanted, _MOST_ITEMS):
        if outer.isdisjoint(element.iterancestors()):
            outer.add(element)
            yield _item(element)


def items(root: Any) -> Iterator[Embedded]:
    """The page's top-level items: those that are no property of another (https://html.spec.whatwg.org/#top-level-microdata-items)."""
    return map(_item, root.xpath("//*[@itemscope][not(@itemprop)]"))


def _item(element: Any) -> Embedded:
    if _depth(element) > _DEEPEST:
        return Embedded("microdata", {}, "", element, "nested too deep")
    holders: dict[str, tuple[Any, str | None]] = {}
    item = _Placed(strict=True, add_html_node=True).extract_items(element, None)[0]
    return Embedded("microdata", _node(item, holders), "", element, holders=holders)


def _depth(element: Any) -> int:
    """How deep items lie in each other below an element."""
    depths = {element: 0}
    for item in element.iterdescendants():
        if item.get("itemscope") is not None:
            holder = next(e for e in item.iterancestors() if e in depths)
            depths[item] = depths[holder] + 1
            if depths[item] > _DEEPEST:
                break
    return max(depths.values())


def _node(item: dict[str, Any], holders: dict[str, tuple[Any, str | None]]) -> dict[str, Any]:
    """An item in the shape of JSON-LD; `holders` is filled on the way."""
    top: dict[str, Any] = {}
    stack = [("", item, top)]
    while stack:
        pointer, item, node = stack.pop()
        if item.get("type"):
            node["@type"] = item["type"]
        if item.get("id"):
            node["@id"] = item["id"]
        for name, values in item.get("properties", {}).items():
            node[name] = []
            for element, value in values:
                at = f"{pointer}/{name}/{len(node[name])}"
                if isinstance(value, dict):
                    inner: dict[str, Any] = {}
                    holders[at] = (element, "itemtype")
                    stack.append((at, value, inner))
                    node[name].append(inner)
                elif isinstance(value, str):
                    holder, text = _held(element, value)
                    holders[at] = (element, holder)
                    node[name].append(text)
    return top


def _held(element: Any, value: str) -> tuple[str | None, str]:
    """The attribute that holds an element's value (None: its text does), and the value."""
    attribute = _ATTRIBUTES.get(element.tag)
    if attribute and element.get(attribute):
        return attribute, value
    if attribute is None and element.get("content"):
        return "content", value
    return None, value or fold("".join(element.itertext()))
