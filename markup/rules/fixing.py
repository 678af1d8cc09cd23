"""Findings to a repaired page: their edits are made, and nothing else changes.

A repair can bring to light what another rule can mend (an address escaped twice), so validate and
fix again until nothing is left to do; each pass makes the page shorter in flaws.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from markup.document.encoding import decode
from markup.model import Edit, InputError
from markup.rules.json_flaws import apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markup.document import Document
    from markup.model import Finding, Source

_LOST = re.compile("[\ufffd\udc80-\udcff]+")  # what stands for bytes that are no text


def chosen(findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The edits to make, in order, none of them in another's way.

    All edits of a finding are made or none. Of two findings in each other's way, the first in the
    order given wins: what is left of the other's is for the next pass.
    """
    taken: list[Edit] = []
    for finding in findings:
        edits = sorted(set(finding.edits), key=_key)
        if any(_overlap(a, b) for a, b in pairwise(edits)):
            continue
        places = [bisect_left(taken, _key(e), key=_key) for e in edits]
        if all(_fits(taken, at, edit) for at, edit in zip(places, edits, strict=True)):
            for edit in edits:
                at = bisect_left(taken, _key(edit), key=_key)
                if at == len(taken) or taken[at] != edit:
                    taken.insert(at, edit)
    return tuple(taken)


def fixed(text: str, findings: Iterable[Finding]) -> str:
    """A page's decoded source with the findings' edits made; itself where there are none."""
    edits = chosen(findings)
    return apply(text, edits) if edits else text


def fixed_source(doc: Document, findings: Iterable[Finding]) -> bytes | str:
    """The source of a document, as it came in, with the findings' edits made.

    Bytes stay bytes, in their encoding, with their byte order mark and line ends; those that are
    no text in it stay as they are. An edit with a character that the encoding does not have is not
    made.

    Raises:
        InputError: the bytes cannot be told apart from their text again.
    """
    return edited(doc.source, chosen(findings))


def edited(source: Source, edits: Sequence[Edit]) -> bytes | str:
    """The content of a source with edits made that are in order; as `fixed_source`."""
    content = source.content
    if not edits:
        return content
    text, encoding = decode(content, source.content_type)
    if isinstance(content, str):
        return content[: len(content) - len(text)] + apply(text, edits)
    edits = tuple(e for e in edits if _encodes(e.text, encoding))
    mark = content[: _mark(content, text, encoding)]
    return mark + _rewritten(content[len(mark) :], text, encoding, edits)


def _key(edit: Edit) -> tuple[int, int, str]:
    return edit.start, edit.end, edit.text


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits, the first not behind the second, are in each other's way."""
    return one.end > other.start or one.start == other.start


def _fits(taken: Sequence[Edit], at: int, edit: Edit) -> bool:
    if at < len(taken) and taken[at] == edit:
        return True
    return not (at and _overlap(taken[at - 1], edit)) and not (at < len(taken) and _overlap(edit, taken[at]))


def _encodes(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _mark(content: bytes, text: str, encoding: str) -> int:
    """The length of a byte order mark."""
    mark = "\ufeff".encode(encoding) if encoding.startswith("utf") else b""
    return len(mark) if mark and content.startswith(mark) and not text.startswith("\ufeff") else 0


def _rewritten(content: bytes, text: str, encoding: str, edits: Sequence[Edit]) -> bytes:
    """Bytes with edits made that are counted in their text."""
    kept = content.decode(encoding, "surrogateescape")
    if kept.encode(encoding, "surrogateescape") != content:
        message = f"the page cannot be written back in {encoding} without loss"
        raise InputError(message)
    moved = _moved(text, kept, edits) if kept != text else edits
    return apply(kept, moved).encode(encoding, "surrogateescape")


def _moved(text: str, kept: str, edits: Sequence[Edit]) -> list[Edit]:
    """Edits counted in the text with a replacement for what is no text, as they count where its bytes are kept."""
    runs = list(_LOST.finditer(text))
    theirs = list(_LOST.finditer(kept))
    if len(runs) != len(theirs):
        message = "the page holds bytes that are no text, and where cannot be told"
        raise InputError(message)
    ends = [m.end() for m in runs]
    shifts = [0, *(b.end() - a.end() for a, b in zip(runs, theirs, strict=True))]

    def place(at: int) -> int:
        i = bisect_left(ends, at + 1)
        return at + shifts[i]

    inside = [(m.start(), m.end()) for m in runs]
    out = []
    for edit in edits:
        i = bisect_left(ends, edit.start + 1)
        if i < len(inside) and inside[i][0] < max(edit.end, edit.start + 1) and edit.end > inside[i][0]:
            continue  # it would write over bytes that are no text
        out.append(Edit(place(edit.start), place(edit.end), edit.text))
    return out
