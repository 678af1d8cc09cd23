"""What one block shows: dates, a byline, prose, the names its elements carry."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from markup.derive.byline_reading import read_byline
from markup.derive.date_reading import read_dates
from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, is_prose, word_count
from markup.derive.region import folded_line, leads_away
from markup.derive.words.bylines import BY
from markup.derive.words.sections import CORRECTION_LABELS, CORRECTION_PHRASES, CREDIT_NOTICES, CREDIT_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.byline_reading import Byline, Credit
    from markup.derive.date_reading import DateReading
    from markup.document.block import Block
    from markup.model import Derived

_HEAD = 40  # characters in which "Reporting by" or "Text und Fotos von" has said what it is
_LABEL_LINE = 160  # characters: a line that is about the article and not of it is shorter
_SENTENCE_WORDS = 2
_DATE_COMPANY = 45  # characters that may stand beside a date in a line about it
_MONTHS = 12
_SLASHED = Pattern(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d{2}(?![\d/])")
_NEAR = 5  # how many elements up a name speaks for the block
_PRESS = Pattern(r"\([A-Z][^()/]{1,40}(?:/[A-Z][^()/]{1,40}){1,3}\)$")  # "(Ann Lee/Harbour Herald)" at the end
_PART = re.compile(r"[\s_-]+")
_AUTHOR_NAMES = frozenset(
    """
    author authors byline bylines by-line writer writers autor autoren autores auteur auteurs autore journalist
    journalists reporter contributor contributors creator verfasser redakteur forfatter skribent auth articleauthor
    authorname
    """.split()
)
_AUTHOR_LINK = Pattern(
    r"(?i)/(?:authors?|autore?s?|autor(?:en|in)?|auteurs?|journalists?|reporters?|writers?|contributors?|columnists?|by|byline|people|person"
    r"|profiles?|staff|team|redaktion|redaktor|forfatter|skribent|experts?|bio|perfil|firmas?|signature|users?|member)/[^/?#]"
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language to read in, with the region that decides how dates are ordered."""

    language: str | None = None
    region: str | None = None


def tongue(tag: Derived[str] | None, blocks: Sequence[Block]) -> Tongue:
    """The language and region of a BCP 47 tag (`en-GB`).

    English without a region leaves 04/05/2024 open; where another date of the same source settles
    the order (21/12/2025), the region is one that writes so.
    """
    if tag is None:
        return Tongue()
    language, *rest = tag.value.split("-")
    region = next((part.upper() for part in rest if len(part) == 2), None)  # noqa: PLR2004
    if language == "en" and region is None:
        lines = [b.text for b in blocks if "/" in b.text and len(b.text) <= _LABEL_LINE]
        found = [m for text in lines for m in _SLASHED.finditer(text) if _settles(m)]
        orders = {"GB" if int(m[1]) > _MONTHS else "US" for m in found}
        region = orders.pop() if len(orders) == 1 else None
    return Tongue(language.lower(), region)


def _settles(slashed: re.Match[str]) -> bool:
    return (int(slashed[1]) > _MONTHS) != (int(slashed[2]) > _MONTHS)


class Line:
    """A block, with what it shows; each thing is looked for when it is first asked for."""

    def __init__(self, block: Block, tongue: Tongue) -> None:
        self.block = block
        self.tongue = tongue
        self.text = block.text

    @cached_property
    def prose(self) -> bool:
        """Whether it reads as a paragraph."""
        return is_prose(self.text)

    @cached_property
    def sentence(self) -> bool:
        """Whether it ends as a sentence does, however short."""
        return ends_sentence(self.text) and word_count(self.text) >= _SENTENCE_WORDS and not self.text.isupper()

    @cached_property
    def aside(self) -> bool:
        """Whether it leads away from the story, or is a shop's."""
        return leads_away(self.text)

    @cached_property
    def caption(self) -> bool:
        """Whether it is a picture's caption or credit."""
        return is_caption(self.text)

    @cached_property
    def correction(self) -> bool:
        """Whether it is a note that corrects the article."""
        return is_correction(self.text)

    @cached_property
    def by_author_element(self) -> bool:
        """Whether the page's names for its elements, or a link, say that it is about the author."""
        if _named(self.block, _AUTHOR_NAMES) or _in_address(self.block):
            return True
        return any(is_author_link(x.href, x.rel) for x in self.block.links)

    @cached_property
    def dates(self) -> tuple[DateReading, ...]:
        """The dates in it that can be read in one way only."""
        if len(self.text) > _LABEL_LINE and not self.by_author_element:
            return ()
        found = read_dates(self.text, language=self.tongue.language, region=self.tongue.region)
        return tuple(d for d in found if not d.ambiguous)

    @cached_property
    def about_date(self) -> bool:
        """Whether it is a line about a date: labelled, or little besides."""
        if any(d.label for d in self.dates):
            return True
        rest = len(self.text) - sum(d.end - d.start for d in self.dates)
        return bool(self.dates) and (rest <= _DATE_COMPANY or self.byline is not None)

    @cached_property
    def byline(self) -> Byline | None:
        """The byline that it is, if it is one."""
        if self.correction or not (self.by_author_element or self._may_be_byline):
            return None
        found = read_byline(
            self.text,
            language=self.tongue.language,
            hinted=self.by_author_element,
            links=[(x.start, x.end) for x in self.block.links],
            dates=[(d.label_start, d.end) for d in self.dates],
        )
        if found is None:
            return None
        names = tuple(c for c in found.credits if not _is_label(c))
        return replace(found, credits=names) if names else None

    @cached_property
    def _may_be_byline(self) -> bool:
        """A cheap look: a paragraph is a byline only if its first words say so, or a date stands in it."""
        if len(self.text) > _LABEL_LINE:
            return False
        return not self.prose or bool(self.dates) or not BY.isdisjoint(_PART.split(self.text[:_HEAD].casefold()))

    @cached_property
    def prefixed(self) -> bool:
        """Whether it is a byline that says so ("By", "Von")."""
        return self.byline is not None and self.byline.prefixed


class Lines(dict["Block", Line]):
    """The lines of a document, each looked at once."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.tongue = tongue

    def __missing__(self, block: Block) -> Line:
        """The line of a block seen for the first time."""
        self[block] = found = Line(block, self.tongue)
        return found


def _is_label(credit: Credit) -> bool:
    """Whether a "name" is one word in small letters: an account at best."""
    return credit.kind == "Person" and " " not in credit.name and credit.name[0].islower()


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
    if any(map(folded.__contains__, CREDIT_NOTICES)) or _PRESS.search(text):
        return True
    end = folded[-60:]
    return folded.startswith(CREDIT_WORDS) or any(map(end.__contains__, CREDIT_WORDS))


def is_author_link(href: str, rel: str) -> bool:
    """Whether a link leads to an author's page."""
    return "author" in rel or _AUTHOR_LINK.search(href) is not None


def same_line(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their case and the marks at their ends."""
    return folded_line(one) == folded_line(other)


def _in_address(block: Block) -> bool:
    """Whether a block stands in an article's `address`: the author's, by the HTML standard."""
    tags = [s.tag for s in block.scope.up()] if block.scope is not None else []
    return "address" in tags[:_NEAR] and "article" in tags


def _named(block: Block, names: frozenset[str]) -> bool:
    scope = block.scope
    for _ in range(_NEAR):
        if scope is None or scope.tag in {"body", "main", "article", "html"}:
            return False
        if scope.names and not names.isdisjoint(_PART.split(scope.names)):
            return True
        scope = scope.parent
    return False
