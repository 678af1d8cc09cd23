"""The way back that any system can take: the markup to an address, signed, or into a folder.

`deliverTo` in a CMS's settings is an address that gets a POST in the form of Standard Webhooks, signed
with `deliverSecret`; `deliverFolder` gets a file for each article. With neither, the markup is kept in
the inbox and `GET /deliveries/{id}` has it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

from markup.hook.event import Refused, Retry

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from markup.hook.event import Event
    from markup.pipeline import Conversion

SECONDS = 15.0  # that a system has for its answer
_AGAIN = frozenset({408, 409, 423, 425, 429})  # and all above 499


def deliver(event: Event, conversion: Conversion | None, settings: Mapping[str, Any]) -> str:
    """Give the markup to where the settings say, or take it away; as `Adapter.deliver`."""
    done = []
    if "deliverFolder" in settings:
        done.append(_to_folder(event, conversion, Path(settings["deliverFolder"])))
    if "deliverTo" in settings:
        done.append(_to_address(event, conversion, settings))
    return "; ".join(done) or ("kept here" if conversion else "removed here")


def answered(response: httpx.Response, whom: str) -> None:
    """Raise what a CMS's answer means for the delivery, unless it is a success."""
    if response.is_success:
        return
    message = f"{whom} answered {response.status_code}"
    if response.status_code in _AGAIN or response.is_server_error:
        raise Retry(message, retry_after(response.headers.get("retry-after"), time.time()))
    raise Refused(message)


def retry_after(value: str | None, now: float) -> float | None:
    """Seconds to wait, out of a header `Retry-After`: a number or a date (RFC 9110, section 10.2.3)."""
    if value is None:
        return None
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError):
        return None


@cache
def client() -> httpx.Client:
    """One client for all deliveries: it goes where it is sent and follows nobody elsewhere."""
    import httpx  # noqa: PLC0415  # only servers have it

    return httpx.Client(timeout=SECONDS, follow_redirects=False, headers={"user-agent": "newsmarkup"})


def _to_address(event: Event, conversion: Conversion | None, settings: Mapping[str, Any]) -> str:
    from httpx import HTTPError  # noqa: PLC0415
    from standardwebhooks import Webhook  # noqa: PLC0415

    if "deliverSecret" not in settings:
        message = "deliverTo needs deliverSecretEnv or deliverSecretFile"
        raise Refused(message)
    secret = str(settings["deliverSecret"]).split()[0]  # of several, while they are changed, the newest
    data = {"key": event.key, "revision": event.revision, "url": event.fields.get("url")}
    kind = "markup.removed"
    if conversion:
        kind = "markup.made"
        data |= {"url": conversion.url, "jsonld": json.loads(conversion.jsonld)}
    now = datetime.now(UTC)
    body = json.dumps({"type": kind, "timestamp": now.isoformat(timespec="seconds"), "data": data}, ensure_ascii=False)
    # The same delivery has the same id however often it is sent: who gets it can tell.
    name = f"markup_{hashlib.sha256(f'{event.key} {event.id}'.encode()).hexdigest()[:32]}"
    headers = {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(name, now, body),
    }
    try:
        response = client().post(settings["deliverTo"], content=body.encode(), headers=headers)
    except HTTPError as error:
        message = f"{settings['deliverTo']}: {type(error).__name__}"
        raise Retry(message) from None
    answered(response, settings["deliverTo"])
    return f"{settings['deliverTo']} took it ({response.status_code})"


def _to_folder(event: Event, conversion: Conversion | None, folder: Path) -> str:
    """`NAME.jsonld`, whole or not at all; NAME is the key, what a file's name cannot hold replaced."""
    short = hashlib.sha256(event.key.encode()).hexdigest()[:8]
    path = folder / f"{re.sub(r'[^a-zA-Z0-9-]+', '-', event.key)[:100]}-{short}.jsonld"
    try:
        if conversion is None:
            path.unlink(missing_ok=True)
            return f"removed {path.name}"
        _write(path, conversion.jsonld.encode())
    except OSError as error:
        message = f"{folder}: {error.strerror}"
        raise Retry(message) from None
    return f"wrote {path.name}"


def _write(path: Path, content: bytes) -> None:
    with NamedTemporaryFile(mode="wb", dir=path.parent, prefix=".markup-", delete=False) as file:
        made = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            made.chmod(0o644)
            made.replace(path)
        except OSError:
            made.unlink(missing_ok=True)
            raise
