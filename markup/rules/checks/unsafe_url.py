"""An address holds a script or data instead of leading somewhere.

Why: `javascript:` runs code where a program makes a link of the value, and `data:` is no page or file
that can be fetched (https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html).
Markup with such an address has usually been filled from a field that somebody else can write to.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "javascript:alert(1)"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "JavaScript: a ferry stays",
     "url": "https://news.example.com/ferry"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Meta, Value
    from markup.rules.page import Page

# Browsers pass over spaces before a scheme, and over tabs and line breaks within it.
_SCHEME = re.compile(r"[\x00-\x20]*+(?P<scheme>(?:[a-z][\t\r\n]*+){4,10}):", re.IGNORECASE)
_UNSAFE = {"javascript": "a script", "vbscript": "a script", "data": "data"}
_WORDS_IN_IT = re.compile(r"\s*+[a-z]+: \w", re.IGNORECASE)  # `Data: what we know` is a text
_ADDRESS_METAS = ("og:url", "og:image", "og:video", "og:audio", "twitter:image", "twitter:url")


@rule(Severity.ERROR)
def unsafe_url(_: Page, page: Page) -> Iterator[Hit]:
    """`javascript:`, `vbscript:` and `data:` where an address or a thing is expected; in `meta`s too."""
    for node in page.graph.nodes:
        for name, values in node.properties.items():
            for value in values:
                unsafe = _scheme(value.text) if ":" in value.text[:40] else None
                if unsafe and _holds_addresses(name, page):
                    yield _hit(value, unsafe, value.text)
    for meta in page.graph.meta(*_ADDRESS_METAS):
        unsafe = _scheme(meta.content)
        if unsafe:
            yield _hit(meta, unsafe, meta.content)


def _hit(at: Value | Meta, scheme: str, text: str) -> Hit:
    # A picture inside the markup harms nobody; it only cannot be fetched.
    weight = Severity.WARNING if scheme == "data" and "text/html" not in text[:60].lower() else Severity.ERROR
    message = f"The address holds {_UNSAFE[scheme]}: {' '.join(text[:60].split())}"
    return Hit(at, message, "an https address", "Put the address of a page or file here.", severity=weight)


def _scheme(text: str) -> str | None:
    m = _SCHEME.match(text[:60])
    scheme = re.sub(r"\s", "", m["scheme"]).lower() if m else ""
    return scheme if scheme in _UNSAFE and not _WORDS_IN_IT.match(text) else None


def _holds_addresses(name: str, page: Page) -> bool:
    term = page.vocabulary.property(name)
    return term is not None and ("URL" in term.ranges or "Text" not in term.ranges)
