"""From the inbox to the way back: what is delivered, what is tried again, what is given up."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from markup.hook import article_json
from markup.hook.back import retry_after
from markup.hook.worker import Workers, process
from tests.hook.conftest import STORY, WHSEC, let_pass_in

standardwebhooks = pytest.importorskip("standardwebhooks")
pytest.importorskip("httpx")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup.hook.service import Service


class Receiver(ThreadingHTTPServer):
    """Takes markup back, and answers as it is told to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.answer: tuple[int, dict[str, str]] = (200, {})
        self.calls: list[tuple[str, dict[str, Any]]] = []


class _Answers(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        told = standardwebhooks.Webhook(WHSEC).verify(body, dict(self.headers.items()))
        self.server.calls.append((self.headers["webhook-id"], told))
        status, headers = self.server.answer
        self.send_response(status)
        for name, value in {"content-length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def calling(service: Service, receiver: Receiver) -> Service:
    """The service, with an address to give the markup back to."""
    back = {"deliverTo": f"http://127.0.0.1:{receiver.server_address[1]}/markup", "deliverSecret": WHSEC}
    return replace(service, back={**service.back, "standard": back})


def accept(service: Service, name: str = "a", **changed: Any) -> None:
    document = {**STORY, **changed}
    service.inbox.enqueue("standard", article_json.event(document, "standard", name))


def work(service: Service) -> str:
    let_pass_in(service.hook.inbox, 10_000)
    claim = service.inbox.claim()
    assert claim
    return process(service, claim).outcome


def test_markup_goes_to_a_folder_and_away_again(service: Service, folder: Path) -> None:
    accept(service)
    assert work(service) == "done"
    (file,) = (folder / "out").iterdir()
    headline = json.loads(file.read_text(encoding="utf-8"))["@graph"][0]["headline"]

    accept(service, "b", revision="2026-11-24T00:00:00Z", action="unpublish")
    assert work(service) == "done"

    assert headline == "The ferry sails"
    assert list((folder / "out").iterdir()) == []
    assert [one.result.split()[0] for one in service.inbox.listed()] == ["removed", "wrote"]


def test_markup_goes_to_an_address_signed_with_an_id_that_stays(calling: Service, receiver: Receiver) -> None:
    accept(calling)
    receiver.answer = (503, {})
    assert work(calling) == "retry"
    receiver.answer = (204, {})
    assert work(calling) == "done"
    (first, told), (second, _) = receiver.calls

    assert first == second
    assert told["type"] == "markup.made"
    assert (told["data"]["key"], told["data"]["url"]) == ("standard:ferry", STORY["url"])
    assert told["data"]["jsonld"]["@graph"][0]["author"]


def test_an_unpublished_article_is_told_to_the_address(calling: Service, receiver: Receiver) -> None:
    accept(calling, action="unpublish")
    assert work(calling) == "done"

    assert [(told["type"], told["data"]["url"]) for _, told in receiver.calls] == [("markup.removed", STORY["url"])]


@pytest.mark.parametrize(
    ("answer", "outcome", "error"),
    [
        ((429, {"retry-after": "900"}), "retry", "answered 429"),
        ((500, {}), "retry", "answered 500"),
        ((401, {}), "dead", "answered 401"),
        ((302, {"location": "http://127.0.0.1:1/"}), "dead", "answered 302"),
    ],
)
def test_what_the_other_side_answers_decides(
    calling: Service, receiver: Receiver, answer: tuple[int, dict[str, str]], outcome: str, error: str
) -> None:
    receiver.answer = answer
    accept(calling)
    assert work(calling) == outcome
    one = calling.inbox.found("a")

    assert one
    assert one.error.endswith(error)
    assert len(receiver.calls) == 1, "a redirection is not followed"
    if answer[0] == 429:
        assert round(one.due - one.changed) == 900


def test_nobody_there_is_tried_again(service: Service) -> None:
    back = {"deliverTo": "http://127.0.0.1:9/", "deliverSecret": WHSEC}
    accept(service)

    assert work(replace(service, back={"standard": back})) == "retry"
    one = service.inbox.found("a")
    assert one
    assert one.error == "http://127.0.0.1:9/: ConnectError"


def test_a_folder_that_is_gone_is_tried_again_and_nothing_half_written_stays(service: Service, folder: Path) -> None:
    (folder / "out").rmdir()
    accept(service)

    assert work(service) == "retry"
    assert not (folder / "out").exists()


def test_an_article_that_cannot_be_read_is_given_up_at_once(service: Service) -> None:
    accept(service, html="")

    assert work(service) == "dead"


def test_an_article_that_says_nothing_gets_no_markup(service: Service, folder: Path) -> None:
    accept(service, html="<p><img src='pier.jpg'></p>", given={})

    assert work(service) == "dead"
    assert [one.error for one in service.inbox.listed()] == ["the article has neither a headline nor words"]
    assert list((folder / "out").iterdir()) == []


def test_a_cms_that_was_taken_out_of_the_settings_is_said(service: Service) -> None:
    accept(service)

    assert work(replace(service, back={})) == "dead"
    one = service.inbox.found("a")
    assert one
    assert one.error == "[hook.standard] is no longer in the settings"


def test_threads_work_until_they_are_stopped(service: Service) -> None:
    told = []
    workers = Workers(service, 2, told.append)
    workers.start()
    for number in range(5):
        accept(service, f"m{number}", id=f"story-{number}")
    workers.wake.set()
    end = time.monotonic() + 20
    while len(told) < 5 and time.monotonic() < end:
        time.sleep(0.02)
    workers.stop(10)
    accept(service, "late", id="late")

    assert {one.state for one in service.inbox.listed()} == {"done", "waiting"}
    assert [one.outcome for one in told] == ["done"] * 5


@pytest.mark.parametrize(
    ("status", "action"), [(None, "publish"), ("usable", "publish"), ("canceled", "unpublish"), ("odd", "ignore")]
)
def test_ninjs_tells_its_event(status: str | None, action: str) -> None:
    document = {"uri": "https://agency.example/1", "edNote": "call her", "body_text": "x"}
    for created, stands in (("versioncreated", "pubstatus"), ("versionCreated", "pubStatus")):
        item = {**document, created: "2026-11-23T06:33:57+01:00"} | ({stands: status} if status else {})
        told = article_json.event(item, "github")

        assert (told.key, told.action) == ("github:https://agency.example/1", action)
        assert told.revision == "2026-11-23T05:33:57.000000Z"
        assert "call her" not in str(told.fields)


def test_revisions_sort_as_text() -> None:
    moments = ["2026-11-23T05:33:57Z", "2026-11-23T05:33:57.1Z", "2026-11-23T07:00:00+01:00", "2026-11-23T06:30:00Z"]

    assert [article_json.revision(m) for m in moments] == sorted(article_json.revision(m) for m in moments)
    assert article_json.revision(9) < article_json.revision("10") < article_json.revision(11)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120.0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 59.0),
        ("Fri, 31 Dec 1999 23:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, 946_684_740.0) == seconds
