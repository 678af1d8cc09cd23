"""Organizations by the names that an article gives them elsewhere: acronyms in full, nations as countries."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span
from markup.derive.words.people import PARTY_NAMES
from markup.derive.words.places import COUNTRIES, NATIONS, SHORT_NATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage

_SHORT = Pattern(r"\(([^\W\d_a-z][^\W\d_]{1,9})\)")  # (FRT): a short form behind its name
_LONG = Pattern(r"\b([^\W\d_a-z][^\W\d_]{1,9}) \(([^\W\d_a-z][^()]{8,90})\)")  # FRT (Fen River Trust)
_LONGEST_NAME = 12  # words
_LONGEST_SHORT = 6  # characters of a short form that is no acronym: "Sars"
_SMALL = frozenset("of and for the de du on in".split())
_MOST_NAMESAKES = 50  # places of one word that are looked at


class FullNames:
    """The fullest names that an article gives; its text is looked through once, when the first is asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages

    def of(self, found: Span) -> Span | None:
        """The organization of a span under its fullest name.

        An acronym's name where the article gives both ("Fen River Trust (FRT)"); the country of a
        nation's adjective ("Latvian" minister) where the article names it. None where it does not:
        the adjective is no organization's name.
        """
        text = self.passages[found.number].text[found.start : found.end]
        *before, last = text.lower().split()
        if last.rstrip(".") in NATIONS - SHORT_NATIONS:
            named = (self._country((*before, name)) for name in COUNTRIES.get(last, ()))
            return next((span for span in named if span is not None), None)
        if text in PARTY_NAMES:
            return next((span for name in PARTY_NAMES[text] if (span := self._country(name.split())) is not None), None)
        if " " not in text and (len(text) < _LONGEST_SHORT or any(c.isupper() for c in text[1:])):
            return self._in_full.get(text, found)
        return found

    def _country(self, name: Sequence[str]) -> Span | None:
        """Where the article names a country; `name` in lower case, without the last point of "U.S."."""
        short = "." in name[-1] or len(name[-1]) <= 3  # noqa: PLR2004
        for number, at in self._capitals.get(name[-1], ()):
            passage = self.passages[number]
            word = passage.words[at]
            first = at - len(name) + 1
            if first < 0 or (short and not word.text.isupper()):
                continue
            if all(passage.lower(first + i) == part for i, part in enumerate(name[:-1])):
                return Span(number, passage.words[first].start, word.end)
        return None

    @cached_property
    def _capitals(self) -> dict[str, list[tuple[int, int]]]:
        """The places of each capitalised word, in lower case."""
        found: dict[str, list[tuple[int, int]]] = {}
        for number, passage in enumerate(self.passages):
            for at in passage.capitals:
                places = found.setdefault(passage.words[at].lower.rstrip("."), [])
                if len(places) < _MOST_NAMESAKES:
                    places.append((number, at))
        return found

    @cached_property
    def _in_full(self) -> dict[str, Span]:
        """The name in full of each short form."""
        found: dict[str, Span] = {}
        for number, passage in enumerate(self.passages):
            if "(" in passage.text:
                for short, start, end in _expanded(passage):
                    found.setdefault(short, Span(number, start, end))
        return found


def _expanded(passage: Passage) -> Iterator[tuple[str, int, int]]:
    """Short forms of which a name beside them in brackets has the first letters, with the name's place."""
    for found in _SHORT.finditer(passage.text):
        last = bisect_left(passage.words, found.start(), key=attrgetter("end"))
        words = passage.words[max(0, last - _LONGEST_NAME) : last]
        if words and passage.text[words[-1].end : found.start()] == " ":
            start = _initials(found[1], [(w.text, w.start) for w in words])
            if start is not None:
                yield found[1], start, words[-1].end
    for found in _LONG.finditer(passage.text):
        if _initials(found[1], [(w, 0) for w in found[2].split()]) is not None:
            yield found[1], found.start(2), found.end(2)


def _initials(short: str, words: Sequence[tuple[str, int]]) -> int | None:
    """Where the words begin whose first letters, small words left out, a short form has."""
    left = list(short.lower())
    for word, start in reversed(words):
        capital = word[0].isupper()
        if not capital and word.lower() not in _SMALL:
            return None
        if word[0].lower() == left[-1] and (capital or len(left) > 1):
            left.pop()
        elif capital:
            return None
        if not left:
            return start
    return None
