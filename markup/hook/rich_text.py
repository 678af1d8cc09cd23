"""Rich text as headless CMSs keep it, as HTML: Contentful's documents, Storyblok's, Sanity's Portable Text.

Sources: `@contentful/rich-text-types`, `@storyblok/richtext` (ProseMirror's nodes), the Portable Text
specification. What carries no words (images, embedded entries) is left out, words in nodes that are
not known stay. Lists are flat where Portable Text has levels.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TAGS: Mapping[str, str] = {
    "paragraph": "p",
    "blockquote": "blockquote",
    "quote": "blockquote",
    "unordered-list": "ul",
    "ordered-list": "ol",
    "list-item": "li",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "table": "table",
    "table-row": "tr",
    "table-cell": "td",
    "table-header-cell": "th",
    **{f"heading-{n}": f"h{n}" for n in range(1, 7)},
}
_MARKS: Mapping[str, str] = {
    "bold": "strong",
    "strong": "strong",
    "italic": "em",
    "em": "em",
    "code": "code",
    "subscript": "sub",
    "superscript": "sup",
}
_EMPTY: Mapping[str, str] = {"hr": "<hr>", "horizontal_rule": "<hr>", "hard_break": "<br>"}
_DEEPEST = 64  # an editor nests a handful


def html(value: Any) -> str | None:
    """The HTML of a rich text; None if the value is none."""
    if isinstance(value, dict) and value.get("nodeType") == "document":
        return "".join(_node(child, 0) for child in _list(value.get("content")))
    if isinstance(value, dict) and value.get("type") == "doc":
        return "".join(_node(child, 0) for child in _list(value.get("content")))
    if isinstance(value, list) and any(isinstance(block, dict) and "_type" in block for block in value):
        return "".join(_portable(value))
    return None


def _node(node: Any, depth: int) -> str:
    """A node of Contentful's (`nodeType`, `value`) or Storyblok's (`type`, `text`), which differ in names alone."""
    if not isinstance(node, dict) or depth > _DEEPEST:
        return ""
    kind = str(node.get("nodeType") or node.get("type") or "")
    if kind == "text":
        return _marked(str(node.get("value") or node.get("text") or ""), _list(node.get("marks")))
    if kind in _EMPTY:
        return _EMPTY[kind]
    inner = "".join(_node(child, depth + 1) for child in _list(node.get("content")))
    if kind == "hyperlink":
        return _link(inner, _dict(node.get("data")).get("uri"))
    level = _dict(node.get("attrs")).get("level")
    tag = f"h{level}" if kind == "heading" and level in range(1, 7) else _TAGS.get(kind)
    return f"<{tag}>{inner}</{tag}>" if tag and inner else inner


def _marked(text: str, marks: list[Any]) -> str:
    """Words with their marks, a link among Storyblok's."""
    made = escape(text, quote=False)
    for mark in map(_dict, marks):
        kind = str(mark.get("type"))
        if kind == "link":
            made = _link(made, _dict(mark.get("attrs")).get("href"))
        elif kind in _MARKS:
            made = f"<{_MARKS[kind]}>{made}</{_MARKS[kind]}>"
    return made


def _portable(blocks: list[Any]) -> Iterator[str]:
    """Portable Text: a flat list of blocks, items of a list among them."""
    for kind, group in groupby(map(_dict, blocks), key=lambda b: str(b.get("listItem") or "")):
        if kind:
            tag = "ol" if kind == "number" else "ul"
            yield f"<{tag}>{''.join(f'<li>{_spans(block)}</li>' for block in group)}</{tag}>"
            continue
        for block in group:
            style = str(block.get("style") or "normal")
            known = style if style in {"blockquote", *(f"h{n}" for n in range(1, 7))} else "p"
            spans = _spans(block)
            yield f"<{known}>{spans}</{known}>" if spans else ""


def _spans(block: dict[str, Any]) -> str:
    links = {str(d.get("_key")): d.get("href") for d in map(_dict, _list(block.get("markDefs")))}
    made = []
    for span in map(_dict, _list(block.get("children"))):
        text = escape(str(span.get("text") or ""), quote=False).replace("\n", "<br>")
        for mark in map(str, _list(span.get("marks"))):
            if mark in _MARKS:
                text = f"<{_MARKS[mark]}>{text}</{_MARKS[mark]}>"
            elif mark in links:
                text = _link(text, links[mark])
        made.append(text)
    return "".join(made)


def _link(inner: str, href: Any) -> str:
    return f'<a href="{escape(href)}">{inner}</a>' if isinstance(href, str) and href else inner


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
