"""HTML written from another notation, and the way back from its characters to those of the source.

The reader of HTML then serves both: what it finds in the written HTML is carried over to the source
from which each character was copied.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from markup.document.attributes import StartTags
from markup.document.block import Block, Origin, Piece
from markup.document.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPECIAL = re.compile(r"[&<>\"]")


class Copy(NamedTuple):
    """A span of the written HTML and the span of the source that it was copied from.

    Of one length, they are the same characters; else the one stands for the other as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def literal(self) -> bool:
        """Whether the characters are the same, one by one."""
        return self.end - self.start == self.source_end - self.source_start


@dataclass(slots=True)
class Writing:
    """HTML as it is being written."""

    parts: list[str] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)
    length: int = 0

    def raw(self, html: str) -> None:
        """HTML that stands for no text of the source."""
        self.parts.append(html)
        self.length += len(html)

    def copied(self, html: str, source_start: int, source_end: int) -> None:
        """HTML that is the source's own, or stands for a span of it."""
        if html:
            self.copies.append(Copy(self.length, self.length + len(html), source_start, source_end))
            self.raw(html)

    def text(self, text: str, source_start: int) -> None:
        """Text that stands so in the source, escaped where HTML would misread it."""
        at = 0
        for special in _SPECIAL.finditer(text):
            self.copied(text[at : special.start()], source_start + at, source_start + special.start())
            self.copied(escape(special[0]), source_start + special.start(), source_start + special.end())
            at = special.end()
        self.copied(text[at:], source_start + at, source_start + len(text))


@dataclass(frozen=True, slots=True, eq=False)
class Carried:
    """The written HTML's copies, in order, and the source that they lead back to."""

    source: Origin
    copies: Sequence[Copy]

    def origin(self, tags: CarriedTags) -> Origin:
        """The source as the origin of blocks: places are told by line, not by an XPath of HTML that nobody sees."""
        lines = _Lines(self.source, tags)
        return Origin(self.source.text, self.source.line_starts, references=True, by_line=True, paths=lines)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The source's span for one of the written HTML, if all of it was copied and nothing stands between."""
        first, last = self._copy(start), self._copy(end - 1)
        if end <= start or first is None or last is None:
            return None
        span = _source(first, start, end=False), _source(last, end - 1, end=True)
        return span if first is last or last.source_start >= first.source_end else None

    def block(self, block: Block, origin: Origin) -> Block | None:
        """A block whose pieces lead to the source; None where none of its words stand there."""
        pieces = tuple(piece for old in block.pieces for piece in self._pieces(old, block))
        if not pieces:
            return None
        return Block(block.tag, block.text, pieces, origin, block.scope, block.links, block.number)

    def _pieces(self, piece: Piece, block: Block) -> Iterator[Piece]:
        starts, stops = block.origin.spans(piece, block.text)
        at = 0
        while at < len(starts):
            copy = self._copy(starts[at])
            if copy is None or block.text[piece.start + at].isspace():
                at += 1
                continue
            end = max(at + 1, bisect_left(starts, copy.end))
            if "<" in self.source.text[copy.source_start : copy.source_end - 1]:  # HTML, with tags between its words
                end = next((i for i in range(at + 1, end) if starts[i] > stops[i - 1]), end)
            while end > at + 1 and block.text[piece.start + end - 1].isspace():
                end -= 1
            last = min(stops[end - 1], copy.end) - 1
            yield Piece(piece.start + at, _source(copy, starts[at], end=False), _source(copy, last, end=True))
            at = end

    def _copy(self, at: int) -> Copy | None:
        i = bisect_right(self.copies, at, key=lambda c: c.start) - 1
        return self.copies[i] if i >= 0 and at < self.copies[i].end else None

    def behind(self, at: int) -> int:
        """Where the source goes on at or behind a place of the written HTML."""
        copy = self._copy(at)
        if copy is not None:
            return _source(copy, at, end=False)
        i = min(bisect_left(self.copies, at, key=lambda c: c.start), len(self.copies) - 1)
        return self.copies[i].source_start if i >= 0 else 0


def _source(copy: Copy, at: int, *, end: bool) -> int:
    if not copy.literal:
        return copy.source_end if end else copy.source_start
    return copy.source_start + at - copy.start + end


class CarriedTags(StartTags):
    """The tags of the written HTML; every place that it gives is the source's."""

    __slots__ = ("carried",)

    def __init__(self, text: str, tags: Sequence[tuple[int, int]], carried: Carried) -> None:
        super().__init__(text, tags)
        object.__setattr__(self, "carried", carried)

    carried: Carried

    def attribute(self, element: Any, name: str) -> tuple[int, int] | None:
        """The source's span of an attribute's value; None where the source does not spell it."""
        return self._carried(super().attribute(element, name))

    def content(self, element: Any) -> tuple[int, int] | None:
        """The source's span of a raw-text element's text."""
        return self._carried(super().content(element))

    def shown(self, element: Any) -> tuple[int, int] | None:
        """The source's span of what an element shows."""
        return self._carried(super().shown(element))

    def start(self, element: Any) -> int | None:
        """Where the source of an element begins."""
        start = super().start(element)
        return self.carried.behind(start) if start is not None else None

    def _carried(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        return self.carried.span(*span) if span else None


class _Lines(Paths):
    """The line on which an element's source begins, in the place of an XPath."""

    def __init__(self, source: Origin, tags: CarriedTags) -> None:
        super().__init__()
        self.source = source
        self.tags = tags

    def of(self, element: Any) -> str:
        """A path such as `line/12`."""
        start = self.tags.start(element)
        return f"line/{self.source.place(start or 0, start or 0, '').line}"
