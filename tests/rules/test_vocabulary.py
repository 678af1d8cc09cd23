"""schema.org's table: what it holds, and how a newer release becomes one."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from markup.rules.vocabulary import loaded, shipped_text, vocabulary
from markup.rules.vocabulary.compiling import compiled, written
from markup.rules.vocabulary.difference import Difference, difference, release, with_attic

_FACTS = """\
Thing rdf:type rdfs:Class
Boat rdf:type rdfs:Class
Boat rdfs:subClassOf Thing
BoatState rdf:type rdfs:Class
Afloat rdf:type BoatState
state rdf:type rdf:Property
state domainIncludes Boat
state rangeIncludes BoatState
condition rdf:type rdf:Property
condition supersededBy state
condition isPartOf https://pending.schema.org
https://example.org/voc/Ship rdf:type rdfs:Class"""
_PREFIXES = {
    "rdf:": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs:": "http://www.w3.org/2000/01/rdf-schema#",
    "https:": "https:",
    "": "https://schema.org/",
}


def _iri(name: str) -> str:
    prefix = next(p for p in _PREFIXES if name.startswith(p))
    return f"<{_PREFIXES[prefix]}{name.removeprefix(prefix)}>"


TRIPLES = "\n".join(" ".join((*map(_iri, line.split()), ".")) for line in _FACTS.splitlines())
TRIPLES += f'\n{_iri("Boat")} {_iri("rdfs:comment")} "A boat, \\"said\\" somebody."@en .\n'
GRAPH = {
    "@graph": [
        {"@id": "schema:Thing", "@type": "rdfs:Class"},
        {
            "@id": "schema:Boat",
            "@type": "rdfs:Class",
            "rdfs:subClassOf": {"@id": "schema:Thing"},
            "rdfs:comment": {"@language": "en", "@value": "A boat."},
        },
        {"@id": "schema:BoatState", "@type": "rdfs:Class"},
        {"@id": "schema:Afloat", "@type": "schema:BoatState"},
        {
            "@id": "schema:state",
            "@type": "rdf:Property",
            "schema:domainIncludes": {"@id": "schema:Boat"},
            "schema:rangeIncludes": [{"@id": "schema:BoatState"}],
        },
        {
            "@id": "schema:condition",
            "@type": "rdf:Property",
            "schema:supersededBy": {"@id": "schema:state"},
            "schema:isPartOf": {"@id": "https://pending.schema.org"},
        },
        {"@id": "example:Ship", "@type": "rdfs:Class"},
    ]
}
TABLE = {
    "types": {"Boat": ["Thing"], "BoatState": [], "Thing": []},
    "properties": {"condition": [[], []], "state": [["Boat"], ["BoatState"]]},
    "members": {"Afloat": ["BoatState"]},
    "superseded": {"condition": "state"},
    "pending": ["condition"],
    "attic": [],
}


def test_counts_are_those_of_the_release() -> None:
    words = vocabulary()

    current = [{n for n in kind if n not in words.attic} for kind in (words.types, words.properties, words.members)]

    assert words.version == "30.0"
    assert [len(names) for names in current] == [933, 1521, 533]
    assert len(words.superseded.keys() & current[0]) == 14
    assert len(words.superseded.keys() & current[1]) == 67
    assert len(words.pending & current[0]) == 182
    assert len(words.pending & current[1]) == 387


def test_every_name_that_it_uses_is_one_that_it_holds() -> None:
    words = vocabulary()

    used = {n for sides in words.properties.values() for side in sides for n in side}
    used |= {p for kind in (words.types, words.members) for parents in kind.values() for p in parents}
    used |= set(words.superseded.values()) | words.pending | words.attic

    assert not used - (words.types.keys() | words.properties.keys() | words.members.keys())


def test_its_licence_lies_beside_it() -> None:
    notice = files("markup.rules.vocabulary").joinpath("NOTICE").read_text(encoding="utf-8")

    assert "CC BY-SA 3.0" in notice
    assert json.loads(shipped_text())["sha256"] in notice


def test_it_is_written_as_the_compiler_writes() -> None:
    assert written(json.loads(shipped_text())) == shipped_text()


def test_kinds_go_all_the_way_up() -> None:
    words = vocabulary()

    assert words.is_a("ReportageNewsArticle", "CreativeWork")
    assert words.is_a("EventScheduled", "Enumeration")
    assert not words.is_a("Person", "CreativeWork")


def test_types_have_what_those_above_them_have() -> None:
    words = vocabulary()

    assert words.may_have(["NewsArticle"], "name")
    assert words.may_have(["Person", "NewsArticle"], "headline")
    assert not words.may_have(["NewsArticle"], "jobTitle")


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("newsarticle", "NewsArticle"), ("NewsArtcle", "NewsArticle"), ("Website", "WebSite"), ("Zeppelin", None)],
)
def test_wrong_types_are_likened(wrong: str, meant: str | None) -> None:
    assert vocabulary().like_type(wrong) == meant


@pytest.mark.parametrize(
    ("wrong", "meant"), [("datepublished", "datePublished"), ("dateModifed", "dateModified"), ("articleId", None)]
)
def test_wrong_properties_are_likened(wrong: str, meant: str | None) -> None:
    assert vocabulary().like_property(wrong) == meant


def test_members_are_likened_within_their_enumeration() -> None:
    assert vocabulary().like_member("inStock", ["ItemAvailability"]) == "InStock"
    assert vocabulary().like_member("inStock", ["EventStatusType"]) is None


@pytest.mark.parametrize("text", [TRIPLES, TRIPLES.replace("> .", "> <https://schema.org/> ."), json.dumps(GRAPH)])
def test_every_form_gives_the_same_terms(text: str) -> None:
    table = compiled(text, version="1.0", date="2026-01-01", source="x")

    assert {name: table[name] for name in TABLE} == TABLE


def test_http_is_no_difference() -> None:
    table = compiled(TRIPLES.replace("https://schema.org", "http://schema.org"), version="1.0", date="", source="x")

    assert table["types"] == TABLE["types"]


def test_a_table_can_be_written_and_loaded() -> None:
    words = loaded(written(compiled(TRIPLES, version="1.0", date="", source="x")))

    assert words.may_have(["Boat"], "state")


@pytest.mark.parametrize("text", ["", "{}", '{"@graph": []}', "<html></html>"])
def test_what_is_no_release_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a schema\.org release"):
        compiled(text, version="1.0", date="", source="x")


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(ValueError, match="not a compiled vocabulary"):
        loaded('{"version": "1.0"}')


def test_the_same_table_makes_none() -> None:
    assert not difference(TABLE, TABLE)


def test_terms_come_go_and_are_superseded() -> None:
    new = {
        **TABLE,
        "types": {"BoatState": [], "Raft": ["Thing"], "Thing": []},
        "properties": {"state": [["Raft"], ["BoatState"]]},
        "superseded": {"Afloat": "state"},
    }

    assert difference(TABLE, new) == Difference(
        ("Raft",), ("Boat", "condition"), (("Afloat", "state"),), (), (("state", ("Boat",)),)
    )


def test_a_domain_moved_up_is_not_narrowed() -> None:
    new = {**TABLE, "properties": {**TABLE["properties"], "state": [["Thing"], ["BoatState"]]}}

    assert not difference(TABLE, new)


def test_retired_terms_are_kept() -> None:
    old = {
        **TABLE,
        "types": {**TABLE["types"], "Galley": ["Boat"]},
        "superseded": {"Galley": "Boat"},
        "attic": ["Galley"],
    }

    merged = with_attic(TABLE, old)

    assert merged["types"]["Galley"] == ["Boat"]
    assert merged["superseded"] == {"Galley": "Boat", "condition": "state"}
    assert merged["attic"] == ["Galley"]


def test_releases_are_numbers() -> None:
    assert release("29.10") > release("29.9")
