"""What Wagtail says, and what follows. Nothing here may reach the editor who publishes: errors are logged."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db import transaction

from markup.hook.wagtail.configured import article_fields
from markup.hook.wagtail.store import remove, remove_below, store

if TYPE_CHECKING:
    from collections.abc import Callable

    from wagtail.models import Page

log = logging.getLogger(__name__)


def published(instance: Page, **_: Any) -> None:
    """A page was published; one with a date to come is announced too, and is not live yet."""
    if instance.live and article_fields(instance) is not None:
        _after_commit(store, instance.pk)


def unpublished(instance: Page, **_: Any) -> None:
    """A page went offline."""
    _after_commit(remove, instance.pk)


def readdressed(instance: Page, **_: Any) -> None:
    """A page was moved, or its slug changed: so did the addresses of all pages below it.

    Their rows go; each is made anew when it is next asked for.
    """
    _after_commit(remove_below, instance.pk)


def _after_commit(work: Callable[[int], object], pk: int) -> None:
    try:
        transaction.on_commit(partial(_logged, work, pk), robust=True)
    except Exception:
        log.exception("markup of page %s", pk)


def _logged(work: Callable[[int], object], pk: int) -> None:
    try:
        with transaction.atomic():
            work(pk)
    except Exception:
        log.exception("markup of page %s", pk)
