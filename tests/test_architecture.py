"""The shape of the house: directions, sizes, start-up, and the page that describes it."""

from __future__ import annotations

import ast
import subprocess
import sys
import textwrap
from itertools import groupby
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
FILES = sorted(p for room in ("markup", "bench", "tests") for p in (ROOT / room).rglob("*.py"))
PAGE = ROOT / "docs" / "architecture.md"
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


def test_the_page_shows_the_tree(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition("## The tree\n```\n")
    after = rest.partition("```")[2]
    made = f"{before}## The tree\n```\n{tree()}```{after}"
    if request.config.getoption("--regen"):
        PAGE.write_text(made, encoding="utf-8")

    assert made == PAGE.read_text(encoding="utf-8"), "`make docs` writes it anew"


def test_the_page_names_every_room() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rooms = {p.stem for p in (ROOT / "markup").iterdir() if (p / "__init__.py").exists() or p.suffix == ".py"} - {
        "__pycache__",
        "templates",
    }

    assert [r for r in sorted(rooms) if not r.startswith("__") and f"| `{r}` |" not in page] == []


def tree() -> str:
    """Every file of ours that runs, with the first line of its docstring."""
    lines: list[str] = []
    for room in ("markup", "bench"):
        files = sorted((ROOT / room).rglob("*.py"), key=lambda p: (p.parent != ROOT / room, p.parent, p.name))
        for folder, group in groupby(files, key=lambda p: p.parent):
            lines.append(f"{folder.relative_to(ROOT)}/")
            if folder.name == "checks":  # docs/rules.md has a page for each
                lines.append("    one rule a file, named as the rule")
                continue
            for path in group:
                said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
                lines.append(f"    {path.name:<20} {said.splitlines()[0]}")
    for folder in sorted(p for p in (ROOT / "templates").iterdir() if p.is_dir()):
        names = " ".join(sorted(p.name for p in folder.iterdir()))
        lines.extend(textwrap.wrap(f"{folder.relative_to(ROOT)}/  {names}", 118, subsequent_indent="    "))
    return "\n".join(lines) + "\n"
