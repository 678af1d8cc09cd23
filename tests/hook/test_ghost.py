"""Ghost's webhooks as a running Ghost sent them, and our section in a post's injected code."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup import convert
from markup.hook.adapters import ghost
from markup.hook.event import PayloadError, Refused, Request, SignatureError
from markup.hook.ghost import section
from markup.hook.ghost.admin_api import admin_api, token
from markup.hook.ghost.post import article as article_of
from markup.hook.ghost.post import fields, known
from markup.model import Source

PAYLOADS = Path(__file__).parent / "payloads" / "ghost"
SECRET = "ghost-test-secret-0123456789abcdef"  # noqa: S105  # of the site that was captured
ACTIONS = {
    "post.added-draft": "ignore",
    "post.added-scheduled": "ignore",
    "post.published": "publish",
    "post.published.edited-only-codeinjection_head": "publish",  # an editor's code, not our section
    "post.scheduled": "ignore",
    "site.changed": "ignore",
    "tag.added": "ignore",
    "tag.added-internal": "ignore",
}


def captured(name: str) -> Request:
    told = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    headers = {key.lower(): value for key, value in told["headers"]}
    return Request(told["body_raw"].encode(), headers, told["received_at"], told["method"], told["path"])


def signed(body: dict[str, Any], at: float = 1_795_412_425.5, secret: str = SECRET) -> Request:
    """A webhook as Ghost signs it."""
    raw, stamp = json.dumps(body).encode(), str(int(at * 1000))
    digest = hmac.new(secret.encode(), raw + stamp.encode(), hashlib.sha256).hexdigest()
    return Request(raw, {"x-ghost-signature": f"sha256={digest}, t={stamp}"}, at)


def post(**changes: Any) -> dict[str, Any]:
    told = json.loads(captured("post.published").body)["post"]["current"]
    return {**told, **changes}


def webhook(event: str, current: dict[str, Any], previous: dict[str, Any] | None = None) -> Request:
    return signed({"event": event, "post": {"current": current, "previous": previous or {}}})


@pytest.mark.parametrize("name", ACTIONS)
def test_a_captured_request_is_understood(name: str) -> None:
    request = captured(name)
    ghost.verify(request, ["another", SECRET])

    assert ghost.event(request).action == ACTIONS[name]


@pytest.mark.parametrize("name", ACTIONS)
def test_any_byte_changed_is_refused(name: str) -> None:
    request = captured(name)
    for at in range(0, len(request.body), 7):
        body = request.body[:at] + bytes([request.body[at] ^ 1]) + request.body[at + 1 :]
        with pytest.raises(SignatureError):
            ghost.verify(replace(request, body=body), [SECRET])


@pytest.mark.parametrize(
    "header",
    ["", "sha256=00, t=1", "t=1795412425563", "sha256=" + "0" * 64, "sha256=" + "0" * 64 + ", t=1795412425563"],
)
def test_a_header_that_does_not_fit_is_refused(header: str) -> None:
    with pytest.raises(SignatureError):
        ghost.verify(replace(captured("post.published"), headers={"x-ghost-signature": header}), [SECRET])


@pytest.mark.parametrize("seconds", [-400.0, 400.0, 86_400.0])
def test_what_was_signed_long_ago_or_ahead_is_refused(seconds: float) -> None:
    request = captured("post.published")
    with pytest.raises(SignatureError, match="300 seconds"):
        ghost.verify(replace(request, received_at=request.received_at + seconds), [SECRET])


def test_an_event_keeps_nothing_of_the_staff() -> None:
    kept = json.dumps(dict(ghost.event(captured("post.published")).fields))

    assert "editor@example.test" not in kept
    assert "notification" not in kept
    assert "Tyler Mitchell" in kept


def test_later_saves_and_later_sendings_are_newer() -> None:
    first, second = post(), post(updated_at="2026-11-23T05:40:26.000Z")
    told = [ghost.event(webhook("post.published.edited", p)) for p in (first, second)]
    gone = ghost.event(signed({"event": "post.deleted", "post": {"current": {}, "previous": second}}, 1_795_412_430.0))

    assert told[0].revision < told[1].revision < gone.revision
    assert told[0].key == told[1].key == gone.key
    assert len({e.id for e in (*told, gone)}) == 3


@pytest.mark.parametrize(("name", "status"), [("post.unpublished", "draft"), ("post.deleted", "published")])
def test_what_goes_is_taken_back(name: str, status: str) -> None:
    assert ghost.event(webhook(name, post(status=status))).action == "unpublish"


def test_our_own_write_back_is_known_and_an_edit_after_it_is_not() -> None:
    told = known(post())
    ours = section.put("<style>a{}</style>", "{}", told["source"], told["modified"])
    written = post(codeinjection_head=ours, updated_at="2026-11-23T05:40:29.000Z")
    back = ghost.event(webhook("post.published.edited", written, {"codeinjection_head": None}))
    edited = ghost.event(webhook("post.published.edited", {**written, "title": "Another title"}))

    assert back.action == "ignore"
    assert edited.action == "publish"
    assert edited.fields["modified"] == "2026-11-23T05:40:29.000Z"


def test_writing_the_section_does_not_make_the_article_younger() -> None:
    told = known(post())
    spoilt = section.put(None, "{}", told["source"], told["modified"]).replace("{}", '{"a": 1}')
    again = ghost.event(
        webhook("post.published.edited", post(codeinjection_head=spoilt, updated_at="2027-01-01T00:00:00Z"))
    )

    assert again.action == "publish", "somebody changed our section"
    assert again.fields["modified"] == "2026-11-23T05:40:25.000Z"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"\xff",
        b'{"event": "post.published", "post": {"current": {"id": 3}}}',
        b"[" * 100_000,
        b'{"event": "post.published", "post": {"current": {"id": "../users/me"}}}',
    ],
)
def test_garbage_is_a_payload_error(body: bytes) -> None:
    with pytest.raises(PayloadError):
        ghost.event(Request(body, {}, 0.0))


def test_the_article_has_ghosts_fields() -> None:
    changed = post(
        feature_image="https://tidemark.example/bridge.jpg",
        feature_image_caption="The <b>bridge</b>",
        authors=[{"name": "Ann Lee", "url": "https://tidemark.example/author/ann/", "twitter": "@annlee"}],
    )
    event = ghost.event(webhook("post.published", changed))
    article = convert(ghost.source(event)).article

    assert article.headline is not None
    assert article.headline.value == "Harbour bridge to close for eleven weeks"
    assert [a.name.value for a in article.author] == ["Ann Lee"]
    assert [s.value for a in article.author for s in getattr(a, "same_as", ())] == ["https://x.com/annlee"]
    assert article.article_section is not None
    assert article.article_section.value == "World"
    assert article.image[0].url.value == "https://tidemark.example/bridge.jpg"
    assert article.is_accessible_for_free is not None
    assert article.is_accessible_for_free.value is True


GATED = "<!--kg-gated-block:begin nonMember:{} -->{}<!--kg-gated-block:end-->"


@pytest.mark.parametrize(
    ("html", "visible"),
    [
        ("<p>For all.</p><!--members-only--><p>For some.</p>", "<p>For all.</p>"),
        ("<p>For some.</p>", ""),
        (f"<p>For all.</p>{GATED.format('false', 'For some.')}<!--members-only-->", "<p>For all.</p>"),
        (f"{GATED.format('true', '<p>For all.</p>')}<!--members-only-->", "<p>For all.</p>"),
    ],
)
def test_what_is_for_members_is_not_kept(html: str, visible: str) -> None:
    told = fields(post(html=html, visibility="members"))

    assert told["html"] == visible
    assert told["free"] is False


def test_a_post_that_says_nothing_to_visitors_has_its_facts() -> None:
    told = known(post(html="<p>For some.</p>", visibility="paid"))
    article = convert(article_of(told)).article

    assert article.headline is not None
    assert article.article_body is None


code = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda t: "markup:" not in t)


@given(st.none() | code)
def test_the_editors_code_comes_back_to_the_letter(before: str | None) -> None:
    once = section.put(before, '{"@graph": []}', "a1", "2026-11-23T05:40:25.000Z")
    twice = section.put(once, '{"@graph": [1]}', "b2", "2026-11-23T05:40:26.000Z")

    assert once.startswith(before or "<!-- markup:begin")
    assert section.put(once, '{"@graph": []}', "a1", "2026-11-23T05:40:25.000Z") == once
    assert section.read(twice) == section.Section("b2", "2026-11-23T05:40:26.000Z", intact=True)
    assert section.take_out(twice) == before


def test_an_editor_may_write_behind_the_section() -> None:
    ours = section.put("<style>a{}</style>", "{}", "a1", "x")
    changed = section.put(f"{ours}\n<script>mine()</script>", '{"a": 1}', "b2", "x")

    assert section.take_out(changed) == "<style>a{}</style>\n<script>mine()</script>"


def test_an_article_too_long_for_the_field_loses_its_body_there() -> None:
    body = "".join(f"<p>The {n}. ferry left Sandray at dawn, and nobody was on board.</p>" for n in range(1500))
    jsonld = convert(Source(f"<article>{body}</article>", given={"headline": "Ferries"})).jsonld
    made = section.fitted("<style>a{}</style>", jsonld, "a1", "x", replaces=True)

    assert made is not None
    assert len(made.encode()) <= section.MOST_BYTES
    assert '"headline": "Ferries"' in made
    assert section.fitted("x" * 65_000, jsonld, "a1", "x", replaces=True) is None


def test_the_token_is_one_that_ghost_takes() -> None:
    import base64  # noqa: PLC0415

    head, claims, signature = token(f"{'a' * 24}:{'b' * 64}", 1_000_000.5).split(".")

    def read(part: str) -> Any:
        return json.loads(base64.urlsafe_b64decode(part + "=="))

    assert read(head) == {"alg": "HS256", "kid": "a" * 24, "typ": "JWT"}
    assert read(claims) == {"iat": 1_000_000, "exp": 1_000_240, "aud": "/admin/"}
    assert len(base64.urlsafe_b64decode(signature + "==")) == 32


@pytest.mark.parametrize("settings", [{}, {"url": "file:///etc"}, {"url": "https://x.example"}, {"adminKey": "a:b"}])
def test_settings_that_lead_nowhere_are_refused(settings: dict[str, str]) -> None:
    with pytest.raises(Refused, match="hook"):
        admin_api(settings)


def test_the_key_is_not_shown() -> None:
    key = f"{'a' * 24}:{'b' * 64}"

    assert key not in repr(admin_api({"url": "https://ghost.example", "adminKey": key}))


def test_a_copy_of_the_site_is_not_listened_to() -> None:
    request = captured("post.published")
    own = replace(request, settings={"site": "http://127.0.0.1:2368/"})
    copy = replace(request, settings={"site": "https://tidemark.example/"})

    assert ghost.event(own).action == "publish"
    assert ghost.event(copy).action == "ignore"
