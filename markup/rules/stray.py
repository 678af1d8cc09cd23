"""Nodes that hang below a property that schema.org does not have: nothing reads them, so one finding says all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.rules.graph import Node
    from markup.rules.vocabulary import Vocabulary


def is_stray(node: Node, words: Vocabulary) -> bool:
    """Whether the way to a node leads through a property that is not known here (`-input` and `-output` are)."""
    at = node.parent
    while at is not None:
        if at.term not in words.properties and not at.term.endswith(("-input", "-output")):
            return True
        at = at.node.parent
    return False
