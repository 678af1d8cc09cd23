"""Whom somebody belongs to: the organization that the words around a name say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import (
    Span,
    capitals_before,
    is_name,
    is_new_place,
    is_place,
    is_plural_owner,
    joins,
    organization,
    span,
    sure_organization,
)
from markup.derive.people_forenames import is_forename
from markup.derive.people_mentions import is_compound_role, is_role
from markup.derive.people_role_reach import is_cut
from markup.derive.people_rows import singular
from markup.derive.words.people import (
    ABOUT,
    ADVISING,
    AFFILIATING,
    ANAPHORS,
    BODIES,
    BRANDS,
    DECORATIONS,
    DWELLERS,
    EMPLOYING,
    EMPLOYMENTS,
    FIELDS,
    HEADING,
    LANDS,
    ORGANIZATION_WORDS,
    PARTIES,
    PARTISANS,
    ROLE_ADJECTIVES,
    SOLE_BODIES,
    STATE_OFFICES,
    SUBJECTS,
    TEAM_ROLES,
    UNEMPLOYED,
    WORKING,
)
from markup.derive.words.places import COUNTRIES, COUNTRY_NAMES, NATIONS, PLACES, SHORT_NATIONS

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_AT = Pattern(r" at (?:the )?[A-Z]")
_LONGEST_BODY = 24  # characters of a word that says what kind of body is named, with what stands around it
_MOST_WORDS = 9  # from a role to where it is held
_MERELY = (ORGANIZATION_WORDS | AFFILIATING) - SOLE_BODIES  # one such word names no organization
_TOWN = frozenset({"city", "county", "state", "town", "island", "islands"})  # behind a place's name
_NO_NAMES = DECORATIONS | SUBJECTS | (FIELDS - SOLE_BODIES - BODIES - AFFILIATING) | {"and"}
_HOLDING = EMPLOYING | {"in"}
_CLAUSES = frozenset("who which that whose said says told".split())
_LATELY = frozenset("now also currently then previously still once".split())
_CHAMBERS = frozenset("assistant house senate majority minority".split())  # before the leader of a party in one
_GRADES = frozenset("deputy assistant associate vice chief senior executive general acting interim".split())
_OF_TIME = frozenset("former ex then acting interim new current late ex-".split())


def owner_before(mention: Mention, first: int, end: int) -> Span | None:
    """The organization of a role before a name: `words[first:end]` is the role.

    A possessive before it (`Nordbane's head`), a name with its short form (`Fen River Trust (FRT) warden`),
    or the capitalised words that lead it.
    """
    text = mention.passage
    plural = first > 0 and is_plural_owner(text, first)
    if plural or (first and text.words[first - 1].possessive and text.gap(first) == " "):
        found = capitals_before(mention, first - 1)
        if found is not None and _ends_with_person(text, first - 1):
            return None
        held = not STATE_OFFICES.isdisjoint(_nouns(text, first, end)) or text.lower(first - 1) in COUNTRY_NAMES
        return found if held or found is None or not _names_place(text, first - 1) else None
    if first > 1 and (text.gap(first - 1), text.gap(first)) in {(" (", ") "), (" [", "] ")}:
        return capitals_before(mention, first - 2)
    while first < end - 1 and (not text.words[first].upper or text.lower(first) in {"former", "ex"}):
        first += 1
    if text.lower(end - 1) in ABOUT or (text.lower(end - 1) == "analyst" and text.lower(end - 2) in BRANDS):
        return None  # "Apple analyst"
    return leading(mention, first, end)


def _ends_with_person(text: Passage, last: int) -> bool:
    """Whether the capitals up to a word end with whoever holds the office in them: `UN envoy Ann Lee's aide`."""
    if text.lower(last) in ORGANIZATION_WORDS:
        return False
    at = last
    while at and text.words[at - 1].upper and text.gap(at) == " " and not text.words[at - 1].possessive:
        at -= 1
        if is_role(text.lower(at)):
            return True
    return False


def _names_place(text: Passage, last: int) -> bool:
    """Whether the capitalised words up to one name a place: `Manhattan's`."""
    first = last
    while first and text.words[first - 1].upper and text.gap(first) == " " and not text.words[first].opens:
        first -= 1
    return is_place(text, first, last + 1)


def _describes(word: str) -> bool:
    """Whether a word tells what somebody is and not where: a role, `former`, `Oslo-based`."""
    return word in ROLE_ADJECTIVES or word.endswith(("-based", "-born", "-trained", "-educated")) or is_role(word)


def leading(mention: Mention, first: int, last: int) -> Span | None:
    """`an MK Party MP`, `Reuters Editor-in-Chief`, `Leeds crown court judge`: the words that lead a role."""
    text = mention.passage
    public = _party(mention, first, last) or _state(mention, first, last)
    if public is not None or is_cut(text, first):
        return public
    if text.lower(last - 1) in DWELLERS:
        return None
    while first < last - 1 and text.lower(first) in _OF_TIME and not is_new_place(text, first):
        first += 1
    acronym = text.words[first].text.isupper() and text.lower(first) not in SUBJECTS
    if acronym and len(text.words[first].text) > 2 and last - first > 1:  # noqa: PLR2004
        named = text.words[first + 1].upper and text.lower(first + 1) in AFFILIATING and last - first > 2  # noqa: PLR2004
        return span(mention, first, first + named)
    end = _led(text, first, last)
    if end == first + 1 and not text.words[first].text.isupper() and is_compound_role(text.lower(last - 1)):
        return None  # in German perhaps a genitive, or whoever comes from a town: "Zermatter"
    if end < last and text.words[end].upper and not is_name(text, end):
        return None  # "Savile Row-tailored"
    return span(mention, first, end - 1) if _names_body(text, first, end) else None


def _names_body(text: Passage, first: int, end: int) -> bool:
    """Whether words name an organization: no place, no subject (`UFO investigator`), no body without a name."""
    if all(text.lower(i) in _NO_NAMES for i in range(first, end)) or is_place(text, first, end):
        return False
    if text.lower(end - 1) == "side":
        return False  # "North Side Ald."
    if text.lower(end) == "minister" and not any(text.lower(i) in AFFILIATING for i in range(first, end)):
        return False  # "Water Minister"
    return end != first + 1 or text.lower(first) not in _MERELY


def _led(text: Passage, first: int, last: int) -> int:
    """Where the organization that leads a role ends: behind a body's word, else before what describes the role."""
    end = capitals = first
    joined = False
    while capitals < last - 1 and (is_name(text, capitals) or joins(text, capitals)):
        capitals += 1
        if text.lower(capitals - 1) in AFFILIATING or (joined and text.words[capitals - 1].upper):
            end = capitals
        joined = (joined and text.lower(capitals) not in _GRADES) or (
            joins(text, capitals - 1) and text.lower(capitals - 2) in AFFILIATING
        )
    if end == first:
        while end < capitals and (not _describes(text.lower(end)) or (text.lower(end) == "state" and end > first)):
            end += 1
    if capitals == first:
        return end
    return max([end, *(i + 1 for i in range(capitals, last - 1) if text.lower(i) in BODIES)])


def _nouns(text: Passage, first: int, last: int) -> set[str]:
    """Words in lower case, with the singulars of plurals of people."""
    words = {text.lower(i) for i in range(first, last)}
    return words | {singular(word) for word in words}


def _party(mention: Mention, first: int, last: int) -> Span | None:
    """`Labour MP`, `former Republican senator`: the party of a politician."""
    text = mention.passage
    for at in range(first, last - 1):
        if text.lower(at) in PARTIES and text.words[at].upper:
            end = at
            while text.lower(end + 1) in PARTIES and text.words[end + 1].upper:
                end += 1
            if text.lower(end + 1) == "group" and not text.words[end + 1].upper:
                return span(mention, at, end)  # "Labour group leader"
            if text.lower(end + 1) in AFFILIATING:
                return None  # "House Democratic Caucus"
            if at > first and text.lower(at - 1) in _CHAMBERS and text.words[last - 1].upper:
                return None  # "Assistant Democratic Leader"
            partisan = not PARTISANS.isdisjoint(_nouns(text, end + 1, last))
            return span(mention, at, end) if partisan else None
    return None


def _state(mention: Mention, first: int, last: int) -> Span | None:  # noqa: PLR0911  # one answer for each pattern
    """`US President`, `former Venezuelan leader`, `England captain`: the state of an office, or a team's place."""
    text = mention.passage
    while first < last and not is_place(text, first, first + 1):
        word = text.words[first]
        if word.upper and not word.opens and word.lower not in ROLE_ADJECTIVES:
            return None
        first += 1
    end = first
    while end < last and text.words[end].upper and (is_place(text, end, end + 1) or text.lower(end) in _TOWN):
        end += 1
    known = (text.lower(i).rstrip(".") for i in range(first, end))
    if not any(word in PLACES or word in NATIONS for word in known):
        return None
    roles = _nouns(text, end, last)
    if not roles.isdisjoint(AFFILIATING):
        return None  # "Kent County Council leader"
    if not STATE_OFFICES.isdisjoint(roles):
        return span(mention, first, end - 1)
    if text.lower(end - 1) in COUNTRY_NAMES and "star" in roles:
        return span(mention, first, end - 1)  # "Brazil star"
    if TEAM_ROLES.isdisjoint(roles) or text.lower(end - 1) in COUNTRIES:
        return None
    while end < last and text.words[end].upper and not _describes(text.lower(end)):
        end += 1  # "Nottingham Panthers"
    return span(mention, first, end - 1)


def employer(mention: Mention, at: int) -> Span | None:
    """The organization behind a role, within its apposition."""
    text = mention.passage
    role = text.lower(at - 1)
    if role in STATE_OFFICES and text.lower(at) in {"of", "for"} and (place := state_behind(mention, at + 1)):
        return place
    if text.gap(at) == ", " and (found := _directly(mention, at)):  # "NAME, director, Acme Securities"
        return found
    more = False  # roles: "NAME, an economist, author and lecturer at the Fen Institute"
    for i in range(at, min(at + _MOST_WORDS, len(text.words) - 1)):
        more = more or text.gap(i) == ", "
        role = text.lower(i - 1)
        # "author of", "Member for Fen West"
        works = (text.lower(i) == "of" and role in UNEMPLOYED) or (text.lower(i) == "for" and role == "member")
        ends = text.gap(i) not in {" ", " & ", ", "} or (more and text.words[i].upper)
        if works or ends or text.lower(i) in _CLAUSES:
            return None
        advises = text.lower(i) == "to" and role in ADVISING
        if not (text.lower(i) in _HOLDING or advises) or (more and not is_role(role)):
            continue
        found = _of_employer(mention, i)
        if found is not None and _is_field_at(text, found):
            continue  # "administrator for Permits and Appeals at Nordbane"
        if found is not None and not (advises and is_forename(text.lower(i + 1))):
            return found
    return None


def _is_field_at(text: Passage, found: Span) -> bool:
    """Whether capitals behind a role name its field, and "at" leads to where it is held."""
    printed = text.text[found.start : found.end].lower().split()
    return AFFILIATING.isdisjoint(printed) and _AT.match(text.text, found.end) is not None


def _of_employer(mention: Mention, at: int) -> Span | None:
    """The organization behind a preposition, as sure as the preposition asks for."""
    if mention.passage.lower(at) == "from":
        return sure_organization(mention, at)
    found = organization(mention, at + 1)
    if found is None or mention.passage.lower(at) != "in":
        return found
    if mention.passage.text[max(0, found.start - _LONGEST_BODY) : found.start].split(" ")[-2] in BODIES:
        return found  # "in the law firm Moss & Reed"
    words = mention.passage.text[found.start : found.end].lower().split()
    if words[-1] in LANDS:
        return None  # "a rancher in Ellis County"
    sure = words[-1] in ORGANIZATION_WORDS or words[0].endswith(("'s", "’s"))  # "in Nordbane's Fen Branch"
    return found if len(words) > 1 and sure else None


def state_behind(mention: Mention, at: int) -> Span | None:
    """The state or town of an office: `mayor of Springfield`."""
    text = mention.passage
    at += text.lower(at) == "the"
    last = at
    while last < len(text.words) and text.gap(last) == " " and text.words[last].upper:
        last += 1
    adjective = last > at and text.lower(last - 1).rstrip(".") in NATIONS - SHORT_NATIONS
    if adjective or (last > at and text.words[last - 1].possessive):
        return None  # "president of the French grocers", "secretary of Kent's health board"
    return span(mention, at, last - 1) if last > at and is_place(text, at, last) else None


def _directly(mention: Mention, at: int) -> Span | None:
    """The organization that a comma alone joins to a role; its own words say what it is.

    Of a part and the whole (`School of Medicine, University of Oslo`) the whole.
    """
    text = mention.passage
    found: Span | None = None
    while at < len(text.words) and text.gap(at) == ", ":
        last = at + 1
        while last < len(text.words) and (
            (text.words[last].upper and text.gap(last) in {" ", " & "}) or joins(text, last)
        ):
            last += 1
        whole = text.lower(at) in AFFILIATING and text.lower(at + 1) in {"of", "for"}  # "School of Medicine"
        named = any(text.lower(i) in ORGANIZATION_WORDS for i in range(at + 1, last) if text.words[i].upper)
        closed = last == len(text.words) or text.gap(last)[:1] in {",", ".", ")"} or not text.words[last].upper
        if not text.words[at].upper or not closed or not (whole or (named and found is None)) or last == at + 1:
            break
        found = span(mention, at, last - 1)
        if not whole:
            break
        at = last
    return found


def headed(mention: Mention, at: int) -> Span | None:  # noqa: PLR0911  # one answer for each pattern
    """`NAME, who runs Nordbane`, `who leads the survey at the Fen Institute`, `who works for Nordbane`."""
    text = mention.passage
    verb = at + 1
    if text.lower(at) == "whose" and text.lower(verb) in ANAPHORS:
        return organization(mention, verb + 1)  # "whose company Nordbane"
    if text.lower(at) != "who" or text.gap(verb) != " ":
        return None
    while text.lower(verb) in _LATELY:
        verb += 1
    if (found := works(mention, verb) or joined(mention, verb)) is not None:
        return found
    if text.lower(verb) in {"is", "was"}:
        verb += 1 + (text.lower(verb + 1) in _LATELY)
        if text.lower(verb) not in {"at", "with"}:
            return None
        return sure_organization(mention, verb) if text.lower(verb) == "at" else organization(mention, verb + 1)
    if text.lower(verb) in EMPLOYMENTS:
        return organization(mention, verb + 2) if text.lower(verb + 1) in EMPLOYING else _at(mention, verb + 1)
    if text.lower(verb) not in HEADING:
        return None
    return organization(mention, verb + 1) or employer(mention, verb + 1)


def works(mention: Mention, verb: int) -> Span | None:
    """`works for Nordbane`, `has been working at Nordbane`: whose verb is at `verb`."""
    text = mention.passage
    if text.lower(verb) in {"has", "had"}:
        verb += 1 + (text.lower(verb + 1) == "been")
    if text.gap(verb + 1) != " ":
        return None
    if text.lower(verb).startswith("serv"):
        serves = text.lower(verb + 1) in {"on", "in"}
        found = organization(mention, verb + 2) if serves else None
        return found if found and text.text[found.start : found.end].lower().split()[-1] in AFFILIATING else None
    if text.lower(verb) not in WORKING:
        return None
    if text.lower(verb + 1) == "at":
        return organization(mention, verb + 2)
    return organization(mention, verb + 2) if text.lower(verb + 1) in {"for", "with"} else None


def joined(mention: Mention, verb: int) -> Span | None:
    """`joined Nordbane as`, `left Fenbank to join Nordbane`: where somebody works now."""
    text = mention.passage
    if text.lower(verb) == "left":
        end = min(verb + _MOST_WORDS, len(text.words))
        to = next((i for i in range(verb + 1, end) if text.lower(i) == "to"), verb)
        verb = to + 1
        if text.lower(verb) != "join":
            return None
    elif text.lower(verb) not in {"joined", "joins"}:
        return None
    found = organization(mention, verb + 1)
    if found is None:
        return None
    return found if text.text[found.end : found.end + 4] in {" as ", " in "} else None


def _at(mention: Mention, first: int) -> Span | None:
    """`who studies tides at the Fen Institute`: the organization behind the first "at"."""
    text = mention.passage
    for at in range(first, min(first + _MOST_WORDS, len(text.words))):
        if text.gap(at) != " ":
            return None
        if text.lower(at) == "at":
            return sure_organization(mention, at)
    return None
