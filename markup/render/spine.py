"""Which elements of a page hold its article's body."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from markup.document.html import BLOCK_TAGS
from markup.render.structure import PARTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block, Scope

_HOLDERS = {"caption": "table", "footer": "blockquote"}  # a label, and what it is the label of
_NEAR = 4  # elements from a label's words to what it labels
_AROUND = 3  # blocks in front of the body and behind it in which a label may stand
_LONGEST_SOURCE = 160  # characters


def container(block: Block) -> Scope:
    """The element that makes a block one."""
    scope = block.scope
    while scope is not None and scope.parent is not None and scope.tag not in BLOCK_TAGS:
        scope = scope.parent
    if scope is None:
        message = "a block of an HTML page has a scope"
        raise ValueError(message)
    return scope


def spine(body: Sequence[Block]) -> tuple[dict[Any, Scope], Scope]:
    """Every block element that holds a block of the body, and the deepest that holds all of them."""
    found: dict[Any, Scope] = {}
    first: list[Scope] = []
    positions: dict[Any, int] = {}
    top = 0  # the root's position in `first`, which runs from the innermost outwards
    for block in body:
        scope: Scope | None = container(block)
        climbed = []
        while scope is not None and scope.element not in found:
            if scope.tag in BLOCK_TAGS:
                found[scope.element] = scope
                climbed.append(scope)
            scope = scope.parent
        if not first:
            first = climbed
            positions = {s.element: i for i, s in enumerate(first)}
        elif scope is not None:
            top = max(top, positions.get(scope.element, 0))
    while first[top].tag in PARTED and top + 1 < len(first):
        top += 1
    return found, first[top]


def labels(blocks: Sequence[Block], body: Sequence[Block], held: dict[Any, Scope], root: Scope) -> list[Block]:
    """What a table or a quotation of the body is headed or signed with: words of the page, not of the story.

    `held` and `root` are the body's spine; the elements of the labels join it.
    """
    told = {block.number for block in body}
    first, last = min(told), max(told)
    found = []
    for block in blocks[max(0, first - _AROUND) : last + _AROUND + 1]:
        if block.number in told:
            continue
        holder = _holder(block, told)
        if holder is None or holder.element not in held or all(s is not root for s in islice(holder.up(), 1, None)):
            continue
        found.append(block)
        held.update((s.element, s) for s in islice(container(block).up(), _NEAR) if s.tag in BLOCK_TAGS)
    return found


def _holder(block: Block, told: set[int]) -> Scope | None:
    """The table or quotation that a block is the label of."""
    near = list(islice(container(block).up(), _NEAR))
    if near[0].tag == "blockquote":
        beside = block.number - 1 in told or block.number + 1 in told
        return near[0] if beside and len(block.text) <= _LONGEST_SOURCE else None
    label = next((s.tag for s in near if s.tag in _HOLDERS), "")
    return next((s for s in near if s.tag == _HOLDERS[label]), None) if label else None
