"""Which known name a wrong one was probably meant to be."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIKE_ENOUGH = 0.84  # difflib's ratio: `dateModifed` is 0.96 of `dateModified`, `articleId` 0.78 of `articleBody`
_MORE_OR_LESS = 3  # letters
_END = 3


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that differs in case alone, else the one most like it; None where none is like enough.

    A name is likened only to those of about its length that begin or end as it does: the rest are
    no slips of the keyboard.
    """
    wanted = name.casefold()
    folded: dict[str, str] = {}
    for each in known:
        low = each.casefold()
        if low == wanted:
            return each
        if abs(len(low) - len(wanted)) <= _MORE_OR_LESS and (low[:1] == wanted[:1] or low[-_END:] == wanted[-_END:]):
            folded[low] = each
    near = get_close_matches(wanted, folded, n=1, cutoff=_LIKE_ENOUGH)
    return folded[near[0]] if near else None
