"""The headline is longer than 110 characters.

Why: Google once asked for at most 110 characters and now asks for a concise headline, for long ones may be
cut (https://developers.google.com/search/docs/appearance/structured-data/article). No source makes it a fault
any more; so this is off unless it is selected.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "headline":
    "The council votes after nine hours of debate to keep the old ferry running across the harbour for two years more"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council keeps harbour ferry running"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_LONGEST = 110  # characters


@rule(Severity.ADVICE, on_by_default=False)
def long_headline(page: Page, _: Page) -> Iterator[Hit]:
    """Headlines of the page's article that search results may cut."""
    for value in page.main.values("headline") if page.main is not None else ():
        size = len(value.text.strip())
        if size > _LONGEST:
            yield Hit(value, f"the headline has {size} characters", f"at most {_LONGEST}", "Shorten the headline.")
