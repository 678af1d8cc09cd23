"""Rules over the markup of a page, alone or against what its reader sees."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from markup.model import Finding
from markup.rules.graph import graph
from markup.rules.page import Page
from markup.rules.rule import Hit, Rule, available, rule, selected, shipped
from markup.rules.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from markup.document import Document
    from markup.model import Article
    from markup.rules.vocabulary import Vocabulary
    from markup.settings import Settings


def findings(  # noqa: PLR0913  # what is checked, with what
    doc: Document,
    settings: Settings,
    *,
    article: Article | None = None,
    now: datetime | None = None,
    rules: Sequence[Rule] | None = None,
    terms: Vocabulary | None = None,
) -> tuple[Finding, ...]:
    """What is wrong with a page's markup, in the order of the page.

    Args:
        doc: the page.
        settings: the publisher's facts.
        article: what the visible page says; the rules that compare need it.
        now: the time of the check; dates behind it lie in the future.
        rules: which rules run; those on by default if absent.
        terms: the release of schema.org to go by; the shipped one if absent.
    """
    page = Page(doc, graph(doc), settings, article, now, terms or vocabulary())
    chosen = [r for r in shipped() if r.on_by_default] if rules is None else rules
    found = [_finding(page, made_by, hit) for made_by, hit in _hits(page, chosen)]
    unique = {(f.rule, f.path, f.message, f.place.start if f.place else -1): f for f in found}
    return tuple(sorted(unique.values(), key=lambda f: (f.place.start if f.place else -1, -f.severity, f.rule)))


def _hits(page: Page, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Hit]]:
    """One walk over the page; every rule is called with what it asked for."""
    of_page, of_block, of_node, of_value = (
        [r for r in rules if r.on == on] for on in ("page", "block", "node", "value")
    )
    for each in of_page:
        yield from ((each, hit) for hit in each.check(page, page))
    for block in page.graph.blocks:
        for each in of_block:
            yield from ((each, hit) for hit in each.check(block, page))
    asked: dict[str, list[Rule]] = {}
    for node in page.graph.nodes:
        for each in of_node:
            yield from ((each, hit) for hit in each.check(node, page))
        for name, values in node.properties.items():
            if name not in asked:
                term = page.vocabulary.property(name)
                asked[name] = [r for r in of_value if not r.ranges or (term and not r.ranges.isdisjoint(term.ranges))]
            for value, each in product(values, asked[name]):
                yield from ((each, hit) for hit in each.check(value, page))


def _finding(page: Page, made_by: Rule, hit: Hit) -> Finding:
    spot = hit.at
    span = spot.span(page.document)
    return Finding(
        made_by.name,
        made_by.severity if hit.severity is None else hit.severity,
        hit.message,
        spot.path,
        page.document.origin.place(*span) if span else None,
        spot.node.label if spot.node else "",
        spot.term,
        hit.expected,
        hit.fix,
        hit.source or made_by.source,
        hit.edits,
        hit.evidence,
    )


__all__ = ["Hit", "Page", "Rule", "available", "findings", "rule", "selected", "shipped"]
