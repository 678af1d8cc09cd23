"""A duration is not written in ISO 8601.

Why: schema.org's durations are ISO 8601 (https://schema.org/Duration): `PT5M` for five minutes. Other forms
are not read.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "timeRequired": "5 minutes"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "timeRequired": "PT5M"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_NUMBER = r"\d+(?:[.,]\d+)?"
_ISO = re.compile(
    rf"[+-]?P(?=[\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_CLOCK = re.compile(r"(?P<H>\d{1,2}):(?P<M>[0-5]?\d):(?P<S>[0-5]?\d)")
_WORDS = re.compile(r"(?P<number>\d+)\s*(?P<unit>h|hours?|min|mins|minutes?|s|sec|secs|seconds?)\.?", re.IGNORECASE)


@rule(Severity.WARNING, on="value", ranges=("Duration",))
def duration_format(value: Value, page: Page) -> Iterator[Hit]:
    """Texts and numbers under properties that take durations and no other text."""
    term = page.vocabulary.property(value.term)
    plain = isinstance(value.data, (str, int, float)) and not isinstance(value.data, bool)
    text = str(value.data).strip() if plain else ""
    if not text or term is None or "Text" in term.ranges or _ISO.fullmatch(text):
        return
    iso = _rewritten(text)
    yield Hit(
        value,
        f"{value.key} is {shortened(text)!r}, which is no ISO 8601 duration",
        expected=iso or "a duration such as PT5M",
        fix=f"Write {iso}." if iso else "Write hours, minutes and seconds as PT1H5M30S.",
        edits=rewritten(value, iso, page.document) if iso else (),
    )


def _rewritten(text: str) -> str | None:
    """The ISO form of hours, minutes and seconds, or of a number with its unit."""
    whole = next((t for t in (text.upper(), f"P{text.upper()}") if _ISO.fullmatch(t)), None)
    if whole and (text[:1] in "PpTt"):
        return whole
    m = _CLOCK.fullmatch(text)
    if m:
        parts = "".join(f"{int(number)}{unit}" for unit, number in m.groupdict().items() if int(number))
        return f"PT{parts or '0S'}"
    m = _WORDS.fullmatch(text)
    return f"PT{int(m['number'])}{m['unit'][0].upper()}" if m else None
