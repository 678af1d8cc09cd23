"""What stands beside a capitalised word: a name, the rest of an office, an initial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_forenames import forenames
from markup.derive.words.names import TENURES
from markup.derive.words.people import (
    HONORIFICS,
    OFFICES,
    OPENERS,
    ORGANIZATION_WORDS,
    ROLES,
    TITLE_ABBREVIATIONS,
)
from markup.derive.words.places import NATIONS, PLACES
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage, Word

_ACRONYM_LEAST = 2  # letters
_NOBLE = frozenset("de del di da van von der den du des la le".split())


def ends_office(text: Passage, index: int) -> bool:
    """Whether a word is the last of an office's name: `Chief of Staff`."""
    return any(
        all(text.lower(index - len(office) + 1 + i) == word for i, word in enumerate(office))
        for office in OFFICES[text.lower(index)]
    )


def behind_initial(text: Passage, index: int) -> bool:
    """Whether a forename with an initial stands before: `Ann R. Reuters`."""
    return (
        index > 1
        and text.gap(index) == " "
        and is_initial(text.words[index - 1])
        and text.gap(index - 1) == " "
        and text.lower(index - 2) in forenames()
    )


def before_full_name(text: Passage, index: int) -> bool:
    """Whether a forename and one more word stand behind: `Dean Jane Roe` is a dean, `Dean Roe` a name."""
    if index + 2 >= len(text.words) or text.gap(index + 1) != " " or text.gap(index + 2) != " ":
        return False
    forename, surname = text.words[index + 1], text.words[index + 2]
    return forename.upper and surname.upper and not forename.possessive and forename.lower in forenames()


def before_name(text: Passage, index: int) -> bool:
    """Whether a capitalised word that is no other kind of word stands directly behind."""
    if index + 1 >= len(text.words) or text.gap(index + 1) != " " or text.words[index].possessive:
        return False
    word = text.words[index + 1]
    if word.lower in _NOBLE and not word.upper and index + 2 < len(text.words):
        return text.words[index + 2].upper and text.gap(index + 2) == " "  # "Bill de Blasio"
    if not word.upper or is_acronym(word.text):
        return False
    other = (TENURES, ORGANIZATION_WORDS, NATIONS, PLACES, OPENERS, TITLE_ABBREVIATIONS, ROLES, HONORIFICS)
    return word.lower in SURNAMES or not any(word.lower in words for words in other)


def is_acronym(word: str) -> bool:
    """Whether a word in capitals is no name: three letters or more, or one of the commonest of two."""
    if word[1:].islower() and word.isalpha():
        return False  # most words
    letters = [c for c in word if c.isalpha()]
    if len(letters) < _ACRONYM_LEAST or sum(c.isupper() for c in letters) < len(letters) - (letters[-1] == "s"):
        return False
    return len(letters) > 2 or not word.isalpha() or word in {"US", "UK", "UN", "EU", "TV", "PM", "AI", "IT", "ID"}  # noqa: PLR2004


def is_initial(word: Word) -> bool:
    """Whether a word is an initial, or several with points."""
    return "." in word.text or len(word.text) == 1
