"""Ours: read, derive, render the JSON-LD and the page."""

from __future__ import annotations

import markup


def run(html: str) -> object:
    """Convert a page as `markup convert` does."""
    conversion = markup.convert(html)
    return conversion.jsonld, conversion.html
