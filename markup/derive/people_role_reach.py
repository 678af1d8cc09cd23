"""How far the words of a role reach to the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import is_new_place, is_place, joins
from markup.derive.people_mentions import is_role
from markup.derive.people_rows import singular
from markup.derive.words.people import (
    AFFILIATING,
    ANAPHORS,
    AT_PRESENT,
    BODIES,
    BRANDS,
    FIELDS,
    HONORIFICS,
    KIN,
    OFFICES,
    OPENERS,
    PARTICIPLES,
    PARTIES,
    POSITIONS,
    RANKS,
    ROLE_ADJECTIVES,
    ROLE_MODIFIERS,
    ROLE_STOPS,
    ROWED,
    STATE_OFFICES,
    STYLES,
    TITLE_ABBREVIATIONS,
    UNITS,
)
from markup.derive.words.places import NATIONS
from markup.derive.words.speech import ENGLISH

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage, Word

MOST_WORDS = 9  # of a role
_OPENERS = OPENERS - BRANDS - ROLE_ADJECTIVES - frozenset(NATIONS)
_VERBS = ENGLISH.says | ENGLISH.tells | ENGLISH.acts
YEAR = Pattern(r" \d{4}, \Z")  # "the governor in 2020, NAME,"
_ARTICLES = frozenset({"a", "an", "the"})
_DETERMINERS = frozenset("a an the his her its their our my your between of and both".split())  # of one of two people
_OWNERS = frozenset({"his", "her", "their", "your"})
_PARTS = frozenset("district state republic commonwealth province kingdom city county".split())  # of a country, or one
_BEFORE_VERB = frozenset("to will would can could may might must should shall".split())


def first_before(text: Passage, head: int) -> int:
    """Where a role before a name begins: what it is a candidate for, and that it is held now, left out."""
    first = leftmost(text, head)
    if text.lower(first - 1) == "for" and text.lower(first - 2) in {"nominee", "candidate", "pick", "choice"}:
        first = leftmost(text, first - 2)
    while first < head and text.lower(first) in AT_PRESENT and not text.words[first].upper:
        first += 1
    if (
        text.lower(first) in AT_PRESENT
        and text.words[first].opens
        and text.lower(first + 1) in NATIONS
        and first < head
    ):
        first += not is_new_place(text, first)  # "New Welsh coach"
    return first


def tied(text: Passage, first: int) -> Word:
    """The word with which a family tie begins: whose it is, where that is a name (`Ann Lee's daughter`)."""
    at = first - 1
    if at < 0 or not text.words[at].possessive or not text.words[at].upper or text.gap(first) != " ":
        return text.words[first]
    while at and text.words[at - 1].upper and text.gap(at) == " " and not text.words[at - 1].opens:
        at -= 1
    return text.words[at]


def head_before(text: Passage, last: int) -> int | None:
    """The role noun whose phrase ends at the word `last`: the noun itself, or one with `of` and what it is of."""
    word = text.words[last]
    for office in OFFICES.get(word.lower, ()):
        first = last - len(office) + 1
        if first >= 0 and tuple(text.lower(i).removeprefix("then-") for i in range(first, last + 1)) == office:
            return first
    if not word.upper and _is_other_word(text, last):
        return None
    if is_role(word.lower.removeprefix("then-")) or word.lower in KIN or _is_position(text, last):
        governed = last > 1 and text.lower(last - 1) == "of" and is_role(text.lower(last - 2))
        return last - 2 if governed else last  # "Minister of Justice"
    if word.upper:
        field = word.lower in FIELDS and text.lower(last - 1) in {"of", "for"} and text.gap(last) == " "
        # "Commissioner of Agriculture NAME"
        return last - 2 if field and last > 1 and is_role(text.lower(last - 2)) else _sent_to(text, last)
    return _governing(text, last)


def _governing(text: Passage, last: int) -> int | None:
    """The role noun before the small words that say what it is of, up to a word: `adviser for business affairs`."""
    lower = text.lower(last)
    if (
        (lower in ANAPHORS or lower in UNITS)
        and text.lower(last - 1) == "the"
        and text.lower(last - 2) in {"of", "for"}
    ):
        led = last > 2 and is_role(text.lower(last - 3)) and text.lower(leftmost(text, last - 3) - 1) == "the"  # noqa: PLR2004
        return last - 3 if led else None  # "the chairman of the committee NAME"
    if lower in ROLE_STOPS:
        return None
    for at in range(last - 1, max(0, last - 7), -1):
        word = text.words[at]
        if word.lower in {"of", "for"} and at and is_role(text.lower(at - 1)):
            return at - 1
        if word.upper or (word.lower in ROLE_STOPS and word.lower != "and") or text.gap(at + 1) not in {" ", ", "}:
            return None
    return None


def _is_other_word(text: Passage, at: int) -> bool:
    """`a major Ann Lee retrospective`, `has accused Ann Lee`: an adjective or a verb, and no role."""
    word = text.lower(at)
    return word in RANKS or (word in PARTICIPLES and text.lower(at - 1) not in _ARTICLES)


def _is_position(text: Passage, at: int) -> bool:
    """`Rovers center NAME`, `PM NAME`, not `at 8 PM`."""
    word = text.words[at]
    if word.text == "PM":
        return not any(c.isdigit() for c in text.gap(at))
    return word.lower in POSITIONS and not word.upper and at > 0 and text.words[at - 1].upper


def _sent_to(text: Passage, last: int) -> int | None:
    """The role noun before a place: `special envoy to Ukraine NAME`, `Mayor of London NAME`."""
    at = last
    while at > 1 and text.words[at].upper and is_place(text, at, at + 1) and text.gap(at) == " ":
        at -= 1
    at -= text.lower(at) == "the"
    sending = frozenset({"to"})
    if at < last and text.lower(at) == "of" and text.lower(at - 1) in _PARTS and text.words[at - 1].upper:
        at -= 2  # "Attorney for the District of Columbia"
        at -= text.lower(at) == "the"
        sending = frozenset({"to", "for", "of"})
    role = text.lower(at - 1)
    sent = text.lower(at) in sending or (text.lower(at) == "of" and role in STATE_OFFICES)
    return at - 1 if at > 0 and at < last and sent and is_role(role) else None


def leftmost(text: Passage, head: int) -> int:
    """Where the phrase of a role noun begins."""
    first = head
    named = text.words[head].upper  # capitals passed
    while first and head - first < MOST_WORDS and _is_within(text, first):
        word = text.words[first - 1]
        if text.words[first].upper and joins(text, first - 1) and _goes_on(text, first, head):
            first -= 2
            continue
        if word.lower == "and" and is_role(text.lower(first - 2)) and text.gap(first - 1) == " ":
            both = leftmost(text, first - 2)  # "Nordbane chairman and chief executive"
            led = text.words[both].upper and not is_role(text.lower(both)) and both < first - 2
            same = not text.words[first].upper or text.words[first - 2].upper or text.words[first].text.isupper()
            return both if led or (same and _is_alone(text, both)) else first
        if word.lower == "all" and word.upper and text.words[first].upper and not singular(text.lower(head)):
            first -= 1  # before a singular, and so of a name: "All Saints captain"
            continue
        if word.possessive or _stops(word) or word.lower in HONORIFICS or not _describes(text, first - 1, named=named):
            break
        named = named or word.upper
        first -= 1
    return first


def _is_alone(text: Passage, first: int) -> bool:
    """Whether nothing before two roles says that they are of two people: an article, an owner, or a row."""
    if not first or text.words[first].opens:
        return True
    if text.gap(first) == ", ":
        return not text.words[first - 1].upper  # "yesterday, chairman and chief executive NAME"
    determined = text.lower(first - 1) in _DETERMINERS or text.words[first - 1].possessive
    return text.gap(first) == " " and not determined


def _describes(text: Passage, at: int, *, named: bool) -> bool:  # noqa: PLR0911  # a table of tests
    """Whether a word may belong to the role behind it; `named` where that has a capital already."""
    word = text.words[at]
    if word.lower in STYLES and text.lower(at - 1) in _OWNERS:
        return False  # "His Excellency Archbishop"
    if word.lower.endswith("-old"):
        return False  # "32-year-old"
    if word.upper:
        verb = word.lower in _OPENERS or (word.lower in _VERBS and text.words[at + 1].upper)
        return not (word.opens and verb) or (word.text.isupper() and len(word.text) > 1)
    if named and (word.lower in BODIES or word.lower in AFFILIATING) and text.words[at - 1].upper and at:
        return text.gap(at) == " "  # "Fenland assembly Speaker"
    if word.lower in ROLE_MODIFIERS:
        return named or text.lower(at - 1) not in _BEFORE_VERB
    if word.lower in ROLE_ADJECTIVES:
        return not word.lower.endswith(("ed", "ing", "ly")) or "-" in word.lower
    if text.lower(at - 1) in _BEFORE_VERB:
        return False  # a verb: "to honor former catcher"
    # Small letters before capitals, verbs: "congratulate President", "meets Nordbane chief", "married actor".
    return "-" in word.lower or not (named or word.lower.endswith(("ed", "ing", "ly")))


def _is_within(text: Passage, at: int) -> bool:
    """Whether a role may go on to the left of a word: over a space, a rank's point, or `Moss & Reed`."""
    if text.gap(at) == " & ":
        return text.words[at].upper and text.words[at - 1].upper
    return text.gap(at) == " " or _is_rank(text, at)


def _is_rank(text: Passage, at: int) -> bool:
    """Whether an abbreviated rank stands before a word: `Lt. Col.`."""
    return text.gap(at) == ". " and text.lower(at - 1) in TITLE_ABBREVIATIONS and text.lower(at) in TITLE_ABBREVIATIONS


def _goes_on(text: Passage, first: int, head: int) -> bool:
    """Whether the capitals before a small word go on with those behind it: `University of Oslo`.

    They name a body, or a field of the office: `Foreign and Home Affairs Minister`.
    """
    before = text.lower(first - 2)
    of_office = text.lower(head) == "minister" and (before in FIELDS or before in ROLE_ADJECTIVES)
    if of_office or before in AFFILIATING:
        return True
    if text.lower(first - 1) in {"of", "for"} and not text.words[first - 2].opens and text.gap(first - 2) == " ":
        return text.words[first - 3].upper and not is_role(text.lower(first - 3))  # "Fraternal Order of Police head"
    if text.lower(first) in PARTIES:
        return False
    if is_place(text, first, first + 1):  # "Nordbane UK and Europe"
        both = first > 2 and is_place(text, first - 2, first - 1) and text.gap(first - 2) == " "  # noqa: PLR2004
        return both and text.words[first - 3].upper and not is_place(text, first - 3, first - 2)
    at = first - 2
    while at and head - at < MOST_WORDS and text.gap(at) == " " and (text.words[at - 1].upper or joins(text, at - 1)):
        at -= 1
        if text.lower(at) in ROWED and text.lower(at + 1) in {"of", "for", "on"}:
            return True  # "Centers for Disease Control and Prevention"
    return False


def is_cut(text: Passage, first: int) -> bool:
    """Whether one capitalised word is joined to a role that begins at `first`, and may be half of a name.

    `Moss and Fen Borders chief`: of the Fen Borders, or of Moss and Fen Borders; `Farmers for Action leader`.
    """
    if first < 2 or not joins(text, first - 1):  # noqa: PLR2004
        return False
    if text.lower(first - 1) != "and":
        return text.lower(first - 2) not in OPENERS
    return first == 2 or text.gap(first - 2) != " " or not text.words[first - 3].upper  # noqa: PLR2004


def _stops(word: Word) -> bool:
    if word.lower not in ROLE_STOPS or word.lower in ROLE_MODIFIERS or (word.upper and word.lower in AFFILIATING):
        return False
    if word.lower in {"one", "all"} and word.upper and not word.opens:
        return False  # "One Nation senator"
    if word.text.isupper() and len(word.text) > 1:
        return False
    return not word.upper or word.lower not in ({"los", "las"} if word.opens else {"los", "las", "la", "el", "le"})
