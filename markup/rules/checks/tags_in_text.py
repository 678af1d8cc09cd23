"""A text holds HTML tags, which readers see as they are.

Why: schema.org's Text is plain (https://schema.org/Text): nobody renders the tags of a headline or a
description, they are shown or make the text unusable. HTML is asked for in few places, such as the
answers of a FAQ.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The <b>ferry</b> stays"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule
from markup.rules.tags import TAG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

# Where HTML is documented or is the value itself: (type, property); "" for any type.
# https://developers.google.com/search/docs/appearance/structured-data/faqpage and .../job-posting
_HTML = frozenset(
    (
        ("Answer", "text"),
        ("Question", "text"),
        ("JobPosting", "description"),
        ("HowToStep", "text"),
        ("HowToDirection", "text"),
        ("SoftwareSourceCode", "text"),
        ("WebContent", "text"),
        ("", "embedHtml"),
        ("", "codeSampleType"),
    )
)


@rule(Severity.WARNING, on="value", ranges=("Text",))
def tags_in_text(value: Value, _: Page) -> Iterator[Hit]:
    """Texts with a tag of HTML, where text is asked for."""
    text = value.text
    m = TAG.search(text) if "<" in text and ">" in text else None
    if m is None or any((kind, value.term) in _HTML for kind in (*value.node.types, "")):
        return
    count = sum(1 for _ in TAG.finditer(text))
    more = f" and {count - 1:,} more" if count > 1 else ""
    yield Hit(
        value,
        f"{value.key} holds the HTML tag {m[0][:40]}{more}",
        "plain text",
        "Leave the tags out, keep their words.",
    )
