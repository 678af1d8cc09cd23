"""With whom a sentence begins: a person, after a few words of time or place perhaps, or somebody without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import is_role
from markup.derive.quotation_subjects import Subject
from markup.derive.words.people import NAMING
from markup.derive.words.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Named
    from markup.derive.words.speech import Speech

_LONGEST_ADVERBIAL = 8  # words of time or place before a subject
_LONGEST_SUBJECT = 12  # words
_IS = frozenset({"is", "was"})
_LEADING = frozenset("but and while when the after as because although though if once until".split())
_ARTICLES = frozenset("the a an der die das ein eine le la un une el".split())
_OPENING = frozenset("“‘\"'„«")  # a name behind one is a word in a quotation, or one with an apostrophe
_LONGEST_ROLE = 5  # words from an article to its noun
_ADVERBS = frozenset("meanwhile however later earlier today yesterday separately afterwards".split())
_OTHER = frozenset({"elder", "younger"})


def begins(words: Passage, starts: Sequence[bool], person: Named, speech: Speech) -> bool:
    """Whether a name is the subject with which a sentence begins, after a few words of time or place perhaps."""
    first = person.first
    if words.words[person.mention.last - 1].possessive:
        return False
    if starts[first] or (words.words[first].opens and words.gap(first)[-1:] not in _OPENING):
        return True
    if starts[first - 1] and words.lower(first - 1) in _ARTICLES:
        return True
    if words.gap(first) == " " and (_leads(words, starts, first) or _is_identified(words, starts, first)):
        return True
    if "," not in words.gap(first) and words.lower(first - 1) not in _LEADING:
        return False
    at = first - 1
    while at and not starts[at] and first - at <= _LONGEST_ADVERBIAL:
        at -= 1
    between = zip(words.words[at:first], starts[at:first], strict=True)
    plain = (not w.upper or start or _is_when_or_where(w.lower, speech) for w, start in between)
    return first - at <= _LONGEST_ADVERBIAL and all(plain)


def _is_identified(words: Passage, starts: Sequence[bool], first: int) -> bool:
    """`The first witness was NAME`: who a sentence without another name is about."""
    at = first - 1
    if words.lower(at) not in _IS:
        return False
    while at and not starts[at] and first - at <= _LONGEST_SUBJECT:
        at -= 1
    return starts[at] and words.lower(at) in _ARTICLES and not any(w.upper for w in words.words[at + 1 : first])


def _leads(words: Passage, starts: Sequence[bool], first: int) -> bool:
    """Whether the words from a sentence's beginning up to a name or role belong to it.

    `The society's` before a role, `A farmer named` before a name.
    """
    if not words.words[first - 1].possessive and words.lower(first - 1) not in NAMING:
        return False
    at = first - 1
    while at and not starts[at] and first - at <= _LONGEST_ADVERBIAL and words.gap(at) == " ":
        at -= 1
    if not (words.lower(at) in _ARTICLES or words.words[at].possessive):
        return False
    return starts[at] or (words.gap(at) == ", " and starts[at - 1] and words.lower(at - 1) in _ADVERBS)


def _is_when_or_where(word: str, speech: Speech) -> bool:
    return word in speech.between or word in speech.times or word in PLACES


def strangers(
    words: Passage, starts: Sequence[bool], spoken: Sequence[bool], persons: Sequence[Named], speech: Speech
) -> Iterator[tuple[int, Subject]]:
    """The narrator's sentences that begin with somebody by a role or an age alone, by their first word."""
    named = {p.mention.first for p in persons}
    for first in words.capitals:
        indefinite = words.lower(first) in speech.indefinite
        if not starts[first] or spoken[first] or not (indefinite or words.lower(first) in speech.articles):
            continue
        at = _noun(words, first, speech)
        if at is None or words.words[at].possessive or not named.isdisjoint(range(first, at + _LONGEST_ROLE)):
            continue
        if indefinite or words.lower(at - 1) in _OTHER:
            yield first, Subject("somebody", at, at + 1, pronoun=words.lower(at))
        else:
            described = tuple(words.lower(i) for i in range(first + 1, at))
            yield first, Subject("role", at, at + 1, pronoun=words.lower(at), described=described)


def _noun(words: Passage, first: int, speech: Speech) -> int | None:
    """The noun of a human being whose phrase an article begins."""
    for at in range(first + 1, min(len(words.words), first + _LONGEST_ROLE)):
        if words.gap(at) != " ":
            return None
        if _is_human(words, at, speech):
            return at
    return None


def _is_human(words: Passage, at: int, speech: Speech) -> bool:
    if words.lower(at - 1) in _OTHER and words.words[at].upper:
        return True
    return is_role(words.lower(at)) or words.lower(at) in speech.people
