"""A schema.org release file to the table that we ship: terms of schema.org's own namespace only.

Releases stand at https://github.com/schemaorg/schemaorg/tree/main/data/releases; the files also
hold classes of other vocabularies (fibo, unece, gs1 ...) as equivalents, which are no terms.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TRIPLE = re.compile(r"(<[^>]+>|_:\S+) (<[^>]+>) (<[^>]+>|_:\S+|\"(?:[^\"\\]|\\.)*\"(?:@[\w-]+|\^\^<[^>]+>)?)")
_OURS = re.compile(r"(?:https?://schema\.org/|schema:)(?P<name>\w+)\Z")
_LOCAL = re.compile(r"[#/:](\w+)\Z")
_PENDING = "pending.schema.org"
_ATTIC = "attic.schema.org"
Triple = tuple[str, str, str]


def compiled(text: str, *, version: str, date: str, source: str) -> dict[str, Any]:
    """The table of a release.

    Args:
        text: a release file: `schemaorg-current-https.jsonld` or its N-Triples or N-Quads.
        version: the release, such as `30.0`.
        date: its day.
        source: where the file is from.

    Raises:
        ValueError: it is no such file.
    """
    facts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, target in _triples(text):
        m = _OURS.match(subject)
        if m:
            facts[m["name"]][predicate].append(target)
    classes = {n for n, f in facts.items() if "Class" in map(_local, f["type"])}
    properties = {n for n, f in facts.items() if "Property" in map(_local, f["type"])}
    if not classes or not properties:
        message = "not a schema.org release: it holds no classes or no properties of schema.org's"
        raise ValueError(message)
    members = {n: sorted({t for t in _ours(f["type"]) if t in classes}) for n, f in facts.items()}
    return {
        "version": version,
        "date": date,
        "source": source,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "licence": "CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/",
        "modified": "compacted: names, parents, domains, ranges, members, superseded, pending and retired terms",
        "types": {n: sorted(_ours(facts[n]["subClassOf"])) for n in sorted(classes)},
        "properties": {
            n: [sorted(_ours(facts[n]["domainIncludes"])), sorted(_ours(facts[n]["rangeIncludes"]))]
            for n in sorted(properties)
        },
        "members": {n: m for n, m in sorted(members.items()) if m and n not in classes and n not in properties},
        "superseded": {n: s for n, f in sorted(facts.items()) for s in sorted(_ours(f["supersededBy"]))[:1]},
        "pending": sorted(n for n, f in facts.items() if any(_PENDING in p for p in f["isPartOf"])),
        "attic": sorted(n for n, f in facts.items() if any(_ATTIC in p for p in f["isPartOf"])),
    }


def written(table: dict[str, Any]) -> str:
    """A table as text, a term a line."""
    lines = []
    for key, value in table.items():
        if isinstance(value, dict):
            rows = ",\n".join(f"{json.dumps(n)}:{json.dumps(v, separators=(',', ':'))}" for n, v in value.items())
            lines.append(f"{json.dumps(key)}: {{\n{rows}\n}}")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _triples(text: str) -> Iterator[Triple]:
    if text.lstrip().startswith("{"):
        yield from _json_triples(json.loads(text).get("@graph", []))
        return
    for m in map(_TRIPLE.match, text.splitlines()):
        if m:
            yield m[1].strip("<>"), _local(m[2].strip("<>")), m[3].strip("<>")


def _json_triples(graph: Iterable[dict[str, Any]]) -> Iterator[Triple]:
    for node in graph:
        for key, value in node.items():
            for item in value if isinstance(value, list) else [value]:
                target = item.get("@id", "") if isinstance(item, dict) else str(item)
                yield str(node.get("@id", "")), _local(key), target


def _ours(targets: Iterable[str]) -> Iterator[str]:
    return (m["name"] for m in map(_OURS.match, targets) if m)


def _local(iri: str) -> str:
    m = _LOCAL.search(iri)
    return m[1] if m else iri.lstrip("@")
