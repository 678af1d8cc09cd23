"""Every rule has its page, and its examples do what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from markup.model import Finding, Severity
from markup.rules import Rule, shipped

Found = Callable[..., list[Finding]]


@pytest.mark.parametrize("each", shipped(), ids=lambda r: r.name)
class TestEach:
    def test_is_named_as_its_file(self, each: Rule) -> None:
        module = each.check.__module__.rsplit(".", 1)[1]
        assert each.name.replace("-", "_") == module

    def test_has_all_parts_of_its_page(self, each: Rule) -> None:
        assert each.summary.endswith(".")
        assert each.section("Why")
        assert each.source.startswith("http")
        assert each.section("Bad")
        assert each.section("Good")

    def test_finds_its_bad_example(self, each: Rule, found: Found) -> None:
        assert [f.rule for f in found(each.section("Bad"), each.name)]

    def test_passes_its_good_example(self, each: Rule, found: Found) -> None:
        assert found(each.section("Good"), each.name) == []

    def test_good_example_has_nothing_else_wrong(self, each: Rule, found: Found) -> None:
        others = [f for f in found(each.section("Good")) if f.severity is Severity.ERROR]
        assert others == []
