"""Verbs of speech whose auxiliary and participle may stand apart: `hat am Dienstag gesagt`, `a-t-elle déclaré`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.words.speech import Speech

_FARTHEST_PARTICIPLE = 16  # words from an auxiliary to its participle, where the sentence stands between
_NEAREST_PARTICIPLE = 4  # the same, where adverbs alone may
_SHORTEST_VERB = 3  # letters that tell nothing
_DENIED_WITHIN = 4  # words behind a verb
_PARTICLE_WITHIN = 24
_CLOSED = frozenset(',;:–—»«”“„"()?!.…')


class Verb(NamedTuple):
    """A verb of speech: the words of its finite form and of its participle, the same where there is none."""

    finite: int
    last: int


def verb_at(passage: Passage, at: int, speech: Speech) -> Verb | None:
    """The verb of speech whose last part is a word; None for a noun, a passive and what is denied."""
    word = passage.words[at]
    if word.upper and not word.opens:
        return None
    finite: int | None = None
    if word.lower in speech.participles:
        finite = _auxiliary(passage, at, speech)
    if finite is None and (word.lower in speech.says or word.lower in speech.acts or word.lower in speech.plurals):
        finite = at
    small = passage.lexicon is None or not passage.lexicon.nouns_have_capitals
    noun = small and finite == at and passage.gap(at) in {" ", ""} and passage.lower(at - 1) in speech.determiners
    if finite is None or (noun and not word.lower.endswith("ó")):  # "los señaló": no Spanish noun ends so
        return None
    return None if _is_denied(passage, finite, at, speech) else Verb(finite, at)


def loose_verb(passage: Passage, at: int, speech: Speech) -> Verb | None:
    """The verb that begins at a word by its form alone."""
    known = passage.lexicon
    while passage.lower(at) in speech.reflexive and passage.lower(at) not in speech.articles:
        at += 1
    if known is None or at >= len(passage.words) or passage.words[at].upper:
        return None
    word = passage.lower(at)
    if word in speech.auxiliaries:
        last = at + 1
        while last < len(passage.words) and passage.lower(last) in speech.between | speech.male | speech.female:
            last += 1
        return Verb(at, last) if passage.lower(last).endswith(speech.participle_endings) else None
    function = word in known.openers or word in known.stops or word in known.joining or word in speech.openers
    if function or word in speech.determiners or word in speech.prepositions or word in speech.between:
        return None
    return Verb(at, at) if word.endswith(speech.verb_endings) and len(word) > _SHORTEST_VERB else None


def _auxiliary(passage: Passage, participle: int, speech: Speech) -> int | None:
    """The auxiliary of a participle, before it in its clause."""
    free = bool(speech.genitives)  # German sets the whole sentence between them
    near = speech.between | speech.reflexive | speech.male | speech.female | speech.denials
    for at in range(
        participle - 1, max(-1, participle - 1 - (_FARTHEST_PARTICIPLE if free else _NEAREST_PARTICIPLE)), -1
    ):
        if "," in passage.gap(at + 1) or (passage.words[at + 1].opens and not passage.gap(at + 1).isspace()):
            return None
        word = passage.lower(at)
        if word in speech.auxiliaries:
            return at
        adverb = word in near or word.endswith(speech.adverb_endings or "\n")
        if not free and (word in speech.passive or not adverb):
            return None
    return None


def _is_denied(passage: Passage, finite: int, last: int, speech: Speech) -> bool:
    before = finite - 1
    while before >= 0 and passage.lower(before) in speech.reflexive and passage.gap(before + 1) in {" ", ""}:
        before -= 1
    if passage.lower(before) in speech.denials and passage.gap(before + 1) in {" ", ""}:
        return True
    for at in range(finite + 1, min(len(passage.words), last + _DENIED_WITHIN)):
        if _CLOSED.intersection(passage.gap(at)) or passage.lower(at) in speech.that:
            return False  # "affirme qu'ils ne travaillent pas": what is said is denied, not that it is
        if passage.lower(at) in speech.denials:
            return True
    return False


def is_strong(passage: Passage, at: int, spoken: Sequence[bool], speech: Speech) -> bool:
    """Whether a verb with other senses reports here: beside a quotation or colon, or with its particle."""
    if at and (spoken[at - 1] or passage.gap(at).strip() == ","):
        return True
    for i in range(at + 1, min(len(passage.words), at + _PARTICLE_WITHIN)):
        gap = passage.gap(i)
        if spoken[i] or ":" in gap:
            return True
        if passage.words[i].opens and "." in gap:
            return passage.lower(i - 1) in speech.particles
        if "," in gap:
            return passage.lower(i - 1) in speech.particles or passage.lower(i) in speech.that
    return passage.lower(len(passage.words) - 1) in speech.particles
