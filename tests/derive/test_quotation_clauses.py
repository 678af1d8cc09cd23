"""What English indirect speech reports: the clause alone, and no deed."""

from __future__ import annotations

import pytest

import markup
from markup.derive.people import people
from markup.derive.quotations import quotations

INTRODUCED = "Ann Moss, the mayor of Fenwick, met the council on Monday with her lawyer, Ben Roe.\n\n"


def reported(text: str) -> list[tuple[str, str | None]]:
    blocks = markup.read(INTRODUCED + text).blocks
    found = quotations(blocks, people(blocks, language="en", authors=()), language="en")
    return [
        (q.text.value, q.spoken_by_character.value if q.spoken_by_character else None)
        for q in found
        if q.kind == "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Moss told Fenwick Post writer Tom Bell in the old town that the mill would close.", "the mill would close"),
        ("Moss told the Fenwick Post everything was open to talks.", "everything was open to talks"),
        ("Moss told the council the mill would close in May.", "the mill would close in May"),
        ("Moss conceded under questioning that the mill had been empty.", "the mill had been empty"),
        ("The lack of trains stands out, as my colleague Ann Moss wrote recently.", "The lack of trains stands out"),
        ("The mill had burnt down twice, Moss told the Post on Monday night.", "The mill had burnt down twice"),
        ("The mill burnt down, the leader’s aide, Ben Roe, said.", "The mill burnt down"),
        (
            "Moss said after the court had ruled, in May, that it must close, there had been talks.",
            "after the court had ruled, in May, that it must close, there had been talks",
        ),
        (
            "Moss voiced concern about the state of the mill: “Every day a stone falls.”",
            "concern about the state of the mill",
        ),
        ("Moss declared her support for the old mill.", "her support for the old mill"),
        ("Moss dismissed claims that the mill was empty.", "claims that the mill was empty"),
    ],
)
def test_the_clause_that_a_verb_reports(text: str, clause: str) -> None:
    assert [c for c, _ in reported(text)] == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "Moss declared a state of emergency in the town.",
        "Moss dismissed other parts of the lawsuit in May.",
        "Moss responded to any questions that people had.",
        "It was a case that Moss referred to as a matter of course.",
        "Moss was so calm and assured that the crowd in the hall fell silent.",
        "The clubs which, according to Moss, were made for noise alone are closed.",
        "At the court in the old town Moss admitted theft.",
        "Moss said last week at a party to open the mill: “Let us be clear about what we did.”",
        "Moss wrote in the Post about the vote, “It is the first time that this was done.”",
        "Moss told me, “This is all of it,” waving a hand at the room we sat in.",
        "It was a plan that Moss disclosed in a talk with Radio Fenwick that opened around noon in May.",
    ],
)
def test_a_deed_an_answer_or_what_leads_into_a_quotation_reports_nothing(text: str) -> None:
    assert reported(text) == []


def test_whom_a_passive_names_does_not_speak() -> None:
    text = "Moss, who was represented by a clerk of the town, Ian Farlow, urged the traders not to lose heart."

    assert reported(text) == []


def test_a_pronoun_in_a_paragraph_that_names_somebody_else_is_left_open() -> None:
    text = "Roe said the mill was shut.\n\nPeople want to know what Tom Bell knew and when, as he has claimed."

    assert [clause for clause, _ in reported(text)] == ["the mill was shut"]
