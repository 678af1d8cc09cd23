"""What stands between the tokens of a broken JSON text: white space of every kind, comments, marks of them."""

from __future__ import annotations

import re

from markup.model import Edit
from markup.rules.json_flaws import Flaw

_SPACE = re.compile(r"[ \t\r\n]*+")
_BAD_SPACE = re.compile("(?:(?![ \\t\\r\\n])\\s|[\ufeff\u200b-\u200f\u2060\u00ad\x00-\x08\x0e-\x1f])++")
_CDATA = re.compile(r"(?:(?://|/\*)[ \t]*+)?(?:<!\[CDATA\[|\]\]>)(?:[ \t]*+\*/)?")
# A mark alone where JSON follows; a whole comment where words do.
_HTML_COMMENT = re.compile(r"<!--(?=\s*+[{\[\"])|(?://[ \t]*+)?-->|<!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->|\Z)")
_COMMENT = re.compile(r"/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/|\Z)|//[^\r\n]*+")
_AROUND = {"cdata": (_CDATA, "A CDATA mark"), "html-comment": (_HTML_COMMENT, "An HTML comment mark")}
_TOKENS = frozenset('{}[]",:')


def gap(text: str, at: int, *, inside: bool) -> tuple[int, list[Flaw]]:
    """Where the next token begins, and what is wrong before it; `inside` an object or list, or around the whole."""
    found: list[Flaw] = []
    while True:
        m = _SPACE.match(text, at)
        at = m.end() if m else at
        here = text[at : at + 1]
        if not here or (here in _TOKENS and here != "]"):
            return at, found
        flaw = (here in "/<-]" and _comment(text, at, inside=inside)) or _white_space(text, at)
        if not flaw:
            return at, found
        found.append(flaw)
        at = flaw.end


def _comment(text: str, at: int, *, inside: bool) -> Flaw | None:
    for kind, (pattern, mark) in _AROUND.items():
        m = pattern.match(text, at)
        if m and inside:
            return _left_out("comment", m, "JSON has no comments")
        if m:
            return _left_out(kind, m, f"{mark} stands around the JSON")
    m = _COMMENT.match(text, at)
    return _left_out("comment", m, "JSON has no comments") if m else None


def _left_out(kind: str, m: re.Match[str], message: str) -> Flaw:
    return Flaw(kind, *m.span(), message, "Leave it out.", (Edit(*m.span(), ""),), safe=True)


def _white_space(text: str, at: int) -> Flaw | None:
    m = _BAD_SPACE.match(text, at)
    if m is None:
        return None
    message = f"White space that JSON does not know (U+{ord(m[0][0]):04X})"
    return Flaw("invalid-whitespace", *m.span(), message, "Write a plain space.", (Edit(*m.span(), " "),), safe=True)
