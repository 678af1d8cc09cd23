"""Contentful: webhooks on `Entry.publish`, `Entry.unpublish` and `Entry.delete`, with signing switched on.

A payload has the entry's own fields, each by locale; entries that it links to, authors say, are links
in it without a name. Markdown in a long text is read as such.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from markup.hook import article_json, mapped, signature
from markup.hook.back import deliver
from markup.hook.event import Event, PayloadError
from markup.hook.mapped import source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.hook.event import Request

__all__ = ["deliver", "event", "source", "verify"]

PATHS = {
    "headline": "fields.title",
    "body": "fields.body",
    "slug": "fields.slug",
    "description": "fields.description",
    "author": "fields.author",
    "datePublished": "fields.publishDate",
    "keywords": "fields.tags",
}


def verify(request: Request, secrets: Sequence[str]) -> None:
    """Contentful's request verification; a secret has 64 characters."""
    signature.contentful(request, secrets)


def event(request: Request) -> Event:
    """Of an entry. Its revision is when it was last changed, or deleted."""
    payload = article_json.parsed(request.body)
    sys = payload.get("sys") or {}
    topic = request.headers.get("x-contentful-topic", "").rpartition(".")[2]
    gone = sys.get("type") == "DeletedEntry"
    if sys.get("type") not in ("Entry", "DeletedEntry") or not sys.get("id"):
        message = "not an entry: let the webhook send Entry.publish, Entry.unpublish and Entry.delete"
        raise PayloadError(message)
    space = mapped.found(sys, "space.sys.id")
    environment = mapped.found(sys, "environment.sys.id")
    name = hashlib.sha256(topic.encode() + b"\n" + request.body).hexdigest()
    key = f"contentful:{space}:{environment}:{sys['id']}"
    order = article_json.revision(sys.get("deletedAt") or sys.get("updatedAt"))
    if gone:
        return Event(name, key, order, "unpublish", {"url": None})
    kinds, kind = request.settings.get("contentTypes"), mapped.found(sys, "contentType.sys.id")
    if topic != "publish" or (kinds and kind not in kinds):
        reason = f"{topic} of {kind}: no article that is published"
        return Event(name, key, order, "ignore", reason=reason)
    return Event(
        name, key, order, "publish", mapped.article(_of_locale(payload, request.settings), PATHS, request.settings)
    )


def _of_locale(payload: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    """The entry with one value for each field: that of `locale`, or the first."""
    locale = settings.get("locale")
    said = {
        name: by_locale.get(locale) if locale else next(iter(by_locale.values()), None)
        for name, by_locale in (payload.get("fields") or {}).items()
    }
    return {**payload, "fields": said}
