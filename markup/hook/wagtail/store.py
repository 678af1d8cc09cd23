"""The rows: made, shown, taken away."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from django.db import transaction
from wagtail.models import Page

from markup.hook.wagtail.article import converted
from markup.hook.wagtail.configured import article_fields, publisher_settings
from markup.hook.wagtail.models import PageMarkup
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

log = logging.getLogger(__name__)


def store(pk: int) -> str:
    """Make the row of a page's live revision and answer its markup, empty where there is no live article.

    Rows of former revisions go.
    """
    page = Page.objects.filter(pk=pk, live=True).first()
    jsonld = markup_of(page.specific) if page else ""
    if page is None or not jsonld:
        remove(pk)
        return ""
    revision = page.live_revision_id or 0
    PageMarkup.objects.update_or_create(page_id=pk, revision=revision, defaults={"jsonld": jsonld})
    PageMarkup.objects.filter(page_id=pk).exclude(revision=revision).delete()
    return jsonld


def markup_of(page: Page) -> str:
    """The JSON-LD of a page as it is in memory, a draft too; empty for what is no article, or says nothing."""
    fields = article_fields(page)
    if fields is None:
        return ""
    settings = publisher_settings()
    try:
        return converted(page, fields, settings).jsonld
    except InputError as error:
        log.info("no markup of page %s: %s", page.pk, error)
        return ""


def stored(page: Page) -> str:
    """The markup of a live page: its row, made now if there is none for the revision that is live."""
    found = PageMarkup.objects.filter(page_id=page.pk, revision=page.live_revision_id or 0)
    jsonld = found.values_list("jsonld", flat=True).first()
    if jsonld is not None:
        return str(jsonld)
    try:
        with transaction.atomic():
            return store(page.pk)
    except Exception:  # a database that only reads, say: the page is shown nevertheless
        log.exception("markup of page %s", page.pk)
        return markup_of(page)


def remove(pk: int) -> None:
    """Forget a page's markup."""
    PageMarkup.objects.filter(page_id=pk).delete()


def remove_below(pk: int) -> None:
    """Forget the markup of a page and of all pages below it."""
    page = Page.objects.filter(pk=pk).first()
    if page is not None:
        below: Iterable[int] = page.get_descendants(inclusive=True).values_list("pk", flat=True)
        PageMarkup.objects.filter(page_id__in=below).delete()
