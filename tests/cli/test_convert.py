"""`markup convert`: where results go, what they are called, and what a bad input does to the others."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]


def graph(html: str) -> list[dict[str, object]]:
    script = re.search(r"<script type=\"?application/ld\+json\"?>(.*?)</script>", html, re.DOTALL)
    assert script
    return list(json.loads(script[1])["@graph"])


def files(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}


def test_one_source_goes_to_standard_output(run: Run, article: Path) -> None:
    done = run("convert", article)

    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("<!doctype html>")
    headlines = [node.get("headline") for node in graph(done.stdout)]
    assert "Ferry to Skarholm sails again after three winters" in headlines


def test_standard_input(run: Run, article: Path) -> None:
    done = run("convert", "-", "--format", "jsonld", "--url", "https://post.example/f", stdin=article.read_bytes())

    assert done.exit_code == 0
    assert json.loads(done.stdout)["@graph"]
    assert "https://post.example/f" in done.stdout


def test_output_is_utf8_in_any_locale(run: Run, article: Path) -> None:
    done = run("convert", article, "--format", "json", PYTHONIOENCODING="ascii", LC_ALL="C")

    said = json.loads(done.stdout_bytes)
    assert "“We counted the days" in said["article"]["articleBody"]
    assert said["html"].startswith("<!doctype html>")
    assert said["jsonld"]["@graph"]


def test_output_folder_holds_page_and_jsonld(run: Run, article: Path, page: Path) -> None:
    done = run("convert", article, page, "-o", "out")

    assert (done.exit_code, done.stderr) == (0, "2 converted\n")
    assert done.stdout == ""
    assert files(Path("out")) == {"ferry.html", "ferry.jsonld", "page.html", "page.jsonld"}
    html, jsonld = (Path("out", f"ferry.{ending}").read_text(encoding="utf-8") for ending in ("html", "jsonld"))
    assert graph(html) == json.loads(jsonld)["@graph"]


@pytest.mark.parametrize("form", ["jsonld", "json"])
def test_other_formats_are_one_file_each(run: Run, article: Path, form: str) -> None:
    run("convert", article, "-o", "out", "--format", form)

    assert files(Path("out")) == {f"ferry.{form}"}
    assert json.loads(Path("out", f"ferry.{form}").read_text(encoding="utf-8"))


def test_directories_are_searched_and_keep_their_folders(run: Run, article: Path, page: Path) -> None:
    for place in (
        "in/2024/a.txt",
        "in/2025/a.txt",
        "in/2025/A.TXT.bak",
        "in/.git/b.txt",
        "in/2025/notes.pdf",
        "in/x.MD",
    ):
        Path(place).parent.mkdir(parents=True, exist_ok=True)
        Path(place).write_bytes(article.read_bytes())
    done = run("convert", "in", "-o", "in/out", "--format", "jsonld")
    again = run("convert", "in", "-o", "in/out", "--format", "html")

    assert (done.exit_code, again.exit_code) == (0, 0)
    assert files(Path("in/out")) == {f"{n}.{e}" for n in ("2024/a", "2025/a", "x") for e in ("html", "jsonld")}


def test_names_that_differ_in_their_ending_alone_keep_it(run: Run, article: Path, page: Path) -> None:
    page.rename("ferry.html")
    run("convert", "*", "-o", "out", "--format", "jsonld")

    assert files(Path("out")) == {"ferry.txt.jsonld", "ferry.html.jsonld"}


def test_files_above_the_current_folder_stay_in_the_output(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("a/b", "c"):
        Path(place).mkdir(parents=True)
        Path(place, "x.txt").write_bytes(article.read_bytes())
    monkeypatch.chdir("a/b")
    run("convert", "../../a/b/x.txt", "../../c/x.txt", "../../c/../c/x.txt", "-o", "out", "--format", "jsonld")

    assert files(Path("out")) == {"a/b/x.jsonld", "c/x.jsonld"}


def test_an_earlier_run_is_no_source_of_a_glob(run: Run, page: Path) -> None:
    for _ in range(2):
        assert run("convert", "**/*.html", "-o", "out").stderr == ""

    assert files(Path("out")) == {"page.html", "page.jsonld"}


def test_a_source_named_twice_is_converted_once(run: Run, article: Path) -> None:
    done = run("convert", article, article.absolute(), "*.txt", "--format", "jsonld")

    assert json.loads(done.stdout)  # one alone


def test_many_sources_on_standard_output(run: Run, article: Path, page: Path) -> None:
    refused = run("convert", article, page)
    lines = run("convert", article, page, "--format", "jsonld")

    assert refused.exit_code == 2
    assert refused.stderr == "markup: 2 articles need -o DIR (or --format jsonld or json, one line each)\n"
    assert [bool(json.loads(line)["@graph"]) for line in lines.stdout.splitlines()] == [True, True]


def test_a_failed_input_is_named_and_the_rest_go_on(run: Run, article: Path) -> None:
    Path("empty.txt").write_text(" \n\t\n")
    Path("photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    done = run("convert", "empty.txt", "nothing.txt", "photo.txt", article, "-o", "out")

    assert done.exit_code == 3
    assert done.stderr.splitlines() == [
        "markup: empty.txt: no text: the input is empty",
        "markup: nothing.txt: No such file or directory",
        "markup: photo.txt: not text but a PNG image",
        "1 converted, 3 failed",
    ]
    assert files(Path("out")) == {"ferry.html", "ferry.jsonld"}


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("x*.txt", "no file matches"),
        ("[", "no file matches"),
        ("folder", "no articles in it (*.htm, *.html, *.md, *.txt, *.xhtml)"),
        ("ftp://post.example/a", "only http and https addresses are fetched, not ftp"),
        ("http://", "not a web address"),
        ("http://[half", "not a web address"),
        ("http://127.0.0.1:9/", "127.0.0.1 is a private address; --allow-private fetches it"),
        ("new\nline\x1b.txt", "No such file or directory"),
        ("-", "no text: the input is empty"),
        ("huge.txt", "larger than 20 MB"),
        ("dangling.txt", "No such file or directory"),
    ],
)
def test_bad_input_is_one_line(run: Run, here: Path, source: str, reason: str) -> None:
    Path("folder").mkdir()
    Path("dangling.txt").symlink_to("nowhere")
    with Path("huge.txt").open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    done = run("convert", source, stdin="")
    filed = run("convert", source, "-o", "out", stdin="")

    name = source.replace("\n", "\\n").replace("\x1b", "\\x1b")
    assert (done.exit_code, done.stdout) == (3, "")
    assert done.stderr == filed.stderr == f"markup: {name}: {reason}\n"


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_unreadable_file_and_folder(run: Run, article: Path) -> None:
    article.chmod(0)
    Path("closed").mkdir(mode=0)
    done = run("convert", article, "closed", "-o", "out")
    Path("closed").chmod(0o700)

    assert done.exit_code == 3
    assert done.stderr.count("Permission denied") == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ferry.txt", "-o", "."], None),
        (["page.html", "-o", "."], "page.html would be overwritten: it is a source"),
        (["in", "-o", "in"], "in is a source; choose another folder"),
        (["ferry.txt", "-o", "page.html/out"], "page.html/out: Not a directory"),
        (["ferry.txt", "--url", "post.example"], "--url: 'post.example' is not an http or https address"),
        (["ferry.txt", "page.html", "--url", "https://post.example/", "-o", "out"], "--url is for a single article"),
    ],
)
def test_sources_are_not_written_over(
    run: Run, article: Path, page: Path, arguments: list[str], says: str | None
) -> None:
    Path("in").mkdir()
    before = page.read_bytes()
    done = run("convert", *arguments)

    assert done.exit_code == (2 if says else 0)
    assert (says or "") in done.stderr
    assert page.read_bytes() == before


def test_a_file_that_cannot_be_written_leaves_nothing_half_done(run: Run, article: Path) -> None:
    Path("out/ferry.jsonld").mkdir(parents=True)
    done = run("convert", article, "-o", "out")

    assert done.exit_code == 3
    assert re.fullmatch(r"markup: ferry\.txt: .+\n", done.stderr)
    assert not [p for p in Path("out").iterdir() if ".part" in p.name]


def test_quiet_and_verbose_stand_before_or_behind_the_command(run: Run, article: Path, page: Path) -> None:
    Path("markup.toml").write_text('language = "en"\n')
    for place in (["-q", "convert"], ["convert", "--quiet"]):
        assert run(*place, article, page, "-o", "out").stderr == ""
    for place in (["-v", "convert"], ["convert", "--verbose"]):
        said = run(*place, article, "-o", "out").stderr.splitlines()
        assert said[0] == "markup: settings from markup.toml"
        assert f"markup: wrote {Path('out', 'ferry.html')}" in said


def test_settings_are_found_above_and_chosen(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("markup.toml").write_text('[publisher]\nname = "The Harbour Post"\n')
    Path("other.toml").write_text('[publisher]\nname = "The Other Post"\n')
    Path("below").mkdir()
    monkeypatch.chdir("below")

    assert "The Harbour Post" in run("convert", "../ferry.txt").stdout
    assert "The Other Post" in run("convert", "../ferry.txt", "--config", "../other.toml").stdout


def test_the_moment_of_reading_turns_hours_ago_into_a_day(run: Run, page: Path) -> None:
    page.write_text(re.sub(r"(<h1>.*?</h1>)", r"\1<p>5 hours ago</p>", page.read_text()), encoding="utf-8")
    done = run("convert", page, "--format", "jsonld", "--retrieved-at", "2025-05-14T15:00+02:00")

    assert done.exit_code == 0
    assert [n["datePublished"] for n in json.loads(done.stdout)["@graph"] if "datePublished" in n] == ["2025-05-14"]


def test_a_moment_of_reading_that_is_none_is_a_wrong_call(run: Run, article: Path) -> None:
    done = run("convert", article, "--retrieved-at", "yesterday")

    assert done.exit_code == 2
    assert "'yesterday' is not a time in ISO 8601" in done.stderr


def test_bad_settings_end_before_anything_is_converted(run: Run, article: Path) -> None:
    Path("markup.toml").write_text('[publisher]\nnmae = "P"\n')
    done = run("convert", article)

    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "markup: markup.toml:2: publisher.nmae: no such setting; did you mean name?\n"


def test_a_broken_template_is_one_line_for_the_article(run: Run, article: Path) -> None:
    Path("mine/jsonld").mkdir(parents=True)
    Path("mine/jsonld/NewsArticle.json").write_text('{"headline": {{ }')
    Path("markup.toml").write_text('templates = "mine"\n')
    done = run("convert", article)

    assert done.exit_code == 3
    assert re.fullmatch(r"markup: ferry\.txt: .*NewsArticle\.json.*\n", done.stderr)
