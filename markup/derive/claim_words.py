"""A claim as words of the page: a span of a block, less what is not the claim at its ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.model import Derived

if TYPE_CHECKING:
    from markup.derive.check_labels import Passage
    from markup.model import Confidence

LEAST = 12  # characters (a third of them where words have no spaces between)
_LONGEST = 400
_LEAST_WORDS = 3  # where words have spaces between
_LONGEST_LINES = 320  # the same where the claim runs over several lines
_ASIDE = Pattern(
    r"\s*(?:[,;]\s+(?:como|as|comme|wie|come|according|segundo|según|selon|laut|secondo|conforme|ya que|porque|because"
    r"|pois|já que|puisque|denn|weil|poiché|perché|diz|dizem|dice|says|said)\b.*"
    r"|\([^()]*\)?)$"
)
TRIM = " \t\n.,;:。．，、।،؛–—-"
_CLOSING = ("”", "»", "」", "』")
_PAIRS = tuple(zip("“\"«„‘'「『(", "”\"»“’'」』)", strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Claimed:
    """A claim, and the passage that reports it (the verb and its subject included)."""

    text: Derived[str]
    passage: Passage
    start: int  # of the claim in the passage's block


def claimed(rule: str, passage: Passage, start: int, end: int, sure: Confidence) -> Claimed | None:
    """A claim from a span, less white space, marks and asides at its ends; None where too little is left."""
    text = passage.block.text
    aside = _ASIDE.search(text, start, end) if text[start:end].rstrip(TRIM) else None
    if aside is not None and aside.start() - start > LEAST:
        end = aside.start()
    start, end = _trimmed(text, start, end)
    words = text[start:end]
    longest = _LONGEST_LINES if "\n" in words else _LONGEST
    if not least(words) <= len(words) <= longest or (" " in words and len(words.split()) < _LEAST_WORDS):
        return None
    value = words.replace("\n", " ")
    return Claimed(Derived(value, (passage.block.evidence(rule, start, end, sure),)), passage, start)


def least(words: str) -> int:
    """How many characters a claim has at least; scripts without spaces say more with fewer."""
    return LEAST if words.isascii() or " " in words else LEAST // 3


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without white space, marks, and quotation marks or brackets around it."""
    changed = True
    while changed and start < end:
        changed = False
        inner = text[start:end]
        left = len(inner) - len(inner.lstrip(TRIM))
        right = len(inner) - len(inner.rstrip(TRIM))
        if left or right:
            start, end, changed = start + left, end - right, True
            continue
        if inner.rstrip("?？").endswith(_CLOSING) and inner[-1] in "?？":
            end, changed = end - 1, True
            continue
        for opening, closing in _PAIRS:
            if inner.startswith(opening) and inner.find(closing, 1) in {-1, len(inner) - 1}:
                start, changed = start + 1, True
                end -= inner.endswith(closing) and len(inner) > 1
                break
            if inner.endswith(closing) and opening not in inner[:-1]:
                end, changed = end - 1, True
                break
    return start, end
