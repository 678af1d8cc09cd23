"""What the words of a name show by themselves: whether it is a person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import is_forename
from markup.derive.people_mentions import is_place_first
from markup.derive.words.eponyms import CLUBS, FIRMS, NOBODIES
from markup.derive.words.names import KUNYAS
from markup.derive.words.people import ORGANIZATION_WORDS, SURNAME_ENDINGS
from markup.derive.words.places import NATIONS, PLACES
from markup.derive.words.surnames import SURNAMES
from markup.derive.words.surnames_census import CENSUS_SURNAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.people_mentions import Mention

# How Cantonese, Korean and Chinese of Taiwan are spelt: a syllable, and a forename of two ("Chi-ming").
_ONE_SYLLABLE = r"[b-df-hj-np-tv-z]{0,2}[aeiouy]{1,3}(?:ng|rk|[nkptmlrh])?"
_SYLLABLE = Pattern(_ONE_SYLLABLE)
_GIVEN = Pattern(f"{_ONE_SYLLABLE}-{_ONE_SYLLABLE}")
_VOWELS = frozenset("aeiou")
_SHORT = 2  # letters of two initials


def of_words(full: Mention, common: Collection[str]) -> set[str]:
    """The features of a name's fullest form; `common` are words that the article also prints in lower case."""
    key, last = full.key, full.key[-1]
    words = full.passage.words[full.first : full.last]
    checks = {
        "surname": _is_surname(last) or ("-" in last and _is_surname(last.rpartition("-")[2])),
        "surname_shape": last.endswith(SURNAME_ENDINGS) and len(last) > 5,  # noqa: PLR2004
        "lower_elsewhere": any(w.upper and w.lower in common for w in words),
        "place": (last in PLACES or last in NATIONS) and all(w in PLACES or w in NATIONS for w in key),
        "acronym": any(w.text.isupper() and w.text.isalpha() and len(w.text) > _SHORT for w in words),
    }
    shown = {name for name, holds in checks.items() if holds}
    if len(key) == 1:
        return shown | _of_word(last)
    lettered = words[0].text.isupper() and (_is_lettered(key[0]) or "." in words[0].text)
    return shown | _of_words_together(key) | ({"initial"} if lettered else set())


def _is_surname(word: str) -> bool:
    return word in SURNAMES or word in CENSUS_SURNAMES


def _is_lettered(word: str) -> bool:
    """Whether two capitals are initials (`VP Rao`): no vowel among them, and no club's or office's letters."""
    return len(word) == _SHORT and _VOWELS.isdisjoint(word) and word not in CLUBS


def _of_word(word: str) -> set[str]:
    """What a name of one word shows."""
    return {"one_word", "forename_alone"} if is_forename(word) else {"one_word"}


def _of_words_together(key: Sequence[str]) -> set[str]:
    """What a name of several words shows."""
    fathered = key[0] in KUNYAS and is_forename(key[1])
    whole = " ".join(key)
    checks = {
        "forename": is_forename(key[0]) or fathered,
        "abbreviated": len(key[-1]) == 1 and is_forename(key[0]),
        "initial": any(len(w) == 1 for w in key[:-1]),
        "two_words": len(key) in {2, 3},
        "long": len(key) > 4,  # noqa: PLR2004
        "place_forename": key[0] in PLACES,
        "place_first": is_place_first(key[0]) and not fathered,
        "syllables": len(key) == 2 and _SYLLABLE.fullmatch(key[0]) is not None and _GIVEN.fullmatch(key[1]) is not None,  # noqa: PLR2004
        "organization_inside": any(
            w in ORGANIZATION_WORDS for w in key[1:] if w not in SURNAMES and not is_forename(w)
        ),
        "firm": whole in FIRMS,
        "nobody": whole in NOBODIES,
        "team": key[0] in PLACES and key[-1].endswith("s") and not _is_surname(key[-1]) and len(key) == 2,  # noqa: PLR2004
    }
    return {name for name, holds in checks.items() if holds}
