"""Which blocks of a page are the article's body: the container with the prose, less what is not the story.

Paragraphs tell where the story stands: what stands among them belongs to it, however short.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from markup.derive.prose import ends_sentence, is_prose, weight
from markup.derive.region import HEADINGS, PART, folded_line, judged, leads_away, leads_off, link_share
from markup.derive.words.boilerplate import PAID_NAMES, SUMMARY_HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block, Scope

LISTED = frozenset(("li", "td", "th", "dt", "dd", "blockquote", "pre"))
_LISTS = frozenset(("ul", "ol", "dl", "table"))
_WHOLE = frozenset(("article", "main", "body"))
_DESCEND = 0.7  # a child that holds this share of its parent's prose is the better container
_WRAPPED = 4  # elements that may wrap one block
_PARAGRAPHS = 0.6  # share of a story's prose in `p` from which bare text is a caption or a label
_MOST_QUOTED = 100  # a page with more is made of quotations
_PULLED = 20  # characters: what is shorter may be said twice
_MARKS = "\"'“”„‟«»‹›‘’ .…"
_TEASER, _TEASER_LEAST = 0.2, 80  # share of a list item's characters, and characters
_TITLE = 20  # characters: a shorter link is a name


def body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of an HTML page that are its article's body, in order."""
    good = [b for b in blocks if is_prose(b.text) and not leads_off(b)]
    region = judged(blocks, good)
    inside = region.inside(good)
    believed = inside or good  # where every paragraph is "outside", the names mean something else
    container = _container(believed)
    if container is None:
        return ()
    held = Held(container)
    near = [b for b in blocks if held[b.scope] and not (inside and region.is_outside(b.scope))]
    return Story([b for b in believed if held[b.scope]]).of(near)


def _container(good: Sequence[Block]) -> Scope | None:
    """The deepest element that holds most of the prose, found by walking down from the root."""
    prose: Counter[int] = Counter()
    children: dict[int, dict[int, Scope]] = {}
    top: Scope | None = None
    for block in good:
        below: Scope | None = None
        size = weight(block.text)
        for scope in block.scope.up() if block.scope else ():
            prose[id(scope.element)] += size
            if below is not None:
                children.setdefault(id(scope.element), {})[id(below.element)] = below
            below = scope
        top = below or top
    while top is not None:
        below_top: list[Scope] = list(children.get(id(top.element), {}).values())
        best = max(below_top, key=lambda s: prose[id(s.element)], default=None)
        if best is None or prose[id(best.element)] < _DESCEND * prose[id(top.element)] or best.tag in {"p", "li"}:
            return top
        if not PAID_NAMES.isdisjoint(PART.split(best.names.replace(" ", "-"))):
            return top  # what a reader gets for nothing stands before it
        if best.names and next(s for s in below_top if (s.tag, s.names) == (best.tag, best.names)) is not best:
            return top  # a story in several boxes of one name
        top = best
    return None


class Held(dict["Scope | None", bool]):
    """Whether a scope lies in a container's element; each is asked its parent once."""

    def __init__(self, container: Scope) -> None:
        super().__init__({container: True, None: False})

    def __missing__(self, scope: Scope) -> bool:
        """The answer of the nearest scope above that has one, for all between."""
        chain = list(takewhile(lambda s: s not in self, scope.up()))
        known = self[chain[-1].parent]
        self.update(dict.fromkeys(chain, known))
        return known


class Story:
    """What the paragraphs of a story say of the blocks around them."""

    def __init__(self, prose: Sequence[Block]) -> None:
        paragraphs = [b for b in prose if b.tag == "p"]
        size = sum(weight(b.text) for b in prose)
        self.in_paragraphs = sum(weight(b.text) for b in paragraphs) > _PARAGRAPHS * size
        self.homes = {home(b) for b in (paragraphs if self.in_paragraphs else prose)}
        self.elements = {element for element, _ in self.homes}

    def of(self, near: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks of the story among those near it, from the first paragraph to the last sentence."""
        blocks = [b for b in without_summary(near) if self.holds(b)]
        first = next((i for i, b in enumerate(blocks) if is_prose(b.text) and role(b) not in HEADINGS), None)
        if first is None:
            return ()
        last = max(i for i, b in enumerate(blocks) if i >= first and self.ends_with(b))
        return _without_pull_quotes([b for b in blocks[first : last + 1] if b.tag != "h1"])

    def holds(self, block: Block) -> bool:
        """Whether a block inside the container is part of the story."""
        if leads_off(block) or leads_away(block.text):
            return False
        part = role(block)
        if part in HEADINGS:
            return True
        if block.tag == "li" and link_share(block) > _TEASER and len(block.text) > _TEASER_LEAST:
            title = block.links[0]  # a title that is a link, then its summary
            return title.start > 0 or title.end < _TITLE
        if part in LISTED:
            return True
        element, wraps = home(block)
        among = (element, wraps) in self.homes or (block.tag == "p" and not wraps and element in self.elements)
        return among or (is_prose(block.text) and (block.tag == "p" or not self.in_paragraphs))

    def ends_with(self, block: Block) -> bool:
        """Whether the story can end with a block: a sentence, or an item of a list among the paragraphs."""
        part = role(block)
        if part in HEADINGS:
            return False
        if is_prose(block.text) or ends_sentence(block.text):
            return True
        return part in LISTED and list_home(block) in self.elements


def without_summary(near: Sequence[Block]) -> Sequence[Block]:
    """The blocks less a list of key points above the story, told by its heading."""
    for i, block in enumerate(near):
        if folded_line(block.text) in SUMMARY_HEADINGS:
            behind = list(takewhile(lambda b: role(b) in LISTED, near[i + 1 :]))
            return [*near[:i], *near[i + 1 + len(behind) :]] if behind else near
        if is_prose(block.text) and role(block) not in HEADINGS:
            return near
    return near


def _without_pull_quotes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks less the quotations that repeat a sentence of the story."""
    quoted = {b for b in blocks if role(b) == "blockquote"}
    if not 0 < len(quoted) <= _MOST_QUOTED:
        return tuple(blocks)
    told = "\n".join(b.text for b in blocks if b not in quoted)
    repeated = {b for b in quoted if len(b.text) > _PULLED and b.text.strip(_MARKS) in told}
    return tuple(b for b in blocks if b not in repeated)


def role(block: Block) -> str:
    """The tag that says what a block is: its own, or that of the heading or list item which it fills."""
    if block.scope is not None:
        for scope in islice(block.scope.up(), 3):
            if scope.tag in LISTED or (scope.tag in HEADINGS and block.tag in {"div", scope.tag}):
                return scope.tag  # a paragraph in a heading is behind one that was not closed
            if scope.tag in _WHOLE:
                break
    return block.tag


def home(block: Block) -> tuple[object, tuple[str, ...]]:
    """The element among whose children a block stands, and the elements that wrap it alone there."""
    scope = block.scope
    if scope is None:
        return None, ()
    wraps: list[str] = []
    if block.tag == "p" or block.tag in HEADINGS or block.tag in LISTED:
        scope = scope.parent or scope
    for _ in range(_WRAPPED):
        if scope.parent is None or scope.tag in _WHOLE or len(scope.element) != 1:
            break
        wraps.append(scope.tag)
        scope = scope.parent
    return scope.element, tuple(wraps)


def list_home(block: Block) -> object:
    """The element that holds the list, table or quotation in which a block stands."""
    scope = block.scope
    listed = None
    for above in islice(scope.up(), 8) if scope is not None else ():
        if above.tag in _LISTS or above.tag in LISTED:
            listed = above
    scope = listed.parent if listed is not None else None
    while scope is not None and scope.parent is not None and len(scope.element) == 1 and scope.tag not in _WHOLE:
        scope = scope.parent
    return scope.element if scope is not None else None
