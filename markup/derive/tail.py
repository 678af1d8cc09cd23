"""The end of an article: its author's biography, notes of correction, and what no longer belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.derive.biography import begins_with_name, is_name_line, tells_of
from markup.derive.prose import ends_sentence
from markup.derive.region import HEADINGS, folded_line
from markup.derive.text_story import is_label, without_interruptions
from markup.derive.words.boilerplate import TAIL_LINES
from markup.derive.words.sections import BIO_HEADINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from markup.derive.signals import Line

_LATE = 0.5  # share of the lines after which a biography may begin
_FEW = 2  # paragraphs behind a tail line that do not make it an interruption
_TEASED = 4  # lines in which a pointer between paragraphs is followed by the next
_LABELS = 5  # lines that a heading and a repeated name may take
_LAST = 3  # lines: a biography without a heading is the end of the text


@dataclass(frozen=True, slots=True)
class Tail:
    """The story's lines, and what was found at their end."""

    story: tuple[Line, ...]
    bio: tuple[Line, ...]
    corrections: tuple[Line, ...]


def tail(lines: Sequence[Line], names: Collection[str], *, tagged: bool, most: int | None = None) -> Tail:
    """Divide a story from what stands behind and between its paragraphs.

    `names` are the author's; `tagged` says that HTML's elements have already told subheads and lists
    from labels, so that a short line is not suspect in itself; `most` is how many lines the story may take.
    """
    corrections = tuple(item for item in lines if item.correction)
    lines = [item for item in lines if not item.correction]
    end = _tail_line(lines[:most], bounded=most is not None)
    bio_at, bio = _bio(lines[: end + 1], lines, names)
    story = list(lines[: min(end, bio_at)])
    if not tagged:
        story = without_interruptions([*story, *_behind_box(lines[bio_at:end], bio)])
    while story and not _closes(story[-1], tagged=tagged):
        story.pop()
    return Tail(tuple(story), bio, corrections)


def _tail_line(lines: Sequence[Line], *, bounded: bool) -> int:
    """The index of the line that ends the article, such as "Related posts"; the story does not go on behind it.

    `bounded` says that the lines end where the run of paragraphs does: prose a few lines behind is the story's then.
    """
    for i, item in enumerate(lines):
        if i and folded_line(item.text) in TAIL_LINES:
            behind = lines[i + 1 :]
            prose = sum(1 for other in behind if other.prose and not other.aside)
            goes_on = bounded and any(other.prose and not other.aside for other in behind[:_TEASED])
            if (prose <= _FEW and not goes_on) or prose * 3 < len(behind):
                return i
    return len(lines)


def _bio(lines: Sequence[Line], everything: Sequence[Line], names: Collection[str]) -> tuple[int, tuple[Line, ...]]:
    """Where the author's biography begins, and its paragraphs."""
    late = int(len(lines) * _LATE)
    for i in range(max(late, 1), len(lines)):
        text = lines[i].text
        if folded_line(text) in BIO_HEADINGS or is_name_line(lines[i], names):
            told = _told(everything[i + 1 : i + _LABELS], names)
            if told is not None:
                return i, (told,)
        last = i >= len(lines) - _LAST and lines[i].sentence and begins_with_name(text, names)
        if last or text.casefold().startswith("bio:"):
            return i, (lines[i], *(x for x in lines[i + 1 :] if x.sentence and begins_with_name(x.text, names)))
    return len(lines), ()


def _behind_box(lines: Sequence[Line], bio: Sequence[Line]) -> Sequence[Line]:
    """What of a text stands behind a biography and is its story: where paragraphs go on, it was a box between them."""
    at = next((i + 1 for i, item in enumerate(lines) if item in bio), len(lines))
    return lines[at:] if sum(item.prose and not item.aside for item in lines[at:]) > _FEW else ()


def _told(behind: Sequence[Line], names: Collection[str]) -> Line | None:
    """The paragraph behind a name or a heading, with nothing but labels before it, if it tells of the author."""
    for item in behind:
        if item.prose or item.sentence:
            return item if tells_of(item.text, names) else None
        if not _is_label(item, names):
            return None
    return None


def _is_label(item: Line, names: Collection[str]) -> bool:
    return (
        is_name_line(item, names)
        or folded_line(item.text) in BIO_HEADINGS
        or item.aside
        or not (item.prose or item.sentence)
    )


def _closes(item: Line, *, tagged: bool) -> bool:
    """Whether a story can end with this line."""
    if item.aside or item.block.tag in HEADINGS or (item.caption and not item.prose):
        return False
    if any(d.label for d in item.dates) or item.prefixed:
        return False
    unstopped = not (tagged or item.sentence or is_label(item))
    if item.prose or unstopped or (ends_sentence(item.text) and (tagged or not item.text.endswith(":"))):
        return True
    return tagged and item.block.tag in {"li", "td", "p", "blockquote"} and not (item.byline or item.dates)
