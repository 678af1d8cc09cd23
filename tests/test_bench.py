"""The benchmarks' own rules: prediction lines, made pages, and the invariant that must be able to fail."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

import markup
from bench.__main__ import main
from bench.invariant import untrue
from bench.made import SHAPES

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Ferry late again\n\nBy Ann Lee\n3 May 2024\n\nThe ferry to the islands was late again on Friday, its third delay "
    "this week. “We are sorry,” said Bo Quist, who runs the line from an office above the harbour.\n"
)


@pytest.mark.parametrize(
    ("task", "keys"),
    [
        ("extraction", {"id", "headline", "authors", "date_published", "date_modified", "body"}),
        ("people", {"id", "people"}),
        ("claims", {"id", "jsonld"}),
    ],
)
def test_predict_prints_a_line_for_each_file_below_the_folder(tmp_path: Path, task: str, keys: set[str]) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "ferry.v2.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "note.pdf").write_bytes(b"%PDF")

    done = CliRunner().invoke(main, ["predict", task, str(tmp_path)])
    (line,) = map(json.loads, done.stdout.splitlines())

    assert line["id"] == "ferry.v2"
    assert set(line) == keys


def test_predict_text_says_what_the_text_says(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")

    line = json.loads(CliRunner().invoke(main, ["predict", "text", str(tmp_path)]).stdout)

    assert (line["headline"], line["authors"], line["datePublished"]) == ("Ferry late again", ["Ann Lee"], "2024-05-03")
    assert line["dateModified"] is None
    assert line["body"].startswith("The ferry to the islands")


def test_an_unreadable_input_gives_its_id_alone(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")

    done = CliRunner().invoke(main, ["predict", "text", str(tmp_path)])

    assert json.loads(done.stdout) == {"id": "empty"}
    assert "empty.txt" in done.stderr


def test_evidence_that_is_moved_is_found_out() -> None:
    page = markup.convert(TEXT)
    headline = page.article.headline
    assert headline is not None
    evidence = headline.evidence[0]
    moved = replace(evidence, place=replace(evidence.place, start=evidence.place.start + 1, end=evidence.place.end + 1))
    false = replace(page, article=replace(page.article, headline=replace(headline, evidence=(moved,))))

    assert list(untrue(page)) == []
    assert list(untrue(false)) == [moved]


@pytest.mark.parametrize("shape", SHAPES)
def test_made_pages_are_the_same_each_time_and_of_the_size_asked_for(shape: str) -> None:
    page = SHAPES[shape](50_000)

    assert page == SHAPES[shape](50_000)
    assert 50_000 <= len(page) < 60_000
