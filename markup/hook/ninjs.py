"""IPTC ninjs 1.x to 3.1, an agency's or an editorial system's news item as JSON, as an article to convert.

https://www.iptc.org/std/ninjs/. Names have no capitals in 1.x and 2.x and some in 3.x; texts are
properties with a suffix in 1.x (`body_xhtml`) and lists with a role after it. `uri` identifies the
item and need not lead to a page, so the address is that of a rendition as text/html, or of an
alternative identifier that says so. `edNote` is for the newsroom and never leaves this file.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from markup.hook.event import PayloadError
from markup.hook.fields import given, moment, plain
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TEXTS = frozenset({"text", "composite", ""})  # the types of items that are articles
_MARKUP = ("html", "xhtml", "nitf", "xml")  # the better kinds of a body first
_BODY = re.compile(r"<(body(?:\.content)?)\b[^>]*>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_PAGE_ROLES = frozenset({"canonical", "permalink", "url", "web", "weburl", "website"})
_AUTHOR_RELS = frozenset({"author", "by", "byline", "creator", "writer"})
_SECTION_RELS = frozenset({"category", "section"})
_SUMMARY_ROLES = ("summary", "abstract", "standfirst", "text", "")  # as agencies name them; the first that there is


def folded(document: Mapping[str, Any]) -> dict[str, Any]:
    """A document's properties by their names without capitals: those of 3.x become those of 2.x."""
    return {key.lower(): value for key, value in document.items()}


def source(document: dict[str, Any]) -> Source:
    """The article of a news item.

    Raises:
        PayloadError: it is a picture, an event or the like, or it has no text.
    """
    item = folded(document)
    kind = _text(item, "type")
    if kind not in _TEXTS:
        message = f"a ninjs item of type {kind} is no article"
        raise PayloadError(message)
    body = _body(item)
    if not body:
        message = "the ninjs item has no body"
        raise PayloadError(message)
    headline = next((plain(text) for _, text in _texts(item, "headline")), "")
    byline = _byline(item)
    title, language = html.escape(headline), html.escape(_text(item, "language"))
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f'<body><main><article><h1>{title}</h1>\n<p class="byline">{html.escape(byline)}</p>\n'
        f"{body}</article></main></body></html>"
    )
    return Source(page, url=_address(item), content_type="text/html; charset=utf-8", given=_given(item, headline))


def _given(item: Mapping[str, Any], headline: str) -> dict[str, Any]:
    published, modified = _dates(item)
    subjects = [(plain(_text(s, "name")), _text(s, "rel").lower()) for s in _objects(item, "subject")]
    summaries = dict(reversed([*_texts(item, "description")]))
    return given(
        headline=headline,
        description=next((plain(summaries[role]) for role in _SUMMARY_ROLES if role in summaries), None),
        authors=_authors(item),
        date_published=published,
        date_modified=modified,
        article_section=next((name for name, rel in subjects if rel in _SECTION_RELS), None),
        keywords=[name for name, rel in subjects if rel not in _SECTION_RELS],
        image=next(_pictures(item), None),
        url=_address(item),
        in_language=_text(item, "language"),
    )


def _body(item: Mapping[str, Any]) -> str:
    """The best of the bodies as HTML: with markup if one has any."""
    bodies: dict[str, str] = {}
    for kind, text in _texts(item, "body", "bodie"):
        known = next((name for name in _MARKUP if name in kind), "text")
        bodies.setdefault(known, text)
    for name in _MARKUP:
        if name in bodies:
            inner = _BODY.search(bodies[name])
            return inner[2] if inner else bodies[name]
    text = bodies.get("text", "")
    parts = re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.split("\n")
    return "\n".join(f"<p>{html.escape(part.strip())}</p>" for part in parts if part.strip())


def _texts(item: Mapping[str, Any], *names: str) -> Iterator[tuple[str, str]]:
    """The texts of a kind, each with its role, or for a body its media type: those of the main role first."""
    found = []
    for name in names:
        for key in (f"{name}s", name):
            for each in _objects(item, key):
                role = _text(each, "role").lower()
                kind = _text(each, "contenttype").lower() if name in ("body", "bodie") else role
                found.append((role != "main", kind or role, _text(each, "value")))
        for key, value in item.items():
            if isinstance(value, str) and (key == name or key.startswith(f"{name}_")):
                found.append((False, key[len(name) + 1 :], value))
    yield from ((kind, text) for _, kind, text in sorted(found, key=lambda one: one[0]) if text.strip())


def _byline(item: Mapping[str, Any]) -> str:
    lines = (_text(line, "value") or _text(line, "byline") for line in _objects(item, "byline"))
    return plain(_text(item, "by") or _text(item, "byline") or next(filter(None, lines), ""))


def _authors(item: Mapping[str, Any]) -> list[dict[str, Any]]:
    """People named as authors, else the names in the byline."""
    from markup.derive.byline_reading import read_author_names  # noqa: PLC0415  # word lists load when one is read

    people = [p for p in _objects(item, "person", "people") if _text(p, "rel").lower() in _AUTHOR_RELS]
    if people:
        return [{"@type": "Person", "name": plain(_text(p, "name")), **_identity(_text(p, "uri"))} for p in people]
    credits_ = [c for c in read_author_names(_byline(item)) if not c.contributor]
    return [{"@type": c.kind, "name": c.name} for c in credits_]


def _identity(uri: str) -> dict[str, Any]:
    """An identifier of a person that is an address; it tells who it is, and need not be a page of theirs."""
    return {"sameAs": [uri]} if uri.startswith(("http://", "https://")) else {}


def _dates(item: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """When it was published and changed; of an item with one version's moment alone, which of the two it is."""
    version = moment(_text(item, "versioncreated"))
    first = moment(_text(item, "contentcreated")) or moment(_text(item, "firstcreated"))
    if first is None and str(item.get("version", "1")) in ("0", "1"):
        return version, None
    return first, version if version != first else None


def _address(item: Mapping[str, Any]) -> str | None:
    pages = [r for r in _objects(item, "rendition") if _text(r, "contenttype", "mimetype").startswith("text/html")]
    ids = item.get("altids")
    named = (
        ids.items() if isinstance(ids, dict) else [(_text(i, "role"), i.get("value")) for i in _objects(item, "altid")]
    )
    found = [*(_text(r, "href") for r in pages), *(value for role, value in named if role.lower() in _PAGE_ROLES)]
    return next((a for a in found if isinstance(a, str) and a.startswith(("http://", "https://"))), None)


def _pictures(item: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The pictures that go with it, each in its largest rendition."""
    for each in _objects(item, "association"):
        shown = [r for r in _objects(each, "rendition") if _text(r, "href").startswith(("http://", "https://"))]
        if _text(each, "type") != "picture" or not shown:
            continue
        best = max(shown, key=lambda r: r["width"] if isinstance(r.get("width"), int) else 0)
        caption = next((plain(text) for _, text in _texts(each, "description")), "")
        yield {
            "url": best["href"],
            "width": best.get("width"),
            "height": best.get("height"),
            "caption": caption,
            "creditText": _byline(each),
        }


def _objects(item: Mapping[str, Any], *names: str) -> list[dict[str, Any]]:
    """The objects of a property, by its name in the singular or plural: a list, or those of an object by name."""
    for name in (*names, *(f"{n}s" for n in names)):
        value = item.get(name)
        each = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        found = [folded(one) for one in each if isinstance(one, dict)]
        if found:
            return found
    return []


def _text(item: Mapping[str, Any], *names: str) -> str:
    return next((value for name in names if isinstance(value := item.get(name), str) and value), "")
