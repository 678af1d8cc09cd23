"""WordPress, installed and running with our plugin, beside `markup serve`: an editor publishes, a browser reads."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.cms.wordpress_site import (
    SCRIPT,
    SECRET,
    STORY,
    Service,
    Site,
    arrived,
    errors,
    meta,
    news,
    picture,
    scripts,
    until,
    withdrawn,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.cms


@pytest.fixture(scope="module")
def site(installations: Path, free_port: Callable[[], int], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = installations / "wordpress"
    subprocess.run([SCRIPT, "install", folder], check=True)
    subprocess.run([SCRIPT, "clean", folder], check=True)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    service = Service(tmp_path_factory.mktemp("service"), free_port(), address)
    try:
        subprocess.run([SCRIPT, "start", folder, str(port)], check=True)
        service.start()
        yield Site(folder, address, service)
    finally:
        service.stop()
        subprocess.run([SCRIPT, "stop", folder], check=True)


def test_publish_edit_withdraw_and_trash(site: Site, browser: Callable[[str], str]) -> None:
    world = site.rest("POST", "categories", name="Coast & Isles")["id"]
    tag = site.rest("POST", "tags", name="Ferries")["id"]
    upload = requests.post(
        f"{site.address}/wp-json/wp/v2/media",
        data=picture(1200, 800),
        headers={"Content-Type": "image/gif", "Content-Disposition": 'attachment; filename="sandray-pier.gif"'},
        auth=site.auth,
        timeout=60,
    ).json()
    site.rest("POST", f"media/{upload['id']}", caption="The pier at Sandray.")
    post = site.publish(
        "Ferry to Sandray “stops” & waits",
        categories=[world],
        tags=[tag],
        featured_media=upload["id"],
        excerpt="The board has found no buyer.",
    )
    url = post["link"]
    arrived(site, url, "Ferry to Sandray “stops” & waits")
    page = browser(url)
    article = news(page)
    nodes = article["nodes"]

    assert errors(page, url) == []
    assert len(scripts(page)) == 1
    assert article["@type"] == "NewsArticle"
    assert article["articleSection"] == "Coast & Isles"
    assert article["keywords"] == ["Ferries"]
    assert article["description"] == "The board has found no buyer."
    assert article["datePublished"].endswith(("+00:00", "Z", "+01:00"))
    assert [nodes[a["@id"]]["name"] for a in article["author"]] == ["Ann Lee"]
    assert nodes[article["author"][0]["@id"]]["url"] == f"{site.address}/author/admin/"
    image = next(n for n in nodes.values() if n.get("@type") == "ImageObject")
    assert (image["width"], image["height"], image["caption"]) == (1200, 800, "The pier at Sandray.")
    assert any(n.get("jobTitle") == "chief executive" for n in nodes.values())

    site.rest("POST", f"posts/{post['id']}", title="Ferry to Sandray stops for good")
    assert news(site.page(url)).get("headline") != "Ferry to Sandray “stops” & waits", (
        "never the markup of an older save"
    )
    again = arrived(site, url, "Ferry to Sandray stops for good")
    assert again["datePublished"] == article["datePublished"]
    assert errors(browser(url), url) == []

    site.rest("POST", f"posts/{post['id']}", status="draft")
    withdrawn(site)
    assert requests.get(url, timeout=60).status_code == 404
    assert meta(site, post["id"]) == ""

    site.rest("POST", f"posts/{post['id']}", status="publish")
    arrived(site, url, "Ferry to Sandray stops for good")
    site.rest("DELETE", f"posts/{post['id']}")
    withdrawn(site)
    assert meta(site, post["id"]) == ""


def test_what_is_deleted_for_good_is_withdrawn_by_its_last_address(site: Site) -> None:
    post = site.publish("A story that goes for good")
    arrived(site, post["link"], "A story that goes for good")
    site.rest("DELETE", f"posts/{post['id']}?force=true")

    assert withdrawn(site)["key"].endswith(f":{post['id']}")
    assert requests.get(post["link"], timeout=60).status_code == 404


def test_a_scheduled_article_has_markup_when_it_comes_due(site: Site, browser: Callable[[str], str]) -> None:
    before = len(site.service.taken())
    post = site.rest(
        "POST", "posts", title="Board names a buyer", content=STORY, status="future", date_gmt="2035-01-01T08:00:00"
    )
    time.sleep(2)
    assert len(site.service.taken()) == before, "nothing is told before its time"

    site.php(
        "global $wpdb; $at = gmdate( 'Y-m-d H:i:s', time() - 1 );"
        " $wpdb->update( $wpdb->posts, array( 'post_date' => $at, 'post_date_gmt' => $at ),"
        f" array( 'ID' => {post['id']} ) );"
        f" wp_clear_scheduled_hook( 'publish_future_post', array( {post['id']} ) );"
        f" wp_schedule_single_event( time() - 1, 'publish_future_post', array( {post['id']} ) );"
    )
    requests.get(f"{site.address}/wp-cron.php", timeout=60)
    url = site.rest("GET", f"posts/{post['id']}")["link"]

    arrived(site, url, "Board names a buyer")
    assert errors(browser(url), url) == []


def test_the_service_is_away_and_comes_back(site: Site, browser: Callable[[str], str]) -> None:
    site.service.stop()
    start = time.monotonic()
    post = site.publish("Pier of Sandray to be mended")
    took = time.monotonic() - start
    url = post["link"]
    site.cron()

    assert took < 10
    assert requests.get(url, timeout=60).ok
    assert news(site.page(url)) == {}
    assert "1" in site.php("echo count( Newsmarkup\\waiting() ), get_option( 'newsmarkup_last_error' );")

    site.service.start()
    site.cron()
    arrived(site, url, "Pier of Sandray to be mended")
    assert errors(browser(url), url) == []
    assert site.php("echo count( Newsmarkup\\waiting() );") == "0"


def test_only_articles_are_told(site: Site) -> None:
    before = len(site.service.taken())
    site.rest("POST", "pages", title="About us", content=STORY, status="publish")
    draft = site.rest("POST", "posts", title="A draft", content=STORY, status="draft")
    site.rest("POST", f"posts/{draft['id']}/autosaves", title="A draft, saved", content=STORY)
    site.rest("POST", "posts", title="For subscribers", content=STORY, status="publish", password="tide")  # noqa: S106
    site.rest("POST", "posts", title="For the desk", content=STORY, status="private")
    time.sleep(2)

    assert len(site.service.taken()) == before
    assert site.php("echo count( Newsmarkup\\waiting() );") == "0"


def test_one_save_is_told_once(site: Site) -> None:
    post = site.publish("Ferry timetable changes")
    arrived(site, post["link"], "Ferry timetable changes")
    before = len(site.service.taken())
    site.rest("POST", f"posts/{post['id']}", title="Ferry timetable changes in May")
    arrived(site, post["link"], "Ferry timetable changes in May")

    assert len(site.service.taken()) == before + 1


def test_a_password_takes_the_markup_away(site: Site) -> None:
    post = site.publish("Board minutes of March")
    arrived(site, post["link"], "Board minutes of March")
    site.rest("POST", f"posts/{post['id']}", password="tide")  # noqa: S106
    until(lambda: site.php("echo count( Newsmarkup\\waiting() );") == "0")

    assert news(site.page(post["link"])) == {}


def test_a_hostile_title_stays_text(site: Site, browser: Callable[[str], str]) -> None:
    post = site.publish("Ferry </script><script>document.title='gone'</script> <!-- stops")
    until(lambda: meta(site, post["id"]))
    page = site.page(post["link"])
    (script,) = re.findall(r'<script type="application/ld\+json" class="newsmarkup">([^<]*)</script>', page)

    assert "Ferry" in json.loads(script)["@graph"][0]["headline"]
    assert "&" not in script
    assert news(browser(post["link"]))["@type"] == "NewsArticle"


def test_beside_another_plugins_article(site: Site, browser: Callable[[str], str]) -> None:
    post = site.publish("Ferry beside another plugin")
    url = post["link"]
    arrived(site, url, "Ferry beside another plugin")
    other = site.folder / "site/wordpress/wp-content/mu-plugins/seo.php"
    other.write_bytes(SCRIPT.with_name("rival.php").read_bytes())
    try:
        joined = browser(url)
        article = news(joined)
        assert errors(joined, url) == []
        assert len(scripts(joined)) == 1
        assert article["@id"] == f"{url}#seo-article"
        assert article["@type"] == "NewsArticle"
        assert article["author"] == {"name": "Ann Lee", "@id": f"{site.address}/#/person/1"}
        assert "articleBody" in article
        quoted = [n for n in article["nodes"].values() if n["@type"] == "Quotation"]
        assert [q["isPartOf"]["@id"] for q in quoted] == [article["@id"]]
        named = {node["@id"] for node in article["nodes"].values()}
        assert {m["@id"] for m in article["mentions"]} <= named

        site.php("Newsmarkup\\set_options( array( 'rival' => 'out' ) );")
        alone = browser(url)
        assert len(scripts(alone)) == 1
        assert news(alone)["@type"] == "Article"
    finally:
        other.unlink()
        site.php("Newsmarkup\\set_options( array( 'rival' => 'join' ) );")


def test_the_way_back_is_closed_to_others(site: Site) -> None:
    route = f"{site.address}/?rest_route=/newsmarkup/v1/markup"
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(time.time())), "webhook-signature": "v1,AAAA"}

    assert requests.post(route, json={"data": {}}, headers=headers, timeout=60).status_code == 401
    assert requests.post(route, json={"data": {}}, timeout=60).status_code == 401


def test_the_screen_saves_and_tests(site: Site) -> None:
    session = requests.Session()
    session.get(f"{site.address}/wp-login.php", timeout=60)
    session.post(f"{site.address}/wp-login.php", data={"log": "admin", "pwd": "admin", "testcookie": "1"}, timeout=60)
    screen = session.get(f"{site.address}/wp-admin/options-general.php?page=newsmarkup", timeout=60).text
    nonce = re.search(r'name="_wpnonce" value="(\w+)"', screen)
    assert nonce, screen[:2000]
    form = {"action": "newsmarkup", "_wpnonce": nonce[1]}
    address = f"{site.service.address}/hooks/wordpress"

    def press(**more: Any) -> str:
        return session.post(f"{site.address}/wp-admin/admin-post.php", data={**form, **more}, timeout=60).text

    assert "Saved." in press(save="1", address=address, secret=SECRET, rival="join", **{"post_types[]": "post"})
    assert "the secret fits" in press(test="1")
    press(
        save="1", address=address, secret="whsec_" + base64.b64encode(b"another").decode(), **{"post_types[]": "post"}
    )
    assert "did not take it: 401" in press(test="1")
    press(save="1", address=address, secret=SECRET, rival="join", **{"post_types[]": "post"})


def test_what_changed_while_the_plugin_was_off_is_sent_on_asking(site: Site) -> None:
    post = site.publish("An article from before")
    arrived(site, post["link"], "An article from before")
    change = "array( 'post_title' => 'Changed', 'post_modified_gmt' => '2026-01-01 00:00:00' )"
    site.php(f"$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, {change}, array( 'ID' => {post['id']} ) );")
    assert news(site.page(post["link"])) == {}
    site.php("Newsmarkup\\queue_without_markup();")

    arrived(site, post["link"], "Changed")


def test_it_leaves_no_warning(site: Site) -> None:
    log = (site.folder / "site/debug.log").read_text(encoding="utf-8")

    assert [line for line in log.splitlines() if "newsmarkup" in line.partition("PHP ")[2]] == []
