"""Places of what an editor supplied in a file, tables of lists included."""

from __future__ import annotations

import tomllib

import pytest

import markup
from markup.document.review import Supply, supplies
from markup.model import ReviewFile, Source

TOML = """\
# Two reviews
[[review]]
claim = "One"   # the first
[review.claimant]
name = 'Ann Lee'

[[review]]
claim = "Two"
sameAs = ["a", "b"]
[review.rating]
"label" = "False"
[[review.rating.part]]
x = 1
[[review.rating.part]]
x = 2

[[mediaReview]]
media = { url = "https://a.example/" }
"""


def supply(toml: str) -> Supply:
    source = Source("The ferry sails again.", review=ReviewFile("r.toml", toml, tomllib.loads(toml)))
    (found,) = supplies(markup.read(source))
    return found


@pytest.mark.parametrize(
    ("path", "words", "line"),
    [
        ("review/0/claim", "One", 3),
        ("review/0/claimant/name", "Ann Lee", 5),
        ("review/1/claim", "Two", 8),
        ("review/1/sameAs/1", "b", 9),
        ("review/1/rating/label", "False", 11),
        ("review/1/rating/part/1/x", "2", 15),
        ("mediaReview/0/media/url", "https://a.example/", 18),
    ],
)
def test_a_value_is_found_where_it_stands(path: str, words: str, line: int) -> None:
    evidence = supply(TOML).evidence("a.rule", tuple(path.split("/")))

    assert (evidence.text, evidence.place.line, evidence.place.path) == (words, line, f"/{path}")
    assert TOML[evidence.place.start : evidence.place.end] == words


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("review/1", "r.toml:7"),
        ("review/1/claimant", "r.toml:7"),
        ("review/0/claimant/url", "r.toml:4"),
        ("x", "r.toml:1"),
    ],
)
def test_what_is_missing_belongs_to_its_table(path: str, place: str) -> None:
    assert supply(TOML).place(tuple(path.split("/"))) == place


def test_without_a_review_nothing_is_supplied() -> None:
    assert supplies(markup.read("The ferry sails.", given={"headline": "Ferry"})) == ()


def test_the_file_comes_before_the_fields_of_a_cms() -> None:
    source = Source("The ferry sails.", review=ReviewFile("r.toml", "", {}))
    found = supplies(markup.read(source, given={"review": {"claim": "It sails"}}))

    assert [s.file.name if s.file else "given" for s in found] == ["r.toml", "given"]
