"""A name stands twice in one object.

Why: Names in an object should be unique; where one is not, most readers keep the last and drop the others
(https://www.rfc-editor.org/rfc/rfc8259#section-4). Several values of one property make a list. It
is advice where the property is none that an article or fact check is read for.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "author": {"@type": "Person", "name": "Ana Torres"}, "author": {"@type": "Person", "name": "Maya Lind"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "author": [{"@type": "Person", "name": "Ana Torres"}, {"@type": "Person", "name": "Maya Lind"}]}
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.json_hits import hits
from markup.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.block import Block
    from markup.rules.page import Page
    from markup.rules.rule import Hit

# What Google reads of articles and fact checks, and JSON-LD's own: a value lost here is missed.
# https://developers.google.com/search/docs/appearance/structured-data/article and .../factcheck
_READ = frozenset(
    """
    @context @graph @id @type alternateName articleBody author bestRating claimReviewed creator dateCreated dateModified
    datePublished headline image inLanguage isAccessibleForFree itemListElement itemReviewed mainEntityOfPage publisher
    ratingValue reviewRating url worstRating
    """.split()
)


@rule(Severity.WARNING, on="block")
def duplicate_key(block: Block, page: Page) -> Iterator[Hit]:
    """Names that their object has already."""
    for hit in hits(block, page, "duplicate-key"):
        span = hit.at.span(page.document)
        name = page.document.text[span[0] + 1 : span[1] - 1] if span else ""
        yield hit if name in _READ else replace(hit, severity=Severity.ADVICE)
