"""A text holds characters that were read in the wrong encoding.

Why: `â€™` for an apostrophe is UTF-8 that some program took for Windows-1252; `�` stands where characters were
lost. A consumer shows the text as it is. (https://www.w3.org/International/questions/qa-what-is-encoding)

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Councilâ€™s ferry stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council’s ferry stays"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

# How Windows-1252 shows the bytes 80 to BF, those that continue a character in UTF-8.
_REST = "\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_LOST = "\ufffd"
_MISREAD = re.compile(rf"[Â-ß][{_REST}]|[à-ï][{_REST}]{{2}}|[ð-ô][{_REST}]{{3}}")
_MARKS = frozenset("‘’“”–—…•‹›")  # an accented capital may well stand before one


@rule(Severity.WARNING, on="value")
def mojibake(value: Value, page: Page) -> Iterator[Hit]:
    """Texts with UTF-8 read as Windows-1252, or with replacement characters."""
    text = value.text
    if text.isascii():
        return
    if _LOST in text:
        yield Hit(
            value,
            f"{value.key} has lost characters: {shortened(_around(text, text.index(_LOST)))!r}",
            fix="Write the text anew from its source, in UTF-8.",
            # Where the page itself shows it, the markup says what the page does.
            severity=Severity.ADVICE if any(_LOST in b.text for b in page.document.blocks) else None,
        )
        return
    at = next((m.start() for m in _MISREAD.finditer(text) if _is_misread(text, m)), None)
    if at is None:
        return
    mended = _decoded(text)
    yield Hit(
        value,
        f"{value.key} was read in the wrong encoding: {shortened(_around(text, at))!r}",
        expected=shortened(_around(mended, at)) if mended else "the text in UTF-8",
        fix="Read the text as UTF-8 where the page is built.",
        edits=rewritten(value, mended, page.document) if mended else (),
    )


def _is_misread(text: str, m: re.Match[str]) -> bool:
    """Whether characters are one of UTF-8's, misread; a capital before a quotation mark or dash may be itself."""
    if len(m[0]) == 2 and m[0][1] in _MARKS and not text[m.end() : m.end() + 1].isalpha():  # noqa: PLR2004
        return False
    shown = _decoded(m[0])
    return shown is not None and len(shown) == 1


def _decoded(text: str) -> str | None:
    """A text as it was before it was misread; None where it is not misread throughout."""
    try:
        return b"".join(_byte(c) for c in text).decode()
    except (UnicodeError, ValueError):
        return None


def _byte(character: str) -> bytes:
    """Windows-1252's byte, or, of the five that it leaves free, the control character's."""
    return bytes((ord(character),)) if "\u0080" <= character <= "\u009f" else character.encode("cp1252")


def _around(text: str, at: int) -> str:
    return text[max(0, at - 20) : at + 30]
