"""Organizations by the names that an article gives them elsewhere: acronyms in full, nations as countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span
from markup.derive.words.places import COUNTRIES, NATIONS, SHORT_NATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_mentions import Passage

_SHORT = Pattern(r"\(([^\W\d_a-z][^\W\d_]{1,9})\)")  # (FRT): a short form behind its name
_LONG = Pattern(r"\b([^\W\d_a-z][^\W\d_]{1,9}) \(([^\W\d_a-z][^()]{8,90})\)")  # FRT (Fen River Trust)
_LONGEST_NAME = 12  # words


def in_full(found: Span, passages: Sequence[Passage]) -> Span | None:
    """The organization of a span under the fullest name that the article gives.

    An acronym's name in full where the article gives both ("Fen River Trust (FRT)"); the country
    of a nation's adjective ("Latvian" minister) where the article names it. None where it does not:
    the adjective is no organization's name.
    """
    text = passages[found.number].text[found.start : found.end]
    *before, last = text.lower().split()
    if last.rstrip(".") in NATIONS - SHORT_NATIONS:
        return next((span for name in COUNTRIES.get(last, ()) for span in _named((*before, name), passages)), None)
    if (" " not in text and any(c.isupper() for c in text[1:])) or len(text) < 6:  # noqa: PLR2004
        return next(_expanded(text, passages), found)
    return found


def _named(name: Sequence[str], passages: Sequence[Passage]) -> Iterator[Span]:
    """Where the article names a country; `name` in lower case, without the point of "U.S."."""
    short = "." in name[-1] or len(name[-1]) <= 3  # noqa: PLR2004
    for number, passage in enumerate(passages):
        for at in passage.capitals:
            word = passage.words[at]
            first = at - len(name) + 1
            if word.lower.rstrip(".") != name[-1] or (short and not word.text.isupper()):
                continue
            if first >= 0 and all(passage.lower(first + i) == name[i] for i in range(len(name) - 1)):
                yield Span(number, passage.words[first].start, word.end)


def _expanded(short: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """Names of which a short form takes the first letters, beside it in brackets."""
    for number, passage in enumerate(passages):
        if "(" not in passage.text or short not in passage.text:
            continue
        for found in _SHORT.finditer(passage.text):
            words = [w for w in passage.words if w.end < found.start()][-_LONGEST_NAME:]
            if found[1] == short and words and passage.text[words[-1].end : found.start()] == " ":
                start = _initials(short, [(w.text, w.start) for w in words])
                if start is not None:
                    yield Span(number, start, words[-1].end)
        for found in _LONG.finditer(passage.text):
            if found[1] == short and _initials(short, [(w, 0) for w in found[2].split()]) is not None:
                yield Span(number, found.start(2), found.end(2))


def _initials(short: str, words: Sequence[tuple[str, int]]) -> int | None:
    """Where the words begin whose first letters, small words left out, a short form takes."""
    left = list(short.lower())
    for word, start in reversed(words):
        capital = word[0].isupper()
        if not capital and (word.lower() not in {"of", "and", "for", "the", "de", "du", "on", "in"}):
            return None
        if left and word[0].lower() == left[-1] and (capital or len(left) > 1):
            left.pop()
        elif capital:
            return None
        if not left and capital:
            return start
    return None
