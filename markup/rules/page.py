"""What a rule is given besides its subject: the page, its markup, and what a reader sees."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from markup.rules.comparing import letters
from markup.rules.references import REFERENCE
from markup.rules.vocabulary import vocabulary

if TYPE_CHECKING:
    from datetime import datetime

    from markup.document import Document
    from markup.model import Article
    from markup.rules.graph import Graph, Node
    from markup.rules.vocabulary import Vocabulary
    from markup.settings import Settings


@dataclass(frozen=True, eq=False)
class Page:
    """A page under validation.

    `article` is what the visible page says, its own markup left aside: the witness of rules that
    compare; None where there is none to compare with. `now` is the time that the door gave, for
    dates that lie ahead; without it they are not judged. `vocabulary` is the release of schema.org
    that terms are looked up in, the shipped one if no other is given.
    """

    document: Document
    graph: Graph
    settings: Settings
    article: Article | None = None
    now: datetime | None = None
    vocabulary: Vocabulary = field(default_factory=vocabulary)

    @property
    def url(self) -> str | None:
        """The page's address, if known."""
        return self.document.url

    @cached_property
    def main(self) -> Node | None:
        """The node of the page's own article, if one is told from the rest."""
        from markup.rules.main_article import main_article  # noqa: PLC0415  # it reads a Page

        return main_article(self)

    @cached_property
    def letters(self) -> str:
        """The letters and digits of all that a reader sees, case folded."""
        return letters(" ".join(block.text for block in self.document.blocks))

    @cached_property
    def references(self) -> frozenset[str]:
        """The character references, such as `&amp;`, that a reader sees as they are."""
        texts = (block.text for block in self.document.blocks if "&" in block.text)
        return frozenset(m[0] for text in texts for m in REFERENCE.finditer(text))

    def shows(self, text: str) -> bool:
        """Whether a text stands on the visible page, spaces, punctuation and case left aside."""
        return letters(text) in self.letters
