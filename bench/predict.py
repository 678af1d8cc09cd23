"""`python -m bench predict TASK FOLDER`: prediction lines for a scorer, through the public API alone."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

import markup
from bench import lines
from bench.kinds import KINDS
from bench.pages import FOLDER, pages
from markup import Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.pages import Page

# A task's inputs, and the line it makes of each.
TASKS: dict[str, tuple[tuple[str, ...], Callable[[markup.Conversion], dict[str, Any]]]] = {
    "extraction": ((".html", ".txt"), lines.extraction),
    "text": ((".txt",), lines.text),
    "people": ((".txt",), lines.people),
    "claims": ((".html", ".txt"), lines.claims),
}


@click.command("predict")
@click.argument("task", type=click.Choice([*TASKS, "validate"]))
@click.argument("folder", type=FOLDER)
def command(task: str, folder: Path) -> None:
    """Print one JSON line for each article in FOLDER; an input that cannot be read gives its id alone."""
    if task == "validate":
        for page in pages(folder, (".html",)):
            click.echo(json.dumps(_report(page), ensure_ascii=False))
        return
    endings, line = TASKS[task]
    for page in pages(folder, endings):
        try:
            answer = line(markup.convert(page.content()))
        except markup.InputError as error:
            click.echo(f"{page.path}: {error}", err=True)
            answer = {}
        click.echo(json.dumps({"id": page.id, **answer}, ensure_ascii=False))


def _report(page: Page) -> dict[str, Any]:
    """A page's line for the validator corpus: its findings under the corpus's names, and the CPU milliseconds."""
    content = page.content()
    start = time.process_time()
    found = markup.validate(content, now=datetime.now(UTC))
    spent = time.process_time() - start
    issues = [
        {
            "kind": KINDS.get(f.rule, f.rule),
            "severity": "info" if f.severity is Severity.ADVICE else f.severity.name.lower(),
            "path": f.path,
            "line": f.place.line if f.place else None,
        }
        for f in found
    ]
    return {"file": f"{page.id}.html", "ms": round(spent * 1000, 3), "issues": issues}
