"""The `@context` is not schema.org's, but was probably meant to be.

Why: A context that does not exist, or is spelled wrong, defines no names, and the block says nothing
(https://www.w3.org/TR/json-ld11/#the-context). schema.org's is `https://schema.org`
(https://schema.org/docs/developers.html).

Bad:
    {"@context": "https://shema.org", "@type": "NewsArticle", "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.context import SCHEMA_ORG
from markup.rules.graph import Chars
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

_HOST = re.compile(r"\s*+(?:[a-z]{1,6}[:/]*+(?<=[:/]))?(?:www\.)?([^/\s#?]*+)", re.IGNORECASE)
_ALIKE = 0.75  # of difflib's ratio: shema.org, schema.com and schemas.org are, w3.org is not
_DOCUMENTED = "https://schema.org/docs/developers.html"
# Where well-known contexts of other vocabularies are published.
_OTHERS = ("w3.org", "w3id.org", "purl.org", "geojson.org", "xmlns.com", "ogp.me", "json-ld.org", "dbpedia.org")


@rule(Severity.ERROR, on="node")
def context_unknown(node: Node, page: Page) -> Iterator[Hit]:
    """Contexts that nearly read as schema.org's, or are no address; of others, advice where schema.org's is absent."""
    value = node.data.get("@context") if node.syntax == "json-ld" else None
    parts = value if isinstance(value, list) else [value]
    for i, part in enumerate(parts if value is not None else ()):
        if not isinstance(part, str) or _is_known(part):
            continue
        wrong = _is_wrong(part)
        if not wrong and node.context.schema:
            continue
        number = (f"/{i}", f"[{i}]") if isinstance(value, list) else ("", "")
        span = (
            node.root.located(page.document.tags, f"{node.pointer}/@context{number[0]}") if page.document.tags else None
        )
        spot = Chars(f"{node.path}.@context{number[1]}", *span, node) if span else node.missing("@context")
        edits = (Edit(span[0], span[1], "https://schema.org"),) if span and wrong else ()
        message = f"The @context {part[:80]!r} is not schema.org's"
        yield Hit(
            spot,
            message,
            "https://schema.org",
            'Write "@context": "https://schema.org".',
            edits,
            severity=None if wrong else Severity.ADVICE,
            source=_DOCUMENTED,
        )


def _is_known(context: str) -> bool:
    return SCHEMA_ORG.fullmatch(context.strip().lower()) is not None or _host(context).endswith(_OTHERS)


def _is_wrong(context: str) -> bool:
    host = _host(context)
    return "." not in host or SequenceMatcher(None, host, "schema.org").ratio() >= _ALIKE


def _host(context: str) -> str:
    m = _HOST.match(context)
    return m[1].lower() if m else ""
