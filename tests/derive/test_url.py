"""The article's address: given, or stated by the page; absolute, of the web, and of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.derive.address import absolute
from markup.derive.url import url
from markup.document.supplied import given_text
from markup.model import Confidence

if TYPE_CHECKING:
    from markup.document import Document

BODY = "<body><h1>A title</h1><p>Some words.</p></body>"


def page(head: str = "", address: str | None = None, **given: str) -> Document:
    return markup.read(f"<html><head>{head}</head>{BODY}</html>", address, given)


def test_the_address_given_is_the_callers_and_its_words_are_theirs() -> None:
    doc = page(address="https://example.org/a?id=7&utm_source=mail&fbclid=x#top", headline="A title")
    found = url(doc)
    assert found is not None
    assert found.value == "https://example.org/a?id=7"
    assert found.confidence == Confidence.SUPPLIED
    (evidence,) = found.evidence
    text = given_text(doc.given, doc.url)
    assert text[evidence.place.start : evidence.place.end] == evidence.text
    assert evidence.text == "https://example.org/a?id=7&utm_source=mail&fbclid=x#top"
    assert (evidence.place.origin, evidence.place.path) == ("given", "/url")


def test_what_the_page_says_agrees_or_is_a_rival() -> None:
    head = (
        '<link rel=canonical href="https://www.example.org/a/"><meta property="og:url" content="https://example.org/b">'
    )
    found = url(page(head, "https://example.org/a"))
    assert found is not None
    assert found.value == "https://example.org/a"
    assert [e.rule for e in found.evidence] == ["url.supplied", "url.canonical"]
    assert [r.value for r in found.rivals] == ["https://example.org/b"]


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://example.org/a?x=1&amp;y=2">',
        '<meta property="og:url" content="https://example.org/a?x=1&amp;y=2">',
        '<script type="application/ld+json">{"@type": "Article", "url": "https://example.org/a?x=1&amp;y=2"}</script>',
        (
            '<script type="application/ld+json">{"@type": "Article", "mainEntityOfPage":'
            ' {"@id": "https://example.org/a?x=1&y=2#article"}}</script>'
        ),
    ],
)
def test_the_page_states_its_address_in_four_ways(head: str) -> None:
    found = url(page(head))
    assert found is not None
    assert found.value == "https://example.org/a?x=1&y=2"


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="/a">',
        '<link rel="canonical" href="https://example.org/">',
        '<meta property="og:url" content="javascript:alert(1)">',
        '<meta property="og:url" content="https:// example.org/a">',
        '<meta property="og:url" content="http://[broken/a">',
        '<script type="application/ld+json">{"@type": "Article", "mainEntityOfPage": "True"}</script>',
    ],
)
def test_what_is_no_articles_address_is_absent(head: str) -> None:
    assert url(page(head)) is None


def test_a_given_address_that_is_none_of_the_web_is_absent() -> None:
    assert url(page(address="file:///tmp/a.html")) is None


def test_addresses_on_the_page_become_absolute_where_its_own_is_known() -> None:
    assert absolute(page(address="https://example.org/news/a"), "../b.jpg") == "https://example.org/b.jpg"
    canonical = page('<link rel="canonical" href="https://example.org/news/a">')
    assert absolute(canonical, "//cdn.example/b.jpg") == "https://cdn.example/b.jpg"
    based = page('<base href="/media/">', "https://example.org/news/a")
    assert absolute(based, "b.jpg") == "https://example.org/media/b.jpg"
    assert absolute(page(), "/b.jpg") == "/b.jpg"
    assert absolute(page(), "data:image/gif;base64,R0") is None
    assert absolute(page(), "javascript:void(0)") is None
