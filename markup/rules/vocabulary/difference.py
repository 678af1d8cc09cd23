"""What a newer release of schema.org changes, term by term."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_KINDS = ("types", "properties", "members")
_DOMAINS, _RANGES = 0, 1


@dataclass(frozen=True, slots=True)
class Difference:
    """The terms that came, went, were superseded (with the successor) or retired, and whose use became narrower.

    `narrowed` holds a property with the types that may have it, or be its value, no more.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    superseded: tuple[tuple[str, str], ...]
    retired: tuple[str, ...]
    narrowed: tuple[tuple[str, tuple[str, ...]], ...]

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return any((self.added, self.removed, self.superseded, self.retired, self.narrowed))


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> Difference:
    """What changes from one compiled table to another."""
    before, after = _names(old), _names(new)
    gone = set(old.get("attic", ()))
    return Difference(
        tuple(sorted(after - before)),
        tuple(sorted(before - after)),
        tuple((n, s) for n, s in sorted(new["superseded"].items()) if old["superseded"].get(n) != s and n in before),
        tuple(sorted(n for n in new.get("attic", ()) if n in before and n not in gone)),
        tuple(_narrowed(old, new)),
    )


def release(version: str) -> tuple[int, ...]:
    """A release's number as one compares it: 29.10 comes after 29.9.

    Raises:
        ValueError: it is not numbers with dots between them.
    """
    return tuple(int(part) for part in version.split("."))


def with_attic(new: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """A table with the retired terms of an older one, which release files of current terms leave out."""
    kept = [n for n in old.get("attic", ()) if not any(n in new[kind] for kind in _KINDS)]
    merged = dict(new)
    for kind in (*_KINDS, "superseded"):
        merged[kind] = dict(sorted({**new[kind], **{n: old[kind][n] for n in kept if n in old[kind]}}.items()))
    merged["attic"] = sorted({*new.get("attic", ()), *kept})
    return merged


def _names(table: Mapping[str, Any]) -> set[str]:
    return {n for kind in _KINDS for n in table[kind]}


def _narrowed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Properties with the domains and ranges that they lost; a type's parent stands for it."""
    parents = {**new["types"], **new["members"]}
    for name, sides in new["properties"].items():
        lost: list[str] = []
        for side in (_DOMAINS, _RANGES):
            before = old["properties"].get(name, ((), ()))[side]
            lost += [t for t in before if not _within(t, sides[side], parents)]
        if lost:
            yield name, tuple(lost)


def _within(name: str, kinds: list[str], parents: Mapping[str, list[str]]) -> bool:
    """Whether a type is one of the kinds or below one."""
    stack, seen = [name], {name}
    while stack:
        at = stack.pop()
        if at in kinds:
            return True
        above = [p for p in parents.get(at, ()) if p not in seen]
        seen.update(above)
        stack += above
    return False
