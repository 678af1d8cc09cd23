"""An `img` element's real address, and whether it is a picture at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.render.addresses import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

# Where lazy loaders keep an address until a script moves it into `src`, by how common they are in
# their documentation: lazysizes (data-src, data-srcset), WP Rocket and Jetpack (data-lazy-src,
# data-lazy-srcset), jQuery Lazy Load (data-original).
_LAZY = ("data-src", "data-lazy-src", "data-original")
_LAZY_SETS = ("data-srcset", "data-lazy-srcset")
# Names of images that belong to the page's furniture, not to the article.
_FURNITURE = frozenset(("emoji", "wp-smiley", "icon", "avatar", "logo", "pixel", "spacer", "tracker"))
_SMALLEST = 48  # CSS pixels: icons are at most as large on both sides
_CANDIDATES = re.compile(r",\s+|(?<=\d[wx]),")  # addresses may hold commas themselves
_DIGITS = re.compile(r"\s*(\d{1,6})(?:\.\d*)?(?:px)?\s*")


def picture(image: Any, base: str | None) -> tuple[str, str] | None:
    """An image's address and its alternative text; None for placeholders, icons and tracking pixels."""
    if _is_small(image) or not _FURNITURE.isdisjoint((image.get("class") or "").lower().split()):
        return None
    for candidate in _addresses(image):
        address = web_address(candidate, base)
        if address is not None:
            return address, fold(image.get("alt") or "")
    return None


def is_at(image: Any, address: str, base: str | None) -> bool:
    """Whether an image may be found at an address: in any of its attributes, or its `picture`'s."""
    return any(web_address(candidate, base) == address for candidate in _addresses(image))


def _is_small(image: Any) -> bool:
    sizes = [int(m[1]) for m in (_DIGITS.fullmatch(image.get(n) or "") for n in ("width", "height")) if m]
    return bool(sizes) and (min(sizes) <= 2 or (len(sizes) == 2 and max(sizes) <= _SMALLEST))  # noqa: PLR2004


def _addresses(image: Any) -> Iterator[str]:
    """Where the image may be found, best first."""
    yield from filter(None, map(image.get, _LAZY))
    yield from map(_largest, filter(None, map(image.get, _LAZY_SETS)))
    yield from filter(None, map(image.get, ("src",)))
    yield from map(_largest, filter(None, map(image.get, ("srcset",))))
    # The parser does not know that `source` is empty, and nests what follows in it.
    around = next((e for e in image.iterancestors() if e.tag != "source"), None)
    if around is not None and around.tag == "picture":
        for source in around.iter("source"):
            yield _largest(source.get("srcset") or source.get("data-srcset") or "")


def _largest(candidates: str) -> str:
    """The address with the largest descriptor (`640w`, `2x`) in a srcset; the first among equals."""
    best, most = "", -1.0
    for candidate in _CANDIDATES.split(candidates):
        words = candidate.strip(" \t\n\r\f,").split()
        if not words or words[0].startswith("data:"):
            continue
        try:
            size = float(words[1][:-1]) if len(words) > 1 else 1.0
        except ValueError:
            continue
        if size > most:
            best, most = words[0], size
    return best
