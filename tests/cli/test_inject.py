"""`markup inject`: our script in existing pages; nothing else of them changes, and a second run changes nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.document.tokens import TOKEN
from markup.model import Severity, Source
from markup.pipeline import inject, validate
from markup.render.inject import places, without

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

OURS = re.compile(r'<script type="application/ld\+json" class="newsmarkup">(.*?)</script>', re.DOTALL)
BODY = """<article><h1>Ferry sails again</h1><p class="byline">By Ines Calder</p>
<p>The ferry to the island left the mainland at dawn on Tuesday, three winters after storms broke its pier.</p>
<p>“We counted the days,” said Oskar Lind, the harbour master of the island, who rang the bell for each of them.</p>
</article>"""
HEAD = """<title>Ferry sails again</title>
<link rel="canonical" href="https://post.example/ferry">
<meta property="article:published_time" content="2025-03-04T08:00:00Z">
"""
PAGE = f"""<!doctype html>
<html lang="en">
<head>
{HEAD}</head>
<body>{BODY}</body></html>
"""
THEIRS: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://post.example/ferry#main",
    "headline": "Ferry sails again",
    "datePublished": "2025-03-04T08:00:00Z",
}


def with_theirs(**more: Any) -> str:
    node = {key: value for key, value in {**THEIRS, **more}.items() if value is not None}
    return PAGE.replace("</head>", f'<script type="application/ld+json">{json.dumps(node)}</script>\n</head>')


def made(page: str | bytes) -> Any:
    return inject(Source(page)).content


def nodes(page: str) -> list[dict[str, Any]]:
    (script,) = OURS.findall(page)
    return list(json.loads(script)["@graph"])


def test_files_in_place_and_once(run: Run, here: Path) -> None:
    path = here / "public" / "ferry.html"
    path.parent.mkdir()
    path.write_text(PAGE, encoding="utf-8")
    (here / "public" / "notes.txt").write_text("Notes", encoding="utf-8")

    assert run("inject", "public", "--check").exit_code == 1
    assert "would change" in run("inject", "public", "--check").stdout
    assert path.read_text(encoding="utf-8") == PAGE
    assert "+    {" in run("inject", "public", "--diff").stdout
    assert path.read_text(encoding="utf-8") == PAGE

    assert run("inject", "public").exit_code == 0
    once = path.read_bytes()
    assert nodes(once.decode())[0]["headline"] == "Ferry sails again"
    assert run("inject", "public").exit_code == 0
    assert path.read_bytes() == once
    assert run("inject", "public", "--check").exit_code == 0
    assert OURS.sub("", once.decode()).replace("\n\n</head>", "\n</head>") == PAGE


def test_standard_input_goes_to_standard_output(run: Run) -> None:
    assert nodes(run("inject", "-", stdin=PAGE).stdout)


def test_an_address_cannot_be_written_to(run: Run) -> None:
    assert run("inject", "https://post.example/ferry").exit_code == 2


def test_text_is_no_page(run: Run, article: Path) -> None:
    done = run("inject", article)

    assert done.exit_code == 3
    assert "no HTML page" in done.stderr


def test_an_edited_page_is_renewed_in_its_place() -> None:
    once = made(PAGE)
    moved = OURS.sub("", once).replace("</body>", OURS.search(once)[0] + "</body>")  # type: ignore[index]  # it is there
    renewed = made(moved.replace("<h1>Ferry sails again", "<h1>Ferry sails twice a day"))

    assert nodes(renewed)[0]["headline"] == "Ferry sails twice a day"
    assert renewed.index("newsmarkup") > renewed.index("</article>")


def test_only_one_of_ours_stays() -> None:
    once = made(PAGE)
    script = OURS.search(once)[0]  # type: ignore[index]  # it is there

    assert made(once.replace("<body>", f"<body>{script}")) == once


@pytest.mark.parametrize(
    ("page", "before"),
    [
        (PAGE.replace("<head>", "<head><!-- </head> -->"), "</head>\n<body>"),
        (PAGE.replace("<head>", "<head><script>var s = '</head>';</script>"), "</head>\n<body>"),
        (f"<!doctype html>{HEAD}<body>{BODY}", "<body>"),
        (f"<!doctype html>{HEAD}<div>{BODY}</div>", "<div>"),
        (f"{BODY}<p>2025-03-04</p>{HEAD}", "<article>"),
    ],
    ids=["comment", "script", "no head", "no body", "nothing"],
)
def test_where_it_goes(page: str, before: str) -> None:
    after = made(page)
    if OURS.search(after) is None:
        pytest.fail(inject(Source(page)).reason)

    assert OURS.split(after)[2].removeprefix("\n").startswith(before.removeprefix("\n"))
    assert OURS.sub("", after).replace("\n", "") == page.replace("\n", "")


def test_ours_in_a_comment_is_not_ours() -> None:
    page = PAGE.replace(
        "</title>", '</title><!-- <script type="application/ld+json" class="newsmarkup">{}</script> -->'
    )

    assert made(page).count("newsmarkup") == 2
    assert made(made(page)) == made(page)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_stay(encoding: str, line_end: str) -> None:
    declared = PAGE.replace("<head>", f'<head><meta charset="{encoding.removesuffix("-sig")}">')
    page = declared.replace("Lind,", "Lindström,").replace("\n", line_end)
    content = made(page.encode(encoding))
    after = content.decode(encoding)

    assert made(content) == content
    assert not re.search({"\n": "\r", "\r\n": "\r(?!\n)|(?<!\r)\n", "\r": "\n"}[line_end], after)
    assert OURS.sub("", after).replace(line_end, "") == page.replace(line_end, "")
    assert "Lindström" in nodes(after)[0]["articleBody"]


def test_characters_that_the_encoding_lacks_are_escaped() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">').replace("Oskar", "&#321;ukasz &#128674;")
    page = page.replace("“", '"').replace("”", '"')
    after = made(page.encode("latin-1")).decode("latin-1")

    assert "\\u0141ukasz" in after
    assert "Łukasz" in nodes(after)[0]["articleBody"]


def test_bytes_that_are_no_text_stay() -> None:
    page = PAGE.encode().replace(b"sails again</h1>", b"sails \xff again</h1>")

    assert b"sails \xff again</h1>" in made(page)
    assert made(made(page)) == made(page)


def test_the_pages_own_article_is_met_by_its_id() -> None:
    page = with_theirs()
    after = made(page)
    first, *others = nodes(after)

    assert first["@id"] == THEIRS["@id"]
    assert not {"headline", "datePublished"} & first.keys()
    assert "articleBody" in first
    assert [n["isPartOf"]["@id"] for n in others if n["@type"] == "Quotation"] == [THEIRS["@id"]]
    assert json.dumps(THEIRS["headline"]) in after
    errors = [f for f in validate(after, url="https://post.example/ferry") if f.severity is Severity.ERROR]
    assert errors == []
    assert made(after) == after


def test_left_out_beside_one_that_cannot_be_met() -> None:
    nameless = inject(Source(with_theirs(**{"@id": None})))
    micro = PAGE.replace("<article>", '<article itemscope itemtype="https://schema.org/NewsArticle">')
    out = inject(Source(made(with_theirs())), beside="out")

    assert (nameless.content, nameless.reason) == (with_theirs(**{"@id": None}), "the page has an Article of its own")
    assert made(micro) == micro
    assert out.content == with_theirs(), "what an earlier run wrote goes"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("<title>", '<meta property="og:type" content="website"><title>', "og:type is website"),
        ('<meta property="article:published_time" content="2025-03-04T08:00:00Z">', "", "no date"),
        (BODY, "<h1>Ferries</h1>", "no text"),
    ],
)
def test_what_is_no_article_is_left_alone(old: str, new: str, reason: str) -> None:
    page = PAGE.replace(old, new)
    done = inject(Source(page))

    assert done.content == page
    assert reason in done.reason
    assert inject(Source(made(PAGE).replace(old, new))).content == page, "what an earlier run wrote goes"


@given(
    st.lists(
        st.sampled_from(
            (
                *(
                    "<head>",
                    "</head>",
                    "<body>",
                    "<!--",
                    "-->",
                    "</script>",
                    "<script>",
                    "x",
                    "\n",
                    "<p",
                    '"',
                    " ",
                    ">",
                ),
                *('<script type="application/ld+json" class="newsmarkup">', "<title>", "</title>", "<template>", "é"),
            )
        ),
        max_size=30,
    )
)
def test_places_are_in_no_comment_or_script(parts: list[str]) -> None:
    text = "".join(parts)
    found = places(text)
    inside = [m.span() for m in TOKEN.finditer(text)]

    assert not [span for span in inside if span[0] < found.at < span[1]]
    assert all(0 <= start < end <= len(text) for start, end in found.ours)
    assert places(without(text, found)).ours == () or len(found.ours) > 0
