"""Both ends of the hook's soak test: a CMS that sends, and one that takes the markup back."""

from __future__ import annotations

import http.client
import json
import multiprocessing
import socket
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Lock, Thread
from typing import TYPE_CHECKING, Self

from standardwebhooks import Webhook

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence
    from pathlib import Path

SECRET = "whsec_c29ha2luZyB0ZXN0LCBubyBzZWNyZXQ="  # noqa: S105  # of a test that listens on loopback
_FORGER = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA=="
_OK = (200, 202)
_TAKEN_DOWN = 0.1  # of the later revisions are unpublished
_REVISIONS = 6  # of an article at most
_TWICE, _BAD, _STALE = 0.15, 0.08, 0.04  # shares of the deliveries
_BUSY = 97  # every so many calls, the one that takes the markup back is busy
_PARAGRAPH = (
    "<p>The ferry to the island left the mainland at dawn, {n} winters after storms broke its pier. “We counted the "
    "days,” said Oskar Lind, the harbour master of the island, who rang the bell for each of the passengers.</p>"
)


@dataclass
class Sent:
    """One request that the CMS makes, and how it was answered in the end."""

    id: str
    key: str
    revision: str
    kind: str
    body: str
    forged: str = ""  # how, if it is
    status: int = 0
    seconds: float = 0.0  # to the answer

    @property
    def expected(self) -> Sequence[int]:
        """The answers that are right."""
        return (401,) if self.forged else _OK

    def headers(self) -> dict[str, str]:
        """Signed now, as a sender does each time that it sends; or wrongly, or an hour ago."""
        now = datetime.now(UTC) - timedelta(hours=1 if self.forged == "stale" else 0)
        secret = _FORGER if self.forged == "secret" else SECRET
        body = self.body.replace("ferry", "Ferry", 1) if self.forged == "body" else self.body
        return {
            "content-type": "application/json",
            "webhook-id": self.id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(secret).sign(self.id, now, body),
        }


def plan(number: int, chance: random.Random) -> list[Sent]:
    """So many requests: articles with their revisions, some sent twice, some forged, all in disorder."""
    made: list[Sent] = []
    good = int(number * (1 - _TWICE - _BAD - _STALE))
    for article in count():
        if len(made) >= good:
            break
        made += [_sent(f"story-{article}", step, chance) for step in range(chance.randint(1, _REVISIONS))]
    made = made[:good]
    forged = []
    for n in range(int(number * (_BAD + _STALE))):
        how = "stale" if n < number * _STALE else chance.choice(("secret", "body"))
        one = _sent(f"story-{chance.randrange(article)}", 90 + n % 9, chance)
        one.id, one.forged = f"forged_{n}", how
        forged.append(one)
    again = [Sent(s.id, s.key, s.revision, s.kind, s.body) for s in chance.choices(made, k=number - good - len(forged))]
    everything = made + forged + again
    chance.shuffle(everything)
    return everything


def _sent(story: str, step: int, chance: random.Random) -> Sent:
    revision = f"2026-11-23T05:{step:02}:00.000000Z"
    gone = step and chance.random() < _TAKEN_DOWN
    text = "".join(_PARAGRAPH.format(n=chance.randint(2, 99)) for _ in range(8))
    document = {
        "id": story,
        "revision": revision,
        "action": "unpublish" if gone else "publish",
        "url": f"https://post.example/ferry/{story}",
        "html": f"<h1>Ferry sails again, take {step}</h1><p>By Ann Lee</p>{text}",
        "given": {"headline": f"Ferry sails again, take {step}"},
    }
    name = f"msg_{story}_{step}"
    return Sent(name, f"standard:{story}", revision, "removed" if gone else "made", json.dumps(document))


class Sender(Thread):
    """Sends its share one by one; what gets no answer, or that the service is busy, it sends again."""

    def __init__(self, port: int, share: Sequence[Sent], kills: int) -> None:
        super().__init__(daemon=True)
        self._port = port
        self._share = share
        self._kills = kills
        self._until = 0 if kills else len(share)

    def pace(self, kills: int) -> None:
        """Let as large a part be sent as kills are done."""
        self._until = len(self._share) * (kills + 1) // self._kills

    def run(self) -> None:
        """Send."""
        connection = self._connection()
        for number, one in enumerate(self._share):
            while number >= self._until:
                time.sleep(0.01)
            while True:
                start = time.perf_counter()
                try:
                    connection.request("POST", "/hooks/standard", one.body.encode(), one.headers())
                    response = connection.getresponse()
                    response.read()
                except (OSError, http.client.HTTPException):
                    connection.close()
                    connection = self._connection()
                    time.sleep(0.02)
                    continue
                one.status, one.seconds = response.status, time.perf_counter() - start
                if response.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                    break
        connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)


@dataclass
class Receiver:
    """Takes markup back as its own process, and notes each call it answers with 200 before it answers."""

    file: Path
    port: int = 0
    _process: multiprocessing.process.BaseProcess | None = field(default=None)

    def __enter__(self) -> Self:
        """Start it, and wait until it listens."""
        self.port = free_port()
        self._process = multiprocessing.get_context("spawn").Process(target=_receive, args=(self.port, self.file))
        self._process.start()
        while not _listens(self.port):
            time.sleep(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        if self._process:
            self._process.terminate()
            self._process.join()

    def received(self) -> list[tuple[str, str, str, str]]:
        """The id, key, revision and kind of each call, in order."""
        lines = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        return [(name, key, revision, kind) for name, key, revision, kind in (line.split("\t") for line in lines)]


def _receive(port: int, file: Path) -> None:
    numbers, lock = count(1), Lock()
    webhook = Webhook(SECRET)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            length = int(self.headers["content-length"])
            body = self.rfile.read(length)
            if len(body) < length:
                return  # whoever called was killed
            told = webhook.verify(body, dict(self.headers.items()))
            with lock:
                busy = next(numbers) % _BUSY == 0
                if not busy:
                    kind = told["type"].removeprefix("markup.")
                    line = (self.headers["webhook-id"], told["data"]["key"], told["data"]["revision"], kind)
                    with file.open("a", encoding="utf-8") as log:
                        log.write("\t".join(line) + "\n")
            self.send_response(503 if busy else 200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

        def handle(self) -> None:
            with suppress(ConnectionError):  # whoever called was killed
                super().handle()

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def up(port: int, seconds: float = 30.0) -> None:
    """Wait until somebody listens on a port."""
    end = time.monotonic() + seconds
    while not _listens(port) and time.monotonic() < end:
        time.sleep(0.02)


def _listens(port: int) -> bool:
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0
