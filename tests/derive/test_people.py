"""Who is named in an article, as what, and in which words of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import markup
from markup.derive.people import people, with_citations
from markup.derive.people_directory import with_directory
from markup.derive.quotations import quotations
from markup.settings import Settings, StaffMember

if TYPE_CHECKING:
    from pathlib import Path

    from markup.model import Derived, Person


def named(
    text: str, *, authors: tuple[str, ...] = (), language: str = "en", headline: bool = False
) -> dict[str, Person]:
    blocks = markup.read(text).blocks
    title, body = (blocks[0], blocks[1:]) if headline else (None, blocks)
    return {p.name.value: p for p in people(body, language=language, authors=authors, headline=title)}


def value(field: Derived[str] | None) -> str | None:
    return field.value if field else None


def test_forms_of_one_name_are_one_person() -> None:
    found = named(
        "Margaret Oakley, a botanist at Fernhill University, praised the garden.\n\n"
        "Ms Oakley said it was rare. Oakley will return in May."
    )

    assert list(found) == ["Margaret Oakley"]
    assert [a.value for a in found["Margaret Oakley"].alternate_name] == ["Ms Oakley", "Oakley"]


@pytest.mark.parametrize(
    ("sentence", "name", "role", "affiliation"),
    [
        ("Norwegian Prime Minister Anna Lindholm arrived.", "Anna Lindholm", "Norwegian Prime Minister", None),
        ("The talks included shipping magnate Peter Brandt and others.", "Peter Brandt", "shipping magnate", None),
        ("Latvia’s foreign minister, Karl Ozols, flew home.", "Karl Ozols", "foreign minister", "Latvia"),
        ("Ruth Adeyemi, an engineer at Blue River Power, left.", "Ruth Adeyemi", "engineer", "Blue River Power"),
        ("David Marsh, who is a teacher, lives here.", "David Marsh", "teacher", None),
        ("It was BBC presenter Clare Winton who called.", "Clare Winton", "BBC presenter", "BBC"),
        ("Helen Moss, director of the Ashdown Museum, agreed.", "Helen Moss", "director", "Ashdown Museum"),
        ("The director of the Ashdown Museum, Helen Moss, agreed.", "Helen Moss", "director", "Ashdown Museum"),
        ("Helen Moss, who runs the archive at the Ashdown Museum, agreed.", "Helen Moss", None, "Ashdown Museum"),
        ("Helen Moss, who works for Larkfield, agreed.", "Helen Moss", None, "Larkfield"),
        ("We met Ashdown University’s Helen Moss there.", "Helen Moss", None, "Ashdown University"),
        ("Helen Moss, an analyst at Dutch shipping company Vanderlee, left.", "Helen Moss", "analyst", "Vanderlee"),
        ("She called Fen River Trust (FRT) warden Helen Moss.", "Helen Moss", "warden", "Fen River Trust"),
        (
            "It went to Ashdown crown court judge Helen Moss.",
            "Helen Moss",
            "Ashdown crown court judge",
            "Ashdown crown court",
        ),
        ("Shipping consultant Helen Moss agreed.", "Helen Moss", "Shipping consultant", None),
        ("US Senator Helen Moss arrived.", "Helen Moss", "US Senator", "US"),
        (
            "It was Cornwall Cricket Club captain Helen Moss.",
            "Helen Moss",
            "Cornwall Cricket Club captain",
            "Cornwall Cricket Club",
        ),
        ("The talks were led by England captain Helen Moss.", "Helen Moss", "England captain", "England"),
        ("We heard Labour MP Helen Moss.", "Helen Moss", "Labour MP", "Labour"),
        ("Helen Moss (Labour) agreed.", "Helen Moss", None, "Labour"),
        ("The mayor of Leeds, Helen Moss, agreed.", "Helen Moss", "mayor of Leeds", "Leeds"),
        ("It was special envoy to Norway Helen Moss.", "Helen Moss", "special envoy to Norway", None),
        (
            "Helen Moss, head of research at Larkfield Securities, left.",
            "Helen Moss",
            "head of research",
            "Larkfield Securities",
        ),
        ("Helen Moss, Head of Research at Larkfield, left.", "Helen Moss", "Head of Research", "Larkfield"),
        ("Helen Moss, minister of Finance, left.", "Helen Moss", "minister of Finance", None),
        (
            "Helen Moss, who now works as a nurse at Fernhill Hospital, left.",
            "Helen Moss",
            "nurse",
            "Fernhill Hospital",
        ),
        ("Helen Moss, who studies tides at Fernhill University, left.", "Helen Moss", None, "Fernhill University"),
        ("Helen Moss, author of The Long Road, left.", "Helen Moss", "author", None),
        ("Helen Moss, director, Larkfield Securities, left.", "Helen Moss", "director", "Larkfield Securities"),
        (
            "Helen Moss, a fellow of the Council on Energy, Tides and Water, left.",
            "Helen Moss",
            "fellow",
            "Council on Energy, Tides and Water",
        ),
        ("Amnesty’s director for Asia, Helen Moss, left.", "Helen Moss", "director", "Amnesty"),
        (
            "It was Larkfield chairman and chief executive Helen Moss.",
            "Helen Moss",
            "Larkfield chairman and chief executive",
            "Larkfield",
        ),
        ("She tried to honor former Larkfield pilot Helen Moss.", "Helen Moss", "former Larkfield pilot", "Larkfield"),
        ("Helen Moss, a former editor of the Larkfield Post, left.", "Helen Moss", "former editor", "Larkfield Post"),
        ("White House Chief of Staff Helen Moss left.", "Helen Moss", "White House Chief of Staff", "White House"),
        ("Helen Moss, a teacher from San Rosario, left.", "Helen Moss", "teacher", None),
        ("Helen Moss, 71, a retired postmistress, agreed.", "Helen Moss", "retired postmistress", None),
        ("A farmer’s daughter met Peter Brandt of Larkfield.", "Peter Brandt", None, None),
    ],
)
def test_roles_and_affiliations_are_the_articles_words(
    sentence: str, name: str, role: str, affiliation: str | None
) -> None:
    person = named(sentence)[name]

    assert (value(person.job_title), value(person.affiliation)) == (role, affiliation)


def test_a_politicians_spokesman_has_no_employer() -> None:
    found = named("Anna Lindholm met Peter Brandt. Lindholm’s spokesman, Eric Voss, was there.")

    assert value(found["Eric Voss"].job_title) == "spokesman"
    assert found["Eric Voss"].affiliation is None


def test_a_family_tie_is_no_job_title() -> None:
    found = named("Mr Hartley and his wife, Joan Hartley, moved to Leeds. We met Peter Brandt’s father, Karl Brandt.")

    assert found["Joan Hartley"].job_title is None
    assert value(found["Joan Hartley"].description) == "wife"
    assert value(found["Karl Brandt"].description) == "Peter Brandt’s father"


def test_a_town_before_a_surname_is_a_forename_where_what_is_said_of_the_two_fits_somebody() -> None:
    spoken = "It was quiet, said Dallas Reed, a police spokesman. Reed lives in Dallas, near the Dallas Museum."
    places = (
        "The Dallas Museum is shut. London Bridge is open. The Austin Chronicle said so, and so did the Denver Post."
    )

    assert list(named(spoken)) == ["Dallas Reed"]
    assert named(places) == {}


def test_a_form_of_address_is_no_family_tie() -> None:
    found = named("She was called Sister Joan Hartley there. Joan Hartley said that it rained.")

    assert [value(p.description) for p in found.values()] == [None]


@pytest.mark.parametrize(
    ("text", "affiliation", "evidence"),
    [
        ("Norwegian Prime Minister Helen Moss left Norway.", "Norway", ["Norway", "Norwegian"]),
        ("South Korean President Helen Moss left South Korea.", "South Korea", ["South Korea", "South Korean"]),
        ("The Fen River Trust (FRT) met. FRT warden Helen Moss left.", "Fen River Trust", ["Fen River Trust", "FRT"]),
        ("The FRT (Fen River Trust) met. FRT warden Helen Moss left.", "Fen River Trust", ["Fen River Trust", "FRT"]),
        ("The Old Mill Group (FRT) met. FRT warden Helen Moss left.", "FRT", ["FRT"]),
        ("Norwegian Prime Minister Helen Moss left Denmark.", None, []),
    ],
)
def test_an_affiliation_has_the_fullest_name_that_the_article_gives(
    text: str, affiliation: str | None, evidence: list[str]
) -> None:
    found = named(text)["Helen Moss"].affiliation

    assert value(found) == affiliation
    assert [e.text for e in found.evidence] == evidence if found else not evidence


def test_a_plural_says_it_of_each_in_a_row() -> None:
    found = named("She met the engineers Ann Marsh, Karl Brandt and Joan Voss. One of her friends, Ruth Oakley, cried.")

    assert [value(found[n].job_title) for n in ("Ann Marsh", "Karl Brandt", "Joan Voss")] == ["engineer"] * 3
    assert found["Karl Brandt"].job_title
    assert found["Karl Brandt"].job_title.evidence[0].text == "engineers"
    assert value(found["Ruth Oakley"].description) == "friend"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ruth Oakley found a job that she loved. She is a surveyor at Fernhill Hospital.", "surveyor"),
        ("Ruth Oakley met Joan Marsh. She is a surveyor at Fernhill Hospital.", None),
        ("Ruth Oakley met Peter Brandt. She is a surveyor at Fernhill Hospital.", "surveyor"),
    ],
)
def test_a_role_said_of_a_pronoun(text: str, role: str | None) -> None:
    assert value(named(text)["Ruth Oakley"].job_title) == role


@pytest.mark.parametrize(
    "sentence",
    [
        "The White House and the Kremlin agreed in Geneva on Monday.",
        "Green Valley Bank bought Silver Lake Holdings for two million dollars.",
        "San Francisco and New York face higher tides than Los Angeles.",
        "Officials of the Supreme Court went to Oxford University.",
        "The owner, Larkfield Logistics, has not said when it will build.",
        "Israel is small. The Israel Defense Forces left Israel on Monday.",
    ],
)
def test_organizations_and_places_are_nobody(sentence: str) -> None:
    assert named(sentence) == {}


def test_a_company_among_retailers_is_nobody() -> None:
    assert named("Retailers such as Larkham and Ostley sell it. The carmaker Winton Brook does too.") == {}


def test_a_name_with_particles() -> None:
    found = named("It was opened by Laurence des Marais. Ann van der Poel came with Marie de Villars. It was van Dyck.")

    assert list(found)[:3] == ["Laurence des Marais", "Ann van der Poel", "Marie de Villars"]


def test_surnames_in_a_row_of_people_count() -> None:
    found = named("Like other coaches – Varga, Lindqvist and Okoye – she sleeps little.")

    assert list(found) == ["Varga", "Lindqvist", "Okoye"]


def test_who_is_said_to_be_named_so_is_a_person() -> None:
    assert list(named("A farmer named Orvel Quist lives there, with a dog named Brisk Tolly.")) == ["Orvel Quist"]


def test_a_capital_that_stands_elsewhere_too_is_an_organization() -> None:
    found = named("Skalp director Helen Moss agreed. The bill was sent to Skalp in May.")

    assert value(found["Helen Moss"].affiliation) == "Skalp"


def test_a_title_that_is_a_forename_too() -> None:
    assert list(named("Marine Lindholm was there. She told us that it rained.")) == ["Marine Lindholm"]
    assert list(named("Marine Daniel Voss was there. He told us that it rained.")) == ["Daniel Voss"]


def test_a_princes_title_is_part_of_his_name() -> None:
    assert list(named("Prince Oscar opened the bridge. Oscar waved.")) == ["Prince Oscar"]


def test_a_surname_that_is_a_word_is_found_again() -> None:
    found = named("Lee Baker won the race. It rained. Baker smiled.")

    assert [a.value for a in found["Lee Baker"].alternate_name] == ["Baker"]


def test_authors_are_not_people_of_the_article() -> None:
    assert list(named("Nina Holt met John Reeves. Holt asked him why.", authors=("Nina Holt",))) == ["John Reeves"]


def test_a_headline_in_title_case_invents_nobody() -> None:
    text = "Mayor Laura Stone Praises Brave River Crews\n\nMayor Laura Stone praised the crews on Friday."

    assert list(named(text, headline=True)) == ["Laura Stone"]


def test_other_languages() -> None:
    german = named("Bundeskanzlerin Anna Keller besuchte das Werk. Der Zug nach Köln hatte Verspätung.", language="de")

    assert list(german) == ["Anna Keller"]
    assert value(german["Anna Keller"].job_title) == "Bundeskanzlerin"
    compound = named("Bezirksleiterin Anna Keller schwieg. XDP-Mann Georg Voss sagte nichts.", language="de")
    assert list(compound) == ["Anna Keller", "Georg Voss"]
    assert value(compound["Anna Keller"].job_title) == "Bezirksleiterin"
    assert named("田中さんは東京で話した。", language="ja") == {}


def test_the_directory_of_the_settings_says_who_somebody_is() -> None:
    settings = Settings(
        people={"Helen Moss": ("https://who.example/1", "https://who.example/2")},
        staff={"Peter Brandt": StaffMember(same_as=("https://social.example/@brandt",))},
    )
    found = with_directory(list(named("Helen Moss met Peter Brandt and Joan Moss.").values()), settings)

    assert [[a.value for a in p.same_as] for p in found] == [
        ["https://who.example/1", "https://who.example/2"],
        ["https://social.example/@brandt"],
        [],
    ]
    for evidence in (e for p in found for a in p.same_as for e in a.evidence):
        assert settings.text[evidence.place.start : evidence.place.end] == evidence.text


def test_a_spacy_pipeline_adds_candidates(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns(
        [{"label": "PERSON", "pattern": "Chelsea Works"}, {"label": "PERSON", "pattern": "Larkfield"}]
    )
    pipeline.to_disk(tmp_path)
    blocks = markup.read("Larkfield is a village. Mr Chelsea Works said that he was glad.").blocks

    found = people(blocks, language="en", authors=(), pipeline=str(tmp_path))

    assert [p.name.value for p in found] == ["Chelsea Works"]


def test_a_pipeline_that_is_not_there_is_an_input_error() -> None:
    with pytest.raises(markup.InputError, match="settings: spacy: "):
        people(markup.read("Ann Lee left.").blocks, language="en", authors=(), pipeline="no_such_pipeline")


def test_citations_rest_on_the_words_that_attribute() -> None:
    blocks = markup.read("John Reeves denied the claims of the two workers. Mary Cole left early.").blocks
    found = people(blocks, language="en", authors=())
    reeves, cole = with_citations(found, quotations(blocks, found, language="en"))

    assert reeves.cited is not None
    assert reeves.cited.evidence[0].text == "John Reeves denied"
    assert cole.cited is None


@given(
    st.lists(
        st.sampled_from(
            [
                "Mr",
                "Ann",
                "Lee",
                "said",
                ",",
                ".",
                "the",
                "minister",
                "of",
                "“",
                "”",
                "‘",
                "'",
                "’s",
                "He",
                "de",
                "A.",
                "–",
                "&",
                "(",
                ")",
                "who",
                "is",
                "a",
                "and",
                "MP",
                "Norwegian",
                "Fen Trust",
                "friends",
            ]
        )
    )
)
def test_evidence_stands_where_it_says(words: list[str]) -> None:
    doc = markup.read("x " + " ".join(words))
    found = people(doc.blocks, language="en", authors=())
    said = quotations(doc.blocks, found, language="en")

    for person in with_citations(found, said):
        for derived in (person.name, *person.alternate_name, person.job_title, person.affiliation, person.cited):
            for e in derived.evidence if derived else ():
                assert e.text == doc.text[e.place.start : e.place.end] != ""
    for quotation in said:
        for e in quotation.text.evidence:
            assert e.text == doc.text[e.place.start : e.place.end] != ""


def test_of_a_couple_each_is_called_by_the_own_form_of_address() -> None:
    found = named(
        "The claim names Scott Lasker and his wife, Jamie Lasker. Ms. Lasker, a clerk, left. Mr. Lasker, a mason, "
        "stayed. Lasker would not say more."
    )
    forms = {name: [a.value for a in person.alternate_name] for name, person in found.items()}

    assert forms == {"Scott Lasker": ["Mr. Lasker", "Lasker"], "Jamie Lasker": ["Ms. Lasker"]}


def test_a_form_of_address_of_the_other_sex_is_another_person() -> None:
    found = named("Sir Keith Harper, the leader, came in May. Lady Harper, a clerk, was there. Harper left early.")

    assert list(found) == ["Keith Harper", "Lady Harper"]


def test_an_apostrophe_of_either_form_is_the_same_name() -> None:
    assert list(named("Helen Osh'wah, a clerk, left. Ms Osh’wah was late.")) == ["Helen Osh'wah"]
