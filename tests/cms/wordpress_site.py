"""WordPress as an editor and a reader meet it, and the service beside it."""

from __future__ import annotations

import base64
import json
import re
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from markup import validate
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = Path(__file__).with_name("wordpress.sh")
SECRET = "whsec_" + base64.b64encode(b"a secret for this test only").decode()
SECONDS = 30  # that markup may take to be in the page; it takes one or two
STORY = """<!-- wp:paragraph -->
<p>The ferry to Sandray will stop on 3 May, the harbour board said on Monday.</p>
<!-- /wp:paragraph -->
<!-- wp:paragraph -->
<p>“We have no boat for the winter,” said Una Brennan, chief executive of Sandray Ferries.</p>
<!-- /wp:paragraph -->"""


class Service:
    """`markup serve`, which can go away and come back."""

    def __init__(self, folder: Path, port: int, site: str) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.config = folder / "markup.toml"
        self.config.write_text(
            f"""
[publisher]
name = "The Tidemark"
url = "{site}/"

[hook]
inbox = "inbox.sqlite"

[hook.wordpress]
url = "{site}"
""",
            encoding="utf-8",
        )
        self.log = folder / "serve.log"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "markup", "serve", "--config", str(self.config), "--workers", "1"]
        environ = {"MARKUP_WORDPRESS_SECRET": SECRET, "PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(sys.path)}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--port", self.address.rpartition(":")[2]], env=environ, stdout=log, stderr=log
            )
        until(lambda: answers(f"{self.address}/healthz"), self.log.read_text)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=60)
            self.process = None

    def taken(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = requests.get(f"{self.address}/deliveries", timeout=10).json()["deliveries"]
        return found


class Site:
    """WordPress, and an editor with an application password."""

    def __init__(self, folder: Path, address: str, service: Service) -> None:
        self.folder = folder
        self.address = address
        self.service = service
        hook = f"{service.address}/hooks/wordpress"
        self.php(f"Newsmarkup\\set_options( array( 'address' => '{hook}', 'secret' => '{SECRET}' ) );")
        password = subprocess.run([SCRIPT, "password", folder], check=True, capture_output=True, text=True).stdout
        self.auth = ("admin", password)

    def php(self, code: str) -> str:
        done = subprocess.run([SCRIPT, "php", self.folder, code], check=True, capture_output=True, text=True)
        return done.stdout

    def rest(self, method: str, route: str, **fields: Any) -> dict[str, Any]:
        answer = requests.request(
            method, f"{self.address}/wp-json/wp/v2/{route}", json=fields, auth=self.auth, timeout=60
        )
        assert answer.ok, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def publish(self, title: str, **fields: Any) -> dict[str, Any]:
        return self.rest("POST", "posts", **{"title": title, "content": STORY, "status": "publish", **fields})

    def cron(self) -> None:
        """What WordPress does at the next visit: everything that is due."""
        self.php(
            "global $wpdb; foreach ( Newsmarkup\\waiting() as $id => $entry ) {"
            " $entry['due'] = 0; Newsmarkup\\enqueue( $id, $entry ); }"
            " Newsmarkup\\schedule( time() );"
        )
        requests.get(f"{self.address}/wp-cron.php", timeout=60)

    def page(self, url: str) -> str:
        return requests.get(url, timeout=60).text


def until(true: Callable[[], object], told: Callable[[], str] = lambda: "") -> None:
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end, told()
        time.sleep(0.2)


def answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=5).ok
    except requests.ConnectionError:
        return False


def scripts(page: str) -> list[dict[str, Any]]:
    return [json.loads(s) for s in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', page)]


def news(page: str) -> dict[str, Any]:
    """The page's only Article, the other nodes under `nodes`; {} where there is none."""
    found = [node for script in scripts(page) for node in script["@graph"]]
    articles = [node for node in found if str(node.get("@type")).endswith("Article")]
    assert len(articles) < 2, "rivals"
    return {**articles[0], "nodes": {node.get("@id"): node for node in found}} if articles else {}


def arrived(site: Site, url: str, headline: str) -> dict[str, Any]:
    """The Article with a headline, once it is there."""
    until(lambda: news(site.page(url)).get("headline") == headline, lambda: site.page(url)[:4000])
    return news(site.page(url))


def withdrawn(site: Site) -> dict[str, Any]:
    """The latest delivery, once it has taken an article's markup away."""
    until(lambda: (site.service.taken()[0]["action"], site.service.taken()[0]["state"]) == ("unpublish", "done"))
    return site.service.taken()[0]


def errors(page: str, url: str) -> list[str]:
    return [f"{f.rule}: {f.message}" for f in validate(page, url=url) if f.severity is Severity.ERROR]


def picture(width: int, height: int) -> bytes:
    """A grey GIF: its head and nothing drawn."""
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b";"


def meta(site: Site, post: int) -> str:
    return site.php(f"wp_cache_flush(); echo get_post_meta( {post}, '_newsmarkup', true );")
