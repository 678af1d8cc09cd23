"""An article made by hand: every value with the same small piece of evidence."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

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

URL = "https://paper.example/news/ferry.html"


def said(value: Any, confidence: Confidence = Confidence.STATED) -> Derived[Any]:
    return Derived(value, (Evidence("field.how", "words", Place(1, 1, 0, 5, "line/1"), confidence),))


PAPER = Organization(
    said("The Harbour Paper"),
    "NewsMediaOrganization",
    url=said("https://paper.example/"),
    logo=said("https://paper.example/logo.png"),
    same_as=(said("https://social.example/paper"),),
    policies=(Policy("correctionsPolicy", said("https://paper.example/corrections")),),
)
AUTHOR = Person(
    said("Ann Lee"),
    honorific_prefix=said("Dr"),
    job_title=said("Transport editor"),
    affiliation=said("The Harbour Paper"),
    description=said("Ann Lee writes about ships."),
    url=said("https://paper.example/ann"),
    same_as=(said("https://social.example/ann"),),
    image=said("https://paper.example/ann.jpg"),
    email=said("ann@paper.example"),
)
CAPTAIN = Person(
    said("Olga Brandt"),
    alternate_name=(said("Captain Brandt"),),
    job_title=said("captain"),
    affiliation=said("Nordline"),
    cited=said(value=True),
)
PICTURE = ImageObject(
    said("https://paper.example/ferry.jpg"),
    caption=said("The ferry at dawn"),
    credit_text=said("Photo: Bo Ek"),
    width=said(1200),
    height=said(800),
)
REVIEW = ClaimReview(
    said("The ferry sank in 2022"),
    Rating(said("False"), said(1), said(5), said(1), said("It was in dock.")),
    Claim(Person(said("Ulf Holm")), said(date(2025, 5, 1)), (said("https://post.example/1"),)),
    author=PAPER,
    date_published=said(date(2025, 5, 14)),
    url=said(URL),
)


@pytest.fixture(scope="session")
def full() -> Article:
    """An article that says everything there is to say."""
    return Article(
        type=said("AnalysisNewsArticle"),
        headline=said('Ferry "Aurora" sails <again> & again'),
        alternative_headline=said("A ship returns"),
        description=said("After three years the ferry is back."),
        author=(AUTHOR, Organization(said("Coast Wire"))),
        editor=(Person(said("Eva Roth")),),
        translator=(Person(said("Luc Noir")),),
        contributor=(Person(said("Bo Ek")),),
        date_published=said(date(2025, 5, 14)),
        date_modified=said(datetime(2025, 5, 15, 10, 30, tzinfo=timezone(timedelta(hours=2)))),
        dateline=said("Kiel"),
        publisher=PAPER,
        image=(PICTURE,),
        article_section=said("Regional"),
        keywords=(said("ferry"), said("Kiel")),
        in_language=said("en"),
        is_accessible_for_free=said(value=False),
        has_part=(said(".paid"),),
        url=said(URL),
        breadcrumb=(ListItem(said("Home"), said("https://paper.example/")), ListItem(said("Regional"))),
        article_body=said("The ferry sailed.\n\nIt came back."),
        word_count=said(6),
        correction=(CorrectionComment(said("The day was wrong."), said(date(2025, 5, 16))),),
        mentions=(CAPTAIN, Person(said("Ivo Maar"))),
        quotations=(
            Quotation(said("We never gave up"), spoken_by_character=said("Olga Brandt")),
            Quotation(said("that the ship was sound"), "indirect", said("Olga Brandt")),
        ),
        claim_reviews=(REVIEW,),
    )
