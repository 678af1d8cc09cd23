"""Which lines of a plain text say when its article was published or changed.

A text pasted from a page may hold the page's menus and other articles too: there is no element to tell them apart. So
a date line near headline and story counts, then a labelled one wherever it stands, if it is the only day so labelled.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from markup.derive.date_lines import is_date_line
from markup.derive.date_words import date_words, folded_words
from markup.derive.pattern import Pattern
from markup.derive.region import folded_line
from markup.derive.words.chrome import ACCOUNT_LINES, COMMENT_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.date_reading import DateReading
    from markup.derive.signals import Line

_INTO = 4  # lines behind the first paragraph
_RIGHT_ABOVE = 6  # lines above it
_RIGHT_BEHIND = 6  # lines behind the last paragraph
_BESIDE = 2  # lines in which a site's head has weather and date
# "8.4 C", "21°C", "21 °": the weather
_WEATHER = Pattern(r"[-−+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]?|[CF])\b")


def text_date_lines(lines: Sequence[Line], found: Sequence[Line], start: int, end: int) -> tuple[Line, ...]:
    """The date lines of a text whose story is `lines[start:end]`; `found` are those that its head holds."""
    head = [x for x in found if is_date_line(x)]
    if any(_labels(x) != {"modified"} for x in head):
        return tuple(head)
    near = [x for x in lines[start : start + _INTO] if is_date_line(x) and not x.sentence]
    above = range(max(0, start - _RIGHT_ABOVE), start)
    near = near or [
        lines[i] for i in above if is_date_line(lines[i]) and lines[i] not in head and not is_of_site(lines, i)
    ]
    if not near:
        labelled = [x for x in lines if "published" in _labels(x) and is_date_line(x)]
        near = labelled if len({_day(d) for x in labelled for d in x.dates if d.label == "published"}) == 1 else []
    if not near and not head:
        behind = [
            x
            for x in _before_comments(lines[max(start, end - _RIGHT_BEHIND) : end + _RIGHT_BEHIND])
            if is_date_line(x) and "published" not in _labels(x)
        ]
        near = behind if len({_day(d) for x in behind for d in x.dates[:1]}) == 1 else []
    return (*head, *near)


def is_of_site(lines: Sequence[Line], i: int) -> bool:
    """Whether a line tells the day on which a page was opened: with the day of the week, beside weather or a login."""
    item = lines[i]
    words = folded_words(item.text)
    if any(d.label for d in item.dates) or not words:
        return False
    tables = date_words(item.tongue.language, None)
    if not any(tables.weekday_of(word) for word in words[:2]):
        return False
    beside = (*lines[max(0, i - _BESIDE) : i], *lines[i + 1 : i + 1 + _BESIDE])
    return any(_WEATHER.match(x.text) or folded_line(x.text) in ACCOUNT_LINES for x in beside)


def _before_comments(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines above readers' comments."""
    at = next((i for i, x in enumerate(lines) if _is_comments(x.text)), len(lines))
    return lines[:at]


def _is_comments(text: str) -> bool:
    """Whether a line heads the comments: "Comments (52)", "3 Kommentare"."""
    words = [word for word in folded_words(text) if not word.isdecimal()]
    return len(words) == 1 and words[0] in COMMENT_WORDS


def _labels(item: Line) -> set[str | None]:
    return {d.label for d in item.dates}


def _day(reading: DateReading) -> object:
    return reading.value.date() if isinstance(reading.value, datetime) else reading.value
