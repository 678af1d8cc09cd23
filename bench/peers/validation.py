"""Our validator: every syntax of the page, the vocabulary, and the page as a reader sees it."""

from __future__ import annotations

import markup


def run(html: str) -> object:
    """Validate a page as `markup validate` does."""
    return markup.validate(html)
