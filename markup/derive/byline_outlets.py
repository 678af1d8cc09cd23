"""The outlet in a byline: a newspaper's, a station's or a site's name, and for whom somebody wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.byline_phrases import LONGEST_PHRASE, is_capital, is_head, longest, role, run, run_unglued
from markup.derive.names import is_suffix
from markup.derive.pattern import Pattern
from markup.derive.words.bylines import JOINERS, ORGANIZATION_HEADS, ROLE_LINKS, WRITTEN_FOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.byline_tokens import Token

_MOST_OUTLET_WORDS = 8
_SITE = Pattern(r"(?i)[a-z][\w-]{2,}\.(?:com|org|net|co|news|tv|info|de|fr|es|it|nl|at|ch|uk|ca|au|nz|in|ng|za)")


def outlet(pieces: Sequence[Token], at: int, *, working_for: bool) -> tuple[int, int] | None:
    """Where an outlet begins and ends; `working_for` says that the first word may be the "of" or "for" before it."""
    here = written_for(pieces, at)
    if here > at and (end := named_outlet(pieces, here)) > here:
        return here, end
    here = at + (working_for and at + 1 < len(pieces))
    end = organization(pieces, here)
    return (here, end) if end > here else None


def with_site(pieces: Sequence[Token], end: int) -> int:
    """The index behind an outlet that ends at `end`, with its site behind a stroke: "The Herald/HeraldLive"."""
    if end + 1 >= len(pieces) or pieces[end].text != "/":
        return end
    site = named_outlet(pieces, end + 1)
    return site if site == len(pieces) else end


def written_for(pieces: Sequence[Token], at: int) -> int:
    """The index of the outlet behind "Special to", or `at`."""
    words = run(pieces, at, LONGEST_PHRASE)
    n = longest(words, WRITTEN_FOR)
    named = n and len(words) > n and (is_capital(words[n]) or words[n].folded == "the")
    return at + n if named else at


def named_outlet(pieces: Sequence[Token], at: int) -> int:
    """The index behind a row of capitalised words, with an article before and links between, up to a mark."""
    words = run_unglued(pieces, at, _MOST_OUTLET_WORDS)
    links = ROLE_LINKS - JOINERS
    n = next((i for i, w in enumerate(words) if not (is_capital(w) or w.folded in links)), len(words))
    return at + n if n and is_capital(words[n - 1]) else at


def organization(pieces: Sequence[Token], at: int) -> int:
    """The index behind an outlet's or another organization's name, or `at`."""
    if _is_site(pieces[at].text):
        return at + 1
    if not is_capital(pieces[at]) and pieces[at].folded != "the":
        return at
    words = run(pieces, at, _MOST_OUTLET_WORDS + 1)
    if not words or len(words) > _MOST_OUTLET_WORDS:
        return at
    n = next((i for i, w in enumerate(words) if w.folded in JOINERS and w.text.islower()), len(words))
    words = words[:n]
    if any(is_head(w, guests=False) for w in words[1:]):
        words = words[: next((i for i in range(1, len(words)) if role(pieces, at + i, guests=False)), n)]
    while words and words[-1].text.islower():
        words.pop()
    n = len(words)
    capitals = [w for w in words if is_capital(w)]
    if not words or is_suffix(words[0].text) or (not is_capital(words[0]) and words[0].folded != "the"):
        return at
    if not all(is_capital(w) or w.folded in ROLE_LINKS for w in words):
        return at
    headed = any(w.folded in ORGANIZATION_HEADS for w in words) and len(words) > 1
    definite = words[0].folded == "the" and len(capitals) > 1
    acronym = words[0].text.isupper() and len(words[0].text) > 1 and len(words[0].text) <= 6  # noqa: PLR2004
    return at + n if headed or definite or acronym else at


def _is_site(word: str) -> bool:
    """Whether a word is a site's name: "detikNews", "HarbourNews.com"."""
    return (word[0].islower() and word.isalpha() and not word.islower()) or _SITE.fullmatch(word) is not None
