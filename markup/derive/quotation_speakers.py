"""Whom a cue means: pronouns and roles resolved by what the article said last."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.words.places import NATIONS, PLACES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.quotation_cues import Cue
    from markup.derive.quotation_subjects import Subject
    from markup.derive.words.speech import Speech

_LANDS = NATIONS | PLACES
_MOST_TURNS = 60  # how many subjects back
_MOST_NAMED = 500  # mentions back
_OFTEN = 2  # mentions before the pronoun of whom the article is about
_PARAGRAPHS_BACK = 3  # how far a pronoun reaches


class Speaker(NamedTuple):
    """Who speaks at a cue; `person` is None where the article names nobody, several at once, or leaves it open.

    `number`, `first` and `last` are the block and the words of the cue.
    """

    person: int | None
    rule: str
    number: int
    first: int
    last: int
    row: tuple[int, ...] = ()  # all who say the same, where they are several


class Known(NamedTuple):
    """What helps to tell one of the article's people from the others."""

    sex: str  # "m", "f" or ""
    role: str  # the last word of the job title, in lower case
    title: frozenset[str] = frozenset()  # all of them


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
        self._roles: dict[str, list[int]] = {}  # who has each role, as far as asked
        self._named: list[tuple[int, int]] = []  # everyone named so far: block, person
        self._places: list[tuple[int, int]] = []  # where: block, word
        self.named: list[tuple[int, int]] = []  # every mention's block and person
        self._introduced: dict[int, int] = {}  # the first block that names each one
        self._inside: dict[int, set[int]] = {}  # everybody whom each block names
        self.back: Sequence[int] = ()  # how far back a pronoun reaches from each block, whole quoted ones not counted
        self.first_person: set[int] = set()  # the blocks in which the narrator is "I": whom "he" means is asked there

    def block(self, number: int, persons: Sequence[int]) -> None:
        """A block begins that names these people, in order."""
        self.named += [(number, p) for p in persons]
        self._inside[number] = set(persons)
        for person in persons:
            self._introduced.setdefault(person, number)

    def subject(self, number: int, word: int, person: int | None) -> None:
        """A person begins a sentence; None for somebody without a name."""
        self.turns.append(Turn(number, word, person, spoke=False))

    def opening(self, number: int, word: int, subject: Subject) -> None:
        """A sentence begins with somebody by a role or a pronoun, or with nobody who has a name."""
        if subject.kind == "role":
            known = self.with_role(number, subject.pronoun, subject.described)
            self.subject(number, word, known if known is not None else self._alone(number, subject))
        elif subject.kind == "latter":
            person = self._latter(number, subject.sex)
            self.subject(number, word, person)
            if person is not None:
                self.mention(number, person, word)
        elif subject.kind == "named":
            self.subject(number, word, subject.person)
        elif subject.kind == "pronoun":
            person = self._meant(number, subject.pronoun, "")
            if person is not None:
                self.subject(number, word, person)
        elif subject.kind == "somebody" and subject.pronoun:
            self.subject(number, word, None)

    def knows(self, number: int, subject: Subject) -> bool:
        """Whether a role alone means one of the people."""
        return self.with_role(number, subject.pronoun, subject.described) is not None

    def mention(self, number: int, person: int, word: int) -> None:
        """A person is named, wherever in a sentence."""
        self._named.append((number, person))
        self._places.append((number, word))

    def speaker(  # noqa: PLR0913  # what the cue's sentence shows
        self,
        number: int,
        cue: Cue,
        verb: str,
        since: int = 0,
        *,
        nested: bool = False,
        aside: Collection[int] = (),
    ) -> Speaker:
        """Whom a cue means; remembered as the last speaker.

        `since` is the first word of the sentence before the words that the cue reports; `nested` where somebody
        else reports the cue itself ("Ann Lee said her landlord warned"); `aside` are those whom a phrase before the
        pronoun names in passing ("Asked by Ben Roe, he said").
        """
        subject = cue.subject
        person: int | None = None
        rule = "quotations.unnamed"
        if subject.kind == "named":
            person, rule = subject.person, f"quotations.subject-{cue.manner}"
        elif subject.kind == "pronoun":
            person, rule = self._meant(number, subject.pronoun, verb, since, aside), "quotations.pronoun"
        elif subject.kind == "role":
            person, rule = self.with_role(number, subject.pronoun, subject.described), "quotations.role"
            if person is None and self.speech.participles:
                person, rule = self._alone(number, subject), "quotations.epithet"
        elif subject.kind == "latter":
            person, rule = self._latter(number, subject.sex), "quotations.pronoun"
        if person is not None or not (nested or subject.kind == "something"):
            self.turns.append(Turn(number, cue.verb, person, spoke=True))
        return Speaker(person, rule, number, cue.first, cue.last, subject.row)

    def _meant(  # noqa: C901, PLR0911  # one answer for each case
        self, number: int, pronoun: str, verb: str, since: int = 0, aside: Collection[int] = ()
    ) -> int | None:
        """The person whom a pronoun means: the last subject in its paragraph, else the last one before."""
        sex = "m" if pronoun in self.speech.male else "f" if pronoun in self.speech.female else ""
        near = [t for t in self._recent(number) if self._can_be(t, sex)]
        if not near:
            return self._only(number, sex)
        last = near[-1]
        if last.number == number:
            if not self.speech.participles:
                return None if self._is_rivalled(last, sex) else last.person
            here_spoke = [t for t in near if t.spoke and t.number == number]
            if here_spoke and verb in self.speech.continues:
                return here_spoke[-1].person
            return None if self._is_open(last, sex, since) else last.person
        if self.speech.participles:
            here = {p for n, p in self._named if n == number and self.people[p].sex in {"", sex or self.people[p].sex}}
            if here:
                return here.pop() if len(here) == 1 else None
            left_out = since > 0  # a sentence of the block has told of something else
            if left_out or last is not self._recent(number)[-1] or last.number < number - 1:
                return None  # somebody else was told of since
        if self._passed_over(last, number, sex) or self._is_joined_by_others(last, number, sex, aside):
            return None  # the paragraphs since name somebody else
        if not last.spoke:
            spoken = next((t for t in reversed(near) if t.spoke), None)
            if spoken is not None and spoken.person != last.person:
                if verb in self.speech.continues:
                    return spoken.person
                return last.person if last.person in self.speaking or self._is_new(last, number) else None  # either
        return last.person

    def _is_rivalled(self, last: Turn, sex: str) -> bool:
        """Whether a paragraph has named somebody of a pronoun's sex behind a subject whose name shows none."""
        if last.spoke or last.person is None or not sex or self.people[last.person].sex:
            return False
        places = zip(self._named, self._places, strict=True)
        later = {p for (n, p), (_, word) in places if n == last.number and word > last.word}
        return any(self.people[p].sex == sex for p in later - {last.person})

    def _passed_over(self, last: Turn, number: int, sex: str) -> bool:
        """Whether the paragraph before names somebody of a sex, but not who was the last subject."""
        if self.speech.participles or last.number >= number - 1:
            return False
        here = self._inside.get(number - 1, set())
        return last.person not in here and any(self.people[p].sex in {"", sex or self.people[p].sex} for p in here)

    def _is_joined_by_others(self, last: Turn, number: int, sex: str, aside: Collection[int]) -> bool:
        """Whether a paragraph without the last subject has named somebody else of a sex before a pronoun."""
        here = {p for n, p in takewhile(lambda n: n[0] == number, reversed(self._named))}
        if self.speech.participles or last.person in here:
            return False
        return any(self.people[p].sex in {"", sex or self.people[p].sex} for p in here.difference(aside))

    def _is_new(self, turn: Turn, number: int) -> bool:
        """Whether the paragraph before introduces somebody, with a role, and names nobody else."""
        if self.speech.participles or turn.person is None or turn.number != number - 1:
            return False
        alone = self._inside[turn.number] == {turn.person}
        return alone and self._introduced[turn.person] == turn.number and bool(self.people[turn.person].role)

    def _is_open(self, last: Turn, sex: str, since: int) -> bool:
        """Whether a pronoun behind a turn may mean somebody else of its paragraph as well."""
        rivals = {
            person
            for (number, person), (_, word) in zip(self._named, self._places, strict=True)
            if number == last.number
            and person != last.person
            and self.people[person].sex in {"", sex or self.people[person].sex}
            and (word > last.word or (not last.spoke and last.word < since))
        }
        return bool(rivals)

    def _alone(self, number: int, subject: Subject) -> int | None:
        """`l'avocate`: the last subject of a paragraph, if nobody else was named behind it."""
        turns = [t for t in self._recent(number) if t.number == number]
        named = [p for n, p in self._named if n == number]
        if turns and named and named[-1] != turns[-1].person:
            return None
        person = turns[-1].person if turns else named[0] if len(set(named)) == 1 else None
        fits = person is not None and (not subject.sex or self.people[person].sex in {"", subject.sex})
        return person if fits and not self._is_other(person, subject.pronoun) else None

    def _is_other(self, person: int | None, role: str) -> bool:
        """Whether somebody has a role of another party: `die CDU-Chefin` is no SPD-Chefin."""
        party, hyphen, _ = role.partition("-")
        titles = self.people[person].title if person is not None and hyphen else ()
        return any("-" in title and not title.startswith(party) for title in titles)

    def _latter(self, number: int, sex: str) -> int | None:
        """`ce dernier`: the one of a sex whom a paragraph named last."""
        named = (p for n, p in reversed(self._named) if n >= number - 1)
        return next((p for p in named if not sex or self.people[p].sex in {"", sex}), None)

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
        only = found.pop() if len(found) == 1 and number not in self.first_person else None
        if only is None or not sex or self.people[only].sex != sex:
            return None
        known = only in self.speaking or sum(person == only for _, person in self.named[-_MOST_NAMED:]) >= _OFTEN
        return only if known else None  # somebody whom the article names in passing

    def _recent(self, number: int) -> list[Turn]:
        """The turns of this block and the last ones before it, in order."""
        reach = self.back[number] if self.back else number - _PARAGRAPHS_BACK
        found = list(takewhile(lambda t: t.number >= reach, reversed(self.turns[-_MOST_TURNS:])))
        return found[::-1]

    def _can_be(self, turn: Turn, sex: str) -> bool:
        if turn.person is None or not sex:
            return True
        return self.people[turn.person].sex in {"", sex}

    def with_role(self, number: int, role: str, described: Sequence[str] = ()) -> int | None:
        """The one person who has a role and was named within the last paragraphs.

        `described` is what stands before the role: of what nation somebody is tells two of one role apart.
        """
        fitting = self._with_role(role)
        nations = {word for word in described if word in NATIONS or word in PLACES}
        if nations:
            fitting = [i for i in fitting if nations <= self.people[i].title or self.people[i].title.isdisjoint(_LANDS)]
            exact = [i for i in fitting if nations <= self.people[i].title]
            fitting = exact or fitting
        if len(fitting) != 1 or (self.speech.participles and self._has_rival(number, fitting[0])):
            return None
        recent = {t.person for t in self._recent(number)}
        return fitting[0] if fitting[0] in recent else None

    def _with_role(self, role: str) -> list[int]:
        if role not in self._roles:
            every = enumerate(self.people)
            self._roles[role] = [i for i, known in every if known.role == role or self._bears(known, role)]
        return self._roles[role]

    def _has_rival(self, number: int, person: int) -> bool:
        """Whether a block names somebody else last, of whom no role is known: "the coach" may be that one."""
        here = [p for n, p in self._named if n == number]
        return person not in here and bool(here) and not self.people[here[-1]].title

    def _bears(self, known: Known, role: str) -> bool:
        """Whether a title holds a role's noun, in languages whose titles do not end with it; German compounds do."""
        if not self.speech.participles:
            return False
        return role in known.title or (bool(self.speech.genitives) and any(w.endswith(role) for w in known.title))


def reaches(quoted: Sequence[bool]) -> list[int]:
    """How far back a pronoun reaches from each block: over the last ones that hold words of the narrator's."""
    told: list[int] = []
    found = []
    for number, whole in enumerate(quoted):
        found.append(min(number - _PARAGRAPHS_BACK, told[-_PARAGRAPHS_BACK] if len(told) >= _PARAGRAPHS_BACK else 0))
        if not whole:
            told.append(number)
    return found
