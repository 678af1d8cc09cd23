"""How an address in a value is written: absolute, relative, broken, or for a private network.

(https://url.spec.whatwg.org/#url-writing; non-ASCII letters are legal in an IRI.)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markup.rules.rewriting import is_link

if TYPE_CHECKING:
    from markup.rules.graph import Value
    from markup.rules.page import Page

SPACED = "has white space in it"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SLIP = re.compile(
    r"(?:h?t?tps?|https?s|hhttps?|htp|htps)?(?:;//|:/(?!/)|//:|:\\\\?)|(?:htt?p?s?|ttps?|hhttps?|httpss):?//",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_HOST = re.compile(
    r"(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|edu|gov|int|io|tv|[a-z]{2}\.[a-z]{2}|(?!js|md|py|rb|sh|ts|db)[a-z]{2})"
    r"(?=[/?#:]|\Z))",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r'[\s<>"\\]')
_PATH = re.compile(r"[^/?#]*[/?#]|[^/?#]+\.[a-z0-9]{2,5}\Z", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:\s|,\s*)https?://", re.IGNORECASE)
# Names and addresses of no public network (RFC 6761, RFC 6762, RFC 1918, RFC 3927, RFC 4193).
_PRIVATE_NAME = re.compile(
    r"(?:.*\.)?(?:localhost|local|internal|intranet|lan|home\.arpa|localdomain|invalid)",
    re.IGNORECASE,
)
_PRIVATE_IP = re.compile(
    r"127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[?(?:::1|f[cd][0-9a-f]{2}:|fe80:)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"[\d.]+\Z")
# Templates for a client to fill in (https://schema.org/urlTemplate, https://schema.org/target).
_TEMPLATES = frozenset(("urlTemplate", "target", "checkoutPageURLTemplate", "httpMethod"))
_PLAIN = frozenset(("URL", "ImageObject", "Barcode"))


def address(value: Value, page: Page) -> str:
    """The text of a value that must be an address; "" where it may be other text, or a template.

    Text is legal where a property takes things besides addresses, so there only what looks like an
    address counts as one.
    """
    term = page.vocabulary.property(value.term)
    text = value.text.strip()
    if not text or term is None or "URL" not in term.ranges or "Text" in term.ranges:
        return ""
    if value.term in _TEMPLATES or "{" in text or is_link(value):
        return ""
    return text if term.ranges <= _PLAIN or looks_like_address(text) else ""


def looks_like_address(text: str) -> bool:
    """Whether a text is an address, whole or in part, well formed or not."""
    if " " in text.strip():
        return bool(_WEB.match(text))
    return bool(_SCHEME.match(text) or text[:1] == "/" or _HOST.match(text) or "/" in text)


def is_relative(text: str) -> bool:
    """Whether an address lacks its beginning: a path, a query, or all but the scheme."""
    return broken(text) is None and not _SCHEME.match(text)


@lru_cache(maxsize=1024)
def broken(text: str) -> str | None:
    """What is wrong with how an address is written; None where nothing is."""
    if _SEVERAL.search(text):
        return "is more than one address"
    if _WEB.match(text):
        return _broken_web_address(text)
    if _SLIP.match(text):
        return "does not begin with http:// or https://"
    if _HOST.match(text):
        return "has no scheme (https://)"
    legal = _SCHEME.match(text) or (_PATH.match(text) and not _FORBIDDEN.search(text))
    return None if legal else "is no address"


def _broken_web_address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "has a host or port that cannot be"
    if not host or host.startswith(".") or ".." in host:
        return "has no host"
    if _SCHEME.match(parts.netloc + ":") and host.lower() in {"http", "https"}:
        return "has its scheme twice"
    m = _FORBIDDEN.search(text)
    return _character(m[0]) if m else None


def is_private(text: str) -> bool:
    """Whether an address leads nowhere on the public web: a local name or network, or a file."""
    if text[:5].lower() == "file:":
        return True
    if not _WEB.match(text) or broken(text) is not None:
        return False
    host = urlsplit(text).hostname or ""
    numbers = bool(_NUMBERS.match(host)) or ":" in host
    return (
        bool(_PRIVATE_IP.match(host)) if numbers else bool(_PRIVATE_NAME.fullmatch(host) or (host and "." not in host))
    )


def _character(found: str) -> str:
    return SPACED if found.isspace() else f"has a {found} in it"
