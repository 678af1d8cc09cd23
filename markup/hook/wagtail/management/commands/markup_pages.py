"""`manage.py markup_pages`: the markup of the whole site, made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from markup.hook.wagtail.configured import article_types
from markup.hook.wagtail.models import PageMarkup
from markup.hook.wagtail.store import store

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator


class Command(BaseCommand):
    """Make the markup of all live articles: after installation, a new release, other settings, a new host."""

    help = "Make the markup of all live articles; pages that are no articles any more lose theirs."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--missing`."""
        parser.add_argument("--missing", action="store_true", help="only articles whose live revision has none yet")

    def handle(self, *_: Any, missing: bool, **__: Any) -> None:
        """Go through all; one that fails is named and does not stop the others."""
        if not article_types():
            message = "MARKUP_PAGES names no page type"
            raise CommandError(message)
        done, none, failed = 0, 0, 0
        wanted = set(_live(missing=missing))
        for pk in sorted(wanted):
            try:
                with transaction.atomic():
                    made = bool(store(pk))
            except Exception as error:  # noqa: BLE001  # one page, whatever is wrong with it
                failed += 1
                self.stderr.write(f"page {pk}: {type(error).__name__}: {error}")
                continue
            done += made
            none += not made
        if not missing:
            PageMarkup.objects.exclude(page_id__in=wanted).delete()
        self.stdout.write(f"{done} pages with markup, {none} without, {failed} failed")
        if failed:
            message = f"{failed} pages failed"
            raise CommandError(message)


def _live(*, missing: bool) -> Iterator[int]:
    rows = dict(PageMarkup.objects.values_list("page_id", "revision")) if missing else {}
    for model in article_types():
        for pk, revision in model.objects.live().values_list("pk", "live_revision_id"):
            if rows.get(pk) != (revision or 0):
                yield pk
