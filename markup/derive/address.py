"""Addresses as they stand on a page: made absolute, compared, told from what is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from markup.derive.pattern import Pattern

if TYPE_CHECKING:
    from markup.document import Document

_LONGEST = 4096  # characters: past it, what calls itself an address is something else
_BREAKS = re.compile(r"[\t\r\n]+")  # what browsers take out of an address
_UNFIT = Pattern(r"[\s<>\"{}|\\^`]")  # what no address holds as it is (RFC 3986, section 2)


def absolute(doc: Document, address: str) -> str | None:
    """An address as it stands on the page, made absolute where the page's own address is known.

    Relative where it is not known; None where it is no address of a page or file (`data:`, `javascript:`).
    """
    address = _BREAKS.sub("", address.strip())
    if len(address) > _LONGEST or "<" in address:  # a template's slip
        return None
    if address.startswith(("https://", "http://")):
        path = address.find("/", len("https://"))
        return address if path < 0 else address[:path] + address[path:].replace(" ", "%20")  # as browsers do
    if address.startswith("/"):
        address = address.replace(" ", "%20")
    try:
        joined = urljoin(_base(doc), address)
        scheme = urlsplit(joined).scheme
    except ValueError:
        return None
    return joined if address and scheme in {"", "http", "https"} else None


def is_web_address(address: str) -> bool:
    """Whether an address is absolute and of the web."""
    if not address.startswith(("https://", "http://")) or _UNFIT.search(address):
        return False
    try:
        return bool(urlsplit(address).netloc)
    except ValueError:
        return False


def _base(doc: Document) -> str:
    """The address that relative ones start from, "" where the page does not tell."""
    own = doc.url or ""
    if not own:
        metas = doc.tags.metas(doc.root).get("og:url", ()) if doc.tags else ()
        named = (*(e.get("href") for e in canonical_links(doc)), *(e.get("content") for e in metas))
        own = next((a for a in named if is_web_address(a)), "")
    bases = doc.tags.elements(doc.root, "base") if doc.tags else ()
    href: str = next((e.get("href") for e in bases if e.get("href")), "")
    return urljoin(own, href.strip())


def address_key(url: str) -> str:
    """An address as it is compared: without scheme, `www.`, query, fragment and last slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    host = parts.netloc.lower().removeprefix("www.")
    return host + parts.path.rstrip("/")


def canonical_links(doc: Document) -> tuple[Any, ...]:
    """The page's `link rel=canonical` elements with an address."""
    if doc.tags is None:
        return ()
    links = doc.tags.elements(doc.root, "link")
    return tuple(e for e in links if "canonical" in (e.get("rel") or "").lower().split() and e.get("href"))
