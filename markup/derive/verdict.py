"""The verdict of a fact check: found by its place and form first, by the words for true and false second.

A label under "Rating", a stamp (an image whose alternative text is a label), brackets in the
headline, a line that is nothing but a label, "we rate this", and only then sentences. A sentence
counts where it speaks of the claim itself, in the article's own voice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from markup.derive.check_labels import Passage, folded, is_heading
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.verdict_sentence import follows_report, sentence_verdicts
from markup.derive.words.verdicts import LOOSE_LABELS, STAMP_WORDS, polarity
from markup.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.derive.fact_check import Check
    from markup.document import Document
    from markup.model import Evidence


class Form(IntEnum):
    """How a verdict is shown; the lower, the plainer."""

    BOX = 0  # under a heading that says "rating"
    STAMP = 1  # an image's alternative text
    BRACKET = 2  # in the headline, in brackets or before a colon
    RATED = 3  # "we rate this claim ..."
    LINE = 4  # a line of its own
    LEAD = 5  # the first word of a paragraph: "False. ..."
    HEADLINE = 6  # "It is false that ..."
    CONCLUSION = 7  # a sentence under "Conclusion"
    SENTENCE = 8  # a sentence at the check's beginning or end
    WITHIN = 9  # a sentence elsewhere
    NAMED = 10  # "the false claim"
    REPORTED = 11  # somebody else's judgement that the check relies on


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """A label as printed, where it stands, and what it says: -1 false, 1 true, 0 else, None unknown."""

    form: Form
    label: str
    polarity: int | None
    evidence: Evidence
    at: int  # offset in the source, for order
    number: int = -1  # of the block; -1 for a stamp
    headed: bool = False  # a line or stamp between the headline and the story
    follows_report: bool = False  # a sentence right behind the one that tells what goes round


_MOST_SENTENCES = 60  # judging sentences; a check has a dozen
_MOST_LINES = 40  # lines that are labels; more are a list
_MOST_LABEL = 40  # characters of a label that no list knows
_MOST_WORDS = 5
_STAMP_MOST = 60
_LEAD_END = Pattern(r"\s*(?:[.:!,;|–—\n]|-\s|\s-\s|$|[\"”»])|\s+\w{3,14}[.!:]\s")
_NUMBERS = Pattern(r"\d\s*(?:/|out of|von|de|sur|su)\s*\d|[★☆]|\d\s*%")
_QUOTES = frozenset('“"«„「『')
_OPENING = " \t\n\"'“”‘’«»„([【*#•:-–—"


@cache
def labels() -> Mapping[str, int]:
    """Every language's labels."""
    return polarity(None)


def verdicts(doc: Document, check: Check) -> tuple[Verdict, ...]:
    """Every verdict that a check shows, the plainest first, then in order of their places."""
    found = [*_boxes(check), *_stamps(doc, check), *_brackets(check), *_lines(check), *_leads(check)]
    for form, passage, start, end, kind in islice(sentence_verdicts(check), _MOST_SENTENCES):
        verdict = _verdict(Form[form], passage, start, end, kind)
        if verdict.form in {Form.SENTENCE, Form.WITHIN}:
            verdict = replace(verdict, follows_report=follows_report(check, passage.block, start))
        found.append(verdict)
    return tuple(sorted(found, key=lambda v: (v.form, v.at)))


def _verdict(form: Form, passage: Passage, start: int, end: int, kind: int | None) -> Verdict:
    """A verdict whose label is `block.text[start:end]`."""
    block = passage.block
    sure = Confidence.STATED if form <= Form.RATED else Confidence.INFERRED
    evidence = block.evidence(f"claim-review-rating.{form.name.lower()}", start, end, sure)
    return Verdict(form, block.text[start:end], kind, evidence, evidence.place.start, block.number)


def leading(text: str) -> tuple[int, int, int] | None:
    """The span and polarity of the label with which a text opens, up to a full stop, colon or dash."""
    start = len(text) - len(text.lstrip(_OPENING))
    small = lower(text[start : start + 2 * _MOST_LABEL])
    # The longest label first: "mostly false" before "mostly".
    for end in range(min(len(small), _MOST_LABEL), 1, -1):
        kind = labels().get(small[:end].replace("’", "'"))
        if kind is not None and _LEAD_END.match(small, end):
            return start, start + end, kind
    return None


def _boxes(check: Check) -> Iterator[Verdict]:
    """The label under a rating's heading: one of the known, else a few words without a sentence's end."""
    for section in check.sections:
        if section.role not in {"rating", "conclusion"} or not section.passages:
            continue
        first = section.passages[0]
        span = leading(first.text)
        whole = first.text.strip(_OPENING + " .!")
        if span is not None:
            start, end, kind = span
            yield _verdict(Form.BOX, first, first.start + start, first.start + end, kind)
        elif section.role == "rating" and _is_short(whole):
            start = first.start + first.text.index(whole)
            yield _verdict(Form.BOX, first, start, start + len(whole), None)


def _is_short(text: str) -> bool:
    return (
        1 < len(text) <= _MOST_LABEL
        and len(text.split()) <= _MOST_WORDS
        and "\n" not in text
        and _NUMBERS.search(text) is None
        and not is_heading(text)
        and not any(c.isdigit() for c in text)
    )


def _stamps(doc: Document, check: Check) -> Iterator[Verdict]:
    """Images between headline and story's end whose alternative text is a label, perhaps with "stamp" before it."""
    if doc.root is None or doc.tags is None or not check.zone:
        return
    low = check.zone[0].pieces[0].source_start
    high = check.zone[-1].pieces[-1].source_end
    story = check.body[0].pieces[0].source_start if check.body else low
    for image in doc.root.iter("img"):
        alt = image.get("alt")
        if not alt or len(alt) > _STAMP_MOST:
            continue
        label = _stamped(alt)
        if label is None:
            continue
        evidence = doc.attribute_evidence("claim-review-rating.stamp", image, "alt")
        if evidence is None or not low <= evidence.place.start <= high:
            continue
        if _is_elsewhere(image, head=evidence.place.start < story):
            continue
        at = (
            evidence.text.replace("-", " ").replace("_", " ").find(label) if " " in label else evidence.text.find(label)
        )
        if at >= 0:
            start = evidence.place.start + at
            evidence = doc.evidence(evidence.rule, start, start + len(label), evidence.place.path)
        headed = evidence.place.start < story
        yield Verdict(Form.STAMP, label, labels()[folded(label)], evidence, evidence.place.start, headed=headed)


def _stamped(alt: str) -> str | None:
    """The label in an alternative text that holds nothing else, in the letters of the page."""
    text = alt.strip()
    if " " not in text:
        text = text.replace("-", " ").replace("_", " ")  # a file's name for a label
    if folded(text) in labels():
        return text.strip(" .:!")
    words = text.replace(":", " : ").split()
    if words and folded(words[0]) in STAMP_WORDS:
        rest = " ".join(w for w in words[1:] if w not in {":", "-", "–"})
        return rest if folded(rest) in labels() and rest in text else None
    if words and folded(words[-1]) in STAMP_WORDS:
        rest = " ".join(w for w in words[:-1] if w not in {":", "-", "–"})
        return rest if folded(rest) in labels() and rest in text else None
    return None


def _is_elsewhere(image: Any, *, head: bool) -> bool:
    """Whether an image stands in a link to another page's teaser, or in what is not the article; a card above it is."""
    outside = {"nav", "footer", "li", "a"} if head else {"nav", "aside", "footer", "li", "a"}
    return any(e.tag in outside for e in image.iterancestors())


_BRACKETED = Pattern(r"[\[(【「]\s*([^\])】」\n]{2,40}?)\s*[\])】」]")
_BEFORE = Pattern(r"(?:^|(?<=[:：|])\s)\s*[“\"'‘«]?([^:：|!,–—\n]{2,40}?)[”\"'’»]?\s*(?:[:：|!,]|\s[–—-]\s)")
_AFTER = Pattern(r"(?:[:：|?？]|\s[–—-]\s)\s*([^:：|–—\n]{2,30}?)[.!]?\s*$")


def _brackets(check: Check) -> Iterator[Verdict]:
    """Labels in the headline that are no part of its sentence."""
    block = check.headline
    if block is None:
        return
    for form in (_BRACKETED, _BEFORE, _AFTER):
        for m in form.finditer(block.text):
            kind = labels().get(folded(m[1]))
            if kind is not None and (form is _BRACKETED or (kind < 1 and folded(m[1]) not in LOOSE_LABELS)):
                yield _verdict(Form.BRACKET, Passage(block, 0, len(block.text)), m.start(1), m.end(1), kind)


def _lines(check: Check) -> Iterator[Verdict]:
    """Short blocks that are nothing but a label, no list of labels to choose from."""
    alone = [
        (b, labels()[folded(b.text)]) for b in check.zone if len(b.text) <= _MOST_LABEL and folded(b.text) in labels()
    ]
    first = check.body[0].number if check.body else -1
    title = check.headline.number if check.headline is not None else -1
    head = [(b, k) for b, k in alone if title < b.number < first]
    apart = len(alone) > 1 and _claimed_apart(check, [b.number for b, _ in alone])
    if not apart and len({folded(b.text) for b, _ in head}) == 1:
        alone = head
    if len(alone) > _MOST_LINES:
        return
    if not apart and len({k for _, k in alone}) > 1:
        return  # the labels from which a newsroom chooses, explained
    boxed = {p.block.number for s in check.sections if s.role == "rating" for p in s.passages[:1]}
    for block, kind in alone:
        loose = folded(block.text) in LOOSE_LABELS and not check.genre and not check.claim_headed
        if (
            loose
            or block.number in boxed
            or is_heading(block.text)
            or _in_row(block.number, [b.number for b, _ in alone])
        ):
            continue
        text = block.text
        words = text.strip(_OPENING + " .!]】)»”")
        start = text.index(words)
        verdict = _verdict(Form.LINE, Passage(block, 0, len(text)), start, start + len(words), kind)
        yield replace(verdict, headed=title < block.number < first)


def _claimed_apart(check: Check, numbers: Sequence[int]) -> bool:
    """Whether each of several labels has a claim of its own before it: words in quotation marks."""
    before = {b.number + 1 for b in check.zone if b.text[:1] in _QUOTES} | {
        b.number + 2 for b in check.zone if b.text[:1] in _QUOTES
    }
    return all(n in before for n in numbers)


def _in_row(number: int, numbers: Sequence[int]) -> bool:
    """Whether three labels stand in a row: a menu or a legend."""
    near = sum(abs(n - number) <= 2 for n in numbers)  # noqa: PLR2004
    return near > 2  # noqa: PLR2004


def _leads(check: Check) -> Iterator[Verdict]:
    """Paragraphs that open with a label and a full stop or colon."""
    for block in check.body:
        if len(block.text) <= _MOST_LABEL:
            continue
        span = leading(block.text)
        behind = block.text[span[1] : span[1] + 2].strip() if span is not None else ""
        if span is not None and behind[:1] in {".", ":", "!", "–", "—"}:
            yield _verdict(Form.LEAD, Passage(block, 0, len(block.text)), *span)


__all__ = ["Form", "Verdict", "labels", "leading", "pattern", "verdicts"]
