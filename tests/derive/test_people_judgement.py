"""Which capitalised words an article means as a person."""

from __future__ import annotations

import pytest

import markup
from markup.derive.people import people


def named(text: str) -> list[str]:
    return [p.name.value for p in people(markup.read(text).blocks, language="en", authors=())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The road was closed by Harun al-Rashidi. Rashidi left.", ["Harun al-Rashidi"]),
        ("Abu Hassan Karim, 44, agreed.", ["Abu Hassan Karim"]),
        ("The seat went to Lau Chi-ming in May.", ["Lau Chi-ming"]),
        ("Park Ji-woo came on in the second half.", ["Park Ji-woo"]),
        ("The prize went to Ann Lee, Torvald Hagg and Mary Roe.", ["Ann Lee", "Torvald Hagg", "Mary Roe"]),
        ("The Minister of Natural Resources, Orvel Quist, would not say.", ["Orvel Quist"]),
        ("The minister of education Helen Moss said so.", ["Helen Moss"]),
        ("It showed Scientologist Helen Moss in a hat.", ["Helen Moss"]),
        ("Dan (not his real name), a student, has left.", ["Dan"]),
        ("They spoke to Britney Quist in May.", ["Britney Quist"]),
        ("Thomas Hale came. So did his father, Thomas Hale Senior.", ["Thomas Hale"]),
        ("Helen Moss, Senior Analyst at Acme, left.", ["Helen Moss"]),
        ("Rosa told us it rained. Rosa was cold. Rosa left.", ["Rosa"]),
    ],
)
def test_people_are_found(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "She wrote the novel Angela Starling in a year.",
        "It lies in the village of Alma al-Chamra.",
        "Guests flew to Abu Dhabi in May.",
        "The Harbour Post-war Fund paid. The fund is old.",
        "They gave to the Campaign to Free Oxen in May.",
        "Typhoon Angela reached the coast.",
    ],
)
def test_works_places_and_storms_are_nobody(text: str) -> None:
    assert named(text) == []


def test_a_country_is_not_the_minister_whose_forename_it_is() -> None:
    text = "Israel Marsh, the minister, flew home. The mayor said Israel was far away, and that Israel is small."
    (person,) = people(markup.read(text).blocks, language="en", authors=())

    assert (person.name.value, person.alternate_name) == ("Israel Marsh", ())
