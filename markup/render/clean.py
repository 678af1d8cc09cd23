"""The article's body as inert, minimal HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

from markup.render.addresses import base_address

if TYPE_CHECKING:
    from markup.document import Document
    from markup.document.layout import Layout

_ATTRIBUTES = {
    "a": {"href"},
    "abbr": {"title"},
    "bdo": {"dir"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "time": {"datetime"},
}
_BLOCKS = frozenset(
    (
        "blockquote br caption dd div dl dt figcaption figure footer h2 h3 h4 h5 h6 img li ol p pre table tbody td th"
        " tr ul"
    ).split()
)
_CLASS = re.compile(r"\.([\w-]+)")
# What is left of a figure or a link whose address the sanitiser did not take for one.
_HOLLOW = re.compile(
    r'<figure>(?:<a>[^<]*</a>|<img alt="[^"]*">(?:<figcaption>[^<]*</figcaption>)?)</figure>\n?'
    r"|<a>((?:[^<]|<(?!/a>))*)</a>"
)
_NAMED = re.compile(r'<div class="([^"]*)"')
_IMAGE = re.compile(r'<img src="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Body:
    """Clean HTML, and the addresses of the images in it."""

    html: str
    images: frozenset[str] = frozenset()


def body(doc: Document, layout: Layout, selectors: tuple[str, ...] = ()) -> Body:
    """The blocks of `layout.body`, with the figures that stand between them.

    Paragraphs, subheads, lists, tables, quotes and links stay; embeds become links. Nothing that
    runs, styles or tracks is left: no scripts, handlers, styles, ids; classes only those that
    `selectors` (`.paywall`) name, for the JSON-LD points at them (one that bears none of the body's
    words stays as an empty element behind it: what it held is not here). Addresses are http(s) or
    relative, resolved where the page's address or its `base` is known.
    """
    if not layout.body:
        return Body("")
    if doc.format == "text":
        return Body("\n".join(f"<p>{escape(block.text, quote=False)}</p>" for block in layout.body))
    from markup.render.region import flat  # noqa: PLC0415  # a text needs no parser

    marked = frozenset(m[1] for m in map(_CLASS.fullmatch, selectors) if m)
    html = _inert(flat(doc.blocks, layout.body, base_address(doc), marked), marked)
    absent = marked.difference(name for names in _NAMED.findall(html) for name in names.split())
    if absent:
        html += "".join(f'\n<div class="{name}"></div>' for name in sorted(absent & _classes(doc)))
    return Body(html, frozenset(map(unescape, _IMAGE.findall(html))))


def _classes(doc: Document) -> set[str]:
    return {name for element in doc.root.iter("*") for name in (element.get("class") or "").split()}


def _inert(html: str, marked: frozenset[str]) -> str:
    """The sanitiser's word is the last. What it gets is flat and closed, so it has nothing to repair."""
    import nh3  # noqa: PLC0415

    from markup.render.inline import INLINE  # noqa: PLC0415

    clean = nh3.clean(
        html,
        tags=_BLOCKS | INLINE,
        attributes=_ATTRIBUTES,
        allowed_classes={"div": marked} if marked else None,
        url_schemes={"http", "https"},
        link_rel=None,
    )
    return _HOLLOW.sub(r"\1", clean) if "<a>" in clean or "<img alt=" in clean else clean
