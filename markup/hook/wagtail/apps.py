"""The Django app: what listens to Wagtail, and what is checked at start."""

from __future__ import annotations

from django.apps import AppConfig
from django.core import checks


class MarkupConfig(AppConfig):
    """`markup.hook.wagtail` among INSTALLED_APPS."""

    name = "markup.hook.wagtail"
    label = "markup_wagtail"
    verbose_name = "Markup of articles"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to pages that go live, change their address or go."""
        from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move  # noqa: PLC0415

        from markup.hook.wagtail import configured, signals  # noqa: PLC0415  # models exist only now

        page_published.connect(signals.published, dispatch_uid="markup.published")
        page_unpublished.connect(signals.unpublished, dispatch_uid="markup.unpublished")
        page_slug_changed.connect(signals.readdressed, dispatch_uid="markup.slug")
        post_page_move.connect(signals.readdressed, dispatch_uid="markup.move")
        checks.register(configured.check)
