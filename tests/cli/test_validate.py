"""`markup validate` and `markup rules`, as their users run them."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread

import jsonschema
import pytest
from click.testing import Result
from lxml import etree

Run = Callable[..., Result]

SOUND = """\
<!DOCTYPE html>
<html lang="en"><head><title>Ferry stays</title>
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Organization", "name": "Harbour Post", "url": "https://post.example/"}
</script></head><body><p>About us.</p></body></html>
"""
BROKEN = SOUND.replace('"https://post.example/"}', '"https://post.example/",}')
SILENT = SOUND.replace('"Harbour Post"', "null")


@pytest.fixture
def pages(here: Path) -> Path:
    """A folder of three pages that share a defect, one of which has another, and a sound one."""
    folder = Path("pages")
    folder.mkdir()
    for name, text in {"a": SILENT, "b": SILENT, "c": SILENT.replace('"https://post.example/"}', "null}")}.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    (folder / "sound.html").write_text(SOUND, encoding="utf-8")
    return folder


class TestReport:
    def test_a_sound_page_has_nothing_and_exit_code_0(self, run: Run, here: Path) -> None:
        Path("p.html").write_text(SOUND)

        result = run("validate", "p.html")

        assert result.exit_code == 0
        assert result.stdout == "1 page: nothing found\n"

    def test_a_finding_says_where_what_and_how_to_mend(self, run: Run, here: Path) -> None:
        Path("p.html").write_text(SILENT)

        result = run("validate", "p.html")

        assert "4:69  empty-value  jsonld[0].name" in result.stdout
        assert "name says nothing" in result.stdout
        assert "fix: Leave name out" in result.stdout
        assert "https://www.w3.org/TR/json-ld11/#null-values" in result.stdout

    def test_what_pages_share_is_said_once_with_its_pages(self, run: Run, pages: Path) -> None:
        result = run("validate", "pages", "--select", "empty-value")

        assert result.stdout.count("jsonld[].name") == 1
        assert "on 3 of 4 pages" in result.stdout
        assert "also in pages/b.html, pages/c.html" in result.stdout
        assert "jsonld[0].url" in result.stdout
        assert result.stdout.endswith("4 pages: 4 warnings\n")

    def test_a_page_that_cannot_be_read_is_named_and_the_rest_is_checked(self, run: Run, pages: Path) -> None:
        (pages / "empty.html").write_text("")

        result = run("validate", "pages")

        assert result.exit_code == 3
        assert "markup: pages/empty.html: no text: the input is empty" in result.stderr
        assert "1 could not be read" in result.stdout


class TestExitCode:
    @pytest.mark.parametrize(
        ("page", "fail_on", "code"),
        [
            (BROKEN, "error", 1),
            (BROKEN, "never", 0),
            (SILENT, "error", 0),
            (SILENT, "warning", 1),
        ],
    )
    def test_follows_fail_on(self, run: Run, here: Path, page: str, fail_on: str, code: int) -> None:
        Path("p.html").write_text(page)

        assert run("validate", "p.html", "--fail-on", fail_on).exit_code == code

    def test_nothing_to_check_is_wrong_usage(self, run: Run, here: Path) -> None:
        result = run("validate")

        assert result.exit_code == 2
        assert "nothing to check" in result.stderr


class TestSelection:
    def test_ignored_rules_do_not_run(self, run: Run, pages: Path) -> None:
        assert "nothing found" in run("validate", "pages", "--ignore", "empty-value").stdout

    def test_a_rule_that_does_not_exist_is_named_with_the_nearest(self, run: Run, pages: Path) -> None:
        result = run("validate", "pages", "--select", "empty-values")

        assert result.exit_code == 2
        assert result.stderr == "markup: there is no rule empty-values; did you mean empty-value?\n"

    def test_rules_may_stand_with_commas(self, run: Run, pages: Path) -> None:
        assert "4 warnings" in run("validate", "pages", "--select", "empty-value,trailing-comma").stdout


class TestBaseline:
    def test_known_findings_are_not_reported_again(self, run: Run, pages: Path) -> None:
        assert run("validate", "pages", "--write-baseline", "known.json", "--fail-on", "warning").exit_code == 0

        again = run("validate", "pages", "--baseline", "known.json", "--fail-on", "warning")

        assert again.exit_code == 0
        assert again.stdout == "4 pages: nothing found\n"

    def test_a_new_finding_is(self, run: Run, pages: Path) -> None:
        run("validate", "pages", "--write-baseline", "known.json")
        moved = "\n\n" + SILENT.replace('"https://post.example/"}', "null}")
        (pages / "a.html").write_text(moved)

        result = run("validate", "pages", "--baseline", "known.json", "--select", "empty-value")

        assert "jsonld[0].url" in result.stdout
        assert "jsonld[0].name" not in result.stdout

    def test_a_file_that_is_none_is_one_line(self, run: Run, pages: Path) -> None:
        Path("known.json").write_text("[1]")

        result = run("validate", "pages", "--baseline", "known.json")

        assert result.exit_code == 2
        assert result.stderr.splitlines()[-1] == (
            "markup: known.json: not a baseline that `markup validate --write-baseline` wrote"
        )


class TestFormats:
    def test_json_is_as_its_schema_says(self, run: Run, pages: Path) -> None:
        (pages / "empty.html").write_text("")
        report = json.loads(run("validate", "pages", "--format", "json").stdout)

        jsonschema.validate(report, json.loads(files("markup.cli").joinpath("validate.schema.json").read_text()))
        assert [s["pages"] for s in report["shared"] if s["path"] == "jsonld[].name"] == [
            ["pages/a.html", "pages/b.html", "pages/c.html"]
        ]
        assert next(p for p in report["pages"] if p["source"] == "pages/empty.html")["error"]

    def test_sarif_is_as_its_schema_says(self, run: Run, pages: Path) -> None:
        (pages / "broken.html").write_text(BROKEN)
        (pages / "empty.html").write_text("")
        report = json.loads(run("validate", "pages", "--format", "sarif").stdout)

        jsonschema.validate(report, json.loads(Path(__file__).with_name("sarif-2.1.0.json").read_text()))
        (run_,) = report["runs"]
        rules = [r["id"] for r in run_["tool"]["driver"]["rules"]]
        for result in run_["results"]:
            assert rules[result["ruleIndex"]] == result["ruleId"]
        comma = next(r for r in run_["results"] if r["ruleId"] == "trailing-comma")
        assert comma["locations"][0]["physicalLocation"]["region"]["startLine"] == 4
        assert comma["fixes"]

    def test_junit_counts_what_fails(self, run: Run, pages: Path) -> None:
        root = etree.fromstring(
            run(
                "validate", "pages", "--select", "empty-value", "--format", "junit", "--fail-on", "warning"
            ).stdout_bytes
        )

        assert root.get("failures") == "4"
        assert len(root.findall(".//failure")) == 4
        assert root.find("testsuite[@name='pages/sound.html']/testcase/failure") is None

    def test_github_puts_each_finding_on_its_line(self, run: Run, pages: Path) -> None:
        out = run("validate", "pages", "--select", "empty-value", "--format", "github").stdout

        assert (
            "::warning file=pages/a.html,line=4,col=69,title=empty-value::jsonld[0].name: name says nothing%0A" in out
        )

    def test_html_is_one_file_that_fetches_nothing(self, run: Run, pages: Path) -> None:
        hostile = Path("<img src=x onerror=alert(1)>.html")
        hostile.write_text(SILENT)
        out = run("validate", "pages", hostile, "--format", "html").stdout

        assert not re.search(r"<(?:script|img|link|iframe)\b|\bsrc=|@import|url\(", out.replace("&lt;img src=x", ""))
        assert "On several pages" in out


class TestFix:
    def test_mends_in_place_and_changes_no_other_byte(self, run: Run, here: Path) -> None:
        page = Path("p.html")
        page.write_bytes(
            BROKEN.replace("About us.", "Über uns.\r\n")
            .encode("latin-1")
            .replace(b"<title>", b'<meta charset="latin1"><title>')
        )
        before = page.read_bytes()

        result = run("validate", page, "--fix")

        assert result.exit_code == 0
        assert page.read_bytes() == before.replace(b'",}', b'"}')
        assert run("validate", page, "--fix").stderr == ""

    def test_diff_shows_and_writes_nothing(self, run: Run, here: Path) -> None:
        page = Path("p.html")
        page.write_text(BROKEN)

        result = run("validate", page, "--fix", "--diff")

        assert result.exit_code == 0
        assert '-{"@context": "https://schema.org"' in result.stdout
        assert page.read_text() == BROKEN

    def test_check_ends_with_1_where_something_would_change(self, run: Run, here: Path) -> None:
        Path("p.html").write_text(BROKEN)
        Path("q.html").write_text(SOUND)

        assert run("validate", "p.html", "q.html", "--fix", "--check").exit_code == 1
        assert run("validate", "q.html", "--fix", "--check").exit_code == 0
        assert Path("p.html").read_text() == BROKEN

    def test_standard_input_goes_mended_to_standard_output(self, run: Run) -> None:
        assert run("validate", "-", "--fix", stdin=BROKEN).stdout == SOUND

    def test_diff_without_fix_is_wrong_usage(self, run: Run, here: Path) -> None:
        Path("p.html").write_text(BROKEN)

        assert run("validate", "p.html", "--diff").exit_code == 2


class TestSources:
    def test_a_list_on_standard_input_names_them(self, run: Run, pages: Path) -> None:
        result = run("validate", "--files-from", "-", stdin="pages/a.html\n\npages/sound.html\n")

        assert "2 pages: 1 warning" in result.stdout

    def test_a_sitemap_index_names_them(self, run: Run, pages: Path, served: str) -> None:
        urls = "".join(f"<url><loc>{served}/pages/{n}.html</loc></url>" for n in "ab")
        Path("news.xml.gz").write_bytes(gzip.compress(_sitemap("urlset", urls)))
        Path("index.xml").write_bytes(_sitemap("sitemapindex", f"<sitemap><loc>{served}/news.xml.gz</loc></sitemap>"))

        result = run("validate", "--sitemap", f"{served}/index.xml", "--allow-private")

        assert "on 2 of 2 pages" in result.stdout
        assert f"first in {served}/pages/a.html:4:69" in result.stdout

    @pytest.mark.parametrize("text", ["<html></html>", "not one address", "<urlset>"])
    def test_what_is_no_sitemap_is_one_line(self, run: Run, here: Path, text: str) -> None:
        Path("map.xml").write_text(text)

        result = run("validate", "--sitemap", "map.xml")

        assert result.exit_code == 3
        assert result.stderr.startswith("markup: map.xml is no sitemap: ")
        assert len(result.stderr.splitlines()) == 1


class TestRules:
    def test_lists_each_with_what_it_says(self, run: Run) -> None:
        assert re.search(
            r"^warning +empty-value +A property is there but says nothing", run("rules").stdout, re.MULTILINE
        )

    def test_shows_the_page_of_one(self, run: Run) -> None:
        out = run("rules", "empty-value").stdout

        for part in ("empty-value\nwarning\n", "https://www.w3.org/", "Bad:", "Good:"):
            assert part in out

    def test_names_the_nearest_of_one_that_is_none(self, run: Run) -> None:
        result = run("rules", "empty-valu")

        assert result.exit_code == 2
        assert "did you mean empty-value?" in result.stderr


def _sitemap(root: str, inner: str) -> bytes:
    return (
        f'<?xml version="1.0"?>\n<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</{root}>'.encode()
    )


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def served(here: Path):
    """The address at which the current folder is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(here)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
