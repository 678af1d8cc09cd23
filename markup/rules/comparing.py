"""How words in the markup are laid beside words on the page: letters and digits alone, case folded."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^<>]{1,2000}>")
_SHOWN = 80  # characters of a value in a message


def words(text: str) -> list[str]:
    """The words of a text, case folded; where a script writes none apart, its runs of letters."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def letters(text: str) -> str:
    """A text's letters and digits, case folded: what is left when spaces and marks are no difference."""
    return "".join(words(text))


def plain(text: str) -> str:
    """A text without the tags and character references that may stand in it."""
    if "<" not in text and "&" not in text:
        return text
    return unescape(unescape(_TAG.sub(" ", text)))  # twice: what was escaped twice is meant to be read too


def share(some: Iterable[str], of: Iterable[str]) -> float:
    """The share of `some` words that are among others; 1 where there are none."""
    wanted, known = set(some), set(of)
    return len(wanted & known) / len(wanted) if wanted else 1.0


def alike(one: str, other: str) -> float:
    """How much two texts share, from 0 to 1: of the shorter's words, or, without spaces, of its pairs of letters."""
    first, second = words(one), words(other)
    if len(first) < 3 or len(second) < 3:  # noqa: PLR2004  # too few words to count
        first, second = _pairs("".join(first)), _pairs("".join(second))
    shorter, longer = sorted((first, second), key=len)
    return share(shorter, longer)


def shortened(text: str) -> str:
    """A value as a message quotes it: white space folded, at most 80 characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= _SHOWN else folded[: _SHOWN - 1].rstrip() + "…"


def _pairs(text: str) -> list[str]:
    return [text[i : i + 2] for i in range(len(text) - 1)] or [text]
