"""A page's article body as flat HTML: its paragraphs and what stands between them, nothing else."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from lxml import etree

from markup.document.html import BLOCK_TAGS, RAW_TAGS
from markup.render.addresses import web_address
from markup.render.figures import figures, frame, image, is_hidden, leads_elsewhere
from markup.render.inline import INLINE, Part, Run
from markup.render.spine import container, labels, spine
from markup.render.structure import Chains, Writer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block

_KEPT = {"h1": "h2", **{tag: tag for tag in ("h2", "h3", "h4", "h5", "h6", "pre")}}  # the page's h1 is the headline
_AHEAD = 40  # blocks to look ahead where tree and blocks disagree


def flat(blocks: Sequence[Block], body: Sequence[Block], base: str | None, marked: frozenset[str]) -> str:
    """The HTML of `body`, from the tree that the blocks of the page were read from.

    Every block's words are written, in order. `base` is what relative addresses mean, if known;
    classes in `marked` stay on a `div` around what bears them.
    """
    region = _Region(blocks, body, base)
    region.chains.marked = marked
    html = region.walked()
    around = {name for scope in region.spine[region.root].up() for name in scope.element.get("class", "").split()}
    named = sorted(marked & around)
    return f'<div class="{" ".join(named)}">\n{html}\n</div>' if named else html


class _Region:
    """The state of one walk from the body's first block to its last."""

    def __init__(self, blocks: Sequence[Block], body: Sequence[Block], base: str | None) -> None:
        self.base = base
        self.spine, root = spine(body)
        self.root = root.element
        self.wanted = {b.number: b for b in (*body, *labels(blocks, body, self.spine, root))}
        self.left = sorted(self.wanted, reverse=True)
        self.chains = Chains(self.root)
        self.queues: defaultdict[Any, list[Block]] = defaultdict(list)
        for block in blocks:
            element = container(block).element
            if element in self.spine:
                self.queues[element].append(block)
        self.positions: defaultdict[Any, int] = defaultdict(int)
        self.run = Run()
        self.writer = Writer()
        self.inside: list[Any] = []  # the block elements around here
        self.links: list[Any] = []

    def walked(self) -> str:
        """Walk without recursion: depth is the page's, not Python's."""
        opened: list[bool] = []
        walk = etree.iterwalk(self.root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                opened.append(self.start(element, walk))
                continue
            if opened.pop():
                self.run.leave()
            if self.inside and element is self.inside[-1]:
                self.flush()
                self.inside.pop()
                self.run.verbatim = bool(self.inside) and self.inside[-1].tag == "pre"
            if self.links and element is self.links[-1]:
                self.links.pop()
            if not self.left or element is self.root:
                break
            if element.tail:
                self.run.text(element.tail)
        self.flush()
        self.overdue(None)
        return self.writer.text()

    def start(self, element: Any, walk: Any) -> bool:
        """Enter an element; whether it opened an inline one."""
        tag = element.tag
        if is_hidden(element):
            self.figure(frame(element, self.base))
            walk.skip_subtree()
            return False
        if tag in BLOCK_TAGS:
            if self.inside:
                self.flush()
            if element not in self.spine:
                self.between(element)
                walk.skip_subtree()
                return False
            self.inside.append(element)
            self.run.verbatim = tag == "pre"
        elif tag == "br":
            self.run.line_break()
        elif tag == "img":
            if not any(map(leads_elsewhere, self.links)):
                self.figure(image(element, self.base))
        elif tag == "a":
            self.links.append(element)
        opened = tag in INLINE and self.opened(element)
        if element.text and tag not in RAW_TAGS:
            self.run.text(element.text)
        return opened

    def opened(self, element: Any) -> bool:
        tag = element.tag
        attribute = ""
        if tag == "a":
            href = element.get("href") or ""
            address = None if href.strip().startswith("#") else web_address(href, self.base)
            if address is None:
                return False
            attribute = f' href="{escape(address)}"'
        else:
            name = {"time": "datetime", "abbr": "title", "bdo": "dir"}.get(tag)
            value = element.get(name) if name else None
            if value:
                attribute = f' {name}="{escape(" ".join(value.split()))}"'
        return self.run.enter(tag, f"<{tag}{attribute}>")

    def figure(self, figure: str | None) -> None:
        if figure is not None:
            self.run.figure(figure)

    def started(self) -> bool:
        return len(self.left) < len(self.wanted)

    def between(self, element: Any) -> None:
        """What stands between two of the body's blocks."""
        if self.started() and self.left:
            for figure in figures(element, self.base):
                self.writer.figure(self.chains.of(self.spine[self.inside[-1]]), figure)

    def flush(self) -> None:
        """A block ends here: write it if it is the body's."""
        if self.run.is_empty():
            return
        words, parts, behind = self.run.take()
        element = self.inside[-1] if self.inside else self.root
        chain = self.chains.of(self.spine[element])
        if words:
            first = not self.started()
            block = self.matched(element, words)
            if block is None or block.number not in self.wanted:
                return
            self.overdue(block.number)
            if not self.left or self.left.pop() != block.number:
                return
            if first:
                parts, behind = _led_by_words(parts, behind)
            self.writer.block(element, chain, _KEPT.get(element.tag, "p"), parts)
        if self.started() and self.left:
            for figure in behind:
                self.writer.figure(chain, figure.html)

    def matched(self, element: Any, words: str) -> Block | None:
        """The document's block that these words of an element are."""
        queue, at = self.queues[element], self.positions[element]
        for i in range(at, min(at + _AHEAD, len(queue))):
            if "".join(queue[i].text.split()) == words:
                self.positions[element] = i + 1
                return queue[i]
        return None

    def overdue(self, number: int | None) -> None:
        """Write blocks in front of `number` whose words were not met as the walk went: none may be lost."""
        while self.left and (number is None or self.left[-1] < number):
            block = self.wanted[self.left.pop()]
            scope = container(block)
            self.writer.block(
                scope.element,
                self.chains.of(scope),
                "p",
                [Part(escape(line, quote=False)) for line in block.text.split("\n")],
            )


def _led_by_words(parts: list[Part], behind: list[Part]) -> tuple[list[Part], list[Part]]:
    """The body's first parts, any figure in front of the first words put behind their paragraph."""
    lead = list(takewhile(lambda part: part.is_figure, parts))
    first, *others = parts[len(lead) :]
    return ([first, *lead, *others], behind) if others else ([first], [*lead, *behind])
