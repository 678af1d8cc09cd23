"""The selector of a paywalled part is not a class.

Why: Google takes only class selectors (`.paywall`) in `cssSelector` of a paywalled part
(https://developers.google.com/search/docs/appearance/structured-data/paywalled-content). With another one it
cannot tell the hidden part from cloaking.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "isAccessibleForFree": false,
     "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#story > p"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "isAccessibleForFree": false,
     "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

_CLASSES = re.compile(r"\s*(?:\.-?[^\W\d][\w-]*\s*(?:,\s*)?)+")


@rule(Severity.WARNING, on="node")
def paywall_selector_not_class(node: Node, _: Page) -> Iterator[Hit]:
    """Selectors of parts of an article that are not for free."""
    if "isAccessibleForFree" not in node.properties:
        return
    for value in node.values("cssSelector"):
        if value.text.strip() and not _CLASSES.fullmatch(value.text):
            message = f"cssSelector is “{shortened(value.text)}”"
            yield Hit(value, message, "a class, such as .paywall", "Give the part a class and name it here.")
