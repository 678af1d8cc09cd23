"""Sanity: a GROQ-powered webhook with a secret, on create, update and delete, drafts left out.

Its projection says what we get: `{_id, _updatedAt, "operation": delta::operation(), title, body, ...}`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from markup.hook import article_json, mapped, signature
from markup.hook.back import deliver
from markup.hook.event import Event, PayloadError
from markup.hook.mapped import source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.hook.event import Request

__all__ = ["deliver", "event", "source", "verify"]

PATHS = {
    "headline": "title",
    "body": "body",
    "slug": "slug.current",
    "description": "description",
    "author": "author",
    "datePublished": "publishedAt",
    "articleSection": "section",
    "keywords": "tags",
    "image": "image",
}
_NOT_PUBLIC = ("drafts.", "versions.")


def verify(request: Request, secrets: Sequence[str]) -> None:
    """Sanity's own scheme, at most five minutes old."""
    signature.sanity(request, secrets)


def event(request: Request) -> Event:
    """Of a document. Its revision is `_updatedAt`; a deletion has that of the last one and comes after it."""
    payload = article_json.parsed(request.body)
    document = payload.get("_id")
    if not isinstance(document, str) or not payload.get("_updatedAt"):
        message = "the projection must give _id and _updatedAt"
        raise PayloadError(message)
    operation = payload.get("operation") or request.headers.get("sanity-operation")
    name = hashlib.sha256(str(operation).encode() + b"\n" + request.body).hexdigest()
    key, order = f"sanity:{document}", article_json.revision(payload["_updatedAt"])
    if document.startswith(_NOT_PUBLIC):
        return Event(name, key, order, "ignore", reason="a draft")
    if operation == "delete":
        return Event(name, key, order, "unpublish", {"url": None})
    return Event(name, key, order, "publish", mapped.article(payload, PATHS, request.settings))
