"""docs/rules.md shows every rule as `markup rules NAME` does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules import Rule, shipped

if TYPE_CHECKING:
    import pytest

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"
HEAD = """\
# Rules

What `markup validate` looks for, made from the rules' own docstrings by `make docs`. How bad each is and how to read a
finding: [Validating pages](validate.md). Rules that are off by default run when they are selected.
"""


def test_the_page_has_every_rule(request: pytest.FixtureRequest) -> None:
    made = "\n".join((HEAD, *map(section, sorted(shipped(), key=lambda r: (-r.severity, r.name)))))
    if request.config.getoption("--regen"):
        PAGE.write_text(made, encoding="utf-8")

    assert made == PAGE.read_text(encoding="utf-8"), "`make docs` writes it anew"


def section(rule: Rule) -> str:
    fence = "html" if rule.section("Bad").startswith("<") else "json"
    weight = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.ADVICE: "Advice"}[rule.severity]
    return (
        f"## {rule.name}\n\n{rule.summary} {weight}{'' if rule.on_by_default else ', off by default'}.\n\n"
        f"{rule.section('Why')}\n\nBad:\n\n```{fence}\n{rule.section('Bad')}\n```\n\n"
        f"Good:\n\n```{fence}\n{rule.section('Good')}\n```\n"
    )
