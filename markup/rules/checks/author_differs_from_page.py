"""The author in the markup is not the one whom the page names.

Why: Google asks that markup represent what the page shows
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies), and that every author
shown on the page be in it. An author whom no reader finds is most often a template's, or the last editor's.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Peter Holm"}}
    </script></head><body><article>
    <h1>Ferry stays</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "author": {"@type": "Person", "name": "Ann Lee"}}
    </script></head><body><article>
    <h1>Ferry stays</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import letters, plain, shortened, words
from markup.rules.credits import noise
from markup.rules.main_article import credited, names_of, publisher_names
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_INITIAL = 2  # letters


@rule(Severity.WARNING)
def author_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Authors whose name stands nowhere on a page that names another.

    Organizations are left out: their sign may be an image.
    """
    witness = page.article.author if page.article is not None else ()
    if page.main is None or not witness:
        return
    seen = [author.name.value for author in witness]
    known = {letters(name) for name in publisher_names(page, page.main)}
    for author, node in credited(page, page.main):
        if node is not None and not page.vocabulary.any_is_a(node.types, "Person") and node.types:
            continue
        for value, name in names_of(page, author):
            if noise(name, ()) or letters(name) in known or any(_one(name, s) for s in seen) or page.shows(name):
                continue
            message = f"the author is “{shortened(name)}”, the page says “{shortened(', '.join(seen))}”"
            evidence = tuple(e for a in witness for e in a.name.evidence)
            fix = "Name the author whom readers see, or show this one on the page."
            yield Hit(value, message, "the page's author", fix, evidence=evidence)


def _one(name: str, seen: str) -> bool:
    """Whether two names share a word of some length: a surname, a forename, a shortened form."""
    return any(len(word) > _INITIAL and word in letters(seen) for word in words(plain(name)))
