"""What an article says that somebody is: the role and the organization beside a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_mentions import is_compound_role
from markup.derive.words.people import (
    AFFILIATING,
    BRANDS,
    HONORIFICS,
    HUMANS,
    KIN,
    NAMING,
    OFFICES,
    OPENERS,
    ORGANIZATION_WORDS,
    ROLE_ADJECTIVES,
    ROLE_MODIFIERS,
    ROLE_OPENERS,
    ROLE_STOPS,
    ROLES,
    TITLE_ABBREVIATIONS,
)
from markup.derive.words.places import NATIONS, PLACES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_MOST_WORDS = 9  # of a role
_AGE = Pattern(r"\s*[,(]\s*(?:aged?\s+)?\d{1,3}\s*[,)]")
_APPOSED = Pattern(r"^\s*(?:[,(]\s*(?:aged?\s+)?\d{1,3}\s*)?(?:[,(]|\s[–—-])\s*$")
_DIRECTIONS = frozenset(
    "north south east west new northern southern eastern western central upper lower great the".split()
)
_MERELY = ORGANIZATION_WORDS - AFFILIATING  # one such word names no organization
_INSIDE = frozenset("of and for the & de du der la del".split())
_EMPLOYING = frozenset("at for with from of".split())


class Span(NamedTuple):
    """A part of a block's text."""

    number: int  # of the passage
    start: int
    end: int


class Role(NamedTuple):
    """What the words around one mention say; `kin` where the role is a family tie."""

    title: Span | None
    affiliation: Span | None
    kin: bool = False


def has_age(mention: Mention) -> bool:
    """Whether an age stands behind the name: `, 34,`."""
    return _AGE.match(mention.passage.text, mention.end) is not None


def is_named_by(mention: Mention) -> bool:
    """Whether the words before say that a human being has this name: `a farmer named NAME`."""
    text = mention.passage
    at = mention.title - 1
    if text.lower(at) not in NAMING or text.gap(mention.title) != " " or text.gap(at) != " ":
        return False
    return text.lower(at - 1) in HUMANS or is_role(text.lower(at - 1))


def role_before(mention: Mention) -> Role | None:
    """`Russian President NAME`, `oil magnate NAME`, `Albania's foreign minister, NAME,`."""
    text = mention.passage
    if text.title_case:
        return None
    end = mention.first
    while end > mention.title and text.lower(end - 1) in HONORIFICS and text.lower(end - 1) not in ROLES:
        end -= 1
    if end == 0 or not _is_joined(mention, end):
        return None
    head = _head_before(text, end - 1)
    if head is None:
        return None
    if text.words[end - 1].lower in TITLE_ABBREVIATIONS and end < mention.first and text.gap(end) != ". ":
        return None
    first = _leftmost(text, head)
    if text.lower(first - 1) == "to" and first == end - 1 and not text.words[first].upper:
        return None  # a verb: "to guard Ann Lee"
    kin = text.lower(end - 1) in KIN and text.lower(end - 1) not in ROLES
    start, stop = text.words[first].start, text.words[end - 1].end
    if text.text[stop : stop + 1] == "." and text.lower(end - 1) in TITLE_ABBREVIATIONS:
        stop += 1
    return Role(Span(mention.number, start, stop), None if kin else _owner(mention, first, end), kin)


def _is_joined(mention: Mention, end: int) -> bool:
    """Whether what stands before the name is joined to it, by a space or by commas on both sides."""
    text = mention.passage
    gap = text.gap(end)
    if gap in {" ", ". "}:
        return gap == " " or text.lower(end - 1) in TITLE_ABBREVIATIONS
    behind = text.text[mention.end : mention.end + 1]
    return gap == ", " and behind in {",", ".", ")", ""}


def _head_before(text: Passage, last: int) -> int | None:
    """The role noun whose phrase ends at the word `last`: the noun itself, or one with `of` and what it is of."""
    word = text.words[last]
    for office in OFFICES.get(word.lower, ()):
        first = last - len(office) + 1
        if first >= 0 and tuple(text.lower(i) for i in range(first, last + 1)) == office:
            return first
    if is_role(word.lower) or word.lower in KIN:
        governed = last > 1 and text.lower(last - 1) == "of" and is_role(text.lower(last - 2))
        return last - 2 if governed else last  # "Minister of Justice"
    if word.upper or word.lower in ROLE_STOPS:
        return None
    for at in range(last - 1, max(0, last - 7), -1):
        word = text.words[at]
        if word.lower in {"of", "for"} and at and is_role(text.lower(at - 1)):
            return at - 1
        if word.upper or (word.lower in ROLE_STOPS and word.lower != "and") or text.gap(at + 1) not in {" ", ", "}:
            return None
    return None


def is_role(word: str) -> bool:
    """Whether a lower-case word says what somebody is."""
    if word in ROLES or word in TITLE_ABBREVIATIONS or word.removeprefix("ex-").removeprefix("co-") in ROLES:
        return True
    return is_compound_role(word)


def _leftmost(text: Passage, head: int) -> int:
    """Where the phrase of a role noun begins."""
    first = head
    while first and head - first < _MOST_WORDS and text.gap(first) == " ":
        word = text.words[first - 1]
        if word.possessive or (word.lower in ROLE_STOPS and not word.text.isupper()) or word.lower in HONORIFICS:
            break
        if word.upper:
            if word.opens and word.lower in OPENERS and word.lower not in ROLE_ADJECTIVES and not word.text.isupper():
                break
        elif text.words[head].upper and word.lower not in ROLE_ADJECTIVES and word.lower not in ROLE_MODIFIERS:
            break  # small letters before a title in capitals: "congratulate President"
        elif word.lower.endswith(("ed", "ing", "ly")) and word.lower not in ROLE_MODIFIERS and "-" not in word.lower:
            break
        first -= 1
    return first


def _owner(mention: Mention, first: int, end: int) -> Span | None:
    """The organization in a role before a name: the capitalised words that lead it, or a possessive before it."""
    text = mention.passage
    if first and text.words[first - 1].possessive and text.gap(first) == " ":
        last = first - 1
        begin = last
        while begin and text.words[begin - 1].upper and text.gap(begin) == " " and not text.words[begin - 1].possessive:
            begin -= 1
        if text.words[last].upper:
            return _span(mention, begin, last)
        return None
    while first < end - 1 and (not text.words[first].upper or text.lower(first) in {"former", "ex"}):
        first += 1
    return _leading(mention, first, end)


def role_behind(mention: Mention) -> Role | None:  # noqa: PLR0911  # one answer for each pattern
    """`NAME, an expert at Rand Europe,`, `NAME, who is a teacher`, `NAME of Natural Justice`."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.words[at - 1].possessive:
        return None
    gap = text.gap(at)
    if gap == " " and text.lower(at) in {"of", "from", "at"}:
        return _only_affiliated(mention, at)
    if gap == " " and text.lower(at) in {"is", "was"} and text.lower(at + 1) in {"a", "an", "the"}:
        return _phrase(mention, at + 1)
    if _APPOSED.match(gap) is None:
        return None
    if text.lower(at) == "who" and text.lower(at + 1) in {"is", "was"}:
        return _phrase(mention, at + 2)
    if text.lower(at) in {"of", "from", "at"}:
        return _only_affiliated(mention, at)
    return _phrase(mention, at)


def _only_affiliated(mention: Mention, at: int) -> Role | None:
    """`NAME of Natural Justice`: behind "of" and "from" one word is more often a town."""
    found = _organization(mention, at + 1)
    if found is None:
        return None
    words = mention.passage.text[found.start : found.end].split()
    sure = len(words) > 1 or words[0].isupper() or words[-1].lower() in AFFILIATING
    return Role(None, found) if sure else None


def _phrase(mention: Mention, at: int) -> Role | None:
    """The role that a noun phrase says, and the organization that follows it."""
    text = mention.passage
    owner: Span | None = None
    first = at
    while text.lower(first) in ROLE_OPENERS or text.lower(first) == "the":
        first += 1
    last = first
    while last < len(text.words) and last - first < _MOST_WORDS:
        if last > at and text.gap(last) != " " and not (last == first and text.gap(last).strip() == ""):
            break
        word = text.words[last]
        if word.lower in ROLE_STOPS and not word.upper and word.lower not in ROLES and word.lower not in ROLE_OPENERS:
            break
        if word.possessive and (word.upper or (last > first and text.words[last - 1].upper)):
            owner = _span(mention, _capitals_back(text, last if word.upper else last - 1, first), last)
            first = last + 1
        last += 1
    if last <= first or not (is_role(text.lower(last - 1)) or text.lower(last - 1) in KIN):
        return None
    kin = text.lower(last - 1) in KIN and not is_role(text.lower(last - 1))
    end = _with_field(text, last)
    owner = owner or _leading(mention, first, last) or _employer(mention, last)
    return Role(Span(mention.number, text.words[first].start, text.words[end - 1].end), None if kin else owner, kin)


def _capitals_back(text: Passage, last: int, least: int) -> int:
    first = last
    while first > least and text.words[first - 1].upper and text.gap(first) == " ":
        first -= 1
    return first


def _with_field(text: Passage, at: int) -> int:
    """A role with the field that follows it in small letters: `director of business development`."""
    if text.lower(at) not in {"of", "for", "in"} or text.gap(at) != " ":
        return at
    end = at + 1
    while end < len(text.words) and end - at < 6 and text.gap(end) == " " and not text.words[end].upper:  # noqa: PLR2004
        if text.lower(end) in ROLE_STOPS and text.lower(end) != "and":
            break
        end += 1
    if text.lower(end - 1) in {"and", "of", "for", "in"}:
        return at
    if end < len(text.words) and text.words[end].upper and text.gap(end) == " ":
        return at
    return end


def _leading(mention: Mention, first: int, last: int) -> Span | None:
    """`an MK Party MP`, `Reuters Editor-in-Chief`: the capitalised words that lead a role."""
    text = mention.passage
    if text.words[first].text.isupper() and len(text.words[first].text) > 2 and last - first > 1:  # noqa: PLR2004
        return _span(mention, first, first)
    end = capitals = first
    while capitals < last - 1 and text.words[capitals].upper:
        capitals += 1
        if text.lower(capitals - 1) in AFFILIATING:
            end = capitals
    if end == first:
        while end < capitals and not (text.lower(end) in ROLE_ADJECTIVES or is_role(text.lower(end))):
            end += 1
    if end == first + 1 and text.words[first].opens and text.lower(first) not in BRANDS:
        return None  # perhaps a capital that only the sentence's beginning gives
    if end == first or _is_place(text, first, end) or (end == first + 1 and text.lower(first) in _MERELY):
        return None
    return _span(mention, first, end - 1)


def _is_place(text: Passage, first: int, last: int) -> bool:
    """Whether capitalised words name a place or a nation only: no organization."""
    return all(
        part in PLACES or part in NATIONS or part in _DIRECTIONS
        for i in range(first, last)
        for part in text.lower(i).split("-")
    )


def _employer(mention: Mention, at: int) -> Span | None:
    """The organization behind a role, within its apposition."""
    text = mention.passage
    for i in range(at, min(at + 9, len(text.words) - 1)):
        if text.gap(i) not in {" ", " & "}:
            return None
        if text.lower(i) in _EMPLOYING:
            found = (
                _only_affiliated(mention, i) if text.lower(i) == "from" else Role(None, _organization(mention, i + 1))
            )
            if found is not None and found.affiliation is not None:
                return found.affiliation
        elif text.lower(i) in {"who", "which", "that", "whose", "said", "says", "told"}:
            return None
    return None


def _organization(mention: Mention, at: int) -> Span | None:
    """The organization that begins at a word: capitalised words, joined by small ones."""
    text = mention.passage
    while text.lower(at) in {"the", "a", "an"} and text.gap(at) == " ":
        at += 1
    if at >= len(text.words) or text.gap(at) != " ":
        return None
    if not text.words[at].upper:  # "at Danish investment company Saxo Bank"
        return None
    last = at
    while last + 1 < len(text.words) and text.gap(last + 1) in {" ", " & "}:
        word = text.words[last + 1]
        if word.upper:
            last += 1
        elif word.lower in _INSIDE and _is_capital(text, last + 2):
            last += 2
        else:
            break
    if _is_place(text, at, last + 1) or (last == at and text.lower(at) in OPENERS):
        return None
    return _span(mention, at, last)


def _is_capital(text: Passage, at: int) -> bool:
    return at < len(text.words) and text.gap(at) == " " and text.words[at].upper


def _span(mention: Mention, first: int, last: int) -> Span:
    words = mention.passage.words
    return Span(mention.number, words[first].start, words[last].end)
