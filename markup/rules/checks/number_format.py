"""A value that should be a number is not one.

Why: The property takes a number (https://schema.org/Number): digits, and a full stop before decimals. Units,
words and thousands marks make it unreadable.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "wordCount": "1,200 words"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "wordCount": 1200}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import literal
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_NUMBERS = frozenset(("Integer", "Number", "Float"))
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


@rule(Severity.WARNING, on="value", ranges=("Integer", "Number", "Float"))
def number_format(value: Value, page: Page) -> Iterator[Hit]:
    """Texts under properties that take numbers alone; a year may be a date."""
    term = page.vocabulary.property(value.term)
    text = value.text.strip()
    if not text or term is None or not term.ranges <= _NUMBERS or _NUMBER.fullmatch(text):
        return
    whole = text.replace(",", "") if _THOUSANDS.fullmatch(text) and term.ranges == {"Integer"} else None
    yield Hit(
        value,
        f"{value.key} is {shortened(text)!r}, which is no number",
        expected=whole or "a number such as 1200 or 4.5",
        fix=f"Write {whole}." if whole else "Write digits alone.",
        edits=literal(value, whole, page.document) if whole else (),
    )
