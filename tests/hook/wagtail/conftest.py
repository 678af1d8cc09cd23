"""A Wagtail site in memory, with the app among its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("wagtail", reason="the extra `wagtail` is not installed")

HERE = Path(__file__).parent
PAGES = {
    "news.ArticlePage": {
        "author": "authors",
        "byline": "byline",
        "description": "standfirst",
        "articleSection": "desk",
        "image": "lead",
    }
}
APPS = (
    "news markup.hook.wagtail wagtail.embeds wagtail.sites wagtail.users wagtail.documents wagtail.images"
    " wagtail.search wagtail.admin wagtail modelcluster taggit django.contrib.admin django.contrib.auth"
    " django.contrib.contenttypes django.contrib.sessions django.contrib.messages django.contrib.staticfiles"
)


@pytest.fixture(scope="session", autouse=True)
def _django(tmp_path_factory: pytest.TempPathFactory) -> None:
    import django  # noqa: PLC0415
    from django.apps import apps  # noqa: PLC0415
    from django.conf import settings  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    sys.path.append(str(HERE))
    settings.configure(
        INSTALLED_APPS=APPS.split(),
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        ROOT_URLCONF="wagtail.urls",
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        MIDDLEWARE=[],
        STATIC_URL="/static/",
        MEDIA_ROOT=str(tmp_path_factory.mktemp("media")),
        MEDIA_URL="/media/",
        USE_TZ=True,
        SECRET_KEY="only for tests",  # noqa: S106
        WAGTAIL_SITE_NAME="The Tidemark",
        WAGTAILADMIN_BASE_URL="http://news.example",
        ALLOWED_HOSTS=["*"],
        MARKUP_PAGES=PAGES,
    )
    django.setup()
    # Tables without Wagtail's hundred migrations.
    settings.MIGRATION_MODULES = {app.label: None for app in apps.get_app_configs()}
    call_command("migrate", run_syncdb=True, verbosity=0)

    from wagtail.models import Collection  # noqa: PLC0415

    Collection.add_root(name="Root")


@pytest.fixture
def home(_django: None) -> Iterator[Any]:
    """The home page of a new site."""
    from wagtail.models import Locale, Page, Revision, Site  # noqa: PLC0415

    from markup.hook.wagtail.models import PageMarkup  # noqa: PLC0415

    Locale.objects.get_or_create(language_code="en")
    root = Page.add_root(title="Root", slug="root")
    page = root.add_child(title="Home", slug="home")
    Site.objects.create(hostname="news.example", root_page=page, is_default_site=True)
    yield page
    Site.objects.all().delete()
    Page.objects.get(pk=root.pk).delete()
    PageMarkup.objects.all().delete()
    Revision.objects.all().delete()
