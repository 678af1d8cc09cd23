"""The fields above a Markdown text are the page's own data, each with its place."""

from __future__ import annotations

from typing import Any

import pytest

import markup
from markup.document import front_matter
from markup.model import Source

BODY = "\nThe harbour council voted on Monday to keep the old ferry running for another year.\n"


def article(fields: str, mark: str = "---") -> markup.Article:
    return markup.convert(Source(f"{mark}\n{fields}\n{mark}\n{BODY}", name="a.md")).article


def value(derived: Any) -> Any:
    return derived and derived.value


def test_yaml_values_are_read_by_a_yaml_parser_and_kept_as_they_stand() -> None:
    found = article(
        "title: 'It''s \"late\"'  # a comment\ndescription: >-\n  Two\n  lines.\ntags: [a b, \"c, d\"]\nlang: en"
    )

    assert found.headline is not None
    assert (found.headline.value, found.headline.evidence[0].text) == ('It\'s "late"', "It''s \"late\"")
    assert found.headline.evidence[0].place.path == "front-matter/title"
    assert found.description is not None
    assert (found.description.value, found.description.evidence[0].text) == ("Two lines.", "Two\n  lines.")


def test_toml_values_too() -> None:
    found = article(
        'title = "Fähre"\ndate = 2025-06-02T07:15:00+02:00\nauthors = ["Ann Lee", "Bob Ray"]\n'
        '[taxonomies]\ntags = ["x1"]',
        "+++",
    )

    assert value(found.headline) == "Fähre"
    assert found.date_published is not None
    assert (
        found.date_published.value.isoformat() == found.date_published.evidence[0].text == "2025-06-02T07:15:00+02:00"
    )
    assert [a.name.value for a in found.author] == ["Ann Lee", "Bob Ray"]
    assert [k.value for k in found.keywords] == ["x1"]


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ("author: Ann Lee", ["Ann Lee"]),
        ("byline: By Ann Lee and Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("authors: [Ann Lee, Bob Ray]", ["Ann Lee", "Bob Ray"]),
        ("authors:\n  - name: Ann Lee\n    url: https://example.org/ann\n  - Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("author:\n  name: Ann Lee\n  bio: She writes.", ["Ann Lee"]),
        ("author: ~\nauthors: []", []),
        ("author: true", []),
    ],
)
def test_authors_are_a_name_a_list_or_tables(fields: str, names: list[str]) -> None:
    assert [a.name.value for a in article(f"title: T\n{fields}").author] == names


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2025-06-02", "2025-06-02"),
        ("2025-06-02 07:15:00 +0200", "2025-06-02T07:15:00+02:00"),
        ("2025-06-02T07:15:00Z", "2025-06-02T07:15:00+00:00"),
        ("2025-06-02 7:15", "2025-06-02T07:15:00"),
        ("'2 June 2025'", "2025-06-02"),
    ],
)
def test_dates_as_generators_write_them(written: str, iso: str) -> None:
    found = article(f"title: T\ndate: {written}\nlastmod: 2025-06-05").date_published

    assert found is not None
    assert found.value.isoformat() == iso
    assert found.evidence[0].text == written.strip("'")


def test_a_date_that_is_ambiguous_is_none() -> None:
    assert article("title: T\ndate: 04/05/2025").date_published is None


@pytest.mark.parametrize(
    "text",
    [
        "---\njust a line\n---\nText.",
        "---\n- a\n- list\n---\nText.",
        "---\na: [unclosed\n---\nText.",
        "---\ntitle: never closed\n\nText.",
        "+++\nnot = toml = at all\n+++\nText.",
        "\n---\ntitle: not at the beginning\n---\n",
        "---\n" + "[" * 3000 + "\n---\n",
    ],
)
def test_what_is_no_mapping_is_no_front_matter(text: str) -> None:
    assert front_matter.read(text) is None


def test_the_visible_headline_stands_before_the_title_that_differs() -> None:
    page = markup.convert(
        Source("---\ntitle: For search engines only\n---\n\n# The slow boat stays\n" + BODY, name="a.md")
    )

    assert value(page.article.headline) == "The slow boat stays"
    assert value(page.article.alternative_headline) == "For search engines only"


def test_aliases_do_not_blow_up() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{n}: &{n} [{', '.join(f'*{m}' for _ in range(9))}]\n" for m, n in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert value(article(f"title: T\n{bomb}tags: *i").headline) == "T"
