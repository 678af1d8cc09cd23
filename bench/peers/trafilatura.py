"""trafilatura: body and metadata, no output format."""

from __future__ import annotations

import trafilatura


def run(html: str) -> object:
    """Extract body and metadata (with htmldate's date) as Python objects."""
    return trafilatura.bare_extraction(html, with_metadata=True)
