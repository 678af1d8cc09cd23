"""`python -m bench speed --data FOLDER`: CPU time per page, ours beside the peers that are installed."""

from __future__ import annotations

import gc
import statistics
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from bench.pages import FOLDER, pages
from bench.peers import installed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(slots=True)
class Times:
    """One tool's CPU milliseconds, a page each; None where it raised."""

    milliseconds: list[float | None] = field(default_factory=list)

    @property
    def good(self) -> list[float]:
        """The times of the pages that the tool could do."""
        return [ms for ms in self.milliseconds if ms is not None]


@click.command("speed")
@click.option("--data", type=FOLDER, required=True, help="A folder of pages (*.html, *.html.gz).")
@click.option("--pages", "most", type=int, help="Stop after this many pages.")
@click.option("--only", multiple=True, help="A tool to run; all that are installed otherwise.")
@click.option("--against", default="trafilatura", show_default=True, help="The tool that ratios are made to.")
def command(data: Path, most: int | None, only: tuple[str, ...], against: str) -> None:
    """CPU milliseconds per page, every tool on the same pages in one process.

    Each tool gets the page as decoded text. Tools take turns on each page, in an order that rotates
    from page to page, so that a slow minute of the machine falls on all of them.
    """
    tools = {name: run for name, run in installed().items() if not only or name in only}
    texts = [page.content().decode("utf-8", "replace") for page in pages(data, (".html",), most)]
    if not texts or not tools:
        raise click.UsageError("no page in the folder" if not texts else "no such tool installed")
    times = measured(tools, texts)
    click.echo(f"{len(texts)} pages, median size {statistics.median(map(len, texts)) / 1024:.0f} KB, CPU ms per page")
    click.echo(table(times, against))


def measured(tools: dict[str, Callable[[str], object]], texts: Sequence[str]) -> dict[str, Times]:
    """The times of every tool on every page, after one untimed turn each."""
    for run in tools.values():
        _milliseconds(run, texts[0])
    gc.collect()
    gc.freeze()
    times = {name: Times() for name in tools}
    names = list(tools)
    for number, text in enumerate(texts):
        shift = number % len(names)
        for name in (*names[shift:], *names[:shift]):
            gc.collect()
            times[name].milliseconds.append(_milliseconds(tools[name], text))
    return times


def table(times: dict[str, Times], against: str) -> str:
    """One row a tool; ratios to the tool `against` over the pages that both could do."""
    rows = [f"{'tool':<14}{'median':>9}{'p90':>9}{'mean':>9}{'failed':>8}{'sum ratio':>11}{'median ratio':>14}"]
    base = times.get(against)
    for name, tool in times.items():
        good = tool.good
        if not good:
            rows.append(f"{name:<14}{'failed on every page':>9}")
            continue
        p90 = statistics.quantiles(good, n=10)[-1] if len(good) > 1 else good[0]
        row = f"{name:<14}{statistics.median(good):>9.2f}{p90:>9.2f}{statistics.fmean(good):>9.2f}"
        row += f"{len(tool.milliseconds) - len(good):>8}"
        if base is not None:
            both = [(a, b) for a, b in zip(tool.milliseconds, base.milliseconds, strict=True) if a and b]
            row += f"{sum(a for a, _ in both) / sum(b for _, b in both):>11.3f}"
            row += f"{statistics.median(a / b for a, b in both):>14.3f}"
        rows.append(row)
    return "\n".join(rows)


def _milliseconds(run: Callable[[str], object], text: str) -> float | None:
    start = time.process_time()
    try:
        run(text)
    except Exception:  # noqa: BLE001  # a peer may fail in any way; the table says how often
        return None
    return (time.process_time() - start) * 1000
