"""Whom words are said to come from: `laut Meier`, `selon la ministre`, `según él`, `ihrer Ansicht nach`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markup.derive.quotation_cues import Cue
from markup.derive.quotation_phrases import is_human, noun_of, role_subject
from markup.derive.quotation_subjects import Subject, named_subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd
    from markup.derive.words.speech import Speech

_LONGEST_ROLE = 14  # words of a role and the name behind it


def according(  # noqa: C901, PLR0911, PLR0912  # one answer for each pattern
    passage: Passage, at: int, people: Crowd, speech: Speech
) -> Cue | None:
    """`laut Meier`, `selon la ministre`, `según él`."""
    if passage.lower(at) in speech.postpositions:
        person = people.by_last.get(at)
        return Cue(at, named_subject(person), "according") if person is not None and passage.gap(at) == " " else None
    for opinion in _opinions(speech).get(passage.lower(at), ()):
        if _is_phrase(passage, at, opinion):
            return Cue(at, Subject("pronoun", at, at + len(opinion)), "according", len(opinion))
    phrase = next((p for p in _sources(speech).get(passage.lower(at), ()) if _is_phrase(passage, at, p)), None)
    if phrase is None:
        return None
    if phrase[0] in speech.opening_only and not (passage.words[at].opens or "," in passage.gap(at)):
        return None
    begin = at + len(phrase)
    if begin >= len(passage.words) or passage.gap(begin) not in {" ", ""}:
        return None
    if passage.lower(begin) in speech.says | speech.auxiliaries:
        return None  # "según explicó Ana Ruiz": the verb is the cue
    word = passage.lower(begin)
    if word in speech.oblique_male or word in speech.oblique_female:
        some = speech.male if word in speech.oblique_male else speech.female
        return Cue(at, Subject("pronoun", begin, begin + 1, pronoun=min(some)), "according", len(phrase))
    genitive = phrase[-1] not in {"von", "laut"} and bool(speech.genitives)
    definite = word in speech.articles or word in {"dem", "den", "des"}
    noun = begin + (definite or word in speech.indefinite)
    for person in people.between(begin, begin + _LONGEST_ROLE):
        if person.first in {begin, noun} or noun <= person.first <= noun_of(passage, noun, speech):
            if passage.words[person.mention.last - 1].possessive or (genitive and person.first == begin):
                break
            return Cue(at, named_subject(person), "according", len(phrase))
    if phrase[0] in speech.opening_only:
        return None
    head = noun_of(passage, noun, speech)
    if definite and is_human(passage, head, speech) and not passage.lower(at).startswith("nach"):
        return Cue(at, role_subject(passage, begin, head, speech), "according", len(phrase))
    return Cue(at, Subject("something", begin, min(noun + 1, len(passage.words))), "according", len(phrase))


@cache
def _sources(speech: Speech) -> dict[str, list[tuple[str, ...]]]:
    """The prepositions of a source in words by the first of them, the longest first."""
    return _by_first(sorted((tuple(phrase.split()) for phrase in speech.according), key=len, reverse=True))


@cache
def _opinions(speech: Speech) -> dict[str, list[tuple[str, ...]]]:
    return _by_first(speech.opinions)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _is_phrase(passage: Passage, at: int, phrase: Sequence[str]) -> bool:
    return all(passage.lower(at + i) == word for i, word in enumerate(phrase))
