"""The story of a plain text, less what stands between its paragraphs.

A copied page brings captions, boxes, teasers, embedded posts and pull quotes along, as lines like any
other. What they are is told by words ("Read also"), by shape (a line without a full stop above another
such line is no subhead) and by repetition (a pull quote says again what the story says).
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, weight, word_count
from markup.derive.region import folded_line
from markup.derive.text_zone import is_chrome
from markup.derive.words.boilerplate import ASIDE_LINES, LEAD_AWAY, TAIL_LINES
from markup.derive.words.credits import CREDIT_LABELS
from markup.derive.words.interruptions import (
    ASKS,
    CAPTION_STARTS,
    FOLDS,
    KEY_POINTS,
    MORE_OF,
    PICTURE_SOURCES,
    POINTERS,
    POSITIONS,
    POSTS,
    SOURCE_LABELS,
)
from markup.derive.words.paywall import READ_ON

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from markup.derive.signals import Line

_BOX = 8  # lines that a box may hold
_LABEL_WORDS = 6  # a box's own heading is no longer
_LABELS = CREDIT_LABELS | SOURCE_LABELS
_LEADS = POINTERS | TAIL_LINES | frozenset(LEAD_AWAY)
_ITEMS = "•·▪‣●◦*"  # marks of a list's item; a dash may be one, or speech
_BULLETS = "•·▪‣●◦–—-*"
_CREDIT = 80  # characters of a line that is nothing but a picture's credit
_CAPTION = 400
_SUMMARY = 160  # characters of the text below a teaser's title
_TITLE_WORDS = 4
_TEASERS = 3  # short lines that a pointer to other articles may bring with it
_OFTEN = 2  # times that a subhead may stand in a story
_POST = 300  # characters of a short message, with the mark that it goes on
_POST_LINES = 8
_SIGNATURE = Pattern(r"^[—–-]\s?.{1,80}\(@\w{1,30}\)")  # "— Name (@handle) July 18, 2026"
_LETTER = Pattern(r"[^\W\d_]")
_POST_LINK = Pattern(r"pic\.twitter\.com/\w|(?<![/\w])https?://t\.co/\w|(?<=[a-z])https://t\.co/\w")
_OF_POST = Pattern("[#@\u2600-\u27bf\U0001f1e6-\U0001f9ff]")
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.!?…。！？]+")
Run = tuple[str, str, str]  # words in a row, within a sentence, that say the same thing when they are met twice
_PULLED = 0.9  # share of a pull quote's runs of words that the story has as well
_RUNS_LEAST = 4  # a shorter line may be a subhead
_ECHO = 0.4  # share from which a line above a picture's credit is its caption
_UNSTOPPED = 200  # characters of a line that is no label
_FEW = 2  # paragraphs behind a wall that do not make it an interruption


def without_interruptions(story: Sequence[Line]) -> list[Line]:
    """The story less captions, teasers, embedded posts, pull quotes and the short lines that come with them."""
    lines = list(story[: _wall(story)])
    lines = less(lines, _posts(lines))
    lines = less(lines, _captions(lines))
    lines = less(lines, _repeated(lines))
    return less(lines, _teasers(lines))


def less(lines: Sequence[Line], dropped: Collection[int]) -> list[Line]:
    """The lines less those at the given positions."""
    return [item for i, item in enumerate(lines) if i not in dropped]


def is_label(item: Line) -> bool:
    """Whether a line is neither a paragraph nor a sentence, nor so long that only its full stop is missing."""
    return not (item.prose or item.sentence or weight(item.text) >= _UNSTOPPED)


def _wall(story: Sequence[Line]) -> int:
    """The index of the line at which the text breaks off for who does not pay."""
    for i, item in enumerate(story):
        if i and len(item.text) <= _CAPTION and _lead(item.text) not in _LEADS:
            said = item.text.casefold().replace("’", "'")
            if any(phrase in said for phrase in READ_ON):
                return i if sum(other.prose for other in story[i + 1 :]) <= _FEW else len(story)
    return len(story)


def boxes(lines: Sequence[Line]) -> set[int]:
    """Where lists of key points stand, and boxes: a heading, sentences, then the button that folds it, or a source."""
    found: set[int] = set()
    for i, item in enumerate(lines):
        named = folded_line(item.text) in KEY_POINTS
        if not named and not (item.text.endswith(":") and word_count(item.text) <= _LABEL_WORDS and not item.prose):
            continue
        end = i + 1
        while end < min(len(lines), i + 1 + _BOX) and _is_told(lines[end]):
            end += 1
        closing = lines[end] if end < len(lines) else None
        if closing is None or end == i + 1 or not (_closes_box(closing) or (named and _follows_box(closing))):
            found.update(_bulleted(lines, i) if named else ())
            continue
        found.update(range(i, end + _closes_box(closing)))
    return found


def _closes_box(item: Line) -> bool:
    """Whether a line is a box's button or the source of what it tells."""
    return folded_line(item.text) in FOLDS or (is_label(item) and len(item.text) <= _CREDIT and is_credited(item.text))


def _follows_box(item: Line) -> bool:
    return item.aside or item.caption or bool(item.dates) or item.prefixed


def _is_told(item: Line) -> bool:
    return (item.prose or item.sentence) and not item.caption


def _bulleted(lines: Sequence[Line], heading: int) -> Iterator[int]:
    """The heading of a list, and the lines with bullets behind it."""
    yield heading
    for i in range(heading + 1, min(len(lines), heading + 1 + _BOX)):
        if lines[i].text[0] not in _BULLETS:
            return
        yield i


def is_credited(text: str) -> bool:
    """Whether a text ends with a source's or a photographer's name behind its label ("Foto: dpa", "Kilde: NTB")."""
    before, colon, name = text[-_CREDIT:].rpartition(":")
    words = before.casefold().replace("(", " ").replace("|", " ").split()
    return bool(colon and name.strip() and words and not _LABELS.isdisjoint((words[-1], " ".join(words[-2:]))))


def _names_below(lines: Sequence[Line], start: int) -> Iterator[int]:
    """The labels right below a pull quote, if the first is a name."""
    if start < len(lines) and lines[start].byline and is_label(lines[start]):
        yield start
        if start + 1 < len(lines) and is_label(lines[start + 1]):
            yield start + 1


def _posts(lines: Sequence[Line]) -> set[int]:
    """Embedded posts: the signature, the line that links to the post, and what of it stands above."""
    found: set[int] = set()
    for i, item in enumerate(lines):
        text = item.text
        signed = _SIGNATURE.match(text) is not None
        folded = text.casefold().replace("’", "'")
        if len(text) > 2 * _POST:
            continue  # a paragraph that quotes one
        if not signed and not _POST_LINK.search(text):
            if len(text) <= _CAPTION and any(phrase in folded for phrase in POSTS):
                found.add(i)
            continue
        found.add(i)
        found.update(_post_above(lines, i - 1 if signed else i, signed=signed))
    return found


def _post_above(lines: Sequence[Line], last: int, *, signed: bool) -> Iterator[int]:
    """The lines of a post that ends at `last`: all that fit where it was cut off, else those that look like one."""
    total = 0
    cut_off = False
    for i in range(last, max(-1, last - _POST_LINES), -1):
        text = lines[i].text
        link = _POST_LINK.search(text)
        shown = text[: link.start()].rstrip() if link else text
        total += len(shown)
        cut_off = cut_off or (i == last and shown.endswith("…"))
        if total > _POST:
            return
        whole = i == last and (signed or link is not None)
        if not (whole or cut_off or is_label(lines[i]) or _OF_POST.search(text)):
            return
        yield i


def _captions(lines: Sequence[Line]) -> set[int]:
    """Captions: with their credit, or above it, or such as say where somebody stands in the picture."""
    found: set[int] = set()
    runs: Counter[Run] = Counter()
    for i, item in enumerate(lines):
        if is_captioned(lines, i):
            found.add(i)
        elif _is_caption(item):
            found.add(i)
            above = lines[i - 1] if i else None
            if above is None or i - 1 in found or len(item.text) > _CREDIT or not _is_credit(item):
                continue
            runs = runs or Counter(run for other in lines for run in _own_runs(other.text))
            if is_label(above) or _places_people(above.text) or _share(_own_runs(above.text), runs) >= _ECHO:
                found.add(i - 1)
    return found


def _is_caption(item: Line) -> bool:
    if item.text.casefold().startswith(CAPTION_STARTS):
        return True
    if not ends_sentence(item.text) and is_credited(_unfolded(item.text)):
        return True
    if item.caption:
        return not (item.prose and ends_sentence(item.text)) or len(item.text) <= _CREDIT
    if not is_label(item):
        return False
    folded = item.text.casefold().replace("’", "'")
    return any(word in folded for word in PICTURE_SOURCES) or _places_people(item.text)


def is_captioned(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands there twice, as a picture's description and again with its credit as the caption."""
    text, below = lines[at].text, lines[at + 1] if at + 1 < len(lines) else None
    longer = below is not None and len(text) < len(below.text) <= len(text) + _CREDIT and below.text.startswith(text)
    return longer and below is not None and (below.caption or is_credited(below.text))


def _unfolded(text: str) -> str:
    """A text without the words of a button behind it."""
    words = text.rsplit(" ", 2)
    return words[0] if len(words) > _FEW and " ".join(words[1:]).casefold() in FOLDS else text


def _is_credit(item: Line) -> bool:
    """Whether a line is a picture's credit alone: short, and no sentence before it."""
    return not item.prose and word_count(item.text) <= 2 * _LABEL_WORDS


def _places_people(text: str) -> bool:
    folded = text.casefold()
    return len(text) <= 2 * _CAPTION and any(words in folded for words in POSITIONS)


def _points_away(item: Line) -> bool:
    """Whether a line leads to other articles: by its words, also where they are glued to a title."""
    if item.aside or (is_label(item) and is_chrome(item.text)):
        return True
    folded = folded_line(item.text)
    if is_label(item) and folded.startswith(MORE_OF):
        return True
    lead = _lead(item.text)
    if lead in POINTERS or (lead != folded and lead in TAIL_LINES):
        return True
    if len(folded) <= _SUMMARY and any(words in folded for words in ASKS):
        return True
    return _glued_label(item.text)


def _lead(text: str) -> str:
    """What stands before a line's first colon, folded; all of it where there is none."""
    return folded_line(text).replace("：", ":").partition(":")[0].rstrip()


def _glued_label(text: str) -> bool:
    """Whether a line begins with a button's words, run together with what stood beside it ("Watch NowThe ...")."""
    for one, other in pairwise(range(min(len(text), 32))):
        if text[one].islower() and text[other].isupper():
            head = folded_line(text[:other])
            return head in ASIDE_LINES or head in TAIL_LINES
    return False


def _teasers(lines: Sequence[Line]) -> set[int]:
    """Pointers to other articles, their titles and summaries, and labels that are no subheads."""
    found: set[int] = set()
    often = Counter(folded_line(item.text) for item in lines)
    left = 0
    for i, item in enumerate(lines):
        if i in found:
            continue
        if _points_away(item):
            found.add(i)
            found.update(_teased(lines, i + 1))
            left = _TEASERS
            continue
        if not is_label(item) or (not left and (item.text[0] in _ITEMS or item.text.endswith((";", "；")))):
            left = 0
            continue
        following = lines[i + 1] if i + 1 < len(lines) else None
        alone = following is None or not is_label(following)
        if left or item.dates or item.byline or not alone or _says_nothing(item.text, often):
            found.add(i)  # two labels in a row are a teaser, not a subhead
            left = max(0, left - 1)
    return found


def _says_nothing(text: str, often: Mapping[str, int]) -> bool:
    """Whether a label is a number, or one that the page sets between all its paragraphs."""
    return _LETTER.search(text) is None or often[folded_line(text)] > _OFTEN


def _teased(lines: Sequence[Line], start: int) -> Iterator[int]:
    """Behind a pointer: titles, each with a short summary if the first has one."""
    at = start
    summarised = False
    if _is_summary(lines, at) and _is_title(lines, at + 1) and _is_title(lines, at + 2):
        yield at
        at += 1
    while _is_title(lines, at):
        yield at
        at += 1
        if _is_summary(lines, at) and (_is_title(lines, at + 1) or summarised):
            summarised = True
            yield at
            at += 1


def _is_title(lines: Sequence[Line], at: int) -> bool:
    return at < len(lines) and is_label(lines[at]) and word_count(lines[at].text) >= _TITLE_WORDS


def _is_summary(lines: Sequence[Line], at: int) -> bool:
    return at < len(lines) and not is_label(lines[at]) and weight(lines[at].text) <= _SUMMARY


def _own_runs(text: str) -> list[Run]:
    found: list[Run] = []
    for part in _SENTENCE.split(text.casefold()):
        words = _WORD.findall(part)
        found += zip(words, words[1:], words[2:], strict=False)
    return found


def _share(own: Sequence[Run], runs: Mapping[Run, int]) -> float:
    """The share of a line's runs of words that stand elsewhere too."""
    counts = Counter(own)
    return sum(runs[run] > count for run, count in counts.items()) / len(counts) if counts else 0.0


def _is_filed(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a story's first paragraph, with its place in capitals; a caption may say it again."""
    return not i and lines[i].text.split()[0].isupper()


def _repeated(lines: Sequence[Line]) -> set[int]:
    """Lines that say nothing but what others say: pull quotes with who says it, and paragraphs shown twice."""
    found: set[int] = set()
    owned = [_own_runs(item.text) for item in lines]
    runs = Counter(chain.from_iterable(owned))
    order = sorted(range(len(lines)), key=lambda i: (len(lines[i].text), -i))
    for i in order:
        own = owned[i]
        if (
            _is_filed(lines, i)
            or len(own) < _RUNS_LEAST
            or len(lines[i].text) > 2 * _CAPTION
            or _share(own, runs) < _PULLED
        ):
            continue
        found.add(i)
        found.update(_names_below(lines, i + 1))
        runs.subtract(own)
    return found
