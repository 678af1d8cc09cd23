"""Rules on values: dates, addresses, durations, numbers, languages, and text that went wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from markup.model import Finding, Severity
from markup.rules.dates import read_date
from markup.rules.url_syntax import broken, is_private, is_relative
from tests.rules.mending import mended

Found = Callable[..., list[Finding]]


def block(**node: Any) -> str:
    """A block whose node is an article unless it says otherwise."""
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **node}, ensure_ascii=False)


@pytest.mark.parametrize(
    "text",
    """2026 2026-03 2026-03-10 20260310 2026-W10 2026-W10-2 2026-069 2026-03-10T08 2026-03-10T08:00
    2026-03-10T08:00:00 2026-03-10T08:00:00Z 2026-03-10T08:00:00.123+01:00 2026-03-10T08:00:00,5Z
    2026-03-10T08:00:00+0100 2026-03-10T08:00:00-05 20260310T080000Z 2026-03-10T24:00:00Z 2016-12-31T23:59:60Z
    2024-02-29 0476-09-04""".split(),
)
def test_iso_8601_is_taken_in_every_form(text: str) -> None:
    assert read_date(text).written == "iso"


@pytest.mark.parametrize(
    "text",
    """2026-02-30 2026-13-01 2026-00-10 2025-02-29 2026-03-10T25:00:00Z 2026-03-10T08:61:00Z
    2026-03-10T08:00:00+25:00 2026-W54-1 2026-366 31.04.2026 2026-03-10T24:30:00Z""".split(),
)
def test_days_and_times_that_are_none(text: str) -> None:
    assert read_date(text).written == "impossible"


@pytest.mark.parametrize(
    "text",
    [
        "0000-00-00",
        "0000-00-00 00:00:00",
        "-0001-11-30T00:00:00+00:00",
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
    ],
)
def test_what_programs_write_for_no_date(text: str) -> None:
    assert read_date(text).written == "zero"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-03-10 08:00:00", "2026-03-10T08:00:00"),
        ("2026-03-10 08:00:00.250 +0200", "2026-03-10T08:00:00.250+02:00"),
        ("2026-03-10T08:00:00 UTC", "2026-03-10T08:00:00Z"),
        ("2026/03/10 08:05", "2026-03-10T08:05"),
        ("2026-3-1", "2026-03-01"),
        ("March 10, 2026", "2026-03-10"),
        ("10th March 2026 at 4:05 p.m.", "2026-03-10T16:05"),
        ("Tue, 10 Mar 2026 08:00:00 GMT", "2026-03-10T08:00:00Z"),
        ("Tue Mar 10 08:00:00 CET 2026", "2026-03-10T08:00:00+01:00"),
        ("Tue Mar 10 2026 08:00:00 GMT-0500 (Eastern Standard Time)", "2026-03-10T08:00:00-05:00"),
        ("2026-03-10T08:00:00+01:00[Europe/Berlin]", "2026-03-10T08:00:00+01:00"),
        ("10.03.2026", "2026-03-10"),
        ("25/03/2026", "2026-03-25"),
        ("03/25/2026", "2026-03-25"),
        ("1773129600", "2026-03-10T08:00:00Z"),
        ("1773129600000", "2026-03-10T08:00:00Z"),
        ("২০২৬-০৩-১০", "2026-03-10"),
    ],
)
def test_other_forms_have_one_rewriting(text: str, iso: str) -> None:
    reading = read_date(text)

    assert (reading.written, reading.iso) == ("other", iso)
    assert read_date(iso).written == "iso"


@pytest.mark.parametrize("text", ["10/03/2026", "Tue Mar 10 08:00:00 EST 2026", "10/03/2026 08:00"])
def test_what_may_mean_two_things_has_none(text: str) -> None:
    assert (read_date(text).written, read_date(text).iso) == ("other", None)


@pytest.mark.parametrize(
    "text", ["yesterday", "10 mars 2026", "10 marraskuu 2026", "soon", "2026-03-10T", "P3D", "x" * 10_000]
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text).written == "unreadable"


@given(
    st.dates(min_value=date(1000, 1, 1)),
    st.times(),
    st.sampled_from([None, UTC, timezone(timedelta(hours=-7))]),
)
def test_python_writes_iso_8601(day: date, clock: time, zone: timezone | None) -> None:
    assume(day != date(1970, 1, 1))
    moment = datetime.combine(day, clock, zone)

    reading = read_date(moment.isoformat())

    assert reading.written == "iso"
    assert reading.moment == moment.replace(microsecond=0)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_read_in_every_order(day: date) -> None:
    for form in ("%Y-%m-%d", "%Y%m%d", "%G-W%V-%u", "%Y-%j", "%d %B %Y", "%b %d, %Y", "%d.%m.%Y", "%Y/%m/%d"):
        assert read_date(day.strftime(form)).day == day


@given(st.text(max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    reading = read_date(text)

    assert reading.iso is None or read_date(reading.iso).written == "iso"


def test_a_readable_date_is_mended(found: Found) -> None:
    markup = block(datePublished="March 10, 2026")

    assert mended(markup, found(markup, "date-format")) == block(datePublished="2026-03-10")


def test_a_number_becomes_a_text(found: Found) -> None:
    markup = block(datePublished=1773129600)

    assert mended(markup, found(markup, "date-format")) == block(datePublished="2026-03-10T08:00:00Z")


def test_an_attribute_of_microdata_is_mended(found: Found) -> None:
    value = '<meta itemprop="datePublished" content="10.3.2026">'
    markup = f'<p itemscope itemtype="https://schema.org/NewsArticle">{value}</p>'

    assert 'content="2026-03-10"' in mended(markup, found(markup, "date-format"))


def test_the_text_of_an_element_is_left_to_the_reader(found: Found) -> None:
    markup = '<p itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="datePublished">10 March 2026</b></p>'

    assert [(f.path, f.edits) for f in found(markup, "date-format")] == [("microdata[0].datePublished[0]", ())]


def test_a_space_for_the_t_weighs_less(found: Found) -> None:
    assert found(block(datePublished="2026-03-10 08:00:00"), "date-format")[0].severity is Severity.WARNING
    assert found(block(datePublished="10/03/2026"), "date-format")[0].severity is Severity.ERROR


def test_properties_that_take_text_may_hold_any(found: Found) -> None:
    assert found(block(temporalCoverage="2010/2015", copyrightYear="2026"), "date-format") == []


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        ("2026-03-10T08:00:00+01:00", "2026-03-10T07:00:00Z"),
        ("2026-03-10T08:00:30+01:00", "2026-03-10T08:00:00+01:00"),
        ("2026-03-10T08:00:00", "2026-03-10T03:00:00Z"),
        ("2026-03-10T08:00:00Z", "2026-03-10"),
        ("2026-03-10", "2026-03-10"),
        ("2026-03", "2026-02-01"),
    ],
)
def test_dates_that_may_be_in_order(published: str, modified: str, found: Found) -> None:
    assert found(block(datePublished=published, dateModified=modified), "date-modified-before-published") == []


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        ("2026-03-10T08:00:00+01:00", "2026-03-10T08:00:00+02:00"),
        ("2026-03-10T08:00:00", "2026-03-10T07:00:00"),
        ("2026-03-10", "2026-03-09"),
        ("2026-03-10T08:00:00Z", "2026-03-08"),
        ("10 March 2026", "9 March 2026"),
    ],
)
def test_dates_that_cannot_be_in_order(published: str, modified: str, found: Found) -> None:
    (hit,) = found(block(datePublished=published, dateModified=modified), "date-modified-before-published")

    assert hit.path == "jsonld[0].dateModified"


@pytest.mark.parametrize(
    ("published", "hits"),
    [
        ("2026-06-01T12:30:00Z", 0),
        ("2026-06-01T14:00:00Z", 1),
        ("2026-06-01T20:00:00", 0),
        ("2026-06-02", 0),
        ("2026-06-03", 1),
    ],
)
def test_the_future_is_what_lies_ahead_everywhere(published: str, hits: int, found: Found) -> None:
    assert len(found(block(datePublished=published), "date-in-future")) == hits


def test_a_film_may_be_dated_ahead(found: Found) -> None:
    assert found(block(datePublished="2030-01-01", **{"@type": "Movie"}), "date-in-future") == []


@pytest.mark.parametrize("published", ["2026-03-10", "2026-03-10T08:00Z", "2026-03-10 08:00", "2026"])
def test_no_time_needs_no_zone(published: str, found: Found) -> None:
    assert found(block(datePublished=published), "date-without-time-zone") == []


@pytest.mark.parametrize(
    "text",
    """https://a.example/ http://a.example:8080/x?y=1#z https://münchen.example/ü mailto:a@a.example tel:+44123
    urn:isbn:0451450523 ftp://a.example/x https://web.example/save/https://b.example/x https://a.example/a|b
    android-app://org.a/https/b //cdn.example/x /x/y ?page=2 img/x.jpg ferry.html""".split(),
)
def test_what_is_written_as_an_address(text: str) -> None:
    assert broken(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "www.a.example/x",
        "news.example.com/x",
        "example.org",
        "htp://a.example",
        "http//a.example",
        "https;//a.example",
        "ttps://a.example",
        "https:///x",
        "https://a..example",
        "http://http://a.example",
        "https://[::1/",
        "https://a.example/a b",
        "https://a.example/<x>",
        "https://a.example, https://b.example",
        "@ada",
        "Ada Quill",
    ],
)
def test_what_is_not(text: str) -> None:
    assert broken(text)


@pytest.mark.parametrize("text", ["/x", "//cdn.example/x", "img/x.jpg", "?page=2", "#top"])
def test_what_is_relative(text: str) -> None:
    assert is_relative(text)


@pytest.mark.parametrize(
    "host",
    ["localhost:3000", "127.0.0.1", "10.0.0.7", "192.168.1.1", "172.20.0.1", "cms.local", "intranet", "[::1]"],
)
def test_what_is_private(host: str) -> None:
    assert is_private(f"http://{host}/x")


@pytest.mark.parametrize("host", ["a.example", "8.8.8.8", "172.32.0.1", "localhost.example.com", "[2001:db8::1]"])
def test_what_is_public(host: str) -> None:
    assert not is_private(f"http://{host}/x")


def test_one_at_the_root_is_made_whole(found: Found) -> None:
    markup = block(image="/img/x.jpg", url="https://a.example/b/c")
    hits = found(markup, "relative-url", url="https://a.example/b/c")

    assert mended(markup, hits) == block(image="https://a.example/img/x.jpg", url="https://a.example/b/c")


def test_another_is_not_guessed(found: Found) -> None:
    (hit,) = found(block(image="img/x.jpg"), "relative-url", url="https://a.example/b/c")

    assert hit.edits == ()


def test_nor_is_one_without_a_known_page(found: Found) -> None:
    assert [f.edits for f in found(block(image="/img/x.jpg"), "relative-url")] == [()]


def test_links_in_html_may_be_relative(found: Found) -> None:
    markup = '<p itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/x">y</a></p>'

    assert found(markup, "relative-url") == []


def test_a_space_is_written_as_20(found: Found) -> None:
    markup = block(url="https://a.example/a b")

    assert mended(markup, found(markup, "invalid-url")) == block(url="https://a.example/a%20b")


@pytest.mark.parametrize(
    "node",
    [
        {"license": "All rights reserved"},
        {"genre": "news/politics"},
        {"identifier": "a-1"},
        {"author": "Ada/Quill"},
        {"mainEntityOfPage": {"@id": "https://a.example/"}},
        {"potentialAction": {"@type": "ReadAction", "target": "/x/{id}"}},
        {"publishingPrinciples": "See our guide"},
    ],
)
def test_text_that_is_no_address_is_left_alone(node: dict[str, Any], found: Found) -> None:
    assert [f for rule in ("invalid-url", "relative-url", "non-public-url") for f in found(block(**node), rule)] == []


@pytest.mark.parametrize(
    ("rule", "node"),
    [
        ("duration-format", {"timeRequired": "PT5M"}),
        ("duration-format", {"timeRequired": "P1DT2H30M1.5S"}),
        ("duration-format", {"timeRequired": "PT00H01M30S"}),
        ("boolean-format", {"isAccessibleForFree": "False"}),
        ("boolean-format", {"isAccessibleForFree": "https://schema.org/True"}),
        ("boolean-format", {"isAccessibleForFree": False}),
        ("number-format", {"wordCount": "1200"}),
        ("number-format", {"position": "first"}),
        ("number-format", {"copyrightYear": 2026}),
        ("number-out-of-range", {"@type": "Rating", "ratingValue": "4,5"}),
        ("number-out-of-range", {"@type": "Rating", "ratingValue": 7, "bestRating": 10}),
        ("number-out-of-range", {"@type": "Rating", "ratingValue": "Mostly true", "bestRating": 5}),
        ("number-out-of-range", {"@type": "Rating", "ratingValue": 3, "bestRating": 1, "worstRating": 6}),
        ("language-code", {"inLanguage": "zh-Hant-TW"}),
        ("language-code", {"inLanguage": "EN"}),
        ("language-code", {"inLanguage": "es-419"}),
        ("language-code", {"inLanguage": "gsw"}),
        ("language-code", {"inLanguage": {"@type": "Language", "name": "English"}}),
        ("mojibake", {"headline": "L’été à Nîmes – « déjà » …"}),
        ("mojibake", {"headline": "“AMANHû"}),
        ("mojibake", {"headline": "AMANHÔ"}),
        ("mojibake", {"headline": "Ünïcödé ÄÖÜ ŠČŽ – 東京 Привет"}),
        ("placeholder", {"headline": "Ada Null and {curly} words"}),
        ("placeholder", {"name": "Nan Goldin"}),
        ("placeholder", {"articleBody": "In Jinja, one writes {{ title }} where the title goes. " * 3}),
        ("placeholder", {"potentialAction": {"@type": "SearchAction", "target": "https://a.example/?q={{q}}"}}),
    ],
)
def test_what_is_right_is_left_alone(rule: str, node: dict[str, Any], found: Found) -> None:
    assert found(block(**node), rule) == []


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("duration-format", {"timeRequired": "5 minutes"}, {"timeRequired": "PT5M"}),
        ("duration-format", {"timeRequired": "01:02:03"}, {"timeRequired": "PT1H2M3S"}),
        ("duration-format", {"timeRequired": "T1M02S"}, {"timeRequired": "PT1M02S"}),
        ("duration-format", {"timeRequired": "90"}, None),
        ("duration-format", {"timeRequired": "PT"}, None),
        ("duration-format", {"timeRequired": 90}, None),
        ("boolean-format", {"isAccessibleForFree": "yes"}, {"isAccessibleForFree": True}),
        ("boolean-format", {"isAccessibleForFree": 0}, {"isAccessibleForFree": False}),
        ("boolean-format", {"isAccessibleForFree": "metered"}, None),
        ("number-format", {"wordCount": "1,200"}, {"wordCount": 1200}),
        ("number-format", {"wordCount": "1.200 words"}, None),
        ("number-out-of-range", {"@type": "Rating", "ratingValue": 0}, None),
        ("number-out-of-range", {"@type": "AggregateRating", "ratingValue": "11", "bestRating": "10"}, None),
        ("number-out-of-range", {"@type": "GeoCoordinates", "latitude": 120.5}, None),
        ("language-code", {"inLanguage": "pt_BR"}, {"inLanguage": "pt-BR"}),
        ("language-code", {"inLanguage": "es_AR.UTF-8"}, {"inLanguage": "es-AR"}),
        ("language-code", {"inLanguage": "English"}, None),
        ("language-code", {"inLanguage": "jp"}, None),
        ("language-code", {"inLanguage": "de, en"}, None),
        ("mojibake", {"headline": "CafÃ© – no"}, None),
        ("mojibake", {"headline": "Ã–sterreich â€žwartetâ€œ"}, {"headline": "Österreich „wartet“"}),
        ("mojibake", {"headline": "Caf\ufffd"}, None),
        ("placeholder", {"headline": "{{ post.title }} | The Gazette"}, None),
        ("placeholder", {"headline": "%%title%%"}, None),
        ("placeholder", {"headline": "undefined"}, None),
        ("placeholder", {"image": "[object Object]"}, None),
    ],
)
def test_what_is_wrong_is_found_and_mended_where_that_is_safe(
    rule: str, before: dict[str, Any], after: dict[str, Any] | None, found: Found
) -> None:
    markup = block(**before)
    hits = found(markup, rule)

    assert len(hits) == 1
    assert mended(markup, hits) == (block(**after) if after else markup)
    assert after is None or found(block(**after), rule) == []
