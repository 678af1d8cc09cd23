"""What a rule is given besides its subject: the page, its markup, and what a reader sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.rules.vocabulary import vocabulary

if TYPE_CHECKING:
    from datetime import datetime

    from markup.document import Document
    from markup.model import Article
    from markup.rules.graph import Graph
    from markup.rules.vocabulary import Vocabulary
    from markup.settings import Settings


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page under validation.

    `article` is what the visible page says, its own markup left aside: the witness of rules that
    compare; None where there is none to compare with. `now` is the time that the door gave, for
    dates that lie ahead; without it they are not judged.
    """

    document: Document
    graph: Graph
    settings: Settings
    article: Article | None = None
    now: datetime | None = None

    @property
    def vocabulary(self) -> Vocabulary:
        """The shipped release of schema.org."""
        return vocabulary()

    @property
    def url(self) -> str | None:
        """The page's address, if known."""
        return self.document.url
