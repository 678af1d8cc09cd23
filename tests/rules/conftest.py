"""Pages for rules: a JSON-LD value becomes the one block of an otherwise silent page."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from markup import Finding, Source, validate
from markup.rules import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def page_of(markup: str) -> str:
    """An HTML page: the markup itself where it is HTML, else a page with it as its JSON-LD."""
    if markup.lstrip().startswith("<"):
        return markup
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><title>x</title>\n'
        f'<script type="application/ld+json">\n{markup}\n</script></head><body></body></html>\n'
    )


@pytest.fixture
def found() -> Callable[..., list[Finding]]:
    """`found(markup, "rule-name")`: what a rule (all rules if none is named) finds in JSON-LD or HTML."""

    def check(markup: str, name: str | None = None, url: str | None = None) -> list[Finding]:
        rules = [r for r in shipped() if name is None or r.name == name]
        return list(validate(Source(page_of(markup), url=url, name="page.html"), now=NOW, rules=rules))

    return check
