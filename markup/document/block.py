"""A block of visible text, and the way back from its words to the source."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any, NamedTuple

from markup.document.paths import Paths
from markup.model import Confidence, Evidence, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters without width that break words for no reader: soft hyphen, zero-width space, word
# joiner, byte-order mark. Joiners (ZWJ, ZWNJ) and direction marks carry meaning and stay.
UNSEEN = "\u00ad\u200b\u2060\ufeff"
_UNSEEN = dict.fromkeys(map(ord, UNSEEN))
# What one step through a source slice may see: a tag or comment, a character reference, a run of
# white space, or one character with its combining marks.
_STEP_HTML = re.compile(r"<!--.*?-->|<[/a-zA-Z!?][^>]*>|&(?:#\w+|\w+);?|\s+|.[\u0300-\u036f]*", re.DOTALL)
_STEP_TEXT = re.compile(r"&(?:#\w+|\w+);|\s+|.[\u0300-\u036f]*", re.DOTALL)


_STEPPED = f"&;<>{UNSEEN}"  # at the end of a run, what may show as something else, or as nothing


def fold(raw: str) -> str:
    """White space runs as one space, none at the ends; composed; without unseen characters."""
    if not raw.isascii():
        raw = raw.translate(_UNSEEN)
        if not unicodedata.is_normalized("NFC", raw):
            raw = "".join(_compose(m.group()) for m in _STEP_TEXT.finditer(raw))
    return " ".join(raw.split())


def _compose(cluster: str) -> str:
    return unicodedata.normalize("NFC", cluster) if len(cluster) > 1 else cluster


@dataclass(frozen=True, slots=True)
class Origin:
    """The decoded source, with what turns an offset into a line and a column."""

    text: str
    line_starts: tuple[int, ...]
    markup: bool = False  # True where tags are not text
    references: bool = False  # True where character references are not text
    paths: Paths = field(default_factory=Paths)

    def place(self, start: int, end: int, path: str) -> Place:
        """Where `start:end` stands, lines and columns counted from 1."""
        line = bisect_right(self.line_starts, start)
        return Place(line, start - self.line_starts[line - 1] + 1, start, end, path)

    def steps(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Walk `start:end` as a reader: each step's source span and the text it shows."""
        pattern = _STEP_HTML if self.markup else _STEP_TEXT
        for m in pattern.finditer(self.text, start, end):
            raw = m.group()
            if self.markup and raw[0] == "<" and len(raw) > 1:
                continue
            shown = unescape(raw) if raw[0] == "&" and self.references else _compose(raw)
            yield m.start(), m.end(), shown.translate(_UNSEEN)


class Piece(NamedTuple):
    """One run of source text inside a block: `text[start:]` was read from `source_start:source_end`."""

    start: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a block: offsets into the block's text."""

    start: int
    end: int
    href: str
    rel: str
    names: str  # class and id, lower case


@dataclass(slots=True, eq=False)
class Scope:
    """A block's way up: one element of its ancestry. In plain text there is none.

    Never changed after it is made; not frozen, for a page makes thousands and frozen ones cost double.
    """

    parent: Scope | None
    element: Any  # an lxml element
    tag: str
    names: str  # class, id, itemprop, rel and role, lower case, space-joined

    def up(self) -> Iterator[Scope]:
        """This scope, then its parents to the root."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A block of visible text: white space folded, `<br>` a line feed.

    `tag` is the element that makes it a block (`p`, `h1`, `li`, `div`, ...); `p` in plain text.
    """

    tag: str
    text: str
    pieces: tuple[Piece, ...]
    origin: Origin
    scope: Scope | None = None
    links: tuple[Link, ...] = ()
    number: int = 0  # its position among the document's blocks

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Where `text[start:end]` stands in the source."""
        end = len(self.text) if end is None else end
        source_start = self._offset(start, end=False)
        source_end = self._offset(end, end=True) if end > start else source_start
        return self.origin.place(source_start, max(source_start, source_end), self.path())

    def evidence(
        self,
        rule: str,
        start: int = 0,
        end: int | None = None,
        confidence: Confidence = Confidence.INFERRED,
    ) -> Evidence:
        """Evidence whose words are `text[start:end]`."""
        place = self.place(start, end)
        return Evidence(rule, self.origin.text[place.start : place.end], place, confidence)

    def part(self, start: int) -> Block:
        """The block from `text[start]` on, without links: what stands behind a label."""
        source_start, source_end = self._offset(start, end=False), self._offset(len(self.text), end=True)
        piece = Piece(0, source_start, source_end)
        return Block(self.tag, self.text[start:], (piece,), self.origin, self.scope, (), self.number)

    def path(self) -> str:
        """An XPath of the element, or the line in plain text."""
        if self.scope is None:
            return f"line/{self.origin.place(self.pieces[0].source_start, 0, '').line}"
        return self.origin.paths.of(self.scope.element)

    def _offset(self, index: int, *, end: bool) -> int:
        """The source offset of `text[index]`, or, with `end`, the one after `text[index - 1]`."""
        wanted = index - 1 if end else index
        piece = self.pieces[max(0, bisect_right(self.pieces, wanted, key=lambda p: p.start) - 1)]
        raw = self.origin.text[piece.source_start : piece.source_end]
        words = raw.strip()
        if wanted - piece.start < len(words) and self.text.startswith(words, piece.start):
            # The source says it to the letter: no entities, no folded space.
            return piece.source_start + len(raw) - len(raw.lstrip()) + wanted - piece.start + end
        if not end and wanted == piece.start and words[:1] not in _STEPPED:
            return piece.source_start + len(raw) - len(raw.lstrip())
        if end and index == len(self.text) and piece is self.pieces[-1] and words[-1:] not in _STEPPED:
            return piece.source_start + len(raw.rstrip())
        return self._walked(piece, wanted, end=end)

    def _walked(self, piece: Piece, wanted: int, *, end: bool) -> int:
        """The source offset of a character of a piece, found by reading the piece from its beginning."""
        at = piece.start
        after = piece.source_start
        pending = False
        for start, stop, shown in self.origin.steps(piece.source_start, piece.source_end):
            if not shown:
                continue
            if shown.isspace():
                pending = at > piece.start
                if pending and at == wanted:
                    return stop if end else start
                continue
            at += pending
            pending = False
            if at <= wanted < at + len(shown):
                return stop if end else start
            at += len(shown)
            after = stop
        return after
