"""Markdown is read as a page is: the marks fall out of the text, and every word keeps its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import markup
from bench.invariant import untrue
from markup.document import read
from markup.model import Source

STORY = (
    "The harbour council voted on Monday to keep the old ferry running for another year.",
    "Captain Ilse Brandt said the boat was slow, “but so is the river”. Nobody argued.",
)


def document(text: str, name: str = "a.md") -> markup.Document:
    return read(Source(text, name=name))


def convert(text: str) -> markup.Conversion:
    return markup.convert(Source(text, name="a.md"))


def words(doc: markup.Document) -> list[tuple[str, str]]:
    return [(b.tag, b.text) for b in doc.blocks]


def shown(doc: markup.Document, number: int, words: str) -> str:
    """The source's own words where a block shows some."""
    block = doc.blocks[number]
    start = block.text.index(words)
    place = block.place(start, start + len(words))
    return doc.text[place.start : place.end]


def test_headings_paragraphs_lists_quotes_and_tables_are_what_they_are_in_html() -> None:
    doc = document(
        "# One\n\nTwo\n===\n\nthree\nlines\n\n- four\n- five\n\n> six\n\n| a | b |\n|---|---|\n| 7 | 8 |\n\n    nine\n"
    )

    assert words(doc) == [
        ("h1", "One"),
        ("h1", "Two"),
        ("p", "three lines"),
        ("li", "four"),
        ("li", "five"),
        ("p", "six"),
        ("th", "a"),
        ("th", "b"),
        ("td", "7"),
        ("td", "8"),
        ("pre", "nine"),
    ]


@pytest.mark.parametrize(
    ("source", "text", "words", "raw"),
    [
        ("a **bold** word", "a bold word", "bold word", "bold** word"),
        ("an \\*escaped\\* star", "an *escaped* star", "*escaped*", "*escaped\\*"),
        ("AT&amp;T &copy; 2025", "AT&T © 2025", "T © 2", "T &copy; 2"),
        ("a `code &amp;` word", "a code &amp; word", "code &amp;", "code &amp;"),
        ("> a quote\n> over two lines", "a quote over two lines", "quote over", "quote\n> over"),
        ("a <b>tag</b> within", "a tag within", "tag within", "tag</b> within"),
        (
            '~~gone~~ and [a link](http://x.y/z "t") here',
            "gone and a link here",
            "link here",
            'link](http://x.y/z "t") here',
        ),
        ("cafe\u0301 **au** lait", "café au lait", "café", "cafe\u0301"),
        ("<https://example.org/> says", "https://example.org/ says", "org/ says", "org/> says"),
    ],
)
def test_a_text_without_marks_has_evidence_with_them(source: str, text: str, words: str, raw: str) -> None:
    doc = document(f"# Title\n\n{source}\n")

    assert doc.blocks[1].text == text
    assert shown(doc, 1, words) == raw
    assert doc.blocks[1].path().startswith("line/3")


def test_links_keep_their_address_also_where_it_stands_elsewhere() -> None:
    doc = document("# T\n\nSee [the report][r] and [the map](map.html).\n\n[r]: https://example.org/report\n")
    block = doc.blocks[1]

    assert [(block.text[x.start : x.end].strip(), x.href) for x in block.links] == [
        ("the report", "https://example.org/report"),
        ("the map", "map.html"),
    ]


@pytest.mark.parametrize(
    "picture",
    [
        '![Ferry](ferry.jpg "The ferry on Monday. Photo: Jane Doe")',
        "![Ferry](ferry.jpg)\n*The ferry on Monday. Photo: Jane Doe*",
        '<figure><img src="ferry.jpg" alt=""><figcaption>The ferry on Monday. Photo: Jane Doe</figcaption></figure>',
    ],
)
def test_a_picture_alone_in_its_paragraph_is_a_figure_with_its_caption(picture: str) -> None:
    article = convert(f"# The slow boat stays for one more year\n\n{picture}\n\n{STORY[0]}\n\n{STORY[1]}\n").article
    image = article.image[0]

    assert image.url.value == image.url.evidence[0].text == "ferry.jpg"
    assert image.caption is not None
    assert image.caption.value == "The ferry on Monday."
    assert image.credit_text is not None
    assert image.credit_text.value == "Jane Doe"
    assert article.article_body is not None
    assert "Jane Doe" not in article.article_body.value


def test_the_byline_may_be_bold_and_the_standfirst_in_italics() -> None:
    article = convert(
        "# The slow boat stays for one more year\n\n*A vote in the harbour council saves the oldest boat, for now.*\n\n"
        f"**By Ann Lee** | 14 May 2025\n\n{STORY[0]}\n\n{STORY[1]}\n"
    ).article

    assert article.headline is not None
    assert article.headline.value == "The slow boat stays for one more year"
    assert [a.name.value for a in article.author] == ["Ann Lee"]
    assert article.date_published is not None
    assert article.date_published.value.isoformat() == "2025-05-14"
    assert article.description is not None
    assert article.description.evidence[0].text == "A vote in the harbour council saves the oldest boat, for now."


def test_html_that_runs_stays_out_of_the_page() -> None:
    page = convert(
        f"# Title of it\n\n{STORY[0]}\n\n<script>alert(1)</script>\n\n[x](javascript:alert(2))\n\n{STORY[1]}\n"
    )

    assert "alert(1)" not in page.html
    assert 'href="javascript:' not in page.html


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("---\ntitle: A\ndate: 2025-01-01\n---\nText.", "markdown"),
        ("+++\ntitle = 'A'\n+++\nText.", "markdown"),
        ("# A title\n\nText with [a link](http://x.y/).", "markdown"),
        ("A title\n=======\n\nText with **bold** words.", "markdown"),
        ("# 1 in the charts, again\n\nText without any other mark.", "text"),
        ("---\nA line between dashes\n---\nText.", "text"),
        ("A title\n\n- a list item\n- another", "text"),
        ("5 * 3 * 2 is 30, he said, and #hashtag", "text"),
    ],
)
def test_text_without_a_name_is_markdown_only_where_it_is_unmistakable(text: str, format_: str) -> None:
    assert read(text).format == format_


def test_the_ending_or_the_content_type_says_so() -> None:
    text = "# A title\n\nText."

    assert read(Source(text, name="a.md")).format == read(Source(text, name="A.MARKDOWN")).format == "markdown"
    assert read(Source(text, content_type="text/markdown; charset=utf-8")).format == "markdown"
    assert read(Source(text + "\n\n**b** [a](b)", name="a.txt")).format == "text"


def test_a_file_without_a_single_mark_is_read_line_by_line() -> None:
    article = convert(f"The slow boat stays for one more year\nby Ann Lee\n\n{STORY[0]}\n\n{STORY[1]}\n").article

    assert article.headline is not None
    assert article.headline.value == "The slow boat stays for one more year"
    assert [a.name.value for a in article.author] == ["Ann Lee"]


MARKS = (
    *(
        "# ",
        "## ",
        "**",
        "*",
        "_",
        "`",
        "```\n",
        "- ",
        "1. ",
        "> ",
        "~~",
        "\\*",
        "\\\n",
        "\n",
        "\n\n",
        "  \n",
        "\t",
        "\r\n",
        "\r",
    ),
    *(
        "[a](http://x.y/z)",
        '![p](http://x.y/p.jpg "Cap. Photo: X")',
        "[r]",
        "\n[r]: http://r.s\n",
        "<https://auto.link/>",
    ),
    *(
        "&amp;",
        "&copy;",
        "&",
        "<",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<p>",
        "<!-- c -->",
        "<script>a</script>",
        "===\n",
    ),
    *(
        "---\n",
        "title: x\n",
        "date: 2024-01-02\n",
        "+++\n",
        "title = 'y'\n",
        "|a|b|\n|-|-|\n|1|2|\n",
        "\x0b",
        "\u2028",
        "\u00ad",
    ),
    *("By Ann Lee", "14 May 2025", STORY[0], "é", "e\u0301", "漢字。"),
)


@given(st.lists(st.sampled_from(MARKS) | st.text(max_size=6), max_size=40).map("".join))
def test_any_markdown_gives_json_ld_whose_evidence_is_true(text: str) -> None:
    try:
        page = convert(text)
    except markup.InputError as error:
        assert "\n" not in str(error)  # noqa: PT017  # either end is right
        return
    assert json.loads(page.jsonld)["@context"] == "https://schema.org"
    assert list(untrue(page)) == []
    for block in page.document.blocks:
        place = block.place()
        assert 0 <= place.start < place.end <= len(page.document.text)


@pytest.mark.parametrize(
    "text",
    ["[" * 20_000, "*a* " * 10_000, "> " * 3_000, "[a](b) " * 5_000, "|a|\n|-|\n" + "|1|\n" * 2_000, "a\n" * 10_000],
)
def test_hostile_markdown_is_read(text: str) -> None:
    assert document(f"# Title\n\n{text}\n").blocks[0].text == "Title"
