"""An author has the wrong type: the publisher as a Person, or something that cannot write.

Why: Google asks for Person for people and Organization for organizations, and for no other type
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Example News"},
     "publisher": {"@type": "Organization", "name": "Example News"}}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Organization", "name": "Example News"},
     "publisher": {"@type": "Organization", "name": "Example News"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Person, Severity
from markup.rules.claim_reviews import claim_reviews
from markup.rules.comparing import letters, shortened
from markup.rules.main_article import credited, names_of, publisher_names
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node, Value
    from markup.rules.page import Page

_FIX = "Use Person for a person and Organization for an organization."


@rule(Severity.WARNING)
def author_type(page: Page, _: Page) -> Iterator[Hit]:
    """Authors of the page's article and fact checks that are of another type than they should be.

    On a site named after its author, the byline tells that it is a person.
    """
    for work in (page.main, *claim_reviews(page)):
        if work is None:
            continue
        publishers = {letters(name) for name in publisher_names(page, work)} - {""}
        for value, author in credited(page, work):
            if author is not None and author.types and "Role" not in author.types:
                yield from _wrong(page, value, author, publishers)


def _wrong(page: Page, value: Value, author: Node, publishers: set[str]) -> Iterator[Hit]:
    known = [t for t in author.types if page.vocabulary.knows_type(t)]
    if not known:
        return
    spot = author if author is value.child else value
    if not page.vocabulary.any_is_a(known, "Person", "Organization", "Role"):
        yield Hit(spot, f"the author is of type {known[0]}", expected="Person or Organization", fix=_FIX)
    elif "Person" in known and "Organization" not in known:
        people = {letters(a.name.value) for a in (page.article.author if page.article else ()) if isinstance(a, Person)}
        named = (name for _, name in names_of(page, value))
        name = next((n for n in named if letters(n) in publishers and letters(n) not in people), None)
        if name is not None:
            message = f"the author “{shortened(name)}” is a Person, but that is the publisher's name"
            yield Hit(spot, message, expected="Organization", fix=_FIX)
