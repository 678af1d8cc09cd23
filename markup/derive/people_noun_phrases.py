"""The phrase of a role whose noun stands first: its noun, its adjectives, where its title ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_acronyms import is_short
from markup.derive.people_affiliations import Span
from markup.derive.people_forenames import is_forename
from markup.derive.people_kinds import is_role_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

MOST_WORDS = 11  # of a role and what it is of
MOST_BEFORE = 3  # adjectives before a role
BRACKETS = Pattern(r"\s*\([^()]{1,60}\)")
_DEPUTIES = frozenset("vice ex sous co".split())
_AGES: dict[str, Pattern] = {}


class Phrase(NamedTuple):
    """A role's phrase `words[first:end]` and its noun."""

    first: int
    end: int
    head: int


def title_of(mention: Mention, phrase: Phrase, whose: Span | None, known: Lexicon) -> Span:
    """Where the title in a phrase stands, the organization in it left out."""
    words = mention.passage.words
    end = _title_end(mention.passage, phrase, whose, known)
    return Span(mention.number, words[phrase.first].start, end)


def _title_end(text: Passage, phrase: Phrase, whose: Span | None, known: Lexicon) -> int:
    """Where a title ends: before the organization in its phrase and the words that join them."""
    first, last, head = phrase
    end = last
    if whose is not None and not text.words[head].start <= whose.start < text.words[head].end:
        end = next((i for i in range(first, last) if text.words[i].end > whose.start), last)
        joins = known.joining | known.articles | known.organizations
        while end > first + 1 and end < last and _joins(text, end - 1, joins, known):
            end -= 1
        if end <= first:
            end = last
    return text.words[end - 1].end


def _joins(text: Passage, at: int, joins: Collection[str], known: Lexicon) -> bool:
    """Whether a word leads from a role to an organization: `der rechtsextremen`."""
    if text.lower(at) in joins:
        return True
    german = known.nouns_have_capitals and not text.words[at].upper
    return german and text.lower(at).endswith(known.adjective_endings)


def is_role(text: Passage, at: int, known: Lexicon) -> bool:
    """Whether a word says what somebody is, or whose they are, or where from."""
    word = text.words[at]
    lower = word.lower
    if known.nouns_have_capitals and not word.upper:
        return False
    if lower in known.before and text.lower(at + 1) in known.roles:
        return False
    before, _, tail = lower.rpartition("-")
    if not known.nouns_have_capitals and before not in _DEPUTIES:
        tail = lower
    return is_role_in(lower, known) or is_role_in(tail, known) or lower in known.kin or _is_origin(text, at, known)


def _is_origin(text: Passage, at: int, known: Lexicon) -> bool:
    """`l'Argentin NAME`: behind an article, what else is an adjective."""
    noun = known.nouns_have_capitals or text.lower(at - 1) in known.articles
    return noun and text.lower(at) in known.aged


def is_kin(word: str, known: Lexicon) -> bool:
    """Whether a lower-case word is of a relative, and no role."""
    return word in known.kin and word not in known.roles


def is_adjective(text: Passage, at: int, known: Lexicon) -> bool:
    """Whether a word in small letters can go with a role noun before it."""
    word = text.words[at]
    if word.upper or known.nouns_have_capitals:
        return False
    return word.lower in known.adjectives or word.lower in known.roles or word.lower.endswith(known.adjective_endings)


def leftmost(text: Passage, head: int, known: Lexicon) -> int:
    """Where the phrase of a role begins: adjectives before it included, articles left out."""
    first = head
    while first and head - first < MOST_BEFORE and text.gap(first) in {" ", ""}:
        lower = text.lower(first - 1)
        declined = known.nouns_have_capitals and lower.endswith(known.adjective_endings) and lower not in known.articles
        verb = lower.endswith("ierte") and text.lower(first - 2) not in known.articles  # "kommentierte", "kritisierte"
        small = declined and not text.words[first - 1].upper and lower not in known.stops and not verb
        if lower not in known.before and not small:
            break
        first -= 1
    return first


def names_another(text: Passage, first: int, last: int, known: Lexicon) -> bool:
    """Whether words behind a role name somebody: by no preposition joined to it, behind no organization's."""
    for at in range(first, last):
        joined = text.lower(at - 1) in known.joining | known.articles
        body = at > first and (text.lower(at - 1) in known.organizations or is_short(text.words[at - 1].text, known))
        if not joined and not body and is_full_name(text, at):
            return True
    return False


def is_full_name(text: Passage, at: int) -> bool:
    """Whether a known forename and one more capital stand at a word."""
    if at + 1 >= len(text.words) or not (text.words[at].upper and text.words[at + 1].upper):
        return False
    return text.gap(at + 1) == " " and is_forename(text.lower(at))


def brackets_end(mention: Mention) -> int:
    """Where the brackets behind a name end; where the name does if there are none."""
    found = BRACKETS.match(mention.passage.text, mention.end)
    return found.end() if found else mention.end


def age_end(mention: Mention, known: Lexicon) -> int:
    """Where the age behind a name ends; where the name does if there is none."""
    pattern = _age(known.age)
    found = pattern.match(mention.passage.text, mention.end)
    return found.end() if found else mention.end


def _age(expression: str) -> Pattern:
    return _AGES.setdefault(expression, Pattern(expression))
