"""A headline's own words, without the kicker or the second line that its heading holds too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markup.derive.prose import word_count
from markup.document.block import fold

if TYPE_CHECKING:
    from markup.document.block import Block

_PART = re.compile(r"[\s_-]+")
_LEAST_WORDS = 2
_LEAST_SHARE = 0.3  # of the heading's words, in an element that is named as the headline itself
_SEPARATORS = " \n:|–—-·•/+"
_TAGS = ("span", "small", "em", "strong", "div", "a", "b", "i", "p", "time")
_NAMING = ("class", "id", "data-testid", "data-cy", "data-qa")
# What pages name the line above a headline, inside the heading.
_ABOVE = frozenset(
    """
    kicker overline overtitle eyebrow topline topic roofline highline dachzeile spitzmarke pretitle prefix surtitle
    surtitre titleheader antetitulo cintillo volanta occhiello label badge flag tag category rubric rubrik
    h1small date time
    """.split()
)
# The line below it.
_BELOW = frozenset("subtitle subtitel subtitulo subline subhead subheading subheadline undertitle deck dek".split())
# The headline itself, beside such lines.
_ITSELF = frozenset("headline headlinetext text primary".split())


def headline_words(block: Block) -> tuple[int, int]:
    """The span of a heading's text that is the headline itself.

    A kicker and a subtitle stand in elements of their own at its ends, which the page names so, or in
    `small`, as Bootstrap's headings have it; or an element in the heading is named as the headline.
    """
    start, end = 0, len(block.text)
    for element in block.scope.element.iterdescendants(*_TAGS) if block.scope is not None else ():
        names = _names(element)
        text, line = block.text[start:end], fold("".join(element.itertext()))
        if not line or line == text:
            continue
        if not names.isdisjoint(_ITSELF) and text.endswith(line) and _is_most(line, text):
            start = end - len(line)
        elif word_count(text) - word_count(line) < _LEAST_WORDS:
            continue
        elif text.startswith(line) and not names.isdisjoint(_ABOVE):
            start += len(line)
            start += len(block.text[start:end]) - len(block.text[start:end].lstrip(_SEPARATORS))
        elif text.endswith(line) and (element.tag == "small" or not names.isdisjoint(_BELOW)):
            end = start + len(text[: -len(line)].rstrip(_SEPARATORS))
    return start, end


def _is_most(line: str, text: str) -> bool:
    return word_count(line) >= max(_LEAST_WORDS, _LEAST_SHARE * word_count(text))


def _names(element: Any) -> set[str]:
    given = (element.get(name) for name in _NAMING)
    return {part for value in given if value for part in _PART.split(value.casefold())}
