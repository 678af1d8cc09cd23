"""What types are asked to say about themselves: the entries of `properties.toml`, and where a page falls short."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from markup.model import Severity
from markup.rules.addresses import page_address
from markup.rules.comparing import plain, shortened
from markup.rules.main_article import twins
from markup.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from markup.model import Evidence
    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

Level = Literal["required", "recommended", "useful"]
SEVERITIES: Mapping[Level, Severity] = {
    "required": Severity.ERROR,
    "recommended": Severity.WARNING,
    "useful": Severity.ADVICE,
}
_MANY = 100  # values of one property: more are no authors, and no trail
# The fields of the article that the page itself tells, by the property that is missing.
_WITNESSES = {"headline": "headline", "datePublished": "date_published", "dateModified": "date_modified"}


@dataclass(frozen=True, slots=True)
class Requirement:
    """One entry of `properties.toml`, which says what its fields mean."""

    type: str
    property: str
    level: Level
    source: str
    verified: date
    instead: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    main: bool = False
    beside: tuple[str, ...] = ()
    last: bool = True
    addressed: bool = False


@cache
def requirements() -> tuple[Requirement, ...]:
    """All entries, in the order of the file."""
    table = tomllib.loads(files(__package__).joinpath("properties.toml").read_text(encoding="utf-8"))
    return tuple(_entry(e) for e in table["property"])


def _entry(fields: dict[str, Any]) -> Requirement:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
    return Requirement(**values)


@lru_cache(maxsize=1024)
def asked_of(types: tuple[str, ...], *, required: bool) -> tuple[Requirement, ...]:
    """The entries that nodes of these types may fall under: the required ones, or the others."""
    from markup.rules.vocabulary import vocabulary  # noqa: PLC0415  # a table that only validation reads

    known = vocabulary()
    return tuple(r for r in requirements() if (r.level == "required") is required and known.any_is_a(types, r.type))


def missing(node: Node, page: Page, *, required: bool) -> Iterator[Hit]:
    """What a node is asked to say and does not."""
    if node.is_reference or not node.types or "Role" in node.types:
        return
    for entry in asked_of(node.types, required=required):
        if _says(entry, node, page) or not _applies(entry, node, page):
            continue
        name, kind = entry.property, node.types[0]
        article = "An" if kind[0] in "AEIOU" else "A"
        verb = {"required": "needs", "recommended": "should have", "useful": "is better with"}[entry.level]
        seen = _seen(entry, page)
        yield Hit(
            node.missing(name),
            f"{kind} has no {name}",
            expected=f"{article} {kind} {verb} {' or '.join((name, *entry.instead))}",
            fix=f"Add {name}." + (f" The page says “{shortened(plain(seen[0].text))}”." if seen else ""),
            evidence=seen,
            severity=Severity.ADVICE if entry.addressed and page_address(page) is None else SEVERITIES[entry.level],
            source=entry.source,
        )


def _applies(entry: Requirement, node: Node, page: Page) -> bool:
    if entry.main and node is not page.main:
        return False
    if entry.beside and not any(_has_beside(node, name) for name in entry.beside):
        return False
    if entry.of and not any(_is_value_of(of, node, page) for of in entry.of):
        return False
    return entry.last or not _is_last(node)


def _has_beside(node: Node, condition: str) -> bool:
    """Whether a node has a property, or, of `name=value`, this value of it."""
    name, equals, wanted = condition.partition("=")
    said = [str(v.data).strip().rpartition("/")[2].lower() for v in node.values(name)]
    return wanted in said if equals else bool(said)


def _is_value_of(of: str, node: Node, page: Page) -> bool:
    """Whether a node is a value of `property`, or of `Type.property`; of an Article, the page's own alone."""
    kind, _, name = of.rpartition(".")
    if kind == "Article":
        return page.main is not None and _is_or_is_named(node, page.main.properties.get(name, ()))
    if node.parent is None or node.parent.term != name:
        return False
    return not kind or page.vocabulary.any_is_a(node.parent.node.types, kind)


def _is_or_is_named(node: Node, values: Sequence[Value]) -> bool:
    """Whether a node is one of some values, or one that they refer to by its `@id`."""
    children = [v.child for v in values[:_MANY] if v.child is not None]
    return any(c is node or (c.is_reference and c.id is not None and c.id == node.id) for c in children)


def _is_last(node: Node) -> bool:
    """Whether a node is the last of its list: the highest position; of a long list, the last as written."""
    if node.parent is None:
        return False
    values = node.parent.node.properties[node.parent.term]
    siblings = [v.child for v in values[-_MANY:] if v.child is not None]
    return node is max(reversed(siblings), key=_position) if len(values) <= _MANY else node is siblings[-1]


def _position(node: Node) -> float:
    value = next((v.data for v in node.values("position")), None)
    try:
        return float(value)  # type: ignore[arg-type]  # what is no number raises
    except (TypeError, ValueError):
        return 0.0


def _says(entry: Requirement, node: Node, page: Page) -> bool:
    """Whether a node, or one of the same `@id` elsewhere on the page, has the property or one that does as well."""
    same = (node, *page.graph.by_id.get(node.id, ())[:_MANY]) if node.id else (node,)
    if any(_has(n, name, page) for name in (entry.property, *entry.instead) for n in same):
        return True
    # An article may be told in two syntaxes, a part in each.
    others = twins(page, node) if entry.main and node is page.main else []
    return any(_has(n, name, page) for name in (entry.property, *entry.instead) for n in others)


def _has(node: Node, name: str, page: Page) -> bool:
    inner, _, outer = name.partition(".")
    values = node.properties.get(inner, ())
    if not outer:
        return bool(values)
    return any(page.graph.resolved(v.child).properties.get(outer) for v in values if v.child is not None)


def _seen(entry: Requirement, page: Page) -> tuple[Evidence, ...]:
    """The page's own words for what is missing from the markup of its article."""
    witness = page.article
    if not entry.main or witness is None:
        return ()
    if entry.property == "author":
        return tuple(e for a in witness.author for e in a.name.evidence)
    value = getattr(witness, _WITNESSES.get(entry.property, ""), None)
    return value.evidence if value is not None else ()
