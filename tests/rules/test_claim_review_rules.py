"""Fact checks: claims, claimants, labels and numbers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from markup import Finding, Severity

Found = Callable[..., list[Finding]]


def review(**more: Any) -> str:
    node = {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The ferry is free."}
    return json.dumps({**node, "url": "https://news.example.com/check", **more}, ensure_ascii=False)


def rated(**rating: Any) -> str:
    return review(reviewRating={"@type": "Rating", **rating})


def claimed_by(author: Any, /, **more: Any) -> str:
    return review(itemReviewed={"@type": "Claim", "author": author}, **more)


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


@pytest.mark.parametrize(
    "name", ["Multiple sources", "Facebook users", "Usuarios de redes sociales", "Réseaux sociaux"]
)
def test_nobody_claims_nothing(found: Found, name: str) -> None:
    assert len(found(claimed_by(person(name)), "claimant-is-generic")) == 1


@pytest.mark.parametrize(
    "name", ["Karl Brandt", "Facebook", "The Social Democrats", "Users' Union of Ferries", "Viral Shah"]
)
def test_somebody_is_left_in_peace(found: Found, name: str) -> None:
    assert found(claimed_by(person(name)), "claimant-is-generic") == []


def test_a_claimant_with_the_head_of_the_reviewers_name(found: Found) -> None:
    author = {"@type": "Organization", "name": "Example News Fact Check"}
    text = claimed_by({"@type": "Organization", "name": "Example News"}, author=author)
    assert [f.path for f in found(text, "claimant-is-reviewer")] == ["jsonld[0].itemReviewed.author.name"]


def test_a_short_name_may_begin_another(found: Found) -> None:
    text = claimed_by(person("AFP"), author={"@type": "Organization", "name": "AFPX Newsroom"})
    assert found(text, "claimant-is-reviewer") == []


@pytest.mark.parametrize("label", ["mostly_false", "não_é_bem_assim", "pants-on-fire"])
def test_slugs(found: Found, label: str) -> None:
    assert len(found(rated(alternateName=label), "rating-label-is-slug")) == 1


@pytest.mark.parametrize("label", ["False", "falso", "half-true", "Semi-vrai", "Pants on fire", "誤り"])
def test_labels(found: Found, label: str) -> None:
    assert found(rated(alternateName=label), "rating-label-is-slug") == []
    assert found(rated(alternateName=label), "rating-label-too-long") == []


@pytest.mark.parametrize(
    ("label", "value", "worst", "best", "contradicts"),
    [
        ("False", 5, 1, 5, True),
        ("Falso", "4", None, 6, True),
        ("True", 1, 1, 5, True),
        ("False", 1, 1, 5, False),
        ("False", 3, 1, 5, False),
        ("True", 1, 0, 1, False),
        ("Missing context", 5, 1, 5, False),
        ("False", 9, 1, 5, False),
        ("False", "", 1, 5, False),
        ("False", -1, -1, -1, False),
    ],
)
def test_label_against_number(  # noqa: PLR0913  # a table
    found: Found, label: str, value: Any, worst: Any, best: Any, *, contradicts: bool
) -> None:
    ends = {k: v for k, v in (("worstRating", worst), ("bestRating", best)) if v is not None}
    text = rated(alternateName=label, ratingValue=value, **ends)
    assert bool(found(text, "rating-contradicts-label")) is contradicts


def test_a_scale_that_is_no_scale_is_an_error(found: Found) -> None:
    text = rated(alternateName="Unproven", ratingValue=-1, worstRating=-1, bestRating=-1)
    assert [f.severity for f in found(text, "rating-scale-invalid")] == [Severity.ERROR] * 2


def test_numbers_as_text_are_numbers(found: Found) -> None:
    text = rated(alternateName="False", ratingValue="1", worstRating="1", bestRating="5")
    for name in ("rating-not-number", "rating-scale-invalid", "rating-scale-incomplete", "rating-value-missing"):
        assert found(text, name) == []


def test_the_older_form_is_advice(found: Found) -> None:
    (older,) = found(review(itemReviewed={"@type": "CreativeWork"}), "item-reviewed-type")
    (wrong,) = found(review(itemReviewed={"@type": "Place"}), "item-reviewed-type")
    assert (older.severity, wrong.severity) == (Severity.ADVICE, Severity.WARNING)


def test_fact_checks_of_a_list_are_of_other_pages(found: Found) -> None:
    one = {"@type": "ClaimReview", "claimReviewed": "The ferry is free."}
    listed = {"@type": "ItemList", "itemListElement": [one, one, one]}
    text = json.dumps({"@context": "https://schema.org", "@graph": [one, listed]})
    assert found(text, "several-claim-reviews") == []


@pytest.mark.parametrize(
    "url", ["https://news.example.com/check", "https://amp.example.com/check", "/check", "example"]
)
def test_addresses_of_the_same_domain(found: Found, url: str) -> None:
    assert found(review(url=url), "url-of-other-domain", url="https://www.example.com/check") == []


def test_a_country_domain_is_not_one_site(found: Found) -> None:
    text = review(url="https://other.co.uk/check")
    assert len(found(text, "url-of-other-domain", url="https://news.co.uk/check")) == 1


def test_space_is_cut_at_both_ends(found: Found) -> None:
    (finding,) = found(claimed_by(person(" Karl Brandt ")), "space-around-text")
    assert [e.end - e.start for e in finding.edits] == [1, 1]


def test_an_escaped_space_is_not_mended_by_half(found: Found) -> None:
    text = claimed_by(person("Karl Brandt ")).replace("Brandt ", "Brandt\\n")
    (finding,) = found(text, "space-around-text")
    assert finding.edits == ()
