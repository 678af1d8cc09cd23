"""What the article calls somebody where it comes back to a name: "the Fenland actress"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span
from markup.derive.people_pronouns import can_be
from markup.derive.people_roles import Role
from markup.derive.words.people import CALLINGS, FEMALE_CALLINGS, MALE_CALLINGS, ROLE_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Passage

_MOST_BEFORE = 4  # words between the article and the noun
_AGED = Pattern(r" ?(\d{1,3})[-‑]\Z")  # before "year-old"
_AGE = Pattern(r"\s*[,(]\s*(?:aged?\s+)?(\d{1,3})\s*[,).]")  # behind a name
_FURTHER = frozenset("who whose whom that which of from in at with and or for behind on".split())  # say who is meant
_GOVERNING = frozenset("by of against from".split())
_INDEFINITE = frozenset("a an another one two three several some many other".split())


class _Description(NamedTuple):
    """`the 34-year-old Fenland actress`."""

    number: int  # of the passage
    at: int  # the article's word
    first: int  # the words of the calling, the age left out
    noun: int
    age: str


def roles_of_descriptions(
    passages: Sequence[Passage], found: Sequence[Cluster], said: Mapping[int, Sequence[Role]]
) -> Iterator[tuple[Cluster, Role]]:
    """The people without a role whom a description can only mean, each with the role that it says.

    As a sentence's subject it means the one person whom the paragraph has named so far, or the
    paragraph before; anywhere else the one whom the article has named so far. An age in it must be
    none other than the age beside the name; a calling that others have tells nothing.
    """
    titled = {id(c) for c in found if any(r.title is not None and not r.kin for r in said[id(c)])}
    if len(titled) == len(found):
        return
    described, others = _descriptions(passages)
    if not described:
        return
    named = sorted(((m.number, m.first, i) for i, c in enumerate(found) for m in c.mentions))
    for role in (r.title for roles in said.values() for r in roles if r.title is not None):
        others.add(passages[role.number].text[role.start : role.end].lower().rpartition(" ")[2])
    for one in described:
        text = passages[one.number]
        noun = text.lower(one.noun)
        meant = None if noun in others else _meant(passages, named, one)
        if meant is None or id(found[meant]) in titled or not _suits(found[meant], noun, one.age):
            continue
        title = Span(one.number, text.words[one.first].start, text.words[one.noun].end)
        yield found[meant], Role(title, None)


def _descriptions(passages: Sequence[Passage]) -> tuple[list[_Description], set[str]]:
    """The descriptions with "the", and the callings that the article gives to people without a name."""
    described = []
    others: set[str] = set()
    for number, text in enumerate(passages):
        for noun, word in enumerate(text.words):
            if word.lower not in CALLINGS or word.upper or text.title_case:
                continue
            first = noun
            while first and noun - first < _MOST_BEFORE and _is_within(text, first - 1):
                first -= 1
            before = text.lower(first - 1)
            if before in _INDEFINITE:
                others.add(word.lower)
            if before != "the" or text.lower(noun + 1) in _FURTHER or _is_before_name(text, noun):
                continue
            at, age = first - 1, ""
            if (years := _AGED.match(text.gap(first))) is not None and text.lower(first) == "year-old":
                age, first = years[1], first + 1
            described.append(_Description(number, at, first, noun, age))
    return described, others


def _is_within(text: Passage, at: int) -> bool:
    """Whether a word may stand between the article and the noun."""
    aged = text.lower(at + 1) == "year-old" and _AGED.match(text.gap(at + 1)) is not None
    return (text.gap(at + 1) == " " or aged) and text.lower(at) not in ROLE_STOPS and not text.words[at].possessive


def _is_before_name(text: Passage, noun: int) -> bool:
    """Whether a name stands behind a calling: `the actress Ann Lee`."""
    behind = noun + 1
    return behind < len(text.words) and text.words[behind].upper and text.gap(behind) in {" ", ", "}


def _meant(passages: Sequence[Passage], named: Sequence[tuple[int, int, int]], one: _Description) -> int | None:
    """The index of the only person who can be meant."""
    text = passages[one.number]
    before = [(number, who) for number, first, who in named if (number, first) < (one.number, one.at)]
    last = max((first for number, first, _ in named if number == one.number and first < one.at), default=None)
    if last is not None and _is_subject_beside(text, last, one.at):
        return None
    if text.words[one.at].opens and not text.words[one.noun].possessive:
        near = {who for number, who in before if number == one.number}
        if not near and one.number and not passages[one.number - 1].title_case:
            near = {who for number, who in before if number == one.number - 1}
    else:
        near = {who for _, who in before}
    return near.pop() if len(near) == 1 else None


def _is_subject_beside(text: Passage, name: int, at: int) -> bool:
    """Whether a sentence has a name and a description, the name not as another's object: `Lee met the actress`."""
    if any(text.words[i].opens for i in range(name + 1, at + 1)):
        return False
    return text.lower(name - 1) not in _GOVERNING


def _suits(cluster: Cluster, noun: str, age: str) -> bool:
    """Whether nothing shows that a description is another's: neither an age nor the sex."""
    if noun in FEMALE_CALLINGS and not can_be(cluster, male=False):
        return False
    if noun in MALE_CALLINGS and not can_be(cluster, male=True):
        return False
    ages = {found[1] for m in cluster.mentions if (found := _AGE.match(m.passage.text, m.end)) is not None}
    return not age or not ages or age in ages
