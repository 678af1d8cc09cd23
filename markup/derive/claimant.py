"""Who made the claim: somebody named, in words that say so; never a post, a user, or the check's own author."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from markup.derive.check_labels import Passage, folded
from markup.derive.fact_check import reports
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.verdict_sentence import sentences
from markup.derive.words.claims import GENERIC_CLAIMANTS, MAKERS, SPREAD_WORDS
from markup.model import Derived, Organization, Person

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from markup.derive.claim_words import Claimed
    from markup.derive.fact_check import Check
    from markup.model import Article

_NEAR = 70  # characters between a name and its verb
_SHARED = 0.4  # share of the claim's words that a sentence must hold to be about it
_WORD = Pattern(r"\w{3,}")
_AS = Pattern(r"(?:como|as|comme|wie|come|conforme|segundo|según|selon|laut|secondo|nach)\s+(?:\w+\s+){0,6}$")
_BY = Pattern(r"(?:\b(?:by|von|de|do|da|del|par|di|of)\s+(?:\S+\s+){0,3})$")
_LABELLED = 60
_NAME = Pattern(r"[A-ZÀ-Þ][\w'’.-]+(?:\s+(?:[A-ZÀ-Þ][\w'’.-]+|of|for|de|da|do|du|des|la|the|and|für|der|del|di)){0,6}")
# A name in apposition: "the author of the video, Ann Lee, said".
_APPOSED = Pattern(r",\s+((?:[A-ZÀ-Þ][\w'’-]+\s+){1,3}[A-ZÀ-Þ][\w'’-]+)(?=[,.;\s])")


def claimant(check: Check, claim: Claimed, article: Article) -> Person | Organization | None:
    """Who made the claim: one of the people whom the article names, or a labelled name; None where nobody is named.

    Never the check's own author or publisher.
    """
    found = _named(check, claim, article)
    own = [*article.author, *article.contributor, *([article.publisher] if article.publisher else [])]
    if found is None or folded(found.name.value) in {folded(a.name.value) for a in own}:
        return None
    return found


def _named(check: Check, claim: Claimed, article: Article) -> Person | Organization | None:
    labelled = _labelled(check, claim, article) or _beside(check, claim, article)
    if labelled is not None:
        return labelled
    forms = [(form, p) for p in article.mentions for form in _forms(p)]
    for passage in tellings(check, claim):
        found = _subject(check, passage, forms)
        if found is not None:
            return _as_introduced(found)
    made = _maker(check, forms)
    return _as_introduced(made) if made is not None else None


def _forms(person: Person) -> list[str]:
    """The ways in which an article names a person: in full, and by each other form."""
    return [person.name.value, *(a.value for a in person.alternate_name)]


def _labelled(check: Check, claim: Claimed, article: Article) -> Person | Organization | None:
    """The name under "Claimed by"; a name that is nobody of the article's people is an organization's or nobody's."""
    headed = [s for s in check.sections if s.role == "claimant" and s.passages]
    if not headed:
        return None
    at = claim.passage.block.number
    passage = min(headed, key=lambda s: abs(s.heading.number - at)).passages[0]
    text = lower(passage.text)
    for person in article.mentions:
        if 0 <= text.find(lower(person.name.value)) <= _LABELLED:
            return _as_introduced(person)
    name = passage.text.strip(" .;,")
    if _NAME.fullmatch(name) and len(name) <= _LABELLED and not _is_generic(name):
        start = passage.start + passage.text.index(name)
        return Organization(Derived(name, (passage.block.evidence("claim-author.label", start, start + len(name)),)))
    return None


def _beside(check: Check, claim: Claimed, article: Article) -> Person | None:
    """Whose name stands alone, or first, in a block right before or behind words in quotation marks."""
    if claim.text.evidence[0].rule != "claim-reviewed.quoted":
        return None
    numbers = [b.number for b in check.zone]
    if claim.passage.block.number not in numbers:
        return None
    at = numbers.index(claim.passage.block.number)
    behind = claim.passage.block.text[claim.start + len(claim.text.value) :].lstrip('”»"“」.!? –—-\n,(')
    for person in article.mentions:
        if behind.startswith(person.name.value) and " " in person.name.value:
            return person
    near = [*check.zone[at + 1 : at + 2], *reversed(check.zone[max(0, at - 2) : at])]
    for block in near:
        text = block.text.lstrip("–—- ")
        for person in article.mentions:
            if len(block.text) <= _LABELLED * 2 and text.startswith(person.name.value) and " " in person.name.value:
                return person
    return None


def _is_generic(name: str) -> bool:
    small = folded(name)
    return small in GENERIC_CLAIMANTS or any(w in GENERIC_CLAIMANTS for w in small.split())


def tellings(check: Check, claim: Claimed) -> Iterator[Passage]:
    """Where a claim is told: its own sentence, the headline, and the sentences at the beginning that repeat it."""
    yield claim.passage
    wanted = _words(claim.text.value)
    blocks = [b for b in (check.headline, *check.body[:4]) if b is not None and b is not claim.passage.block]
    for block in blocks:
        if _shares(wanted, block.text):
            yield from (Passage(block, s, e) for s, e in sentences(block.text) if _shares(wanted, block.text[s:e]))


def _words(text: str) -> frozenset[str]:
    return frozenset(m[0][:6] for m in _WORD.finditer(lower(text)))


def _shares(wanted: frozenset[str], text: str) -> bool:
    return bool(wanted) and len(wanted & _words(text)) >= _SHARED * len(wanted)


def _subject(check: Check, passage: Passage, forms: Sequence[tuple[str, Person]]) -> Person | None:
    """Who stands before a verb of claiming, nothing that carries a claim between; or behind "as ... said"."""
    text, small = passage.block.text, lower(passage.block.text)
    for words, spaced in reports(check):
        nouns = pattern(words.nouns, spaced=spaced)
        for verb in pattern(words.verbs, spaced=spaced).finditer(small, passage.start, passage.end):
            before = text[max(passage.start, verb.start() - _NEAR) : verb.start()]
            best = max(
                ((before.rfind(form), len(form), p) for form, p in forms if form in before),
                key=lambda x: x[:2],
                default=None,
            )
            if best is not None:
                gap = before[best[0] + best[1] :]
                whole = max(passage.start, verb.start() - _NEAR) + best[0]
                carried = _is_carried(nouns, pattern(words.verbs, spaced=spaced), small, passage.start, whole)
                if not (carried or nouns.search(lower(gap)) or _is_apart(gap) or _BY.search(before[: best[0]])):
                    return best[2]
            if _AS.search(small, max(passage.start, verb.start() - _NEAR), verb.start()):
                behind = text[verb.end() : min(passage.end, verb.end() + _NEAR)]
                named = [(behind.find(form), p) for form, p in forms if form in behind]
                if named and not _stops(behind[: min(named, key=lambda x: x[0])[0]]):
                    return min(named, key=lambda x: x[0])[1]
    return None


def _is_carried(nouns: re.Pattern[str], verbs: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether posts or a video say it of somebody: posts claim that Ann Lee said so."""
    verb = next(verbs.finditer(text, start, end), None)
    if verb is None:
        return False
    before = text[start : verb.start()]
    return nouns.search(before) is not None or any(words in before for words in SPREAD_WORDS)


def _as_introduced(person: Person) -> Person:
    """A person under the first name and surname with which the article introduces them, not the official form."""
    full = [n for n in (person.name, *person.alternate_name) if " " in n.value]
    first = min(full, key=lambda n: n.evidence[0].place.start, default=person.name)
    rest = tuple(n for n in (person.name, *person.alternate_name) if n is not first)
    return replace(person, name=first, alternate_name=rest)


def _is_apart(gap: str) -> bool:
    """Whether a mark parts a name from a verb; two commas hold an apposition ("Lee, the mayor, claimed")."""
    return _stops(gap) or gap.count(",") == 1


def _stops(gap: str) -> bool:
    return any(mark in gap for mark in ".;:!?\n")


def _maker(check: Check, forms: Sequence[tuple[str, Person]]) -> Person | None:
    """Who is called the author of the video or text, in apposition or in the next words."""
    for block in chain(check.body[:6], check.body[-6:]):
        small = lower(block.text)
        for words in MAKERS:
            at = small.find(words)
            if at < 0:
                continue
            at += len(words)
            behind = block.text[at : at + 2 * _NEAR]
            named = [(behind.find(form), p) for form, p in forms if form in behind]
            if named and not _stops(behind[: min(named, key=lambda x: x[0])[0]]):
                return min(named, key=lambda x: x[0])[1]
            apposed = _APPOSED.search(block.text, at, min(len(block.text), at + 2 * _NEAR))
            if apposed is not None and not _stops(block.text[at : apposed.start()]) and not _is_generic(apposed[1]):
                return Person(Derived(apposed[1], (block.evidence("claim-author.apposed", *apposed.span(1)),)))
    return None
