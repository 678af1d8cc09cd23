"""Web addresses: which may be printed, and what a relative one means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from markup.document import Document

# What browsers drop before they look at an address (https://url.spec.whatwg.org/#concept-basic-url-parser).
_DROPPED = re.compile(r"[\t\n\r]")
_EDGES = "".join(map(chr, range(0x21)))
_WEB = re.compile(
    r"""https?://
    (?:[^/?#\s@\\]*+@)?+  # a user
    (?:[^/?#\s<>"^`{|}%\\@\[\]:]++|\[[0-9a-f:.]++\])  # the host, or an IPv6 address
    (?::\d{0,5}+)?+(?=[/?\#\\]|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)


def web_address(address: str, base: str | None = None) -> str | None:
    """An http(s) or relative address as a browser reads it, resolved against `base`; None for any other."""
    address = _DROPPED.sub("", address.strip(_EDGES))
    if not address or is_web(address):
        return address or None
    try:
        if base is not None:
            address = urljoin(base, address)
        scheme = urlsplit(address).scheme
    except ValueError:  # such as an unclosed bracket in the host
        return None
    if scheme or address.startswith(("//", "\\\\")):
        return address if is_web(address if scheme else f"https:{address}") else None
    return address


def is_web(address: str) -> bool:
    """Whether an address is absolute and http(s), with a host that can be one.

    https://url.spec.whatwg.org/#forbidden-host-code-point
    """
    return _WEB.match(address) is not None


def without_fragment(address: str) -> str:
    """An address up to its `#`."""
    return address.partition("#")[0]


def base_address(doc: Document) -> str | None:
    """What relative addresses mean; None where nobody says."""
    url = doc.url if doc.url and is_web(doc.url) else None
    element: Any = doc.root.find("head/base[@href]")
    if element is None:
        return url
    base = web_address(element.get("href"), url)
    return base if base and is_web(base) else url
