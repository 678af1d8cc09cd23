"""Which list, table or quote a block stands in, and flat HTML written inside it.

What is written is closed, in order, and never nested deeper than a few levels, whatever the page
is: so a sanitiser behind it has nothing to repair.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Scope
    from markup.render.inline import Part

_DEEPEST = 12  # levels of structure; what is deeper keeps its text, at this level
# What an element has to stand in directly; row groups (`tbody`) are looked through.
_HOLDERS = {
    "li": ("ul", "ol"),
    "tr": ("table",),
    "caption": ("table",),
    "td": ("tr",),
    "th": ("tr",),
    "dt": ("dl",),
    "dd": ("dl",),
    "footer": ("blockquote",),
}
_CONTAINERS = frozenset(("ul", "ol", "dl", "table", "blockquote"))
_NO_TEXT = frozenset(("ul", "ol", "dl", "table", "tr"))  # hold elements of their own only
_TEXT = frozenset(("li", "td", "th", "dt", "dd", "caption", "footer"))  # hold text without a paragraph
# Parts of these make no sense without the whole; so a region starts above them.
PARTED = frozenset(("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr"))
_CELLS = ("td", "th")
_NUMBERS = {"ol": ("start",), "td": ("colspan", "rowspan"), "th": ("colspan", "rowspan")}


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One element of the structure around a block: what it is, and how it opens."""

    element: Any
    tag: str
    opening: str


Chain = tuple[Level, ...]


@dataclass(slots=True)
class Chains:
    """The structure around each scope of a region, from the region's root inwards."""

    root: Any
    marked: frozenset[str] = frozenset()  # classes that stay, because the JSON-LD names them
    known: dict[Any, Chain] = field(default_factory=dict)

    def of(self, scope: Scope | None) -> Chain:
        """The levels around (and including) a scope's element. Each scope is looked at once."""
        below: list[Scope] = []
        chain: Chain = ()
        while scope is not None and scope.element is not self.root:
            if scope.element in self.known:
                chain = self.known[scope.element]
                break
            below.append(scope)
            scope = scope.parent
        for inner in reversed(below):
            chain = self.known[inner.element] = self._extended(chain, inner)
        return chain

    def _extended(self, chain: Chain, scope: Scope) -> Chain:
        tag = scope.tag
        last = chain[-1].tag if chain else ""
        holders = _HOLDERS.get(tag)
        if len(chain) >= _DEEPEST or (holders is not None and last not in holders):
            return chain
        if tag == "dl" and any(level.tag == "dl" for level in chain):
            return chain  # the parser ends the outer term where an inner one begins
        if holders is not None or (tag in _CONTAINERS and last not in _NO_TEXT):
            return (*chain, Level(scope.element, tag, f"<{tag}{_numbers(tag, scope.element)}>"))
        named = self.marked.intersection(scope.element.get("class", "").split()) if self.marked else ()
        if named and last not in _NO_TEXT:
            return (*chain, Level(scope.element, "div", f'<div class="{" ".join(sorted(named))}">'))
        return chain


def _numbers(tag: str, element: Any) -> str:
    values = ((name, element.get(name, "").strip()) for name in _NUMBERS.get(tag, ()))
    return "".join(f' {name}="{value}"' for name, value in values if value.isdecimal() and value.isascii())


class Writer:
    """Writes blocks one behind the other, opening and closing what is around them."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._open: list[Level] = []
        self._cells: set[Any] = set()  # written
        self._bare = 0  # how much was written when bare text was the last of it
        self._figures: set[str] = set()  # written; a page may hold one picture twice, for two widths of screen

    def block(self, element: Any, chain: Chain, tag: str, parts: Sequence[Part]) -> None:
        """The parts of an element's block inside `chain`: figures as they are, paragraphs as `tag` elements.

        The one paragraph of a list item or a cell needs no element of its own, and a quotation's own words,
        such as the name behind its paragraphs, stay its own: a reader of the page sees the same blocks.
        """
        around = _for_text(chain)
        bare = bool(around) and around[-1].element is element and sum(not part.is_figure for part in parts) == 1
        for part in parts:
            if part.is_figure:
                self.figure(chain, part.html)
                continue
            self._reach(around)
            if bare and self._may_be_bare(around[-1]):
                self._out.append(part.html)
                self._bare = len(self._out)
            else:
                self._out.append(f"<{tag}>{part.html}</{tag}>\n")

    def _may_be_bare(self, level: Level) -> bool:
        """Whether text needs no paragraph here: it would run on from bare text, and in a cell from anything."""
        if level.tag == "blockquote":
            return self._bare != len(self._out)
        return level.tag in _TEXT and self._out[-1] == level.opening

    def figure(self, chain: Chain, figure: str) -> None:
        """A figure where the writing stands, inside as much of its own chain as is open."""
        if figure not in self._figures:
            self._figures.add(figure)
            self._reach(_for_text(chain[: self._shared(chain)]))
            self._out.append(f"{figure}\n")

    def text(self) -> str:
        """All that was written, closed."""
        self._reach(())
        return "".join(self._out).strip()

    def _shared(self, chain: Chain) -> int:
        """How many levels of a chain are open."""
        pairs = zip(self._open, chain, strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0].element is pair[1].element, pairs))

    def _reach(self, chain: Chain) -> None:
        shared = self._shared(chain)
        while len(self._open) > shared:
            self._out.append(f"</{self._open.pop().tag}>\n")
        for level in chain[shared:]:
            if level.tag in _CELLS:
                self._skipped(level.element)
            self._out.append(level.opening)
            self._open.append(level)

    def _skipped(self, cell: Any) -> None:
        """An empty cell for each one in front of `cell` that had nothing to keep, so that columns stay columns."""
        empty = takewhile(lambda before: before not in self._cells, cell.itersiblings(*_CELLS, preceding=True))
        for before in reversed(list(empty)):
            self._out.append(f"<{before.tag}{_numbers(before.tag, before)}></{before.tag}>")
        self._cells.add(cell)


def _for_text(chain: Chain) -> Chain:
    """The chain up to the last level that may hold text."""
    while chain and chain[-1].tag in _NO_TEXT:
        chain = chain[:-1]
    return chain
