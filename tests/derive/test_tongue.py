"""Day or month first: by language, country, and what else the page shows; never by a silent default."""

from __future__ import annotations

import pytest

from markup.pipeline import convert

STORY = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>" * 3


def published(line="<p>04/05/2025</p>", lang="en", head=""):
    body = f"<article><h1>Ferry stays</h1>{line}{STORY}</article>"
    html = f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    found = convert(html).article.date_published
    return found and found.value.isoformat()


def canonical(address):
    return f'<link rel="canonical" href="https://{address}">'


@pytest.mark.parametrize(
    ("lang", "head", "value"),
    [
        ("en", "", None),
        ("en-GB", "", "2025-05-04"),
        ("en-US", "", "2025-04-05"),
        ("en-CA", "", None),
        ("en", canonical("www.news.co.uk/ferry"), "2025-05-04"),
        ("en", canonical("www.news.com.ph/ferry"), "2025-04-05"),
        ("en-US", canonical("www.news.com.au/ferry"), None),  # a template's default against a country
        ("en", canonical("news.example/2025/05/04/ferry"), "2025-05-04"),
        ("en", canonical("news.example/2025/04/05/ferry"), "2025-04-05"),
    ],
)
def test_language_country_and_address_decide(lang, head, value):
    assert published(lang=lang, head=head) == value


@pytest.mark.parametrize(
    ("other", "value"),
    [
        ("<p>Next meeting: 21/12/2025</p>", "2025-05-04"),
        ("<p>Next meeting: 12/21/2025</p>", "2025-04-05"),
        ("<p>Photo taken 4 May 2025</p>", "2025-05-04"),
        ("<p>Next meeting: 12/21/2025</p><p>Last meeting: 21/12/2024</p>", None),
    ],
)
def test_another_date_of_the_page_decides(other, value):
    assert published(f"<p>Published 04/05/2025</p>{other}") == value
