"""Reading "5 hours ago" and "yesterday, 14:32": what they mean depends on the moment at which the page was read.

The caller gives that moment (`Source.retrieved_at`); without it these lines give nothing. Programs round hours up and
down, so a day is told only where both ends of what the words allow fall on it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from markup.derive.clock_reading import clock_after
from markup.derive.date_label import label_before
from markup.derive.date_words import WORD, date_words, fold, folded, plain_text, words_before
from markup.derive.pattern import Pattern
from markup.derive.words import relative as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.clock_reading import Clock
    from markup.derive.date_words import DateWords, Label

_AMOUNT = Pattern(rf"(?:([0-9]{{1,3}})|(?<!{WORD})({WORD}{{1,5}}))[\s']?({WORD}{{1,16}})")
_WORD = Pattern(rf"{WORD}+(?:'{WORD}+)?")
_AGO: Final = 2  # words in the longest phrase of AGO_BEHIND
_DAY_LINE: Final = 80  # characters of a line in which "today" and "yesterday" are its date


class RelativeReading(NamedTuple):
    """Words at `start:end` of a line: an age between two lengths of time, or a day so many days back."""

    start: int
    end: int
    label: Label | None
    youngest: timedelta | None = None
    oldest: timedelta | None = None
    days_back: int = 0
    clock: Clock | None = None

    def on(self, retrieved_at: datetime) -> date | None:
        """The day meant, with the clock time where one is printed; None where it may be one of two days."""
        if self.youngest is None or self.oldest is None:
            day = retrieved_at.date() - timedelta(days=self.days_back)
            return self.clock.on(day) if self.clock else day
        latest, earliest = (retrieved_at - self.youngest).date(), (retrieved_at - self.oldest).date()
        return latest if latest == earliest else None


def read_relative(text: str, language: str | None = None) -> RelativeReading | None:
    """The first time in a line that is told from the moment of reading."""
    plain = plain_text(text)
    tables = date_words(language, None)
    return next(_ages(plain, tables), None) or next(_days(plain, tables), None)


def _ages(text: str, tables: DateWords) -> Iterator[RelativeReading]:
    at = 0
    while (found := _AMOUNT.search(text, at)) is not None:
        at = found.start(3)
        if found[2] and fold(found[2]) not in folded(words.ONE):
            continue
        unit, tail = _unit(found[3])
        if unit is None:
            continue
        end = _behind(text, found.end(3), tail)
        start = found.start()
        before = words_before(text, 0, start)
        for count in (2, 3, 1):
            if " ".join(fold(w[0]) for w in before[-count:]) in folded(words.AGO_BEFORE) and len(before) >= count:
                start, end = before[-count].start(), end or found.end(3) - len(tail)
                break
        if end is not None:
            label = label_before(text, 0, start, tables)
            number = int(found[1] or 1)
            yield RelativeReading(start, end, label[0] if label else None, *_between(number, unit))


def _unit(word: str) -> tuple[timedelta | None, str]:
    """The unit that a word names, and what is glued behind it (`時間前`)."""
    name = fold(word)
    for size in range(len(name), 0, -1):
        tail = name[size:]
        if tail and name.isascii() and tail not in folded(words.AGO_BEHIND | words.AGO_BEFORE):
            continue
        if name[:size] in folded(words.MINUTES):
            return timedelta(minutes=1), tail
        if name[:size] in folded(words.HOURS):
            return timedelta(hours=1), tail
    return None, ""


def _behind(text: str, end: int, tail: str) -> int | None:
    """Where the words behind a unit end that say "ago"; None where none do."""
    if tail:
        return end if tail in folded(words.AGO_BEHIND) else None
    following = []
    at = end
    for _ in range(_AGO):
        word = _WORD.match(text, at + (text[at : at + 1] == " "))
        if word is None:
            break
        at = word.end()
        following.append(fold(word[0]))
        if " ".join(following) in folded(words.AGO_BEHIND):
            return at
    return None


def _between(number: int, unit: timedelta) -> tuple[timedelta, timedelta]:
    """The ages that rounding up, down or to the nearest may print as a number of units."""
    return number * unit - unit / 2, (number + 1) * unit


def _days(text: str, tables: DateWords) -> Iterator[RelativeReading]:
    """`Today, 14:32`, `Published yesterday`: a day's name with a clock time behind it or a label before."""
    if len(text) > _DAY_LINE:
        return
    for word in _WORD.finditer(text):
        name = fold(word[0])
        back = 0 if name in folded(words.TODAY) else 1 if name in folded(words.YESTERDAY) else None
        if back is None:
            continue
        clock = clock_after(text, word.end(), tables)
        label = label_before(text, 0, word.start(), tables)
        if clock is not None or label is not None:
            end = clock.end if clock else word.end()
            yield RelativeReading(word.start(), end, label[0] if label else None, days_back=back, clock=clock)
