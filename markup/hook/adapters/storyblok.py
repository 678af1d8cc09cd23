"""Storyblok: webhooks on story.published, story.unpublished and story.deleted, with a secret.

They name a story and say nothing of its text, nor do they sign a time. So they are taken as a nudge: the
story is asked of the Content Delivery API, and what that says holds, even against the webhook.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from markup.hook import article_json, mapped, signature
from markup.hook.back import answered, client, deliver
from markup.hook.event import Event, PayloadError, Refused, Retry
from markup.hook.mapped import source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.hook.event import Request

__all__ = ["complete", "deliver", "event", "source", "verify"]

API = "https://api.storyblok.com"
PATHS = {
    "headline": "content.title",
    "body": "content.body",
    "slug": "full_slug",
    "description": "content.description",
    "author": "content.author",
    "datePublished": "first_published_at",
    "keywords": "tag_list",
}
_GONE = 404


def verify(request: Request, secrets: Sequence[str]) -> None:
    """HMAC-SHA1 over the body."""
    signature.storyblok(request, secrets)


def event(request: Request) -> Event:
    """Of a story, in the order of arrival: each nudge counts, as two of them can be the same to the letter."""
    payload = article_json.parsed(request.body)
    story, space = payload.get("story_id"), payload.get("space_id")
    if not isinstance(space, int):
        message = "no space_id"
        raise PayloadError(message)
    moment = datetime.fromtimestamp(request.received_at, UTC)
    order = article_json.revision(moment.isoformat())
    name = hashlib.sha256(order.encode() + b"\n" + request.body).hexdigest()
    key = f"storyblok:{space}:{story}"
    action = payload.get("action")
    if not isinstance(story, int) or action not in ("published", "unpublished", "deleted", "moved"):
        return Event(name, key, order, "ignore", reason=f"{action}: not of a story that is published or no longer")
    fields = {"story": story, "slug": payload.get("full_slug"), "url": None}
    return Event(name, key, order, "publish" if action in ("published", "moved") else "unpublish", fields)


def complete(event: Event, settings: Mapping[str, Any]) -> Event:
    """The event with the story as it is published now; an unpublishing one where it is not."""
    from httpx import HTTPError  # noqa: PLC0415  # only servers have it

    if not settings.get("token"):
        message = "tokenEnv or tokenFile must lead to the space's public access token"
        raise Refused(message)
    api = settings.get("api", API).rstrip("/")
    # `cv` names the state of the cache; without it the API answers with a redirection to the current one.
    asked = {"token": settings["token"], "version": "published", "cv": str(int(time.time()))}
    try:
        response = client().get(f"{api}/v2/cdn/stories/{event.fields['story']}", params=asked)
    except HTTPError as error:
        message = f"{api}: {type(error).__name__}"
        raise Retry(message) from None
    if response.status_code == _GONE:
        return replace(event, action="unpublish", fields={"url": None})
    answered(response, api)
    story = article_json.parsed(response.content).get("story")
    if not isinstance(story, dict):
        message = f"{api}: no story in the answer"
        raise Refused(message)
    return replace(event, action="publish", fields=mapped.article(story, PATHS, settings))
