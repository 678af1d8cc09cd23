"""Whom an article says that somebody belongs to: beside the name, and where only the text around says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.derive.people import people

if TYPE_CHECKING:
    from markup.model import Person


def named(text: str) -> dict[str, Person]:
    return {p.name.value: p for p in people(markup.read(text).blocks, language="en", authors=())}


def affiliation(person: Person) -> str | None:
    return person.affiliation.value if person.affiliation else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Helen Moss, a chemist at Norway’s Public Health Agency, agreed.", "Public Health Agency"),
        ("Helen Moss, a teacher at eastern Norway’s Fern High School, agreed.", "Fern High School"),
        ("Helen Moss was a secretary for Norway’s child welfare department.", "Norway’s child welfare department"),
        ("Helen Moss, an adviser to Vanderlee Group, agreed.", "Vanderlee Group"),
        ("Helen Moss, an adviser to Bill and Ann Marsh, agreed.", None),
        ("Helen Moss, a partner in the law firm Oakley & Marsh, agreed.", "Oakley & Marsh"),
        ("Helen Moss has been working at Vanderlee for 35 years.", "Vanderlee"),
        ("Helen Moss, who left Fenbank to join Vanderlee as treasurer, agreed.", "Vanderlee"),
        ("Helen Moss joined Vanderlee in 2020.", "Vanderlee"),
        ("Helen Moss joined Karl Ozols in the final.", None),
        ("Helen Moss, whose company Vanderlee builds boats, agreed.", "Vanderlee"),
        ("We saw the Fern Rovers’ Helen Moss score.", "Fern Rovers"),
        ("Crowds greeted Norway’s Helen Moss at noon.", "Norway"),
        ("Crowds greeted Oslo’s Helen Moss at noon.", None),
        ("Crowds greeted Helen Moss of Japan at noon.", "Japan"),
        ("Manhattan’s top prosecutor, Helen Moss, agreed.", None),
        ("Veteran Democratic strategist Helen Moss agreed.", "Democratic"),
        ("Republican Helen Moss won the seat.", "Republican"),
        ("Helen Moss, Democrat of Ohio, won the seat.", "Democrat"),
        ("A Kenya-politics researcher, Helen Moss, agreed.", None),
        ("Helen Moss, a PhD student, agreed.", None),
        ("On Monday, New South Wales Fire Service commissioner Helen Moss spoke.", "New South Wales Fire Service"),
        ("Helen Moss, a member of the Apollo 10 crew, agreed.", None),
        ("Helen Moss, director for games at Google, agreed.", "Google"),
        ("“It is late.” InfoFern President Helen Moss agreed.", "InfoFern"),
        ("Helen Moss, Larkfields’ executive director of research, agreed.", "Larkfields"),
        ("Helen Moss of the La Playa Institute for Tides agreed.", "La Playa Institute for Tides"),
        ("Helen Moss, president of the French grocers, agreed.", None),
        ("It was City lawyer and Savile Row-tailored banker Helen Moss.", None),
        ("They quoted Apple analyst Helen Moss on Monday.", None),
        ("They quoted UBS analyst Helen Moss on Monday.", "UBS"),
        ("The journalist and UFO investigator Helen Moss spoke.", None),
        ("It came from One Nation senator Helen Moss on Friday.", "One Nation"),
        ("Helen Moss, professor of Social Policy and Race at Fern College, agreed.", "Fern College"),
        ("All Saints captain Helen Moss agreed.", "All Saints"),
        ("‘It is near,’ Bakers for Peace leader Helen Moss warned.", None),
        ("The Fern Brotherhood of Bakers president Helen Moss agreed.", "Fern Brotherhood of Bakers"),
        ("It hurt the Commission on Clean Rivers (CCR) head Helen Moss.", "Commission on Clean Rivers"),
        ("Oakley, Marsh and National Timber’s former head Helen Moss agreed.", "National Timber"),
        ("Mayor Karl Ozols and Justice Department (DOJ) lawyer Helen Moss met.", "Justice Department"),
        ("Delighted Zoo manager, Helen Moss, agreed.", None),
        ("England’s regular Test vice-captain, Helen Moss, agreed.", "England"),
        ("New Zealand coach Helen Moss agreed.", "New Zealand"),
        ("New Welsh Chess Union head Helen Moss agreed.", "Welsh Chess Union"),
        ("Helen Moss, who works at an Oslo-area farm, agreed.", None),
        ("Helen Moss, a chemist at Oslo university, agreed.", "Oslo university"),
        ("Helen Moss, a chemist on Oslo university grants, agreed.", None),
        ("Helen Moss, president of the state Senate, agreed.", "Senate"),
        ("Helen Moss leads the Fern Research Group in town.", "Fern Research Group"),
        ("Helen Moss leads the Premier League in goals.", None),
        ("He met Helen Moss (formerly of Fern Capital) there.", "Fern Capital"),
        ("Helen Moss, Research and Advocacy Director for Africa at Fern International, agreed.", "Fern International"),
        ("A study by Helen Moss of Fern Graduate Center and Jamon Hook of Ashdown University.", "Fern Graduate Center"),
        ("The Fern Ball Federation [FBF] President Helen Moss agreed.", "Fern Ball Federation"),
        ("As a professor of management at MIT, Helen Moss has written on it.", "MIT"),
        ("Norway’s chief spokesman, Rear Admiral Helen Moss, agreed.", "Norway"),
        ("He told the New Fernlander’s Helen Moss that it was late.", "New Fernlander"),
        ("Helen Moss, an ecologist at Observatório do Clima, agreed.", "Observatório do Clima"),
        ("Helen Moss, coordinator of the council for COP30, agreed.", None),
        ("Helen Moss, an expert on tides at U.K. think-tank Fern House, agreed.", "Fern House"),
        ("Helen Moss, a fellow at the right-wing Fern Policy Forum, agreed.", "Fern Policy Forum"),
        ("Helen Moss, a chemist in Vanderlee’s Fern Directorate, agreed.", "Vanderlee’s Fern Directorate"),
        ("Helen Moss, an aide at the Oakley campaign, agreed.", "Oakley campaign"),
        ("Helen Moss, who serves on the Fern Council, agreed.", "Fern Council"),
        ("Helen Moss, of Fern Road, was fined.", None),
        ("They want to replace Helen Moss as Vanderlee’s manager.", "Vanderlee"),
        ("Helen Moss has been named DHS acting secretary.", "DHS"),
        ("Fans of Penn State quarterback Helen Moss agreed.", "Penn State"),
        ("They stripped Rangers center Helen Moss of the puck.", "Rangers"),
        ("Centers for Tides and Water Director Helen Moss agreed.", "Centers for Tides and Water"),
        ("Kent Department of Public Health Director Helen Moss agreed.", "Kent Department of Public Health"),
        ("They praised Foreign and Home Affairs Minister Helen Moss.", None),
        ("Marsh and Oakley Borders leader Helen Moss agreed.", None),
        ("It was Vanderlee UK and Europe chief Helen Moss on the line.", "Vanderlee UK and Europe"),
        ("Oakley & Marsh analyst Helen Moss agreed.", "Oakley & Marsh"),
        ("They met Assistant Democratic Leader Helen Moss.", None),
        ("The Labour group leader Helen Moss agreed.", "Labour"),
        ("The acting Permanent Secretary Helen Moss agreed.", None),
        ("Helen Moss, manager of the Oakhill branch of the A.B. Marsh & Sons firm, agreed.", "A.B. Marsh & Sons"),
        ("Helen Moss, manager of the Oakhill branch, agreed.", None),
        ("Captain Helen Moss of the Fern City fire department agreed.", "Fern City fire department"),
        ("They met Helen Moss at Fern House on March 9.", None),
        ("Sgt. Helen Moss with the Fern Hill Police Department said so.", "Fern Hill Police Department"),
        ("Helen Moss, an Oakhill resident, agreed.", None),
        ("Helen Moss is a rancher in Fern County.", None),
        ("Helen Moss of Fern Valley agreed.", None),
        ("North Side Ald. Helen Moss agreed.", None),
        ("Helen Moss, an employee at the New Fern-based company, agreed.", None),
        ("Helen Moss, administrator for Permits and Appeals at Vanderlee, agreed.", "Vanderlee"),
        ("They praised Forensics for Fernhill (owned by Helen Moss).", "Forensics for Fernhill"),
        ("Helen Moss, a lawyer who served in the Fern Guard Corps, agreed.", "Fern Guard Corps"),
        ("Helen Moss, a spokesperson for the Fern Coalition to End Hunger, agreed.", "Fern Coalition to End Hunger"),
        ("Spokesman for the Fern Commission, Ms. Helen Moss, agreed.", "Fern Commission"),
        ("Director of Fern Museum Helen Moss said it was late.", "Fern Museum"),
        ("Helen Moss, fellow, School of Tides, University of Fernhill said so.", "University of Fernhill"),
        ("Helen Moss, Member for Fernhill, agreed.", None),
    ],
)
def test_beside_the_name(sentence: str, expected: str | None) -> None:
    assert affiliation(named(sentence)["Helen Moss"]) == expected


def test_a_partys_letter_is_the_party_that_the_article_names() -> None:
    text = "Rep. Helen Moss (D-Ohio) agreed with the Democratic Party. Sen. Peter Brandt, R-Utah, did not."
    found = named(text)

    assert affiliation(found["Helen Moss"]) == "Democratic Party"
    assert affiliation(found["Peter Brandt"]) is None


NEXT = (
    "The plans of Fern Hospital and of Vanderlee are old, and Fenbank Group likes neither.\n\n"
    "Karl Ozols, an analyst at Marsh Securities, agreed.\n\n"
)
MAIN = (
    "Vanderlee opened a yard in the north on Monday, and shares in Vanderlee rose.\n\n"
    "People in town like Vanderlee, and many of them have worked for Vanderlee for years.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plans of Vanderlee are old. Its chief executive, Helen Moss, agreed.", "Vanderlee"),
        ("The plans of Vanderlee are old. Helen Moss, a spokeswoman for the company, agreed.", "Vanderlee"),
        ("The plans of Vanderlee pleased Fenbank Group. Its chief executive, Helen Moss, agreed.", None),
        ("The plans of Vanderlee are old. Helen Moss, a neighbour, agreed.", None),
        (MAIN + "Co-founder Helen Moss spoke for an hour.", "Vanderlee"),
        (MAIN + "Rivals at Fenbank Group watched. Co-founder Helen Moss spoke for an hour.", None),
        (MAIN + "Gardener Helen Moss spoke for an hour.", None),
        (NEXT + "Helen Moss, the company’s chief executive, agreed.", None),
        (NEXT + "Helen Moss, the hospital’s medical officer, told the Fern Times.", "Fern Hospital"),
        ("Karl Ozols, a nurse at Fern Hospital, agreed. Helen Moss, the hospital’s head, did not.", None),
        (NEXT + "Ashdown Hospital agreed. So did Helen Moss, the hospital’s head.", None),
        ("They told the Fern Times. Helen Moss, a director of the company, agreed.", None),
        ("Karl Ozols is an analyst at Fenbank Group. Helen Moss, the company’s head, agreed.", None),
        ("The plans of Vanderlee are old, company spokeswoman Helen Moss said.", "Vanderlee"),
        ("Ruth Oakley won. Oakley adviser Helen Moss agreed. The Oakley campaign did not.", "Oakley campaign"),
        ("Justice Helen Moss wrote it. The Supreme Court of the country agreed.", "Supreme Court"),
        (
            "Justice Helen Moss wrote it. The Supreme Court agreed, and so did the Ohio Supreme Court.",
            "Ohio Supreme Court",
        ),
        ("Justice Helen Moss wrote it. The Utah Supreme Court and the Ohio Supreme Court agreed.", None),
        ("Justice Minister Helen Moss wrote it. The Supreme Court agreed.", None),
    ],
)
def test_from_the_text_around_where_one_can_be_meant(text: str, expected: str | None) -> None:
    assert affiliation(named(text)["Helen Moss"]) == expected


def test_the_evidence_of_an_organization_stands_where_it_is_named() -> None:
    document = markup.read(MAIN + "Co-founder Helen Moss spoke for an hour.")
    (moss,) = people(document.blocks, language="en", authors=())

    assert moss.affiliation is not None
    (evidence, *_) = moss.affiliation.evidence
    assert document.text[evidence.place.start : evidence.place.end] == "Vanderlee"
