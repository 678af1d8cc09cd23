"""Images and embeds between an article's paragraphs, as figures.

What stands between two paragraphs may be a picture of the story or the picture of another one. It
is the story's unless it leads to another page, or stands in a box whose text is not a caption.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import Any

from lxml import etree

from markup.document.block import fold
from markup.document.html import HIDDEN_TAGS, unseen
from markup.render.addresses import web_address
from markup.render.images import picture

_FRAMES = frozenset(("iframe", "video", "audio", "embed"))
_NEVER = frozenset(("aside", "nav", "form", "footer", "dialog", "menu", "button"))
# Words in the class or id of a box that is not the story's, in the languages that class names use.
_FURNITURE = frozenset(
    (
        "ad ads adslot advert advertisement advertising anzeige banner newsletter promo promotion publicidad publicite"
        " recommended related share sharing sponsor sponsored teaser teasers werbung"
    ).split()
)
_NAME = re.compile(r"[^\W_]+")
_CAPTION_NAMES = re.compile(r"caption|credit|legend", re.IGNORECASE)
_LONGEST_AUTHOR = 80  # characters of a name and an account
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg)(?:$|[?#])", re.IGNORECASE)
# Classes by which the platforms' own embed codes mark the quoted post that their script replaces,
# each from the platform's documentation of embedding.
_POSTS = frozenset(
    (
        "twitter-tweet",
        "twitter-video",
        "instagram-media",
        "tiktok-embed",
        "bluesky-embed",
        "mastodon-embed",
        "reddit-embed-bq",
        "text-post-media",
        "fb-post",
    )
)


def is_hidden(element: Any) -> bool:
    """Whether a reader does not see an element, by the rules of `document/html.py`."""
    return element.tag in HIDDEN_TAGS or unseen(element.items())


def leads_elsewhere(link: Any) -> bool:
    """Whether a link around an image goes to another page, not to the image itself."""
    address = (link.get("href") or "").strip()
    return bool(address) and not address.startswith("#") and _IMAGE_FILE.search(address) is None


def frame(element: Any, base: str | None) -> str | None:
    """An embedded player or frame as a link to what it shows; None where a reader sees nothing."""
    if element.tag not in _FRAMES or element.get("width") in {"0", "1"} or element.get("height") in {"0", "1"}:
        return None
    if is_furniture(element) or unseen(element.items()):
        return None
    sources = [element, *element.iter("source")]
    found = [s.get(name) for s in sources for name in ("src", "data-src", "data-lazy-src") if s.get(name)]
    for candidate in found:
        address = web_address(candidate, base)
        if address is not None:
            return linked(address, element.get("title") or element.get("aria-label") or "")
    return None


def image(element: Any, base: str | None, caption: str = "") -> str | None:
    """An image with its caption as a figure; None where it is no picture."""
    found = picture(element, base)
    if found is None:
        return None
    address, alt = found
    shown = f"<figcaption>{escape(caption, quote=False)}</figcaption>" if caption else ""
    return f'<figure><img src="{escape(address)}" alt="{escape(alt)}">{shown}</figure>'


def linked(address: str, title: str) -> str:
    """A link that stands where something was embedded."""
    return f'<figure><a href="{escape(address)}">{escape(fold(title) or address, quote=False)}</a></figure>'


@dataclass(slots=True)
class _Box:
    """A figure, or the box as a whole: what it shows so far."""

    element: Any
    images: list[Any] = field(default_factory=list)
    links: list[tuple[Any, list[str]]] = field(default_factory=list)
    caption: list[str] = field(default_factory=list)
    words: bool = False  # words that are neither caption nor link


class _Walk:
    """The state of one walk over a box."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.boxes: list[_Box] = []
        self.captions = 0  # how many elements around here are captions
        self.link: Any = None
        self.skipped: Any = None
        self.found: list[str] = []

    def over(self, root: Any) -> list[str]:
        self.boxes.append(_Box(root))
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                self.start(element, walk)
            elif self.end(element, root):
                break
        return self.found

    def start(self, element: Any, walk: Any) -> None:
        post = _post(element, self.base) if element.tag == "blockquote" else None
        if post or is_hidden(element) or is_furniture(element):
            self.keep(post or frame(element, self.base))
            self.skipped = element
            walk.skip_subtree()
            return
        if element.tag == "figure" and element is not self.boxes[0].element:
            self.boxes.append(_Box(element))
        elif element.tag == "img":
            if self.link is None or not leads_elsewhere(self.link):
                self.boxes[-1].images.append(element)
        elif element.tag == "a" and self.link is None:
            self.link = element
            self.boxes[-1].links.append((element, []))
        self.captions += _is_caption(element)
        self.text(element.text)

    def end(self, element: Any, root: Any) -> bool:
        """Leave an element; whether that was the last."""
        if element is not self.skipped:
            self.captions -= _is_caption(element)
        if element is self.link:
            self.link = None
        if element is self.boxes[-1].element:
            self.close(self.boxes.pop())
        if element is root:
            return True
        self.text(element.tail)
        return False

    def text(self, raw: str | None) -> None:
        words = fold(raw) if raw else ""
        if not words:
            return
        box = self.boxes[-1]
        if self.captions:
            box.caption.append(words)
        elif self.link is not None and box.links:
            box.links[-1][1].append(words)
        else:
            box.words = True

    def keep(self, figure: str | None) -> None:
        if figure is not None:
            self.found.append(figure)

    def close(self, box: _Box) -> None:
        """What a box that ends has to show."""
        is_figure = box.element.tag == "figure"
        if not is_figure and (box.words or any(words for _, words in box.links)):
            self.found.clear()  # a teaser, or an advertisement: its pictures are its own
            return
        caption = " ".join(box.caption)
        for element in box.images:
            self.keep(image(element, self.base, caption))
        if is_figure and not box.images and not box.words and not caption and len(box.links) == 1:
            link, words = box.links[0]
            address = web_address(link.get("href") or "", self.base)
            if address is not None and words:
                self.keep(linked(address, " ".join(words)))


def figures(box: Any, base: str | None) -> list[str]:
    """The figures of an element between paragraphs that holds no paragraph itself."""
    return [] if is_furniture(box) else _Walk(base).over(box)


def is_furniture(element: Any) -> bool:
    """Whether an element is no part of a story, by its tag or its name; a `figure` says what it is."""
    if element.tag == "figure":
        return False
    if element.tag in _NEVER:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return any(word in _FURNITURE for word in _NAME.findall(names))


def _is_caption(element: Any) -> bool:
    return element.tag == "figcaption" or _CAPTION_NAMES.search(element.get("class") or "") is not None


def _post(quote: Any, base: str | None) -> str | None:
    """A quoted post as the link that its embed code ends with; None where a quotation is no post."""
    if is_hidden(quote) or is_furniture(quote):
        return None
    known = not _POSTS.isdisjoint((quote.get("class") or "").split())
    for link in reversed([e for e in quote.iter("a") if e.get("href")]):
        if not known and not _ends(quote, link):
            return None
        address = web_address(link.get("href"), base)
        if address is not None:
            before = link.getprevious()
            author = fold((link.getparent().text if before is None else before.tail) or "")
            title = fold("".join(link.itertext()))
            return linked(address, f"{author} {title}" if len(author) <= _LONGEST_AUTHOR else title)
    return None


def _ends(quote: Any, link: Any) -> bool:
    """Whether no words stand behind a link of a quotation."""
    element = link
    while element is not quote:
        if fold(element.tail or "") or any(fold("".join(e.itertext())) for e in element.itersiblings("*")):
            return False
        element = element.getparent()
    return True
