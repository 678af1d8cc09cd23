"""The phrases of a byline, each looked for at one piece of it: name, role, outlet, place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.names import (
    is_forename,
    is_initials,
    is_name_word,
    is_particle,
    is_suffix,
    looks_like_name,
    may_be_part,
)
from markup.derive.words.bylines import (
    ACCOUNTS,
    AGENCIES,
    BY,
    GUEST_ROLES,
    HONORIFICS,
    INTERFACE,
    JOINERS,
    LOWER_AGENCIES,
    MONTHS,
    ORGANIZATION_HEADS,
    PLACE_PREPOSITIONS,
    PLACES,
    ROLE_ENDINGS,
    ROLE_HEADS,
    ROLE_LINKS,
    ROLE_MODIFIERS,
    STAFF,
    WRITTEN_FOR,
)
from markup.derive.words.names import JOINING_PARTICLES, NEVER, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.byline_tokens import Token

LONGEST_PHRASE = 6  # words
_MOST_NAME_WORDS = 7
_MOST_MODIFIERS = 7  # words before the head of a role, itself included
_DESKS = frozenset(("bureau", "desk"))
_ARTICLES = frozenset("a an ein eine une un una um uma en et ein".split())
_BEHIND_GENRE = BY | frozenset("de di van from avec con of".split())
_COLONS = frozenset(":：/／")
AFFILIATING = frozenset("at bei beim chez with for pour für".split())
_SHORT_AGENCY = 4  # letters
_MOST_PLACE_WORDS = 3
_INITIALISM = 4  # letters
_VOWELS = "AEIOU"


class Role(NamedTuple):
    """A job title and an outlet as spans of the line, and the index behind them."""

    title: tuple[int, int]
    affiliation: tuple[int, int] | None
    end: int


def run(pieces: Sequence[Token], at: int, most: int) -> list[Token]:
    """The words from `at` up to a mark, a date, a seam."""
    words: list[Token] = []
    for piece in pieces[at : at + most]:
        if piece.kind != "word" or (piece.glued and words):
            break
        words.append(piece)
    return words


def longest(words: Sequence[Token], phrases: frozenset[str]) -> int:
    """How many of the words make the longest phrase of a set; 0 for none."""
    if not words or words[0].folded not in starts(phrases):
        return 0
    folded = [w.folded for w in words[:LONGEST_PHRASE]]
    return next((n for n in range(len(folded), 0, -1) if " ".join(folded[:n]) in phrases), 0)


@cache
def starts(phrases: frozenset[str]) -> frozenset[str]:
    """The first words of phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


@cache
def _ends(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def run_unglued(pieces: Sequence[Token], at: int, most: int) -> list[Token]:
    """The words from `at` up to a mark or a date, seams ignored."""
    words: list[Token] = []
    for piece in pieces[at : at + most]:
        if piece.kind != "word":
            break
        words.append(piece)
    return words


@cache
def _desk_words() -> frozenset[str]:
    """The words of which an agency's or a desk's name has one at its start or end."""
    return starts(AGENCIES) | starts(STAFF) | _ends(STAFF)


def may_hold_credit(pieces: Sequence[Token]) -> bool:
    """A cheap look: two capitals, a script without case, a word of an agency or a desk; no name is without."""
    words = [p for p in pieces if p.kind == "word"]
    capitals = sum(w.text[0].isupper() for w in words)
    if capitals > 1 or not _desk_words().isdisjoint([w.folded for w in words]):
        return True
    return any(w.text[0].lower() == w.text[0].upper() for w in words)


def name_length(pieces: Sequence[Token], at: int, language: str | None) -> int:
    """How many pieces from `at` make a person's name; 0 for none."""
    words = _name_words(run(pieces, at, _MOST_NAME_WORDS))
    if not words:
        return 0
    first = words[0].text
    if _is_east_asian(first):
        return _east_asian_length(words, language)
    longest_run = len(words)
    if first[0].lower() != first[0].upper():
        longest_run = next((i for i, w in enumerate(words) if not may_be_part(w.text)), longest_run)
    for n in range(longest_run, 1, -1):
        if looks_like_name(" ".join([w.text for w in words[:n]]), language=language):
            return _before_outlet(words, _trimmed(words, n, pieces[at + n : at + n + 2]))
    return 0


def honorific(pieces: Sequence[Token], at: int, language: str | None) -> bool:
    """Whether a piece is the title before a name: "Don Jorge Sanz", not "Don Harper"."""
    if pieces[at].folded not in HONORIFICS or at + 1 >= len(pieces) or pieces[at + 1].kind != "word":
        return False
    forename = pieces[at].folded == "don" and language != "es"
    return not forename or name_length(pieces, at + 1, language) > 0


def _name_words(words: list[Token]) -> list[Token]:
    """The words that can belong to one name: none of the interface, no joiner."""
    if len(words) > 1 and words[0].text == "An" and words[1].text[0] in _VOWELS:
        return []  # "An Extra Harbour"
    for i, word in enumerate(words):
        joined = word.folded in JOINERS and (word.text.islower() or word.text == "&" or (i and words[0].text.isupper()))
        by = word.folded == "by" or (word.folded in BY and not word.text[0].isupper())
        if (joined or by) and word.folded not in PARTICLES:
            return words[:i]
        if is_head(word, guests=False):
            return words[:i]
        if word.folded in JOINING_PARTICLES and i and (word.text.islower() or words[0].text.isupper()):
            behind = words[i + 1 :]
            if len(behind) > 1 and is_name_word(behind[0].text) and is_name_word(behind[1].text):
                return words[:i]
        if (
            word.folded in INTERFACE
            and word.folded not in PARTICLES
            and not is_forename(word.text)
            and len(word.text) > 1
        ):
            return words[:i]
    return words


def _is_east_asian(word: str) -> bool:
    return "\u3040" <= word[0] <= "\u9fff" or "\uac00" <= word[0] <= "\ud7a3"


def _east_asian_length(words: list[Token], language: str | None) -> int:
    single = looks_like_name(words[0].text, language=language)
    if len(words) == 1 or (single and words[1].text in ROLE_HEADS):
        return int(single)
    pair = f"{words[0].text} {words[1].text}"
    second = looks_like_name(words[1].text, language=language)
    if looks_like_name(pair, language=language) and not (single and (second or language != "ja")):
        return 2
    return int(single)


def _trimmed(words: list[Token], n: int, behind: Sequence[Token]) -> int:
    """A name's length without the start of a role or an outlet."""
    texts = [w.folded for w in words]
    following = behind[0] if behind else None
    role_follows = following is not None and following.kind == "word" and _is_role_word(following)
    while n > 2 and (_is_adjective(texts[n - 1]) or (role_follows and texts[n - 1] in _of_role())):  # noqa: PLR2004
        n -= 1
    if n > 2 and following is not None and f"{texts[n - 1]} {following.folded}" in WRITTEN_FOR:  # noqa: PLR2004
        n -= 1
    outlet_follows = following is not None and following.folded in ORGANIZATION_HEADS and not following.glued
    if n == 3 and outlet_follows and is_name_word(words[1].text) and not is_particle(words[1].text):  # noqa: PLR2004
        return 2
    if n > 3:  # noqa: PLR2004
        return _side_by_side(words, n)
    return n


@cache
def _of_role() -> frozenset[str]:
    """What stands before a role and is no name: what it is for, or whose it is ("Herald Staff Writer")."""
    return ROLE_MODIFIERS | ORGANIZATION_HEADS


def _before_outlet(words: Sequence[Token], found: int) -> int:
    """A name's length where an outlet's name runs on from it: "Ann B. Lee Springfield Daily News"."""
    outlet = any(w.folded in ORGANIZATION_HEADS for w in words[found:])
    if not outlet or found <= 3 or not is_forename(words[0].text) or not is_initials(words[1].text):  # noqa: PLR2004
        return found
    return 3


def _side_by_side(words: list[Token], n: int) -> int:
    """Where a second name begins in a row of four words and more that no joiner parts."""
    for i in range(2, n - 1):
        known = is_forename(words[0].text) and is_forename(words[i].text) and not is_forename(words[i - 1].text)
        if known and not is_particle(words[i - 1].text) and not is_initials(words[i - 1].text):
            return i
    return n


def _is_adjective(word: str) -> bool:
    return word.endswith(("ische", "ischer", "sche korrespondentin"))


def _is_role_word(word: Token) -> bool:
    return word.folded in ROLE_HEADS or word.folded in ROLE_MODIFIERS or word.folded.endswith(ROLE_ENDINGS)


def role(pieces: Sequence[Token], at: int, *, guests: bool) -> Role | None:
    """A job title that starts at a piece: modifiers, head, what it is for, and at which outlet."""
    head = at
    while not is_head(pieces[head], guests=guests):
        head += 1
        if not _may_modify(pieces[head - 1]) or head == len(pieces) or head - at == _MOST_MODIFIERS:
            return None
    words = run_unglued(pieces, at, 14)
    if head - at >= len(words):
        return None
    head -= at
    stop = head + 1
    while stop < len(words) and (_is_role_word(words[stop]) or is_head(words[stop], guests=guests)):
        stop += 1
    if name_length(pieces, at + stop, None):
        return Role((words[0].start, words[stop - 1].end), None, at + stop)
    end, affiliation = _role_tail(words, stop)
    title_end = affiliation[0] if affiliation else end
    span = (words[0].start, words[title_end - 1].end)
    outlet = (words[affiliation[1]].start, words[end - 1].end) if affiliation else None
    return Role(span, outlet, at + end)


def outlet_role(pieces: Sequence[Token], at: int) -> Role | None:
    """A job title behind the outlet whose it is: `Chronicle Staff Writer`."""
    for end in range(at + 1, min(at + _MOST_MODIFIERS, len(pieces))):
        if pieces[end - 1].kind != "word" or not is_capital(pieces[end - 1]) or pieces[end].kind != "word":
            return None
        found = role(pieces, end, guests=False)
        if found is not None:
            desk = pieces[end - 1].folded in _DESKS  # "London Bureau Chief"
            title = (pieces[end - 1].start, found.title[1]) if desk else found.title
            outlet = not desk and any(p.folded in ORGANIZATION_HEADS for p in pieces[at:end])
            span = (pieces[at].start, pieces[end - 1].end) if outlet else None
            return Role(title, found.affiliation or span, found.end)
    return None


def _role_tail(words: list[Token], stop: int) -> tuple[int, tuple[int, int] | None]:
    """The end of a title ("for Politics", "at CBC News"), and where an outlet in it begins."""
    end = stop
    while end < len(words):
        word = words[end]
        behind = words[end + 1] if end + 1 < len(words) else None
        if word.folded in PLACE_PREPOSITIONS - {"at"}:
            break
        if word.folded in AFFILIATING and behind is not None and _is_outlet_word(behind):
            stop_at = end + 1
            while stop_at < len(words) and (is_capital(words[stop_at]) or words[stop_at].folded in ROLE_LINKS):
                stop_at += 1
            return stop_at, (end, end + 1)
        links = word.folded in ROLE_LINKS and behind is not None and word.text.islower()
        if not links and not (is_capital(word) and words[end - 1].text.islower()):
            break
        end += 1
    return end, None


def _is_outlet_word(word: Token) -> bool:
    return (
        word.folded in {"the", "der", "die", "dem"}
        or word.text.isupper()
        or word.folded in ORGANIZATION_HEADS
        or is_capital(word)
    )


def is_head(word: Token, *, guests: bool) -> bool:
    """Whether a word is the head of a role."""
    if word.folded in ROLE_HEADS or (guests and word.folded in GUEST_ROLES):
        return True
    return word.folded.endswith(ROLE_ENDINGS)


def _may_modify(word: Token) -> bool:
    folded = word.folded
    if folded in ROLE_MODIFIERS or folded in ROLE_LINKS or _is_adjective(folded) or folded.endswith("'s"):
        return True
    return word.text.isupper() and len(word.text) > 1


def is_capital(word: Token) -> bool:
    """Whether a word begins with a capital."""
    return word.text[0].isupper()


def agency(pieces: Sequence[Token], at: int) -> int:
    """The index behind an agency's name, or `at`."""
    if pieces[at].folded not in starts(AGENCIES):
        return at
    words = run(pieces, at, 5)
    n = longest(words, AGENCIES)
    if not n:
        return at
    printed = words[0].text
    cased = printed.lower() != printed.upper()
    if n == 1 and cased and len(printed) <= _SHORT_AGENCY and not (printed.isupper() or printed in LOWER_AGENCIES):
        return at
    return at + n


def staff(pieces: Sequence[Token], at: int) -> int:
    """The index behind a desk or a newsroom ("Redaktion", "Reuters Staff", "News Nation Bureau"), or `at`."""
    words = run(pieces, at, LONGEST_PHRASE)
    n = longest(words, STAFF)
    if n:
        return at + n
    for i in range(1, len(words) if words and words[-1].folded in _ends(STAFF) else 0):
        if " ".join(w.folded for w in words[i:]) in STAFF and all(is_capital(w) for w in words[:i]):
            named = is_forename(words[0].text) or looks_like_name(" ".join(w.text for w in words[:i]))
            return at if named else at + len(words)
    return at


def place(pieces: Sequence[Token], at: int, *, named_only: bool, bare: bool = False) -> int:
    """The index behind a place: one of PLACES, `in Rome`, or (`bare`) one capitalised word that ends its segment."""
    if named_only and pieces[at].folded not in starts(PLACES):
        return at
    words = run(pieces, at, 6)
    n = longest(words, PLACES)
    if n or named_only:
        return at + n
    skipped = 1 if words[0].folded in PLACE_PREPOSITIONS and words[0].text.islower() and len(words) > 1 else 0
    if not skipped and not bare:
        return at
    rest = words[skipped:]
    n = longest(rest, PLACES)
    if n:
        return at + skipped + n
    if skipped and rest[0].folded in {"der", "den", "dem", "the", "la", "le", "el"} and len(rest) > 1:
        skipped, rest = skipped + 1, rest[1:]
    n = next((i for i, w in enumerate(rest) if not is_name_word(w.text)), len(rest))
    most = _MOST_PLACE_WORDS if skipped else 1
    if n == 0 or n > most or (not skipped and len(rest) > n):
        return at
    return at + skipped + n


def is_single_name(piece: Token) -> bool:
    """Whether one word can be an account's or a person's only name."""
    folded = piece.folded
    return (
        folded not in NEVER
        and folded not in ACCOUNTS
        and folded not in INTERFACE
        and folded not in JOINERS
        and not is_suffix(piece.text)
        and "." not in piece.text[:-1]
        and (folded not in MONTHS or is_forename(folded))
        and (piece.text.isupper() or not any(c.isupper() for c in piece.text[2:]))
    )


def is_initialism(piece: Token) -> bool:
    """A desk's or an author's initials, as German agencies sign: `jkr`."""
    return piece.text.islower() and len(piece.text) <= _INITIALISM
