"""Findings as a page to read and to send: one self-contained file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.cli.checked import Checked, split
from markup.cli.report_text import summary
from markup.render.environment import html_environment, render

if TYPE_CHECKING:
    from collections.abc import Sequence


def html_report(pages: Sequence[Checked], *, version: str) -> str:
    """The report, an HTML document without scripts, images or anything to fetch."""
    shared, left = split(pages)
    values = {"pages": pages, "shared": shared, "left": left, "summary": summary(pages), "version": version}
    return render(html_environment(None), "html/report.html", values)
