"""Where an article may name people: capitalised runs, taken apart into titles and names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.words.forenames import FORENAMES
from markup.derive.words.given_names import EITHER, FEMALE, MALE
from markup.derive.words.names import PARTICLES, SUFFIXES
from markup.derive.words.people import (
    BRANDS,
    HONORIFICS,
    OPENERS,
    ORGANIZATION_WORDS,
    ROLES,
    ROYAL,
    TITLE_ABBREVIATIONS,
)
from markup.derive.words.places import NATIONS, PLACES
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_WORD = re.compile(r"(?:[^\W\d_a-z]\.-?)+|[^\W\d_]+(?:['’ʼ‑-][^\W\d_]+)*")
_POSSESSIVE = frozenset({"'s", "’s", "ʼs", "'S", "’S", "ʼS"})
_SENTENCE_END = re.compile(r"[.!?:…\n“”\"„«»‘]|[–—•]\s*$")
_MOST_WORDS = 5
_ACRONYM_LEAST = 2  # letters
_TITLE_CASE = 0.6  # share of capitalised words from which a line is set in title case
_PLACE_FIRST = frozenset(
    """
    new los las san santa saint st são buenos rio kuala addis abu tel hong cape costa port fort mount puerto porto la le
    """.split()
)
_JOINING = frozenset("y e i tot a la le lo los las les den der het de du d di da del do dos".split())


class Word(NamedTuple):
    """A word of a block: its letters without a possessive ending, its span with it."""

    text: str
    lower: str
    start: int
    end: int  # of the letters: a possessive ending stands behind it
    possessive: bool
    upper: bool  # begins with a capital
    opens: bool  # begins a sentence, a quotation or a line


@dataclass(frozen=True, slots=True)
class Passage:
    """A block's text in words."""

    text: str
    words: tuple[Word, ...]
    title_case: bool

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        if index <= 0:
            return ""
        before = self.words[index - 1]
        return self.text[before.end + (2 if before.possessive else 0) : self.words[index].start]

    def lower(self, index: int) -> str:
        """A word in lower case, or nothing beyond the ends."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """One capitalised run that may be a person's name: `passage.words[first:last]`."""

    number: int  # of the passage
    passage: Passage = field(repr=False)
    first: int
    last: int
    title: int  # the first word of the titles and honorifics directly before the name; `first` if none
    key: tuple[str, ...] = ()  # the name's words in lower case, without initials' points and suffixes

    @property
    def start(self) -> int:
        """Where the name begins in the block's text."""
        return self.passage.words[self.first].start

    @property
    def end(self) -> int:
        """Where the name ends, a possessive ending left out."""
        return self.passage.words[self.last - 1].end

    @property
    def name(self) -> str:
        """The name as printed, without titles."""
        return self.passage.text[self.start : self.end]

    @property
    def honorific(self) -> str | None:
        """The form of address before the name, in lower case."""
        if self.title == self.first:
            return None
        before = self.passage.words[self.title : self.first]
        return next((w.lower for w in before if w.lower in HONORIFICS or w.lower in ROYAL), None)


@cache
def forenames() -> frozenset[str]:
    """Every known forename, in lower case."""
    return FORENAMES | MALE | FEMALE | EITHER


def is_forename(word: str) -> bool:
    """Whether a lower-case word, or its first part, is a known forename."""
    known = forenames()
    return word in known or word.partition("-")[0] in known


def passage(text: str) -> Passage:
    """A block's text in words."""
    words: list[Word] = []
    after = 0
    for m in _WORD.finditer(text):
        raw = m.group()
        start = m.start()
        possessive = raw[-2:] in _POSSESSIVE and len(raw) > 2  # noqa: PLR2004
        letters = raw[:-2] if possessive else raw
        gap = text[after:start]
        opens = not words or (gap != " " and _SENTENCE_END.search(gap) is not None)
        if opens and gap == ". " and words and _is_abbreviated(words[-1].lower, gap):
            opens = False
        words.append(Word(letters, letters.lower(), start, start + len(letters), possessive, raw[0].isupper(), opens))
        after = m.end()
    long = [w for w in words if len(w.text) > 3]  # noqa: PLR2004  # function words stay small in title case
    shouted = sum(w.upper for w in long) > _TITLE_CASE * len(long) and len(long) > 3  # noqa: PLR2004
    return Passage(text, tuple(words), shouted and text[-1] not in '.,”"')


def _is_abbreviated(word: str, gap: str) -> bool:
    return gap == ". " and (word in HONORIFICS or word in TITLE_ABBREVIATIONS)


def mentions(passages: Sequence[Passage], known: Collection[str], common: Collection[str]) -> Iterator[Mention]:
    """Every run of words that may be a name.

    `known` are lower-case words of names already found: they stay names where they look like other
    words. `common` are words that the article also prints in lower case.
    """
    for number, text in enumerate(passages):
        kinds = [_kind(text, i, known, common) if w.upper else _small(w) for i, w in enumerate(text.words)]
        at = 0
        while at < len(kinds):
            if kinds[at] not in "NI":
                at += 1
                continue
            last = _run(text, kinds, at)
            if "N" in kinds[at:last] and last - at <= _MOST_WORDS:
                first = _without_opener(text, at, last, known)
                title = _title(text, kinds, at) if first == at else first
                yield Mention(number, text, first, last, title, _key(text, first, last))
            at = last


def _key(text: Passage, first: int, last: int) -> tuple[str, ...]:
    words = [w.lower.rstrip(".") for w in text.words[first:last]]
    return tuple([w for w in words if w not in SUFFIXES] or words)


def _small(word: Word) -> str:
    return "p" if word.lower in PARTICLES else "."


def _kind(text: Passage, index: int, known: Collection[str], common: Collection[str]) -> str:  # noqa: PLR0911, C901  # a table of tests, the surest first
    """What a capitalised word is.

    N a name's word, I an initial, H an honorific, T a title, A an acronym, O an organization's word, P a
    place or nation, X none of these.
    """
    word = text.words[index]
    lower = word.lower
    if len(word.text.rstrip(".")) == 1 or "." in word.text:
        return "X" if lower in {"i", "a", "u.s.", "u.k.", "u.n.", "a.m.", "p.m."} else "I"
    if lower in known:
        return "N"
    if text.title_case:
        return "X"  # capitals say nothing here
    before = index and text.words[index - 1].upper and text.gap(index) == " " and text.words[index - 1].lower
    behind_forename = bool(before) and before in forenames() and before not in HONORIFICS
    if lower in HONORIFICS or lower in ROYAL:
        return "N" if behind_forename and lower in SURNAMES else "H"
    if lower in TITLE_ABBREVIATIONS or ("-" in lower and _is_compound_title(lower)):
        return "T"
    if lower in ROLES:
        surname = behind_forename and (lower in SURNAMES or not _before_name(text, index))
        return "N" if lower in forenames() or surname else "T"
    if _is_acronym(word.text):
        return "A"
    if lower in ORGANIZATION_WORDS:
        forename = lower in forenames() and _before_name(text, index)
        return "N" if forename or (behind_forename and lower in SURNAMES) else "O"
    if lower in NATIONS or lower in PLACES:
        return "N" if behind_forename or (lower in forenames() and _before_name(text, index)) else "P"
    if lower in OPENERS or lower in BRANDS:
        surname = behind_forename and lower in SURNAMES
        return "N" if surname or (lower in forenames() and _before_name(text, index)) else "X"
    ordinary = lower in common or lower.endswith(("ing", "ly", "ed"))
    if word.opens and ordinary and lower not in forenames() and lower not in SURNAMES:
        return "X"
    return "N"


def _is_compound_title(word: str) -> bool:
    """`Major-Gen`, `Attorney-General`, `Vice-President`."""
    return all(
        part in TITLE_ABBREVIATIONS or part in ROLES or part in {"vice", "ex", "deputy"} for part in word.split("-")
    )


def _before_name(text: Passage, index: int) -> bool:
    """Whether a capitalised word that is no other kind of word stands directly behind."""
    if index + 1 >= len(text.words) or text.gap(index + 1) != " " or text.words[index].possessive:
        return False
    word = text.words[index + 1]
    if not word.upper or _is_acronym(word.text):
        return False
    other = (ORGANIZATION_WORDS, NATIONS, PLACES, OPENERS, TITLE_ABBREVIATIONS, ROLES, HONORIFICS)
    return word.lower in SURNAMES or not any(word.lower in words for words in other)


def _is_acronym(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if len(letters) < _ACRONYM_LEAST or sum(c.isupper() for c in letters) < len(letters) - (letters[-1] == "s"):
        return False
    return len(letters) > 2 or not word.isalpha() or word in {"US", "UK", "UN", "EU", "TV", "PM", "AI", "IT", "ID"}  # noqa: PLR2004


def _run(text: Passage, kinds: Sequence[str], first: int) -> int:
    """The index behind the last word of the name that begins at `first`."""
    last = first + 1
    while last < len(kinds) and not text.words[last - 1].possessive:
        gap = text.gap(last)
        if kinds[last] in "NI" and (gap == " " or (gap == "" and kinds[last - 1] == "I")):
            last += 1
        elif kinds[last] == "p" and gap == " " and (behind := _behind_particles(text, kinds, first, last)):
            last = behind
        elif text.words[last].lower in SUFFIXES and text.words[last].upper and gap in {" ", ", "}:
            return last + 1
        else:
            break
    return last


def _behind_particles(text: Passage, kinds: Sequence[str], first: int, at: int) -> int:
    """The index behind the capitalised word that particles lead to; 0 where they lead to none."""
    begins = text.words[first].lower
    while at < len(kinds) and kinds[at] == "p" and text.gap(at) == " ":
        if text.words[at].lower in _JOINING and begins not in forenames() and kinds[first] != "I":
            return 0
        at += 1
    joined = at < len(kinds) and kinds[at] in "NP" and text.gap(at) in {" ", "-"}
    return at + 1 if joined else 0


def _without_opener(text: Passage, first: int, last: int, known: Collection[str]) -> int:
    """A sentence's first word is no part of a name where the name's forename stands behind it."""
    word = text.words[first]
    if last - first < 3 or not word.opens or word.lower in forenames() or word.lower in known:  # noqa: PLR2004
        return first
    return first + 1 if text.words[first + 1].lower in forenames() else first


def _title(text: Passage, kinds: Sequence[str], first: int) -> int:
    """The first of the titles and honorifics that stand directly before a name."""
    at = first
    if at and text.gap(at) == " " and text.words[at - 1].lower in HONORIFICS:
        at -= 1
    while at and kinds[at - 1] in "HT" and not text.words[at - 1].possessive and text.gap(at) in {" ", ". "}:
        if text.gap(at) == ". " and not _is_abbreviated(text.words[at - 1].lower, ". "):
            break
        at -= 1
    return at


def is_place_first(word: str) -> bool:
    """Whether a lower-case word begins names of places ("San", "New")."""
    return word in _PLACE_FIRST
