"""An editor's own review: merged as supplied, withheld while it is unfinished, refused where it is wrong."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import markup
from bench.invariant import untrue
from markup.model import Confidence, InputError, Organization, Person, ReviewFile, Source
from markup.settings import ClaimReviewSettings, Publisher, Settings
from markup.settings.toml_text import quoted

ARTICLE = """\
Ferry to Skarholm sails again after three winters

By Ines Calder
4 March 2025

The ferry to Skarholm left the mainland at dawn on Tuesday, three winters after storms broke its pier.

“We never lost a passenger in forty years,” said Oskar Lind, the harbour master of the island.

Forty people stood on the new pier when it came in. The council paid for the work, which took eleven months.
"""
CHECK = """\
Fact check: No, the ferry to Skarholm did not sink in 2022

By Ines Calder
4 March 2025

Claim: The ferry to Skarholm sank in 2022.

Posts claim that the ferry to Skarholm sank in 2022. The records of the harbour show that it lay in dock all that year.

We asked the harbour master, who showed us the books. Nothing in them speaks of a wreck, and the ferry sails every day.

Verdict: False
"""
FULL = """\
claim = "The ferry never lost a passenger"
date = 2025-03-03
appearance = ["https://talk.example/1", "https://talk.example/2"]
firstAppearance = "https://talk.example/1"

[claimant]
name = "Oskar Lind"
jobTitle = "harbour master"
url = "https://port.example/lind"
sameAs = ["https://social.example/@lind"]

[rating]
label = "Half true"
value = 3
best = 5
worst = 1
explanation = "One fell in 1998, and was saved."
"""
POST = Settings(publisher=Publisher("The Harbour Post", url="https://post.example/"))
EVERY = Settings(claim_review=ClaimReviewSettings(all_claims=True))


def convert(toml: str, text: str = ARTICLE, settings: Settings | None = None, url: str | None = None) -> Any:
    """The article with a review file of that text."""
    review = ReviewFile("ferry.review.toml", toml, tomllib.loads(toml))
    page = markup.convert(Source(text, url=url, review=review), settings)
    assert list(untrue(page)) == []
    return page


def reasons(page: markup.Conversion, prefix: str = "claimReview") -> dict[str, str]:
    return {w.rule: w.reason for w in page.article.withheld if w.property.startswith(prefix)}


def test_a_file_gives_every_part_of_a_review() -> None:
    page = convert(FULL, settings=POST, url="https://post.example/ferry")
    (review,) = page.article.claim_reviews
    item, rating = review.item_reviewed, review.review_rating

    assert review.claim_reviewed.value == "The ferry never lost a passenger"
    assert (review.author.name.value, review.url.value) == ("The Harbour Post", "https://post.example/ferry")
    assert review.date_published.value == date(2025, 3, 4)
    assert isinstance(item.author, Person)
    assert (item.author.name.value, item.author.job_title.value) == ("Oskar Lind", "harbour master")
    assert [s.value for s in item.author.same_as] == ["https://social.example/@lind"]
    assert item.date_published.value == date(2025, 3, 3)
    assert [a.value for a in item.appearance] == ["https://talk.example/1", "https://talk.example/2"]
    assert item.first_appearance.value == "https://talk.example/1"
    assert (rating.rating_value.value, rating.best_rating.value, rating.worst_rating.value) == (3, 5, 1)
    assert rating.rating_explanation.value == "One fell in 1998, and was saved."
    assert reasons(page) == {}


def test_evidence_stands_in_the_file() -> None:
    label = convert(FULL).article.claim_reviews[0].review_rating.alternate_name
    evidence = label.evidence[0]

    assert (evidence.confidence, evidence.rule) == (Confidence.SUPPLIED, "claim-review.supplied")
    assert (evidence.place.origin, evidence.place.line, evidence.place.path) == ("review", 13, "/rating/label")
    assert FULL[evidence.place.start : evidence.place.end] == "Half true"


def test_fields_of_a_cms_say_the_same() -> None:
    fields = json.loads(json.dumps(tomllib.loads(FULL), default=str))
    page = markup.convert(ARTICLE, given={"review": fields})
    (review,) = page.article.claim_reviews
    evidence = review.review_rating.alternate_name.evidence[0]

    assert list(untrue(page)) == []
    assert review.item_reviewed.date_published.value == date(2025, 3, 3)
    assert (evidence.place.origin, evidence.place.path) == ("given", "/review/rating/label")


def test_a_form_may_send_numbers_as_text_and_empty_fields() -> None:
    rating = {"label": "True", "value": "4.5", "best": "5", "worst": "1", "explanation": ""}
    fields = {"claim": "It sails", "claimant": None, "date": "2025-03-03T10:00:00Z", "appearance": "", "rating": rating}
    (review,) = markup.convert(ARTICLE, given={"review": [fields]}).article.claim_reviews

    assert review.review_rating.rating_value.value == 4.5
    assert review.review_rating.rating_explanation is None
    assert review.item_reviewed.author is None
    assert review.item_reviewed.date_published.value == datetime(2025, 3, 3, 10, tzinfo=UTC)


def test_an_organization_may_be_the_claimant() -> None:
    toml = 'claim = "x y"\nrating.label = "False"\nclaimant = {name = "Boat Union", type = "Organization"}\n'
    author = convert(toml).article.claim_reviews[0].item_reviewed.author

    assert isinstance(author, Organization)
    assert author.name.value == "Boat Union"


def test_a_review_without_a_label_is_withheld_and_says_where_it_belongs() -> None:
    page = convert('[[review]]\nclaim = "One"\n[review.rating]\nlabel = ""\n[[review]]\nclaim = "Two"\n')

    assert page.article.claim_reviews == ()
    assert reasons(page) == {
        "claim-review.no-label": "the review at ferry.review.toml:4 and 1 more have no rating: "
        "fill in rating.label, the verdict as readers see it"
    }


def test_what_only_the_publisher_knows_is_named() -> None:
    page = convert(FULL)

    assert len(page.article.claim_reviews) == 1
    assert set(reasons(page)) == {"claim-review.no-reviewer", "claim-review.no-url"}


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('claim = ""\n', "1: claim: missing"),
        ("[rating]\nlabel = 'False'\n", "1: claim: missing"),
        ('claim = "x"\n[rating]\nlabel = "F"\nvalue = 7\nbest = 5\nworst = 1\n', "4: rating.value: 7 is not between"),
        ('claim = "x"\n[rating]\nvalue = 3\nbest = 1\nworst = 5\n', "5: rating.worst: 5 is not below best (1)"),
        ('claim = "x"\n[rating]\nvalue = 3\nbest = 5\nworst = 0\n', "5: rating.worst: 0 is below 1"),
        ('claim = "x"\n[rating]\nvalue = 3\n', "2: rating.best: missing: value, best and worst go together"),
        ('claim = "x"\n[rating]\nvalue = nan\n', "3: rating.value: must be a number, not nan"),
        ('claim = "x"\n[rating]\nvalue = true\n', "3: rating.value: must be a number, not true or false"),
        ('claim = ["x"]\n', "1: claim: must be a text, not a list"),
        ('claim = "x"\nrating = "False"\n', "2: rating: must be a table, not a text"),
        ('claim = "x"\nappearence = "y"\n', "2: appearence: no such field; did you mean appearance?"),
        ('claimReviewed = "x"\n', "1: claimReviewed: no such field; did you mean claim?"),
        ('claim = "x"\nappearance = ["https://a.example/", "b"]\n', "2: appearance.1: 'b' is not a web address"),
        ('claim = "x"\ndate = "soon"\n', "2: date: 'soon' is not a date such as 2025-05-14"),
        ('claim = "x"\n[claimant]\nname = "Ulf Holm"\n', "2: claimant.type: missing: Person or Organization"),
        ('claim = "x"\n[claimant]\nurl = "https://a.example/"\n', "2: claimant.name: missing"),
        ('claim = "x"\n[claimant]\nname = "Ines Calder"\n', "3: claimant.name: 'Ines Calder' wrote or publishes"),
        ('[[review]]\nclaim = "x"\n[[review]]\nclaim = 3\n', "4: review.1.claim: must be a text, not a number"),
        ("note = 1\n[[review]]\n", "1: note: no such field; there are review, mediaReview"),
        ("[[mediaReview]]\nmediaAuthenticityCategory = 'Staged'\n", "2: mediaReview.0.mediaAuthenticityCategory: 'Sta"),
    ],
)
def test_a_wrong_value_is_one_line_with_file_and_line(toml: str, message: str) -> None:
    with pytest.raises(InputError) as error:
        convert(toml)

    assert str(error.value).startswith(f"ferry.review.toml:{message}")
    assert "\n" not in str(error.value)


def test_a_wrong_field_of_a_cms_is_named_too() -> None:
    with pytest.raises(InputError, match=r"^supplied fields: review\.claim: missing"):
        markup.convert(ARTICLE, given={"review": {"rating": {"label": "False"}}})
    with pytest.raises(InputError, match=r"^supplied fields: review\.0\.a key: no such field; there are claim"):
        markup.convert(ARTICLE, given={"review": [{"a\nkey": 1}]})
    rating = {"label": "False", "value": 10**400, "best": 5, "worst": 1}
    with pytest.raises(InputError, match=r"^supplied fields: review\.0\.rating\.value: 1\d* is not between"):
        markup.convert(ARTICLE, given={"review": [{"claim": "It sank", "rating": rating}]})


def test_the_settings_scale_numbers_a_label_and_contradictions_are_refused() -> None:
    scale = Settings(claim_review=ClaimReviewSettings(labels={"False": 1, "True": 4}))
    rating = convert('claim = "x"\nrating.label = "true"\n', settings=scale).article.claim_reviews[0].review_rating

    assert (rating.rating_value.value, rating.best_rating.value, rating.worst_rating.value) == (4, 4, 1)
    with pytest.raises(InputError, match="on the settings' scale 'True' is 4"):
        convert('claim = "x"\nrating = {label = "True", value = 1, best = 4, worst = 1}\n', settings=scale)


def test_an_editor_outranks_the_article_and_the_article_fills_what_is_left_open() -> None:
    own = markup.convert(CHECK).article.claim_reviews[0]
    assert own.review_rating.alternate_name.value == "False"

    toml = 'claim = "{}"\nrating.label = "Mostly false"\nclaimant = {{name = "Ulf Holm", type = "Person"}}\n'
    (review,) = convert(toml.format(own.claim_reviewed.value), CHECK).article.claim_reviews
    (unrated,) = convert(f"claim = {quoted(own.claim_reviewed.value)}\n", CHECK).article.claim_reviews

    label = review.review_rating.alternate_name
    assert (label.value, [r.value for r in label.rivals]) == ("Mostly false", ["False"])
    assert review.item_reviewed.author is not None
    assert unrated.review_rating.alternate_name.value == "False"
    assert {e.place.origin for e in unrated.claim_reviewed.evidence} == {"review", "source"}


def test_one_review_a_page_unless_all_are_asked_for() -> None:
    toml = '[[review]]\nclaim = "It is a submarine"\nrating.label = "Wrong"\n'
    one, every = convert(toml, CHECK), convert(toml, CHECK, EVERY, "https://post.example/check")
    nodes = [n for n in json.loads(every.jsonld)["@graph"] if n["@type"] == "ClaimReview"]

    assert [r.claim_reviewed.value for r in one.article.claim_reviews] == ["It is a submarine"]
    assert "Google asks for one a page" in reasons(one)["claim-review.one-a-page"]
    assert len(every.article.claim_reviews) == 2
    assert [n["url"] for n in nodes] == [n["@id"] for n in nodes]
    assert nodes[1]["url"] == "https://post.example/check#claim-review-2"


def test_an_unfinished_review_leaves_the_articles_own() -> None:
    page = convert('claim = "It is a submarine"\n', CHECK)

    assert page.article.claim_reviews == markup.convert(CHECK).article.claim_reviews
    assert "claim-review.no-label" in reasons(page)


def test_a_media_review_is_only_an_editors() -> None:
    toml = """
[[mediaReview]]
mediaAuthenticityCategory = "TransformedContent"
originalMediaContextDescription = "The wave was drawn in."
originalMediaLink = "https://video.example/original"
media = {type = "VideoObject", url = "https://video.example/copy.mp4"}
"""
    page = convert(toml, settings=POST)
    (node,) = [n for n in json.loads(page.jsonld)["@graph"] if n["@type"] == "MediaReview"]

    assert node["mediaAuthenticityCategory"] == "https://schema.org/TransformedContent"
    assert node["originalMediaContextDescription"] == "The wave was drawn in."
    assert node["originalMediaLink"] == "https://video.example/original"
    assert node["itemReviewed"] == {"@type": "VideoObject", "contentUrl": "https://video.example/copy.mp4"}
    assert node["author"] == {"@id": "#organization-the-harbour-post"}
    assert page.article.claim_reviews == ()


def test_a_media_review_that_lacks_a_part_is_withheld() -> None:
    page = convert('[[mediaReview]]\nmediaAuthenticityCategory = "StagedContent"\n')

    assert page.article.media_reviews == ()
    assert reasons(page, "mediaReview") == {
        "media-review.incomplete": "missing: ferry.review.toml:1 media.url, ferry.review.toml:1 media.type"
    }


WORDS = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs"]), max_size=30)


@given(claims=st.lists(WORDS.filter(str.strip), min_size=1, max_size=4), label=WORDS)
def test_any_words_are_evidence_where_they_stand(claims: list[str], label: str) -> None:
    toml = "".join(
        f"[[review]]\nclaim = {quoted(claim)}\n[review.rating]\nlabel = {quoted(label)}\n" for claim in claims
    )

    page = convert(toml, settings=EVERY)

    assert len(page.article.claim_reviews) == (len(claims) if label.strip() else 0)
