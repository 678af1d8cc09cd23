"""A byline cut into words, marks, dates, addresses: with the cuts that a copied page lost put back."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.words.bylines import (
    ABBREVIATIONS,
    BY,
    CAMEL_PARTS,
    HAN_LABELS,
    HAN_ROLES,
    HANGUL_ROLES,
    SURNAME_PARTS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEBREW_LEAST = 2  # letters
Kind = Literal["word", "number", "mark", "date", "email", "address", "handle"]
_MARKS = (
    r",;:|/＝\\()\[\]{}<>\"“”„«»‹›!?*#+=~^%$€£…•●▪■◆·・、，；：（）【】「」『』〔〕／｜。！？–—―←→►▶©®_、،؛؟।"
    "\u200e\u200f\u202a-\u202e\u2066-\u2069"
)


class Token(NamedTuple):
    """One piece of a line. `glued`: it starts where no space stands, but a word ended."""

    start: int
    end: int
    kind: Kind
    text: str
    folded: str
    glued: bool = False


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
        r"|(?P<address>https?://\S+|www\.\S+|(?:[\w-]{2,63}\.)+(?:com|org|net|info|biz|cat|edu|gov|news|press|media|online|blog|site|live|world|today|club|app|xyz|[a-z]{2})(?![\w.])(?:/\S*)?)"
        r"|(?P<handle>@[\w.]+)"
        r"|(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d))"
        r"|(?P<number>\d[\d.,:]*\d|\d)"
        rf"|(?P<word>&|[^\s\d@&{_MARKS}]+)"
        r"|(?P<mark>\S|\n)"
    )


def tokens(text: str, dates: Sequence[tuple[int, int]], links: Sequence[tuple[int, int]]) -> list[Token]:
    """The pieces of a line in order; `dates` become one piece each, a link's ends cut words."""
    found: list[Token] = []
    cuts = {edge for link in links for edge in link}
    position = 0
    for start, end in [*sorted(dates), (len(text), len(text))]:
        if start >= position:
            found += _plain(text, position, start, cuts)
            if end > start:
                found.append(Token(start, end, "date", text[start:end], ""))
            position = end
    return found


def _plain(text: str, start: int, end: int, cuts: set[int]) -> Iterator[Token]:
    for match in _token().finditer(text, start, end):
        kind = match.lastgroup
        if kind != "word":
            yield Token(match.start(), match.end(), kind, match.group(), "")  # type: ignore[arg-type]  # the groups are the kinds
            continue
        at = match.start()
        word = match.group()
        glued = at > start and text[at - 1].isalpha()
        end = at + len(word)
        whole = not cuts or cuts.isdisjoint(range(at + 1, end))
        if whole and word.isascii() and word.isalpha() and (len(word) == 1 or word[1:].islower()):
            yield Token(at, end, "word", word, word.lower(), glued)
            continue
        for piece in _pieces(word, at, cuts):
            stop = at + len(piece)
            yield from _word(piece, at, glued=glued)
            glued, at = True, stop


def _word(piece: str, at: int, *, glued: bool) -> Iterator[Token]:
    """A word without the marks at its ends; a dash alone, or a full stop that ends something, is a mark."""
    core = piece.lstrip("'’‘.-‐‑−`")
    at += len(piece) - len(core)
    tail = core.rstrip("'’‘-‐‑−`")
    word = tail.rstrip(".")
    if not word:
        yield Token(at - len(piece), at, "mark", piece[:1], "")
        return
    if tail != word and (len(word) == 1 or "." in word or word.casefold() in ABBREVIATIONS):
        word += "."
    yield Token(at, at + len(word), "word", word, word.casefold(), glued)
    if len(tail) > len(word):
        yield Token(at + len(word), at + len(tail), "mark", ".", "")


def _pieces(word: str, at: int, cuts: set[int]) -> Iterator[str]:
    """A word cut at link ends, at `nameRole` seams and around the labels of Han and Hangul names."""
    last = 0
    for i in range(1, len(word)):
        if at + i in cuts or (word[i].isupper() and _is_seam(word[last:i], word[i:])):
            yield word[last:i]
            last = i
    rest = word[last:]
    if rest.isascii():
        yield rest
    else:
        yield from _around_labels(rest)


def _is_seam(left: str, right: str) -> bool:
    """Whether a capital in mid-word starts another word: `BardyThe`, `byAnn`, but `McDonald`, `DiCaprio`."""
    if not left[-1].islower():
        return False
    folded = left.casefold()
    if folded in BY and not (folded in SURNAME_PARTS and left[0].isupper()):
        return len(right) > 1
    part = re.split(r"[-'’.]", folded)[-1]
    return len(part) > 2 and part not in CAMEL_PARTS and len(right) > 1 and not left.islower()  # noqa: PLR2004


def _around_labels(word: str) -> Iterator[str]:
    if word[0] == "ו" and len(word) > _HEBREW_LEAST:
        yield "ו"  # "and", written on to the next word; hardly a Hebrew name begins with it
        word = word[1:]
    if word in HAN_LABELS:
        yield word
        return
    label = next((x for x in HAN_LABELS if word.startswith(x) and len(word) > len(x)), "")
    if label:
        yield label
        word = word[len(label) :]
    role = next((x for x in (*HAN_ROLES, *HANGUL_ROLES) if word.endswith(x) and len(word) > len(x) + 1), "")
    if role:
        yield word[: -len(role)]
    yield role or word
