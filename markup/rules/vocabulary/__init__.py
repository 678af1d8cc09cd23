"""schema.org's terms, one release, compiled into `schemaorg.json` beside this file.

The table is data under CC BY-SA 3.0 (see NOTICE beside it); `markup vocabulary update` compiles a
newer release.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# Data types, and what else a range may name (https://schema.org/DataType).
DATA_TYPES = frozenset(
    "Boolean CssSelectorType Date DateTime False Float Integer Number PronounceableText Text Time True URL XPathType".split()
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
    `superseded` maps a term to its successor, `pending` holds those that may still change.
    """

    version: str
    date: str
    source: str
    types: Mapping[str, Sequence[str]]
    properties: Mapping[str, Sequence[Sequence[str]]]
    members: Mapping[str, Sequence[str]]
    superseded: Mapping[str, str]
    pending: frozenset[str]
    _properties: dict[str, Property] = field(default_factory=dict)
    _ancestors: dict[str, frozenset[str]] = field(default_factory=dict)

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

    def may_have(self, types: Iterable[str], name: str) -> bool:
        """Whether a node of these types may have a property."""
        term = self.property(name)
        return term is not None and any(not self.ancestors(t).isdisjoint(term.domains) for t in types)

    def like_type(self, name: str) -> str | None:
        """The type that a wrong name was probably meant to be."""
        return _like(name, self.types)

    def like_property(self, name: str) -> str | None:
        """The property that a wrong name was probably meant to be."""
        return _like(name, self.properties)


def _like(name: str, known: Mapping[str, Any]) -> str | None:
    folded = {k.casefold(): k for k in known}
    same = folded.get(name.casefold())
    if same:
        return same
    near = get_close_matches(name.casefold(), folded, n=1, cutoff=0.8)
    return folded[near[0]] if near else None


@cache
def vocabulary() -> Vocabulary:
    """The shipped release."""
    return loaded(files(__package__).joinpath("schemaorg.json").read_text(encoding="utf-8"))


def loaded(text: str) -> Vocabulary:
    """A compiled release from its JSON text."""
    table = json.loads(text)
    return Vocabulary(
        table["version"],
        table["date"],
        table["source"],
        table["types"],
        table["properties"],
        table["members"],
        table["superseded"],
        frozenset(table["pending"]),
    )
