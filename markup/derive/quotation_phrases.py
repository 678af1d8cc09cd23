"""Noun phrases of who speaks: a name with its role, a role alone, a pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_forenames import sex_of_title
from markup.derive.people_kinds import is_role_in
from markup.derive.quotation_subjects import Subject, named_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd
    from markup.derive.words.speech import Speech

_LONGEST_ROLE = 14  # words of a role and the name behind it
_PARTICLES = frozenset("von van zu".split())
_ONE = frozenset("ein eine einer uno un une una um uma een un' uno".split())
_SEXES = {"die": "f", "la": "f", "cette": "f", "der": "m", "le": "m", "el": "m", "il": "m", "o": "m", "a": "f"}
_STATES = frozenset({"US", "EU", "UN", "TV"})  # before a role, which is the same without them
_CLOSED = frozenset(',;:–—»«”“„"()?!.…')


def opening(passage: Passage, first: int, people: Crowd, speech: Speech) -> Subject | None:
    """The subject that a sentence begins with, adverbs before it allowed."""
    while first + 1 < len(passage.words) and passage.lower(first) in speech.between and first not in people.by_first:
        first += 1
    latter = latter_at(passage, first, speech)
    if latter is not None:
        return latter
    subject = pronoun_at(passage, first, speech) or phrase_at(passage, first, people, speech)
    if subject is None or subject.kind not in {"role", "somebody"} or not subject.pronoun:
        return subject
    return _apposed(passage, subject.last, people, speech) or subject


def latter_at(passage: Passage, at: int, speech: Speech) -> Subject | None:
    """`ce dernier`, `este último`; German "der" where a verb stands behind it."""
    begin = passage.lower(at)
    for words, sex in speech.latter:
        if words[0] == begin and all(passage.lower(at + i) == word for i, word in enumerate(words)):
            last = at + len(words)
            verb = passage.lower(last) in speech.says | speech.auxiliaries | speech.weak
            if not speech.genitives or verb:
                return Subject("latter", at, last, sex=sex)
    return None


def _apposed(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Son entraîneur, l'Argentin NAME, …`, `Der Trainer des Klubs, NAME, …`: the name behind the role's comma."""
    while at < len(passage.words) and passage.gap(at) in {" ", ""}:
        if passage.lower(at) in speech.says | speech.auxiliaries:
            return None
        at += 1
    if at >= len(passage.words) or passage.gap(at) != ", ":
        return None
    first = at + (passage.lower(at) in speech.articles)
    for person in people.between(at, at + _LONGEST_ROLE):
        if person.first in {at, first}:
            end = person.mention.last
            closed = end < len(passage.words) and passage.gap(end).strip()[:1] in {",", ".", "—", "–", "("}
            return named_subject(person) if closed else None
    return None


def pronoun_at(passage: Passage, at: int, speech: Speech) -> Subject | None:
    """The pronoun that stands at a word."""
    word = passage.lower(at)
    if word in speech.male or word in speech.female:
        return Subject("pronoun", at, at + 1, pronoun=word)
    return None


def addressed(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`a dit à l'agence Anne Roux`, `dijo a los periodistas la ministra`: the name behind whom it is said to."""
    if passage.lower(at) not in speech.prepositions:
        return None
    surname = people.by_first.get(at + 1)
    if passage.lower(at) in _PARTICLES and surname is not None and passage.gap(at + 1) == " ":
        return named_subject(surname)  # "sagte von Arx"
    for person in people.between(at + 2, at + _LONGEST_ROLE):
        first = person.first - (passage.lower(person.first - 1) in speech.articles)
        plain = all(passage.gap(i) in {" ", ""} for i in range(at + 1, person.mention.first + 1))
        free = first > at + 1 and passage.lower(first - 1) not in speech.prepositions
        return (
            named_subject(person) if plain and free and not passage.words[person.mention.last - 1].possessive else None
        )
    return None


def phrase_at(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """The subject whose noun phrase begins at a word."""
    definite, indefinite = passage.lower(at) in speech.articles, passage.lower(at) in speech.indefinite
    noun = at + (definite or indefinite)
    head = noun_of(passage, noun, speech)
    for person in people.between(at, at + _LONGEST_ROLE):
        if person.first in {at, noun} or noun <= person.first <= head:
            owns = passage.words[person.mention.last - 1].possessive
            return Subject("somebody", at, person.mention.last) if owns else named_subject(person)
    if definite and is_human(passage, head, speech):
        return role_subject(passage, at, head, speech)
    if is_human(passage, head, speech):
        return Subject("somebody", at, head + 1, pronoun=passage.lower(head))
    if definite or indefinite or passage.words[at].upper:
        thing = passage.lexicon is not None and passage.lower(head).endswith(passage.lexicon.thing_endings or "\n")
        human = passage.lower(at) in _ONE and not thing
        new = passage.lower(head) if human else ""  # "ein Hotelier": whoever it is, nobody named
        return Subject("somebody", at, head + 1, pronoun=new)
    return None


def is_near(passage: Passage, at: int) -> bool:
    """Whether a word is joined to the one before."""
    return at < len(passage.words) and passage.gap(at) in {" ", ""}


def noun_of(passage: Passage, at: int, speech: Speech) -> int:
    """The noun of a phrase behind its article: adjectives before it skipped."""
    known = passage.lexicon
    if known is None:
        return at
    for i in range(at, min(at + 3, len(passage.words))):
        if is_human(passage, i, speech) and passage.lower(i) not in known.before:
            return i
        adjective = passage.lower(i) in known.before or passage.lower(i).endswith(known.adjective_endings)
        if not adjective or i + 1 >= len(passage.words) or passage.gap(i + 1) != " ":
            break
    return at


def is_human(passage: Passage, at: int, speech: Speech) -> bool:
    """Whether a word is a noun of a human being."""
    known = passage.lexicon
    if known is None or at >= len(passage.words):
        return False
    word = passage.lower(at)
    tail = word.rpartition("-")[2]
    return (
        is_role_in(word, known)
        or is_role_in(tail, known)
        or word in speech.people
        or tail in known.aged
        or word in known.kin
    )


def role_subject(passage: Passage, at: int, head: int, speech: Speech) -> Subject:
    """`die Ministerin`: a role to be looked up; `die 71-Jährige` is as good as a pronoun."""
    known = passage.lexicon
    sex = _SEXES.get(passage.lower(at)) or sex_of_title(passage.lower(head), passage.language)
    if known is not None and passage.lower(head) in known.aged:
        pronouns = speech.male if sex == "m" else speech.female if sex else {""}
        return Subject("pronoun", at, head + 1, pronoun=min(pronouns))
    party, hyphen, tail = passage.words[head].text.rpartition("-")
    partisan = hyphen and party[1:] and party[-1].isupper() and party not in _STATES
    noun = passage.lower(head) if partisan else tail.lower() or passage.lower(head)
    return Subject("role", at, head + 1, pronoun=noun, sex=sex)


def is_free(passage: Passage, first: int, speech: Speech) -> bool:
    """Whether nothing before a name's phrase governs it: no preposition, no genitive, no other name beside it."""
    at = first - 1
    if at >= 0 and passage.gap(first) in {" ", ""} and passage.lower(at) in speech.articles | speech.determiners:
        opens = passage.words[at].opens or passage.gap(at) not in {" ", ""}
        if at == 0 or opens:
            return passage.lower(at) not in {"des", "du", "del", "al", "au"}
        genitive = passage.lower(at) in speech.genitives and passage.words[at - 1].upper
        if genitive or passage.lower(at) not in speech.articles | speech.indefinite:
            return False
        first, at = at, at - 1
    if at < 0 or passage.words[first].opens or passage.gap(first) not in {" ", ""}:
        return True
    word = passage.lower(at)
    if word in {"und", "et", "y", "e"}:
        return not passage.words[at - 1].upper
    return word not in speech.prepositions and word not in speech.auxiliaries


def is_closed(passage: Passage, at: int, spoken: Sequence[bool]) -> bool:
    """Whether a clause, a quotation or the sentence begins at a word."""
    return at == 0 or spoken[at - 1] or not _CLOSED.isdisjoint(passage.gap(at))
