"""What a site's settings say: which of its pages are articles, and where their facts stand.

    MARKUP_PAGES = {"news.ArticlePage": {"author": "authors", "description": "standfirst", "body": "body"}}
    MARKUP_SETTINGS = "/srv/site/markup.toml"

Both are optional; a page type that is not named gets no markup. The keys of a page type are
schema.org's names, with two of our own: `body`, the fields that hold the story (all rich text,
streams and plain texts with this name if absent), and `byline`, a line of text that is read as the
byline of a page is ("By Ann Lee and Bo Ray in Oslo"). The values are names of fields, attributes or
methods without arguments, dotted (`desk.name`) where they lead to another object.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.conf import settings as django_settings
from django.core import checks
from django.core.exceptions import FieldDoesNotExist

from markup.settings import Settings, SettingsError, find, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wagtail.models import Page

PROPERTIES = frozenset(
    """
    headline alternativeHeadline description author datePublished dateModified articleSection keywords image
    inLanguage isAccessibleForFree review url
    """.split()
)
OWN = frozenset({"body", "byline"})


def article_fields(page: Page) -> Mapping[str, Any] | None:
    """Where the facts of a page stand, by what they are; None for a page that is no article."""
    name = page._meta.label_lower  # noqa: SLF001  # Django's public way to a model's name
    return next((fields for label, fields in _pages().items() if label.lower() == name), None)


def article_types() -> list[type[Page]]:
    """The models that are articles."""
    return [apps.get_model(label) for label in _pages()]


def publisher_settings() -> Settings:
    """The publisher's settings: the file of MARKUP_SETTINGS, or the nearest one to BASE_DIR.

    Raises:
        SettingsError: the file cannot be used.
    """
    named = getattr(django_settings, "MARKUP_SETTINGS", None)
    base = getattr(django_settings, "BASE_DIR", None)
    path = Path(named) if named else find(Path(base)) if base else None
    return _loaded(path, path.stat().st_mtime_ns) if path and path.exists() else Settings()


def check(**_: Any) -> list[checks.CheckMessage]:
    """Django's system check: the settings name models, facts and fields that exist."""
    return list(_wrong())


def _pages() -> Mapping[str, Mapping[str, Any]]:
    found: Mapping[str, Mapping[str, Any]] = getattr(django_settings, "MARKUP_PAGES", {})
    return found


@cache
def _loaded(path: Path, _: int) -> Settings:
    return load(path)


def _wrong() -> Iterator[checks.CheckMessage]:
    for label, fields in _pages().items():
        try:
            model = apps.get_model(label)
        except (LookupError, ValueError):
            yield checks.Error(f"MARKUP_PAGES: there is no model {label}", id="markup.E001")
            continue
        for key in fields.keys() - PROPERTIES - OWN:
            yield checks.Error(
                f"MARKUP_PAGES: {label}: {key} is nothing that markup says of an article",
                hint=f"One of {', '.join(sorted(PROPERTIES | OWN))}.",
                id="markup.E002",
            )
        for path in _paths(fields.values()):
            if not _has(model, path.partition(".")[0]):
                yield checks.Error(f"MARKUP_PAGES: {label} has no {path.partition('.')[0]}", id="markup.E003")
    named = getattr(django_settings, "MARKUP_SETTINGS", None)
    if named and not Path(named).exists():
        yield checks.Error(f"MARKUP_SETTINGS: there is no file {named}", id="markup.E004")
    try:
        publisher_settings()
    except SettingsError as error:
        yield checks.Error(f"MARKUP_SETTINGS: {error}", id="markup.E005")


def _paths(values: Any) -> Iterator[str]:
    for value in values:
        yield from [value] if isinstance(value, str) else value


def _has(model: type[Page], name: str) -> bool:
    try:
        model._meta.get_field(name)  # noqa: SLF001
    except FieldDoesNotExist:
        return hasattr(model, name)
    return True


def paths(value: str | Sequence[str] | None) -> tuple[str, ...]:
    """One path or several, as a tuple."""
    return () if value is None else tuple(_paths([value]))
