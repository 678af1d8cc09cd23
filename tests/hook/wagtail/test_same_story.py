"""The story that other CMSs tell, out of a Wagtail page."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from markup.settings import Settings
from tests.hook.test_same_story import STORY, told

FIELDS = {"author": "credits", "description": "standfirst", "articleSection": "desk", "isAccessibleForFree": "free"}


def test_the_article_is_the_same(home: Any) -> None:
    from news.models import ArticlePage  # noqa: PLC0415

    from markup.hook.wagtail.article import converted  # noqa: PLC0415

    given = json.loads((STORY / "wagtail.json").read_text(encoding="utf-8"))
    expected = json.loads((STORY / "expected.json").read_text(encoding="utf-8"))
    moments = {n: datetime.fromisoformat(given[n]) for n in ("first_published_at", "last_published_at")}
    page = home.add_child(instance=ArticlePage(**given | moments))
    page.credits = lambda: [{"name": "Ann Lee"}]
    page.free = True

    assert told(converted(page, FIELDS, Settings()).article) == expected
