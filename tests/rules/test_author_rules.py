"""Who is credited: names with something beside them, and authors of the wrong type."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from markup import Finding
from markup.rules.credits import noise

Found = Callable[..., list[Finding]]


def article(author: Any, **more: Any) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "author": author}
    return json.dumps({**node, **more})


@pytest.mark.parametrize(
    "name",
    [
        "By Ann Lee",
        "Von Thomas Müller",
        "Autor: Ann Lee",
        "Ann Lee, Transport Correspondent",
        "Ann Lee | Reporter",
        "Ann Lee (Redakteurin)",
        "Ann Lee and Tom Ray",
        "Ann Lee, Tom Ray",
        "Ann Lee, Example News",
        "ann@news.example.com",
    ],
)
def test_more_than_a_name(name: str) -> None:
    assert noise(name, ["Example News"]) is not None


@pytest.mark.parametrize(
    "name",
    [
        "Ann Lee",
        "Von Miller",
        "Von der Leyen",
        "Di Maria",
        "Ursula von der Leyen",
        "José Ortega y Gasset",
        "Martin Luther King, Jr.",
        "Lee, Ann",
        "Byron Katie",
        "Anne-Marie Duff",
        "Example News",
        "山田太郎",
        "",
    ],
)
def test_a_name_alone(name: str) -> None:
    assert noise(name, ["Example News"]) is None


def test_by_is_cut_off_and_nothing_else_changes(found: Found) -> None:
    (finding,) = found(article({"@type": "Person", "name": "By Ann Lee"}), "author-name-noise")
    (edit,) = finding.edits
    assert finding.place is not None
    assert (edit.start, edit.end - edit.start, edit.text) == (finding.place.start, len("By "), "")


def test_cutting_by_mends_a_name_that_is_left_alone(found: Found) -> None:
    for name in ("By Ann Lee, Reporter", "By By Ann Lee"):
        (finding,) = found(article({"@type": "Person", "name": name}), "author-name-noise")
        assert finding.edits == ()


def test_a_role_has_no_one_answer(found: Found) -> None:
    (finding,) = found(article({"@type": "Person", "name": "Ann Lee, Reporter"}), "author-name-noise")
    assert finding.edits == ()


def test_the_publisher_is_no_person(found: Found) -> None:
    publisher = {"@type": "Organization", "name": "Example News"}
    (finding,) = found(article({"@type": "Person", "name": "EXAMPLE NEWS"}, publisher=publisher), "author-type")
    assert finding.path == "jsonld[0].author"


@pytest.mark.parametrize("kind", ["Person", "Organization", "NewsMediaOrganization", "Patient"])
def test_kinds_of_authors(found: Found, kind: str) -> None:
    assert found(article({"@type": kind, "name": "Ann Lee"}), "author-type") == []


def test_a_thing_writes_nothing(found: Found) -> None:
    assert [f.path for f in found(article({"@type": "Thing", "name": "Ann Lee"}), "author-type")] == [
        "jsonld[0].author"
    ]


def test_roles_are_legal(found: Found) -> None:
    role = {"@type": "Role", "roleName": "reporter", "author": {"@type": "Person", "name": "Ann Lee"}}
    for name in ("author-type", "author-as-text", "author-name-noise"):
        assert found(article(role), name) == []


def test_several_texts_are_one_finding(found: Found) -> None:
    assert len(found(article(["Ann Lee", "Tom Ray"]), "author-as-text")) == 1
