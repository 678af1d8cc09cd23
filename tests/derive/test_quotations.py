"""Whose words an article quotes and reports."""

from __future__ import annotations

import pytest

import markup
from markup.derive.people import people
from markup.derive.people_mentions import passage
from markup.derive.quotations import quotations

INTRODUCED = "Anna Lindholm, a farmer, met Peter Brandt, a lawyer, in Oslo on Monday.\n\n"


def said(text: str, *, language: str = "en", kind: str = "direct") -> list[tuple[str, str | None]]:
    blocks = markup.read(text).blocks
    found = quotations(blocks, people(blocks, language=language, authors=()), language=language)
    return [
        (q.text.value, q.spoken_by_character.value if q.spoken_by_character else None) for q in found if q.kind == kind
    ]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“The harvest came far too late,” Lindholm said.", "Anna Lindholm"),
        ("“The harvest came far too late,” said Lindholm, who was tired.", "Anna Lindholm"),
        ("Lindholm said: “The harvest came far too late.”", "Anna Lindholm"),
        ("Lindholm told reporters that “the harvest came far too late”.", "Anna Lindholm"),
        ("According to Lindholm, “the harvest came far too late”.", "Anna Lindholm"),
        ("Lindholm, who drove there with Brandt, said: “The harvest came far too late.”", "Anna Lindholm"),
        ("Lindholm shook her head. “The harvest came far too late,” she said.", "Anna Lindholm"),
        ('"The harvest came far too late," Brandt added.', "Peter Brandt"),
        ("‘The harvest came far too late,’ Brandt added.", "Peter Brandt"),
        ("It was no surprise: “the harvest came far too late”, said Lindholm, who was tired.", "Anna Lindholm"),
        ("Brandt argued that it rained: “the harvest came far too late”, said Lindholm.", "Anna Lindholm"),
        ("“The harvest came far too late,” said the union’s treasurer, Peter Brandt.", "Peter Brandt"),
        ("The union’s treasurer, Peter Brandt, counted.\n\n“The harvest came far too late,” he said.", "Peter Brandt"),
        ("A man named Orvel Quist was there, he said, “because the harvest came far too late”.", "Orvel Quist"),
        ("“The harvest came far too late,” a spokesman for Brandt said.", None),
        ("“The harvest came far too late,” Brandt’s sister said.", None),
        ("“The harvest came far too late,” said a neighbour of Lindholm.", None),
        ("“The harvest came far too late,” the report said.", None),
    ],
)
def test_speakers(paragraph: str, speaker: str | None) -> None:
    ((_, found),) = said(INTRODUCED + paragraph)

    assert found == speaker


def test_a_pronoun_means_the_last_speaker_of_its_sex() -> None:
    text = INTRODUCED + (
        "Brandt noted that Lindholm had no choice. He said: “Nobody could have done more.”\n\n"
        "She added: “I did what I could, and it was not enough.”"
    )

    assert [s for _, s in said(text)] == ["Peter Brandt", "Anna Lindholm"]


def test_somebody_without_a_name_is_not_the_last_person_named() -> None:
    text = (
        INTRODUCED + "Brandt said he was glad.\n\nA guard disagreed. “It was the worst day here,” the guard said. "
        "“I was there all night,” he said."
    )

    assert [s for _, s in said(text)] == [None, None]


def test_a_pronoun_that_may_mean_two_people_means_nobody() -> None:
    text = (
        "Karl Voss, a farmer, spoke first. “We ploughed at night,” Voss said.\n\n"
        "Peter Brandt then sold the field to a company from Oslo.\n\n“Nobody asked us about it,” he said."
    )

    assert [s for _, s in said(text)] == ["Karl Voss", None]


def test_the_only_woman_is_she() -> None:
    text = (
        "The claims of Anna Lindholm, a farmer, came in April. Lindholm’s claims were checked by Peter Brandt.\n\n"
        "It took a month. In May, she spoke again, saying she “may have made a mistake” there."
    )

    assert said(text) == [("may have made a mistake", "Anna Lindholm")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Lindholm called the harvest rare, but warned that “the next one will be worse”.",
        "“We ploughed at night,” Lindholm said. As a farmer, “the next one will be worse”.",
        "“the next one will be worse’’ Lindholm said.",
        "“the next one will be worse,” treasurer and president Anna Lindholm said.",
        "Lindholm said: ‘the next one will be worse.\n\n“It always is.”",
    ],
)
def test_words_that_are_hard_to_place(paragraph: str) -> None:
    found = said(INTRODUCED + paragraph.replace("worse’’", "worse,’’"))

    assert (found[-1][0][:26], found[-1][1]) == ("the next one will be worse", "Anna Lindholm")


def test_a_heading_that_quotes_its_source_is_not_the_last_speakers() -> None:
    text = INTRODUCED + "“We ploughed at night,” Lindholm said.\n\n‘The next one will be worse’: Fen River Trust"

    assert said(text)[-1] == ("The next one will be worse", None)


def test_an_interrupted_quotation_is_two() -> None:
    text = INTRODUCED + "“We ploughed at night,” Lindholm said. “There was no other way.”"

    assert said(text) == [("We ploughed at night,", "Anna Lindholm"), ("There was no other way.", "Anna Lindholm")]


@pytest.mark.parametrize("again", ["“", ""])
def test_a_quotation_goes_on_in_the_next_paragraph(again: str) -> None:
    text = INTRODUCED + f"Lindholm said: “We ploughed at night.\n\n{again}There was no other way.”"

    assert said(text) == [(f"We ploughed at night.\n\n{again}There was no other way.", "Anna Lindholm")]


def test_a_paragraph_of_nothing_but_a_quotation_goes_on() -> None:
    text = INTRODUCED + "Lindholm said the field was lost.\n\n“We will not plant it again this year.”"

    assert said(text) == [("We will not plant it again this year.", "Anna Lindholm")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Lindholm called the price “unfair” and left.",
        "Brandt wrote “The Long Road Home” in prison.",
        "The farmers' union and the workers' party didn't agree.",
        "It was the ’90s, and Lindholm’s brothers’ farm was new.",
    ],
)
def test_phrases_titles_and_apostrophes_are_no_quotations(paragraph: str) -> None:
    assert said(INTRODUCED + paragraph) == []


def test_indirect_speech() -> None:
    text = INTRODUCED + (
        "Brandt has warned that the river will rise again. Lindholm was told to leave. "
        "Lindholm has not said whether she will go. The dam is old and weak, Brandt said."
    )

    assert said(text, kind="indirect") == [
        ("the river will rise again", "Peter Brandt"),
        ("The dam is old and weak", "Peter Brandt"),
    ]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Lindholm told the court on Monday that the dam was old and weak.", ["the dam was old and weak"]),
        ("The dam is old and weak, lawyer Peter Brandt said.", ["The dam is old and weak"]),
        ("Lindholm said “the dam” was very old and “weak”.", ["“the dam” was very old and “weak”"]),
        ('Lindholm said it was a kind of "second dam".', ['it was a kind of "second dam"']),
        ("Lindholm gave evidence for most of the morning.", []),
        ("“The dam is old and weak,” Lindholm said in an interview with a friend.", []),
        ("Speaking to her friends in Oslo, Lindholm said: “The dam is old and weak.”", []),
    ],
)
def test_indirect_speech_is_the_clause_alone(paragraph: str, expected: list[str]) -> None:
    assert [text for text, _ in said(INTRODUCED + paragraph, kind="indirect")] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Ministerin Anna Keller kam spät. „Wir haben lange gewartet“, sagte Keller.",
            ("Wir haben lange gewartet", "Anna Keller"),
        ),
        ("fr", "« Nous avons beaucoup attendu », a dit Marie Dubois.", ("Nous avons beaucoup attendu", "Marie Dubois")),
        (
            "fr",
            "« Nous avons beaucoup attendu », a déclaré la préfète déléguée, Marie Dubois.",
            ("Nous avons beaucoup attendu", "Marie Dubois"),
        ),
        ("es", "«Hemos esperado mucho tiempo», dijo Ana Torres.", ("Hemos esperado mucho tiempo", "Ana Torres")),
        ("sv", "”Vi har väntat mycket länge”, sade Ulf Berg.", ("Vi har väntat mycket länge", None)),
        ("ja", "「とても長い時間待っていました」と話した。", ("とても長い時間待っていました", None)),
    ],
)
def test_other_languages(language: str, text: str, expected: tuple[str, str | None]) -> None:
    assert said(text, language=language) == [expected]


def test_words_read_once_serve_people_and_quotations() -> None:
    blocks = markup.read(INTRODUCED + "“The harvest came far too late,” Lindholm said.").blocks
    passages = [passage(b.text) for b in blocks]

    found = people(blocks, language="en", authors=(), passages=passages)

    assert found == people(blocks, language="en", authors=())
    assert quotations(blocks, found, language="en", passages=passages) == quotations(blocks, found, language="en")


def test_single_marks_that_nothing_closes_quote_nothing() -> None:
    assert said(INTRODUCED + "Lindholm said it rained, " + "‘twas so and " * 900 + "the harvest came late.") == []


def test_a_quotation_in_single_marks_goes_on_behind_a_plural() -> None:
    ((text, _),) = said(INTRODUCED + "Brandt said: ‘The farmers’ harvest came far too late.’")

    assert text == "The farmers’ harvest came far too late."


@pytest.mark.parametrize(
    ("paragraph", "clause"),
    [
        ("Lindholm said at a meeting with growers in May that the rye was lost to rain.", "the rye was lost to rain"),
        ("The rye was lost to rain, Lindholm said during a meeting on Friday.", "The rye was lost to rain"),
        ("Lindholm said later in the week she feared for all the rye.", "she feared for all the rye"),
        ("Lindholm revealed afterwards that the rye was lost to rain.", "the rye was lost to rain"),
        ("Lindholm said 30 to 40 farms had lost all their rye.", "30 to 40 farms had lost all their rye"),
        ("Lindholm, a grower herself, wrote that the rye was lost to rain.", "the rye was lost to rain"),
        ("The rye was lost, according to union spokeswoman Anna Lindholm.", "The rye was lost"),
    ],
)
def test_a_reported_clause_begins_behind_where_and_when_it_was_said(paragraph: str, clause: str) -> None:
    assert said(INTRODUCED + paragraph, kind="indirect") == [(clause, "Anna Lindholm")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“The rye was lost to the rain,” Lindholm said in a long statement.",
        "“The rye was lost to the rain,” Lindholm told The Fen Paper in a call before noon.",
        "Lindholm said this to growers on Monday before they left.",
        "Lindholm shared a drink with growers after a long day in May.",
    ],
)
def test_where_and_to_whom_somebody_spoke_is_no_statement(paragraph: str) -> None:
    assert said(INTRODUCED + paragraph, kind="indirect") == []


def test_a_quoted_sentence_may_end_outside_its_marks() -> None:
    text = "“We were open to it,” Lindholm said. “We never sold rye to those who came late” with the mill's cart. “We"
    quoted = said(INTRODUCED + text + " had none.”")

    assert [speaker for _, speaker in quoted] == ["Anna Lindholm"] * 3


def test_who_is_asked_answers() -> None:
    text = "It rained.\n\nLindholm was asked about the rye. “It is easy to lose it all to rain.”"

    assert said(INTRODUCED + text)[-1][1] == "Anna Lindholm"


def test_somebody_introduced_before_a_colon_speaks_the_next_paragraph() -> None:
    text = "Dr Helen Moss, lecturer, School of Rye, Fen University comments:\n\n“It is easy to lose it all to rain.”"

    assert said(text) == [("It is easy to lose it all to rain.", "Helen Moss")]


def test_adding_is_said_by_whoever_spoke_before_it() -> None:
    text = 'Lindholm was late.\n\n"One of the fields was lost," she said, adding: "The others stood well in May."'

    assert [speaker for _, speaker in said(INTRODUCED + text)] == ["Anna Lindholm"] * 2


@pytest.mark.parametrize("tail", ["with the dogs.", "of the farm.", "at the end"])
def test_words_behind_a_quotation_of_two_paragraphs_say_nobody_new(tail: str) -> None:
    story = (
        "The council of the town met in the old hall to talk about the ferry and the river, and it stayed for hours."
    )

    assert said(f"{story} “We stay\n\nand we” {tail} “So it is,” said Tom Reed.")[-1] == ("So it is,", "Tom Reed")
