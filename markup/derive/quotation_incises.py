"""The narrator's words within a quotation: `« Non, a-t-il dit, jamais. »`, and dialogue that a dash opens."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.people_kinds import is_role_in
from markup.derive.quotation_marks import Part, Quoted
from markup.derive.quotation_verbs import loose_verb, verb_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.words.speech import Speech

_LONGEST = 22  # words of an incise
_DASHES = "—–"
_BREAKS = frozenset(',.?!…;:»”"–—')
_PAUSES = frozenset(",?!…")


def told(passages: Sequence[Passage], spans: Sequence[Quoted], speech: Speech) -> list[Quoted]:
    """The quotations without the narrator's words in them, and those that a dash opens, in the text's order."""
    found: list[Quoted] = []
    for quotation in spans:
        if len(quotation.parts) > 1 or not quotation.closed:
            found.append(quotation)
            continue
        (part,) = quotation.parts
        found += [Quoted((p,), closed=True) for p in _without_incise(passages[part.number], part, speech)]
    if not speech.dashes:
        return found
    taken = {p.number for q in found for p in q.parts}
    for number, passage in enumerate(passages):
        if passage.text[:1] in _DASHES and number not in taken:
            found += [Quoted((p,), closed=True) for p in _dialogue(number, passage, speech)]
    return sorted(found, key=lambda q: q.parts[0])


def _without_incise(passage: Passage, part: Part, speech: Speech) -> Iterator[Part]:
    """What stands before and behind the first incise of some quoted words; all of them where there is none."""
    first = bisect_left(passage.words, part.start, key=attrgetter("start"))
    last = bisect_left(passage.words, part.end, key=attrgetter("start"))
    found = _incise(passage, first + 1, last, speech)
    if found is None:
        yield part
        return
    begin, end = found
    yield _speech(passage, part, part.start, passage.words[begin].start)
    if end < last:
        yield _speech(passage, part, passage.words[end].start, part.end)


def _speech(passage: Passage, part: Part, start: int, end: int) -> Part:
    words = passage.text[start:end]
    return Part(part.number, start, start + len(words.rstrip(" ,\xa0\u202f—–")))


def _incise(passage: Passage, first: int, last: int, speech: Speech) -> tuple[int, int] | None:
    """The words of the first incise between two words, the second behind its last."""
    for at in range(first, last):
        if passage.words[at].upper or _PAUSES.isdisjoint(passage.gap(at)):
            continue
        verb = at
        while verb < last and passage.lower(verb) in speech.reflexive:
            verb += 1
        end = _end(passage, verb, last, speech)
        if end is not None:
            return at, end
    return None


def _end(passage: Passage, at: int, last: int, speech: Speech) -> int | None:
    """Behind the last word of an incise whose verb begins at a word; None where none begins."""
    loose = loose_verb(passage, at, speech) if speech.clitics else None
    if loose is not None and at + 1 < last and passage.gap(at + 1) in {"-", "-t-"}:
        end = max(loose.last, at + 1) + 1
        closed = end >= last or passage.gap(end)[:1] in {",", "."}
        if closed and passage.lower(at + 1) in speech.male | speech.female:
            return end
    for verb in range(at, min(at + 4, last)):
        if verb > at and not _BREAKS.isdisjoint(passage.gap(verb)):
            return None
        found = verb_at(passage, verb, speech)
        if found is None:
            continue
        if found.finite != at:
            return None
        clitic = (
            at + 1 < last
            and passage.gap(at + 1) in {"-", "-t-"}
            and passage.lower(at + 1) in speech.male | speech.female
        )
        alone = speech.null_subject and (verb + 1 >= last or passage.gap(verb + 1)[:1] in {",", "."})
        if not clitic and not alone and not _is_subject(passage, verb + 1, last, speech):
            return None
        return _boundary(passage, max(verb, at + clitic) + 1, last)
    return None


def _is_subject(passage: Passage, at: int, last: int, speech: Speech) -> bool:
    known = passage.lexicon
    if at >= last or known is None or passage.gap(at) != " ":
        return False
    if passage.words[at].upper or passage.lower(at) in speech.male | speech.female:
        return True
    article = passage.lower(at) in speech.articles | speech.indefinite
    nouns = (passage.lower(i).rpartition("-")[2] for i in range(at + article, min(at + 3, last)))
    return any(is_role_in(noun, known) or noun in known.aged or noun in known.kin for noun in nouns)


def _boundary(passage: Passage, at: int, last: int) -> int:
    """Where an incise ends: at a mark, an apposition between commas included."""
    known = passage.lexicon
    end = at
    while end < last and end - at < _LONGEST:
        gap = passage.gap(end)
        if not _BREAKS.isdisjoint(gap):
            noun = end + (known is not None and passage.lower(end) in known.articles)
            role = known is not None and is_role_in(passage.lower(noun), known)
            apposed = role or passage.words[end].upper  # "a dit la présidente du groupe, Anne Roux"
            if gap != ", " or not apposed:
                break
        end += 1
    return end


def _dialogue(number: int, passage: Passage, speech: Speech) -> Iterator[Part]:
    """The spoken words of a paragraph that a dash opens; none where no verb of speech says so."""
    text = passage.text
    start = len(text) - len(text.lstrip(_DASHES + " \xa0\u202f"))
    whole = Part(number, start, len(text))
    inner = next((i for i in range(start + 1, len(text)) if text[i] in _DASHES and text[i - 1].isspace()), None)
    if inner is None:
        parts = list(_without_incise(passage, whole, speech))
        if parts[0] != whole:
            yield from parts
        return
    at = bisect_left(passage.words, inner, key=attrgetter("start"))
    while at < len(passage.words) and passage.lower(at) in speech.reflexive:
        at += 1
    if at == len(passage.words) or verb_at(passage, at, speech) is None:
        return
    yield _speech(passage, whole, start, inner)
    again = next((i for i in range(inner + 1, len(text)) if text[i] in _DASHES), None)
    if again is not None:
        behind = bisect_left(passage.words, again, key=attrgetter("start"))
        if behind < len(passage.words):
            yield _speech(passage, whole, passage.words[behind].start, len(text))
