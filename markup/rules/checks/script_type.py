"""A script holds JSON-LD, but its type is not `application/ld+json`.

Why: JSON-LD in a page is known by the type of its script alone
(https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents); under any other, nobody reads it.

Bad:
    <!DOCTYPE html>
    <title>Ferry stays</title>
    <script type="application/json+ld">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.graph import Chars, WholePage
from markup.rules.mistyped import mistyped
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_JSON_LD = "application/ld+json"


@rule(Severity.WARNING)
def script_type(_: Page, page: Page) -> Iterator[Hit]:
    """Scripts whose text begins as JSON-LD does and names schema.org."""
    doc = page.document
    for number, element, slip in mistyped(doc):
        kind = element.get("type")
        message = (
            f"The script holds JSON-LD, but its type is {kind!r}"
            if kind
            else "The script holds JSON-LD, but has no type"
        )
        start = doc.tags.start(element) if doc.tags else None
        span = doc.tags.attribute(element, "type") if doc.tags and kind else None
        path = doc.origin.paths.of(element)
        name = f"script[{number}]"
        place = span or ((start, start + len("<script")) if start is not None else None)
        spot = Chars(name, *place, path) if place else WholePage(name)
        edits = (Edit(*span, _JSON_LD),) if span and slip else ()
        yield Hit(spot, message, _JSON_LD, f'Write type="{_JSON_LD}".', edits)
