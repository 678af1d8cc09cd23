"""Where the story of a copied page stands, between its menus and what follows it.

A copied page is many short lines (menus, share words, titles of other articles) and one run of
paragraphs. The run is the stretch of lines with the greatest sum, when a paragraph counts for its
length and a short line against it: Kadane's maximum subarray (Bentley, Programming Pearls, column 8).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.derive.prose import weight
from markup.derive.region import folded_line
from markup.derive.words.chrome import CHROME_STARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.signals import Line

_MOST = 400  # characters for which one paragraph counts
_SHORT = 40  # characters that a short line takes away
_BEGINNING = 25  # lines of the story whose words a headline has
_STEM_LEAST, _STEM_MOST = 4, 6  # letters: shorter words say nothing, longer ones are inflected at their end
_STEM = re.compile(rf"[^\W\d_]{{{_STEM_LEAST},}}")


def story_zone(lines: Sequence[Line]) -> tuple[int, int]:
    """The indices of the first and the last line of the run of paragraphs; (0, 0) where there is none."""
    best = total = start = 0
    zone = 0, 0
    for i, item in enumerate(lines):
        if total <= 0:
            total, start = 0, i
        total += _worth(item)
        if total > best:
            best, zone = total, (start, i)
    return zone


def _worth(item: Line) -> int:
    if item.aside or item.caption:
        return -_SHORT
    if item.prose:
        return min(weight(item.text), _MOST)
    return weight(item.text) // 2 if item.sentence else -_SHORT


def is_chrome(text: str) -> bool:
    """Whether a line is a page's button ("Click to share on ...")."""
    return folded_line(text).startswith(CHROME_STARTS)


def stems(text: str) -> set[str]:
    """The beginnings of a text's longer words; pairs of characters where it has none."""
    text = text.casefold()
    words = {word[:_STEM_MOST] for word in _STEM.findall(text)}
    return words or {text[i : i + 2] for i in range(len(text) - 1)}


def story_stems(lines: Sequence[Line], zone: tuple[int, int]) -> set[str]:
    """The stems of the story's beginning."""
    first, last = zone
    return {stem for item in lines[first : min(last + 1, first + _BEGINNING)] for stem in stems(item.text)}


def likeness(text: str, story: set[str]) -> float:
    """The share of a line's words that the story has."""
    own = stems(text)
    return len(own & story) / len(own) if own else 0.0
