"""Every fixture: what a careful reader expects of it (must.toml), the exact output, and the laws that hold for all."""

from __future__ import annotations

import codecs
import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import markup
from bench.invariant import untrue
from markup.cli.explain_json import explained
from markup.cli.review_file import beside
from markup.cli.review_file import load as load_review
from markup.model import Source
from markup.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[1] / "fixtures"
CASES = sorted(p.parent.name for p in FOLDER.glob("*/source.[ht]*"))
CLOSING = '»”" '  # quotation marks that may stand behind the last words
# Keys of must.toml whose value is the article's own, letter for letter.
SAME = (
    "headline",
    "alternativeHeadline",
    "description",
    "datePublished",
    "dateModified",
    "dateline",
    "inLanguage",
    "articleSection",
    "keywords",
    "correction",
    "isAccessibleForFree",
)


def source(case: str) -> Path:
    return next((FOLDER / case).glob("source.[ht]*"))


def convert(case: str) -> markup.Conversion:
    path = source(case)
    settings = path.parent / "markup.toml"
    review = beside(path)
    article = Source(
        path.read_bytes(), name=path.name, review=replace(load_review(review), name=review.name) if review else None
    )
    return markup.convert(article, load(settings) if settings.exists() else None)


def record(case: str, page: markup.Conversion) -> dict[str, Any]:
    """What `markup explain --json` says."""
    return explained(source(case).name, page)


@pytest.mark.parametrize("case", CASES)
def test_what_a_careful_reader_expects(case: str) -> None:
    must = tomllib.loads((FOLDER / case / "must.toml").read_text(encoding="utf-8"))
    page = convert(case)
    got = record(case, page)
    differences = [
        *_fields(must, got),
        *_authors(must, got["article"]),
        *_body(must, got["article"].get("articleBody", "")),
        *_people(must, got["article"].get("mentions", [])),
        *_quotations(must, got["article"].get("quotations", [])),
        *_claim_reviews(must, got["article"].get("claimReview", [])),
        *_page(must, page),
        *_rivals(must, got),
    ]

    known = must.get("not_yet", [])
    differences = [d for d in differences if not d.startswith(tuple(known))] + [
        f"mended, take it off not_yet: {k}" for k in known if not any(d.startswith(k) for d in differences)
    ]

    assert not differences, "\n".join(differences)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", ["expected.jsonld", "expected.html", "expected.evidence.json"])
def test_output_is_the_expected_one(case: str, name: str, request: pytest.FixtureRequest) -> None:
    page = convert(case)
    if name == "expected.evidence.json":
        made = json.dumps(record(case, page), ensure_ascii=False, indent=1) + "\n"
    else:
        made = page.jsonld if name == "expected.jsonld" else page.html
    expected = FOLDER / case / name
    if request.config.getoption("--regen"):
        expected.write_text(made, encoding="utf-8", newline="")

    assert made == expected.read_bytes().decode()


@pytest.mark.parametrize("case", CASES)
def test_evidence_stands_at_its_place(case: str) -> None:
    assert list(untrue(convert(case))) == []


@pytest.mark.parametrize("case", CASES)
def test_json_ld_holds_nothing_empty(case: str) -> None:
    assert list(_empty(json.loads(convert(case).jsonld))) == []


@pytest.mark.parametrize("case", CASES)
def test_same_input_same_bytes(case: str) -> None:
    first, second = convert(case), convert(case)

    assert (first.jsonld, first.html) == (second.jsonld, second.html)


@pytest.mark.parametrize("case", CASES)
def test_converting_our_own_page_changes_nothing(case: str) -> None:
    page = convert(case)
    again = Source(page.html, review=page.document.source.review)

    assert markup.convert(again, page.settings).html == page.html


@pytest.mark.parametrize("case", CASES)
def test_page_is_inert_and_carries_the_json_ld(case: str) -> None:
    page = convert(case)
    root: Any = html.document_fromstring(page.html.encode(), parser=html.HTMLParser(encoding="utf-8"))
    scripts = [(s.get("type"), s.text.strip()) for s in root.iter("script")]
    active = [a for e in root.iter() for a, v in e.items() if a.startswith("on") or v.strip().startswith("javascript:")]

    assert scripts == [("application/ld+json", page.jsonld.strip())]
    assert page.html.lower().count("<script") == 1
    assert active == []


@given(
    st.text()
    | st.lists(st.sampled_from(["<p>", "</p>", "<h1>", "By Ann Lee", "3 May 2024", "“Yes,” she said."])).map(" ".join)
)
def test_any_text_gives_json_ld_or_an_input_error(text: str) -> None:
    try:
        page = markup.convert(text)
    except markup.InputError as error:
        assert "\n" not in str(error)  # noqa: PT017  # either end is right; this one is a line for a person
    else:
        assert list(_empty(json.loads(page.jsonld))) == []
        assert list(untrue(page)) == []


def _empty(node: object, path: str = "") -> Iterator[str]:
    """Pointers to what says nothing: null, an empty string, list or object."""
    if node in (None, "", [], {}):
        yield path
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from _empty(value, f"{path}/{key}")


def _differ(what: str, want: object, got: object) -> Iterator[str]:
    if want != got:
        yield f"{what}: {got!r} instead of {want!r}"


def _fields(must: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    article = got["article"]
    for key in SAME:
        if key in must:
            yield from _differ(key, must[key], article.get(key))
    if "type" in must:
        yield from _differ("type", must["type"], article["@type"])
    if "day" in must:
        yield from _differ("day", must["day"], str(article.get("datePublished"))[:10])
    if "encoding" in must:
        yield from _differ("encoding", codecs.lookup(must["encoding"]).name, codecs.lookup(got["encoding"]).name)
    if "image" in must:
        yield from _differ("image", must["image"], [i["url"] for i in article.get("image", [])])
    yield from (f"{key} should be absent: {article[key]!r:.80}" for key in must.get("absent", ()) if key in article)
    reasons = {w["property"] for w in got["withheld"]}
    yield from (f"{key} should be withheld" for key in must.get("withheld", ()) if key not in reasons)


def _authors(must: dict[str, Any], article: dict[str, Any]) -> Iterator[str]:
    authors = {a["name"]: a for a in article.get("author", [])}
    if "author" in must:
        yield from _differ("author", must["author"], list(authors))
    for key, wanted in (("bio", "description"), ("job_title", "jobTitle"), ("author_url", "url")):
        for name, value in must.get(key, {}).items():
            yield from _differ(f"{key} of {name}", value, authors.get(name, {}).get(wanted))


def _body(must: dict[str, Any], body: str) -> Iterator[str]:
    text = " ".join(body.split())
    if not text.startswith(must.get("body_first", "")):
        yield f"body begins {text[:60]!r}"
    if not text.rstrip(CLOSING).endswith(must.get("body_last", "").rstrip(CLOSING)):
        yield f"body ends {text[-60:]!r}"
    yield from (f"not in the body: {words!r}" for words in must.get("in_body", ()) if words not in text)
    yield from (f"in the body: {words!r}" for words in must.get("not_in_body", ()) if words in text)
    if "paragraphs" in must:
        yield from _differ("paragraphs", must["paragraphs"], len(body.split("\n\n")))


def _people(must: dict[str, Any], mentions: list[dict[str, Any]]) -> Iterator[str]:
    people = {p["name"]: p for p in mentions}
    for key, cited in (("cited", True), ("named", False)):
        for name in must.get(key, ()):
            yield from _differ(f"{name} cited", cited, people[name].get("cited", False) if name in people else "nobody")
    yield from (f"{name} is no person here" for name in must.get("nobody", ()) if name in people)
    for key, wanted in (("role", "jobTitle"), ("affiliation", "affiliation")):
        for name, value in must.get(key, {}).items():
            yield from _differ(f"{key} of {name}", value, people.get(name, {}).get(wanted, ""))
    for name, other in must.get("alternate", {}).items():
        if other not in people.get(name, {}).get("alternateName", ()):
            yield f"{name} is also {other}"


def _quotations(must: dict[str, Any], quotations: list[dict[str, Any]]) -> Iterator[str]:
    direct = [q for q in quotations if q["kind"] == "direct"]
    for want in must.get("quotation", ()):
        found = [q for q in direct if q["text"].startswith(want["starts"])]
        if len(found) != 1:
            yield f"{len(found)} quotations start {want['starts']!r}"
            continue
        yield from _differ(f"speaker of {want['starts']!r}", want["speaker"], found[0].get("spokenByCharacter"))
        if not found[0]["text"].rstrip(",").endswith(want["ends"]):
            yield f"{want['starts']!r} ends {found[0]['text'][-40:]!r}"


def _claim_reviews(must: dict[str, Any], reviews: list[dict[str, Any]]) -> Iterator[str]:
    if "claim_review" not in must:
        return
    yield from _differ("claims", [w["claim"] for w in must["claim_review"]], [r["claimReviewed"] for r in reviews])
    for want, got in zip(must["claim_review"], reviews, strict=False):
        rating, item = got["reviewRating"], got["itemReviewed"]
        numbers = [rating[k] for k in ("ratingValue", "bestRating", "worstRating") if k in rating]
        found = {
            "label": rating["alternateName"],
            "numbers": numbers,
            "claimant": item.get("author", {}).get("name", ""),
            "date": item.get("datePublished", ""),
        }
        for key in found.keys() & want.keys():
            yield from _differ(f"{key} of {want['claim']!r}", want[key], found[key])


def _page(must: dict[str, Any], page: markup.Conversion) -> Iterator[str]:
    if "url" in must:
        yield from _differ("url", must["url"], page.article.url and page.article.url.value)
    if "publisher" in must:
        yield from _differ("publisher", must["publisher"], page.article.publisher and page.article.publisher.name.value)
    if "paywalled" in must:
        yield from _differ("paywalled", must["paywalled"], [p.value for p in page.article.has_part])
    yield from (f"not in the page: {words!r}" for words in must.get("in_html", ()) if words not in page.html)
    yield from (f"in the page: {words!r}" for words in must.get("not_in_html", ()) if words in page.html)


def _rivals(must: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    for pointer, value in must.get("rival", {}).items():
        rivals = [r["value"] for r in got["rivals"].get(pointer, ())]
        if value not in rivals:
            yield f"rivals of {pointer}: {rivals!r}, {value!r} is not among them"
