"""What sentences report as a claim: what posts, a video or somebody named "claims that", and where it begins."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.check_labels import Passage
from markup.derive.claim_words import claimed
from markup.derive.fact_check import reports
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.verdict_sentence import sentences
from markup.derive.words.claims import (
    CIRCULATION_WORDS,
    CLAUSE_OPENERS,
    DETERMINERS,
    DIRECT_VERBS,
    DOUBTING,
    SHOWING,
    SPREAD_WORDS,
    SUBJECTS,
)
from markup.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.claim_words import Claimed
    from markup.derive.fact_check import Check
    from markup.document import Block

_PRONOUN = 12  # characters of "it", "darin", "they"
_TOLD_NEAR = 250  # characters before a sentence in which what it speaks of is named
_THAT_NEAR = 48  # characters between a verb and its "that"
_THAT_DIRECT = 8  # the same for a verb that needs no "that"
# What may stand between "claims" and its "that": when and where.
_ADVERB = Pattern(
    r"\s+(?:on|in|at|to|during|last|yesterday|today|this|falsely|wrongly|again|repeatedly|without|via|through|by|, )\b"
)
_SHOWS = Pattern(SHOWING)
# "The claim that comes with it": the word joins no clause.
_RELATIVE = Pattern(
    r"\s+(?:that|que|qui|che)\s+(?:comes?|goes|went|appear\w*|spread\w*|circul\w+|was|were|is|are|has|have|had|accompan\w+|acompaña\w*"
    r"|acompanha\w*|está|están|foi|fue|ha|han|est|sont|a été|accompagn\w+|è|sono)\b"
)
DOUBTS = Pattern(DOUBTING)


def reported(check: Check, passage: Passage, *, headline: bool = False) -> Iterator[Claimed]:
    """The clauses that a passage reports as claims: behind a verb and its "that"."""
    block = passage.block
    text = lower(block.text)
    for words, spaced in reports(check):
        verbs = pattern(words.verbs, spaced=spaced)
        for verb in verbs.finditer(text, passage.start, passage.end):
            stop = next((e for _, e in sentences(block.text, verb.start(), passage.end)), passage.end)
            start = _clause(check, block, text, verb, stop, words.that)
            if start is None or not (headline or _is_report(check, block, text, passage.start, verb)):
                continue
            begin = max(passage.start, _sentence_start(block.text, passage.start, verb.start()))
            found = claimed("claim-reviewed.reported", Passage(block, begin, stop), start, stop, Confidence.INFERRED)
            if found is not None:
                yield found


def _clause(  # noqa: PLR0913, PLR0917  # one verb, and where it stands
    check: Check, block: Block, text: str, verb: re.Match[str], stop: int, that: str
) -> int | None:
    """Where the claim of a verb begins; None where the verb has none."""
    if not that:
        return verb.end()
    if text.startswith(" to ", verb.end()) or _RELATIVE.match(text, verb.end()):
        return None  # "purports to show a bridge that ..."
    needless = verb[0] in DIRECT_VERBS and not _ADVERB.match(text, verb.end())
    direct = needless and _has_subject(check, block.text, verb.start(), verb.end())
    near = _THAT_DIRECT if direct else _THAT_NEAR
    joined = _joined(that).search(text, verb.end(), min(stop, verb.end() + near))
    if joined is None:
        return verb.end() if direct else None
    if joined.start() > verb.end() + 1 and (_is_noun(text, verb.start()) or _SHOWS.match(verb[0])):
        return None  # "this claim as true given that", "shows a bridge that"
    return joined.end()


def _is_noun(text: str, at: int) -> bool:
    """Whether an article or the like stands before a word that may be a verb."""
    before = text[max(0, at - 12) : at].split()
    return bool(before) and before[-1] in DETERMINERS


def _has_subject(check: Check, text: str, verb: int, end: int) -> bool:
    """Whether the word before a verb may be its subject, so that "claims" is no noun."""
    words = text[max(0, verb - 40) : verb].split()
    if not words:
        return False
    if lower(text[verb : verb + 5]) in {"selon", "secon"}:
        return True
    last = words[-1]
    if lower(last) in DETERMINERS:
        return False
    behind = text[end : end + 12].split()
    if behind and (lower(behind[0]) in CLAUSE_OPENERS or behind[0][:1].isupper() or behind[0][:1].isdigit()):
        return True
    if any(pattern(w.nouns, spaced=s).fullmatch(lower(last)) for w, s in reports(check)):
        return True
    return last[:1].isupper() or lower(last) in SUBJECTS


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence around an offset begins."""
    return next((s for s, e in sentences(text, start) if s <= at < e), start)


@cache
def _joined(that: str) -> re.Pattern[str]:
    """The words that open a claim behind its verb."""
    parts = "|".join(re.escape(p.strip()) for p in that.split("|") if p.strip(" ,"))
    return re.compile(f"(?<!\\w)(?:{parts or '(?!)'})(?:(?<=['’])|[\\s:,]+)")


def _is_report(check: Check, block: Block, text: str, start: int, verb: re.Match[str]) -> bool:
    """Whether what stands before a verb is what carries a claim (a post, a rumour), or a doubted somebody's name."""
    begin = max(start, text.rfind(". ", start, verb.start()) + 1)
    before = text[begin : verb.start()]
    spread = any(w in before for w in (*SPREAD_WORDS, *CIRCULATION_WORDS))
    if spread or _SHOWS.match(verb[0]):
        return spread  # what a document or the facts show is the check's own finding
    for words, spaced in reports(check):
        nouns = pattern(words.nouns, spaced=spaced)
        if nouns.search(before) or nouns.match(text, verb.start()):
            return True
    if len(before.strip()) <= _PRONOUN and any(
        w in _told_before(check, block, begin) for w in (*SPREAD_WORDS, *CIRCULATION_WORDS)
    ):
        return True  # "it says", of the post that the sentence before names
    # Somebody's: a capital within the sentence, in the words before the verb.
    named = any(w[:1].isupper() for w in block.text[begin : verb.start()].split()[1:][-3:])
    return named and DOUBTS.search(verb[0]) is not None


def _told_before(check: Check, block: Block, at: int) -> str:
    """The words before an offset, those of the block before where the block only begins there, in small letters."""
    earlier = [b for b in check.zone if b.number < block.number] if at < _TOLD_NEAR // 2 else []
    return lower((earlier[-1].text[-_TOLD_NEAR:] if earlier else "") + " " + block.text[max(0, at - _TOLD_NEAR) : at])


def described(check: Check, blocks: Sequence[Block]) -> Iterator[Claimed]:
    """A block that a sentence ending in a colon introduces: the post in its own words."""
    for lead, block in zip(blocks, islice(blocks, 1, None), strict=False):
        if not lead.text.rstrip("-–— \n").endswith((":", "：")):
            continue
        small = lower(lead.text)
        nouns = any(
            pattern(w.nouns, spaced=s).search(small) or pattern(w.verbs, spaced=s).search(small)
            for w, s in reports(check)
        )
        if not nouns and not any(w in small for w in SPREAD_WORDS):
            continue
        passage = Passage(block, 0, len(block.text))
        start, end = next(sentences(block.text), (0, len(block.text)))
        found = claimed("claim-reviewed.introduced", passage, start, end, Confidence.INFERRED)
        if found is not None:
            yield found


def speaks_of_posts(check: Check, text: str) -> bool:
    """Whether a text names what carries a claim: a post, a video, a place where it goes round."""
    small = lower(text)
    return any(w in small for w in SPREAD_WORDS) or any(
        pattern(words.nouns, spaced=spaced).search(small) for words, spaced in reports(check)
    )
