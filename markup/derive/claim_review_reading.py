"""From what may be a fact check to its reviews, or to the reason why there is none.

Nothing is reviewed here: the verdict is the one that the page shows, word for word, and the claim
is told in the page's words. Where one of the two cannot be read nothing is said.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from markup.derive.claim_appearance import appearances, claim_day
from markup.derive.claim_sentence import claim_of
from markup.derive.claimant import claimant
from markup.derive.rating_scale import rated
from markup.derive.verdict import Form, verdicts
from markup.model import Claim, ClaimReview, Derived, Withheld

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.claim_words import Claimed
    from markup.derive.fact_check import Check
    from markup.derive.verdict import Verdict
    from markup.document import Document
    from markup.model import Article
    from markup.settings import Settings

Reviews = tuple[tuple[ClaimReview, ...], tuple[Withheld, ...]]
_PROPERTY = "claimReview"
# How much a form itself says that the page is a fact check, and how much must be said in all.
_WORTH = {
    Form.BOX: 3,
    Form.STAMP: 1,
    Form.BRACKET: 2,
    Form.RATED: 3,
    Form.LINE: 1,
    Form.HEADLINE: 2,
    Form.CONCLUSION: 1,
}
_NEEDED = {Form.NAMED: 4, Form.REPORTED: 4, Form.WITHIN: 4, Form.SENTENCE: 3, Form.LEAD: 3, Form.BOX: 4}
_LEAST = 3
_MOST_CLAIMS = 40  # rated on one page
_GENRE = 2  # points for what it calls itself from which an article is a fact check, verdict or not


def reviews_of(doc: Document, check: Check, article: Article, settings: Settings) -> Reviews:
    """The reviews that a page or text itself holds: none, one, or, where the settings ask for them, all.

    The second part says what was withheld: of a fact check the rating that cannot be read, of a page
    that rates several claims all but the first.
    """
    every = verdicts(doc, check)
    found = _settled([v for v in every if _believed(check, v, every)])
    if not found:
        return (), tuple(_drafted(check, article))
    best = _best(found)
    if _contradicts(best):
        reason = f"the article calls claims both “{best[0].label}” and “{_other(best).label}”; no rating stands apart"
        return (), (Withheld(_PROPERTY, "claim-review.two-verdicts", reason),)
    pairs = list(_pairs(check, best))
    if not pairs:
        reason = f"rated “{best[0].label}”, but the claim is not told in words of its own"
        return (), (Withheld(_PROPERTY, "claim-review.no-claim", reason),)
    reviews = [_review(doc, check, verdict, claim, article, settings) for verdict, claim in pairs]
    return _given(reviews, settings)


def _given(reviews: list[ClaimReview], settings: Settings) -> Reviews:
    """One review, or all of several where the settings ask for them."""
    if len(reviews) == 1:
        return tuple(reviews), ()
    if settings.claim_review.all_claims:
        reason = f"all {len(reviews)} claims are given, as asked for; Google asks for one review a page"
        return tuple(reviews), (Withheld(_PROPERTY, "claim-review.all-claims", reason),)
    reason = (
        f"the page rates {len(reviews)} claims; markup is for one review a page, so the first is given:"
        " `allClaims` in the settings asks for all"
    )
    return tuple(reviews[:1]), (Withheld(_PROPERTY, "claim-review.several", reason),)


def _points(check: Check, verdict: Verdict, every: Sequence[Verdict]) -> int:
    """What speaks for a fact check with this verdict: each verdict that agrees with it lends its form's worth."""
    forms = {v.form for v in every if v.polarity is not None and v.polarity == verdict.polarity}
    worth = max((_WORTH.get(form, 0) for form in forms), default=0)
    built = 2 * check.claim_headed + (check.claim_headed and len({s.role for s in check.sections}) > 1)
    return check.genre + check.said + built + worth + verdict.headed + 2 * verdict.follows_report


def _believed(check: Check, verdict: Verdict, every: Sequence[Verdict]) -> bool:
    """Whether the page is surely enough a fact check for a verdict of this form."""
    if verdict.form in {Form.NAMED, Form.REPORTED, Form.WITHIN} and not (check.genre >= _GENRE or check.claim_headed):
        return False
    return _points(check, verdict, every) >= _NEEDED.get(verdict.form, _LEAST)


def _settled(found: Sequence[Verdict]) -> list[Verdict]:
    """Without the sentences that only grant something true: a check that says "false" too says that in the end."""
    doubted = any(v.polarity != 1 for v in found if v.form != Form.REPORTED)
    return [v for v in found if not (doubted and v.polarity == 1 and v.form >= Form.CONCLUSION)]


def _best(found: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of the plainest form; of words in passing those that stand most often, and say "false" first."""
    best = [v for v in found if v.form == found[0].form]
    if best[0].form < Form.NAMED:
        return best
    counts = Counter(v.label.lower() for v in best)
    return sorted(best, key=lambda v: (v.polarity != -1, -counts[v.label.lower()], v.at))[:1]


def _contradicts(found: Sequence[Verdict]) -> bool:
    """Whether sentences of one form call claims true and false, so that none is the verdict."""
    return found[0].form >= Form.CONCLUSION and len({v.polarity for v in found} & {-1, 1}) > 1


def _other(found: Sequence[Verdict]) -> Verdict:
    return next(v for v in found if v.polarity != found[0].polarity)


def _pairs(check: Check, found: Sequence[Verdict]) -> Iterator[tuple[Verdict, Claimed]]:
    """Each verdict with the claim that it is on; sentences judge one claim together."""
    seen: set[str] = set()
    for verdict in found[:_MOST_CLAIMS] if found[0].form in {Form.BOX, Form.LINE} else found[:1]:
        claim = claim_of(check, verdict)
        if claim is None or claim.text.value in seen or (seen and not _own(claim)):
            continue
        seen.add(claim.text.value)
        yield verdict, claim


def _own(claim: Claimed) -> bool:
    """Whether a claim stands beside its verdict, and not only somewhere on the page."""
    return claim.text.evidence[0].rule in {"claim-reviewed.heading", "claim-reviewed.quoted"}


def _review(  # noqa: PLR0913, PLR0917  # what a review is made of
    doc: Document, check: Check, verdict: Verdict, claim: Claimed, article: Article, settings: Settings
) -> ClaimReview:
    published = article.date_published
    return ClaimReview(
        claim_reviewed=claim.text,
        review_rating=rated(Derived(verdict.label, (verdict.evidence,)), settings),
        item_reviewed=Claim(
            author=claimant(check, claim, article),
            date_published=claim_day(check, claim, published),
            **appearances(doc, check, claim),
        ),
        author=article.publisher,
        date_published=published,
        url=article.url,
    )


def _drafted(check: Check, article: Article) -> Iterator[Withheld]:
    """Of a fact check without a rating: what there is, and what is missing."""
    if check.genre < _GENRE and not check.claim_headed:
        return
    section = next((s for s in check.sections if s.role == "claim" and s.passages), None)
    parts = [f"the claim “{section.passages[0].text.strip()}”"] if section else []
    if article.publisher is not None:
        parts.append(f"the reviewer “{article.publisher.name.value}”")
    have = f"; it has {' and '.join(parts)}" if parts else ""
    yield Withheld(
        _PROPERTY, "claim-review.no-rating", f"a fact check in which no rating of the claim can be read{have}"
    )
