"""Where a script ends in its source, as browsers read it.

Script text is raw: `</script` ends it, in a JSON string or not; but behind `<!--` a `<script` opens
a state in which `</script>` ends nothing, so that the rest of the page is swallowed
(https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from markup.document.block import fold
from markup.document.json_places import decoded
from markup.document.tokens import START_TAG

if TYPE_CHECKING:
    from markup.document.attributes import StartTags

# `<!-->` and `<!--->` open and close a comment at once.
_STEP = re.compile(r"<!--(?!-?>)|-->|</?script(?=[\s/>])", re.IGNORECASE)
_END = re.compile(r"</script(?=[\s/>])", re.IGNORECASE)
_BEGIN = re.compile(r"<script(?=[\s/>])", re.IGNORECASE)
_OPENING = re.compile(r"<(?=!--|script[\s/>])", re.IGNORECASE)
_MOST_ENDS = 8  # `</script` in the strings of one block that are looked at


def script_end(text: str, at: int) -> tuple[int, int | None]:
    """The end of the script whose text begins at `at`; and the `<!--` that, with `<script` behind it, hid an end.

    The latter is None where every `</script` ends what it seems to.
    """
    state, comment, hid = "data", at, None
    for m in _STEP.finditer(text, at):
        step = m[0].lower()
        if step == "</script":
            if state != "double":
                return m.start(), hid
            state, hid = "escaped", comment if hid is None else hid
        elif step == "-->":
            state = "data"
        elif step == "<!--" and state == "data":
            state, comment = "escaped", m.start()
        elif step == "<script" and state == "escaped":
            state = "double"
    return len(text), hid


def script_span(tags: StartTags, element: Any, content: tuple[int, int] | None) -> tuple[int, int] | None:
    """The span of a script's whole text, white space at the ends included; None where the source does not show it.

    `content` is the span without that white space, as far as the source shows it up to the first end tag.
    """
    if content is not None:
        start, end = content
        while start and tags.text[start - 1].isspace():
            start -= 1
        while end < len(tags.text) and tags.text[end].isspace():
            end += 1
        return start, end
    begin = tags.start(element)
    head = START_TAG.match(tags.text, begin) if begin is not None else None
    if head is None:
        return None
    span = head.end(), script_end(tags.text, head.end())[0]
    return span if fold(tags.text[slice(*span)]) == fold(element.text or "") else None


def breakouts(text: str, start: int, end: int) -> tuple[int, ...]:
    """The `</script` that stand in a JSON string and so end a script too early: `start:end` is what is left of it.

    Only where the JSON is whole once they are taken as text; empty where it is not.
    """
    found: list[int] = []
    alone = True  # as long as no other script begins behind the first end
    for m in _END.finditer(text, end):
        if found:
            alone = alone and _BEGIN.search(text, found[-1], m.start()) is None
            if _reads(text[start : m.start()], lenient=alone):
                return tuple(found)
        if len(found) == _MOST_ENDS:
            break
        found.append(m.start())
    return ()


def openings(text: str, start: int) -> tuple[int, ...]:
    """The `<` of every `<!--` and `<script` in the JSON value that begins a block at `start`.

    Empty where one stands outside a string, or the value cannot be read.
    """
    first = re.compile(r"\s*").match(text, start)
    at = first.end() if first else start
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text, at)
        found = tuple(m.start() for m in _OPENING.finditer(text, at, end))
        escaped = _OPENING.sub(r"\\u003c", text[at:end])
        same = json.loads(escaped, strict=False) == value
    except (ValueError, RecursionError):
        return ()
    return found if same else ()


def _reads(text: str, *, lenient: bool) -> bool:
    try:
        if lenient:
            decoded(text)
        else:
            json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True
