"""Something is said to have been changed before it was published.

Why: `dateModified` is the time of the latest change to what was published (https://schema.org/dateModified);
consumers that find it earlier trust neither. Mostly one of the two has the wrong time zone.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00", "dateModified": "2026-03-09T08:00:00+01:00"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "datePublished": "2026-03-10T08:00:00+01:00", "dateModified": "2026-03-10T09:00:00+01:00"}
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

    from markup.rules.dates import DateReading
    from markup.rules.graph import Node
    from markup.rules.page import Page

_SLACK = timedelta(minutes=1)  # the two are written one after the other


@rule(Severity.WARNING, on="node")
def date_modified_before_published(node: Node, _: Page) -> Iterator[Hit]:
    """Nodes with one date of each, the change a minute or more before the publication whatever the zones."""
    published, modified = list(node.values("datePublished")), list(node.values("dateModified"))
    if len(published) != 1 or len(modified) != 1 or not published[0].text or not modified[0].text:
        return
    if _is_before(read_date(modified[0].text), read_date(published[0].text)):
        yield Hit(
            modified[0],
            f"dateModified {shortened(modified[0].text)} lies before datePublished {shortened(published[0].text)}",
            expected="a moment after publication",
            fix="Check the time zone of both; leave dateModified out where nothing changed since publication.",
        )


def _is_before(one: DateReading, other: DateReading) -> bool:
    """Whether one date lies before another, also if each is of the zone that brings them nearest.

    Two that both name no zone are taken to be of the same.
    """
    if one.day is None or other.day is None:
        return False
    if one.moment is not None and other.moment is not None and not one.has_zone and not other.has_zone:
        return one.moment < other.moment - _SLACK
    if one.moment is None and other.moment is None:
        return one.day < other.day
    latest, earliest = one.latest, other.earliest
    return latest is not None and earliest is not None and latest < earliest - _SLACK
