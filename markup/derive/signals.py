"""What one block shows: dates, a byline, prose, the names its elements carry."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.byline_credits import Byline, merged
from markup.derive.byline_reading import read_byline
from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, is_prose, word_count
from markup.derive.region import HEADINGS, folded_line, leads_away
from markup.derive.time_elements import time_elements
from markup.derive.words.bylines import BY
from markup.derive.words.dates import ENTRY_NOTES
from markup.derive.words.sections import CORRECTION_LABELS, CORRECTION_PHRASES, CREDIT_NOTICES, CREDIT_WORDS

if TYPE_CHECKING:
    from markup.derive.byline_reading import Credit
    from markup.derive.date_reading import DateReading
    from markup.derive.time_elements import TimeElement
    from markup.derive.tongue import Tongue
    from markup.document.block import Block

_HEAD = 40  # characters in which "Reporting by" or "Text und Fotos von" has said what it is
_LABEL_LINE = 160  # characters: a line that is about the article and not of it is shorter
_SENTENCE_WORDS = 2
_NOTE = 500  # characters
_DATE_COMPANY = 45  # characters that may stand beside a date in a line about it
_NEAR = 5  # how many elements up a name speaks for the block
_PRESS = Pattern(r"\([A-Z][^()/]{1,40}(?:/[A-Z][^()/]{1,40}){1,3}\)$")  # "(Ann Lee/Harbour Herald)" at the end
_PART = re.compile(r"[\s_-]+")
_AUTHOR_NAMES = frozenset(
    """
    author authors byline bylines by-line writer writers autor autoren autores auteur auteurs autore journalist
    journalists reporter contributor contributors creator verfasser redakteur forfatter skribent auth articleauthor
    authorname authored authorship yazar penulis muhabir jurnalis wartawan journaliste journalistes redacteur periodista
    giornalista dziennikarz columnist columnists kolumnist correspondent correspondents writtenby postedby
    """.split()
)
_AUTHOR_LINK = Pattern(
    r"(?i)/(?:authors?|autor(?:en|in|es?|i|ka|innen|zy)?|auteurs?|autrices?|yazar(?:lar)?|penulis|muhabir|wartawan|avtory?|verfasser|journalists?|reporters?|writers?|contributors?|columnists?|by|byline|people|person"
    r"|profiles?|staff|team|redaktion|redaktor|forfatter|skribent|experts?|bio|perfil|firmas?|signature|users?|members?)/"
    r"(?!(?:log|sign|regist|pass|account|new\b|edit\b|settings|anmeld|subscri)[^/]*/?$)[^/?#]"
)
# An account elsewhere is no page about the author, whatever its address holds.
_NETWORK = Pattern(
    r"(?i)^(?:https?:)?//(?:[\w-]+\.)*(?:facebook|twitter|x|youtube|instagram|linkedin|xing|tiktok|pinterest|vk|reddit|medium|flickr|vimeo|t)"
    r"\.(?:com|ru|me)/"
)


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
        if len(self.text) > _LABEL_LINE and not (self.by_author_element or self.entry_note):
            return ()
        return tuple(d for d in self.tongue.dates(self.text) if not d.ambiguous)

    @cached_property
    def entry_note(self) -> bool:
        """Whether it is the note below a blog's entry: "This entry was posted on Monday and is filed under News"."""
        return len(self.text) <= _NOTE and any(phrase in self.text[:_LABEL_LINE].casefold() for phrase in ENTRY_NOTES)

    @cached_property
    def times(self) -> tuple[TimeElement, ...]:
        """The `time` elements in or around it."""
        return time_elements(self.block)

    @cached_property
    def timed(self) -> bool:
        """Whether an element of it holds a moment, or it tells one from the moment of reading: "5 hours ago"."""
        return bool(self.times) or self.tongue.relative(self.text) is not None

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
        found = found or self._linked or self._one_of_lines
        if found is None:
            return None
        names = tuple(c for c in found.credits if not _is_label(c))
        return replace(found, credits=names) if names else None

    @property
    def _linked(self) -> Byline | None:
        """The names that links to authors' pages hold, where the rest of the line says other things."""
        if not self.by_author_element or self.prose or len(self.text) > _LABEL_LINE:
            return None
        over = [x for x in self.block.links if is_author_link(x.href, x.rel)]
        found = [(x, read_byline(self.text[x.start : x.end], language=self.tongue.language, hinted=True)) for x in over]
        names = [c.moved(x.start) for x, read in found if read is not None and not read.left for c in read.credits]
        return Byline(tuple(merged(names)), prefixed=False, left="") if names else None

    @property
    def _one_of_lines(self) -> Byline | None:
        """The byline that one of its lines is, between line breaks, where old pages put headline, author and day."""
        other = self.block.tag in HEADINGS or bool(self.block.links)  # a teaser
        if "\n" not in self.text or other or self.prose or len(self.text) > _LABEL_LINE:
            return None
        at = 0
        for line in self.text.split("\n"):
            found = read_byline(line, language=self.tongue.language)
            if found is not None and found.prefixed and not found.left:
                return replace(found, credits=tuple(c.moved(at) for c in found.credits))
            at += len(line) + 1
        return None

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
    return any(map(head.__contains__, CORRECTION_PHRASES))


def is_caption(text: str) -> bool:
    """Whether a block ends, or opens, as the caption of a picture: with its credit."""
    if len(text) > 400:  # noqa: PLR2004  # a paragraph that names an agency is no caption
        return False
    folded = text.casefold()
    if any(map(folded.__contains__, CREDIT_NOTICES)) or _PRESS.search(text):
        return True
    return folded.startswith(CREDIT_WORDS) or any(map(folded[-60:].__contains__, CREDIT_WORDS))


def is_author_link(href: str, rel: str) -> bool:
    """Whether a link leads to an author's page."""
    return "author" in rel or (_AUTHOR_LINK.search(href) is not None and _NETWORK.match(href) is None)


def same_line(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their case and the marks at their ends."""
    return folded_line(one) == folded_line(other)


def _in_address(block: Block) -> bool:
    """Whether a block stands in an article's `address`: the author's, by the HTML standard."""
    if block.scope is None or not any(s.tag == "address" for s in islice(block.scope.up(), _NEAR)):
        return False
    return any(s.tag == "article" for s in block.scope.up())


def _named(block: Block, names: frozenset[str]) -> bool:
    scope = block.scope
    for _ in range(_NEAR):
        if scope is None or scope.tag in {"body", "main", "article", "html"}:
            return False
        if scope.names and not names.isdisjoint(_PART.split(scope.names)):
            return True
        scope = scope.parent
    return False
