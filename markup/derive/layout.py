"""From a document's blocks to the parts of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive import text_layout, text_story
from markup.derive.biography import biographies
from markup.derive.pattern import Pattern
from markup.derive.prose import is_prose
from markup.derive.tail import tail
from markup.derive.text_date_lines import text_date_lines
from markup.derive.text_zone import story_zone
from markup.derive.words.sections import FIELD_LABELS
from markup.document.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from markup.derive.signals import Line, Lines
    from markup.document import Document
    from markup.document.block import Block

_FIELD = Pattern(r"([^\W\d_][\w ]{0,24}?)\s*:\s*(?=\S|$)")
_ABOVE = 20  # blocks above a story in which a biography may stand
_FIELDS_LEAST = 3  # labelled lines that make a text an export


def story_blocks(doc: Document) -> tuple[Block, ...]:
    """A first answer to where the story is, before its language is known."""
    if doc.format != "text":
        from markup.derive.story import body  # noqa: PLC0415  # a text has no use for it, as below

        return body(doc.blocks)
    return tuple(b for b in doc.blocks if is_prose(b.text)) or doc.blocks


def layout(
    doc: Document, story: Sequence[Block], titles: Collection[str], lines: Lines, names: Collection[str]
) -> Layout:
    """The parts of an article.

    `titles` and `names` are what the page's own markup says, to be found in what the page shows.
    """
    if doc.format == "text":
        return _exported(doc) or _of_text(doc, lines)
    from markup.derive import page_layout  # noqa: PLC0415
    from markup.derive.opening import apart, opening  # noqa: PLC0415

    count = page_layout.standfirst_blocks(doc, story, lines)
    above, story = story[:count], story[count:]
    while above and story and page_layout.heads_story(lines[story[0]]):
        story = story[1:]
    head = page_layout.head(doc, story, titles, lines, names)
    headline = head.headline.block if head.headline else None
    if not story:
        # A list of links, a login: what looks like a byline or a date there is somebody else's.
        return Layout(headline=headline)
    told = {x.block.number for x in (*head.byline, *head.dates)}
    first = opening(doc, story, {*told, headline.number} if headline else told, lines)
    standfirst = apart([*(lines[b] for b in above), *head.standfirst], headline, {b.number for b in first})
    head = replace(head, standfirst=tuple(standfirst)[: page_layout.STANDFIRST_BLOCKS])
    told |= {x.block.number for x in head.standfirst}
    low = max(headline.number + 1 if headline else 0, story[0].number - _ABOVE)
    return _assembled(
        head,
        [lines[b] for b in (*first, *story) if b.number not in told],
        [lines[b] for b in doc.blocks[low : story[0].number]],
        [lines[b] for b in _behind(doc, story)],
        names,
    )


def _behind(doc: Document, story: Sequence[Block]) -> Iterable[Block]:
    """The blocks behind the story in which a biography or a correction may stand."""
    last = story[-1].number if story else len(doc.blocks)
    return doc.blocks[last + 1 : last + 40]


def _of_text(doc: Document, seen: Lines) -> Layout:
    lines = [seen[b] for b in doc.blocks]
    lines = text_story.less(lines, text_story.boxes(lines))
    head = text_layout.head(lines)
    names = _names(head.byline)
    last = story_zone(lines)[1]
    end = tail(lines[head.start :], names, tagged=False, most=last - head.start + 1 if last >= head.start else None)
    byline = head.byline or text_layout.late_byline(lines, end.story, end.bio)
    behind = lines.index(end.story[-1]) + 1 if end.story else head.start
    return Layout(
        headline=head.headline.block if head.headline else None,
        kicker=head.kicker.block if head.kicker else None,
        standfirst=_blocks(head.standfirst),
        byline=_blocks(byline),
        dates=_blocks(text_date_lines(lines, head.dates, head.start, behind)),
        body=_blocks(end.story),
        bio=_blocks(end.bio),
        corrections=_blocks([*end.corrections, *(x for x in lines[: head.start] if x.correction)]),
    )


def _assembled(
    head: text_layout.Head,
    lines: Sequence[Line],
    above: Sequence[Line],
    behind: Sequence[Line],
    names: Collection[str],
) -> Layout:
    names = [*_names(head.byline), *names]
    end = tail(lines, names, tagged=True)
    cut = lines[len(end.story) :]
    around = biographies(above, [*(x for x in cut if x not in end.bio), *behind], names)
    bio = dict.fromkeys((*_blocks(end.bio), *around))
    return Layout(
        headline=head.headline.block if head.headline else None,
        kicker=head.kicker.block if head.kicker else None,
        standfirst=_blocks(head.standfirst),
        byline=_blocks(head.byline),
        dates=_blocks(head.dates),
        body=_blocks(end.story),
        bio=tuple(bio),
        corrections=_blocks([*end.corrections, *(x for x in behind if x.correction)]),
    )


def _exported(doc: Document) -> Layout | None:
    """A CMS's text export, each field behind its label; None where the text is none."""
    parts: dict[str, list[Block]] = {}
    role = ""
    labels = 0
    for block in doc.blocks:
        found = _FIELD.match(block.text)
        label = FIELD_LABELS.get(found[1].casefold(), "") if found else ""
        if found and label and (role != "body" or label in {"bio", "keywords", "url"}):
            labels += 1
            role = label
            if found.end() < len(block.text):
                parts.setdefault(role, []).append(block.part(found.end()))
        elif role in {"body", "standfirst", "bio"}:
            parts.setdefault(role, []).append(block)
        elif labels:
            parts.setdefault("body", []).append(block)
        else:
            return None
    if labels < _FIELDS_LEAST:
        return None
    headline, section = parts.get("headline"), parts.get("section")
    return Layout(
        headline=headline[0] if headline else None,
        kicker=section[0] if section else None,
        standfirst=tuple(parts.get("standfirst", ())),
        byline=tuple(parts.get("byline", ())),
        published=tuple(parts.get("published", ())),
        modified=tuple(parts.get("modified", ())),
        body=tuple(parts.get("body", ())),
        bio=tuple(parts.get("bio", ())),
    )


def _names(lines: Iterable[Line]) -> list[str]:
    return [c.name for x in lines if x.byline for c in x.byline.credits if c.kind == "Person" and not c.contributor]


def _blocks(lines: Iterable[Line]) -> tuple[Block, ...]:
    seen: dict[int, Block] = {}
    for x in lines:
        seen.setdefault(x.block.number, x.block)
    return tuple(seen.values())
