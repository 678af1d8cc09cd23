"""A text holds a character reference such as `&amp;` that readers see as it is.

Why: The text of a script is raw: a reference in it is not decoded
(https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements),
and "Torres &amp; Sons" is shown with the letters a-m-p. The text was escaped for HTML before it was
put into the markup.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry &amp; harbour stay"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry & harbour stay"}
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.json_flaws import apply
from markup.rules.references import REFERENCE, character, decoded
from markup.rules.rule import Hit, rule
from markup.rules.tags import TAG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.document import Document
    from markup.rules.graph import Value
    from markup.rules.page import Page

# As it stands in the JSON, where the ampersand may be escaped.
_WRITTEN = re.compile(r"(?:&|\\u0026)(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};)")


@rule(Severity.WARNING, on="value")
def entity_in_text(value: Value, page: Page) -> Iterator[Hit]:
    """Texts with a reference that the page does not show as well; in a text with tags, it belongs to them."""
    text = value.text
    if "&" not in text or ";" not in text:
        return
    found = next((m[0] for m in REFERENCE.finditer(text) if character(m[0]) != m[0]), None)
    if found is None or found in page.references or ("<" in text and TAG.search(text)):
        return
    message = f"{value.key} holds the character reference {found}"
    expected = _cut(decoded(text), text.find(found))
    yield Hit(value, message, expected, f"Write {_shown(found)} as it is.", _edits(value, page.document))


def _cut(text: str, at: int) -> str:
    """The words around the place, for the message."""
    start = max(0, at - 30)
    return " ".join(text[start : start + 80].split())


def _shown(reference: str) -> str:
    char = character(reference)
    return char if char.isprintable() and not char.isspace() else "the character"


def _edits(value: Value, doc: Document) -> tuple[Edit, ...]:
    """The references decoded once, in a JSON text; none where tags would come out of it."""
    text = decoded(value.text)
    span = value.span(doc) if value.node.syntax == "json-ld" and not TAG.search(text) and "<!" not in text else None
    if span is None:
        return ()
    start, end, _ = span
    source = doc.text[start:end]
    edits = tuple(Edit(*m.span(), _json(m, doc)) for m in _WRITTEN.finditer(source) if _json(m, doc) != m[0])
    try:
        same = json.loads(f'"{apply(source, edits)}"', strict=False) == text
    except ValueError:
        return ()
    return tuple(Edit(e.start + start, e.end + start, e.text) for e in edits) if same else ()


def _json(m: re.Match[str], doc: Document) -> str:
    """What a reference stands for, as a JSON text has it; the page's encoding may not have the character."""
    reference = f"&{m[1]}"
    char = character(reference)
    if char == reference:
        return m[0]
    if char in {"&", "<"} and m[0].startswith("\\"):
        return f"\\u{ord(char):04x}"
    written = json.dumps(char, ensure_ascii=False)[1:-1]
    try:
        written.encode("ascii" if char.isspace() else doc.encoding if doc.encoding != "unicode" else "utf-8")
    except (UnicodeEncodeError, LookupError):
        written = json.dumps(char)[1:-1]
    return written
