"""Ghost's Admin API: posts read, one field of a post written. Only the address in the settings is called."""

from __future__ import annotations

import base64
import hmac
import json
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from markup.hook.back import answered, client
from markup.hook.event import Refused, Retry

if TYPE_CHECKING:
    import httpx

Post = Mapping[str, Any]

_KEY = re.compile(r"([0-9a-f]{24}):([0-9a-f]{64})")
_POST_ID = re.compile(r"[0-9a-f]{24}")
_VERSION = "v5.0"  # what we read is in every release since
_TOKEN_SECONDS = 240  # Ghost takes five minutes at most
_PAGE = 50  # posts at a time


@dataclass(frozen=True, slots=True)
class AdminApi:
    """One site's API.

    Args:
        address: where Ghost's admin is, without `/ghost`.
        key: an integration's Admin API key, `<id>:<secret>`.
    """

    address: str
    key: str

    def __repr__(self) -> str:
        """Without the key."""
        return f"AdminApi({self.address})"

    def post(self, name: str) -> Post | None:
        """A post by its id; None where there is none (any more)."""
        response = self._call("GET", f"posts/{_checked(name)}/", "formats=html&include=tags,authors")
        if response.status_code == 404:  # noqa: PLR2004
            return None
        return _posts(response)[0]

    def published(self, since: datetime | None) -> Iterator[Post]:
        """The published posts that changed since a moment, or all; the oldest post first.

        They come by their ids: writing to some of them meanwhile does not move the others.
        """
        wanted = "status:published"
        if since is not None:
            wanted += f"+updated_at:>='{since.astimezone(UTC):%Y-%m-%d %H:%M:%S}'"
        for number in range(1, 1_000_000):
            query = f"filter={quote(wanted)}&order=id%20asc&limit={_PAGE}&page={number}"
            response = self._call("GET", "posts/", f"{query}&formats=html&include=tags,authors")
            found = _posts(response)
            yield from found
            if len(found) < _PAGE:
                return

    def write_head(self, post: Post, head: str | None) -> bool:
        """Put a post's injected code in place; False where somebody saved the post since it was read."""
        change = {"codeinjection_head": head, "updated_at": post["updated_at"]}
        response = self._call("PUT", f"posts/{_checked(post['id'])}/", "", {"posts": [change]})
        if response.status_code == 409:  # noqa: PLR2004
            return False
        answered(response, "Ghost")
        return True

    def _call(self, method: str, path: str, query: str, body: Any = None) -> httpx.Response:
        from httpx import HTTPError  # noqa: PLC0415  # only servers have it

        headers = {"authorization": f"Ghost {token(self.key, time.time())}", "accept-version": _VERSION}
        url = f"{self.address.rstrip('/')}/ghost/api/admin/{path}{'?' * bool(query)}{query}"
        try:
            return client().request(method, url, headers=headers, json=body)
        except HTTPError as error:
            message = f"{self.address}: {type(error).__name__}"
            raise Retry(message) from None


def admin_api(settings: Mapping[str, Any]) -> AdminApi:
    """The API that the settings lead to.

    Raises:
        Refused: `url` or the key is missing, or is none.
    """
    address, key = str(settings.get("url") or ""), str(settings.get("adminKey") or "")
    if urlsplit(address).scheme not in ("http", "https") or not urlsplit(address).netloc:
        message = "[hook.ghost] needs url, the address of Ghost's admin"
        raise Refused(message)
    if not _KEY.fullmatch(key):
        message = "[hook.ghost] needs adminKeyEnv or adminKeyFile, an integration's Admin API key (id:secret)"
        raise Refused(message)
    return AdminApi(address, key)


def token(key: str, now: float) -> str:
    """The short-lived token that Ghost asks for: a JSON Web Token, HS256, signed with the key's secret.

    Two encoded objects and their HMAC (RFC 7515, section 3.1): a library would add more than it takes off.
    """
    name, secret = key.split(":")
    head = {"alg": "HS256", "kid": name, "typ": "JWT"}
    claims = {"iat": int(now), "exp": int(now) + _TOKEN_SECONDS, "aud": "/admin/"}
    signed = b".".join(_encoded(json.dumps(part).encode()) for part in (head, claims))
    return b".".join((signed, _encoded(hmac.digest(bytes.fromhex(secret), signed, "sha256")))).decode()


def _encoded(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _checked(name: str) -> str:
    if not _POST_ID.fullmatch(name):
        message = "not the id of a post"
        raise Refused(message)
    return name


def _posts(response: httpx.Response) -> list[Post]:
    answered(response, "Ghost")
    try:
        found: list[Post] = response.json()["posts"]
    except (ValueError, KeyError, TypeError):
        message = "Ghost's answer has no posts"
        raise Refused(message) from None
    return found
