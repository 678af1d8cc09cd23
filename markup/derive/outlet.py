"""Whether an author's name is the outlet's own: the account with which a newsroom posts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markup.derive.names import has_known_forename
from markup.derive.page_data import fold_key, meta

if TYPE_CHECKING:
    from markup.document import Document

_LEAST = 4  # letters


def is_outlet(doc: Document, name: str, href: str) -> bool:
    """Whether a name is the site's, by its host or by what the page calls the site. A person may own a host too."""
    key = fold_key(name)
    if len(key) < _LEAST or (" " in name and has_known_forename(name)):
        return False
    hosts = [_host(address) for address in (href, doc.url or "")]
    labels = {fold_key(label) for host in hosts for label in host.split(".")[:-1]}
    return key in labels or any(key == fold_key(site) for site, _ in meta(doc, "og:site_name"))


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
