"""The surest candidate wins; the others stay beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T")


def choose(candidates: Iterable[Derived[T]], same: Callable[[T], Hashable] | None = None) -> Derived[T] | None:
    """The value of the surest candidate, of equally sure ones the first.

    Candidates of the same value (by the key `same`) lend it their evidence; the others become its
    rivals. None where nothing is surer than a guess.
    """
    found = sorted(candidates, key=lambda c: -c.confidence)
    if not found or found[0].confidence <= Confidence.GUESSED:
        return None
    best = found[0]
    key = same or (lambda value: value)
    agreeing = [c for c in found if key(c.value) == key(best.value)]
    rivals: dict[Hashable, Derived[T]] = {}
    for c in found:
        if c not in agreeing:
            rivals.setdefault(key(c.value), c)
    evidence = tuple(dict.fromkeys(e for c in agreeing for e in c.evidence))
    return Derived(best.value, evidence, tuple(rivals.values()))
