"""What a person's name looks like, in any script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise, takewhile

from markup.derive.words.forenames import FORENAMES
from markup.derive.words.names import (
    CHINESE_SURNAMES,
    COMMON,
    COMMON_ENDINGS,
    HAN_NEVER,
    HANGUL_NEVER,
    JAPANESE_SURNAMES,
    JOINING_PARTICLES,
    KOREAN_SURNAMES,
    NEVER,
    NEVER_FIRST,
    PARTICLES,
    SELDOM,
    SUFFIXES,
)

_LONGEST = 60  # characters
_MOST_WORDS = 6
_MOST_CAPITALS = 5
_LETTER = r"[^\W\d_]"
_HAN = "\u3400-\u9fff\uf900-\ufaff々〆ヶ"
_KANA = "\u3041-\u309f\u30a0-\u30ff"
_HANGUL = "\uac00-\ud7a3"
_VOWELS = frozenset("aeiouyäöüàáâãåæèéêëìíîïòóôõøùúûýăąēęěğıőœűаеёиоуыэюяіїєαεηιουωάέήίόύώ")
_ACRONYM = 3  # letters
_SHORT = 3  # letters: in capitals beside other words, an acronym
_INNER = frozenset({"der", "den", "het", "'t", "’t"})
_ENDED = 7  # letters: a shorter word with such an ending may be a surname
_NO_START = frozenset({"von", "van", "de", "du", "di", "da", "del", "della", "dos", "das", "ter", "ten"})


# Patterns that few words need: each is compiled when the first one does.
@cache
def _capitalised() -> re.Pattern[str]:
    return re.compile(rf"(?:{_LETTER}['’ʼ])?{_LETTER}+(?:['’ʼ‑·-]{_LETTER}+)*\.?")


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(rf"(?:{_LETTER}\.-?){{1,4}}|{_LETTER}")


@cache
def _katakana() -> re.Pattern[str]:
    return re.compile("[\u30a1-\u30faー]{2,10}(?:[・＝=][\u30a1-\u30faー]{2,10}){1,3}")


@cache
def _east_asian() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")


@cache
def _spaced_kanji() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}]{{1,4}}[ \u3000][{_HAN}{_KANA}]{{1,4}}")


@cache
def _plain_kanji() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}]{{2,5}}")


@cache
def _hangul_name() -> re.Pattern[str]:
    return re.compile(f"[{_HANGUL}]{{2,4}}")


def looks_like_name(text: str, *, language: str | None = None) -> bool:
    """Whether a text has the shape of one person's full name and of nothing else.

    Two to five capitalised words with particles, initials, hyphens and apostrophes; in Han, Hangul
    and kana what is usual there; two to four words in scripts without case. A single word is no
    full name. Shape alone: `has_known_forename` tells what speaks for it.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return False
    if not text.isascii() and max(text) > "\u2fff" and _east_asian().search(text):
        return _is_east_asian_name(text, language)
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS:  # noqa: PLR2004  # a full name is two words at least
        return False
    if _is_caseless(text):
        return len(words) <= 4 and all(_is_caseless_word(w) for w in words)  # noqa: PLR2004
    return _is_cased_name(words)


def has_known_forename(name: str) -> bool:
    """Whether one of the words before a name's last word is a common forename."""
    *before, _last = [w for w in name.split() if w.casefold() not in SUFFIXES] or [""]
    return any(is_forename(word) for word in before)


def is_forename(word: str) -> bool:
    """Whether a word, or its first part before a hyphen, is a common forename."""
    folded = word.casefold()
    return folded in FORENAMES or folded.partition("-")[0] in FORENAMES


def is_name_word(word: str) -> bool:
    """Whether a word can be a capitalised part of a name (not a particle, an initial or a suffix)."""
    folded = word.casefold()
    if not word[0].isupper() or len(word) < 2 or folded in NEVER:  # noqa: PLR2004
        return False
    if not word.isalpha() and (word.endswith(("'s", "’s")) or _capitalised().fullmatch(word) is None):
        return False
    return not _is_acronym(word)


def is_initials(word: str) -> bool:
    """Whether a word is one initial or a row of them: `A.`, `J.R.`, `D`."""
    if not word[0].isupper() or (len(word) > 1 and "." not in word):
        return False
    return _initials().fullmatch(word) is not None


def is_particle(word: str) -> bool:
    """Whether a lower-case word may stand inside a name."""
    return word[0].islower() and (
        word in PARTICLES or (word[:2] in {"d'", "d’", "l'", "l’", "al", "el"} and _joined(word))
    )


def is_suffix(word: str) -> bool:
    """Whether a word follows names: `Jr.`, `PhD`."""
    return word.casefold() in SUFFIXES


def _joined(word: str) -> bool:
    return word[1] in "'’" or word[2:3] in {"-", "‑"}


def _is_cased_name(words: list[str]) -> bool:
    while len(words) > 2 and is_suffix(words[-1]) and words[-1][0].isupper():  # noqa: PLR2004
        words = [*words[:-2], words[-2].rstrip(",")]
    if not all(map(may_be_part, words)):
        return False
    if not _may_start(words) or len({w.casefold() for w in words}) < len(words) != 2:  # noqa: PLR2004
        return False  # repeated words: "von Mensch zu Mensch"
    shouted = all(w.isupper() for w in words)
    known = any(is_forename(w) for w in words[:-1])
    parts = list(takewhile(bool, (_part(words, i, known=known, shouted=shouted) for i in range(len(words)))))
    capitals = len(parts) - parts.count("particle")
    return len(parts) == len(words) and "full" in parts and 2 <= capitals <= _MOST_CAPITALS and parts[-1] != "particle"  # noqa: PLR2004


def may_be_part(word: str) -> bool:
    """Whether a word may stand in a name at all: a cheap look, for most words are no names'."""
    return word[0].isupper() or is_particle(word)


def _may_start(words: list[str]) -> bool:
    first = words[0].casefold()
    if first in NEVER_FIRST and not (first in FORENAMES or words[0].islower()):
        return False
    if words[0].islower() and len(words) > 2 and is_forename(words[1]):  # noqa: PLR2004
        return False  # "de Ann Lee": the word says whose something is
    if not is_forename(words[0]) and any(p.islower() and is_forename(n) for p, n in pairwise(words[1:-1])):
        return False  # "Gespräche von Ann Lee"
    surname_alone = len(words) == 2 or words[1].islower()  # noqa: PLR2004  # "De Gaulle", "Von der Leyen"
    return not (first in _NO_START and words[0][0].isupper() and surname_alone)


def _part(words: list[str], i: int, *, known: bool, shouted: bool) -> str | None:
    """What one word is in a name (initials, full, particle), or None where no name holds it."""
    word, folded = words[i], words[i].casefold()
    if not known and (_is_common(folded) or folded in SELDOM):
        return None
    if word.isupper() and not shouted and len(word) <= _SHORT and not _may_be_short(word, i, known=known):
        return None  # "ETF Edge"
    surname = known and i > 0 and words[i - 1].islower() and word[0].isupper() and word[1:].islower()
    if is_initials(word) or is_name_word(word) or surname:  # "de la Fuente", though the word means "source"
        return "initials" if is_initials(word) else "full"
    return "particle" if is_particle(word) and _is_in_place(words, i, known=known) else None


def _is_in_place(words: list[str], i: int, *, known: bool) -> bool:
    """Whether a particle stands where names have it: not "Ann Diaz y Eva Sanz", not "Verlust der Kraft"."""
    if words[i] in JOINING_PARTICLES:
        return known and len(words) == i + 2
    return words[i] not in _INNER or (i > 0 and words[i - 1].islower())


def _may_be_short(word: str, index: int, *, known: bool) -> bool:
    """Initials before a surname ("JD Vance"), a short surname in capitals behind a forename."""
    return len(word) == 1 or "." in word or (not index and "J" in word and len(word) == 2) or (index > 0 and known)  # noqa: PLR2004


def _is_common(folded: str) -> bool:
    last = folded.rpartition("-")[2]
    return folded in COMMON or (len(last) > _ENDED and last.endswith(COMMON_ENDINGS))


def _is_acronym(word: str) -> bool:
    """Capitals that no voice could say as a name: `CBC`, `MDR`, `NDR`."""
    if not word.isupper() or len(word) < _ACRONYM:
        return False
    return not any(c in _VOWELS for c in word.casefold())


def _is_caseless(text: str) -> bool:
    return not any(c.isupper() or c.islower() for c in text)


def _is_caseless_word(word: str) -> bool:
    """A word of Arabic, Hebrew, Devanagari, Thai ...: letters and marks only."""
    return (
        len(word) > 1
        and word not in NEVER
        and all(c in "'’\"״׳.-\u200c\u200d" or unicodedata.category(c)[0] in "LM" for c in word)
    )


def _is_east_asian_name(text: str, language: str | None) -> bool:
    if _katakana().fullmatch(text):
        return True
    if _hangul_name().fullmatch(text):
        return text[0] in KOREAN_SURNAMES and text not in HANGUL_NEVER and text[:2] not in HANGUL_NEVER
    if any(word in text for word in HAN_NEVER):
        return False
    return _spaced_kanji().fullmatch(text) is not None or (
        _plain_kanji().fullmatch(text) is not None and _starts_with_surname(text, language)
    )


def _starts_with_surname(text: str, language: str | None) -> bool:
    if text[:2] in JAPANESE_SURNAMES or text[:3] in JAPANESE_SURNAMES:
        return len(text) > 2  # noqa: PLR2004  # a surname alone is no full name
    return language != "ja" and text[0] in CHINESE_SURNAMES and len(text) <= 4  # noqa: PLR2004
