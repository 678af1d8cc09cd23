"""What another package adds: its rules run, and a broken one is told in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from markup.cli import main
from markup.plugins import installed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package on the path whose entry point is `theirs:plugin`; its code is to be written."""
    info = tmp_path / "theirs-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: theirs\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[markup.plugins]\ntheirs = theirs_rules:plugin\n")
    monkeypatch.syspath_prepend(tmp_path)
    installed.cache_clear()
    yield tmp_path / "theirs_rules.py"
    installed.cache_clear()


@pytest.mark.parametrize("code", ["plugin = 1", "import nothing_of_that_name", "1 / 0"])
def test_a_broken_plugin_is_one_line(package: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    package.write_text(code)
    monkeypatch.delitem(__import__("sys").modules, "theirs_rules", raising=False)

    done = CliRunner().invoke(main, ["rules"], catch_exceptions=False)

    assert done.exit_code == 2
    assert done.stderr.startswith("markup: the plugin theirs (theirs_rules:plugin) ")
    assert len(done.stderr.splitlines()) == 1
