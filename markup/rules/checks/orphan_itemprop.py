"""An element has an `itemprop`, but belongs to no item.

Why: A property must be within an element with `itemscope`, or be named by an item's `itemref`
(https://html.spec.whatwg.org/multipage/microdata.html#names:-the-itemprop-attribute). An `itemprop`
that belongs to no item says nothing.

Bad:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <h1 itemprop="headline">Ferry stays</h1>

Good:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry stays</h1></article>
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markup.model import Severity
from markup.rules.graph import Chars, WholePage
from markup.rules.itemref import referred
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def orphan_itemprop(_: Page, page: Page) -> Iterator[Hit]:
    """Names of properties that stand outside every item, each once."""
    doc = page.document
    if doc.tags is None or "itemprop" not in doc.text:
        return
    orphans: dict[str, list[Any]] = {}
    reached = referred(doc.root) if "itemref" in doc.text else frozenset()
    held: set[Any] = set()  # elements of an item: within its element, or within one that an itemref names
    for element in doc.root.iter("*"):
        if element.getparent() in held or element in reached:
            held.add(element)
        elif (name := (element.get("itemprop") or "").strip()) != "":
            orphans.setdefault(name, []).append(element)
        if element.get("itemscope") is not None:
            held.add(element)
    for name, elements in orphans.items():
        span = doc.tags.attribute(elements[0], "itemprop")
        path = f"microdata.{name}"
        spot = (
            Chars(path, *span, f"{doc.origin.paths.of(elements[0])}/@itemprop", None, name) if span else WholePage(path)
        )
        times = f" ({len(elements)} times)" if len(elements) > 1 else ""
        yield Hit(
            spot,
            f'itemprop="{name[:80]}" belongs to no item{times}',
            "an itemscope around it",
            "Put itemscope and itemtype on the element around the properties, or leave the itemprop out.",
        )
