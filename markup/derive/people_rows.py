"""People in a row: the plural before their names says what each of them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_forenames import is_forename
from markup.derive.words.people import COMPANY_PLURALS, PEOPLE_PLURALS, ROLES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention

_AND = frozenset({"and", "und", "et", "y"})
_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("men", "man"), ("women", "woman"))
_LONGEST_ROW = 60  # words
_LONGEST_PARTITIVE = 6  # words from "one of" to its noun


def plural_before(mention: Mention) -> int | None:
    """The plural of people before the row of names that a mention is in.

    `technocrats – Ann, Ben and Carl`, `presidents such as Ann and Ben`, `one of her friends, Ann,`.
    """
    text = mention.passage
    at = mention.title
    noun: int | None = None
    passed = "," in text.gap(at)
    while at > max(0, mention.title - _LONGEST_ROW):
        gap = text.gap(at)
        word = text.words[at - 1]
        joined = at < mention.title and text.lower(at) in _AND
        if (word.lower in _AND and gap in {", ", " "}) or (word.upper and (gap == ", " or (joined and gap == " "))):
            passed = passed or word.upper
            at -= 1
            continue
        if gap == " " and at != mention.title and word.upper and text.words[at].upper and not singular(word.lower):
            at -= 1  # a forename before its surname
            continue
        if gap.strip() in {"–", "—", "-", ":", "("}:
            noun = at - 1
        elif gap == " " and word.lower in {"as", "like", "including"}:
            noun = at - 2 if word.lower != "as" else at - 3
        elif (gap == " " and ((at != mention.title and passed) or (at == mention.title and _leads(mention)))) or (
            gap == ", " and _is_one_of(mention, at - 1)
        ):
            noun = at - 1
        break
    if noun is None or not singular(text.lower(noun)):
        return None
    full = len(mention.key) > 1 and is_forename(mention.key[0])
    return noun if full or text.lower(noun) not in COMPANY_PLURALS else None


def _leads(mention: Mention) -> bool:
    """Whether more names follow a name in a row."""
    text = mention.passage
    at = mention.last
    if at >= len(text.words):
        return False
    if text.lower(at) in _AND and text.gap(at) == " ":
        at += 1
    elif text.gap(at) != ", ":
        return False
    return at < len(text.words) and text.words[at].upper


def _is_one_of(mention: Mention, noun: int) -> bool:
    """`one of the victims, Ann Lee,`."""
    text = mention.passage
    behind = text.text[mention.end : mention.end + 1]
    return behind in {",", "."} and any(
        text.lower(i) == "of" and text.lower(i - 1) == "one" and all(text.gap(k) == " " for k in range(i, noun + 1))
        for i in range(max(1, noun - _LONGEST_PARTITIVE), noun)
    )


def singular(word: str) -> str:
    """The role noun of a plural in lower case; nothing where a word is no plural of people."""
    if word in PEOPLE_PLURALS:
        return PEOPLE_PLURALS[word]
    if not word.endswith(("s", "men")):
        return ""
    stems = (word.removesuffix(ending) + stem for ending, stem in _PLURALS if word.endswith(ending))
    return next((stem for stem in stems if stem in ROLES), "")
