"""Which block of a document plays which part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.document.block import Block


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The parts of an article, each a run of the document's blocks; the rest is not the article.

    `byline` and `dates` may name the same block; `body` holds paragraphs, list items, quotes,
    subheads and table cells in order, nothing of the other parts.
    """

    headline: Block | None = None
    kicker: Block | None = None
    standfirst: tuple[Block, ...] = ()
    byline: tuple[Block, ...] = ()
    dates: tuple[Block, ...] = ()
    published: tuple[Block, ...] = ()  # date lines whose role a field's label tells
    modified: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    bio: tuple[Block, ...] = ()
    corrections: tuple[Block, ...] = ()
