"""Words in quotation marks, over one paragraph or several."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Which marks close what each mark opens, after the customs in Unicode's CLDR (delimiters) and the
# mixed pairs that word processors leave.
CLOSING = {
    "“": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    '"': '"”',
    "”": "”",
    "‘": "’'",
    "'": "'’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "‹": "›",
}
_SINGLE = frozenset("‘'‚")
_TWO_SINGLES = frozenset({"’’", "''"})  # what some keyboards make of a closing mark
_DOUBLE = frozenset('“"')
_DOUBLES = frozenset('“”"')
_MARKS = re.compile("[“”„\"«»‘’‚'「」『』‹›]")
_BEFORE_OPENING = frozenset(" \u00a0\n([{—–-/“\"‘'„«:…")
_ENDING = frozenset(".,?!…—")
_SENTENCE_ENDS = frozenset(".?!”")
_CLOSED_BY = frozenset((".", ",", ";", ")", ""))
_COLON_BEFORE = Pattern(r":\s*\Z")
_REACH = 8  # characters from a colon to the mark that it leads to
_LONGEST_SINGLE = 4000  # characters between single marks
_LONGEST = 12  # paragraphs of one quotation


class Part(NamedTuple):
    """Quoted words in one block: `text[start:end]`, outer marks left out."""

    number: int
    start: int
    end: int


class Quoted(NamedTuple):
    """One quotation from its opening to its closing mark; `closed` unless the closing mark is missing."""

    parts: tuple[Part, ...]
    closed: bool

    def text(self, texts: Sequence[str]) -> str:
        """The words, paragraphs divided by a blank line."""
        return "\n\n".join(texts[p.number][p.start : p.end] for p in self.parts)


def quoted(texts: Sequence[str]) -> Iterator[Quoted]:
    """Every quotation of an article's blocks, in order."""
    blocks = [_Marked(text) for text in texts]
    number = at = 0
    while number < len(texts):
        opening = blocks[number].opening(at)
        if opening is None:
            number, at = number + 1, 0
            continue
        found = _closed(blocks, number, opening)
        last = found.parts[-1]
        if last.number == number and last.end <= opening:  # a mark that opens nothing
            at = opening + 1
            continue
        yield Quoted(tuple(_trimmed(p, texts) for p in found.parts), found.closed)
        number, at = last.number, last.end + found.closed
        at += found.closed and texts[number][at - 1 : at + 1] in _TWO_SINGLES


def _trimmed(part: Part, texts: Sequence[str]) -> Part:
    """Without the spaces that French sets inside the marks, and without marks set twice: `““It rains.””`."""
    text = texts[part.number]
    words = text[part.start : part.end]
    start = part.start + len(words) - len(words.lstrip())
    end = max(start, part.end - len(words) + len(words.rstrip()))
    twice = start and text[start] in _DOUBLE and text[start - 1] in _DOUBLE
    if twice and not _DOUBLES.intersection(text[start + 1 : end - 1]):
        inside = text[end - 1] in _DOUBLES
        if inside or text[end + 1 : end + 2] in _DOUBLES:
            return Part(part.number, start + 1, end - inside)
    return Part(part.number, start, end)


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark not in CLOSING or at + 1 >= len(text):
        return False
    if mark in "「『„“«" and not (mark == "“" and at and text[at - 1] not in _BEFORE_OPENING):
        return True
    if mark == "“" and text[at - 1] in _SENTENCE_ENDS and text[at + 1].isupper() and "„" not in text:
        return True  # the space before it is left out
    if at and text[at - 1] not in _BEFORE_OPENING:
        return False
    if text[at + 1].isspace():
        return False
    return mark != "'" or text[at + 1].isalpha() or text[at + 1] in '“"'


def _closed(blocks: Sequence[_Marked], number: int, opening: int) -> Quoted:
    """The quotation that a mark opens."""
    text = blocks[number].text
    mark = text[opening]
    end = blocks[number].closing(opening + 1, mark)
    if end is not None:
        return Quoted((Part(number, opening + 1, end),), closed=True)
    spoken = mark == "‘" and _COLON_BEFORE.search(text, max(0, opening - _REACH), opening) is not None
    if spoken and number + 1 < len(blocks) and blocks[number + 1].text[:1] in _DOUBLE:
        mark = "“"  # the next paragraph goes on in double marks: the single one is a slip
    elif mark == "'" or (mark in _SINGLE and not _carries_on(blocks, number, mark)):
        stop = len(text) if spoken else opening
        return Quoted((Part(number, opening + 1, max(stop, opening)),), closed=False)
    parts = [Part(number, opening + 1, len(text))]
    while len(parts) < _LONGEST and _carries_on(blocks, number, mark):
        number += 1
        text = blocks[number].text
        end = blocks[number].closing(_reopens(text, mark), mark)
        parts.append(Part(number, 0, len(text) if end is None else end))
        if end is not None:
            return Quoted(tuple(parts), closed=True)
    return Quoted(tuple(parts), closed=False)


def _reopens(text: str, mark: str) -> int:
    """1 where a block begins with the mark again, else 0."""
    return int(text[:1] == mark or (mark in '“"' and text[:1] in '“"'))


def _carries_on(blocks: Sequence[_Marked], number: int, mark: str) -> bool:
    """Whether the next block goes on with a quotation that this one leaves open."""
    if number + 1 >= len(blocks):
        return False
    text = blocks[number + 1].text
    if _reopens(text, mark):
        return True
    first = next((m for m in _MARKS.finditer(text) if m.group() not in "'’‘"), None) if mark not in _SINGLE else None
    return first is not None and first.group() in CLOSING[mark] and not _opens(text, first.start())


class _Marked:
    """A block's text with the places of its marks: looked for once, however many quotations it holds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places = [m.start() for m in _MARKS.finditer(text)]
        self._singles: dict[str, tuple[list[int], list[int], list[int]]] = {}

    def opening(self, at: int) -> int | None:
        """The first mark from `at` on that opens a quotation."""
        behind = (self._places[i] for i in range(bisect_left(self._places, at), len(self._places)))
        return next((i for i in behind if _opens(self.text, i)), None)

    def closing(self, at: int, mark: str) -> int | None:
        """Where a quotation closes; nested quotations in the same marks are skipped."""
        if mark in _SINGLE:
            return self._closing_single(at, CLOSING[mark])
        closers = CLOSING[mark]
        depth = 0
        for i in range(bisect_left(self._places, at), len(self._places)):
            place = self._places[i]
            found = self.text[place]
            if found == mark and mark not in closers and _opens(self.text, place):
                depth += 1
            elif found in closers:
                if found == '"' and mark == "“" and _opens(self.text, place):
                    continue
                if depth == 0 or mark == '"':
                    return place
                depth -= 1
            elif self.text[place : place + 2] in _TWO_SINGLES and not depth and self.text[place - 1 : place] in _ENDING:
                return place
        return None

    def _closing_single(self, at: int, closers: str) -> int | None:
        """A single mark closes where no letter follows; behind punctuation surely, behind an s perhaps a plural."""
        if closers not in self._singles:
            self._singles[closers] = self._single_places(closers)
        sure, unsure, breaks = self._singles[closers]
        end = at + _LONGEST_SINGLE
        strong, weak = _first(sure, at, end), _first(unsure, at, end)
        if weak is None or (strong is not None and strong < weak):
            return strong
        other = _first(breaks, weak + 1, end)  # another quotation begins: what looked like a plural was the end
        return weak if strong is None or (other is not None and other <= strong) else strong

    def _single_places(self, closers: str) -> tuple[list[int], list[int], list[int]]:
        """Where single marks surely close, where perhaps, and where other quotations begin."""
        text = self.text
        sure: list[int] = []
        unsure: list[int] = []
        for i in self._places:
            behind = text[i + 1 : i + 2]
            if text[i] not in closers or text[i - 1 : i].isspace() or behind.isalnum():
                continue
            before = text[i - 1]
            (sure if before in _ENDING or behind in _CLOSED_BY or before != "s" else unsure).append(i)
        return sure, unsure, [i for i in self._places if text[i] in '‘“"']


def _first(places: Sequence[int], start: int, end: int) -> int | None:
    """The first of sorted places within a span."""
    i = bisect_left(places, start)
    return places[i] if i < len(places) and places[i] < end else None
