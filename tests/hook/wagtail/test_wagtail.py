"""What a newsroom's developer and its editors see of the app."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from markup import validate
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

BODY = [
    ("paragraph", "<p>The ferry to Sandray will stop on 3 May, the harbour board said on Monday.</p>"),
    ("heading", "A last season"),
    ("quote", {"quote": "<p>Nobody wants to buy her.</p>", "attribution": "Una Brennan"}),
    ("paragraph", "<p>“We have no boat for the winter,” said Una Brennan, chief executive of Sandray Ferries.</p>"),
    ("colour", "red"),
]


def article(home: Any, **fields: Any) -> Any:
    from news.models import ArticlePage  # noqa: PLC0415

    fields = {"title": "Ferry to Sandray stops", "slug": "ferry", "body": BODY, **fields}
    return home.add_child(instance=ArticlePage(live=False, **fields))


def publish(page: Any, **changes: Any) -> Any:
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def rows(page: Any) -> list[Any]:
    from markup.hook.wagtail.models import PageMarkup  # noqa: PLC0415

    return list(PageMarkup.objects.filter(page_id=page.pk))


def shown(page: Any, *, preview: bool = False) -> str:
    from django.test import RequestFactory  # noqa: PLC0415

    request: Any = RequestFactory().get("/", HTTP_HOST="news.example")
    request.is_preview = preview
    return str(page.specific.serve(request).render().content.decode())


def graph(page: str) -> Mapping[str, Any]:
    script = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    nodes: list[dict[str, Any]] = json.loads(script)["@graph"]
    return nodes[0]


def test_a_page_that_goes_live_has_its_markup(home: Any) -> None:
    page = publish(article(home))
    html = shown(page)
    news = graph(html)

    assert [r.revision for r in rows(page)] == [page.live_revision_id]
    assert news["@type"] == "NewsArticle"
    assert news["headline"] == "Ferry to Sandray stops"
    assert news["url"] == "http://news.example/ferry/"
    assert news["articleBody"].startswith("The ferry to Sandray will stop")
    assert news["datePublished"] == page.first_published_at.isoformat(timespec="seconds")
    assert [f for f in validate(html, url=page.full_url) if f.severity is Severity.ERROR] == []


def test_a_draft_and_an_embargo_have_none_until_they_are_live(home: Any) -> None:
    from django.core.management import call_command  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415
    from wagtail.models import Revision  # noqa: PLC0415

    page = article(home)
    page.go_live_at = timezone.now() + timedelta(hours=2)
    page.save_revision().publish()

    assert not page.live
    assert rows(page) == []

    revision = Revision.objects.get()
    revision.content["go_live_at"] = None
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.save()
    call_command("publish_scheduled")
    page.refresh_from_db()

    assert page.live
    assert len(rows(page)) == 1


def test_an_edit_replaces_the_row_and_a_draft_leaves_it(home: Any) -> None:
    page = publish(article(home))
    publish(page, title="Ferry to Sandray stops for good")
    page.title = "A draft that nobody may see"
    page.save_revision()
    page.refresh_from_db()

    assert len(rows(page)) == 1
    assert graph(shown(page))["headline"] == "Ferry to Sandray stops for good"


def test_a_preview_shows_the_draft_and_stores_nothing(home: Any) -> None:
    page = publish(article(home))
    before = rows(page)[0].jsonld
    page.title = "A new headline"
    page.save_revision()
    draft = page.get_latest_revision_as_object()

    assert graph(shown_draft(draft))["headline"] == "A new headline"
    assert [r.jsonld for r in rows(page)] == [before]


def shown_draft(draft: Any) -> str:
    response = draft.make_preview_request(preview_mode=draft.default_preview_mode)
    response.render()
    return str(response.content.decode())


def test_an_unpublished_page_has_no_row(home: Any) -> None:
    page = publish(article(home))
    page.unpublish()

    assert rows(page) == []


def test_a_new_slug_readdresses_the_pages_below(home: Any) -> None:
    section = publish(article(home, slug="coast"))
    below = publish(article(section, slug="ferry"))
    publish(section, slug="islands")
    below.refresh_from_db()

    assert graph(shown(below))["url"] == "http://news.example/islands/ferry/"
    assert graph(shown(section))["url"] == "http://news.example/islands/"


def test_a_page_type_that_is_not_named_has_no_markup(home: Any) -> None:
    from news.models import NotePage  # noqa: PLC0415

    page = publish(home.add_child(instance=NotePage(title="About us", text="<p>We print news.</p>", live=False)))

    assert rows(page) == []
    assert "ld+json" not in shown(page)


def test_what_goes_wrong_is_logged_and_the_editor_publishes(
    home: Any, caplog: pytest.LogCaptureFixture, settings_file: Any
) -> None:
    settings_file.write_text("[publisher]\nname = 3\n")
    page = publish(article(home))

    assert page.live
    assert "ld+json" not in shown(page)
    assert f"markup of page {page.pk}" in caplog.text


@pytest.fixture
def settings_file(tmp_path: Any) -> Any:
    from django.test import override_settings  # noqa: PLC0415

    path = tmp_path / "markup.toml"
    path.write_text('[publisher]\nname = "The Tidemark"\n')
    with override_settings(MARKUP_SETTINGS=str(path)):
        yield path


def test_authors_section_and_publisher_come_from_the_fields(home: Any, settings_file: Any) -> None:
    from news.models import Reporter  # noqa: PLC0415

    page = article(home, standfirst="The board has found no buyer.")
    page.authors.set([Reporter.objects.create(name="Ann Lee", url="http://news.example/ann/")])
    publish(page)
    nodes = json.loads(rows(page)[0].jsonld)["@graph"]
    people = {n["name"]: n.get("url") for n in nodes if n["@type"] == "Person"}

    assert people["Ann Lee"] == "http://news.example/ann/"
    assert nodes[0]["description"] == "The board has found no buyer."
    assert "The Tidemark" in {n.get("name") for n in nodes}


def test_a_line_of_text_is_read_as_a_byline(home: Any) -> None:
    page = publish(article(home, byline="By Ann Lee and Bo Ray"))
    nodes = {n["@id"]: n for n in json.loads(rows(page)[0].jsonld)["@graph"]}
    news = next(iter(nodes.values()))

    assert [nodes[a["@id"]]["name"] for a in news["author"]] == ["Ann Lee", "Bo Ray"]


def test_a_fact_may_be_anywhere_on_the_page_and_beyond(home: Any) -> None:
    from django.test import override_settings  # noqa: PLC0415

    fields = {"author": "credits", "articleSection": "owner.first_name", "keywords": ["desk", "slug"], "body": "body"}
    with override_settings(MARKUP_PAGES={"news.ArticlePage": fields}):
        page = publish(article(home))
    nodes = {n["@id"]: n for n in json.loads(rows(page)[0].jsonld)["@graph"]}
    news = next(iter(nodes.values()))

    assert [nodes[a["@id"]]["name"] for a in news["author"]] == ["Bo Ray", "Una Holm"]
    assert news["keywords"] == ["World", "ferry"]
    assert "articleSection" not in news, "the page has no owner"


def test_no_title_ends_the_script(home: Any) -> None:
    page = publish(article(home, title="Ferry stops </script><script>alert(1)</script>"))
    html = shown(page)

    assert html.count("<script") == 1
    assert graph(html)["headline"].startswith("Ferry stops")


def test_the_command_makes_the_markup_of_all_live_articles(home: Any) -> None:
    from django.core.management import call_command  # noqa: PLC0415

    from markup.hook.wagtail.models import PageMarkup  # noqa: PLC0415

    publish(article(home))
    article(home, slug="draft")
    PageMarkup.objects.update(jsonld="{}")
    said = io.StringIO()
    call_command("markup_pages", stdout=said)
    call_command("markup_pages", "--missing", stdout=said)

    assert said.getvalue().splitlines() == [
        "1 pages with markup, 0 without, 0 failed",
        "0 pages with markup, 0 without, 0 failed",
    ]
    assert PageMarkup.objects.get().jsonld != "{}"


def test_settings_that_name_nothing_are_told_at_start() -> None:
    from django.test import override_settings  # noqa: PLC0415

    from markup.hook.wagtail.configured import check  # noqa: PLC0415

    wrong = {"news.ArticlePage": {"colour": "title", "author": "writers"}, "news.Nothing": {}}
    with override_settings(MARKUP_PAGES=wrong):
        assert {message.id for message in check()} == {"markup.E001", "markup.E002", "markup.E003"}
    assert check() == []


def test_the_migrations_are_complete() -> None:
    from django.core.management import call_command  # noqa: PLC0415
    from django.test import override_settings  # noqa: PLC0415

    with override_settings(MIGRATION_MODULES={}):
        call_command("makemigrations", "markup_wagtail", check=True, dry_run=True, verbosity=0)
