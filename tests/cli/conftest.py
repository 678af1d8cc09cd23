"""The command line, run in a folder of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from markup.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

ARTICLE = """\
Ferry to Skarholm sails again after three winters

By Ines Calder
4 March 2025

The ferry to Skarholm left the mainland at dawn on Tuesday, three winters after storms broke its pier.

“We counted the days, and then we stopped counting,” said Oskar Lind, the harbour master of the island.

Forty people stood on the new pier when it came in. The council paid for the work, which took eleven months and cost
two million crowns.
"""
PAGE = """\
<!doctype html>
<html lang="en"><head><title>Ferry sails again</title>
<link rel="canonical" href="https://post.example/ferry">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry sails again", "publisher": {"@type": "NewsMediaOrganization", "name": "The Harbour \\"Post\\"",
"url": "https://post.example/", "logo": {"@type": "ImageObject", "url": "https://post.example/logo.png"},
"sameAs": ["https://social.example/@post"], "correctionsPolicy": "https://post.example/corrections"}}</script>
</head><body><article><h1>Ferry sails again</h1>
<p>The ferry to the island left the mainland at dawn on Tuesday, three winters after storms broke its pier.</p>
<p>Forty people stood on the new pier when it came in, and the harbour master rang the bell for each of them.</p>
</article></body></html>
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(here: Path) -> Callable[..., Result]:
    """`run("convert", "a.txt")`: the command's result, any exception of its own let through."""

    def run(*arguments: str | Path, stdin: bytes | str | None = None, **environment: str) -> Result:
        return CliRunner(env=environment).invoke(main, [*map(str, arguments)], input=stdin, catch_exceptions=False)

    return run


@pytest.fixture
def article(here: Path) -> Path:
    path = Path("ferry.txt")
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def page(here: Path) -> Path:
    path = Path("page.html")
    path.write_text(PAGE, encoding="utf-8")
    return path
