"""The people of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.document import Block
    from markup.model import Person, Quotation


def people(
    body: Sequence[Block], *, language: str | None, authors: Collection[str], headline: Block | None = None
) -> tuple[Person, ...]:
    """Every person named."""
    return ()


def with_citations(people: Sequence[Person], quotations: Sequence[Quotation]) -> tuple[Person, ...]:
    """The people, those whose words are reported marked as cited."""
    return tuple(people)
