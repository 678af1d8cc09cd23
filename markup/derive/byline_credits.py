"""What a byline says: credits, and how they are judged together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.names import has_known_forename

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]


class Credit(NamedTuple):
    """One author or contributor in a line. Spans are offsets into the line.

    `name` is cleaned: no prefix, title, outlet, place or date, and in usual case where it is printed
    in capitals. `contributor` means somebody credited with other work than writing.
    """

    start: int
    end: int
    name: str
    kind: Literal["Person", "Organization"]
    job_title: Span | None = None
    affiliation: Span | None = None
    honorific: Span | None = None
    contributor: bool = False
    email: Span | None = None


@dataclass(frozen=True, slots=True)
class Byline:
    """The credits of a line; whether a prefix introduced them; what of the line stayed unexplained."""

    credits: tuple[Credit, ...]
    prefixed: bool
    left: str


def is_weak(credit: Credit) -> bool:
    """Whether a name that stands alone might as well be a label: two signs, a particle without a forename."""
    if credit.kind == "Organization" or has_known_forename(credit.name):
        return False
    if len(credit.name) == 2:  # noqa: PLR2004
        return True
    return any(w.islower() for w in credit.name.split() if w.isalpha() and w.isascii())


def is_telling(name: str) -> bool:
    """Whether a script shows a name by its letters: by case, or as Han, kana and Hangul do."""
    return any(c.isupper() or "\u3040" <= c <= "\ud7a3" for c in name)


def is_rich(found: Sequence[Credit]) -> bool:
    """Whether credits show that a line is a byline though it has no prefix: a role, an outlet, two people."""
    return len(found) > 1 or any(c.job_title or c.affiliation for c in found)


def merged(found: list[Credit]) -> list[Credit]:
    """Credits of one name made one; a person credited as an author is no contributor too."""
    kept: dict[str, Credit] = {}
    for credit in found:
        key = credit.name.casefold()
        first = kept.get(key)
        if first is None:
            kept[key] = credit
            continue
        kept[key] = first._replace(
            contributor=first.contributor and credit.contributor,
            job_title=first.job_title or credit.job_title,
            affiliation=first.affiliation or credit.affiliation,
            honorific=first.honorific or credit.honorific,
            email=first.email or credit.email,
        )
    return list(kept.values())
