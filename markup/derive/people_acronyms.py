"""Organizations by short names: acronyms (`CGT`, `AfD`, `FC Bréval`) and parties, in brackets too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import is_forename

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage
    from markup.derive.words.lexicon import Lexicon

_BRACKETED = Pattern(r"\s\(([^\W\d_][^()\d,]{1,24})\)")
_LONGEST_SHORT = 8  # letters of an acronym
_LONGEST_PARTY = 3  # words of a party's name
_SHORT_PLACES = frozenset(
    """
    us usa uk rdc ddr brd nrw rfa rda df dc eeuu ee uu ger esp fra ita gbr sui aut ned bel por swe nor den fin pol
    cze rus ukr jpn chn kor aus nzl can bra arg mex kaz svk slo cro srb hun rou bul gre tur irl isl est lat ltu ken
    mar rsa col chi per uru ecu ven
    """.split()
)
_NO_SHORT = frozenset(
    "tv it pr ki dj ns op nr pc vip mr dr hno ag kg se gmbh bd dvg dvd dvc mdb mdl mdep ob".split()
)  # acronyms of a field


def is_short(text: str, known: Lexicon) -> bool:
    """Whether a printed word is an acronym (`CGT`, `AfD`, `CGT-Police`) or a party's name."""
    first = text.partition("-")[0]
    lower = first.lower()
    if text.lower() in known.parties or lower in known.parties:
        return True
    letters = 1 < len(first) <= _LONGEST_SHORT and first.isalpha() and first[0].isupper() and first[-1].isupper()
    return letters and lower not in _SHORT_PLACES and lower not in _NO_SHORT


def short_end(text: Passage, at: int, end: int, known: Lexicon) -> int:
    """Behind the last word of the acronyms or the party that begin at a word; 0 where none does."""
    if at >= end or not text.words[at].upper:
        return 0
    for last in range(min(end, at + _LONGEST_PARTY), at + 1, -1):
        joined = all(text.gap(i) == " " for i in range(at + 1, last))
        if joined and " ".join(text.lower(i) for i in range(at, last)) in known.parties:
            return last
    if not is_short(text.words[at].text, known):
        return 0
    last = at + 1
    while last < end and text.gap(last) == " " and text.words[last].text.isupper() and len(text.words[last].text) > 1:
        last += 1
    more = last
    while more < end and text.gap(more) == " " and text.words[more].upper and not is_forename(text.lower(more)):
        more += 1
    club = text.lower(at) in known.organizations or any(is_organization_word(text, i, known) for i in range(last, more))
    return more if club else last


def in_brackets(text: str, start: int, known: Lexicon) -> tuple[int, int] | None:
    """Where the party's name is that stands in brackets at a place: `président (LR) du conseil`."""
    found = _BRACKETED.match(text, start)
    return found.span(1) if found is not None and _is_party(found[1].partition("/")[0], known) else None


def _is_party(text: str, known: Lexicon) -> bool:
    """Whether what stands in brackets behind a name is a party: German sets cantons there, in two letters."""
    return is_short(text, known) and (len(text) > 2 or not known.nouns_have_capitals)  # noqa: PLR2004


def is_organization_word(text: Passage, at: int, known: Lexicon) -> bool:
    """Whether a capitalised word, or one of a language without noun capitals, is of an organization's name."""
    lower = text.lower(at)
    if lower in known.organizations or f"{lower} {text.lower(at + 1)}" in known.organizations:
        return True
    if not known.nouns_have_capitals:
        return False
    stems = (lower, lower.removesuffix("s"), lower.removesuffix("es"))
    return any(stem in known.organizations or stem.endswith(known.body_endings) for stem in stems)
