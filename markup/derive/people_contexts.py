"""Whom somebody belongs to where only the text around says it: `the company's chief executive, NAME`.

An organization that stands elsewhere counts only where exactly one can be meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.people_affiliations import Span, is_place, joins
from markup.derive.people_mentions import is_role
from markup.derive.people_role_resumed import roles_of_descriptions
from markup.derive.people_roles import Role
from markup.derive.words.people import (
    AFFILIATING,
    AIDES,
    ANAPHORS,
    BRANDS,
    CAMPAIGNS,
    COURT_OFFICES,
    COURTS,
    HONORIFICS,
    KINDS,
    OFFICERS,
    OPENERS,
    ORDINARY_ENDINGS,
    ORGANIZATION_WORDS,
    ROLE_ADJECTIVES,
    ROWED,
    STREETS,
    UNEMPLOYED,
)
from markup.derive.words.places import NATIONS
from markup.derive.words.speech import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Mention, Passage

_TEAMS = frozenset("club team side franchise band".split())
_OF = frozenset({"of", "for", "at"})
_PUBLIC = "hospital university college school party council ministry department commission museum church union".split()
_OTHER_KINDS = frozenset(chain.from_iterable(KINDS[noun] for noun in _PUBLIC))  # no companies or clubs
_ACTS = frozenset("said says announced reported has had will is was plans posted".split())  # behind who acts
_WHERE = frozenset("in near to from across around outside inside".split())  # before one word, more often a town
_FEWEST = 4  # places of the organization that an article is about
_FEWEST_OF_HEADLINE = 2  # the same, where the headline names it, and the first paragraph no other before
_MOST_TITLES = 10  # of one person that are looked at
_MOST_NAMED = 40  # organizations among which one may be meant
_MOST_LEADING = 6  # organizations of the first paragraph that are looked at
_MOST_COURTS = 3  # words of a court's name: "New Fenland Supreme Court"


class _Named(NamedTuple):
    """An organization that may be meant."""

    key: tuple[str, ...]  # its words in lower case
    span: Span
    place: bool  # stands where more often a town does: "in Nordbane"


def roles_of_contexts(
    passages: Sequence[Passage],
    found: Sequence[Cluster],
    said: Mapping[int, Sequence[Role]],
    proper: Collection[str],
    common: Collection[str],
) -> Iterator[tuple[Cluster, Role]]:
    """What the article says elsewhere of people, each with a role that only adds what no mention says.

    `said` is what the words around the mentions say, by the cluster's identity; `proper` are words
    in lower case that have a capital within sentences, `common` those that stand without one.
    """
    employers = [r.affiliation for roles in said.values() for r in roles if r.affiliation is not None]
    named = _Organizations(passages, {word for c in found for word in c.key}, proper, common, employers)
    yield from roles_of_descriptions(passages, found, said)
    for cluster in found:
        mine = said[id(cluster)]
        titles = [r.title for r in mine if r.title is not None and not r.kin]
        if not titles:
            yield from ((cluster, Role(title, None)) for title in _of_headline(cluster.mentions))
        if body := next((b for title in titles[:_MOST_TITLES] if (b := named.campaign(title)) is not None), None):
            yield cluster, Role(None, body)
        if any(r.affiliation is not None for r in mine):
            continue
        owner = next((o for title in titles[:_MOST_TITLES] if (o := named.of(title)) is not None), None)
        if owner is not None:
            yield cluster, Role(None, owner)


def _of_headline(mentions: Sequence[Mention]) -> Iterator[Span]:
    """The title directly before a name in a line that is set in title case: `Finance Minister NAME`."""
    for mention in mentions:
        text, at = mention.passage, mention.first - 1
        if not text.title_case or at < 0 or text.gap(at + 1) != " " or not is_role(text.lower(at)):
            continue
        first = at
        while first and text.gap(first) == " " and text.lower(first - 1) in ROLE_ADJECTIVES:
            first -= 1
        if text.words[at].upper and not text.words[at].possessive:
            yield Span(mention.number, text.words[first].start, text.words[at].end)


class _Organizations:
    """The organizations that an article names, as far as their capitals say so."""

    def __init__(
        self,
        passages: Sequence[Passage],
        borne: Collection[str],
        proper: Collection[str],
        common: Collection[str],
        employers: Collection[Span],
    ) -> None:
        self.passages = passages
        self.borne = borne
        self.proper = proper
        self.common = common
        self.employers: dict[int, list[Span]] = {}
        for span in employers:
            self.employers.setdefault(span.number, []).append(span)
        self._meant: dict[str, Span | None] = {}
        self._seen: dict[int, list[_Named]] = {}

    def of(self, title: Span) -> Span | None:
        """Where the role of a title is held, if exactly one organization can be meant."""
        text = self.passages[title.number]
        first = bisect_left(text.words, title.start, key=attrgetter("start"))
        last = bisect_left(text.words, title.end, key=attrgetter("end")) + 1
        words = tuple(w.lower for w in text.words[first:last])
        if words in COURT_OFFICES and text.words[first].upper:
            return self._court
        noun = _anaphor(text, first, last)
        if noun:
            if words[-1] in UNEMPLOYED:
                return None
            return self._one_of(noun, title) or (self._main_meant(title) if noun not in KINDS else None)
        if words[-2:] in OFFICERS or words[-1:] in OFFICERS or (words[0] == "chief" and words[-1] == "officer"):
            return self._main_beside(title)
        return None

    def campaign(self, title: Span) -> Span | None:
        """The body of a politician whose name leads the title of an aide: `Lee adviser`, `the Lee campaign`."""
        text = self.passages[title.number]
        name, _, rest = text.text[title.start : title.end].partition(" ")
        if name.lower() not in self.borne or rest.rpartition(" ")[2] not in AIDES:
            return None
        for number, passage in enumerate(self.passages):
            for body in sorted(CAMPAIGNS):
                start = passage.text.find(f"he {name} {body}") + len("he ")  # "the", "The"
                if start >= len("he "):
                    return Span(number, start, start + len(name) + 1 + len(body))
        return None

    def _one_of(self, noun: str, title: Span) -> Span | None:
        """The organization that a noun means before a title: the only one of its kind in the article.

        No medium that was told something, and none that is named as another's employer alone.
        """
        if noun in _TEAMS:
            return None  # a name does not say that it is a club's
        if noun == "its":
            return self._free([n for n in self._named(title.number) if n.span.start < title.start and not n.place])
        if noun not in self._meant:
            every = [n for n in chain.from_iterable(map(self._named, range(len(self.passages)))) if not n.place]
            if noun in KINDS:
                kind = [n for n in every if not KINDS[noun].isdisjoint(n.key) or _is_medical(noun, n.key)]
                self._meant[noun] = self._free(kind)
            else:
                self._meant[noun] = self._free([n for n in every if _OTHER_KINDS.isdisjoint(n.key)])
        return self._meant[noun]

    def _free(self, named: Sequence[_Named]) -> Span | None:
        """The only one of several that is not told something, and stands elsewhere than as an employer."""
        if len({n.key for n in named}) > _MOST_NAMED:
            return None
        told = {n.key for n in named if self._is_told(n)}
        own = [n for n in named if not any(_alike(n.key, key) for key in told)]
        free = {n.key for n in own if not self._employs(n)}
        return _only([n for n in own if any(_alike(n.key, key) for key in free)])

    def _is_told(self, named: _Named) -> bool:
        """Whether a medium was told something, or stands in brackets behind a town: `told the Fen Times`."""
        text = self.passages[named.span.number]
        at = bisect_left(text.words, named.span.start, key=attrgetter("start"))
        told = text.lower(at - 1 - (text.lower(at - 1) == "the")) in ENGLISH.tells
        return told or text.text[named.span.start - 1 : named.span.start] == "("

    def _employs(self, named: _Named) -> bool:
        """Whether an organization stands where it only tells whom somebody works for."""
        number, start, end = named.span
        return any(s.start < end and start < s.end for s in self.employers.get(number, ()))

    def _named_before(self, number: int, end: int) -> list[_Named]:
        return [n for n in self._named(number) if n.span.start < end and not n.place]

    def _main_beside(self, title: Span) -> Span | None:
        """The organization that the article is about, where the paragraph names no other before a title."""
        main = self._main
        if main is None or any(not _alike(n.key, main.key) for n in self._named_before(title.number, title.start)):
            return None
        return main.span

    def _main_meant(self, title: Span) -> Span | None:
        """The same, where no other organization stands in the paragraph before but as somebody's employer."""
        main = self._main_beside(title)
        before = self._named(title.number - 1) if main is not None and title.number else []
        others = [n for n in before if not self._employs(n) and not self._is_told(n) and not n.place]
        return main if self._main and all(_alike(n.key, self._main.key) for n in others) else None

    @cached_property
    def _main(self) -> _Named | None:
        """The organization that the first paragraph names, and the article twice as often as any other."""
        lead = next((i for i, p in enumerate(self.passages) if not p.title_case and len(p.words) > _FEWEST * 2), None)
        if lead is None:
            return None
        counted = Counter(n.key for i in range(len(self.passages)) for n in self._named(i))
        headline = {word.lower for text in self.passages[:lead] for word in text.words}
        for i, named in enumerate([n for n in self._named(lead) if not n.place][:_MOST_LEADING]):
            count = sum(c for key, c in counted.items() if _alike(key, named.key))
            others = max((c for key, c in counted.items() if not _alike(key, named.key)), default=0)
            fewest = _FEWEST_OF_HEADLINE if i == 0 and named.key[0] in headline else _FEWEST
            if count >= fewest and count >= others * 2:
                return named
        return None

    @cached_property
    def _court(self) -> Span | None:
        """The one supreme court that the article names, in its longest form."""
        found: dict[tuple[str, ...], Span] = {}
        for number, text in enumerate(self.passages):
            for at in text.capitals:
                if text.title_case or text.lower(at) != "court" or (text.lower(at - 1), "court") not in COURTS:
                    continue
                first = _placed(text, at - 1)
                key = tuple(text.lower(i) for i in range(first, at + 1))
                found.setdefault(key, Span(number, text.words[first].start, text.words[at].end))
        longest = max(found, key=len, default=None)
        return found[longest] if longest and all(key == longest[-len(key) :] for key in found) else None

    def _named(self, number: int) -> list[_Named]:
        """The runs of capitals of a paragraph that are no people, places or beginnings of sentences."""
        if number not in self._seen:
            self._seen[number] = self._look_through(number)
        return self._seen[number]

    def _look_through(self, number: int) -> list[_Named]:
        text = self.passages[number]
        found = []
        behind = 0
        for at in () if text.title_case else text.capitals:
            if at < behind:
                continue
            behind = at + 1
            while behind < len(text.words) and not text.words[behind - 1].possessive and _goes_on(text, at, behind):
                behind += 1
            if (named := self._judged(number, at, behind)) is not None:
                found.append(named)
        return found

    def _judged(self, number: int, first: int, last: int) -> _Named | None:
        text = self.passages[number]
        while first < last and (text.lower(first) in OPENERS or text.lower(first) in NATIONS):
            first += 1
        key = tuple(text.lower(i) for i in range(first, last))
        if (
            not key
            or key[-1] in STREETS
            or is_place(text, first, last)
            or any(w in self.borne or w in HONORIFICS for w in key)
        ):
            return None
        named = len(key) > 2 and key[-1] in AFFILIATING  # noqa: PLR2004  # "University Medical Center"
        if all((is_role(w) or w in ROLE_ADJECTIVES or w in ORGANIZATION_WORDS) for w in key) and not named:
            return None
        if len(key) == 1 and self._is_ordinary(text, first):
            return None
        place = len(key) == 1 and text.lower(first - 1) in _WHERE
        return _Named(key, Span(number, text.words[first].start, text.words[last - 1].end), place)

    def _is_ordinary(self, text: Passage, at: int) -> bool:
        """Whether a word has its capital from a sentence's beginning only."""
        word = text.words[at]
        if not word.opens or word.lower in self.proper or word.lower in BRANDS:
            return False
        if word.text.isupper() and len(word.text) > 1:
            return False
        acts = word.possessive or (text.lower(at + 1) in _ACTS and text.gap(at + 1) == " ")
        return word.lower in self.common or not acts or word.lower.endswith(ORDINARY_ENDINGS)


def _placed(text: Passage, at: int) -> int:
    """Where a court's name begins, the places before a word included: `Ohio Supreme Court`."""
    first = at
    while first and at - first < _MOST_COURTS and text.gap(first) == " " and is_place(text, first - 1, first):
        first -= 1
    return first + (text.lower(first) == "the")


def _goes_on(text: Passage, first: int, at: int) -> bool:
    """Whether a word goes on with the capitals before it, a small one behind a body's: not `Nordbane of Oslo`."""
    if text.gap(at) not in {" ", " & ", "&"}:
        return False
    bodies = ROWED if text.lower(at) == "and" else ORGANIZATION_WORDS
    return text.words[at].upper or (joins(text, at) and any(text.lower(i) in bodies for i in range(first, at)))


def _anaphor(text: Passage, first: int, last: int) -> str:
    """The noun, or "its", that says where a role is held; nothing where none does.

    `the company's chief executive`, `its director`, `a spokesman for the club`, `company spokesman`.
    """
    before = text.lower(first - 1)
    if text.gap(first) == " " and first:
        if before == "its":
            return before
        if text.words[first - 1].possessive and before in ANAPHORS and text.lower(first - 2) == "the":
            return before
    if (
        text.lower(first) in ANAPHORS
        and last - first > 1
        and not (text.words[first].upper or text.words[first - 1].upper)
    ):
        return text.lower(first)
    if text.lower(last - 1) in ANAPHORS and text.lower(last - 2) == "the" and text.lower(last - 3) in _OF:
        return text.lower(last - 1)  # "chairman of the committee"
    named = text.lower(last) in _OF and text.lower(last + 1) == "the" and text.lower(last + 2) in ANAPHORS
    ends = last + 3 >= len(text.words) or text.gap(last + 3) != " " or not text.words[last + 3].upper
    return text.lower(last + 2) if named and ends else ""


def _is_medical(noun: str, key: Sequence[str]) -> bool:
    """`Fen Medical Center`."""
    return noun == "hospital" and key[-1] in {"center", "centre"} and "medical" in key


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one name begins with the other: `Nordbane`, `Nordbane Group`."""
    short = min(len(one), len(other))
    return one[:short] == other[:short]


def _only(named: Sequence[_Named]) -> Span | None:
    """The one organization of several places; None where there are two."""
    if not named or not all(_alike(n.key, named[0].key) for n in named):
        return None
    return max(named, key=lambda n: len(n.key)).span
