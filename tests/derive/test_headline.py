"""The headline that a reader sees, and what the page calls itself besides."""

import pytest

from markup.pipeline import convert

STORY = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>" * 3


def page(head, top):
    return f"<html><head>{head}</head><body>{top}<div>{STORY}</div></body></html>"


def test_the_visible_h1_wins_and_the_other_title_stays():
    done = convert(page('<meta property="og:title" content="Why a slow boat beat a bridge">', "<h1>Ferry stays</h1>"))
    assert done.article.headline.value == "Ferry stays"
    assert done.article.headline.evidence[0].rule == "headline.h1"
    assert done.article.alternative_headline.value == "Why a slow boat beat a bridge"
    assert [r.value for r in done.article.headline.rivals] == ["Why a slow boat beat a bridge"]


def test_the_same_title_with_the_site_s_name_is_no_other_title():
    title = "Ferry stays for another year"
    head = f'<title>{title} | The Harrow Ledger</title><meta property="og:title" content="{title}">'
    done = convert(page(head, "<h1>Ferry stays for another year</h1>"))
    assert done.article.alternative_headline is None
    assert done.article.headline.rivals == ()


def test_the_site_s_name_in_an_h1_is_no_headline():
    done = convert(
        page("<title>Ferry stays for another year</title>", "<h1>Ledger</h1><h2>Ferry stays for another year</h2>")
    )
    assert done.article.headline.value == "Ferry stays for another year"


def test_a_title_in_the_breadcrumb_trail_is_the_other_title() -> None:
    trail = '<nav class="breadcrumb"><a href="/">Home</a><h1>Ferry: council keeps old boat</h1></nav>'
    done = convert(page("<title>Ferry: council keeps old boat</title>", f"{trail}<h2>Old ferry stays a year</h2>"))
    assert done.article.headline.value == "Old ferry stays a year"
    assert done.article.alternative_headline.value == "Ferry: council keeps old boat"
    assert done.article.alternative_headline.evidence[0].rule == "headline.trail"


def test_an_h1_in_a_trail_is_the_headline_where_there_is_no_other() -> None:
    done = convert(page("", '<ol><li><a href="/">Home</a></li><li><h1>Old ferry stays a year</h1></li></ol>'))
    assert done.article.headline.value == "Old ferry stays a year"


@pytest.mark.parametrize(
    "heading",
    [
        '<h1><span class="kicker">Harbour</span> Old ferry stays a year</h1>',
        '<h1><b class="title__overline">Harbour vote</b> <i aria-hidden="true">-</i> Old ferry stays a year</h1>',
        "<h1>Old ferry stays a year <small>What commuters should know</small></h1>",
        '<h1>Old ferry stays a year <span class="entry-subtitle">What commuters should know</span></h1>',
        '<h1><em>Harbour</em><span class="headline">Old ferry stays a year</span></h1>',
    ],
)
def test_a_kicker_or_second_line_in_the_heading_is_no_part_of_the_headline(heading: str) -> None:
    headline = convert(page("", heading)).article.headline
    assert headline.value == "Old ferry stays a year"
    assert headline.evidence[0].text == "Old ferry stays a year"


def test_a_label_that_is_most_of_the_heading_stays() -> None:
    assert convert(page("", '<h1><span class="label">Old ferry</span> stays</h1>')).article.headline.value == (
        "Old ferry stays"
    )


def test_a_logo_is_no_headline() -> None:
    logo = '<h1><a href="https://ledger.example/">The Harrow Ledger Online</a></h1>'
    head = "<title>The Harrow Ledger Online</title>"
    assert convert(page(head, f"{logo}<h2>Old ferry stays a year</h2>")).article.headline.value == (
        "Old ferry stays a year"
    )


def test_the_title_cut_short_in_a_bar_is_no_headline() -> None:
    bar = '<h2 class="entry-title">Old ferry stays for another…</h2>'
    head = "<title>Old ferry stays for another year</title>"
    done = convert(page(head, f"{bar}<h1>Old ferry stays for another year</h1>"))
    assert done.article.headline.value == "Old ferry stays for another year"


def test_without_a_heading_the_title_element_is_read_without_the_site():
    done = convert(page("<title>Ferry stays for another year | The Harrow Ledger</title>", ""))
    assert done.article.headline.value == "Ferry stays for another year"
    assert done.article.headline.evidence[0].rule == "headline.title-element"


def test_supplied_fields_outrank_the_page():
    done = convert(page("", "<h1>Ferry stays</h1>"), given={"headline": "Ferry saved"})
    evidence = done.article.headline.evidence[0]
    assert (done.article.headline.value, evidence.place.origin, evidence.text) == (
        "Ferry saved",
        "given",
        "Ferry saved",
    )
