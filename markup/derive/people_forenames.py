"""Forenames: which words are known ones, and which sex they show by the customs of the article's language."""

from __future__ import annotations

from functools import cache

from markup.derive.words import given_names, given_names_europe
from markup.derive.words.forenames import FORENAMES
from markup.derive.words.given_names_europe import BY_LANGUAGE


@cache
def forenames() -> frozenset[str]:
    """Every known forename, in lower case."""
    return FORENAMES.union(
        *(source.MALE | source.FEMALE for source in (given_names, given_names_europe)), given_names.EITHER
    )


def is_forename(word: str) -> bool:
    """Whether a lower-case word, or its first part, is a known forename."""
    known = forenames()
    if word in known:
        return True
    first, hyphen, second = word.partition("-")
    return bool(hyphen) and (first in known or second in known)


@cache
def sex_of(forename: str, language: str | None) -> str:
    """ "m", "f", or nothing for a forename in lower case that either bears or none is known to bear."""
    women, men = BY_LANGUAGE.get(language or "", (frozenset(), frozenset()))
    for word in (forename, forename.partition("-")[0]):
        if word in women or word in men:
            return "f" if word in women else "m"
        if word in given_names.EITHER:
            return ""
        female = word in given_names.FEMALE or word in given_names_europe.FEMALE
        male = word in given_names.MALE or word in given_names_europe.MALE
        if female or male:
            return "f" if not male else "m" if not female else ""
    return ""


# Endings of women's and men's role nouns, the surer first.
_TITLE_ENDINGS = {
    "de": (("in", "f"), ("frau", "f"), ("er", "m"), ("or", "m"), ("ent", "m"), ("ant", "m"), ("ist", "m"), ("mann", "m"), ("chef", "m")),
    "fr": (
        ("euse", "f"), ("trice", "f"), ("ière", "f"), ("ienne", "f"), ("ante", "f"), ("ente", "f"), ("ée", "f"), ("onne", "f"),
        ("teur", "m"), ("ier", "m"), ("ien", "m"), ("ant", "m"), ("ent", "m"), ("on", "m"),
    ),
    "es": (("ora", "f"), ("esa", "f"), ("enta", "f"), ("ica", "f"), ("ada", "f"), ("era", "f"), ("or", "m"), ("o", "m")),
}  # fmt: skip


def sex_of_title(title: str, language: str | None) -> str:
    """The same of a title in lower case, where the ending of its noun tells."""
    word = title.split()[-1 if language == "de" else 0]
    return next((sex for ending, sex in _TITLE_ENDINGS.get(language or "", ()) if word.endswith(ending)), "")
