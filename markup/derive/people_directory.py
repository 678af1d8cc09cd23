"""What the settings know of the people whom an article mentions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.byline import name_key
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.model import Person
    from markup.settings import Settings


def with_directory(people: Sequence[Person], settings: Settings) -> tuple[Person, ...]:
    """The people, each with the addresses under which the settings know that name in full.

    `people` of the settings come first, then `staff`; a surname alone is nobody's entry. The
    evidence is the address in the settings.
    """
    if not (settings.people or settings.staff):
        return tuple(people)
    pointers: dict[str, tuple[str, tuple[str, ...]]] = {}
    for name, member in settings.staff.items():
        pointers[name_key(name)] = (f"/staff/{_escaped(name)}/sameAs", member.same_as)
    for name, known in settings.people.items():
        pointers[name_key(name)] = (f"/people/{_escaped(name)}", known)
    return tuple(_known(person, pointers.get(name_key(person.name.value)), settings) for person in people)


def _known(person: Person, entry: tuple[str, tuple[str, ...]] | None, settings: Settings) -> Person:
    if entry is None:
        return person
    pointer, addresses = entry
    rule = "mentions.directory"
    same_as = tuple(Derived(a, (settings.evidence(rule, f"{pointer}/{i}"),)) for i, a in enumerate(addresses))
    return replace(person, same_as=same_as or person.same_as)


def _escaped(name: str) -> str:
    """A key as a JSON Pointer has it (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")
