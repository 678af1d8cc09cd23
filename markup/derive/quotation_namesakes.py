"""Whom a surname means that two people of an article bear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import passage
from markup.derive.words.names import GRADES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.model import Person


class Namesakes:
    """The surnames that two people bear, and whom each has meant so far.

    A surname means the one bearer whom the article has named in full by then; who was called so before
    a namesake came is called so ever after. Else it means the bearer whom its paragraph names in full, or the
    one whose forename stands in it or in the paragraph before, if no other was introduced earlier; or nobody
    for certain.
    """

    def __init__(self, people: Sequence[Person]) -> None:
        self._bearers: dict[str, set[int]] = {}
        for i, person in enumerate(people):
            words = [w.lower.rstrip(".") for w in passage(person.name.value).words]
            words = [w for w in words if w not in SUFFIXES and w not in GRADES]
            if len(words) > 1:
                self._bearers.setdefault(words[-1], set()).add(i)
        self._bearers = {word: every for word, every in self._bearers.items() if len(every) > 1}
        self._introduced: dict[int, int] = {}  # the block that names each one in full first
        self._forenamed: dict[int, int] = {}  # the last block with each one's forename
        self._called: dict[str, int] = {}  # by each surname, whom it means

    def named(self, person: int, number: int, *, full: bool) -> None:
        """A person is named with a forename, alone or in full, in a block."""
        self._forenamed[person] = number
        if full:
            self._introduced.setdefault(person, number)

    def shares(self, word: str) -> bool:
        """Whether a word is a surname that two people bear."""
        return word in self._bearers

    def meant(self, surname: str, person: int | None, number: int, here: Collection[int]) -> int | None:
        """Whom a shared surname alone means in a block; `person` before anybody is named in full.

        `here` are those whom the block has named in full.
        """
        bearers = self._bearers[surname]
        beside = bearers.intersection(here)
        known = bearers & self._introduced.keys()
        if surname not in self._called and len(known) == 1:
            (self._called[surname],) = known
        called = self._called.get(surname)
        if called is not None:
            return called if beside <= {called} else None
        if not known:
            return person
        near = beside or {b for b in known if self._forenamed[b] >= number - 1}
        first = min(self._introduced[b] for b in known)
        found = next(iter(near)) if len(near) == 1 else None
        return found if found is not None and self._introduced[found] == first else None
