"""Numbers for a verdict: only from a scale that the settings give for this publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.check_labels import folded
from markup.model import Derived, Rating
from markup.settings import RATING_SCALES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.settings import Settings


def rated(label: Derived[str], settings: Settings) -> Rating:
    """The rating with its label; with numbers where the publisher's scale has the label on its line."""
    given = settings.claim_review
    if given.labels:
        return _numbered(label, given.labels, settings, "/claimReview/labels/")
    if given.rating_scale:
        return _numbered(label, RATING_SCALES[given.rating_scale].labels, settings, "/claimReview/ratingScale")
    return Rating(label)


def _numbered(label: Derived[str], scale: Mapping[str, int], settings: Settings, at: str) -> Rating:
    name = next((name for name in scale if folded(name) == folded(label.value)), None)
    if name is None:
        return Rating(label)
    best = max(scale, key=lambda n: scale[n])
    worst = min(scale, key=lambda n: scale[n])

    def number(of: str) -> Derived[int]:
        pointer = at + of.replace("~", "~0").replace("/", "~1") if at.endswith("/") else at
        return Derived(scale[of], (settings.evidence("claim-review-rating.scale", pointer),))

    return Rating(label, number(name), number(best), number(worst))
