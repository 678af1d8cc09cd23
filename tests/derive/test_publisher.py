"""Who publishes: the settings first, then what the page says, each word with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import markup
from markup.derive.publisher import publisher
from markup.settings import Publisher, Settings

if TYPE_CHECKING:
    from markup.document import Document

LOGO = {"@type": "ImageObject", "url": "/logo.png"}


def page(node: Any = None, head: str = "") -> Document:
    block = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    html = f"<html><head>{head}{block}</head><body><h1>A title</h1><p>Some words.</p></body></html>"
    return markup.read(html, "https://example.org/a")


def test_the_settings_outrank_the_page_and_say_so() -> None:
    settings = Settings(
        publisher=Publisher(
            "The Daily Post",
            url="https://post.example",
            same_as=("https://social.example/post",),
            policies={"correctionsPolicy": "https://post.example/corrections"},
        )
    )
    found = publisher(page(head='<meta property="og:site_name" content="post.example">'), settings)
    assert found is not None
    assert found.name.value == "The Daily Post"
    assert found.type == "NewsMediaOrganization"
    assert [r.value for r in found.name.rivals] == ["post.example"]
    values = (found.name, found.url, *found.same_as, *(p.url for p in found.policies))
    for value in values:
        assert value is not None
        (evidence,) = value.evidence
        assert evidence.place.origin == "settings"
        assert settings.text[evidence.place.start : evidence.place.end] == evidence.text
    assert [p.property for p in found.policies] == ["correctionsPolicy"]


def test_the_articles_publisher_is_read_with_all_that_the_page_says_of_it() -> None:
    doc = page(
        {
            "@graph": [
                {"@type": "NewsArticle", "publisher": {"@id": "#org"}},
                {
                    "@type": "NewsMediaOrganization",
                    "@id": "#org",
                    "name": "The Daily Post",
                    "url": "https://post.example",
                    "logo": LOGO,
                    "sameAs": ["https://social.example/post", "not an address"],
                    "ethicsPolicy": "https://post.example/ethics",
                },
            ]
        },
        '<meta property="og:site_name" content="Daily Post Online">',
    )
    found = publisher(doc, Settings())
    assert found is not None
    assert (found.name.value, found.type) == ("The Daily Post", "NewsMediaOrganization")
    assert [r.value for r in found.name.rivals] == ["Daily Post Online"]
    assert found.logo is not None
    assert found.logo.value == "https://example.org/logo.png"
    assert found.logo.evidence[0].text == "/logo.png"
    assert [s.value for s in found.same_as] == ["https://social.example/post"]
    assert [(p.property, p.url.value) for p in found.policies] == [("ethicsPolicy", "https://post.example/ethics")]


def test_a_logo_is_a_text_too() -> None:
    node = {"@type": "NewsArticle", "publisher": {"name": "The Daily Post", "logo": "https://post.example/l.png"}}
    found = publisher(page(node), Settings())
    assert found is not None
    assert found.logo is not None
    assert found.logo.value == "https://post.example/l.png"


def test_the_sites_name_is_what_is_left() -> None:
    found = publisher(page(head='<meta property="og:site_name" content="Daily &amp; Post">'), Settings())
    assert found is not None
    assert found.name.value == "Daily & Post"
    assert found.name.evidence[0].rule == "publisher.open-graph"


def test_a_person_is_no_organization_and_nobody_is_invented() -> None:
    person = {"@type": "NewsArticle", "publisher": {"@type": "Person", "name": "Ann Lee"}}
    assert publisher(page(person), Settings()) is None
    assert publisher(page(), Settings()) is None
