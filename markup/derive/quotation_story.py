"""The narrator's words of an article: who speaks in which sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from markup.derive import quotation_inversions
from markup.derive.people_forenames import sex_of, sex_of_title
from markup.derive.people_mentions import passage
from markup.derive.quotation_cues import cues
from markup.derive.quotation_names import Crowd, named
from markup.derive.quotation_namesakes import Namesakes
from markup.derive.quotation_openings import begins, strangers
from markup.derive.quotation_phrases import opening
from markup.derive.quotation_sexes import sexes
from markup.derive.quotation_speakers import Discourse, Known, reaches
from markup.derive.words.names import ABBREVIATED_ROLES
from markup.derive.words.people import FEMALE_HONORIFICS, HONORIFICS, MALE_HONORIFICS, ROYAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_cues import Cue
    from markup.derive.quotation_marks import Quoted
    from markup.derive.quotation_names import Named
    from markup.derive.quotation_speakers import Speaker
    from markup.derive.quotation_subjects import Subject
    from markup.derive.words.speech import Speech
    from markup.model import Person

_LONGEST_SENTENCE = 200  # words to either side: what is longer is no sentence
_ENDS = frozenset(".!?…\n")


class Voice(NamedTuple):
    """A cue with the speaker whom it means."""

    cue: Cue
    speaker: Speaker


class Telling(NamedTuple):
    """One block as told: its words, which of them are quoted, where sentences begin, who speaks."""

    passage: Passage
    spoken: tuple[bool, ...]
    starts: tuple[bool, ...]
    voices: tuple[Voice, ...]
    subjects: Mapping[int, int | None]  # by their first word, the people with whom sentences begin
    named: tuple[tuple[int, int], ...]  # the first word of each name that the narrator says, and the person

    def voices_from(self, word: int) -> int:
        """The index of the first voice whose verb stands at a word or behind it."""
        return bisect_left(self.voices, word, key=lambda v: v.cue.verb)

    def sentence(self, word: int) -> tuple[int, int]:
        """The first word of a word's sentence, and the word behind its last."""
        first = word
        while first > word - _LONGEST_SENTENCE and first > 0 and not self.starts[first]:
            first -= 1
        last = word + 1
        while last < min(len(self.starts), word + _LONGEST_SENTENCE) and not self.starts[last]:
            last += 1
        return first, last


def tellings(
    passages: Sequence[Passage], spans: Sequence[Quoted], people: Sequence[Person], speech: Speech
) -> list[Telling]:
    """Every block read in order; pronouns are resolved by the blocks before."""
    language = passages[0].language if passages else None
    forms = names_of(people)
    if speech.participles:
        forms |= dict.fromkeys(_shared(people))
    begin = {form[0] for form in forms}
    namesakes = None if speech.participles else Namesakes(people)
    inside: dict[int, list[tuple[int, int]]] = {}
    for quotation in spans:
        for part in quotation.parts:
            inside.setdefault(part.number, []).append((part.start, part.end))
    read = []
    for number, words in enumerate(passages):
        spoken = _spoken(words, inside.get(number, []))
        persons = [p for p in named(number, words, forms, begin, namesakes) if not spoken[p.mention.first]]
        find = quotation_inversions.cues if speech.participles else cues
        read.append((words, spoken, _starts(words), persons, find(words, Crowd.of(persons), spoken, speech)))
    speaking = {c.subject.person for *_, every in read for c in every if c.subject.person is not None}
    known = [_known(p, language) for p in people]
    if speech.possessive_male:
        asked = {i for i, k in enumerate(known) if not k.sex}
        shown = sexes((block[:4] for block in read), asked, speech)
        known = [k._replace(sex=shown[i]) if i in shown else k for i, k in enumerate(known)]
    discourse = Discourse(known, speech, speaking)
    if not speech.participles:
        discourse.back = reaches([bool(spoken) and all(spoken) for _, spoken, *_ in read])
    found = []
    for number, (words, spoken, starts, persons, every) in enumerate(read):
        if any(words.words[i].lower in speech.narrator and not spoken[i] for i in words.capitals):
            discourse.first_person.add(number)
        before = len(discourse.turns)
        voices = _voices(number, words, starts, spoken, persons, every, discourse)
        subjects = {t.word: t.person for t in discourse.turns[before:] if not t.spoke}
        named_here = tuple((p.mention.first, p.person) for p in persons)
        found.append(Telling(words, spoken, starts, voices, subjects, named_here))
    return found


def _spoken(words: Passage, inside: Sequence[tuple[int, int]]) -> tuple[bool, ...]:
    if not inside:
        return (False,) * len(words.words)
    spoken = []
    parts = iter(sorted(inside))
    start, end = next(parts)
    for word in words.words:
        while word.start >= end and (later := next(parts, None)) is not None:
            start, end = later
        spoken.append(start <= word.start < end)
    return tuple(spoken)


def _starts(words: Passage) -> tuple[bool, ...]:
    starts = [False] * len(words.words)
    for i in words.capitals:
        starts[i] = words.words[i].opens and not _ENDS.isdisjoint(words.gap(i))
    if starts:
        starts[0] = True
    return tuple(starts)


def _voices(  # noqa: PLR0913, PLR0917  # what a block shows, and the blocks before
    number: int,
    words: Passage,
    starts: Sequence[bool],
    spoken: Sequence[bool],
    persons: Sequence[Named],
    every: Sequence[Cue],
    discourse: Discourse,
) -> tuple[Voice, ...]:
    """The speakers of a block's cues, in order, with the sentences' subjects remembered between them."""
    speech = discourse.speech
    subjects: dict[int, int | Subject] = {
        p.mention.first: p.person for p in persons if begins(words, starts, p, speech)
    }
    if speech.participles:
        subjects = {**subjects, **_openings(words, starts, spoken, persons, speech)}
    else:
        found = strangers(words, starts, spoken, persons, speech)
        subjects = {**{i: s for i, s in found if s.kind == "somebody" or discourse.knows(number, s)}, **subjects}
    voices: list[Voice] = []
    discourse.block(number, [p.person for p in persons])
    told = sorted(subjects)
    placed = sorted((p.mention.first, p.person) for p in persons)
    for cue in every:
        reach = _reach(starts, cue) if speech.participles else cue.verb
        while placed and placed[0][0] < reach:
            first, person = placed.pop(0)
            discourse.mention(number, person, first)
        while told and told[0] < reach:
            first = told.pop(0)
            _begin(discourse, number, first, subjects[first])
        verb = words.lower(cue.verb + (cue.width - 1 if cue.manner == "behind" else 0))
        since = _since(starts, spoken, reach) if reach < cue.verb else 0
        if not all(spoken[:reach]) and not since:
            since = 1
        nested = not speech.participles and _is_nested(cue, voices, starts)
        aside = _aside(words, cue, persons, starts, speech) if cue.subject.kind == "pronoun" else ()
        voices.append(Voice(cue, discourse.speaker(number, cue, verb, since, nested=nested, aside=aside)))
    for first, person in placed:
        discourse.mention(number, person, first)
    for first in told:
        _begin(discourse, number, first, subjects[first])
    return tuple(voices)


def _is_nested(cue: Cue, voices: Sequence[Voice], starts: Sequence[bool]) -> bool:
    """Whether a cue with a nameless subject stands in the sentence behind a cue with a known speaker."""
    if not voices or cue.subject.kind != "somebody" or voices[-1].speaker.person is None:
        return False
    outer = voices[-1].cue
    return outer.manner == "before" and outer.last < cue.begins and not any(starts[outer.last : cue.verb + 1])


def _aside(words: Passage, cue: Cue, persons: Sequence[Named], starts: Sequence[bool], speech: Speech) -> set[int]:
    """Whom a phrase with a preposition names before a pronoun and a comma: `Asked by NAME, he said`."""
    at = first = cue.subject.first
    if words.gap(at)[:1] != ",":
        return set()
    while first and not starts[first] and at - first < _LONGEST_SENTENCE:
        first -= 1
    inside = (p for p in persons if first <= p.mention.first < at)
    return {p.person for p in inside if p.first > first and words.lower(p.first - 1) in speech.prepositions}


def _reach(starts: Sequence[bool], cue: Cue) -> int:
    """Up to which word a cue's pronoun looks back: not into the sentence that it reports ("X sei müde, sagte er")."""
    if cue.manner != "behind" or cue.subject.kind == "named":
        return cue.verb
    first = cue.verb
    while first and not starts[first]:
        first -= 1
    return first


def _since(starts: Sequence[bool], spoken: Sequence[bool], first: int) -> int:
    """The first word of the narrator's sentence before the words that a cue reports."""
    while first and spoken[first - 1]:
        first -= 1
    first -= 1
    while first > 0 and not starts[first]:
        first -= 1
    return max(first, 0)


def _begin(discourse: Discourse, number: int, word: int, subject: int | Subject) -> None:
    """A sentence begins with a person, or with somebody yet to be found."""
    if isinstance(subject, int):
        discourse.subject(number, word, subject)
    else:
        discourse.opening(number, word, subject)


def _openings(
    words: Passage, starts: Sequence[bool], spoken: Sequence[bool], persons: Sequence[Named], speech: Speech
) -> dict[int, Subject]:
    """The narrator's sentences that begin with somebody, by name or without."""
    crowd = Crowd.of(persons)
    begins = (i for i, starts_here in enumerate(starts) if starts_here and not spoken[i])
    found = ((i, opening(words, i, crowd, speech)) for i in begins)
    return {s.first if s.kind == "named" else i: s for i, s in found if s is not None}


def names_of(people: Sequence[Person]) -> dict[tuple[str, ...], int | None]:
    """Each form of each person's name in lower case; None where two people share it."""
    stated: dict[tuple[str, ...], int | None] = {}
    bare: dict[tuple[str, ...], int | None] = {}
    for i, person in enumerate(people):
        for form in (person.name, *person.alternate_name):
            key = tuple(w.lower.rstrip(".") for w in passage(form.value).words)
            stated[key] = i if stated.get(key, i) == i else None
            while len(key) > 1 and key[0] in HONORIFICS:
                key = key[1:]
                bare[key] = i if bare.get(key, i) == i else None
    return {**bare, **stated}


def _shared(people: Sequence[Person]) -> list[tuple[str, ...]]:
    """The surnames that two people bear."""
    last = Counter(p.name.value.lower().split()[-1] for p in people if " " in p.name.value)
    return [(word,) for word, bearers in last.items() if bearers > 1]


def _known(person: Person, language: str | None) -> Known:
    words = person.name.value.lower().split()
    forms = [person.honorific_prefix.value.lower().rstrip(".")] if person.honorific_prefix else []
    forms += [f.value.lower().split()[0].rstrip(".") for f in person.alternate_name]
    sex = sex_of(words[0], language)
    if any(f in MALE_HONORIFICS for f in (*forms, words[0])):
        sex = "m"
    elif any(f in FEMALE_HONORIFICS for f in (*forms, words[0])):
        sex = "f"
    said = person.job_title or (person.description if language == "en" else None)
    if not sex and said:
        sex = sex_of_title(said.value.lower(), language)
    title = person.job_title.value.lower().split() if person.job_title else []
    if words[0] in ROYAL and not title:
        title = words[:1]
    role = title[-1].rstrip(".") if title else ""
    return Known(sex, ABBREVIATED_ROLES.get(role, role), frozenset(title))
