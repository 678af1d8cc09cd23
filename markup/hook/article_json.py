"""One article as JSON: our own form, documented in docs/hook.md, or IPTC ninjs.

{"id": "story-17", "revision": "2026-11-23T05:33:57Z", "action": "publish",
 "url": "https://post.example/ferry", "html": "<p>...</p>",
 "given": {"headline": "...", "author": [{"name": "...", "url": "..."}], "datePublished": "..."}}
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from markup.hook import ninjs
from markup.hook.event import Event, PayloadError
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.hook.event import Action

_KEYS = {"id", "revision", "action", "url", "html", "text", "given", "type", "retrievedAt"}
_ADDRESS = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_DIGITS = 20  # of a revision that is a number
# IPTC ninjs, `pubstatus`: what may be used, and what may no longer be.
_NINJS_STATUS: Mapping[str, Action] = {"usable": "publish", "withheld": "unpublish", "canceled": "unpublish"}
_NEWSROOM_ONLY = "ednote"


def parsed(body: bytes) -> dict[str, Any]:
    """A JSON object; PayloadError if it is none."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        message = f"not JSON: {error if isinstance(error, json.JSONDecodeError) else 'not UTF-8, or nested too deeply'}"
        raise PayloadError(message) from None
    if not isinstance(document, dict):
        message = "the JSON is not an object"
        raise PayloadError(message)
    return document


def is_ninjs(document: Mapping[str, Any]) -> bool:
    """Whether a document is IPTC ninjs rather than our own form: it has a `uri` and none of our texts."""
    return isinstance(document.get("uri"), str) and not {"html", "text", "id"} & document.keys()


def event(document: dict[str, Any], cms: str, delivery: str | None = None, *, received_at: float = 0) -> Event:
    """The event that a document tells of its article.

    Args:
        document: our own form, or ninjs.
        cms: by whom; part of the article's key.
        delivery: the delivery's id, where the sender gives one that is signed.
        received_at: when it came, in Unix seconds: an item under embargo then is not published.
    """
    reason = ""
    if is_ninjs(document):
        item = ninjs.folded(document)
        article, stamp = str(item["uri"]), item.get("versioncreated") or item.get("version")
        status = str(item.get("pubstatus") or "usable")
        action = _NINJS_STATUS.get(status, "ignore")
        reason = f"pubstatus {status}" if action == "ignore" else ""
        until = item.get("embargoeduntil") or item.get("embargoed")
        if action == "publish" and until and not _is_over(until, received_at):
            action, reason = "ignore", f"embargoed until {until}: it must be sent again when it may be used"
    else:
        _check(document)
        if not isinstance(document.get("id"), str | int) or document["id"] == "":
            message = "no id: a text that names the article for good"
            raise PayloadError(message)
        article, stamp = str(document["id"]), document.get("revision")
        action = document.get("action", "publish")
    if stamp is None:
        message = "no revision: a moment in ISO 8601 with its offset, or a number that grows"
        raise PayloadError(message)
    whole = json.dumps(document, sort_keys=True, ensure_ascii=False)
    name = delivery or hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
    if action == "publish":
        fields = {key: value for key, value in document.items() if key.lower() != _NEWSROOM_ONLY}
    else:
        fields = {"url": document.get("url")}
    return Event(name, f"{cms}:{article}", revision(stamp), action, fields, reason)


def _is_over(until: object, at: float) -> bool:
    """Whether an embargo has ended; one that cannot be read, or names no offset, has not."""
    try:
        moment = datetime.fromisoformat(str(until))
    except ValueError:
        return False
    return moment.tzinfo is not None and moment.timestamp() <= at


def source(document: Mapping[str, Any]) -> Source:
    """The article of a document, to convert.

    Raises:
        PayloadError: it has no text, or a field is not what it should be.
    """
    if is_ninjs(document):
        return ninjs.source(dict(document))
    _check(document)
    content = document.get("html") or document.get("text")
    if not content:
        message = "no html and no text"
        raise PayloadError(message)
    kind = "text/html; charset=utf-8" if document.get("html") else "text/plain; charset=utf-8"
    at = document.get("retrievedAt")
    return Source(
        content,
        url=document.get("url"),
        content_type=kind,
        given=document.get("given") or {},
        retrieved_at=_moment(at) if at is not None else None,
    )


def revision(stamp: Any) -> str:
    """A revision as text that sorts: a moment in UTC to the microsecond, or a number with its zeros.

    Raises:
        PayloadError: it is neither. A moment without an offset says nothing of the order.
    """
    if isinstance(stamp, int) and not isinstance(stamp, bool) and 0 <= stamp < 10**_DIGITS:
        return f"{stamp:0{_DIGITS}}"
    if isinstance(stamp, str) and re.fullmatch(rf"[0-9]{{1,{_DIGITS}}}", stamp):
        return stamp.zfill(_DIGITS)
    return _moment(stamp).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _moment(stamp: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(stamp)
        if moment.tzinfo and 1 < moment.year < 9999:  # noqa: PLR2004  # its UTC may lie in the next year
            return moment
    except (TypeError, ValueError):
        pass
    message = f"{str(stamp)[:40]!r} is neither a moment in ISO 8601 with its offset nor a number"
    raise PayloadError(message)


def _check(document: Mapping[str, Any]) -> None:
    unknown = sorted(document.keys() - _KEYS)
    if unknown:
        message = f"no such field: {', '.join(unknown)[:80]}; there are {', '.join(sorted(_KEYS))}"
        raise PayloadError(message)
    kinds: dict[str, tuple[type, ...]] = {"html": (str,), "text": (str,), "url": (str,), "given": (dict,)}
    for key, kind in kinds.items():
        if document.get(key) is not None and not isinstance(document[key], kind):
            message = f"{key} must be {'an object' if kind == (dict,) else 'a text'}"
            raise PayloadError(message)
    url = document.get("url")
    if url and not _ADDRESS.fullmatch(url):
        message = "url is not an http or https address"
        raise PayloadError(message)
    if document.get("action", "publish") not in ("publish", "unpublish"):
        message = "action must be publish or unpublish"
        raise PayloadError(message)
