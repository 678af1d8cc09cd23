"""`python -m bench growth`: time and peak memory against the size of a page, and the exponent."""

from __future__ import annotations

import json
import math
import resource
import statistics
import subprocess
import sys
import time

import click

import markup
from bench.made import SHAPES

KILO = 1024
SIZES = (10 * KILO, 100 * KILO, KILO**2, 4 * KILO**2, 16 * KILO**2)
LEAST = 100 * KILO  # below it fixed costs hide the growth


@click.command("growth")
@click.option("--shape", type=click.Choice(list(SHAPES)), multiple=True, help="All shapes unless named.")
@click.option("--one", type=int, hidden=True, help="Measure this size in this process and print JSON.")
def command(shape: tuple[str, ...], one: int | None) -> None:
    """Convert made pages of 10 KB to 16 MB, each in a process of its own."""
    for name in shape or SHAPES:
        if one is not None:
            click.echo(json.dumps(_measured(name, one)))
            continue
        points = []
        for size in SIZES:
            seconds, megabytes = _apart(name, size)
            click.echo(f"{name:<9}{size / KILO:>9.0f} KB {seconds:>9.3f} s CPU {megabytes:>8.0f} MB peak")
            points.append((size, seconds))
        click.echo(f"{name:<9}time grows as size ** {_exponent([p for p in points if p[0] >= LEAST]):.2f}")


def _apart(name: str, size: int) -> tuple[float, float]:
    arguments = [sys.executable, "-m", "bench", "growth", "--shape", name, "--one", str(size)]
    done = subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def _measured(name: str, size: int) -> tuple[float, float]:
    _convert(SHAPES[name](1))  # imports and templates are start-up, not growth
    content = SHAPES[name](size)
    start = time.process_time()
    _convert(content)
    seconds = time.process_time() - start
    unit = KILO**2 if sys.platform == "darwin" else KILO  # ru_maxrss: bytes there, kilobytes elsewhere
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def _convert(content: str) -> None:
    conversion = markup.convert(content)
    len(conversion.jsonld + conversion.html)


def _exponent(points: list[tuple[int, float]]) -> float:
    """The slope of log time over log size."""
    slope = statistics.linear_regression([math.log(s) for s, _ in points], [math.log(t) for _, t in points]).slope
    return float(slope)
