"""What somebody is, where the role noun stands first: `la ministre des Sports, NAME`, `NAME, Sprecher der Bahn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markup.derive import people_roles
from markup.derive.pattern import Pattern
from markup.derive.people_affiliations import Span
from markup.derive.people_bodies import attached, headed, in_brackets, is_short, owner, possessed
from markup.derive.people_forenames import is_forename
from markup.derive.people_kinds import is_role_in
from markup.derive.people_roles import Role

if TYPE_CHECKING:
    from collections.abc import Collection

    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

_MOST_WORDS = 11  # of a role and what it is of
_MOST_BEFORE = 3  # adjectives before a role
_CLOSERS = frozenset(',.;:)»”“"!?–—')
_BRACKETS = Pattern(r"\s*\([^()]{1,60}\)")
_AT = frozenset({"en", "à", "in", "im", "aus"})  # before a town, which is no part of a title
_SPACES = {0xA0: " ", 0x202F: " "}
_HAVE = frozenset("a avait ont ha había aveva".split())
_AGES: dict[str, Pattern] = {}


def role_before(mention: Mention) -> Role | None:  # one answer for each pattern
    """The role in the words before a name."""
    known = mention.passage.lexicon
    return people_roles.role_before(mention) if known is None else _before(mention, known)


def role_behind(mention: Mention) -> Role | None:  # one answer for each pattern
    """The role in the words behind a name."""
    known = mention.passage.lexicon
    return people_roles.role_behind(mention) if known is None else _behind(mention, known)


def has_age(mention: Mention) -> bool:
    """Whether an age stands behind the name."""
    known = mention.passage.lexicon
    if known is None:
        return people_roles.has_age(mention)
    if mention.passage.text[mention.end : mention.end + 2].lstrip()[:1] not in {"(", ","}:
        return False
    return people_roles.has_age(mention) or _age_end(mention, known) > mention.end


def _before(mention: Mention, known: Lexicon) -> Role | None:
    text = mention.passage
    inner = _inner(mention, known)
    if inner is None:
        return None
    if _is_kin(text.lower(inner.head), known):
        return Role(_title(mention, inner, None, known), None, kin=True)
    outer = _outer(text, inner, known)
    origin = text.lower(inner.head) in known.aged
    said = outer if outer is not None and origin else inner  # not "uruguayo", but the trainer
    whose = owner(mention, *said, known)
    belongs = attached(mention) or whose or possessed(mention, said.first)
    if outer is not None and belongs is None:
        belongs = owner(mention, *outer, known) or possessed(mention, outer.first)
    return Role(_title(mention, said, whose, known), belongs)


def _inner(mention: Mention, known: Lexicon) -> _Phrase | None:
    """The phrase of a role that ends directly before a name."""
    text = mention.passage
    end = mention.first
    while end and text.lower(end - 1).rstrip(".") in known.honorifics and text.gap(end) in {" ", ". "}:
        end -= 1
    if text.title_case or end == 0 or text.gap(end) not in {" ", ", ", ""}:
        return None
    if known.nouns_have_capitals and not text.words[end - 1].upper:
        return None  # a German phrase ends with a noun
    apposed = text.gap(end) == ", "
    if not apposed and _ends_body(text, end, known) and not is_forename(mention.key[0]):
        return None  # "l'entraîneur du FC Bréval"
    head = _head_before(text, end, known, apposed=apposed)
    if head is None or (apposed and not _is_apposed(mention, head, known)):
        return None
    verb = text.lower(head - 1) in _HAVE and not text.words[head].upper  # "a prévenu NAME"
    kin = apposed and _is_kin(text.lower(head), known) and text.lower(head - 1) not in known.articles
    return None if verb or kin else _Phrase(_leftmost(text, head, known), end, head)


def _ends_body(text: Passage, end: int, known: Lexicon) -> bool:
    """Whether the word before a name begins an organization's, which the name may go on."""
    word = text.words[end - 1]
    body = word.upper and (word.lower in known.organizations or is_short(word.text, known))
    return body and text.lower(end - 2) in known.joining | known.articles


class _Phrase(NamedTuple):
    """A role's phrase `words[first:end]` and its noun."""

    first: int
    end: int
    head: int


def _outer(text: Passage, inner: _Phrase, known: Lexicon) -> _Phrase | None:
    """`El entrenador del Portuense, el uruguayo NAME`: the role before the one that stands with the name."""
    end = inner.first - 1
    if end < 1 or text.gap(end) != ", " or text.lower(end) not in known.articles:
        return None
    head = _head_before(text, end, known, apposed=True)
    return None if head is None else _Phrase(_leftmost(text, head, known), end, head)


def _title(mention: Mention, phrase: _Phrase, whose: Span | None, known: Lexicon) -> Span:
    words = mention.passage.words
    end = _title_end(mention.passage, phrase, whose, known)
    return Span(mention.number, words[phrase.first].start, end)


def _title_end(text: Passage, phrase: _Phrase, whose: Span | None, known: Lexicon) -> int:
    """Where a title ends: before the organization in its phrase and the words that join them."""
    first, last, head = phrase
    end = last
    if whose is not None and not text.words[head].start <= whose.start < text.words[head].end:
        end = next((i for i in range(first, last) if text.words[i].end > whose.start), last)
        joins = known.joining | known.articles | known.organizations
        while end > first + 1 and end < last and _joins(text, end - 1, joins, known):
            end -= 1
        if end <= first:
            end = last
    return text.words[end - 1].end


def _joins(text: Passage, at: int, joins: Collection[str], known: Lexicon) -> bool:
    """Whether a word leads from a role to an organization: `der rechtsextremen`."""
    if text.lower(at) in joins:
        return True
    german = known.nouns_have_capitals and not text.words[at].upper
    return german and text.lower(at).endswith(known.adjective_endings)


def _is_apposed(mention: Mention, head: int, known: Lexicon) -> bool:
    """Whether commas on both sides join a role to the name behind it, or it opens the sentence."""
    text = mention.passage
    end = _brackets_end(mention)
    if text.text[end : end + 1] in _CLOSERS or text.text[end : end + 2] in {" –", " —"} or end >= len(text.text):
        return True
    first = _leftmost(text, head, known)
    return first == 0 or (text.words[first].opens and text.lower(first - 1) not in known.articles)


def _head_before(text: Passage, end: int, known: Lexicon, *, apposed: bool) -> int | None:
    """The role noun whose phrase ends at `end`: the nearest, or before a comma the one that governs it."""
    found: int | None = None
    for at in range(end - 1, max(-1, end - 1 - _MOST_WORDS), -1):
        word = text.words[at]
        if at < end - 1 and text.gap(at + 1) not in {" ", ""} and not _is_bracketed(text, at, known):
            break
        if _is_role(text, at, known) and _continues(text, at, end, known):
            if found is None or (apposed and _governs(text, at, found, known)):
                found = at
            if not apposed:
                break
            continue
        if word.lower in known.stops or word.possessive:
            break
    return found


def _is_bracketed(text: Passage, at: int, known: Lexicon) -> bool:
    """`la maire (PS) de Bréval`: whether the gap behind a word opens or closes a party's brackets."""
    gap = text.gap(at + 1)
    if gap == " (":
        return text.gap(at + 2) == ") " and is_short(text.words[at + 1].text, known)
    return gap == ") " and text.gap(at) == " (" and is_short(text.words[at].text, known)


def _is_role(text: Passage, at: int, known: Lexicon) -> bool:
    word = text.words[at]
    lower = word.lower
    if known.nouns_have_capitals and not word.upper:
        return False
    if lower in known.before and text.lower(at + 1) in known.roles:
        return False
    tail = lower.rpartition("-")[2] if known.nouns_have_capitals else lower
    return is_role_in(lower, known) or is_role_in(tail, known) or lower in known.kin or _is_origin(text, at, known)


def _is_origin(text: Passage, at: int, known: Lexicon) -> bool:
    """`l'Argentin NAME`: behind an article, what else is an adjective."""
    noun = known.nouns_have_capitals or text.lower(at - 1) in known.articles
    return noun and text.lower(at) in known.aged


def _is_kin(word: str, known: Lexicon) -> bool:
    return word in known.kin and word not in known.roles


def _continues(text: Passage, head: int, end: int, known: Lexicon) -> bool:
    """Whether the words behind a role noun can belong to it: adjectives, and what it is of."""
    at = head + 1
    while at < end and (_is_adjective(text, at, known) or is_short(text.words[at].text, known)):
        at += 1
    if at == end:
        return True
    if text.lower(at) not in known.joining or text.lower(end - 1) in known.joining - {"l'"}:
        return False
    behind = [i for i in range(at, end) if text.lower(i) not in known.joining]
    if known.nouns_have_capitals and not all(
        text.words[i].upper or text.lower(i).endswith(known.adjective_endings) for i in behind
    ):
        return False
    if known.nouns_have_capitals and not any(text.words[i].upper for i in behind):
        return False  # "Direktorin des europäischen Programms": the noun is still to come
    return not any(text.lower(i) in known.stops for i in behind)


def _is_adjective(text: Passage, at: int, known: Lexicon) -> bool:
    word = text.words[at]
    if word.upper or known.nouns_have_capitals:
        return False
    return word.lower in known.adjectives or word.lower in known.roles or word.lower.endswith(known.adjective_endings)


def _governs(text: Passage, head: int, other: int, known: Lexicon) -> bool:
    return all(text.lower(i) not in known.stops or text.lower(i) in known.joining for i in range(head + 1, other))


def _leftmost(text: Passage, head: int, known: Lexicon) -> int:
    """Where the phrase of a role begins: adjectives before it included, articles left out."""
    first = head
    while first and head - first < _MOST_BEFORE and text.gap(first) in {" ", ""}:
        lower = text.lower(first - 1)
        declined = known.nouns_have_capitals and lower.endswith(known.adjective_endings) and lower not in known.articles
        verb = lower.endswith("ierte") and text.lower(first - 2) not in known.articles  # "kommentierte", "kritisierte"
        small = declined and not text.words[first - 1].upper and lower not in known.stops and not verb
        if lower not in known.before and not small:
            break
        first -= 1
    return first


def _brackets_end(mention: Mention) -> int:
    found = _BRACKETS.match(mention.passage.text, mention.end)
    return found.end() if found else mention.end


def _age_end(mention: Mention, known: Lexicon) -> int:
    """Where the age behind a name ends; where the name does if there is none."""
    pattern = _age(known.age)
    found = pattern.match(mention.passage.text, mention.end)
    return found.end() if found else mention.end


def _age(expression: str) -> Pattern:
    return _AGES.setdefault(expression, Pattern(expression))


def _behind(mention: Mention, known: Lexicon) -> Role | None:
    text = mention.passage
    if not _is_followed(mention, known):
        return None
    party = attached(mention)
    end = max(_age_end(mention, known), _brackets_end(mention))
    at = mention.last
    while at < len(text.words) and text.words[at].start < end:
        at += 1
    if at >= len(text.words) or text.words[mention.last - 1].possessive:
        return Role(None, party) if party else None
    between = text.text[end : text.words[at].start].translate(_SPACES)
    found = _phrase(mention, at, known) if between in {", ", " – ", " — "} or between == " (" else None
    if found is None and between == " " and text.lower(at) in known.copulas:
        found = _phrase(mention, at + 1, known)
    if found is None:
        body = party or (headed(mention, at, known) if between in {" ", ", "} else None)
        return Role(None, body) if body else None
    return found if found.affiliation or not party else Role(found.title, party, found.kin)


def _is_followed(mention: Mention, known: Lexicon) -> bool:
    """Whether what stands behind a name can say what somebody is: a mark, a verb, a word of belonging."""
    text = mention.passage
    behind = text.text[mention.end : mention.end + 2].translate(_SPACES)
    if behind[:1] != " " or behind[1:] in {"(", "–", "—"}:
        return behind[:1] in {",", " "}
    lower = text.lower(mention.last)
    return lower in known.copulas or lower in known.of or lower in known.heading


def _phrase(mention: Mention, at: int, known: Lexicon) -> Role | None:  # a phrase read word by word
    """The role that a noun phrase says, and the organization in it."""
    text = mention.passage
    if text.lower(at) in known.since:
        at = _behind_year(text, at)
    first = at
    while text.lower(first) in known.articles and first - at < 2:  # noqa: PLR2004
        first += 1
    head = first
    while head < len(text.words) and head - first < _MOST_BEFORE and not _is_role(text, head, known):
        skipped = text.words[head].lower in known.before or (
            known.nouns_have_capitals and text.lower(head).endswith(known.adjective_endings)
        )
        if not skipped or text.words[head].upper:
            return None
        head += 1
    if head >= len(text.words) or not _is_role(text, head, known) or _is_broken(text, at, head):
        return None
    last = _phrase_end(text, head, known)
    kin = _is_kin(text.lower(head), known)
    whose = None if kin else owner(mention, first, last, head, known)
    if whose is None and (party := in_brackets(text.text, text.words[last - 1].end, known)) is not None:
        whose = Span(mention.number, *party)
    return Role(_title(mention, _Phrase(first, last, head), whose, known), whose, kin)


def _phrase_end(text: Passage, head: int, known: Lexicon) -> int:
    """Behind the last word of the phrase of a role noun."""
    last = head + 1
    while last < len(text.words) and last - head < _MOST_WORDS and text.gap(last) in {" ", ""}:
        lower = text.lower(last)
        if lower in known.stops and lower not in known.joining:
            break
        belongs = text.words[last].upper or lower in known.joining or _is_adjective(text, last, known)
        belongs = belongs or text.lower(last - 1) in known.organizations
        if not belongs and text.lower(last - 1) not in known.joining:
            break
        last += 1
    if last - head > 2 and text.lower(last - 2) in _AT and text.words[last - 1].upper:  # noqa: PLR2004
        last -= 2  # "ingeniera en Lyon"
    while last > head + 1 and text.lower(last - 1) in known.joining:
        last -= 1
    return last


def _behind_year(text: Passage, at: int) -> int:
    """`NAME, seit 2021 Intendantin`: years are no words."""
    return at + 1 if text.gap(at + 1).strip().isdigit() else at


def _is_broken(text: Passage, first: int, last: int) -> bool:
    return any(text.gap(i) not in {" ", ""} for i in range(first + 1, last + 1))
