"""A block of visible text, and the way back from its words to the source."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any, NamedTuple

from markup.document.paths import Paths
from markup.model import Confidence, Evidence, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Characters without width that break words for no reader: soft hyphen, zero-width space, word
# joiner, byte-order mark. Joiners (ZWJ, ZWNJ) and direction marks carry meaning and stay.
UNSEEN = "\u00ad\u200b\u2060\ufeff"
_UNSEEN = dict.fromkeys(map(ord, UNSEEN))
NAME_ATTRIBUTES = frozenset(("class", "id", "itemprop", "rel", "role", "data-testid"))
_STEPPED = f"&;<>{UNSEEN}"  # at the end of a run, what may show as something else, or as nothing
# What one step through a source slice may see: plain characters with single spaces between, a tag or
# comment, a character reference, white space, or one character with its combining marks.
_LETTER = f"[^\\s&<{UNSEEN}\u0300-\u036f](?![\u0300-\u036f])"
_PLAIN = f"(?:{_LETTER})++(?: (?:{_LETTER})++)*+"


@cache
def _step(*, markup: bool) -> re.Pattern[str]:
    seen = r"<!--.*?-->|<[/a-zA-Z!?][^>]*>|&(?:#\w+|\w+);?" if markup else r"&(?:#\w+|\w+);"
    return re.compile(rf"(?P<plain>{_PLAIN})|{seen}|\s+|.[\u0300-\u036f]*", re.DOTALL)


def fold(raw: str) -> str:
    """White space runs as one space, none at the ends; composed; without unseen characters."""
    if not raw.isascii():
        raw = _seen(raw)
        if not unicodedata.is_normalized("NFC", raw):
            raw = "".join(m["plain"] or _compose(m[0]) for m in _step(markup=False).finditer(raw))
    return " ".join(raw.split())


def _seen(text: str) -> str:
    # Looking for four characters is cheaper than translating, and most texts have none of them.
    return text.translate(_UNSEEN) if any(map(text.__contains__, UNSEEN)) else text


def _compose(cluster: str) -> str:
    return unicodedata.normalize("NFC", cluster) if len(cluster) > 1 else cluster


class Piece(NamedTuple):
    """One run of source text inside a block: `text[start:]` was read from `source_start:source_end`."""

    start: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Origin:
    """The decoded source, with what turns an offset into a line and a column."""

    text: str
    line_starts: tuple[int, ...]
    markup: bool = False  # True where tags are not text
    references: bool = False  # True where character references are not text
    by_line: bool = False  # True where a block's place is told by its line, not by an XPath
    paths: Paths = field(default_factory=Paths)
    read: dict[Piece, tuple[Sequence[int], Sequence[int]]] = field(default_factory=dict)

    def spans(self, piece: Piece, text: str) -> tuple[Sequence[int], Sequence[int]]:
        """Where each character that a piece shows in its block's `text` starts and ends; made once, when asked for."""
        if piece not in self.read:
            raw = self.text[piece.source_start : piece.source_end]
            words = raw.strip()
            first = piece.source_start + len(raw) - len(raw.lstrip())
            literal = text.startswith(words, piece.start)
            ends = range(first, first + len(words)), range(first + 1, first + len(words) + 1)
            self.read[piece] = ends if literal else self._walked(piece)
        return self.read[piece]

    def _walked(self, piece: Piece) -> tuple[list[int], list[int]]:
        """The same where entities, tags and folded space stand between."""
        starts: list[int] = []
        stops: list[int] = []
        space: tuple[int, int] | None = None
        for start, stop, shown in self.steps(piece.source_start, piece.source_end):
            if shown.isspace():
                space = space or (start, stop)
                continue
            if space and starts:
                starts.append(space[0])
                stops.append(space[1])
            space = None
            literal = stop - start == len(shown)
            starts += range(start, stop) if literal else [start] * len(shown)
            stops += range(start + 1, stop + 1) if literal else [stop] * len(shown)
        return starts, stops

    def steps(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Walk `start:end` as a reader: each step's source span and the text that it shows, if any."""
        for step in _step(markup=self.markup).finditer(self.text, start, end):
            shown = step["plain"] or self._shown(step[0])
            if shown:
                yield *step.span(), shown

    def _shown(self, raw: str) -> str:
        """What a reader sees of a tag, a reference, white space or a character with its marks."""
        if self.markup and raw[0] == "<" and len(raw) > 1:
            return ""
        shown = unescape(raw) if raw[0] == "&" and self.references else _compose(raw)
        return _seen(shown)

    def place(self, start: int, end: int, path: str) -> Place:
        """Where `start:end` stands, lines and columns counted from 1."""
        line = bisect_right(self.line_starts, start)
        return Place(line, start - self.line_starts[line - 1] + 1, start, end, path)


def names_of(items: Iterable[tuple[str, str]]) -> str:
    """The names that a page gives an element, given by its attributes: words to look into, in lower case."""
    return " ".join([value for name, value in items if name in NAME_ATTRIBUTES]).lower()


@dataclass(slots=True, eq=False)
class Link:
    """A link inside a block: offsets into the block's text. Never changed after it is made, as `Scope`."""

    start: int
    end: int
    href: str
    element: Any  # an lxml element

    @property
    def rel(self) -> str:
        """How the page says that it relates to what it leads to, in lower case."""
        return (self.element.get("rel") or "").lower()

    @property
    def names(self) -> str:
        """As a scope's."""
        return names_of(self.element.items())


@dataclass(slots=True, eq=False)
class Scope:
    """A block's way up: one element of its ancestry. In plain text there is none.

    Never changed after it is made; not frozen, for a page makes thousands and frozen ones cost double.
    """

    parent: Scope | None
    element: Any  # an lxml element
    tag: str
    names: str  # by `names_of`

    def up(self) -> Iterator[Scope]:
        """This scope, then its parents to the root."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


@dataclass(slots=True, eq=False)
class Block:
    """A block of visible text: white space folded, `<br>` a line feed. Never changed after it is made, as `Scope`.

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
        if start == 0 and end == len(self.text):
            whole = self._whole()
            if whole is not None:
                return self.origin.place(*whole, self.path())
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
        """An XPath of the element, or the line in plain text and Markdown."""
        if self.scope is None or self.origin.by_line:
            return f"line/{self.origin.place(self.pieces[0].source_start, 0, '').line}"
        return self.origin.paths.of(self.scope.element)

    def _whole(self) -> tuple[int, int] | None:
        """The span of the whole block, where its ends are plain characters."""
        first, last = self.pieces[0], self.pieces[-1]
        head = self.origin.text[first.source_start : first.source_end].lstrip()
        tail = self.origin.text[last.source_start : last.source_end].rstrip()
        if head[:1] in _STEPPED or tail[-1:] in _STEPPED:
            return None
        return first.source_end - len(head), last.source_start + len(tail)

    def _offset(self, index: int, *, end: bool) -> int:
        """The source offset of `text[index]`, or, with `end`, the one after `text[index - 1]`."""
        wanted = index - 1 if end else index
        piece = self.pieces[max(0, bisect_right(self.pieces, wanted, key=lambda p: p.start) - 1)]
        starts, stops = self.origin.spans(piece, self.text)
        at = max(0, wanted - piece.start)
        if at >= len(stops):  # the space between this piece and the next
            return stops[-1] if stops else piece.source_start
        return stops[at] if end else starts[at]
