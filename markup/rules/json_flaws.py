"""What is wrong with a JSON text: every flaw with its kind, its place and, where there is one, its repair.

A text that is JSON (RFC 8259) costs one parse. Of any other, a scan that mends as it goes
(`json_scan.py`) names each flaw. Whether it understood the text is put to the test: repairs are
offered only where the text with all of them made is JSON.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from markup.model import Edit
from markup.rules.references import REFERENCE, character

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ESCAPED = re.compile(r"[\s\[{]*+&(?:quot|apos|#0*(?:34|39)|#[xX]0*2[27]);")
# With one of these, a missing comma may be a missing bracket too.
_OF_BRACKETS = frozenset(("truncated", "invalid-json"))
_OPENS = frozenset("/!sS")  # `</script`, `<!--`, `<script`
_ENDS_SCRIPT = re.compile(r"<(?=/script|!--|script)", re.IGNORECASE)
FLATTEN = "Make the markup flat: link nodes by @id."
# Kinds of which one cause makes many: they are told once a text.
_ONCE = {
    "single-quotes": "Single quotes stand where JSON has double quotes ({count} times)",
    "typographic-quotes": "Typographic quotes stand where JSON has straight double quotes ({count} times)",
    "html-comment": "HTML comment marks stand around the JSON",
    "cdata": "CDATA marks stand around the JSON",
    "invalid-whitespace": "White space that JSON does not know stands between values ({count} times)",
    "unquoted-key": "Names of members stand without quotes ({count} times)",
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """What keeps a text from being the JSON that was meant; `repair` mends it, and is `safe` if nothing else could."""

    kind: str
    start: int
    end: int
    message: str
    fix: str = ""
    repair: tuple[Edit, ...] = ()
    safe: bool = False

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The repair, if it is safe."""
        return self.repair if self.safe else ()


def flaws(text: str, offset: int = 0) -> tuple[Flaw, ...]:
    """The flaws of a JSON text in order, their places counted from `offset`; none if it is JSON.

    Kinds: bad-escape, cdata, comment, control-char, duplicate-key, empty, escaped-json, extra-data,
    html-comment, invalid-literal, invalid-whitespace, missing-comma, single-quotes, too-deep,
    trailing-comma, truncated, typographic-quotes, unescaped-quote, unquoted-key, and invalid-json
    for what none of them says.
    """
    if _is_sound(text):
        return ()
    return tuple(_moved(f, offset) for f in sorted(_flaws(text), key=lambda f: f.start))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits made that do not overlap."""
    parts = []
    at = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def _flaws(text: str) -> list[Flaw]:
    from markup.rules.json_scan import scanned  # noqa: PLC0415  # only a broken text needs it

    if not text.strip():
        return [Flaw("empty", 0, len(text), "The block is empty", "Leave the block out.")]
    escaped = _ESCAPED.match(text)
    if escaped:
        return [_escaped(text, escaped.end())]
    found = _told_once(scanned(text))
    if not found:
        found = [_unclassified(text)]
    reads = _is_json(apply(text, (e for f in found for e in f.repair)))
    open_end = any(f.kind in _OF_BRACKETS for f in found)
    return [replace(f, safe=f.safe and reads and not (open_end and f.kind == "missing-comma")) for f in found]


def _is_sound(text: str) -> bool:
    """Whether a text is JSON as RFC 8259 has it, no name doubled in an object."""
    try:
        _STRICT.decode(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _single(pairs: list[tuple[str, Any]]) -> None:
    if len(pairs) > 1 and len(dict(pairs)) != len(pairs):
        raise ValueError


def _no_constant(name: str) -> None:
    raise ValueError(name)


_STRICT = json.JSONDecoder(object_pairs_hook=_single, parse_constant=_no_constant)


def _escaped(text: str, end: int) -> Flaw:
    """The flaw of a block that was escaped as if it were text on the page."""
    edits = tuple(Edit(*m.span(), _raw(m)) for m in REFERENCE.finditer(text) if character(m[0]) != m[0])
    start = text.rfind("&", 0, end)
    message = "The JSON is escaped for HTML: in a script &quot; is no quote"
    repaired = apply(text, edits)
    safe = _is_json(repaired) and not _ENDS_SCRIPT.search(repaired)
    return Flaw("escaped-json", start, end, message, "Print the JSON as it is, unescaped.", edits, safe)


def _raw(m: re.Match[str]) -> str:
    """What a character reference stands for, once; as a JSON escape where it would end or hide the script's end."""
    char = character(m[0])
    return "\\u003c" if char == "<" and m.string[m.end() : m.end() + 1] in _OPENS else char


def _unclassified(text: str) -> Flaw:
    try:
        json.loads(text)
    except RecursionError:
        return Flaw("too-deep", 0, 1, "It is nested too deep to be read", FLATTEN)
    except ValueError as error:
        at = min(getattr(error, "pos", 0), len(text))
        return Flaw("invalid-json", at, at, f"It is not JSON: {str(error).partition(':')[0]}")
    return Flaw("invalid-json", 0, len(text), "It is not JSON")


def _told_once(found: Sequence[Flaw]) -> list[Flaw]:
    """The flaws, those with one cause made one."""
    by_kind: dict[str, list[Flaw]] = {}
    for flaw in found:
        by_kind.setdefault(flaw.kind, []).append(flaw)
    out: list[Flaw] = []
    for kind, same in by_kind.items():
        if kind not in _ONCE or len(same) == 1:
            out += same
            continue
        repair = tuple(e for f in same for e in f.repair)
        message = _ONCE[kind].format(count=len(same))
        out.append(replace(same[0], message=message, repair=repair, safe=all(f.safe for f in same)))
    return out


def _moved(flaw: Flaw, by: int) -> Flaw:
    repair = tuple(Edit(e.start + by, e.end + by, e.text) for e in flaw.repair)
    return replace(flaw, start=flaw.start + by, end=flaw.end + by, repair=repair)
