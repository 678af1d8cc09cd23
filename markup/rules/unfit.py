"""The control characters of a source that the document, as it was read, no longer shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.document.encoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document

# What reading replaces one for one, because no tree can hold it.
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_MARK = b"ld+json"
_BYTES = bytes((*range(9), 0x0B, *range(0x0E, 0x20)))


def source_text(doc: Document) -> str:
    """The decoded source as it came, in which every place of the document counts."""
    return decode(doc.source.content, doc.source.content_type)[0]


def unfit(doc: Document) -> tuple[tuple[int, str], ...]:
    """Each control character with its offset; tab and the ends of lines are none.

    Empty where the JSON-LD blocks of the bytes have none.
    """
    content = doc.source.content
    if isinstance(content, bytes) and not any(_has_controls(part) for part in _blocks(content)):
        return ()
    text = source_text(doc)
    return () if text == doc.text else tuple((m.start(), m[0]) for m in _UNFIT.finditer(text))


def _blocks(content: bytes) -> Iterator[bytes]:
    """The bytes of a page's JSON-LD blocks; all of them in an encoding in which no block is found."""
    at = content.find(_MARK)
    if at < 0:
        yield content
    while at >= 0:
        end = content.find(b"</script", at)
        yield content[at:end] if end >= 0 else content[at:]
        at = content.find(_MARK, end) if end >= 0 else -1


def _has_controls(part: bytes) -> bool:
    return len(part.translate(None, _BYTES)) != len(part)
