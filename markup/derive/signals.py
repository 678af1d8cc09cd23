"""What one block shows: dates, a byline, prose, the names its elements carry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.byline_reading import read_byline
from markup.derive.date_reading import read_dates
from markup.derive.prose import ends_sentence, is_prose, word_count
from markup.derive.region import folded_line, leads_away
from markup.derive.words.sections import CORRECTION_LABELS, CORRECTION_PHRASES, CREDIT_WORDS

if TYPE_CHECKING:
    from markup.derive.byline_reading import Byline
    from markup.derive.date_reading import DateReading
    from markup.document.block import Block
    from markup.model import Derived

_LABEL_LINE = 160  # characters: a line that is about the article and not of it is shorter
_SENTENCE_WORDS = 4
_NEAR = 5  # how many elements up a name speaks for the block
_PART = re.compile(r"[\s_-]+")
_AUTHOR_NAMES = frozenset(
    "author authors byline bylines by-line writer writers autor autoren autores auteur auteurs autore journalist journalists"
    " reporter contributor contributors creator verfasser redakteur forfatter skribent auth articleauthor authorname".split()
)
_DATE_NAMES = frozenset(
    "date dates time timestamp datetime published publish pubdate datepublished datemodified datum fecha updated modified"
    " posted publication".split()
)
_AUTHOR_LINK = re.compile(
    r"/(?:authors?|autore?s?|autor(?:en|in)?|auteurs?|journalists?|reporters?|writers?|contributors?|columnists?|by|byline|people|person"
    r"|profiles?|staff|team|redaktion|redaktor|forfatter|skribent|experts?|bio|perfil|firmas?|signature|users?|member)/[^/?#]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language to read in, with the region that decides how dates are ordered."""

    language: str | None = None
    region: str | None = None


def tongue(tag: Derived[str] | None) -> Tongue:
    """The language and region of a BCP 47 tag (`en-GB`)."""
    if tag is None:
        return Tongue()
    language, *rest = tag.value.split("-")
    return Tongue(language.lower(), next((part.upper() for part in rest if len(part) == 2), None))  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Line:
    """A block, with what it shows."""

    block: Block
    dates: tuple[DateReading, ...] = ()
    byline: Byline | None = None
    by_author_element: bool = False
    by_date_element: bool = False
    prose: bool = False
    sentence: bool = False
    aside: bool = False
    caption: bool = False
    correction: bool = False

    @property
    def text(self) -> str:
        """The block's text."""
        return self.block.text


def line(block: Block, tongue: Tongue) -> Line:
    """Look at one block."""
    text = block.text
    prose = is_prose(text)
    correction = is_correction(text)
    author_element = _named(block, _AUTHOR_NAMES) or any(is_author_link(link.href, link.rel) for link in block.links)
    readable = len(text) <= _LABEL_LINE or author_element
    dates = (
        tuple(d for d in read_dates(text, language=tongue.language, region=tongue.region) if not d.ambiguous)
        if readable
        else ()
    )
    byline = None
    if readable and not correction:
        byline = read_byline(
            text,
            language=tongue.language,
            hinted=author_element,
            links=[(link.start, link.end) for link in block.links],
            dates=[(d.start, d.end) for d in dates],
        )
    sentence = ends_sentence(text) and word_count(text) >= _SENTENCE_WORDS
    return Line(
        block,
        dates,
        byline,
        author_element,
        block.scope is not None and _named(block, _DATE_NAMES),
        prose,
        sentence,
        leads_away(text),
        is_caption(text),
        correction,
    )


def is_correction(text: str) -> bool:
    """Whether a block is a note that corrects the article."""
    head = text[:80].casefold().replace("’", "'")
    label, colon, rest = head.partition(":")
    if colon and rest and label.strip(" *([–-") in CORRECTION_LABELS:
        return True
    return any(phrase in head for phrase in CORRECTION_PHRASES)


def is_caption(text: str) -> bool:
    """Whether a block ends, or opens, as the caption of a picture: with its credit."""
    if len(text) > 400:  # noqa: PLR2004  # a paragraph that names an agency is no caption
        return False
    folded = text.casefold()
    return any(word in folded[-60:] or folded.startswith(word) for word in CREDIT_WORDS)


def is_author_link(href: str, rel: str) -> bool:
    """Whether a link leads to an author's page."""
    return "author" in rel or _AUTHOR_LINK.search(href) is not None


def same_line(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their case and the marks at their ends."""
    return folded_line(one) == folded_line(other)


def _named(block: Block, names: frozenset[str]) -> bool:
    scope = block.scope
    for _ in range(_NEAR):
        if scope is None or scope.tag in {"body", "main", "article", "html"}:
            return False
        if scope.names and not names.isdisjoint(_PART.split(scope.names)):
            return True
        scope = scope.parent
    return False
