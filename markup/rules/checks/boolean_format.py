"""A value that should be true or false is neither.

Why: The property takes a Boolean (https://schema.org/Boolean): `true` or `false`, as JSON has them or as text.
Consumers do not read `yes` or `1` so.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "isAccessibleForFree": "yes"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "isAccessibleForFree": true}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import literal
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_BOOLEANS = frozenset(("true", "false"))
_MEANT = {
    "yes": "true",
    "1": "true",
    "1.0": "true",
    "on": "true",
    "no": "false",
    "0": "false",
    "0.0": "false",
    "off": "false",
}


@rule(Severity.WARNING, on="value", ranges=("Boolean",))
def boolean_format(value: Value, page: Page) -> Iterator[Hit]:
    """Texts and numbers under properties that take a Boolean alone."""
    term = page.vocabulary.property(value.term)
    if term is None or term.ranges != {"Boolean"} or isinstance(value.data, bool) or value.child or value.data is None:
        return
    text = str(value.data).strip().casefold()
    if not text or text.rpartition("/")[2] in _BOOLEANS:
        return
    meant = _MEANT.get(text)
    yield Hit(
        value,
        f"{value.key} is {shortened(str(value.data))!r}, which is neither true nor false",
        expected=meant or "true or false",
        fix=f"Write {meant}." if meant else "Write true or false.",
        edits=literal(value, meant, page.document) if meant else (),
    )
