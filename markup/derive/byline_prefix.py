"""The prefix of a credit: "By", "Text:", "Edited by", "Fotos:", "More from"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.byline_phrases import LONGEST_PHRASE, longest, run_unglued, starts
from markup.derive.names import is_forename
from markup.derive.words.bylines import (
    AUTHOR_NOUNS,
    BY,
    BY_ONLY_IN,
    FROM,
    GENRES,
    LABEL_KINDS,
    MORE,
    SOURCES,
)
from markup.derive.words.contributions import CONTRIBUTIONS, EDITING, PHOTOGRAPHY, TRANSLATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.byline_tokens import Token

_ARTICLES = frozenset("a an ein eine un une un una um uma en et ein".split())
_BEHIND_GENRE = BY | frozenset("de di von from avec con of".split())
_COLONS = frozenset(":：/／")
_HAN_COLONS = _COLONS | frozenset("｜|・")
# What a label in front of a name makes of it; the first that fits.
_KINDS = (
    ("editor", EDITING),
    ("translator", TRANSLATION),
    ("contributor", CONTRIBUTIONS),
    ("photo", PHOTOGRAPHY),
    ("author", GENRES),
)


class Prefix(NamedTuple):
    """What a prefix introduces, and the index behind it.

    `kind` is author, editor, translator, contributor, photo, more (of the author's work) or source (an outlet).
    """

    kind: str
    end: int


@cache
def _prefix_starts() -> frozenset[str]:
    """Every word with which a prefix may begin."""
    phrases = (MORE, AUTHOR_NOUNS, *(words for _, words in _KINDS))
    return frozenset({*FROM, *SOURCES, *_ARTICLES, *LABEL_KINDS, *BY}.union(*map(starts, phrases)))


def may_hold_prefix(pieces: Sequence[Token]) -> bool:
    """A cheap look: whether some piece is a word with which a prefix, or a label, may begin."""
    return not _prefix_starts().isdisjoint([p.folded for p in pieces])


def prefix(pieces: Sequence[Token], at: int, language: str | None) -> Prefix | None:
    """A prefix that starts at a piece."""
    return _prefix(pieces, at, language) if pieces[at].folded in _prefix_starts() else None


def _prefix(pieces: Sequence[Token], at: int, language: str | None) -> Prefix | None:
    words = run_unglued(pieces, at, LONGEST_PHRASE + 1)
    more = longest(words, MORE)
    if more and at + more < len(pieces):
        return Prefix("more", at + more)
    if words[0].folded in SOURCES and at + 1 < len(pieces) and pieces[at + 1].text in _COLONS:
        return Prefix("source", at + 2)
    for skipped in (0, 1) if words[0].folded in _ARTICLES else (0,):
        for kind, phrases in _KINDS:
            n = longest(words[skipped:], phrases)
            if n and (found := _behind(pieces, at, at + skipped + n, kind)):
                return found
    return _unmarked(pieces, at, words) or _by(pieces, at, language)


def _unmarked(pieces: Sequence[Token], at: int, words: Sequence[Token]) -> Prefix | None:
    """A label that needs neither "by" nor colon: `Autor`, `记者`, `Fot.`."""
    kind = LABEL_KINDS.get(words[0].folded)
    if kind:
        colon = at + 1 < len(pieces) and pieces[at + 1].text in _HAN_COLONS
        return Prefix(kind, at + 1 + colon) if at + 1 + colon < len(pieces) else None
    n = longest(words, AUTHOR_NOUNS)
    behind = at + n + (at + n < len(pieces) and pieces[at + n].text == "\n")
    if n and behind < len(pieces) and pieces[behind].kind == "word" and words[n - 1].folded != pieces[behind].folded:
        return Prefix("author", behind)
    return None


def _behind(pieces: Sequence[Token], start: int, at: int, kind: str) -> Prefix | None:
    """The "by" or colon that makes a genre word ("Analysis", "Photos") a prefix."""
    if at + 1 >= len(pieces):
        return None
    piece = pieces[at]
    first = start == 0 or pieces[start - 1].kind != "word" or not _is_lower(pieces[start - 1 : start + 1])
    colons = _COLONS if pieces[at - 1].text.isascii() else _HAN_COLONS
    if piece.folded in _BEHIND_GENRE or (piece.text in colons and first):
        end = at + 1
        if piece.text not in colons and pieces[end].text in {":", "："}:
            end += 1
        return Prefix(kind, end)
    return None


def _by(pieces: Sequence[Token], at: int, language: str | None) -> Prefix | None:
    word = pieces[at]
    if word.folded in FROM and _is_from(pieces, at):
        return Prefix("author", at + 1)
    if word.folded not in BY or at + 1 >= len(pieces):
        return None
    only = BY_ONLY_IN.get(word.folded)
    if only is not None:
        spoken = language.split("-")[0] in only.split() if language else not is_forename(word.text)
        if not spoken:
            return None
    colon = pieces[at + 1].text in {":", "："}
    return Prefix("author", at + 1 + colon)


def _is_from(pieces: Sequence[Token], at: int) -> bool:
    """Whether a line is "From", somebody, and where they write: the custom of West Africa's newspapers."""
    words = [p for p in pieces[1:] if p.kind == "word"]
    if at or not words or not is_forename(words[0].text):
        return False
    placed = any(p.text == "," or p.folded == "in" for p in pieces)
    return placed and all(w.text[0].isupper() or w.folded in {"in", "and"} for w in words)


def work_named(words: Sequence[Token]) -> str | None:
    """What a note behind a name says was their work: `(Fotos)`, `(Text)`; None where it says something else."""
    if any(w.kind != "word" and w.text not in {":", "："} for w in words):
        return None
    words = [w for w in words if w.kind == "word"]
    if not words:
        return None
    return next((kind for kind, phrases in _KINDS if longest(words, phrases) == len(words)), None)


def is_label(pieces: Sequence[Token], at: int) -> bool:
    """Whether a word begins a label with its "by" or colon: `Photography by`, `Edited by:`."""
    if pieces[at].folded not in _label_starts():
        return False
    words = run_unglued(pieces, at, LONGEST_PHRASE)
    lengths = ((kind, longest(words, phrases)) for kind, phrases in _KINDS)
    return any(n and _behind(pieces, at, at + n, kind) for kind, n in lengths)


@cache
def _label_starts() -> frozenset[str]:
    return frozenset[str]().union(*(starts(words) for _, words in _KINDS))


def _is_lower(words: Sequence[Token]) -> bool:
    """Whether a label, or the word before it, has small letters: "share this story:" is none behind a name."""
    return any(w.text[0].islower() for w in words)
