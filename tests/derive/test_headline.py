"""The headline that a reader sees, and what the page calls itself besides."""

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
