"""Where an article may name people: capitalised runs, taken apart into titles and names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import forenames
from markup.derive.people_kinds import kind_elsewhere
from markup.derive.people_neighbors import (
    before_full_name,
    before_name,
    behind_initial,
    ends_office,
    is_acronym,
    is_initial,
)
from markup.derive.people_rows import singular
from markup.derive.people_runs import run, without_opener
from markup.derive.words.eponyms import CLUBS, HEADS, STORMS
from markup.derive.words.lexicon import lexicon
from markup.derive.words.names import (
    ARTICLES,
    COMPOUND_ADJECTIVES,
    FORENAMES_OF_TOWNS,
    GRADES,
    KUNYAS,
    SUFFIXES,
    TENURES,
)
from markup.derive.words.people import (
    BRANDS,
    HONORIFICS,
    NO_PROFESSIONS,
    OFFICES,
    OPENERS,
    ORGANIZATION_WORDS,
    PROFESSION_ENDINGS,
    ROLE_ENDINGS,
    ROLES,
    ROYAL,
    TITLE_ABBREVIATIONS,
)
from markup.derive.words.places import NATIONS, PLACES
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.words.lexicon import Lexicon

_WORD = re.compile(r"((?:[^\W\d_a-z]\.-?)++|[^\W\d_]++(?:['’ʼ‘‑-][^\W\d_]+)*)")
_CLITIC_WORD = Pattern(  # "l'" and "-t-il" are words of their own: "l'ailier", "a-t-il"
    r"((?:[^\W\d_a-z]\.-?)++"
    r"|(?<![^\W\d_])(?i:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu|dell|nell|sull|all|dall|un)['’](?=[^\W\d_])"
    r"|(?!t-(?:il|elle|on)s?\b)[^\W\d_]++(?:['’ʼ‑-](?!(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce|là|ci)\b)[^\W\d_]+)*)"
)
_APOSTROPHES = "'’ʼ‘"
_SPACES = {0xA0: " ", 0x202F: " "}  # French sets them inside its marks, and behind "M."
_POSSESSIVE = frozenset({"'s", "’s", "ʼs", "'S", "’S", "ʼS", "‘s"})
_AFTER_POINT = frozenset({".'", ".’"})  # "Inc.'s"
_SENTENCE_END = re.compile(r"\.(?!,)|[!?:…\n“”\"„«»‘]|[–—•]\s*$")
_MOST_WORDS = 5
_COMPOUND_LEAST = 3  # letters before the role that a German compound ends with
_PROFESSION_LEAST = 7  # letters: "twist" is none
_TITLE_CASE = 0.6  # share of capitalised words from which a line is set in title case
_PLACE_FIRST = frozenset(
    """
    new los las san santa saint st são buenos rio kuala addis abu tel hong cape costa port fort mount puerto porto la le
    """.split()
)
_KINDRED = frozenset({"sister", "brother", "mother", "uncle", "aunt", "auntie"})
_BOTH = frozenset({"di", "ds", "dc"})  # ranks in capitals, else names
_SMALL = frozenset("so an in to do he she my it as at or no".split())  # forenames, and words that open sentences


class Word(NamedTuple):
    """A word of a block: its letters without a possessive ending, its span with it."""

    text: str
    lower: str
    start: int
    end: int  # of the letters: a possessive ending stands behind it
    possessive: bool
    upper: bool  # begins with a capital
    opens: bool  # begins a sentence, a quotation or a line


_WORD_OF = partial(tuple.__new__, Word)  # what `Word._make` calls, without a Python function a word


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A block's text in words."""

    text: str
    words: tuple[Word, ...]
    gaps: Sequence[str]  # what stands before each word
    capitals: Sequence[int]  # the words that begin with a capital
    title_case: bool
    language: str | None  # of the article, by its primary subtag
    lexicon: Lexicon | None  # the language's words beside names; None for English, which has its own, and for others
    lowers: Sequence[str]  # the words in lower case

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.gaps[index] if 0 < index < len(self.gaps) else ""

    def lower(self, index: int) -> str:
        """A word in lower case, or nothing beyond the ends."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""


class Mention:
    """One capitalised run that may be a person's name: `passage.words[first:last]`."""

    __slots__ = ("end", "first", "honorific", "key", "last", "number", "passage", "span", "start", "title")

    def __init__(self, number: int, passage: Passage, first: int, last: int, title: int) -> None:
        words = passage.words
        self.number = number  # of the passage
        self.passage = passage
        self.first = first
        self.last = last
        self.span = (number, first, last, title)
        self.title = title  # the first word of the titles and honorifics directly before the name; `first` if none
        self.key = _key(words[first:last])  # the name's words in lower case, without initials' points and suffixes
        self.start = words[first].start  # where the name begins in the block's text
        self.end = words[last - 1].end  # a possessive ending left out
        self.honorific = _honorific(words[title:first], passage.lexicon) if title < first else None

    @property
    def name(self) -> str:
        """The name as printed, without titles."""
        return self.passage.text[self.start : self.end]


def passage(text: str, language: str | None = None) -> Passage:
    """A block's text in words; `language` is the article's primary subtag."""
    known = lexicon(language)
    clitics = known is not None and known.clitics
    parts = (_CLITIC_WORD if clitics else _WORD).split(text)  # what stands between words, and each word behind it
    gaps, raw = parts[:-1:2], parts[1::2]
    edges = list(accumulate(map(len, parts)))
    starts, ends = edges[:-1:2], edges[1::2]
    possessive = [False] * len(raw)
    printed = raw
    if any(map(text.__contains__, _APOSTROPHES)):
        possessive = [w[-2:] in _POSSESSIVE and len(w) > 2 for w in raw]  # noqa: PLR2004
        printed = [w[:-2] if owns else w for w, owns in zip(raw, possessive, strict=True)]
        ends = [end - 2 if owns else end for end, owns in zip(ends, possessive, strict=True)]
    lower = [w.lower() for w in printed]
    if known is not None:
        lower = [w.replace("’", "'") for w in lower]
        gaps = [g.translate(_SPACES) for g in gaps]
    upper = [w[0].isupper() for w in raw]
    if "-" in text:
        upper = [capital or _has_article(w) for capital, w in zip(upper, raw, strict=True)]
    opens = [gap != " " and _SENTENCE_END.search(gap) is not None for gap in gaps]
    for i in [i for i, gap in enumerate(gaps) if gap == ". " and i]:
        opens[i] = upper[i] and not _is_abbreviated(lower[i - 1], ". ")
    for i in [i for i, w in enumerate(raw) if w == "s" and gaps[i] in _AFTER_POINT]:
        opens[i] = False
    if opens:
        opens[0] = True
    words = tuple(map(_WORD_OF, zip(printed, lower, starts, ends, possessive, upper, opens, strict=True)))
    capitals = [i for i, is_capital in enumerate(upper) if is_capital]
    title_case = _is_title_case(text, printed, upper) and (known is None or all(upper))
    return Passage(text, words, gaps, capitals, title_case, language, known, lower)


def _has_article(word: str) -> bool:
    """Whether a name begins with the Arabic article: `al-Sayed`."""
    first, _, rest = word.partition("-")
    return first in ARTICLES and rest[:1].isupper()


def _is_title_case(text: str, words: Sequence[str], upper: Sequence[bool]) -> bool:
    """Whether a line is set with capitals, as English headlines are: then they say nothing."""
    if not words or text[-1] in '.,:”"':
        return False
    long = [capital for word, capital in zip(words, upper, strict=True) if len(word) > 3]  # noqa: PLR2004  # function words stay small
    return len(long) > 3 and sum(long) > _TITLE_CASE * len(long)  # noqa: PLR2004


def _is_abbreviated(word: str, gap: str) -> bool:
    return gap == ". " and (word in HONORIFICS or word in TITLE_ABBREVIATIONS)


def kinds(text: Passage, common: Collection[str]) -> list[str]:
    """What each word of a block is, by `_kind`; "." for words in small letters.

    `common` are words that the article also prints in lower case.
    """
    found = ["."] * len(text.words)
    for i in text.capitals:
        found[i] = _kind(text, i, common)
    return found


def with_known(text: Passage, found: Sequence[str], known: Collection[str]) -> list[str]:
    """The same, words of names already found taken for names; `known` in lower case."""
    again = list(found)
    for i in text.capitals:
        if found[i] != "I" and text.words[i].lower in known and not is_initial(text.words[i]):
            again[i] = "N"
    return again


def holds(text: Passage, known: Collection[str]) -> bool:
    """Whether a block has a capitalised word that is one of `known`."""
    return any(text.words[i].lower in known for i in text.capitals)


def mentions(number: int, text: Passage, found: Sequence[str], known: Collection[str]) -> Iterator[Mention]:
    """Every run of words of a block that may be a name; `found` are the words' kinds."""
    last = 0
    for at in text.capitals:
        if at < last or found[at] not in "NI":
            continue
        last = run(text, found, at)
        if "N" in found[at:last] and last - at <= _MOST_WORDS:
            first = without_opener(text, at, last, known)
            yield Mention(number, text, first, last, _title(text, found, at) if first == at else first)


def _honorific(words: Sequence[Word], known: Lexicon | None) -> str | None:
    forms = known.honorifics if known is not None else frozenset[str]()
    lower = (w.lower for w in words)
    return next((w for w in lower if w in HONORIFICS or w in ROYAL or w.rstrip(".") in forms), None)


def _key(words: Sequence[Word]) -> tuple[str, ...]:
    every = [w.lower.rstrip(".").replace("’", "'") for w in words]
    if any("-" in w for w in every):
        every = [rest if rest and first in ARTICLES else w for w in every for first, _, rest in (w.partition("-"),)]
    return tuple([w for w in every if w not in SUFFIXES and w not in GRADES] or every)


def _kind(text: Passage, index: int, common: Collection[str]) -> str:  # noqa: PLR0911, PLR0912, C901  # a table of tests, the surest first
    """What a capitalised word is.

    N a name's word, I an initial, H an honorific, T a title, A an acronym, O an organization's word, P a
    place or nation, X none of these.
    """
    word = text.words[index]
    lower = word.lower
    if (
        text.lexicon is not None
        and not text.title_case
        and (other := kind_elsewhere(text, index, text.lexicon, named=before_name(text, index)))
    ):
        return other
    if is_initial(word):
        return "X" if lower in {"i", "a", "u.s.", "u.k.", "u.n.", "a.m.", "p.m."} else "I"
    if text.title_case:
        return "X"  # capitals say nothing here
    before = index and text.words[index - 1].upper and text.gap(index) == " " and text.words[index - 1].lower
    behind_forename = bool(before) and before in forenames() and before not in HONORIFICS
    if lower in {"seri", "sri"} and before in {"datuk", "dato", "dato'", "tan"}:
        return "H"
    if lower in HONORIFICS or lower in ROYAL:
        if lower in SURNAMES and before and text.lower(index + 1) in SUFFIXES:
            return "N"  # "Luther King Jr."
        titled = text.lower(index - 2) in HONORIFICS or (index > 1 and is_initial(text.words[index - 2]))
        if lower in ROYAL and before and titled and not before_name(text, index):
            return "N"  # "Prof Tipu Sultan"
        return "N" if behind_forename and lower in SURNAMES else "H"
    if (lower in OFFICES and ends_office(text, index)) or (lower == "prime" and text.lower(index + 1) == "minister"):
        return "T"
    if text.lower(index + 1) in forenames() and is_role(lower) and not behind_forename and before_name(text, index):
        return "T"
    if lower in _BOTH and not word.text.isupper():
        return "N"
    if lower in TITLE_ABBREVIATIONS or ("-" in lower and _is_compound_title(lower)):
        return "T"
    if lower in ROLES or (not behind_forename and is_compound_role(lower)):
        surname = behind_forename and (lower in SURNAMES or not before_name(text, index))
        return "N" if surname or (lower in forenames() and not before_full_name(text, index)) else "T"
    if lower in _KINDRED and text.lower(index + 1) in forenames() and before_name(text, index):
        return "T"
    if "-" in lower and (lower.endswith(COMPOUND_ADJECTIVES) or _is_party_compound(word.text)):
        return "X"
    if is_acronym(word.text) or (text.lexicon is None and lower in CLUBS and word.text.isupper()):
        return "A"
    if lower in ORGANIZATION_WORDS:
        known = lower in forenames() or (lower in SURNAMES and "-" in text.lower(index + 1))  # "Park Ji-min"
        forename = known and before_name(text, index)
        return "N" if forename or (behind_forename and lower in SURNAMES) else "O"
    if lower in NATIONS or lower in PLACES:
        known = lower in KUNYAS or lower in forenames()
        known = known or (lower in FORENAMES_OF_TOWNS and text.lower(index + 1) in SURNAMES)
        return "N" if behind_forename or (known and before_name(text, index)) else "P"
    if lower in OPENERS or lower in BRANDS or lower in TENURES:
        surname = behind_forename and (lower in SURNAMES or is_role(text.lower(index - 2)))  # "Mayor Ann Read"
        surname = surname or (behind_initial(text, index) and (lower in BRANDS or lower in SURNAMES))
        forename = lower in forenames() and not (word.opens and lower in _SMALL) and before_name(text, index)
        return "N" if surname or forename else "X"
    return "N" if lower in SURNAMES or not _is_other(text, index, common, behind_forename=behind_forename) else "X"


def _is_other(text: Passage, index: int, common: Collection[str], *, behind_forename: bool) -> bool:
    """Whether a word is no name's: the head of a thing, people in the plural, what opens a sentence only."""
    word = text.words[index]
    if word.lower in forenames():
        return False
    if text.lexicon is None and not behind_forename and (word.lower in HEADS or singular(word.lower)):
        return True  # "Customer Excellence Ambassadors", "Ann Lee Night"
    if word.lower in STORMS and before_name(text, index):
        return True
    return word.opens and (word.lower in common or word.lower.endswith(("ing", "ly", "ed")))


def _is_compound_title(word: str) -> bool:
    """`Major-Gen`, `Attorney-General`, `Vice-President`."""
    return all(
        part in TITLE_ABBREVIATIONS or part in ROLES or part in {"vice", "ex", "deputy", "then"}
        for part in word.split("-")
    )


def is_compound_role(word: str) -> bool:
    """Whether a lower-case word is a German compound that says what somebody is: `bezirksleiterin`."""
    return word.endswith(ROLE_ENDINGS) and any(word[_COMPOUND_LEAST:].endswith(ending) for ending in ROLE_ENDINGS)


def is_role(word: str) -> bool:
    """Whether a lower-case word says what somebody is."""
    if word in ROLES or word in TITLE_ABBREVIATIONS or is_compound_role(word):
        return True
    if word.endswith(PROFESSION_ENDINGS) and len(word) >= _PROFESSION_LEAST and word not in NO_PROFESSIONS:
        return True
    if "-" not in word:
        return False
    return word.removeprefix("ex-").removeprefix("co-").removeprefix("vice-") in ROLES or (
        _is_compound_title(word) and not TITLE_ABBREVIATIONS.isdisjoint(word.split("-"))
    )


def _is_party_compound(word: str) -> bool:
    """`AfD-Abgeordnete`: what begins with letters in capitals is no part of a name behind it."""
    first, _, rest = word.partition("-")
    return len(first) > 1 and first[-1].isupper() and first[0].isupper() and len(rest) > 2 and rest[1:].islower()  # noqa: PLR2004


def _title(text: Passage, found: Sequence[str], first: int) -> int:
    """The first of the titles and honorifics that stand directly before a name."""
    at = first
    if at and text.gap(at) == " " and text.words[at - 1].lower in HONORIFICS:
        at -= 1
    while at and found[at - 1] in "HT" and not text.words[at - 1].possessive and text.gap(at) in {" ", ". "}:
        if text.gap(at) == ". " and not _is_abbreviated(text.words[at - 1].lower, ". "):
            break
        at -= 1
    return at


def is_place_first(word: str) -> bool:
    """Whether a lower-case word begins names of places ("San", "New")."""
    return word in _PLACE_FIRST
