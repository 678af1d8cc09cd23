"""A publisher's own templates: what they can change, and how a broken one is reported."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from markup.document import read
from markup.document.layout import Layout
from markup.model import Article, Confidence, Derived, Evidence, InputError, Person, Place
from markup.render import TemplateFileError, html, jsonld
from markup.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

TEXT = 'Say "</script>" & \\ go'
EXTENDS = '{% extends "shipped:jsonld/Person.json" %}'


def said(value: Any, confidence: Confidence = Confidence.STATED) -> Derived[Any]:
    return Derived(value, (Evidence("field.how", "words", Place(1, 1, 0, 5, "line/1"), confidence),))


ARTICLE = Article(headline=said(TEXT), author=(Person(said("Ann Lee"), email=said("ann@paper.example")),))


def own(folder: Path, name: str, template: str) -> Settings:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(template, encoding="utf-8")
    return Settings(templates=folder)


def person(settings: Settings) -> dict[str, Any]:
    found = json.loads(jsonld(ARTICLE, settings))["@graph"]
    node: dict[str, Any] = found[1]
    return node


def test_one_block_is_changed(tmp_path: Path) -> None:
    changed = EXTENDS + '{% block more %}"email": {{ person.email }},{{ super() }}{% endblock %}'
    node = person(own(tmp_path, "jsonld/Person.json", changed))
    assert node["email"] == "ann@paper.example"
    assert node["name"] == "Ann Lee"


def test_one_template_is_replaced(tmp_path: Path) -> None:
    settings = own(tmp_path, "jsonld/Person.json", '{"@type": "Person", "name": {{ person.name }}, "age": null}')
    assert person(settings) == {"@type": "Person", "name": "Ann Lee"}


def test_a_part_of_the_page_is_replaced(tmp_path: Path) -> None:
    doc = read("Text.")
    settings = own(tmp_path, "html/article.html", "<main>{{ article.headline }}{{ body }}</main>")
    page = html(doc, Layout(body=doc.blocks), ARTICLE, settings)
    assert "<main>Say &#34;&lt;/script&gt;&#34; &amp; \\ go<p>Text.</p></main>" in page


def test_values_print_themselves_in_expressions_too(tmp_path: Path) -> None:
    template = '{"a": {{ id ~ "-x" }}, "b": {{ [person.name] }}, "c": {{ person.name|tojson }}}'
    node = person(own(tmp_path, "jsonld/Person.json", template))
    assert node == {"a": "#person-ann-lee-x", "b": ["Ann Lee"], "c": "Ann Lee"}


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ('{"name": {{ person.name }', "line 1"),  # Jinja's own syntax
        ('{\n"name": {{ person.nmae }}}', "line 2"),  # a misspelt field
        ('{"name": {{ person }}}', "Person"),  # a thing, not a value
        ('{"name": "{{ person.name }}"}', "no JSON object"),  # quoted twice
        ('{"name": {{ person.name }},}', "no JSON object"),
        ("[{{ person.name }}]", "no JSON object"),
        ('{"name": NaN}', "no JSON object"),
        ('{"name": 1e999}', "no JSON object"),
        ('{"name": {{ person.name|safe }}}', "safe"),  # no filter may print text as JSON
        ('{"name": "{{ person.name|e }}"}', "filter"),
        ('{% extends "shipped:jsonld/Nobody.json" %}', "Nobody.json"),
        ('{% include "jsonld/Nobody.json" %}', "Nobody.json"),
        ('{"name": {{ 1 / 0 }}}', "division"),
        ("", "no JSON object"),
    ],
)
def test_a_broken_template_is_one_line_that_names_its_file(tmp_path: Path, template: str, message: str) -> None:
    settings = own(tmp_path, "jsonld/Person.json", template)
    with pytest.raises(TemplateFileError) as caught:
        jsonld(ARTICLE, settings)
    assert isinstance(caught.value, InputError)
    assert str(tmp_path / "jsonld/Person.json") in str(caught.value)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_template_that_is_no_text_is_named(tmp_path: Path) -> None:
    settings = own(tmp_path, "jsonld/Person.json", "")
    (tmp_path / "jsonld/Person.json").write_bytes(b'{"name": "\xff"}')
    with pytest.raises(TemplateFileError, match=r"jsonld/Person\.json cannot be read"):
        jsonld(ARTICLE, settings)


def test_a_guess_is_not_printed_even_where_a_template_asks_for_a_rival(tmp_path: Path) -> None:
    article = Article(headline=Derived("Sure", said("Sure").evidence, (said("Rival", Confidence.GUESSED),)))
    settings = own(tmp_path, "jsonld/NewsArticle.json", '{"a": {{ article.headline.rivals }}, "b": 0, "c": false}')
    assert json.loads(jsonld(article, settings))["@graph"] == [{"b": 0, "c": False}]


def test_two_publishers_do_not_share_templates(tmp_path: Path) -> None:
    assert person(own(tmp_path, "jsonld/Person.json", '{"name": "own"}')) == {"name": "own"}
    assert person(Settings())["name"] == "Ann Lee"
