"""Whether an article is a fact check: what it calls itself, how it is built, and what it says of claims.

No sign is enough alone: a section may hold explainers, a headline may quote, a news story may
name fact checkers. Each sign has points; the rules that find verdicts ask for a number of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from markup.derive.check_labels import folded, sections
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.words.claims import (
    ADDRESS_MARKS,
    CIRCULATION_WORDS,
    GENRE_MARKS,
    HOAX_WORDS,
    REPORTS,
    SELF_REFERENCES,
    SPREAD_WORDS,
)
from markup.derive.words.verdicts import UNSPACED

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from markup.derive.check_labels import Section
    from markup.derive.words.claims import Reports
    from markup.document import Block, Document
    from markup.document.layout import Layout
    from markup.model import Article

ENGLISH = "en"
_ABOVE = 10  # blocks above the headline in which a label or a rubric may stand
_BEHIND = 4  # blocks behind the story in which its last label may stand
_OUTSIDE = frozenset(("nav", "aside", "footer", "form", "menu"))
_LINKED = 0.5  # share of a block in links from which it leads elsewhere
_EDGE = Pattern(r"\s*[:：|!?]\s*|\s+[-–—]\s+|[\[\]【】()«»›»]|,\s|\n")
_FEWEST_SPREADS = 2
_ENDS = 3  # paragraphs in which a check may rate
_LONGEST = 30_000  # characters of a paragraph
_MOST_RUBRIC = 4  # words
# The marks that stand behind a newsroom's name.
_OWN_MARKS = frozenset(m for m in GENRE_MARKS if "check" in m or "chec" in m or "verific" in m or "vérif" in m)


@dataclass(frozen=True, slots=True, eq=False)
class Check:
    """What may be a fact check: its blocks, its headings, and how many signs speak for it.

    `genre` counts what it calls itself: in the headline, a rubric, the address, the publisher's name.
    """

    headline: Block | None
    zone: tuple[Block, ...]
    body: tuple[Block, ...]
    sections: tuple[Section, ...]
    languages: tuple[str, ...]
    genre: int
    own: int  # points for what its text says of itself
    spread: int  # a point where unnamed claims go round in it
    language: str | None = None

    @property
    def said(self) -> int:
        """Points for what its text says."""
        return self.own + self.spread

    @property
    def claim_headed(self) -> bool:
        """Whether a heading stands above a claim."""
        return any(s.role == "claim" and s.passages for s in self.sections)


def look(doc: Document, parts: Layout, article: Article) -> Check:
    """What there is of a fact check in a document."""
    language = article.in_language.value.split("-")[0].lower() if article.in_language else None
    languages = tuple(dict.fromkeys(x for x in (language, ENGLISH) if x in REPORTS))
    zone = tuple(_zone(doc, parts))
    return Check(
        parts.headline,
        zone,
        parts.body,
        sections([b for b in zone if b is not parts.headline]),
        languages,
        _genre(doc, parts, article),
        *_said(parts),
        language,
    )


def reports(check: Check) -> Iterator[tuple[Reports, bool]]:
    """The reporting words of the languages to read in, and whether they put spaces between words."""
    for name in check.languages:
        yield REPORTS[name], name not in UNSPACED and name != "ko"


def rates(check: Check) -> bool:
    """Whether one of the last paragraphs says "we rate"."""
    ends = lower(" ".join(b.text for b in check.body[-_ENDS:] if len(b.text) < _LONGEST))
    return any(p in ends for x in check.languages for p in REPORTS[x].rates.split("|") if p)


def _zone(doc: Document, parts: Layout) -> Iterator[Block]:
    """The blocks from a little above the headline to a little behind the story, without what leads elsewhere."""
    numbers = [b.number for b in (*parts.body, *parts.standfirst)]
    if parts.headline is not None:
        numbers.append(parts.headline.number)
    if not numbers:
        return
    inside = {b.number for b in parts.body}
    title = parts.headline.number if parts.headline is not None else -1
    first = min(inside, default=-1)
    for block in doc.blocks[max(0, min(numbers) - _ABOVE) : max(numbers) + 1 + _BEHIND]:
        if block.number in inside:
            yield block
            continue
        away = [x for x in block.links if "#" not in x.href]
        if sum(x.end - x.start for x in away) > _LINKED * len(block.text):
            continue
        outside = _OUTSIDE - {"aside"} if title < block.number < first else _OUTSIDE  # a card above the story
        if block.scope is not None and any(s.tag in outside for s in block.scope.up()):
            continue
        yield block


def _genre(doc: Document, parts: Layout, article: Article) -> int:
    """Points for what an article calls itself."""
    points = 0
    headline = parts.headline.text if parts.headline is not None else ""
    rubrics = [parts.kicker.text if parts.kicker is not None else ""]
    rubrics += [d.value for d in (article.article_section, *article.keywords) if d is not None]
    rubrics += [item.name.value for item in article.breadcrumb]
    if _edged(headline):
        points += 3
    if any(folded(r) in GENRE_MARKS or (_edged(r) and r != rubrics[0]) for r in rubrics if r):
        points += 2
    address = article.url.value if article.url is not None else doc.url
    if address and _address(address):
        points += 2
    if article.publisher is not None and _names_genre(article.publisher.name.value):
        points += 2
    if any(pattern(w.answers, spaced=False, behind=r"\s*[,，!:]").match(lower(headline)) for w in _tongue(article)):
        points += 1
    if pattern(HOAX_WORDS).search(lower(headline)):
        points += 1
    return points


def _tongue(article: Article) -> Iterator[Reports]:
    """The reporting words of an article's language."""
    language = article.in_language.value.split("-")[0].lower() if article.in_language else ENGLISH
    if language in REPORTS:
        yield REPORTS[language]


def _edged(text: str) -> bool:
    """Whether one of the pieces between a line's colons, bars and brackets is the name of the genre."""
    return any(_is_mark(folded(piece)) for piece in _pieces(text))


def _is_mark(piece: str) -> bool:
    """Whether a piece is a genre's name, perhaps with the newsroom's before it ("The Desk fact check")."""
    if piece in GENRE_MARKS:
        return True
    words = piece.split()
    return 1 < len(words) <= _MOST_RUBRIC and any(" ".join(words[-n:]) in _OWN_MARKS for n in (1, 2))


def _pieces(text: str) -> Iterable[str]:
    at = 0
    for edge in _EDGE.finditer(text):
        yield text[at : edge.start()]
        at = edge.end()
    yield text[at:]


def _address(url: str) -> bool:
    parts = urlsplit(url)
    path = lower(unquote(parts.path))
    host = (parts.hostname or "").lower()
    return any(mark in path for mark in ADDRESS_MARKS) or any(mark in host for mark in ADDRESS_MARKS[:4])


@cache
def _genre_words() -> re.Pattern[str]:
    return pattern("|".join(m for m in GENRE_MARKS if m not in {"hoax", "fake news"}))


def _names_genre(name: str) -> bool:
    return _genre_words().search(lower(name)) is not None


def _said(parts: Layout) -> tuple[int, int]:
    """Points for what the text says of itself: at most two; and one where the claim goes round unsigned."""
    text = lower("\n".join(b.text for b in parts.body))
    own = 0
    for words in SELF_REFERENCES:
        own += words in text
        if own == 2:  # noqa: PLR2004
            break
    spread = 0
    for words in (*SPREAD_WORDS, *CIRCULATION_WORDS):
        spread += min(text.count(words), 2) if words in text else 0
        if spread >= _FEWEST_SPREADS:
            break
    return own, int(spread >= _FEWEST_SPREADS)
