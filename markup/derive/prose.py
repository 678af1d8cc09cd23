"""What running text looks like, in any script."""

from __future__ import annotations

import re
from functools import cache

from markup.derive.pattern import Pattern

# Where scripts without spaces may begin: a look that costs nothing, before the careful one.
_FAR_EAST = Pattern("[^\\x00-\u0dff\u2000-\u2fff]")
_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
# Ends of sentences in the scripts of the world's newspapers; closing marks may stand behind.
_SENTENCE_END = Pattern("[.!?…。！？؟।۔։:](?:[\"”’“»›«)\\]」』']|\\s)*$")
_SENTENCE_WITHIN = Pattern("[.!?。！？؟।۔](?:[\"”’“»›«)\\]」』']*\\s|(?<=[。！？]))")
_CLAUSES = Pattern("[“”„«»]|,[^,]*+,")
_THAI = Pattern("[\u0e01-\u0eff]{12}")
_LEAST = 60  # characters: shorter blocks are labels, names, links
_MOST_WEIGHT = 3  # characters that one of a dense script stands for
_UNSTOPPED = 200  # weight: about 70 characters, in scripts that end sentences with a space
_CHARACTERS_A_WORD = 2  # an unspaced script says in two characters about what a word says


@cache
def _unspaced() -> re.Pattern[str]:
    """Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. Hangul has spaces."""
    return re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def _unspaced_characters(text: str) -> int:
    return 0 if text.isascii() or _FAR_EAST.search(text) is None else len(_unspaced().findall(text))


def word_count(text: str) -> int:
    """Words; in scripts without spaces, characters over two."""
    unspaced = _unspaced_characters(text)
    if not unspaced:
        return len(_WORD.findall(text))
    return len(_WORD.findall(_unspaced().sub(" ", text))) + unspaced // _CHARACTERS_A_WORD


def weight(text: str) -> int:
    """A text's length in characters, those of dense scripts counted for those they stand for."""
    return len(text) + (_MOST_WEIGHT - 1) * _unspaced_characters(text)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return _SENTENCE_END.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a block reads as a paragraph: long enough, and with a sentence's end in it."""
    if len(text) * _MOST_WEIGHT < _LEAST:
        return False
    size = weight(text)
    if size < _LEAST:
        return False
    if ends_sentence(text) or (size > _UNSTOPPED and _THAI.search(text) is not None):
        return True
    # A writer may forget the last full stop; a label of this length has no clauses and no quotation either.
    return size > 2 * _LEAST and (_SENTENCE_WITHIN.search(text) is not None or _CLAUSES.search(text) is not None)


def is_unspaced(text: str) -> bool:
    """Whether most of a text is in a script without spaces between words."""
    return _unspaced_characters(text) * 2 > len(text)
