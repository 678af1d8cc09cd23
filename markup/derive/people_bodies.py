"""Whom somebody belongs to, where the role noun stands first: `porte-parole de la CGT`, `SPD-Chefin`, `del PP`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_acronyms import in_brackets, is_organization_word, is_short, short_end
from markup.derive.people_affiliations import Span
from markup.derive.people_forenames import is_forename
from markup.derive.people_genitives import owning
from markup.derive.people_kinds import is_role_in
from markup.derive.people_mentions import is_place_first
from markup.derive.words.places import NATIONS, PLACES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

_AND = frozenset("und et y e".split())
_DEPARTMENTS = ("abteilung", "bereich", "bereichs", "ressort", "ressorts", "referat", "referats")
_GENERAL = frozenset("général générale general".split())  # "secrétaire général": of a body, of no state
_NO_BODY = frozenset(  # behind a body's noun: a deputy's, or a firm's
    "adjoint adjointe délégué déléguée adjunto adjunta administration administración".split()
)
_LONGEST_BODY = 9  # words of a body's name
_LONGEST_NOUN = 4  # words from an organization's noun to its name
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
        if not known.nouns_have_capitals and word.lower in known.state_offices:
            noun, head = word.lower, at  # "vicepresidenta y ministra de Hacienda"
        if noun in known.state_offices and text.lower(head + 1) not in _GENERAL and word.lower not in known.bodies:
            continue
        named = not known.nouns_have_capitals and word.lower in known.organizations
        if not word.upper and named and text.lower(at - 1) in known.joining | known.articles:
            return _behind_noun(mention, at, end, known)
        if word.upper and text.lower(at - 1) in known.joining | known.articles:
            found = _organization(mention, at, end, noun, known)
            employer = known.nouns_have_capitals and any(text.lower(i) in known.at_work for i in range(at, end))
            if found is not None or not employer:
                return found
    return None


def attached(mention: Mention) -> Span | None:
    """`NAME von Verdi`, `NAME, de la CGT,`, `NAME (SPD)`: what stands behind a name without a role."""
    text = mention.passage
    known = text.lexicon
    if known is None:
        return None
    if text.text[mention.end + 1 : mention.end + 2] == "(":
        party = in_brackets(text.text, mention.end, known) or _body_in_brackets(text, mention.last, known)
        return Span(mention.number, *party) if party is not None else None
    return _from(mention, known)


def _body_in_brackets(text: Passage, at: int, known: Lexicon) -> tuple[int, int] | None:
    """`NAME (CGT Vernade)`: acronyms and capitals, and nothing else."""
    last = short_end(text, at, len(text.words), known)
    if last and last < len(text.words) and text.gap(last) == " " and text.words[last].upper:
        last += 1
    end = text.words[last - 1].end if last else 0
    return (text.words[at].start, end) if last and text.text[end : end + 1] == ")" and last - at > 1 else None


def _from(mention: Mention, known: Lexicon) -> Span | None:
    """`NAME von Verdi`, `NAME, de la CGT,`."""
    text = mention.passage
    at = mention.last
    if (
        text.gap(at) not in {" ", ", "}
        or text.lower(at) not in known.of - {"der", "des"}
        or text.words[at - 1].possessive
    ):
        return None
    comma = text.gap(at) == ", "
    while at < len(text.words) and text.lower(at) in known.of | known.articles and text.gap(at + 1) in {" ", ""}:
        at += 1
    if at >= len(text.words) or is_role_in(text.lower(at), known):
        return None
    if not text.words[at].upper:
        return _noun_behind(mention, at, known) if comma else None
    last = short_end(text, at, len(text.words), known)
    if not last:
        last = _run(text, at, len(text.words), known)
        noun = comma and text.lower(at - 1) in known.articles and is_organization_word(text, at, known)
        if not noun and not _is_body(text, at, last, known):
            return None
    closed = last >= len(text.words) or text.gap(last)[:1] in {",", ".", ";", ")"}
    return _span(mention, at, last) if closed or not comma else None


def _noun_behind(mention: Mention, at: int, known: Lexicon) -> Span | None:
    """`NAME, du tribunal administratif de Rennes,`: a body by its noun, up to the comma."""
    text = mention.passage
    if text.lower(at) not in known.organizations or known.nouns_have_capitals:
        return None
    last = at + 1
    while last < len(text.words) and text.gap(last) in {" ", ""}:
        last += 1
    closed = last >= len(text.words) or text.gap(last)[:1] in {",", ".", ";", ")"}
    return _behind_noun(mention, at, last, known) if closed and last - at < _LONGEST_BODY else None


def headed(mention: Mention, at: int, known: Lexicon) -> Span | None:
    """`NAME leitet seit 2011 die Nordbank`, `NAME dirige l'Office du tourisme`: what the verb at a word heads."""
    text = mention.passage
    if text.lower(at) not in known.heading:
        return None
    at += 1
    while at < len(text.words) and text.lower(at) in known.since | known.articles | known.of and at - mention.last < 6:  # noqa: PLR2004
        at += 1
    if at >= len(text.words) or "," in text.gap(at):
        return None
    start, last = _named_at(text, at, len(text.words), known)
    german = known.nouns_have_capitals and text.words[at].upper and _is_body(text, at, at + 1, known)
    if not last and german:
        start, last = at, at + 1
    return _span(mention, start, last) if last else None


def possessed(mention: Mention, first: int) -> Span | None:
    """`Deren Sprecherin NAME`, `Su portavoz, NAME,`: the one organization that the sentence before names.

    `first` is the first word of the role.
    """
    text = mention.passage
    known = text.lexicon
    if known is None or text.lower(first - 1) not in known.possessives or not text.words[first - 1].opens:
        return None
    begin = first - 2
    while begin > 0 and not text.words[begin].opens:
        begin -= 1
    found: list[Span] = []
    at = max(begin, 0)
    if any(is_forename(text.lower(i)) and text.words[i].upper for i in range(at, first - 1)):
        return None  # somebody's own
    while at < first - 1:
        start, last = _named_at(text, at, first - 1, known)
        if last:
            found.append(_span(mention, start, last))
        at = max(at + 1, last)
    return found[0] if len(found) == 1 else None


def genitive_before(mention: Mention, first: int) -> Span | None:
    """`Eintracht Sundhagens Trainer NAME`: the organization in a genitive before a role's first word."""
    text = mention.passage
    known = text.lexicon
    if known is None or not known.nouns_have_capitals:
        return None
    begin = owning(text, first)
    if first - begin < 2 or not any(is_organization_word(text, i, known) for i in range(begin, first)):  # noqa: PLR2004
        return None
    words = text.words
    return Span(mention.number, words[begin].start, words[first - 1].end - (not words[first - 1].possessive))


def _named_at(text: Passage, at: int, end: int, known: Lexicon) -> tuple[int, int]:
    """The words of the organization that begins at a word, its last one not included; 0 where none does."""
    if last := short_end(text, at, end, known):
        return at, last
    lower = text.lower(at)
    if text.words[at].upper:
        last = _run(text, at, end, known)
        if last == at + 1 and not known.nouns_have_capitals and is_organization_word(text, at, known):
            last = _lowered(text, at, end, known)
            return at, last if last > at + 1 else 0
        opens = text.words[at].opens and lower in known.openers
        return at, last if not opens and last > at + 1 and _is_body(text, at, last, known) else 0
    if lower not in known.organizations or known.nouns_have_capitals:
        return at, 0
    first = at + 1
    while first < end and first - at < _LONGEST_NOUN and text.gap(first) == " " and not text.words[first].upper:
        first += 1
    named = first < end and text.words[first].upper and text.gap(first) in {" ", ""}
    if not named or text.lower(first - 1) in known.stops - known.joining:
        return at, 0
    return _whole(text, at, first, known), _run(text, first, end, known)


def _lowered(text: Passage, at: int, end: int, known: Lexicon) -> int:
    """Behind `Union nationale des clubs amateurs`: a name that goes on in small letters."""
    last = at + 1
    while last < end and text.gap(last) in {" ", ""} and text.lower(last) not in known.stops - known.joining:
        governed = text.lower(last - 1) in known.joining
        lower = text.lower(last)
        if not (governed or lower in known.joining or lower in known.adjectives or _ends_as_adjective(lower, known)):
            break
        last += 1
    while last > at + 1 and text.lower(last - 1) in known.joining:
        last -= 1
    return last


def _ends_as_adjective(word: str, known: Lexicon) -> bool:
    return word.removesuffix("s").endswith(known.adjective_endings)


def _of_compound(mention: Mention, head: int, known: Lexicon) -> Span | None:
    """`SPD-Chefin`, `Mercedes-Pilot`: what a compound role begins with."""
    word = mention.passage.words[head]
    whose, hyphen, role = word.text.rpartition("-")
    if not known.nouns_have_capitals or not hyphen:
        return None
    start = word.start
    before, _, rest = whose.partition("-")
    if before in {"Ex", "Noch"} and rest:
        whose, start = rest, start + len(before) + 1
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
    text = mention.passage
    last = _cut(text, at, end, known)
    first = next((i for i in range(at, last) if text.words[i].upper), None)
    if first is None:
        whole = last - at > 1 and text.lower(at) in known.bodies and text.lower(last - 1) not in _NO_BODY
        return _span(mention, at, last) if whole else None  # "commission des finances"
    return _span(mention, _whole(text, at, first, known), last)


def _whole(text: Passage, noun: int, first: int, known: Lexicon) -> int:
    """Where a name begins: `association Cœur de ville` is named by its capitals alone, `université de Gand` is not."""
    return noun if text.lower(first - 1) in known.joining else first


def _organization(mention: Mention, at: int, end: int, noun: str, known: Lexicon) -> Span | None:
    """The organization that begins with a capital; a place or a person alone is none."""
    text = mention.passage
    if is_organization_word(text, at, known) and not known.nouns_have_capitals:
        last = _cut(text, at, end, known)
        return _span(mention, at, last)
    if text.lower(at).endswith(_DEPARTMENTS):
        return None
    last = _run(text, at, end, known)
    words = [text.lower(i) for i in range(at, last) if text.words[i].upper]
    if all(w in PLACES or w in NATIONS for w in words):
        return None
    if _is_body(text, at, last, known):
        return _span(mention, at, last)
    if noun in known.local or is_forename(words[0]) or words[0] in known.fields:
        return None
    several = len(words) > 1 and not is_place_first(words[0])
    return _span(mention, at, last) if _is_employed(text, at, noun, known, several=several) else None


def _is_employed(text: Passage, at: int, noun: str, known: Lexicon, *, several: bool) -> bool:
    """Whether a role belongs to what begins at a word: `PDG de Lumiris`, `Analyst bei Nordbank`, `Chef von Orval`."""
    before = text.lower(at - 1)
    if before in known.at_work:
        return True
    german = known.nouns_have_capitals
    employed = noun in known.employed or (german and noun.endswith(known.team_endings))
    article = not german and before in known.articles and text.lower(at - 2) in known.of
    bare = before == "von" if german else before in known.of
    return (article or bare) and (employed or several)


def _is_body(text: Passage, first: int, last: int, known: Lexicon) -> bool:
    """Whether capitalised words say by themselves that they name an organization."""
    inside = [i for i in range(first, last) if text.words[i].upper]
    if any(is_short(text.words[i].text, known) for i in inside):
        return True
    if len(inside) > 1:
        return any(is_organization_word(text, i, known) for i in inside)
    word = text.lower(first)
    if word in known.sole:
        return True
    return known.nouns_have_capitals and word not in known.organizations and is_organization_word(text, first, known)


def _run(text: Passage, at: int, end: int, known: Lexicon) -> int:
    """Behind the last of the capitalised words that begin at one, joined by small ones."""
    last = at + 1
    while last < end and text.gap(last) in {" ", ""}:
        if text.words[last].upper:
            last += 1
            continue
        behind = last
        if _goes_on(text, at, last, end, known):
            last += 2
            continue
        while behind < end and text.lower(behind) in known.joining and behind - last < 3:  # noqa: PLR2004
            behind += 1
        place = text.lower(last) in _AT | known.at_work
        if behind == last or place or behind >= end or not text.words[behind].upper:
            break
        last = behind + 1
    return last


def _goes_on(text: Passage, first: int, at: int, end: int, known: Lexicon) -> bool:
    """`Stiftung Wissenschaft und Politik`: whether "and" joins one more noun to a name."""
    named = text.lower(at) in _AND and at + 1 < end and text.words[at + 1].upper
    return named and is_organization_word(text, first, known) and not is_forename(text.lower(at + 1))


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
    known = mention.passage.lexicon
    short, hyphen, tail = words[first].text.partition("-")
    if hyphen and last == first + 1 and known is not None and known.nouns_have_capitals and short.isupper():
        whole = tail.isupper() or any(tail.lower().endswith(word) for word in (*known.body_endings, "institut"))
        end = words[first].start + len(short)
        return Span(mention.number, words[first].start, words[first].end if whole else end)
    return Span(mention.number, words[first].start, words[last - 1].end)
