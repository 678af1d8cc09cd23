"""The authors' biographies around an HTML story: in a box, under a heading or a name, above or behind the text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.region import folded_line, leads_off, names_author_box, names_outside
from markup.derive.words.sections import BIO_HEADINGS, BIO_VERBS, MORE_FROM

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markup.derive.signals import Line
    from markup.document.block import Block

_OPEN = 4  # lines that may stand between a heading or a name and the biography
_BESIDE_NAME = 40  # characters that a line with a name may hold besides
_HEAD = 80  # characters in which a biography names its subject
_ROLE = 40  # characters of a role before the name
_CLOSE = 8  # lines behind the story among which a sentence about the author needs no announcement
_TWICE = 30  # characters between a name and the biography that begins with it again
_NEAR = 6  # elements up in which a box about the author is looked for


def biographies(above: Sequence[Line], behind: Sequence[Line], names: Collection[str]) -> tuple[Block, ...]:
    """The biographies among the lines above and behind a story.

    Above it, only in a box that the page names as the author's and only where it names one of `names`;
    behind it also under their name, or a heading such as "About the author".
    """
    if not names:
        return ()
    found = [_of_subject(x.block, names) for x in above if tells_of(x.text, names) and _boxed(x.block) and _tells(x)]
    return (*found, *_behind(behind, names))


def _behind(lines: Sequence[Line], names: Collection[str]) -> Iterator[Block]:
    left = 0  # lines in which the biography that a name or a heading announced may come
    titled = named = False
    for i, item in enumerate(lines):
        if folded_line(item.text) in BIO_HEADINGS:
            left, titled, named = _OPEN, True, False
            continue
        if is_name_line(item, names):
            left, named = _OPEN, True
            continue
        told = tells_of(item.text, names)
        if left <= 0 and not told:
            continue
        if not _tells(item):
            left -= not item.aside
            continue
        boxed = _boxed(item.block)
        subject = _of_subject(item.block, names)
        about = i < _CLOSE and begins_with_name(subject.text, names) and not _outside(item.block)
        if about or (told and (boxed or left > 0)) or (left > 0 and named and (boxed or titled)):
            yield subject
        left = 0


def is_name_line(item: Line, names: Collection[str]) -> bool:
    """Whether a line holds an author's name and little else, and announces no list of articles."""
    text = item.text
    if not any(name in text and len(text) <= len(name) + _BESIDE_NAME for name in names):
        return False
    return not item.sentence and not folded_line(text).startswith(MORE_FROM)


def tells_of(text: str, names: Collection[str]) -> bool:
    """Whether a paragraph has one of the names, or a part of it, near its beginning."""
    head = text[:_HEAD]
    words = head.replace(",", " ").split()
    return any(name in head or any(part in words for part in name.split()) for name in names)


def begins_with_name(text: str, names: Collection[str]) -> bool:
    """Whether a sentence is about the author: the name, then what they are or do."""
    for name in names:
        for start in (name, name.split()[0]):
            rest = text[len(start) :].lstrip(" ,")
            if text.startswith((f"{start} ", f"{start},")) and rest and rest.split()[0].casefold() in BIO_VERBS:
                return True
        role, found, rest = text[:_HEAD].partition(f"{name} ")  # "Our correspondent Ann Lee has ..."
        if found and len(role) < _ROLE and rest and rest.split()[0].casefold() in BIO_VERBS:
            return True
    return False


def _tells(item: Line) -> bool:
    """Whether a line is a sentence that may be about somebody."""
    if not (item.prose or item.sentence) or item.aside or item.caption or item.correction or leads_off(item.block):
        return False
    return not item.prefixed and not any(d.label for d in item.dates)


def _boxed(block: Block) -> bool:
    """Whether the page names an element around a block as a box about the author."""
    scopes = islice(block.scope.up(), _NEAR) if block.scope is not None else ()
    return any(names_author_box(scope.names) for scope in scopes)


def _outside(block: Block) -> bool:
    """Whether the page names an element around a block as something else than the story."""
    scopes = islice(block.scope.up(), _NEAR) if block.scope is not None else ()
    return any(names_outside(scope) for scope in scopes)


def _of_subject(block: Block, names: Collection[str]) -> Block:
    """A biography without the name that runs into it: `Ann LeeAnn Lee covers ...`, `Ann LeeCity reporter ...`."""
    for name in names:
        if not block.text.startswith(name):
            continue
        again = block.text.find(name, len(name))
        if 0 <= again <= len(name) + _TWICE:
            return block.part(again)
        if block.text[len(name) : len(name) + 1].isupper():
            return block.part(len(name))
    return block
