"""What one date line says: its times in words and in `time` elements, each with what it is the time of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.date_label import label_of_line
from markup.derive.relative_reading import read_relative
from markup.derive.time_elements import time_elements

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from markup.derive.date_words import Label
    from markup.derive.time_elements import TimeElement
    from markup.derive.tongue import Tongue
    from markup.document.block import Block


class Told(NamedTuple):
    """A time in words at `start:end` of the line; `value` is None where it cannot be decided which day they mean."""

    label: Label | None
    value: date | None
    start: int
    end: int
    relative: bool = False


class DateLine(NamedTuple):
    """The times of a line; `unlabelled` is what words without a label mean.

    Beside an element stands what it is the time of, None where that is unclear, and whether the page says so.
    """

    words: tuple[Told, ...]
    times: tuple[tuple[TimeElement, Label | None, bool], ...]
    unlabelled: Label


def read_date_line(block: Block, above: Block | None, tongue: Tongue) -> DateLine:
    """Read a date line; the line above may be nothing but its label."""
    heading = label_of_line(above.text, tongue.language) if above is not None else None
    words = _told(block, heading, tongue)
    times = time_elements(block)
    heading = heading or label_of_line(block.text, tongue.language)
    labels = _labels(words, len(times), heading)
    roles = tuple(
        (time, time.role, True) if time.stated else (time, label or said, label is not None)
        for time, (label, said) in zip(times, labels, strict=True)
    )
    return DateLine(words, roles, next((t.role for t in times if t.stated), "published"))


def _told(block: Block, heading: Label | None, tongue: Tongue) -> tuple[Told, ...]:
    """The times in words; a label in the line above is the first one's."""
    found = [
        Told(r.label or (None if i else heading), None if r.ambiguous else r.value, r.start, r.end)
        for i, r in enumerate(tongue.dates(block.text))
    ]
    relative = None if found else read_relative(block.text, tongue.language)
    if relative is not None:
        value = relative.on(tongue.retrieved_at) if tongue.retrieved_at is not None else None
        found.append(Told(relative.label or heading, value, relative.start, relative.end, relative=True))
    return tuple(found)


def _labels(words: Sequence[Told], count: int, heading: Label | None) -> list[tuple[Label | None, Label | None]]:
    """For so many elements of a line the label, and what they are taken for without one; the words' in their order.

    Where words and elements are not of one number, what all words say; nothing where they say two things.
    """
    if len(words) == count:
        return [(w.label, "published") for w in words]
    labels = {w.label for w in words} or {heading}
    return [(labels.pop(), "published") if len(labels) == 1 else (None, None)] * count
