"""Which blocks of a page are the article's body: the container with the prose, less what is not the story.

Nothing here knows a site: the rules are about prose (sentences, links), about HTML's own elements
(`nav`, `aside`, `footer`), and about the words with which pages name what is not the article.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, is_prose, weight
from markup.derive.words.boilerplate import ASIDE_LINES, LEAD_AWAY, OUTSIDE_NAMES, SHOP_PHRASES, STATE_WORDS, TAIL_LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block, Scope

T = TypeVar("T")
OUTSIDE_TAGS = frozenset(
    ("nav", "footer", "aside", "form", "figure", "figcaption", "dialog", "menu", "header", "address")
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PART = re.compile(r"[-_]+")
_MAJORITY = 0.5  # a scope that holds this share of the page's prose is not outside, whatever its name
_DESCEND = 0.7  # a child that holds this share of its parent's prose is the better container
_LINKED = 0.5  # share of a block's characters in links from which it leads away
_READING_LINE = 32  # characters
_READING_TIME = Pattern(r"\d\s?min(?:ut|\b)")  # "4 min.", "Lesezeit: 5 Minuten", "2 minute read"
_TEASER, _TEASER_LEAST = 0.2, 80  # share of a list item's characters, and characters
_SHORT_SHOP = 220  # characters: longer blocks are prose even if they name a newsletter


@dataclass(slots=True)
class Region:
    """The judgement on a page's scopes: their prose, and whether they are outside the article."""

    prose: Counter[Scope | None] = field(default_factory=Counter)
    total: int = 0
    linked: set[Scope] = field(default_factory=set)  # cards: items that hold a block which is mostly a link
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
            minor = self.prose[item] <= _MAJORITY * self.total
            known = minor and (known or _names_outside(item) or item in self.linked)
            self.outside[item] = known
        return known


def body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of an HTML page that are its article's body, in order."""
    region = Region()
    good = [b for b in blocks if is_prose(b.text) and link_share(b) < _LINKED]
    for block in good:
        size = weight(block.text)
        for scope in block.scope.up() if block.scope else ():
            region.prose[scope] += size
        region.total += size
    region.linked = _cards(blocks)
    inside = [b for b in good if not region.is_outside(b.scope)]
    believed = inside or good  # where every paragraph is "outside", the names mean something else
    container = _container(believed)
    if container is None:
        return ()
    parents = {parent(b) for b in believed}
    held = Held(container)
    near = [b for b in blocks if held[b.scope] and not (inside and region.is_outside(b.scope))]
    return trimmed([b for b in near if belongs(b, parents)])


def link_share(block: Block) -> float:
    """The share of a block's characters that are links."""
    return sum(link.end - link.start for link in block.links) / len(block.text) if block.links else 0.0


class Held(dict["Scope | None", bool]):
    """Whether a scope lies in a container's element; each is asked its parent once."""

    def __init__(self, container: Scope) -> None:
        super().__init__({container: True, None: False})

    def __missing__(self, scope: Scope) -> bool:
        """The answer of the nearest scope above that has one, for all between."""
        chain, known = _up_to_known(scope, self)
        self.update(dict.fromkeys(chain, known))
        return known


def _up_to_known(scope: Scope, known: dict[Scope | None, T]) -> tuple[list[Scope], T]:
    """The scopes from one upwards that are not in `known`, and what is known of the first above them."""
    chain = []
    above: Scope | None = scope
    while above is not None and above not in known:
        chain.append(above)
        above = above.parent
    return chain, known[above]


def parent(block: Block) -> object:
    """The element that holds the block's element."""
    scope = block.scope
    while scope is not None and scope.tag != block.tag:
        scope = scope.parent
    return scope.parent.element if scope is not None and scope.parent is not None else None


def folded_line(text: str) -> str:
    """A line as the word lists hold it: lower case, without what punctuation may stand at its end."""
    return text.casefold().replace("’", "'").rstrip(" .:…!»›>→+").lstrip("•▶►»›> -")


def leads_away(text: str) -> bool:
    """Whether a block is a pointer to another article, a share bar, or a shop's sentence."""
    line = folded_line(text)
    if line in ASIDE_LINES or line in TAIL_LINES:
        return True
    if len(line) > _SHORT_SHOP:
        return False
    if len(line) < _READING_LINE and _READING_TIME.search(line):
        return True
    if line.startswith(LEAD_AWAY) and any(
        line.startswith(lead) and line[len(lead) : len(lead) + 2].strip()[:1] in ":|–-" for lead in LEAD_AWAY
    ):
        return True
    return any(map(line.__contains__, SHOP_PHRASES))


def belongs(block: Block, parents: set[object]) -> bool:
    """Whether a block inside the container is part of the story."""
    if leads_away(block.text):
        return False
    share = link_share(block)
    if block.tag in HEADINGS:
        return share < _LINKED
    if block.tag == "li" and share > _TEASER and len(block.text) > _TEASER_LEAST and block.links[0].start == 0:
        return False  # a title that is a link, then its summary
    if is_prose(block.text):
        return share < _LINKED
    if block.tag in {"li", "td", "th", "dt", "dd", "blockquote", "pre"}:
        return share < _LINKED
    return share < _LINKED and parent(block) in parents


def trimmed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks from the first paragraph to the last sentence."""
    first = next((i for i, b in enumerate(blocks) if is_prose(b.text) and b.tag not in HEADINGS), None)
    if first is None:
        return ()
    last = max(
        i
        for i, b in enumerate(blocks)
        if i >= first and b.tag not in HEADINGS and (is_prose(b.text) or ends_sentence(b.text) or b.tag in {"li", "td"})
    )
    return tuple(b for b in blocks[first : last + 1] if b.tag != "h1")


def _names_outside(scope: Scope) -> bool:
    if scope.tag in OUTSIDE_TAGS:
        return True
    for name in scope.names.split():
        if name in OUTSIDE_NAMES:
            return True
        if "-" not in name and "_" not in name:
            continue
        parts = _PART.split(name)
        if not OUTSIDE_NAMES.isdisjoint(parts) and STATE_WORDS.isdisjoint(parts):
            return True
    return False


def _cards(blocks: Sequence[Block]) -> set[Scope]:
    """List items and articles in which one block is a link and another a text: teasers of other articles."""
    main = _main(blocks)
    has_article = any(s.tag == "article" for s in main)
    found: set[Scope] = set()
    around = _Items({None: ()})
    for block in blocks:
        items = around[block.scope]
        if items and link_share(block) >= _LINKED:
            found.add(items[0])
        if items and has_article and items[-1].tag == "article":
            found.add(items[-1])  # an article beside the one with the headline
    return found - main


class _Items(dict["Scope | None", "tuple[Scope, ...]"]):
    """The list items and articles around a scope, the innermost first; each scope is looked at once."""

    def __missing__(self, scope: Scope) -> tuple[Scope, ...]:
        """The answer of the nearest scope above that has one, for all between, each with itself."""
        chain, items = _up_to_known(scope, self)
        for inner in reversed(chain):
            items = self[inner] = (inner, *items) if inner.tag in {"li", "article"} else items
        return items


def _main(blocks: Sequence[Block]) -> set[Scope]:
    """The scopes that hold the page's h1, and those of the first paragraph behind it."""
    title = next((b for b in blocks if b.tag == "h1" and " " in b.text), None)
    if title is None or title.scope is None:
        return set()
    found = set(title.scope.up())
    first = next((b for b in blocks[title.number + 1 :] if is_prose(b.text) and link_share(b) < _LINKED), None)
    return found | set(first.scope.up()) if first is not None and first.scope is not None else found


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
        best = max(children.get(id(top.element), {}).values(), key=lambda s: prose[id(s.element)], default=None)
        if best is None or prose[id(best.element)] < _DESCEND * prose[id(top.element)] or best.tag in {"p", "li"}:
            return top
        top = best
    return None
