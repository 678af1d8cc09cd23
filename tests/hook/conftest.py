"""A hook with a folder to deliver to, and requests as a CMS signs them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from markup.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup.hook.service import Service

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
