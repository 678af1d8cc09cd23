"""Forenames: which words are known ones, and which sex they show by the customs of the article's language."""

from __future__ import annotations

from functools import cache

from markup.derive.words import given_names, given_names_census, given_names_europe, given_names_world
from markup.derive.words.forenames import FORENAMES
from markup.derive.words.given_names_europe import BY_LANGUAGE


@cache
def forenames() -> frozenset[str]:
    """Every known forename, in lower case."""
    return FORENAMES.union(
        *(s.MALE | s.FEMALE for s in (given_names, given_names_europe, given_names_census)),
        given_names.EITHER,
        given_names_world.FORENAMES,
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
    """The sex ("m", "f") of a forename in lower case; nothing where both bear it or none is known to."""
    women, men = BY_LANGUAGE.get(language or "", (frozenset(), frozenset()))
    for word in (forename, forename.partition("-")[0]):
        if word in women or word in men:
            return "f" if word in women else "m"
        if word in given_names.EITHER:
            return ""
        sources = (given_names, given_names_europe, given_names_census)
        female = any(word in s.FEMALE for s in sources)
        male = any(word in s.MALE for s in sources)
        if female or male:
            return "f" if not male else "m" if not female else ""
    return ""


# Endings of women's and men's role nouns, the surer first.
_WOMEN_AND_MEN = {
    "en": (
        "woman daughter mother wife sister widow girlfriend niece aunt actress duchess princess queen",
        "father son husband brother spokesman businessman congressman boyfriend nephew uncle widower prince duke king",
    ),
    "de": ("in frau", "er or ent ant ist mann chef"),
    "fr": ("euse trice ière ienne ante ente ée onne", "teur ier ien ant ent on"),
    "es": ("ora esa enta ica ada era", "or o"),
}


def sex_of_title(title: str, language: str | None) -> str:
    """The same of a title in lower case, where the ending of its noun tells."""
    word = title.split()[-1 if language in {"de", "en"} else 0]
    women, men = _WOMEN_AND_MEN.get(language or "", ("", ""))
    if word.endswith(tuple(women.split())):
        return "f"
    return "m" if word.endswith(tuple(men.split())) else ""
