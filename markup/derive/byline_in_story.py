"""Authors whom the story itself names in its first or last words, where no line of their own does.

`By Ann Lee` before a line break in the first paragraph; the forms of the Chinese, Korean and Japanese
agencies' style books: `（记者 王小明）`, `(서울=연합뉴스) 김철수 기자 =`, `【北京＝田中太郎】`, and a reporter's
name in brackets or behind the last sentence.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.byline_reading import read_byline
from markup.derive.names import looks_like_name
from markup.derive.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.byline_reading import Byline
    from markup.document.block import Block
    from markup.document.layout import Layout

_FIRST_LINE = 80  # characters
_HEAD, _TAIL = 120, 60  # characters of a paragraph
_HANGUL = "\uac00-\ud7a3"
_HAN = "\u3400-\u9fff々ヶ"
_KANA = "\u3041-\u30ff"
_REPORTER = rf"[{_HANGUL}]{{2,4}}(?:[·,\s]{{1,2}}[{_HANGUL}]{{2,4}}){{0,4}}\s?(?:인턴)?(?:기자|특파원|통신원)"
# What stands around a name says that it is the reporter's.
_OPENINGS = (
    Pattern(r"[（(](?P<by>(?:本报|本報|特约|见习|实习|首席)?(?:记者|記者|通讯员|通訊員)[^（）()]{2,40})[）)]"),
    Pattern(rf"\s*[\[(（][^\[\]()（）]{{1,20}}=[^\[\]()（）]{{1,20}}[\])）]\s*(?P<by>{_REPORTER})\s*="),
    Pattern(rf"\s*[\[(（](?:[^\[\]()（）]{{1,20}}[=\s])?(?P<by>{_REPORTER})[\])）]"),
)
_ENDINGS = (
    Pattern(r"[（(](?P<by>(?:本报|本報)?(?:记者|記者|撰文|文/|文／|作者)[^（）()]{2,40})[）)]\s*$"),
    Pattern(rf"[.”\"]\s+(?P<by>{_REPORTER})(?:\s+[\w.+-]{{1,40}}@[\w.-]{{1,40}})?\s*$"),
)
# Brackets that may hold other things too: believed where a common Japanese surname begins what they hold.
_JAPANESE = (
    Pattern(rf"\s*【(?:[^】＝=]{{1,12}}[＝=])?(?P<by>[{_HAN}{_KANA}\s、]{{3,24}})】"),
    Pattern(rf"[（(【](?P<by>[{_HAN}{_KANA}\s、]{{3,24}})[）)】]\s*$"),
)


def story_bylines(layout: Layout, language: str | None) -> Iterator[tuple[Block, Byline]]:
    """The blocks of a story that name its author in their first or last words, each with what it names."""
    if not layout.body:
        return
    first, last = layout.body[0], layout.body[-1]
    found = (
        _first_line(first, language)
        or _formed(first, _OPENINGS, 0, _HEAD)
        or _japanese(first, 0, language)
        or _formed(last, _ENDINGS, -_TAIL, None)
        or _japanese(last, 1, language)
    )
    if found is not None:
        yield found


def _first_line(block: Block, language: str | None) -> tuple[Block, Byline] | None:
    line, broken, rest = block.text.partition("\n")
    if not broken or not rest or len(line) > _FIRST_LINE:
        return None
    found = read_byline(line, language=language)
    return (block, found) if found is not None and found.prefixed and not found.left else None


def _formed(block: Block, forms: tuple[Pattern, ...], start: int, end: int | None) -> tuple[Block, Byline] | None:
    text = block.text[start:end]
    shift = max(0, len(block.text) + start) if start < 0 else start
    for form in forms:
        match = form.search(text) if start < 0 or form is _OPENINGS[0] else form.match(text)
        found = read_byline(match["by"], hinted=True) if match else None
        if match and found is not None and not found.left:
            moved = tuple(c.moved(shift + match.start("by")) for c in found.credits)
            return block, replace(found, credits=moved, prefixed=True)
    return None


def _japanese(block: Block, form: int, language: str | None) -> tuple[Block, Byline] | None:
    if language != "ja":
        return None
    shift = max(0, len(block.text) - _TAIL) if form else 0
    text = block.text[shift:]
    match = _JAPANESE[form].search(text) if form else _JAPANESE[form].match(text)
    found = read_byline(match["by"], language=language, hinted=True) if match else None
    if match is None or found is None or not all(looks_like_name(c.name, language="ja") for c in found.credits):
        return None
    return block, replace(found, credits=tuple(c.moved(shift + match.start("by")) for c in found.credits))
