"""The flaws of a block's JSON as what a rule found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.rules.graph import Chars
from markup.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.model import Edit, Severity
    from markup.rules.block import Block
    from markup.rules.json_flaws import Flaw
    from markup.rules.page import Page

_MOST = 10  # flaws of a kind in one block that are told one by one


def hits(block: Block, page: Page, *kinds: str, severity: Severity | None = None) -> Iterator[Hit]:
    """A block's flaws of some kinds; behind the tenth of a kind, the others are told as one.

    None of them where a script's end is not where it seems: what is left of the JSON, or follows
    it, is no fault of its writing.
    """
    if not block.flaws or block.breakouts or block.hidden_end is not None:
        return
    for kind in kinds:
        same = [f for f in block.flaws if f.kind == kind]
        for flaw in same[: _MOST - 1]:
            yield _hit(block, page, flaw, flaw.message, flaw.edits, severity)
        rest = same[_MOST - 1 :]
        if rest:
            more = f" (and {len(rest) - 1:,} more in this block)" if len(rest) > 1 else ""
            yield _hit(block, page, rest[0], rest[0].message + more, [e for f in rest for e in f.edits], severity)


def _hit(  # noqa: PLR0913, PLR0917  # what a hit is made of
    block: Block, page: Page, flaw: Flaw, message: str, edits: Sequence[Edit], severity: Severity | None
) -> Hit:
    if block.whole is None:
        return Hit(block, message, fix=flaw.fix, severity=severity)
    spot = Chars(block.path, flaw.start, flaw.end, page.document.origin.paths.of(block.element))
    return Hit(spot, message, fix=flaw.fix, edits=tuple(edits), severity=severity)
