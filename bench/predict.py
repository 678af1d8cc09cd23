"""`python -m bench predict TASK FOLDER`: prediction lines for a scorer, through the public API alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

import markup
from bench import lines
from bench.pages import FOLDER, pages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
        message = "this version of newsmarkup does not validate pages"
        raise click.ClickException(message)
    endings, line = TASKS[task]
    for page in pages(folder, endings):
        try:
            answer = line(markup.convert(page.content()))
        except markup.InputError as error:
            click.echo(f"{page.path}: {error}", err=True)
            answer = {}
        click.echo(json.dumps({"id": page.id, **answer}, ensure_ascii=False))
