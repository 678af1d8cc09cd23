"""Addresses as rules compare them: the page's own, and whether two mean the same page or site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from markup.rules.page import Page

_SAME_HOST = ("www.", "m.", "mobile.", "amp.")  # one page under another name for another device
# An article's number; eight digits that begin with a year are a day.
_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d{6}(?!\d))\d{5,}")
_SHORT = 3  # letters: the second label of `co.uk`, `com.br`; of a longer one it is the site's own name


def page_address(page: Page) -> str | None:
    """The page's address: the one given, the canonical link's, `og:url`'s; None where none of them is absolute."""
    link = canonical_link(page)
    stated = [link.get("href")] if link is not None else []
    stated += [meta.content for meta in page.graph.meta("og:url")]
    return page.url or next((a.strip() for a in stated if is_web_address(a.strip())), None)


def canonical_link(page: Page) -> Any:
    """The element `link rel=canonical`, if the page has one that says something."""
    tags = page.document.tags
    links = tags.elements(page.document.root, "link") if tags else ()
    found = (e for e in links if "canonical" in (e.get("rel") or "").lower().split() and (e.get("href") or "").strip())
    return next(found, None)


def absolute(page: Page, address: str) -> str:
    """An address made absolute where the page's own is known."""
    base = page_address(page)
    try:
        return urljoin(base, address.strip()) if base else address.strip()
    except ValueError:
        return address.strip()


def is_web_address(address: str) -> bool:
    """Whether it is an absolute http(s) address with a host."""
    parts = _split(address)
    return parts is not None and parts.scheme in {"http", "https"} and bool(parts.hostname)


def same_page(one: str, other: str) -> bool:
    """Whether two addresses mean one page.

    Scheme, `www`, a mobile or AMP form, a trailing slash, percent-encoding and the fragment are no
    difference; of the query, only a parameter that both have, with another value, is.
    """
    first, second = _split(one), _split(other)
    if first is None or second is None:
        return one == other
    if _host(first) != _host(second) or _path(first) != _path(second):
        return False
    mine, theirs = dict(parse_qsl(first.query)), dict(parse_qsl(second.query))
    return all(theirs.get(name, value) == value for name, value in mine.items())


def same_site(one: str, other: str) -> bool:
    """Whether two addresses are of one registered domain, as far as the names alone tell."""
    first, second = _split(one), _split(other)
    return first is not None and second is not None and _site(first) == _site(second)


def same_number(one: str, other: str) -> bool:
    """Whether two addresses of one site hold the same long number: an article's short and its full form."""
    return same_site(one, other) and not set(_NUMBER.findall(one)).isdisjoint(_NUMBER.findall(other))


def is_home(address: str) -> bool:
    """Whether an address is a site's, not a page's."""
    parts = _split(address)
    return parts is not None and not _path(parts) and not parts.query


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address.strip())
        known = parts.hostname or parts.path
    except ValueError:
        return None
    return parts if known else None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    return next((host.removeprefix(p) for p in _SAME_HOST if host.startswith(p)), host)


def _path(parts: SplitResult) -> str:
    path = unquote(parts.path).rstrip("/")
    path = path.removesuffix("/amp").removeprefix("/amp")
    return path.replace(".amp.html", ".html").removesuffix(".amp").removesuffix("/index.html").rstrip("/")


def _site(parts: SplitResult) -> str:
    labels = (parts.hostname or "").rstrip(".").split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= _SHORT  # noqa: PLR2004  # `co.uk`
    return ".".join(labels[-3:] if country else labels[-2:])
