"""Names printed in capitals, given back their usual case."""

from __future__ import annotations

import re
from functools import cache

from markup.derive.words.bylines import MAC_NAMES
from markup.derive.words.names import PARTICLES

_NUMERALS = frozenset({"II", "III", "IV", "VI", "VII", "VIII"})
_SURNAME_LEAST = 3  # letters: a shorter word in capitals beside others is initials ("JD Vance")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"([-‑'’ʼ. ])")


def restore_case(name: str, *, language: str | None = None) -> str:
    """A name with its words in capitals set in usual case: `VAN DER BERG`, `McDONALD`, `Bill MCCARTHY`.

    A name in mixed case comes back as it is, but for surnames in capitals beside a forename that is
    not. `language` matters for the Turkish dotless i.
    """
    words = name.split(" ")
    shouted = name.isupper()
    if not shouted and not any(_is_shouted_surname(w) for w in words):
        return name
    return " ".join(_word(w, i, shouted=shouted, language=language) for i, w in enumerate(words))


def _is_shouted_surname(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if word.startswith(("Mc", "Mac")):
        letters = [c for c in word.removeprefix("Mac").removeprefix("Mc") if c.isalpha()]
    return (
        "." not in word
        and len(letters) >= _SURNAME_LEAST
        and all(c.isupper() for c in letters)
        and word not in _NUMERALS
    )


def _word(word: str, index: int, *, shouted: bool, language: str | None) -> str:
    if word in _NUMERALS or (not shouted and not _is_shouted_surname(word)):
        return word
    if shouted and index and word.casefold() in PARTICLES and len(word) > 1:
        return word.lower()
    if len(word) == 2 and index == 0 and _are_initials(word):  # noqa: PLR2004
        return word
    parts = _marks().split(word)
    return "".join(_part(p, parts[i - 2 : i], language) for i, p in enumerate(parts))


def _part(part: str, before: list[str], language: str | None) -> str:
    """One part of a word between hyphens and apostrophes; `before` holds the part and mark before it."""
    if before and before[-1] in "'’ʼ" and len(before[0]) > 1 and len(part) < _SURNAME_LEAST:
        return part.lower()  # the clitic of "DON'T"-like words, not the surname of "O'NEILL"
    lowered = _lower(part, language)
    if lowered.startswith("mc") and len(part) > _SURNAME_LEAST:
        return "Mc" + part[2].upper() + lowered[3:]
    if lowered in MAC_NAMES:
        return "Mac" + part[3].upper() + lowered[4:]
    return part[:1].upper() + lowered[1:]


def _lower(part: str, language: str | None) -> str:
    if language in {"tr", "az"}:
        return part.replace("I", "ı").replace("İ", "i").lower()
    return part.lower().replace("i̇", "i")


def _are_initials(word: str) -> bool:
    """`JD`, `TJ`, `AJ`: no vowel, or one before a J or C; `LI`, `ED` are names."""
    vowels = [c in "AEIOUYÄÖÜ" for c in word]
    return not any(vowels) or (vowels[0] and word[1] in "JCBV")
