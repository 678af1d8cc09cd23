"""A Wagtail page as an article: its story as HTML, its facts as supplied values."""

from __future__ import annotations

from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from django.conf import settings as django_settings
from django.db.models import Manager, Model, QuerySet, TextField
from wagtail.fields import RichTextField, StreamField
from wagtail.images.models import AbstractImage, AbstractRendition

from markup.hook.fields import given
from markup.hook.wagtail.blocks import rich_text, stream_html
from markup.hook.wagtail.configured import paths
from markup.model import Source
from markup.pipeline import convert

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wagtail.models import Page

    from markup.pipeline import Conversion
    from markup.settings import Settings


def converted(page: Page, fields: Mapping[str, Any], settings: Settings) -> Conversion:
    """Convert a page.

    Raises:
        InputError: the page holds no text.
    """
    return convert(source(page, fields), settings)


def source(page: Page, fields: Mapping[str, Any]) -> Source:
    """The page's own story, without its template's surroundings, and what its fields say."""
    byline = _text(_first(page, fields.get("byline")))
    line = f'<p class="byline">{escape(byline)}</p>\n' if byline else ""
    story = "\n".join(_story(page, paths(fields.get("body")) or _body_fields(page)))
    url = _text(_first(page, fields.get("url"))) or page.full_url
    return Source(f"<article>\n{line}{story}\n</article>", url=url, given=_given(page, fields, url))


def _given(page: Page, fields: Mapping[str, Any], url: str | None) -> Mapping[str, Any]:
    def text(name: str) -> str:
        return _text(_first(page, fields.get(name)))

    def day(name: str, default: datetime | None) -> str | None:
        return _moment(_first(page, fields[name]) if name in fields else default)

    language = page.locale.language_code if getattr(django_settings, "WAGTAIL_I18N_ENABLED", False) else None
    free = _first(page, fields.get("isAccessibleForFree"))
    said = given(
        headline=text("headline") or page.title,
        description=text("description") or page.search_description,
        authors=[a for v in _values(page, fields.get("author")) if (a := _author(v, url))],
        date_published=day("datePublished", page.first_published_at),
        date_modified=day("dateModified", page.last_published_at),
        article_section=text("articleSection"),
        keywords=[_text(v) for v in _values(page, fields.get("keywords"))],
        image=_image(_first(page, fields.get("image")), url),
        url=url,
        in_language=text("inLanguage") or language,
        is_accessible_for_free=free if isinstance(free, bool) else None,
        review=_mapping(_first(page, fields.get("review"))),
    )
    other = text("alternativeHeadline")
    return {**said, "alternativeHeadline": other} if other else said


def _body_fields(page: Page) -> tuple[str, ...]:
    """The fields of rich text and streams, and plain texts named `body`, in the model's order."""
    return tuple(
        f.name
        for f in page._meta.get_fields()  # noqa: SLF001  # Django's public way to a model's fields
        if isinstance(f, RichTextField | StreamField) or (isinstance(f, TextField) and f.name == "body")
    )


def _story(page: Page, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        value = _first(page, name)
        field = next((f for f in page._meta.get_fields() if f.name == name), None)  # noqa: SLF001
        if isinstance(field, StreamField):
            yield from stream_html(value)
        elif isinstance(field, RichTextField):
            yield rich_text(str(value or ""))
        elif value:
            yield "\n".join(f"<p>{escape(p)}</p>" for p in str(value).splitlines() if p.strip())


def _values(page: Page, path: str | Sequence[str] | None) -> list[Any]:
    """All that a path leads to: the members of a list or a relation, or a single value."""
    found: list[Any] = []
    for one in paths(path):
        value: Any = page
        for name in one.split("."):
            value = getattr(value, name, None)
            value = value() if callable(value) and not isinstance(value, Manager) else value
        if isinstance(value, Manager | QuerySet):
            found += value.all()
        elif isinstance(value, list | tuple | set | frozenset):
            found += value
        elif value not in (None, ""):
            found.append(value)
    return found


def _first(page: Page, path: str | Sequence[str] | None) -> Any:
    return next(iter(_values(page, path)), None)


def _author(value: Any, url: str | None) -> Mapping[str, Any] | None:
    """A person from a name, a mapping with schema.org's keys, or an object: a user, a snippet, a page, a link."""
    mapping = _mapping(value)
    if mapping is not None or value is None:
        return mapping
    if not isinstance(value, Model):
        return {"name": str(value)}
    for name in ("author", "person"):  # the row of a relation between page and author
        value = getattr(value, name, None) or value
    names = (_text(_plain(value, name)) for name in ("get_full_name", "name", "full_name", "title"))
    address = next(
        (a for name in ("full_url", "get_absolute_url", "url", "website") if (a := _text(_plain(value, name)))), ""
    )
    return {
        "name": next(filter(None, names), "") or str(value),
        "url": _absolute(address, url),
        "jobTitle": _text(_plain(value, "job_title")),
    }


def _image(value: Any, url: str | None) -> Mapping[str, Any] | None:
    """An image of Wagtail's, a mapping with schema.org's keys, or an address."""
    if isinstance(value, AbstractImage | AbstractRendition):
        return {"url": _absolute(value.file.url, url), "width": value.width, "height": value.height}
    mapping = _mapping(value)
    if mapping is not None or value is None:
        return mapping
    return {"url": _absolute(_text(value), url)}


def _plain(value: Any, name: str) -> Any:
    found = getattr(value, name, None)
    return found() if callable(found) else found


def _mapping(value: Any) -> Mapping[str, Any] | None:
    return value if isinstance(value, dict) else None


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _moment(value: Any) -> str | None:
    return value.isoformat() if isinstance(value, datetime | date) else _text(value) or None


def _absolute(address: str, url: str | None) -> str:
    return urljoin(url or "", address) if address else ""
