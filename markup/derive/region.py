"""Which blocks of a page are the article's body: the container with the prose, less what is not the story.

Nothing here knows a site: the rules are about prose (sentences, links), about HTML's own elements
(`nav`, `aside`, `footer`), and about the words with which pages name what is not the article.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, is_prose, weight
from markup.derive.teasers import teasers
from markup.derive.words.boilerplate import (
    APPEALS,
    ASIDE_LINES,
    AUTHOR_NAMES,
    BOX_NAMES,
    LEAD_AWAY,
    OUTSIDE_NAMES,
    PAID_NAMES,
    SHOP_PHRASES,
    SOCIAL_NAMES,
    STATE_WORDS,
    TAIL_LINES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block, Scope

OUTSIDE_TAGS = frozenset(
    ("nav", "footer", "aside", "form", "figure", "figcaption", "dialog", "menu", "header", "address")
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LISTED = frozenset(("li", "td", "th", "dt", "dd", "blockquote", "pre"))
_LISTS = frozenset(("ul", "ol", "dl", "table"))
_SECTIONS = frozenset(("section", "article", "main", "body"))
_PART = re.compile(r"[-_]+")
_MAJORITY = 0.5  # a scope that holds this share of the page's prose is not outside, whatever its name
_MOST = 0.75  # the same share of a scope that does not hold the first paragraph behind the headline
_FEW = 0.2  # share of the page's prose below which a story is not what was looked for
_DESCEND = 0.7  # a child that holds this share of its parent's prose is the better container
_LINKED = 0.5  # share of a block's characters in links from which it leads away
_READING_LINE = 32  # characters
_READING_TIME = Pattern(r"\d\s?min(?:ut|\b)")  # "4 min.", "Lesezeit: 5 Minuten", "2 minute read"
_TEASER, _TEASER_LEAST = 0.2, 80  # share of a list item's characters, and characters
_TITLE = 20  # characters: a shorter link is a name
_SHORT_SHOP = 220  # characters: longer blocks are prose even if they name a newsletter
_HEADED = 0.3  # share of a subhead from which a link at its start or end makes it another article's headline
_UNLINKED = 60  # characters of a paragraph outside its links that make it one, however many its links
_WRAPPED = 4  # elements that may wrap one block
_PARAGRAPHS = 0.6  # share of a story's prose in `p` from which bare text is a caption or a label
_CREDIT = 60  # characters at a line's end in which a caption names its owner
_PULLED = 20  # characters: what is shorter may be said twice
_MARKS = "\"'“”„‟«»‹›‘’ .…"
_ADDRESS = re.compile(r"https?://|www\.|\S*@\S")


@dataclass(slots=True)
class Region:
    """The judgement on a page's scopes: their prose, and whether they are outside the article."""

    prose: Counter[Scope | None] = field(default_factory=Counter)
    total: int = 0
    main: dict[Scope, None] = field(default_factory=dict)  # what holds the headline, or the first paragraph behind it
    linked: set[Scope] = field(default_factory=set)  # teasers
    outside: dict[Scope, bool] = field(default_factory=dict)

    def is_outside(self, scope: Scope | None) -> bool:
        """Whether a scope, or one above it, is named or tagged as not the article."""
        chain: list[Scope] = []
        known = False
        while scope is not None:
            if scope in self.outside:
                known = self.outside[scope]
                break
            chain.append(scope)
            scope = scope.parent
        for item in reversed(chain):
            most = _MAJORITY if item in self.main or not self.main else _MOST
            minor = self.prose[item] <= most * self.total
            known = minor and (known or names_outside(item) or item in self.linked)
            self.outside[item] = known
        return known

    def inside(self, good: Sequence[Block]) -> list[Block]:
        """The paragraphs that are not outside; where few are left, the first one misled, and the most decide."""
        found = [b for b in good if not self.is_outside(b.scope)]
        if self.main and sum(weight(b.text) for b in found) < _FEW * self.total:
            self.main = {}
            self.outside = {}
            found = [b for b in good if not self.is_outside(b.scope)]
        return found


def body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of an HTML page that are its article's body, in order."""
    good = [b for b in blocks if is_prose(b.text) and not leads_off(b)]
    region = _region(blocks, good)
    inside = region.inside(good)
    believed = inside or good  # where every paragraph is "outside", the names mean something else
    container = _container(believed)
    if container is None:
        return ()
    held = Held(container)
    near = [b for b in blocks if held[b.scope] and not (inside and region.is_outside(b.scope))]
    return Story([b for b in believed if held[b.scope]]).of(near)


def _region(blocks: Sequence[Block], good: Sequence[Block]) -> Region:
    region = Region()
    title = next((b for b in blocks if b.tag == "h1" and " " in b.text), None)
    behind = 0
    for block in good:
        size = weight(block.text)
        for scope in block.scope.up() if block.scope else ():
            region.prose[scope] += size
        region.total += size
        behind += size if title is not None and block.number > title.number else 0
    first = next((b for b in good if title is not None and b.number > title.number), None)
    ends = (title, first) if 2 * behind > region.total else ()  # or else the heading is not the story's
    region.main = {s: None for b in ends if b is not None and b.scope is not None for s in b.scope.up()}
    region.linked = teasers(blocks, region.prose, title, region.main, leads_off)
    return region


def link_share(block: Block) -> float:
    """The share of a block's characters that are links; an address that is printed leads nowhere else."""
    if not block.links:
        return 0.0
    shown = [link for link in block.links if not _ADDRESS.match(block.text, link.start)]
    return sum(link.end - link.start for link in shown) / len(block.text)


def leads_off(block: Block) -> bool:
    """Whether a block is mostly links: a paragraph with a sentence of its own beside them is not."""
    share = link_share(block)
    if block.tag in HEADINGS:
        ends = block.links and (block.links[0].start == 0 or block.links[-1].end == len(block.text))
        return share >= _LINKED or (share >= _HEADED and bool(ends))
    return share >= _LINKED and (block.tag != "p" or len(block.text) * (1 - share) < _UNLINKED)


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


def folded_line(text: str) -> str:
    """A line as the word lists hold it: lower case, without what punctuation may stand at its end."""
    return text.casefold().replace("’", "'").rstrip(" .:…!»›>→+").lstrip("•▶►»›> -")


def leads_away(text: str) -> bool:
    """Whether a block is a pointer to another article, a share bar, or a shop's sentence."""
    line = folded_line(text)
    if line in ASIDE_LINES or line in TAIL_LINES or line.startswith(("©", "(c) ")):
        return True
    if any(phrase in line for phrase in APPEALS):
        return True
    if "©" in line[-_CREDIT:] and not ends_sentence(line):
        return True  # a caption with its credit
    if len(line) > _SHORT_SHOP:
        return False
    if len(line) < _READING_LINE and _READING_TIME.search(line):
        return True
    if any(line.startswith(lead) and line[len(lead) : len(lead) + 2].strip()[:1] in ":|–-" for lead in LEAD_AWAY):
        return True
    return any(phrase in line for phrase in SHOP_PHRASES)


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
        blocks = [b for b in near if self.holds(b)]
        first = next((i for i, b in enumerate(blocks) if is_prose(b.text) and role(b) not in HEADINGS), None)
        if first is None:
            return ()
        last = max(i for i, b in enumerate(blocks) if i >= first and self.ends_with(b))
        return _without_pull_quotes([b for b in blocks[first : last + 1] if b.tag != "h1"])

    def holds(self, block: Block) -> bool:
        """Whether a block inside the container is part of the story."""
        if leads_away(block.text) or leads_off(block):
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


def _without_pull_quotes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks less the quotations that repeat a sentence of the story."""
    quoted = [b for b in blocks if role(b) == "blockquote"]
    if not quoted:
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
            if scope.tag in _SECTIONS:
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
        if scope.parent is None or scope.tag in _SECTIONS or len(scope.element) != 1:
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
    while scope is not None and scope.parent is not None and len(scope.element) == 1 and scope.tag not in _SECTIONS:
        scope = scope.parent
    return scope.element if scope is not None else None


def names_outside(scope: Scope) -> bool:
    """Whether an element's tag, or a name that the page gives it, says that it is not the story."""
    if scope.tag in OUTSIDE_TAGS:
        return scope.tag != "figure" or not _quotes(scope)
    for name in scope.names.split():
        parts = _PART.split(name)
        if name in OUTSIDE_NAMES or (not OUTSIDE_NAMES.isdisjoint(parts) and STATE_WORDS.isdisjoint(parts)):
            return SOCIAL_NAMES.isdisjoint(parts) or not _quotes(scope)
    return names_author_box(scope.names)


def names_author_box(names: str) -> bool:
    """Whether one of an element's names is that of a box about the author: `author-bio`, `autoren-box`."""
    for name in names.split():
        parts = _PART.split(name)
        if not AUTHOR_NAMES.isdisjoint(parts) and not BOX_NAMES.isdisjoint(parts):
            return True
    return False


def _quotes(scope: Scope) -> bool:
    """Whether an element holds a quotation: a post that the story shows, a figure that is no picture."""
    return scope.element.find(".//blockquote") is not None


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
        below_top = children.get(id(top.element), {}).values()
        best = max(below_top, key=lambda s: prose[id(s.element)], default=None)
        if best is None or prose[id(best.element)] < _DESCEND * prose[id(top.element)] or best.tag in {"p", "li"}:
            return top
        before = takewhile(lambda s, best=best: s is not best, below_top)
        if not PAID_NAMES.isdisjoint(_PART.split(best.names.replace(" ", "-"))):
            return top  # what a reader gets for nothing stands before it
        if best.names and any(s.tag == best.tag and s.names == best.names for s in before):
            return top  # a story in several boxes of one name
        top = best
    return None
