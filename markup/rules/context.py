"""What a JSON-LD `@context` makes of the keys and types in its block.

Not a JSON-LD processor: a validator must not fetch a context, and needs to know only which names
are schema.org's. Known are schema.org's own context (every one of its terms, and `id` and `type`
for `@id` and `@type`), and what a context object declares in place: `@vocab`, prefixes, terms.
(https://www.w3.org/TR/json-ld11/#the-context)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA_ORG = re.compile(r"https?://(?:www\.)?schema\.org(?:/(?:docs/jsonldcontext\.json(?:ld)?|version/\S+)?)?/?#?")
_IRI = re.compile(r"https?://(?:www\.)?schema\.org/", re.IGNORECASE)
_ALIASES = {"id": "@id", "type": "@type"}
# Prefixes that schema.org's own context declares for itself.
_OWN_PREFIXES = frozenset(("schema", "sdo"))


@dataclass(frozen=True, slots=True)
class Context:
    """Which names are schema.org's.

    `schema`: bare names are. `declared` holds the terms and prefixes of context objects, each
    with the IRI that it stands for ("" for null). `strange` are the contexts that are not known here.
    """

    schema: bool = False
    declared: Mapping[str, str] = field(default_factory=dict)
    strange: tuple[str, ...] = ()

    def key(self, name: str) -> str:
        """A member's name as a JSON-LD keyword (`@id`), a schema.org name, or an IRI of elsewhere."""
        if name.startswith("@"):
            return name
        if name in self.declared:
            return self._known(self._expanded(self.declared[name])) or f"_:{name}"
        if self.schema and name in _ALIASES:
            return _ALIASES[name]
        return self.local(name)

    def local(self, name: str) -> str:
        """A term's name without schema.org's IRI; an IRI as it is where the term is somebody else's."""
        if ":" in name:
            return self._known(self._expanded(name))
        if name in self.declared:
            return self._known(self._expanded(self.declared[name])) or f"_:{name}"
        return name if self.schema else f"_:{name}"

    def _expanded(self, name: str) -> str:
        """A compact IRI with its prefix put out, one step (a prefix is not itself compact)."""
        prefix, colon, rest = name.partition(":")
        if not colon or rest.startswith("//"):
            return name
        iri = self.declared.get(prefix, "http://schema.org/" if prefix in _OWN_PREFIXES else "")
        return iri + rest if iri else name

    def _known(self, iri: str) -> str:
        m = _IRI.match(iri)
        if m:
            return iri[m.end() :]
        return iri if ":" in iri or iri.startswith("@") or not iri else (iri if self.schema else f"_:{iri}")


def is_foreign(name: str) -> bool:
    """Whether a name that a Context gave is another vocabulary's."""
    return ":" in name


def extended(outer: Context, value: Any) -> Context:
    """A context as a node's own `@context` changes it."""
    made = outer
    for part in value if isinstance(value, list) else [value]:
        if part is None:
            made = Context()
        elif isinstance(part, str):
            known = SCHEMA_ORG.fullmatch(part.strip()) is not None
            made = replace(made, schema=True) if known else replace(made, strange=(*made.strange, part))
        elif isinstance(part, dict):
            made = _declared(made, part)
    return made


def _declared(outer: Context, part: dict[str, Any]) -> Context:
    """A context with the terms of a context object; a term's definition is a string or an object with `@id`."""
    terms = dict(outer.declared)
    for name, iri in part.items():
        if name.startswith("@"):
            continue
        named = iri.get("@id", "") if isinstance(iri, dict) else iri
        terms[name] = named if isinstance(named, str) else ""
    schema = outer.schema
    if "@vocab" in part:
        vocab = part["@vocab"]
        schema = isinstance(vocab, str) and SCHEMA_ORG.fullmatch(vocab) is not None
    return replace(outer, schema=schema, declared=terms)
