"""Whom somebody belongs to by what stands directly beside a name: `Oxford University's NAME`, `NAME (D-Ohio)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span, capitals_before, is_place, organization, span, sure_organization
from markup.derive.people_employers import state_behind
from markup.derive.people_mentions import is_role
from markup.derive.words.people import (
    AFFILIATING,
    BRANDS,
    DECORATIONS,
    HONORIFICS,
    LEADS,
    LED,
    LED_BY_SCORE,
    MEMBERS,
    ORGANIZATION_WORDS,
    PARTIES,
)
from markup.derive.words.places import COUNTRIES_AS_PRINTED, COUNTRY_NAMES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

# "D-Calif.", "R-Texas": the party in a letter, and the state.
_SEAT = Pattern(
    r"(?: \(|, )([DR])(?:[-–‑]|\.?, )[A-Z][A-Za-z.]{1,15}(?: [A-Z][a-z]{2,10}\.?)?(?:[),]|\.?(?=\s|\Z|[”\"]))"
)
_BEHIND_MEMBER = frozenset("who of from in elected representing and".split())


def owner_of(mention: Mention) -> Span | None:
    """`Oxford University's Ann Lee`: the organization that stands as a possessive directly before a name."""
    text = mention.passage
    at = mention.title - 1
    if at > 0 and text.gap(mention.title) in {"’ ", "' "} and text.lower(at).endswith("s"):
        found = capitals_before(mention, at)  # "the Fen Rovers' NAME"
        sure = text.lower(at) in BRANDS or (text.lower(at) in ORGANIZATION_WORDS and text.words[at - 1].upper)
        return found if sure else None
    if at < 0 or not text.words[at].possessive or text.gap(mention.title) != " ":
        return None
    if text.lower(at) in COUNTRY_NAMES and len(mention.key) > 1:
        return _country_before(mention, at)
    sure = text.lower(at) in AFFILIATING or text.lower(at) in BRANDS or text.words[at].text.isupper()
    found = capitals_before(mention, at) if sure or _is_article_before(mention, at) else None
    if found is None or is_place(text, at, at + 1):
        return None
    known = text.words[at].text.isupper() or text.lower(at) in BRANDS
    return found if known or " " in text.text[found.start : found.end] else None


def led_by(mention: Mention) -> Span | None:
    """`the Fen Trust (owned by NAME)`, `the Fen Trust, led by NAME`: what somebody leads."""
    text = mention.passage
    at = mention.title - 2
    if at < 1 or text.lower(at + 1) != "by" or text.lower(at) not in LED or text.gap(at) not in {" (", ", "}:
        return None
    found = capitals_before(mention, at - 1)
    if found is None or is_place(text, at - 1, at) or text.gap(mention.title) != " ":
        return None
    words = text.text[found.start : found.end].split()
    return found if len(words) > 1 and any(w.lower() in AFFILIATING or w == "for" for w in words) else None


def _is_article_before(mention: Mention, last: int) -> bool:
    """`the New Fenlander's NAME`: several capitals behind an article, none of them a title's."""
    text = mention.passage
    first = last
    while first and text.words[first - 1].upper and text.gap(first) == " " and not text.words[first - 1].opens:
        first -= 1
    titled = any(is_role(text.lower(i)) or text.lower(i) in HONORIFICS for i in range(first, last + 1))
    return first < last and text.lower(first - 1) == "the" and len(mention.key) > 1 and not titled


def _country_before(mention: Mention, last: int) -> Span | None:
    """`Norway's NAME`, `South Korea's NAME`, where the country is not one of several."""
    text = mention.passage
    first = last
    while first and text.words[first - 1].upper and text.gap(first) == " " and is_place(text, first - 1, first):
        first -= 1
    return span(mention, first, last) if text.lower(first - 1) not in {"in", "of"} else None


def member_before(mention: Mention) -> Span | None:
    """`Republican NAME`: the party directly before a name."""
    text = mention.passage
    at = mention.first - 1
    member = at >= 0 and mention.title == mention.first and text.gap(mention.first) == " " and _is_member(text, at)
    return span(mention, at, at) if member and not text.title_case else None


def member_behind(mention: Mention, at: int) -> Span | None:
    """`NAME, a Republican`, `NAME, Democrat of Ohio,`: the party in an apposition."""
    text = mention.passage
    at += text.lower(at) in {"a", "the"}
    if at >= len(text.words) or not _is_member(text, at):
        return None
    goes_on = at + 1 < len(text.words) and text.gap(at + 1) == " " and text.lower(at + 1) not in _BEHIND_MEMBER
    return None if goes_on else span(mention, at, at)


def _is_member(text: Passage, at: int) -> bool:
    return text.lower(at) in MEMBERS and text.words[at].upper and not text.words[at].possessive


def seat(mention: Mention) -> Span | None:
    """The party of `NAME (D-Calif.)`, `NAME, R-Texas,`: one letter, beside the state that elected somebody."""
    found = _SEAT.match(mention.passage.text, mention.end)
    return Span(mention.number, *found.span(1)) if found else None


def bracketed(mention: Mention) -> Span | None:
    """`NAME (Labour)`, `NAME (FRT)`: a party or an acronym in brackets behind a name."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.gap(at) != " (" or text.text[text.words[at].end : text.words[at].end + 1] != ")":
        return None
    word = text.words[at]
    acronym = word.text.isupper() and len(word.text) > 2 and word.text.isalpha() and word.lower not in DECORATIONS  # noqa: PLR2004
    return span(mention, at, at) if word.upper and (acronym or word.lower in PARTIES) else None


def country_behind(mention: Mention, at: int) -> Span | None:
    """`NAME of Japan`: whom a team or a government sends."""
    if mention.passage.lower(at) != "of" or len(mention.key) == 1:
        return None
    found = state_behind(mention, at + 1)
    printed = mention.passage.text[mention.end : found.end].lower() if found else ""
    return found if printed.endswith(COUNTRIES_AS_PRINTED) else None


def speaks_for(mention: Mention, at: int) -> Span | None:
    """`NAME with the Fen Institute said`: whom somebody speaks for."""
    text = mention.passage
    found = sure_organization(mention, at)
    if found is None or text.text[found.start : found.end].lower().split()[-1] not in AFFILIATING:
        return None
    behind = text.text[found.end : found.end + 6]
    return found if behind in {" said ", " told ", " says "} or behind[:5] == " said" else None


def leads(mention: Mention, at: int) -> Span | None:
    """`NAME leads the Fen Research Group`: the body at whose head a verb at `at` puts somebody now."""
    text = mention.passage
    found = organization(mention, at + 1) if text.lower(at) in LEADS else None
    words = text.text[found.start : found.end].lower().split() if found else []
    return found if len(words) > 1 and words[-1] in AFFILIATING and words[-1] not in LED_BY_SCORE else None
