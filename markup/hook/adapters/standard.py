"""Any system that signs as Standard Webhooks has it and sends our own JSON, or IPTC ninjs."""

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
    """The headers of Standard Webhooks, at most five minutes old."""
    signature.standard_webhooks(request, secrets)


def event(request: Request) -> Event:
    """The article's event; its id is `webhook-id`, which the sender keeps when it sends again."""
    told = article_json.parsed(request.body)
    return article_json.event(told, "standard", request.headers["webhook-id"], received_at=request.received_at)


def source(event: Event) -> Source:
    """The article as it was sent."""
    return article_json.source(event.fields)
