"""The adapter of WordPress: what the plugin tells, who said it, and the way back."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from standardwebhooks import Webhook

from markup.hook.adapters import wordpress
from markup.hook.event import Event, PayloadError, Refused, Request, SignatureError
from markup.pipeline import convert

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET, OTHER = "whsec_YSBzZWNyZXQgZm9yIHRlc3Rz", "whsec_YW5vdGhlciBzZWNyZXQ="
CAPTURED = Path(__file__).parent / "payloads" / "wordpress"
SIGNED_WITH = "whsec_dGVzdC1zZWNyZXQtMTIzNDU2Nzg5MA=="
AT = 1_795_412_037
STORY = (
    "The bridge to the harbour will close for a year after divers found cracks in two of its piers, the council said. "
    "A ferry will carry people and bicycles across from the first of March, every ten minutes until midnight."
)
ARTICLE: dict[str, Any] = {
    "id": 4,
    "revision": "2026-11-23T05:33:57.120000Z",
    "url": "https://gazette.example/2026/11/bridge/",
    "canonical": "https://gazette.example/2026/11/bridge/",
    "status": "publish",
    "locale": "en_US",
    "title": {"raw": "Bridge &amp; ferry", "rendered": "Bridge &#038; <em>ferry</em>"},
    "content": {"raw": "<p>Raw.</p>", "rendered": f"<p>{STORY}</p>"},
    "excerpt": {"raw": ""},
    "date_gmt": "2026-11-23 05:33:57",
    "modified_gmt": "2026-11-23 06:00:00",
    "timezone": "America/New_York",
    "authors": [
        {
            "name": "Ida Maren",
            "description": "",
            "url": "https://ida.example/",
            "archive": "https://gazette.example/ida/",
        },
        {
            "name": "Bo Strand",
            "description": "Bo covers the coast.",
            "url": "",
            "archive": "https://gazette.example/bo/",
        },
    ],
    "section": "Coast &amp; Isles",
    "categories": ["Uncategorized", "Coast &amp; Isles"],
    "tags": ["Ferries"],
    "featured_media": {"url": "https://gazette.example/b.jpg", "width": 1600, "height": 900, "caption": "The bridge."},
    "site": {"name": "Trial Gazette", "url": "https://gazette.example/"},
}


def request(kind: str = "post.published", secret: str = SECRET, settings: Any = None, **data: Any) -> Request:
    body = json.dumps({"type": kind, "timestamp": "2026-11-23T05:33:57+00:00", "data": {**ARTICLE, **data}})
    signed = Webhook(secret).sign("msg_1", datetime.fromtimestamp(AT, UTC), body)
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(AT), "webhook-signature": signed}
    return Request(body.encode(), headers, AT + 3.0, settings=settings or {})


def test_an_article_with_its_fields() -> None:
    asked = request()
    wordpress.verify(asked, [SECRET])
    event = wordpress.event(asked)
    source = wordpress.source(event)

    assert (event.id, event.key, event.action) == ("msg_1", "wordpress:gazette.example:4", "publish")
    assert event.revision == "2026-11-23T05:33:57.120000Z"
    assert source.url == "https://gazette.example/2026/11/bridge/"
    assert source.given == {
        "headline": "Bridge & ferry",
        "author": [
            {
                "@type": "Person",
                "name": "Ida Maren",
                "url": "https://gazette.example/ida/",
                "sameAs": ["https://ida.example/"],
            },
            {
                "@type": "Person",
                "name": "Bo Strand",
                "description": "Bo covers the coast.",
                "url": "https://gazette.example/bo/",
            },
        ],
        "datePublished": "2026-11-23T00:33:57-05:00",
        "dateModified": "2026-11-23T01:00:00-05:00",
        "articleSection": "Coast & Isles",
        "keywords": ["Ferries"],
        "image": {"url": "https://gazette.example/b.jpg", "width": 1600, "height": 900, "caption": "The bridge."},
        "url": "https://gazette.example/2026/11/bridge/",
        "publisher": {"name": "Trial Gazette", "url": "https://gazette.example/"},
    }
    body = convert(source).article.article_body
    assert body is not None
    assert body.value == STORY


@pytest.mark.parametrize(
    ("name", "action", "number"),
    [("published", "publish", 4), ("scheduled", "publish", 10), ("unpublished", "unpublish", 4)],
)
def test_requests_of_a_running_site(name: str, action: str, number: int) -> None:
    captured = json.loads((CAPTURED / f"{name}.json").read_text(encoding="utf-8"))
    body = captured["body"].encode()
    asked = Request(body, captured["headers"], captured["received_at"])
    wordpress.verify(asked, [SIGNED_WITH])
    event = wordpress.event(asked)

    assert (event.action, event.key) == (action, f"wordpress:127.0.0.1:8081:{number}")
    for i in range(len(body)):
        changed = body[:i] + bytes((body[i] ^ 1,)) + body[i + 1 :]
        with pytest.raises(SignatureError):
            wordpress.verify(Request(changed, asked.headers, asked.received_at), [SIGNED_WITH])


def test_the_site_itself_is_no_page_of_an_author() -> None:
    author = {"name": "Ida Maren", "url": "https://gazette.example", "archive": "https://gazette.example/ida/"}
    given = wordpress.event(request(authors=[author])).fields["given"]

    assert given["author"] == [{"@type": "Person", "name": "Ida Maren", "url": "https://gazette.example/ida/"}]


def test_a_changed_byte_another_secret_and_an_old_request_are_refused() -> None:
    asked = request()
    wordpress.verify(asked, [OTHER, SECRET])
    changed = Request(asked.body.replace(b"Bridge", b"Ridge "), asked.headers, asked.received_at)
    late = Request(asked.body, asked.headers, AT + 900.0)

    for bad, secret in ((changed, SECRET), (late, SECRET), (asked, OTHER)):
        with pytest.raises(SignatureError):
            wordpress.verify(bad, [secret])


def test_unpublished_by_its_last_public_address() -> None:
    event = wordpress.event(request("post.unpublished", status="trash"))

    assert (event.action, event.fields) == ("unpublish", {"url": "https://gazette.example/2026/11/bridge/"})


def test_a_test_a_draft_and_a_copy_of_the_site_are_not_acted_upon() -> None:
    assert wordpress.event(request("test")).action == "ignore"
    assert wordpress.event(request(status="draft")).action == "ignore"
    copy = wordpress.event(request(settings={"url": "https://live.example"}))
    assert (copy.action, "gazette.example" in copy.reason) == ("ignore", True)
    assert wordpress.event(request(settings={"url": "https://gazette.example"})).action == "publish"


def test_without_a_revision_the_moment_of_the_change_orders() -> None:
    assert wordpress.event(request(revision=None)).revision == "2026-11-23T06:00:00.000000Z"


@pytest.mark.parametrize("data", [{"id": None}, {"id": "4"}, {"site": None}, {"revision": "soon"}])
def test_what_the_plugin_does_not_send_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(PayloadError):
        wordpress.event(request(**data))


def test_no_staff_data_is_kept() -> None:
    event = wordpress.event(request(author={"name": "x", "email": "staff@gazette.example"}))

    assert "@gazette.example" not in json.dumps(dict(event.fields))


@pytest.fixture
def site() -> Iterator[tuple[str, list[Request]]]:
    """A route of the plugin's shape, and what it was asked."""
    asked: list[Request] = []

    class Route(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            asked.append(Request(body, {k.lower(): v for k, v in self.headers.items()}, AT, path=self.path))
            self.send_response(404 if b'"gone:' in body else 200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Route)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_way_back_is_signed_with_the_newest_secret(site: tuple[str, list[Request]]) -> None:
    address, asked = site
    event = wordpress.event(request())
    settings = {"url": f"{address}/", "deliverSecret": f"{SECRET} {OTHER}"}
    wordpress.deliver(event, convert(wordpress.source(event)), settings)
    wordpress.deliver(wordpress.event(request("post.unpublished")), None, settings)
    made, removed = (json.loads(one.body)["data"] for one in asked)

    for one in asked:
        Webhook(SECRET).verify(one.body.decode(), dict(one.headers))
    assert asked[0].path == wordpress.ROUTE
    assert (made["key"], made["revision"]) == (event.key, event.revision)
    assert made["jsonld"]["@graph"][0]["headline"] == "Bridge & ferry"
    assert "jsonld" not in removed


def test_a_site_without_the_plugin_refuses_for_good(site: tuple[str, list[Request]]) -> None:
    with pytest.raises(Refused, match="404"):
        wordpress.deliver(Event("1", "gone:", "1", "unpublish"), None, {"url": site[0], "deliverSecret": SECRET})
