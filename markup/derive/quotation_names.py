"""Where an article mentions the people whom it names: by which form, with which title."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive.people_kinds import is_role_in
from markup.derive.people_mentions import Mention, is_role
from markup.derive.people_phrases import role_before
from markup.derive.words.people import HONORIFICS, ROYAL

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_namesakes import Namesakes

_LONGEST_NAME = 6  # words
_LONGEST_SHORT = 4  # letters of a title with a point: "Prof."


class Named(NamedTuple):
    """A mention of one of the article's people."""

    person: int
    mention: Mention
    first: int  # the first word of the phrase, its role and titles included


class Crowd(NamedTuple):
    """The people mentioned in one block, by the first and by the last word of each mention."""

    by_first: Mapping[int, Named]
    by_last: Mapping[int, Named]

    @classmethod
    def of(cls, everyone: Sequence[Named]) -> Crowd:
        """The mentions, found by their words."""
        return cls({p.mention.first: p for p in everyone}, {p.mention.last: p for p in everyone})

    def between(self, first: int, last: int) -> list[Named]:
        """The mentions that begin within a short span of words, in order."""
        return [self.by_first[i] for i in range(first, last) if i in self.by_first]


def named(
    number: int,
    passage: Passage,
    forms: Mapping[tuple[str, ...], int | None],
    begin: Collection[str],
    namesakes: Namesakes | None = None,
) -> list[Named]:
    """The people mentioned in a block; `forms` gives each form's person, None where two share it.

    `begin` are the forms' first words; `namesakes` remembers what the blocks before said of shared surnames.
    """
    found: list[Named] = []
    words = passage.words
    behind = 0
    for at in passage.capitals:
        if at < behind or words[at].lower.rstrip(".") not in begin:
            continue
        last = next(
            (k for k in range(min(len(words), at + _LONGEST_NAME), at, -1) if _key(passage, at, k) in forms), None
        )
        if last is None:
            continue
        key = _key(passage, at, last)
        person = forms[key]
        if person is None and passage.lexicon is not None:
            bearers = {f.person for f in found if f.mention.key[-1:] == key and len(f.mention.key) > 1}
            person = bearers.pop() if len(bearers) == 1 else None  # the namesake whom the block names in full
        if namesakes is not None:
            person = _meant(number, key, person, found, namesakes)
        first = at
        while first + 1 < last and words[first].lower in HONORIFICS:
            first += 1
        if person is not None:
            mention = Mention(number, passage, first, last, _title(passage, first))
            found.append(Named(person, mention, _phrase_start(mention)))
        behind = last
    return found


def _meant(
    number: int, key: Sequence[str], person: int | None, found: Sequence[Named], namesakes: Namesakes
) -> int | None:
    """Whom a form means, where people of one surname are told apart by what stands before."""
    bare = key
    while len(bare) > 1 and bare[0] in HONORIFICS:
        bare = bare[1:]
    if len(bare) == 1 and namesakes.shares(bare[0]) and (person is None or bare == key):
        return namesakes.meant(bare[0], person, number, {f.person for f in found if len(f.mention.key) > 1})
    if person is not None and (len(bare) > 1 or bare == key):
        namesakes.named(person, number, full=len(bare) > 1)
    return person


def _phrase_start(mention: Mention) -> int:
    """The first word of a name with its titles and the role before it."""
    found = role_before(mention)
    first = mention.title
    if found is not None and found.title is not None:
        words = mention.passage.words
        while first and words[first - 1].start >= found.title.start:
            first -= 1
    return first


def _key(passage: Passage, first: int, last: int) -> tuple[str, ...]:
    return tuple(w.lower.rstrip(".") for w in passage.words[first:last])


def _title(passage: Passage, first: int) -> int:
    while first and passage.gap(first) in {" ", ". "} and passage.words[first - 1].upper:
        word = passage.words[first - 1]
        title = word.lower in HONORIFICS or word.lower in ROYAL or is_role(word.lower) or _is_title(passage, word.lower)
        ended = passage.lexicon is not None and passage.gap(first) == ". " and len(word.text) > _LONGEST_SHORT
        if word.possessive or not title or ended:
            break
        first -= 1
    return first


def _is_title(passage: Passage, word: str) -> bool:
    known = passage.lexicon
    return known is not None and (word.rstrip(".") in known.honorifics or is_role_in(word, known))
