"""Who stands behind a verb of speech in English: `said Ann Lee`, `said the mayor, Ann Lee`, `said the mayor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import is_role
from markup.derive.quotation_subjects import Subject, closes, named_subject, noun_of_role
from markup.derive.words.people import KIN

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_LONGEST_ROLE = 14  # words of a role and the name behind it
_OF = frozenset("of the for and".split())


def subject_behind(passage: Passage, verb: int, people: Crowd, speech: Speech, *, quoted: bool) -> Subject | None:
    """The subject behind a verb; `quoted` where a quotation stands directly before it."""
    at = verb + 1 + _is_aged(passage, verb + 1)
    if at >= len(passage.words) or passage.gap(at) != " ":
        return None
    word = passage.lower(at)
    if word in speech.male or word in speech.female:
        return Subject("pronoun", at, at + 1, pronoun=word)
    begin = at
    while passage.lower(begin) in speech.articles:
        begin += 1
    person = next((p for p in people.between(at, at + _LONGEST_ROLE) if p.first in {at, begin}), None)
    if person is not None:
        if passage.words[person.mention.last - 1].possessive:
            return Subject("somebody", at, person.mention.last)
        return joint(passage, person, people) or named_subject(person)
    described = quoted and (begin > at or passage.words[at].possessive)
    described_as = (_apposed(passage, at, people) if described else None) or _office(passage, at, people)
    return named_subject(described_as) if described_as is not None else _nameless(passage, at, begin, speech)


def _nameless(passage: Passage, at: int, begin: int, speech: Speech) -> Subject | None:
    """`said the mayor`, `said a spokesman`; `begin` is the word behind the articles."""
    role = noun_of_role(passage, begin, speech) if passage.lower(at) == "the" and closes(passage, begin + 1) else None
    if role is not None:
        return role
    human = is_role(passage.lower(at)) or passage.lower(at) in KIN
    return Subject("somebody", at, at + 1) if passage.words[at].upper or begin > at or human else None


def _is_aged(passage: Passage, at: int) -> bool:
    """Whether an age stands before a subject: `said 43-year-old Ann Lee`."""
    return passage.lower(at) == "year-old" and passage.gap(at)[-1:] == "-"


def _apposed(passage: Passage, at: int, people: Crowd) -> Named | None:
    """`said the mayor, Ann Lee`, `said the society's treasurer, Ann Lee`: the name behind a role in its clause."""
    last = at
    while last < min(len(passage.words), at + _LONGEST_ROLE) and (last == at or passage.gap(last) == " "):
        last += 1
    person = people.by_first.get(last)
    if person is None or passage.gap(last) != ", " or passage.words[person.mention.last - 1].possessive:
        return None
    said = any(is_role(passage.lower(i)) for i in range(at, last))
    return person if said and closes(passage, person.mention.last) else None


def _office(passage: Passage, at: int, people: Crowd) -> Named | None:
    """`said Chair of the Fenwick Board of Trustees Ann Lee`: the name behind an office in capitals."""
    last = at + 1
    while last < min(len(passage.words), at + _LONGEST_ROLE) and last not in people.by_first:
        if passage.gap(last) != " " or not (passage.words[last].upper or passage.lower(last) in _OF):
            return None
        last += 1
    person = people.by_first.get(last)
    office = passage.words[at].upper and is_role(passage.lower(at)) and passage.lower(at + 1) == "of"
    joined = person is not None and passage.gap(last) == " " and passage.words[last - 1].upper
    return person if office and joined and not passage.words[last - 1].possessive else None


def joint(passage: Passage, first: Named, people: Crowd) -> Subject | None:
    """`said Ann Lee and Ben Roe.`: a row of names behind a verb that ends its clause."""
    found, at = [first.person], first.mention.last
    while (person := _next_of_row(passage, at, people)) is not None:
        found.append(person.person)
        last = passage.lower(at) == "and"
        at = person.mention.last
        if last:
            named = closes(passage, at) and not passage.words[at - 1].possessive
            return Subject("somebody", first.mention.first, at, row=tuple(found)) if named else None
    return None


def _next_of_row(passage: Passage, at: int, people: Crowd) -> Named | None:
    """The name behind a comma or "and" in a row."""
    if passage.lower(at) == "and" and passage.gap(at) == " ":
        return people.by_first.get(at + 1) if passage.gap(at + 1) == " " else None
    return people.by_first.get(at) if passage.gap(at) == ", " else None
