"""What a page's structured data holds is read with its place, and a broken block loses only itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.document.embedded import Embedded, articles, types

if TYPE_CHECKING:
    from markup.document import Document


def page(*scripts: str, body: str = "") -> Document:
    blocks = "".join(f'<script type="application/ld+json">{s}</script>\n' for s in scripts)
    return markup.read(f"<html><head>{blocks}</head><body><h1>A title</h1><p>Some words.</p>{body}</body></html>")


def words(doc: Document, embedded: Embedded, pointer: str) -> str | None:
    where = embedded.located(doc.tags, pointer) if doc.tags else None
    return doc.text[where[0] : where[1]] if where else None


def article(doc: Document) -> Embedded:
    (found,) = articles(doc.embedded)
    return found


@pytest.mark.parametrize(
    ("script", "pointer"),
    [
        ('{"@type": "NewsArticle", "headline": "Caf\\u00e9"}', ""),
        ('[{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Caf\\u00e9"}]', "/1"),
        ('{"@graph": [{"@type": ["NewsArticle", "Thing"], "headline": "Caf\\u00e9"}]}', "/@graph/0"),
        ('{"@graph": {"@type": "http://schema.org/BlogPosting", "headline": "Caf\\u00e9"}}', "/@graph"),
        ('{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Caf\\u00e9"}}', "/mainEntity"),
        ('{"@type": "WebPage", "mainEntity": [{"@type": "Article", "headline": "Caf\\u00e9"}]}', "/mainEntity/0"),
    ],
)
def test_the_article_is_found_wherever_a_block_holds_it(script: str, pointer: str) -> None:
    doc = page(script)
    found = article(doc)
    assert found.node["headline"] == "Café"
    assert found.pointer == pointer
    assert words(doc, found, "/headline") == "Caf\\u00e9"


def test_articles_in_lists_of_others_are_not_this_article() -> None:
    doc = page('{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another"}]}')
    assert not [*articles(doc.embedded)]


def test_a_broken_block_loses_only_itself() -> None:
    doc = page('{"@type": "NewsArticle", "headline": }', '{"@type": "NewsArticle", "headline": "Read"}', "")
    assert [bool(e.error) for e in doc.embedded] == [True, False]
    assert article(doc).node["headline"] == "Read"


def test_the_path_names_the_script_and_the_pointer() -> None:
    doc = page('{"@type": "WebSite"}', '{"@type": "NewsArticle", "a/b": {"c~d": ["words"]}}')
    found = article(doc)
    assert doc.tags is not None
    where = found.located(doc.tags, "/a~1b/c~0d/0")
    assert where is not None
    assert where[2] == "/html/head/script[2]#/a~1b/c~0d/0"
    assert doc.text[where[0] : where[1]] == "words"
    assert found.located(doc.tags, "/nothing") is None


def test_types_lose_their_vocabulary() -> None:
    assert types({"@type": ["https://schema.org/NewsArticle", "schema:Thing", "Plain", 7]}) == (
        "NewsArticle",
        "Thing",
        "Plain",
    )
    assert types({}) == ()


MICRODATA = """
<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">Rain &amp;
  <em>wind</em></h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ann">
<b itemprop="name">Ann Lee</b></a></span>
<time itemprop="datePublished" datetime="2025-05-14">14 May</time>
<meta itemprop="dateModified" content="2025-05-15"><p>Words.</p>
</article>
"""


def test_microdata_is_read_where_no_json_says_what_the_article_is() -> None:
    doc = page('{"@type": "WebSite", "name": "A site"}', body=MICRODATA)
    found = article(doc)
    assert found.syntax == "microdata"
    assert found.node["headline"] == ["Rain & wind"]
    assert words(doc, found, "/headline/0") == "Rain &amp;\n  <em>wind"
    assert words(doc, found, "/author/0/name/0") == "Ann Lee"
    assert words(doc, found, "/author/0/url/0") == "/ann"
    assert words(doc, found, "/datePublished/0") == "2025-05-14"
    assert words(doc, found, "/dateModified/0") == "2025-05-15"


def test_json_outranks_microdata() -> None:
    doc = page('{"@type": "NewsArticle", "headline": "In JSON"}', body=MICRODATA)
    assert article(doc).syntax == "json-ld"


def test_items_nested_too_deep_are_an_error_and_no_hang() -> None:
    doc = page(body='<div itemscope itemtype="https://schema.org/Article" itemprop="x">' * 400)
    assert [e.error for e in doc.embedded] == ["nested too deep"]


def test_rdfa_is_read_where_nothing_else_says_it() -> None:
    doc = page(
        body='<div vocab="http://schema.org/" typeof="NewsArticle"><h2 property="headline">Rain &amp; wind</h2>'
        '<meta property="datePublished" content="2025-05-14"></div>'
    )
    found = article(doc)
    assert found.syntax == "rdfa"
    assert words(doc, found, "/headline/0") == "Rain &amp; wind"
    assert words(doc, found, "/datePublished/0") == "2025-05-14"
