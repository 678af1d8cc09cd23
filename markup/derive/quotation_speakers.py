"""Whom a cue means: pronouns and roles resolved by what the article said last."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.quotation_cues import Cue
    from markup.derive.words.speech import Speech

_MOST_TURNS = 60  # how many subjects back
_OFTEN = 2  # mentions before the pronoun of whom the article is about
_PARAGRAPHS_BACK = 3  # how far a pronoun reaches


class Speaker(NamedTuple):
    """Who speaks at a cue; `person` is None where the article names nobody or leaves it open.

    `number`, `first` and `last` are the block and the words of the cue.
    """

    person: int | None
    rule: str
    number: int
    first: int
    last: int


class Known(NamedTuple):
    """What helps to tell one of the article's people from the others."""

    sex: str  # "m", "f" or ""
    role: str  # the last word of the job title, in lower case


class Turn(NamedTuple):
    """Somebody as the subject of a sentence, or of a verb of speech."""

    number: int
    word: int
    person: int | None  # None: somebody without a name
    spoke: bool


class Discourse:
    """The subjects of an article so far."""

    def __init__(self, people: Sequence[Known], speech: Speech, speaking: Collection[int]) -> None:
        self.people = people
        self.speaking = speaking  # whom the article gives words by name anywhere
        self.speech = speech
        self.turns: list[Turn] = []
        self.named: list[tuple[int, int]] = []  # every mention's block and person

    def subject(self, number: int, word: int, person: int) -> None:
        """A named person begins a sentence."""
        self.turns.append(Turn(number, word, person, spoke=False))

    def speaker(self, number: int, cue: Cue, verb: str) -> Speaker:
        """Whom a cue means; remembered as the last speaker."""
        subject = cue.subject
        person: int | None = None
        rule = "quotations.unnamed"
        if subject.kind == "named":
            person, rule = subject.person, f"quotations.subject-{cue.manner}"
        elif subject.kind == "pronoun":
            person, rule = self._meant(number, subject.pronoun, verb), "quotations.pronoun"
        elif subject.kind == "role":
            person, rule = self._with_role(number, subject.pronoun), "quotations.role"
        if person is not None or subject.kind != "something":
            self.turns.append(Turn(number, cue.verb, person, spoke=True))
        return Speaker(person, rule, number, cue.first, cue.last)

    def _meant(self, number: int, pronoun: str, verb: str) -> int | None:
        """The person whom a pronoun means: the last subject in its paragraph, else the last one before."""
        sex = "m" if pronoun in self.speech.male else "f" if pronoun in self.speech.female else ""
        near = [t for t in self._recent(number) if self._can_be(t, sex)]
        if not near:
            return self._only(number, sex)
        last = near[-1]
        if last.number == number:
            return last.person
        if not last.spoke:
            spoken = next((t for t in reversed(near) if t.spoke), None)
            if spoken is not None and spoken.person != last.person:
                if verb in self.speech.continues:
                    return spoken.person
                return last.person if last.person in self.speaking else None  # either
        return last.person

    def _only(self, number: int, sex: str) -> int | None:
        """The one person of a sex whom the last blocks mention, as no subject."""
        found: set[int] = set()
        nearest = number
        for block, person in takewhile(lambda n: n[0] >= number - _PARAGRAPHS_BACK, reversed(self.named)):
            if found and block < nearest:
                break
            if self.people[person].sex in {"", sex}:
                found.add(person)
                nearest = block
        only = found.pop() if len(found) == 1 else None
        if only is None or not sex or self.people[only].sex != sex:
            return None
        known = only in self.speaking or sum(person == only for _, person in self.named) >= _OFTEN
        return only if known else None  # somebody whom the article names in passing

    def _recent(self, number: int) -> list[Turn]:
        """The turns of this block and the last ones before it, in order."""
        found = list(takewhile(lambda t: t.number >= number - _PARAGRAPHS_BACK, reversed(self.turns[-_MOST_TURNS:])))
        return found[::-1]

    def _can_be(self, turn: Turn, sex: str) -> bool:
        if turn.person is None or not sex:
            return True
        return self.people[turn.person].sex in {"", sex}

    def _with_role(self, number: int, role: str) -> int | None:
        """The one person who has a role and was named within the last paragraphs."""
        fitting = [i for i, known in enumerate(self.people) if known.role == role]
        if len(fitting) != 1:
            return None
        recent = {t.person for t in self._recent(number)}
        return fitting[0] if fitting[0] in recent else None
