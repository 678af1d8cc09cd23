"""A name, headline, claim or label begins or ends with white space.

Why: schema.org's texts are taken as they stand (https://schema.org/Text): `"Ann Lee "` and `"Ann Lee"` are
two names to whoever compares them.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays "}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_NAMES = frozenset(("name", "headline", "claimReviewed", "alternateName"))


@rule(Severity.ADVICE, on="value")
def space_around_text(value: Value, page: Page) -> Iterator[Hit]:
    """Short texts that are names to others, with spaces at their ends."""
    if value.term not in _NAMES or value.node.syntax != "json-ld" or value.text == value.text.strip():
        return
    if value.text.strip():
        message = f"{value.key} is “{shortened(value.text)}” with white space around it"
        yield Hit(value, message, "the text alone", "Take the white space off.", edits=_cut(page, value))


def _cut(page: Page, value: Value) -> tuple[Edit, ...]:
    """The spaces at the ends as the source has them, escapes left alone."""
    span = value.span(page.document)
    raw = page.document.text[span[0] : span[1]] if span else ""
    if span is None or raw.strip() != value.text.strip():
        return ()
    head, tail = span[0] + len(raw) - len(raw.lstrip()), span[0] + len(raw.rstrip())
    return tuple(Edit(start, end, "") for start, end in ((span[0], head), (tail, span[1])) if end > start)
