"""Articles in RDFa: extruct reads the graph; places are found again by property and value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.document.embedded import Embedded, is_article

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCHEMA = re.compile(r"^https?://schema\.org/")
_HOLDING = ("content", "href", "src", "resource", "datetime")


def articles(root: Any, text: str, url: str | None) -> Iterator[Embedded]:
    """The page's typed RDFa nodes that are articles; nodes that they point to are put in their place."""
    return (e for e in nodes(root, text, url) if e.error or is_article(e.node))


def nodes(root: Any, text: str, url: str | None) -> Iterator[Embedded]:
    """The page's RDFa nodes with a type of schema.org's; nodes that they point to are put in their place."""
    from extruct.rdfa import RDFaExtractor  # noqa: PLC0415  # rdflib loads when a page has RDFa

    try:
        graph = RDFaExtractor().extract(text, base_url=url or "")
    except Exception as error:  # noqa: BLE001  # pyRdfa and rdflib raise what they please on odd pages
        yield Embedded("rdfa", {}, "", root, str(error) or type(error).__name__)
        return
    known = {node.get("@id"): node for node in graph}
    spoken = _spoken(root)
    rank = {said: i for i, said in enumerate(spoken)}
    typed = [node for node in graph if any(_SCHEMA.match(t) for t in node.get("@type", []))]
    for node in sorted(typed, key=lambda n: min((rank.get(said, len(rank)) for said in _says(n)), default=len(rank))):
        holders: dict[str, tuple[Any, str | None]] = {}
        yield Embedded("rdfa", _compact(node, known, spoken, rank, holders), "", root, holders=holders)


def _says(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A node's properties and values as `_spoken` has them. The graph is a set: only the page knows the order."""
    for key, values in node.items():
        for item in values if isinstance(values, list) and not key.startswith("@") else ():
            yield _SCHEMA.sub("", key), _text(item)


def _text(item: dict[str, Any]) -> str:
    return fold(str(item.get("@value", item.get("@id", ""))))


def _spoken(root: Any) -> dict[tuple[str, str], tuple[Any, str | None]]:
    """Property and value, in the page's order, to the element that says it and the attribute (None: its text)."""
    found: dict[tuple[str, str], tuple[Any, str | None]] = {}
    for element in root.iter("*"):
        names = f"{element.get('property') or ''} {element.get('rel') or ''}".split()
        if not names:
            continue
        held = next((a for a in _HOLDING if element.get(a)), None)
        value = fold(element.get(held) if held else "".join(element.itertext()))
        for name in names:
            found.setdefault((re.split(r"[/#:]", name)[-1], value), (element, held))
    return found


def _compact(
    node: dict[str, Any],
    nodes: dict[Any, dict[str, Any]],
    spoken: dict[tuple[str, str], tuple[Any, str | None]],
    rank: dict[tuple[str, str], int],
    holders: dict[str, tuple[Any, str | None]],
) -> dict[str, Any]:
    """An expanded node with schema.org's short names, one level of its references filled in."""
    top: dict[str, Any] = {}
    stack = [("", node, top, 0)]
    while stack:
        pointer, node, out, depth = stack.pop()
        out["@type"] = [_SCHEMA.sub("", t) for t in node.get("@type", [])]
        for key, values in node.items():
            name = _SCHEMA.sub("", key)
            if name == key or not isinstance(values, list):
                continue
            out[name] = []
            for item in sorted(values, key=lambda v: rank.get((name, _text(v)), len(rank))):  # sorted at once
                at = f"{pointer}/{name}/{len(out[name])}"
                target = nodes.get(item.get("@id"))
                if target is not None and depth < 2 and target.get("@type"):  # noqa: PLR2004  # author, its image
                    inner: dict[str, Any] = {}
                    stack.append((at, target, inner, depth + 1))
                    out[name].append(inner)
                    continue
                value = _text(item)
                out[name].append(value)
                if (name, value) in spoken:
                    holders[at] = spoken[name, value]
    return top
