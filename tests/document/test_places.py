"""Every word of a block is found again in the source, to the letter."""

import json
import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import markup
from markup.document.block import fold
from markup.document.json_places import locate

TAGS = re.compile(r"<!--.*?-->|<[/a-zA-Z!][^>]*>", re.DOTALL)


def shown(raw: str) -> str:
    return "".join(unescape(TAGS.sub("", raw)).split())


def only_block(page: str):
    (block,) = markup.read(page).blocks
    return block


def test_words_in_html_are_found_behind_tags_entities_and_breaks():
    page = "<p>Tom &amp; <b>Jerry\n  O&rsquo;Hara</b>,<br>the&nbsp;mayor</p>"
    block = only_block(page)
    assert block.text == "Tom & Jerry O’Hara,\nthe mayor"
    at = block.text.index("Jerry")
    evidence = block.evidence("test.rule", at, at + len("Jerry O’Hara"))
    assert evidence.text == "Jerry\n  O&rsquo;Hara"
    assert (evidence.place.line, evidence.place.column) == (1, page.index("Jerry") + 1)
    assert evidence.place.path == "/html/body/p"


def test_words_in_text_are_found_in_their_line():
    source = "A headline\r\n\r\nBy  Ann\tLee\r\n"
    block = markup.read(source).blocks[1]
    evidence = block.evidence("test.rule", 3)
    assert block.text == "By Ann Lee"
    assert evidence.text == "Ann\tLee"
    assert (evidence.place.line, evidence.place.column, evidence.place.path) == (3, 5, "line/3")


def test_scripts_styles_comments_and_hidden_elements_are_not_blocks():
    page = """<body><script>var p = "<p>no</p>";</script><style>p{}</style><!-- <p>no</p> -->
    <p hidden>no</p><p style="display:none">no</p><template><p>no</p></template><noscript>no</noscript>
    <p title="a > b">yes <!-- no --> &lt;b&gt;</p>"""
    block = only_block(page)
    assert block.text == "yes <b>"
    assert block.evidence("test.rule", 4, 7).text == "&lt;b&gt;"


@pytest.mark.parametrize(
    "page", ["<p>one<p>two", "<div>one<p>two</div>three</p>", "<p>a<b>b<i>c</b>d</i>e</p>", "<li>x</ul></div>y"]
)
def test_a_broken_page_keeps_its_places(page):
    for block in markup.read(page + "<p>.</p>").blocks:
        assert shown(block.evidence("test.rule").text) == "".join(block.text.split())


def test_decomposed_letters_are_one_and_keep_their_place():
    source = "<p>Le\u0302 Phu\u031bo\u031bng noi</p>"
    block = only_block(source)
    assert block.text.startswith("Lê ")
    assert block.evidence("test.rule", 0, 2).text == "Le\u0302"


VISIBLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Mn"], exclude_characters="\u00ad\u200b\u2060\ufeff"), min_size=1
)


@given(st.lists(VISIBLE, min_size=1, max_size=6), st.data())
def test_any_part_of_any_block_stands_at_its_place(words, data):
    page = "<article>" + "".join(f"<p>{escape(a)} <em>{escape(a)}</em></p>" for a in words) + "</article>"
    for block in markup.read(page).blocks:
        start = data.draw(st.integers(0, len(block.text) - 1))
        end = data.draw(st.integers(start + 1, len(block.text)))
        part = block.text[start:end]
        evidence = block.evidence("test.rule", start, end)
        assert evidence.text == page[evidence.place.start : evidence.place.end]
        if part == part.strip():
            assert shown(evidence.text) == "".join(part.split())


@given(st.text(min_size=1))
def test_any_plain_text_is_read_with_true_places(text):
    source = "A line of text.\n\n" + text
    document = markup.read(markup.Source(source, name="x.txt"))
    for block in document.blocks:
        evidence = block.evidence("test.rule")
        assert document.text[evidence.place.start : evidence.place.end] == evidence.text
        assert len(document.text) == len(source.removeprefix("\ufeff"))
        if not document.origin.references:
            assert fold(evidence.text) == block.text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_every_json_value_is_located(value):
    text = json.dumps({"a": [value, {"b~/c": value}]}, indent=1)
    for pointer in ("/a/0", "/a/1/b~0~1c"):
        start, end = locate(text, pointer)
        found = text[start - 1 : end + 1] if isinstance(value, str) else text[start:end]
        assert json.loads(found) == value
