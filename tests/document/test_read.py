"""What comes in is told apart, and what cannot be read is refused in one line."""

import pytest

import markup
from markup import InputError


@pytest.mark.parametrize("content", ["", "   \n\t ", b"", b"\xef\xbb\xbf", "\u00a0\n"])
def test_nothing_is_refused(content):
    with pytest.raises(InputError, match="empty"):
        markup.read(content)


def test_too_much_is_refused():
    with pytest.raises(InputError, match="larger than 20 MB"):
        markup.read(b"x" * (20 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<!doctype html><title>x</title><p>One.", "html"),
        ("  <article><p>One.</p></article>", "html"),
        ("Teaser <b>one</b> and <i>two</i>.", "html"),
        ("A headline\n\nIn 2 < 3 > 1 we trust.", "text"),
        ("A line about <p> tags and </p> ends.", "text"),
    ],
)
def test_html_and_text_are_told_apart(content, kind):
    assert markup.read(content).format == kind


def test_a_file_s_name_or_a_header_decides():
    assert markup.read(markup.Source("<p>x</p><p>y</p>", name="a.TXT")).format == "text"
    assert markup.read(markup.Source("plain", content_type="text/html; charset=utf-8")).format == "html"


def test_what_xml_cannot_hold_becomes_one_character_each():
    document = markup.read("A\x00B\ud800C\x0bD")
    assert document.text == "A\ufffdB\ufffdC D"


def test_wrapped_lines_are_one_block_and_single_lines_stay_apart():
    wrapped = (
        "The county will not reopen the bridge this winter, the engineers told the\n"
        "commissioners on Monday, after they had found rust in two of the six\n"
        "bearings."
    )
    labels = "Local news\nBy Ann Lee\n12 May 2025"
    texts = [b.text for b in markup.read(f"{labels}\n\n{wrapped}").blocks]
    assert texts == ["Local news", "By Ann Lee", "12 May 2025", wrapped.replace("\n", " ")]


def test_an_escaped_text_export_is_read_as_its_reader_reads_it():
    document = markup.read("Mayor &amp; council agree on &quot;quiet hours&quot;\n\nThe square &#8211; at last.")
    assert [b.text for b in document.blocks] == ['Mayor & council agree on "quiet hours"', "The square – at last."]
    assert document.blocks[0].evidence("test.rule", 0, 7).text == "Mayor &amp;"


def test_a_hundred_thousand_nested_elements_are_read():
    document = markup.read("<div>" * 100_000 + "<p>deep</p>" + "</div>" * 100_000)
    assert len(document.blocks) <= 1


def test_a_tag_with_too_many_attributes_is_read_and_keeps_the_places():
    attributes = " ".join(f'a{i}="{i}"' for i in range(20_000))
    document = markup.read(f"<p {attributes}>One &amp; two</p><p>Three</p>")
    assert [b.text for b in document.blocks] == ["One & two", "Three"]
    assert document.blocks[1].evidence("test.rule").text == "Three"


@pytest.mark.parametrize(
    "page", ['<a "' * 50_000, "<!--" * 50_000, "<" * 200_000, "<p " + "='" * 50_000, "<script>" * 20_000]
)
def test_hostile_pages_are_read(page):
    try:
        document = markup.read(page + "<p>x</p>")
    except InputError:
        return
    assert document.format in {"html", "text"}


def test_a_long_value_is_not_taken_for_many_attributes():
    path = "M0 0 " + "L 1 2 " * 1000
    document = markup.read(f'<div><svg><path d="{path}"/></svg></div><p>One</p>')
    assert [b.text for b in document.blocks] == ["One"]


def test_a_body_that_waits_for_its_script_is_shown():
    document = markup.read('<html><body style="visibility:hidden"><p>One</p></body></html>')
    assert [b.text for b in document.blocks] == ["One"]


def test_what_a_page_streams_into_place_is_shown():
    # React's server rendering: a placeholder, then the part, hidden until a script moves it.
    page = '<body><template id="B:0"></template><div hidden id="S:0"><p>One</p></div><i hidden>Two</i></body>'
    assert [b.text for b in markup.read(page).blocks] == ["One"]


def test_a_template_that_is_a_shadow_root_is_shown():
    page = '<body><paper-story><template shadowrootmode="open"><p>One</p></template></paper-story></body>'
    assert [b.text for b in markup.read(page).blocks] == ["One"]


@pytest.mark.parametrize("tag", ["main", "article", "section", "header", "div"])
def test_a_page_without_a_body_tag_shows_what_it_holds(tag: str) -> None:
    doc = markup.read(
        f"<!doctype html><title>Ferry</title><meta charset=utf-8><{tag}><h1>Ferry stays</h1><p>It does.</p></{tag}>"
    )

    assert [b.text for b in doc.blocks] == ["Ferry stays", "It does."]
