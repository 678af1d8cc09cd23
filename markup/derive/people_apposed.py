"""The role in the words behind a name: `NAME, Sprecher der Bahn`, `NAME (entraîneur du FC Bréval)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_acronyms import in_brackets, is_organization_word, is_short
from markup.derive.people_affiliations import Span
from markup.derive.people_bodies import attached, headed, owner
from markup.derive.people_noun_phrases import (
    BRACKETS,
    MOST_BEFORE,
    MOST_WORDS,
    Phrase,
    age_end,
    brackets_end,
    is_adjective,
    is_full_name,
    is_kin,
    is_role,
    names_another,
    title_of,
)
from markup.derive.people_roles import Role
from markup.derive.words.places import PLACES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

_AT = frozenset({"en", "à", "in", "im", "aus"})  # before a town, which is no part of a title
_SPACES = {0xA0: " ", 0x202F: " "}


def read_behind(mention: Mention, known: Lexicon) -> Role | None:
    """What the words behind a name say: a role, an organization, both."""
    text = mention.passage
    if not _is_followed(mention, known):
        return None
    party = attached(mention)
    inside = _in_brackets(mention, known)
    if inside is not None:
        return inside
    end = max(age_end(mention, known), brackets_end(mention))
    at = mention.last
    while at < len(text.words) and text.words[at].start < end:
        at += 1
    if at >= len(text.words) or text.words[mention.last - 1].possessive:
        return Role(None, party) if party else None
    between = text.text[end : text.words[at].start].translate(_SPACES)
    found = _phrase(mention, at, known) if between in {", ", " – ", " — "} or between == " (" else None
    if found is None and between == " " and text.lower(at) in known.copulas:
        found = _phrase(mention, at + 1, known)
    if found is None:
        body = party or (headed(mention, at, known) if between in {" ", ", "} else None)
        return Role(None, body) if body else None
    return found if found.affiliation or not party else Role(found.title, party, found.kin)


def _in_brackets(mention: Mention, known: Lexicon) -> Role | None:
    """`NAME (Obmann des Vereins)`, `NAME (entraîneur du FC Bréval)`: what the brackets behind a name say."""
    text = mention.passage
    found = BRACKETS.match(text.text, mention.end)
    if found is None or text.gap(mention.last)[-1:] != "(" or text.words[mention.last - 1].possessive:
        return None
    role = _phrase(mention, mention.last, known)
    if role is None or role.title is None or role.title.end > found.end():
        return None
    head = mention.last
    if not known.nouns_have_capitals or not is_role(text, head, known) or not _is_noun(text, head + 1, found.end()):
        return role
    last = head + 1
    while last < len(text.words) and text.words[last].start < found.end():
        last += 1
    words = text.words  # "NAME (Intendantin Stadttheater)"
    body = Span(mention.number, words[head + 1].start, words[last - 1].end)
    sure = any(is_organization_word(text, i, known) or is_short(words[i].text, known) for i in range(head + 1, last))
    named = sure or (last - head > 2 and text.lower(head) not in known.local and text.lower(last - 1) not in PLACES)  # noqa: PLR2004
    return Role(Span(mention.number, words[head].start, words[head].end), body if named else None)


def _is_noun(text: Passage, at: int, end: int) -> bool:
    return at < len(text.words) and text.words[at].end < end and text.words[at].upper and text.gap(at) == " "


def _is_followed(mention: Mention, known: Lexicon) -> bool:
    """Whether what stands behind a name can say what somebody is: a mark, a verb, a word of belonging."""
    text = mention.passage
    behind = text.text[mention.end : mention.end + 2].translate(_SPACES)
    if behind[:1] != " " or behind[1:] in {"(", "–", "—"}:
        return behind[:1] in {",", " "}
    lower = text.lower(mention.last)
    return lower in known.copulas or lower in known.of or lower in known.heading


def _phrase(mention: Mention, at: int, known: Lexicon) -> Role | None:  # a phrase read word by word
    """The role that a noun phrase says, and the organization in it."""
    text = mention.passage
    if text.lower(at) in known.since:
        at = _behind_year(text, at)
    first = at
    most = 1 if known.nouns_have_capitals else 2  # "NAME, die der Minister lobt"
    while text.lower(first) in known.articles and first - at < most:
        first += 1
    head = first
    while head < len(text.words) and head - first < MOST_BEFORE and not is_role(text, head, known):
        skipped = text.words[head].lower in known.before or (
            known.nouns_have_capitals and text.lower(head).endswith(known.adjective_endings)
        )
        if not skipped or text.words[head].upper or text.lower(head) in known.articles:
            return None
        head += 1
    if head >= len(text.words) or not is_role(text, head, known) or _is_broken(text, at, head):
        return None
    last = _phrase_end(text, head, known)
    if _is_anothers(text, first, head, last, known):
        return None
    kin = is_kin(text.lower(head), known)
    whose = None if kin else owner(mention, first, last, head, known)
    if whose is None and (party := in_brackets(text.text, text.words[last - 1].end, known)) is not None:
        whose = Span(mention.number, *party)
    return Role(title_of(mention, Phrase(first, last, head), whose, known), whose, kin)


def _is_anothers(text: Passage, first: int, head: int, last: int, known: Lexicon) -> bool:
    """`NAME, Stadtrat Jan Roe und`, `NAME, la ministra de Cultura, Ana Roe,`: a role that has a name behind it."""
    if names_another(text, head + 1, last, known):
        return True
    definite = first > 0 and text.lower(first - 1) in known.articles and text.gap(last) == ", "
    return definite and is_full_name(text, last)


def _phrase_end(text: Passage, head: int, known: Lexicon) -> int:
    """Behind the last word of the phrase of a role noun."""
    last = head + 1
    while last < len(text.words) and last - head < MOST_WORDS and text.gap(last) in {" ", ""}:
        lower = text.lower(last)
        if lower in known.stops and lower not in known.joining:
            break
        belongs = text.words[last].upper or lower in known.joining or is_adjective(text, last, known)
        belongs = belongs or text.lower(last - 1) in known.organizations
        if not belongs and text.lower(last - 1) not in known.joining:
            break
        last += 1
    if last - head > 2 and text.lower(last - 2) in _AT and text.words[last - 1].upper:  # noqa: PLR2004
        last -= 2  # "ingeniera en Lyon"
    while last > head + 1 and text.lower(last - 1) in known.joining:
        last -= 1
    return last


def _behind_year(text: Passage, at: int) -> int:
    """`NAME, seit 2021 Intendantin`: years are no words."""
    return at + 1 if text.gap(at + 1).strip().isdigit() else at


def _is_broken(text: Passage, first: int, last: int) -> bool:
    return any(text.gap(i) not in {" ", ""} for i in range(first + 1, last + 1))
