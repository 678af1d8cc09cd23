"""The JSON-LD graph: what is in it, what never is, and how it stands in a page."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from markup.model import (
    Article,
    Confidence,
    Derived,
    Evidence,
    MediaObject,
    MediaReview,
    Organization,
    Person,
    Place,
    Quotation,
)
from markup.render import graph, jsonld
from markup.settings import Settings

SETTINGS = Settings()
ANY_TEXT = st.text(st.characters(exclude_categories=()), min_size=1).filter(str.strip)
NAUGHTY = [
    '</script><script>alert("x")</script>',
    "<!--<script>",
    "-->",
    "]]>",
    "&lt;b&gt; &amp; &quot;",
    "line\u2028and\u2029paragraph",
    'He said "no" \\ and left',
    "\ud83d alone",
    "nothing\x00here",
    "tab\tand\nline",
    "{{ headline }} {% raw %}",
    "𝔘nicode 漢字 עברית",
]


def said(value: Any, confidence: Confidence = Confidence.STATED) -> Derived[Any]:
    return Derived(value, (Evidence("field.how", "words", Place(1, 1, 0, 5, "line/1"), confidence),))


def nodes(article: Article, settings: Settings = SETTINGS, url: str | None = None) -> dict[str, dict[str, Any]]:
    """The graph's nodes by the fragment of their @id."""
    found = graph(article, settings, url=url)["@graph"]
    return {node["@id"].partition("#")[2] or "page": node for node in found}


class Scripts(HTMLParser):
    """Counts script elements and keeps their text, by the rules of Python's own parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.count = 0
        self.text = ""
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count it."""
        del attrs
        self.inside = tag == "script"
        self.count += self.inside

    def handle_endtag(self, tag: str) -> None:
        """Notice where a script ends."""
        self.inside = self.inside and tag != "script"

    def handle_data(self, data: str) -> None:
        """Keep a script's text."""
        self.text += data if self.inside else ""


def in_page(text: str) -> str:
    """What two HTML parsers agree to be the one script element's text."""
    page = f'<!doctype html><head><script type="application/ld+json">{text}</script></head><p>after</p>'
    plain = Scripts()
    plain.feed(page)
    plain.close()
    tree = lxml_html.fromstring(page)
    [script] = tree.iter("script")
    assert plain.count == 1
    assert script.text == plain.text
    assert tree.findtext(".//p") == "after"
    return plain.text


def holds_nothing_empty(value: Any) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(map(holds_nothing_empty, value.values()))
    if isinstance(value, list):
        return bool(value) and all(map(holds_nothing_empty, value))
    return value is not None and value != ""


@given(ANY_TEXT)
def test_any_text_is_said_as_it_is_and_stays_in_its_script_element(text: str) -> None:
    article = Article(
        headline=said(text),
        article_body=said(text),
        author=(Person(said(text), description=said(text)), Organization(said(text))),
        keywords=(said(text),),
        quotations=(Quotation(said(text), spoken_by_character=said(text)),),
        mentions=(Person(said(text)),),
    )
    printed = jsonld(article, SETTINGS)
    printed.encode()
    found = json.loads(in_page(printed))["@graph"]
    assert found[0]["headline"] == found[0]["articleBody"] == found[0]["keywords"][0] == text
    by_type = {node["@type"]: node for node in found}
    assert by_type["Person"]["name"] == by_type["Organization"]["name"] == by_type["Quotation"]["text"] == text


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_text_is_said_as_it_is(text: str) -> None:
    printed = jsonld(Article(headline=said(text)), SETTINGS)
    assert not set(printed) & set("<>&\u2028\u2029\x00")
    assert json.loads(in_page(printed))["@graph"][0]["headline"] == text


def test_words_said_together_are_one_quotation_with_both_speakers() -> None:
    people = (Person(said("Ann Lee")), Person(said("Tom Reed")))
    spoken = tuple(Quotation(said("We stay"), spoken_by_character=p.name) for p in people)
    nodes = graph(Article(mentions=people, quotations=spoken), SETTINGS)["@graph"]
    (quotation,) = (node for node in nodes if node["@type"] == "Quotation")

    assert quotation["spokenByCharacter"] == [{"@id": "#person-ann-lee"}, {"@id": "#person-tom-reed"}]


def test_an_article_that_says_nothing_has_no_empty_property() -> None:
    assert graph(Article(), SETTINGS) == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "NewsArticle", "@id": "#article"}],
    }


def test_everything_said_is_in_the_graph(full: Article) -> None:
    base = "https://paper.example/news/ferry.html"
    found = nodes(full)
    assert found["article"] == {
        "@type": "AnalysisNewsArticle",
        "@id": f"{base}#article",
        "headline": 'Ferry "Aurora" sails <again> & again',
        "alternativeHeadline": "A ship returns",
        "description": "After three years the ferry is back.",
        "articleBody": "The ferry sailed.\n\nIt came back.",
        "wordCount": 6,
        "author": [{"@id": f"{base}#person-ann-lee"}, {"@id": f"{base}#organization-coast-wire"}],
        "editor": [{"@id": f"{base}#person-eva-roth"}],
        "translator": [{"@id": f"{base}#person-luc-noir"}],
        "contributor": [{"@id": f"{base}#person-bo-ek"}],
        "publisher": {"@id": f"{base}#organization-the-harbour-paper"},
        "datePublished": "2025-05-14",
        "dateModified": "2025-05-15T10:30:00+02:00",
        "correction": [{"@type": "CorrectionComment", "text": "The day was wrong.", "datePublished": "2025-05-16"}],
        "isAccessibleForFree": False,
        "hasPart": [{"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"}],
        "dateline": "Kiel",
        "articleSection": "Regional",
        "keywords": ["ferry", "Kiel"],
        "inLanguage": "en",
        "image": [{"@id": f"{base}#image-1"}],
        "mentions": [{"@id": f"{base}#person-olga-brandt"}, {"@id": f"{base}#person-ivo-maar"}],
        "url": base,
        "mainEntityOfPage": {"@id": base},
    }
    assert found["page"]["breadcrumb"] == {"@id": f"{base}#breadcrumb"}
    assert [step["position"] for step in found["breadcrumb"]["itemListElement"]] == [1, 2]
    assert found["organization-the-harbour-paper"]["logo"]["url"] == "https://paper.example/logo.png"
    assert found["organization-the-harbour-paper"]["correctionsPolicy"] == "https://paper.example/corrections"
    assert found["image-1"]["creditText"] == "Photo: Bo Ek"
    assert found["person-olga-brandt"]["affiliation"] == {"@type": "Organization", "name": "Nordline"}
    assert found["quotation-1"]["spokenByCharacter"] == {"@id": f"{base}#person-olga-brandt"}


def test_a_fact_check_keeps_claim_and_rating_inside_the_review(full: Article) -> None:
    review = nodes(full)["claim-review-1"]
    assert review["itemReviewed"] == {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ulf Holm"},
        "datePublished": "2025-05-01",
        "appearance": [{"@type": "CreativeWork", "url": "https://post.example/1"}],
    }
    assert review["reviewRating"]["alternateName"] == "False"
    assert review["author"]["@id"] == nodes(full)["article"]["publisher"]["@id"]
    assert review["author"]["name"] == nodes(full)[review["author"]["@id"].partition("#")[2]]["name"]
    assert review["url"] == "https://paper.example/news/ferry.html"


def test_numbers_of_a_rating_are_all_three_or_none(full: Article) -> None:
    review = full.claim_reviews[0]
    partial = replace(review, review_rating=replace(review.review_rating, best_rating=None))

    assert nodes(replace(full, claim_reviews=(partial,)))["claim-review-1"]["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "False",
        "ratingExplanation": "It was in dock.",
    }


def test_each_of_several_reviews_has_an_anchor_on_the_page(full: Article) -> None:
    several = replace(full, claim_reviews=full.claim_reviews * 2)
    found = [n for n in graph(several, SETTINGS)["@graph"] if n["@type"] == "ClaimReview"]

    assert [n["url"] for n in found] == [n["@id"] for n in found]
    assert all(n["url"].startswith("https://paper.example/news/ferry.html#claim-review-") for n in found)


def test_a_media_review_names_its_category_by_address(full: Article) -> None:
    thing = MediaObject(said("https://video.example/1"), "VideoObject")
    review = MediaReview(said("StagedContent"), thing, author=full.publisher)
    unsafe = replace(review, item_reviewed=MediaObject(said("javascript:alert(1)")))
    found = nodes(replace(full, media_reviews=(review, unsafe)))

    assert found["media-review-1"]["mediaAuthenticityCategory"] == "https://schema.org/StagedContent"
    assert found["media-review-1"]["itemReviewed"] == {"@type": "VideoObject", "contentUrl": "https://video.example/1"}
    assert found["media-review-1"]["author"] == found["article"]["publisher"]
    assert "media-review-2" not in found


def test_nothing_empty_anywhere(full: Article) -> None:
    assert holds_nothing_empty(graph(full, SETTINGS))
    assert holds_nothing_empty(graph(replace(full, headline=said(" "), keywords=(said(""),)), SETTINGS))


def test_every_reference_leads_to_one_node(full: Article) -> None:
    found = graph(full, SETTINGS)["@graph"]
    identifiers = [node["@id"] for node in found]
    assert len(set(identifiers)) == len(identifiers)
    text = json.dumps(found)
    references = [part.partition('"')[0] for part in text.split('{"@id": "')[1:]]
    assert references
    assert set(references) <= set(identifiers)


@given(st.lists(ANY_TEXT, max_size=8))
def test_people_mentioned_under_one_name_are_not_one_person(names: list[str]) -> None:
    article = Article(mentions=tuple(Person(said(name)) for name in names))
    people = [node for node in graph(article, SETTINGS)["@graph"] if node["@type"] == "Person"]
    assert [person["name"] for person in people] == names
    assert len({person["@id"] for person in people}) == len(names)
    assert graph(article, SETTINGS) == graph(article, SETTINGS)


def test_identifiers_say_the_name_in_any_script() -> None:
    names = ("John Kennedy", "John-Kennedy", "Νίκος Παππάς", "नरेन्द्र मोदी", "???")
    found = nodes(Article(mentions=tuple(Person(said(name)) for name in names)))
    assert list(found)[1:] == [
        "person-john-kennedy",
        "person-john-kennedy-2",
        "person-νίκος-παππάς",
        "person-नरेन्द्र-मोदी",
        "person",
    ]


def test_an_author_who_is_mentioned_is_one_person_with_what_both_places_say() -> None:
    article = Article(
        author=(Person(said("Ann Lee"), url=said("https://paper.example/ann")),),
        mentions=(Person(said("Ann Lee"), job_title=said("editor")),),
    )
    found = nodes(article)
    assert found["article"]["mentions"] == found["article"]["author"] == [{"@id": "#person-ann-lee"}]
    assert found["person-ann-lee"]["jobTitle"] == "editor"
    assert found["person-ann-lee"]["url"] == "https://paper.example/ann"


def test_a_publisher_that_signs_its_article_is_one_organization() -> None:
    paper = Organization(said("The Paper"), "NewsMediaOrganization", url=said("https://paper.example/"))
    found = nodes(Article(author=(Organization(said("The Paper")),), publisher=paper))
    assert found["article"]["author"] == [found["article"]["publisher"]]
    assert found["organization-the-paper"]["@type"] == "NewsMediaOrganization"
    assert found["organization-the-paper"]["url"] == "https://paper.example/"


def test_a_guess_is_never_printed() -> None:
    guess = Confidence.GUESSED
    article = Article(
        headline=said("A guess", guess),
        keywords=(said("sure"), said("a guess", guess)),
        author=(Person(said("A Guess", guess), job_title=said("editor")), Person(said("Ann Lee"))),
        date_published=said(datetime(2025, 1, 1, tzinfo=UTC), guess),
    )
    printed = jsonld(article, SETTINGS)
    assert "guess" not in printed.casefold()
    assert "2025" not in printed
    assert nodes(article)["article"] == {
        "@type": "NewsArticle",
        "@id": "#article",
        "keywords": ["sure"],
        "author": [{"@id": "#person-ann-lee"}],
    }


def test_a_clock_time_without_a_zone_gets_none() -> None:
    article = Article(date_published=said(datetime(2025, 5, 14, 9, 5)))  # noqa: DTZ001  # without a zone is the case
    assert nodes(article)["article"]["datePublished"] == "2025-05-14T09:05:00"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "JAVA\nSCRIPT:alert(1)", "data:text/html,x", "http://a b/"])
def test_only_web_addresses_are_printed(address: str) -> None:
    article = Article(author=(Person(said("Ann Lee"), url=said(address), same_as=(said(address),)),))
    assert set(nodes(article)["person-ann-lee"]) == {"@type", "@id", "name"}


def test_an_email_address_stays_private(full: Article) -> None:
    assert "ann@paper.example" not in jsonld(full, SETTINGS)


def test_the_callers_address_serves_where_the_article_says_none() -> None:
    found = nodes(Article(headline=said("H")), url="https://paper.example/a#top")
    assert found["article"]["@id"] == "https://paper.example/a#article"
    assert found["article"]["mainEntityOfPage"] == {"@id": "https://paper.example/a#top"}
    assert "url" not in nodes(Article(), url="relative.html")["article"]


def test_settings_choose_which_people_are_mentioned(full: Article) -> None:
    assert len(nodes(full, Settings(mentions="all"))["article"]["mentions"]) == 2
    cited = nodes(full, Settings(mentions="cited"))
    assert cited["article"]["mentions"] == [{"@id": "https://paper.example/news/ferry.html#person-olga-brandt"}]
    assert "quotation-1" in cited
    none = nodes(full, Settings(mentions="none"))
    assert "mentions" not in none["article"]
    assert "Brandt" not in json.dumps(none)


def test_reported_speech_is_no_quotation(full: Article) -> None:
    assert "that the ship was sound" not in jsonld(full, SETTINGS)


def test_paywalled_parts_are_said_only_of_a_closed_article(full: Article) -> None:
    free = nodes(replace(full, is_accessible_for_free=said(value=True)))["article"]
    assert free["isAccessibleForFree"] is True
    assert "hasPart" not in free
