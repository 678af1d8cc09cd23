"""Teasers: the boxes of a page that point to other articles, told by their structure."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from markup.derive.prose import is_prose, weight

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Collection, Sequence

    from markup.document.block import Block, Scope

_TITLE = 20  # characters: a shorter link is a label
_MOST = 600  # characters of prose: a list item with more is an entry of a live blog, or a part of the story
_ALIKE = 3  # siblings of one name that make a row of teasers
_NEAR = 4  # elements up from a title to the box of its teaser
_ITEMS = frozenset(("li", "article"))
_BOXES = frozenset(("div", "section", "li", "article", "td"))


def teasers(
    blocks: Sequence[Block],
    prose: Counter[Scope | None],
    title: Block | None,
    main: Collection[Scope],
    leads_off: Callable[[Block], bool],
) -> set[Scope]:
    """The elements that are teasers; never one of `main`, which hold the headline or the first paragraph.

    List items and articles in which a link stands before a text, articles beside the one with the
    headline, and three or more boxes of one name side by side, each with a title that is a link.
    """
    own = next((s for s in main if s.tag == "article"), None)
    # Articles under a headline of their own are the entries of a live blog.
    alike = (own.parent, own.names) if own is not None and title is not None and not _holds(own, title) else None
    found: set[Scope] = set()
    told: set[Scope] = set()
    rows: defaultdict[tuple[int, str, str], set[Scope]] = defaultdict(set)
    held: dict[Scope | None, tuple[Scope, ...]] = {None: ()}
    for block in blocks:
        items = _items(block.scope, held)
        beside = own is not None and items and items[-1].tag == "article"
        if beside and (items[-1].parent, items[-1].names) != alike:
            found.add(items[-1])  # an article beside the one with the headline
        if not (block.links and leads_off(block) and weight(block.text) >= _TITLE):
            if items and is_prose(block.text):
                told.add(items[0])
            continue
        if items and (items[0].tag == "article" or prose[items[0]] <= _MOST) and items[0] not in told:
            found.add(items[0])
        for scope in islice(block.scope.up(), 1, _NEAR) if block.scope is not None else ():
            if scope.tag in _BOXES and scope.names and prose[scope] <= _MOST:
                rows[id(scope.parent), scope.tag, scope.names].add(scope)
    for row in rows.values():
        if len(row) >= _ALIKE:
            found |= row
    return found.difference(main)


def _holds(scope: Scope, block: Block) -> bool:
    return block.scope is not None and any(s is scope for s in block.scope.up())


def _items(scope: Scope | None, held: dict[Scope | None, tuple[Scope, ...]]) -> tuple[Scope, ...]:
    """The list items and articles around a scope, the nearest first; `held` keeps them, each scope asked once."""
    chain = list(takewhile(lambda s: s not in held, scope.up())) if scope is not None else []
    items = held[chain[-1].parent] if chain else held[scope]
    for above in reversed(chain):
        items = (above, *items) if above.tag in _ITEMS else items
        held[above] = items
    return items
