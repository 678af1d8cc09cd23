"""Findings as annotations of a GitHub Actions run.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.cli.report_text import summary
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.cli.checked import Checked
    from markup.model import Finding

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github_report(pages: Sequence[Checked]) -> str:
    """A workflow command a line for each finding and each page that could not be read; then the summary."""
    return "\n".join([*_lines(pages), summary(pages)]) + "\n"


def _lines(pages: Sequence[Checked]) -> Iterator[str]:
    for page in pages:
        if page.error:
            yield f"::error file={_property(page.name)}::{_data(page.error)}"
        for finding in page.findings:
            yield _annotation(page.name, finding)


def _annotation(name: str, finding: Finding) -> str:
    place = f",line={finding.place.line},col={finding.place.column}" if finding.place else ""
    said = [f"{finding.path}: {finding.message}", finding.fix, finding.source]
    text = _data("\n".join(s for s in said if s))
    return f"::{_COMMANDS[finding.severity]} file={_property(name)}{place},title={_property(finding.rule)}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
