"""The head of a copied page: below its menus, between its buttons."""

from __future__ import annotations

import pytest

from markup.model import Person
from markup.pipeline import Conversion, convert

TITLE = "The slow boat stays for one more year"
STORY = (
    "The harbour council voted on Monday to keep the old slow boat running for another year, whatever it costs.",
    "Captain Ilse Brandt said the boat was slow, “but so is the river”. Nobody in the harbour argued with her.",
    "The new bridge, which was to replace the boat, is still waiting for its last two piers, and so are the builders.",
)
MENU = (
    *("Home", "News", "Sport", "Business", "Culture", "Travel", "Weather", "Shop", "Jobs", "Podcasts", "Newsletters"),
    *(
        "About us",
        "Contact",
        "Help and support",
        "Your account",
        "Saved stories for later reading",
        "Sign in or register",
    ),
    *("Football", "Cricket", "Tennis", "Rugby", "Cycling", "Boats for sale in your area", "Cars", "Homes", "Log out"),
)


def article(*lines: str) -> Conversion:
    return convert("\n".join(lines))


def headline(done: Conversion) -> str | None:
    return done.article.headline.value if done.article.headline else None


def authors(done: Conversion) -> list[str]:
    return [a.name.value for a in done.article.author]


def test_the_headline_stands_below_the_menu() -> None:
    done = article(*MENU, TITLE, "By Ann Lee", "14 May 2025", "Share", *STORY, "Terms of use", "Privacy", "Imprint")

    assert headline(done) == TITLE
    assert authors(done) == ["Ann Lee"]
    assert done.article.date_published is not None
    assert done.article.date_published.value.isoformat() == "2025-05-14"
    assert [b.text for b in done.layout.body] == list(STORY)


def test_a_title_and_a_date_on_top_are_the_head_whatever_list_follows() -> None:
    done = article(TITLE, "Published", "14 May 2025", "More stories", *MENU, "Piers still missing after years", *STORY)

    assert headline(done) == TITLE
    assert done.article.date_published is not None
    assert done.article.date_published.value.isoformat() == "2025-05-14"


@pytest.mark.parametrize(
    "above",
    [
        ("Share this Story : The Harbour Post",),
        ("Click to share on Facebook (Opens in new window)", "Click to email this to a friend (Opens in new window)"),
        ("Home > News > Harbour", "Culture"),
        ("https://example.org/news/harbour/the-slow-boat-stays-for-one-more-year",),
        ("Harbour, Boats, Council, Money, Bridges",),
        (f"Home {TITLE}",),
        ("Zum Inhalt dieser Seite springen",),
        ("A boat under a bridge at dawn, seen from the quay (Ann Lee/Harbour Herald)",),
        ("3304 views 13 mins 0 comments",),
        ("(Photos by Harbour Pictures; montage by Tim Reed / The Harbour Post)",),
        ("Ask an Adviser", "Ask an Adviser"),
        ("about Rivers and their history", "Departments", "Library", "Faculty", "Last Updated", "3 March 2025"),
        ("Quarrel over a ferry",),
    ],
)
def test_buttons_trails_tags_and_captions_are_no_headline(above: tuple[str, ...]) -> None:
    assert headline(article(*above, TITLE, "By Ann Lee", "14 May 2025", *STORY)) == TITLE


@pytest.mark.parametrize(
    "title", ["Is the slow boat worth its money?", "The slow boat stays!", "A slow boat and a late bridge…"]
)
def test_a_headline_may_be_a_question_or_a_cry(title: str) -> None:
    done = article("Harbour", title, "Ann Lee", "3 hours ago", *STORY)

    assert headline(done) == title
    assert [b.text for b in done.layout.body] == list(STORY)


def test_a_text_that_begins_with_its_story_has_no_headline() -> None:
    assert headline(article("It can be hard to see a boat go, and harder to see it stay.", *STORY)) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Ann Lee", "3 hours ago"),
        ("Ann Lee", "Publiziert heute um 12:19 Uhr"),
        ("Ann Lee5 hours ago",),
        ("By", "Ann Lee"),
        ("14 May 2025", "Nathanael Johnson"),
        ("Nathanael Johnson", "14 May 2025"),
    ],
)
def test_a_bare_name_is_a_byline_by_what_stands_beside_it(lines: tuple[str, ...]) -> None:
    assert authors(article(TITLE, *lines, *STORY)) in (["Ann Lee"], ["Nathanael Johnson"])


@pytest.mark.parametrize(
    "lines",
    [
        ("By Ann Lee", "14 May 2025", "Related Topics", "Keir Starmer,", "David Lammy", "14 May 2025"),
        ("By Ann Lee", "14 May 2025", "Mayor Odd Holm and Ilse Brandt in the council", "Photo: J. Doe"),
    ],
)
def test_names_of_topics_and_in_pictures_are_no_bylines(lines: tuple[str, ...]) -> None:
    assert authors(article(TITLE, *lines, *STORY)) == ["Ann Lee"]


def test_a_byline_behind_the_story_is_the_one_that_says_so() -> None:
    assert authors(article(TITLE, "14 May 2025", *STORY, "Written by Ann Lee")) == ["Ann Lee"]
    assert authors(article(TITLE, "14 May 2025", *STORY, "Press contact:", "Ann Lee", "Tel. 555 0100")) == []


@pytest.mark.parametrize(
    ("kicker", "section"),
    [
        ("Harbour", "Harbour"),
        ("Federal PoliticsPolitics", "Federal Politics"),
        ("정치정치일반", "정치일반"),
        ("PolitikRussland", "Politik"),
        ("Home › News › Harbour", "Harbour"),
        ("Twittern", None),
        ("vor 2 Stunden", None),
        ("Jun 17", None),
        ("-A+A", None),
    ],
)
def test_the_section_is_the_kicker_and_no_button(kicker: str, section: str | None) -> None:
    found = article(kicker, TITLE, "By Ann Lee", "14 May 2025", *STORY).article.article_section

    assert (found and found.value) == section


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        (("Ann Lee, Herald Staff Writer",), ["Ann Lee"]),
        (("Sabin Orlo, Staff Reporter",), ["Sabin Orlo"]),
        (("Ann Lee and Tom Reed, Herald Staff Writers",), ["Ann Lee", "Tom Reed"]),
        (("Ann Lee, Associated Press",), ["Ann Lee", "Associated Press"]),
        (("Ann Lee", "Staff Writer"), ["Ann Lee"]),
        (("Ann Lee", "ann.lee@herald.example"), ["Ann Lee"]),
        (("Ann Lee",), ["Ann Lee"]),
    ],
)
def test_a_name_right_between_headline_and_story_is_the_authors(byline: tuple[str, ...], expected: list[str]) -> None:
    done = article(TITLE, *byline, *STORY)

    assert authors(done) == expected
    assert [b.text for b in done.layout.body] == list(STORY)


def test_a_role_below_the_name_is_the_authors() -> None:
    for done in (
        article(TITLE, "Ann Lee", "Staff Writer", *STORY),
        convert(f"<h1>{TITLE}</h1><p>Ann Lee</p><p>Staff Writer</p>" + "".join(f"<p>{p}</p>" for p in STORY)),
    ):
        (author,) = done.article.author
        assert isinstance(author, Person)
        assert author.job_title is not None
        assert (author.name.value, author.job_title.value) == ("Ann Lee", "Staff Writer")


@pytest.mark.parametrize("name", ["Ilse Brandt", "Harbour Council", "River Boats"])
def test_a_name_that_the_story_has_or_that_is_nobodys_is_no_author(name: str) -> None:
    assert authors(article(TITLE, name, *STORY)) == []


@pytest.mark.parametrize(
    "line",
    ["Brittany Fowler", "Ann Lee", "Ann Lee, Special to The Harbour Gazette", "ANN LEE Herald Staff Writer"],
)
def test_a_name_between_headline_and_standfirst_is_the_authors(line: str) -> None:
    done = article(TITLE, line, "Council was split until midnight", *STORY)

    assert headline(done) == TITLE
    assert authors(done) == [line.partition(",")[0].replace("ANN LEE Herald Staff Writer", "Ann Lee")]
    assert [b.text for b in done.layout.body] == list(STORY)


def test_the_standfirst_that_says_more_of_the_story_is_not_the_headline() -> None:
    title, below = "Harbour council keeps its oldest servant", "The slow boat runs for another year"
    done = article(title, below, *STORY)

    assert headline(done) == title


def test_the_headline_below_the_pages_title_lacks_the_sites_name() -> None:
    assert headline(article(f"{TITLE} | Harbour Herald", TITLE, *STORY)) == TITLE


def test_a_text_without_a_headline_keeps_its_first_paragraph() -> None:
    short = "(HNA) - The slow boat of Springfield will run for another year, says its harbour."
    done = article(short, *STORY)

    assert headline(done) is None
    assert done.layout.body[0].text == short


@pytest.mark.parametrize(
    "end", ["(Reporting by Ann Lee; Editing by Bob Ray)", "Published in The Herald, May 14th, 2025"]
)
def test_what_stands_below_a_text_without_a_headline_leaves_it_its_story(end: str) -> None:
    done = article(*STORY, STORY[0].replace("Monday", "Tuesday"), end)

    assert headline(done) is None
    assert done.layout.body[0].text == STORY[0]
    if "Published" in end:
        assert done.article.date_published is not None
        assert done.article.date_published.value.isoformat() == "2025-05-14"


def test_a_desk_named_in_a_menu_below_the_story_is_no_author() -> None:
    assert authors(article(TITLE, *STORY, "Opinion", "Editorial", "The bridge can wait")) == []


def test_a_pictures_two_people_named_twice_are_not_the_authors() -> None:
    done = article(TITLE, "Joe Parker and Ann Kelly", "Joe Parker and Ann Kelly", *STORY)

    assert authors(done) == []
    assert headline(done) == TITLE


def test_the_day_beside_the_weather_is_not_the_articles() -> None:
    assert article("8.4 C", "Thursday, October 6, 2022", TITLE, *STORY).article.date_published is None
    assert article("Thursday, October 6, 2022", "Sign in / Join", TITLE, *STORY).article.date_published is None
    assert article("Thursday, October 6, 2022", TITLE, *STORY).article.date_published is not None


def test_a_paragraph_with_a_place_is_the_story_though_the_byline_follows_it() -> None:
    first = f"SPRINGFIELD — {STORY[0]}"
    done = article(TITLE, first, "Report by Ann Lee", *STORY[1:])

    assert authors(done) == ["Ann Lee"]
    assert done.layout.body[0].text == first


def test_a_readers_comment_has_no_date_of_the_articles() -> None:
    done = article(
        TITLE,
        f"SPRINGFIELD - {STORY[0]}",
        *STORY[1:],
        "Comments (52)",
        "This is the worst boat that I have ever seen in my long life, and the worst harbour.",
        "RIVERMAN - 29 July 2013",
    )

    assert done.article.date_published is None
    assert done.layout.body[0].text.startswith("SPRINGFIELD")


def test_a_pictures_description_above_its_caption_does_not_begin_the_story() -> None:
    shown = "Captain Ilse Brandt looks at the river from the old slow boat in the harbour."
    done = article(TITLE, "By Ann Lee", shown, f"{shown} Photo: Bob Ray", *STORY)

    assert [b.text for b in done.layout.body] == list(STORY)


def test_prices_of_shares_are_no_headline() -> None:
    done = article("HBR 40.25 Increased By ▲ 0.22 (0.55%)", "BOAT 6.70 Increased By ▲ 0.09 (1.36%)", *STORY)

    assert headline(done) is None


def test_a_headline_with_a_full_stop_is_known_by_its_second_place() -> None:
    title = "Slow Boat Of Springfield's Harbour Stays For One More Year."
    done = article("Home Editor's Picks", title, "Mon, 02 Sep 2019 07:50:30 GMT", "Share", title, *STORY)

    assert headline(done) == title
    assert [b.text for b in done.layout.body] == list(STORY)


def test_a_story_in_one_paragraph_without_a_full_stop_is_kept() -> None:
    told = (
        "Captain Ilse Brandt of the old slow boat says that everybody in the harbour should know by now why it "
        "was kept and her crew for another year while the builders of the bridge are still waiting for their piers"
    )
    done = article(TITLE, "14 May 2025", told)

    assert [b.text for b in done.layout.body] == [told]


def test_a_day_above_the_menus_gives_way_to_one_below_the_headline() -> None:
    done = article(
        f"{TITLE} - Harbour Herald", "Saturday, June 7, 2025", *MENU[:14], TITLE, "December 6, 2020", "SHARES", *STORY
    )

    assert headline(done) == TITLE
    assert done.article.date_published is not None
    assert done.article.date_published.value.isoformat() == "2020-12-06"


@pytest.mark.parametrize("above", ["Letter to the Editor", "As low as $49 for one year. Save 59%."])
def test_the_name_of_a_kind_and_an_offer_are_no_headlines(above: str) -> None:
    assert headline(article(above, above, "The boat must stay", "September 2, 2013", *STORY)) == "The boat must stay"


def test_each_name_above_a_role_is_an_authors() -> None:
    done = article(
        *(TITLE, "Ann Lee", "Senior Reporter, Harbour Herald", "Tom Brown", "Contributor, Harbour Herald"),
        *("December 6, 2020", *STORY),
    )

    assert authors(done) == ["Ann Lee", "Tom Brown"]


def test_a_first_paragraph_that_a_caption_says_again_stays_in_the_story() -> None:
    first = "SPRINGFIELD: Months without rain have left the boats of the harbour dry, and their captains without work."
    done = article(TITLE, first, *STORY, f"DRY Boats lie on the land. {first.partition(': ')[2]} HNA PHOTO")

    assert done.layout.body[0].text == first


def test_an_article_before_a_vowel_begins_no_name() -> None:
    title = "An Additional Pier at HBR Harbour"

    assert headline(article(title, *STORY)) == title
    assert authors(article(title, *STORY)) == []


def test_a_letter_is_signed_in_capitals() -> None:
    assert authors(article(*STORY, "DON HARPER", "Springfield")) == ["Don Harper"]


@pytest.mark.parametrize("line", ["Ann Lee", "Staff Writer", "14 May 2025", "News", "A boat. A quay."])
def test_a_list_of_short_lines_without_a_story_is_read_to_its_end(line: str) -> None:
    assert headline(article(TITLE, *(line, "More") * 60)) == TITLE
