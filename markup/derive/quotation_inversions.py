"""Who says something where, in languages whose subject stands on either side of its verb.

`sagte die Ministerin`, `Meier hat am Dienstag gesagt`, `a-t-elle déclaré`, `ha asegurado la consejera`.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.people_bodies import attached
from markup.derive.people_genitives import owning
from markup.derive.quotation_cues import Cue
from markup.derive.quotation_leads import colons, leader_of
from markup.derive.quotation_phrases import (
    addressed,
    is_closed,
    is_free,
    is_human,
    is_near,
    latter_at,
    noun_of,
    phrase_at,
    pronoun_at,
    role_subject,
)
from markup.derive.quotation_sources import according
from markup.derive.quotation_subjects import Subject, named_subject
from markup.derive.quotation_verbs import Verb, is_strong, loose_verb, verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_LONGEST_ROLE = 14  # words of a role and the name behind it
_LONGEST_SENTENCE = 200
_AS = frozenset("wie comme como".split())  # before a pronoun in the nominative
_LONGEST_BODY = 6  # words of an organization behind a name
_LONGEST_SUBJECT = 4  # words of a role behind adverbs
_SURE = frozenset({"ist", "war"})
_RELATIVES = frozenset({"quien", "que"})
_SUBJECTIVE = frozenset({"qui", "der", "die"})
_LONGEST_CLAUSE = 14  # words from a noun phrase's article to the verb


def cues(passage: Passage, people: Crowd, spoken: Sequence[bool], speech: Speech) -> list[Cue]:
    """The cues of a block in order; `spoken` marks the words that stand in quotation marks."""
    found: list[Cue] = []
    begin = _triggers(speech)
    behind = 0
    for at, word in enumerate(passage.words):
        if at < behind or spoken[at]:
            continue
        if word.lower not in begin:
            loose = _loose(passage, at, people, spoken, speech) if at and spoken[at - 1] else None
            found += [loose] if loose is not None else []
            continue
        cue = _cue(passage, at, people, spoken, speech) or according(passage, at, people, speech)
        if cue is not None:
            found.append(cue)
            behind = max(at + 1, cue.last if cue.manner == "according" else 0)
    led = [*colons(passage, people, spoken, speech, found)]
    sure = {c.verb for c in led}
    return sorted([*(c for c in found if c.verb not in sure), *led], key=attrgetter("verb"))


@cache
def _triggers(speech: Speech) -> frozenset[str]:
    first = [
        *(phrase.split()[0] for phrase in speech.according),
        *(phrase[0] for phrase in speech.opinions),
        *speech.postpositions,
    ]
    return speech.says | speech.acts | speech.participles | speech.plurals | speech.tagged | frozenset(first)


def _loose(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Cue | None:
    """`…“, brummelte Meier`, `… », a-t-elle pesté`: between a quotation and who spoke it, whatever verb there is."""
    if "," not in passage.gap(at):
        return None
    sure = passage.lower(at) in _SURE and passage.lower(at + 1) == "sich"  # "…“, ist sich Meier sicher"
    verb = Verb(at, at + 1) if sure else loose_verb(passage, at, speech)
    if verb is None:
        return None
    subject, behind = _subject(passage, verb, people, spoken, speech)
    if (
        subject is None
        or not behind
        or subject.kind not in {"named", "pronoun", "role", "latter"}
        or subject.first == verb.finite
    ):
        return None
    return Cue(verb.finite, subject, "behind", verb.last - verb.finite + 1)


def _cue(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Cue | None:
    if passage.lower(at) in speech.tagged:
        subject = _behind(passage, at + 1, people, spoken, speech) if is_closed(passage, at, spoken) else None
        sure = subject is not None and subject.kind in {"named", "role", "pronoun"}
        return Cue(at, subject, "behind") if sure and subject is not None else None
    verb = verb_at(passage, at, speech)
    if verb is None or (passage.lower(at) in speech.weak and not is_strong(passage, at, spoken, speech)):
        return None
    if passage.lower(verb.finite) in speech.plurals:
        return Cue(verb.finite, Subject("somebody", verb.finite, verb.last + 1), "behind")
    subject, behind = _subject(passage, verb, people, spoken, speech)
    if subject is None:
        return None
    if behind:
        return Cue(verb.finite, subject, "behind", verb.last - verb.finite + 1)
    return Cue(verb.last, subject, "before")


def _subject(
    passage: Passage, verb: Verb, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> tuple[Subject | None, bool]:
    """The subject of a verb, and whether it stands behind it; what leads into quoted words tells whom "er" means."""
    subject, behind = _nearest(passage, verb, people, spoken, speech)
    if behind and subject is not None and subject.kind == "pronoun" and verb.finite and spoken[verb.finite - 1]:
        leader = leader_of(passage, verb.finite, people, spoken, speech)
        if leader is not None and leader.kind != "role":
            return leader, True
    return subject, behind


def _nearest(  # one answer for each pattern
    passage: Passage, verb: Verb, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> tuple[Subject | None, bool]:
    """The subject beside a verb, and whether it stands behind it."""
    clitic = verb.finite + 1
    if clitic < len(passage.words) and passage.gap(clitic) in {"-", "-t-"}:
        return pronoun_at(passage, clitic, speech) or Subject("somebody", clitic, clitic + 1), True
    at = verb.finite + 1 if speech.genitives else verb.last + 1
    behind = _behind(passage, at, people, spoken, speech)
    first = verb.finite
    while first and passage.lower(first - 1) in speech.reflexive | speech.between and passage.gap(first) in {" ", ""}:
        first -= 1
    if is_closed(passage, first, spoken):
        apposed = _before_apposition(passage, first, people, spoken, speech)
        if apposed is not None:
            return apposed, False
    else:
        before = _before(passage, first - 1, people, spoken, speech)
        thing = (
            before.kind == "something" and passage.lower(_clause(passage, first - 1, spoken, speech)) in speech.articles
        )
        governs = behind is not None and behind.kind == "somebody" and not behind.pronoun
        if before.kind in {"named", "pronoun", "role", "latter"} or behind is None or (thing and governs):
            null = speech.null_subject and before.kind == "something" and passage.lower(first - 1) in speech.openers
            return (Subject("pronoun", verb.finite, verb.last + 1) if null else before), False
    if not speech.null_subject:
        return behind, True
    if behind is not None and _is_object(passage, first, behind, spoken, speech):
        behind = None
    if behind is None and _is_left_out(passage, first, verb, spoken):
        return _left_out(passage, first, verb, people, spoken, speech), True
    return behind, True


def _is_object(passage: Passage, first: int, subject: Subject, spoken: Sequence[bool], speech: Speech) -> bool:
    """`Había prometido la camiseta a una niña.`: what a sentence's first verb governs, if no man and no body."""
    known = passage.lexicon
    if known is None or subject.kind != "somebody" or subject.pronoun or not passage.words[first].opens:
        return False
    if first and spoken[first - 1]:
        return False
    noun = subject.last - 1
    thing = not passage.words[noun].upper and passage.lower(noun) not in known.organizations
    return thing and passage.lower(subject.first) in speech.articles and not is_human(passage, noun, speech)


def _left_out(  # noqa: PLR0913, PLR0917  # where the verb stands, and who stands about it
    passage: Passage, first: int, verb: Verb, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject:
    """The subject that a verb leaves out: the last one, unless words beside it tell of another."""
    if first and spoken[first - 1]:
        someone = _farther(passage, verb.last + 1, people, spoken, speech)
        if someone is not None:
            return someone
        leader = leader_of(passage, first, people, spoken, speech)
        if leader is not None:
            return leader
    return Subject("pronoun", verb.finite, verb.last + 1)


def _farther(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Subject | None:
    """`terció a su lado una mujer`: the human being behind the words of place that follow a verb."""
    for i in range(at, min(at + _LONGEST_CLAUSE, len(passage.words))):
        if spoken[i] or passage.gap(i) not in {" ", ""}:
            return None
        governed = passage.lower(i - 1) in speech.prepositions or passage.lower(i - 1) in speech.articles
        if governed or i == at or passage.lower(i) not in speech.articles | speech.indefinite:
            continue
        if is_human(passage, noun_of(passage, i + 1, speech), speech):
            return phrase_at(passage, i, people, speech)
    return None


def _is_left_out(passage: Passage, first: int, verb: Verb, spoken: Sequence[bool]) -> bool:
    """Whether a verb without a subject beside it has none: not where a comma may have closed what belongs to one."""
    if first == 0 or spoken[first - 1] or passage.words[first].opens:
        return True
    last = verb.last + 1
    return last >= len(passage.words) or passage.gap(last)[:1] in {",", ".", ":"}


def _behind(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Subject | None:
    """The subject that begins at a word, adverbs before it allowed."""
    if passage.lower(at) in speech.articles and passage.lower(at + 1) in speech.between:
        at += 1  # "este martes"
    while is_near(passage, at) and not spoken[at] and passage.lower(at) in _lightly(speech):
        title = passage.words[at].upper and passage.lower(at) in speech.reflexive  # "Me Roux"
        if at in people.by_first or title:
            break
        at += 1
        if passage.lower(at) in speech.articles and passage.lower(at + 1) in speech.between:
            at += 1
    if not is_near(passage, at) or spoken[at]:
        return None
    if (pronoun := pronoun_at(passage, at, speech)) is not None:
        return pronoun
    latter = latter_at(passage, at, speech) if not speech.genitives else None
    if latter is not None:
        return latter
    some = addressed(passage, at, people, speech) or _owned(passage, at, people, speech)
    some = some or _told_in(passage, at, people, speech)
    return some or phrase_at(passage, at, people, speech)


def _told_in(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`indique dans un communiqué le procureur de Bréval, NAME`: a role and its comma behind words of place."""
    if passage.lower(at) not in speech.prepositions:
        return None
    for person in people.between(at + 2, at + 2 * _LONGEST_ROLE):
        first = person.first - (passage.lower(person.first - 1) in speech.articles)
        apposed = first < person.first < person.mention.first and passage.gap(person.mention.first) == ", "
        plain = all(passage.gap(i) in {" ", ""} for i in range(at + 1, person.first + 1))
        free = first > at + 1 and passage.lower(first - 1) not in speech.prepositions | speech.articles
        return named_subject(person) if apposed and plain and free else None
    return None


def _owned(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`betonte Borussia Talheims Sportdirektor NAME`: a role behind the genitive of what it is of."""
    if not speech.genitives or not passage.words[at].upper:
        return None
    for person in people.between(at + 1, at + _LONGEST_ROLE):
        plain = person.first > at and all(passage.gap(i) == " " for i in range(at + 1, person.mention.first + 1))
        owns = plain and owning(passage, person.first) <= at and not passage.words[person.mention.last - 1].possessive
        return named_subject(person) if owns else None
    return None


@cache
def _lightly(speech: Speech) -> frozenset[str]:
    """What may stand between a verb and the subject behind it."""
    return speech.between | (speech.reflexive - speech.articles)


def _before(  # noqa: C901  # one answer for each pattern
    passage: Passage, left: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject:
    """The subject whose last word is `left`, adverbs behind it allowed."""
    for words, _ in speech.latter:
        if left - len(words) < -1 or passage.lower(left) != words[-1]:
            continue
        latter = latter_at(passage, left - len(words) + 1, speech)
        if latter is not None and latter.last == left + 1 and is_closed(passage, latter.first, spoken):
            return latter
    while (
        left > 0 and passage.lower(left) in speech.between and is_near(passage, left) and left + 1 not in people.by_last
    ):
        left -= 1
    person = people.by_last.get(left + 1) or _with_body(passage, left, people)
    if person is not None and not passage.words[left].possessive:
        free = is_free(passage, person.first, speech)
        return named_subject(person) if free else Subject("somebody", person.first, left + 1)
    if (pronoun := pronoun_at(passage, left, speech)) is not None:
        governed = passage.gap(left) == " " and passage.lower(left - 1) in speech.prepositions - _AS
        return Subject("somebody", left, left + 1) if governed else pronoun
    first = _clause(passage, left, spoken, speech)
    related = _related(passage, first, left, people, speech) or _related(passage, first - 1, left, people, speech)
    if related is not None:
        return related
    if passage.lower(first) not in speech.articles | speech.indefinite:
        first = _nearest_role(passage, first, left, speech)
    if passage.lower(first) in speech.articles | speech.indefinite:
        head = noun_of(passage, first + 1, speech)
        if is_human(passage, head, speech):
            definite = passage.lower(first) in speech.articles
            return role_subject(passage, first, head, speech) if definite else Subject("somebody", first, left + 1)
    return Subject("something", left, left + 1)


def _clause(passage: Passage, left: int, spoken: Sequence[bool], speech: Speech) -> int:
    """The first word of the clause in which a word stands."""
    first = left
    while first and left - first < _LONGEST_CLAUSE and not is_closed(passage, first, spoken):
        if passage.lower(first - 1) in speech.openers:
            break
        first -= 1
    return first


def _related(passage: Passage, at: int, left: int, people: Crowd, speech: Speech) -> Subject | None:
    """`NAME, der angesichts der Lage warnt`, `NAME, que ayer advirtió`: whom a relative pronoun means as a subject."""
    relative = "," in passage.gap(at) and passage.lower(at) in (_RELATIVES if speech.null_subject else _SUBJECTIVE)
    person = people.by_last.get(at) if relative else None
    if person is None or people.between(at + 1, left + 1):
        return None
    others = any(is_human(passage, i, speech) for i in range(at + 1, left + 1))  # "die der Minister lobt"
    return None if others or passage.lower(at + 1) in speech.articles - speech.genitives else named_subject(person)


def _nearest_role(passage: Passage, first: int, left: int, speech: Speech) -> int:
    """`En la radio el alcalde dijo`: the article of who stands directly before a verb; `first` if nobody does."""
    for at in range(left - 1, max(first, left - _LONGEST_SUBJECT), -1):
        if passage.lower(at) in speech.articles and passage.gap(at) == " ":
            governed = passage.lower(at - 1) in speech.prepositions or passage.words[at - 1].upper
            return at if not governed and noun_of(passage, at + 1, speech) == left else first
    return first


def _with_body(passage: Passage, left: int, people: Crowd) -> Named | None:
    """`NAME von Verdi forderte`, `NAME (PP) dijo`: the name before the organization whose last word is `left`."""
    for at in range(left, max(0, left - _LONGEST_BODY), -1):
        person = people.by_last.get(at)
        if person is not None:
            body = attached(person.mention)
            return person if body is not None and body.end >= passage.words[left].end else None
    return None


def _before_apposition(
    passage: Passage, verb: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject | None:
    """`Meier, der Sprecher der Bahn, sagte`: back to the name before the commas, within the sentence."""
    if verb == 0 or spoken[verb - 1] or passage.gap(verb)[:1] not in {",", ")", "–", "—"}:
        return None
    for at in range(verb - 1, max(-1, verb - _LONGEST_SENTENCE), -1):
        if spoken[at]:
            return None
        person = people.by_last.get(at + 1)
        closed = at + 1 <= verb and passage.gap(at + 1).strip()[:1] in {",", "(", "–", "—"}
        if person is not None and closed and not passage.words[at].possessive:
            article = person.first - (passage.lower(person.first - 1) in speech.articles | speech.indefinite)
            begins = article <= 0 or passage.words[article].opens or passage.gap(article) not in {" ", ""}
            return named_subject(person) if begins and is_free(passage, person.first, speech) else None
        if passage.words[at].opens:
            return None
    return None
