"""Wagtail, installed and running: an editor publishes in its forms, a browser reads the public page."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.cms
SCRIPT = Path(__file__).with_name("wagtail.sh")
STORY = (
    "The ferry to Sandray will stop on 3 May, the harbour board said on Monday.",
    "“We have no boat for the winter,” said Una Brennan, chief executive of Sandray Ferries.",
)


class Editor:
    """Somebody at the admin's forms."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address
        self.session = requests.Session()
        self.send("/admin/login/", username="admin", password="admin", next="/admin/")  # noqa: S106

    def send(self, path: str, **fields: Any) -> requests.Response:
        form = self.session.get(self.address + path, timeout=60)
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form.text)
        assert token, f"{path} has no form"
        data = {"csrfmiddlewaretoken": token[1], **fields}
        answer = self.session.post(self.address + path, data=data, headers={"Referer": self.address + path}, timeout=60)
        answer.raise_for_status()
        return answer

    def manage(self, *arguments: str) -> str:
        done = subprocess.run([SCRIPT, "manage", self.folder, *arguments], check=True, capture_output=True, text=True)
        return done.stdout

    def ask(self, code: str) -> str:
        return self.manage("shell", "-v", "0", "-c", code)

    def status(self, path: str) -> int:
        return requests.get(self.address + path, timeout=60).status_code

    def add(self, title: str, slug: str, parent: int = 3, **more: str) -> int:
        fields = {**article(title, slug), "action-publish": "action-publish", **more}
        answer = self.send(f"/admin/pages/add/news/articlepage/{parent}/", **fields)
        assert "could not be created" not in answer.text
        api = self.manage(
            "shell", "-v", "0", "-c", f"from news.models import *; print(ArticlePage.objects.get(slug='{slug}').pk)"
        )
        return int(api.split()[-1])

    def edit(self, page: int, title: str, slug: str, **more: str) -> None:
        fields = {**article(title, slug), "action-publish": "action-publish", **more}
        answer = self.send(f"/admin/pages/{page}/edit/", **fields)
        assert "could not be saved" not in answer.text


def article(title: str, slug: str) -> dict[str, str]:
    fields = {
        "title": title,
        "slug": slug,
        "standfirst": "The board has found no buyer.",
        "byline": "",
        "authors": "1",
        "lead": "",
        "seo_title": "",
        "search_description": "",
        "go_live_at": "",
        "expire_at": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "body-count": "3",
    }
    values = [
        ("paragraph", rich(STORY[0])),
        ("quote", None),
        ("text", STORY[1]),
    ]
    for i, (kind, value) in enumerate(values):
        fields |= {f"body-{i}-deleted": "", f"body-{i}-order": str(i), f"body-{i}-type": kind, f"body-{i}-id": ""}
        if value is None:
            fields |= {
                f"body-{i}-value-quote": rich("Nobody wants to buy her."),
                f"body-{i}-value-attribution": "Una Brennan",
            }
        else:
            fields[f"body-{i}-value"] = value
    return fields


def rich(text: str) -> str:
    """What the rich text editor sends."""
    block = {"key": "a1", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": []}
    return json.dumps({"blocks": [block], "entityMap": {}})


@pytest.fixture(scope="module")
def editor(installations: Path, free_port: Callable[[], int]) -> Iterator[Editor]:
    folder = installations / "wagtail"
    subprocess.run([SCRIPT, "install", folder], check=True)
    subprocess.run([SCRIPT, "clean", folder], check=True)
    port = free_port()
    subprocess.run([SCRIPT, "start", folder, str(port)], check=True)
    try:
        yield Editor(folder, f"http://127.0.0.1:{port}")
    finally:
        subprocess.run([SCRIPT, "stop", folder], check=True)


def test_publish_edit_move_unpublish(editor: Editor, browser: Callable[[str], str], sound: Any) -> None:
    page = editor.add("Ferry to Sandray stops", "ferry")
    url = f"{editor.address}/ferry/"
    nodes = sound(browser(url), url)
    news = nodes[f"{url}#article"]

    assert news["@type"] == "NewsArticle"
    assert news["headline"] == "Ferry to Sandray stops"
    assert news["articleSection"] == "World"
    assert news["description"] == "The board has found no buyer."
    assert STORY[0] in news["articleBody"]
    assert nodes[news["author"][0]["@id"]]["name"] == "Ann Lee"
    assert any(n.get("jobTitle") == "chief executive" for n in nodes.values())

    editor.edit(page, "Ferry to Sandray stops for good", "ferry")
    again = sound(browser(url), url)[f"{url}#article"]

    assert again["headline"] == "Ferry to Sandray stops for good"
    assert again["datePublished"] == news["datePublished"]
    assert again["dateModified"] > news["dateModified"]

    editor.edit(page, "Ferry to Sandray stops for good", "sandray")
    moved = f"{editor.address}/sandray/"
    assert sound(browser(moved), moved)[f"{moved}#article"]["url"] == moved

    editor.send(f"/admin/pages/{page}/unpublish/")
    assert editor.status("/sandray/") == 404
    assert rows(editor) == []


def test_a_page_below_follows_the_slug_of_the_one_above(
    editor: Editor, browser: Callable[[str], str], sound: Any
) -> None:
    above = editor.add("The coast", "coast")
    editor.add("A pier for Uig", "pier", parent=above)
    editor.edit(above, "The islands", "islands")
    url = f"{editor.address}/islands/pier/"

    assert sound(browser(url), url)[f"{url}#article"]["url"] == url


def test_an_embargo_is_kept_and_lifted(editor: Editor, browser: Callable[[str], str], sound: Any) -> None:
    before = rows(editor)
    due = datetime.now(UTC) + timedelta(seconds=8)
    editor.add("Board names a buyer", "buyer", go_live_at=due.strftime("%Y-%m-%d %H:%M:%S"))

    assert editor.status("/buyer/") == 404
    assert rows(editor) == before

    while datetime.now(UTC) < due + timedelta(seconds=1):
        editor.status("/")
    editor.manage("publish_scheduled")
    url = f"{editor.address}/buyer/"

    assert sound(browser(url), url)[f"{url}#article"]["headline"] == "Board names a buyer"


def test_a_hostile_title_stays_text(editor: Editor, browser: Callable[[str], str], sound: Any) -> None:
    editor.add("Ferry </script><script>document.title='gone'</script> stops", "hostile")
    url = f"{editor.address}/hostile/"
    page = browser(url)

    assert "<title>gone</title>" not in page
    assert sound(page, url)[f"{url}#article"]["headline"].startswith("Ferry")


def test_the_whole_site_is_made_anew(editor: Editor) -> None:
    said = editor.manage("markup_pages")

    assert re.fullmatch(r"\d+ pages with markup, 0 without, 0 failed\n", said)


def rows(editor: Editor) -> list[str]:
    rows = "M.objects.values_list('page', flat=True)"
    return editor.ask(f"from markup.hook.wagtail.models import PageMarkup as M; print(*sorted({rows}))").split()
