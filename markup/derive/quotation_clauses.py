"""Indirect speech in English: which clause a cue reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.quotation_reports import reported

if TYPE_CHECKING:
    from markup.derive.quotation_story import Telling, Voice
    from markup.derive.words.speech import Speech

_FEWEST_WORDS = 4
_FEWEST_BESIDE = 3  # words behind "that", where quoted ones follow
_DATELINE = Pattern(r"[^\W\d_a-z]{3}[^a-z\n]*[^\n—–]{0,24}\s*[—–]\s+")  # "OSLO, Nov 22 —"
_FIGURE = Pattern(r"[$€£¥₹]?\d")
_OPENING = frozenset('“«„‘"')
_LOOSE = " ,.;:!?…–—“«„‘(["  # what belongs to no clause at its end
_AIMED = frozenset({"at", "against"})  # behind a verb of several words: "hit out at"
_LONGEST_ADDRESSEE = 8  # words of whom something is told to
_LONGEST_SETTING = 12  # words of where, when or before whom something is said
# Before where and when something is said: no clause begins with them, but behind "that".
_SETTINGS = frozenset("during in at on by via through from to after before following outside inside with".split())
# Behind "that" where it is a pronoun, and before it.
_IS = frozenset("is was were are has had have will would could can may might should must".split())
_THINGS = frozenset("those one ones things something anything everything nothing all people words".split())
_PRONOUNS = frozenset("he she they it there".split())
_CONJOINED = frozenset("when as that which who after before if because while where and but or whether how why".split())
_POINTERS = frozenset({"this", "it"})
_BEHIND_POINTERS = frozenset("to in on at while during when after".split())
_NEAREST_PRONOUN = 6  # words of a setting before the clause that has no "that"
_FINITE = frozenset(
    """
    is was were are be has have had will would could should can may might must do does did he she it they we i there
    isn't wasn't aren't weren't won't wouldn't couldn't shouldn't can't doesn't didn't don't hasn't haven't hadn't
    cannot
    """.split()
)


def clause(telling: Telling, voice: Voice, speech: Speech) -> tuple[int, int] | None:
    """The span of the clause that a cue reports, in the cue's sentence; None where a quotation takes its place."""
    if speech.participles:
        return reported(telling, voice, speech)
    words, text = telling.passage.words, telling.passage.text
    chosen = _chosen(telling, voice, speech)
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


def _begin(telling: Telling, first: int) -> int:
    """Where a clause begins: a figure before its first word is part of it."""
    start = telling.passage.words[first].start
    figure = _FIGURE.search(telling.passage.gap(first)) if first else None
    return start if figure is None else start - len(telling.passage.gap(first)) + figure.start()


def _chosen(  # noqa: PLR0911  # one answer for each pattern
    telling: Telling, voice: Voice, speech: Speech
) -> range:
    """The words that a cue governs, behind it or before it; none where what it governs is quoted."""
    cue, spoken = voice.cue, telling.spoken
    first, last = telling.sentence(cue.verb)
    start = _start(telling, voice, last, speech)
    if cue.manner == "before":
        set_off = _setting(telling, voice, start, last, speech) if start < last else None
        start = start if set_off is None else set_off
        told = sum(not spoken[i] for i in range(start, last))
        before = sum(not spoken[i] for i in range(first, cue.begins))
        if set_off == last:
            parted = telling.passage.gap(cue.begins)[:1] == "," and not spoken[cue.begins - 1]
            if not parted:
                return range(0)  # "Ann Lee said at a meeting on Monday."
        elif _is_answered(telling, first, start, speech) and telling.passage.lower(cue.verb) in speech.tells:
            return range(0)  # "“It rains,” Ann Lee told the paper in May"
        elif telling.passage.lower(start) in _POINTERS and telling.passage.lower(start + 1) in _BEHIND_POINTERS:
            return range(0)  # "disclosed this in Fenwick"
        elif told >= _FEWEST_WORDS or told >= before:
            return range(start, last) if _governs(telling, voice, start, speech) else range(0)
        elif any(spoken[cue.last : last]):
            return range(0)  # what stands before only leads in
    if _is_answered(telling, first, cue.begins, speech):
        return range(0)
    return range(first, cue.begins)


def _is_answered(telling: Telling, first: int, last: int, speech: Speech) -> bool:
    """Whether quoted words with a comma stand before a cue: they are what its verb governs."""
    quoted = (telling.spoken[i] and telling.passage.gap(i + 1)[:1] == "," for i in range(first, last - 1))
    return telling.passage.lower(last - 1) not in speech.that and any(quoted)


def _start(telling: Telling, voice: Voice, last: int, speech: Speech) -> int:
    """The first word of the clause behind a cue: whom it is told to, adverbs and "that" left out."""
    words, cue = telling.passage.words, voice.cue
    start = cue.last
    if words[cue.verb].lower in speech.tells and cue.manner == "before":
        that = (i for i in range(start, min(last, start + _LONGEST_ADDRESSEE)) if words[i].lower in speech.that)
        start = next(that, start)
    while start < last and (words[start].lower in speech.that or words[start].lower in speech.between):
        start += 1
    led = start > cue.last and words[start - 1].lower in speech.that
    if not led and start + 1 < last and telling.passage.gap(start + 1) == " ":
        start += 2 * (not words[start].upper and _is_conjunction(telling, start + 1, speech))  # "revealed later that"
    return start


def _setting(telling: Telling, voice: Voice, start: int, last: int, speech: Speech) -> int | None:
    """Behind where or when somebody spoke, the word behind "that"; `last` where no clause follows it.

    `said at a meeting in May that`: None where the clause begins at once.
    """
    passage, verb = telling.passage, telling.passage.lower(voice.cue.verb)
    settled = passage.lower(start) in _SETTINGS and verb in speech.says and verb not in speech.acts
    if not settled or passage.lower(start - 1) in speech.that or telling.spoken[start]:
        return None
    for at in range(start + 1, min(last, start + _LONGEST_SETTING)):
        if telling.spoken[at]:
            break
        if _is_conjunction(telling, at, speech):
            return at + 1
        bare = passage.lower(at - 1) not in _CONJOINED and passage.gap(at) == " " and at > start + 1
        if passage.lower(at) in _PRONOUNS and bare and at - start < _NEAREST_PRONOUN:
            return at  # "said in the week he hoped"
    told = any(telling.spoken[i] or passage.lower(i) in _FINITE for i in range(start, last))
    return None if told else last


def _is_conjunction(telling: Telling, at: int, speech: Speech) -> bool:
    """Whether a word is the "that" of a reported clause, no pronoun."""
    passage = telling.passage
    opens = passage.lower(at) in speech.that and passage.gap(at)[:1] != ","
    return opens and passage.lower(at + 1) not in _IS and passage.lower(at - 1) not in _THINGS


def _governs(telling: Telling, voice: Voice, start: int, speech: Speech) -> bool:
    """Whether what stands behind a verb is a clause of it, not where or how long somebody spoke."""
    cue = voice.cue
    opened = start > cue.last and telling.passage.lower(start - 1) in speech.that
    taken = cue.begins > 0 and telling.spoken[cue.begins - 1] and not telling.starts[cue.begins]
    aimed = telling.passage.lower(start) in _AIMED
    if telling.passage.lower(cue.verb) in speech.quoting:
        return opened
    return opened or ((cue.width == 1 or aimed) and not taken)
