"""Section, keywords and breadcrumb: where the article stands and what it is about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import markup
from markup.derive.breadcrumb import breadcrumb
from markup.derive.keywords import keywords
from markup.derive.section import section
from markup.document.layout import Layout
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from markup.document import Document

BODY = "<h1>Rain stops the match</h1><p>Some words of the story.</p>"


def page(node: Any = None, head: str = "", body: str = BODY) -> Document:
    block = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    return markup.read(f"<html><head>{head}{block}</head><body>{body}</body></html>", "https://example.org/a")


def layout(doc: Document, kicker: str | None = None) -> Layout:
    return Layout(
        headline=next((b for b in doc.blocks if b.tag == "h1"), None),
        kicker=next((b for b in doc.blocks if b.text == kicker), None),
    )


def words(values: tuple[Derived[str], ...]) -> list[tuple[str, str]]:
    return [(v.value, v.evidence[0].text) for v in values]


def test_the_section_is_what_the_markup_names_first() -> None:
    doc = page(
        {"@type": "NewsArticle", "articleSection": ["Sport", "Football &amp; more"]},
        '<meta property="article:section" content="sport">',
    )
    found = section(doc, layout(doc), breadcrumb(doc))
    assert found is not None
    assert found.value == "Sport"
    assert [e.rule for e in found.evidence] == ["section.json-ld", "section.open-graph"]
    assert [r.value for r in found.rivals] == ["Football & more"]


@pytest.mark.parametrize("name", ["Uncategorized", "Sin categoría", "Home", "https://example.org/x", "a" * 90])
def test_a_default_category_is_no_section(name: str) -> None:
    doc = page({"@type": "NewsArticle", "articleSection": name})
    assert section(doc, layout(doc), breadcrumb(doc)) is None


def test_the_last_step_of_the_trail_that_is_not_the_article_is_its_section() -> None:
    doc = page(body='<nav class="breadcrumb"><a href="/">Home</a> › <a href="/s">Sport</a> › Rain stops…</nav>' + BODY)
    found = section(doc, layout(doc), breadcrumb(doc))
    assert found is not None
    assert found.value == "Sport"
    assert found.evidence[0].rule == "section.breadcrumb"
    assert found.confidence == Confidence.INFERRED


def test_a_kicker_is_a_section_where_its_element_says_so() -> None:
    named = page(body='<div class="kicker">Sport</div>' + BODY)
    found = section(named, layout(named, "Sport"), breadcrumb(named))
    assert found is not None
    assert (found.value, found.evidence[0].rule) == ("Sport", "section.kicker")
    linked = page(body='<a href="/in/local-news">Local News</a>' + BODY)
    assert section(linked, layout(linked, "Local News"), breadcrumb(linked)) is not None
    several = page(body='<p class="kicker"><a href="/">Home</a> <a href="/s">Sport</a></p>' + BODY)
    found = section(several, layout(several, "Home Sport"), breadcrumb(several))
    assert found is not None
    assert (found.value, found.evidence[0].text) == ("Sport", "Sport")
    unnamed = page(body='<div class="tools">Print</div>' + BODY)
    assert section(unnamed, layout(unnamed, "Print"), breadcrumb(unnamed)) is None
    text = markup.read("Sport\n\nRain stops the match\n\nSome words.")
    assert section(text, Layout(kicker=text.blocks[0]), ()) is not None


def test_keywords_are_each_at_their_own_words() -> None:
    doc = page({"@type": "NewsArticle", "keywords": "rain, cup final, rain"})
    assert words(keywords(doc, layout(doc))) == [("rain", "rain"), ("cup final", "cup final")]
    doc = page({"@type": "NewsArticle", "keywords": ["#Rain", "caf\u00e9, bar"]})
    assert words(keywords(doc, layout(doc))) == [("Rain", "#Rain"), ("café", "caf\\u00e9, bar"), ("bar", "bar")]


def test_keywords_come_from_the_first_source_that_has_any() -> None:
    metas = '<meta property="article:tag" content="Rain"><meta property="article:tag" content="Cup">'
    doc = page(head=metas + '<meta name="keywords" content="other">')
    assert [w.value for w in keywords(doc, layout(doc))] == ["Rain", "Cup"]
    doc = page(body=BODY + '<p>Tags: <a rel="tag" href="/t/1">Rain</a>, <a rel="tag" href="/t/2">Cup</a></p>')
    assert [w.value for w in keywords(doc, layout(doc))] == ["Rain", "Cup"]
    doc = page(head='<meta name="keywords" content="Rain; Cup">')
    assert [w.value for w in keywords(doc, layout(doc))] == ["Rain", "Cup"]


def test_words_for_search_engines_are_not_keywords() -> None:
    many = ", ".join(f"word {i}" for i in range(40))
    doc = page(head=f'<meta name="keywords" content="{many}">')
    assert keywords(doc, layout(doc)) == ()
    doc = page(head='<meta name="keywords" content="Rain stops the match">')
    assert keywords(doc, layout(doc)) == ()


def test_the_trail_of_the_markup_is_in_the_order_of_its_positions() -> None:
    items = [
        {"@type": "ListItem", "position": "2", "item": {"@id": "/sport", "name": "Sport"}},
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
        {"@type": "ListItem", "position": 3, "name": "Rain stops the match"},
    ]
    steps = breadcrumb(page({"@type": "BreadcrumbList", "itemListElement": items}))
    assert [s.name.value for s in steps] == ["Home", "Sport", "Rain stops the match"]
    assert [s.item.value if s.item else None for s in steps] == [
        "https://example.org/",
        "https://example.org/sport",
        None,
    ]


def test_a_visible_trail_is_read_from_links_and_from_words() -> None:
    steps_shown = '<li><a href="/">Home</a></li><li><a href="/s?a=1&amp;b=2">Sport</a></li><li>Cup</li>'
    trail = f'<ol class="breadcrumbs">{steps_shown}</ol>'
    doc = page(body=trail + BODY)
    steps = breadcrumb(doc)
    assert [s.name.value for s in steps] == ["Home", "Sport", "Cup"]
    assert steps[1].item is not None
    assert steps[1].item.value == "https://example.org/s?a=1&b=2"
    assert steps[1].item.evidence[0].text == "/s?a=1&amp;b=2"
    for value in (v for s in steps for v in (s.name, s.item) if v is not None):
        for evidence in value.evidence:
            assert doc.text[evidence.place.start : evidence.place.end] == evidence.text
    plain = page(body='<div id="breadcrumb">Home / Sport / Cup</div>' + BODY)
    assert [s.name.value for s in breadcrumb(plain)] == ["Home", "Sport", "Cup"]


def test_a_menu_is_no_trail() -> None:
    menu = "".join(f'<li><a href="/{i}">Part {i}</a></li>' for i in range(30))
    assert breadcrumb(page(body=f'<ul class="breadcrumb-menu">{menu}</ul>' + BODY)) == ()
    assert breadcrumb(page()) == ()
