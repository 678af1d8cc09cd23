"""Findings as JSON: one object for the run; `validate.schema.json` describes it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markup.cli.checked import Checked, counted, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.model import Finding, Place


def json_report(pages: Sequence[Checked], *, version: str) -> str:
    """The report: pages with their findings, what several share, and the counts."""
    shared, _ = split(pages)
    report = {
        "version": version,
        "pages": [_page(p) for p in pages],
        "shared": [
            {"rule": s.rule, "severity": s.severity.name.lower(), "path": s.path, "pages": list(s.pages)}
            for s in shared
        ],
        "counts": {s.name.lower(): n for s, n in counted(f for p in pages for f in p.findings).items()},
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _page(page: Checked) -> dict[str, Any]:
    made: dict[str, Any] = {"source": page.name, "findings": [finding_json(f) for f in page.findings]}
    return {**made, "error": page.error} if page.error else made


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding; what is absent is left out."""
    made = {
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "path": finding.path,
        "place": _place(finding.place) if finding.place else None,
        "node": finding.node,
        "property": finding.property,
        "expected": finding.expected,
        "fix": finding.fix,
        "source": finding.source,
        "edits": [{"start": e.start, "end": e.end, "text": e.text} for e in finding.edits],
        "evidence": [{"rule": e.rule, "text": e.text, "place": _place(e.place)} for e in finding.evidence],
    }
    return {key: value for key, value in made.items() if value not in (None, "", [])}


def _place(place: Place) -> dict[str, Any]:
    return {
        "line": place.line,
        "column": place.column,
        "start": place.start,
        "end": place.end,
        "path": place.path,
    }
