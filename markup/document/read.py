"""The one way in: bytes or text to a `Document`."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from markup.document import text as plain
from markup.document.block import Origin
from markup.document.document import Document
from markup.document.encoding import decode
from markup.model import InputError, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.document.document import Format

MOST = 20 * 1024 * 1024  # bytes or characters; past it memory, not time, is the limit
# What XML and the DOM cannot hold. Each becomes one character, so places stay true: a NUL and a
# lone surrogate U+FFFD as the HTML standard has it, other control characters a space.
_CONTROLS = bytes((*range(9), 0x0B, *range(0x0E, 0x20)))
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff]")
# A text export that was escaped for HTML: no writer types these.
_REFERENCES = re.compile(r"&(?:amp|quot|lt|gt|nbsp|[lr][sd]quo|#\d{2,5}|#x[\da-fA-F]{2,5});")
_HTML_HEAD = re.compile(r"\s*<(?:!doctype|!--|\?xml|/?[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_HEADING = re.compile(r"\s*(?:#{1,2} \S|\S[^\r\n]{2,150}\r?\n(?:={3,}|-{3,})[ \t]*\r?$)", re.MULTILINE)
_MARKED = re.compile(r"\]\(\S+\)|^#{2,4} \S|\*\*\w[^*\n]{0,200}\*\*|^```|^\s{0,3}[-*] \[", re.MULTILINE)
_HTML_END_TAG = re.compile(
    r"</(?:p|div|h[1-6]|a|li|ul|span|body|html|article|section|td|em|strong|b|i)>", re.IGNORECASE
)


def read(source: bytes | str | Source, url: str | None = None, given: Mapping[str, Any] | None = None) -> Document:
    """Read an article.

    Args:
        source: the page or text, as bytes (decoded as browsers do) or already decoded.
        url: the page's address, if known; relative addresses are resolved against it.
        given: fields that a CMS or an editor supplies, by schema.org name; those of the source if absent.

    Raises:
        InputError: it is empty, binary, or larger than 20 MB; the message is one line.
    """
    if not isinstance(source, Source):
        source = Source(source, url=url)
    given = source.given if given is None else given
    if len(source.content) > MOST:
        message = f"larger than {MOST // 1024 // 1024} MB"
        raise InputError(message)
    text, encoding = decode(source.content, source.content_type)
    text = _fit(text)
    if not text.strip():
        message = "no text: the input is empty"
        raise InputError(message)
    line_starts = _line_starts(text)
    kind = _format(source, text)
    if kind == "markdown":
        found = _markdown(source, encoding, Origin(text, line_starts), given)
        if found is not None:
            return found
    if kind != "html":
        origin = Origin(text, line_starts, references=_REFERENCES.search(text) is not None)
        return Document(source, "text", encoding, origin, plain.blocks(origin), given=given)
    from markup.document import embedded, html  # noqa: PLC0415  # lxml is not needed for text

    page = html.parse(Origin(text, line_starts, markup=True, references=True))
    return Document(
        source,
        "html",
        encoding,
        page.origin,
        page.blocks,
        root=page.root,
        embedded=embedded.read(page, url or source.url),
        given=given,
        tags=page.tags,
    )


def _markdown(source: Source, encoding: str, origin: Origin, given: Mapping[str, Any]) -> Document | None:
    """The document of a Markdown text; None where nothing in it is marked, so that lines say more than paragraphs."""
    from markup.document import front_matter, markdown  # noqa: PLC0415  # few inputs are Markdown

    front = front_matter.read(origin.text)
    page = markdown.parse(origin, front.end if front else 0)
    if front is None and not markdown.is_marked(page):
        return None
    return Document(
        source,
        "markdown",
        encoding,
        page.origin,
        page.blocks,
        root=page.root,
        embedded=(front_matter.embedded(front),) if front else (),
        given=given,
        tags=page.tags,
    )


def _fit(text: str) -> str:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        pass
    else:
        if len(data.translate(None, _CONTROLS)) == len(data):
            return text
    return _UNFIT.sub(lambda m: "\ufffd" if m[0] == "\x00" or m[0] >= "\ud800" else " ", text)


def _line_starts(text: str) -> tuple[int, ...]:
    """Offsets of the lines' first characters; a lone carriage return ends a line too, as in the HTML standard."""
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return (0, *[m.end() for m in re.finditer(r"\r\n?|\n", text)])
    return (0, *accumulate([len(line) + 1 for line in text.split("\n")[:-1]]))


def _format(source: Source, text: str) -> Format:
    """What the header says, then the file's ending, then the text's own shape; Markdown where it is unmistakable."""
    kind = (source.content_type or "").split(";")[0].strip().lower()
    ending = (source.name or "").lower().rsplit(".", 1)[-1]
    if kind in {"text/html", "application/xhtml+xml"} or ending in {"html", "htm", "xhtml"}:
        return "html"
    if kind in {"text/markdown", "text/x-markdown"} or ending in {"md", "markdown", "mdown", "mkd"}:
        return "markdown"
    if kind == "text/plain" or ending in {"txt", "text"}:
        return "text"
    head = text[:65536]
    if _is_markdown(head):
        return "markdown"
    return "html" if _HTML_HEAD.match(head) or len(_HTML_END_TAG.findall(head)) > 1 else "text"


def _is_markdown(head: str) -> bool:
    """Whether a text has front matter, or begins with a heading and goes on in Markdown."""
    if head.startswith(("---", "+++")):
        from markup.document import front_matter  # noqa: PLC0415

        front = front_matter.read(head)
        return front is not None and len(front_matter.embedded(front).node) > 1
    return _HEADING.match(head) is not None and _MARKED.search(head) is not None
