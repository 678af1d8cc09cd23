"""Plain text as blocks: a block is a paragraph, or a line where lines stand alone."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from markup.document.block import Block, Piece, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document.block import Origin

_LINE = re.compile(r"[^\r\n\u2028\u2029\f\v]+")
_BREAK = re.compile(r"(?:\r\n?|[\n\u2028\u2029\f\v])")
# A text wrapped by a mail client or an editor breaks between 50 and 100 characters (RFC 3676 asks
# for 72 to 78); pasted lines are whole paragraphs, or short labels.
_WRAP_LEAST, _WRAP_MOST = 50, 100


def blocks(origin: Origin) -> tuple[Block, ...]:
    """The blocks of a plain text, in order."""
    found: list[Block] = []
    for start, end in _paragraphs(origin.text):
        raw = origin.text[start:end]
        text = fold(unescape(raw) if origin.references else raw)
        if text:
            found.append(Block("p", text, (Piece(0, start, end),), origin, number=len(found)))
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of paragraphs: groups of lines where the text is wrapped, single lines elsewhere."""
    group: list[tuple[int, int]] = []
    at = 0
    for line in _LINE.finditer(text):
        blank_before = len(_BREAK.findall(text, at, line.start())) > 1
        at = line.end()
        if blank_before:
            yield from _grouped(text, group)
            group = []
        if text[line.start() : line.end()].isspace():
            yield from _grouped(text, group)
            group = []
            continue
        group.append(line.span())
    yield from _grouped(text, group)


def _grouped(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(lines) > 1 and _wrapped([len(text[a:b].strip()) for a, b in lines]):
        yield lines[0][0], lines[-1][1]
        return
    yield from lines


def _wrapped(lengths: list[int]) -> bool:
    *full, last = lengths
    return min(full) >= _WRAP_LEAST and max(full) <= _WRAP_MOST and last <= _WRAP_MOST
