"""One syntax or node against another: dates, titles, addresses, rival articles."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from markup import Finding, Severity

Found = Callable[..., list[Finding]]
HERE = "https://news.example.com/2026/ferry"


def page(*nodes: dict[str, Any], head: str = "", body: str = "") -> str:
    scripts = "".join(
        f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **n})}</script>'
        for n in nodes
    )
    head = f"<title>Ferry stays</title>{head}{scripts}"
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{body}</body></html>'


def article(**more: Any) -> dict[str, Any]:
    return {"@type": "NewsArticle", "headline": "Council keeps harbour ferry", **more}


def published(said: str) -> str:
    return f'<meta property="article:published_time" content="{said}">'


@pytest.mark.parametrize(
    ("said", "rule", "severity"),
    [
        ("2026-03-10T07:00:00Z", None, None),
        ("2026-03-10T08:00:20+01:00", None, None),
        ("2026-03-10", None, None),
        ("2026-03-10T08:00:00", None, None),
        ("yesterday", None, None),
        ("2026-03-02T08:00:00+01:00", "date-conflict", Severity.WARNING),
        ("2026-03-02", "date-conflict", Severity.WARNING),
        ("2026-03-10T09:40:11+01:00", "date-conflict", Severity.ADVICE),
        ("2026-03-10T10:05:00+00:00", "date-conflict", Severity.ADVICE),
        ("2026-03-10T08:00:00Z", "time-zone-shift", Severity.WARNING),
    ],
)
def test_open_graph_date_against_the_article(
    found: Found, said: str, rule: str | None, severity: Severity | None
) -> None:
    text = page(article(datePublished="2026-03-10T08:00:00+01:00"), head=published(said))
    hits = [*found(text, "date-conflict"), *found(text, "time-zone-shift")]
    assert [(f.rule, f.severity, f.path) for f in hits] == (
        [(rule, severity, "meta[article:published_time]")] if rule else []
    )


def test_a_moment_hours_apart_is_a_zone_gone_wrong(found: Found) -> None:
    text = page(article(datePublished="2026-03-10T08:12:31+01:00"), head=published("2026-03-10T09:12:31+00:00"))
    assert [f.severity for f in found(text, "date-conflict")] == [Severity.WARNING]


def test_microdata_against_json_ld(found: Found) -> None:
    item = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="Council keeps '
        'harbour ferry"><meta itemprop="datePublished" content="2026-02-01T08:00:00+01:00"></div>'
    )
    text = page(article(datePublished="2026-03-10T08:00:00+01:00"), body=item)
    assert [f.path for f in found(text, "date-conflict")] == ["microdata[0].datePublished[0]"]


class TestRivals:
    def test_two_headlines_for_one_page(self, found: Found) -> None:
        text = page(article(url=HERE), article(url=HERE, headline="Tram line reopens"))
        assert [f.path for f in found(text, "rival-articles")] == ["jsonld[1]"]

    def test_other_author_and_day(self, found: Found) -> None:
        one = article(datePublished="2026-03-10", author="Ann Lee")
        assert len(found(page(one, article(datePublished="2026-03-01", author="Tom Ray")), "rival-articles")) == 1

    def test_another_author_alone(self, found: Found) -> None:
        assert found(page(article(author="Ann Lee"), article(author="Tom Ray")), "rival-articles") == []

    def test_two_that_agree(self, found: Found) -> None:
        assert found(page(article(url=HERE), article(url=HERE, headline="Council keeps ferry")), "rival-articles") == []

    def test_teasers_of_other_pages(self, found: Found) -> None:
        link = f'<link rel="canonical" href="{HERE}">'
        teaser = article(url="https://news.example.com/tram", headline="Tram line reopens")
        assert found(page(article(url=HERE), teaser, head=link), "rival-articles") == []

    def test_many_without_address_are_a_list(self, found: Found) -> None:
        text = page(
            *({"@type": "NewsArticle", "headline": h} for h in ("Ferry", "Tram line", "Bus stop", "Bridge", "Fair"))
        )
        assert found(text, "rival-articles") == []

    def test_teasers_in_microdata_without_address(self, found: Found) -> None:
        teaser = '<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">Tram line reopens</b>'
        teaser += '<meta itemprop="datePublished" content="2026-01-05T08:00:00Z"></div>'
        text = page(article(datePublished="2026-03-10T08:00:00+01:00"), body=teaser)
        assert [*found(text, "rival-articles"), *found(text, "date-conflict")] == []

    def test_listed_by_their_id(self, found: Found) -> None:
        other = article(**{"@id": "#tram"}, headline="Tram line reopens")
        listed = {"@type": "ItemList", "itemListElement": [{"@id": "#tram"}]}
        assert found(page(article(), other, listed), "rival-articles") == []


class TestOpenGraph:
    def test_title_of_something_else(self, found: Found) -> None:
        head = '<meta property="og:title" content="Mayor opens a new tram">'
        assert [f.severity for f in found(page(article(), head=head), "open-graph-title-conflict")] == [Severity.ADVICE]

    def test_title_put_otherwise(self, found: Found) -> None:
        head = '<meta property="og:title" content="The ferry is saved">'
        assert found(page(article(), head=head), "open-graph-title-conflict") == []

    def test_address_of_another_page(self, found: Found) -> None:
        head = '<meta property="og:url" content="https://news.example.com/2019/tram">'
        (finding,) = found(page(article(url=HERE), head=head), "open-graph-url-conflict")
        assert (finding.path, finding.severity) == ("meta[og:url]", Severity.WARNING)

    def test_the_short_form_of_an_address_is_advice(self, found: Found) -> None:
        head = '<meta property="og:url" content="https://news.example.com/n/5928990">'
        text = page(article(url="https://news.example.com/harbour-ferry/!5928990/"), head=head)
        assert [f.severity for f in found(text, "open-graph-url-conflict")] == [Severity.ADVICE]
