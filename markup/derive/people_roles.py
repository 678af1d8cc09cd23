"""What an article says that somebody is: the role and the organization beside a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import (
    Span,
    capitals_before,
    employer,
    headed,
    leading,
    organization,
    owner_before,
    owner_of,
    sure_organization,
)
from markup.derive.people_mentions import is_role
from markup.derive.words.people import (
    BRANDS,
    HONORIFICS,
    HUMANS,
    KIN,
    NAMING,
    OFFICES,
    OPENERS,
    ROLE_ADJECTIVES,
    ROLE_MODIFIERS,
    ROLE_OPENERS,
    ROLE_STOPS,
    ROLES,
    TITLE_ABBREVIATIONS,
)

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_MOST_WORDS = 9  # of a role
_AGE = Pattern(r"\s*[,(]\s*(?:aged?\s+)?\d{1,3}\s*[,)]")
_APPOSED = Pattern(r"^\s*(?:[,(]\s*(?:aged?\s+)?\d{1,3}\s*)?(?:[,(]|\s[–—-])\s*$")
_OPENERS = OPENERS - BRANDS - ROLE_ADJECTIVES
_CLAUSE = frozenset("said says that but".split())  # behind them a clause may begin


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
        return _of_organization(mention, end) if text.gap(end) == ", " else None
    if text.words[end - 1].lower in TITLE_ABBREVIATIONS and end < mention.first and text.gap(end) != ". ":
        return None
    first = _leftmost(text, head)
    if text.lower(first - 1) == "to" and first == end - 1 and not text.words[first].upper:
        return None  # a verb: "to guard Ann Lee"
    kin = text.lower(end - 1) in KIN and text.lower(end - 1) not in ROLES
    start, stop = text.words[first].start, text.words[end - 1].end
    if text.text[stop : stop + 1] == "." and text.lower(end - 1) in TITLE_ABBREVIATIONS:
        stop += 1
    return Role(Span(mention.number, start, stop), None if kin else owner_before(mention, first, end), kin)


def _of_organization(mention: Mention, end: int) -> Role | None:
    """`The director of the Fen Institute, NAME,`: where a clause begins so, the role is the one before "of"."""
    text = mention.passage
    for at in range(end - 2, max(0, end - 1 - _MOST_WORDS), -1):
        if text.gap(at + 1) != " ":
            return None
        if text.lower(at) in {"of", "at", "for"} and is_role(text.lower(at - 1)):
            first = _leftmost(text, at - 1)
            article = first - 1
            begins = text.lower(article) == "the" and (text.words[article].opens or text.lower(article - 1) in _CLAUSE)
            title = Span(mention.number, text.words[first].start, text.words[at - 1].end)
            return Role(title, organization(mention, at + 1)) if begins else None
    return None


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


def _leftmost(text: Passage, head: int) -> int:
    """Where the phrase of a role noun begins."""
    first = head
    while first and head - first < _MOST_WORDS and text.gap(first) == " ":
        word = text.words[first - 1]
        if word.possessive or (word.lower in ROLE_STOPS and not word.text.isupper()) or word.lower in HONORIFICS:
            break
        if word.upper:
            if word.opens and word.lower in _OPENERS and not word.text.isupper():
                break
        elif text.words[head].upper and word.lower not in ROLE_ADJECTIVES and word.lower not in ROLE_MODIFIERS:
            break  # small letters before a title in capitals: "congratulate President"
        elif word.lower.endswith(("ed", "ing", "ly")) and word.lower not in ROLE_MODIFIERS and "-" not in word.lower:
            break
        first -= 1
    return first


def belonging_before(mention: Mention) -> Role | None:
    """`Oxford University's NAME`."""
    return _belonging(owner_of(mention))


def role_behind(mention: Mention) -> Role | None:  # noqa: PLR0911  # one answer for each pattern
    """`NAME, an expert at Rand Europe,`, `NAME, who is a teacher`, `NAME of Natural Justice`."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.words[at - 1].possessive:
        return None
    gap = text.gap(at)
    if gap == " " and text.lower(at) in {"of", "from", "at"}:
        return _belonging(sure_organization(mention, at))
    if gap == " " and text.lower(at) in {"is", "was"} and text.lower(at + 1) in {"a", "an", "the"}:
        return _phrase(mention, at + 1)
    if gap == " " or _APPOSED.match(gap) is None:
        return None
    if text.lower(at) == "who" and text.lower(at + 1) in {"is", "was"}:
        return _phrase(mention, at + 2)
    if text.lower(at) == "who":
        return _belonging(headed(mention, at))
    if text.lower(at) in {"of", "from", "at"}:
        return _belonging(sure_organization(mention, at))
    return _phrase(mention, at)


def _belonging(affiliation: Span | None) -> Role | None:
    return Role(None, affiliation) if affiliation is not None else None


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
            led = capitals_before(mention, last if word.upper else last - 1)
            owner = led and Span(led.number, led.start, word.end)
            first = last + 1
        last += 1
    if last <= first or not (is_role(text.lower(last - 1)) or text.lower(last - 1) in KIN):
        return None
    kin = text.lower(last - 1) in KIN and not is_role(text.lower(last - 1))
    end = _with_field(text, last)
    owner = owner or leading(mention, first, last) or employer(mention, last)
    return Role(Span(mention.number, text.words[first].start, text.words[end - 1].end), None if kin else owner, kin)


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
