"""Findings as JUnit XML, the form that CI servers show: a page is a test suite, a rule a failed test."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.cli.checked import Checked
    from markup.model import Finding, Severity

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML 1.0 cannot hold


def junit_report(pages: Sequence[Checked], fail_on: Severity | None) -> str:
    """The report. Findings below `fail_on` (None: all) pass, with their text in the test's output."""
    root = etree.Element("testsuites", name="markup validate")
    totals = {"tests": 0, "failures": 0, "errors": 0}
    for page in pages:
        failures = [f for f in page.findings if fail_on is not None and f.severity >= fail_on]
        counts = {
            "tests": max(1, len(page.findings)),
            "failures": len(failures),
            "errors": int(bool(page.error)),
        }
        suite = etree.SubElement(root, "testsuite", {"name": _fit(page.name), **{k: str(v) for k, v in counts.items()}})
        for key, value in counts.items():
            totals[key] += value
        if page.error:
            case = etree.SubElement(suite, "testcase", name="read", classname=_fit(page.name))
            etree.SubElement(case, "error", message=_fit(page.error))
        elif not page.findings:
            etree.SubElement(suite, "testcase", name="markup", classname=_fit(page.name))
        for finding in page.findings:
            _case(suite, page.name, finding, failed=finding in failures)
    for key, value in totals.items():
        root.set(key, str(value))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True).decode()


def _case(suite: etree._Element, name: str, finding: Finding, *, failed: bool) -> None:
    case = etree.SubElement(
        suite, "testcase", name=_fit(f"{finding.rule} {finding.path}"), classname=_fit(name), file=_fit(name)
    )
    if finding.place:
        case.set("line", str(finding.place.line))
    where = f"{name}:{finding.place.line}:{finding.place.column}" if finding.place else name
    said = [where, finding.message, finding.expected, finding.fix, finding.source]
    text = _fit("\n".join(s for s in said if s))
    if failed:
        made = etree.SubElement(case, "failure", message=_fit(finding.message), type=finding.severity.name.lower())
    else:
        made = etree.SubElement(case, "system-out")
    made.text = text


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
