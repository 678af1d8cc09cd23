"""`python -m bench startup`: CPU time of whole processes, ours beside the bare imports they cannot do without."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import sysconfig
from pathlib import Path

import click

TEXT = Path(__file__).parents[1] / "fixtures" / "pasted-glued-byline" / "source.txt"


@click.command("startup")
@click.option("--text", type=click.Path(exists=True, path_type=Path), default=TEXT, help="A small text to convert.")
@click.option("--runs", default=9, show_default=True)
def command(text: Path, runs: int) -> None:
    """Medians of CPU milliseconds, user and system, of processes run in turn.

    The command line sets the garbage collector of its own process (`markup/cli/__init__.py`); the
    bare imports run with Python's settings. `speed` measures the library, which sets nothing.
    """
    markup = _markup()
    pairs = (
        ("markup --help", [*markup, "--help"], "import click"),
        ("markup convert", [*markup, "convert", str(text)], "import click, jinja2"),
    )
    for name, ours, imports in pairs:
        bare = [sys.executable, "-c", imports]
        taken: list[tuple[float, float]] = [(_milliseconds(ours), _milliseconds(bare)) for _ in range(runs + 1)][1:]
        a, b = (statistics.median(column) for column in zip(*taken, strict=True))
        click.echo(f"{name:<16}{a:>8.1f} ms   python -c '{imports}' {b:>8.1f} ms   ratio {a / b:.2f}")


def _markup() -> list[str]:
    """The command as installed beside this Python, or the module."""
    script = Path(sysconfig.get_path("scripts")) / "markup"
    return [str(script)] if script.exists() else [sys.executable, "-m", "markup"]


def _milliseconds(arguments: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000
