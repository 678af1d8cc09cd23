"""A property stands on a type that does not have it.

Why: Each property of schema.org belongs to some types and those below them; on another, consumers pass
over it. (https://schema.org/docs/datamodel.html) Often the property belongs to the node next to it:
`jobTitle` to the author, not to the article.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "jobTitle": "Reporter"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Ada Quill", "jobTitle": "Reporter"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rewriting import member
from markup.rules.rule import Hit, rule
from markup.rules.stray import is_stray
from markup.rules.wording import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page
    from markup.rules.vocabulary import Vocabulary


@rule(Severity.WARNING, on="node")
def property_of_other_type(node: Node, page: Page) -> Iterator[Hit]:
    """Properties that none of a node's types has.

    A node with a type that is not known here may have any. A Role carries the property through
    that it stands under (https://schema.org/Role). What is superseded is said by its own rule.
    """
    words = page.vocabulary
    types = _types(node, words)
    if not types or words.any_is_a(types, "DataType"):
        return
    passed = {node.parent.term} if node.parent and words.any_is_a(types, "Role") else set()
    allowed = frozenset[str]().union(*map(words.ancestors, types))
    for name in node.properties:
        term = words.property(name)
        if term is None or not allowed.isdisjoint(term.domains) or name in passed or name in words.superseded:
            continue
        if is_stray(node, words):
            return
        yield Hit(
            member(node, name),
            f"{' and '.join(node.types)} has no property {name}",
            expected=f"{name} on {either(term.domains)}",
            fix=f"Move {name} to the node that it belongs to, or leave it out.",
        )


def _types(node: Node, words: Vocabulary) -> list[str]:
    """A node's types, additional ones too; none where one of them is not known here."""
    more = [node.context.local(v.text.strip()) for v in node.values("additionalType") if v.text.strip()]
    types = [*node.types, *more]
    known = (
        not node.foreign_types
        and not node.context.strange
        and all(t in words.types or t in words.members for t in types)
    )
    return types if known and node.types else []
