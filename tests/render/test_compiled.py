"""Compiled templates are kept where Python keeps its own, and never change what is printed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from jinja2 import DictLoader, Environment

from markup.render.compiled import CompiledTemplates, compiled_templates

if TYPE_CHECKING:
    from pathlib import Path


def printed(folder: Path, source: str, *, autoescape: bool = True) -> str:
    cache = CompiledTemplates(folder)
    environment = Environment(loader=DictLoader({"x": source}), bytecode_cache=cache, autoescape=autoescape)  # noqa: S701
    return environment.get_template("x").render(a="<")


@pytest.fixture
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.mark.usefixtures("writing")
def test_a_template_is_compiled_once_and_again_when_it_changes(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    assert printed(folder, "one {{ a }}") == "one &lt;"
    [file] = folder.iterdir()
    compiled = file.read_bytes()
    assert printed(folder, "one {{ a }}") == "one &lt;"
    assert file.read_bytes() == compiled
    assert printed(folder, "two {{ a }}") == "two &lt;"
    assert file.read_bytes() != compiled


@pytest.mark.usefixtures("writing")
def test_what_one_environment_compiled_does_not_serve_another(tmp_path: Path) -> None:
    assert printed(tmp_path, "{{ a }}", autoescape=True) == "&lt;"
    assert printed(tmp_path, "{{ a }}", autoescape=False) == "<"


@pytest.mark.usefixtures("writing")
@pytest.mark.parametrize("content", [b"", b"no bytecode", b"j2"])
def test_a_damaged_file_is_replaced(tmp_path: Path, content: bytes) -> None:
    printed(tmp_path, "one {{ a }}")
    [file] = tmp_path.iterdir()
    file.write_bytes(content)
    assert printed(tmp_path, "one {{ a }}") == "one &lt;"
    assert file.read_bytes() != content


@pytest.mark.usefixtures("writing")
def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    assert printed(file, "one {{ a }}") == "one &lt;"


def test_nothing_is_written_where_python_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert printed(tmp_path, "one {{ a }}") == "one &lt;"
    assert not list(tmp_path.iterdir())


def test_the_cache_stands_with_pythons_own() -> None:
    cache = compiled_templates()
    assert cache is not None
    assert cache.folder.name == "__pycache__" or sys.pycache_prefix is not None
