"""An address is not written as an address.

Why: A consumer cannot follow it: without `https://` it means a file beside the page, with a space in it
it ends early or is refused. (https://url.spec.whatwg.org/#url-writing)

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "www.example.com/ferry"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "url": "https://www.example.com/ferry"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule
from markup.rules.url_syntax import SPACED, address, broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_SPACES = re.compile(r" ")
_WEB = re.compile(r"https?://[^/\s]+/", re.IGNORECASE)


@rule(Severity.WARNING, on="value", ranges=("URL",))
def invalid_url(value: Value, page: Page) -> Iterator[Hit]:
    """Addresses without scheme, with a wrong one, without host, or with characters that none may have.

    A space in the path has one safe form, `%20`, which browsers use too.
    """
    text = address(value, page)
    wrong = broken(text) if text else None
    if not wrong:
        return
    spaced = _SPACES.sub("%20", text)
    mended = wrong == SPACED and _WEB.match(text) is not None and broken(spaced) is None
    yield Hit(
        value,
        f"{value.key} {shortened(text)!r} {wrong}",
        expected="an absolute address, https://…",
        fix="Write %20 for a space." if mended else f"Write the whole address in {value.key}.",
        edits=rewritten(value, spaced, page.document) if mended else (),
    )
