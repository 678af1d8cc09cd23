"""Any system that signs as GitHub does (`X-Hub-Signature-256`) and sends our own JSON, or IPTC ninjs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.hook import article_json, signature
from markup.hook.back import deliver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.hook.event import Event, Request
    from markup.model import Source

__all__ = ["deliver", "event", "source", "verify"]


def verify(request: Request, secrets: Sequence[str]) -> None:
    """HMAC-SHA256 over the body. No time is signed: a request that is sent again is known by its content."""
    signature.hub_sha256(request, secrets)


def event(request: Request) -> Event:
    """The article's event; its id is a hash of the content, as the header with an id is not signed."""
    return article_json.event(article_json.parsed(request.body), "github", received_at=request.received_at)


def source(event: Event) -> Source:
    """The article as it was sent."""
    return article_json.source(event.fields)
