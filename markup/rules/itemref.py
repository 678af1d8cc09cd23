"""Which elements a page's Microdata items take in by `itemref`."""

from __future__ import annotations

from typing import Any


def ids(root: Any) -> dict[str, Any]:
    """The elements of a page by id, the first of each."""
    found: dict[str, Any] = {}
    for element in root.xpath("//*[@id]"):
        found.setdefault(element.get("id"), element)
    return found


def referred(root: Any) -> frozenset[Any]:
    """The elements that some `itemref` names."""
    items = root.xpath("//*[@itemref]")
    by_id = ids(root) if items else {}
    names = {name for item in items for name in item.get("itemref").split()}
    return frozenset(by_id[name] for name in names if name in by_id)
