"""The type is what the settings, a label or the markup says; mood says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.derive.article_type import article_type
from markup.document.layout import Layout
from markup.model import Confidence, Derived
from markup.settings import Settings

if TYPE_CHECKING:
    from markup.document import Document


def page(headline: str = "A bridge stays open", kicker: str = "", head: str = "") -> tuple[Document, Layout]:
    above = f"<p>{kicker}</p>" if kicker else ""
    doc = markup.read(f"<head>{head}</head><body>{above}<h1>{headline}</h1><p>Some words.</p></body>")
    title = next(b for b in doc.blocks if b.tag == "h1")
    return doc, Layout(headline=title, kicker=doc.blocks[0] if kicker else None)


def node(kind: str) -> str:
    return f'<script type="application/ld+json">{{"@type": {kind}}}</script>'


def read(found: tuple[Document, Layout], settings: Settings | None = None, section: str | None = None) -> str | None:
    doc, layout = found
    named = Derived(section, (doc.blocks[0].evidence("section.test"),)) if section else None
    kind = article_type(doc, settings or Settings(), named, layout)
    return kind.value if kind else None


@pytest.mark.parametrize(
    ("kicker", "expected"),
    [
        ("Opinion", "OpinionNewsArticle"),
        ("KOMMENTAR", "OpinionNewsArticle"),
        ("Politics | Analysis", "AnalysisNewsArticle"),
        ("Rezension", "ReviewNewsArticle"),
        ("Satire", "SatiricalArticle"),
        ("Anzeige", "AdvertiserContentArticle"),
        ("Liveticker", "LiveBlogPosting"),
        ("社説", "OpinionNewsArticle"),
        ("Politics", None),
        ("Public opinion turns", None),
    ],
)
def test_a_label_above_the_headline_states_the_type(kicker: str, expected: str | None) -> None:
    assert read(page(kicker=kicker)) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Opinion: Keep the bridge", "OpinionNewsArticle"),
        ("Kommentar – Die Brücke bleibt", "OpinionNewsArticle"),
        ("Analysis | Why the bridge stays", "AnalysisNewsArticle"),
        ("Opinion polls: a bridge too far", None),
        ("Why I hate the bridge", None),
        ("Review finds faults in bridge", None),
    ],
)
def test_a_label_before_the_headline_states_the_type(headline: str, expected: str | None) -> None:
    assert read(page(headline)) == expected


def test_the_markup_states_its_type_and_a_label_says_which() -> None:
    assert read(page(head=node('"BlogPosting"'))) == "BlogPosting"
    assert read(page(head=node('["Thing", "ReportageNewsArticle"]'))) == "ReportageNewsArticle"
    assert read(page(head=node('"NewsArticle"'), kicker="Opinion")) == "OpinionNewsArticle"
    assert read(page(head=node('"MadeUpArticle"'))) is None


def test_what_a_reader_sees_outranks_the_markup_which_stays_as_a_rival() -> None:
    doc, layout = page(head=node('"ReportageNewsArticle"'), kicker="Opinion")
    found = article_type(doc, Settings(), None, layout)
    assert found is not None
    assert found.value == "OpinionNewsArticle"
    assert found.evidence[0].text == "Opinion"
    assert [r.value for r in found.rivals] == ["ReportageNewsArticle"]


def test_the_settings_decide_by_section() -> None:
    doc, layout = page(head=node('"NewsArticle"'))
    settings = Settings(sections={"Talk/Back": "OpinionNewsArticle"})
    named = Derived("talk/back", (doc.blocks[0].evidence("section.test"),))
    found = article_type(doc, settings, named, layout)
    assert found is not None
    assert (found.value, found.confidence) == ("OpinionNewsArticle", Confidence.SUPPLIED)
    assert settings.text[found.evidence[0].place.start : found.evidence[0].place.end] == found.evidence[0].text


def test_a_section_named_like_a_genre_states_the_type() -> None:
    assert read(page(), section="Meinung") == "OpinionNewsArticle"
    assert read(page(), section="Sport") is None


def test_the_evidence_of_a_stated_type_is_its_words() -> None:
    doc, layout = page(head=node('["Thing", "https://schema.org/NewsArticle"]'))
    found = article_type(doc, Settings(), None, layout)
    assert found is not None
    assert found.value == "NewsArticle"
    assert found.evidence[0].text == "https://schema.org/NewsArticle"
