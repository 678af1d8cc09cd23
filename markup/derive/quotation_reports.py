"""Indirect speech in languages whose subject stands on either side of its verb: which clause a cue reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.quotation_story import Telling, Voice
    from markup.derive.words.speech import Speech

_FEWEST_WORDS = 3
_FARTHEST_CLAUSE = 10  # words from a verb to "that", or to the comma before its clause
_FARTHEST_VERB = 7  # words from a sentence's beginning to its finite verb
_LOOSE = " \xa0\u202f,.;:!?…–—“«„‘(["  # what belongs to no clause at its end


def reported(telling: Telling, voice: Voice, speech: Speech) -> tuple[int, int] | None:
    """The span of the clause that a cue reports, in the cue's sentence."""
    words, text = telling.passage.words, telling.passage.text
    cue = voice.cue
    first, last = telling.sentence(cue.verb)
    begins = cue.begins
    while begins > first and telling.passage.lower(begins - 1) in speech.reflexive | speech.articles:
        begins -= 1
    closed = begins > first and telling.passage.gap(begins)[:1] in {",", "?", "!", "»", "“", '"', "”"}
    led = telling.passage.lower(cue.last) in speech.that
    closed = closed and cue.manner == "behind" and not led
    told = begins == first + 1 and telling.passage.lower(first) in {p.split()[0] for p in speech.according}
    if told and cue.last < last and telling.passage.gap(cue.last)[:1] == ",":
        chosen = range(cue.last, last)  # "Según reveló, su madre…"
    elif closed and not telling.spoken[begins - 1]:
        inside = begins - first < _FEWEST_WORDS and cue.last < last and telling.passage.gap(cue.last)[:1] == ","
        chosen = range(cue.last, last) if inside else range(first, begins)  # "La muestra, explica, llevaba años…"
    elif closed:
        return None
    elif cue.manner == "according":
        chosen = range(cue.last, last) if cue.begins - first <= _FEWEST_WORDS else range(first, begins)
    else:
        start = _clause(telling, cue.last, last, speech, weak=telling.passage.lower(cue.verb) in speech.weak)
        chosen = range(start, last) if start is not None else range(0)
    if sum(not telling.spoken[i] for i in chosen) < _FEWEST_WORDS or not len(chosen):
        return None
    begin, behind = words[chosen[0]].start, chosen[-1] + 1
    end = words[behind].start if behind < len(words) else len(text)
    clause = text[begin:end].rstrip(_LOOSE)
    if clause.endswith('"') and clause.count('"') % 2:
        clause = clause[:-1].rstrip(_LOOSE)
    return begin, begin + len(clause)


def _clause(telling: Telling, start: int, last: int, speech: Speech, *, weak: bool) -> int | None:
    """The first word of the clause behind a verb: behind "that", or in German behind a comma."""
    for at in range(start, min(last, start + _FARTHEST_CLAUSE)):
        if telling.spoken[at]:
            return None
        if telling.passage.lower(at) in speech.that:
            return at + 1
        loose = weak and telling.passage.lower(at - 1) not in speech.particles
        if (speech.genitives and not loose and telling.passage.gap(at) == ", ") or ":" in telling.passage.gap(at):
            return at
    return None


def carried_on(telling: Telling, speech: Speech) -> Iterator[tuple[Voice, tuple[int, int]]]:
    """Sentences in the subjunctive behind one that tells who speaks: that speech goes on in them."""
    if not speech.subjunctives:
        return
    words = telling.passage.words
    behind = {telling.sentence(v.cue.verb)[1]: v for v in telling.voices}
    for first, voice in behind.items():
        while first < len(words) and voice.speaker.person is not None:
            last = telling.sentence(first)[1]
            own = any(first <= v.cue.verb < last for v in telling.voices)
            near = (telling.passage.lower(i) for i in range(first, min(last, first + _FARTHEST_VERB)))
            if own or any(telling.spoken[first:last]) or speech.subjunctives.isdisjoint(near):
                break
            yield voice, (words[first].start, words[last - 1].end)
            first = last  # noqa: PLW2901  # the next sentence
