"""Where a value stands in a JSON text: a JSON Pointer (RFC 6901) to a span.

Only evidence asks, for a handful of values a page, so the text is walked again down one path; the
values beside the path are skipped by the standard library's decoder at its own speed.
"""

from __future__ import annotations

import re
from json import JSONDecoder
from json.decoder import scanstring

_SPACE = re.compile(r"\s*")
_DECODER = JSONDecoder(strict=False)


def locate(text: str, pointer: str, offset: int = 0) -> tuple[int, int]:
    """The span of the value at `pointer`; of a string, what stands between its quotes.

    `text` is valid JSON from `offset` on. Raises KeyError where the pointer leads nowhere.
    """
    at = _past_space(text, offset)
    for token in pointer.split("/")[1:]:
        at = _member(text, at, token.replace("~1", "/").replace("~0", "~"))
    end = _DECODER.raw_decode(text, at)[1]
    return (at + 1, end - 1) if text[at] == '"' else (at, end)


def _member(text: str, at: int, token: str) -> int:
    """Where the member or element `token` of the value at `at` begins; the last of doubled keys, as in json."""
    opening = text[at]
    if opening not in "{[":
        raise KeyError(token)
    found = None
    number = 0
    at = _past_space(text, at + 1)
    while text[at] not in "}]":
        key = str(number)
        if opening == "{":
            key, at = scanstring(text, at + 1, False)  # noqa: FBT003
            at = _past_space(text, _past_space(text, at) + 1)
        if key == token:
            found = at
            if opening == "[":
                break
        at = _past_space(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _past_space(text, at + 1)
        number += 1
    if found is None:
        raise KeyError(token)
    return found


def _past_space(text: str, at: int) -> int:
    m = _SPACE.match(text, at)
    return m.end() if m else at
