"""Who is credited with other work than writing, and by which words."""

import json

import pytest

from markup.pipeline import convert

PARAGRAPH = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>"


def article(byline, after="", data=None):
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    story = f"<article><h1>Ferry stays</h1>{byline}{PARAGRAPH * 4}{after}</article>"
    return convert(f"<html><head>{script}</head><body>{story}</body></html>").article


def names(people):
    return [p.name.value for p in people]


def test_each_work_has_its_property_and_its_words_as_evidence():
    done = article("<p>By Ann Lee</p><p>Edited by Sue Park</p><p>Translated by Luc Noir</p><p>Photos by Bo Ek</p>")
    assert (names(done.author), names(done.editor), names(done.translator), names(done.contributor)) == (
        ["Ann Lee"],
        ["Sue Park"],
        ["Luc Noir"],
        ["Bo Ek"],
    )
    assert [(e.rule, e.text) for e in done.editor[0].name.evidence] == [
        ("editor.byline", "Sue Park"),
        ("editor.label", "Edited by"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "<p><em>Bob Ray and Sue Park contributed to this report.</em></p>",
        "<p>Additional reporting by Bob Ray and Sue Park</p>",
    ],
)
def test_those_who_helped_are_named_behind_the_story(note):
    done = article("<p>By Ann Lee</p>", note)
    assert names(done.author) == ["Ann Lee"]
    assert names(done.contributor) == ["Bob Ray", "Sue Park"]


def test_an_agency_s_last_line_names_author_and_editor():
    done = article("", "<p>(Reporting by Ann Lee in Oslo; Editing by Bob Ray)</p>")
    assert (names(done.author), names(done.editor)) == (["Ann Lee"], ["Bob Ray"])


def test_a_picture_s_credit_makes_no_contributor():
    figure = "<figure><img src=a.jpg alt=ferry><figcaption>Photo: Bo Ek</figcaption></figure>"
    assert article(f"{figure}<p>By Ann Lee</p>").contributor == ()


def test_an_author_is_not_named_again_as_a_contributor():
    done = article("<p>By Ann Lee</p>", "<p>Photos by Ann Lee</p>")
    assert (names(done.author), done.contributor) == (["Ann Lee"], ())


def test_the_page_s_own_markup_names_an_editor():
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "editor": {"@type": "Person", "name": "Sue Park"}}
    done = article("<p>By Ann Lee</p>", data=data)
    assert (names(done.author), names(done.editor)) == (["Ann Lee"], ["Sue Park"])
