"""Two steps of a breadcrumb trail have the same position, or the trail does not begin at 1.

Why: The order of a trail is that of its positions (https://schema.org/BreadcrumbList), of which 1 is the
first (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).

Bad:
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "News", "item": "https://news.example.com/"},
      {"@type": "ListItem", "position": 1, "name": "Harbour"}]}

Good:
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "News", "item": "https://news.example.com/"},
      {"@type": "ListItem", "position": 2, "name": "Harbour"}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

_FIX = "Number the steps 1, 2, 3 from the home page on."


@rule(Severity.WARNING, on="node")
def breadcrumb_position(node: Node, page: Page) -> Iterator[Hit]:
    """Positions that stand twice in a trail, and a lowest position other than 1."""
    if "BreadcrumbList" not in node.types:
        return
    steps = [page.graph.resolved(v.child) for v in node.values("itemListElement") if v.child is not None]
    positions = [(number, v) for s in steps for v in s.values("position") if (number := _number(v)) is not None]
    seen: set[int] = set()
    for number, value in positions:
        if number in seen:
            yield Hit(value, f"position {number} stands twice in the trail", "each position once", _FIX)
        seen.add(number)
    if seen and min(seen) != 1:
        value = min(positions, key=lambda p: p[0])[1]
        message = f"the trail begins at position {min(seen)}"
        yield Hit(value, message, "1 for the first step", _FIX, severity=Severity.ADVICE)


def _number(value: Value) -> int | None:
    text = str(value.data).strip()
    return int(text) if text.isdecimal() else None
