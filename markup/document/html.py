"""An HTML source to a tree, and its visible text to blocks with places.

One parse (lxml), one walk. The walk lines the text nodes of the tree up with the text runs that
`tokens.py` found in the source, so that each block knows where its words stand.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from lxml import etree

from markup.document.attributes import StartTags
from markup.document.block import Block, Link, Piece, Scope, fold
from markup.document.tokens import spans
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markup.document.block import Origin

BLOCK_TAGS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot
    th thead tr ul
    """.split()
)
# Never shown as text, or not the page's own words. `template` is inert, `noscript` a copy for others.
HIDDEN_TAGS = frozenset(
    """
    head script style template noscript svg iframe object canvas math textarea select option datalist audio video map
    applet button
    """.split()
)
RAW_TAGS = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAME_ATTRIBUTES = frozenset(("class", "id", "itemprop", "rel", "role", "data-testid"))
_MOST_ATTRIBUTES = 256  # libxml2 is quadratic in the attributes of one element
_LONG_TAG = 2000  # characters; only such a tag can hold that many
_ATTRIBUTE = re.compile(r"""\s[^\s=>/"']++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']*+))?+""")
_RAW_START = re.compile(r"<(?:script|style|textarea|title|xmp|iframe|noembed|noframes)[\s/>]", re.IGNORECASE)
_MOST_DEPTH = 400  # elements: what is nested deeper counts as inside the last one
_AHEAD = 40  # text runs to look ahead where tree and source disagree


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """What one parse of a page gives."""

    origin: Origin
    root: Any
    blocks: tuple[Block, ...]
    tags: StartTags


def parse(origin: Origin) -> Page:
    """Parse a page.

    Raises:
        InputError: nothing in it is an element.
    """
    tags, runs = spans(origin.text)
    # Plain lxml elements, not lxml.html's: a proxy of those costs twice as much to make.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(_trimmed(origin.text, tags).encode(), parser=parser)
    except etree.XMLSyntaxError as error:
        message = f"no HTML element in it ({error})"
        raise InputError(message) from None
    if root is None:
        message = "no HTML element in it"
        raise InputError(message)
    walk = _Walk(origin, runs)
    walk.over(root)
    return Page(origin, root, tuple(walk.blocks), StartTags(origin.text, tags))


def _trimmed(text: str, tags: list[tuple[int, int]]) -> str:
    """The source with no more attributes on a tag than the parser can bear."""
    for start, end in [span for span in tags if span[1] - span[0] > _LONG_TAG]:
        if text[start + 1] in "!?/" or _RAW_START.match(text, start):
            continue
        cuts = itertools.islice(_ATTRIBUTE.finditer(text, start, end), _MOST_ATTRIBUTES, None)
        first = next(cuts, None)
        if first is not None:
            at = first.start()
            text = f"{text[:at]}{' ' * (end - at - 1)}>{text[end:]}"
    return text


class _Walk:
    """The state of one walk: the block being gathered, and the next text run of the source."""

    def __init__(self, origin: Origin, runs: list[tuple[int, int]]) -> None:
        self.origin = origin
        self.source = origin.text
        self.runs = runs
        self.next = 0
        self.blocks: list[Block] = []
        self.parts: list[tuple[str, int, int]] = []
        self.links: list[tuple[int, int, Any]] = []
        self.scope: Scope | None = None
        self.hidden = 0  # how many elements around here are not shown
        self.stack: list[tuple[Scope | None, bool, bool, int]] = []

    def over(self, root: Any) -> None:
        """Walk in document order without recursion: depth is the page's, not Python's."""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                self.opened(element)
            else:
                self.closed(element)
        self.flush()

    def opened(self, element: Any) -> None:
        """An element begins."""
        tag = element.tag
        items = element.items()
        is_block = tag in BLOCK_TAGS
        # A body hidden by its own style is waiting for a script to show it.
        hides = tag in HIDDEN_TAGS or (bool(items) and tag not in {"html", "body"} and unseen(items))
        self.hidden += hides
        if is_block and self.parts and not self.hidden:
            self.flush()
        self.stack.append((self.scope, is_block, hides, len(self.parts)))
        if not self.hidden:
            names = _names(items) if items else ""
            if (is_block or names) and len(self.stack) <= _MOST_DEPTH:
                self.scope = Scope(self.scope, element, tag, names)
            if tag == "br":
                self.parts.append(("\n", -1, -1))
        text = element.text
        if text and tag not in RAW_TAGS:
            self.take(text)

    def closed(self, element: Any) -> None:
        """An element ends; the text behind it belongs to its parent."""
        outer, is_block, hides, first = self.stack.pop()
        if self.parts and not self.hidden:
            if len(self.parts) > first and element.tag == "a":
                self.links.append((first, len(self.parts), element))
            if is_block:
                self.flush()
        self.hidden -= hides
        self.scope = outer
        text = element.tail
        if text:
            self.take(text)

    def take(self, text: str) -> None:
        """One text node: find its run in the source, and keep it if a reader sees it."""
        if text.isspace():
            if self.parts and not self.hidden:
                self.parts.append((" ", -1, -1))
            return
        start, end = self.located(text)
        if not self.hidden:
            self.parts.append((text, start, end))

    def located(self, text: str) -> tuple[int, int]:
        """The source span of a text node, or (-1, -1) where the source does not show it."""
        for at in range(self.next, min(self.next + _AHEAD, len(self.runs))):
            start, end = self.runs[at]
            if end - start == len(text) and self.source.startswith(text, start):
                self.next = at + 1
                return start, end
            through = self._through(text, at)
            if through is not None:
                self.next = through + 1
                return start, self.runs[through][1]
        return -1, -1

    def _through(self, text: str, at: int) -> int | None:
        """The last run of a text node that begins at run `at`: entities, odd ends of lines, repairs."""
        wanted = "".join(text.split())
        for last in range(at, min(at + _AHEAD, len(self.runs))):
            start, end = self.runs[last]
            shown = "".join(unescape(self.source[start:end]).split())
            if not wanted.startswith(shown) or (last == at and not shown):
                return None
            wanted = wanted[len(shown) :]
            if not wanted:
                return last
        return None

    def flush(self) -> None:
        """End the block being gathered."""
        parts, links, scope = self.parts, self.links, self.scope
        self.parts, self.links = [], []
        text, pieces, offsets = _joined(parts)
        if not text or not pieces:
            return
        found = [_link(e, offsets[a], min(offsets[b], len(text))) for a, b, e in links if e.get("href")]
        tag = next((s.tag for s in scope.up() if s.tag in BLOCK_TAGS), "body") if scope is not None else "body"
        self.blocks.append(Block(tag, text, tuple(pieces), self.origin, scope, tuple(found), len(self.blocks)))


def _joined(parts: list[tuple[str, int, int]]) -> tuple[str, list[Piece], list[int]]:
    """The block's folded text, its pieces, and where each part begins in the text."""
    out: list[str] = []
    length = 0
    pieces: list[Piece] = []
    offsets: list[int] = []
    space = False
    for raw, start, end in parts:
        if raw == "\n":
            offsets.append(length)
            if out and out[-1] != "\n":
                out.append("\n")
                length += 1
            space = False
            continue
        folded = fold(raw)
        if not folded:
            space = space or bool(raw)
            offsets.append(length)
            continue
        if (space or raw[0].isspace()) and out and out[-1] != "\n":
            out.append(" ")
            length += 1
        offsets.append(length)
        if start >= 0:
            pieces.append(Piece(length, start, end))
        out.append(folded)
        length += len(folded)
        space = raw[-1].isspace()
    if out and out[-1] == "\n":
        out.pop()
    offsets.append(length)
    return "".join(out), pieces, offsets


def _link(element: Any, start: int, end: int) -> Link:
    return Link(start, end, element.get("href"), (element.get("rel") or "").lower(), _names(element.items()))


def _names(items: Iterable[tuple[str, str]]) -> str:
    """The names that a page gives an element, as words to look into."""
    return " ".join([value for name, value in items if name in _NAME_ATTRIBUTES]).lower()


def unseen(items: Iterable[tuple[str, str]]) -> bool:
    """Whether an element's own attributes hide it."""
    # A loop, not any(): the generator of the latter costs more than the look, 900 times a page.
    for name, value in items:  # noqa: SIM110
        if name == "hidden" or (name == "style" and _HIDDEN_STYLE.search(value)):
            return True
    return False
