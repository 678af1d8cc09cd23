"""Sentences that judge a claim: "we rate this as ...", "it is false that ...", "the claim is misleading"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markup.derive.check_labels import Passage
from markup.derive.pattern import Pattern
from markup.derive.phrases import lower, pattern
from markup.derive.words.claims import CIRCULATION_WORDS, CONDITIONS, REPORTS, SAYING, SPREAD_WORDS
from markup.derive.words.speech import speech_of
from markup.derive.words.verdicts import LOOSE_LABELS, UNSPACED, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.fact_check import Check
    from markup.document import Block

Found = tuple[str, Passage, int, int, int]  # a form's name, the passage, the label's span in its block, its polarity

_SENTENCE = Pattern(
    r"(?:[.!?](?=[\s”\"’»)\]]|[“\"][A-Z]|$)[”\"’»)\]]*|(?<=[a-zà-ÿ0-9)”])[.!?](?=[A-ZÀ-Þ])|[。！？।؟॥\n]+[」』”]*)\s*"
)
_ABBREVIATED = Pattern(
    r"(?:\b[A-Z]|\b(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Prof|No|Nov|Oct|Dec|Jan|Feb|Sept|Aug|vs|Sr|Jr|Dra))\.\s*$"
)
_QUOTED = Pattern(r"“[^”]*”?|«[^»]*»|(?<!\d)\"[^\"]*\"|„[^“”]*[“”]|「[^」]*」")
_QUOTED_LEAST = 30  # characters: a shorter quotation may be the label itself
_ATTRIBUTED = Pattern(r"[;:.–—(]")  # what stands behind is no attribution of what stands before
_NEAR = 64  # characters between what is judged and the label
_SHORTEST = 20  # characters of a block with a sentence in it
_CLAIMING_NEAR = 20  # characters between what carries a claim and its verb
_LONGEST = 30_000  # the same, at most: a text without any line breaks is shorter
_RATED_NEAR = 140
_REPORT_NEAR = 700  # characters before a judgement in which the claim is told
_EDGE = 3  # paragraphs at either end in which a check sums up


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The spans of a text's sentences; a full stop without a space behind it ends one too where a capital follows."""
    at = start
    stop = len(text) if end is None else end
    for mark in _SENTENCE.finditer(text, start, stop):
        if _ABBREVIATED.search(text, max(at, mark.start() - 6), mark.end()):
            continue
        if mark.end() > at:
            yield at, mark.end()
        at = mark.end()
    if at < stop:
        yield at, stop


def sentence_verdicts(check: Check) -> Iterator[Found]:
    """The labels in judging sentences, with the form of each."""
    for language in check.languages:
        if check.headline is not None:
            yield from _headline(check.headline, language)
        for block in check.body:
            yield from _rated(block, language)
    yield from _judged(check)


def judged(language: str, passage: Passage, form: str) -> Iterator[Found]:
    """The labels of a passage that are said of a claim."""
    text = lower(passage.text)
    if not _labels(language).search(text):
        return
    for start, end in sentences(passage.text):
        m = _predicate(language, text, start, end)
        if m is None:
            continue
        begin, stop, kind = m
        if _quoted_at(passage.text, begin):
            continue
        around = text[start:begin].rpartition(";")[2] + _clause(text[stop:end])
        if pattern(CONDITIONS, spaced=_spaced(language)).search(text, start, begin):
            continue
        name = "REPORTED" if _is_said(language, around) else form
        yield name, passage, passage.start + begin, passage.start + stop, kind


def _judged(check: Check) -> Iterator[Found]:
    """Conclusions, then the first and last paragraphs, then the others; and "the false claim" in passing."""
    for language in check.languages:
        concluded = [p for s in check.sections if s.role in {"conclusion", "rating"} for p in s.passages[:4]]
        for passage in concluded:
            yield from judged(language, passage, "CONCLUSION")
        seen = {p.block.number for p in concluded}
        blocks = [b for b in check.zone if b.number not in seen and _SHORTEST < len(b.text) < _LONGEST]
        inside = [b for b in blocks if b is not check.headline]
        for i, block in enumerate(inside):
            form = "SENTENCE" if i < _EDGE or i >= len(inside) - _EDGE else "WITHIN"
            yield from judged(language, Passage(block, 0, len(block.text)), form)
            yield from _named(block, language)


def follows_report(check: Check, block: Block, at: int) -> bool:
    """Whether the words before a judgement tell of posts, a video or a message that goes round and what it claims."""
    before = block.text[max(0, at - _REPORT_NEAR) : at]
    if at < _REPORT_NEAR // 2:
        blocks = [b for b in check.zone if b.number < block.number]
        before = (blocks[-1].text[-_REPORT_NEAR:] if blocks else "") + " " + before
    small = lower(before)
    if not any(words in small for words in (*SPREAD_WORDS, *CIRCULATION_WORDS)):
        return check.own > 0 and any(_any(x, "verbs").search(small) for x in check.languages)
    return any(_any(x, "verbs").search(small) or _any(x, "nouns").search(small) for x in check.languages)


def _clause(text: str) -> str:
    """Up to the mark behind which no attribution can stand."""
    end = _ATTRIBUTED.search(text)
    return text[: end.start()] if end is not None else text


def _is_said(language: str, text: str) -> bool:
    """Whether a judgement is somebody else's: a verb of speech stands beside it."""
    said = speech_of(language)
    if said is None:
        return pattern(SAYING.get(language, ""), spaced=_spaced(language)).search(text) is not None
    verbs = said.says | said.tells
    return any(w in verbs for w in re.findall(r"\w+", text) if w not in _OWN)


_OWN = frozenset("claim claims claimed claiming posted posts shared shows post alleged reported stated states".split())


@cache
def _labels(language: str) -> re.Pattern[str]:
    """Any label of a language, a degree before it included."""
    words = VERDICTS[language]
    spaced = _spaced(language)
    degrees = "|".join(re.escape(d) for d in filter(None, words.degrees.split("|")))
    before = f"(?:(?:{degrees})\\s*)?" if degrees else ""
    return pattern("|".join(filter(None, words[:3])), spaced=spaced, before=before)


def _spaced(language: str) -> bool:
    return language not in UNSPACED and language != "ko"


@cache
def _any(language: str, part: str) -> re.Pattern[str]:
    """The phrases of one part of a language's reporting words."""
    return pattern(getattr(REPORTS[language], part), spaced=_spaced(language))


@cache
def kinds(language: str) -> dict[str, int]:
    """A language's labels without their degrees, with their polarity."""
    words = VERDICTS[language]
    return {p: k for k, s in ((0, words.between), (1, words.true), (-1, words.false)) for p in s.split("|") if p}


def _rated(block: Block, language: str) -> Iterator[Found]:
    """The first label behind "we rate this claim", in the same sentence."""
    if len(block.text) > _LONGEST:
        return
    text = lower(block.text)
    phrases = REPORTS[language].rates.split("|")
    if not any(p in text for p in phrases if p):
        return
    for cue in _any(language, "rates").finditer(text):
        end = next((e for s, e in sentences(block.text, cue.start())), len(text))
        m = _labels(language).search(text, cue.end(), min(end, cue.end() + _RATED_NEAR))
        if m is not None and not _quoted_at(block.text, cue.start()):
            yield "RATED", Passage(block, 0, len(text)), m.start(), m.end(), kinds(language)[m["phrase"]]


def _quoted_at(text: str, at: int) -> bool:
    spans = (q for q in _QUOTED.finditer(text) if len(q[0]) >= _QUOTED_LEAST)
    return any(q.start() < at < q.end() for q in spans)


def _headline(block: Block, language: str) -> Iterator[Found]:
    """The label of "it is false that ...", or with which a headline judges a claim."""
    text = lower(block.text)
    passage = Passage(block, 0, len(text))
    opening = impersonal(language).search(text)
    said = opening is not None and _said_behind(language, text, opening.end())
    if opening is not None and not said and not _quoted_at(block.text, opening.start()):
        m = _labels(language).search(text, opening.start("label"), opening.end("label"))
        if m is not None:
            yield "HEADLINE", passage, m.start(), m.end(), kinds(language)[m["phrase"]]
            return
    yield from _claiming(block, language)
    if not REPORTS[language].copulas or _is_said(language, text) or said:
        return
    m3 = _predicate(language, text, 0, len(text))
    if m3 is not None and text[m3[0] : m3[1]] not in LOOSE_LABELS - {"true", "correct", "accurate"}:
        yield "HEADLINE", passage, m3[0], m3[1], m3[2]


def _said_behind(language: str, text: str, at: int) -> bool:
    """Whether a headline ends in whose words it is: "..., says the minister"."""
    last = text.rfind(",", at)
    words = text[last + 1 :].split()[:2] if last >= 0 else []
    return bool(words) and words[0] not in _AS and _is_said(language, " ".join(words))


_AS = frozenset("as como comme wie come según segundo conforme selon".split())


def _claiming(block: Block, language: str) -> Iterator[Found]:
    """The label of "beware of this false letter that claims": beside what carries the claim, and its verb."""
    text = lower(block.text)
    verbs = _any(language, "verbs")
    for m in _labels(language).finditer(text):
        kind = kinds(language)[m["phrase"]]
        noun = _any(language, "nouns").match(text, m.end() + 1)
        verb = verbs.search(text, noun.end(), noun.end() + _CLAIMING_NEAR) if noun is not None else None
        if kind < 1 and verb is not None and not _quoted_at(block.text, m.start()):
            yield "HEADLINE", Passage(block, 0, len(text)), m.start(), m.end(), kind
            return


@cache
def impersonal(language: str) -> re.Pattern[str]:
    """What opens "it is false that", at a headline's beginning or behind its rubric."""
    words = REPORTS[language]
    opens = "|".join(re.escape(p) for p in words.opens.split("|") if p)
    that = "|".join(re.escape(p.strip(" ,")) for p in words.that.split("|") if p.strip(" ,"))
    labels = "|".join(re.escape(p) for s in VERDICTS[language][:3] for p in s.split("|") if p)
    start = r"(?:^|[:：|!\]–—-]\s*)"
    opened = f"(?:(?:{opens})\\s+)?" if opens else ""
    return re.compile(f"{start}{opened}(?P<label>{labels}),?\\s+(?:{that or '(?!)'})(?:\\s+|(?<='))")


def _predicate(language: str, text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """The label that a sentence gives to a claim: noun, copula, label; or "this is" and label."""
    words = REPORTS[language]
    that = _that(language)
    for m in _labels(language).finditer(text, start, end):
        kind = kinds(language)[m["phrase"]]
        if kind > 0 and (not words.copulas or that.match(text, m.end())):
            continue  # "while it is true that"; and without a copula "the truth" and "true" look alike
        before = text[max(start, m.start() - _NEAR) : m.start()]
        if words.copulas:
            whole = m["phrase"] in _verbal(language) and _introduced(language).search(before)
            if whole or _copular(language).search(text[max(start, m.start() - 4 * _NEAR) : m.start()]):
                return m.start(), m.end(), kind
        elif _any(language, "nouns").search(text, start, m.start()) or _any(language, "this").search(before):
            return m.start(), m.end(), kind
    return None


@cache
def _verbal(language: str) -> frozenset[str]:
    """Labels with a verb of their own: "stimmt nicht", "no es verdad"."""
    copulas = {*REPORTS[language].copulas.split("|"), "stimmt", "stimmen", "klopt", "procede", "wprowadza"}
    return frozenset(p for p in kinds(language) if " " in p and not copulas.isdisjoint(p.split()))


@cache
def _introduced(language: str) -> re.Pattern[str]:
    """What a label with a verb of its own is said of: a claim, or what "this" or "but" points back at."""
    nouns = "|".join(re.escape(p) for p in REPORTS[language].nouns.split("|") if p)
    this = "das|dies|doch das|esto|eso|isso|isto|questo|ciò|dat|dit|this|that|to|to je"
    return re.compile(f"(?<!\\w)(?:(?:{nouns})\\w{{0,2}}(?:\\s+[^\\s.;:!?]+){{0,8}}?|(?:{this}))\\s+$|^\\W*$")


@cache
def _that(language: str) -> re.Pattern[str]:
    """The word that joins a clause, right behind a label."""
    words = "|".join(re.escape(p.strip(" ,")) for p in REPORTS[language].that.split("|") if p.strip(" ,"))
    return re.compile(f",?\\s+(?:{words or '(?!)'})")


@cache
def _copular(language: str) -> re.Pattern[str]:
    """What stands right before a label that is a claim's: "the claim is entirely", "this is"."""
    words = REPORTS[language]
    nouns = "|".join(re.escape(p) for p in words.nouns.split("|") if p)
    copulas = "|".join(re.escape(p) for p in words.copulas.split("|") if p)
    this = "|".join(re.escape(p) for p in words.this.split("|") if p)
    between = r"(?:\s+[^\s.;:!?]+){0,12}?"
    far = between.replace("12", "30")
    strict = "|".join(re.escape(p) for p in words.nouns.split("|")[:2] if p)
    tail = r"(?:\s+[^\s.;:!?,]+){0,3}?\s+[“\"‘'«„]?$"
    said = f"(?:{nouns})\\w{{0,2}}{between}|(?:{strict})\\w{{0,2}}{far}"
    return re.compile(f'(?<!\\w)(?:(?:{said})\\s+(?:{copulas})|(?:^|(?<=[\\s“"]))(?:{this})){tail}')


_CLAIM = Pattern(r"(?:claims?|posts?|rumou?rs?|videos?|images?|photos?|memes?|stories|story|quotes?)\b")


def _named(block: Block, language: str) -> Iterator[Found]:
    """The label of "the false claim", in the article's own words."""
    words = REPORTS[language]
    text = lower(block.text)
    for m in _labels(language).finditer(text):
        kind = kinds(language)[m["phrase"]]
        if kind > 0:
            continue
        after = _CLAIM.match(text, m.end() + 1)
        before = _any(language, "nouns").search(text, max(0, m.start() - 20), m.start())
        close = before is not None and text[before.end() : m.start()].isspace()
        beside = after if language == "en" else words.copulas and close
        if beside and not _quoted_at(block.text, m.start()):
            yield "NAMED", Passage(block, 0, len(text)), m.start(), m.end(), kind
