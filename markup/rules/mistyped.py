"""Scripts that hold JSON-LD under a type by which nobody knows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markup.rules.graph import script_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document

_JSON_LD = "application/ld+json"
_NEARLY = re.compile(r"(?:.*\W)?(?:json\W?ld|ld\W?json)(?!\w).*|application/ld\W*")
# JSON-LD by its looks: its first member is a context (or graph, or type), and schema.org is named.
_LOOKS = re.compile(r"\s*+(?:<!--|//<!\[CDATA\[)?[\s\[]*+\{\s*+\"@(?:context|graph|type|id)\"\s*+:")
_HEAD = 4000  # characters that are looked at


def mistyped(doc: Document) -> Iterator[tuple[int, Any, bool]]:
    """The number of each such script on the page, its element, and whether its type is a slip of the pen."""
    for number, element in enumerate(doc.tags.elements(doc.root, "script") if doc.tags else ()):
        kind = script_type(element)
        if kind == _JSON_LD:
            continue
        text = element.text
        if text and '"@' in text[:_HEAD] and _LOOKS.match(text) and "schema.org" in text[:_HEAD]:
            yield number, element, _NEARLY.fullmatch(kind) is not None
