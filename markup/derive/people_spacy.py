"""Names that a spaCy pipeline sees, for who installs one: more candidates, judged as all others are.

An extra (`pip install newsmarkup[spacy]`); spaCy is imported when the settings name a pipeline.
Nothing is downloaded: the pipeline must be installed, or be a folder.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

_PERSONS = frozenset({"PERSON", "PER"})


def names(texts: Sequence[str], pipeline: str) -> list[list[tuple[int, int]]]:
    """The spans of people's names in each text, by a pipeline's named entities.

    Raises:
        InputError: spaCy or the pipeline is not installed.
    """
    found = _pipeline(pipeline).pipe(texts)
    return [[(e.start_char, e.end_char) for e in doc.ents if e.label_ in _PERSONS] for doc in found]


@cache
def _pipeline(name: str) -> Any:
    try:
        import spacy  # noqa: PLC0415  # a second of start-up, and an extra
    except ImportError:
        message = "settings: spacy: the package is not installed; try pip install 'newsmarkup[spacy]'"
        raise InputError(message) from None
    try:
        return spacy.load(name, exclude=["lemmatizer", "textcat"])
    except OSError:
        message = f"settings: spacy: there is no pipeline {name!r}; see https://spacy.io/usage/models"
        raise InputError(message) from None
