"""Publishers' rating scales as presets: which labels stand on a line from false to true, and where.

A preset is used only where the settings name it. A label that a publisher gives outside its line ("Unproven",
"Satire") has no number here. Where a publisher orders its labels without numbering them, they are counted from 1,
the worst; labels of one rank share a number. Numbers seen in publishers' own markup are not copied where they
contradict the labels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class RatingScale:
    """The labels of a scale with their numbers, and the page that orders them so."""

    labels: Mapping[str, int]
    source: str


RATING_SCALES = {
    "true-false-5": RatingScale(
        {"True": 5, "Mostly true": 4, "Half true": 3, "Mostly false": 2, "False": 1},
        "https://developers.google.com/search/docs/appearance/structured-data/factcheck",
    ),
    "politifact": RatingScale(
        {"True": 6, "Mostly True": 5, "Half True": 4, "Mostly False": 3, "False": 2, "Pants on Fire": 1},
        "http://wral.com/story/how-we-determine-truth-o-meter-ratings/18769075/",
    ),
    "snopes": RatingScale(
        {"True": 5, "Mostly True": 4, "Mixture": 3, "Mostly False": 2, "False": 1},
        "https://www.snopes.com/fact-check-ratings/",
    ),
    "washington-post": RatingScale(
        {
            "Geppetto Checkmark": 5,
            "One Pinocchio": 4,
            "Two Pinocchios": 3,
            "Three Pinocchios": 2,
            "Four Pinocchios": 1,
        },
        "https://www.beforetheywere.live/sketchbook/2017/8/3/the-washington-posts-pinocchio-test",
    ),
    "africa-check": RatingScale(
        {"Correct": 4, "Mostly correct": 3, "Exaggerated": 2, "Understated": 2, "Misleading": 2, "Incorrect": 1},
        "https://africacheck.org/how-we-fact-check/how-we-rate-claims",
    ),
    "correctiv": RatingScale(
        {"Richtig": 5, "Größtenteils richtig": 4, "Teilweise falsch": 3, "Größtenteils falsch": 2, "Falsch": 1},
        "https://correctiv.org/faktencheck/ueber-uns/2018/10/04/unsere-bewertungsskala/",
    ),
    "publica": RatingScale(
        {
            "Verdadeiro": 8,
            "Sem contexto": 7,
            "Subestimado": 6,
            "Discutível": 5,
            "Exagerado": 4,
            "Distorcido": 3,
            "Impossível provar": 2,
            "Falso": 1,
        },
        "https://eleicoes.apublica.org/2018/metodologia/",
    ),
    "tempo": RatingScale(
        {"Benar": 4, "Sebagian benar": 3, "Tidak terbukti": 2, "Sesat": 2, "Keliru": 1},
        "https://cekfakta.tempo.co/",
    ),
    "factcheck-lk": RatingScale(
        {"True": 4, "Partly True": 3, "False": 2, "Blatantly False": 1},
        "https://factcheck.lk/about-us/our-ratings/",
    ),
}
