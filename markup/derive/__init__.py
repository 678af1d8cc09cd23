"""From a document to an article: which value comes from where, in the order in which they need each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.accessibility import accessibility
from markup.derive.article_type import article_type
from markup.derive.author_bio import with_bios
from markup.derive.body import article_body, word_count
from markup.derive.breadcrumb import breadcrumb
from markup.derive.byline import author_names, makers
from markup.derive.claim_review import claim_reviews, with_reviews
from markup.derive.correction import corrections
from markup.derive.dateline import dateline
from markup.derive.dates import dates
from markup.derive.description import description
from markup.derive.headline import alternative_headline, headline, titles
from markup.derive.image import images
from markup.derive.keywords import keywords
from markup.derive.language import language
from markup.derive.layout import layout, story_blocks
from markup.derive.people import people, with_citations
from markup.derive.people_directory import with_directory
from markup.derive.people_mentions import passage
from markup.derive.publisher import publisher
from markup.derive.quotations import quotations
from markup.derive.section import section
from markup.derive.signals import Lines
from markup.derive.tongue import tongue
from markup.derive.url import url
from markup.derive.withheld import withheld
from markup.model import Article

if TYPE_CHECKING:
    from markup.document import Document
    from markup.document.layout import Layout
    from markup.model import Organization, Person, Quotation
    from markup.settings import Settings


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, and the blocks of the document that it was read from."""

    layout: Layout
    article: Article


def read_article(doc: Document, settings: Settings, *, cited: bool = True) -> Reading:
    """Derive all that a document says of its article; without the people whom it cites where they are not asked for."""
    story = story_blocks(doc)
    in_language = language(doc, story, settings)
    spoken = tongue(in_language, doc)
    lines = Lines(spoken)
    named = titles(doc)
    parts = layout(doc, story, dict.fromkeys(d.value for d in named), lines, author_names(doc))
    title = headline(doc, parts, named)
    credited = makers(doc, parts, lines, settings)
    creators = with_bios(credited.author, doc, parts)
    published, modified, dates_withheld = dates(doc, parts, spoken, settings)
    bylined = (*creators, *credited.editor, *credited.translator, *credited.contributor)
    mentions, said = _cited(parts, bylined, spoken.language, settings) if cited else ((), ())
    free, paywalled = accessibility(doc, parts)
    steps = breadcrumb(doc)
    rubric = section(doc, parts, steps)
    article = Article(
        type=article_type(doc, settings, rubric, parts),
        headline=title,
        alternative_headline=alternative_headline(doc, title),
        description=description(doc, parts),
        author=creators,
        editor=credited.editor,
        translator=credited.translator,
        contributor=credited.contributor,
        date_published=published,
        date_modified=modified,
        dateline=dateline(parts),
        publisher=publisher(doc, settings),
        image=images(doc, parts),
        article_section=rubric,
        keywords=keywords(doc, parts),
        in_language=in_language,
        is_accessible_for_free=free,
        has_part=paywalled,
        url=url(doc),
        breadcrumb=steps,
        article_body=article_body(doc, parts),
        word_count=word_count(parts),
        correction=corrections(parts, spoken),
        mentions=mentions,
        quotations=said,
    )
    reviews, unreviewed = claim_reviews(doc, parts, article, settings)
    article = with_reviews(article, reviews)
    if doc.reviewed:
        from markup.derive.supplied_review import with_supplied_reviews  # noqa: PLC0415  # most articles have none

        article, unreviewed = with_supplied_reviews(doc, article, unreviewed, settings)
    return Reading(parts, withheld(article, (*dates_withheld, *unreviewed)))


def _cited(
    parts: Layout, bylined: tuple[Person | Organization, ...], language: str | None, settings: Settings
) -> tuple[tuple[Person, ...], tuple[Quotation, ...]]:
    """The people whom the story names, and what it says that they said."""
    passages = [passage(b.text, language) for b in parts.body]
    named = people(
        parts.body,
        language=language,
        authors=[a.name.value for a in bylined],
        headline=parts.headline,
        passages=passages,
        pipeline=settings.spacy,
    )
    said = quotations(parts.body, named, language=language, passages=passages)
    return with_directory(with_citations(named, said), settings), said
