"""`python -m bench claims`: what is expected of fact-check objects against what the rules find."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from bench.claims import command
from bench.kinds import CLAIM_CODES
from markup.rules import shipped

if TYPE_CHECKING:
    from pathlib import Path

REVIEW: dict[str, Any] = {
    "@type": "ClaimReview",
    "url": "https://news.example.com/check",
    "claimReviewed": "The ferry is free.",
    "datePublished": "2026-03-12",
    "author": {"@type": "Organization", "name": "Example News"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Social media users"},
        "appearance": {"@type": "CreativeWork", "url": "https://social.example.org/1"},
    },
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
}


def folder(path: Path, warnings: list[str]) -> Path:
    """A corpus of one object, and of the same with its claim taken out."""
    row = {"id": "s1", "page_url": REVIEW["url"], "errors": [], "warnings": warnings, "jsonld": REVIEW}
    broken = {k: v for k, v in REVIEW.items() if k != "claimReviewed"}
    damaged = {
        "id": "m1",
        "origin": "made from s1",
        "page_url": REVIEW["url"],
        "errors": ["claimReviewed-missing"],
        "warnings_add": [],
        "raw": json.dumps({"@context": "https://schema.org", **broken}),
    }
    (path / "snippets.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    (path / "snippets-broken.jsonl").write_text(json.dumps(damaged) + "\n", encoding="utf-8")
    return path


def test_counts_what_is_found(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, [str(folder(tmp_path, ["claim-author-generic"]))])

    counts = json.loads(result.output)
    assert counts["snippets"] == 2
    assert (counts["errors"], counts["errors_found"], counts["errors_not_asked_for"]) == (1, 1, 0)
    assert (counts["warnings"], counts["warnings_found"], counts["codes_not_asked_for"]) == (2, 2, 0)


def test_names_each_miss(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, [str(folder(tmp_path, ["html-tags"])), "--misses"])

    assert "s1 missed html-tags" in result.output.splitlines()
    assert "s1 not asked for claim-author-generic" in result.output.splitlines()


def test_every_code_names_rules_that_exist() -> None:
    known = {rule.name for rule in shipped()}

    assert {name for names, _ in CLAIM_CODES.values() for name in names} - known == set()
