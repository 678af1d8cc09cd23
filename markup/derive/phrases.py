"""Words of a language found in running text, whatever its script: one pattern for a list of phrases."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby

# Letters, digits and the signs that belong to the letter before them (Python's \w leaves these out).
_LETTER = "[\\w\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0966-\u0dff]"


def lower(text: str) -> str:
    """Small letters and straight apostrophes; offsets stay true (the small form of `İ` has two characters)."""
    small = text.lower().replace("’", "'")
    if len(small) == len(text):
        return small
    return "".join(c.lower()[0] for c in text).replace("’", "'")


@cache
def pattern(phrases: str, *, spaced: bool = True, before: str = "", behind: str = "") -> re.Pattern[str]:
    """A pattern that finds any of the phrases (separated by `|`, small letters), the longest first.

    `spaced` says that the language has spaces between words; `before` and `behind` are patterns
    that may stand around a phrase, which is group `phrase`.
    """
    words = sorted({p for p in phrases.split("|") if p.strip(" ")}, key=lambda p: (p[0], -len(p)))
    parts = []
    for first, group in groupby(words, key=lambda p: p[0]):
        rests = "|".join(re.escape(p[1:]) for p in group)
        parts.append(f"{re.escape(first)}(?:{rests})")
    edge, end = (f"(?<!{_LETTER})", f"(?!{_LETTER})") if spaced else ("", "")
    if not parts:
        return re.compile(r"(?!)")
    return re.compile(f"{edge}{before}(?P<phrase>{'|'.join(parts)}){end}{behind}")
