"""The language is that of the words; what the page says of itself completes it, or is a rival."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import markup
from markup.derive.language import language, tag
from markup.model import Confidence, Derived
from markup.settings import Settings

if TYPE_CHECKING:
    from markup.document import Document

ENGLISH = (
    "The council met on Tuesday evening and decided, after a long debate, to keep the old bridge open. "
    "Those who live nearby had asked for it for years, and many of them came to listen."
)
GERMAN = (
    "Der Gemeinderat hat am Dienstagabend nach langer Debatte beschlossen, die alte Brücke offen zu halten. "
    "Die Anwohner hatten seit Jahren darum gebeten, und viele von ihnen waren gekommen."
)
CHINESE = "市議會星期二晚上經過長時間辯論，決定保留舊橋開放。附近居民多年來一直提出這項要求，許多人到場旁聽。"


def page(words: str, attributes: str = "", head: str = "") -> Document:
    return markup.read(f"<html {attributes}><head>{head}</head><body><p>{words}</p></body></html>")


def read(doc: Document, settings: Settings | None = None) -> Derived[str] | None:
    return language(doc, doc.blocks, settings or Settings())


def test_the_words_decide_against_the_pages_own_tag() -> None:
    doc = page(GERMAN, 'lang="en-US"')
    found = read(doc)
    assert found is not None
    assert found.value == "de"
    assert [r.value for r in found.rivals] == ["en-US"]
    (evidence,) = found.evidence
    assert evidence.rule == "language.detected"
    assert GERMAN.startswith(evidence.text)


@pytest.mark.parametrize(
    ("attributes", "head", "expected"),
    [
        ('lang="en_gb"', "", "en-GB"),
        ('lang="en"', '<meta property="og:locale" content="en_GB">', "en-GB"),
        ('lang="en"', '<meta property="og:locale" content="en_US">', "en"),
        ("", '<meta property="og:locale" content="en_US">', "en"),
        ("", '<meta http-equiv="content-language" content="en-AU">', "en-AU"),
        ("", '<script type="application/ld+json">{"@type": "Article", "inLanguage": "en-IE"}</script>', "en-IE"),
        ("", "", "en"),
    ],
)
def test_a_tag_that_agrees_gives_the_fuller_form(attributes: str, head: str, expected: str) -> None:
    found = read(page(ENGLISH, attributes, head))
    assert found is not None
    assert found.value == expected
    assert not found.rivals


def test_the_script_that_is_read_is_not_contradicted() -> None:
    found = read(page(CHINESE, 'lang="zh-TW"'))
    assert found is not None
    assert found.value == "zh-TW"
    found = read(page(CHINESE, 'lang="zh"'))
    assert found is not None
    assert found.value == "zh-Hant"


def test_of_too_few_words_the_page_then_the_settings_decide() -> None:
    stated = read(page("Ein Wort.", 'lang="de-AT"'), Settings(language="fr"))
    assert stated is not None
    assert (stated.value, stated.confidence) == ("de-AT", Confidence.STATED)
    supplied = read(page("Ein Wort."), Settings(language="fr"))
    assert supplied is not None
    assert (supplied.value, supplied.confidence) == ("fr", Confidence.SUPPLIED)
    assert read(page("Ein Wort.")) is None


def test_text_is_read_like_html_and_odd_characters_do_no_harm() -> None:
    doc = markup.read(f"Eine Brücke\n\n\u0378\ue000{GERMAN}\ufdd0")
    found = read(doc)
    assert found is not None
    assert found.value == "de"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("de_DE.UTF-8", "de-DE"),
        ("iw", "he"),
        ("ger", "de"),
        ("es-419", "es-419"),
        ("english", None),
        ("utf-8", None),
        ("x-default", None),
        ("und", None),
        ("", None),
    ],
)
def test_tags_take_their_usual_form(text: str, expected: str | None) -> None:
    assert tag(text) == expected
