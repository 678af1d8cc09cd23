"""Authors: the visible name first, completed by what the markup, the settings and the CMS add."""

import json

from markup.model import Organization
from markup.pipeline import convert
from markup.settings import Settings, StaffMember

STORY = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>" * 3


def page(byline, **article):
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", **article})
    script = f'<script type="application/ld+json">{data}</script>' if article else ""
    return f"<html><head>{script}</head><body><article><h1>Ferry stays</h1>{byline}{STORY}</article></body></html>"


def names(article):
    return [a.name.value for a in article.author]


def test_a_staff_account_in_the_markup_loses_to_the_visible_name_and_stays_a_rival():
    article = convert(page("<p>By Ann Lee</p>", author={"@type": "Person", "name": "Carl Doe"})).article
    assert names(article) == ["Ann Lee"]
    assert [r.value for r in article.author[0].name.rivals] == ["Carl Doe"]


def test_the_markup_completes_the_visible_author():
    stated = {"@type": "Person", "name": "Ann Lee", "jobTitle": "Reporter", "url": "https://h.example/by/ann"}
    author = convert(page("<p>By Ann Lee</p>", author=stated)).article.author[0]
    assert (author.job_title.value, author.url.value) == ("Reporter", "https://h.example/by/ann")
    assert {e.rule for e in author.name.evidence} == {"author.byline-prefix", "author.json-ld"}


def test_without_a_visible_byline_the_markup_speaks():
    article = convert(
        page("", author=[{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bob Ray"}])
    ).article
    assert names(article) == ["Ann Lee", "Bob Ray"]


def test_several_names_are_several_people_and_an_agency_is_an_organization():
    article = convert(page("<p>Von Jörg Süß und Ida Krämer, dpa</p>")).article
    assert names(article) == ["Jörg Süß", "Ida Krämer", "dpa"]
    assert [isinstance(a, Organization) for a in article.author] == [False, False, True]


def test_the_link_of_the_byline_is_the_author_s_page():
    html = page('<p class="byline">By <a href="/author/ann-lee">Ann Lee</a></p>')
    author = convert(html, url="https://h.example/2025/ferry").article.author[0]
    assert author.url.value == "https://h.example/author/ann-lee"
    assert author.url.evidence[0].text == "/author/ann-lee"


def test_the_staff_directory_completes_an_author_and_says_so():
    settings = Settings(staff={"Ann Lee": StaffMember(url="https://h.example/ann", job_title="Editor")})
    author = convert(page("<p>By Ann Lee</p>"), settings).article.author[0]
    assert (author.url.value, author.job_title.value) == ("https://h.example/ann", "Editor")
    evidence = author.job_title.evidence[0]
    assert evidence.place.origin == "settings"
    assert settings.text[evidence.place.start : evidence.place.end] == evidence.text == "Editor"


def test_supplied_authors_outrank_all():
    given = {"author": [{"name": "Cleo Fox", "url": "https://h.example/cleo"}]}
    article = convert(page("<p>By Ann Lee</p>"), given=given).article
    assert names(article) == ["Cleo Fox"]
    assert [r.value for r in article.author[0].name.rivals] == ["Ann Lee"]


def test_a_helper_and_a_photographer_are_no_authors():
    article = convert(page("<p>By Ann Lee</p><p>Photos: Bob Ray</p>")).article
    assert names(article) == ["Ann Lee"]
