"""The end of an article: its author's biography, notes of correction, and what no longer belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.prose import ends_sentence
from markup.derive.region import HEADINGS, folded_line
from markup.derive.words.boilerplate import TAIL_LINES
from markup.derive.words.sections import BIO_HEADINGS, BIO_VERBS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.signals import Line

_LATE = 0.5  # share of the lines after which a biography may begin
_FEW = 2  # paragraphs behind a tail line that do not make it an interruption
_LABELS = 5  # lines that a heading and a repeated name may take
_LAST = 3  # lines: a biography without a heading is the end of the text
_BESIDE_NAME = 40  # characters that a line with a name may hold besides
_HEAD = 80  # characters in which a biography names its subject
_TEASERS = 3  # lines that a pointer to other articles may bring with it


@dataclass(frozen=True, slots=True)
class Tail:
    """The story's lines, and what was found at their end."""

    story: tuple[Line, ...]
    bio: tuple[Line, ...]
    byline: tuple[Line, ...]
    corrections: tuple[Line, ...]


def tail(lines: Sequence[Line], names: Collection[str], *, tagged: bool) -> Tail:
    """Divide a story from what stands behind and between its paragraphs.

    `names` are the author's; `tagged` says that HTML's elements have already told subheads and lists
    from labels, so that a short line is not suspect in itself.
    """
    corrections = tuple(item for item in lines if item.correction)
    lines = [item for item in lines if not item.correction]
    end, bio = _ended(lines, names)
    story = list(lines[:end])
    if not tagged:
        story = _without_interruptions(story)
    while story and not _closes(story[-1], tagged=tagged):
        story.pop()
    byline = tuple(item for item in lines[len(story) : end + 4] if item.byline and not item.prose and item not in bio)
    return Tail(tuple(story), bio, byline, corrections)


def biography(lines: Sequence[Line], names: Collection[str]) -> tuple[Line, ...]:
    """The author's biography alone, as `tail` finds it."""
    return _ended([item for item in lines if not item.correction], names)[1]


def _ended(lines: Sequence[Line], names: Collection[str]) -> tuple[int, tuple[Line, ...]]:
    """Where the story ends, and the biography behind it."""
    end = _tail_line(lines)
    bio_at, bio = _bio(lines[: end + 1], lines, names)
    return min(end, bio_at), bio


def _tail_line(lines: Sequence[Line]) -> int:
    """The index of the line that ends the article, such as "Related posts"; the story does not go on behind it."""
    for i, item in enumerate(lines):
        if i and folded_line(item.text) in TAIL_LINES:
            behind = lines[i + 1 :]
            prose = sum(1 for other in behind if other.prose and not other.aside)
            if prose <= _FEW or prose * 3 < len(behind):
                return i
    return len(lines)


def _bio(lines: Sequence[Line], everything: Sequence[Line], names: Collection[str]) -> tuple[int, tuple[Line, ...]]:
    """Where the author's biography begins, and its paragraphs."""
    late = int(len(lines) * _LATE)
    for i in range(max(late, 1), len(lines)):
        text = lines[i].text
        if folded_line(text) in BIO_HEADINGS or _is_name_line(lines[i], names):
            told = _told(everything[i + 1 : i + _LABELS], names)
            if told is not None:
                return i, (told,)
        last = i >= len(lines) - _LAST and lines[i].sentence and _begins_with_name(text, names)
        if last or text.casefold().startswith("bio:"):
            return i, (lines[i],)
    return len(lines), ()


def _told(behind: Sequence[Line], names: Collection[str]) -> Line | None:
    """The paragraph behind a name or a heading, with nothing but labels before it, if it tells of the author."""
    for item in behind:
        if item.prose or item.sentence:
            return item if _tells_of(item.text, names) else None
        if not _is_label(item, names):
            return None
    return None


def _is_label(item: Line, names: Collection[str]) -> bool:
    return (
        _is_name_line(item, names)
        or folded_line(item.text) in BIO_HEADINGS
        or item.aside
        or not (item.prose or item.sentence)
    )


def _is_name_line(item: Line, names: Collection[str]) -> bool:
    """Whether a line holds an author's name and little else."""
    return any(name in item.text and len(item.text) <= len(name) + _BESIDE_NAME for name in names) and not item.sentence


def _tells_of(text: str, names: Collection[str]) -> bool:
    """Whether a paragraph has a part of one of the names near its beginning."""
    head = text[:_HEAD].replace(",", " ").split()
    return any(part in head for name in names for part in name.split())


def _begins_with_name(text: str, names: Collection[str]) -> bool:
    """Whether a sentence is about the author: the name, then what they are or do."""
    for name in names:
        for start in (name, name.split()[0]):
            rest = text[len(start) :].lstrip(" ,")
            if text.startswith((f"{start} ", f"{start},")) and rest and rest.split()[0].casefold() in BIO_VERBS:
                return True
    return False


def _without_interruptions(story: Sequence[Line]) -> list[Line]:
    """The story less pointers to other articles, captions, and the short lines that come with them."""
    kept: list[Line] = []
    teasers = 0
    for i, item in enumerate(story):
        if item.aside:
            teasers = _TEASERS
            continue
        label = not (item.prose or item.sentence)
        if label and (teasers or item.caption or item.dates or item.byline):
            teasers = max(0, teasers - 1)
            continue
        if item.caption and not item.prose:
            continue
        following = story[i + 1] if i + 1 < len(story) else None
        if label and following is not None and not (following.prose or following.sentence):
            continue  # two labels in a row are a teaser, not a subhead
        teasers = 0
        kept.append(item)
    return kept


def _closes(item: Line, *, tagged: bool) -> bool:
    """Whether a story can end with this line."""
    if item.aside or item.block.tag in HEADINGS or (item.caption and not item.prose):
        return False
    if any(d.label for d in item.dates) or item.prefixed:
        return False
    if item.prose or ends_sentence(item.text):
        return True
    return tagged and item.block.tag in {"li", "td", "p", "blockquote"} and not (item.byline or item.dates)
