"""A page that can be read now is dated in the future.

Why: What is published has been published; a date ahead is a wrong year, a wrong zone, or the time of a
planned release. Google asks for the true date and time
(https://developers.google.com/search/docs/appearance/publication-dates).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2062-03-10"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "datePublished": "2026-03-10"}
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.dates import read_date
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

_PAGES = ("Article", "WebPage", "Review", "Comment")  # a film or a game may be dated ahead
_SLACK = timedelta(hours=1)  # between clocks


@rule(Severity.WARNING, on="node")
def date_in_future(node: Node, page: Page) -> Iterator[Hit]:
    """Days of publication and change that lie ahead in every time zone."""
    if page.now is None or not page.vocabulary.any_is_a(node.types, *_PAGES):
        return
    for value in node.values("datePublished", "dateModified", "dateCreated"):
        earliest = read_date(value.text).earliest if value.text else None
        if earliest and earliest > page.now + _SLACK:
            yield Hit(
                value,
                f"{value.key} {shortened(value.text)} lies in the future",
                expected="a moment that has passed",
                fix="Check the year and the time zone.",
            )
