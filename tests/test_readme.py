"""The README's first command, run: what it shows is what happens."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
WIDTH = 110  # longer lines are shown cut, with an ellipsis
FIRST, LAST = 26, 4  # of a longer output these lines are shown, with an ellipsis between them


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_first_command_shows_what_it_prints(request: pytest.FixtureRequest) -> None:
    page = README.read_text(encoding="utf-8")
    before, command, rest = page.partition("$ make demo\n")
    after = rest.partition("```")[2]
    made = f"{before}{command}{shown(demo())}```{after}"
    if request.config.getoption("--regen"):
        README.write_text(made, encoding="utf-8")

    assert made == README.read_text(encoding="utf-8"), "`make docs` writes it anew"


def demo() -> str:
    """What `make demo` prints, with this Python in the place of .venv."""
    commands = ["make", "--silent", "--assume-old=.venv/ready", "demo", f"BIN={Path(sys.executable).parent}"]
    done = subprocess.run(commands, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.replace(str(Path(sys.executable).parent), ".venv/bin")


def shown(output: str) -> str:
    """The output as the README has room for it."""
    lines = [line if len(line) <= WIDTH else line[: WIDTH - 1] + "…" for line in output.splitlines()]
    if len(lines) > FIRST + LAST:
        lines[FIRST:-LAST] = ["…"]
    return "".join(f"{line}\n" for line in lines)
