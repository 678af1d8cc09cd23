"""Whom an article's words leave no doubt about, and whom they leave open."""

from __future__ import annotations

import pytest

import markup
from markup.derive.people import people, with_citations
from markup.derive.quotations import quotations

TANNER = "Tom Farrow, the president of the club, came early.\n\nMembers were there to watch it, Farrow said.\n\n"


def said(text: str, kind: str = "direct") -> list[tuple[str, str | None]]:
    blocks = markup.read(text).blocks
    found = quotations(blocks, people(blocks, language="en", authors=()), language="en")
    return [
        (q.text.value, q.spoken_by_character.value if q.spoken_by_character else None) for q in found if q.kind == kind
    ]


def speaker(text: str) -> str | None:
    return said(text)[-1][1]


def test_a_surname_means_whoever_bore_it_before_a_namesake_came() -> None:
    text = TANNER + "Adele Farrow, a clerk, came too.\n\n“The club is ours to keep,” Farrow said."

    assert speaker(text) == "Tom Farrow"


def test_a_surname_of_two_who_came_together_is_nobodys() -> None:
    text = "Tom Farrow and Adele Farrow came.\n\nIt rained for a long time.\n\n“The club is ours to keep,” Farrow said."

    assert speaker(text) is None


def test_of_two_namesakes_the_one_called_by_the_forename_is_meant() -> None:
    text = "Tom Farrow and Adele Farrow came.\n\nIt rained.\n\nTom left early.\n\n“It is ours to keep,” Farrow said."

    assert speaker(text) == "Tom Farrow"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("When asked at Local 90, Mark Osgood from Acme public affairs said: “We want no such thing.”", "Mark Osgood"),
        ("If the river rose, Mark Osgood would leave, telling us: “We want no such thing.”", "Mark Osgood"),
        ("Mark Osgood used “a quiet word” to warn us, adding: “We want no such thing.”", "Mark Osgood"),
        ("Mark Osgood – a baker – said: “We want no such thing.”", "Mark Osgood"),
        ("As Mark Osgood put it, “we want no such thing”.", "Mark Osgood"),
        ("Mark Osgood concluded by saying that it rained. “We want no such thing.”", "Mark Osgood"),
        ("Mark Osgood said some cheered, with others calling on him to “want no such thing”.", None),
        ("A guard met Mark Osgood and left, saying: “We want no such thing.”", None),
        ("Mark Osgood slept. In May the court heard from us, “We want no such thing.”", None),
        ("“Who would want such a thing?” In a later book, Mark Osgood notes that it rained.", None),
    ],
)
def test_the_subject_of_a_verb_of_speech(text: str, name: str | None) -> None:
    assert speaker(text) == name


def test_the_one_whom_the_paragraph_before_introduces_speaks() -> None:
    text = (
        "“We ploughed at night,” said Karl Voss, a farmer.\n\n"
        "Mark Osgood, a student at Fenton College, is helping to plan a march.\n\n“It is our town too,” he says."
    )

    assert speaker(text) == "Mark Osgood"


def test_the_articles_own_pronouns_tell_who_is_not_meant() -> None:
    text = (
        "The first witness was Mark Osgood, who ran the mill.\n\n"
        "Orsolin Quist was there because she had been asked. Quist lost her place.\n\n"
        "He said there had been “a great deal of talk in the town”."
    )

    assert speaker(text) == "Mark Osgood"


@pytest.mark.parametrize(
    ("role", "name"),
    [("French president", "Marie Duval"), ("Irish president", "Niall Roe"), ("Greek president", None)],
)
def test_of_two_with_one_role_the_nation_tells(role: str, name: str | None) -> None:
    text = "Marie Duval, the French president, came. Niall Roe, the Irish president, came too.\n\n"
    text += f"“It is a good day for us,” the {role} said."

    assert speaker(text) == name


def test_an_abbreviated_title_is_the_role() -> None:
    assert speaker("Gov. Helen Moss came.\n\n“It is a good day for us,” the governor said.") == "Helen Moss"


def test_everybody_in_a_row_is_cited() -> None:
    text = "Three of them – Ann Lee, Tom Farrow and Mark Osgood – gave testimony that the dam was old and weak."
    blocks = markup.read(text).blocks
    found = people(blocks, language="en", authors=())

    cited = with_citations(found, quotations(blocks, found, language="en"))

    assert [p.name.value for p in cited if p.cited] == ["Ann Lee", "Tom Farrow", "Mark Osgood"]


@pytest.mark.parametrize("sentence", ["Tom Farrow first began getting old.", "Tom Farrow posted photos of the dam."])
def test_what_is_no_speech_is_not_reported(sentence: str) -> None:
    assert said(sentence, kind="indirect") == []


def test_a_pronoun_does_not_reach_over_somebody_else() -> None:
    text = (
        "Tom Farrow, the president of the club, spoke first. Farrow said it was cold.\n\n"
        "Meanwhile, at the gate of it stood the treasurer's friend Peter Brandt.\n\n“It is ours to keep,” he said."
    )

    assert speaker(text) != "Tom Farrow"


def test_a_role_behind_an_adverb_begins_a_sentence() -> None:
    text = (
        "Tom Farrow, the president of the club, spoke first. Farrow said it was cold.\n\n"
        "Meanwhile, Norway’s ministry spokesman Peter Brandt is sure of it.\n\n“It is ours to keep,” he said."
    )

    assert speaker(text) == "Peter Brandt"


def test_a_pronoun_behind_two_names_of_which_one_shows_no_sex_is_open() -> None:
    text = "Robin Farrow embraces Peter Brandt after he told her that the club had lost everything in the fire."

    assert said(text, "indirect") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "“The mill is ours to keep,” said Ann Roe and Mark Osgood.",
        "“The mill is ours to keep,” Ann Roe and Mark Osgood said.",
        "Ann Roe and Mark Osgood added in a joint statement: “The mill is ours to keep.”",
    ],
)
def test_what_two_say_together_stands_once_for_each(paragraph: str) -> None:
    assert [name for _, name in said(paragraph)] == ["Ann Roe", "Mark Osgood"]


def test_a_row_that_goes_on_with_a_verb_names_one_speaker() -> None:
    text = "Ann Roe and Mark Osgood came.\n\n“The mill is ours to keep,” said Ann Roe, and Mark Osgood left."

    assert said(text) == [("The mill is ours to keep,", "Ann Roe")]


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("“It is a rally and we will stop it,” Tom Bell, a police spokesman told the radio.", "Tom Bell"),
        ("“It is a rally and we will stop it,” said Chair of the Fenwick Board of Trustees Tom Bell.", "Tom Bell"),
        ("“It is a rally and we will stop it,” Tom Bell was quoted as saying by the local press.", "Tom Bell"),
        ("Tom Bell was also asked about the rally: “It is not a thing that we will stop.”", "Tom Bell"),
        ("Lawyer Tom Bell came late.\n\n“There is nothing to hide at all,” said the lawyer.", "Tom Bell"),
        ("Tom Bell came late.\n\n“There is nothing to hide at all,” said the lawyer.", None),
    ],
)
def test_a_role_beside_the_verb_tells_who_speaks(paragraph: str, name: str | None) -> None:
    assert speaker(paragraph) == name


def test_paragraphs_of_quoted_words_alone_do_not_part_a_role_from_its_bearer() -> None:
    quoted = "“We came to win it.”\n\n“We left with nothing at all.”\n\n“We were not at our best here.”\n\n"
    text = "Reflecting on it, head coach Simon Bell said: “It was a superb game.”\n\n" + quoted

    assert speaker(text + "The head coach went on: “The boys were tired by the end.”") == "Simon Bell"


def test_whom_a_sentence_names_last_may_be_the_pronoun() -> None:
    text = (
        "Clerk Tom Bell said the plan would do.\n\nThe meeting was chaired by mayor Chris Moss. "
        "He said: “We all know how much it matters.”"
    )

    assert speaker(text) is None


def test_somebody_whom_a_speaker_reports_does_not_take_the_next_pronoun() -> None:
    text = (
        "Linda Moss fled the fire.\n\nMoss said her landlord reported that the house was gone.\n\n"
        "“We have nowhere left to go,” she said."
    )

    assert speaker(text) == "Linda Moss"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("““The mill is ours to keep,”” said Ann Roe.", "The mill is ours to keep,"),
        ('"“The mill is ours to keep,”" said Ann Roe.', "The mill is ours to keep,"),
        ("It was late.“The mill is ours to keep,” said Ann Roe.", "The mill is ours to keep,"),
    ],
)
def test_marks_set_twice_or_without_a_space_before_them(text: str, words: str) -> None:
    assert said(text) == [(words, "Ann Roe")]


def test_a_title_in_marks_is_no_quotation() -> None:
    assert said("Ann Roe told “Fenwick Today 360.”") == []
