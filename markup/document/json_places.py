"""Where a value stands in a JSON text: a JSON Pointer (RFC 6901) to a span.

Only evidence asks, for a handful of values a page. Each container on the way is read once, its
members skipped by the standard library's decoder at its own speed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from json import JSONDecoder
from typing import Any

_SPACE = re.compile(r"\s*")
_DECODER = JSONDecoder(strict=False)
# What stands around or inside JSON and means nothing to those who read it: comment and CDATA marks
# that hid a script from old browsers, comments, commas before a closing bracket, a last semicolon.
# A string comes first, so that nothing inside one is taken for any of these.
_LENIENT = re.compile(
    r'"(?:[^"\\]++|\\.?)*+(?:"|\Z)'
    r"|(?P<junk><!--|-->|(?:(?://|/\*)[ \t]*+)?(?:<!\[CDATA\[|\]\]>)(?:[ \t]*+\*/)?"
    r"|/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/|\Z)|//[^\r\n]*+"
    r"|,(?=\s*+[}\]])|;(?=\s*+\Z)|\ufeff)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True, eq=False)
class JsonText:
    """A JSON text whose values can be located; spans are counted from `offset`."""

    text: str
    offset: int = 0
    _members: dict[int, dict[str, int]] = field(default_factory=dict)

    def span(self, pointer: str) -> tuple[int, int]:
        """The span of the value at `pointer`; of a string, what stands between its quotes.

        Raises KeyError where the pointer leads nowhere.
        """
        at = _past_space(self.text, 0)
        for token in pointer.split("/")[1:]:
            at = self._within(at)[token.replace("~1", "/").replace("~0", "~")]
        try:
            end = _DECODER.raw_decode(self.text, at)[1]
        except (ValueError, RecursionError) as error:
            raise KeyError(pointer) from error
        inside = self.text[at] == '"'
        return self.offset + at + inside, self.offset + end - inside

    def _within(self, at: int) -> dict[str, int]:
        if at not in self._members:
            try:
                self._members[at] = _members(self.text, at)
            except (ValueError, IndexError, RecursionError) as error:
                raise KeyError(at) from error
        return self._members[at]


def locate(text: str, pointer: str) -> tuple[int, int]:
    """The span of the value at `pointer` in a valid JSON text; KeyError where it leads nowhere."""
    return JsonText(text).span(pointer)


def decoded(text: str) -> tuple[Any, str]:
    """The value of a JSON text, and the text as it was read.

    A text that is not JSON is tried again with what browsers and search engines pass over (comment
    marks, CDATA marks, trailing commas) made white space, one for one: places stay true.

    Raises:
        ValueError: it is not JSON even so, or nested too deep.
    """
    try:
        try:
            return json.loads(text, strict=False), text
        except ValueError:
            lenient = _LENIENT.sub(lambda m: " " * len(m[0]) if m["junk"] else m[0], text)
            return json.loads(lenient, strict=False), lenient
    except RecursionError:
        message = "nested too deep"
        raise ValueError(message) from None


def _members(text: str, at: int) -> dict[str, int]:
    """Where each member or element of the value at `at` begins; the last of doubled keys, as in json."""
    opening = text[at]
    found: dict[str, int] = {}
    if opening not in "{[":
        return found
    at = _past_space(text, at + 1)
    while text[at] not in "}]":
        key = str(len(found))
        if opening == "{":
            key, at = _DECODER.raw_decode(text, at)
            at = _past_space(text, _past_space(text, at) + 1)
        found[key] = at
        at = _past_space(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _past_space(text, at + 1)
    return found


def _past_space(text: str, at: int) -> int:
    m = _SPACE.match(text, at)
    return m.end() if m else at
