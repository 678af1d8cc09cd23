"""People in a row: the plural before their names says what each of them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import is_forename
from markup.derive.words.people import COMPANY_PLURALS, PEOPLE_PLURALS, ROLES

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage

_AND = frozenset({"and", "und", "et", "y"})
_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("men", "man"), ("women", "woman"))
_SHORT = frozenset({"sens", "reps", "govs"})
_SEAT = Pattern(r"[DRI]-[A-Z]")  # the party and the state of who is named before
# What stands between two names of a row: a seat, a party's letter with a state, an age with a town, "and" or a comma.
_NEXT = Pattern(
    r"(?: (?:MP|MEP|MSP|MLA|TD)\b)?"
    r"(?: \([A-Z][^()]{1,20}\)|, [DR]-[A-Z][a-z.]{1,10}(?=,)|, \d{1,3},[^;.()]{1,50}(?=;))?"
    r"(?:[,;]? (?:and|und|et|y)|[,;]) [^\W\d_a-z]"
)
_LONGEST_ROW = 60  # words
_LONGEST_PARTITIVE = 6  # words from "one of" to its noun


def plural_before(mention: Mention) -> int | None:
    """The plural of people before the row of names that a mention is in.

    `technocrats – Ann, Ben and Carl`, `presidents such as Ann and Ben`, `one of her friends, Ann,`.
    """
    text = mention.passage
    noun = _noun_before(mention)
    if noun is None or not singular(text.lower(noun)) or not _is_short(text, noun):
        return None
    full = len(mention.key) > 1 and is_forename(mention.key[0])
    return noun if full or text.lower(noun) not in COMPANY_PLURALS else None


def _noun_before(mention: Mention) -> int | None:
    """The word before a row of names, by what joins it to the row."""
    text = mention.passage
    at = mention.title
    passed = "," in text.gap(at)
    while at > max(0, mention.title - _LONGEST_ROW) and _is_in_row(mention, at):
        passed = passed or (text.words[at - 1].upper and (text.gap(at) != " " or text.lower(at) in _AND))
        at -= 1
    if at <= max(0, mention.title - _LONGEST_ROW):
        return None
    gap, before = text.gap(at), text.lower(at - 1)
    if gap.strip() in {"–", "—", "-", ":", "("}:
        return at - 1
    if gap == " " and before in {"as", "like", "including"}:
        return at - 2 if before != "as" else at - 3
    row = passed if at != mention.title else _leads(mention)
    apposed = gap == ", " and (_is_one_of(mention, at - 1) or (row and _is_owned(text, at - 1)))
    return at - 1 if (gap in {" ", ". "} and row) or apposed else None


def _is_in_row(mention: Mention, at: int) -> bool:
    """Whether the word before `at` is part of the row of names that ends with a mention."""
    text = mention.passage
    gap, word = text.gap(at), text.words[at - 1]
    if _SEAT.match(word.text) is not None and text.gap(at - 1) in {", ", " ("}:
        return True  # "Ann Lee (D-Ohio), Ben Moss and"
    joined = at < mention.title and text.lower(at) in _AND
    if (word.lower in _AND and gap in {", ", " "}) or (word.upper and (gap == ", " or (joined and gap == " "))):
        return True
    if at == mention.title or not word.upper:
        return False
    if gap == " (":
        return _SEAT.match(text.words[at].text) is not None
    return gap == " " and text.words[at].upper and not singular(word.lower)  # a forename before its surname


def _leads(mention: Mention) -> bool:
    """Whether more names follow a name in a row."""
    return _NEXT.match(mention.passage.text, mention.end) is not None


def _is_one_of(mention: Mention, noun: int) -> bool:
    """`one of the victims, Ann Lee,`."""
    text = mention.passage
    behind = text.text[mention.end : mention.end + 1]
    return behind in {",", "."} and any(
        text.lower(i) == "of" and text.lower(i - 1) == "one" and all(text.gap(k) == " " for k in range(i, noun + 1))
        for i in range(max(1, noun - _LONGEST_PARTITIVE), noun)
    )


def _is_owned(text: Passage, noun: int) -> bool:
    """`Nordbane's sales directors, Ann Lee and Ben Moss`."""
    at = noun
    while at > max(0, noun - _LONGEST_PARTITIVE) and text.gap(at) == " ":
        at -= 1
        if text.words[at].possessive:
            return text.words[at].upper
    return False


def _is_short(text: Passage, at: int) -> bool:
    """Whether a point stands behind an abbreviated plural: `Sens. Ann Lee and Ben Moss`."""
    return text.gap(at + 1) != ". " or text.lower(at) in _SHORT


def singular(word: str) -> str:
    """The role noun of a plural in lower case; nothing where a word is no plural of people."""
    if word in PEOPLE_PLURALS:
        return PEOPLE_PLURALS[word]
    if not word.endswith(("s", "men")):
        return ""
    stems = (word.removesuffix(ending) + stem for ending, stem in _PLURALS if word.endswith(ending))
    return next((stem for stem in stems if stem in ROLES), "")
