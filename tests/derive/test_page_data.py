"""What the page's own markup says, with the words it says it in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import markup
from markup.derive.page_data import agents, article_nodes, follow, meta, texts, values

if TYPE_CHECKING:
    from markup.document import Document


def page(*nodes: Any, head: str = "", url: str | None = None) -> Document:
    blocks = "".join(f'<script type="application/ld+json">{json.dumps(n)}</script>\n' for n in nodes)
    return markup.read(f"<html><head>{head}{blocks}</head><body><h1>A title</h1><p>Words.</p></body></html>", url)


def said(doc: Document, name: str) -> list[tuple[Any, str]]:
    found = [*values(doc, name)]
    assert all(doc.text[e.place.start : e.place.end] == e.text for _, e in found)
    return [(value, evidence.text) for value, evidence in found]


def test_values_are_cleaned_for_meaning_and_their_words_stay_raw() -> None:
    doc = page({"@type": "NewsArticle", "headline": "Tom &amp; <i>Jerry</i>\u00a0 win"})
    assert said(doc, "headline") == [("Tom & Jerry win", "Tom &amp; <i>Jerry</i>\\u00a0 win")]
    (_, evidence) = next(values(doc, "headline"))
    assert evidence.rule == "headline.json-ld"
    assert evidence.place.path == "/html/head/script#/headline"


def test_a_reference_is_decoded_once() -> None:
    doc = page({"@type": "NewsArticle", "headline": "Write &amp;lt; for a sign"})
    assert said(doc, "headline")[0][0] == "Write &lt; for a sign"


@pytest.mark.parametrize("nothing", ["", "  ", "null", "undefined", None, [], {"@value": ""}, "[object Object]"])
def test_placeholders_say_nothing(nothing: Any) -> None:
    assert said(page({"@type": "NewsArticle", "headline": nothing}), "headline") == []


def test_lists_are_flattened_in_order_and_values_unwrapped() -> None:
    node = {"@type": "NewsArticle", "keywords": ["a1", ["b2", {"@value": "c3"}], {"@list": ["d4"]}]}
    assert [v for v, _ in said(page(node), "keywords")] == ["a1", "b2", "c3", "d4"]


def test_references_lead_to_the_node_in_any_block() -> None:
    doc = page(
        {"@graph": [{"@type": "NewsArticle", "author": {"@id": "#ann"}, "editor": {"@id": "#none"}}]},
        {"@type": "Organization", "founder": {"@id": "#ann", "@type": "Person", "name": "Ann Lee"}},
    )
    assert [d.value for d in texts(doc, "author")] == ["Ann Lee"]
    assert [a.name.evidence[0].place.path for a in agents(doc, "author")] == ["/html/head/script[2]#/founder/name"]
    assert [n["name"] for n in follow(doc, {"@id": "#ann"})] == ["Ann Lee"]
    assert follow(doc, {"@id": "#none"}) == ()
    assert [*agents(doc, "editor")] == []


def test_references_that_go_round_in_a_ring_end() -> None:
    doc = page({"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#b"}}, {"@id": "#b", "author": {"@id": "#a"}})
    assert [*agents(doc, "author")] == []


def test_agents_come_from_strings_nodes_and_lists_of_them() -> None:
    ann = {
        "@type": "Person",
        "name": "Ann Lee",
        "url": "https://example.org/ann",
        "jobTitle": "Reporter",
        "sameAs": ["https://social.example/ann"],
        "worksFor": {"@type": "Organization", "name": "The Post"},
        "image": {"@type": "ImageObject", "url": "https://example.org/ann.jpg"},
    }
    doc = page({"@type": "NewsArticle", "author": [ann, "Bo Ek", {"@type": "Organization", "name": "Agency"}]})
    first, second, third = agents(doc, "author")
    assert (first.name.value, first.type) == ("Ann Lee", "Person")
    assert first.url is not None
    assert first.url.value == "https://example.org/ann"
    assert first.job_title is not None
    assert first.job_title.value == "Reporter"
    assert first.affiliation is not None
    assert first.affiliation.value == "The Post"
    assert first.image is not None
    assert first.image.value == "https://example.org/ann.jpg"
    assert [s.value for s in first.same_as] == ["https://social.example/ann"]
    assert (second.name.value, second.type) == ("Bo Ek", None)
    assert (third.name.value, third.type) == ("Agency", "Organization")


def test_a_name_in_two_parts_is_one_name_with_both_words_as_evidence() -> None:
    doc = page({"@type": "NewsArticle", "author": {"@type": "Person", "givenName": "Ann", "familyName": "Lee"}})
    (agent,) = agents(doc, "author")
    assert agent.name.value == "Ann Lee"
    assert [e.text for e in agent.name.evidence] == ["Ann", "Lee"]


def test_several_names_in_one_node_are_several_agents() -> None:
    doc = page({"@type": "NewsArticle", "author": {"@type": "Person", "name": ["Ann Lee", "Bo Ek"]}})
    assert [a.name.value for a in agents(doc, "author")] == ["Ann Lee", "Bo Ek"]


def test_an_agents_address_becomes_absolute() -> None:
    node = {"@type": "NewsArticle", "author": {"name": "Ann Lee", "url": "/staff/ann"}}
    (agent,) = agents(page(node, url="https://example.org/a"), "author")
    assert agent.url is not None
    assert (agent.url.value, agent.url.evidence[0].text) == ("https://example.org/staff/ann", "/staff/ann")
    (agent,) = agents(page(node), "author")
    assert agent.url is None


def test_an_address_is_no_name() -> None:
    assert [*agents(page({"@type": "NewsArticle", "author": "https://example.org/ann"}), "author")] == []


def test_of_several_articles_the_one_that_names_the_pages_address_is_meant() -> None:
    nodes = [
        {"@type": "NewsArticle", "headline": "Another", "url": "https://example.org/other"},
        {"@type": "NewsArticle", "headline": "This", "mainEntityOfPage": {"@id": "http://www.example.org/this/"}},
    ]
    doc = page(*nodes, head='<link rel="canonical" href="https://example.org/this">')
    assert [e.node["headline"] for e in article_nodes(doc)] == ["This"]
    doc = page(*nodes, url="https://example.org/other?from=mail")
    assert [e.node["headline"] for e in article_nodes(doc)] == ["Another"]


def test_of_several_articles_without_an_address_the_one_of_the_pages_title_is_meant() -> None:
    nodes = [{"@type": "NewsArticle", "headline": h} for h in ("Another", "This one")]
    doc = page(*nodes, head='<meta property="og:title" content="This one">')
    assert [e.node["headline"] for e in article_nodes(doc)] == ["This one"]


def test_the_page_speaks_where_no_article_is_described() -> None:
    doc = page({"@type": "WebPage", "datePublished": "2025-05-14"})
    assert article_nodes(doc) == ()
    assert said(doc, "datePublished") == [("2025-05-14", "2025-05-14")]


def test_meta_elements_are_found_by_any_name_in_the_order_asked() -> None:
    doc = page(
        head='<meta name="DC.Date" content="second"><META PROPERTY="og:title" CONTENT="Tom &amp; Jerry">'
        '<meta itemprop="datePublished" content="third"><meta name="empty" content="">'
    )
    found = [*meta(doc, "og:title", "dc.date", "datepublished", "empty", "absent", field="test")]
    assert [v for v, _ in found] == ["Tom & Jerry", "second", "third"]
    assert [e.text for _, e in found] == ["Tom &amp; Jerry", "second", "third"]
    assert [e.rule for _, e in found] == ["test.open-graph", "test.meta", "test.meta"]
    assert found[0][1].place.path == "/html/head/meta[2]/@content"


def test_plain_text_has_no_markup() -> None:
    doc = markup.read("A headline\n\nSome words.")
    assert [*values(doc, "headline")] == []
    assert [*meta(doc, "og:title")] == []


@given(st.text(max_size=30), st.booleans(), st.sampled_from([None, 2]))
def test_every_evidence_stands_at_its_place(text: str, ascii_only: bool, indent: int | None) -> None:  # noqa: FBT001
    node = {"@type": "NewsArticle", "before": text, "headline": text, "author": [{"name": text, "x/y": text}]}
    block = json.dumps(node, ensure_ascii=ascii_only, indent=indent).replace("<", "\\u003c")
    try:
        doc = markup.read(f'<p>a</p><script type="application/ld+json">{block}</script><meta name="n" content="x">')
    except markup.InputError:
        return
    for _, evidence in (*values(doc, "headline"), *values(doc, "author"), *meta(doc, "n")):
        assert doc.text[evidence.place.start : evidence.place.end] == evidence.text
    for agent in agents(doc, "author"):
        assert [doc.text[e.place.start : e.place.end] for e in agent.name.evidence] == [
            e.text for e in agent.name.evidence
        ]
