"""Which pronoun an article itself uses for its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.words.people import KIN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from markup.derive.people_mentions import Passage
    from markup.derive.quotation_names import Named
    from markup.derive.words.speech import Speech

_FEWEST = 2  # sentences that agree

Block = tuple["Passage", "Sequence[bool]", "Sequence[bool]", "Sequence[Named]"]


def sexes(blocks: Iterable[Block], asked: Collection[int], speech: Speech) -> dict[int, str]:
    """The sex of each person asked for of whom several sentences that name nobody else go on with "he" or "she".

    `blocks` are each one's words, which of them are quoted, where sentences begin, and who is named.
    """
    found: dict[int, list[str]] = {}
    for words, spoken, starts, persons in blocks:
        if not any(p.person in asked for p in persons):
            continue
        at = {p.mention.first: p for p in persons}
        edges = [i for i, begins in enumerate(starts) if begins]
        for first, last in zip(edges, [*edges[1:], len(starts)], strict=True):
            named = [at[i] for i in range(first, last) if i in at]
            if named and len({p.person for p in named}) == 1 and not words.words[named[0].mention.last - 1].possessive:
                sex = _pronoun(words, spoken, named[0].mention.last, last, speech)
                if sex:
                    found.setdefault(named[0].person, []).append(sex)
    return {p: said[0] for p, said in found.items() if len(said) >= _FEWEST and len(set(said)) == 1}


def _pronoun(words: Passage, spoken: Sequence[bool], first: int, last: int, speech: Speech) -> str:
    """The sex of the first pronoun of a sentence behind a name; nothing behind somebody's family."""
    for i in range(first, last):
        word = words.words[i]
        if spoken[i]:
            continue
        if word.lower in KIN:
            return ""  # "Lee and a brother said he": who "he" is stays open
        if word.lower in speech.male or word.lower in speech.possessive_male:
            return "m"
        if word.lower in speech.female or word.lower in speech.possessive_female:
            return "f"
    return ""
