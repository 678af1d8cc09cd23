"""What all commands share: help, version, completion, documentation, and a clean end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

import markup
from markup.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "markup"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


CONTEXT = click.Context(main)
NAMED = [(f"markup {name}", main.get_command(CONTEXT, name)) for name in main.list_commands(CONTEXT)]
COMMANDS = [("markup", main), *NAMED]


@pytest.mark.parametrize(("name", "command"), COMMANDS)
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    section = page.partition(f"## `{name}")[2].partition("\n## ")[0]
    options = [o for p in command.params if isinstance(p, click.Option) for o in (*p.opts, *p.secondary_opts)]

    assert section
    assert [o for o in options if f"`{o}" not in section] == []


@pytest.mark.parametrize(("name", "command"), COMMANDS)
def test_help_has_examples_and_every_option_a_line(run: Run, name: str, command: click.Command) -> None:
    done = run(*name.split()[1:], "--help")

    assert done.exit_code == 0
    assert f"\n    {name} " in done.stdout or "markup convert article.html" in done.stdout
    assert all(p.help for p in command.params if isinstance(p, click.Option))


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"markup {markup.__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["bogus"], ["convert"], ["explain", "--nope", "x"], ["convert", "x", "--config", "y"]]
)
def test_wrong_usage_is_exit_code_2(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_and_what_it_asks(run: Run, shell: str) -> None:
    script = run("completion", shell).stdout
    asked = run(
        _MARKUP_COMPLETE=f"{shell}_complete", COMP_WORDS="markup conv", COMP_CWORD="1" if shell != "fish" else "conv"
    )

    assert f"_MARKUP_COMPLETE={shell}_complete" in script
    assert "convert" in asked.stdout


def test_starting_costs_click_alone() -> None:
    code = "import sys; from markup.cli import main; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, check=True, capture_output=True, text=True)
    ours = {m for m in done.stdout.split() if m.startswith("markup")}

    assert {m.split(".")[1] for m in ours if "." in m} == {"cli"}


def test_a_reader_that_leaves_is_no_error(here: Path, article: Path) -> None:
    for number in range(30):
        Path(f"copy{number}.txt").write_bytes(article.read_bytes())
    with subprocess.Popen(
        [*COMMAND, "explain", "."], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
@pytest.mark.parametrize("command", ["convert", "explain"])
def test_a_full_disk_is_one_line(here: Path, article: Path, page: Path, command: str) -> None:
    arguments = [*COMMAND, command, "ferry.txt"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(arguments, env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, check=False)

    assert (done.returncode, done.stderr) == (3, b"markup: standard output: No space left on device\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_an_interrupt_is_one_line(here: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "convert", "-", "-o", "out"], env=ENVIRONMENT, stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while not Path("out").exists():  # it then waits for its input
            time.sleep(0.02)
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.stderr
        assert process.stderr.read() == b"markup: interrupted\n"
    assert process.returncode == 130


def test_explain_in_a_locale_without_its_characters(here: Path, article: Path) -> None:
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run([*COMMAND, "explain", "ferry.txt"], env=environment, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Ferry to Skarholm" in done.stdout


def test_colours_on_a_terminal_unless_refused(here: Path, article: Path) -> None:
    pty = pytest.importorskip("pty")
    for refuse in ("", "1"):
        ours, theirs = pty.openpty()
        environment = {**ENVIRONMENT, "NO_COLOR": refuse}
        subprocess.run([*COMMAND, "explain", "ferry.txt"], env=environment, stdout=theirs, check=True)
        os.close(theirs)
        shown = os.read(ours, 4096)
        os.close(ours)
        assert (b"\x1b[" in shown) == (not refuse)
