"""Supplied fields outrank what is read from the page; what differs stays beside them as a rival."""

from __future__ import annotations

import json
from typing import Any

import pytest

from markup.document.supplied import given_text
from markup.model import Confidence, Organization, Person, Source
from markup.pipeline import Conversion, convert
from markup.settings import Publisher, Settings

STORY = (
    "<p>The lighthouse on Ferrow Point will be lit again in June after nine dark years, the harbour board said.</p>"
    "<p>Engineers spent the winter replacing the lamp room, which a storm had torn open one night in 2017.</p>"
    "<p>Fishing crews had asked for the light since two boats ran aground on the reef below the point.</p>"
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Light returns to Ferrow Point</title>
<meta property="og:site_name" content="Ferrow Courier">
<script type="application/ld+json">{
    json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Light returns to Ferrow Point",
            "author": {"@type": "Person", "name": "Ida Maren", "jobTitle": "reporter"},
            "image": {"@type": "ImageObject", "url": "https://ferrow.example/pier.jpg"},
            "keywords": ["lighthouse", "harbour"],
            "articleSection": "Coast",
            "isAccessibleForFree": True,
            "datePublished": "2026-04-02T08:00:00Z",
        }
    )
}</script></head><body><h1>Light returns to Ferrow Point</h1>{STORY}</body></html>"""


def done(settings: Settings | None = None, **given: Any) -> Conversion:
    return convert(Source(PAGE, given=given), settings)


def test_a_source_carries_its_fields() -> None:
    found = done(headline="Lamp of Ferrow").article.headline
    assert found is not None
    assert (found.value, [r.value for r in found.rivals]) == ("Lamp of Ferrow", ["Light returns to Ferrow Point"])


def test_fields_of_the_call_outrank_those_of_the_source() -> None:
    found = convert(Source(PAGE, given={"headline": "One"}), given={"headline": "Two"}).article.headline
    assert found is not None
    assert found.value == "Two"


def test_authors_keep_their_order_and_addresses() -> None:
    authors = done(
        author=[
            {"name": "Bo Strand", "url": "https://ferrow.example/bo", "sameAs": ["https://social.example/@bo"]},
            {"name": "Ida Maren", "description": "Ida covers the coast."},
            {"name": "Coast Desk", "@type": "Organization"},
        ]
    ).article.author
    assert [a.name.value for a in authors] == ["Bo Strand", "Ida Maren", "Coast Desk"]
    first, second, third = authors
    assert isinstance(first, Person)
    assert first.url is not None
    assert first.url.value == "https://ferrow.example/bo"
    assert [s.value for s in first.same_as] == ["https://social.example/@bo"]
    assert isinstance(second, Person)
    assert second.job_title is not None
    assert second.job_title.value == "reporter"  # what the page adds of the same author
    assert isinstance(third, Organization)


def test_an_author_of_the_page_whom_the_cms_does_not_name_is_a_rival() -> None:
    (author,) = done(author=["Bo Strand"]).article.author
    assert [r.value for r in author.name.rivals] == ["Ida Maren"]


def test_a_tag_with_a_comma_stays_whole() -> None:
    assert [k.value for k in done(keywords=["Strand, Bo"]).article.keywords] == ["Strand, Bo"]
    assert [k.value for k in done(keywords="tide, wind").article.keywords] == ["tide", "wind"]


def test_image_with_its_size_and_caption() -> None:
    (image,) = done(
        image={"url": "https://ferrow.example/lamp.jpg", "width": 1600, "height": 900, "caption": "The new lamp."}
    ).article.image
    assert image.url.value == "https://ferrow.example/lamp.jpg"
    assert image.width is not None
    assert image.width.value == 1600
    assert image.height is not None
    assert image.height.value == 900
    assert image.caption is not None
    assert image.caption.value == "The new lamp."
    assert [r.value for r in image.url.rivals] == ["https://ferrow.example/pier.jpg"]


def test_the_same_image_at_another_size_is_no_rival() -> None:
    (image,) = done(image={"url": "https://ferrow.example/pier.jpg?w=1200"}).article.image
    assert not image.url.rivals


def test_keywords() -> None:
    first, second = done(keywords=["Ferrow Point", "harbour"]).article.keywords
    assert (first.value, second.value) == ("Ferrow Point", "harbour")
    assert [r.value for r in first.rivals] == ["lighthouse"]


@pytest.mark.parametrize(
    ("name", "field", "value", "other"),
    [
        ("articleSection", "article_section", "News", "Coast"),
        ("isAccessibleForFree", "is_accessible_for_free", False, True),
    ],
)
def test_one_value(name: str, field: str, value: object, other: object) -> None:
    given: dict[str, Any] = {name: value}
    found = getattr(done(**given).article, field)
    assert found.value == value
    assert found.confidence is Confidence.SUPPLIED
    assert [r.value for r in found.rivals] == [other]


def test_the_language_that_the_cms_names_outranks_the_words() -> None:
    found = done(inLanguage="nb_NO").article.in_language
    assert found is not None
    assert (found.value, found.rivals[0].value) == ("nb-NO", "en")


def test_the_publisher_of_the_settings_outranks_that_of_the_cms() -> None:
    given: dict[str, Any] = {"publisher": {"name": "Ferrow Media", "url": "https://ferrow.example/"}}
    found = done(**given).article.publisher
    assert found is not None
    assert found.url is not None
    assert (found.name.value, found.url.value) == ("Ferrow Media", "https://ferrow.example/")
    assert [r.value for r in found.name.rivals] == ["Ferrow Courier"]
    settled = done(Settings(publisher=Publisher("The Courier")), **given)
    assert settled.article.publisher is not None
    assert settled.article.publisher.name.value == "The Courier"


def test_evidence_stands_at_its_place() -> None:
    given: dict[str, Any] = {
        "author": [{"name": "Bo Strand", "url": "https://ferrow.example/bo"}],
        "image": {"url": "https://ferrow.example/lamp.jpg", "width": 1600},
        "keywords": "tide, wind",
        "articleSection": "News",
        "inLanguage": "en-GB",
        "isAccessibleForFree": False,
    }
    article = done(**given).article
    text = given_text(given)
    image, author = article.image[0], article.author[0]
    named = (image.url, image.width, author.name, author.url, article.article_section, article.in_language)
    for derived in (*named, *article.keywords, article.is_accessible_for_free):
        assert derived is not None
        first = derived.evidence[0]
        assert first.place.origin == "given"
        assert text[first.place.start : first.place.end] == first.text
        assert str(derived.value).casefold() in first.text.casefold()
