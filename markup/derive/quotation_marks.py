"""Words in quotation marks, over one paragraph or several."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

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
_MARKS = re.compile("[“”„\"«»‘’‚'「」『』‹›]")
_BEFORE_OPENING = frozenset(" \u00a0\n([{—–-/“\"‘'„«:…")
_ENDING = frozenset(".,?!…—")
_LONGEST_SINGLE = 4000  # characters between single marks
_LONGEST = 12  # paragraphs of one quotation


class Part(NamedTuple):
    """Quoted words in one block: `text[start:end]`, outer marks left out."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """One quotation from its opening to its closing mark; `closed` unless the closing mark is missing."""

    parts: tuple[Part, ...]
    closed: bool

    def text(self, texts: Sequence[str]) -> str:
        """The words, paragraphs divided by a blank line."""
        return "\n\n".join(texts[p.number][p.start : p.end] for p in self.parts)


def quoted(texts: Sequence[str]) -> Iterator[Quoted]:
    """Every quotation of an article's blocks, in order."""
    number = at = 0
    while number < len(texts):
        opening = _opening(texts[number], at)
        if opening is None:
            number, at = number + 1, 0
            continue
        found = _closed(texts, number, opening)
        last = found.parts[-1]
        if last.number == number and last.end <= opening:  # a mark that opens nothing
            at = opening + 1
            continue
        yield Quoted(tuple(_trimmed(p, texts) for p in found.parts), found.closed)
        number, at = last.number, last.end + found.closed


def _trimmed(part: Part, texts: Sequence[str]) -> Part:
    """Without the spaces that French sets inside the marks."""
    words = texts[part.number][part.start : part.end]
    start = part.start + len(words) - len(words.lstrip())
    return Part(part.number, start, max(start, part.end - len(words) + len(words.rstrip())))


def _opening(text: str, at: int) -> int | None:
    for m in _MARKS.finditer(text, at):
        if _opens(text, m.start()):
            return m.start()
    return None


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark not in CLOSING or at + 1 >= len(text):
        return False
    if mark in "「『„“«" and not (mark == "“" and at and text[at - 1] not in _BEFORE_OPENING):
        return True
    if at and text[at - 1] not in _BEFORE_OPENING:
        return False
    if text[at + 1].isspace():
        return False
    return mark != "'" or text[at + 1].isalpha() or text[at + 1] in '“"'


def _closed(texts: Sequence[str], number: int, opening: int) -> Quoted:
    """The quotation that a mark opens."""
    mark = texts[number][opening]
    end = _closing(texts[number], opening + 1, mark)
    if end is not None:
        return Quoted((Part(number, opening + 1, end),), closed=True)
    if mark == "'" or (mark in _SINGLE and not _carries_on(texts, number, mark)):
        spoken = mark == "‘" and texts[number][:opening].rstrip().endswith(":")
        stop = len(texts[number]) if spoken else opening
        return Quoted((Part(number, opening + 1, max(stop, opening)),), closed=False)
    parts = [Part(number, opening + 1, len(texts[number]))]
    while len(parts) < _LONGEST and _carries_on(texts, number, mark):
        number += 1
        text = texts[number]
        reopened = _reopens(text, mark)
        end = _closing(text, reopened, mark)
        parts.append(Part(number, 0, len(text) if end is None else end))
        if end is not None:
            return Quoted(tuple(parts), closed=True)
    return Quoted(tuple(parts), closed=False)


def _reopens(text: str, mark: str) -> int:
    """1 where a block begins with the mark again, else 0."""
    return int(text[:1] == mark or (mark in '“"' and text[:1] in '“"'))


def _carries_on(texts: Sequence[str], number: int, mark: str) -> bool:
    """Whether the next block goes on with a quotation that this one leaves open."""
    if number + 1 >= len(texts):
        return False
    text = texts[number + 1]
    if _reopens(text, mark):
        return True
    first = next((m for m in _MARKS.finditer(text) if m.group() not in "'’‘"), None) if mark not in _SINGLE else None
    return first is not None and first.group() in CLOSING[mark] and not _opens(text, first.start())


def _closing(text: str, at: int, mark: str) -> int | None:
    """Where a quotation closes; nested quotations in the same marks are skipped."""
    closers = CLOSING[mark]
    if mark in _SINGLE:
        return _closing_single(text, at, closers)
    depth = 0
    for m in _MARKS.finditer(text, at):
        found = m.group()
        if found == mark and mark not in closers and _opens(text, m.start()):
            depth += 1
        elif found in closers:
            if found == '"' and mark == "“" and _opens(text, m.start()):
                continue
            if depth == 0 or mark == '"':
                return m.start()
            depth -= 1
    return None


def _closing_single(text: str, at: int, closers: str) -> int | None:
    """A single mark closes where no letter follows; behind punctuation surely, behind an s perhaps a plural."""
    weak: int | None = None
    for i in range(at, min(len(text), at + _LONGEST_SINGLE)):
        if text[i] in '‘“"' and weak is not None:
            break
        if text[i] not in closers or text[i - 1].isspace() or (i + 1 < len(text) and text[i + 1].isalnum()):
            continue
        if text[i - 1] in _ENDING or text[i + 1 : i + 2] in {".", ",", ";", ")", ""} or text[i - 1] != "s":
            return i
        weak = weak if weak is not None else i
    return weak
