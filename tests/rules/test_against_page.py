"""Markup against what a reader of the page sees."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup import Finding, Severity
from markup.rules.moments import days, same_clock, same_moment

Found = Callable[..., list[Finding]]
STORY = (
    "<p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>"
    "<p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>"
    "<p>A new boat will be ordered in the spring, the mayor said, and the fare will stay as it is.</p>"
)


def page(  # the parts of a page
    *,
    h1: str = "Ferry stays",
    by: str = "By Ann Lee",
    when: str = "Published 10 March 2026",
    story: str = STORY,
    head: str = "",
    **node: Any,
) -> str:
    """A page and the article node in it, which says nothing but what is given."""
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **node}, ensure_ascii=False)
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{h1}</title>{head}<script type="application/ld+json">{data}'
        f'</script></head><body><article><h1>{h1}</h1><p class="byline">{by}</p><p class="date">{when}</p>{story}'
        "</article></body></html>"
    )


class TestHeadline:
    @pytest.mark.parametrize(
        "headline", ["Ferry stays", "FERRY STAYS", "Ferry stays | Example News", "The ferry stays for two more years"]
    )
    def test_forms_of_the_same(self, found: Found, headline: str) -> None:
        assert found(page(headline=headline), "headline-differs-from-page") == []

    def test_another_is_advice_and_quotes_the_page(self, found: Found) -> None:
        (finding,) = found(page(headline="Tram line reopens after repairs"), "headline-differs-from-page")
        assert finding.severity is Severity.ADVICE
        assert [e.text for e in finding.evidence] == ["Ferry stays"]

    def test_one_that_stands_elsewhere_on_the_page(self, found: Found) -> None:
        said = page(headline="Boats to be replaced by April", story=f"{STORY}<h2>Boats to be replaced by April</h2>")
        assert found(said, "headline-differs-from-page") == []


class TestAuthor:
    def test_another(self, found: Found) -> None:
        (finding,) = found(page(author={"@type": "Person", "name": "Peter Holm"}), "author-differs-from-page")
        assert finding.severity is Severity.WARNING
        assert finding.path == "jsonld[0].author.name"
        assert [e.text for e in finding.evidence] == ["Ann Lee"]

    @pytest.mark.parametrize("name", ["Ann Lee", "ANN LEE", "A. Lee", "Annabel Lee-Marsh"])
    def test_forms_of_the_same(self, found: Found, name: str) -> None:
        assert found(page(author={"@type": "Person", "name": name}), "author-differs-from-page") == []

    def test_a_name_anywhere_on_the_page_is_visible(self, found: Found) -> None:
        said = page(author={"@type": "Person", "name": "Peter Holm"}, story=f"{STORY}<p>Adapted by Peter Holm.</p>")
        assert found(said, "author-differs-from-page") == []

    def test_a_page_without_a_byline_says_nothing(self, found: Found) -> None:
        said = page(by="", author={"@type": "Person", "name": "Peter Holm"})
        assert found(said, "author-differs-from-page") == []

    def test_the_sign_of_an_organization_may_be_an_image(self, found: Found) -> None:
        said = page(author={"@type": "Organization", "name": "Harbour Agency"})
        assert found(said, "author-differs-from-page") == []


class TestDates:
    def test_another_day_is_an_error(self, found: Found) -> None:
        (finding,) = found(page(datePublished="2026-01-05T08:00:00+01:00"), "date-published-differs-from-page")
        assert finding.severity is Severity.ERROR
        assert [e.text for e in finding.evidence] == ["10 March 2026"]

    def test_the_next_day_is_a_warning(self, found: Found) -> None:
        (finding,) = found(page(datePublished="2026-03-11"), "date-published-differs-from-page")
        assert finding.severity is Severity.WARNING

    @pytest.mark.parametrize(
        "value",
        ["2026-03-10", "2026-03-10T23:30:00+01:00", "2026-03-09T23:30:00Z", "2026-03-11T04:00:00Z", "10.3.2026", ""],
    )
    def test_what_may_be_that_day(self, found: Found, value: str) -> None:
        assert found(page(datePublished=value), "date-published-differs-from-page") == []

    def test_a_day_without_label_must_stand_alone(self, found: Found) -> None:
        bare = page(when="10 March 2026", datePublished="2026-01-05", dateModified="2026-03-10")
        assert found(bare, "date-published-differs-from-page") == []
        (finding,) = found(page(when="10 March 2026", datePublished="2026-01-05"), "date-published-differs-from-page")
        assert finding.severity is Severity.WARNING

    def test_each_date_is_laid_beside_its_own_label(self, found: Found) -> None:
        said = page(
            when="Published 9 March 2026, updated 10 March 2026", datePublished="2026-03-09", dateModified="2026-04-20"
        )
        assert found(said, "date-published-differs-from-page") == []
        assert len(found(said, "date-modified-differs-from-page")) == 1


class TestBody:
    def test_the_text_of_the_page_with_tags_and_escapes(self, found: Found) -> None:
        assert found(page(articleBody=STORY), "article-body-differs-from-page") == []
        assert found(page(articleBody=STORY.replace("'", "&#39;")), "article-body-differs-from-page") == []

    def test_another_text(self, found: Found) -> None:
        body = "A new tram line opened on Monday. It takes passengers to the fair, said the man who cut the ribbon."
        assert [f.severity for f in found(page(articleBody=body), "article-body-differs-from-page")] == [
            Severity.WARNING
        ]

    def test_a_paywalled_article_shows_a_part(self, found: Found) -> None:
        rest = " Nobody had asked the fishermen, who load their boxes on it before sunrise and back at night." * 5
        whole = STORY.replace("<p>", "").replace("</p>", " ") + rest
        assert found(page(articleBody=whole, isAccessibleForFree=False), "article-body-differs-from-page") == []
        assert len(found(page(articleBody=whole), "article-body-differs-from-page")) == 1


class TestLanguage:
    def test_another(self, found: Found) -> None:
        assert len(found(page(inLanguage="de-DE"), "language-differs-from-page")) == 1

    @pytest.mark.parametrize("tag", ["en", "en-GB", "eng", "English", "x-default-long-tag", ""])
    def test_the_same_or_no_tag(self, found: Found, tag: str) -> None:
        assert found(page(inLanguage=tag), "language-differs-from-page") == []


class TestCanonical:
    LINK = '<link rel="canonical" href="https://news.example.com/2026/ferry">'

    @pytest.mark.parametrize(
        "url",
        [
            "https://news.example.com/2026/ferry",
            "http://www.news.example.com/2026/ferry/?utm_source=x#top",
            "https://amp.news.example.com/2026/ferry/amp",
            "https://news.example.com/2026/%66erry",
            "/2026/ferry",
            "ferry",
        ],
    )
    def test_forms_of_one_address(self, found: Found, url: str) -> None:
        assert found(page(head=self.LINK, url=url), "canonical-differs-from-markup") == []

    @pytest.mark.parametrize(
        ("url", "severity"),
        [
            ("https://news.example.com/2019/tram", Severity.WARNING),
            ("https://news.example.com/", Severity.ADVICE),
            ("https://elsewhere.example.org/2026/ferry", Severity.ADVICE),
        ],
    )
    def test_another(self, found: Found, url: str, severity: Severity) -> None:
        said = page(head=self.LINK, mainEntityOfPage={"@type": "WebPage", "@id": url})
        assert [f.severity for f in found(said, "canonical-differs-from-markup")] == [severity]

    def test_the_id_is_no_address(self, found: Found) -> None:
        said = page(head=self.LINK, **{"@id": "https://news.example.com/#article-1"})
        assert found(said, "canonical-differs-from-markup") == []


moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001  # the zone is drawn beside
offsets = st.integers(-48, 56).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


@given(moments, offsets, offsets)
def test_one_moment_in_two_offsets_is_one(clock: datetime, one: timezone, other: timezone) -> None:
    here = clock.replace(tzinfo=one)
    there = here.astimezone(other)
    assert same_moment(here, there)
    assert same_moment(here, there.replace(tzinfo=None))
    assert not same_clock(here, there) or here.utcoffset() == there.utcoffset()


@given(moments, offsets)
def test_a_readers_day_is_among_the_days_of_a_moment_in_utc(clock: datetime, zone: timezone) -> None:
    seen: date = clock.date()
    assert seen in days(clock.replace(tzinfo=zone).astimezone(UTC))
