"""The README's first commands, run: what it shows is what happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BIN = Path(sys.executable).parent
WIDTH = 110  # longer lines are shown cut, with an ellipsis
MAKE = ["make", "--silent", "--assume-old=.venv/ready", f"BIN={BIN}"]
MARKUP = [sys.executable, "-m", "markup"]
TEXT = "fixtures/pasted-glued-byline/source.txt"
# A command as the README shows it, the same with this Python in the place of .venv, and how many lines are
# shown of its beginning and its end.
COMMANDS = {
    "make demo": ([*MAKE, "demo"], 24, 4),
    f".venv/bin/markup explain {TEXT}": ([*MARKUP, "explain", TEXT], 20, 8),
}


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_shows_what_it_prints(command: str, request: pytest.FixtureRequest) -> None:
    arguments, first, last = COMMANDS[command]
    page = README.read_text(encoding="utf-8")
    before, prompt, rest = page.partition(f"$ {command}\n")
    after = rest.partition("```")[2]
    made = f"{before}{prompt}{shown(printed(arguments), first, last)}```{after}"
    if request.config.getoption("--regen"):
        README.write_text(made, encoding="utf-8")

    assert made == README.read_text(encoding="utf-8"), "`make docs` writes it anew"


def printed(arguments: list[str]) -> str:
    plain = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(arguments, cwd=ROOT, env=plain, check=True, capture_output=True, encoding="utf-8")
    return done.stdout.replace(str(BIN), ".venv/bin")


def shown(output: str, first: int, last: int) -> str:
    """The output as the README has room for it."""
    lines = [line if len(line) <= WIDTH else line[: WIDTH - 1] + "…" for line in output.splitlines()]
    if len(lines) > first + last:
        lines[first:-last] = ["…"]
    return "".join(f"{line}\n" for line in lines)
