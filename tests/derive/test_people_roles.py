"""What an article says that somebody is: how far the words of a role reach, and where a role stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.derive.people import people

if TYPE_CHECKING:
    from markup.model import Person


def named(text: str, *, headline: bool = False) -> dict[str, Person]:
    blocks = markup.read(text).blocks
    title, body = (blocks[0], blocks[1:]) if headline else (None, blocks)
    return {p.name.value: p for p in people(body, language="en", authors=(), headline=title)}


def role(person: Person) -> str | None:
    return person.job_title.value if person.job_title else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("One trader meets Vanderlee chief executive Helen Moss today.", "Vanderlee chief executive"),
        ("The report has accused Helen Moss of fraud.", None),
        ("They named the accused Helen Moss in court.", "accused"),
        ("The mayor welcomed His Excellency Ambassador Peter Brandt to town.", "Ambassador"),
        ("In 1998, then-Rep. Peter Brandt lost his seat.", "Rep."),
        ("The top prosecutor in 2020, Helen Moss, sought a deal.", "top prosecutor"),
        ("She met Ashdown Times publisher Helen Moss there.", "Ashdown Times publisher"),
        ("It was led by former U.S. attorney general Helen Moss.", "former U.S. attorney general"),
        ("In yesterday’s note, company founder and CEO Helen Moss agreed.", "company founder and CEO"),
        ("They met Karl Ozols, founder and CEO Helen Moss and others.", "CEO"),
        ("“It is late,” said Helen Moss, another parishioner.", "parishioner"),
        ("High Commissioner for Refugees Helen Moss agreed.", "High Commissioner for Refugees"),
        (
            "Then came U.S. Attorney for the District of Massachusetts Helen Moss with her files.",
            "U.S. Attorney for the District of Massachusetts",
        ),
        (
            "Helen Moss, the president and chief executive officer of Vanderlee, left.",
            "president and chief executive officer",
        ),
        ("Helen Moss, president and founder, Vanderlee Group, left.", "president and founder"),
        ("Helen Moss, a 36-year-old teacher at Fern School, left.", "teacher"),
        ("The 32-year-old admirer Peter Brandt wrote letters.", "admirer"),
        ("Helen Moss, the company’s chief executive, agreed.", "chief executive"),
        ("After CEO and co-founder Helen Moss left, it fell.", "CEO and co-founder"),
        ("German Chancellor Helen Moss left on Monday.", "German Chancellor"),
        (
            "Green MPs Helen Moss and Tom Reed left. Helen Moss, the shadow transport minister, agreed.",
            "shadow transport minister",
        ),
        ("The manager and captain Helen Moss met.", "captain"),
        ("Helen Moss, a lawyer representing the family, agreed.", "lawyer"),
        ("Helen Moss, acclaimed Oslo-based designer born in Cyprus, agreed.", "acclaimed Oslo-based designer"),
        ("Helen Moss, deputy marketing director at Vanderlee, agreed.", "deputy marketing director"),
        ("Helen Moss, a health and safety officer, agreed.", "health and safety officer"),
        ("The video features preacher Helen Moss and a dog.", "preacher"),
        ("There is a major Helen Moss retrospective.", None),
        ("Helen Moss, the Labour MP for Fernhill Central, agreed.", "Labour MP"),
        ("Former PM Helen Moss agreed.", "Former PM"),
        ("At 8 PM Helen Moss agreed.", None),
        ("It criticised Fenbank’s sporting directors, Helen Moss and Karl Ozols: do not sell.", "sporting director"),
        ("The treasurer and Governor Helen Moss agreed.", "Governor"),
        ("Defendants Peter Brandt, 68, of Fernhill; and Karl Ozols, 30, of Ashdown, were held.", "defendant"),
        ("Centers for Tides and Water Director Helen Moss agreed.", "Centers for Tides and Water Director"),
        ("They praised Foreign and Home Affairs Minister Helen Moss.", "Foreign and Home Affairs Minister"),
        ("Describes Committee Chair Helen Moss as late.", "Committee Chair"),
        ("The Minister of Foreign Affairs, Prof. Helen Moss, agreed.", "Minister of Foreign Affairs"),
        ("The Commissioner for Health, Helen Moss, agreed.", "Commissioner for Health"),
        ("Texas Commissioner of Agriculture Helen Moss agreed.", "Texas Commissioner of Agriculture"),
        ("The Head of Service, Helen Moss, agreed.", "Head of Service"),
        (
            "Helen Moss, head of the emergency department at Fern Hospital, agreed.",
            "head of the emergency department",
        ),
        (
            "Helen Moss, chief of the division of sleep and dreams at Fern Hospital, agreed.",
            "chief of the division of sleep and dreams",
        ),
        ("Helen Moss, director of the programme at Fern Hospital, agreed.", "director"),
        (
            "Helen Moss, director of pest prevention and flood planning for the Fern Trust, agreed.",
            "director of pest prevention and flood planning",
        ),
        ("Leader of Business in the Fern Council Helen Moss said it was late.", "Leader of Business"),
        ("The chairman of the committee Helen Moss agreed.", "chairman of the committee"),
        ("UQ’s acting vice-chancellor (Research) Helen Moss agreed.", "acting vice-chancellor"),
        ("Helen Moss, a 14-year employee of the Fern Trust, agreed.", "employee"),
        ("MPs Helen Moss and Karl Ozols agreed.", "MP"),
        ("Author and one of the organisers, Helen Moss, agreed.", "Author"),
        ("Helen Moss became First Minister in May.", "First Minister"),
        ("The Fernhill MP, Helen Moss, agreed.", "Fernhill MP"),
        ("Alongside Steven Marsh MP, Helen Moss, Member for Fernhill, spoke.", "Member"),
        ("It was Helen Moss, her lawyer and the envoy of Kent Karl Ozols said.", None),
        ("Helen Moss left town. She quit her job as director of the Fern Institute.", "director"),
    ],
)
def test_how_far_a_role_reaches(sentence: str, expected: str | None) -> None:
    found = named(sentence)

    assert role(next(p for name, p in found.items() if name in {"Helen Moss", "Peter Brandt"})) == expected


ALONE = "Helen Moss was seen in town on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ALONE + "The Fenland actress left again.", "Fenland actress"),
        (ALONE + "The 34-year-old novelist left again.", "novelist"),
        (ALONE + "Fans stood before the singer’s door.", "singer"),
        ("Helen Moss, 41, was seen in town.\n\nThe 34-year-old novelist left again.", None),
        ("Helen Moss met Karl Ozols in town.\n\nThe novelist left again.", None),
        ("Helen Moss met a novelist in town.\n\nThe novelist left again.", None),
        ("Helen Moss was seen near the singer’s door.", None),
        (ALONE + "The actress Ruth Oakley left again.", None),
        (ALONE + "The singer who came later left again.", None),
        (ALONE + "The judge left again.", None),
        ("Peter Brandt was seen in town.\n\nThe actress left again.", None),
        ("Helen Moss, a nurse, was seen in town.\n\nThe singer left again.", "nurse"),
    ],
)
def test_a_description_means_the_one_person_it_can_mean(text: str, expected: str | None) -> None:
    assert role(next(iter(named(text).values()))) == expected


def test_what_somebody_heads_is_a_description_and_no_title() -> None:
    moss = named("Helen Moss, who heads the regional council, agreed.")["Helen Moss"]

    assert moss.job_title is None
    assert moss.description is not None
    assert moss.description.value == "heads the regional council"
    assert [e.rule for e in moss.description.evidence] == ["mentions.leads"]


def test_a_row_of_senators_goes_on_across_their_parties() -> None:
    found = named("Sens. Helen Moss (D-Ohio), Ruth Adeyemi (D-Utah) and Peter Brandt (R-Iowa) signed it.")

    assert [role(p) for p in found.values()] == ["Sen.", "Sen.", "Sen."]


def test_a_headline_in_title_case_says_a_role_that_the_story_does_not() -> None:
    text = (
        "Protests Grow Over Dismissal of Finance Minister Brandt\n\n"
        "Peter Brandt left the building on Monday. Crowds waited outside for hours."
    )

    assert role(named(text, headline=True)["Peter Brandt"]) == "Finance Minister"
