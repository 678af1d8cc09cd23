"""An address in JSON-LD is relative.

Why: JSON-LD travels without its page, and a consumer that keeps it alone cannot tell what the rest of the
address is. Google's own examples, and its validator's complaint, ask for absolute addresses.
(https://developers.google.com/search/docs/appearance/structured-data/article)

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "image": "/img/ferry.jpg"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "image": "https://www.example.com/img/ferry.jpg"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.addresses import absolute, page_address
from markup.rules.comparing import shortened
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule
from markup.rules.url_syntax import address, broken, is_relative

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page


@rule(Severity.WARNING, on="value", ranges=("URL",))
def relative_url(value: Value, page: Page) -> Iterator[Hit]:
    """Addresses without scheme and host.

    One that begins at the site's root has one meaning where the page's own address is known. A page
    that does not tell its address may be a file on its way to where the address is right: advice.
    """
    text = address(value, page)
    if not text or not is_relative(text):
        return
    whole = absolute(page, text) if text[0] == "/" else text
    known = whole != text and broken(whole) is None
    yield Hit(
        value,
        f"the address {shortened(text)} is relative",
        expected=whole if known else "an absolute address, https://…",
        fix=f"Write {shortened(whole)}." if known else f"Write the whole address in {value.key}.",
        edits=rewritten(value, whole, page.document) if known else (),
        severity=None if page_address(page) else Severity.ADVICE,
    )
