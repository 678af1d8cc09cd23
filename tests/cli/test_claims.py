"""`markup claims`, and the review files that come of it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import markup
from markup.cli.review_file import beside, load
from markup.derive.reviewable import Chance, statements
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

ROOT = Path(__file__).parents[2]
TALK = """\
Council of Skarholm quarrels about the new pier

By Ines Calder
4 March 2025

The council of Skarholm met on Monday to talk about the pier that was opened last week.

“I hope that we will all use it,” said Oskar Lind, the harbour master.

Tove Hallin, the mayor, claimed that the pier cost 2.1 million crowns. “It is a fine place on a Sunday,” she said.

Skipper Runa Brekke said that the railing belongs to the port. The meeting goes on next week.
"""


@pytest.fixture
def talk(here: Path) -> Path:
    path = Path("talk.txt")
    path.write_text(TALK, encoding="utf-8")
    return path


def fill_in(form: str, claim: str, label: str) -> str:
    """A form in which the review of a claim has its label."""
    before, found, after = form.partition(f'claim = "{claim}')
    return before + found + after.replace('label = ""', f'label = "{label}"', 1)


def graph(done: Result, kind: str) -> list[dict[str, Any]]:
    return [n for n in json.loads(done.stdout)["@graph"] if n["@type"] == kind]


def test_every_statement_is_listed_what_can_be_checked_first(run: Run, talk: Path) -> None:
    done = run("claims", talk)
    lines = done.stdout.splitlines()

    assert (done.exit_code, done.stderr) == (0, "")
    assert lines[0] == "talk.txt   4 statements, 3 named speakers"
    assert [line[5:] for line in lines if line[:3].strip().isdigit()] == [
        "the pier cost 2.1 million crowns",
        "“It is a fine place on a Sunday,”",
        "the railing belongs to the port",
        "“I hope that we will all use it,”",
    ]
    assert "     Tove Hallin, mayor · reported · line 10:38 · 2.1, million, claimed" in lines
    assert [line for line in lines if line and not line[0].isspace()][1:] == [
        "can be checked: a number, a comparison, a verb of claim",
        "may be checked",
        "hardly: an opinion, a wish, a forecast, a question",
    ]


def test_checkable_alone(run: Run, talk: Path) -> None:
    said = json.loads(run("claims", "--json", "--checkable", talk).stdout)

    assert [c["claim"] for c in said["claims"]] == ["the pier cost 2.1 million crowns"]


def test_json_has_every_statement_with_its_place(run: Run, talk: Path, article: Path) -> None:
    done = run("claims", "--json", talk, article)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    claim = said[0]["claims"][0]
    place = claim["evidence"][0]["place"]

    assert [s["source"] for s in said] == ["talk.txt", "ferry.txt"]
    assert (claim["kind"], claim["checkable"]) == ("indirect", "likely")
    assert claim["claimant"] == {"name": "Tove Hallin", "jobTitle": "mayor"}
    assert TALK[place["start"] : place["end"]] == claim["claim"]
    assert "claimed" in claim["claimantEvidence"][0]["text"]


def test_a_form_filled_in_is_one_review(run: Run, talk: Path) -> None:
    form = run("claims", "--toml", talk).stdout
    Path("talk.review.toml").write_text(fill_in(form, "The pier cost", "Half true"), encoding="utf-8")
    done = run("convert", talk, "--format", "jsonld", "--url", "https://post.example/talk")
    (review,) = graph(done, "ClaimReview")

    assert done.stderr == ""
    assert review["claimReviewed"] == "The pier cost 2.1 million crowns"
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Half true"}
    assert review["itemReviewed"]["author"] == {"@type": "Person", "name": "Tove Hallin", "jobTitle": "mayor"}
    assert review["url"] == "https://post.example/talk"


def test_a_form_as_it_stands_is_no_review_and_explain_says_so(run: Run, talk: Path) -> None:
    form = run("claims", "--toml", talk).stdout
    Path("talk.review.toml").write_text(form, encoding="utf-8")

    assert len(tomllib.loads(form)["review"]) == 4
    done = run("convert", talk, "--format", "jsonld")
    assert graph(done, "ClaimReview") == []
    assert done.stderr.startswith("markup: talk.txt: claimReview: the review at talk.review.toml:")
    assert "and 3 more have no rating: fill in" in " ".join(run("explain", talk).stdout.split())


def test_hostile_words_stay_within_the_form(run: Run, here: Path) -> None:
    name = 'a"b\nc.txt'
    words = TALK.replace("fine place", "fine \\ = ] '' # place").replace("Council", 'The """\x7f\\ council')
    Path(name).write_text(words, "utf-8")

    form = tomllib.loads(run("claims", "--toml", name).stdout)

    assert [r["claim"] for r in form["review"] if "fine" in r["claim"]] == [
        "It is a fine \\ = ] '' # place on a Sunday"
    ]


def test_an_article_without_statements_has_an_empty_form(run: Run, here: Path) -> None:
    Path("a.txt").write_text(
        "The ferry sails\n\nIt left the mainland at dawn on Tuesday, after three winters.\n", "utf-8"
    )
    done = run("claims", "--toml", "a.txt")

    assert (done.exit_code, tomllib.loads(done.stdout)) == (0, {})
    assert "# [[review]]" in done.stdout


@pytest.mark.parametrize("options", [["--toml", "--json"], ["--toml", "ferry.txt"]])
def test_a_form_is_for_one_article(run: Run, talk: Path, article: Path, options: list[str]) -> None:
    done = run("claims", talk, *options)

    assert (done.exit_code, done.stdout) == (2, "")


def test_a_month_is_no_doubt() -> None:
    text = "A story of ten\n\nThe pier is new and people came to see it, all of them.\n\n"
    article = markup.convert(f"{text}“The talks begin on May 15,” said Ann Lee. “It may rain,” said Bo Ek.\n").article

    assert {s.quotation.text.value: s.chance for s in statements(article)} == {
        "The talks begin on May 15,": Chance.LIKELY,
        "It may rain,": Chance.UNLIKELY,
    }


def test_what_two_said_together_is_listed_once() -> None:
    text = "A story of ten\n\nThe pier is new and people came to see it, all of them.\n\n"
    article = markup.convert(f"{text}Ann Lee and Bo Ek said that the pier had cost ten million crowns.\n").article
    told = statements(article)

    assert [s.quotation.text.value for s in told] == ["the pier had cost ten million crowns"]
    assert [p.name.value for p in article.mentions if p.cited] == ["Ann Lee", "Bo Ek"]


def test_the_option_names_a_review_and_outranks_the_file_beside(run: Run, talk: Path) -> None:
    Path("talk.review.toml").write_text('claim = "One"\nrating.label = "A"\n', encoding="utf-8")
    Path("other.toml").write_text('claim = "Two"\nrating.label = "B"\n', encoding="utf-8")
    beside_it = run("convert", talk, "--format", "jsonld", "-v")
    named = run("convert", talk, "--format", "jsonld", "--review", "other.toml", "-q")
    stdin = run("convert", "-", "--format", "jsonld", "--review", "other.toml", stdin=TALK)
    missing = "claimReview.url: the page's address is not known, and Google requires it: --url gives it"

    assert graph(beside_it, "ClaimReview")[0]["claimReviewed"] == "One"
    assert beside_it.stderr == f"markup: review from talk.review.toml\nmarkup: talk.txt: {missing}\n"
    assert (named.stderr, stdin.stderr) == ("", f"markup: -: {missing}\n")
    assert graph(named, "ClaimReview")[0]["claimReviewed"] == "Two"
    assert graph(stdin, "ClaimReview")[0]["claimReviewed"] == "Two"


def test_the_files_own_ending_comes_first(here: Path) -> None:
    for name in ("a.txt", "a.html", "a.review.toml", "a.html.review.toml"):
        Path(name).touch()

    assert [beside(Path(n)) for n in ("a.txt", "a.html", "b.txt")] == [
        Path("a.review.toml"),
        Path("a.html.review.toml"),
        None,
    ]


def test_a_wrong_review_fails_its_article_and_no_other(run: Run, talk: Path, article: Path) -> None:
    Path("talk.review.toml").write_text(
        'claim = "One"\nrating = {label = "A", value = 9, best = 5, worst = 1}\n', "utf-8"
    )
    done = run("convert", talk, article, "-o", "out")

    assert done.exit_code == 3
    assert done.stderr.splitlines() == [
        "markup: talk.txt: talk.review.toml:2: rating.value: 9 is not between worst (1) and best (5)",
        "1 converted, 1 failed",
    ]


@pytest.mark.parametrize("content", [b"\xff", b"claim = ", b"claim = " + b"[" * 100_000])
def test_a_file_that_is_no_toml_is_one_line(run: Run, talk: Path, content: bytes) -> None:
    Path("talk.review.toml").write_bytes(content)
    done = run("explain", talk)

    assert (done.exit_code, done.stdout) == (3, "")
    assert done.stderr.startswith("markup: talk.txt: talk.review.toml:1: ")
    assert done.stderr.count("\n") == 1


def test_review_files_are_no_articles(run: Run, talk: Path) -> None:
    Path("talk.review.toml").write_text("", encoding="utf-8")
    alone = run("convert", "talk.review.toml")

    assert run("convert", "talk.txt", "talk.review.toml").exit_code == 0
    assert run("convert", "talk*").exit_code == 0
    assert (alone.exit_code, "read with its article" in alone.stderr) == (3, True)


def test_one_review_file_is_for_one_article(run: Run, talk: Path, article: Path) -> None:
    Path("r.toml").write_text("", encoding="utf-8")
    done = run("explain", talk, article, "--review", "r.toml")

    assert (done.exit_code, done.stdout) == (2, "")
    assert "--review is for a single article" in done.stderr


def test_all_claims_gives_each_an_anchor_and_a_warning(run: Run, talk: Path) -> None:
    review = '[[review]]\nclaim = "{}"\nrating.label = "Wrong"\n'
    Path("talk.review.toml").write_text(review.format("One") + review.format("Two"), encoding="utf-8")
    arguments = ("convert", talk, "--format", "jsonld", "--url", "https://post.example/talk")
    one, every = run(*arguments), run(*arguments, "--all-claims")

    assert [r["url"] for r in graph(one, "ClaimReview")] == ["https://post.example/talk"]
    assert [r["url"] for r in graph(every, "ClaimReview")] == [
        "https://post.example/talk#claim-review-1",
        "https://post.example/talk#claim-review-2",
    ]
    assert every.stderr == "markup: talk.txt: 2 ClaimReviews; Google asks for one a page\n"
    assert run(*arguments, "--all-claims", "-q").stderr == ""


def test_explain_shows_the_words_in_the_review_file(run: Run, talk: Path) -> None:
    Path("talk.review.toml").write_text('claim = "One"\nrating.label = "A lie"\n', encoding="utf-8")
    shown = run("explain", talk).stdout

    assert "supplied review line 2:17 /rating/label · claim-review.supplied" in shown
    assert 'rating.label = "»A lie«"' in shown


def test_a_review_on_the_source_reaches_python(talk: Path) -> None:
    Path("r.toml").write_text('claim = "One"\nrating.label = "A lie"\n', encoding="utf-8")
    article = markup.convert(Source(TALK, review=load(Path("r.toml")))).article

    assert article.claim_reviews[0].review_rating.alternate_name.value == "A lie"


def test_the_files_in_the_docs_are_valid(run: Run, talk: Path) -> None:
    page = (ROOT / "docs" / "editor-review.md").read_text(encoding="utf-8")
    for block in page.split("```toml\n")[1:]:
        Path("r.toml").write_text(block.partition("```")[0], encoding="utf-8")
        done = run("convert", talk, "--format", "jsonld", "--review", "r.toml")

        assert done.exit_code == 0
        assert graph(done, "ClaimReview") or graph(done, "MediaReview")


def test_the_output_in_the_docs_is_real(run: Run, article: Path) -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")

    assert page.partition("$ markup claims ferry.txt\n")[2].partition("```")[0] == run("claims", article).stdout
