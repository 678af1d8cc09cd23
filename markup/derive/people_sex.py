"""Which sex a forename shows, by the customs of the article's language."""

from __future__ import annotations

from functools import cache

from markup.derive.words import given_names, given_names_europe
from markup.derive.words.given_names_europe import BY_LANGUAGE


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
