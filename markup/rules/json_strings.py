"""Where a string of a broken JSON text ends, and what is wrong inside it.

A bare quote ends a string only where what follows could follow a value: else it is a quote inside
the text that nobody escaped. Each look ahead passes one string at most, so the whole stays linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Edit
from markup.rules.json_flaws import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

_BODY = r'[^"\\]*+(?:\\.[^"\\]*+)*+'
# White space, of JSON or not, and what is not seen.
_SPACE = "[\\s\ufeff\u200b-\u200f\u2060\u00ad\x00-\x08\x0e-\x1f]"
_COMMENT = r"//|/\*|<!--|-->|<!\[CDATA\[|\]\]>"
_KEY = rf"(?:\"{_BODY}\"|'[^'\\\n]*+'|[A-Za-z_$@][\w$-]*+){_SPACE}*+:"
BODY = re.compile(_BODY, re.DOTALL)
KEY_NEXT = re.compile(_KEY, re.DOTALL)
# In a list, what can only be a member of the object around it: the list was never closed.
_MEMBER = rf"(?<=\w\"){_SPACE}*+:{_SPACE}*+[\"{{\[\dtfn-]"
# What may stand behind the quote that ends a value, by the bracket that it stands in ("": none).
_CLOSED = rf"(?={_SPACE}*+(?:[,}}\];\"{{\[]|\Z|{_COMMENT}))"
_ENDS = {
    "{": re.compile(
        rf"{_SPACE}*+(?:,(?:[ \t]*+[\r\n]|{_SPACE}*+(?:{_KEY}|[,}}]|\Z|{_COMMENT}))"
        rf"|\}}|\]{_CLOSED}|\Z|{_COMMENT}|\"{_BODY}\"{_SPACE}*+:)",
        re.DOTALL,
    ),
    "[": re.compile(
        rf"{_SPACE}*+(?:,{_SPACE}*+(?:[\"'{{\[\],\d-]|true|false|null|\Z|{_COMMENT})|\]|\}}{_CLOSED}|\Z|{_COMMENT}"
        rf"|{_MEMBER}|(?<=\s)(?:[{{\[]|\"{_BODY}\"{_SPACE}*+[,\]:]))",
        re.DOTALL,
    ),
    "": re.compile(""),
}
_INSIDE = re.compile(
    r"\\(?:[\"\\/bfnrt]|u[0-9a-fA-F]{4})|(?P<escape>\\(?:\r\n|.|\Z))|(?P<control>\r\n|[\x00-\x1f])", re.DOTALL
)
_JS_HEX = re.compile(r"x[0-9a-fA-F]{2}")
_MOST = 20_000  # quotes, control characters and escapes in one text that are told apart
_SHORT = {"\n": r"\n", "\r\n": r"\n", "\r": r"\n", "\t": r"\t", "\b": r"\b", "\f": r"\f"}
_CALLED = {"\n": "A line break", "\r\n": "A line break", "\r": "A line break", "\t": "A tab"}


def string_end(text: str, start: int, holder: str) -> tuple[int, list[int]]:
    """The quote that ends the value whose opening quote is at `start`, and the bare quotes before it.

    `holder` is the bracket that the value stands in; the end is -1 where no quote can be it.
    """
    inner: list[int] = []
    at = start + 1
    while True:
        m = BODY.match(text, at)
        at = m.end() if m else len(text)
        if at >= len(text) or text[at] != '"':
            return -1, inner
        if _ENDS[holder].match(text, at + 1):
            return at, inner
        if (not inner and _begins_member(text, start, at)) or len(inner) == _MOST:
            return -1, inner
        inner.append(at)
        at += 1


def unclosed_end(text: str, start: int) -> int | None:
    """Where a string without a closing quote ends: at the end of its line, if the next begins a member."""
    m = BODY.match(text, start + 1)
    if m is None or not _begins_member(text, start, m.end()):
        return None
    line = re.compile(r"[^\r\n]*+").match(text, start)
    end = line.end() if line else start
    return start + len(text[start:end].rstrip().removesuffix(","))


def _begins_member(text: str, start: int, at: int) -> bool:
    """Whether the quote at `at` opens the name of a member on a line behind the one of the string at `start`."""
    before = text[start:at].rstrip(" \t") if text[at - 1].isspace() else ""
    return before.endswith(("\n", "\r")) and KEY_NEXT.match(text, at) is not None


def string_flaws(text: str, start: int, end: int, inner: list[int]) -> Iterator[Flaw]:
    """What is wrong between the quotes at `start` and `end`, `inner` being bare quotes there."""
    if inner:
        repair = tuple(Edit(at, at, "\\") for at in inner)
        message = "A quote inside a text is not escaped"
        yield Flaw("unescaped-quote", inner[0], inner[0] + 1, message, 'Write \\" inside a text.', repair)
    controls: list[re.Match[str]] = []
    escapes: list[re.Match[str]] = []
    for m in _INSIDE.finditer(text, start + 1, end):
        if len(controls) + len(escapes) == _MOST:
            break
        if m["control"]:
            controls.append(m)
        elif m["escape"]:
            escapes.append(m)
    if controls:
        first = controls[0]
        repair = tuple(Edit(*m.span(), _SHORT.get(m[0], "")) for m in controls)
        called = _CALLED.get(first[0], f"A control character (U+{ord(first[0][0]):04X})")
        message = f"{called} stands inside a text as it is"
        yield Flaw("control-char", *first.span(), message, "Write \\n or \\t, or a space.", repair, safe=not inner)
    if escapes:
        first = escapes[0]
        edits = [_unescaped(m) for m in escapes]
        repair = tuple(e for e, _ in edits)
        message = f"JSON has no escape {_visible(first[0])}"
        fix = 'Only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX are escapes.'
        yield Flaw("bad-escape", *first.span(), message, fix, repair, not inner and all(safe for _, safe in edits))


def _visible(escape: str) -> str:
    return escape if escape.isprintable() and len(escape) > 1 else "of that kind"


def _unescaped(m: re.Match[str]) -> tuple[Edit, bool]:
    r"""What a wrong escape is repaired to; safe where JavaScript, which has it, leaves no doubt: `\'`, `\x27`."""
    behind = m[0][1:]
    hex_digits = _JS_HEX.match(m.string, m.start() + 1)
    if hex_digits:
        return Edit(m.start(), hex_digits.end(), f"\\u00{hex_digits[0][1:]}"), True
    if behind in {"\n", "\r\n", "\r"}:
        return Edit(*m.span(), ""), True
    if len(behind) == 1 and behind.isascii() and behind.isprintable() and not behind.isalnum():
        return Edit(*m.span(), behind), True
    return Edit(m.start(), m.start(), "\\"), False
