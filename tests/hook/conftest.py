"""A hook with a folder to deliver to, requests as a CMS signs them, and inboxes of each kind."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, LiteralString

import pytest

from markup.hook.sqlite_inbox import SqliteInbox
from markup.settings import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markup.hook.inbox import Inbox
    from markup.hook.service import Service

POSTGRES = Path(__file__).with_name("postgres.sh")

WHSEC = "whsec_dGVzdC1zZWNyZXQtMTIzNDU2Nzg5MA=="
SETTINGS = """\
[hook]
inbox = "inbox.sqlite"
maxBytes = 20000
attempts = 3

[hook.standard]
deliverFolder = "out"
[hook.github]
"""
STORY: dict[str, Any] = {
    "id": "ferry",
    "revision": "2026-11-23T05:33:57Z",
    "url": "https://post.example/ferry",
    "html": "<h1>Ferry sails again</h1><p>By Ines Calder</p><p>The ferry to Skarholm left the mainland at dawn on "
    "Tuesday, three winters after storms broke its pier.</p><p>Forty people stood on the pier when it came in.</p>",
    "given": {"headline": "The ferry sails", "author": [{"name": "Ines Calder", "url": "https://post.example/ines"}]},
}


@dataclass(frozen=True)
class Store:
    """Where an inbox is kept, and a hand on its clock: `open` takes an inbox's options."""

    open: Callable[..., Inbox]
    let_pass: Callable[[float], None]
    empty: Callable[[], None]


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server that runs as long as the tests do, its folder `host`."""
    pytest.importorskip("procrastinate")
    with tempfile.TemporaryDirectory(prefix="newsmarkup-", dir="/tmp", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)  # the server is another user's
        done = subprocess.run([POSTGRES, "start", f"{name}/pg"], capture_output=True, text=True, check=False)
        if done.returncode == 3:
            pytest.skip(done.stderr.strip())
        assert done.returncode == 0, done.stderr
        yield done.stdout.strip()
        subprocess.run([POSTGRES, "stop", f"{name}/pg"], check=True)


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """The address of an empty database."""
    import psycopg  # noqa: PLC0415
    from psycopg.sql import SQL, Identifier  # noqa: PLC0415

    name = f"test_{os.urandom(6).hex()}"
    with psycopg.connect(postgres, autocommit=True) as db:
        db.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
    return postgres.replace("/postgres?", f"/{name}?")


@pytest.fixture
def postgres_store(postgres_url: str) -> Store:
    """An inbox in a database of its own."""
    import psycopg  # noqa: PLC0415

    from markup.hook.postgres_inbox import PostgresInbox  # noqa: PLC0415

    def run(*statements: LiteralString, **values: float) -> None:
        PostgresInbox(postgres_url).close()
        with psycopg.connect(postgres_url) as db:
            for statement in statements:
                db.execute(statement, values)

    def let_pass(seconds: float) -> None:
        run(
            "UPDATE procrastinate_jobs SET scheduled_at = scheduled_at - make_interval(secs => %(passed)s)"
            " WHERE scheduled_at IS NOT NULL",
            "UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - make_interval(secs => %(passed)s)",
            "UPDATE newsmarkup_deliveries SET received = received - make_interval(secs => %(passed)s),"
            " changed = changed - make_interval(secs => %(passed)s)",
            passed=seconds,
        )

    empty = partial(run, "TRUNCATE newsmarkup_deliveries, newsmarkup_articles, procrastinate_jobs CASCADE")
    return Store(partial(PostgresInbox, postgres_url), let_pass, empty)


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Store:
    """An inbox in a file."""
    path = tmp_path / "inbox.sqlite"

    def empty() -> None:
        _run(path, "DELETE FROM deliveries")
        _run(path, "DELETE FROM articles")

    return Store(partial(SqliteInbox, path), partial(let_pass_in, path), empty)


def let_pass_in(path: Path, seconds: float) -> None:
    """Let so much time pass for an inbox in a file."""
    earlier = "received = received - :passed, changed = changed - :passed, due = due - :passed"
    _run(path, f"UPDATE deliveries SET {earlier}", passed=seconds)  # noqa: S608  # the line above


def _run(path: Path, statement: str, **values: float) -> None:
    SqliteInbox(path).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement, values)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Store:
    """Each kind of inbox, one after the other."""
    found: Store = request.getfixturevalue(f"{request.param}_store")
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    (tmp_path / "markup.toml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def service(folder: Path) -> Iterator[Service]:
    for name in ("starlette", "standardwebhooks", "httpx", "prometheus_client"):
        pytest.importorskip(name)
    from markup.hook.service import service  # noqa: PLC0415

    made = service(load(folder / "markup.toml"), {"MARKUP_STANDARD_SECRET": WHSEC, "MARKUP_GITHUB_SECRET": "old new"})
    yield made
    made.inbox.close()


def signed(document: Any, name: str = "msg_1", secret: str = WHSEC) -> tuple[bytes, dict[str, str]]:
    """A body and headers in the form of Standard Webhooks."""
    from standardwebhooks import Webhook  # noqa: PLC0415

    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    now = datetime.now(UTC)
    return body, {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(name, now, body.decode("utf-8", "replace")),
    }
