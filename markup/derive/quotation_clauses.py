"""Indirect speech in English: which clause a cue reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.quotation_reports import reported
from markup.derive.words.clauses import (
    ADDRESSEES,
    AIMED,
    ANSWERING,
    ASKING,
    BEHIND_POINTERS,
    CONJOINED,
    DECLARING,
    DISMISSED,
    FINITE,
    FOUND,
    IS,
    LEADING,
    POINTERS,
    PRONOUNS,
    RELATIVES,
    SETTINGS,
    SINCE,
    THINGS,
)

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_story import Telling, Voice
    from markup.derive.words.speech import Speech

_FEWEST_WORDS = 4
_FEWEST_BESIDE = 3  # words behind "that", where quoted ones follow
_DATELINE = Pattern(r"[^\W\d_a-z]{3}[^a-z\n]*[^\n—–]{0,24}\s*[—–]\s+")  # "OSLO, Nov 22 —"
_FIGURE = Pattern(r"[$€£¥₹]?\d")
_OPENING = frozenset('“«„‘"')
_LOOSE = " ,.;:!?…–—“«„‘(["  # what belongs to no clause at its end
_LONGEST_ADDRESSEE = 14  # words of whom something is told to
_LONGEST_SETTING = 12  # words of where, when or before whom something is said
_LONGEST_OBJECT = 8  # words
_NEAREST_PRONOUN = 6  # words of a setting before the clause that has no "that"


def clause(telling: Telling, voice: Voice, speech: Speech) -> tuple[int, int] | None:
    """The span of the clause that a cue reports, in the cue's sentence; None where a quotation takes its place."""
    if speech.participles:
        return reported(telling, voice, speech)
    words, text = telling.passage.words, telling.passage.text
    chosen = _whole(telling, voice, _chosen(telling, voice, speech))
    if not chosen:
        return None
    beside = telling.passage.lower(chosen[0] - 1) in speech.that and any(telling.spoken[i] for i in chosen)
    if sum(not telling.spoken[i] for i in chosen) < (_FEWEST_BESIDE if beside else _FEWEST_WORDS):
        return None
    begin, behind_last = _begin(telling, chosen[0]), chosen[-1] + 1
    end = words[behind_last].start if behind_last < len(words) else len(text)
    if telling.spoken[chosen[0]] and text[begin - 1 : begin] in _OPENING:
        begin -= 1
    if not begin and (dateline := _DATELINE.match(text)):
        begin = min(dateline.end(), end)
    said = text[begin:end].rstrip(_LOOSE)
    if said.endswith('"') and said.count('"') % 2:
        said = said[:-1].rstrip(_LOOSE)
    return begin, begin + len(said)


def _whole(telling: Telling, voice: Voice, chosen: range) -> range:
    """A clause without the words before it that lead to a cue; nothing where a relative clause is interrupted."""
    if not chosen or chosen[-1] + 1 != voice.cue.begins:
        return chosen
    last = _lead_in(telling, voice.cue.begins) - 1
    return range(0) if telling.passage.lower(last) in RELATIVES else range(chosen[0], last + 1)


def _begin(telling: Telling, first: int) -> int:
    """Where a clause begins: a figure before its first word is part of it."""
    start = telling.passage.words[first].start
    figure = _FIGURE.search(telling.passage.gap(first)) if first else None
    return start if figure is None else start - len(telling.passage.gap(first)) + figure.start()


def _chosen(telling: Telling, voice: Voice, speech: Speech) -> range:
    """The words that a cue governs, behind it or before it; none where what it governs is quoted."""
    cue = voice.cue
    first, last = telling.sentence(cue.verb)
    if cue.manner == "before":
        start = _start(telling, voice, last, speech)
        behind = _governed(telling, voice, range(start, last), speech)
        if behind is not None:
            return behind
        if not telling.passage.gap(_lead_in(telling, cue.begins)).strip():
            return range(0)  # "At the court Ann Lee admitted it"
    return range(0) if _is_answered(telling, first, cue.begins, speech) else range(first, cue.begins)


def _governed(telling: Telling, voice: Voice, clause: range, speech: Speech) -> range | None:
    """The words that a verb governs behind it; None where they may stand before it."""
    cue, passage = voice.cue, telling.passage
    start = clause.start
    if clause and telling.spoken[start] and passage.gap(start)[:1] in {",", ":"}:
        return range(0)  # "told me, “It rains,” waving a hand"
    last = _led(telling, start, clause.stop)
    led = passage.lower(start - 1) in speech.that
    told = any(_is_finite(passage, i) for i in range(start, last))
    if last < clause.stop and cue.width == 1 and not (led or told):
        return range(start, last) if passage.lower(cue.verb) in speech.acts else range(0)
    set_off = _setting(telling, voice, start, last, speech) if start < last else None
    start = start if set_off is None else set_off
    if set_off == last:
        parted = passage.gap(cue.begins)[:1] == "," and not telling.spoken[cue.begins - 1]
        return None if parted else range(0)  # "Ann Lee said at a meeting on Monday."
    return _behind(telling, voice, range(start, last), speech)


def _behind(telling: Telling, voice: Voice, clause: range, speech: Speech) -> range | None:
    """The same, behind where and when it was said."""
    cue, spoken, start = voice.cue, telling.spoken, clause.start
    first = telling.sentence(cue.verb)[0]
    told = sum(not spoken[i] for i in clause)
    before = sum(not spoken[i] for i in range(first, cue.begins))
    if _is_answered(telling, first, start, speech) and telling.passage.lower(cue.verb) in speech.tells:
        return range(0)  # "“It rains,” Ann Lee told the paper in May"
    if _is_only_addressed(telling, voice, clause, speech):
        return None  # "…, Ann Lee told the paper on Monday night"
    if telling.passage.lower(start) in POINTERS and telling.passage.lower(start + 1) in BEHIND_POINTERS:
        return range(0)  # "disclosed this in Fenwick"
    if told >= _FEWEST_WORDS or told >= before:
        return clause if _governs(telling, voice, clause, speech) else range(0)
    return range(0) if any(spoken[i] for i in clause) else None  # what stands before only leads in


def _is_finite(passage: Passage, at: int) -> bool:
    """Whether a word shows that a clause has a verb or begins with its subject; "May" is a month."""
    return passage.lower(at) in FINITE and passage.words[at].text != "May"


def _lead_in(telling: Telling, at: int) -> int:
    """The first of the words that lead to a cue's subject: `as my`, `the leader's`."""
    words = telling.passage.words
    while at and not telling.passage.gap(at).strip() and not telling.spoken[at - 1]:
        if words[at - 1].lower not in LEADING and not words[at - 1].possessive:
            break
        at -= 1
    return at


def _led(telling: Telling, start: int, last: int) -> int:
    """Where quoted words begin that a colon, or a comma before a whole sentence, leads into; else `last`."""
    passage, spoken = telling.passage, telling.spoken
    for at in range(max(start, 1), last):
        if not spoken[at] or spoken[at - 1]:
            continue
        gap = passage.gap(at)
        end = next((i for i in range(at, last) if not spoken[i]), last)
        if ":" in gap or ("," in gap and passage.words[at].upper and end == last and end - at >= _FEWEST_WORDS):
            return at
    return last


def _is_answered(telling: Telling, first: int, last: int, speech: Speech) -> bool:
    """Whether quoted words with a comma stand before a cue: they are what its verb governs."""
    quoted = (telling.spoken[i] and telling.passage.gap(i + 1)[:1] == "," for i in range(first, last - 1))
    return telling.passage.lower(last - 1) not in speech.that and any(quoted)


def _start(telling: Telling, voice: Voice, last: int, speech: Speech) -> int:
    """The first word of the clause behind a cue: whom it is told to, adverbs and "that" left out."""
    words, cue = telling.passage.words, voice.cue
    start = cue.last
    if words[cue.verb].lower in speech.tells and cue.manner == "before":
        start = _behind_addressee(telling, start, last, speech)
    while start < last and (words[start].lower in speech.that or words[start].lower in speech.between):
        start += 1
    led = start > cue.last and words[start - 1].lower in speech.that
    if not led and start + 1 < last and telling.passage.gap(start + 1) == " ":
        disputed = words[cue.verb].lower in speech.acts and words[start].lower in DISMISSED  # "denied reports that"
        later = not words[start].upper and not disputed
        start += 2 * (later and _is_conjunction(telling, start + 1, speech))  # "revealed later that"
    return start


def _behind_addressee(telling: Telling, start: int, last: int, speech: Speech) -> int:
    """The "that" behind whom something is told to, or the word behind a pronoun."""
    passage = telling.passage
    for at in range(start, min(last, start + _LONGEST_ADDRESSEE)):
        if passage.lower(at) in speech.that:
            return at
        goes_on = "," in passage.gap(at) and passage.lower(at).endswith("ing")  # "told me, referring to"
        if goes_on or _is_finite(passage, at) or telling.spoken[at]:
            break
    if start < last and passage.lower(start) in ADDRESSEES:
        return start + 1
    begin = start + (passage.lower(start) in speech.articles)
    behind = begin
    while behind < last and passage.words[behind].upper and passage.gap(behind) == " " and not telling.spoken[behind]:
        behind += 1
    if behind == begin and passage.lower(begin + 1) in speech.articles | PRONOUNS:
        behind += 1  # "told the board the mill was closed"
    clause = range(behind, min(last, behind + _LONGEST_SETTING))
    plain = passage.gap(behind) == " " and passage.lower(behind) not in speech.prepositions | SETTINGS | {"to", "and"}
    return behind if plain and behind > begin and any(_is_finite(passage, i) for i in clause) else start


def _is_only_addressed(telling: Telling, voice: Voice, clause: range, speech: Speech) -> bool:
    """Whether no clause stands behind a verb of telling."""
    passage = telling.passage
    if passage.lower(voice.cue.verb) not in speech.tells or passage.lower(clause.start - 1) in speech.that:
        return False
    return not any(telling.spoken[i] or _is_finite(passage, i) or passage.lower(i) in ASKING for i in clause)


def _setting(telling: Telling, voice: Voice, start: int, last: int, speech: Speech) -> int | None:
    """Behind where or when somebody spoke, the word behind "that"; `last` where no clause follows it.

    `said at a meeting in May that`: None where the clause begins at once.
    """
    passage, verb = telling.passage, telling.passage.lower(voice.cue.verb)
    settled = passage.lower(start) in SETTINGS and verb in speech.says and verb not in speech.acts
    if not settled or passage.lower(start - 1) in speech.that or telling.spoken[start]:
        return None
    for at in range(start + 1, min(last, start + _LONGEST_SETTING)):
        if telling.spoken[at]:
            break
        if passage.lower(at) in FOUND and _is_finite(passage, at - 1):
            return None  # "said after the court had ruled that"
        if _is_conjunction(telling, at, speech):
            return at + 1
        bare = passage.lower(at - 1) not in CONJOINED and passage.gap(at) == " " and at > start + 1
        if passage.lower(at) in PRONOUNS and bare and at - start < _NEAREST_PRONOUN:
            return at  # "said in the week he hoped"
    told = any(telling.spoken[i] or _is_finite(passage, i) for i in range(start, last))
    return None if told else last


def _is_conjunction(telling: Telling, at: int, speech: Speech) -> bool:
    """Whether a word is the "that" of a reported clause, no pronoun."""
    passage = telling.passage
    opens = passage.lower(at) in speech.that and passage.gap(at)[:1] != ","
    if not opens or _is_pointing(telling, at, speech):
        return False
    return passage.lower(at + 1) not in IS and passage.lower(at - 1) not in THINGS


def _is_pointing(telling: Telling, at: int, speech: Speech) -> bool:
    """Whether "that" stands before a month ("that May"), or begins what is told of a thing ("that opened in May")."""
    passage, behind = telling.passage, telling.passage.lower(at + 1)
    if behind in speech.times and passage.words[at + 1].upper:
        return passage.gap(at + 2) != " " or passage.lower(at + 2) in speech.prepositions
    return behind.endswith("ed") and not passage.words[at + 1].upper and passage.lower(at + 2) in SINCE


def _governs(telling: Telling, voice: Voice, clause: range, speech: Speech) -> bool:
    """Whether what stands behind a verb is a clause of it, not where or how long somebody spoke."""
    cue, start = voice.cue, clause.start
    opened = start > cue.last and telling.passage.lower(start - 1) in speech.that
    taken = cue.begins > 0 and telling.spoken[cue.begins - 1] and not telling.starts[cue.begins]
    aimed = telling.passage.lower(start) in AIMED
    if not opened and _is_deed(telling, cue.verb, clause[:_LONGEST_OBJECT]):
        return False
    if telling.passage.lower(cue.verb) in speech.quoting:
        return opened
    return opened or ((cue.width == 1 or aimed) and not taken)


def _is_deed(telling: Telling, verb: int, behind: range) -> bool:
    """Whether a verb and what it governs tell of a deed or an answer, not what somebody said.

    `responded to questions`, `dismissed the case`, `declared a state of emergency`, `which he referred to as`.
    """
    passage, word = telling.passage, telling.passage.lower(verb)
    start = behind.start
    if passage.lower(start) == "to" and (word in ANSWERING or passage.lower(start + 1) == "as"):
        return True
    if word == "dismissed":
        return not any(passage.lower(i) in DISMISSED or telling.spoken[i] for i in behind)
    if passage.lower(start) in {"his", "her", "their"}:
        return False  # "declared his support"
    return word in DECLARING and not any(_is_finite(passage, i) or telling.spoken[i] for i in behind)
