"""A number lies outside the range that it can have.

Why: A rating lies between its `worstRating` and `bestRating`, which are 1 and 5 where they are not given
(https://schema.org/Rating); a latitude within 90 degrees, a longitude within 180; a count is not negative.

Bad:
    {"@context": "https://schema.org", "@type": "Rating", "ratingValue": 7, "bestRating": 5, "worstRating": 1}

Good:
    {"@context": "https://schema.org", "@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1}
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

_WORST, _BEST = 1.0, 5.0
_RANGES = {
    "latitude": (-90.0, 90.0),
    "longitude": (-180.0, 180.0),
    **dict.fromkeys(
        ("wordCount", "commentCount", "ratingCount", "reviewCount", "userInteractionCount"), (0.0, math.inf)
    ),
}


@rule(Severity.WARNING, on="node")
def number_out_of_range(node: Node, page: Page) -> Iterator[Hit]:
    """Ratings beside their scale, coordinates off the globe, negative counts."""
    for value in node.values("ratingValue"):
        worst, best = _bound(node, "worstRating", _WORST), _bound(node, "bestRating", _BEST)
        if worst is not None and best is not None and worst < best and page.vocabulary.any_is_a(node.types, "Rating"):
            yield from _outside(value, worst, best)
    for name, (least, most) in _RANGES.items():
        for value in node.properties.get(name, ()):
            yield from _outside(value, least, most)


def _outside(value: Value, least: float, most: float) -> Iterator[Hit]:
    number = _number(value)
    if number is not None and not least <= number <= most:
        limits = f"{least:g} to {most:g}" if math.isfinite(most) else f"{least:g} or more"
        yield Hit(value, f"{value.key} is {number:g}", expected=limits, fix="Check the number and its scale.")


def _bound(node: Node, name: str, default: float) -> float | None:
    """An end of the scale: as given, else what schema.org supposes; None where it is given and no number."""
    values = node.properties.get(name)
    return _number(values[0]) if values else default


def _number(value: Value) -> float | None:
    if isinstance(value.data, bool) or not isinstance(value.data, (int, float, str)):
        return None
    try:
        number = float(value.data.replace(",", ".") if isinstance(value.data, str) else value.data)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
