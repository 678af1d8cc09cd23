"""Who sent this: the schemes by which CMSs sign a webhook, over the raw bytes, in constant time.

Each function takes the request and one or more secrets, newest first, and raises SignatureError unless
one of them fits. Where a scheme signs the time, what is older or newer than five minutes is refused.

Sources: Standard Webhooks 1.0.0 (its Python library computes the signature); GitHub, "Validating webhook
deliveries"; Contentful, `@contentful/node-apps-toolkit` 3.16.1; Sanity, `@sanity/webhook` 4.0.4;
Storyblok, "Securing Webhooks: Verifying Signatures in Different Technologies".
"""

from __future__ import annotations

import base64
import hmac
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

from markup.hook.event import SignatureError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markup.hook.event import Request

WINDOW = 300.0  # seconds: what the Standard Webhooks libraries allow
_SANITY = re.compile(r"t=(\d+)[, ]+v1=([^, ]+)")
# What JavaScript's encodeURI leaves alone, and what its querystring.escape does.
_URI = ";/?:@&=+$,#-_.!~*'()"
_QUERY = "-_.!~*'()"


def standard_webhooks(request: Request, secrets: Sequence[str]) -> None:
    """`webhook-id`, `webhook-timestamp`, `webhook-signature`; secrets as `whsec_...`."""
    from standardwebhooks import Webhook  # noqa: PLC0415  # only servers have it

    message = _header(request, "webhook-id")
    stamp = _header(request, "webhook-timestamp")
    moment = _fresh(request, stamp)
    if stamp != str(int(moment)):
        _refuse("webhook-timestamp is not in whole seconds")
    given = [s.removeprefix("v1,") for s in _header(request, "webhook-signature").split() if s.startswith("v1,")]
    try:
        body = request.body.decode()
    except UnicodeDecodeError:
        _refuse("the body is not UTF-8")
    at = datetime.fromtimestamp(moment, UTC)
    _one_fits((Webhook(secret).sign(message, at, body).removeprefix("v1,") for secret in secrets), given)


def hub_sha256(request: Request, secrets: Sequence[str]) -> None:
    """`x-hub-signature-256: sha256=<hex>` over the body. It signs no time: order by revision tells old from new."""
    given = _header(request, "x-hub-signature-256").removeprefix("sha256=")
    _one_fits((_hex(secret, request.body, "sha256") for secret in secrets), [given])


def contentful(request: Request, secrets: Sequence[str]) -> None:
    """`x-contentful-signature` over method, path, signed headers and body."""
    moment = _header(request, "x-contentful-timestamp")
    _fresh(request, moment, unit=1000)
    names = sorted(_header(request, "x-contentful-signed-headers").split(","))
    if not {"x-contentful-timestamp", "x-contentful-signed-headers"} <= set(names):
        _refuse("x-contentful-signed-headers leaves its own headers out")
    values = {name: _header(request, name).strip() for name in names} | {"x-contentful-signed-headers": ",".join(names)}
    path, _, query = request.path.partition("?")
    uri = quote(f"{path}?{quote(query, _QUERY)}" if query else path, _URI)
    head = "\n".join([request.method, uri, ";".join(f"{name}:{values[name]}" for name in names), ""])
    signed = head.encode() + request.body
    _one_fits((_hex(secret, signed, "sha256") for secret in secrets), [_header(request, "x-contentful-signature")])


def sanity(request: Request, secrets: Sequence[str]) -> None:
    """`sanity-webhook-signature: t=<ms>,v1=<base64url>` over time and body."""
    parts = _SANITY.fullmatch(_header(request, "sanity-webhook-signature").strip())
    if parts is None:
        _refuse("sanity-webhook-signature has another form")
    _fresh(request, parts[1], unit=1000)
    signed = parts[1].encode() + b"." + request.body
    made = (hmac.digest(secret.encode(), signed, "sha256") for secret in secrets)
    _one_fits((base64.urlsafe_b64encode(digest).decode().rstrip("=") for digest in made), [parts[2]])


def storyblok(request: Request, secrets: Sequence[str]) -> None:
    """`webhook-signature: <hex>`, HMAC-SHA1 over the body. It signs no time."""
    _one_fits(
        (_hex(secret, request.body, "sha1") for secret in secrets), [_header(request, "webhook-signature").lower()]
    )


def _hex(secret: str, signed: bytes, digest: str) -> str:
    return hmac.digest(secret.encode(), signed, digest).hex()


def _one_fits(made: Iterable[str], given: Sequence[str]) -> None:
    """Compare each with each, to the end, so that the time says nothing."""
    fits = [hmac.compare_digest(ours.encode(), theirs.encode()) for ours in made for theirs in given]
    if not any(fits):
        _refuse("the signature does not fit")


def _fresh(request: Request, stamp: str, unit: int = 1) -> float:
    """The time that a request says it was signed at, in seconds, if it is near enough."""
    if not re.fullmatch(r"[0-9]{1,15}", stamp):
        _refuse("the time is not a number")
    moment = int(stamp) / unit
    if abs(request.received_at - moment) > WINDOW:
        _refuse(f"signed more than {WINDOW:.0f} seconds {'ago' if moment < request.received_at else 'ahead'}")
    return moment


def _header(request: Request, name: str) -> str:
    value = request.headers.get(name)
    if not value:
        _refuse(f"no header {name}")
    return value


def _refuse(why: str) -> NoReturn:
    raise SignatureError(why)
