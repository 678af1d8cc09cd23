"""The addresses that a sitemap lists (https://www.sitemaps.org/protocol.html)."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_SITEMAPS = 500  # of one index
_MOST_ADDRESSES = 50_000  # of one sitemap, by the protocol
_MOST_BYTES = 50 * 1024 * 1024  # of one sitemap, by the protocol, unpacked
TYPES = frozenset(
    {"application/xml", "text/xml", "application/gzip", "application/x-gzip", "application/octet-stream", "text/plain"}
)


def addresses(sitemap: str, *, allow_private: bool = False) -> Iterator[str]:
    """The pages of a sitemap or a sitemap index, a file or an address, gzip or not, in order.

    Raises:
        InputError, OSError: it cannot be read, or is none.
    """
    found, indexed = _listed(_content(sitemap, allow_private=allow_private), sitemap)
    yield from found
    for inner in indexed[:_MOST_SITEMAPS]:
        listed, _ = _listed(_content(inner, allow_private=allow_private), inner)
        yield from listed


def _content(sitemap: str, *, allow_private: bool) -> bytes:
    if sitemap.startswith(("http://", "https://")):
        from markup.cli.fetch import fetch

        content = fetch(sitemap, allow_private=allow_private, types=TYPES).content
        assert isinstance(content, bytes)  # noqa: S101  # what was fetched is bytes
    else:
        with Path(sitemap).open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    if content.startswith(b"\x1f\x8b"):
        try:
            content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(_MOST_BYTES + 1)
        except (OSError, EOFError, zlib.error):
            message = f"the sitemap {sitemap} cannot be decompressed"
            raise InputError(message) from None
    if len(content) > _MOST_BYTES:
        message = f"the sitemap {sitemap} is larger than {_MOST_BYTES // 1024 // 1024} MB"
        raise InputError(message)
    return content


def _listed(content: bytes, name: str) -> tuple[list[str], list[str]]:
    """The pages, and the sitemaps, that a sitemap lists; a plain text one lists an address a line."""
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        lines = [line.strip() for line in content.decode("utf-8", "replace").splitlines()]
        pages = [line for line in lines if line.startswith(("http://", "https://"))]
        if not pages:
            message = f"{name} is no sitemap: it lists no addresses"
            raise InputError(message)
        return pages[:_MOST_ADDRESSES], []
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        message = f"{name} is no sitemap: {error.msg}"
        raise InputError(message) from None
    kind = etree.QName(root).localname
    if kind not in {"urlset", "sitemapindex"}:
        message = f"{name} is no sitemap: its root is <{kind}>"
        raise InputError(message)
    listed = [
        (loc.text or "").strip()
        for entry in root
        for loc in entry
        if isinstance(loc.tag, str) and etree.QName(loc).localname == "loc"
    ]
    found = [address for address in listed if address.startswith(("http://", "https://"))][:_MOST_ADDRESSES]
    return (found, []) if kind == "urlset" else ([], found)
