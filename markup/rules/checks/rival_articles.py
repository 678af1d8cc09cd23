"""Two nodes describe the page's article and contradict each other.

Why: A page has one main article, of which all its markup speaks
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies). Two templates or plugins
that each write a node leave it to chance which one is read. Lists of other articles are no rivals.

Bad:
    {"@context": "https://schema.org", "@graph": [
      {"@type": "NewsArticle", "headline": "Council keeps harbour ferry", "datePublished": "2026-03-10T08:00:00+01:00"},
      {"@type": "NewsArticle", "headline": "Tram line reopens", "datePublished": "2026-03-09T08:00:00+01:00"}]}

Good:
    {"@context": "https://schema.org", "@graph": [
      {"@type": "NewsArticle", "headline": "Council keeps harbour ferry", "datePublished": "2026-03-10T08:00:00+01:00"},
      {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Tram line reopens"}]}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import alike, letters, plain, words
from markup.rules.main_article import names_of, twins
from markup.rules.moments import days, moment
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Node
    from markup.rules.page import Page

_ENOUGH = 0.5  # share of words
_MOST_WORDS = 0.8
_FEW = 3  # words
_MOST = 3  # rivals: more are a list of other articles


@rule(Severity.WARNING)
def rival_articles(page: Page, _: Page) -> Iterator[Hit]:
    """The later of two nodes that both are of this page, with other headlines, or with other authors and days."""
    main = page.main
    if main is None:
        return
    rivals = [n for n in twins(page, main) if n.id is None or n.id != main.id]
    for rival in rivals if len(rivals) <= _MOST else ():
        first, second = sorted((main, rival), key=page.graph.nodes.index)
        differences = [d for d in (_headlines(first, second), _days(first, second), _authors(page, first, second)) if d]
        if _headlines(first, second) or len(differences) > 1:
            message = f"this {second.types[0]} and the one at {first.path} differ in {' and '.join(differences)}"
            yield Hit(second, message, "one node for the page's article", "Leave one node, or make the two agree.")


def _headlines(one: Node, other: Node) -> str:
    mine, theirs = ([plain(v.text) for v in n.values("headline", "name") if v.text.strip()] for n in (one, other))
    return "headline" if mine and theirs and not any(_agree(m, t) for m in mine for t in theirs) else ""


def _agree(one: str, other: str) -> bool:
    """Whether two headlines can be of one article; of a short one, nearly every word must stand in the other."""
    short = min(len(words(one)), len(words(other))) <= _FEW
    return alike(one, other) >= (_MOST_WORDS if short else _ENOUGH)


def _days(one: Node, other: Node) -> str:
    mine, theirs = (next((m for v in n.values("datePublished") if (m := moment(v.text))), None) for n in (one, other))
    return "datePublished" if mine and theirs and days(mine).isdisjoint(days(theirs)) else ""


def _authors(page: Page, one: Node, other: Node) -> str:
    mine, theirs = (
        {letters(name) for a in n.values("author", "creator") for _, name in names_of(page, a)} for n in (one, other)
    )
    return "author" if mine and theirs and mine.isdisjoint(theirs) else ""
