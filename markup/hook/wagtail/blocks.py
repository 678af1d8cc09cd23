"""A StreamField as HTML, block by block: what its blocks are, not how the site's templates print them.

Text, rich text, quotations, raw HTML, images, tables, and what holds them: structs, lists, streams.
A struct with a quotation's names is a quotation, one with an image's is a figure. Choices, dates,
numbers, embeds and links to other pages are no words of the article, and are left out.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.rich_text import RichText, expand_db_html

from markup.hook.fields import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wagtail.images.models import AbstractImage

# What a block is, as developers name it.
_HEADING = frozenset({"heading", "subheading", "header", "subhead", "crosshead", "title", "subtitle"})
_QUOTE = frozenset({"quote", "pullquote", "pull_quote", "blockquote", "quotation"})
_SPEAKER = frozenset({"attribution", "attribute_name", "cite", "citation", "speaker"})
_QUOTED = _SPEAKER | {"source", "author", "person"}
_IMAGE = frozenset({"image", "photo", "picture"})
_CAPTION = frozenset({"caption", "description", "attribution", "credit"})
# Short texts in a struct that are words of the article; others are anchors, classes, labels of buttons ...
_PROSE = frozenset(
    "text paragraph body content lead lede intro introduction standfirst summary fact question answer".split()
)
_SHORT = _HEADING | _QUOTE | _QUOTED | _CAPTION | _PROSE


def stream_html(value: Any) -> Iterator[str]:
    """The blocks of a stream, in their order; a stack, not recursion, for streams within streams."""
    waiting: list[tuple[str, Any, Any]] = [("", value.stream_block, value)] if value else []
    while waiting:
        name, block, content = waiting.pop()
        if content is None or content == "":
            continue
        inner = _inner(block, content)
        if inner is not None:
            made = _composed(name, inner) if isinstance(block, blocks.BaseStructBlock) else None
            if made is None:
                waiting += reversed(inner)
            else:
                yield made
        else:
            yield from filter(None, [_leaf(name, block, content)])


def rich_text(source: str) -> str:
    """Rich text as stored, its links to pages, documents and images made into addresses."""
    return str(expand_db_html(source))


def _inner(block: Any, value: Any) -> list[tuple[str, Any, Any]] | None:
    """The blocks in a block that holds others; None for a leaf."""
    if isinstance(block, ImageBlock | ImageChooserBlock):
        return None
    if isinstance(block, blocks.BaseStreamBlock):
        return [(child.block_type, child.block, child.value) for child in value]
    if isinstance(block, blocks.ListBlock):
        return [("", block.child_block, item) for item in value]
    if isinstance(block, blocks.BaseStructBlock):
        parts = [(name, child, value.get(name)) for name, child in block.child_blocks.items()]
        return [(n, b, v) for n, b, v in parts if n in _SHORT or not isinstance(b, blocks.CharBlock)]
    return None


def _composed(name: str, inner: Sequence[tuple[str, Any, Any]]) -> str | None:
    """A struct whose parts belong together: a quotation with its speaker, an image with its caption."""
    texts = {n: v for n, b, v in inner if v and _is_text(b)}
    quoted = _QUOTE & texts.keys() or ({"text"} & texts.keys() if name in _QUOTE or _SPEAKER & texts.keys() else set())
    if len(quoted) == 1 and texts.keys() - quoted <= _QUOTED:
        (words,) = (_passage(texts[n]) for n in quoted)
        who = " ".join(_words(v) for n, v in texts.items() if n in _QUOTED)
        return f"<blockquote>{words}\n<footer>{escape(who)}</footer></blockquote>" if who else _quotation(words)
    images = [v for n, b, v in inner if n in _IMAGE and v and isinstance(b, ImageBlock | ImageChooserBlock)]
    if len(images) == 1 and texts.keys() <= _CAPTION:
        return _figure(images[0], " ".join(_words(v) for v in texts.values()))
    return None


def _leaf(name: str, block: Any, value: Any) -> str:
    if isinstance(block, blocks.RichTextBlock):
        return rich_text(value.source)
    if isinstance(block, blocks.RawHTMLBlock):
        return str(value)
    if isinstance(block, ImageBlock | ImageChooserBlock):
        return _figure(value, "")
    if isinstance(block, TableBlock | TypedTableBlock):
        return str(block.render(value))
    return _text(name, block, str(value)) if _is_text(block) else ""


def _text(name: str, block: Any, text: str) -> str:
    if name in _HEADING:
        return f"<h2>{escape(text)}</h2>"
    if name in _QUOTE or isinstance(block, blocks.BlockQuoteBlock):
        return _quotation(_passage(text))
    # A speaker or a caption without what it belongs to says nothing.
    return "" if name in _QUOTED | _CAPTION and isinstance(block, blocks.CharBlock) else _passage(text)


def _is_text(block: Any) -> bool:
    return isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.RichTextBlock)


def _figure(image: AbstractImage, caption: str) -> str:
    alt = getattr(image, "contextual_alt_text", None) or image.default_alt_text
    said = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f'<figure><img src="{escape(image.file.url)}" alt="{escape(alt or "")}">{said}</figure>'


def _quotation(html: str) -> str:
    return f"<blockquote>{html}</blockquote>"


def _passage(value: Any) -> str:
    """A text or a rich text as paragraphs."""
    if isinstance(value, RichText):
        return rich_text(value.source)
    return "".join(f"<p>{escape(line)}</p>" for line in str(value).splitlines() if line.strip())


def _words(value: Any) -> str:
    """A text or a rich text as one line."""
    return plain(value.source) if isinstance(value, RichText) else " ".join(str(value).split())
