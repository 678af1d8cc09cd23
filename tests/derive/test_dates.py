"""Dates: as precise as the source, told apart by their labels, never earlier than published."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from markup.pipeline import convert
from markup.settings import Settings

STORY = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>" * 3


def page(line, lang="en", **article):
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", **article})
    script = f'<script type="application/ld+json">{data}</script>' if article else ""
    return (
        f'<html lang="{lang}"><head>{script}</head><body><article><h1>Ferry stays</h1><p>By Ann Lee</p>{line}'
        f"{STORY}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("<p>14 May 2025</p>", date(2025, 5, 14)),
        ("<p>14 May 2025, 10:30</p>", datetime(2025, 5, 14, 10, 30)),  # noqa: DTZ001  # no zone is the point
        ("<p>14 May 2025, 10:30 GMT</p>", datetime(2025, 5, 14, 10, 30, tzinfo=UTC)),
    ],
)
def test_a_date_is_as_precise_as_the_page(line, value):
    found = convert(page(line)).article.date_published.value
    assert (type(found), found) == (type(value), value)


def test_published_and_updated_are_told_apart_by_their_labels():
    article = convert(page("<p>Updated 15 May 2025</p><p>Published 14 May 2025</p>")).article
    assert (article.date_published.value, article.date_modified.value) == (date(2025, 5, 14), date(2025, 5, 15))


def test_only_an_update_is_no_publication():
    article = convert(page("<p>Last updated: 15 May 2025</p>")).article
    assert article.date_published is None
    assert article.date_modified.value == date(2025, 5, 15)
    assert "datePublished.not-found" in {w.rule for w in article.withheld}


def test_a_labelled_date_on_the_page_beats_the_markup_which_stays_a_rival():
    article = convert(page("<p>Published 14 May 2025</p>", datePublished="2025-05-20T08:00:00+02:00")).article
    assert article.date_published.value == date(2025, 5, 14)
    assert [r.value.date() for r in article.date_published.rivals] == [date(2025, 5, 20)]


def test_the_markup_adds_the_clock_to_the_day_that_the_page_shows():
    article = convert(page("<p>Published 14 May 2025</p>", datePublished="2025-05-14T08:00:00+02:00")).article
    assert article.date_published.value.isoformat() == "2025-05-14T08:00:00+02:00"
    assert {e.rule for e in article.date_published.evidence} == {"datePublished.label", "datePublished.json-ld"}


def test_a_moment_in_utc_is_told_on_the_day_and_clock_that_the_page_shows():
    line = "<p>February 24, 2025 9:25 PM</p>"
    found = convert(page(line, datePublished="2025-02-25T02:25:54Z")).article.date_published.value
    assert found.utcoffset() == timedelta(hours=-5)
    assert found.isoformat() == "2025-02-24T21:25:54-05:00"


def test_another_clock_of_the_same_day_is_a_rival_and_no_evidence():
    line = "<p>Published 14 May 2025, 10:30</p>"
    article = convert(page(line, datePublished="2025-05-14T18:00:00+02:00")).article
    assert article.date_published.value == datetime(2025, 5, 14, 10, 30)  # noqa: DTZ001  # the page prints no zone
    assert {e.rule for e in article.date_published.evidence} == {"datePublished.label"}
    assert [r.value.isoformat() for r in article.date_published.rivals] == ["2025-05-14T18:00:00+02:00"]


def test_two_clocks_in_the_markup_and_a_day_on_the_page_give_the_first_and_keep_the_other():
    head = '<meta property="article:published_time" content="2025-05-14T18:00:00+02:00">'
    html = page("<p>Published 14 May 2025</p>", datePublished="2025-05-14T08:00:00+02:00").replace(
        "<head>", f"<head>{head}"
    )
    found = convert(html).article.date_published
    assert found.value.isoformat() == "2025-05-14T08:00:00+02:00"
    assert [r.value.isoformat() for r in found.rivals] == ["2025-05-14T18:00:00+02:00"]


def test_a_change_before_the_publication_is_withheld():
    article = convert(page("", datePublished="2025-05-14T08:00:00Z", dateModified="2025-05-13T08:00:00Z")).article
    assert article.date_modified is None
    assert "dateModified.before-published" in {w.rule for w in article.withheld}


def test_the_zone_of_the_settings_is_used_for_a_clock_without_one_and_the_evidence_says_so():
    settings = Settings(time_zone="Europe/London")
    found = convert(page("<p>14 May 2025, 10:30</p>"), settings).article.date_published
    assert found.value.isoformat() == "2025-05-14T10:30:00+01:00"
    assert found.evidence[-1].place.origin == "settings"
    assert convert(page("<p>14 May 2025</p>"), settings).article.date_published.value == date(2025, 5, 14)


def test_a_day_that_could_be_two_is_none():
    assert convert(page("<p>04/05/2025</p>")).article.date_published is None
    assert convert(page("<p>04/05/2025</p>", lang="en-GB")).article.date_published.value == date(2025, 5, 4)
    assert convert(page("<p>04/05/2025</p>", lang="en-US")).article.date_published.value == date(2025, 4, 5)


def test_another_date_of_the_page_settles_the_order():
    article = convert(page("<p>Published 04/05/2025</p><p>Updated 21/05/2025</p>")).article
    assert article.date_published.value == date(2025, 5, 4)


@pytest.mark.parametrize("value", ["0001-01-01T00:00:00Z", "soon", "", "2025-02-31"])
def test_a_placeholder_is_no_date(value):
    assert convert(page("", datePublished=value)).article.date_published is None


@pytest.mark.parametrize(
    "value", ["Wed May 14 19:20:36 CEST 2025", "Wed, 14 May 2025 19:20:36 +0200", "2025-05-14 19:20:36 +0200"]
)
def test_the_ways_in_which_programs_print_a_moment_are_read(value):
    found = convert(page("", datePublished=value)).article.date_published
    assert found.value.isoformat() == "2025-05-14T19:20:36+02:00"


def test_a_publication_that_the_markup_overwrote_with_the_day_of_a_change_loses():
    head = '<meta property="article:published_time" content="2024-05-14T18:00:00+02:00">'
    change = "2025-05-20T08:00:00+02:00"
    html = page("", datePublished=change, dateModified=change).replace("<head>", f"<head>{head}")
    article = convert(html).article
    assert article.date_published.value.isoformat() == "2024-05-14T18:00:00+02:00"
    assert [r.value.isoformat() for r in article.date_published.rivals] == [change]
    assert article.date_modified.value.isoformat() == change
