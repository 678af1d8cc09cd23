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
from wagtail.rich_text import expand_db_html

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wagtail.images.models import AbstractImage

# What a block is, as developers name it.
_HEADING = frozenset({"heading", "subheading", "header", "subhead", "crosshead", "title", "subtitle"})
_QUOTE = frozenset({"quote", "pullquote", "pull_quote", "blockquote", "quotation", "text"})
_QUOTE_BLOCK = _QUOTE - {"text"}
_QUOTED = frozenset({"attribution", "attribute_name", "cite", "citation", "source", "speaker", "author", "person"})
_IMAGE = frozenset({"image", "photo", "picture"})
_CAPTION = frozenset({"caption", "description", "attribution", "credit"})


def stream_html(value: Any) -> Iterator[str]:
    """The blocks of a stream, in their order; a stack, not recursion, for streams within streams."""
    waiting: list[tuple[str, Any, Any]] = [("", value.stream_block, value)] if value else []
    while waiting:
        name, block, content = waiting.pop()
        if content is None or content == "":
            continue
        inner = _inner(block, content)
        if inner is not None:
            made = _composed(name, inner)
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
        return [(name, child, value.get(name)) for name, child in block.child_blocks.items()]
    return None


def _composed(name: str, inner: Sequence[tuple[str, Any, Any]]) -> str | None:
    """A struct whose parts belong together: a quotation with its speaker, an image with its caption."""
    quote = next(((b, v) for n, b, v in inner if n in _QUOTE and v), None)
    who = next((str(v) for n, b, v in inner if n in _QUOTED and v and _is_text(b)), "")
    if quote and (name in _QUOTE_BLOCK or any(n in _QUOTED for n, _, _ in inner)):
        words = rich_text(quote[1].source) if isinstance(quote[0], blocks.RichTextBlock) else _paragraphs(quote[1])
        said = f"\n<footer>{escape(who)}</footer>" if who else ""
        return f"<blockquote>{words}{said}</blockquote>"
    image = next((v for n, b, v in inner if n in _IMAGE and v and isinstance(b, ImageBlock | ImageChooserBlock)), None)
    if image is not None and all(n in _IMAGE | _CAPTION or not _is_text(b) for n, b, _ in inner):
        return _figure(image, " ".join(str(v) for n, b, v in inner if n in _CAPTION and v and _is_text(b)))
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
    if name in _QUOTE_BLOCK or isinstance(block, blocks.BlockQuoteBlock):
        return f"<blockquote>{_paragraphs(text)}</blockquote>"
    return _paragraphs(text)


def _is_text(block: Any) -> bool:
    return isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.RichTextBlock)


def _figure(image: AbstractImage, caption: str) -> str:
    alt = getattr(image, "contextual_alt_text", None) or image.default_alt_text
    said = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f'<figure><img src="{escape(image.file.url)}" alt="{escape(alt or "")}">{said}</figure>'


def _paragraphs(value: Any) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in str(value).splitlines() if line.strip())
