"""Ghost, installed and running, its webhooks at our service: what editors do, and what a browser then reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests

from markup import convert, validate
from markup.hook.adapters import ghost
from markup.hook.event import Retry
from markup.hook.ghost.admin_api import AdminApi, admin_api
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

pytestmark = pytest.mark.cms
SCRIPT = Path(__file__).with_name("ghost.sh")
ROOT = Path(__file__).parents[2]
SECRET = "a-webhook-secret-for-tests"  # noqa: S105
PASSWORD = "correct horse battery staple"  # noqa: S105
EVENTS = ("post.published", "post.published.edited", "post.unpublished", "post.deleted", "post.scheduled")
STORY = (
    "<p>The ferry to Sandray will stop on 3 May, the harbour board said on Monday.</p>"
    "<p>“We have no boat for the winter,” said Una Brennan, chief executive of Sandray Ferries.</p>"
)
OWN_CODE = '<meta name="editor-note" content="keep me">'


class Service:
    """`markup serve`, as an operator runs it."""

    def __init__(self, folder: Path, site: str, port: int, key: str) -> None:
        self.port = port
        self.settings = folder / "markup.toml"
        self.environ = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "MARKUP_GHOST_SECRET": SECRET,
            "GHOST_ADMIN_KEY": key,
            "MARKUP_TOKEN": "operators",
        }
        self.settings.write_text(
            f'[publisher]\nname = "The Tidemark"\ntype = "NewsMediaOrganization"\nurl = "{site}/"\n\n'
            f'[hook]\ninbox = "{folder}/inbox.sqlite"\n\n'
            f'[hook.ghost]\nurl = "{site}"\nadminKeyEnv = "GHOST_ADMIN_KEY"\n'
        )
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "markup", "serve", "--config", str(self.settings), "--port", str(self.port)]
        self.process = subprocess.Popen(command, env=self.environ, text=True)
        for _ in range(100):
            try:
                requests.get(f"http://127.0.0.1:{self.port}/healthz", timeout=5)
            except requests.ConnectionError:
                time.sleep(0.2)
            else:
                return
        pytest.fail("markup serve does not answer")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(30)
            self.process = None

    def run(self, *arguments: str) -> str:
        command = [sys.executable, "-m", "markup", *arguments, "--config", str(self.settings)]
        return subprocess.run(command, env=self.environ, check=True, capture_output=True, text=True).stdout

    def deliveries(self) -> list[Mapping[str, Any]]:
        return [json.loads(line) for line in self.run("deliveries", "list", "--json").splitlines()]

    def settled(self, post: str, action: str, revision: str = "") -> Mapping[str, Any]:
        """The delivery that did it, when it is done."""
        for _ in range(60):
            found = [
                d
                for d in self.deliveries()
                if d["key"].endswith(post)
                and d["action"] == action
                and d["state"] == "done"
                and d["revision"] > revision
            ]
            if found:
                return found[0]
            time.sleep(0.5)
        pytest.fail(f"nothing was delivered: {self.deliveries()}")


class Newsroom:
    """Ghost with an owner, an integration and its webhooks."""

    def __init__(self, site: str, hook: str) -> None:
        self.site = site
        self.api = f"{site}/ghost/api/admin"
        self.session = requests.Session()
        self.session.headers["Origin"] = site
        owner = {"name": "Ann Lee", "email": "ann@example.test", "password": PASSWORD, "blogTitle": "The Tidemark"}
        self.call("POST", "authentication/setup/", {"setup": [owner]})
        self.call("POST", "session/", {"username": owner["email"], "password": PASSWORD})
        made = self.call("POST", "integrations/?include=api_keys,webhooks", {"integrations": [{"name": "Markup"}]})
        integration = made["integrations"][0]
        self.key = next(k["secret"] for k in integration["api_keys"] if k["type"] == "admin")
        for event in EVENTS:
            webhook = {
                "event": event,
                "name": event,
                "target_url": f"{hook}/hooks/ghost",
                "secret": SECRET,
                "integration_id": integration["id"],
            }
            self.call("POST", "webhooks/", {"webhooks": [webhook]})

    def call(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.session.request(method, f"{self.api}/{path}", json=body, timeout=60)
        assert answer.ok, answer.text
        return answer.json() if answer.content and "json" in answer.headers.get("content-type", "") else None

    def add(self, **fields: Any) -> Any:
        post = {"html": STORY, "tags": ["World", "Ferries", "#internal"], **fields}
        return self.call("POST", "posts/?source=html&formats=html", {"posts": [post]})["posts"][0]

    def post(self, name: str) -> Any:
        return self.call("GET", f"posts/{name}/?formats=html")["posts"][0]

    def change(self, name: str, **fields: Any) -> Any:
        fields["updated_at"] = self.post(name)["updated_at"]
        return self.call("PUT", f"posts/{name}/?source=html", {"posts": [fields]})["posts"][0]


@pytest.fixture(scope="module")
def running(
    installations: Path, free_port: Callable[[], int], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Newsroom, Service]]:
    folder = installations / "ghost"
    subprocess.run([SCRIPT, "install", folder], check=True)
    subprocess.run([SCRIPT, "clean", folder], check=True)
    ghost_port, port = free_port(), free_port()
    site = f"http://127.0.0.1:{ghost_port}"
    subprocess.run([SCRIPT, "start", folder, str(ghost_port)], check=True)
    service = None
    try:
        newsroom = Newsroom(site, f"http://127.0.0.1:{port}")
        service = Service(tmp_path_factory.mktemp("service"), site, port, newsroom.key)
        service.start()
        yield newsroom, service
    finally:
        if service:
            service.stop()
        subprocess.run([SCRIPT, "stop", folder], check=True)


def test_publish_edit_unpublish_delete(
    running: tuple[Newsroom, Service], browser: Callable[[str], str], sound: Any
) -> None:
    newsroom, service = running
    draft = newsroom.add(
        title="Ferry to Sandray stops", custom_excerpt="No buyer was found.", codeinjection_head=OWN_CODE
    )
    published = newsroom.change(draft["id"], status="published")
    first = service.settled(draft["id"], "publish")
    url = published["url"]
    nodes = sound(browser(url), url)
    news = nodes[f"{url}#article"]

    assert news["@type"] == "NewsArticle"
    assert news["headline"] == "Ferry to Sandray stops"
    assert news["description"] == "No buyer was found."
    assert news["articleSection"] == "World"
    assert news["keywords"] == ["Ferries"]
    assert datetime.fromisoformat(news["datePublished"]) == datetime.fromisoformat(published["published_at"])
    assert nodes[news["author"][0]["@id"]]["name"] == "Ann Lee"
    assert any(n.get("jobTitle") == "chief executive" for n in nodes.values())
    assert newsroom.post(draft["id"])["codeinjection_head"].startswith(OWN_CODE)

    # A reader that runs no scripts finds Ghost's own Article too; the two do not contradict each other.
    raw = requests.get(url, timeout=30).text
    rules = {f.rule for f in validate(raw, url=url) if f.severity is Severity.ERROR}
    assert raw.count('<script type="application/ld+json">') == 2
    assert rules == set()

    time.sleep(1.1)  # Ghost's moments are whole seconds
    edited = newsroom.change(draft["id"], title="Ferry to Sandray stops for good")
    second = service.settled(draft["id"], "publish", first["revision"])
    again = sound(browser(url), url)[f"{url}#article"]

    assert again["headline"] == "Ferry to Sandray stops for good"
    assert datetime.fromisoformat(again["dateModified"]) == datetime.fromisoformat(edited["updated_at"])

    newsroom.change(draft["id"], status="draft")
    third = service.settled(draft["id"], "unpublish", second["revision"])

    assert newsroom.post(draft["id"])["codeinjection_head"] == OWN_CODE

    newsroom.call("DELETE", f"posts/{draft['id']}/")

    assert service.settled(draft["id"], "unpublish", third["revision"])["result"] == "the post is gone"


def test_our_own_write_back_makes_no_loop(running: tuple[Newsroom, Service]) -> None:
    newsroom, service = running
    post = newsroom.add(title="A pier for Uig", status="published")
    service.settled(post["id"], "publish")
    time.sleep(3)
    told = [(d["action"], d["state"]) for d in service.deliveries() if d["key"].endswith(post["id"])]

    assert sorted(told) == [("ignore", "ignored"), ("publish", "done")]


def test_a_scheduled_post_has_its_markup_when_it_is_due(
    running: tuple[Newsroom, Service], browser: Callable[[str], str], sound: Any
) -> None:
    newsroom, service = running
    due = datetime.now(UTC) + timedelta(seconds=6)
    moment = due.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    post = newsroom.add(title="Board names a buyer", status="scheduled", published_at=moment)
    time.sleep(2)

    assert newsroom.post(post["id"])["codeinjection_head"] is None

    service.settled(post["id"], "publish")
    url = newsroom.post(post["id"])["url"]

    assert sound(browser(url), url)[f"{url}#article"]["headline"] == "Board names a buyer"


def test_what_is_for_members_stays_behind_the_wall(running: tuple[Newsroom, Service]) -> None:
    newsroom, service = running
    html = (
        "<p>The board met in private on Monday.</p><!--members-only--><p>It wants to sell the ferry for one crown.</p>"
    )
    post = newsroom.add(title="What the board said", html=html, visibility="paid", status="published")
    service.settled(post["id"], "publish")
    page = requests.get(newsroom.post(post["id"])["url"], timeout=30).text

    assert '"isAccessibleForFree": false' in page
    assert "The board met in private" in page
    assert "one crown" not in page


def test_a_title_that_wants_to_leave_the_script(
    running: tuple[Newsroom, Service], browser: Callable[[str], str], sound: Any
) -> None:
    newsroom, service = running
    post = newsroom.add(title="Ferry </script><script>document.title='gone'</script> stops", status="published")
    service.settled(post["id"], "publish")
    page = browser(post["url"])

    assert "<title>gone</title>" not in page
    assert sound(page, post["url"])[f"{post['url']}#article"]["headline"].startswith("Ferry")


def test_a_save_in_between_is_met_and_kept(running: tuple[Newsroom, Service], monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom, service = running
    post = newsroom.add(title="Two at once", status="published")
    service.settled(post["id"], "publish")
    settings = {"url": newsroom.site, "adminKey": newsroom.key, "article": "theme"}
    api = admin_api(settings)
    stale = api.post(post["id"])
    assert stale is not None
    event = ghost.missed(stale, settings, again=True)
    reads, read = [], AdminApi.post

    def read_while_somebody_saves(self: AdminApi, name: str) -> Any:
        found = read(self, name)
        if not reads:
            time.sleep(1.1)  # Ghost's moments are whole seconds
            newsroom.change(name, featured=True)
        reads.append(name)
        return found

    monkeypatch.setattr(AdminApi, "post", read_while_somebody_saves)
    said = ghost.deliver(event, convert(ghost.source(event)), settings)

    assert said == "written to codeinjection_head"
    assert len(reads) == 2
    assert newsroom.post(post["id"])["featured"] is True
    assert not api.write_head(stale, None), "what was read first is stale"


def test_words_that_are_newer_than_the_event_are_left(running: tuple[Newsroom, Service]) -> None:
    newsroom, service = running
    post = newsroom.add(title="Slow to deliver", status="published")
    service.settled(post["id"], "publish")
    settings = {"url": newsroom.site, "adminKey": newsroom.key}
    old = admin_api(settings).post(post["id"])
    assert old is not None
    event = ghost.missed(old, settings, again=True)
    time.sleep(1.1)
    changed = newsroom.change(post["id"], title="Quick to change")
    service.settled(post["id"], "publish", changed["updated_at"])

    assert ghost.deliver(event, convert(ghost.source(event)), settings) == "the post has changed since; nothing written"
    assert "Quick to change" in newsroom.post(post["id"])["codeinjection_head"]


def test_reconcile_finds_what_was_published_while_nobody_listened(
    running: tuple[Newsroom, Service], browser: Callable[[str], str], sound: Any
) -> None:
    newsroom, service = running
    service.stop()
    post = newsroom.add(title="Nobody heard of this", status="published")
    time.sleep(2)
    found = service.run("reconcile", "ghost").split()
    again = service.run("reconcile", "ghost").split()
    service.start()
    service.settled(post["id"], "publish")

    # Ghost's own first post is found too: it was there before anybody listened.
    assert post["id"] in {key.rpartition(":")[2] for key in found}
    assert again == []
    assert sound(browser(post["url"]), post["url"])
    assert service.run("reconcile", "ghost").split() == []


def test_a_site_that_does_not_answer_is_asked_again_later(free_port: Callable[[], int]) -> None:
    api = AdminApi(f"http://127.0.0.1:{free_port()}", f"{'0' * 24}:{'0' * 64}")

    with pytest.raises(Retry):
        api.post("0" * 24)
