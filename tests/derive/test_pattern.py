"""Patterns compiled at their first use find what any pattern finds."""

from __future__ import annotations

import re

import pytest

from markup.derive.pattern import Pattern


@pytest.mark.parametrize("method", ["match", "fullmatch", "search"])
def test_finds_what_re_finds(method: str) -> None:
    found = getattr(Pattern(r"(\d+)\."), method)("12.34.", 0)
    expected = getattr(re.compile(r"(\d+)\."), method)("12.34.", 0)

    assert (found and found.span()) == (expected and expected.span())


def test_finds_every_place() -> None:
    assert [m.start() for m in Pattern(r"\d+").finditer("5 May 2025")] == [0, 6]


def test_a_wrong_pattern_fails_at_its_first_use() -> None:
    with pytest.raises(re.error):
        Pattern("(").search("text")
