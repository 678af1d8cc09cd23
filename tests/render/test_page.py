"""The cleaned page: its head agrees with its JSON-LD, and only what exists is shown."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from markup.document import Document, read
from markup.document.layout import Layout
from markup.model import Article, Confidence, Derived, Evidence, ImageObject, Organization, Person, Place
from markup.render import article_html, html, jsonld
from markup.settings import Settings

SETTINGS = Settings()
ANY_TEXT = st.text(st.characters(exclude_categories=()), min_size=1).filter(str.strip)


def said(value: Any, confidence: Confidence = Confidence.STATED) -> Derived[Any]:
    return Derived(value, (Evidence("field.how", "words", Place(1, 1, 0, 5, "line/1"), confidence),))


@pytest.fixture
def doc() -> Document:
    return read("The ferry sailed & came back.\n\nIt <never> stopped.")


def page(doc: Document, article: Article, **parts: Any) -> Any:
    return lxml_html.fromstring(html(doc, Layout(body=doc.blocks, **parts), article, SETTINGS))


def metas(tree: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        found.setdefault(meta.get("property") or meta.get("name") or "", []).append(meta.get("content"))
    return found


def test_the_head_agrees_with_the_jsonld(doc: Document, full: Article) -> None:
    tree = page(doc, full)
    [script] = tree.iter("script")
    [article, *_] = json.loads(script.text)["@graph"]
    assert script.text.strip() == jsonld(full, SETTINGS)
    found = metas(tree)
    assert tree.findtext(".//title") == found["og:title"][0] == article["headline"]
    assert found["description"] == found["og:description"] == [article["description"]]
    assert found["og:url"] == [article["url"]] == [tree.find(".//link[@rel='canonical']").get("href")]
    assert found["article:published_time"] == [article["datePublished"]]
    assert found["article:modified_time"] == [article["dateModified"]]
    assert found["article:section"] == [article["articleSection"]]
    assert found["article:tag"] == article["keywords"]
    assert found["article:author"] == ["https://paper.example/ann"]
    assert found["og:site_name"] == ["The Harbour Paper"]
    assert found["og:image"] == ["https://paper.example/ferry.jpg"]
    assert found["og:type"] == ["article"]
    assert tree.get("lang") == "en"


def test_the_article_as_a_reader_sees_it(doc: Document, full: Article) -> None:
    standfirst = read("A ship returns after years.").blocks
    tree = page(doc, full, standfirst=standfirst)
    [article] = tree.iter("article")
    assert article.findtext("header/h1") == 'Ferry "Aurora" sails <again> & again'
    assert article.findtext("header/p") == "A ship returns after years."
    assert [p.text_content() for p in article.findall("header/address/p")] == [
        "Dr Ann Lee, Transport editor (The Harbour Paper)",
        "Coast Wire",
    ]
    assert article.find("header/address/p/a").attrib == {"rel": "author", "href": "https://paper.example/ann"}
    assert [time.get("datetime") for time in article.iter("time")] == ["2025-05-14", "2025-05-15T10:30:00+02:00"]
    assert [time.text for time in article.iter("time")] == ["2025-05-14", "2025-05-15 10:30 +02:00"]
    assert article.find("header/figure/img").get("src") == "https://paper.example/ferry.jpg"
    assert article.findtext("header/figure/figcaption") == "The ferry at dawn Photo: Bo Ek"
    assert [p.text for p in article.findall("div/p")] == ["The ferry sailed & came back.", "It <never> stopped."]
    assert article.findtext("aside/p") == "The day was wrong."
    assert [p.text for p in article.findall("footer/p")] == ["Ann Lee writes about ships."]
    assert not {"style", "link"} & {e.tag for e in article.iter()}


def test_only_what_exists_is_there(doc: Document) -> None:
    text = html(doc, Layout(body=doc.blocks), Article(), SETTINGS)
    tree = lxml_html.fromstring(text)
    present = {e.tag for e in tree.iter()}
    assert not present & {"title", "link", "h1", "address", "time", "figure", "aside", "footer"}
    assert metas(tree).keys() == {"", "viewport", "og:type"}
    assert "None" not in text


def test_a_bio_that_does_not_name_its_author_stands_under_the_name(doc: Document) -> None:
    tree = page(doc, Article(author=(Person(said("Ann Lee"), description=said("Writes about ships.")),)))
    assert [p.text for p in tree.findall(".//footer/p")] == ["Ann Lee", "Writes about ships."]


def test_names_and_addresses_that_are_no_profiles_are_no_article_author(doc: Document) -> None:
    authors = (
        Person(said("Ann Lee")),
        Person(said("Bo Ek"), url=said("/bo")),
        Organization(said("Wire"), url=said("javascript:alert(1)")),
    )
    tree = page(doc, Article(author=authors))
    assert "article:author" not in metas(tree)
    assert [a.get("href") for a in tree.iter("a")] == ["/bo"]


def test_an_author_who_is_the_publisher_too_is_told_of_as_one(doc: Document) -> None:
    wire, url = said("Coast Wire"), said("https://wire.example/")
    tree = page(doc, Article(author=(Organization(wire),), publisher=Organization(wire, url=url)))
    assert tree.find(".//address/p/a").get("href") == "https://wire.example/"
    assert metas(tree)["article:author"] == ["https://wire.example/"]


def test_lines_stay_lines(doc: Document) -> None:
    author = Person(said("Ann Lee"), description=said("Ann Lee writes.\nShe sails."))
    text = html(doc, Layout(body=doc.blocks), Article(author=(author,)), SETTINGS)
    assert "<p>Ann Lee writes.<br>She sails.</p>" in text


@pytest.mark.parametrize(
    ("caption", "credit", "shown"),
    [
        ("At dawn", "Bo Ek", "At dawn Bo Ek"),
        ("At dawn (Photo: Bo Ek)", "Bo Ek", "At dawn (Photo: Bo Ek)"),
        ("Wire;", "Wire; Paper", "Wire; Paper"),
        ("At dawn", None, "At dawn"),
        (None, "Bo Ek", "Bo Ek"),
    ],
)
def test_a_credit_is_shown_once(doc: Document, caption: str | None, credit: str | None, shown: str) -> None:
    image = ImageObject(said("/a.jpg"), said(caption) if caption else None, said(credit) if credit else None)
    assert page(doc, Article(image=(image,))).findtext(".//figcaption") == shown


def test_the_head_figure_is_the_one_with_a_caption_and_has_the_pages_alt() -> None:
    source = '<img src="/logo.jpg" alt="Ours"><img data-src="/boats.jpg" alt="Two &quot;boats&quot;"><p>Told.'
    doc = read(source, "https://paper.example/news/")
    preview, boats = ImageObject(said("https://paper.example/p.jpg")), said("https://paper.example/boats.jpg")
    tree = page(doc, Article(image=(preview, ImageObject(boats, said("At dawn")))))
    assert tree.find(".//header/figure/img").attrib == {"src": boats.value, "alt": 'Two "boats"'}
    assert page(doc, Article(image=(preview,))).find(".//header/figure/img").get("alt") == ""


@pytest.mark.parametrize(("around", "alt"), [("div", "Two boats"), ("o:p", "")])
def test_a_preview_image_has_the_alt_of_the_figure_that_gave_its_caption(around: str, alt: str) -> None:
    figure = '<figure><img src="/boats.jpg" alt="Two boats"><figcaption>At dawn</figcaption></figure>'
    doc = read(f"<{around}>{figure}</{around}><p>Told.", "https://paper.example/news/")
    caption = Derived("At dawn", (doc.blocks[0].evidence("image-caption.figure"),))
    tree = page(doc, Article(image=(ImageObject(said("https://paper.example/preview.jpg"), caption),)))
    assert tree.find(".//header/figure/img").get("alt") == alt


def test_the_first_image_is_shown_once() -> None:
    source = '<div><p>One thing happened.</p><figure><img src="/a.jpg" alt=""></figure><p>Then another.</p></div>'
    doc = read(source, "https://paper.example/news/")
    article = Article(image=(ImageObject(said("https://paper.example/a.jpg")),))
    assert article_html(doc, Layout(body=doc.blocks), article, SETTINGS).count("<img") == 1
    other = replace(article, image=(ImageObject(said("https://paper.example/b.jpg")),))
    assert article_html(doc, Layout(body=doc.blocks), other, SETTINGS).count("<img") == 2


def test_the_article_alone_is_the_pages_article(doc: Document, full: Article) -> None:
    layout = Layout(body=doc.blocks)
    alone = article_html(doc, layout, full, SETTINGS)
    assert alone.startswith("<article>")
    assert alone in html(doc, layout, full, SETTINGS)


def test_a_jsonld_text_that_is_there_already_is_used(doc: Document) -> None:
    text = html(doc, Layout(body=doc.blocks), Article(), SETTINGS, script='{"a": 1}')
    assert '<script type="application/ld+json">\n{"a": 1}\n</script>' in text


def test_right_to_left_languages_read_so(doc: Document) -> None:
    assert page(doc, Article(in_language=said("ar-EG"))).get("dir") == "rtl"
    assert page(doc, Article(in_language=said("de"))).get("dir") is None


@given(ANY_TEXT)
def test_any_text_stays_text(text: str) -> None:
    doc = read("Words of the body.")
    article = Article(
        headline=said(text),
        description=said(text),
        article_section=said(text),
        author=(Person(said(text), job_title=said(text), description=said(text)),),
        date_published=said(date(2025, 5, 14)),
    )
    printed = html(doc, Layout(body=doc.blocks), article, SETTINGS)
    printed.encode()
    tree = lxml_html.document_fromstring(printed)
    plain = lxml_html.document_fromstring(
        html(doc, Layout(body=doc.blocks), replace(article, headline=said("x")), SETTINGS)
    )
    assert [e.tag for e in tree.iter()] == [e.tag for e in plain.iter()]
    [script] = tree.iter("script")
    assert json.loads(script.text or "")["@graph"][0]["headline"] == text


def test_a_page_is_the_same_every_time(doc: Document, full: Article) -> None:
    layout = Layout(body=doc.blocks)
    assert html(doc, layout, full, SETTINGS) == html(doc, layout, full, SETTINGS)
