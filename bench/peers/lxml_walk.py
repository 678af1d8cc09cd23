"""The floor: one lxml parse and one walk over the tree, nothing read out of it."""

from __future__ import annotations

from lxml import etree


def run(html: str) -> object:
    """Parse and walk a page."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    root = etree.fromstring(html.encode("utf-8", "replace"), parser=parser)
    return sum(1 for _ in etree.iterwalk(root, events=("start", "end")))
