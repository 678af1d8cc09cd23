"""What the words around a name say that it is besides a human being: a firm, a school, a ship; or that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import is_role
from markup.derive.people_rows import singular
from markup.derive.words.eponyms import (
    ADDRESS,
    CORPORATE,
    CORPORATE_JOINS,
    DEEDS,
    FLIGHTS,
    HEADS,
    MADE,
    OWNED,
    PLACE_OPENINGS,
    PLAYED_BY,
    PLAYS,
    PREFIXES,
    SPECTATORS,
    SQUAD,
    STAFF,
    SUFFERED,
    THINGS,
    UNARTICLED,
)
from markup.derive.words.people import KIN, ORGANIZATION_WORDS, ROLES, ROYAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.people_mentions import Mention, Passage

_LONGEST_ROW = 4  # words of the name before in a row
_TOLD = frozenset("told telling tells".split())
_WAS = frozenset({"was", "were", "is", "been"})


def things(mention: Mention) -> Iterator[str]:
    """The features that one mention of a name shows: for something else first, then for somebody."""
    text = mention.passage
    before, behind = text.lower(mention.title - 1), text.lower(mention.last)
    near = text.gap(mention.title) == " "
    if near and _is_employer(text, mention.title - 1):
        yield "employer"
    if near and text.lower(mention.title - 2) in FLIGHTS and before in {"from", "to", "at"}:
        yield "employer"
    if near and mention.title == mention.first and len(mention.key) > 1 and _is_ground(mention):
        yield "work"
    if near and text.words[mention.title - 1].upper and before in PREFIXES:
        yield "work"
    if near and before == "the" and mention.honorific in UNARTICLED:
        yield "articled"
    opening = text.words[mention.first - 1]
    if text.gap(mention.first) == " " and opening.upper and opening.lower in PLACE_OPENINGS:
        yield "place_first"
    full = len(mention.key) > 1 or mention.honorific in ROYAL
    if full and behind in THINGS and text.gap(mention.last) == " " and not _owns(mention):
        yield "thing"
    if len(mention.key) > 1 and text.gap(mention.last) == " " and behind in ROLES and not _owns(mention):
        yield "before_role"
    if mention.honorific in ADDRESS:
        yield "addressed"
    yield from _deeds(mention, near=near)


def _is_employer(text: Passage, join: int) -> bool:
    """`an analyst at NAME`, `students at NAME`, `the chief economist of NAME`: nobody works at a human being."""
    word, before = text.lower(join), text.lower(join - 1)
    if text.gap(join) != " ":
        return False
    if word in {"at", "from"} and (is_role(before) or singular(before)):
        return True
    return (word == "at" and before in STAFF) or (word in CORPORATE_JOINS and before in CORPORATE)


def _is_ground(mention: Mention) -> bool:
    """`the crowd at NAME`, `on Court NAME`: where a match is played; `Fenwick Crown Court NAME` is a person."""
    text, at = mention.passage, mention.title - 1
    if text.lower(at) == "at":
        return text.lower(at - 1) in SPECTATORS and not _owns(mention)
    return text.lower(at) == "court" and text.words[at].upper and not (text.words[at - 1].upper and text.gap(at) == " ")


def _deeds(mention: Mention, *, near: bool) -> Iterator[str]:
    """What a human being does or suffers, and who is named as one of a squad."""
    text = mention.passage
    if len(mention.key) == 1:
        return
    before, behind = text.lower(mention.title - 1), text.lower(mention.last)
    if text.gap(mention.last) == " " and not _owns(mention):
        suffered = behind in _WAS and text.lower(mention.last + 1) in SUFFERED
        if suffered or behind in DEEDS:
            yield "deed"
    if near and before == "of" and text.lower(mention.title - 2) in KIN:
        yield "kin_of"
    if near and before == "by" and text.lower(mention.title - 2) in MADE:
        yield "deed"
    if _is_interviewer(mention):
        yield "told"
    if near and before in PLAYED_BY and text.lower(mention.title - 2) in PLAYS:
        yield "play"
    if near and mention.title == mention.first and (before in SQUAD or (before == "and" and _in_squad(mention))):
        yield "role_before"


def _is_interviewer(mention: Mention) -> bool:
    """`told Nordbane News' NAME`."""
    text, at = mention.passage, mention.title - 1
    if at < 0 or not (text.words[at].possessive or text.gap(mention.title) in {"’ ", "' "}) or not text.words[at].upper:
        return False
    while at and mention.title - at <= _LONGEST_ROW and text.words[at].upper and text.gap(at) == " ":
        at -= 1
    return text.lower(at) in _TOLD


def _in_squad(mention: Mention) -> bool:
    """`substitutes Ann Lee and NAME`."""
    text = mention.passage
    at = mention.title - 1
    while at and mention.title - at <= _LONGEST_ROW and text.words[at - 1].upper and text.gap(at) == " ":
        at -= 1
    return at < mention.title - 1 and text.gap(at) == " " and text.lower(at - 1) in SQUAD


def _owns(mention: Mention) -> bool:
    return mention.passage.words[mention.last - 1].possessive


def organization_follows(mention: Mention) -> bool:
    """Whether the head of an organization, or of something named after somebody, stands directly behind a name."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.gap(at) != " " or not text.words[at].upper:
        return False
    if _owns(mention):
        return text.lower(at) in OWNED
    return text.lower(at) in ORGANIZATION_WORDS or (text.lower(at) in HEADS and not text.title_case)
