"""Who is the subject of a verb of speech: in the same clause, or farther off in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.people_mentions import is_role
from markup.derive.words.people import ROYAL

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_LONGEST_NAME = 6  # words
_LONGEST_MODIFIER = 9
_LONGEST_SENTENCE = 200  # words back to its beginning: what is longer is no sentence
_LONGEST_ADVERBIAL = 5  # words before a sentence's subject: "In 2022,"
_AND = frozenset({"and", "but"})
_RELATIVES = frozenset("who which whose it they we i you".split())
_ENDS = frozenset(".!?…:\n")
_OPENING = frozenset("“‘\"'")
_CLOSING = frozenset("”’\"'")
_ADVERBIAL = frozenset(
    """
    if although though because despite with when asked in on at after before during while as speaking but however for
    since
    """.split()
)


class Subject(NamedTuple):
    """Who speaks: a person, a pronoun still to be resolved, somebody without a name, or something."""

    kind: Literal["named", "pronoun", "latter", "role", "somebody", "something"]
    first: int  # word span
    last: int
    person: int | None = None
    pronoun: str = ""
    phrase: int | None = None  # the first word of the role before the name
    sex: str = ""  # "m" or "f" where the article of a role says so
    described: tuple[str, ...] = ()  # what stands between "the" and a role
    row: tuple[int, ...] = ()  # all who say the same: "Ann Lee and Ben Roe said"


def shared(passage: Passage, left: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Ann Lee called it rare, but warned that`: the subject of the sentence, if no other came between."""
    if passage.lower(left) not in _AND:
        return None
    first = sentence_start(passage, left)
    subject = first_of(passage, first, left, people, speech)
    if subject is None or people.between(subject.last, left):
        return None
    between = range(subject.last, left)
    other = speech.male | speech.female | speech.plural | _RELATIVES
    if any(passage.lower(i) in other or (passage.words[i].upper and passage.words[i].opens) for i in between):
        return None
    return subject


def sentence_start(passage: Passage, at: int) -> int:
    """The first word of a word's sentence; a few quoted words in it do not begin another."""
    first = at
    while first and at - first < _LONGEST_SENTENCE:
        word = passage.words[first]
        if word.opens and word.upper and not _ENDS.isdisjoint(passage.gap(first)):
            break
        first -= 1
    if _OPENING.isdisjoint(passage.gap(first) if first else passage.text[: passage.words[0].start]):
        return first
    closed = (i for i in range(first + 1, at) if passage.words[i].opens and not _CLOSING.isdisjoint(passage.gap(i)))
    return next(closed, first)  # "“It rains,” she said": what is told begins behind the quotation


def first_of(passage: Passage, first: int, last: int, people: Crowd, speech: Speech) -> Subject | None:
    """The person or pronoun with which a sentence begins, a short adverbial before it perhaps."""
    for person in people.between(first, last):
        owns = passage.words[person.mention.last - 1].possessive
        if person.first == first and not owns:
            return named_subject(person)
        if not owns and _is_first(passage, person) and passage.gap(person.mention.last) == " ":
            return named_subject(person)  # "If it rains, Ann Lee will leave, she said"
    at = first
    while at < last and at - first <= _LONGEST_ADVERBIAL:
        word = passage.lower(at)
        if word in speech.male or word in speech.female:
            begins = at == first or "," in passage.gap(at)
            return Subject("pronoun", at, at + 1, pronoun=word) if begins else None
        at += 1
    return None


def modified(passage: Passage, left: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Ann Lee of Acme said`, `Ann Lee on Monday said`: the name that begins the sentence, with what belongs to it."""
    for person in people.between(max(0, left - _LONGEST_MODIFIER - _LONGEST_NAME), left):
        last = person.mention.last
        if not last <= left or left - last > _LONGEST_MODIFIER or passage.words[last - 1].possessive:
            continue
        between = range(last, left + 1)
        if _is_first(passage, person) and passage.lower(last) in speech.prepositions:
            plain = all(passage.gap(i) == " " for i in (*between, left + 1))
            if plain and not any(
                passage.lower(i) in speech.says or passage.lower(i) in {"who", "that", "which"} for i in between
            ):
                return named_subject(person)
    return None


def _is_first(passage: Passage, person: Named) -> bool:
    """Whether a name begins its sentence, or the main clause behind an adverbial and a comma."""
    if passage.words[person.first].opens:
        return True
    return (
        passage.gap(person.first).endswith(", ") and passage.lower(sentence_start(passage, person.first)) in _ADVERBIAL
    )


def named_subject(person: Named) -> Subject:
    """A person named, as the subject."""
    return Subject("named", person.mention.first, person.mention.last, person.person, phrase=person.first)


def row(passage: Passage, last: Named, people: Crowd) -> tuple[int, ...]:
    """Everybody in a row of names with which a clause begins: `Ann Lee, Ben Roe and Carla Moss`."""
    found, at = [last.person], last.first - 1
    joined = passage.lower(at) == "and"
    while joined and (person := people.by_last.get(at)) is not None and not passage.words[at - 1].possessive:
        found.append(person.person)
        at = person.first
        if at == 0 or passage.words[at].opens or passage.gap(at).strip() in {"–", "—", "-", ":"}:
            return tuple(reversed(found))
        joined = passage.gap(at) == ", "
    return ()


def closes(passage: Passage, at: int) -> bool:
    """Whether a clause ends before a word."""
    return at >= len(passage.words) or passage.words[at].opens or passage.gap(at)[:1] in {",", ".", ";", "–", "—"}


def noun_of_role(passage: Passage, at: int, speech: Speech) -> Subject | None:
    """Somebody by a role alone; behind "the" one whom the article may have named."""
    word = passage.lower(at)
    if not (is_role(word) or word in speech.people or word in ROYAL):
        return None
    the = next((i for i in range(at - 1, max(-1, at - 4), -1) if passage.lower(i) == "the"), None)
    if the is None:
        return Subject("somebody", at, at + 1, pronoun=word)
    return Subject("role", at, at + 1, pronoun=word, described=tuple(passage.lower(i) for i in range(the + 1, at)))
