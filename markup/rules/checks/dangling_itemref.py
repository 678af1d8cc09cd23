"""An `itemref` names an element that the page does not have.

Why: Each name in an `itemref` must be the id of an element of the page
(https://html.spec.whatwg.org/multipage/microdata.html#attr-itemref); the properties that should come
from there are missing.

Bad:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <div itemscope itemtype="https://schema.org/NewsArticle" itemref="top"></div>
    <h1 id="head" itemprop="headline">Ferry</h1>

Good:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <div itemscope itemtype="https://schema.org/NewsArticle" itemref="head"></div>
    <h1 id="head" itemprop="headline">Ferry</h1>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.graph import Chars, WholePage
from markup.rules.itemref import ids
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.ERROR)
def dangling_itemref(_: Page, page: Page) -> Iterator[Hit]:
    """Names in an `itemref` that are no element's id."""
    doc = page.document
    if doc.tags is None or "itemref" not in doc.text:
        return
    tops = {e: i for i, e in enumerate(doc.root.xpath("//*[@itemscope][not(@itemprop)]"))}
    known = ids(doc.root)
    for element in doc.root.xpath("//*[@itemref]"):
        lost = [name for name in element.get("itemref").split() if name not in known]
        if not lost:
            continue
        top = next((tops[e] for e in (element, *element.iterancestors()) if e in tops), None)
        path = f"microdata[{top}]" if top is not None else "microdata"
        span = doc.tags.attribute(element, "itemref")
        spot = Chars(path, *span, f"{doc.origin.paths.of(element)}/@itemref") if span else WholePage(path)
        message = f"No element of the page has the id {', '.join(lost)[:80]}, which itemref names"
        yield Hit(spot, message, "ids of elements on this page", "Correct the id, or leave it out of itemref.")
