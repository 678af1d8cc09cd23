"""Answers in interviews that are printed as question and answer: somebody's words without quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.quotation_marks import Part, Quoted
from markup.derive.quotation_speakers import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.derive.people_mentions import Passage

_LABEL = Pattern(r"((?:[^\W\d_a-z]\.\s?){2,3}(?=:)|[^\W\d_a-z][^:.?!\n]{0,40}?)\s?[:.]\s+(?=\S)")
_LONGEST_LABEL = 4  # words
_FEWEST_LABELS = 2  # answers with a label, or one and this many questions
_FEWEST_QUESTIONS = 3
_LONGEST_QUESTION = 320  # characters
_QUESTION = frozenset("p q f frage pregunta question domanda pergunta vraag d".split())
_ANSWER = frozenset("r a antwort respuesta réponse risposta resposta antwoord".split())
_OPENING = frozenset('«“„"»—–')


class Answer(NamedTuple):
    """What somebody says in one block, with the words that say who it is."""

    quotation: Quoted
    speaker: Speaker


def answers(passages: Sequence[Passage], forms: Mapping[tuple[str, ...], int | None]) -> list[Answer]:
    """The answers of an interview, in order; `forms` gives the person of each form of a name in lower case.

    A block is an answer where it begins with the name of whoever speaks, or with a letter for "answer" and the
    blocks before the first question name one person alone. Behind a block that asks, an unlabelled one is an
    answer too, in an interview with one person.
    """
    labels = [_label(p) for p in passages]
    forms = {**_initials(forms), **forms}
    named = {i: forms.get(words) for i, (words, _) in enumerate(labels) if words and forms.get(words) is not None}
    letters = [i for i, (words, _) in enumerate(labels) if len(words) == 1 and words[0] in _ANSWER]
    asked = [i for i, p in enumerate(passages) if _asks(p)]
    if len(named) + min(len(letters), len(asked)) < _FEWEST_LABELS and len(asked) < _FEWEST_QUESTIONS:
        return []
    speakers = {person for person in named.values() if person is not None}
    only = next(iter(speakers)) if len(speakers) == 1 else None
    place = next(iter(named), None)
    if not named and len(letters) >= _FEWEST_LABELS:
        only, place = _introduced(passages, forms, letters[0])
    return list(_read(passages, labels, named, (only, place)))


def _initials(forms: Mapping[tuple[str, ...], int | None]) -> dict[tuple[str, ...], int | None]:
    """The initials of full names; None where two people share them."""
    found: dict[tuple[str, ...], int | None] = {}
    for form, person in forms.items():
        key = tuple(w[0] for w in form)
        if len(key) > 1:
            found[key] = person if found.get(key, person) == person else None
    return found


def _label(passage: Passage) -> tuple[tuple[str, ...], int]:
    """The words before a block's colon, in lower case, and where the block goes on behind it."""
    found = _LABEL.match(passage.text)
    if found is None:
        return (), 0
    words = tuple(w.lower.rstrip(".") for w in passage.words if w.start < found.end(1))
    return (words, found.end()) if len(words) <= _LONGEST_LABEL else ((), 0)


def _asks(passage: Passage) -> bool:
    """Whether a block is a question of the interviewer's."""
    text = passage.text.rstrip()
    return text.endswith("?") and len(text) <= _LONGEST_QUESTION and text[0] not in _OPENING


def _introduced(
    passages: Sequence[Passage], forms: Mapping[tuple[str, ...], int | None], first: int
) -> tuple[int | None, int | None]:
    """The one person whom the blocks before an interview name, and the block."""
    found: dict[int, int] = {}
    for number, passage in enumerate(passages[: max(1, first - 1)]):
        lower = [w.lower.rstrip(".") for w in passage.words]
        for at in passage.capitals:
            person = next((forms[k] for n in (4, 3, 2) if (k := tuple(lower[at : at + n])) in forms), None)
            if person is not None:
                found.setdefault(person, number)
    return next(iter(found.items())) if len(found) == 1 else (None, None)


def _read(
    passages: Sequence[Passage],
    labels: Sequence[tuple[tuple[str, ...], int]],
    named: Mapping[int, int | None],
    only: tuple[int | None, int | None],
) -> Iterator[Answer]:
    begun = False
    for number, passage in enumerate(passages):
        words, start = labels[number]
        person, place = only
        if number in named:
            person, place, begun = named[number], number, True
        elif len(words) == 1 and words[0] in _ANSWER:
            begun = True
        else:
            behind = begun and number and _asks(passages[number - 1])
            start = 0
            if not behind or _asks(passage) or (len(words) == 1 and words[0] in _QUESTION):
                continue
        if person is None or place is None or passage.text[start : start + 1] in _OPENING:
            continue
        last = max(1, len(labels[place][0])) if place in named else len(passages[place].words)
        quotation = Quoted((Part(number, start, len(passage.text.rstrip())),), closed=True)
        yield Answer(quotation, Speaker(person, "quotations.interview", place, 0, last))
