"""Applying the edits of findings to the markup that they were found in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.rules.conftest import page_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markup.model import Finding


def mended(markup: str, hits: Iterable[Finding]) -> str:
    """The markup with every edit applied."""
    page = page_of(markup)
    before = page.index(markup)
    after = len(page) - before - len(markup)
    for edit in sorted((e for f in hits for e in f.edits), key=lambda e: -e.start):
        page = page[: edit.start] + edit.text + page[edit.end :]
    return page[before : len(page) - after]
