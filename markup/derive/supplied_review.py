"""An editor's own reviews, from a review file or the supplied fields: they outrank what the article says.

A wrong value is an error that says where it stands; a review that is not filled in yet is withheld.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markup.derive.rating_scale import rated
from markup.derive.supplied_fields import Fields
from markup.document.review import supplies
from markup.model import Claim, ClaimReview, Derived, MediaObject, MediaReview, Organization, Person, Rating, Withheld

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.document.review import Supply
    from markup.model import Article
    from markup.settings import Settings

REVIEW = ("claim", "claimant", "date", "appearance", "firstAppearance", "rating")
CLAIMANT = ("name", "type", "jobTitle", "url", "sameAs")
RATING = ("label", "value", "best", "worst", "explanation")
MEDIA_REVIEW = ("mediaAuthenticityCategory", "originalMediaContextDescription", "originalMediaLink", "media")
MEDIA = ("url", "type")
# schema.org's names of the same, for who writes those.
_SCHEMA_NAMES = {
    "claimReviewed": "claim",
    "reviewRating": "rating",
    "itemReviewed": "claim, claimant and date",
    "author": "claimant",
    "datePublished": "date",
    "alternateName": "label",
    "ratingValue": "value",
    "bestRating": "best",
    "worstRating": "worst",
    "ratingExplanation": "explanation",
    "contentUrl": "url",
}
# The members of https://schema.org/MediaManipulationRatingEnumeration, release 30.0, and the kinds of media.
CATEGORIES = (
    "DecontextualizedContent",
    "EditedOrCroppedContent",
    "OriginalMediaContent",
    "SatireOrParodyContent",
    "StagedContent",
    "TransformedContent",
)
MEDIA_TYPES = ("ImageObject", "VideoObject", "AudioObject")
_RULE, _MEDIA_RULE = "claim-review.supplied", "media-review.supplied"


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is supplied of one review; without a rating it is no review yet."""

    claim: Derived[str]
    item: Claim
    rating: Rating | None
    missing: str  # where the rating's label belongs


def with_supplied_reviews(
    doc: Document, article: Article, unreviewed: tuple[Withheld, ...], settings: Settings
) -> tuple[Article, tuple[Withheld, ...]]:
    """The article with an editor's reviews before its own, and what was withheld of both.

    `unreviewed` says why the article's own words gave no review; where an editor's stands it does not matter.

    An editor's review of a claim that the article reviews too takes from the article what it leaves open. Without the
    setting `claimReview.allClaims` one review stands: Google asks for one a page.

    Raises:
        InputError: a value is wrong, or a review names no claim; one line with file and line.
    """
    supplied = supplies(doc)
    tables = [fields for supply in supplied for fields in _tables(supply)]
    reviews: list[ClaimReview] = []
    unrated: list[str] = []
    left = list(article.claim_reviews)
    for draft in [_draft(fields, article, settings) for fields in tables]:
        own = next((r for r in left if _same(r.claim_reviewed.value, draft.claim.value)), None)
        review = _review(draft, own, article)
        if review is None:
            unrated.append(draft.missing)
            continue
        reviews.append(review)
        left = [r for r in left if r is not own]
    withheld = [*_unrated(unrated), *_unknown(reviews, article, doc), *([] if reviews else unreviewed)]
    reviews += left
    if len(reviews) > 1 and not settings.claim_review.all_claims:
        withheld.append(_one_of_several(reviews))
        reviews = reviews[:1]
    media, media_withheld = _media_reviews(supplied, article)
    changed = replace(article, claim_reviews=tuple(reviews), media_reviews=media)
    return changed, (*withheld, *media_withheld)


def _tables(supply: Supply) -> Iterator[Fields]:
    """The tables that are reviews: `[[review]]`, or in a file with one review the file itself."""
    top = Fields(supply, (), supply.values, _RULE)
    if supply.file is not None and "review" not in supply.values:
        fields = {key: value for key, value in supply.values.items() if key != "mediaReview"}
        yield from [Fields(supply, (), fields, _RULE)] if fields else []
        return
    if supply.file is not None:
        top.only(("review", "mediaReview"), {})
    yield from top.tables("review")


def _draft(fields: Fields, article: Article, settings: Settings) -> _Draft:
    fields.only(REVIEW, _SCHEMA_NAMES)
    claim = fields.text("claim")
    if claim is None:
        fields.refuse("claim", "missing: the statement that was checked, in one sentence")
    item = Claim(
        _claimant(fields.table("claimant"), article),
        fields.day("date"),
        fields.addresses("appearance"),
        fields.address("firstAppearance"),
    )
    rating = fields.table("rating")
    return _Draft(claim, item, _rating(rating, settings), rating.place("label"))


def _claimant(fields: Fields, article: Article) -> Person | Organization | None:
    """Who made the claim; the type may be left out of somebody whom the article names."""
    fields.only(CLAIMANT, _SCHEMA_NAMES)
    name = fields.text("name")
    kind = fields.one_of("type", ("Person", "Organization"))
    job_title, url, same_as = fields.text("jobTitle"), fields.address("url"), fields.addresses("sameAs")
    if name is None:
        if url or same_as:
            fields.refuse("name", "missing: a claim that is nobody's has no claimant")
        return None
    own = [article.publisher, *article.author, *article.contributor]
    if any(_folded(a.name.value) == _folded(name.value) for a in own if a):
        fields.refuse("name", f"{name.value!r} wrote or publishes this article: a claim comes from somebody else")
    named = {_folded(f.value) for p in article.mentions for f in (p.name, *p.alternate_name)}
    if kind is None and _folded(name.value) not in named:
        fields.refuse("type", "missing: Person or Organization")
    if kind is None or kind.value == "Person":
        return Person(name, job_title=job_title, url=url, same_as=same_as)
    if job_title:
        fields.refuse("jobTitle", "an Organization has none")
    return Organization(name, url=url, same_as=same_as)


def _rating(fields: Fields, settings: Settings) -> Rating | None:
    """The verdict; None without a label. Numbers are all three or none; without any, those of the settings' scale.

    The value is between worst and best, the worst 1 or more:
    https://developers.google.com/search/docs/appearance/structured-data/factcheck
    """
    fields.only(RATING, _SCHEMA_NAMES)
    label, explanation = fields.text("label"), fields.text("explanation")
    numbers = {key: fields.number(key) for key in ("value", "best", "worst")}
    absent = [key for key, number in numbers.items() if number is None]
    if absent and len(absent) < len(numbers):
        fields.refuse(absent[0], "missing: value, best and worst go together")
    value, best, worst = numbers["value"], numbers["best"], numbers["worst"]
    if value and best and worst:
        if worst.value < 1:
            fields.refuse("worst", f"{worst.value} is below 1, the least that Google takes")
        if worst.value >= best.value:
            fields.refuse("worst", f"{worst.value} is not below best ({best.value})")
        if not worst.value <= value.value <= best.value:
            fields.refuse("value", f"{value.value} is not between worst ({worst.value}) and best ({best.value})")
    if label is None:
        return None
    scaled = rated(label, settings)
    if value is None:
        return replace(scaled, rating_explanation=explanation)
    if scaled.rating_value and scaled.rating_value.value != value.value:
        meant = scaled.rating_value.value
        fields.refuse("value", f"is {value.value}, but on the settings' scale {label.value!r} is {meant}")
    return Rating(label, value, best, worst, explanation)


def _review(draft: _Draft, own: ClaimReview | None, article: Article) -> ClaimReview | None:
    """The review; what the editor leaves open is the article's, where it reviews the same claim."""
    if own is None:
        if draft.rating is None:
            return None
        claim, item, rating = draft.claim, draft.item, draft.rating
    else:
        claim = _outranking(draft.claim, own.claim_reviewed)
        item, rating = _filled(draft.item, own.item_reviewed), own.review_rating
        if draft.rating:
            label = _outranking(draft.rating.alternate_name, rating.alternate_name)
            rating = replace(draft.rating, alternate_name=label)
    return ClaimReview(claim, rating, item, article.publisher, article.date_published, article.url)


def _outranking(supplied: Derived[str], own: Derived[str]) -> Derived[str]:
    if _folded(supplied.value) == _folded(own.value):
        return replace(supplied, evidence=(*supplied.evidence, *own.evidence), rivals=own.rivals)
    return replace(supplied, rivals=(own, *own.rivals))


def _filled(supplied: Claim, own: Claim) -> Claim:
    return Claim(
        supplied.author or own.author,
        supplied.date_published or own.date_published,
        supplied.appearance or own.appearance,
        supplied.first_appearance or own.first_appearance,
    )


def _same(own: str, supplied: str) -> bool:
    """Whether two wordings are one claim: the same words, or one within the other and half of it or more."""
    short, long = sorted((f" {_folded(own)} ", f" {_folded(supplied)} "), key=len)
    return short in long and 2 * len(short) >= len(long)


def _folded(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _unrated(places: Sequence[str]) -> Iterator[Withheld]:
    """The reviews without a verdict, as one line."""
    if places:
        several = "has no rating" if len(places) == 1 else f"and {len(places) - 1} more have no rating"
        reason = f"the review at {places[0]} {several}: fill in rating.label, the verdict as readers see it"
        yield Withheld("claimReview", "claim-review.no-label", reason)


def _unknown(reviews: Sequence[ClaimReview], article: Article, doc: Document) -> Iterator[Withheld]:
    """What a review needs and only a publisher knows."""
    if reviews and not article.publisher:
        reason = "who reviews is not known: the settings name the publisher"
        yield Withheld("claimReview.author", "claim-review.no-reviewer", reason)
    if reviews and not (article.url or doc.url):
        reason = "the page's address is not known, and Google requires it: --url gives it"
        yield Withheld("claimReview.url", "claim-review.no-url", reason)


def _one_of_several(reviews: Sequence[ClaimReview]) -> Withheld:
    reason = (
        f"{len(reviews)} claims are reviewed and Google asks for one a page: the first stands; --all-claims gives all"
    )
    return Withheld("claimReview", "claim-review.one-a-page", reason)


def _media_reviews(
    supplied: Sequence[Supply], article: Article
) -> tuple[tuple[MediaReview, ...], tuple[Withheld, ...]]:
    """Findings on pictures and recordings: schema.org's MediaReview, which is pending there."""
    reviews: list[MediaReview] = []
    withheld: list[Withheld] = []
    for fields in [
        f for supply in supplied for f in Fields(supply, (), supply.values, _MEDIA_RULE).tables("mediaReview")
    ]:
        fields.only(MEDIA_REVIEW, _SCHEMA_NAMES)
        category = fields.one_of("mediaAuthenticityCategory", CATEGORIES)
        context, link = fields.text("originalMediaContextDescription"), fields.address("originalMediaLink")
        media = fields.table("media")
        media.only(MEDIA, _SCHEMA_NAMES)
        url, kind = media.address("url"), media.one_of("type", MEDIA_TYPES)
        if category and url and kind:
            thing = MediaObject(url, kind.value)
            reviews.append(MediaReview(category, thing, context, link, article.publisher, article.date_published))
            continue
        missing = [
            place
            for place, value in (
                (fields.place("mediaAuthenticityCategory") + " mediaAuthenticityCategory", category),
                (media.place("url") + " media.url", url),
                (media.place("type") + " media.type", kind),
            )
            if value is None
        ]
        withheld.append(Withheld("mediaReview", "media-review.incomplete", f"missing: {', '.join(missing)}"))
    return tuple(reviews), tuple(withheld)
