"""An address leads to a private network, or to a file.

Why: No consumer outside can follow it; it is a development or an internal address that has slipped into the
public page. Special names and networks: https://www.rfc-editor.org/rfc/rfc6761 and RFC 1918.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "image": "http://localhost:3000/img/ferry.jpg"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "image": "https://www.example.com/img/ferry.jpg"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule
from markup.rules.url_syntax import address, is_private

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page


@rule(Severity.WARNING, on="value", ranges=("URL",))
def non_public_url(value: Value, page: Page) -> Iterator[Hit]:
    """Addresses of local names, private networks and files."""
    text = address(value, page)
    if text and is_private(text):
        yield Hit(
            value,
            f"the address {shortened(text)} is not public",
            expected="an address on the public web",
            fix="Build the markup with the site's public address.",
        )
