"""Contentful, Sanity, Storyblok: from their payloads, fields named as a newsroom names them, to the article."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from markup.hook.adapters import adapter
from markup.hook.event import Event, PayloadError, Refused, Request, Retry
from markup.hook.rich_text import html
from markup.pipeline import convert

SITE = {"site": "https://post.example"}
SAYS = "The ferry to Skarholm left the mainland at dawn on Tuesday, three winters after storms broke its pier."


def contentful_text(value: str, *marks: str) -> dict[str, Any]:
    return {"nodeType": "text", "value": value, "marks": [{"type": m} for m in marks], "data": {}}


CONTENTFUL_BODY = {
    "nodeType": "document",
    "data": {},
    "content": [
        {"nodeType": "paragraph", "data": {}, "content": [contentful_text("<b> ", "bold"), contentful_text(SAYS)]},
        {"nodeType": "heading-2", "data": {}, "content": [contentful_text("What next")]},
        {
            "nodeType": "paragraph",
            "data": {},
            "content": [
                {
                    "nodeType": "hyperlink",
                    "data": {"uri": 'https://post.example/?a="b'},
                    "content": [contentful_text("more")],
                }
            ],
        },
        {"nodeType": "embedded-asset-block", "data": {"target": {}}, "content": []},
    ],
}
STORYBLOK_BODY = {
    "type": "doc",
    "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": SAYS}]},
        {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "What next"}]},
        {
            "type": "bullet_list",
            "content": [
                {
                    "type": "list_item",
                    "content": [
                        {
                            "type": "text",
                            "text": "more",
                            "marks": [{"type": "link", "attrs": {"href": "https://post.example/"}}, {"type": "bold"}],
                        }
                    ],
                }
            ],
        },
    ],
}
PORTABLE = [
    {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": SAYS, "marks": []}], "markDefs": []},
    {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "What next", "marks": ["em"]}]},
    {"_type": "block", "listItem": "number", "children": [{"_type": "span", "text": "one"}]},
    {
        "_type": "block",
        "listItem": "number",
        "children": [{"_type": "span", "text": "two", "marks": ["k"]}],
        "markDefs": [{"_key": "k", "_type": "link", "href": "https://post.example/"}],
    },
    {"_type": "image", "asset": {}},
]


def entry(**sys: Any) -> dict[str, Any]:
    return {
        "sys": {
            "type": "Entry",
            "id": "ferry",
            "space": {"sys": {"id": "s"}},
            "environment": {"sys": {"id": "master"}},
            "contentType": {"sys": {"id": "story"}},
            "updatedAt": "2026-11-23T05:33:57.809Z",
            **sys,
        },
        "fields": {
            "title": {"en-US": "Ferry sails again", "de": "Fähre fährt"},
            "slug": {"en-US": "ferry"},
            "text": {"en-US": CONTENTFUL_BODY},
            "author": {"en-US": {"sys": {"type": "Link", "id": "x"}}},
        },
    }


def told(cms: str, payload: Any, settings: dict[str, Any], **headers: str) -> Event:
    request = Request(json.dumps(payload).encode(), headers, 1_795_412_037.5, settings=settings)
    return adapter(cms).event(request)


def contentful(payload: Any, topic: str = "publish", **settings: Any) -> Event:
    named = {**SITE, "fields": {"body": "fields.text"}, "locale": "en-US", **settings}
    return told("contentful", payload, named, **{"x-contentful-topic": f"ContentManagement.Entry.{topic}"})


def test_contentful_entry() -> None:
    event = contentful(entry())
    article = convert(adapter("contentful").source(event)).article

    assert (event.key, event.revision) == ("contentful:s:master:ferry", "2026-11-23T05:33:57.809000Z")
    assert event.action == "publish"
    assert article.headline
    assert article.headline.value == "Ferry sails again"
    assert article.url
    assert article.url.value == "https://post.example/ferry"
    assert article.article_body
    assert SAYS in article.article_body.value
    assert article.author == (), "a link to an entry is no name"


def test_contentful_text_in_another_locale() -> None:
    event = contentful(entry(), locale="de", fields={"body": "fields.title"})

    assert event.fields["given"]["headline"] == "Fähre fährt"


@pytest.mark.parametrize(
    ("payload", "topic", "settings", "action"),
    [
        (entry(), "save", {}, "ignore"),
        (entry(), "auto_save", {}, "ignore"),
        (entry(), "publish", {"contentTypes": ("video",)}, "ignore"),
        (entry(), "publish", {"contentTypes": ("story",)}, "publish"),
        (entry(type="DeletedEntry", deletedAt="2026-11-24T00:00:00Z"), "unpublish", {}, "unpublish"),
        (entry(type="DeletedEntry", deletedAt="2026-11-24T00:00:00Z"), "delete", {}, "unpublish"),
    ],
)
def test_contentful_actions(payload: Any, topic: str, settings: dict[str, Any], action: str) -> None:
    assert contentful(payload, topic, **settings).action == action


@pytest.mark.parametrize("payload", [{}, entry(type="Asset"), entry(updatedAt=None), {"sys": {"type": "Entry"}}])
def test_contentful_other_things_are_refused(payload: Any) -> None:
    with pytest.raises(PayloadError):
        contentful(payload)


def test_sanity_document() -> None:
    payload = {
        "_id": "ferry",
        "_updatedAt": "2026-11-23T05:33:57Z",
        "operation": "update",
        "title": "Ferry sails again",
        "body": PORTABLE,
        "slug": {"current": "news/ferry"},
        "author": [{"name": "Ines Calder", "url": "https://post.example/ines"}],
        "publishedAt": "2026-11-22T09:00:00+01:00",
        "tags": ["ferries"],
    }
    event = told("sanity", payload, SITE)
    article = convert(adapter("sanity").source(event)).article

    assert [person.name.value for person in article.author] == ["Ines Calder"]
    assert article.url
    assert article.url.value == "https://post.example/news/ferry"
    assert article.date_published
    assert article.date_published.value.isoformat() == "2026-11-22T09:00:00+01:00"
    assert told("sanity", {**payload, "operation": "delete"}, SITE).action == "unpublish"
    assert told("sanity", {**payload, "_id": "drafts.ferry"}, SITE).action == "ignore"
    assert told("sanity", {**payload, "operation": "delete"}, SITE).id != event.id
    with pytest.raises(PayloadError, match="_id and _updatedAt"):
        told("sanity", {"title": "x"}, SITE)
    with pytest.raises(PayloadError, match="no text at content"):
        told("sanity", payload, {"fields": {"body": "content"}})


class _Api(BaseHTTPRequestHandler):
    answer: tuple[int, Any] = (200, {})
    asked = ""

    def do_GET(self) -> None:
        type(self).asked = self.path
        status, document = self.answer
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_storyblok_is_asked_what_is_published_now() -> None:
    pytest.importorskip("httpx")
    from markup.hook.adapters import storyblok  # noqa: PLC0415

    nudge = {"action": "published", "space_id": 7, "story_id": 12, "text": "The user ann@post.example published it"}
    event = told("storyblok", nudge, SITE)
    story = {
        "name": "Ferry",
        "full_slug": "news/ferry",
        "first_published_at": "2026-11-22T09:00:00.000Z",
        "tag_list": ["ferries"],
        "content": {"title": "Ferry sails again", "body": STORYBLOK_BODY},
    }
    with HTTPServer(("127.0.0.1", 0), _Api) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        settings = {**SITE, "token": "public", "api": f"http://127.0.0.1:{server.server_address[1]}"}
        _Api.answer = (200, {"story": story})
        whole = storyblok.complete(event, settings)
        asked = _Api.asked
        _Api.answer = (404, {})
        gone = storyblok.complete(event, settings)
        _Api.answer = (429, {})
        with pytest.raises(Retry):
            storyblok.complete(event, settings)
        _Api.answer = (401, {})
        with pytest.raises(Refused):
            storyblok.complete(event, settings)
        server.shutdown()
    article = convert(storyblok.source(whole)).article

    assert "ann@post.example" not in json.dumps(dict(event.fields))
    assert asked.startswith("/v2/cdn/stories/12?token=public&version=published&cv=")
    assert article.headline
    assert article.headline.value == "Ferry sails again"
    assert article.url
    assert article.url.value == "https://post.example/news/ferry"
    assert (gone.action, whole.action) == ("unpublish", "publish")
    assert told("storyblok", {"action": "release_merged", "space_id": 7}, SITE).action == "ignore"
    with pytest.raises(Refused, match="tokenEnv"):
        storyblok.complete(event, SITE)


def test_rich_text_becomes_html() -> None:
    assert html(CONTENTFUL_BODY) == (
        f"<p><strong>&lt;b&gt; </strong>{SAYS}</p><h2>What next</h2>"
        '<p><a href="https://post.example/?a=&quot;b">more</a></p>'
    )
    assert html(STORYBLOK_BODY) == (
        f'<p>{SAYS}</p><h2>What next</h2><ul><li><strong><a href="https://post.example/">more</a></strong></li></ul>'
    )
    assert html(PORTABLE) == (
        f'<p>{SAYS}</p><h2><em>What next</em></h2><ol><li>one</li><li><a href="https://post.example/">two</a></li></ol>'
    )
    assert html("plain") is None
    deep: Any = {"nodeType": "text", "value": "x"}
    for _ in range(500):
        deep = {"nodeType": "blockquote", "content": [deep]}
    assert html({"nodeType": "document", "content": [deep]}) == ""
