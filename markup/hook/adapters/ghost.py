"""Ghost: its webhooks in, the markup back into a marked section of the post's injected code.

Ghost signs `body + t` (hex HMAC-SHA256, `t` in milliseconds), waits two seconds and sends once: what
it could not deliver, `markup reconcile ghost` finds.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from markup.hook.event import Event, PayloadError, Refused, Retry, SignatureError
from markup.hook.ghost import section
from markup.hook.ghost.admin_api import admin_api
from markup.hook.ghost.post import article, is_marked_up, known
from markup.hook.signature import WINDOW

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.hook.event import Request
    from markup.model import Source
    from markup.pipeline import Conversion

_SIGNATURE = re.compile(r"sha256=([0-9a-f]{64}), t=(\d{13})")
_POST_ID = re.compile(r"[0-9a-f]{24}")
_GONE = frozenset({"post.unpublished", "post.deleted"})
_TRIES = 4  # to write while somebody else saves


def verify(request: Request, secrets: Sequence[str]) -> None:
    """`X-Ghost-Signature` over the body and the moment of sending, which is at most five minutes off."""
    found = _SIGNATURE.fullmatch(request.headers.get("x-ghost-signature", ""))
    if found is None:
        message = "x-ghost-signature is missing, or has another form; Ghost signs once the webhook has a secret"
        raise SignatureError(message)
    given, stamp = found[1].encode(), found[2].encode()
    made = [hmac.digest(secret.encode(), request.body + stamp, "sha256").hex().encode() for secret in secrets]
    fits = [hmac.compare_digest(one, given) for one in made]  # each, so that the time says nothing
    if not any(fits):
        message = "x-ghost-signature does not fit"
        raise SignatureError(message)
    if abs(request.received_at - int(stamp) / 1000) > WINDOW:
        message = f"signed more than {WINDOW:.0f} seconds ago or ahead"
        raise SignatureError(message)


def event(request: Request) -> Event:
    """What a webhook tells: a post that is published, one that is no more, or nothing that concerns us."""
    body = _body(request.body)
    name = str(body.get("event") or "")
    said = body.get("post")
    sent = _sent(request)
    if not isinstance(said, dict):
        return Event(_hash(name, request.body), f"ghost:{name}", sent, "ignore", reason=f"{name or 'this'} is no post")
    current, previous = said.get("current") or {}, said.get("previous") or {}
    post = next((p for p in (current, previous) if isinstance(p, dict) and p.get("id")), None)
    if post is None or not _POST_ID.fullmatch(str(post["id"])):
        message = "a post without an id"
        raise PayloadError(message)
    updated = _moment(post.get("updated_at")) if post is current else ""
    key = key_of(post, request.settings)
    # Of one save, and of two within a second, Ghost's own order of sending decides.
    revision = f"{updated or sent} {sent}"
    told_by = _hash(name, str(post["id"]).encode(), updated.encode(), request.body)
    try:
        blank = Event(told_by, key, revision, "unpublish", {"id": post["id"]})
        judged = _judged(name, current, blank)
        elsewhere = judged.action == "publish" and _elsewhere(str(post.get("url") or ""), request.settings)
        return replace(blank, action="ignore", reason=elsewhere) if elsewhere else judged
    except (KeyError, TypeError, AttributeError) as error:
        message = f"a post that cannot be read: {type(error).__name__} {error}"
        raise PayloadError(message) from None


def source(event: Event) -> Source:
    """The article in the post."""
    return article(event.fields)


def deliver(event: Event, conversion: Conversion | None, settings: Mapping[str, Any]) -> str:
    """Put the markup into the post's injected code, or take it out; nothing else there is touched.

    A post that somebody saves meanwhile is read again. Where its words are newer than the event's,
    nothing is written: what Ghost tells of them brings their markup.
    """
    api = admin_api(settings)
    for _ in range(_TRIES):
        post = api.post(event.fields["id"])
        if post is None:
            return "the post is gone"
        head = post.get("codeinjection_head")
        if conversion is None:
            if post.get("status") == "published":
                return "published again; nothing removed"
            wanted = section.take_out(head)
        else:
            if post.get("status") != "published":
                return "no longer published; nothing written"
            if known(post)["source"] != event.fields["source"] and _moment(post.get("updated_at")) > event.revision:
                return "the post has changed since; nothing written"
            wanted = _with(head, conversion, event, settings)
        if wanted == (head or None):
            return "already so"
        if api.write_head(post, wanted):
            return "removed from codeinjection_head" if conversion is None else "written to codeinjection_head"
    message = "somebody else saves the post all the time"
    raise Retry(message)


def missed(post: Mapping[str, Any], settings: Mapping[str, Any], *, again: bool) -> Event:
    """The event of a post as the API has it; `ignore` where its markup is right, unless it is wanted again."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    updated = _moment(post.get("updated_at"))
    body = json.dumps(known(post), sort_keys=True).encode()
    name = _hash("reconcile", post["id"].encode(), (now if again else updated).encode(), body)
    blank = Event(name, key_of(post, settings), f"{updated} {now}", "unpublish", {"id": post["id"]})
    return _judged("", post, blank, again=again)


def key_of(post: Mapping[str, Any], settings: Mapping[str, Any]) -> str:
    """`ghost:<site>:<post id>`."""
    site = settings.get("site") or settings.get("url") or post.get("url") or ""
    return f"ghost:{urlsplit(str(site)).netloc}:{post['id']}"


def _judged(name: str, post: Mapping[str, Any], blank: Event, *, again: bool = False) -> Event:
    """What to do about a post: publish it, take it back, or nothing."""
    if name in _GONE:
        return blank
    status = post.get("status")
    if status != "published":
        return replace(blank, action="ignore", reason=f"{status or 'unknown'}, not published")
    told = known(post)
    if is_marked_up(post, told) and not again:
        reason = "its markup is there: our own write-back, or nothing that we read has changed"
        return replace(blank, action="ignore", reason=reason)
    return replace(blank, action="publish", fields=told)


def _elsewhere(url: str, settings: Mapping[str, Any]) -> str:
    """Why a post is none of the site that the settings name, if they name one: a copy of it may tell its posts too."""
    site = urlsplit(str(settings.get("site") or "")).netloc
    here = urlsplit(url).netloc
    return f"of {here}, not of {site}: a copy of the site?" if site and here != site else ""


def _with(head: str | None, conversion: Conversion, event: Event, settings: Mapping[str, Any]) -> str:
    own_article = settings.get("article", "replace")
    if own_article not in ("replace", "theme"):
        message = f'[hook.ghost] article = "{own_article}": it is "replace" or "theme"'
        raise Refused(message)
    made = section.fitted(
        head,
        conversion.jsonld,
        event.fields["source"],
        event.fields["modified"],
        replaces=own_article == "replace",
    )
    if made is None:
        message = f"codeinjection_head has no room: Ghost takes {section.MOST_BYTES} bytes"
        raise Refused(message)
    return made


def _body(raw: bytes) -> Mapping[str, Any]:
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        message = "the body is no JSON object"
        raise PayloadError(message)
    return body


def _sent(request: Request) -> str:
    found = _SIGNATURE.fullmatch(request.headers.get("x-ghost-signature", ""))
    seconds = int(found[2]) / 1000 if found else request.received_at
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _moment(value: Any) -> str:
    """One of Ghost's moments in UTC with milliseconds; empty where it is none."""
    try:
        moment = datetime.fromisoformat(str(value or "")).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _hash(name: str, *parts: bytes) -> str:
    digest = hashlib.sha256(name.encode())
    for part in parts:
        digest.update(b"\0" + part)
    return digest.hexdigest()[:32]
