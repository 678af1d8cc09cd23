"""`markup explain`: for a person, and `--json` as its schema says."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import markup
from markup.cli.batch import shown
from markup.cli.explain_json import article_json
from markup.model import (
    Article,
    Claim,
    ClaimReview,
    Confidence,
    CorrectionComment,
    Derived,
    Evidence,
    ImageObject,
    ListItem,
    Organization,
    Person,
    Place,
    Policy,
    Quotation,
    Rating,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((Path(markup.__file__).parent / "cli" / "explain.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FIXTURES = sorted((ROOT / "fixtures").glob("*/source.[ht]*"))


def at(pointer: str, value: Any) -> Any:
    """What a JSON Pointer leads to."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("source", FIXTURES, ids=lambda p: p.parent.name)
def test_fixtures_hold_to_the_schema_and_to_their_places(run: Run, source: Path) -> None:
    done = run("explain", "--json", source)
    said = json.loads(done.stdout)
    review = source.with_name("source.review.toml")
    texts = {
        "source": markup.read(markup.Source(source.read_bytes(), name=source.name)).text,
        "review": review.read_text(encoding="utf-8") if review.exists() else "",
    }

    assert (done.exit_code, done.stdout.count("\n")) == (0, 1)
    assert [f"{e.json_path}: {e.message}" for e in VALIDATOR.iter_errors(said)] == []
    assert said["source"] == str(source)
    for pointer, evidence in (
        *said["evidence"].items(),
        *((p, r["evidence"]) for p, rs in said["rivals"].items() for r in rs),
    ):
        at(pointer, said["article"])
        for one in evidence:
            place = one["place"]
            assert texts[place.get("origin", "source")][place["start"] : place["end"]] == one["text"]


def test_every_value_has_evidence(run: Run, article: Path) -> None:
    said = json.loads(run("explain", "--json", article).stdout)
    assert said["article"]["headline"] == "Ferry to Skarholm sails again after three winters"
    assert said["article"]["datePublished"] == "2025-03-04"
    without = {"/@type", "/quotations/0/kind", "/author/0/@type"}

    assert {p for p in pointers(said["article"]) if p not in said["evidence"]} - without <= {"/mentions/0/cited"}


def pointers(value: Any, pointer: str = "") -> list[str]:
    if isinstance(value, dict):
        return [p for k, v in value.items() for p in pointers(v, f"{pointer}/{k}")]
    if isinstance(value, list):
        return [p for i, v in enumerate(value) for p in pointers(v, f"{pointer}/{i}")]
    return [pointer]


def test_a_line_for_each_article(run: Run, article: Path, page: Path) -> None:
    done = run("explain", "--json", article, "gone.txt", page)

    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["ferry.txt", "page.html"]
    assert done.exit_code == 3
    assert done.stderr == "markup: gone.txt: No such file or directory\n2 explained, 1 failed\n"


def test_settings_are_evidence_of_their_own(run: Run, article: Path) -> None:
    text = '[publisher]\nname = "The Harbour Post"\ncorrectionsPolicy = "https://post.example/corrections"\n'
    Path("markup.toml").write_text(text)
    said = json.loads(run("explain", "--json", article).stdout)

    assert said["article"]["publisher"]["name"] == "The Harbour Post"
    assert list(VALIDATOR.iter_errors(said)) == []
    for pointer in ("/publisher/name", "/publisher/correctionsPolicy"):
        (evidence,) = said["evidence"][pointer]
        place = evidence["place"]
        assert (place["origin"], place["path"], evidence["confidence"]) == ("settings", pointer, "supplied")
        assert text[place["start"] : place["end"]] == at(pointer, said["article"])
    assert "settings line 2:9 /publisher/name" in run("explain", article).stdout


@pytest.mark.parametrize("name", ["ferry.txt", "page.html"])
def test_a_person_sees_value_place_rule_and_reason(run: Run, article: Path, page: Path, name: str) -> None:
    said = json.loads(run("explain", "--json", name).stdout)
    printed = run("explain", name).stdout

    assert "\x1b" not in printed
    for pointer, evidence in said["evidence"].items():
        assert f"line {evidence[0]['place']['line']}:{evidence[0]['place']['column']}" in printed, pointer
        assert evidence[0]["rule"] in printed
    for withheld in said["withheld"]:
        assert withheld["rule"] in printed
        assert withheld["reason"] in " ".join(printed.split())


def test_what_moves_the_cursor_is_shown_and_what_writing_needs_stays() -> None:
    assert shown("a\x1b[2J\r\u202eb\u2028") == r"a\x1b[2J\r\u202eb\u2028"
    assert shown("3\u00a0€ نامه\u200cها") == "3\u00a0€ نامه\u200cها"


E = Evidence("a.rule", "words", Place(1, 1, 0, 5, "line/1"), Confidence.STATED)


def d(value: Any, *rivals: Derived[Any]) -> Derived[Any]:
    return Derived(value, (E,), rivals)


WHOLE = Article(
    type=d("OpinionNewsArticle"),
    headline=d("H", d("Another H")),
    author=(Person(d("Ann Lee"), description=d("A bio."), email=d("a@post.example")), Organization(d("Wire"))),
    editor=(Person(d("Ed Rowe")),),
    translator=(Organization(d("Word House")),),
    contributor=(Person(d("Bo Marsh")),),
    date_published=d(date(2025, 3, 4)),
    date_modified=d(datetime(2025, 3, 5, 6, 7, 8, 9, tzinfo=UTC)),
    publisher=Organization(
        d("Post"),
        "NewsMediaOrganization",
        same_as=(d("https://a.example"),),
        policies=(Policy("masthead", d("https://m.example")),),
    ),
    image=(ImageObject(d("https://i.example"), width=d(10)),),
    keywords=(d("sea"), d("ships")),
    is_accessible_for_free=d(False),  # noqa: FBT003
    has_part=(d(".paid"),),
    breadcrumb=(ListItem(d("Home")),),
    word_count=d(3),
    correction=(CorrectionComment(d("Note one."), d(date(2025, 3, 6))), CorrectionComment(d("Note two."))),
    mentions=(Person(d("Cy Oak"), cited=d(True)), Person(d("Di Elm"), alternate_name=(d("Ms Elm"),))),  # noqa: FBT003
    quotations=(Quotation(d("Yes."), spoken_by_character=d("Cy Oak")), Quotation(d("that it was"), "indirect")),
    claim_reviews=(
        ClaimReview(d("The sea is dry."), Rating(d("False"), d(1)), Claim(Person(d("Ed")), appearance=(d("x"),))),
    ),
)


def test_the_form_of_every_field() -> None:
    article, leaves = article_json(WHOLE)

    assert article == {
        "@type": "OpinionNewsArticle",
        "headline": "H",
        "author": [
            {"@type": "Person", "name": "Ann Lee", "description": "A bio.", "email": "a@post.example"},
            {"@type": "Organization", "name": "Wire"},
        ],
        "editor": [{"@type": "Person", "name": "Ed Rowe"}],
        "translator": [{"@type": "Organization", "name": "Word House"}],
        "contributor": [{"@type": "Person", "name": "Bo Marsh"}],
        "datePublished": "2025-03-04",
        "dateModified": "2025-03-05T06:07:08+00:00",
        "keywords": ["sea", "ships"],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": "Post",
            "sameAs": ["https://a.example"],
            "masthead": "https://m.example",
        },
        "image": [{"url": "https://i.example", "width": 10}],
        "isAccessibleForFree": False,
        "hasPart": [{"cssSelector": ".paid"}],
        "breadcrumb": [{"name": "Home"}],
        "wordCount": 3,
        "correction": "Note one.\n\nNote two.",
        "mentions": [
            {"name": "Cy Oak", "alternateName": [], "cited": True},
            {"name": "Di Elm", "alternateName": ["Ms Elm"], "cited": False},
        ],
        "quotations": [
            {"text": "Yes.", "spokenByCharacter": "Cy Oak", "kind": "direct"},
            {"text": "that it was", "spokenByCharacter": None, "kind": "indirect"},
        ],
        "claimReview": [
            {
                "claimReviewed": "The sea is dry.",
                "reviewRating": {"alternateName": "False", "ratingValue": 1},
                "itemReviewed": {"author": {"@type": "Person", "name": "Ed"}, "appearance": ["x"]},
            }
        ],
    }
    assert len(leaves["/correction"].evidence) == 3
    for pointer in leaves:
        at(pointer, article)
    schema = {"$ref": "#/$defs/article", "$defs": SCHEMA["$defs"]}
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(article)) == []


def test_an_article_that_says_nothing() -> None:
    assert article_json(Article()) == ({"@type": "NewsArticle"}, {})
