"""Who says something where, in languages whose subject stands on either side of its verb.

`sagte die Ministerin`, `Meier hat am Dienstag gesagt`, `a-t-elle déclaré`, `ha asegurado la consejera`.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.people_mentions import is_role_in
from markup.derive.people_sex import sex_of_title
from markup.derive.quotation_cues import Cue, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Crowd, Named
    from markup.derive.words.speech import Speech

_LONGEST_ROLE = 14  # words of a role and the name behind it
_FARTHEST_PARTICIPLE = 16  # words from an auxiliary to its participle, where the sentence stands between
_NEAREST_PARTICIPLE = 4  # the same, where adverbs alone may
_LONGEST_SENTENCE = 200
_LONGEST_CLAUSE = 14  # words from a noun phrase's article to the verb
_DENIED_WITHIN = 4  # words behind a verb
_PARTICLE_WITHIN = 24
_SEXES = {"die": "f", "la": "f", "cette": "f", "der": "m", "le": "m", "el": "m", "il": "m", "o": "m", "a": "f"}
_CLOSED = frozenset(",;:–—»«”“„\"()?!.…")


class Verb(NamedTuple):
    """A verb of speech: the words of its finite form and of its participle, the same where there is none."""

    finite: int
    last: int


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
        cue = _cue(passage, at, people, spoken, speech) or _according(passage, at, people, speech)
        if cue is not None:
            found.append(cue)
            behind = max(at + 1, cue.last if cue.manner == "according" else 0)
    return sorted([*found, *_colons(passage, people, spoken, speech, found)], key=attrgetter("verb"))


def _colons(
    passage: Passage, people: Crowd, spoken: Sequence[bool], speech: Speech, found: Sequence[Cue]
) -> Iterator[Cue]:
    """`Sie zeigte sich zufrieden: „…“`: whoever a sentence begins with that leads into quoted words by no noun."""
    verbs = {c.verb for c in found}
    for at in range(1, len(spoken)):
        if not spoken[at] or spoken[at - 1] or ":" not in passage.gap(at):
            continue
        last = at - 1
        noun = (passage.words[last].upper and at not in people.by_last) or passage.lower(last - 1) in speech.determiners | speech.indefinite
        first = last
        while first and not passage.words[first].opens and not spoken[first - 1] and first not in verbs:
            first -= 1
        if noun or not (first == 0 or passage.words[first].opens) or not verbs.isdisjoint(range(first, at)):
            continue
        subject = opening(passage, first, people, speech)
        if subject is not None and subject.kind in {"named", "pronoun", "role", "latter"} and subject.last <= last:
            yield Cue(last, subject, "before")


def opening(passage: Passage, first: int, people: Crowd, speech: Speech) -> Subject | None:
    """The subject that a sentence begins with, adverbs before it allowed."""
    while first + 1 < len(passage.words) and passage.lower(first) in speech.between and first not in people.by_first:
        first += 1
    latter = _latter(passage, first, speech)
    if latter is not None:
        return latter
    subject = _pronoun(passage, first, speech) or _phrase(passage, first, people, speech)
    if subject is None or subject.kind not in {"role", "somebody"} or not subject.pronoun:
        return subject
    return _apposed(passage, subject.last, people, speech) or subject


def _latter(passage: Passage, at: int, speech: Speech) -> Subject | None:
    """`ce dernier`, `este último`; German "der" where a verb stands behind it."""
    for words, sex in speech.latter:
        if all(passage.lower(at + i) == word for i, word in enumerate(words)):
            last = at + len(words)
            verb = passage.lower(last) in speech.says | speech.auxiliaries | speech.weak
            if not speech.genitives or verb:
                return Subject("latter", at, last, sex=sex)
    return None


def _apposed(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`Son entraîneur, l'Argentin NAME, …`, `Der Trainer des Klubs, NAME, …`: the name behind the role's comma."""
    while at < len(passage.words) and passage.gap(at) in {" ", ""}:
        if passage.lower(at) in speech.says | speech.auxiliaries:
            return None
        at += 1
    if at >= len(passage.words) or passage.gap(at) != ", ":
        return None
    first = at + (passage.lower(at) in speech.articles)
    for person in people.between(at, at + _LONGEST_ROLE):
        if person.first in {at, first}:
            end = person.mention.last
            closed = end < len(passage.words) and passage.gap(end)[:1] in {",", " ", "."}
            return _named(person) if closed and passage.gap(end) != " " else None
    return None


@cache
def _triggers(speech: Speech) -> frozenset[str]:
    first = [*(phrase.split()[0] for phrase in speech.according), *(phrase[0] for phrase in speech.opinions), *speech.postpositions]
    return speech.says | speech.acts | speech.participles | speech.plurals | speech.tagged | frozenset(first)


def _loose(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Cue | None:
    """`…“, brummelte Meier`, `… », a-t-elle pesté`: between a quotation and who spoke it, whatever verb there is."""
    if "," not in passage.gap(at):
        return None
    verb = loose_verb(passage, at, speech)
    if verb is None:
        return None
    subject, behind = _subject(passage, verb, people, spoken, speech)
    if subject is None or not behind or subject.kind not in {"named", "pronoun", "role"} or subject.first == verb.finite:
        return None
    return Cue(verb.finite, subject, "behind", verb.last - verb.finite + 1)


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
    return Verb(at, at) if word.endswith(speech.verb_endings) and len(word) > 3 else None  # noqa: PLR2004


@cache
def _sources(speech: Speech) -> tuple[tuple[str, ...], ...]:
    """The prepositions of a source in words, the longest first."""
    return tuple(sorted((tuple(phrase.split()) for phrase in speech.according), key=len, reverse=True))


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
    noun = finite == at and passage.gap(at) in {" ", ""} and passage.lower(at - 1) in speech.determiners
    if finite is None or (noun and not word.lower.endswith("ó")):  # "los señaló": no Spanish noun ends so
        return None
    return None if _is_denied(passage, finite, at, speech) else Verb(finite, at)


def _auxiliary(passage: Passage, participle: int, speech: Speech) -> int | None:
    """The auxiliary of a participle, before it in its clause."""
    free = bool(speech.genitives)  # German sets the whole sentence between them
    near = speech.between | speech.reflexive | speech.male | speech.female | speech.denials
    for at in range(participle - 1, max(-1, participle - 1 - (_FARTHEST_PARTICIPLE if free else _NEAREST_PARTICIPLE)), -1):
        if "," in passage.gap(at + 1) or (passage.words[at + 1].opens and not passage.gap(at + 1).isspace()):
            return None
        word = passage.lower(at)
        if word in speech.auxiliaries:
            return at
        if not free and (word in speech.passive or word not in near):
            return None
    return None


def _is_denied(passage: Passage, finite: int, last: int, speech: Speech) -> bool:
    before = finite - 1
    while before >= 0 and passage.lower(before) in speech.reflexive and passage.gap(before + 1) in {" ", ""}:
        before -= 1
    if passage.lower(before) in speech.denials and passage.gap(before + 1) in {" ", ""}:
        return True
    for at in range(finite + 1, min(len(passage.words), last + _DENIED_WITHIN)):
        if _CLOSED.intersection(passage.gap(at)):
            return False
        if passage.lower(at) in speech.denials:
            return True
    return False


def _cue(passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech) -> Cue | None:
    if passage.lower(at) in speech.tagged:
        subject = _behind(passage, at + 1, people, spoken, speech) if _is_closed(passage, at, spoken) else None
        sure = subject is not None and (subject.kind in {"named", "role"})
        return Cue(at, subject, "behind") if sure and subject is not None else None
    verb = verb_at(passage, at, speech)
    if verb is None or (passage.lower(at) in speech.weak and not _is_strong(passage, at, spoken, speech)):
        return None
    if passage.lower(verb.finite) in speech.plurals:
        return Cue(verb.finite, Subject("somebody", verb.finite, verb.last + 1), "behind")
    subject, behind = _subject(passage, verb, people, spoken, speech)
    if subject is None:
        return None
    if behind:
        return Cue(verb.finite, subject, "behind", verb.last - verb.finite + 1)
    return Cue(verb.last, subject, "before")


def _is_strong(passage: Passage, at: int, spoken: Sequence[bool], speech: Speech) -> bool:
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


def _is_closed(passage: Passage, at: int, spoken: Sequence[bool]) -> bool:
    """Whether a clause, a quotation or the sentence begins at a word."""
    return at == 0 or spoken[at - 1] or not _CLOSED.isdisjoint(passage.gap(at))


def _subject(
    passage: Passage, verb: Verb, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> tuple[Subject | None, bool]:
    """The subject of a verb, and whether it stands behind it."""
    clitic = verb.finite + 1
    if clitic < len(passage.words) and passage.gap(clitic) in {"-", "-t-"}:
        return _pronoun(passage, clitic, speech) or Subject("somebody", clitic, clitic + 1), True
    at = verb.finite + 1 if speech.genitives else verb.last + 1
    behind = _behind(passage, at, people, spoken, speech)
    first = verb.finite
    while first and passage.lower(first - 1) in speech.reflexive | speech.between and passage.gap(first) in {" ", ""}:
        first -= 1
    if _is_closed(passage, first, spoken):
        apposed = _before_apposition(passage, first, people, spoken, speech)
        if apposed is not None:
            return apposed, False
    else:
        before = _before(passage, first - 1, people, spoken, speech)
        if before.kind in {"named", "pronoun", "role", "latter"} or behind is None:
            null = speech.null_subject and before.kind == "something" and passage.lower(first - 1) in speech.openers
            return (Subject("pronoun", verb.finite, verb.last + 1) if null else before), False
    if behind is None and speech.null_subject:
        return Subject("pronoun", verb.finite, verb.last + 1), True
    return behind, True


def _pronoun(passage: Passage, at: int, speech: Speech) -> Subject | None:
    word = passage.lower(at)
    if word in speech.male or word in speech.female:
        return Subject("pronoun", at, at + 1, pronoun=word)
    return None


def _named(person: Named) -> Subject:
    return Subject("named", person.mention.first, person.mention.last, person.person, phrase=person.first)


def _behind(
    passage: Passage, at: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject | None:
    """The subject that begins at a word, adverbs before it allowed."""
    if passage.lower(at) in speech.articles and passage.lower(at + 1) in speech.between:
        at += 1  # "este martes"
    while _is_near(passage, at) and not spoken[at] and passage.lower(at) in _lightly(speech):
        if at in people.by_first:
            break
        at += 1
        if passage.lower(at) in speech.articles and passage.lower(at + 1) in speech.between:
            at += 1
    if not _is_near(passage, at) or spoken[at]:
        return None
    if (pronoun := _pronoun(passage, at, speech)) is not None:
        return pronoun
    return _addressed(passage, at, people, speech) or _phrase(passage, at, people, speech)


def _addressed(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """`a dit à l'agence Anne Roux`, `dijo a los periodistas la ministra`: the name behind whom it is said to, or where."""
    if passage.lower(at) not in speech.prepositions:
        return None
    for person in people.between(at + 2, at + _LONGEST_ROLE):
        first = person.first - (passage.lower(person.first - 1) in speech.articles)
        plain = all(passage.gap(i) in {" ", ""} for i in range(at + 1, person.mention.first))
        free = first > at + 1 and passage.lower(first - 1) not in speech.prepositions
        return _named(person) if plain and free and not passage.words[person.mention.last - 1].possessive else None
    return None


def _phrase(passage: Passage, at: int, people: Crowd, speech: Speech) -> Subject | None:
    """The subject whose noun phrase begins at a word."""
    definite, indefinite = passage.lower(at) in speech.articles, passage.lower(at) in speech.indefinite
    noun = at + (definite or indefinite)
    head = _noun(passage, noun, speech)
    for person in people.between(at, at + _LONGEST_ROLE):
        if person.first in {at, noun} or noun <= person.first <= head:
            owns = passage.words[person.mention.last - 1].possessive
            return Subject("somebody", at, person.mention.last) if owns else _named(person)
    if definite and _is_human(passage, head, speech):
        return _role(passage, at, head, speech)
    if _is_human(passage, head, speech):
        return Subject("somebody", at, head + 1, pronoun=passage.lower(head))
    if definite or indefinite or passage.words[at].upper:
        return Subject("somebody", at, head + 1)
    return None


@cache
def _lightly(speech: Speech) -> frozenset[str]:
    """What may stand between a verb and the subject behind it."""
    return speech.between | (speech.reflexive - speech.articles)


def _is_near(passage: Passage, at: int) -> bool:
    return at < len(passage.words) and passage.gap(at) in {" ", ""}


def _noun(passage: Passage, at: int, speech: Speech) -> int:
    """The noun of a phrase behind its article: adjectives before it skipped."""
    known = passage.lexicon
    if known is None:
        return at
    for i in range(at, min(at + 3, len(passage.words))):
        if _is_human(passage, i, speech) and passage.lower(i) not in known.before:
            return i
        adjective = passage.lower(i) in known.before or passage.lower(i).endswith(known.adjective_endings)
        if not adjective or i + 1 >= len(passage.words) or passage.gap(i + 1) != " ":
            break
    return at


def _is_human(passage: Passage, at: int, speech: Speech) -> bool:
    known = passage.lexicon
    if known is None or at >= len(passage.words):
        return False
    word = passage.lower(at)
    tail = word.rpartition("-")[2]
    return is_role_in(word, known) or is_role_in(tail, known) or word in speech.people or tail in known.aged or word in known.kin


def _role(passage: Passage, at: int, head: int, speech: Speech) -> Subject:
    """`die Ministerin`: a role to be looked up; `die 71-Jährige` is as good as a pronoun."""
    known = passage.lexicon
    sex = _SEXES.get(passage.lower(at)) or sex_of_title(passage.lower(head), passage.language)
    if known is not None and passage.lower(head) in known.aged:
        pronouns = speech.male if sex == "m" else speech.female if sex else {""}
        return Subject("pronoun", at, head + 1, pronoun=min(pronouns))
    noun = passage.lower(head).rpartition("-")[2] or passage.lower(head)
    return Subject("role", at, head + 1, pronoun=noun, sex=sex)


def _before(  # noqa: PLR0911  # one answer for each pattern
    passage: Passage, left: int, people: Crowd, spoken: Sequence[bool], speech: Speech
) -> Subject:
    """The subject whose last word is `left`, adverbs behind it allowed."""
    for words, _ in speech.latter:
        latter = _latter(passage, left - len(words) + 1, speech) if left - len(words) >= -1 else None
        if latter is not None and latter.last == left + 1 and _is_closed(passage, latter.first, spoken):
            return latter
    while left > 0 and passage.lower(left) in speech.between and _is_near(passage, left) and left + 1 not in people.by_last:
        left -= 1
    person = people.by_last.get(left + 1)
    if person is not None and not passage.words[left].possessive:
        free = _is_free(passage, person.first, speech)
        return _named(person) if free else Subject("somebody", person.first, left + 1)
    if (pronoun := _pronoun(passage, left, speech)) is not None:
        governed = passage.gap(left) == " " and passage.lower(left - 1) in speech.prepositions
        return Subject("somebody", left, left + 1) if governed else pronoun
    if passage.lower(left) in {"qui", "quien", "der", "die"} and "," in passage.gap(left):
        person = people.by_last.get(left)
        if person is not None:
            return _named(person)
    first = left
    while first and left - first < _LONGEST_CLAUSE and not _is_closed(passage, first, spoken):
        if passage.lower(first - 1) in speech.openers:
            break
        first -= 1
    if passage.lower(first) in speech.articles | speech.indefinite:
        head = _noun(passage, first + 1, speech)
        if _is_human(passage, head, speech):
            definite = passage.lower(first) in speech.articles
            return _role(passage, first, head, speech) if definite else Subject("somebody", first, left + 1)
    return Subject("something", left, left + 1)


def _is_free(passage: Passage, first: int, speech: Speech) -> bool:
    """Whether nothing before a name's phrase governs it: no preposition, no genitive, no other name beside it."""
    at = first - 1
    if at >= 0 and passage.gap(first) in {" ", ""} and passage.lower(at) in speech.articles | speech.determiners:
        opens = passage.words[at].opens or passage.gap(at) not in {" ", ""}
        if at == 0 or opens:
            return passage.lower(at) not in {"des", "du", "del", "al", "au"}
        genitive = passage.lower(at) in speech.genitives and passage.words[at - 1].upper
        if genitive or passage.lower(at) not in speech.articles | speech.indefinite:
            return False
        first, at = at, at - 1
    if at < 0 or passage.words[first].opens or passage.gap(first) not in {" ", ""}:
        return True
    word = passage.lower(at)
    if word in {"und", "et", "y", "e"}:
        return not passage.words[at - 1].upper
    return word not in speech.prepositions and word not in speech.auxiliaries


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
            return _named(person) if begins and _is_free(passage, person.first, speech) else None
        if passage.words[at].opens:
            return None
    return None


def _according(  # noqa: PLR0911  # one answer for each pattern
    passage: Passage, at: int, people: Crowd, speech: Speech
) -> Cue | None:
    """`laut Meier`, `selon la ministre`, `según él`."""
    if passage.lower(at) in speech.postpositions:
        person = people.by_last.get(at)
        return Cue(at, _named(person), "according") if person is not None and passage.gap(at) == " " else None
    for opinion in speech.opinions:
        if all(passage.lower(at + i) == w for i, w in enumerate(opinion)):
            return Cue(at, Subject("pronoun", at, at + len(opinion)), "according", len(opinion))
    phrase = next((p for p in _sources(speech) if all(passage.lower(at + i) == w for i, w in enumerate(p))), None)
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
        if person.first in {begin, noun} or noun <= person.first <= _noun(passage, noun, speech):
            if passage.words[person.mention.last - 1].possessive or (genitive and person.first == begin):
                break
            return Cue(at, _named(person), "according", len(phrase))
    if phrase[0] in speech.opening_only:
        return None
    head = _noun(passage, noun, speech)
    if definite and _is_human(passage, head, speech) and not passage.lower(at).startswith("nach"):
        return Cue(at, _role(passage, begin, head, speech), "according", len(phrase))
    return Cue(at, Subject("something", begin, min(noun + 1, len(passage.words))), "according", len(phrase))
