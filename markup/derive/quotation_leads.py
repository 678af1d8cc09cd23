"""What leads into quoted words with a colon: `Sie zeigte sich zufrieden: „…“`, `El club prefiere esperar: «…»`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.quotation_cues import Cue
from markup.derive.quotation_phrases import is_free, opening
from markup.derive.quotation_subjects import Subject, named_subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_STATES = frozenset({"sicher", "überzeugt"})  # German: "NAME ist sich sicher: „…“"
_BRACKETS = frozenset("()")
_IDIOMS = frozenset("in zu zum zur auf".split())  # German: before a noun that a verb's idiom ends with


def colons(
    passage: Passage, people: Crowd, spoken: Sequence[bool], speech: Speech, found: Sequence[Cue]
) -> Iterator[Cue]:
    """`Sie zeigte sich zufrieden: „…“`: whoever a sentence begins with that leads into quoted words by no noun."""
    verbs = {c.verb for c in found if c.subject.kind != "something"}
    articles = speech.articles | speech.indefinite
    for at in range(1, len(spoken)):
        if not spoken[at] or spoken[at - 1] or ":" not in passage.gap(at):
            continue
        last = at - 1
        titled = _headed(passage, at, people)
        if titled is not None:
            yield Cue(last, titled, "before")
            continue
        noun = _is_capital_noun(passage, last, people) or _is_noun(passage, last, speech)
        first = last
        while first and not passage.words[first].opens and not spoken[first - 1] and first not in verbs:
            first -= 1
        if noun or not (first == 0 or passage.words[first].opens) or not verbs.isdisjoint(range(first, at)):
            continue
        subject = opening(passage, first, people, speech)
        if subject is None or (subject.kind == "somebody" and passage.lower(first) not in articles):
            subject = _only_named(passage, first, last, people, speech)
        if subject is not None and subject.kind in {"named", "pronoun", "role", "latter"} and subject.last <= at:
            yield Cue(last, subject, "before")


def _headed(passage: Passage, at: int, people: Crowd) -> Subject | None:
    """`NAME (entraîneur du FC Bréval) : « … »`: a name that nothing but brackets follows up to the colon."""
    first = at - 1
    while first and not passage.words[first].opens:
        first -= 1
    person = people.by_first.get(first)
    if person is None or person.mention.last >= at or passage.gap(person.mention.last).strip() != "(":
        return None
    inside = range(person.mention.last + 1, at)
    plain = all(_BRACKETS.isdisjoint(passage.gap(i)) for i in inside)
    return named_subject(person) if plain and passage.gap(at).strip(' «„“"').startswith(")") else None


def _is_behind_comma(passage: Passage, person: Named) -> bool:
    """`Preguntada por los plazos, NAME evitó dar fechas: «…»`: whether a clause begins with a name and its verb."""
    at = person.mention.last
    verb = at < len(passage.words) and passage.gap(at) == " " and not passage.words[at].upper
    return passage.gap(person.first) == ", " and verb


def _is_capital_noun(passage: Passage, at: int, people: Crowd) -> bool:
    """Whether a capital is a noun's that may have the words to it, as a motto; "nahm sie in Schutz:" has none."""
    return passage.words[at].upper and at + 1 not in people.by_last and passage.lower(at - 1) not in _IDIOMS


def _is_noun(passage: Passage, at: int, speech: Speech) -> bool:
    """Whether a word is a noun by the words before it: `encore la première phrase :`."""
    known = passage.lexicon
    before = speech.determiners | speech.indefinite
    if passage.lower(at - 1) in before or known is None or known.nouns_have_capitals:
        return passage.lower(at - 1) in before
    adjective = passage.lower(at - 1)
    joined = adjective in known.before or adjective.endswith(known.adjective_endings)
    return joined and passage.lower(at - 2) in before and passage.gap(at - 1) == " "


def _only_named(passage: Passage, first: int, last: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Mardi soir, NAME a posé son manteau et lâché : « … »`: the one person of a sentence that ends with a verb."""
    named = people.between(first, last)
    told = passage.lower(last) in speech.participles | speech.says | speech.particles | _STATES
    if not told and not (len(named) == 1 and _is_behind_comma(passage, named[0])):
        return None
    free = len(named) == 1 and not passage.words[named[0].mention.last - 1].possessive
    return named_subject(named[0]) if free and is_free(passage, named[0].first, speech) else None


def leader_of(passage: Passage, verb: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Subject | None:
    """`El club prefiere esperar: «…», informó`: who a sentence begins with that leads into the quoted words."""
    at = verb - 1
    while at and spoken[at - 1]:
        at -= 1
    if not at or ":" not in passage.gap(at):
        return None
    last = at
    while at and not passage.words[at - 1].opens:
        at -= 1
    first = max(at - 1, 0)
    known = passage.lexicon
    noun = passage.lower(first) in speech.articles | speech.indefinite
    if known is not None and (noun or passage.lower(first) not in known.openers):
        subject = opening(passage, first, people, speech)
        if subject is not None and (subject.kind in {"named", "role"} or subject.pronoun):
            return subject if subject.kind != "pronoun" else None
    named = people.between(first, last)
    if len(named) == 1 and is_free(passage, named[0].first, speech):
        return named_subject(named[0])  # "Ähnlich sieht das NAME, Leiter des Amts: „…“, sagte er"
    return Subject("somebody", first, last) if named or noun else None
