"""What an article says that somebody is: the role and the organization beside a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span, capitals_before, sure_organization
from markup.derive.people_belonging import (
    bracketed,
    country_behind,
    leads,
    led_by,
    member_before,
    member_behind,
    owner_of,
    seat,
    speaks_for,
)
from markup.derive.people_employers import employer, headed, joined, leading, owner_before, state_behind, works
from markup.derive.people_forenames import is_forename
from markup.derive.people_mentions import is_role
from markup.derive.people_role_phrases import coordinated, noun_phrase, with_field
from markup.derive.people_role_reach import MOST_WORDS, YEAR, first_before, head_before, leftmost, tied
from markup.derive.people_rows import plural_before, singular
from markup.derive.words.people import (
    AFFILIATING,
    BUILDINGS,
    GIVEN,
    GIVING,
    HONORIFICS,
    HUMANS,
    KIN,
    LEADS,
    NAMING,
    POSTNOMINALS,
    ROLES,
    SERVING,
    STATE_OFFICES,
    TITLE_ABBREVIATIONS,
)

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_AGE = Pattern(r"\s*[,(]\s*(?:aged?\s+)?\d{1,3}\s*[,)]")
_APPOSED = Pattern(r"^(?:\)|\.(?=,))?\s*(?:[,(]\s*(?:aged?\s+)?\d{1,3}\s*)?(?:[,(]|\s[–—-])\s*$")
_MOST_OPENING = 14  # words before a name
_MOST_PARTITIVE = 6  # words from "one of" to its noun
_BEFORE_OWNER = frozenset("the of in at for".split())
_HIS = frozenset({"his", "her", "their"})
_ARTICLES = frozenset({"a", "an", "the"})
_BARE = frozenset(
    "head chief leader chair chairman chairwoman president director secretary co-founder founder deputy vice".split()
)
_CLAUSES = frozenset("who which that whose said says told and but has was is".split())  # end what a verb says
_CLAUSE = frozenset("said says that but".split())  # behind them a clause may begin


class Role(NamedTuple):
    """What the words around one mention say; `kin` where it is no title: a family tie, or what somebody does."""

    title: Span | None
    affiliation: Span | None
    kin: bool = False
    many: bool = False  # a plural says it of each in a row


def has_age(mention: Mention) -> bool:
    """Whether an age stands behind the name: `, 34,`."""
    return _AGE.match(mention.passage.text, mention.end) is not None


def is_named_by(mention: Mention) -> bool:
    """Whether the words before say that a human being has this name: `a farmer named NAME`."""
    text = mention.passage
    at = mention.title - 1
    if text.lower(at) not in NAMING or text.gap(mention.title) != " " or text.gap(at) != " ":
        return False
    return text.lower(at - 1) in HUMANS or is_role(text.lower(at - 1))


def role_before(mention: Mention) -> Role | None:  # noqa: PLR0911  # one answer for each pattern
    """`Russian President NAME`, `oil magnate NAME`, `Albania's foreign minister, NAME,`."""
    text = mention.passage
    if text.title_case:
        return None
    end = mention.first
    while end > mention.title and text.lower(end - 1) in HONORIFICS and text.lower(end - 1) not in ROLES:
        end -= 1
    if not _is_joined(mention, end):
        return _opened(mention, end) or _bracketed_field(mention, end)
    if text.lower(end - 1) == "in" and YEAR.match(text.gap(end)) is not None:
        end -= 1  # "the governor in 2020, NAME,"
    head = head_before(text, end - 1)
    if head is None:
        return (_opened(mention, end) if "," in text.gap(end) else None) or _of_organization(mention, end)
    if text.words[end - 1].lower in TITLE_ABBREVIATIONS and end < mention.first and text.gap(end) != ". ":
        return None
    first = first_before(text, head)
    if text.lower(first - 1) == "to" and first == end - 1 and not text.words[first].upper:
        return None  # a verb: "to guard Ann Lee"
    kin = text.lower(end - 1) in KIN and text.lower(end - 1) not in ROLES
    start, stop = tied(text, first).start if kin else text.words[first].start, text.words[end - 1].end
    if text.text[stop : stop + 1] == "." and text.lower(end - 1).removeprefix("then-") in TITLE_ABBREVIATIONS:
        stop += 1
    if kin:
        return Role(Span(mention.number, start, stop), None, kin)
    start += len("then-") if text.lower(first).startswith("then-") else 0
    of_state = text.lower(head) in STATE_OFFICES and text.lower(head + 1) == "of"
    held = state_behind(mention, head + 2) if of_state else None
    owner = held or owner_before(mention, first, end) or _owner_apposed(mention, first)
    return Role(Span(mention.number, start, stop), owner)


def _bracketed_field(mention: Mention, end: int) -> Role | None:
    """`Fen College's vice-chancellor (Research) NAME`: the field in brackets between a role and a name."""
    text = mention.passage
    behind = end - 1
    while text.gap(end) == ") " and behind and end - behind < _MOST_OPENING and text.gap(behind) == " ":
        behind -= 1
    if text.gap(end) != ") " or text.gap(behind) != " (" or not is_role(text.lower(behind - 1)):
        return None
    first = first_before(text, behind - 1)
    title = Span(mention.number, text.words[first].start, text.words[behind - 1].end)
    return Role(title, owner_before(mention, first, behind))


def _opened(mention: Mention, end: int) -> Role | None:
    """`As a professor of law at Fen College, NAME knows`: the role that opens a sentence."""
    text = mention.passage
    for at in range(end - 2, max(-1, end - _MOST_OPENING), -1) if text.gap(end) == ", " else ():
        if text.gap(at + 1) != " ":
            return None
        if text.lower(at) == "as" and text.words[at].opens:
            return role_of_phrase(mention, at + 1) if text.lower(at + 1) in _ARTICLES else None
    return None


def _owner_apposed(mention: Mention, first: int) -> Span | None:
    """The organization of the role before a rank that begins at `first`: `Norway's chief spokesman, Col. NAME,`."""
    text = mention.passage
    if not first or text.gap(first) != ", " or text.text[mention.end : mention.end + 1] not in {",", "."}:
        return None
    head = head_before(text, first - 1)
    return None if head is None else owner_before(mention, first_before(text, head), first)


def role_of_many(mention: Mention) -> Role | None:
    """`technocrats – Ann, Ben and Carl –`, `one of her accusers, Ann Lee,`."""
    text = mention.passage
    noun = plural_before(mention)
    if noun is None or text.title_case:
        return None
    if (sole := _beside_one(mention, noun)) is not None:
        return sole
    word = singular(text.lower(noun))
    first = leftmost(text, noun)
    title = Span(mention.number, text.words[first].start, text.words[noun].end)
    kin = word in KIN and word not in ROLES
    return Role(title, None if kin else owner_before(mention, first, noun + 1), kin=kin, many=True)


def _beside_one(mention: Mention, noun: int) -> Role | None:
    """`Author and one of the organisers, NAME,`: the role before "and"."""
    text = mention.passage
    for one in range(max(2, noun - _MOST_PARTITIVE), noun):
        if text.lower(one) == "one" and text.lower(one - 1) == "and" and is_role(text.lower(one - 2)):
            first = leftmost(text, one - 2)
            title = Span(mention.number, text.words[first].start, text.words[one - 2].end)
            return Role(title, owner_before(mention, first, one - 1))
    return None


def _of_organization(mention: Mention, end: int) -> Role | None:
    """`The director of the Fen Institute, NAME,`: where a clause begins so, the role is the one before "of"."""
    text = mention.passage
    for at in range(end - 2, max(0, end - 1 - MOST_WORDS), -1):
        if text.gap(at + 1) != " ":
            return None
        if text.lower(at) in {"of", "at", "for", "in"} and (is_role(text.lower(at - 1)) or text.lower(at - 1) in KIN):
            first = leftmost(text, at - 1)
            kin = not is_role(text.lower(at - 1))
            opens = text.words[first].opens and not kin
            if "," not in text.gap(end):
                return _leading(mention, first, at, end) if opens else None
            known = _is_single(mention) if opens else _is_apposed(mention, first - 1)
            if not known and not (not opens and _begins_clause(text, first - 1)):
                return None
            start = tied(text, first).start if kin else text.words[first].start
            stop = at if kin else min(with_field(text, at), end)
            owner = None if kin or stop == end or text.lower(stop) == "in" else employer(mention, stop)
            if not kin and first and text.words[first - 1].possessive:
                owner = capitals_before(mention, first - 1)
            return Role(Span(mention.number, start, text.words[stop - 1].end), owner, kin)
    return None


def _leading(mention: Mention, first: int, at: int, end: int) -> Role | None:
    """`Leader of Business in the Fen Council NAME`: a role that opens a sentence, the organization before the name."""
    text = mention.passage
    owner = capitals_before(mention, end - 1) if text.lower(end - 1) in AFFILIATING else None
    if owner is None:
        return None
    if owner.start < text.words[at].start:
        owner = Span(owner.number, text.words[at + 1].start, owner.end)  # "Director of Fen Museum NAME"
    stop = next(i for i in range(at, end) if text.words[i].start >= owner.start)
    while text.lower(stop - 1) in _BEFORE_OWNER:
        stop -= 1
    return Role(Span(mention.number, text.words[first].start, text.words[stop - 1].end), owner)


def _is_apposed(mention: Mention, article: int) -> bool:
    """Whether a name between commas can only be who holds the role before it: no row of people goes on."""
    return mention.passage.lower(article) in _ARTICLES and _is_single(mention)


def _is_single(mention: Mention) -> bool:
    """Whether a comma or the end stands behind a name, and no more people."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.gap(at)[:1] == ".":
        return True
    if text.gap(at) != ", " or text.words[at].upper:
        return False
    return text.lower(at) not in {"and", "or", "as", "the", "a", "an"}


def _begins_clause(text: Passage, article: int) -> bool:
    """Whether a clause begins with the article or the possessive that leads a role."""
    if article < 0:
        return False
    if text.lower(article) not in _ARTICLES:
        if not (text.words[article].possessive and text.words[article].upper):
            return False
        while article and text.words[article - 1].upper and text.gap(article) == " " and not text.words[article].opens:
            article -= 1
    return text.words[article].opens or text.lower(article - 1) in _CLAUSE


def _is_joined(mention: Mention, end: int) -> bool:
    """Whether what stands before the name is joined to it, by a space or by commas on both sides."""
    text = mention.passage
    gap = text.gap(end)
    if gap in {" ", ". "}:
        return gap == " " or text.lower(end - 1).removeprefix("then-") in TITLE_ABBREVIATIONS
    if text.lower(end - 1) in POSTNOMINALS and _is_behind_name(text, end - 1):
        return False
    behind = text.text[mention.end : mention.end + 2].strip()[:1]
    return (gap == ", " or YEAR.match(gap) is not None) and behind in {",", ".", ")", ";", "–", "—", ""}


def _is_behind_name(text: Passage, at: int) -> bool:
    """Whether an office in letters stands behind a name: `Ann Lee MP, NAME,`, not `the Fernhill MP, NAME,`."""
    first = at
    while first and text.words[first - 1].upper and text.gap(first) == " ":
        first -= 1
    return text.lower(first - 1) not in _ARTICLES and any(is_forename(text.lower(i)) for i in range(first, at))


def belonging_before(mention: Mention) -> Role | None:
    """`Oxford University's NAME`, `Republican NAME`."""
    return _belonging(owner_of(mention) or member_before(mention) or led_by(mention))


def role_behind(mention: Mention) -> Role | None:  # noqa: PLR0911  # one answer for each pattern
    """`NAME, an expert at Rand Europe,`, `NAME, who is a teacher`, `NAME of Natural Justice`."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words) or text.words[at - 1].possessive:
        return None
    gap = text.gap(at)
    if gap in {" (", ", "} and (found := seat(mention) or bracketed(mention)):
        return _belonging(found)
    if gap == " ":
        return _directly_behind(mention, at)
    if _APPOSED.match(gap) is None:
        return None
    if text.lower(at) == "who":
        said = _serves(text, at + 1) or (at + 2 if text.lower(at + 1) in {"is", "was"} else 0)
        return (
            (role_of_phrase(mention, said) if said else None)
            or _heading(mention, at)
            or _belonging(headed(mention, at))
        )
    past = text.lower(at) == "formerly" and text.lower(at + 1) in {"of", "at", "with"}
    if past or text.lower(at) in {"of", "from", "at"}:
        return _belonging(sure_organization(mention, at + past))
    if text.lower(at) == "whose":
        return _belonging(headed(mention, at))
    return role_of_phrase(mention, at) or _belonging(member_behind(mention, at))


def _directly_behind(mention: Mention, at: int) -> Role | None:
    """`NAME of Natural Justice`, `NAME is a teacher`, `hired NAME as director`, `NAME works for Nordbane`."""
    text = mention.passage
    if text.lower(at) == "with":
        return _belonging(speaks_for(mention, at))
    if text.lower(at) in {"of", "from", "at"}:
        titles = {text.lower(i) for i in range(mention.title, mention.first)}
        place = None if titles.isdisjoint(STATE_OFFICES) else state_behind(mention, at + 1)
        found = sure_organization(mention, at)
        if found and text.lower(at) == "at" and text.text[found.start : found.end].lower().split()[-1] in BUILDINGS:
            found = None
        return _belonging(place or country_behind(mention, at) or found)
    if said := _serves(text, at):
        return role_of_phrase(mention, said)
    if text.lower(at) == "as" and text.lower(mention.title - 1) in GIVING:
        return role_of_phrase(mention, at + 1)
    return _belonging(works(mention, at) or joined(mention, at) or leads(mention, at))


def _heading(mention: Mention, at: int) -> Role | None:
    """`NAME, who heads the regional council`: what somebody does, where it is to lead."""
    text = mention.passage
    verb = at + 1
    while text.lower(verb) in {"now", "also", "currently"}:
        verb += 1
    if text.lower(verb) not in LEADS or text.gap(verb) != " ":
        return None
    last = verb
    while last + 1 < len(text.words) and last - verb < MOST_WORDS and text.gap(last + 1) == " ":
        if text.lower(last + 1) in _CLAUSES:
            break
        last += 1
    closed = last + 1 == len(text.words) or text.gap(last + 1) != " " or text.lower(last + 1) in _CLAUSES
    while text.lower(last) in {"there", "here", "now", "today"}:
        last -= 1
    if last == verb or not closed:
        return None
    return Role(Span(mention.number, text.words[verb].start, text.words[last].end), headed(mention, at), kin=True)


def _serves(text: Passage, at: int) -> int:
    """Where the role begins that a verb says: `is a`, `was the`, `works as a`; 0 where none does."""
    while text.lower(at) in {"now", "also", "currently", "still"}:
        at += 1
    been = text.lower(at) in {"has", "had"} and text.lower(at + 1) == "been"
    if (been or text.lower(at) in {"was", "is"}) and text.lower(at + 1 + been) in GIVEN:
        return at + 2 + been
    if text.lower(at) in {"is", "was", "became"}:
        at += text.lower(at + 1) in {"now", "also", "currently", "then", "still"}
        office = text.lower(at + 1) in {"first", "prime"} and text.lower(at + 2) == "minister"
        return at + 1 if office or text.lower(at + 1) in _ARTICLES or text.lower(at + 1) in _BARE else 0
    if text.lower(at) in {"has", "had"} and text.lower(at + 1) == "been" and text.lower(at + 2) in _ARTICLES:
        return at + 2
    if text.lower(at) in SERVING and text.lower(at + 1) == "as" and text.lower(at + 2) in _ARTICLES:
        return at + 2
    return 0


def _belonging(affiliation: Span | None) -> Role | None:
    return Role(None, affiliation) if affiliation is not None else None


def _served(mention: Mention, at: int) -> Span | None:
    """`NAME, a lawyer who served in the Fen Guard`."""
    return headed(mention, at) if mention.passage.lower(at) == "who" and mention.passage.gap(at) == " " else None


def _is_of_next(text: Passage, at: int) -> bool:
    """Whether the office before a word is the next name's: `Ann Lee, her lawyer and envoy of Kent Ben Moss, said`."""
    end = coordinated(text, at)
    if text.lower(end) not in {"of", "for"} or text.gap(end) != " ":
        return False
    last = end + 1
    while last < len(text.words) and text.words[last].upper and text.gap(last) == " ":
        last += 1
    return last > end + 2 and last < len(text.words) and text.gap(last) == " "


def role_of_phrase(mention: Mention, at: int) -> Role | None:
    """The role that a noun phrase says, and the organization that follows it."""
    text = mention.passage
    first, last, owner = noun_phrase(mention, at)
    if last <= first or not (is_role(text.lower(last - 1)) or text.lower(last - 1) in KIN):
        return None
    goes_on = last < len(text.words) and text.words[last].upper and text.gap(last) in {" ", ". "}
    if text.lower(last - 1) in TITLE_ABBREVIATIONS and goes_on:
        return None  # the title of the next name
    kin = text.lower(last - 1) in KIN and not is_role(text.lower(last - 1))
    if text.lower(at) in _HIS and _is_of_next(text, last):
        return None
    end = with_field(text, last)
    if kin:
        owner = None
    else:
        end = coordinated(text, end)
        owner = owner or leading(mention, first, last) or employer(mention, end) or _served(mention, end)
    return Role(Span(mention.number, text.words[first].start, text.words[end - 1].end), owner, kin)
