"""schema.org's terms, one release, compiled into `schemaorg.json` beside this file.

The table is data under CC BY-SA 3.0 (see NOTICE beside it); `markup vocabulary update` compiles a
newer release.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from markup.rules.vocabulary.likeness import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# Data types, and what else a range may name (https://schema.org/DataType). Quantities count: they are
# written as text ("PT5M", "3 kg"), and release 30.0 made Quantity a data type.
DATA_TYPES = frozenset(
    """Boolean CssSelectorType Date DateTime Distance Duration Energy False Float Integer Mass Number
    PronounceableText Quantity Text Time True URL XPathType""".split()
)


@dataclass(frozen=True, slots=True)
class Property:
    """A property: the types that may have it, and those that its values may be."""

    name: str
    domains: frozenset[str]
    ranges: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """A release of schema.org.

    `types` maps each type to its parents, `members` each enumeration member to its enumerations;
    `superseded` maps a term to its successor, `pending` holds those that may still change, `attic`
    those that are retired: they are known, but not to be used.
    """

    version: str
    date: str
    source: str
    types: Mapping[str, Sequence[str]]
    properties: Mapping[str, Sequence[Sequence[str]]]
    members: Mapping[str, Sequence[str]]
    superseded: Mapping[str, str]
    pending: frozenset[str]
    attic: frozenset[str] = frozenset()
    _properties: dict[str, Property] = field(default_factory=dict)
    _ancestors: dict[str, frozenset[str]] = field(default_factory=dict)
    _likes: dict[tuple[str, str], str | None] = field(default_factory=dict)
    _of_members: dict[str, bool] = field(default_factory=dict)

    def property(self, name: str) -> Property | None:
        """A property by name; None where schema.org has none such."""
        if name not in self._properties:
            if name not in self.properties:
                return None
            domains, ranges = self.properties[name]
            self._properties[name] = Property(name, frozenset(domains), frozenset(ranges))
        return self._properties[name]

    def ancestors(self, name: str) -> frozenset[str]:
        """A type and all that it is a kind of; an enumeration member is a kind of its enumerations."""
        if name not in self._ancestors:
            found = {name}
            stack = [name]
            while stack:
                at = stack.pop()
                parents = [p for p in (*self.types.get(at, ()), *self.members.get(at, ())) if p not in found]
                found.update(parents)
                stack += parents
            self._ancestors[name] = frozenset(found)
        return self._ancestors[name]

    def is_a(self, name: str, *kinds: str) -> bool:
        """Whether a type is one of the kinds, or below one."""
        return not self.ancestors(name).isdisjoint(kinds)

    def any_is_a(self, names: Iterable[str], *kinds: str) -> bool:
        """Whether one of a node's types is one of the kinds, or below one."""
        return any(self.is_a(n, *kinds) for n in names)

    def knows_type(self, name: str) -> bool:
        """Whether it is a type: a class, a data type, or an enumeration member used as one."""
        return name in self.types or name in self.members or name in DATA_TYPES

    def takes_members(self, name: str) -> bool:
        """Whether a property's values are members of enumerations, and nothing else."""
        if name not in self._of_members:
            term = self.property(name)
            ranges = term.ranges if term else ()
            self._of_members[name] = bool(ranges) and all(self.is_a(r, "Enumeration") for r in ranges)
        return self._of_members[name]

    def may_have(self, types: Iterable[str], name: str) -> bool:
        """Whether a node of these types may have a property."""
        term = self.property(name)
        return term is not None and any(not self.ancestors(t).isdisjoint(term.domains) for t in types)

    def like_type(self, name: str) -> str | None:
        """The type that a wrong name was probably meant to be."""
        return self._like("type", name, self.types)

    def like_property(self, name: str) -> str | None:
        """The property that a wrong name was probably meant to be."""
        return self._like("property", name, self.properties)

    def like_member(self, name: str, enumerations: Iterable[str]) -> str | None:
        """The member of some enumerations that a wrong name was probably meant to be."""
        return nearest(name, [m for m in self.members if self.is_a(m, *enumerations)])

    def _like(self, kind: str, name: str, known: Iterable[str]) -> str | None:
        if (kind, name) not in self._likes:
            self._likes[kind, name] = nearest(name, [k for k in known if k not in self.attic])
        return self._likes[kind, name]


@cache
def vocabulary() -> Vocabulary:
    """The shipped release."""
    return loaded(shipped_text())


def shipped_text() -> str:
    """The shipped table as it is written."""
    return files(__package__).joinpath("schemaorg.json").read_text(encoding="utf-8")


def loaded(text: str) -> Vocabulary:
    """A compiled release from its JSON text.

    Raises:
        ValueError: it is no such table.
    """
    table = json.loads(text)
    try:
        return Vocabulary(
            table["version"],
            table["date"],
            table["source"],
            table["types"],
            table["properties"],
            table["members"],
            table["superseded"],
            frozenset(table["pending"]),
            frozenset(table.get("attic", ())),
        )
    except (KeyError, TypeError, AttributeError):
        message = "not a compiled vocabulary"
        raise ValueError(message) from None
