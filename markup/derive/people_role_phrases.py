"""How far the phrase of a role reaches to the right: `a lawyer representing`, `director of sales and head`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span, capitals_before, is_place, is_plural_owner, joins
from markup.derive.people_mentions import is_role
from markup.derive.people_role_reach import MOST_WORDS
from markup.derive.words.people import (
    AFFILIATING,
    ANAPHORS,
    AT_PRESENT,
    FIELD_OFFICES,
    FIELDS,
    KIN,
    OPENERS,
    ROLE_ADJECTIVES,
    ROLE_OPENERS,
    ROLE_STOPS,
    ROLES,
    TITLE_ABBREVIATIONS,
    UNITS,
)

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_AGED = Pattern(r" ?\d{1,3}[-‑]\Z")  # "36-year-old"
_ARTICLES = frozenset({"a", "an", "the"})


def noun_phrase(mention: Mention, at: int) -> tuple[int, int, Span | None]:
    """The words of a phrase from the article at `at` on: first and last of them, and whose it says the role is."""
    text = mention.passage
    owner: Span | None = None
    first = _phrase_start(text, at)
    last = first
    while last < len(text.words) and last - first < MOST_WORDS:
        if last > first and is_plural_owner(text, last):
            owner = capitals_before(mention, last - 1)
            first = last  # "Edmunds' director"
        elif last > at and not _is_spaced(text, first, last):
            break
        word = text.words[last]
        if word.lower in _ARTICLES and last > first:
            first = last + 1
        elif joins(text, last) and (word.lower == "and" or text.lower(last - 1) in AFFILIATING):
            pass
        elif not word.upper and _ends(text, last, opens=last == first):
            break
        if word.possessive and (word.upper or (last > first and text.words[last - 1].upper)):
            led = capitals_before(mention, last if word.upper else last - 1)
            owner = led and Span(led.number, led.start, word.end)
            first = last + 1
        elif word.possessive and word.lower in ANAPHORS:
            first = last + 1  # "the company's chief executive"
        last += 1
    return first, last, owner


def _phrase_start(text: Passage, at: int) -> int:
    """Behind the articles, the age and the word for the present that open a phrase."""
    while text.lower(at) in ROLE_OPENERS or text.lower(at) in AT_PRESENT or text.lower(at) == "the":
        at += 1
    years = text.lower(at).endswith("-old") or text.lower(at) == "year"
    return at + 1 if years and _AGED.match(text.gap(at)) is not None else at  # "a 36-year-old teacher"


def _is_spaced(text: Passage, first: int, at: int) -> bool:
    """Whether only what a phrase may have within stands before a word."""
    gap = text.gap(at)
    return gap in {" ", "&", " & "} or (at == first and not gap.strip())


def _ends(text: Passage, at: int, *, opens: bool) -> bool:
    """Whether a small word ends the phrase of a role."""
    lower = text.lower(at)
    if lower == "and" and not (opens or is_role(text.lower(at - 1)) or text.lower(at - 1) in KIN):
        # "an obstetrics and gynaecology professor"
        behind = range(at + 1, min(at + 4, len(text.words)))
        return not any(is_role(text.lower(i)) and not text.words[i].upper for i in behind)
    stops = lower in ROLE_STOPS and lower not in ROLES and lower not in ROLE_OPENERS
    return stops or (not opens and _is_done(text, at))


def _is_done(text: Passage, at: int) -> bool:
    """Whether a participle behind a role noun says what somebody does or where: `a designer born in`."""
    word = text.words[at]
    if word.upper or not is_role(text.lower(at - 1)) or not word.lower.endswith(("ing", "ed", "born", "known")):
        return False
    return not any(is_role(text.lower(i)) for i in range(at, at + 3))


def coordinated(text: Passage, at: int) -> int:
    """Where a role ends to which another is joined: `president and chief executive officer`."""
    if text.lower(at) != "and" or text.gap(at) != " ":
        return at
    end = at
    for i in range(at + 1, min(at + 6, len(text.words))):
        lower = text.lower(i)
        if text.gap(i) != " " or text.words[i].possessive or (lower in ROLE_STOPS and i > at + 1):
            break
        if is_role(lower) and lower not in TITLE_ABBREVIATIONS:
            end = i + 1
        elif text.words[i].upper and lower not in ROLE_ADJECTIVES:
            break
    return end if end > at and not _is_name_next(text, end) else at


def _is_name_next(text: Passage, at: int) -> bool:
    """Whether the word before one is a title of the next name: `the president and Chancellor Lee`."""
    return at < len(text.words) and text.words[at].upper and text.gap(at) == " "


def _is_field(text: Passage, at: int, end: int) -> bool:
    """Whether the capitalised words behind "of" at a word say what a role is about: `Head of Research`."""
    if text.words[end - 1].possessive:
        return False
    if text.lower(at - 1) in FIELD_OFFICES and text.lower(end) in {"at", "in"}:
        return True
    if text.lower(end) in {"of", "for", "and"} and text.gap(end) == " ":
        return False
    if text.lower(at - 1) in FIELD_OFFICES or (end == at + 2 and text.lower(at + 1) == "service"):
        return True
    return text.lower(end - 1) in FIELDS and not any(text.lower(i) in AFFILIATING for i in range(at + 1, end))


def _joins_field(text: Passage, at: int, end: int) -> bool:
    """`professor of Social Policy and Health`."""
    both = text.lower(end) == "and" and text.lower(at - 1) in FIELD_OFFICES and end > at + 1
    return both and end + 1 < len(text.words) and text.words[end + 1].upper and text.gap(end + 1) == " "


def _unit(text: Passage, at: int) -> int | None:
    """The last word of the unit in small letters that a role is of: `head of the emergency department`."""
    if text.lower(at + 1) != "the":
        return None
    last = at + 2
    while last < len(text.words) and last - at < MOST_WORDS and text.gap(last) == " " and not text.words[last].upper:
        if text.lower(last) in UNITS:
            if text.lower(last + 1) == "of" and text.gap(last + 1) == " ":
                return _field_end(text, last + 2)  # "chief of the division of sleep disorders"
            return last if last > at + 2 else None  # "director of the programme"
        if text.lower(last) in ROLE_STOPS or text.words[last].possessive:
            return None
        last += 1
    return None


def _field_end(text: Passage, at: int) -> int | None:
    """The last of the small words that name a field from a word on, where no capital goes on."""
    end = at
    while end < len(text.words) and end - at < MOST_WORDS and text.gap(end) == " " and not text.words[end].upper:
        if text.lower(end) in ROLE_STOPS and text.lower(end) != "and":
            break
        end += 1
    goes_on = end < len(text.words) and text.gap(end) == " " and text.words[end].upper
    return None if end == at or goes_on or text.lower(end - 1) == "and" else end - 1


def _is_then_or_there(text: Passage, at: int) -> bool:
    """Whether "in" leads to a time or a place: `First Minister in May`."""
    behind = at + 1
    if text.lower(at) != "in" or behind >= len(text.words):
        return False
    return text.lower(behind) in OPENERS or is_place(text, behind, behind + 1)


def with_field(text: Passage, at: int) -> int:
    """A role with the field that follows it in small letters: `director of business development`."""
    if text.lower(at) not in {"of", "for", "in"} or text.gap(at) != " " or _is_then_or_there(text, at):
        return at
    if (unit := _unit(text, at)) is not None:
        return unit + 1
    end = at + 1
    while end < len(text.words) and text.gap(end) == " " and (text.words[end].upper or _joins_field(text, at, end)):
        end += 1
    if end > at + 1:
        return end if _is_field(text, at, end) else at
    while end < len(text.words) and end - at < MOST_WORDS and text.gap(end) == " " and not text.words[end].upper:
        if text.lower(end) in ROLE_STOPS and text.lower(end) != "and":
            break
        end += 1
    if text.lower(end - 1) in {"and", "of", "for", "in"}:
        return at
    if end < len(text.words) and text.words[end].upper and text.gap(end) == " ":
        return at
    return end
