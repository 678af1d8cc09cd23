"""What an article reports as somebody's words: direct and indirect quotations with their speakers."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive import quotation_incises
from markup.derive.pattern import Pattern
from markup.derive.people_mentions import passage
from markup.derive.quotation_clauses import clause
from markup.derive.quotation_interviews import answers
from markup.derive.quotation_marks import quoted
from markup.derive.quotation_reports import carried_on
from markup.derive.quotation_speakers import Speaker
from markup.derive.quotation_story import names_of, tellings
from markup.derive.words.speech import speech_of
from markup.model import Confidence, Derived, Quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_marks import Part, Quoted
    from markup.derive.quotation_story import Telling, Voice
    from markup.derive.words.speech import Speech
    from markup.document import Block
    from markup.model import Person

_FEWEST_WORDS = 4  # fewer quoted words without a cue beside them are a phrase, not a statement
_LONGEST_TITLE = 7  # words
_PARTITIVE = frozenset("einer eines".split())
_INSIDE_WORKS = frozenset("mit avec dans in im aus en de con von sur à".split())
_LONGEST_WORD = 12  # characters of Han or kana
_SENTENCE_ENDS = frozenset(".!?…")
_ENDS = frozenset(".,!?…—–")
_LONGEST_SUBJECT = 6  # words between a quotation that ends like a sentence and its verb
_COMMA_BEFORE = Pattern(r",\s*\Z")
_LED_IN = Pattern(r"[:,]\s*\Z")
_REACH = 8  # characters from a colon or comma to the words that it leads to
_LONGEST_SENTENCE = 200  # words
_LONGEST_LEAD = 4
_LEADS = frozenset("as for like to in still instead".split())  # what leads on: "As a farmer,"
_CLOSING = " ”\"’'"
_TRAILING = frozenset("with in of for to at by on about because when if as over".split())  # behind a sentence in marks
_VERBAL = frozenset("is was were are be been has have had will would could he she they who which that".split())
_LONGEST_TRAIL = 6  # words
_ASKED = frozenset("asked quizzed questioned pressed".split())
_ALSO = frozenset("also then later repeatedly".split())
_PASSIVE = frozenset("was were is when if being".split())
_MARKS = " “\"‘'"


def quotations(
    body: Sequence[Block],
    people: Sequence[Person],
    *,
    language: str | None,
    passages: Sequence[Passage] | None = None,
) -> tuple[Quotation, ...]:
    """Every quotation, direct and indirect, in the text's order.

    A direct one is what stands between an opening and a closing mark, in one paragraph or several;
    an indirect one the clause that a verb of speech governs. What people say together ("said Ann Lee and
    Ben Roe") stands once for each of them, for it is nobody's alone. The speaker is one of `people`, or
    absent where the article names none or leaves it open. In a language without word lists direct
    quotations have no speaker. `passages` are the blocks in words, where they are known already.
    """
    texts = [b.text for b in body]
    spans = list(quoted(texts))
    speech = speech_of(language)
    if speech is None:
        return tuple(_direct(body, q.text(texts), q.parts, None) for q in spans if _is_statement(q, texts))
    passages = passages or [passage(t, language) for t in texts]
    given: dict[Quoted, Speaker] = {}
    nouns = bool(passages) and (known := passages[0].lexicon) is not None and known.nouns_have_capitals
    if speech.participles:
        answered = answers(passages, names_of(people))
        inside = {a.quotation.parts[0].number for a in answered}
        outside = [q for q in spans if inside.isdisjoint(p.number for p in q.parts)]
        spans = quotation_incises.told(passages, outside, speech) + [a.quotation for a in answered]
        spans.sort(key=lambda q: q.parts[0])
        given = {a.quotation: a.speaker for a in answered}
    told = tellings(passages, spans, people, speech)
    found: list[tuple[int, int, Quotation]] = []
    for quotation, found_speaker in zip(spans, speakers(told, spans, texts, speech), strict=True):
        speaker = given.get(quotation, found_speaker)
        titled = speech.participles and _is_named_work(quotation, told, texts, speech)
        if not titled and _is_statement(quotation, texts, speaker, nouns=nouns):
            first = quotation.parts[0]
            for one in _each(speaker) if speaker is not None else (None,):
                said_by = _spoken_by(body, told, people, one)
                said_here = _direct(body, quotation.text(texts), quotation.parts, said_by)
                found.append((first.number, first.start, said_here))
    for number, telling in enumerate(told):
        for voice, (start, end) in carried_on(telling, speech):
            evidence = body[number].evidence("quotations.subjunctive", start, end)
            said = Derived(texts[number][start:end], (evidence,))
            found.append((number, start, Quotation(said, "indirect", _spoken_by(body, told, people, voice.speaker))))
        reached = 0
        for voice in telling.voices:
            by = [s for s in _each(voice.speaker) if s.person is not None]
            span = clause(telling, voice, speech) if by else None
            if span is None or span[0] < reached:  # inside what another cue reports
                continue
            reached = span[1]
            evidence = body[number].evidence("quotations.reported", *span)
            said = Derived(texts[number][span[0] : span[1]], (evidence,))
            found += [(number, span[0], Quotation(said, "indirect", _spoken_by(body, told, people, s))) for s in by]
    return tuple(q for _, _, q in sorted(found, key=lambda f: f[:2]))


def _each(speaker: Speaker) -> list[Speaker]:
    """Everybody who says what a cue reports: of a row of names each."""
    if speaker.person is not None or not speaker.row:
        return [speaker]
    return [speaker._replace(person=person, rule="quotations.row") for person in speaker.row]


def _is_statement(
    quotation: Quoted, texts: Sequence[str], speaker: Speaker | None = None, *, nouns: bool = False
) -> bool:
    """Whether quoted words are more than a phrase or the title of a work; `nouns` have capitals in their language."""
    words = quotation.text(texts).split()
    if any(len(w) > _LONGEST_WORD and not w[0].isupper() and not w[0].islower() for w in words):  # no spaces
        return quotation.closed
    if len(words) < _FEWEST_WORDS:
        if len(words) > 1 and all(w[:1].isupper() or w[:1].isdigit() for w in words):
            return False  # "told “Fenwick Today.”"
        ends = bool(words) and words[-1][-1] in ",.!?…"
        return ends and speaker is not None and speaker.person is not None
    if not quotation.closed and speaker is None:
        return False
    long = [w.strip("“”\"'‘’(") for w in words if len(w) > 3]  # noqa: PLR2004
    titled = (
        bool(long) and all(w[:1].isupper() for w in long) and not (nouns and speaker and speaker.person is not None)
    )
    return not titled or words[-1][-1] in ",.!?…"


def _is_named_work(quotation: Quoted, told: Sequence[Telling], texts: Sequence[str], speech: Speech) -> bool:
    """`Dans « Le Monde des notes », …`: few words behind a preposition, with a capital and no end of a sentence."""
    part = quotation.parts[0]
    telling, words = told[part.number], quotation.text(texts)
    at = bisect_left(telling.passage.words, part.start, key=attrgetter("start"))
    if at == 0 or len(words.split()) > _LONGEST_TITLE or words[-1:] in _ENDS or not words[:1].isupper():
        return False
    known = telling.passage.lexicon
    governed = (
        known is not None
        and telling.passage.lower(at - 1) in (known.joining - speech.indefinite - _PARTITIVE) | _INSIDE_WORKS
    )
    return governed and not telling.spoken[at - 1] and not telling.passage.gap(at).strip(" «„“\"»'‚‘")


def _direct(body: Sequence[Block], text: str, parts: Sequence[Part], speaker: Derived[str] | None) -> Quotation:
    evidence = tuple(body[p.number].evidence("quotations.marks", p.start, p.end, Confidence.STATED) for p in parts)
    return Quotation(Derived(text, evidence), "direct", speaker)


def _spoken_by(
    body: Sequence[Block], told: Sequence[Telling], people: Sequence[Person], speaker: Speaker | None
) -> Derived[str] | None:
    if speaker is None or speaker.person is None:
        return None
    words = told[speaker.number].passage.words
    sure = Confidence.STATED if speaker.rule.startswith("quotations.subject") else Confidence.INFERRED
    evidence = body[speaker.number].evidence(
        speaker.rule, words[speaker.first].start, words[speaker.last - 1].end, sure
    )
    return Derived(people[speaker.person].name.value, (evidence,))


def speakers(
    told: Sequence[Telling], spans: Sequence[Quoted], texts: Sequence[str], speech: Speech
) -> list[Speaker | None]:
    """Each quotation's speaker: by a cue behind or before it, else the one who speaks on."""
    found: list[Speaker | None] = []
    for quotation in spans:
        first, last = quotation.parts[0], quotation.parts[-1]
        behind = _behind(told[last.number], texts[last.number], last.end, speech, closed=quotation.closed)
        before = _before(told[first.number], texts[first.number], first.start, speech)
        complete = texts[last.number][last.end - 1 : last.end] in _ENDS
        choice = before or behind
        if behind is not None and complete and not _introduces(texts, quotation):
            choice = behind
        if behind is not None and _joined(told[last.number], texts[last.number], last.end, behind):
            choice = behind
        if choice is not None:
            found.append(choice.speaker)
            continue
        found.append(_goes_on(told, spans, found, quotation, texts))
    return found


def _introduces(texts: Sequence[str], quotation: Quoted) -> bool:
    """Whether the narrator's words lead into a quotation: a colon or a comma before it."""
    first = quotation.parts[0]
    return _LED_IN.search(texts[first.number], max(0, first.start - _REACH), max(0, first.start - 1)) is not None


def _joined(telling: Telling, text: str, end: int, voice: Voice) -> bool:
    """Whether a comma behind the mark joins the verb to a quotation: `”, said Ann Lee`."""
    at = voice.cue.verb
    return voice.cue.manner == "behind" and text[end + 1 : telling.passage.words[at].start] == ", "


def _behind(telling: Telling, text: str, end: int, speech: Speech, *, closed: bool) -> Voice | None:
    """The cue behind a quotation, in the sentence that it begins."""
    words = telling.passage.words
    at = bisect_left(words, end, key=attrgetter("start"))
    if at == len(words) or not closed or telling.spoken[at]:
        return None
    inside, outside = text[end - 1 : end], text[end + 1 : words[at].start]
    if not _SENTENCE_ENDS.isdisjoint(outside) or "\n" in outside:
        return None
    fresh = words[at].upper and inside in _SENTENCE_ENDS and "," not in outside
    if fresh and inside == ".":
        return None
    last = at + 1
    while last < min(len(words), at + _LONGEST_SENTENCE) and not telling.spoken[last] and not telling.starts[last]:
        last += 1
    near = islice(telling.voices, telling.voices_from(at), None)
    behind = takewhile(lambda v: v.cue.verb < last + _LONGEST_SUBJECT, near)
    voice = next((v for v in behind if at <= v.cue.first < last), None)
    if voice is None or (fresh and voice.cue.verb - at > _LONGEST_SUBJECT):
        return None
    if fresh and (voice.cue.begins > at + 2 or telling.passage.lower(voice.cue.last) in speech.that):
        return None  # "“Why?” In a later chapter, Ann Lee notes that": another sentence
    return voice


def _before(telling: Telling, text: str, start: int, speech: Speech) -> Voice | None:
    """The last cue before a quotation, in the sentence that leads into it."""
    words = telling.passage.words
    at = bisect_left(words, start, key=attrgetter("end")) - 1
    if at < 0 or telling.spoken[at]:
        return None
    if not _SENTENCE_ENDS.isdisjoint(text[words[at].end + 2 * words[at].possessive : start]):
        return None
    first = telling.sentence(at)[0]
    led = telling.voices[telling.voices_from(first) : telling.voices_from(at + 1)]
    voice = next((v for v in reversed(led) if first <= v.cue.first and v.cue.last <= at + 1), None)
    return None if voice is not None and _tells_of_others(telling, voice.cue.last, at, speech) else voice


def _tells_of_others(telling: Telling, first: int, last: int, speech: Speech) -> bool:
    """Whether the words between a cue and a quotation give it to somebody else: `with some calling on her to`."""
    words = telling.passage.words
    others = (i for i in range(first, last) if words[i].lower in speech.apart and words[i - 1].lower == "with")
    return any(words[i + 1].lower.endswith("ing") for i in others)


def _goes_on(  # noqa: PLR0911  # one answer for each pattern
    told: Sequence[Telling],
    spans: Sequence[Quoted],
    found: Sequence[Speaker | None],
    quotation: Quoted,
    texts: Sequence[str],
) -> Speaker | None:
    """The speaker of the words before, where nothing but a pause stands between."""
    number, start = quotation.parts[0].number, quotation.parts[0].start
    telling = told[number]
    words = telling.passage.words
    last = quotation.parts[-1]
    if texts[last.number][last.end + 1 : last.end + 2] == ":" or not _ends_sentence(told, quotation, texts):
        return None  # "‘…’: the source" is how headings quote
    at = bisect_left(words, start, key=attrgetter("start"))
    if telling.passage.lexicon is None and _COMMA_BEFORE.search(texts[number], max(0, start - _REACH), start - 1):
        return _led_by(telling, number, spans, found, texts[number], start)
    if telling.passage.lexicon is not None:
        before = telling if at or not number else told[number - 1]
        if not _follows_speech(before, at if at or not number else len(before.passage.words)):
            spoke = _last_speaker(telling, number, spans, found, start) if at else None
            return spoke if spoke is not None and _is_of(telling, at - 1, spoke.person) else None
    if texts[number][start : start + 1].islower():
        return _led_by(telling, number, spans, found, texts[number], start)
    narrated = not all(islice(telling.spoken, at))
    if telling.passage.lexicon is None and at and (asked := _asked(telling, number, at, quotation, texts[number])):
        return asked
    if not narrated:
        number -= 1
    if number < 0:
        return None
    return _last_speaker(told[number], number, spans, found, start if narrated else len(texts[number]))


def _is_of(telling: Telling, word: int, person: int | None) -> bool:
    """Whether a sentence begins with a person: what is quoted behind it is theirs still."""
    first, last = telling.sentence(word)
    subjects = [p for at, p in telling.subjects.items() if first <= at < last]
    ends = word + 1 < len(telling.passage.words) and not _SENTENCE_ENDS.isdisjoint(telling.passage.gap(word + 1))
    return ends and person is not None and subjects == [person]


def _follows_speech(telling: Telling, at: int) -> bool:
    """Whether the sentence before a quotation is over, and was speech itself or told who speaks."""
    before = at - 1
    if before < 0 or telling.spoken[before]:
        return True
    if at < len(telling.passage.words) and _SENTENCE_ENDS.isdisjoint(telling.passage.gap(at)):
        return False
    first, last = telling.sentence(before)
    return any(first <= v.cue.verb < last for v in telling.voices[telling.voices_from(first) :])


def _asked(telling: Telling, number: int, at: int, quotation: Quoted, text: str) -> Speaker | None:
    """`Ann Lee was asked about the trees. “They …`: who is asked answers, where the paragraph names nobody else."""
    first, last = telling.sentence(at - 1)
    verb = next((i for i in range(first, last) if telling.passage.lower(i) in _ASKED), None)
    told = {person for _, person in telling.named}
    begins = {person for word, person in telling.subjects.items() if first <= word < last}
    if verb is None or len(told) != 1 or telling.spoken[at - 1] or begins != told:
        return None
    ends = quotation.parts[-1].number == number and not text[quotation.parts[-1].end + 1 :].strip()
    was = verb - 1 - (telling.passage.lower(verb - 1) in _ALSO)
    passive = telling.passage.lower(was) in _PASSIVE and telling.passage.gap(verb) == " "
    (person,) = told
    return Speaker(person, "quotations.asked", number, first, verb + 1) if ends and passive else None


def _led_by(  # noqa: PLR0913, PLR0917  # where the words stand, and who spoke before them
    telling: Telling, number: int, spans: Sequence[Quoted], found: Sequence[Speaker | None], text: str, start: int
) -> Speaker | None:
    """The last speaker of a block where a few words without a verb lead on: `As a farmer, “we …`."""
    words = telling.passage.words
    at = bisect_left(words, start, key=attrgetter("start"))
    first = telling.sentence(at - 1)[0] if at else 0
    plain = 0 < at - first <= _LONGEST_LEAD and words[first].lower in _LEADS and first > 0
    if not plain or text[words[at - 1].end : start].strip(_MARKS) != "," or any(w.upper for w in words[first + 1 : at]):
        return None
    return _last_speaker(telling, number, spans, found, words[first].start)


def _ends_sentence(told: Sequence[Telling], quotation: Quoted, texts: Sequence[str]) -> bool:
    """Whether the narrator's sentence ends with a quotation: what goes on behind it may name another speaker."""
    last = quotation.parts[-1]
    words = told[last.number].passage.words
    at = bisect_left(words, last.end, key=attrgetter("start"))
    if at == len(words) or told[last.number].spoken[at]:
        return True
    between = texts[last.number][last.end : words[at].start]
    return (words[at].upper and "," not in between) or _only_ends(told[last.number], quotation, at)


def _only_ends(telling: Telling, quotation: Quoted, at: int) -> bool:
    """`“We never do that” with the farm's dogs.`: a sentence in marks whose last words stand behind them."""
    if len(quotation.parts) > 1:
        return False
    passage, first = telling.passage, quotation.parts[0]
    begins = bisect_left(passage.words, first.start, key=attrgetter("start"))
    if passage.lexicon is not None or not begins or not telling.starts[begins] or passage.gap(at).strip(_CLOSING):
        return False
    last = telling.sentence(at)[1]
    end = next((i for i in range(at, last) if telling.starts[i]), last)
    plain = (not w.upper and w.lower not in _VERBAL for w in passage.words[at:end])
    return passage.lower(at) in _TRAILING and end - at <= _LONGEST_TRAIL and all(plain)


def _last_speaker(
    telling: Telling, number: int, spans: Sequence[Quoted], found: Sequence[Speaker | None], end: int
) -> Speaker | None:
    """Who spoke last in a block before an offset, by a quotation or by a cue."""
    words = telling.passage.words
    last: tuple[int, Speaker | None] = (-1, None)
    part = spans[len(found) - 1].parts[-1] if found else None
    if part is not None and part.number == number and part.end < end:
        last = (part.end, found[-1])
    for i in reversed(range(telling.voices_from(bisect_left(words, end, key=attrgetter("start"))))):
        voice = telling.voices[i]
        at = words[voice.cue.last - 1].end
        if at < end:
            return voice.speaker if at >= last[0] else last[1]
    return last[1]
