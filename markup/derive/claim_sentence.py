"""The claim that a fact check reviews, in the page's own words.

The surest place is the one under "Claim"; then the words quoted right before a label; then what a
headline or a sentence reports of the claim ("posts say that ..."). A headline that states the
truth is never the claim.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markup.derive.check_labels import Passage, folded
from markup.derive.claim_report import DOUBTS, described, reported, speaks_of_posts
from markup.derive.claim_words import LEAST, TRIM, Claimed, claimed, least
from markup.derive.fact_check import reports
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.verdict import Form, labels
from markup.derive.verdict_sentence import impersonal, sentences
from markup.derive.words.claims import GENRE_MARKS, REPORTS
from markup.derive.words.verdicts import VERDICTS
from markup.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.check_labels import Section
    from markup.derive.fact_check import Check
    from markup.derive.verdict import Verdict
    from markup.document import Block

_LONGEST_BOX = 320  # characters: a longer passage under "Claim" is told by its first sentence
_BEFORE = 4  # blocks before a label in which the words that it rates may stand quoted
_HEAD = 4  # paragraphs in which a check says what it checks
_ABOVE = 6  # blocks between the headline and the story in which its standfirst may stand
_HEAD_MOST = 1200  # characters of a paragraph; a text without line breaks is one
_QUOTATION = Pattern(
    r"“([^”]{15,300})”|\"([^\"]{15,300})\"|«([^»]{15,300})»|„([^“”]{15,300})[“”]|「([^」]{6,160})」|『([^』]{6,160})』"
)
_OPENS_QUOTED = Pattern(r"\s*(?:“([^”]+)”|\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]|「([^」]+)」)")
_QUOTED_HEADLINE = Pattern(
    r"(?:[^:：“\"«„「]{2,60}[:：]\s*)?"
    r"(?:“([^”]{12,})”|\"([^\"]{12,})\"|«([^»]{12,})»|„([^“”]{12,})[“”]|「([^」]{5,})」)[.!?]?"
)
_LAST_CLAUSE = re.compile(r"\s(?:--?|–|—)\s|[:：|;]\s")
_PIECE = Pattern(r"\s*[:：|!\]】]\s*|\s[–—-]\s|,\s+")


def claim_of(check: Check, verdict: Verdict) -> Claimed | None:
    """The claim that a verdict is on; None where the page does not say it in words that can be taken over."""
    return next((c for c in (_unrated(check, c) for c in _claims(check, verdict)) if c is not None), None)


def _claims(check: Check, verdict: Verdict) -> Iterator[Claimed]:
    """What may be the claim, the surest first."""
    yield from _boxed(check, verdict)
    yield from _before_label(check, verdict)
    yield from _shown(check, verdict)
    yield from _concluded(check)
    for block in check.body[:2]:
        yield from _impersonally(check, block, quoted=True)
    if check.headline is not None:
        yield from _of_headline(check, check.headline, plain=False)
    yield from _told(check, verdict)


def _shown(check: Check, verdict: Verdict) -> Iterator[Claimed]:
    """What the headline or a block under it shows as the claim: behind a label, or in quotation marks."""
    if check.headline is not None:
        if verdict.form == Form.BRACKET:
            yield from _of_headline(check, check.headline, plain=True)
            yield from _whole_headline(check, check.headline)
        yield from _headline_quotation(check.headline)
    yield from _quotation_alone(check)


def _told(check: Check, verdict: Verdict) -> Iterator[Claimed]:
    """What the first paragraphs tell of the claim; a headline that asks may say it better than somebody's words."""
    blocks = [b for b in check.zone if b is not check.headline and len(b.text) > LEAST]
    inside = {b.number for b in check.body}
    first = next((i for i, b in enumerate(blocks) if b.number in inside), 0)
    title = check.headline.number if check.headline is not None else -1
    head = [b for b in blocks[max(0, first - _ABOVE) : first + _HEAD] if b.number > title]
    told = [c for b in head for c in reported(check, Passage(b, 0, min(len(b.text), _HEAD_MOST)))]
    asks = check.headline is not None and check.headline.text.rstrip(' ”"»').endswith(("?", "？", "؟"))
    yield from (c for c in told if not asks or speaks_of_posts(check, c.passage.text))
    if asks and check.headline is not None:
        yield from _whole_headline(check, check.headline)
    yield from told
    yield from described(check, blocks[first : first + 2 * _HEAD])
    if check.headline is not None and verdict.polarity == 1:
        yield from _whole_headline(check, check.headline)
    for block in head:
        yield from _quoted(block)


def _unrated(check: Check, claim: Claimed) -> Claimed | None:
    """A claim without the verdict at its end: "the claim that ... is false"."""
    small = lower(claim.text.value)
    for language in check.languages:
        m = _rating_end(language).search(small)
        if m is not None:
            said = claim.text.evidence[0]
            return claimed(said.rule, claim.passage, claim.start, claim.start + m.start(), said.confidence)
    return claim


@cache
def _rating_end(language: str) -> re.Pattern[str]:
    """A copula and a label, or only a label where there are no copulas, at a claim's end."""
    words = REPORTS[language]
    copulas = "|".join(re.escape(p) for p in words.copulas.split("|") if p) or "adalah|itu|ini"
    names = "|".join(re.escape(p) for s in VERDICTS[language][:3] for p in s.split("|") if p)
    return re.compile(f"(?:\\s+(?:{copulas}))(?:\\s+\\w+)?\\s+(?:{names})\\W*$")


def _section(check: Check, verdict: Verdict) -> Section | None:
    """The last passage under "Claim" before a verdict, or the first of all."""
    headed = [s for s in check.sections if s.role == "claim" and s.passages]
    before = [s for s in headed if s.heading.place().start <= verdict.at]
    if before:
        return before[-1]
    return headed[0] if headed else None


def _boxed(check: Check, verdict: Verdict) -> Iterator[Claimed]:
    """What stands under "Claim": the passage, its first sentence where it is long, what it reports where it reports."""
    section = _section(check, verdict)
    if section is None or len(section.passages[0].text.strip(TRIM)) < least(section.passages[0].text):
        return
    first = section.passages[0]
    start, end = next(sentences(first.block.text, first.start, first.end))
    sentence = first.block.text[start:end]
    if len(first.text) > _LONGEST_BOX or speaks_of_posts(check, sentence) or DOUBTS.search(lower(sentence)):
        yield from reported(check, Passage(first.block, start, end))
    if len(first.text) <= _LONGEST_BOX:
        start, end = first.start, first.end
    found = claimed("claim-reviewed.heading", first, start, end, Confidence.STATED)
    if found is not None:
        yield found


def _before_label(check: Check, verdict: Verdict) -> Iterator[Claimed]:
    """Words in quotation marks in the block before a line that is nothing but a label."""
    numbers = [b.number for b in check.zone]
    if verdict.number not in numbers or verdict.form.name not in {"LINE", "BOX", "LEAD"}:
        return
    at = numbers.index(verdict.number)
    for block in reversed(check.zone[max(0, at - _BEFORE) : at]):
        m = _OPENS_QUOTED.match(block.text)
        if m is not None:
            found = claimed(
                "claim-reviewed.quoted",
                Passage(block, 0, len(block.text)),
                *m.span(m.lastindex or 0),
                Confidence.STATED,
            )
            if found is not None:
                yield found
                return


def _headline_quotation(block: Block) -> Iterator[Claimed]:
    """A headline that is a quotation, or ends in one behind a name: 'Ann Lee: "The bridge is old"'."""
    m = _QUOTED_HEADLINE.fullmatch(block.text)
    if m is not None:
        span = next(m.span(i) for i in range(1, 6) if m[i] is not None)
        found = claimed("claim-reviewed.quoted", Passage(block, 0, len(block.text)), *span, Confidence.STATED)
        if found is not None:
            yield found


def _quotation_alone(check: Check) -> Iterator[Claimed]:
    """A quotation between headline and story that is all of its block."""
    inside = {b.number for b in check.body}
    title = check.headline.number if check.headline is not None else -1
    for block in check.zone:
        if block.number <= title:
            continue
        if block.number in inside:
            return
        m = _OPENS_QUOTED.match(block.text)
        if m is None:
            continue
        if _OPENS_QUOTED.match(block.text, m.end()) or len(block.text) - m.end() < LEAST:
            found = claimed(
                "claim-reviewed.quoted",
                Passage(block, 0, len(block.text)),
                *m.span(m.lastindex or 0),
                Confidence.STATED,
            )
            if found is not None:
                yield found


def _concluded(check: Check) -> Iterator[Claimed]:
    """What a sentence under "Conclusion" or "Our verdict" reports."""
    for section in check.sections:
        if section.role in {"rating", "conclusion"}:
            for passage in section.passages[:1]:
                start, end = next(sentences(passage.block.text, passage.start, passage.end), (0, 0))
                yield from reported(check, Passage(passage.block, start, end))
                if check.headline is None or not _says_false(check, check.headline):
                    yield from _impersonally(check, passage.block, quoted=False)


def _says_false(check: Check, block: Block) -> bool:
    """Whether a headline says what is false."""
    return any(impersonal(language).search(lower(block.text)) for language in check.languages)


def _of_headline(check: Check, block: Block, *, plain: bool) -> Iterator[Claimed]:
    """What the headline says is false, or who it says claims what."""
    yield from _impersonally(check, block, quoted=False)
    told = reported(check, Passage(block, 0, len(block.text)), headline=True)
    yield from (c for c in told if plain or _is_doubtful(check, c))


def _is_doubtful(check: Check, claim: Claimed) -> bool:
    """Whether a headline's "says" is a claim's: a post's or video's, or a verb that doubts ("claims")."""
    before = _LAST_CLAUSE.split(claim.passage.block.text[: claim.start])[-1]
    return speaks_of_posts(check, before) or DOUBTS.search(lower(before)) is not None


def _impersonally(check: Check, block: Block, *, quoted: bool) -> Iterator[Claimed]:
    """What follows "it is false that" in a headline, or, `quoted`, what a sentence that opens so quotes."""
    text = lower(block.text)
    for language in check.languages:
        m = impersonal(language).search(text)
        if m is None or (quoted and not _OPENS_QUOTED.match(block.text, m.end())):
            continue
        q = _OPENS_QUOTED.match(block.text, m.end()) if quoted else None
        start, end = (
            q.span(q.lastindex or 0) if q else (m.end(), next(sentences(block.text, m.end()), (0, len(text)))[1])
        )
        rule = "claim-reviewed.quoted" if quoted else "claim-reviewed.headline"
        found = claimed(rule, Passage(block, 0, len(text)), start, end, Confidence.INFERRED)
        if found is not None:
            yield found


def _whole_headline(check: Check, block: Block) -> Iterator[Claimed]:
    """The headline without its rubric and label, where it does not deny the claim."""
    start, end = _bare(block.text)
    small = lower(block.text[start:end])
    if any(pattern(w.negations, spaced=s).search(small) for w, s in reports(check)):
        return
    found = claimed("claim-reviewed.headline", Passage(block, 0, len(block.text)), start, end, Confidence.INFERRED)
    if found is not None:
        yield found


def _bare(text: str) -> tuple[int, int]:
    """The span of a headline without rubrics and labels at its ends."""
    start, end = 0, len(text)
    answers = {a for words in REPORTS.values() for a in words.answers.split("|")}
    for edge in _PIECE.finditer(text):
        piece = folded(text[start : edge.start()])
        if piece in GENRE_MARKS or piece in labels() or piece in answers or not piece:
            start = edge.end()
    for edge in reversed([*_PIECE.finditer(text, start)]):
        piece = folded(text[edge.end() : end])
        if piece in GENRE_MARKS or piece in labels() or not piece:
            end = edge.start()
    return start, end


def _quoted(block: Block) -> Iterator[Claimed]:
    """A quotation in a paragraph that says what is checked."""
    for m in _QUOTATION.finditer(block.text):
        found = claimed(
            "claim-reviewed.quoted", Passage(block, 0, len(block.text)), *m.span(m.lastindex or 0), Confidence.INFERRED
        )
        if found is not None:
            yield found
