"""Rules on schema.org's terms: what they find, where, how it is mended, and what they leave alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from markup.model import Finding, Severity
from tests.rules.mending import mended

Found = Callable[..., list[Finding]]
CONTEXT = "https://schema.org"
RULES = (
    "type-unknown",
    "property-unknown",
    "property-of-other-type",
    "value-of-other-type",
    "enumeration-member-unknown",
    "superseded-term",
)


def block(**node: Any) -> str:
    """A block whose node is an article unless it says otherwise."""
    return json.dumps({"@context": CONTEXT, "@type": "NewsArticle", **node})


def typed(kind: str, **node: Any) -> dict[str, Any]:
    """A node of a type."""
    return {"@type": kind, **node}


SILENT = {
    "text where a thing is expected": block(
        author="Ada Quill", publisher="The Gazette", image="https://a.example/i.jpg"
    ),
    "a role": block(author=typed("Role", author=typed("Person", name="Ada"), startDate="2020", roleName="Reporter")),
    "a kind of role": block(author=typed("OrganizationRole", author=typed("Person", name="Ada"), roleName="Reporter")),
    "an action's input": json.dumps(
        {
            "@context": CONTEXT,
            "@type": "WebSite",
            "url": "https://a.example/",
            "potentialAction": {
                "@type": "SearchAction",
                "target": "https://a.example/?q={q}",
                "query-input": "required name=q",
                "result-output": "required",
            },
        }
    ),
    "several types": json.dumps(
        {"@context": CONTEXT, "@type": ["Person", "NewsArticle"], "headline": "x", "jobTitle": "y"}
    ),
    "an additional type": block(additionalType="https://schema.org/Person", jobTitle="Reporter"),
    "the http context": json.dumps({"@context": "http://schema.org", "@type": "NewsArticle", "headline": "x"}),
    "full names": json.dumps({"@type": "https://schema.org/NewsArticle", "http://schema.org/headline": "x"}),
    "aliases": json.dumps({"@context": CONTEXT, "type": "NewsArticle", "id": "https://a.example/#a", "headline": "x"}),
    "another vocabulary": json.dumps({"@context": "https://example.org/voc", "@type": "Ship", "funnel": 3}),
    "a context that may declare": json.dumps(
        {"@context": [CONTEXT, "https://example.org/voc"], "@type": "Ship", "funnel": 3}
    ),
    "a prefix": json.dumps(
        {"@context": [CONTEXT, {"ex": "https://example.org/"}], "@type": "NewsArticle", "ex:funnel": 3, "ex:Ship": "x"}
    ),
    "a term that the context declares": json.dumps(
        {"@context": [CONTEXT, {"teaser": "description"}], "@type": "NewsArticle", "teaser": "x"}
    ),
    "a breadcrumb item without type": json.dumps(
        {
            "@context": CONTEXT,
            "@type": "BreadcrumbList",
            "itemListElement": [typed("ListItem", position=1, item={"@id": "https://a.example/", "name": "Home"})],
        }
    ),
    "a reference": block(author={"@id": "#ada"}, image={"@id": "#image"}, url={"@id": "https://a.example/"}),
    "a type below the expected": block(
        image=typed("Photograph"), author=typed("NewsMediaOrganization", name="x")
    ).replace("Photograph", "ImageObjectSnapshot"),
    "a type above the expected": block(author=typed("Thing", name="x")),
    "a value object": block(
        datePublished={"@type": "Date", "@value": "2026-03-10"}, headline={"@value": "x", "@language": "en"}
    ),
    "a member in every form": json.dumps(
        {
            "@context": CONTEXT,
            "@type": "Event",
            "eventStatus": ["EventScheduled", "https://schema.org/EventScheduled", "http://schema.org/EventScheduled"],
        }
    ),
    "a member of elsewhere": json.dumps(
        {"@context": CONTEXT, "@type": "Offer", "businessFunction": "http://purl.org/goodrelations/v1#Sell"}
    ),
    "free text for a member": json.dumps(
        {"@context": CONTEXT, "@type": "Offer", "availability": "On request, within three weeks"}
    ),
    "a quantity as a node": block(image=typed("ImageObject", width=typed("Distance", name="300 px"))),
    "an old extension": json.dumps({"@context": CONTEXT, "@type": "Person/Minister", "name": "x"}),
    "a foreign microdata item": '<p itemscope itemtype="http://data-vocabulary.org/Thing"><b itemprop="nick">x</b></p>',
    "an untyped microdata item": '<div itemscope><b itemprop="nick">x</b></div>',
}


@pytest.mark.parametrize("markup", SILENT.values(), ids=SILENT)
def test_what_is_legal_is_left_alone(markup: str, found: Found) -> None:
    assert [f for name in RULES for f in found(markup, name)] == []


FOUND: list[tuple[str, str, str]] = [
    ("type-unknown", block(**{"@type": "Newsarticle"}), "jsonld[0].@type"),
    ("type-unknown", block(**{"@type": ["NewsArticle", "Ship"]}), "jsonld[0].@type"),
    ("type-unknown", block(publisher=typed("organisation", name="x")), "jsonld[0].publisher.@type"),
    ("type-unknown", '<p itemscope itemtype="https://schema.org/Website"></p>', "microdata[0].@type"),
    ("property-unknown", block(byline="Ada"), "jsonld[0].byline"),
    (
        "property-unknown",
        block(author=[typed("Person", name="x"), typed("Person", nick="y")]),
        "jsonld[0].author[1].nick",
    ),
    (
        "property-unknown",
        json.dumps({"@context": CONTEXT, "@graph": [typed("Person", nick="y")]}),
        "jsonld[0].@graph[0].nick",
    ),
    (
        "property-unknown",
        '<p itemscope itemtype="https://schema.org/Person"><b itemprop="nick">x</b></p>',
        "microdata[0].nick",
    ),
    ("property-of-other-type", block(author=typed("Person", headline="x")), "jsonld[0].author.headline"),
    ("property-of-other-type", block(priceRange="$"), "jsonld[0].priceRange"),
    ("value-of-other-type", block(author=typed("ImageObject", url="https://a.example/i.jpg")), "jsonld[0].author"),
    ("value-of-other-type", block(dateModified=typed("Person", name="x")), "jsonld[0].dateModified"),
    ("value-of-other-type", block(mainEntityOfPage=True), "jsonld[0].mainEntityOfPage"),
    (
        "enumeration-member-unknown",
        json.dumps({"@context": CONTEXT, "@type": "Event", "eventStatus": "https://schema.org/InStock"}),
        "jsonld[0].eventStatus",
    ),
    ("superseded-term", json.dumps({"@context": CONTEXT, "@type": "UserComments"}), "jsonld[0].@type"),
    (
        "superseded-term",
        json.dumps({"@context": CONTEXT, "@type": "Dataset", "variablesMeasured": "x"}),
        "jsonld[0].variablesMeasured",
    ),
]


@pytest.mark.parametrize(("rule", "markup", "path"), FOUND)
def test_what_is_wrong_is_found_at_its_place(rule: str, markup: str, path: str, found: Found) -> None:
    hits = found(markup, rule)

    assert [f.path for f in hits] == [path]
    assert hits[0].place


MENDED = [
    ("type-unknown", {"@type": "newsArticle"}, {"@type": "NewsArticle"}),
    (
        "type-unknown",
        {"@type": ["Article", "http://schema.org/person"]},
        {"@type": ["Article", "http://schema.org/Person"]},
    ),
    ("property-unknown", {"datepublished": "2026-03-10"}, {"datePublished": "2026-03-10"}),
    ("property-unknown", {"Author": {"@type": "Person"}}, {"author": {"@type": "Person"}}),
    ("superseded-term", {"@type": "Person", "awards": ["a", "b"]}, {"@type": "Person", "award": ["a", "b"]}),
    (
        "enumeration-member-unknown",
        {"@type": "Offer", "availability": "https://schema.org/inStock"},
        {"@type": "Offer", "availability": "https://schema.org/InStock"},
    ),
]


@pytest.mark.parametrize(("rule", "before", "after"), MENDED)
def test_one_safe_answer_is_written(rule: str, before: dict[str, Any], after: dict[str, Any], found: Found) -> None:
    markup, wanted = (json.dumps({"@context": CONTEXT, **node}) for node in (before, after))

    assert mended(markup, found(markup, rule)) == wanted
    assert found(wanted, rule) == []


UNMENDED = [
    ("property-unknown", {"dateModifed": "2026-03-10"}),
    ("property-unknown", {"datepublished": "2026-03-10", "datePublished": "2026-03-11"}),
    ("superseded-term", {"@type": "Person", "awards": "a", "award": "b"}),
    ("superseded-term", {"@type": "NewsArticle", "interactionCount": "3 UserComments"}),
    ("superseded-term", {"@type": "UserLikes"}),
]


@pytest.mark.parametrize(("rule", "node"), UNMENDED)
def test_what_has_no_safe_answer_is_only_said(rule: str, node: dict[str, Any], found: Found) -> None:
    hits = found(json.dumps({"@context": CONTEXT, "@type": "NewsArticle", **node}), rule)

    assert [f.edits for f in hits] == [()]


def test_microdata_names_are_mended_too(found: Found) -> None:
    markup = '<p itemscope itemtype="https://schema.org/person"><b itemprop="jobtitle">x</b></p>'
    hits = [f for rule in ("type-unknown", "property-unknown") for f in found(markup, rule)]

    assert mended(markup, hits) == '<p itemscope itemtype="https://schema.org/Person"><b itemprop="jobTitle">x</b></p>'


def test_pending_terms_are_advice_and_not_asked_for(found: Found) -> None:
    hits = found(block(backstory="x", **{"@type": "OpinionNewsArticle"}), "pending-term")

    assert {f.path for f in hits} == {"jsonld[0].@type", "jsonld[0].backstory"}
    assert {f.severity for f in hits} == {Severity.ADVICE}


def test_what_hangs_below_an_unknown_property_is_one_finding(found: Found) -> None:
    markup = block(cms={"@type": "Ship", "funnel": 3, "crew": [typed("Person", headline="x")]})

    assert [(f.rule, f.path) for name in RULES for f in found(markup, name)] == [("property-unknown", "jsonld[0].cms")]


def test_a_like_name_is_proposed(found: Found) -> None:
    (hit,) = found(block(dateModifed="2026-03-10"), "property-unknown")

    assert hit.fix == "Did you mean dateModified?"
