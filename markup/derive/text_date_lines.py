"""Which lines of a plain text say when its article was published or changed.

A text pasted from a page may hold the page's menus and other articles too: there is no element to tell them apart. So
a date line near headline and story counts, then a labelled one wherever it stands, if it is the only day so labelled.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from markup.derive.date_lines import is_date_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.date_reading import DateReading
    from markup.derive.signals import Line

_INTO = 4  # lines behind the first paragraph
_RIGHT_ABOVE = 6  # lines above it
_RIGHT_BEHIND = 6  # lines behind the last paragraph


def text_date_lines(lines: Sequence[Line], found: Sequence[Line], start: int, end: int) -> tuple[Line, ...]:
    """The date lines of a text whose story is `lines[start:end]`; `found` are those that its head holds."""
    head = [x for x in found if is_date_line(x)]
    if any(_labels(x) != {"modified"} for x in head):
        return tuple(head)
    near = [x for x in lines[start : start + _INTO] if is_date_line(x) and not x.sentence]
    near = near or [x for x in lines[max(0, start - _RIGHT_ABOVE) : start] if is_date_line(x) and x not in head]
    if not near:
        labelled = [x for x in lines if "published" in _labels(x) and is_date_line(x)]
        near = labelled if len({_day(d) for x in labelled for d in x.dates if d.label == "published"}) == 1 else []
    if not near and not head:
        behind = [
            x
            for x in lines[max(start, end - _RIGHT_BEHIND) : end + _RIGHT_BEHIND]
            if is_date_line(x) and "published" not in _labels(x)
        ]
        near = behind if len({_day(d) for x in behind for d in x.dates[:1]}) == 1 else []
    return (*head, *near)


def _labels(item: Line) -> set[str | None]:
    return {d.label for d in item.dates}


def _day(reading: DateReading) -> object:
    return reading.value.date() if isinstance(reading.value, datetime) else reading.value
