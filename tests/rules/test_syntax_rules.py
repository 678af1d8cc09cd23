"""Broken blocks, structure and safety of a page's markup, as an editor meets them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from markup.model import Finding, Severity

Found = Callable[..., list[Finding]]
ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"%s}'


def html(*blocks: str, body: str = "") -> str:
    scripts = "\n".join(f'<script type="application/ld+json">{b}</script>' for b in blocks)
    return f"<!DOCTYPE html>\n<title>x</title>\n{scripts}\n<body>{body}"


def names(found: list[Finding]) -> set[str]:
    return {f.rule for f in found}


def test_a_broken_block_loses_only_itself(found: Found) -> None:
    page = html(ARTICLE % ", 'a': ]", ARTICLE % ', "datePublished": ""')
    seen = found(page)
    assert [f.path for f in seen if f.rule == "empty-value"] == ["jsonld[1].datePublished"]


def test_a_block_that_can_be_read_in_spite_of_its_flaw_is_checked_on(found: Found) -> None:
    seen = names(found(ARTICLE % ', "datePublished": "",'))
    assert {"trailing-comma", "empty-value"} <= seen


def test_places_are_lines_and_columns_of_the_page(found: Found) -> None:
    flaw = found(html("{}", '{\n"a": 1,\n}'), "trailing-comma")[0]
    assert flaw.place
    assert (flaw.path, flaw.place.line, flaw.place.column) == ("jsonld[1]", 5, 7)


def test_two_flaws_of_a_kind_are_two_findings(found: Found) -> None:
    assert len(found('{"a": [1,],\n"b": [1,]}', "trailing-comma")) == 2


def test_many_flaws_of_a_kind_are_told_in_ten(found: Found) -> None:
    seen = found("[" + ",".join(["[1,]"] * 40) + "]", "trailing-comma")
    assert len(seen) == 10
    assert sum(len(f.edits) for f in seen) == 40


def test_marks_around_the_json_are_a_warning_and_comments_inside_an_error(found: Found) -> None:
    assert [f.severity for f in found(f"<script type='application/ld+json'><!--{ARTICLE % ''}--></script>")].count(
        Severity.WARNING
    )
    assert found(ARTICLE % "/* x */", "comment-in-json")[0].severity is Severity.ERROR


def test_a_no_break_space_before_the_json_is_seen(found: Found) -> None:
    assert found(html("\u00a0" + ARTICLE % ""), "invalid-whitespace")


def test_a_nul_or_bell_in_the_json_is_seen(found: Found) -> None:
    assert found(html((ARTICLE % "").replace("Ferry", "Fer\x07ry")), "control-character")[0].edits


class TestScriptEnds:
    def test_a_breakout_is_told_alone(self, found: Found) -> None:
        seen = names(found(html((ARTICLE % "").replace("Ferry", "</script><b>Ferry"))))
        assert "script-breakout" in seen
        assert "truncated-json" not in seen

    def test_a_block_that_is_cut_is_no_breakout(self, found: Found) -> None:
        seen = names(found(html((ARTICLE % "")[:-9], ARTICLE % "")))
        assert "truncated-json" in seen
        assert "script-breakout" not in seen

    def test_a_comment_that_closes_hides_nothing(self, found: Found) -> None:
        text = (ARTICLE % "").replace("Ferry", "<!-- <script> --> Ferry")
        assert found(html(text), "script-double-escape") == []

    def test_the_hidden_end_is_told_at_the_comment(self, found: Found) -> None:
        text = (ARTICLE % "").replace("Ferry", "\\n <!-- <script > Ferry")
        (flaw,) = found(html(text, body="<p>swallowed"), "script-double-escape")
        assert flaw.place
        assert flaw.place.line == 3


class TestTypesAndContexts:
    @pytest.mark.parametrize(
        "context",
        [
            '"https://schema.org"',
            '"http://schema.org/"',
            '"HTTPS://Schema.org"',
            '["https://schema.org", {"x": "https://example.com/x"}]',
            '{"@vocab": "https://schema.org/"}',
            '"https://www.w3.org/ns/activitystreams"',
            '"https://w3id.org/security/v1"',
        ],
    )
    def test_contexts_that_exist_are_silent(self, found: Found, context: str) -> None:
        assert found(f'{{"@context": {context}, "@type": "NewsArticle"}}', "context-unknown") == []

    @pytest.mark.parametrize(
        "context", ["https://shema.org", "http://schema.com/", "schemas.org", "Article", "https:/scema.org"]
    )
    def test_contexts_that_nearly_exist_are_told(self, found: Found, context: str) -> None:
        (flaw,) = found(f'{{"@context": "{context}", "@type": "NewsArticle"}}', "context-unknown")
        assert flaw.path == "jsonld[0].@context"

    @pytest.mark.parametrize(
        "text",
        [
            '{"@type": "https://schema.org/NewsArticle", "https://schema.org/headline": "Ferry"}',
            '{"@graph": [], "@context": "https://schema.org"}',
            "{}",
        ],
    )
    def test_what_needs_no_context_is_silent(self, found: Found, text: str) -> None:
        assert found(text, "context-missing") == []

    def test_a_block_of_several_nodes_needs_a_context_for_each(self, found: Found) -> None:
        text = f'[{ARTICLE % ""}, {{"@type": "Person", "name": "Ana"}}]'
        assert [f.path for f in found(text, "context-missing")] == ["jsonld[0][1].@context"]

    @pytest.mark.parametrize(
        "member",
        [
            '"author": {"@id": "#ana", "name": "Ana Torres"}',
            '"about": {"@value": "ferries", "@language": "en"}',
            '"mentions": {"@list": ["a", "b"]}',
            '"author": {"type": "Person", "name": "Ana"}',
            '"author": {"@type": "foaf:Person", "name": "Ana"}',
            '"author": {"@tpye": "Person", "name": "Ana"}',
            '"someOtherThing": {"name": "Ana"}',
        ],
    )
    def test_what_needs_no_type_is_silent(self, found: Found, member: str) -> None:
        assert found(ARTICLE % f", {member}", "type-missing") == []

    def test_a_list_of_untyped_nodes_is_told_once(self, found: Found) -> None:
        text = ARTICLE % ', "author": [{"name": "Ana"}, {"name": "Bo"}]'
        assert [f.path for f in found(text, "type-missing")] == ["jsonld[0].author[0]"]

    def test_breadcrumb_items_need_no_type(self, found: Found) -> None:
        text = (
            '{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": '
            '[{"@type": "ListItem", "position": 1, "item": {"@id": "https://a.example/", "name": "Home"}}]}'
        )
        assert found(text, "type-missing") == []


class TestIds:
    @pytest.mark.parametrize(
        "value",
        [
            '{"@id": "https://www.wikidata.org/entity/Q1#x"}',
            '{"@id": "https://news.example.com/about"}',
            '{"@id": "https://news.example.com/#org"}',
            '{"@id": "/#org"}',
        ],
    )
    def test_references_that_lead_somewhere_are_silent(self, found: Found, value: str) -> None:
        text = (
            '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "publisher": '
            + value
            + '}, {"@type": "Organization", "@id": "https://news.example.com/#org", "name": "News"}]}'
        )
        assert found(text, "id-dangling", "https://news.example.com/ferry") == []

    def test_references_are_resolved_across_blocks(self, found: Found) -> None:
        one = ARTICLE % ', "publisher": {"@id": "#org"}'
        other = '{"@context": "https://schema.org", "@type": "Organization", "@id": "#org", "name": "News"}'
        assert found(html(one, other), "id-dangling") == []
        assert found(html(one), "id-dangling")

    def test_the_same_said_twice_is_no_conflict(self, found: Found) -> None:
        node = '{"@context": "https://schema.org", "@type": "Organization", "@id": "#org", "name": "News &amp; Co"}'
        assert found(html(node, node.replace("&amp;", "&")), "id-conflict") == []


class TestUnsafe:
    @pytest.mark.parametrize(
        "scheme", ["javascript:", "JavaScript:", " java\\nscript:", "vbscript:", "data:text/html,"]
    )
    def test_scripts_in_addresses_are_errors(self, found: Found, scheme: str) -> None:
        (flaw,) = found(ARTICLE % f', "url": "{scheme}alert(1)"', "unsafe-url")
        assert flaw.severity is Severity.ERROR

    @pytest.mark.parametrize(
        "member", ['"description": "javascript: the good parts"', '"url": "https://a.example/javascript:x"']
    )
    def test_texts_about_scripts_are_silent(self, found: Found, member: str) -> None:
        assert found(ARTICLE % f", {member}", "unsafe-url") == []


class TestTexts:
    @pytest.mark.parametrize(
        "text", ["AT&T", "a & b; c", "R&D; more", "x &notanentity; y", "1 < 2 > 0", "if a<b and c>d"]
    )
    def test_plain_texts_are_silent(self, found: Found, text: str) -> None:
        assert found(ARTICLE % f', "description": "{text}"', "entity-in-text") == []
        assert found(ARTICLE % f', "description": "{text}"', "tags-in-text") == []

    def test_html_is_allowed_where_it_is_asked_for(self, found: Found) -> None:
        text = '{"@context": "https://schema.org", "@type": "Answer", "text": "<p>Yes</p>"}'
        assert found(text, "tags-in-text") == []


class TestMicrodata:
    def test_properties_taken_in_by_itemref_are_no_orphans(self, found: Found) -> None:
        item = '<div itemscope itemtype="https://schema.org/Article" itemref="a"></div>'
        body = f'{item}<p id="a"><b itemprop="name">x</b></p>'
        assert found(html(body=body), "orphan-itemprop") == []

    def test_orphans_are_told_once_a_name(self, found: Found) -> None:
        body = '<b itemprop="name">x</b><b itemprop="name">y</b><b itemprop="url">z</b>'
        assert [f.path for f in found(html(body=body), "orphan-itemprop")] == ["microdata.name", "microdata.url"]


@pytest.mark.parametrize(
    "markup",
    [
        html("{broken"),
        '<script type="application/json+ld">{"@context": "https://schema.org"}</script><p>x</p>',
        '<div itemscope itemtype="https://schema.org/Article"><p itemprop="name">x</p></div>',
    ],
)
def test_a_page_with_markup_of_any_kind_is_not_told_to_have_none(found: Found, markup: str) -> None:
    assert found(markup, "no-markup") == []


@pytest.mark.parametrize(
    "blocks", [["["] * 300, ['{"a":'] * 300, [""] * 300, ['{"a": "</script'] * 50, ["\x00\x01"] * 50]
)
def test_hundreds_of_broken_blocks_end_in_findings(found: Found, blocks: list[str]) -> None:
    assert found(html(*blocks))
