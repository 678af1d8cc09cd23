"""The shape of the house: directions, sizes, start-up, and the page that describes it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
FILES = sorted(p for room in ("markup", "bench", "tests") for p in (ROOT / room).rglob("*.py"))
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
# What costs more to import than `markup --help` may.
HEAVY = ("bs4", "extruct", "html5lib", "jinja2", "lxml", "nh3", "pycld2", "requests", "webencodings")
FILE_LINES, FUNCTION_LINES = 400, 60


def test_imports_follow_the_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == 0


@pytest.mark.parametrize("statement", ["import markup", "import markup.cli"])
def test_importing_us_loads_nothing_heavy(statement: str) -> None:
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)

    assert set(HEAVY) & {name.split(".")[0] for name in done.stdout.split()} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if "words" not in path.parts:  # word lists are data
        assert len(source.splitlines()) <= FILE_LINES
    functions = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    long = [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno + 1 > FUNCTION_LINES]

    assert long == []


def test_the_page_names_every_file() -> None:
    tree = PAGE.split("## The tree", 1)[1].split("```")[1]
    named = set(re.findall(r"[\w./-]+\.(?:py|toml|html|json)\b", tree))
    files = [p for room in ("markup", "bench", "templates") for p in (ROOT / room).rglob("*") if p.is_file()]
    files = [p for p in files if p.suffix in {".py", ".json", ".html", ".toml"} and "__pycache__" not in p.parts]
    missing = sorted(str(p.relative_to(ROOT)) for p in files if p.name not in named and p.name != "__init__.py")

    assert missing == []


def test_the_page_names_only_files_that_exist() -> None:
    tree = PAGE.split("## The tree", 1)[1].split("```")[1]
    names = set(re.findall(r"[\w-]+\.(?:py|toml|html|json)\b", tree))
    there = {p.name for p in ROOT.rglob("*") if ".venv" not in p.parts}

    assert names - there == set()
