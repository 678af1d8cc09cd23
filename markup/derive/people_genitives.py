"""German genitives: `Kruses Antrag` is of him whom the article calls `Torben Kruse`, `Eintracht Sundhagens Trainer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.people_mentions import Passage

_SHORTEST = 4  # letters of a genitive


def genitives(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, those in a genitive under the name without it where the article has that too.

    A noun behind the genitive is no part of the name: `Torben Kruses Antrag`.
    """
    known = mentions[0].passage.lexicon if mentions else None
    if known is None or not known.nouns_have_capitals:
        return mentions
    keys = {m.key for m in mentions}
    keys |= {key[-1:] for key in keys if len(key) > 1}
    return [_bare(m, keys) or m for m in mentions]


def _bare(mention: Mention, keys: Collection[tuple[str, ...]]) -> Mention | None:
    key = mention.key
    for length in (len(key), len(key) - 1):
        if length < 1 or (length < len(key) and length == 1):
            return None
        last = key[length - 1]
        stem = (*key[: length - 1], last[:-1])
        if len(last) >= _SHORTEST and last[-1] == "s" and stem in keys:
            found = Mention(mention.number, mention.passage, mention.first, mention.first + length, mention.title)
            if len(found.key) == length:
                found.key = stem
                found.end -= 1
                return found
    return None


def owning(text: Passage, end: int) -> int:
    """The first of the capitals that end with a genitive before a word: `Borussia Talheims` before `Sportdirektor`.

    `end` itself where there is none.
    """
    if not end or text.gap(end) != " " or not text.words[end - 1].upper:
        return end
    word = text.words[end - 1]
    if not (word.lower.endswith("s") or word.possessive):
        return end
    first = end - 1
    while first and text.words[first - 1].upper and text.gap(first) == " " and not text.words[first].opens:
        first -= 1
    return first
