"""An author's name holds more than the name: “By”, a role, a publisher, an address, a second author.

Why: Google asks for the name alone in `author.name`, titles and publishers in their own properties, and one
object for each author
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "By Ann Lee"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Ann Lee", "jobTitle": "Transport correspondent"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Edit, Severity
from markup.rules.comparing import shortened
from markup.rules.credits import noise
from markup.rules.main_article import credited, names_of, publisher_names
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page


@rule(Severity.WARNING)
def author_name_noise(page: Page, _: Page) -> Iterator[Hit]:
    """Names of the article's authors with something beside the name."""
    article = page.main
    if article is None:
        return
    publishers = publisher_names(page, article)
    for author, node in credited(page, article):
        if node is not None and page.vocabulary.any_is_a(node.types, "Organization"):
            continue
        for value, name in names_of(page, author):
            found = noise(name, publishers)
            if found is not None:
                yield Hit(
                    value,
                    f"the author's name “{shortened(name)}” {found.reason}",
                    expected="the name alone, one object for each author",
                    fix="Leave only the name; a role goes into jobTitle, a publisher into publisher.",
                    edits=_cut(page, value, found.prefix),
                )


def _cut(page: Page, value: Value, prefix: str) -> tuple[Edit, ...]:
    """The credit cut off, where it stands in the source as it is."""
    span = value.span(page.document) if prefix else None
    if span is None or not page.document.text.startswith(prefix, span[0]):
        return ()
    return (Edit(span[0], span[0] + len(prefix), ""),)
