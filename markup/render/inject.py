"""Our script in a page that exists: where it stands, where it may stand, and how it meets the page's own Article.

The page's other characters stay as they are. The script is known by its class, so that a second run
renews it in its place; comments and the text of scripts are stepped over, as a browser does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markup.document.embedded import is_article
from markup.document.tokens import START_TAG, TOKEN
from markup.model import Edit
from markup.render.script import script_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CLASS = "newsmarkup"
_OPEN = f'<script type="application/ld+json" class="{CLASS}">'
_OURS = re.compile(rf"""\sclass\s*=\s*["']?(?:[^"'>]*\s)?{CLASS}(?=["'\s>])""", re.IGNORECASE)
_NAME = re.compile(r"<(/?[a-zA-Z][^\s/>]*)")
_LINE_END = re.compile(r"\r\n?|\n")
# What may stand before the body begins, https://html.spec.whatwg.org/multipage/parsing.html
_IN_HEAD = frozenset("html head title meta link base style script noscript template".split())


@dataclass(frozen=True, slots=True)
class Places:
    """Where our scripts stand in a page's text (start and end), and where one may be put.

    `on_line` says that the place is the beginning of a line.
    """

    ours: tuple[tuple[int, int], ...]
    at: int
    on_line: bool


def places(text: str) -> Places:
    """Look through a page; one pass."""
    ours: list[tuple[int, int]] = []
    at = after = None
    in_head = True
    opened: int | None = None
    for token in TOKEN.finditer(text):
        named = _NAME.match(text, token.start())
        name = named[1].lower() if named else ""
        if opened is not None and name == "/script":
            ours.append((opened, token.end()))
        tag = START_TAG.match(text, token.start()) if name == "script" else None
        opened = token.start() if tag is not None and _OURS.search(tag[0]) and "ld+json" in tag[0].lower() else None
        if at is None and name in ("/head", "body"):
            at = token.start()
        in_head = in_head and (not name or name.removeprefix("/") in _IN_HEAD)
        after = token.end() if in_head else after
    place = at if at is not None else after or 0
    line = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    begins = at is not None and not text[line:place].strip(" \t")
    return Places(tuple(ours), line if begins else place, begins)


def without(text: str, found: Places) -> str:
    """The page as it was before us."""
    parts, at = [], 0
    for start, end in found.ours:
        parts.append(text[at:start])
        at = end
    return "".join(parts) + text[at:]


def edits(text: str, found: Places, graph: Mapping[str, Any] | None, encoding: str) -> tuple[Edit, ...]:
    """What is to be done to the page's text so that it holds the graph, once; None: not at all."""
    line_end = _LINE_END.search(text)
    break_ = line_end[0] if line_end else "\n"
    gone = tuple(Edit(start, _behind(text, start, end), "") for start, end in found.ours)
    if graph is None:
        return gone
    script = f"{_OPEN}{break_}{_fitting(script_text(graph), encoding)}{break_}</script>"
    script = script if break_ == "\n" else break_.join(script.replace(break_, "\n").split("\n"))
    if found.ours:
        start, end = found.ours[0]
        here = () if text[start:end] == script else (Edit(start, end, script),)
        return (*here, *gone[1:])
    return (Edit(found.at, found.at, script + break_ if found.on_line else script),)


def joined(graph: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any] | None:
    """Our graph, its Article as the page's own node of that `@id`: it says only what that one does not.

    Nodes to which nothing leads any more are left out. None where ours has nothing to add.
    """
    nodes: list[dict[str, Any]] = list(graph["@graph"])
    own = next((node for node in nodes if is_article(node)), None)
    if own is None:
        return None
    name = theirs["@id"]
    more = {key: value for key, value in own.items() if key not in theirs and not key.startswith("@")}
    article = {"@type": theirs["@type"], "@id": name, **more}
    others = [_renamed(node, own["@id"], name) for node in nodes if node is not own]
    reached = [_renamed(article, own["@id"], name)]
    left = others
    while True:
        pointed = {ref for node in reached for ref in _references(node)}
        near = [n for n in left if n.get("@id") in pointed or name in _references(n)]
        if not near:
            break
        reached += near
        left = [n for n in left if n not in near]
    kept = [n for n in others if n in reached]
    return {**graph, "@graph": [reached[0], *kept]} if more or kept else None


def _behind(text: str, start: int, end: int) -> int:
    """Where a script that is taken out ends: with its line, if it had lines of its own."""
    alone = start == 0 or text[start - 1] in "\r\n"
    line_end = _LINE_END.match(text, end) if alone else None
    return line_end.end() if line_end else end


def _fitting(text: str, encoding: str) -> str:
    """JSON whose characters the page's encoding has; the others escaped."""
    try:
        text.encode("utf-8" if encoding == "unicode" else encoding)
    except UnicodeEncodeError:
        units = (c if c.isascii() else c.encode("utf-16-be").hex() for c in text)
        return "".join(u if len(u) == 1 else "".join(f"\\u{u[i : i + 4]}" for i in range(0, len(u), 4)) for u in units)
    return text


def _renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {k: new if k == "@id" and v == old else _renamed(v, old, new) for k, v in value.items()}
    return [_renamed(v, old, new) for v in value] if isinstance(value, list) else value


def _references(value: Any) -> Sequence[str]:
    """The `@id`s that a node points at."""
    return [*_inner(value)][1:] if isinstance(value, dict) and "@id" in value else [*_inner(value)]


def _inner(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("@id"), str):
            yield value["@id"]
        for part in value.values():
            if isinstance(part, (dict, list)):
                yield from _inner(part)
    elif isinstance(value, list):
        for part in value:
            yield from _inner(part)
