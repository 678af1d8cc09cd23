"""The quotations of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document import Block
    from markup.model import Person, Quotation


def quotations(body: Sequence[Block], people: Sequence[Person], *, language: str | None) -> tuple[Quotation, ...]:
    """Every quotation."""
    return ()
