"""Whom somebody belongs to, where the role noun stands first: `porte-parole de la CGT`, `SPD-Chefin`, `del PP`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span
from markup.derive.people_forenames import is_forename
from markup.derive.words.places import NATIONS, PLACES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

_BRACKETED = Pattern(r"\s\(([^\W\d_][^()\d,]{1,24})\)")
_LONGEST_SHORT = 8  # letters of an acronym
_LONGEST_PARTY = 3  # words of a party's name
_SHORT_PLACES = frozenset("us usa uk rdc ddr brd nrw rfa rda df dc eeuu ee uu".split())
_NO_SHORT = frozenset("tv it pr ki dj ns op nr pc vip mr dr".split())  # acronyms of a field
_AT = frozenset("en à au aux in im".split())  # before a capital: a place, no part of a name


def owner(mention: Mention, first: int, end: int, head: int, known: Lexicon) -> Span | None:
    """The organization in a role's phrase `words[first:end]`, whose noun is `head`."""
    text = mention.passage
    compound = _of_compound(mention, head, known)
    if compound is not None:
        return compound
    noun = text.lower(head).rpartition("-")[2]
    if noun in known.unemployed:
        return None
    for at in range(max(first, head) + 1, end):
        word = text.words[at]
        if last := short_end(text, at, end, known):
            return _span(mention, at, last)
        if noun in known.state_offices:
            continue
        named = not known.nouns_have_capitals and word.lower in known.organizations
        if not word.upper and named and text.lower(at - 1) in known.joining | known.articles:
            return _behind_noun(mention, at, end, known)
        if word.upper and text.lower(at - 1) in known.joining | known.articles:
            return _organization(mention, at, end, noun, known)
    return None


def attached(mention: Mention) -> Span | None:
    """`NAME von Verdi`, `NAME, de la CGT,`, `NAME (SPD)`: what stands behind a name without a role."""
    text = mention.passage
    known = text.lexicon
    found = _BRACKETED.match(text.text, mention.end)
    if known is None or found is not None:
        party = found is not None and known is not None and is_short(found[1].partition("/")[0], known)
        return Span(mention.number, *found.span(1)) if found is not None and party else None
    at = mention.last
    if text.gap(at) not in {" ", ", "} or text.lower(at) not in known.of or text.words[at - 1].possessive:
        return None
    comma = text.gap(at) == ", "
    while at < len(text.words) and text.lower(at) in known.of | known.articles and text.gap(at + 1) in {" ", ""}:
        at += 1
    if at >= len(text.words) or not text.words[at].upper:
        return None
    last = short_end(text, at, len(text.words), known)
    if not last:
        last = at + 1
        while last < len(text.words) and text.words[last].upper and text.gap(last) in {" ", ""}:
            last += 1
        if not _is_body(text, at, last, known):
            return None
    closed = last >= len(text.words) or text.gap(last)[:1] in {",", ".", ";", ")"}
    return _span(mention, at, last) if closed or not comma else None


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
    return last


def _of_compound(mention: Mention, head: int, known: Lexicon) -> Span | None:
    """`SPD-Chefin`, `Mercedes-Pilot`: what a compound role begins with."""
    word = mention.passage.words[head]
    whose, hyphen, role = word.text.rpartition("-")
    if not known.nouns_have_capitals or not hyphen:
        return None
    start = word.start
    if whose[:3] == "Ex-":
        whose, start = whose[3:], start + 3
    lower = whose.lower()
    owned = (
        is_short(whose, known)
        if "-" not in whose and whose[-1:].isupper()
        else lower in known.parties
        or (
            role.lower().endswith(known.team_endings)
            and lower.partition("-")[0] not in known.no_owners
            and lower not in NATIONS
            and not lower.endswith(tuple(known.organizations))
        )
    )
    return Span(mention.number, start, start + len(whose)) if whose and owned else None


def _behind_noun(mention: Mention, at: int, end: int, known: Lexicon) -> Span | None:
    """`de l'association Cœur de ville`, `à l'université de Gand`: a noun in small letters, and its name."""
    last = _cut(mention.passage, at, end, known)
    named = any(mention.passage.words[i].upper for i in range(at, last))
    return _span(mention, at, last) if named else None


def _organization(mention: Mention, at: int, end: int, noun: str, known: Lexicon) -> Span | None:
    """The organization that begins with a capital; a place or a person alone is none."""
    text = mention.passage
    if _is_organization_word(text, at, known) and not known.nouns_have_capitals:
        last = _cut(text, at, end, known)
        return _span(mention, at, last)
    last = _run(text, at, end, known)
    words = [text.lower(i) for i in range(at, last) if text.words[i].upper]
    if all(w in PLACES or w in NATIONS for w in words):
        return None
    if _is_body(text, at, last, known):
        return _span(mention, at, last)
    if noun in known.local or is_forename(words[0]):
        return None
    employed = noun in known.employed or (known.nouns_have_capitals and noun.endswith(known.team_endings))
    before = text.lower(at - 1)
    bare = before in known.of and (not known.nouns_have_capitals or before in {"von", "bei"})
    if not known.nouns_have_capitals and before in known.articles and text.lower(at - 2) in known.of:
        bare = True
    if before in known.at_work:
        return _span(mention, at, last)
    return _span(mention, at, last) if bare and employed else None


def _is_body(text: Passage, first: int, last: int, known: Lexicon) -> bool:
    """Whether capitalised words say by themselves that they name an organization."""
    inside = [i for i in range(first, last) if text.words[i].upper]
    if any(is_short(text.words[i].text, known) for i in inside):
        return True
    if len(inside) > 1:
        return any(_is_organization_word(text, i, known) for i in inside)
    word = text.lower(first)
    if word in known.sole:
        return True
    return known.nouns_have_capitals and word not in known.organizations and _is_organization_word(text, first, known)


def _is_organization_word(text: Passage, at: int, known: Lexicon) -> bool:
    lower = text.lower(at)
    if lower in known.organizations or f"{lower} {text.lower(at + 1)}" in known.organizations:
        return True
    if not known.nouns_have_capitals:
        return False
    stems = (lower, lower.removesuffix("s"), lower.removesuffix("es"))
    return any(stem in known.organizations or stem.endswith(known.body_endings) for stem in stems)


def _run(text: Passage, at: int, end: int, known: Lexicon) -> int:
    """Behind the last of the capitalised words that begin at one, joined by small ones."""
    last = at + 1
    while last < end and text.gap(last) in {" ", ""}:
        if text.words[last].upper:
            last += 1
            continue
        behind = last
        while behind < end and text.lower(behind) in known.joining and behind - last < 3:  # noqa: PLR2004
            behind += 1
        place = text.lower(last) in _AT
        if behind == last or place or behind >= end or not text.words[behind].upper:
            break
        last = behind + 1
    return last


def _cut(text: Passage, at: int, end: int, known: Lexicon) -> int:
    """Where an organization's name ends within a phrase: before `en Andalucía`, `à Paris`."""
    last = at + 1
    while last < end and text.gap(last) in {" ", ""}:
        if text.lower(last) in _AT and last + 1 < end and (text.words[last + 1].upper or text.lower(last + 1) == "l'"):
            break
        last += 1
    while last > at + 1 and text.lower(last - 1) in known.joining:
        last -= 1
    return last


def _span(mention: Mention, first: int, last: int) -> Span:
    words = mention.passage.words
    return Span(mention.number, words[first].start, words[last - 1].end)
