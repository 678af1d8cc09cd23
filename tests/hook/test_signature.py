"""Who sent this: each scheme takes what its CMS's own library made, and nothing else."""

from __future__ import annotations

import hmac
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from markup.hook import signature
from markup.hook.event import Request, SignatureError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Verify = Callable[[Request, Sequence[str]], None]

standardwebhooks = pytest.importorskip("standardwebhooks")

AT = 1_795_412_037
BODY = '{"sys":{"id":"ferry","title":"Fähre"}}'.encode()
WHSEC = "whsec_dGVzdC1zZWNyZXQtMTIzNDU2Nzg5MA=="
CONTENTFUL = "0123456789abcdef" * 4
# Made by @contentful/node-apps-toolkit 3.16.1 and @sanity/webhook 4.0.4 over BODY.
CONTENTFUL_SAYS = {
    "content-type": "application/json",
    "x-contentful-topic": "ContentManagement.Entry.publish",
    "x-contentful-signature": "b4fae99c2b9ede0499bf259d68a9988ac77198f80915337c51675d9621f1f6e6",
    "x-contentful-signed-headers": "content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic",
    "x-contentful-timestamp": "1795412037730",
}
CONTENTFUL_SAYS_OF_QUERY = {
    **CONTENTFUL_SAYS,
    "x-contentful-signature": "fdc3d3eeec3f7cbeb56bfca4c8ef7debc5a2d1c6bc0b5af34828d572acb7de7f",
}
SANITY_SAYS = {"sanity-webhook-signature": "t=1795412037730,v1=gIJQMeZwgcmSE-9JqL5-cN2CbBwo2NaDdyqcqC7br9o"}


def standard(secret: str = WHSEC, at: float = AT) -> dict[str, str]:
    made = standardwebhooks.Webhook(secret).sign("msg_1", datetime.fromtimestamp(at, UTC), BODY.decode())
    return {"webhook-id": "msg_1", "webhook-timestamp": str(int(at)), "webhook-signature": made}


SCHEMES: list[tuple[Verify, str, dict[str, str]]] = [
    (signature.standard_webhooks, WHSEC, standard()),
    (
        signature.hub_sha256,
        "a secret",
        {"x-hub-signature-256": "sha256=" + hmac.digest(b"a secret", BODY, "sha256").hex()},
    ),
    (signature.contentful, CONTENTFUL, CONTENTFUL_SAYS),
    (signature.sanity, "sanity test secret", SANITY_SAYS),
    (signature.storyblok, "hello", {"webhook-signature": hmac.digest(b"hello", BODY, "sha1").hex()}),
]
EACH = pytest.mark.parametrize(
    ("verify", "secret", "headers"), SCHEMES, ids=["standard", "github", "contentful", "sanity", "storyblok"]
)
TIMED = {signature.standard_webhooks, signature.contentful, signature.sanity}


def request(headers: dict[str, str], path: str = "/hooks/contentful") -> Request:
    return Request(BODY, headers, float(AT), "POST", path)


@EACH
def test_what_the_cms_signs_is_taken_with_any_of_the_secrets(
    verify: Verify, secret: str, headers: dict[str, str]
) -> None:
    other = "whsec_c29tZWJvZHkgZWxzZQ==" if verify is signature.standard_webhooks else "x" * 64
    verify(request(headers), [secret])
    verify(request(headers), [other, secret])

    with pytest.raises(SignatureError, match="does not fit"):
        verify(request(headers), [other])


@EACH
def test_any_byte_changed_is_refused(verify: Verify, secret: str, headers: dict[str, str]) -> None:
    for at in range(len(BODY)):
        changed = bytearray(BODY)
        changed[at] ^= 1
        with pytest.raises(SignatureError):
            verify(replace(request(headers), body=bytes(changed)), [secret])
    with pytest.raises(SignatureError):
        verify(replace(request(headers), body=BODY + b" "), [secret])


@EACH
def test_a_header_that_is_missing_or_garbage_is_refused(verify: Verify, secret: str, headers: dict[str, str]) -> None:
    for name in headers:
        if name in ("content-type", "x-contentful-topic") and verify is not signature.contentful:
            continue
        for value in (None, "", "garbage", "é", "v1,", "t=1,v1=x", "9" * 400):
            broken = {k: v for k, v in headers.items() if k != name} | ({} if value is None else {name: value})
            with pytest.raises(SignatureError):
                verify(request(broken), [secret])


@EACH
@pytest.mark.parametrize("late", [-301, 301])
def test_where_the_time_is_signed_five_minutes_are_the_window(
    verify: Verify, secret: str, headers: dict[str, str], late: int
) -> None:
    asked = replace(request(headers), received_at=AT + 0.73 + late)
    if verify not in TIMED:
        verify(asked, [secret])
        return
    with pytest.raises(SignatureError, match="signed more than 300 seconds"):
        verify(asked, [secret])


def test_several_signatures_in_one_header_are_a_rotation() -> None:
    headers = standard()
    headers["webhook-signature"] = f"v1a,abc v1,bm90IG91cnM= {headers['webhook-signature']}"

    signature.standard_webhooks(request(headers), [WHSEC])


def test_contentful_signs_path_query_and_headers() -> None:
    signature.contentful(request(CONTENTFUL_SAYS_OF_QUERY, "/hooks/contentful?a=b c"), [CONTENTFUL])

    for path in ("/hooks/contentful", "/hooks/contentful?a=b d", "/hooks/other?a=b c"):
        with pytest.raises(SignatureError):
            signature.contentful(request(CONTENTFUL_SAYS_OF_QUERY, path), [CONTENTFUL])
    with pytest.raises(SignatureError, match="leaves its own headers out"):
        signature.contentful(request({**CONTENTFUL_SAYS, "x-contentful-signed-headers": "content-type"}), [CONTENTFUL])


def test_no_message_tells_a_secret() -> None:
    for verify, secret, headers in SCHEMES:
        with pytest.raises(SignatureError) as refused:
            verify(replace(request(headers), body=b"{}"), [secret])
        assert secret not in str(refused.value)
