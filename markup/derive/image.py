"""The article's images: what the page's markup names, and the figure that a reader sees first."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markup.derive.address import absolute, address_key
from markup.derive.figure import lead_figure
from markup.derive.found import supplied
from markup.derive.page_data import Found, found, meta, text_of
from markup.derive.pattern import Pattern
from markup.derive.words.credits import NOT_PICTURES
from markup.model import Derived, ImageObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markup.document import Document
    from markup.document.layout import Layout

_NAME_PART = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SIZE = re.compile(r"[-_@]?\d{2,4}x\d{0,4}|[-_]scaled|@\dx|\.\w{3,4}$", re.IGNORECASE)
_IDENTIFIER = re.compile(r"(?=[a-z-]{0,64}\d)[a-z0-9-]{7,}")  # a file's number or hash in its address
_NUMBER = Pattern(r"\d{5,}")
_DAY = Pattern(r"(?:19|20)\d{2}-?[01]\d-?[0-3]\d")
_PIXELS = Pattern(r"(\d{1,5})(?:\.0+)?\s*(?:px)?")
_LEAST_PIXELS = 60  # a picture that says it is smaller is an icon
_LEAST_STEM = 8  # characters of a file's name that tell it from another's
_MOST = 6


def images(doc: Document, layout: Layout) -> tuple[ImageObject, ...]:
    """The images, each once; caption and credit from the lead figure where it shows the same picture.

    Supplied images stand alone, the page's others as rivals of the first.
    """
    told = tuple(_of_nodes(doc, supplied(doc, "image")))
    shown = () if doc.format == "text" else _shown(doc, layout)
    if not told:
        return shown
    first = told[0].url.value
    same = next((i for i in shown if same_picture(i.url.value, first)), None)
    lead = (
        replace(told[0], caption=told[0].caption or same.caption, credit_text=told[0].credit_text or same.credit_text)
        if same
        else told[0]
    )
    others = tuple(i.url for i in shown if not any(same_picture(i.url.value, t.url.value) for t in told))
    return (replace(lead, url=replace(lead.url, rivals=others)), *told[1:])


def _shown(doc: Document, layout: Layout) -> tuple[ImageObject, ...]:
    """The images that the page names or shows."""
    stated = _distinct(_of_nodes(doc, found(doc, "image", "primaryImageOfPage"))) or _distinct(_open_graph(doc))
    shown = lead_figure(doc, layout)
    if shown is None or not is_picture(shown.url.value):
        return stated
    same = {image.url.value for image in stated if same_picture(image.url.value, shown.url.value)}
    if not same:
        return (*stated, shown) if not stated or shown.caption or shown.credit_text else stated
    return tuple(_completed(i, shown) if i.url.value in same else i for i in stated)


def is_picture(address: str) -> bool:
    """Whether an address can be a picture of the article: no logo, avatar, pixel or drawing of a sign."""
    path = urlsplit(address).path.lower()
    if path.endswith((".svg", ".ico")) or not path.strip("/"):
        return False
    return not any(part in NOT_PICTURES for name in _NAME_PART.findall(path) for part in (name, *name.split("-")))


def same_picture(one: str, other: str) -> bool:
    """Whether two addresses are of one picture: the same file's name, or the same long number or hash in both."""
    stem, other_stem = _stem(one), _stem(other)
    if stem == other_stem and (len(stem) >= _LEAST_STEM or _NUMBER.fullmatch(stem)):
        return True
    return address_key(one) == address_key(other) or bool(_identifiers(one) & _identifiers(other))


def _stem(address: str) -> str:
    return _SIZE.sub("", urlsplit(address).path.rpartition("/")[2]).lower()


def _identifiers(address: str) -> set[str]:
    path = urlsplit(address).path.lower()
    return {name for name in _IDENTIFIER.findall(path) if not _DAY.search(name)}


def _completed(image: ImageObject, shown: ImageObject) -> ImageObject:
    said = image.caption.value if image.caption else ""
    credit = shown.credit_text if shown.credit_text and shown.credit_text.value not in said else None
    return replace(image, caption=image.caption or shown.caption, credit_text=image.credit_text or credit)


def _of_nodes(doc: Document, items: Iterable[Found]) -> Iterator[ImageObject]:
    for item in items:
        if not isinstance(item.value, dict):
            address = _address(doc, item)
            if address is not None:
                yield ImageObject(address)
            continue
        addresses = [a for f in item.get(doc, "url", "contentUrl", "@id") if (a := _address(doc, f)) is not None]
        for address in addresses[:1]:
            yield ImageObject(
                address,
                caption=_text(doc, item, "image-caption", "caption", "description"),
                credit_text=_text(doc, item, "image-credit", "creditText"),
                width=_pixels(doc, item, "width"),
                height=_pixels(doc, item, "height"),
            )


def _open_graph(doc: Document) -> Iterator[ImageObject]:
    """`og:image`, its size where there is but one; `twitter:image` for pages without."""
    for names in (("og:image", "og:image:url", "og:image:secure_url"), ("twitter:image", "twitter:image:src")):
        addresses = []
        for text, evidence in meta(doc, *names, field="image"):
            named = absolute(doc, text)
            if named:
                addresses.append(Derived(named, (evidence,)))
        single = len({a.value for a in addresses}) == 1
        for address in addresses:
            yield ImageObject(
                address,
                width=_meta_pixels(doc, "og:image:width") if single else None,
                height=_meta_pixels(doc, "og:image:height") if single else None,
            )
        if addresses:
            return


def _distinct(named: Iterable[ImageObject]) -> tuple[ImageObject, ...]:
    """Each address once, those that are pictures of an article."""
    kept: dict[str, ImageObject] = {}
    for image in named:
        small = any(s is not None and s.value < _LEAST_PIXELS for s in (image.width, image.height))
        if not small and is_picture(image.url.value):
            kept.setdefault(image.url.value, image)
    return tuple(kept.values())[:_MOST]


def _address(doc: Document, item: Found) -> Derived[str] | None:
    derived = item.derived(doc, "image")
    address = absolute(doc, derived.value) if derived else None
    if derived is None or not address or " " in address or "/" not in address or address.startswith("#"):
        return None
    return Derived(address, derived.evidence)


def _text(doc: Document, item: Found, field: str, *properties: str) -> Derived[str] | None:
    return next((d for f in item.get(doc, *properties) if (d := f.derived(doc, field)) is not None), None)


def _pixels(doc: Document, item: Found, name: str) -> Derived[int] | None:
    for part in item.get(doc, name):
        values = part.get(doc, "value") if isinstance(part.value, dict) else (part,)
        for value in values:
            m = _PIXELS.fullmatch(text_of(value.value))
            evidence = value.evidence(doc, f"image-{name}") if m else None
            if m and evidence and int(m[1]) > 0:
                return Derived(int(m[1]), (evidence,))
    return None


def _meta_pixels(doc: Document, name: str) -> Derived[int] | None:
    for text, evidence in meta(doc, name, field=f"image-{name.rpartition(':')[2]}"):
        m = _PIXELS.fullmatch(text)
        if m and int(m[1]) > 0:
            return Derived(int(m[1]), (evidence,))
    return None
