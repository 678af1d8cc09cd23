"""How far a name reaches: capitalised words, with the particles that join them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_forenames import forenames, is_forename
from markup.derive.people_kinds import is_capital, is_forename_at, is_role_in
from markup.derive.words.eponyms import CLASSES
from markup.derive.words.names import GRADES, KUNYAS, PARTICLES, SUFFIXES
from markup.derive.words.people import ROLES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.people_mentions import Passage

# What stands before a nickname within a name, with what stands behind it.
_NICKNAMES = {" (": ") ", " “": "” ", ' "': '" ', " ‘": "’ ", " '": "' "}
_JOINING = frozenset("y e i tot a la le lo los las les den der het de du d di da del do dos".split())
_AND = frozenset("y e i".split())
_NOBLE = frozenset("freiherr freifrau freiin graf gräfin baron baronin prinz prinzessin ritter edler van von".split())
_OF = frozenset("of for".split())
_OFFICES = frozenset("mp mph ms md rn qc kc".split())  # letters behind a name that also stand before one


def run(text: Passage, found: Sequence[str], first: int) -> int:
    """The index behind the last word of the name that begins at `first`."""
    last = first + 1
    while last < len(found) and not text.words[last - 1].possessive:
        gap = text.gap(last)
        if found[last] in "NI" and (gap == " " or (gap == "" and found[last - 1] == "I")):
            last += 1
        elif behind := _behind_other(text, found, first, last):
            last = behind
        elif text.words[last].upper and gap in {" ", ", "} and _is_suffix(text, last):
            return last + 1
        else:
            break
    return last


def _behind_other(text: Passage, found: Sequence[str], first: int, at: int) -> int:
    """The index behind the word of a name that a nickname or particles lead to; 0 where they lead to none."""
    if text.gap(at) in _NICKNAMES:
        return _behind_nickname(text, found, at)
    joined = text.gap(at) == " " and _joins(text, first, at)
    return _behind_particles(text, found, first, at) if joined else 0


def _behind_nickname(text: Passage, found: Sequence[str], at: int) -> int:
    """The index behind the surname that a nickname leads to: `William (Bill) Moss`, `William “Bill” Moss`."""
    if at + 1 >= len(found) or not text.words[at].upper:
        return 0
    closes = text.gap(at + 1) == _NICKNAMES[text.gap(at)]
    return at + 2 if closes and found[at + 1] == "N" else 0


def _is_suffix(text: Passage, at: int) -> bool:
    """Whether a word ends a name; what is also a grade (`Ann Lee, Senior Analyst`) ends one only behind a space.

    In `Ann Lee, MP Ben Roe` it is the next one's title.
    """
    if text.words[at].lower not in GRADES:
        leads = text.gap(at) == ", " and text.lower(at) in _OFFICES and is_capital(text, at + 1)
        return text.words[at].lower in SUFFIXES and not (leads and text.gap(at + 1) == " ")
    return text.gap(at) == " " and not (text.gap(at + 1) == " " and text.words[at + 1].upper)


def _joins(text: Passage, first: int, at: int) -> bool:
    """Whether a particle may go on a name: in German behind a forename only ("Fabian Noll von Verdi" is from there)."""
    if not _is_particle(text, at):
        return False
    if text.lexicon is None or not text.lexicon.nouns_have_capitals or text.lower(at - 1) in _NOBLE:
        return True
    forename = is_forename(text.lower(at - 1)) or text.words[at - 1].text.endswith(".")
    return forename if at - first > 1 else forename or _is_titled(text, first)


def _is_titled(text: Passage, first: int) -> bool:
    """Whether a title stands before a word: what else leads to a particle in German is a noun ("Fall von NAME")."""
    known = text.lexicon
    before = text.lower(first - 1)
    return known is not None and (before.rstrip(".") in known.honorifics or is_role_in(before, known))


def _is_particle(text: Passage, index: int) -> bool:
    word = text.words[index]
    return not word.upper and (word.lower in PARTICLES or word.lower in {"des", "af", "zum"})


def _behind_particles(text: Passage, found: Sequence[str], first: int, at: int) -> int:
    """The index behind the capitalised word that particles lead to; 0 where they lead to none."""
    begins = text.words[first].lower
    while at < len(found) and text.gap(at) == " " and _is_particle(text, at):
        if text.words[at].lower in _JOINING and begins not in forenames() and found[first] != "I":
            return 0
        at += 1
    if text.lower(at - 1) in _AND and is_forename_at(text, at) and is_capital(text, at + 1):
        return 0  # "Matilde Ruiz y Joan Puig"
    joined = at < len(found) and found[at] in "NP" and text.gap(at) in {" ", "-"}
    return at + 1 if joined else 0


def without_opener(text: Passage, first: int, last: int, known: Collection[str]) -> int:
    """A sentence's first word is no part of a name where the name's forename stands behind it."""
    word = text.words[first]
    if word.opens and word.lower in CLASSES and last - first > 2:  # noqa: PLR2004
        return first + 1  # "Junior Ann Lee scored"
    if text.lexicon is not None and text.lower(first - 1) in text.lexicon.joining:
        return _from_forename(text, first, last)
    if last - first > 2 and _is_governed(text, first):  # noqa: PLR2004
        return _from_forename(text, first, last)
    if last - first > 1 and text.lower(first - 1) == "to" and text.words[first - 2].upper and text.gap(first) == " ":
        return first if is_forename(word.lower) or word.lower in known else first + 1  # "the Campaign to Free Ann Lee"
    if last - first < 3 or not word.opens or word.lower in forenames() or word.lower in KUNYAS or word.lower in known:  # noqa: PLR2004
        return first
    return first + 1 if text.words[first + 1].lower in forenames() else first


def _is_governed(text: Passage, first: int) -> bool:
    """Whether a run's first word ends the name of an office or its field: `Minister of Education Ann Lee`."""
    if text.gap(first) != " " or is_forename(text.lower(first)):
        return False
    return text.lower(first - 1) in _OF and text.words[first - 2].upper and text.lower(first - 2) in ROLES


def _from_forename(text: Passage, first: int, last: int) -> int:
    """`du Lot Didier Roumégas`: behind a preposition, where the forename stands."""
    return next((i for i in range(first, last - 1) if is_forename(text.words[i].lower)), first)
