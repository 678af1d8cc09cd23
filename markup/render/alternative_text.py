"""What the page says of an image for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.render.addresses import base_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document
    from markup.model import ImageObject


def alternative_text(doc: Document, image: ImageObject) -> str:
    """The `alt` of the page's element with the image's address, else of the figure that it was found in; else "".

    A preview image is the figure's picture under another address; there its caption tells where the figure is.
    """
    if doc.root is None:
        return ""
    from markup.render.images import is_at  # noqa: PLC0415  # a text has no images

    base = base_address(doc)
    same = (e for e in doc.root.iter("img") if e.get("alt") and is_at(e, image.url.value, base))
    told = (fold(e.get("alt") or "") for elements in (same, _figured(doc, image)) for e in elements)
    return next(filter(None, told), "")


def _figured(doc: Document, image: ImageObject) -> Iterator[Any]:
    """The image elements of the figures that are evidence for an image."""
    for part in (image.url, image.caption, image.credit_text):
        for evidence in part.evidence if part else ():
            if evidence.rule.endswith(".figure"):
                yield from _images_at(doc, evidence.place.path.partition("/@")[0])


def _images_at(doc: Document, path: str) -> Iterator[Any]:
    from lxml import etree  # noqa: PLC0415  # a text needs no parser

    try:
        found = doc.root.getroottree().xpath(f"{path}/ancestor-or-self::figure[1]//img")
    except etree.XPathError:  # under an element such as Word's `o:p`, whose prefix has no namespace
        return
    yield from found
