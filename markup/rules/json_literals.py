"""What JavaScript and Python write for a value, and what JSON has for it."""

from __future__ import annotations

import re

# JSON.stringify makes null of NaN, Infinity and undefined
# (https://tc39.es/ecma262/#sec-json.stringify); json.dumps writes Python's names as these.
_LITERALS = {
    **dict.fromkeys(("NaN", "-NaN", "Infinity", "-Infinity", "undefined", "None", "NULL", "Null", "nil"), "null"),
    **dict.fromkeys(("True", "TRUE"), "true"),
    **dict.fromkeys(("False", "FALSE"), "false"),
}
_HALF_NUMBER = re.compile(r"(?P<sign>[-+]?)(?P<whole>0|[1-9]\d*|)(?:\.(?P<part>\d*))?")


def in_json(word: str) -> str | None:
    """A bare word as JSON writes it (`True`, `.5`, `1.`, `+5`); None where only its author knows."""
    if word in _LITERALS:
        return _LITERALS[word]
    m = _HALF_NUMBER.fullmatch(word)
    if m is None or not (m["whole"] or m["part"]):
        return None
    part = f".{m['part']}" if m["part"] else ""
    return f"{'-' if m['sign'] == '-' else ''}{m['whole'] or '0'}{part}"
