"""Where a story begins: what of its first lines is a standfirst, and which short ones are paragraphs already."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, LISTED, folded_line, home, leads_off, list_home, names_outside, role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.signals import Line, Lines
    from markup.document import Document
    from markup.document.block import Block

_ABOVE = 20  # blocks before the first paragraph that may belong to the story
_WORDS = 4  # a shorter line is a label


def opening(doc: Document, story: Sequence[Block], heads: Collection[int], lines: Lines) -> tuple[Block, ...]:
    """The blocks before a story's first paragraph that stand among its paragraphs: short ones, lists, subheads.

    `heads` are the numbers of the blocks that are headline, byline and dates; the story begins behind the last.
    """
    if not story:
        return ()
    first = story[0].number
    low = max([first - _ABOVE, *(n + 1 for n in heads if n < first)])
    homes = {home(b) for b in story if role(b) not in LISTED}
    elements = {element for element, _ in homes}
    name = _name(story)

    def among(block: Block) -> bool:
        if name and block.tag == "p" and block.scope is not None and block.scope.names == name:
            return lines[block].prose  # whatever the element around it is called: a teaser that the reader may see
        if block.scope is not None and names_outside(block.scope):
            return False
        return home(block) in homes or (role(block) in LISTED and list_home(block) in elements)

    found = [b for b in doc.blocks[max(0, low) : first] if among(b) and _is_of_story(lines[b])]
    while found and role(found[0]) in HEADINGS:
        found.pop(0)  # a subhead right under the headline is a standfirst, or a box's
    return tuple(found)


def _name(story: Sequence[Block]) -> str:
    """The names that most of a story's blocks bear, all paragraphs; "" where there are none."""
    names = Counter(b.scope.names for b in story if b.tag == "p" and b.scope is not None)
    name, count = names.most_common(1)[0] if names else ("", 0)
    return name if 2 * count > len(story) else ""


def _is_of_story(item: Line) -> bool:
    if item.aside or item.caption or item.byline or item.dates or item.correction:
        return False
    if leads_off(item.block):
        return False
    return item.sentence or item.prose or (item.block.tag != "div" and word_count(item.text) >= _WORDS)


def apart(standfirst: Sequence[Line], headline: Block | None, taken: Collection[int]) -> Iterator[Line]:
    """The lines of a standfirst that are no paragraphs of the story and do not repeat the headline."""
    title = folded_line(headline.text) if headline is not None else ""
    for item in standfirst:
        text = folded_line(item.text)
        if item.block.number not in taken and not (title and (title in text or text in title)):
            yield item
