"""Where a story begins: what of its first lines is a standfirst, and which short ones are paragraphs already."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.byline_reading import read_credits
from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, PART, folded_line, leads_off, names_outside
from markup.derive.story import LISTED, home, list_home, role, without_summary
from markup.derive.words.boilerplate import HEAD_NAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.signals import Line, Lines
    from markup.document import Document
    from markup.document.block import Block, Scope

_ABOVE = 20  # blocks before the first paragraph that may belong to the story
_BELOW = 20  # blocks behind the headline among which a standfirst stands
_NEAR = 3  # elements up whose names tell a caption or a box
_SAME = 0.8  # share of the words that a line has in common with the headline when it repeats it
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

    language = lines.tongue.language
    above = without_summary(doc.blocks[max(0, low) : first])
    found = [b for b in above if among(b) and _is_of_story(lines[b], language)]
    while found and role(found[0]) in HEADINGS:
        found.pop(0)  # a subhead right under the headline is a standfirst, or a box's
    return tuple(found)


def _name(story: Sequence[Block]) -> str:
    """The names that most of a story's blocks bear, all paragraphs; "" where there are none."""
    names = Counter(b.scope.names for b in story if b.tag == "p" and b.scope is not None)
    name, count = names.most_common(1)[0] if names else ("", 0)
    return name if 2 * count > len(story) else ""


def _is_of_story(item: Line, language: str | None) -> bool:
    if item.aside or item.caption or item.byline or item.dates or item.correction:
        return False
    if leads_off(item.block):
        return False
    if item.sentence or item.prose:
        return True
    if item.block.tag == "div" or word_count(item.text) < _WORDS:
        return False
    return read_credits(item.text, language=language) is None  # "Photos by Ann Lee"


def apart(standfirst: Sequence[Line], headline: Block | None, taken: Collection[int]) -> Iterator[Line]:
    """The lines of a standfirst that are one.

    No paragraphs of the story, nothing that repeats the headline or stands far from it, no captions or boxes.
    """
    title = set(_words(headline.text)) if headline is not None else set()
    for item in standfirst:
        block = item.block
        if block.number in taken or (headline is not None and block.number > headline.number + _BELOW):
            continue
        if role(block) in LISTED:  # one of several key points
            continue
        words = set(_words(item.text))
        if role(block) in HEADINGS and len(title & words) >= max(1, _SAME * min(len(title), len(words))):
            continue
        scopes = islice(block.scope.up(), _NEAR) if block.scope is not None else ()
        if not any(names_outside(s) and not _is_head(s) for s in scopes):
            yield item


def _words(text: str) -> list[str]:
    return folded_line(text).split()


def _is_head(scope: Scope) -> bool:
    """Whether an element is a head of an article, or a teaser as some call a standfirst."""
    return scope.tag == "header" or not HEAD_NAMES.isdisjoint(PART.split(scope.names.replace(" ", "-")))
