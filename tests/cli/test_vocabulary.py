"""`markup vocabulary`: which release is in use, and how another takes its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from markup.cli.vocabulary import in_use

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

RELEASE = json.dumps(
    {
        "@graph": [
            {"@id": "schema:Thing", "@type": "rdfs:Class"},
            {"@id": "schema:Zeppelin", "@type": "rdfs:Class", "rdfs:subClassOf": {"@id": "schema:Thing"}},
            {"@id": "schema:name", "@type": "rdf:Property", "schema:domainIncludes": {"@id": "schema:Thing"}},
        ]
    }
)


@pytest.fixture
def own(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder."""
    monkeypatch.setattr("click.get_app_dir", lambda name: str(here / "own" / name))
    return here / "own" / "markup"


@pytest.fixture
def newer(here: Path) -> Path:
    """A release file whose name says which it is."""
    path = here / "schemaorg-99.1.jsonld"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def test_it_says_what_is_in_use(run: Run, own: Path) -> None:
    done = run("vocabulary")

    assert done.exit_code == 0
    assert "schema.org 30.0 (2026-03-19)\n933 types, 1,521 properties, 533 enumeration members\n" in done.stdout


def test_a_newer_release_is_used_from_then_on(run: Run, own: Path, newer: Path) -> None:
    done = run("vocabulary", "update", newer, "--date", "2027-01-02")

    assert done.exit_code == 0
    assert "added       Zeppelin\n" in done.stdout
    assert "removed     NewsArticle\n" in done.stdout
    assert f"wrote {own / 'schemaorg.json'}" in done.stderr
    assert in_use().knows_type("Zeppelin")
    assert "schema.org 99.1 (2027-01-02)\n2 types" in run("vocabulary").stdout


def test_a_dry_run_writes_nothing(run: Run, own: Path, newer: Path) -> None:
    done = run("vocabulary", "update", newer, "--dry-run")

    assert "added       Zeppelin\n" in done.stdout
    assert not own.exists()


def test_the_table_goes_where_one_says(run: Run, own: Path, newer: Path, here: Path) -> None:
    run("vocabulary", "update", newer, "--output", here / "table.json")

    assert json.loads((here / "table.json").read_text(encoding="utf-8"))["version"] == "99.1"
    assert not own.exists()


def test_a_downgrade_is_refused(run: Run, own: Path, newer: Path) -> None:
    done = run("vocabulary", "update", newer, "--release", "29.4")

    assert done.exit_code == 2
    assert done.stderr == "markup: 29.4 is older than 30.0, which is in use; nothing was changed\n"
    assert not own.exists()


def test_the_release_must_be_known(run: Run, own: Path, here: Path) -> None:
    (here / "new.jsonld").write_text(RELEASE, encoding="utf-8")

    assert run("vocabulary", "update", "new.jsonld").exit_code == 2
    assert run("vocabulary", "update", "new.jsonld", "--release", "next").exit_code == 2


def test_what_is_no_release_is_one_line(run: Run, own: Path, here: Path) -> None:
    (here / "page.html").write_text("<html></html>", encoding="utf-8")

    for name in ("page.html", "nothing.nt"):
        done = run("vocabulary", "update", name, "--release", "99.1")
        assert done.exit_code == 3
        assert done.stderr.startswith(f"markup: {name}: ")
        assert done.stderr.count("\n") == 1


def test_a_broken_table_of_ones_own_is_passed_over(run: Run, own: Path) -> None:
    own.mkdir(parents=True)
    (own / "schemaorg.json").write_text("{}", encoding="utf-8")

    done = run("vocabulary")

    assert "schema.org 30.0" in done.stdout
    assert "cannot be read" in done.stderr
