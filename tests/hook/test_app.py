"""The hook's addresses: what is taken, what is refused and how, who sees what."""

from __future__ import annotations

import asyncio
import hmac
import json
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from markup.hook.service import inbox
from markup.hook.worker import process
from markup.settings import HookSettings, SettingsError
from tests.hook.conftest import STORY, WHSEC, signed

httpx = pytest.importorskip("httpx")
pytest.importorskip("starlette")
pytest.importorskip("prometheus_client")

from markup.hook.app import app  # noqa: E402  # what it needs is asked for above

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from httpx import Response

    from markup.hook.service import Service


@dataclass
class Client:
    """Asks an app as somebody at an address would."""

    service: Service
    far: str = "127.0.0.1"

    def request(self, method: str, path: str, **sent: Any) -> Response:
        async def ask() -> Response:
            transport = httpx.ASGITransport(app(self.service, 0), client=(self.far, 5000))
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8470") as client:
                return await client.request(method, path, **sent)

        return asyncio.run(ask())

    def get(self, path: str, **sent: Any) -> Response:
        return self.request("GET", path, **sent)

    def post(self, path: str, **sent: Any) -> Response:
        return self.request("POST", path, **sent)


@pytest.fixture
def client(service: Service) -> Client:
    return Client(service)


def test_a_signed_delivery_is_in_the_inbox_when_it_is_answered(client: Client, service: Service) -> None:
    body, headers = signed(STORY)
    first = client.post("/hooks/standard", content=body, headers=headers)
    second = client.post("/hooks/standard", content=body, headers=headers)

    assert (first.status_code, first.json()["state"], first.json()["id"]) == (202, "waiting", "standard:msg_1")
    assert (second.status_code, second.json()["id"]) == (200, "standard:msg_1")
    assert [one.event.fields for one in service.inbox.listed()] == [STORY]


def test_github_signs_with_either_secret_and_the_same_content_is_one_delivery(client: Client) -> None:
    body = json.dumps(STORY).encode()
    answers = []
    for number, secret in enumerate((b"new", b"old", b"older")):
        headers = {
            "content-type": "application/json",
            "x-hub-signature-256": f"sha256={hmac.digest(secret, body, 'sha256').hex()}",
            "x-github-delivery": str(number),
        }
        answers.append(client.post("/hooks/github", content=body, headers=headers).status_code)

    assert answers == [202, 200, 401]


@pytest.mark.parametrize(
    ("path", "body", "changed", "status", "says"),
    [
        ("/hooks/nobody", b"{}", {}, 404, "no CMS of the name nobody"),
        ("/hooks/ghost", b"{}", {}, 404, "no CMS of the name ghost"),
        ("/hooks/standard", b"{" * 20_001, {}, 413, "larger than 20000 bytes"),
        ("/hooks/standard", None, {"content-type": "text/html"}, 415, "must be application/json"),
        ("/hooks/standard", None, {"webhook-signature": "v1,AAAA"}, 401, "the signature does not fit"),
        ("/hooks/standard", None, {"webhook-timestamp": "1000000000"}, 401, "signed more than 300 seconds ago"),
        ("/hooks/standard", b"\xff\xfe", {}, 401, "not UTF-8"),
        ("/hooks/standard", b"garbage", {}, 400, "not JSON"),
        ("/hooks/standard", b"[1]", {}, 400, "not an object"),
        ("/hooks/standard", b"[" * 19_000, {}, 400, "not JSON"),
        ("/hooks/standard", b"{}", {}, 400, "no id"),
        ("/hooks/standard", b'{"id": "a"}', {}, 400, "no revision"),
        ("/hooks/standard", b'{"id": "a", "revision": "yesterday"}', {}, 400, "'yesterday' is neither a moment"),
        ("/hooks/standard", b'{"id": "a", "revision": "2026-11-23T05:33:57"}', {}, 400, "with its offset"),
        ("/hooks/standard", b'{"id": "a", "revision": "0001-01-01T00:00:00+14:00"}', {}, 400, "neither"),
        ("/hooks/standard", b'{"id": "a", "revision": 1, "htlm": "x"}', {}, 400, "no such field: htlm"),
        ("/hooks/standard", b'{"id": "a", "revision": 1, "action": "delete"}', {}, 400, "publish or unpublish"),
        ("/hooks/standard", b'{"id": "a", "revision": 1, "url": "javascript:1"}', {}, 400, "not an http"),
        ("/hooks/standard", b'{"id": "\\ud800", "revision": 1}', {}, 400, "no text"),
    ],
)
def test_what_is_refused_is_a_problem_and_leaves_nothing(  # noqa: PLR0913, PLR0917
    client: Client, service: Service, path: str, body: bytes | None, changed: dict[str, str], status: int, says: str
) -> None:  # fmt: skip
    made, headers = signed(STORY if body is None else body)
    answer = client.post(path, content=made, headers=headers | changed)

    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.json()["status"] == status
    assert says in answer.json()["detail"]
    assert WHSEC.removeprefix("whsec_") not in answer.text
    assert service.inbox.listed() == []


def test_a_body_without_a_length_is_cut_off_at_the_limit(client: Client, service: Service) -> None:
    _, headers = signed(STORY)

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 1000

    answer = client.post("/hooks/standard", content=chunks(), headers=headers)

    assert answer.status_code == 413
    assert service.inbox.listed() == []


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/hooks/standard", 405), ("GET", "/nothing", 404)])
def test_other_addresses_and_methods_are_problems_too(client: Client, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)

    assert (answer.status_code, answer.json()["status"]) == (status, status)


def test_deliveries_show_state_result_findings_and_no_words(client: Client, service: Service) -> None:
    for number, document in enumerate((STORY, {**STORY, "id": "empty", "html": ""})):
        body, headers = signed(document, f"msg_{number}")
        client.post("/hooks/standard", content=body, headers=headers)
        claim = service.inbox.claim()
        assert claim
        process(service, claim)
    shown = client.get("/deliveries").json()["deliveries"]
    done = client.get("/deliveries/msg_0").json()

    assert [(one["id"], one["state"]) for one in shown] == [("standard:msg_1", "dead"), ("standard:msg_0", "done")]
    assert shown[0]["error"] == "no html and no text"
    assert done["result"].startswith("wrote standard-ferry-")
    assert done["jsonld"]["@graph"][0]["headline"] == "The ferry sails"
    assert {"recommended-property-missing"} <= {finding["rule"] for finding in done["findings"]}
    assert [one["id"] for one in client.get("/deliveries?state=dead").json()["deliveries"]] == ["standard:msg_1"]
    assert client.get("/deliveries/standard:none").status_code == 404
    assert client.get("/deliveries?state=odd").status_code == 400
    assert client.get("/deliveries?limit=0").status_code == 400


@pytest.mark.parametrize("path", ["/deliveries", "/deliveries/a", "/metrics"])
@pytest.mark.parametrize(
    ("far", "headers"),
    [
        ("192.0.2.7", {}),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.7"}),
        ("127.0.0.1", {"forwarded": "for=192.0.2.7"}),
        ("127.0.0.1", {"host": "post.example"}),
    ],
)
def test_without_a_token_operators_are_on_this_machine(
    service: Service, far: str, headers: dict[str, str], path: str
) -> None:
    client = Client(service, far)

    assert client.get(path, headers=headers).status_code == 403
    assert client.get("/healthz", headers=headers).json() == {"status": "ok"}


def test_with_a_token_it_is_needed_from_everywhere(service: Service) -> None:
    client = Client(replace(service, token="a token"))  # noqa: S106
    said = [client.get("/deliveries", headers={"authorization": f"Bearer {t}"}).status_code for t in ("a token", "")]

    assert said == [200, 401]
    assert client.get("/deliveries").status_code == 401


def test_convert_answers_at_once(client: Client) -> None:
    answer = client.post("/v1/convert", json={"html": STORY["html"], "url": STORY["url"], "given": STORY["given"]})
    made: dict[str, Any] = answer.json()

    assert answer.status_code == 200
    assert made["jsonld"]["@graph"][0]["headline"] == "The ferry sails"
    assert "<script" in made["html"]
    assert {w["property"] for w in made["withheld"]} >= {"datePublished"}
    assert made["findings"]


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{}", 400), (b"no", 400), (b'{"text": "\\u0000 "}', 200), (b'{"html": 3}', 400), (b'{"html": "<p></p>"}', 422)],
)
def test_convert_says_what_is_wrong(client: Client, body: bytes, status: int) -> None:
    answer = client.post("/v1/convert", content=body, headers={"content-type": "application/json"})

    assert answer.status_code == status, answer.text


def test_metrics_are_prometheus(client: Client) -> None:
    body, headers = signed(STORY)
    client.post("/hooks/standard", content=body, headers=headers)
    text = client.get("/metrics").text

    assert 'markup_hook_deliveries{state="waiting"} 1.0' in text
    assert "# TYPE markup_hook_accept_seconds histogram" in text


def test_a_service_shows_no_secret(service: Service) -> None:
    assert "whsec" not in repr(service)


def test_a_database_without_its_client_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markup.hook.postgres_inbox", None)
    with pytest.raises(SettingsError, match=r"pip install 'newsmarkup\[serve,postgres\]'"):
        inbox(HookSettings(postgres_env="DB"), {"DB": "postgresql://db.example/markup"})
