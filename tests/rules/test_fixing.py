"""Repairs change what they must and no other byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup import Source, validate
from markup.document import read
from markup.model import Edit, Finding, Severity
from markup.rules.fixing import chosen, fixed, fixed_source
from tests.rules.conftest import page_of

ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}'


PAGE = '<!DOCTYPE html>\r\n<title>x</title>\n<script type="application/ld+json">%s</script>\r\n<p>a &amp; b</p>\n'


def finding(*edits: Edit) -> Finding:
    return Finding("a-rule", Severity.ERROR, "wrong", "jsonld[0]", edits=edits)


def fix(content: bytes | str) -> bytes | str:
    """Validate and fix until nothing is left to do."""
    for _ in range(9):
        source = Source(content, name="page.html")
        after = fixed_source(read(source), validate(source))
        if after == content:
            return content
        content = after
    message = "no end of fixing"
    raise AssertionError(message)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ARTICLE[:-1] + ",}", ARTICLE),
        (ARTICLE + ";", ARTICLE),
        (f"<!--{ARTICLE}-->", ARTICLE),
        (f"//<![CDATA[\n{ARTICLE}\n//]]>", f"\n{ARTICLE}\n"),
        (ARTICLE.replace('"', "&quot;"), ARTICLE),
        (ARTICLE.replace(" stays", "\tstays"), ARTICLE.replace(" stays", "\\tstays")),
        (ARTICLE.replace(" stays", "\x07 stays"), ARTICLE),
        (ARTICLE.replace(" ", "\u00a0", 1), ARTICLE),
        (ARTICLE.replace("Ferry", "Ferry &amp;amp; &quot;pier&quot;"), ARTICLE.replace("Ferry", 'Ferry & \\"pier\\"')),
        (ARTICLE.replace("Ferry", "Ferry \\u0026#39;s"), ARTICLE.replace("Ferry", "Ferry 's")),
        (ARTICLE.replace("Ferry", "A </script> ferry"), ARTICLE.replace("Ferry", "A <\\/script> ferry")),
        (
            ARTICLE.replace("Ferry", "A <!-- <script> ferry"),
            ARTICLE.replace("Ferry", "A \\u003c!-- \\u003cscript> ferry"),
        ),
        (ARTICLE.replace("https://schema.org", "http://shema.org"), ARTICLE),
        (ARTICLE.replace("@type", "@Type"), ARTICLE),
    ],
)
def test_what_has_one_answer_is_repaired(before: str, after: str) -> None:
    assert fix(PAGE % before) == PAGE % after


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        ARTICLE.replace("Ferry", 'The "Ferry"'),
        ARTICLE.replace("Ferry", "The <b>ferry</b>"),
        ARTICLE.replace("Ferry", "The &lt;b&gt;ferry&lt;/b&gt;"),
        ARTICLE[:-9],
        "[",
    ],
)
def test_what_has_no_sure_answer_stays(text: str) -> None:
    assert fix(page_of(text)) == page_of(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252", "iso-8859-15", "shift_jis"])
def test_bytes_stay_in_their_encoding_with_mark_and_line_ends(encoding: str) -> None:
    label = "utf-8" if encoding == "utf-8-sig" else encoding
    words = "フェリーは残る、港も" if encoding == "shift_jis" else "Fährschiff für Köln"
    page = f'<meta charset="{label}">\r\n<p>{words}</p>\n' + page_of(ARTICLE[:-1] + ",}")
    assert fix(page.encode(encoding)) == page.replace(",}", "}").encode(encoding)


def test_bytes_that_are_no_text_stay_as_they_are() -> None:
    page = page_of(ARTICLE[:-1] + ",}").encode()
    odd = b"<p>caf\xe9 \xff\xfe \xe2\x82 caf\xc3\xa9</p>\n"
    content = b"<meta charset=utf-8>" + odd + page + odd
    assert fix(content) == b"<meta charset=utf-8>" + odd + page.replace(b",}", b"}") + odd


def test_a_character_that_the_encoding_does_not_have_is_escaped() -> None:
    page = '<meta charset="iso-8859-5">\n' + page_of(ARTICLE.replace("Ferry", "Ferry &eacute; Паром"))
    after = fix(page.encode("iso-8859-5"))
    assert after == page.replace("&eacute;", "\\u00e9").encode("iso-8859-5")


def test_all_edits_of_a_finding_are_made_or_none() -> None:
    first, second = Edit(0, 2, "x"), Edit(4, 5, "y")
    assert fixed("abcdef", [finding(first), finding(Edit(1, 3, "z"), second)]) == "xcdef"


def test_the_same_edit_of_two_findings_is_made_once() -> None:
    assert fixed("abc", [finding(Edit(1, 1, "x")), finding(Edit(1, 1, "x"))]) == "axbc"


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.text("xyz", max_size=3)), max_size=12))
def test_edits_that_are_made_never_overlap_and_the_rest_of_the_text_stays(raw: list[tuple[int, int, str]]) -> None:
    text = "abcdefghijklmnopqrst"
    findings = [finding(Edit(min(a, b), max(a, b), new)) for a, b, new in raw]
    edits = chosen(findings)
    ends = [0, *(e.end for e in edits)]
    assert all(e.start >= end for e, end in zip(edits, ends, strict=False))
    kept = "".join(text[end:start] for end, start in zip(ends, [*(e.start for e in edits), len(text)], strict=True))
    assert len(fixed(text, findings)) == len(kept) + sum(len(e.text) for e in edits)
