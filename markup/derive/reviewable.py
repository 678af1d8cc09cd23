"""The statements of an article that a fact-checker could review, what can be checked first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.pattern import Pattern
from markup.derive.words.checkable import CHECKABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.words.checkable import Checkable
    from markup.model import Article, Person, Quotation

# A word; not the month of a date, which may be spelled as another word ("May 15").
_WORD = Pattern(r"\b(?!(?<=\d )[A-Z])(?!(?<=\d\. )[A-Z])(?![A-Z][^\W\d_]*+ \d)[^\W\d_]++(?:['’-][^\W\d_]++)*+")
_FIGURE = Pattern(r"[$€£¥₹]?\d++(?:[.,:/]\d++|[ \u00a0]\d{3}(?!\d))*+(?:\s?%)?")
_QUESTION = ("?", "？", "؟")
_WEIGHT = 2  # a number says more than a verb; a wish takes more away


class Chance(IntEnum):
    """How likely it is that a statement can be checked."""

    UNLIKELY = 1  # an opinion, a wish, a forecast, a question
    POSSIBLE = 2
    LIKELY = 3  # a number, a comparison, a verb of claim


class Statement(NamedTuple):
    """Words that an article gives as somebody's.

    `speaker` is absent where the article names none; `signs` are the words that speak for checking and `doubts`
    those that speak against it.
    """

    quotation: Quotation
    speaker: Person | None
    chance: Chance
    signs: tuple[str, ...]
    doubts: tuple[str, ...]


def statements(article: Article) -> tuple[Statement, ...]:
    """Every quotation, direct and reported; the likeliest to be checked first, else in the article's order.

    What several people said together is one statement, the first of them its speaker.
    """
    language = article.in_language.value.partition("-")[0].lower() if article.in_language else ""
    words = CHECKABLE.get(language)
    people = {p.name.value: p for p in article.mentions}
    once = {(q.text.value, q.text.evidence): q for q in reversed(article.quotations)}  # what several said together
    found = [_statement(q, people.get(_name(q)), words) for q in reversed(once.values())]
    return tuple(sorted(found, key=lambda s: (-s.chance, _WEIGHT * len(s.doubts) - len(s.signs))))


def _name(quotation: Quotation) -> str:
    return quotation.spoken_by_character.value if quotation.spoken_by_character else ""


def _statement(quotation: Quotation, speaker: Person | None, words: Checkable | None) -> Statement:
    text = quotation.text.value
    figures = [m[0].strip() for m in _FIGURE.finditer(text)]
    told = list(_words(text))
    cue = quotation.spoken_by_character.evidence[0].text if quotation.spoken_by_character else ""
    numbers = [*figures, *(w for w in told if words and w in words.numbers)]
    compares = [w for w in told if words and w in words.compares]
    claims = [w for w in _words(cue) if words and w in words.claims]
    leans = [w for w in told if words and w in words.leans]
    if text.rstrip(" ”\"'").endswith(_QUESTION):
        leans.append("?")
    score = _WEIGHT * bool(numbers) + bool(compares) + bool(claims) - _WEIGHT * bool(leans)
    chance = Chance.LIKELY if score > 0 else Chance.POSSIBLE if score == 0 else Chance.UNLIKELY
    return Statement(
        quotation, speaker, chance, tuple(dict.fromkeys((*numbers, *compares, *claims))), tuple(dict.fromkeys(leans))
    )


def _words(text: str) -> Iterator[str]:
    return (m[0].casefold().replace("’", "'") for m in _WORD.finditer(text))
