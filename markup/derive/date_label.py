"""What the words beside a date in a plain line (`date_words.plain_text`) say it is: published or modified."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from markup.derive.clock_reading import GAP
from markup.derive.date_words import (
    WORD,
    date_words,
    fold,
    folded,
    is_east_asian,
    last_part,
    plain_text,
    spaced_words,
    words_before,
)
from markup.derive.pattern import Pattern
from markup.derive.words import dates as words

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from markup.derive.date_words import DateWords, Label

_BEHIND = Pattern(rf"\s?([(\[]?)\s?({WORD}{{1,12}})([)\]]?)(?!\s?:|{GAP}{{0,4}}[0-9])")
# "Published in The Harbour Herald, May 4th, 2021": under a story, where a newspaper's site says when it was in print.
_IN_OUTLET = Pattern(
    r"(?:Published|Appeared|Erschienen|Publié|Publicado) (?:in|dans|en) "
    r"(?:[A-Z][\w'’&.-]*,? |(?:the|der|le|la|el) ){1,8}\Z"
)
_PHRASE: Final = 4  # words in the longest label
_LABEL_LINE: Final = 36  # characters of a line that is a label


def label_before(text: str, floor: int, start: int, tables: DateWords) -> tuple[Label, int] | None:
    """The meaning of the words before a date (`Published on`, `Zuletzt aktualisiert:`), and where they begin."""
    near = words_before(text, floor, start)
    while near:
        for count in range(min(_PHRASE, len(near)), 0, -1):
            label = _label_of(text, floor, near[-count:])
            if label is not None:
                first = near[-count]
                # In `MillsPublished` the label is what the name is glued to.
                return label, first.end() - len(last_part(first[0])) if count == 1 else first.start()
        last = near[-1]
        if fold(last[0]) not in _joiners() and not tables.weekday_of(fold(last[0])):
            return ("published", 0) if not floor and _IN_OUTLET.match(text, 0, start) else None
        near = words_before(text, floor, last.start())
    return None


def label_behind(text: str, end: int) -> Label | None:
    """A label behind its date: the custom in East Asia, elsewhere in brackets only.

    `20 Apr 2026Updated` says nothing: the word most often belongs to a time that the line has lost.
    """
    found = _BEHIND.match(text, end)
    if found is None or not ((found[1] and found[3]) or is_east_asian(found[2][0])):
        return None
    return _labels().get(fold(found[2]))


def label_of_line(text: str, language: str | None) -> Label | None:
    """The meaning of a line that is nothing but a label (`Published on:`): of a date that the next line holds."""
    plain = plain_text(text).rstrip(" :")
    if not plain or len(plain) > _LABEL_LINE or any(map(str.isdigit, plain)):
        return None
    found = label_before(plain, 0, len(plain), date_words(language, None))
    return found[0] if found is not None else None


def _label_of(text: str, floor: int, phrase: list[re.Match[str]]) -> Label | None:
    """The meaning of words that are a label, or end in one where they are glued or written without spaces."""
    start, end = phrase[0].start(), phrase[-1].end()
    raw = text[start:end]
    if any(mark in raw for mark in "|;:·"):
        return None
    key = " ".join(fold(word[0]) for word in phrase)
    meaning = _labels().get(key)
    if meaning is None and len(phrase) == 1:
        return _labels().get(fold(last_part(raw))) or _east_asian_label(raw)
    if meaning is not None and key in folded(words.EVERYDAY_LABELS):
        ahead = text[max(floor, start - 8) : start].rstrip()
        behind = text[end : end + 2].lstrip()  # `Publication | 14 May 2025`: a kind of text
        return None if (ahead and ahead[-1].isalnum()) or behind[:1] in {"|", "·"} else meaning
    return meaning


def _east_asian_label(run: str) -> Label | None:
    """The label at the end of a run of characters that are written without spaces: `記事公開日`."""
    if not is_east_asian(run[0]):
        return None
    return next((meaning for size in range(6, 1, -1) if (meaning := _labels().get(run[-size:]))), None)


@cache
def _joiners() -> frozenset[str]:
    return folded(words.DATE_JOINERS) | folded(words.CLOCK_JOINERS)


@cache
def _labels() -> Mapping[str, Label]:
    """Folded label -> what it labels, in all languages."""
    return _phrases(words.PUBLISHED_LABELS, "published") | _phrases(words.MODIFIED_LABELS, "modified")


def _phrases(table: Mapping[str, str], meaning: Label) -> dict[str, Label]:
    return {spaced_words(phrase): meaning for line in table.values() for phrase in fold(line).split("|")}
