"""What of a page is not the article, and what leads away from it.

Nothing here knows a site: the rules are about prose (sentences, links), about HTML's own elements
(`nav`, `aside`, `footer`), and about the words with which pages name what is not the article.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, weight
from markup.derive.teasers import teasers
from markup.derive.words.boilerplate import (
    APPEALS,
    ASIDE_LINES,
    AUTHOR_NAMES,
    BOX_NAMES,
    LEAD_AWAY,
    OUTSIDE_NAMES,
    SHOP_OPENINGS,
    SHOP_PHRASES,
    SOCIAL_NAMES,
    STATE_WORDS,
    TAIL_LINES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.block import Block, Scope

OUTSIDE_TAGS = frozenset(
    ("nav", "footer", "aside", "form", "figure", "figcaption", "dialog", "menu", "header", "address")
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
PART = re.compile(r"[-_]+")
_MAJORITY = 0.5  # a scope that holds this share of the page's prose is not outside, whatever its name
_MOST = 0.75  # the same share of a scope that does not hold the first paragraph behind the headline
_FEW = 0.2  # share of the page's prose below which a story is not what was looked for
_LINKED = 0.5  # share of a block's characters in links from which it leads away
_READING_LINE = 32  # characters
# "4 min.", "Lesezeit: 5 Minuten", "2 minute read"; no date, and not how long ago
_READING_TIME = Pattern(r"^(?!.*(?:19|20)\d\d).*\d\s?min(?!\w*\s+ago)(?:ut|\b)")
_SHORT_SHOP = 220  # characters: longer blocks are prose even if they name a newsletter
_HEADED = 0.3  # share of a subhead from which a link at its start or end makes it another article's headline
_UNLINKED = 60  # characters of a paragraph outside its links that make it one, however many its links
_CREDIT = 60  # characters at a line's end in which a caption names its owner
_ADDRESS = re.compile(r"https?://|www\.|\S*@\S")


@dataclass(slots=True)
class Region:
    """The judgement on a page's scopes: their prose, and whether they are outside the article."""

    prose: Counter[Scope | None] = field(default_factory=Counter)
    total: int = 0
    main: dict[Scope, None] = field(default_factory=dict)  # what holds the headline, or the first paragraph behind it
    linked: set[Scope] = field(default_factory=set)  # teasers
    outside: dict[Scope, bool] = field(default_factory=dict)

    def is_outside(self, scope: Scope | None) -> bool:
        """Whether a scope, or one above it, is named or tagged as not the article."""
        chain: list[Scope] = []
        known = False
        while scope is not None:
            if scope in self.outside:
                known = self.outside[scope]
                break
            chain.append(scope)
            scope = scope.parent
        for item in reversed(chain):
            most = _MAJORITY if item in self.main or not self.main else _MOST
            minor = self.prose[item] <= most * self.total
            known = minor and (known or names_outside(item) or item in self.linked)
            self.outside[item] = known
        return known

    def inside(self, good: Sequence[Block]) -> list[Block]:
        """The paragraphs that are not outside; where few are left, the first one misled, and the most decide."""
        found = [b for b in good if not self.is_outside(b.scope)]
        if self.main and sum(weight(b.text) for b in found) < _FEW * self.total:
            self.main = {}
            self.outside = {}
            found = [b for b in good if not self.is_outside(b.scope)]
        return found


def judged(blocks: Sequence[Block], good: Sequence[Block]) -> Region:
    """The judgement on a page whose paragraphs are `good`."""
    region = Region()
    title = next((b for b in blocks if b.tag == "h1" and " " in b.text), None)
    behind = 0
    for block in good:
        size = weight(block.text)
        for scope in block.scope.up() if block.scope else ():
            region.prose[scope] += size
        region.total += size
        behind += size if title is not None and block.number > title.number else 0
    first = next((b for b in good if title is not None and b.number > title.number), None)
    ends = (title, first) if 2 * behind > region.total else ()  # or else the heading is not the story's
    region.main = {s: None for b in ends if b is not None and b.scope is not None for s in b.scope.up()}
    region.linked = teasers(blocks, region.prose, title, region.main, leads_off)
    return region


def link_share(block: Block) -> float:
    """The share of a block's characters that are links; an address that is printed leads nowhere else."""
    if not block.links:
        return 0.0
    shown = [link for link in block.links if not _ADDRESS.match(block.text, link.start)]
    return sum(link.end - link.start for link in shown) / len(block.text)


def leads_off(block: Block) -> bool:
    """Whether a block is mostly links: a paragraph with a sentence of its own beside them is not."""
    share = link_share(block)
    if block.tag in HEADINGS:
        ends = block.links and (block.links[0].start == 0 or block.links[-1].end == len(block.text))
        return share >= _LINKED or (share >= _HEADED and bool(ends))
    return share >= _LINKED and (block.tag != "p" or len(block.text) * (1 - share) < _UNLINKED)


def folded_line(text: str) -> str:
    """A line as the word lists hold it: lower case, without what punctuation may stand at its end."""
    return text.casefold().replace("’", "'").rstrip(" .:…!»›>→+").lstrip("•▶►»›> -")


def leads_away(text: str) -> bool:
    """Whether a block is a pointer to another article, a share bar, a credit, or a shop's sentence."""
    line = folded_line(text)
    if line in ASIDE_LINES or line in TAIL_LINES or any(map(line.__contains__, APPEALS)):
        return True
    if line.startswith(("©", "(c) ")) or ("©" in line[-_CREDIT:] and not ends_sentence(line)):
        return True
    if len(line) > _SHORT_SHOP:
        return False
    if len(line) < _READING_LINE and _READING_TIME.search(line):
        return True
    if line.startswith(LEAD_AWAY) and any(
        line.startswith(lead) and line[len(lead) : len(lead) + 2].strip()[:1] in ":|–-" for lead in LEAD_AWAY
    ):
        return True
    openings = filter(line.__contains__, SHOP_OPENINGS)
    return any(map(line.__contains__, SHOP_PHRASES)) or any(_opens(line, phrase) for phrase in openings)


def _opens(line: str, phrase: str) -> bool:
    """Whether a phrase that a line holds stands at the beginning of a sentence."""
    before = line[: line.index(phrase)]
    return before.rstrip()[-1:] in {"", ".", "!", "?", ":"} or before.endswith("\n")


def names_outside(scope: Scope) -> bool:
    """Whether an element's tag, or a name that the page gives it, says that it is not the story."""
    if scope.tag in OUTSIDE_TAGS:
        return scope.tag != "figure" or not _quotes(scope)
    for name in scope.names.split():
        parts = PART.split(name)
        if name in OUTSIDE_NAMES or (not OUTSIDE_NAMES.isdisjoint(parts) and STATE_WORDS.isdisjoint(parts)):
            return SOCIAL_NAMES.isdisjoint(parts) or not _quotes(scope)
    return names_author_box(scope.names)


def names_author_box(names: str) -> bool:
    """Whether one of an element's names is that of a box about the author: `author-bio`, `autoren-box`."""
    for name in names.split():
        parts = PART.split(name)
        if not AUTHOR_NAMES.isdisjoint(parts) and not BOX_NAMES.isdisjoint(parts):
            return True
    return False


def _quotes(scope: Scope) -> bool:
    """Whether an element holds a quotation: a post that the story shows, a figure that is no picture."""
    return scope.element.find(".//blockquote") is not None
