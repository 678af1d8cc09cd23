"""Who says something where: verbs of speech with their subjects, in the narrator's words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.people_forenames import is_forename
from markup.derive.people_mentions import is_role
from markup.derive.quotation_behind import subject_behind
from markup.derive.quotation_subjects import (
    Subject,
    closes,
    first_of,
    modified,
    named_subject,
    noun_of_role,
    row,
    sentence_start,
    shared,
)
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_LONGEST_SENTENCE = 200  # words back to its beginning: what is longer is no sentence
_PAUSES = frozenset(",–—")
_LONGEST_ROLE = 14  # words of a role and the name behind it
_INDEFINITE = frozenset({"a", "an"})
_FARTHEST_ROLE = 2  # words of whose a role is: "according to agency spokeswoman Ann Lee"
_FARTHEST_SO = 4  # words
_LONGEST_OBJECT = 4  # words behind a verb of showing
_CLAUSE_OPENERS = frozenset(
    "and but that while when as after before although though because since which if where yet so then".split()
)


class Cue(NamedTuple):
    """A verb of speech at the word `verb`, with its subject."""

    verb: int
    subject: Subject
    manner: Literal["before", "behind", "according"]  # where the subject stands
    width: int = 1  # words of the verb

    @property
    def first(self) -> int:
        """The first word of subject and verb."""
        return min(self.verb, self.subject.first)

    @property
    def begins(self) -> int:
        """The first word, a role before the subject's name included."""
        return self.first if self.subject.phrase is None else min(self.first, self.subject.phrase)

    @property
    def last(self) -> int:
        """The word behind subject and verb."""
        return max(self.verb + self.width, self.subject.last)


def cues(passage: Passage, people: Crowd, spoken: Sequence[bool], speech: Speech) -> list[Cue]:
    """The cues of a block in order; `spoken` marks the words that stand in quotation marks."""
    found: list[Cue] = []
    begin = triggers(speech)
    for at, word in enumerate(passage.words):
        if word.lower not in begin or spoken[at]:
            continue
        cue = None
        if _is_verb(passage, at, speech):
            cue = _cue(passage, at, people, spoken, speech)
        elif any(_follows(passage, at, phrase) for phrase in _sources(speech)):
            cue = _according(passage, at, people, speech)
        if cue is not None:
            found.append(cue)
    return found


@cache
def triggers(speech: Speech) -> frozenset[str]:
    """Every word with which a cue may begin."""
    first = (p[0] for p in (*speech.phrases, *speech.paused, *_sources(speech)))
    return speech.says | speech.acts | speech.tells | speech.infinitives | frozenset(first)


@cache
def _sources(speech: Speech) -> tuple[tuple[str, ...], ...]:
    """The prepositions of a source in words."""
    return tuple(tuple(phrase.split()) for phrase in speech.according)


def _is_verb(passage: Passage, at: int, speech: Speech) -> bool:
    word = passage.words[at]
    if (word.lower == "say" and passage.gap(at) == ", " and passage.gap(at + 1)[:1] in {",", "."}) or (
        passage.lower(at + 1) in speech.that and any(passage.lower(i) == "so" for i in range(at - _FARTHEST_SO, at))
    ):
        return False  # "unlike, say, Ann Lee", "so clinical and assured that"
    told = word.lower in speech.tells and passage.lower(at - 1) != "had"  # "said that Ann Lee had informed him"
    if word.lower in speech.says or word.lower in speech.acts or told:
        if word.lower in speech.shows and any(
            passage.lower(i) in speech.shown for i in range(at + 1, at + 1 + _LONGEST_OBJECT)
        ):
            return False  # "posted photos of the day"
        passive = passage.lower(at + 1) == "by" and passage.gap(at + 1) == " " and passage.lower(at - 1) != "as"
        return (not word.upper or word.opens) and not passive
    if word.lower in speech.infinitives:
        return any(_precedes(passage, at, phrase) for phrase in speech.onward)
    if any(_follows(passage, at, phrase) for phrase in speech.phrases):
        return True
    paused = (len(phrase) for phrase in speech.paused if _follows(passage, at, phrase))
    return any(passage.gap(at + length)[:1] in {":", ","} for length in paused)


def _follows(passage: Passage, at: int, phrase: Sequence[str]) -> bool:
    return passage.lower(at) == phrase[0] and all(passage.lower(at + i) == word for i, word in enumerate(phrase))


def _precedes(passage: Passage, at: int, phrase: Sequence[str]) -> bool:
    return passage.lower(at - 1) == phrase[-1] and _follows(passage, at - len(phrase), phrase)


def _cue(  # noqa: PLR0911, C901  # one answer for each pattern
    passage: Passage, verb: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Cue | None:
    at = verb
    for phrase in speech.onward:
        if _precedes(passage, verb, phrase):
            at -= len(phrase)
    left = at - 1
    while left >= 0 and not spoken[left] and passage.lower(left) in speech.between and _is_near(passage, left + 1):
        emphatic = passage.lower(left) in speech.possessive_male | speech.possessive_female
        if "," in passage.gap(left + 1) and (emphatic or passage.lower(left - 1) in speech.prepositions):
            break  # "Ann Lee, at home on Monday, said", "Ann Lee, a member herself, said"
        left -= 1
    if (
        left >= 0
        and (passage.lower(left) in speech.passive or _denied(passage, left, speech))
        and _is_near(passage, left + 1)
    ):
        return None
    dashed = passage.gap(left + 1).strip() in {"–", "—"} and left + 1 == verb and not passage.words[verb].upper
    if left < 0 or spoken[left] or (_is_start(passage, left + 1) and not dashed):
        return _inverted(passage, verb, people, speech, quoted=left >= 0 and spoken[left])
    participle = passage.lower(verb).endswith("ing")
    if participle and (not _PAUSES.isdisjoint(passage.gap(verb)) or passage.lower(left) == "by"):  # "ended by saying"
        return _participle(passage, verb, people, speech)
    inverted = (
        _inverted(passage, verb, people, speech)
        if ("," in passage.gap(left + 1) or dashed) and left + 1 == verb
        else None
    )
    if inverted is not None and closes(passage, inverted.subject.last):
        return inverted
    subject = shared(passage, left, people, speech) or _subject(passage, left, people, spoken, speech)
    if subject is None or subject.kind in {"something", "somebody"}:
        subject = _announced(passage, verb, people, speech) or subject
    unsure = participle or passage.lower(verb) in speech.ambiguous
    if subject is None or (unsure and subject.kind not in {"named", "pronoun"}):
        return None
    if subject.kind in {"something", "somebody"}:
        if inverted is not None:
            return inverted
        subject = modified(passage, left, people, speech) or subject
    width = next((len(p) for p in (*speech.phrases, *speech.paused) if _follows(passage, verb, p)), 1)
    return Cue(verb, subject, "before", width)


def _announced(passage: Passage, verb: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Ann Lee, lecturer, School of Law, Fen University comments:`: whom a paragraph introduces that ends so."""
    if verb + 1 < len(passage.words) or passage.text[passage.words[verb].end :].strip() != ":":
        return None
    subject = first_of(passage, sentence_start(passage, verb), verb, people, speech)
    alone = subject is not None and subject.kind == "named" and not people.between(subject.last, verb)
    return subject if alone and subject is not None and passage.gap(subject.last) == ", " else None


def _participle(passage: Passage, verb: int, people: Crowd, speech: Speech) -> Cue | None:
    """`Ann Lee left, saying that`: the subject with which the sentence begins."""
    first = sentence_start(passage, verb)
    subject = first_of(passage, first, verb, people, speech)
    others = any(passage.lower(i) in speech.apart and passage.lower(i - 1) == "with" for i in range(first + 1, verb))
    if others:
        subject = Subject("something", first, first + 1)
    elif subject is None and passage.lower(first) in speech.indefinite:
        subject = Subject("somebody", first, first + 1)  # "A spokesman rang, saying"
    return Cue(verb, subject, "before") if subject is not None else None


def _denied(passage: Passage, left: int, speech: Speech) -> bool:
    word = passage.lower(left)
    return (
        word in speech.denials
        or word.endswith(("n't", "n’t"))
        or (word == "to" and passage.lower(left - 1) not in speech.says)
    )


def _is_near(passage: Passage, at: int) -> bool:
    gap = passage.gap(at)
    return gap.strip() in {"", ","}


def _is_start(passage: Passage, at: int) -> bool:
    return at < len(passage.words) and passage.words[at].opens


def _subject(  # noqa: PLR0911  # one answer for each pattern
    passage: Passage, left: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject | None:
    """The subject whose last word, or whose apposition's last word, is `left`."""
    word = passage.words[left]
    apposed = "," in passage.gap(left + 1) or ")" in passage.gap(left + 1) or "–" in passage.gap(left + 1)
    person = _ending_at(people, left + 1)
    if person is not None and not word.possessive and not apposed:
        return _as_subject(passage, person, people, speech)
    if word.lower in speech.male or word.lower in speech.female:
        return Subject("pronoun", left, left + 1, pronoun=word.lower)
    if word.lower == "who" and left:
        person = _ending_at(people, left)
        noun = noun_of_role(passage, left - 1, speech) if person is None and passage.gap(left)[:1] == "," else None
        return named_subject(person) if person else noun
    if apposed:
        return _before_apposition(passage, left, people, spoken, speech)
    if word.lower in speech.determiners or word.possessive:
        return None
    if word.lower == "year-old":
        return Subject("pronoun", left, left + 1, pronoun="")
    noun = noun_of_role(passage, left, speech)
    if noun is not None:
        return (_half_apposed(passage, left, people, spoken) if noun.kind == "somebody" else None) or noun
    named = word.upper and (word.lower in SURNAMES or is_forename(word.lower))
    return Subject("somebody" if named else "something", left, left + 1)


def _half_apposed(passage: Passage, left: int, people: Crowd, spoken: Sequence[bool]) -> Subject | None:
    """`“…,” Ann Lee, a police spokesman told`: the name before a role whose second comma is left out."""
    at = left
    while at > 1 and left - at < _LONGEST_OBJECT and passage.gap(at) == " ":
        at -= 1
    person = _ending_at(people, at)
    apposed = person is not None and passage.gap(at) == ", " and passage.lower(at) in _INDEFINITE
    if person is None or not apposed or not person.first or not spoken[person.first - 1]:
        return None
    return named_subject(person)


def _ending_at(people: Crowd, last: int) -> Named | None:
    return people.by_last.get(last)


def _as_subject(  # noqa: PLR0911  # one for each pattern
    passage: Passage, person: Named, people: Crowd, speech: Speech
) -> Subject:
    """A named person directly before the verb: its subject, unless another noun governs the name."""
    first = person.first
    subject = named_subject(person)
    if first == 0 or passage.words[first].opens:
        return subject
    before = passage.words[first - 1]
    if "," in passage.gap(first):
        return subject
    if before.lower in speech.prepositions and before.lower not in {"as", "after", "before", "without"}:
        return Subject("somebody", first, person.mention.last)
    if before.lower in {"and", "or", "&"} and first > 1 and is_role(passage.lower(first - 2)):
        return subject  # "chairman and president Ann Lee"
    if before.lower in {"and", "or", "&"} and first > 1 and passage.words[first - 2].upper:
        return Subject("somebody", first, person.mention.last, row=row(passage, person, people))
    if before.lower.endswith("ing") and not before.upper:
        return Subject("somebody", first, person.mention.last)
    return subject


def _before_apposition(
    passage: Passage, left: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject | None:
    """`Ann Lee, an expert at Acme, said`: back to the name before the commas, within the sentence."""
    at = left
    while at >= 0 and left - at < _LONGEST_SENTENCE and not spoken[at]:
        person = _ending_at(people, at + 1)
        closed = at + 1 < len(passage.words) and passage.gap(at + 1).strip()[:1] in {",", "(", "–", "—"}
        if person is not None and closed and not passage.words[at].possessive:
            if passage.lower(person.first - 1) == "and" and (everybody := row(passage, person, people)):
                return Subject("somebody", person.first, at + 1, row=everybody)
            first = person.mention.title if "," in passage.gap(person.mention.title) else person.first
            if _is_agent(passage, first):
                break  # "Ann Lee, represented by her lawyer, Ben Roe, urged"
            if _begins_clause(passage, first):
                return named_subject(person)
            if passage.lower(first - 1) == "the" and (first == 1 or passage.words[first - 1].opens):
                return named_subject(person)
        pronoun = passage.lower(at)
        if (pronoun in speech.male or pronoun in speech.female) and closed:
            return Subject("pronoun", at, at + 1, pronoun=pronoun)
        if passage.words[at].opens and passage.gap(at).strip() not in {"–", "—"}:
            break
        at -= 1
    return Subject("somebody", max(at, 0), left + 1)


def _is_agent(passage: Passage, first: int) -> bool:
    """Whether a name between commas is whom a passive before it names: `who was represented by a lawyer, NAME,`."""
    if passage.gap(first) != ", ":
        return False
    at = first - 1
    while at and first - at < _LONGEST_ROLE and passage.gap(at) == " " and passage.lower(at) != "by":
        at -= 1
    return passage.lower(at) == "by" and passage.lower(at - 1).endswith(("ed", "en"))


def _begins_clause(passage: Passage, first: int) -> bool:
    if first == 0 or passage.words[first].opens or passage.gap(first) != " ":
        return True
    return passage.words[first - 1].possessive or passage.lower(first - 1) in _CLAUSE_OPENERS


def _inverted(passage: Passage, verb: int, people: Crowd, speech: Speech, *, quoted: bool = False) -> Cue | None:
    """`said Ann Lee`, `said the economist Ann Lee`, `said he`; `quoted`: a quotation stands directly before."""
    word = passage.words[verb].lower
    if not speech.inverted or word not in speech.says or word in speech.tells:
        return None
    subject = subject_behind(passage, verb, people, speech, quoted=quoted)
    return Cue(verb, subject, "behind") if subject is not None else None


def _according(passage: Passage, at: int, people: Crowd, speech: Speech) -> Cue | None:
    """`according to Ann Lee`: the name behind the preposition, a role between them allowed."""
    length = next(len(p) for p in _sources(speech) if _follows(passage, at, p))
    begin = at + length
    while passage.lower(begin) in speech.articles:
        begin += 1
    for person in people.between(at + length, at + length + _LONGEST_ROLE):
        small = range(begin, person.first)
        described = (
            all(not passage.words[i].upper and passage.gap(i + 1) == " " for i in small) and begin < person.first
        )
        if person.first in {at + length, begin} or (described and len(small) <= _FARTHEST_ROLE):
            if passage.words[person.mention.last - 1].possessive:
                break
            return Cue(at, named_subject(person), "according", length)
    return Cue(at, Subject("something", at, min(begin + 1, len(passage.words))), "according", length)
