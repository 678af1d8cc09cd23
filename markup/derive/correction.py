"""`correction`: the notes in which a publisher corrects the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.words.sections import CORRECTION_LABELS
from markup.document.block import fold
from markup.model import Confidence, CorrectionComment, Derived

if TYPE_CHECKING:
    from markup.derive.tongue import Tongue
    from markup.document.layout import Layout


def corrections(layout: Layout, tongue: Tongue) -> tuple[CorrectionComment, ...]:
    """Each note without its label ("Correction:"), with its day where it names one."""
    found = []
    for block in layout.corrections:
        start = _after_label(block.text)
        text = Derived(
            fold(block.text[start:]), (block.evidence("correction.note", start, confidence=Confidence.STATED),)
        )
        day = None
        for reading in tongue.dates(block.text[:200])[:1]:
            if not reading.ambiguous:
                day = Derived(reading.value, (block.evidence("correction.date", reading.start, reading.end),))
        found.append(CorrectionComment(text, day))
    return tuple(found)


def _after_label(text: str) -> int:
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and label.casefold().replace("’", "'").strip(" *([–-") in CORRECTION_LABELS:
        return len(text) - len(rest.lstrip())
    return 0
