"""A property is there but says nothing: an empty text, null, or an empty list or object.

Why: A consumer reads the property as given. JSON-LD drops null and empty lists, so the property is
not there at all (https://www.w3.org/TR/json-ld11/#null-values); an empty text is a value that is
wrong. Leave the property out where there is nothing to say.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "dateModified": null}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page


@rule(Severity.WARNING, on="value")
def empty_value(value: Value, _: Page) -> Iterator[Hit]:
    """Values that are null, white space alone, or an object without members."""
    empty = value.data is None or value.data == {} or (isinstance(value.data, str) and not value.data.strip())
    if empty:
        yield Hit(value, f"{value.key} says nothing", fix=f"Leave {value.key} out where there is nothing to say.")
