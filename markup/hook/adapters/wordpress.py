"""WordPress, by our plugin: signed as Standard Webhooks has it, there and back."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from markup.hook import article_json, back, signature
from markup.hook.event import Event, PayloadError
from markup.hook.fields import given, moment, plain
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.hook.event import Request
    from markup.pipeline import Conversion

ROUTE = "/?rest_route=/newsmarkup/v1/markup"  # works whatever the site's permalinks are
_NO_SECTION = "uncategorized"  # WordPress's own category for what is in none
_SCHEME = re.compile(r"^https?://", re.IGNORECASE)


def verify(request: Request, secrets: Sequence[str]) -> None:
    """The headers of Standard Webhooks, at most five minutes old."""
    signature.standard_webhooks(request, secrets)


def event(request: Request) -> Event:
    """What the plugin tells: an article is published, changed or withdrawn. Anything else is not acted upon."""
    document = article_json.parsed(request.body)
    kind, data = document.get("type"), document.get("data")
    if not isinstance(kind, str) or not isinstance(data, dict):
        message = "no type, or no data"
        raise PayloadError(message)
    name = request.headers["webhook-id"]
    site = _site(_part(data, "site").get("url"))
    key = f"wordpress:{site}:{data.get('id')}"
    stamp = data.get("revision") or moment(_text(data, "modified_gmt"))
    if not site or not stamp or not isinstance(data.get("id"), int):
        message = "no site, no id, or no revision"
        raise PayloadError(message)
    revision = article_json.revision(stamp)
    own = _site(request.settings.get("url"))
    if own and own != site:
        return Event(name, key, revision, "ignore", reason=f"of {site}, not of {own}: a copy of the site?")
    if kind == "post.unpublished":
        return Event(name, key, revision, "unpublish", {"url": data.get("url")})
    if kind not in ("post.published", "post.updated") or data.get("status") != "publish":
        return Event(name, key, revision, "ignore", reason=f"{kind}: nothing to do")
    return Event(name, key, revision, "publish", _fields(data))


def source(event: Event) -> Source:
    """The article as a page of its own, with the fields of the CMS as supplied values."""
    fields = event.fields
    language, title = html.escape(fields["locale"]), html.escape(fields["given"].get("headline", ""))
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main><article><h1>{title}</h1>\n{fields['html']}</article></main></body></html>"
    )
    return Source(page, url=fields["url"], content_type="text/html; charset=utf-8", given=fields["given"])


def deliver(event: Event, conversion: Conversion | None, settings: Mapping[str, Any]) -> str:
    """Post the markup to the plugin's route, at `url` of the settings or at `deliverTo`; as `Adapter.deliver`.

    The plugin stores it only if the article was not saved again, so twice is once.
    """
    way = dict(settings)
    if "url" in way and "deliverTo" not in way:
        way["deliverTo"] = str(way["url"]).rstrip("/") + ROUTE
    if "deliverSecret" in way:
        way["deliverSecret"] = str(way["deliverSecret"]).split()[0]  # while two are in use, the newer one
    return back.deliver(event, conversion, way)


def _fields(data: Mapping[str, Any]) -> dict[str, Any]:
    """What the worker needs of a payload; a title and an excerpt are HTML in WordPress."""
    title, content, site = _part(data, "title"), _part(data, "content"), _part(data, "site")
    zone = _text(data, "timezone") or None
    names = [plain(name) for name in _list(data, "categories") if isinstance(name, str)]
    section = plain(_text(data, "section")) or next((n for n in names if n.casefold() != _NO_SECTION), "")
    free, review = data.get("is_accessible_for_free"), data.get("review")
    image = data.get("featured_media")
    return {
        "url": _text(data, "url"),
        "locale": _text(data, "locale").replace("_", "-"),
        "html": content.get("rendered") or content.get("raw") or "",
        "given": given(
            headline=plain(title.get("rendered") or title.get("raw")),
            description=plain(_part(data, "excerpt").get("raw")),
            authors=[
                _author(a, _text(site, "url"))
                for a in _list(data, "authors") or [data.get("author")]
                if isinstance(a, dict)
            ],
            date_published=moment(_text(data, "date_gmt"), zone),
            date_modified=moment(_text(data, "modified_gmt"), zone),
            article_section=section,
            keywords=[plain(name) for name in _list(data, "tags") if isinstance(name, str)],
            image=image if isinstance(image, dict) else None,
            url=_text(data, "canonical") or _text(data, "url"),
            in_language=_text(data, "language") or None,
            is_accessible_for_free=free if isinstance(free, bool) else None,
            publisher={"name": plain(_text(site, "name")), "url": _text(site, "url")},
            review=review if isinstance(review, dict) else None,
        ),
    }


def _author(author: Mapping[str, Any], home: str) -> dict[str, Any]:
    """The page of their articles is theirs on this site; the website of their profile is the same person elsewhere.

    The first user's website is the site itself, as WordPress's installation enters it: that is nobody's page.
    """
    site, archive = _text(author, "url"), _text(author, "archive")
    site = "" if _site(site) == _site(home) else site
    return {
        "@type": "Person",
        "name": plain(_text(author, "name")),
        "description": plain(_text(author, "description")),
        "url": archive or site,
        "sameAs": [site] if site and archive else [],
    }


def _site(url: Any) -> str:
    """A site in an article's key: its address without scheme and last slash."""
    return _SCHEME.sub("", url).rstrip("/") if isinstance(url, str) else ""


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _part(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    return value if isinstance(value, list) else []
