"""`{% load markup %}{% markup_jsonld %}` in the head of an article's template."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from markup.hook.wagtail.configured import article_fields
from markup.hook.wagtail.store import markup_of, stored

if TYPE_CHECKING:
    from collections.abc import Mapping

register = template.Library()
log = logging.getLogger(__name__)


@register.simple_tag(takes_context=True)
def markup_jsonld(context: Mapping[str, Any], page: Page | None = None) -> SafeString:
    """The script element with a page's markup; of the page that is shown, if none is named.

    A preview shows the draft's own markup and stores nothing. Never raises: a page without its markup
    is better than none.
    """
    page = page or context.get("page") or context.get("self")
    if not isinstance(page, Page) or article_fields(page.specific_deferred) is None:
        return SafeString()
    previewed = getattr(context.get("request"), "is_preview", False)
    try:
        jsonld = markup_of(page.specific) if previewed or not page.live else stored(page)
    except Exception:
        log.exception("markup of page %s", page.pk)
        return SafeString()
    if not jsonld:
        return SafeString()
    # `jsonld` has no `<`, `>` or `&`: whatever the article says, it cannot end the script.
    return mark_safe(f'<script type="application/ld+json">\n{jsonld}\n</script>')  # noqa: S308
