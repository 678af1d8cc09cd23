"""Fetching, against a real server on the loopback address."""

from __future__ import annotations

import gzip
import socket
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from markup.cli.fetch import USER_AGENT, fetch
from markup.cli.guard import is_public
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.testing import Result

HTML = "text/html; charset=iso-8859-1"
STORY = (
    "<h1>Ferry sails again</h1><p>The ferry to the island left the mainland at dawn on Tuesday, three winters after "
    "storms broke its pier and closed the caf\xe9 beside it.</p>"
).encode("latin-1")


class Site(BaseHTTPRequestHandler):
    """Pages with the faults that pages have."""

    def do_GET(self) -> None:
        """Answer by the path's name."""
        name = self.path.split("?")[0].strip("/")
        with suppress(OSError):  # the client left
            getattr(self, f"_{name}", self._missing)()

    def _answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _story(self) -> None:
        self._answer(200, STORY, Content_Type=HTML)

    def _agent(self) -> None:
        self._answer(200, str(self.headers["User-Agent"]).encode(), Content_Type="text/plain")

    def _packed(self) -> None:
        self._answer(200, gzip.compress(STORY), Content_Type=HTML, Content_Encoding="gzip")

    def _bomb(self) -> None:
        self._answer(200, gzip.compress(bytes(30_000_000)), Content_Type=HTML, Content_Encoding="gzip")

    def _damaged(self) -> None:
        self._answer(200, b"not gzip", Content_Type=HTML, Content_Encoding="gzip")

    def _missing(self) -> None:
        self._answer(404)

    def _pdf(self) -> None:
        self._answer(200, b"%PDF-", Content_Type="application/pdf")

    def _moved(self) -> None:
        self._answer(301, Location="/story#top")

    def _loop(self) -> None:
        self._answer(302, Location="/loop")

    def _nowhere(self) -> None:
        self._answer(302)

    def _inside(self) -> None:
        self._answer(302, Location="http://[::1]:1/secret")

    def _file(self) -> None:
        self._answer(302, Location="file:///etc/passwd")

    def _silent(self) -> None:
        time.sleep(1)

    def _short(self) -> None:
        self._answer(200, b"<p>cut", Content_Type=HTML, Content_Length="5000")

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", HTML)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"<p>more")
            time.sleep(0.05)

    def _slowhead(self) -> None:
        for _ in range(100):
            self.wfile.write(b"H")
            time.sleep(0.05)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(bytes(1 << 16))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("path", ["story", "packed", "moved"])
def test_a_page_with_its_address_and_declared_encoding(site: str, path: str) -> None:
    source = fetch(f"{site}/{path}#part", allow_private=True)

    assert source.content == STORY
    assert source.content_type == HTML
    assert source.url == f"{site}/{'story' if path == 'moved' else path}"


def test_the_user_agent_names_us(site: str) -> None:
    assert fetch(f"{site}/agent", allow_private=True).content == USER_AGENT.encode()
    assert USER_AGENT.startswith("newsmarkup/")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("missing", "404 Not Found"),
        ("pdf", "not an article but application/pdf"),
        ("loop", "more than 5 redirects"),
        ("nowhere", "302: a redirect that leads nowhere"),
        ("file", "only http and https addresses are fetched, not file"),
        ("bomb", "larger than 20 MB"),
        ("endless", "larger than 20 MB"),
        ("damaged", "the answer cannot be decompressed"),
        ("short", "the connection broke"),
    ],
)
def test_what_cannot_be_had_is_one_line(site: str, path: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(f"{site}/{path}", allow_private=True)
    assert str(caught.value) == reason


@pytest.mark.parametrize("path", ["silent", "drip", "slowhead"])
def test_time_is_limited_however_the_server_stalls(site: str, path: str) -> None:
    with pytest.raises(InputError, match=r"no answer within 0\.3 seconds"):
        fetch(f"{site}/{path}", allow_private=True, seconds=0.3)


def test_a_pause_is_limited(site: str) -> None:
    with pytest.raises(InputError, match="no answer in time"):
        fetch(f"{site}/silent", allow_private=True, pause=0.2)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0"])
def test_private_addresses_are_refused_in_any_spelling(site: str, host: str) -> None:
    port = site.rpartition(":")[2]
    with pytest.raises(InputError, match=r"private address|no such host"):
        fetch(f"http://{host}:{port}/story")


def test_a_name_is_judged_by_the_addresses_it_leads_to(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One private address among public ones is enough."""
    port = int(site.rpartition(":")[2])
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in ("93.184.215.14", "127.0.0.1")]
    monkeypatch.setattr("markup.cli.guard.socket.getaddrinfo", lambda *_, **__: found)

    with pytest.raises(InputError, match=r"two\.example is at the private address 127\.0\.0\.1"):
        fetch(f"http://two.example:{port}/story")


def test_a_redirect_to_a_private_address_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hop counts as public here; the second is judged as any."""
    monkeypatch.setattr("markup.cli.guard.is_public", lambda address: address == "127.0.0.1" or is_public(address))
    with pytest.raises(InputError, match="::1 is a private address"):
        fetch(f"{site}/inside")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://", "not a web address"),
        ("http://[half", "not a web address"),
        ("http://post.example:port/", "not a web address"),
        ("https://ann:secret@post.example/", "addresses with a user name or password are not fetched"),
        ("http://name.invalid/", "no such host: name.invalid"),
        ("http://.../", "not a web address"),
    ],
)
def test_addresses_that_are_none(url: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(url)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.1", False),
        ("255.255.255.255", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d70e", True),
        ("2002:7f00:1::", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:  # noqa: FBT001
    assert is_public(address) is public


def test_from_the_command_line(run: Callable[..., Result], site: str) -> None:
    refused = run("convert", f"{site}/story")
    done = run(
        "convert", f"{site}/story?id=7", f"{site}/moved", "--allow-private", "-o", "out", "--format", "jsonld", "-v"
    )

    assert (refused.exit_code, done.exit_code) == (3, 0)
    assert refused.stderr == f"markup: {site}/story: 127.0.0.1 is a private address; --allow-private fetches it\n"
    assert "out/moved.jsonld" in done.stderr
    assert "out/story-id-7.jsonld" in done.stderr
