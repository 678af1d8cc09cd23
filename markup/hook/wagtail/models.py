"""The stored markup."""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.models import Page


class PageMarkup(models.Model):
    """The JSON-LD of one revision of one page; `revision` is 0 where a page went live without any.

    A page's row is shown only while its revision is the live one, so no page ever shows the markup of
    words that it no longer has.
    """

    page: models.ForeignKey[Any, Any] = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    revision: models.BigIntegerField[Any, Any] = models.BigIntegerField(default=0)
    jsonld: models.TextField[Any, Any] = models.TextField()
    page_id: int
    made_at: models.DateTimeField[Any, Any] = models.DateTimeField(auto_now=True)

    class Meta:
        """One row a page and revision."""

        constraints = (models.UniqueConstraint(fields=("page", "revision"), name="markup_one_row_a_revision"),)

    def __str__(self) -> str:
        """Which page and revision, for the admin's lists."""
        return f"page {self.page_id}, revision {self.revision}"
