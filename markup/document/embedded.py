"""Structured data that a page already carries, each node with a way to its place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from markup.document.json_places import locate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document.html import Page

_JSON_LD = "application/ld+json"


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """One node of structured data.

    `pointer` is a JSON Pointer from the block (or item) to the node; `element` is the script that
    holds the block. `error` says why a block could not be read; its node is then empty.
    """

    syntax: Literal["json-ld", "microdata", "rdfa"]
    node: dict[str, Any]
    pointer: str = ""
    element: Any = None
    error: str | None = None


def read(page: Page, url: str | None) -> tuple[Embedded, ...]:  # noqa: ARG001
    """Every top-level node of a page's JSON-LD, `@graph` members included."""
    found: list[Embedded] = []
    for script in page.root.iter("script"):
        kind = (script.get("type") or "").split(";")[0].strip().lower()
        if kind != _JSON_LD:
            continue
        try:
            value = json.loads((script.text or "").strip(), strict=False)
        except (ValueError, RecursionError) as error:
            found.append(Embedded("json-ld", {}, "", script, str(error)))
            continue
        found += [Embedded("json-ld", node, pointer, script) for pointer, node in _nodes(value)]
    return tuple(found)


def _nodes(value: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """The nodes at the top of a JSON-LD document: itself, or those of its array or `@graph`."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield from _nodes(item, f"{pointer}/{i}")
    elif isinstance(value, dict):
        graph = value.get("@graph")
        if isinstance(graph, list):
            yield from _nodes(graph, f"{pointer}/@graph")
        if not isinstance(graph, list) or "@type" in value:
            yield pointer, value


__all__ = ["Embedded", "locate", "read"]
