"""What types are asked to say: the entries of properties.toml, and what is found missing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from markup import Finding, Severity
from markup.rules.requirements import Requirement, requirements
from markup.rules.vocabulary import vocabulary

Found = Callable[..., list[Finding]]
CONTEXT = {"@context": "https://schema.org"}
REVIEW: dict[str, Any] = {
    **CONTEXT,
    "@type": "ClaimReview",
    "url": "https://news.example.com/check",
    "claimReviewed": "The ferry is free.",
    "datePublished": "2026-03-12",
    "author": {"@type": "Organization", "name": "Example News"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Karl Brandt"},
        "appearance": {"@type": "CreativeWork", "url": "https://social.example.org/1"},
    },
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
}


def missing(found: Found, node: Any, url: str | None = None) -> dict[str, Severity]:
    """Path and severity of each property that is said to be missing."""
    text = json.dumps(node)
    hits = [*found(text, "required-property-missing", url), *found(text, "recommended-property-missing", url)]
    return {f.path: f.severity for f in hits}


@pytest.mark.parametrize("entry", requirements(), ids=lambda r: f"{r.type}.{r.property}")
class TestEntries:
    def test_names_a_type_and_properties_of_schema_org(self, entry: Requirement) -> None:
        known = vocabulary()
        assert entry.type in known.types
        for name in (entry.property, *entry.instead, *entry.beside):
            assert all(known.property(part) for part in name.partition("=")[0].split("."))
        for holder in entry.of:
            kind, _, name = holder.rpartition(".")
            assert known.property(name)
            assert not kind or kind in known.types

    def test_says_who_asks_and_when_that_was_read(self, entry: Requirement) -> None:
        assert entry.source.startswith("https://")
        assert date(2026, 1, 1) < entry.verified <= date.today()  # noqa: DTZ011  # a day is a day


def test_a_whole_fact_check_lacks_nothing(found: Found) -> None:
    assert missing(found, REVIEW) == {}


@pytest.mark.parametrize(
    ("dropped", "severity"),
    [
        ("url", Severity.ERROR),
        ("claimReviewed", Severity.ERROR),
        ("reviewRating", Severity.ERROR),
        ("author", Severity.WARNING),
        ("itemReviewed", Severity.WARNING),
        ("datePublished", Severity.WARNING),
    ],
)
def test_what_a_fact_check_lacks(found: Found, dropped: str, severity: Severity) -> None:
    told = {k: v for k, v in REVIEW.items() if k != dropped}

    assert missing(found, told, url="https://check.example/ferry") == {f"jsonld[0].{dropped}": severity}


def test_an_address_that_nobody_knows_yet_is_no_error(found: Found) -> None:
    assert missing(found, {k: v for k, v in REVIEW.items() if k != "url"}) == {"jsonld[0].url": Severity.ADVICE}


def test_a_rating_elsewhere_needs_no_label(found: Found) -> None:
    node = {**CONTEXT, "@type": "Product", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4}}
    assert missing(found, node) == {}


def test_google_requires_nothing_of_an_article(found: Found) -> None:
    lacking = missing(found, {**CONTEXT, "@type": "NewsArticle", "name": "Ferry stays"})
    assert Severity.ERROR not in lacking.values()
    assert lacking["jsonld[0].author"] is Severity.WARNING
    assert lacking["jsonld[0].dateModified"] is Severity.ADVICE
    assert "jsonld[0].headline" not in lacking  # its name does as well


def test_other_articles_are_not_asked(found: Found) -> None:
    teaser = {"@type": "NewsArticle", "headline": "Tram reopens", "url": "https://news.example.com/tram"}
    nodes = [
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": teaser}]},
        {"@type": "WebPage", "mentions": teaser},
        {"@type": "NewsArticle", "@id": "https://news.example.com/ferry#article"},
    ]
    assert missing(found, {**CONTEXT, "@graph": nodes[:2]}) == {}


def test_what_stands_in_another_node_of_the_same_id_is_there(found: Found) -> None:
    halves = [
        {"@type": "ClaimReview", "@id": "#check", **{k: v for k, v in REVIEW.items() if k not in {"url", "@context"}}},
        {"@type": "ClaimReview", "@id": "#check", "url": "https://news.example.com/check"},
    ]
    assert missing(found, {**CONTEXT, "@graph": halves}) == {}


class TestTrails:
    def trail(self, *steps: dict[str, Any]) -> dict[str, Any]:
        return {**CONTEXT, "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", **s} for s in steps]}

    def test_the_last_step_may_leave_out_its_item(self, found: Found) -> None:
        first = {"position": 1, "name": "News", "item": "https://news.example.com/"}
        assert missing(found, self.trail(first, {"position": 2, "name": "Harbour"})) == {}

    def test_no_other_step_may(self, found: Found) -> None:
        steps = [{"position": 1, "name": "News"}, {"position": 2, "name": "Harbour"}]
        assert [*missing(found, self.trail(*steps))] == ["jsonld[0].itemListElement[0].item"]

    def test_the_last_step_is_that_of_the_highest_position(self, found: Found) -> None:
        last_first = [{"position": 2, "name": "Harbour"}, {"position": 1, "name": "News", "item": "https://a.example/"}]
        assert missing(found, self.trail(*last_first)) == {}

    def test_a_name_may_stand_in_the_item(self, found: Found) -> None:
        step = {"position": 1, "item": {"@id": "https://news.example.com/", "name": "News"}}
        assert missing(found, self.trail(step)) == {}


def test_the_page_is_quoted_where_it_says_what_is_missing(found: Found) -> None:
    story = "<p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>" * 3
    page = (
        '<!DOCTYPE html><html lang="en"><head><script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}</script></head>'
        f'<body><article><h1>Ferry stays</h1><p class="byline">By Ann Lee</p>{story}</article></body></html>'
    )
    author = next(f for f in found(page, "recommended-property-missing") if f.property == "author")
    assert [e.text for e in author.evidence] == ["Ann Lee"]
