"""How far an organization's name reaches: capitalised words, joined by small ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import is_forename
from markup.derive.people_mentions import is_place_first, is_role
from markup.derive.words.people import (
    ADJECTIVE_ENDINGS,
    AFFILIATING,
    BODIES,
    BRANCHES,
    BRANDS,
    CAMPAIGNS,
    LANDS,
    OPENERS,
    ORGANIZATION_WORDS,
    PUBLIC_BODIES,
    ROLE_ADJECTIVES,
    ROLE_STOPS,
    ROWED,
    STREETS,
    TIERS,
    TOWN_BODIES,
)
from markup.derive.words.places import NATIONS, PLACES, UNIONS

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_LONGEST_NAME = 14  # words
_MOST_BEFORE_BODY = 4  # words that say what kind of body a name is: "the Danish investment company"
_DIRECTIONS = frozenset(
    "north south east west new northern southern eastern western central upper lower great the".split()
)
_REGIONS = frozenset({"middle", "and"})  # "Middle East and North Africa"
_PARTS = _DIRECTIONS - {"the", "new", "great"}
_NUMBERED = Pattern(r"\d| \d{1,3} [a-z]")
_INSIDE = frozenset("of and for on the & de du der la del do da dos das des".split())
_FORCES = frozenset({"fire", "anti-terror", "counter-terrorism", "anti-narcotics", "homicide"})
_AIMING = frozenset("coalition campaign alliance committee movement network fund".split())
_GAPS = frozenset({" ", " & ", "&"})  # between the words of a name


class Span(NamedTuple):
    """A part of a block's text."""

    number: int  # of the passage
    start: int
    end: int


def capitals_before(mention: Mention, last: int) -> Span | None:
    """The organization whose last word is `last`: capitalised words, joined by small ones."""
    text = mention.passage
    if not text.words[last].upper:
        return None
    first = last
    while first and last - first < _LONGEST_NAME and text.gap(first) in _GAPS:
        word = text.words[first - 1]
        small = first > 1 and text.gap(first - 1) == " " and _is_inside(text, first - 1)
        if word.upper and not word.possessive and not (word.opens and word.lower in OPENERS):
            first -= 1
        elif small and text.words[first - 2].upper and not text.words[first - 2].possessive:
            first -= 2
        else:
            break
    if not any(text.lower(i) in ORGANIZATION_WORDS for i in range(first, last + 1)):
        first = max((i + 1 for i in range(first, last) if text.lower(i) == "and"), default=first)
    return span(mention, first, last)


def _is_inside(text: Passage, at: int) -> bool:
    """Whether a small word may stand within a name: not the "and" of `Moss, Reed and Nordbane's chief`."""
    word = text.lower(at)
    if word == "on":
        return text.lower(at - 1) in ROWED  # "Commission on Fisheries"
    in_row = at > 1 and text.gap(at - 1) == ", " and text.words[at - 2].upper
    return word in {"of", "for", "&"} or (word == "and" and not in_row and not _ends_with_name(text, at))


def _ends_with_name(text: Passage, at: int) -> bool:
    """Whether the capitals before a word are somebody's name: `Chairman Ann Lee and Nordbane's chief`."""
    first = at
    while first and at - first < _LONGEST_NAME and text.gap(first) == " ":
        if not text.words[first - 1].upper or text.words[first - 1].possessive:
            break
        first -= 1
        if is_role(text.lower(first)) and first + 1 < at:
            return True
    return at - first > 1 and is_forename(text.lower(first)) and text.lower(at - 1) not in ORGANIZATION_WORDS


def joins(text: Passage, at: int) -> bool:
    """Whether a small word stands within a name: `Department of Health`, `Health and Human Services`."""
    if text.lower(at) not in {"of", "for", "and", "on"} or text.gap(at) != " " or not _is_capital(text, at + 1):
        return False
    before = text.words[at - 1] if at else None
    if before is None or not before.upper or before.possessive or is_role(before.lower):
        return False
    return not is_forename(text.lower(at + 1)) or text.lower(at) != "and"


def sure_organization(mention: Mention, at: int) -> Span | None:
    """`NAME of Natural Justice`: behind "of" and "from" one word is more often a town."""
    found = organization(mention, at + 1)
    if found is None:
        return None
    words = mention.passage.text[found.start : found.end].split()
    if any(w.endswith(("'s", "’s")) for w in words[:-1]) and words[-1].lower() not in ORGANIZATION_WORDS:
        return None  # "Bavaria's Ansbach"
    body = any(w.lower() in ORGANIZATION_WORDS for w in words[1:] if w[0].isupper())
    if is_place_first(words[0].lower()) and not body:
        return None  # "San Diego"
    if words[-1].lower() in STREETS or words[-1].lower() in LANDS:
        return None  # "of Kings Road"
    sure = len(words) > 1 or words[0].isupper() or words[0].lower() in BRANDS or words[-1].lower() in AFFILIATING
    return found if sure else None


def organization(mention: Mention, at: int) -> Span | None:  # noqa: PLR0911  # one answer for each pattern
    """The organization that begins at a word: capitalised words, joined by small ones."""
    text = mention.passage
    while (text.lower(at) in {"the", "a", "an"} or text.lower(at).endswith("-based")) and text.gap(at) == " ":
        at += 1
    while text.lower(at) in _PARTS and not text.words[at].upper and _is_capital(text, at + 1):
        at += 1  # "eastern Kent's Moss College"
    if (body := _body_of_place(text, at) or _town_body(text, at) or _campaign(text, at)) is not None:
        return span(mention, at, body)
    at = _behind_body(text, _behind_adjectives(text, _behind_place(text, at)))
    if at >= len(text.words) or text.gap(at) != " " or not text.words[at].upper:
        return None
    last = at
    while more := _more(text, at, last):
        last += more
        if last - at > _LONGEST_NAME:
            return None
    if text.lower(last + 1) in BRANCHES and not text.words[last + 1].upper and text.gap(last + 1) == " ":
        return _whole(mention, last + 2)
    adjective = not is_name(text, last)  # "the Oslo-area farm"
    last = _with_body(text, last)
    if adjective or is_place(text, at, last + 1) or (last == at and text.lower(at) in OPENERS - BRANDS):
        return None
    if _NUMBERED.match(text.text, text.words[last].end) is not None:
        return None  # "a member of the Apollo 10 crew"
    return span(mention, at, last)


def _whole(mention: Mention, at: int) -> Span | None:
    """The organization of a branch: `the Oslo branch of Nordbane`, and not of a branch of a branch."""
    text = mention.passage
    if text.lower(at) != "of":
        return None
    first = last = at + 1 + (text.lower(at + 1) == "the")
    if first >= len(text.words) or not text.words[first].upper or text.gap(first) != " ":
        return None
    while more := _more(text, first, last):
        last += more
    return None if is_place(text, first, last + 1) or text.lower(last + 1) in BRANCHES else span(mention, first, last)


def _with_body(text: Passage, last: int) -> int:
    """The last word of a public body that ends in small letters: `Fen City fire department`."""
    for i in range(last + 1, min(last + _MOST_BEFORE_BODY, len(text.words))):
        if text.gap(i) != " " or text.words[i].upper or text.words[last].possessive:
            return last
        if (text.lower(i) in PUBLIC_BODIES and i > last + 1) or text.lower(i) == "squad":
            return i
        if text.lower(i) not in ROLE_ADJECTIVES and text.lower(i) not in PUBLIC_BODIES and text.lower(i) not in _FORCES:
            return last
    return last


def _town_body(text: Passage, at: int) -> int | None:
    """The last word of a body in small letters behind a place, where that ends what is said: `at Oslo university`."""
    last = at
    while _is_capital(text, last + 1) and not text.words[last].possessive and last - at < _MOST_BEFORE_BODY:
        last += 1
    if text.lower(last + 1) not in TOWN_BODIES or text.gap(last + 1) != " " or text.words[last].possessive:
        return None
    ends = last + 2 >= len(text.words) or text.gap(last + 2) != " " or text.lower(last + 2) in ROLE_STOPS
    named = text.words[at].upper and not text.words[last + 1].upper and is_place(text, at, last + 1)
    return last + 1 if ends and named else None


def _campaign(text: Passage, at: int) -> int | None:
    """The last word of `Lee campaign`, `Lee's 2020 campaign`: the body of one politician."""
    for i in range(at, min(at + _MOST_BEFORE_BODY, len(text.words))):
        if i > at and text.lower(i) in CAMPAIGNS and not text.words[i].upper:
            return i
        if not text.words[i].upper or (text.gap(i) != " " and i > at and not text.words[i - 1].possessive):
            return None
    return None


def _behind_adjectives(text: Passage, at: int) -> int:
    """Behind the adjectives before an organization: `the right-wing Fen Forum`."""
    first = at
    while first < at + 2 and first < len(text.words) and not text.words[first].upper and text.gap(first) == " ":
        lower = text.lower(first)
        if (not lower.endswith(ADJECTIVE_ENDINGS) and lower not in TIERS) or lower in ROLE_STOPS:
            return at
        first += 1
    return first if _is_capital(text, first) and text.lower(at - 1) in {"the", "a", "an"} else at


def _behind_place(text: Passage, at: int) -> int:
    """Behind the country that has an organization: `Norway's Public Health Agency`."""
    behind = _behind_owner(text, at)
    return behind if behind and _is_capital(text, behind) else at


def _behind_owner(text: Passage, at: int) -> int:
    """Behind the place in the possessive that begins at a word; 0 where there is none."""
    last = at
    while last < len(text.words) and text.words[last].upper and not text.words[last].possessive:
        if text.gap(last + 1) != " ":
            return 0
        last += 1
    owned = last < len(text.words) and text.words[last].possessive and is_place(text, at, last + 1)
    return last + 1 if owned else 0


def _body_of_place(text: Passage, at: int) -> int | None:
    """The last word of a body in small letters that a place has: `Norway's child welfare department`."""
    behind = _behind_owner(text, at)
    if not behind:
        return None
    for i in range(behind, min(behind + _MOST_BEFORE_BODY, len(text.words))):
        word = text.words[i]
        if text.gap(i) != " " or word.upper or word.possessive or word.lower in ROLE_STOPS:
            return None
        if word.lower in PUBLIC_BODIES:
            return i
    return None


def _more(text: Passage, first: int, last: int) -> int:
    """How many words behind the last one go on with a name; 0 where it ends."""
    at = last + 1
    if at >= len(text.words) or not (text.gap(at) in _GAPS or _goes_on(text, first, at)):
        return 0
    word = text.words[at]
    if word.upper:
        return 0 if text.words[last].possessive and is_place(text, first, at) else 1
    return 0 if text.words[last].possessive else _joined(text, first, at)


def _joined(text: Passage, first: int, at: int) -> int:  # one answer for each small word
    """How many words a small word adds to a name, itself included."""
    word = text.words[at]
    if word.lower == "of" and text.lower(at + 1) == "the" and _is_capital(text, at + 2):
        return 3
    if word.lower == "in" and text.lower(at + 1) == "the" and _is_capital(text, at + 2):
        body = any(text.lower(i) in ROWED for i in range(first, at - 1))
        return 3 if body and not is_place(text, at + 2, at + 3) else 0  # "Institute for Research in the Amazon"
    if not _is_capital(text, at + 1) or (word.lower == "on" and text.lower(at + 1) in OPENERS):
        return 0  # "on Monday", "on March 9"
    if word.lower == "to":
        return 2 if text.lower(at - 1) in _AIMING else 0  # "Coalition to End Hunger"
    if word.lower == "in":  # "Centre for Policy in Global Health", not "in Oslo"
        body = any(text.lower(i) in ROWED for i in range(first, at - 1)) and _is_capital(text, at + 2)
        return 2 if body and not is_place(text, at + 1, at + 2) else 0
    somebody = word.lower == "and" and _is_somebody(text, at + 1)
    return 2 if word.lower in _INSIDE and not somebody else 0


def _is_somebody(text: Passage, at: int) -> bool:
    """Whether somebody is named behind "and": by a forename, or as in `the Fen Centre and Jamon Hook of Oregon`."""
    if not _is_capital(text, at + 1):
        return False
    if is_forename(text.lower(at)):
        return True
    last = at
    while _is_capital(text, last + 1):
        last += 1
    return text.lower(last + 1) == "of" and text.lower(at - 2) in AFFILIATING


def _goes_on(text: Passage, first: int, at: int) -> bool:
    """Whether a comma is part of a name: `Council on Energy, Environment and Water`."""
    if text.gap(at) != ", " or not text.words[at].upper or not any(text.lower(i) in ROWED for i in range(first, at)):
        return False
    behind = at + 1
    while behind < len(text.words) and text.words[behind].upper and text.gap(behind) in {" ", ", "}:
        behind += 1
    inside = any(text.lower(i) in {"of", "for", "on"} for i in range(first, at))
    return inside and text.lower(behind) in {"and", "&"} and _is_capital(text, behind + 1)


def _behind_body(text: Passage, at: int) -> int:
    """Behind the words that say what kind of body is named: `Danish investment company`, `think tank`."""
    for i in range(at, min(at + _MOST_BEFORE_BODY, len(text.words) - 1)):
        word = text.words[i]
        if text.gap(i) != " " or word.lower in ROLE_STOPS or (word.upper and word.lower.rstrip(".") not in NATIONS):
            return at
        if word.lower in AFFILIATING or word.lower in BODIES:
            return i + 1 if _is_capital(text, i + 1) else at
    return at


def is_place(text: Passage, first: int, last: int) -> bool:
    """Whether capitalised words name a place or a nation only: no organization."""
    return all(
        (part in PLACES or part in NATIONS or part in _DIRECTIONS or part in _REGIONS) and part not in UNIONS
        for i in range(first, last)
        for part in text.lower(i).rstrip(".").split("-")
    )


def is_name(text: Passage, at: int) -> bool:
    """Whether a word may be part of a name: not `Kenya-politics`, `Fenland-based`, `Oslo-area`."""
    word = text.words[at]
    return word.upper and not word.text.rpartition("-")[2][:1].islower()


def is_new_place(text: Passage, at: int) -> bool:
    """`New South Wales`: not what is new, as in `New Welsh coach`."""
    word = text.words[at]
    if word.lower != "new" or not word.upper or not word.opens:
        return word.lower == "new" and word.upper
    behind = text.lower(at + 1)
    return is_place(text, at + 1, at + 2) and (behind in PLACES or behind not in NATIONS)


def _is_capital(text: Passage, at: int) -> bool:
    return at < len(text.words) and text.gap(at) == " " and text.words[at].upper


def is_plural_owner(text: Passage, at: int) -> bool:
    """Whether the word before one is a plural in the possessive: `Edmunds' director`."""
    word = text.words[at - 1]
    return text.gap(at) in {"' ", "’ "} and word.upper and word.lower.endswith("s")


def span(mention: Mention, first: int, last: int) -> Span:
    """The words from `first` to `last`, both included."""
    words = mention.passage.words
    return Span(mention.number, words[first].start, words[last].end)
