"""A day in the markup of the page's article beside the day that the page gives its readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Confidence, Severity
from markup.rules.moments import day, days, moment
from markup.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from markup.model import Derived
    from markup.rules.page import Page

_NEXT = 1  # day: a zone that nobody wrote down, or tomorrow's printed edition
_DATES = ("datePublished", "dateModified", "dateCreated")


def differing_days(page: Page, name: str, seen: Derived[date] | None) -> Iterator[Hit]:
    """Values of a date that the page's own day contradicts.

    Where a label states the day, another one in the markup is an error, the next one a warning. A day
    near the headline without a label is believed less: it must be two days off, be none of the other
    dates of the markup, and stand alone; then the markup's is a warning.
    """
    if page.main is None or seen is None or seen.confidence < Confidence.INFERRED:
        return
    labelled = seen.confidence >= Confidence.STATED
    believed = {day(seen.value)} | {
        day(r.value) for r in seen.rivals if not labelled or r.confidence > Confidence.GUESSED
    }
    others = {d for v in page.main.values(*_DATES) if v.term != name and (m := moment(v.text)) for d in days(m)}
    for value in page.main.values(name):
        said = moment(value.text)
        if said is None or not days(said).isdisjoint(believed) or _swapped(said, seen.value):
            continue
        apart = min(abs((d - b).days) for d in days(said) for b in believed)
        if not labelled and (apart <= _NEXT or not others.isdisjoint(believed)):
            continue
        yield Hit(
            value,
            f"{name} is {day(said)}, the page says {day(seen.value)}",
            expected="the day that readers see",
            fix="Give the same day in the markup and on the page.",
            evidence=tuple(e for e in seen.evidence if e.confidence == seen.confidence),
            severity=Severity.ERROR if labelled and apart > _NEXT else Severity.WARNING,
        )


def _swapped(one: date, other: date) -> bool:
    """Whether day and month of one are month and day of the other: 11/01 is read both ways."""
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)
