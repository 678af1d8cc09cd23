"""Whom somebody belongs to: the organization that the words around a name say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.people_mentions import is_compound_role, is_role
from markup.derive.words.people import (
    AFFILIATING,
    BODIES,
    EMPLOYING,
    EMPLOYMENTS,
    HEADING,
    OPENERS,
    ORGANIZATION_WORDS,
    ROLE_ADJECTIVES,
    ROLE_STOPS,
)
from markup.derive.words.places import NATIONS, PLACES, UNIONS

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_MOST_WORDS = 9  # from a role to where it is held
_LONGEST_NAME = 14  # words
_MOST_BEFORE_BODY = 4  # words that say what kind of body a name is: "the Danish investment company"
_MERELY = ORGANIZATION_WORDS - AFFILIATING  # one such word names no organization
_DIRECTIONS = frozenset(
    "north south east west new northern southern eastern western central upper lower great the".split()
)
_INSIDE = frozenset("of and for the & de du der la del".split())


class Span(NamedTuple):
    """A part of a block's text."""

    number: int  # of the passage
    start: int
    end: int


def owner_before(mention: Mention, first: int, end: int) -> Span | None:
    """The organization of a role before a name: `words[first:end]` is the role.

    A possessive before it (`Nordbane's head`), a name with its short form (`Fen River Trust (FRT) warden`),
    or the capitalised words that lead it.
    """
    text = mention.passage
    if first and text.words[first - 1].possessive and text.gap(first) == " ":
        return capitals_before(mention, first - 1)
    if first > 1 and text.gap(first) == ") " and text.gap(first - 1) == " (":
        return capitals_before(mention, first - 2)
    while first < end - 1 and (not text.words[first].upper or text.lower(first) in {"former", "ex"}):
        first += 1
    return leading(mention, first, end)


def owner_of(mention: Mention) -> Span | None:
    """`Oxford University's Ann Lee`: the organization that stands as a possessive directly before a name."""
    text = mention.passage
    at = mention.title - 1
    if at < 0 or not text.words[at].possessive or text.gap(mention.title) != " ":
        return None
    sure = text.lower(at) in AFFILIATING or text.words[at].text.isupper()
    found = capitals_before(mention, at) if sure else None
    if found is None or is_place(text, at, at + 1):
        return None
    return found if text.words[at].text.isupper() or " " in text.text[found.start : found.end] else None


def capitals_before(mention: Mention, last: int) -> Span | None:
    """The organization whose last word is `last`: capitalised words, joined by small ones."""
    text = mention.passage
    if not text.words[last].upper:
        return None
    first = last
    while first and last - first < _LONGEST_NAME and text.gap(first) in {" ", " & "}:
        word = text.words[first - 1]
        small = first > 1 and word.lower in {"of", "and", "for", "&"} and text.gap(first - 1) == " "
        if word.upper and not word.possessive and not (word.opens and word.lower in OPENERS):
            first -= 1
        elif small and text.words[first - 2].upper and not text.words[first - 2].possessive:
            first -= 2
        else:
            break
    return span(mention, first, last)


def _describes(word: str) -> bool:
    """Whether a word tells what somebody is and not where: a role, `former`, `Oslo-based`."""
    return word in ROLE_ADJECTIVES or word.endswith(("-based", "-born", "-trained", "-educated")) or is_role(word)


def leading(mention: Mention, first: int, last: int) -> Span | None:
    """`an MK Party MP`, `Reuters Editor-in-Chief`, `Leeds crown court judge`: the words that lead a role."""
    text = mention.passage
    if text.words[first].text.isupper() and len(text.words[first].text) > 2 and last - first > 1:  # noqa: PLR2004
        return span(mention, first, first)
    end = capitals = first
    while capitals < last - 1 and text.words[capitals].upper:
        capitals += 1
        if text.lower(capitals - 1) in AFFILIATING:
            end = capitals
    if end == first:
        while end < capitals and not _describes(text.lower(end)):
            end += 1
    if capitals > first:
        end = max(end, *(i + 1 for i in range(capitals, last - 1) if text.lower(i) in BODIES), end)
    if end == first + 1 and not text.words[first].text.isupper() and is_compound_role(text.lower(last - 1)):
        return None  # in German perhaps a genitive, or whoever comes from a town: "Zermatter"
    if end == first or is_place(text, first, end) or (end == first + 1 and text.lower(first) in _MERELY):
        return None
    return span(mention, first, end - 1)


def employer(mention: Mention, at: int) -> Span | None:
    """The organization behind a role, within its apposition."""
    text = mention.passage
    for i in range(at, min(at + _MOST_WORDS, len(text.words) - 1)):
        if text.gap(i) not in {" ", " & "}:
            return None
        if text.lower(i) in EMPLOYING:
            found = sure_organization(mention, i) if text.lower(i) == "from" else organization(mention, i + 1)
            if found is not None:
                return found
        elif text.lower(i) in {"who", "which", "that", "whose", "said", "says", "told"}:
            return None
    return None


def headed(mention: Mention, at: int) -> Span | None:
    """`NAME, who runs Nordbane`, `who leads the survey at the Fen Institute`, `who works for Nordbane`."""
    text = mention.passage
    verb = at + 1
    if text.lower(at) != "who" or text.gap(verb) != " ":
        return None
    if text.lower(verb) in EMPLOYMENTS and text.lower(verb + 1) in EMPLOYING:
        return organization(mention, verb + 2)
    if text.lower(verb) not in HEADING:
        return None
    return organization(mention, verb + 1) or employer(mention, verb + 1)


def sure_organization(mention: Mention, at: int) -> Span | None:
    """`NAME of Natural Justice`: behind "of" and "from" one word is more often a town."""
    found = organization(mention, at + 1)
    if found is None:
        return None
    words = mention.passage.text[found.start : found.end].split()
    sure = len(words) > 1 or words[0].isupper() or words[-1].lower() in AFFILIATING
    return found if sure else None


def organization(mention: Mention, at: int) -> Span | None:
    """The organization that begins at a word: capitalised words, joined by small ones."""
    text = mention.passage
    while text.lower(at) in {"the", "a", "an"} and text.gap(at) == " ":
        at += 1
    at = _behind_body(text, at)
    if at >= len(text.words) or text.gap(at) != " " or not text.words[at].upper:
        return None
    last = at
    while last + 1 < len(text.words) and text.gap(last + 1) in {" ", " & "} and not text.words[last].possessive:
        word = text.words[last + 1]
        if word.upper:
            last += 1
        elif word.lower in _INSIDE and _is_capital(text, last + 2):
            last += 2
        elif word.lower == "of" and text.lower(last + 2) == "the" and _is_capital(text, last + 3):
            last += 3
        else:
            break
        if last - at > _LONGEST_NAME:
            return None
    if is_place(text, at, last + 1) or (last == at and text.lower(at) in OPENERS):
        return None
    return span(mention, at, last)


def _behind_body(text: Passage, at: int) -> int:
    """Behind the words that say what kind of body is named: `Danish investment company`, `think tank`."""
    for i in range(at, min(at + _MOST_BEFORE_BODY, len(text.words) - 1)):
        word = text.words[i]
        if text.gap(i) != " " or word.lower in ROLE_STOPS or (word.upper and word.lower not in NATIONS):
            return at
        if word.lower in AFFILIATING or word.lower in BODIES:
            return i + 1 if _is_capital(text, i + 1) else at
    return at


def is_place(text: Passage, first: int, last: int) -> bool:
    """Whether capitalised words name a place or a nation only: no organization."""
    return all(
        (part in PLACES or part in NATIONS or part in _DIRECTIONS) and part not in UNIONS
        for i in range(first, last)
        for part in text.lower(i).split("-")
    )


def _is_capital(text: Passage, at: int) -> bool:
    return at < len(text.words) and text.gap(at) == " " and text.words[at].upper


def span(mention: Mention, first: int, last: int) -> Span:
    """The words from `first` to `last`, both included."""
    words = mention.passage.words
    return Span(mention.number, words[first].start, words[last].end)
