"""A type or property is still pending at schema.org.

Why: Pending terms are published to be tried; they may change or go, and fewer consumers read them.
(https://schema.org/docs/pending.home.html) Nothing is wrong with their use.

Bad:
    {"@context": "https://schema.org", "@type": "ReportageNewsArticle", "headline": "Ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rewriting import member, type_name
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page


@rule(Severity.ADVICE, on="node", on_by_default=False)
def pending_term(node: Node, page: Page) -> Iterator[Hit]:
    """Terms that the release holds in its pending section."""
    pending = page.vocabulary.pending
    for name in node.types:
        if name in pending:
            yield Hit(type_name(node, name), f"{name} is pending at schema.org", "a term that is settled")
    for name in node.properties:
        if name in pending:
            yield Hit(member(node, name), f"{name} is pending at schema.org", "a term that is settled")
