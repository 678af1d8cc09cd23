"""What somebody is, where the role noun stands first: `la ministre des Sports, NAME`, `NAME, Sprecher der Bahn`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive import people_roles
from markup.derive.people_acronyms import is_short
from markup.derive.people_apposed import read_behind
from markup.derive.people_bodies import attached, genitive_before, owner, possessed
from markup.derive.people_forenames import is_forename
from markup.derive.people_noun_phrases import (
    MOST_WORDS,
    Phrase,
    age_end,
    brackets_end,
    is_adjective,
    is_full_name,
    is_kin,
    is_role,
    leftmost,
    names_another,
    title_of,
)
from markup.derive.people_roles import Role

if TYPE_CHECKING:
    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.words.lexicon import Lexicon

_CLOSERS = frozenset(',.;:)»”“"!?–—')
_DEFINITE = frozenset("le la l' el der die".split())
_AGED = ("jährig", "trenten", "quadrag", "quinquag", "sexag", "octog", "nonag", "treinta")
_HAVE = frozenset("a avait ont ha había aveva".split())


def role_before(mention: Mention) -> Role | None:  # one answer for each pattern
    """The role in the words before a name."""
    known = mention.passage.lexicon
    return people_roles.role_before(mention) if known is None else _before(mention, known)


def role_behind(mention: Mention) -> Role | None:  # one answer for each pattern
    """The role in the words behind a name."""
    known = mention.passage.lexicon
    return people_roles.role_behind(mention) if known is None else read_behind(mention, known)


def has_age(mention: Mention) -> bool:
    """Whether an age stands behind the name."""
    known = mention.passage.lexicon
    if known is None:
        return people_roles.has_age(mention)
    if mention.passage.text[mention.end : mention.end + 2].lstrip()[:1] not in {"(", ","}:
        return False
    return people_roles.has_age(mention) or age_end(mention, known) > mention.end


def _before(mention: Mention, known: Lexicon) -> Role | None:
    text = mention.passage
    inner = _inner(mention, known)
    if inner is None:
        return None
    if is_kin(text.lower(inner.head), known):
        return Role(title_of(mention, inner, None, known), None, kin=True)
    outer = _outer(text, inner, known)
    origin = text.lower(inner.head) in known.aged
    if outer is None and text.lower(inner.head).startswith(_AGED):
        return None  # "dem 25-Jährigen NAME"
    said = outer if outer is not None and origin else inner  # not "uruguayo", but the trainer
    whose = owner(mention, *said, known)
    belongs = attached(mention) or whose or possessed(mention, said.first) or genitive_before(mention, said.first)
    if outer is not None and belongs is None:
        belongs = owner(mention, *outer, known) or possessed(mention, outer.first)
    return Role(title_of(mention, said, whose, known), belongs)


def _inner(mention: Mention, known: Lexicon) -> Phrase | None:
    """The phrase of a role that ends directly before a name."""
    text = mention.passage
    end = mention.first
    while end and text.lower(end - 1).rstrip(".") in known.honorifics and text.gap(end) in {" ", ". "}:
        end -= 1
    apposed = text.gap(end) == ", "
    if end > 1 and text.gap(end) in {") ", "), "} and text.gap(end - 1) == " (":
        apposed = text.gap(end) == "), "
        end -= 1  # "la presidenta de la Asociación de Libreros (Asoli), NAME"
    elif end == 0 or text.gap(end) not in {" ", ", ", ""}:
        return None
    if text.title_case or (known.nouns_have_capitals and not text.words[end - 1].upper):
        return None  # a German phrase ends with a noun
    if not apposed and _ends_body(text, end, known) and not is_forename(mention.key[0]):
        return None  # "l'entraîneur du FC Bréval"
    head = _head_before(text, end, known, apposed=apposed)
    if head is None or (apposed and not _is_apposed(mention, head, known)):
        return None
    if apposed and (names_another(text, head + 1, end, known) or _is_of_name_before(text, head, known)):
        return None
    verb = text.lower(head - 1) in _HAVE and not text.words[head].upper  # "a prévenu NAME"
    kin = apposed and is_kin(text.lower(head), known) and text.lower(head - 1) not in known.articles
    return None if verb or kin else Phrase(leftmost(text, head, known), end, head)


def _ends_body(text: Passage, end: int, known: Lexicon) -> bool:
    """Whether the word before a name begins an organization's, which the name may go on."""
    word = text.words[end - 1]
    body = word.upper and (word.lower in known.organizations or is_short(word.text, known))
    return body and text.lower(end - 2) in known.joining | known.articles


def _outer(text: Passage, inner: Phrase, known: Lexicon) -> Phrase | None:
    """`El entrenador del Portuense, el uruguayo NAME`: the role before the one that stands with the name."""
    end = inner.first - 1
    if end < 1 or text.gap(end) != ", " or text.lower(end) not in known.articles:
        return None
    head = _head_before(text, end, known, apposed=True)
    return None if head is None else Phrase(leftmost(text, head, known), end, head)


def _is_apposed(mention: Mention, head: int, known: Lexicon) -> bool:
    """Whether commas on both sides join a role to the name behind it, or it opens the sentence."""
    text = mention.passage
    body = attached(mention)
    end = max(brackets_end(mention), body.end if body is not None else 0)
    if text.text[end : end + 1] in _CLOSERS or text.text[end : end + 2] in {" –", " —"} or end >= len(text.text):
        return True
    first = leftmost(text, head, known)
    if first == 0 or (text.words[first].opens and text.lower(first - 1) not in known.articles):
        return True
    behind = mention.last
    subject = text.words[first - 1].opens and text.lower(first - 1) in _DEFINITE and not text.gap(first - 1).strip(". ")
    clause = behind < len(text.words) and text.gap(behind) == " " and not text.words[behind].upper
    return subject and clause and text.lower(behind) not in known.joining and len(mention.key) > 1


def _head_before(text: Passage, end: int, known: Lexicon, *, apposed: bool) -> int | None:
    """The role noun whose phrase ends at `end`: the nearest, or before a comma the one that governs it."""
    found: int | None = None
    for at in range(end - 1, max(-1, end - 1 - MOST_WORDS), -1):
        word = text.words[at]
        if at < end - 1 and text.gap(at + 1) not in {" ", ""} and not _is_bracketed(text, at, known):
            break
        if is_role(text, at, known) and _continues(text, at, end, known):
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


def _continues(text: Passage, head: int, end: int, known: Lexicon) -> bool:
    """Whether the words behind a role noun can belong to it: adjectives, and what it is of."""
    at = head + 1
    while at < end and (is_adjective(text, at, known) or is_short(text.words[at].text, known)):
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


def _governs(text: Passage, head: int, other: int, known: Lexicon) -> bool:
    return all(text.lower(i) not in known.stops or text.lower(i) in known.joining for i in range(head + 1, other))


def _is_of_name_before(text: Passage, head: int, known: Lexicon) -> bool:
    """`NAME, alcaldesa de Belmar, NAME, concejal`: whether a role stands behind somebody else's comma."""
    first = leftmost(text, head, known)
    first -= text.lower(first - 1) in known.articles
    at = first - 1
    if at < 1 or text.gap(first) != ", " or not text.words[at].upper:
        return False
    while at and text.words[at - 1].upper and text.gap(at) == " " and not is_full_name(text, at):
        at -= 1
    return is_full_name(text, at)
