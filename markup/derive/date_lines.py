"""Which lines of a page say when its article was published or changed.

Other articles' dates, a comment's, the day on which the page was opened, a photograph's and an event's stand on the
same page. A line of the article's own stands between headline and story, right above the headline, or right behind
the story; it shares a container with them; it is not one of a list of dated items; and the date in it is a part of
its own, not a word of a sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from markup.derive.date_label import label_of_line
from markup.derive.pattern import Pattern
from markup.derive.prose import word_count
from markup.derive.region import HEADINGS, link_share
from markup.derive.words.boilerplate import FOREIGN_NAMES, STATE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markup.derive.date_reading import DateReading
    from markup.derive.date_words import Label
    from markup.derive.signals import Line, Lines
    from markup.document.block import Block, Scope

_ABOVE = 16  # blocks above the headline
_BETWEEN = 240  # blocks between headline and story; menus and share bars may stand there
_INTO = 3  # blocks behind the first paragraph
_NEAR = 12  # blocks from headline or story: beyond, the nearer line is the surer one
_BEHIND, _RIGHT_BEHIND = 30, 8  # blocks behind the story: for a labelled date, for a bare one
_COMPANY, _PART_COMPANY = 45, 60  # characters that may stand beside a date: anywhere in its line, as other parts
_PHRASE = 4  # words before a date that are more than a label, a place or a section
_LINKED = 0.5  # share of a line that is a link
_FOREIGN_TAGS = frozenset(("nav", "aside", "figure", "figcaption", "form", "dialog", "menu"))
_PART = re.compile(r"[_-]+")
_OTHER_LABEL = Pattern(r"[^\W\d_]{2}\s?:\s{0,2}\Z")
_OWN_BEFORE = Pattern(r"(?:^|[|·•/–—\-\n;)\]])\s*\Z")


class DateLines:
    """The search on one page; `at` is the headline's number, `body` the story's blocks."""

    def __init__(self, blocks: Sequence[Block], at: int, body: Sequence[Block], lines: Lines) -> None:
        self.blocks = blocks
        self.lines = lines
        self.at = at
        self.first = next((b.number for b in body if b.number > at), at + 1)
        self.last = max(self.first, body[-1].number) if body else at
        self.inside = {b.number for b in body}
        self.own = {id(s.element) for b in (*blocks[at : at + 1], *blocks[self.first : self.first + 1]) for s in _up(b)}
        ends = [{id(s.element) for s in _up(b)} for b in (blocks[0], blocks[-1])] if blocks else [set(), set()]
        self.root = ends[0] & ends[1]
        self.flat = sum(id(s.element) not in self.root for s in _up(blocks[at])) <= 1 if at < len(blocks) else True

    def found(self) -> tuple[Line, ...]:
        """The date lines, the surest first."""
        top = [
            x
            for x in self._judged([*self._above(), *self._between()])
            if self._is_between(x) or not self._is_foreign(x)
        ]
        labelled = [x for x in top if self._labels(x)]
        bare = [x for x in top if not self._labels(x)]
        behind = [x for x in self._judged(self._behind(_BEHIND)) if self._labels(x) or not self._is_foreign(x)]
        late = [x for x in behind if self._labels(x)]
        told = {label for x in labelled for label in self._labels(x)}
        if bare or "published" in told:
            late = [x for x in late if x.block.number - self.last <= _RIGHT_BEHIND and self._is_near_story(x)]
        labelled += [x for x in late if not self._labels(x) <= told]
        if not bare and not any("published" in self._labels(x) for x in labelled):
            near = [x for x in behind if x.block.number - self.last <= _RIGHT_BEHIND and not self._labels(x)]
            bare = [x for x in near if self._is_near_story(x) and (x.entry_note or not self._is_teaser(x))]
        return (*labelled, *sorted(bare, key=self._rank))

    def _is_between(self, item: Line) -> bool:
        """Whether a line stands between headline and story, where names such as `widget` say little, or right above."""
        return self.at - _INTO < item.block.number < self.first

    def _above(self) -> Iterable[Line]:
        """The lines above the headline, in a container with it and not with the whole page."""
        for block in self.blocks[max(0, self.at - _ABOVE) : self.at]:
            shared = next((s for s in _up(block) if id(s.element) in self.own), None)
            if self.flat or (shared is not None and id(shared.element) not in self.root):
                yield self.lines[block]

    def _between(self) -> Iterable[Line]:
        stop = min(self.first, self.at + _BETWEEN)
        for block in (*self.blocks[self.at + 1 : stop], *self.blocks[max(self.first, stop) :][: _INTO + 1]):
            if block.number not in self.inside or block.number <= self.at + _INTO:
                yield self.lines[block]
        for block in self.blocks[max(stop, self.first - _NEAR) : self.first]:
            yield self.lines[block]

    def _behind(self, most: int) -> Iterable[Line]:
        """The story's last two blocks, and those behind it."""
        ends = [b for b in self.blocks[max(self.first, self.last - 1) : self.last + 1] if b.number in self.inside]
        for block in (*ends, *self.blocks[self.last + 1 : self.last + 1 + most]):
            yield self.lines[block]

    def _judged(self, given: Iterable[Line]) -> list[Line]:
        """The lines that are about a date, without other articles'."""
        seen = {x.block.number: x for x in given if x.dates or x.timed}
        own = {n: self._private(x.block) for n, x in seen.items()}
        days: defaultdict[int, set[object]] = defaultdict(set)
        for number, item in seen.items():
            if own[number] and not self._labels(item):
                days[id(own[number][-1].element)] |= {_day(d) for d in item.dates[:1]} or {item.text}
        return [
            x
            for n, x in seen.items()
            if is_date_line(x)
            and not any(s.tag == "blockquote" for s in own[n])
            and (self._labels(x) or not own[n] or len(days[id(own[n][-1].element)]) == 1)
        ]

    def _labels(self, item: Line) -> set[Label]:
        """What the labels in a line, or the line above that is nothing but a label, say of it."""
        found = {d.label for d in item.dates if d.label}
        if found or not item.block.number:
            return found
        above = label_of_line(self.blocks[item.block.number - 1].text, item.tongue.language)
        return {above} if above else set()

    def _is_teaser(self, item: Line) -> bool:
        """Whether a date behind the story stands beside another article's title: a heading, or a link's text."""
        above = self.blocks[item.block.number - 1]
        linked = link_share(above) > _LINKED or link_share(item.block) > _LINKED
        return above.number not in self.inside and (above.tag in HEADINGS or linked)

    def _private(self, block: Block) -> list[Scope]:
        """The elements above a block that hold neither the headline nor the story's beginning."""
        found = []
        for scope in _up(block):
            if id(scope.element) in self.own:
                break
            found.append(scope)
        return found

    def _is_near_story(self, item: Line) -> bool:
        """Whether a line behind the story shares a container with it that is not the whole page."""
        shared = next((s for s in _up(item.block) if id(s.element) in self.own), None)
        return self.flat or (shared is not None and id(shared.element) not in self.root)

    def _rank(self, item: Line) -> tuple[bool, int, int]:
        """What no element calls another article's first; below the headline before above; near before far."""
        number = item.block.number
        foreign = self._is_foreign(item)
        if number < self.at:
            return foreign, 2, self.at - number
        away = min(number - self.at, abs(self.first - number))
        return (foreign, 0, number) if away <= _NEAR or number > self.first else (foreign, 1, away)

    def _is_foreign(self, item: Line) -> bool:
        """Whether an element below those of headline and story is tagged or named as what holds other articles."""
        return any(s.tag in _FOREIGN_TAGS or _names_others(s.names) for s in self._private(item.block))


def is_date_line(item: Line) -> bool:
    """Whether a line with a date is about it: labelled, little besides, or the date a part of its own."""
    if any(t.stated for t in item.times) or item.entry_note:
        return True
    if not item.dates:
        return item.timed and not (item.prose or item.caption)
    labelled = any(d.label for d in item.dates)
    rest = len(item.text) - sum(d.end - d.label_start for d in item.dates)
    if labelled and not (item.sentence or item.caption or item.correction):
        return True
    if item.correction or not (labelled or _may_be_bare(item, rest)):
        return False
    if rest <= _COMPANY:
        return True
    return not (item.sentence or item.prose or item.caption) and (
        item.byline is not None or _is_twice(item) or (rest <= _PART_COMPANY and _has_part(item))
    )


def _may_be_bare(item: Line, rest: int) -> bool:
    """Whether nothing says that a line without a label is of something else: a photograph, an event."""
    if all(_OTHER_LABEL.search(item.text, 0, d.start) for d in item.dates):
        return False
    if rest <= _COMPANY and any(isinstance(d.value, datetime) for d in item.dates):
        return True
    if item.caption:
        return False
    return (
        item.byline is not None
        or _is_twice(item)
        or any(
            word_count(item.text[: d.start]) < _PHRASE or _OWN_BEFORE.search(item.text, 0, d.start) for d in item.dates
        )
    )


def _is_twice(item: Line) -> bool:
    """Whether two dates run into one another: as published and as changed, without a word."""
    return any(one.end == other.start for one, other in pairwise(item.dates))


def _has_part(item: Line) -> bool:
    """Whether a date opens its line, or stands behind a mark that parts it from the words before."""
    return any(_OWN_BEFORE.search(item.text, 0, d.start) for d in item.dates)


def _names_others(names: str) -> bool:
    for name in names.split():
        parts = _PART.split(name)
        if name in FOREIGN_NAMES or not (FOREIGN_NAMES.isdisjoint(parts) or not STATE_WORDS.isdisjoint(parts)):
            return True
    return False


def _day(reading: DateReading) -> object:
    return reading.value.date() if isinstance(reading.value, datetime) else reading.value


def _up(block: Block) -> Iterable[Scope]:
    return block.scope.up() if block.scope is not None else ()
