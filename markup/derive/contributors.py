"""`editor`, `translator` and `contributor`: who is credited with work on the article that is not writing it.

They stand in the byline ("Edited by Ann Lee"), in lines beside it, and behind the story ("Additional
reporting by Bob Ray", "Ann Lee contributed to this report"). The words that name the work are evidence.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from markup.derive.byline_lines import is_on_picture
from markup.derive.byline_phrases import starts
from markup.derive.byline_reading import read_byline, read_credits
from markup.derive.pattern import Pattern
from markup.derive.words.contributions import CONTRIBUTED, CONTRIBUTIONS, EDITING, PHOTOGRAPHY, TRANSLATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.byline_reading import Byline
    from markup.derive.signals import Lines
    from markup.document import Document
    from markup.document.block import Block
    from markup.document.layout import Layout

_LONGEST = 300  # characters of a sentence that names those who helped
_LABEL_LINE = 160  # characters of a line of credits
_ABOVE = 45  # blocks between headline and story that are looked at
_BEHIND = 12  # blocks behind the story
_BESIDE = 4  # blocks from the byline in which a line of its own may credit the pictures
_LAST = 3  # of the story's own blocks
_WORDS = Pattern(r"[^\s:：,;()（）/]+")


def credit_lines(doc: Document, layout: Layout, lines: Lines) -> Iterator[tuple[Block, Byline]]:
    """The lines beside the byline and behind the story that credit other work than writing."""
    known = set(layout.byline)
    end = layout.body[-1].number if layout.body else 0
    for block in _places(doc, layout):
        if block in known or len(block.text) > _LONGEST or lines[block].correction:
            continue
        late = block.number > end - _LAST
        found = (_contributed(block, lines) if late else None) or _labelled(block, layout, lines)
        if found is not None and any(c.contributor for c in found.credits):
            yield block, found


def _places(doc: Document, layout: Layout) -> Iterator[Block]:
    if not layout.body:
        return
    first, last = layout.body[0].number, layout.body[-1].number
    at = layout.headline.number if layout.headline is not None else first
    yield from doc.blocks[at + 1 : min(first, at + _ABOVE)]
    yield from layout.body[-_LAST:]
    yield from doc.blocks[last + 1 : last + 1 + _BEHIND]


def _labelled(block: Block, layout: Layout, lines: Lines) -> Byline | None:
    """A line that begins, or goes on, with a label such as "Edited by"."""
    if len(block.text) > _LABEL_LINE or _cues().isdisjoint(m[0] for m in _WORDS.finditer(block.text.casefold())):
        return None
    known = lines[block].byline
    if known is not None:
        return known
    near = any(abs(block.number - b.number) <= _BESIDE for b in layout.byline)
    beside = near and block.number < layout.body[0].number and not is_on_picture(block)
    read = read_credits if beside else read_byline
    return read(block.text, language=lines.tongue.language)


def _contributed(block: Block, lines: Lines) -> Byline | None:
    """A sentence that names those who helped; the names stand before what they did."""
    folded = block.text.casefold()
    at = next((i for i in (folded.find(phrase) for phrase in CONTRIBUTED) if i > 0), 0)
    before = read_byline(block.text[:at], language=lines.tongue.language, hinted=True) if at else None
    if before is None or before.left:
        return None
    span = at, len(block.text)
    helpers = tuple(c._replace(work="contributor", label=span) for c in before.credits)
    return replace(before, credits=helpers)


@cache
def _cues() -> frozenset[str]:
    return frozenset[str]().union(*map(starts, (EDITING, TRANSLATION, CONTRIBUTIONS, PHOTOGRAPHY)))
