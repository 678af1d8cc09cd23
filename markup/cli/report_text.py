"""Findings for a person at a terminal: by page, what many pages share first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli.batch import shown
from markup.cli.checked import Checked, Shared, counts_text, split
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.model import Finding

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}
_MOST_PAGES = 5  # of a shared finding, that are named unless all are asked for


def text_report(pages: Sequence[Checked], *, every_page: bool = False) -> str:
    """The report; ANSI colours included. `every_page` names all pages of a shared finding."""
    return "\n".join(_lines(pages, every_page=every_page)) + "\n"


def summary(pages: Sequence[Checked]) -> str:
    """What was found over all, in one line."""
    findings = [f for p in pages for f in p.findings]
    read = sum(not p.error for p in pages)
    failed = len(pages) - read
    said = [f"{read} {'page' if read == 1 else 'pages'}: {counts_text(findings)}"]
    mendable = sum(bool(f.edits) for f in findings)
    if mendable:
        said.append(f"{mendable} can be mended with --fix")
    if failed:
        said.append(f"{failed} could not be read")
    return "; ".join(said)


def _lines(pages: Sequence[Checked], *, every_page: bool) -> Iterator[str]:
    shared, left = split(pages)
    for each in shared:
        yield from _shared(each, len(pages), None if every_page else _MOST_PAGES)
        yield ""
    for page in left:
        if page.findings:
            yield click.style(shown(page.name), bold=True)
            for finding in page.findings:
                yield from _finding(finding)
            yield ""
    yield summary(pages)


def _shared(each: Shared, of: int, most: int | None) -> Iterator[str]:
    first, finding = each.found[0]
    yield (
        f"{_severity(each.severity)}  {click.style(each.rule, bold=True)}  {shown(each.path)}"
        f"  on {len(each.pages)} of {of} pages"
    )
    yield from _said(finding)
    yield f"    first in {shown(first)}{_where(finding)}"
    others = each.pages[1:] if most is None else each.pages[1:most]
    more = len(each.pages) - 1 - len(others)
    if others:
        yield f"    also in {', '.join(map(shown, others))}{f' and {more} more (--verbose names them)' if more else ''}"


def _finding(finding: Finding) -> Iterator[str]:
    where = _where(finding).lstrip(":")
    yield (
        f"  {_severity(finding.severity)}  {where or '-'}"
        f"  {click.style(finding.rule, bold=True)}  {shown(finding.path)}"
    )
    yield from _said(finding)


def _said(finding: Finding) -> Iterator[str]:
    yield f"    {shown(finding.message)}"
    if finding.expected:
        yield f"    expected: {shown(finding.expected)}"
    for words in finding.evidence:
        yield f"    the page says, line {words.place.line}: {shown(' '.join(words.text.split()))[:160]}"
    if finding.fix:
        yield f"    fix: {shown(finding.fix)}{' (--fix does it)' if finding.edits else ''}"
    if finding.source:
        yield click.style(f"    {finding.source}", dim=True)


def _severity(severity: Severity) -> str:
    return click.style(f"{severity.name.lower():<7}", fg=COLOURS[severity])


def _where(finding: Finding) -> str:
    return f":{finding.place.line}:{finding.place.column}" if finding.place else ""
