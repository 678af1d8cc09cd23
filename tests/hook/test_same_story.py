"""One story out of several CMSs is one article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from markup.hook import article_json
from markup.hook.adapters import ghost, wordpress
from markup.hook.event import Request
from markup.pipeline import convert

if TYPE_CHECKING:
    from markup.model import Article, Source

STORY = Path(__file__).parent / "payloads" / "same_story"


def wordpress_article(body: bytes) -> Source:
    return wordpress.source(wordpress.event(Request(body, {"webhook-id": "msg_1"}, 0.0)))


def ghost_article(body: bytes) -> Source:
    return ghost.source(ghost.event(Request(body, {}, 1_795_412_425.0)))


def ninjs_article(body: bytes) -> Source:
    return article_json.source(article_json.parsed(body))


READ = {
    "wordpress-raw": wordpress_article,
    "wordpress-rendered": wordpress_article,
    "ghost": ghost_article,
    "ninjs": ninjs_article,
}
NO_FIELD = {"ninjs": {"isAccessibleForFree": None}}  # what a form has no field for


def told(article: Article) -> dict[str, Any]:
    """What an article says, without where it says so."""

    def value(derived: Any) -> Any:
        found = getattr(derived, "value", None)
        return found.isoformat() if hasattr(found, "isoformat") else found

    return {
        "headline": value(article.headline),
        "description": value(article.description),
        "author": [value(a.name) for a in article.author],
        "datePublished": value(article.date_published),
        "dateModified": value(article.date_modified),
        "articleSection": value(article.article_section),
        "inLanguage": str(value(article.in_language)).partition("-")[0],
        "isAccessibleForFree": value(article.is_accessible_for_free),
        "articleBody": value(article.article_body),
        "mentions": [[value(p.name), value(p.job_title), value(p.affiliation)] for p in article.mentions],
        "quotations": [[value(q.text), value(q.spoken_by_character)] for q in article.quotations],
    }


@pytest.mark.parametrize("name", READ)
def test_the_article_is_the_same(name: str) -> None:
    expected = json.loads((STORY / "expected.json").read_text(encoding="utf-8"))
    source = READ[name]((STORY / f"{name}.json").read_bytes())

    assert told(convert(source).article) == expected | NO_FIELD.get(name, {})
