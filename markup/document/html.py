"""An HTML source to a tree, and its visible text to blocks with places.

One parse (lxml), one walk. The walk lines the text nodes of the tree up with the text runs that
`tokens.py` found in the source, so that each block knows where its words stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from markup.document.attributes import StartTags
from markup.document.block import NAME_ATTRIBUTES, Block, Link, Piece, Scope, fold
from markup.document.tokens import spans
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Collection

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
    title script style template noscript svg iframe object canvas math textarea select option datalist audio video map
    applet button
    """.split()
)
RAW_TAGS = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STREAMED = re.compile(r"(?:.*\W)?S:[0-9a-f]+$")
_MOST_ATTRIBUTES = 256  # libxml2 is quadratic in the attributes of one element
_LONG_TAG = 2000  # characters; only such a tag can hold that many
_ATTRIBUTE = re.compile(r"""\s[^\s=>/"']++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']*+))?+""")
_RAW_START = re.compile(r"<(?:script|style|textarea|title|xmp|iframe|noembed|noframes)[\s/>]", re.IGNORECASE)
_MOST_DEPTH = 400  # elements: what is nested deeper counts as inside the last one
_TEXTS = etree.XPath("/descendant::text()[normalize-space()]")
_BREAK = "\ufdd0"  # a noncharacter: the text that a `br` is given while the texts are gathered
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
        cuts = islice(_ATTRIBUTE.finditer(text, start, end), _MOST_ATTRIBUTES, None)
        first = next(cuts, None)
        if first is not None:
            at = first.start()
            text = f"{text[:at]}{' ' * (end - at - 1)}>{text[end:]}"
    return text


class _Part(NamedTuple):
    """One text of a block being gathered: where it stands, the link around it, and whether space stands before it."""

    text: str
    start: int
    end: int
    link: Any
    space: bool


class _Here(NamedTuple):
    """What the place of a text says of it."""

    block: Scope  # of the element that makes it a block
    scope: Scope
    link: Any
    hidden: bool
    depth: int


class _Walk:
    """The state of one walk over the text nodes: the block being gathered, and the next text run of the source."""

    def __init__(self, origin: Origin, runs: list[tuple[int, int, bool]]) -> None:
        self.origin = origin
        self.source = origin.text
        self.runs = runs
        self.next = 0
        self.blocks: list[Block] = []
        self.parts: list[_Part] = []
        self.here: _Here | None = None
        self.places: dict[Any, _Here] = {}

    def over(self, root: Any) -> None:
        """Take every text node and line break in document order; elements without text are not looked at."""
        nodes: Any = _texts(root)
        for node in nodes:
            element = node.getparent()  # lxml's text results know the element that they belong to
            if node == _BREAK and element.tag == "br":
                if self.parts:
                    self.parts.append(_Part("\n", -1, -1, None, space=False))
                continue
            holder = element if node.is_text else element.getparent()
            here = self.places.get(holder)
            if here is None:
                if holder is None or holder.tag in RAW_TAGS:
                    continue
                here = self.placed(holder)
            self.take(node, here, holder, element)
        self.flush()

    def take(self, text: str, here: _Here, holder: Any, element: Any) -> None:
        """One text node: find its run in the source, and keep it if a reader sees it."""
        start, end, space = self.located(text)
        if here.hidden:
            return
        if self.parts and (self.here is None or here.block is not self.here.block or _divided(element, holder)):
            self.flush()
        if not self.parts:
            self.here = here
        self.parts.append(_Part(text, start, end, here.link, space=space))

    def placed(self, element: Any) -> _Here:
        """The place of an element, from its parent's; each element's is found once."""
        chain = []
        at = element
        while at is not None and at not in self.places:
            chain.append(at)
            at = at.getparent()
        here = self.places[at] if at is not None else None
        for child in reversed(chain):
            here = self.places[child] = _within(child, here)
        return self.places[element]

    def located(self, text: str) -> tuple[int, int, bool]:
        """The source span of a text node, and whether space stands before it; (-1, -1) where the source has none."""
        wanted = None
        for at in range(self.next, min(self.next + _AHEAD, len(self.runs))):
            run = start, end, space = self.runs[at]
            if end - start == len(text) and self.source.startswith(text, start):
                self.next = at + 1
                return run
            wanted = "".join(text.split()) if wanted is None else wanted
            through = self._through(wanted, at) if wanted else None  # no-break spaces alone begin nothing
            if through is not None:
                self.next = through + 1
                return start, self.runs[through][1], space
        return -1, -1, False

    def _through(self, wanted: str, at: int) -> int | None:
        """The last run of a text, given without white space, that begins at run `at`: entities, repairs."""
        for last in range(at, min(at + _AHEAD, len(self.runs))):
            start, end, _ = self.runs[last]
            raw = self.source[start:end].lstrip()
            if raw[:1] != wanted[:1] and raw[:1] != "&":
                return None
            shown = "".join(unescape(raw).split())
            if not wanted.startswith(shown) or (last == at and not shown):
                return None
            wanted = wanted[len(shown) :]
            if not wanted:
                return last
        return None

    def flush(self) -> None:
        """End the block being gathered."""
        parts, here = self.parts, self.here
        self.parts = []
        if here is None:
            return
        text, pieces, links = _alone(parts[0]) if len(parts) == 1 else _together(parts)
        if text and pieces:
            scope = here.block
            self.blocks.append(Block(scope.tag, text, pieces, self.origin, scope, links, len(self.blocks)))


def _texts(root: Any) -> Any:
    """The text nodes that are more than white space, in document order, `_BREAK` among them for each line break.

    An XPath that asks for line breaks too takes twice as long: its predicate looks at every node.
    """
    breaks = [*root.iter("br")]
    for element in breaks:
        element.text = _BREAK
    found = _TEXTS(root)
    for element in breaks:
        element.text = None
    return found


def _within(element: Any, parent: _Here | None) -> _Here:
    """The place of an element inside its parent's."""
    tag = element.tag
    hides = tag in HIDDEN_TAGS
    names = None
    if tag == "template" and element.get("shadowrootmode") is not None:
        hides = False  # a browser shows a template that is declared a shadow root
    items = element.items()
    # `names_of` and a cheap look for `unseen` in one loop, 600 times a page: two calls cost a third more.
    for name, value in items:
        if name in NAME_ATTRIBUTES:
            names = value if names is None else f"{names} {value}"
        elif name == "hidden" or (name == "style" and _HIDDEN_STYLE.search(value)):
            # A body hidden by its own style is waiting for a script to show it.
            hides = hides or (tag not in {"html", "body"} and unseen(items))
    names = names.lower() if names else ""
    if parent is None:
        top = Scope(None, element, tag, names)
        return _Here(top, top, None, hides, 1)
    block, scope, link, hidden, depth = parent
    if depth <= _MOST_DEPTH:
        if tag in BLOCK_TAGS:
            block = scope = Scope(scope, element, tag, names)
        elif names:
            scope = Scope(scope, element, tag, names)
    if tag == "a" and element.get("href"):
        link = element
    return _Here(block, scope, link, hidden or hides, depth + 1)


def _divided(element: Any, holder: Any) -> bool:
    """Whether an empty block (a rule, a picture's box) stands right before a text of the same block."""
    if element is not holder:
        return element.tag in BLOCK_TAGS  # the text behind a block's end
    before = element.getprevious()
    return before is not None and before.tag in BLOCK_TAGS and not (before.tail and before.tail.strip())


def _alone(part: _Part) -> tuple[str, tuple[Piece, ...], tuple[Link, ...]]:
    """A block's text, pieces and links where it has one part, as most have."""
    text = fold(part.text)
    pieces = (Piece(0, part.start, part.end),) if part.start >= 0 else ()
    return text, pieces, () if part.link is None else (Link(0, len(text), part.link.get("href"), part.link),)


def _together(parts: list[_Part]) -> tuple[str, tuple[Piece, ...], tuple[Link, ...]]:
    """A block's text, pieces and links; neighbouring parts of one `a` element are one link."""
    text, pieces, offsets = _joined(parts)
    links: list[Link] = []
    for element, group in groupby(range(len(parts)), key=lambda i: parts[i].link):
        if element is not None:
            indices = list(group)
            last = min(offsets[indices[-1] + 1], len(text))
            links.append(Link(offsets[indices[0]], last, element.get("href"), element))
    return text, tuple(pieces), tuple(links)


def _joined(parts: list[_Part]) -> tuple[str, list[Piece], list[int]]:
    """The block's folded text, its pieces, and where each part begins in the text."""
    out: list[str] = []
    length = 0
    pieces: list[Piece] = []
    offsets: list[int] = []
    space = False
    for raw, start, end, _link_of, before in parts:
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
        if (space or before or raw[0].isspace()) and out and out[-1] != "\n":
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


def unseen(items: Collection[tuple[str, str]]) -> bool:
    """Whether an element's own attributes hide it."""
    # A loop, not any(): the generator of the latter costs more than the look, 900 times a page.
    for name, value in items:
        if name == "hidden":
            # React streams parts of a page as `<div hidden id="S:f">`, and a script puts them in their place.
            return not any(key == "id" and _STREAMED.match(text) for key, text in items)
        if name == "style" and _HIDDEN_STYLE.search(value):
            return True
    return False
