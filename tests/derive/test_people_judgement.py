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
        ("The panel was chaired by Muirne Russell in May.", ["Muirne Russell"]),
        ("Ottmar Clark was booked for a foul.", ["Ottmar Clark"]),
        ("They saw a header from Jovan Quisto go in.", ["Jovan Quisto"]),
        ("It was saved before substitutes VP Quaro and Sarth Golum came on.", ["VP Quaro", "Sarth Golum"]),
        ("Junior Helen Moss won the race.", ["Helen Moss"]),
        ("It rained, she told Nordbane News' Ottrik Khaler in May.", ["Ottrik Khaler"]),
        ("He is the son of Erron Quist, they said.", ["Erron Quist"]),
        ("Kelechi (Kaycee) Quist came in May.", ["Kelechi (Kaycee) Quist"]),
        ("William “Bill” Moss came in May.", ["William “Bill” Moss"]),
        ("Bill Moss and Dr. Vaccarel came in May.", ["Bill Moss", "Vaccarel"]),
        ("The Speaker, Helen ole Karro, would not say.", ["Helen ole Karro"]),
        ("Fenwick-based Helen Moss said it rained.", ["Helen Moss"]),
        ("The United Kingdom-born Helen Moss said it rained.", ["Helen Moss"]),
        ("It was seen by David Moss, MP Lindsay Hale and others.", ["David Moss", "Lindsay Hale"]),
        ("The Director, Fenwick Fire Service, Orvel Quist, said it rained.", ["Orvel Quist"]),
        ("President Quist left. The Quist administration did not.", ["Quist"]),
        ("Prof S Tipu Sultan Immediate Past President of the body spoke.", ["S Tipu Sultan"]),
        ("Fire Chief Helen Read said it rained.", ["Helen Read"]),
        ("At Fenwick Crown Court Helen Moss, 44, admitted theft.", ["Helen Moss"]),
        ("All-Pro DT Helen Moss sat out.", ["Helen Moss"]),
        ("Mr Christy Moss said it rained. Mr Moss left.", ["Christy Moss"]),
        ("A witness, Najib Razan, came. Najib said it rained. Najib left, Najib said.", ["Najib Razan"]),
        (
            "The architects John and Donald Moss came. Then Pope John Paul Stone did.",
            ["John", "Donald Moss", "John Paul Stone"],
        ),
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
        "Roofs fell when Hurricane Angela, the worst in years, came. Angela left on Monday.",
        "The crowd at Philip Moss groaned.",
        "They played on neighboring Court Susan Moss.",
        "Shots were heard in the Helen Moss neighborhood. Police closed Helen Moss Elementary School.",
        "The mill at dusk. (Helen Moss / AP)",
        "He is an analyst at Helen Bernstein in town.",
        "Students at Thomas Moss left the hall.",
        "The ship, HMS Helen Moss, sailed in May.",
        "The Lord Moss pub burned down.",
        "The Helen Moss Chair was founded in May.",
        "Helen Moss shares fell in May.",
        "Guests flew from Helen Moss to Oslo.",
        "Morgan Stanley said it would grow.",
        "The charge names John Doe and says no more.",
        "They call themselves Customer Excellence Ambassadors here.",
        "The cup went to the Washington Rowbacks in May.",
        "San Rafael Rowbacks fans cheered.",
        "The head of Total Helen Ministries said it rained.",
    ],
)
def test_works_places_and_storms_are_nobody(text: str) -> None:
    assert named(text) == []


def test_a_country_is_not_the_minister_whose_forename_it_is() -> None:
    text = "Israel Marsh, the minister, flew home. The mayor said Israel was far away, and that Israel is small."
    (person,) = people(markup.read(text).blocks, language="en", authors=())

    assert (person.name.value, person.alternate_name) == ("Israel Marsh", ())


def test_what_is_named_after_somebody_leaves_the_name_itself() -> None:
    assert named("It was Roy Hale Night. Roy Hale, 44, a catcher, came.") == ["Roy Hale"]
