"""Teasers: the boxes of a page that point to other articles, told by their structure."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.prose import is_prose, weight

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Sequence

    from markup.document.block import Block, Scope

_TITLE = 20  # characters: a shorter link is a label
_MOST = 600  # characters of prose: a list item with more is an entry of a live blog, or a part of the story
_ALIKE = 3  # siblings of one name that make a row of teasers
_NEAR = 4  # elements up from a title to the box of its teaser
_BOXES = frozenset(("div", "section", "li", "article", "td"))


def teasers(blocks: Sequence[Block], prose: Counter[Scope | None], leads_off: Callable[[Block], bool]) -> set[Scope]:
    """The elements that are teasers.

    List items and articles in which one block is a link and another a text, articles beside the one
    with the headline, and three or more boxes of one name side by side, each with a title that is a link.
    """
    main = _main(blocks, leads_off)
    has_article = any(s.tag == "article" for s in main)
    found: set[Scope] = set()
    rows: defaultdict[tuple[int, str, str], set[Scope]] = defaultdict(set)
    for block in blocks:
        if block.scope is None:
            continue
        items = [s for s in block.scope.up() if s.tag in {"li", "article"}]
        if items and has_article and items[-1].tag == "article":
            found.add(items[-1])  # an article beside the one with the headline
        if not block.links or weight(block.text) < _TITLE or not leads_off(block):
            continue
        if items and (items[0].tag == "article" or prose[items[0]] <= _MOST):
            found.add(items[0])
        for scope in islice(block.scope.up(), 1, _NEAR):
            if scope.tag in _BOXES and scope.names and prose[scope] <= _MOST:
                rows[id(scope.parent), scope.tag, scope.names].add(scope)
    for row in rows.values():
        if len(row) >= _ALIKE:
            found |= row
    return found - main


def _main(blocks: Sequence[Block], leads_off: Callable[[Block], bool]) -> set[Scope]:
    """The scopes that hold the page's h1, and those of the first paragraph behind it."""
    title = next((b for b in blocks if b.tag == "h1" and " " in b.text), None)
    if title is None or title.scope is None:
        return set()
    found = set(title.scope.up())
    first = next((b for b in blocks[title.number + 1 :] if is_prose(b.text) and not leads_off(b)), None)
    return found | set(first.scope.up()) if first is not None and first.scope is not None else found
