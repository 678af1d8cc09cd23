"""From the fields of a headless CMS, which each newsroom names itself, to an article.

`fields` in the CMS's settings says where ours are: `headline = "fields.title"`. A path leads through
objects by name and through lists by number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markup.hook import fields, rich_text
from markup.hook.event import PayloadError
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markup.hook.event import Event

_ADDRESS = ("http://", "https://")


def article(payload: Mapping[str, Any], paths: Mapping[str, str], settings: Mapping[str, Any]) -> dict[str, Any]:
    """An event's fields: `content`, `html` (whether it is), `url`, `given`.

    Args:
        payload: what the CMS sent.
        paths: where each of our fields is in it, unless the settings say otherwise.
        settings: the CMS's table: `fields`, `site`, `locale`.

    Raises:
        PayloadError: there is no text where the body should be.
    """
    paths = {**paths, **settings.get("fields", {})}
    said = {name: found(payload, path, settings.get("locale")) for name, path in paths.items()}
    body = said.get("body")
    rich = rich_text.html(body)
    if not rich and not (isinstance(body, str) and body.strip()):
        message = f"no text at {paths.get('body')}"
        raise PayloadError(message)
    url = address(said, settings)
    image = said.get("image")
    return {
        "content": f"<article>\n{rich}\n</article>" if rich else body,
        "html": bool(rich),
        "url": url,
        "given": fields.given(
            headline=_text(said.get("headline")),
            description=_text(said.get("description")),
            authors=list(_authors(said.get("author"))),
            date_published=fields.moment(_text(said.get("datePublished"))),
            date_modified=fields.moment(_text(said.get("dateModified"))),
            article_section=_text(said.get("articleSection")),
            keywords=[word for word in _list(said.get("keywords")) if isinstance(word, str)],
            image={"url": image} if isinstance(image, str) else image if isinstance(image, dict) else None,
            url=url,
            in_language=_text(said.get("inLanguage")) or settings.get("locale"),
        ),
    }


def source(event: Event) -> Source:
    """The article of an event whose fields `article` made."""
    kind = "text/html; charset=utf-8" if event.fields["html"] else None
    return Source(event.fields["content"], event.fields["url"], content_type=kind, given=event.fields["given"])


def address(said: Mapping[str, Any], settings: Mapping[str, Any]) -> str | None:
    """The article's address: stated whole, or the site's with the slug behind it."""
    url, slug, site = said.get("url"), said.get("slug"), settings.get("site")
    if isinstance(url, str) and url.startswith(_ADDRESS):
        return url
    if site and isinstance(slug, str) and slug:
        return f"{site.rstrip('/')}/{slug.lstrip('/')}"
    return None


def found(payload: Any, path: str, locale: str | None = None) -> Any:
    """The value that a path leads to, that of the locale (or the only one) where there is one for each; or None."""
    value = payload
    for step in path.split("."):
        if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            return None
    if locale and isinstance(value, dict) and locale in value:
        return value[locale]
    return value


def _authors(value: Any) -> Iterator[Mapping[str, Any]]:
    for one in _list(value):
        if isinstance(one, str):
            yield {"name": one}
        elif isinstance(one, dict) and isinstance(one.get("name"), str):
            yield {key: one[key] for key in ("name", "url", "description", "image", "jobTitle", "sameAs") if key in one}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
