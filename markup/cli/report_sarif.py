"""Findings as SARIF 2.1.0, which code hosts show beside the code.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markup.cli.checked import Checked, generic
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markup.model import Finding, Place
    from markup.rules import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def sarif_report(pages: Sequence[Checked], rules: Iterable[Rule], *, version: str) -> str:
    """The report: every rule that was broken with its page, every finding with its place and repair."""
    broken = {f.rule for p in pages for f in p.findings}
    known = {r.name: r for r in rules if r.name in broken}
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "newsmarkup",
                "version": version,
                "informationUri": "https://pypi.org/project/newsmarkup/",
                "rules": [_rule(r) for r in known.values()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(p.name, f, list(known)) for p in pages for f in p.findings],
        "invocations": [
            {
                "executionSuccessful": not any(p.error for p in pages),
                "toolExecutionNotifications": [
                    {"level": "error", "message": {"text": p.error}, "locations": [_location(p.name, None)]}
                    for p in pages
                    if p.error
                ],
            }
        ],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.section("Why") or rule.summary},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "help": {"text": rule.doc},
    }
    return {**made, "helpUri": rule.source} if rule.source else made


def _result(name: str, finding: Finding, known: list[str]) -> dict[str, Any]:
    said = " ".join(s for s in (finding.message, finding.expected and f"Expected: {finding.expected}") if s)
    made: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.path}: {said}{f' {finding.fix}' if finding.fix else ''}"},
        "locations": [_location(name, finding.place, finding.path)],
        # Lines move when a page is edited; what is wrong and at which path does not.
        "partialFingerprints": {"markupPath/v1": _fingerprint(name, finding)},
    }
    if finding.rule in known:
        made["ruleIndex"] = known.index(finding.rule)
    if finding.edits:
        made["fixes"] = [_fix(name, finding)]
    return made


def _location(name: str, place: Place | None, path: str = "") -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(name)}}
    if place:
        physical["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "charOffset": place.start,
            "charLength": place.end - place.start,
        }
    made: dict[str, Any] = {"physicalLocation": physical}
    return {**made, "logicalLocations": [{"fullyQualifiedName": path}]} if path else made


def _fix(name: str, finding: Finding) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": {"charOffset": e.start, "charLength": e.end - e.start},
            "insertedContent": {"text": e.text},
        }
        for e in finding.edits
    ]
    change = {"artifactLocation": {"uri": _uri(name)}, "replacements": replacements}
    return {"description": {"text": finding.fix or finding.message}, "artifactChanges": [change]}


def _fingerprint(name: str, finding: Finding) -> str:
    return hashlib.sha256(f"{name}\n{finding.rule}\n{generic(finding.path)}".encode()).hexdigest()


def _uri(name: str) -> str:
    """An address as it is; a file's path as a relative reference where it can be one."""
    if name.startswith(("http://", "https://")):
        return name
    path = Path(name)
    return path.absolute().as_uri() if path.is_absolute() else quote(path.as_posix())
