"""The article's address: the one given, or the one that the page states."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from markup.derive.address import absolute, address_key, canonical_links, is_web_address
from markup.derive.choose import choose
from markup.derive.page_data import article_nodes, found, meta, text_of
from markup.derive.words.tracking import TRACKING_PARAMETERS, TRACKING_PREFIXES
from markup.document.supplied import given_evidence
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document


def url(doc: Document) -> Derived[str] | None:
    """The article's address: the one given, the canonical link, `og:url`, JSON-LD; absolute http(s) only."""
    return choose([*_given(doc), *_stated(doc)], same=address_key)


def _given(doc: Document) -> Iterator[Derived[str]]:
    value = doc.given.get("url") or doc.url
    if isinstance(value, str) and is_web_address(value):
        yield Derived(_without_tracking(value), (given_evidence(doc.given, "url.supplied", "/url", doc.url),))


def _stated(doc: Document) -> Iterator[Derived[str]]:
    """What the page says; the address of a home page is not an article's."""
    for value in (*_canonical(doc), *_open_graph(doc), *_nodes(doc)):
        if is_web_address(value.value) and "/" in address_key(value.value):
            yield value


def _canonical(doc: Document) -> Iterator[Derived[str]]:
    for element in canonical_links(doc)[:1]:
        address = absolute(doc, element.get("href"))
        evidence = doc.attribute_evidence("url.canonical", element, "href")
        if address and evidence:
            yield Derived(address, (evidence,))


def _open_graph(doc: Document) -> Iterator[Derived[str]]:
    for value, evidence in meta(doc, "og:url", field="url"):
        yield Derived(absolute(doc, value) or value, (evidence,))


def _nodes(doc: Document) -> Iterator[Derived[str]]:
    if not article_nodes(doc):
        return
    for item in found(doc, "url", "mainEntityOfPage"):
        parts = item.get(doc, "url", "@id") if isinstance(item.value, dict) else (item,)
        for part in parts:
            text = text_of(part.value)
            evidence = part.evidence(doc, "url") if is_web_address(text) else None
            if evidence is not None:
                yield Derived(text.partition("#")[0], (evidence,))


def _without_tracking(address: str) -> str:
    """The address less its fragment and the parameters that only count readers."""
    parts = urlsplit(address)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(k, v) for k, v in pairs if k not in TRACKING_PARAMETERS and not k.startswith(TRACKING_PREFIXES)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
