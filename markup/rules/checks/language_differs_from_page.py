"""The markup says another language than the article is written in.

Why: `inLanguage` is the language of the content (https://schema.org/inLanguage). Readers of markup sort by
it; a template's default puts the article among those of another language.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "inLanguage": "de-DE"}
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
     "inLanguage": "en-GB"}
    </script></head><body><article>
    <h1>Ferry stays</h1>
    <p class="byline">By Ann Lee</p>
    <p class="date">Published 10 March 2026</p>
    <p>The city council voted on Tuesday to keep the old harbour ferry running for two more years.</p>
    <p>The ferry is the only link for four hundred households, and its boats are thirty years old.</p>
    </article></body></html>
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule
from markup.rules.words.languages import CLOSE, LONGER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,3}")


@rule(Severity.WARNING)
def language_differs_from_page(page: Page, _: Page) -> Iterator[Hit]:
    """Language tags that the words of the page contradict; languages that a detector mixes up are not told apart."""
    seen = page.article.in_language if page.article is not None else None
    if page.main is None or seen is None or not any(e.rule == "language.detected" for e in seen.evidence):
        return
    tags = [(v, m[1].lower()) for v in page.main.values("inLanguage") if (m := _TAG.fullmatch(v.text.strip()))]
    if not tags or any(_one(said, seen.value.partition("-")[0]) for _, said in tags):
        return
    value = tags[0][0]
    message = f"inLanguage is {shortened(value.text)}, the text is in “{seen.value}”"
    yield Hit(value, message, seen.value, "Give the language of the article.", evidence=seen.evidence[:1])


def _one(said: str, read: str) -> bool:
    """Whether two codes are of one language, or of two that are taken for one another."""
    one, other = LONGER.get(said, said), LONGER.get(read, read)
    return one == other or any(one in close and other in close for close in CLOSE)
