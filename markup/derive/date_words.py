"""Looking words of dates up, whatever their case and accents, in one language or in all."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.words.months import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# A word is a run of letters with the signs that belong to them: in plain text, what is neither space, digit nor mark.
WORD: Final = r"[^\s!-@\[-`{-¿×÷]"
_WORDS = re.compile(rf"{WORD}+")
_MARKS = Pattern(r"[\s,;.|·/()\[\]@\-:*]*")
_REACH: Final = 64  # characters before a date in which its weekday and label are looked for
# Accents of Latin, Greek and Cyrillic, Arabic vowel and hamza signs, and the marks of a short form.
_SIGNS = (*range(0x300, 0x370), *range(0x64B, 0x656), 0x670, 0x5F3, 0x970, 0x2BC, 0x200C)
_BARE = dict.fromkeys(_SIGNS, "") | {ord("ı"): "i", ord("ی"): "ي", ord("ک"): "ك"}
# Digits of other scripts by their zero: Arabic, Persian, Devanagari to Malayalam, Thai to Khmer, full width.
_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐၀០０"
_PUNCTUATION = {
    " ": "\u200b\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    "-": "‐‑‒–—―−－",
    "'": "’‘′ʹ",
    '"': "“”„‟″",
    ":": "：∶",
    ",": "，、،",
    ".": "．。｡…",
    ";": "；؛",
    "?": "？؟",
    "/": "／⁄",
    "|": "｜│┃¦",
    "·": "•・▪■●◆▶►→‧∙⋅",
    "(": "（［【「『〈《〔",
    ")": "）］】」』〉》〕",
    "%": "％٪",
}
_PLAIN = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)} | {
    ord(mark): plain for plain, marks in _PUNCTUATION.items() for mark in marks
}
_TOO_SHORT: Final = 2  # letters: `so`, `do` and `di` are days of the week in their own language alone

Label = Literal["published", "modified"]


def plain_text(text: str) -> str:
    """The same text, place by place, with ASCII digits and punctuation for those of other scripts."""
    return text if text.isascii() else text.translate(_PLAIN)


def fold(word: str) -> str:
    """A word as the tables hold it: without case, accents and short-form marks."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(_BARE).casefold())


def folded_words(text: str) -> list[str]:
    """The words of a text, each folded."""
    return [fold(word) for word in _WORDS.findall(text)]


def spaced_words(folded_text: str) -> str:
    """The words of a text that is folded already, one space between them."""
    return folded_text if folded_text.isalpha() else " ".join(_WORDS.findall(folded_text))


def last_part(word: str) -> str:
    """The part of a word behind the place where two were glued: `PressApril` -> `April`, else the word itself."""
    if word.islower() or not word[0].isalpha():
        return word
    end = len(word)
    start = end
    while start and not word[start - 1].isupper():
        start -= 1
    if start == end:  # capitals at its end: `annAPRIL`
        while start and word[start - 1].isupper():
            start -= 1
        return word[start:]
    return word[start - 1 :] if start else word


def is_east_asian(letter: str) -> bool:
    """Whether a letter is of the Chinese, Japanese or Korean scripts (kana to Hangul in Unicode's order)."""
    return "\u3040" <= letter <= "\ud7af"


def words_before(text: str, floor: int, end: int) -> list[re.Match[str]]:
    """The words of a plain line before a place, if only marks part the last one from it; none before `floor`.

    A word cut off at the reach is left out.
    """
    lowest = max(floor, end - _REACH)
    near = list(_WORDS.finditer(text, lowest, end))
    if near and lowest > floor and near[0].start() == lowest:
        near = near[1:]
    return near if near and _MARKS.fullmatch(text, near[-1].end(), end) else []


class DateWords(NamedTuple):
    """The tables that one language reads dates by; its own words and English ones outrank all others.

    A word that names several months in the languages tried keeps all of them, and is ambiguous.
    """

    language: str | None
    region: str | None
    months: Mapping[str, tuple[int, ...]]
    weekdays: Mapping[str, tuple[int, ...]]
    order: Literal["day", "month"] | None = None

    def weekday_of(self, word: str) -> tuple[int, ...]:
        """The days of the week (Monday is 0) that a folded word may name."""
        return self.weekdays.get(word, ())


def date_words(language: str | None, region: str | None, order: Literal["day", "month"] | None = None) -> DateWords:
    """The tables for a language tag (`en`, `pt-BR`), an ISO 3166 region and an order; each may be unknown."""
    primary = language.replace("_", "-").partition("-")[0].lower() if language else None
    primary = "no" if primary in {"nb", "nn"} else primary
    first = primary if primary is None or primary in MONTHS or primary in WEEKDAYS else "en"
    return DateWords(primary, region.upper() if region else None, *_tables(first), order)


@cache
def _tables(language: str | None) -> tuple[Mapping[str, tuple[int, ...]], Mapping[str, tuple[int, ...]]]:
    """The months and weekdays of all languages, with one known language first."""
    return _numbered(MONTHS, language, 1), _numbered(WEEKDAYS, language, 0)


def _numbered(tables: Mapping[str, str], language: str | None, first: int) -> dict[str, tuple[int, ...]]:
    """Folded word -> its numbers, from the groups of every language."""
    found: dict[str, tuple[int, ...]] = {}
    for owner, groups in tables.items():
        for word, number in _group_words(groups, first):
            known = found.get(word, ())
            if number not in known and (owner == language or not word.isascii() or len(word) > _TOO_SHORT):
                found[word] = (*known, number)
    for name in ("en", language) if language else ():
        found.update({word: (number,) for word, number in _group_words(tables.get(name, ""), first)})
    return found


def _group_words(groups: str, first: int) -> Iterable[tuple[str, int]]:
    for number, group in enumerate(fold(groups).split("|"), first):
        for form in group.split():
            yield spaced_words(form.replace("_", " ")), number


@cache
def folded(given: frozenset[str]) -> frozenset[str]:
    """A word set of `words.dates`, each word folded."""
    return frozenset(fold(word) for word in given)
