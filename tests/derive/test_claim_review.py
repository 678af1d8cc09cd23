"""A ClaimReview comes from a fact check's own words, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import markup
from markup.settings import RATING_SCALES, ClaimReviewSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.model import Article, ClaimReview, Evidence

BODY = (
    "The budget shows that the state paid for the bridge and that the town paid only for the roads that lead to it.",
    "A spokesman for the town said that the budget for schools grew by two per cent in the same year.",
)


def page(headline: str, *blocks: str, language: str = "en", url: str = "https://post.example/a", head: str = "") -> str:
    inner = "".join(b if b.startswith("<") else f"<p>{b}</p>" for b in blocks)
    return (
        f'<!doctype html><html lang="{language}"><head><title>{headline}</title>'
        f'<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="{url}">{head}</head>'
        f"<body><article><h1>{headline}</h1>{inner}</article></body></html>"
    )


def read(source: str, **given: Any) -> Article:
    return markup.convert(source, Settings(claim_review=ClaimReviewSettings(**given))).article


def review(source: str, **given: Any) -> ClaimReview:
    (found,) = read(source, **given).claim_reviews
    return found


def reasons(article: Article) -> list[str]:
    return [w.rule for w in article.withheld if w.property == "claimReview"]


def evidences(found: ClaimReview) -> Iterator[Evidence]:
    yield from found.claim_reviewed.evidence
    yield from found.review_rating.alternate_name.evidence
    if found.item_reviewed.author is not None:
        yield from found.item_reviewed.author.name.evidence
    for address in found.item_reviewed.appearance:
        yield from address.evidence


def test_the_label_stays_as_printed_and_carries_no_number() -> None:
    rating = review(
        page("Oldford's bridge", "<b>Claim:</b> It was paid with school money.", "Rating: Pants on Fire!", *BODY)
    ).review_rating
    assert rating.alternate_name.value == "Pants on Fire"
    assert (rating.rating_value, rating.best_rating, rating.worst_rating) == (None, None, None)


CHECK = page(
    "Oldford's bridge", "<h2>Claim</h2>", "School money paid for it.", "<h2>Rating</h2>", "Mostly False", *BODY
)


def test_numbers_come_from_the_scale_that_the_settings_name() -> None:
    rating = review(CHECK, rating_scale="politifact").review_rating
    assert rating.rating_value is not None
    assert rating.best_rating is not None
    assert rating.worst_rating is not None
    assert (rating.rating_value.value, rating.best_rating.value, rating.worst_rating.value) == (3, 6, 1)
    assert rating.rating_value.evidence[0].place.origin == "settings"


def test_numbers_from_labels_of_ones_own() -> None:
    rating = review(CHECK, labels={"mostly false": 2, "fine": 4, "no": 1}).review_rating
    assert rating.rating_value is not None
    assert rating.rating_value.value == 2


def test_a_label_off_the_scale_has_no_number() -> None:
    assert review(CHECK, labels={"fine": 4, "no": 1}).review_rating.rating_value is None


@pytest.mark.parametrize("name", RATING_SCALES)
def test_every_shipped_scale_has_a_best_above_its_worst_and_a_source(name: str) -> None:
    scale = RATING_SCALES[name]
    assert 1 <= min(scale.labels.values()) < max(scale.labels.values())
    assert scale.source.startswith("http")


def test_a_stamp_is_read_from_its_alternative_text() -> None:
    stamp = '<div><img src="/s.png" alt="Selo não é bem assim"></div>'
    source = page(
        "Vídeo faz crer que a ponte foi paga com dinheiro das escolas",
        stamp,
        "Esta checagem mostra que o vídeo, que circula no Facebook e no WhatsApp, foi editado.",
        "O orçamento mostra que o Estado pagou a ponte e que a cidade pagou apenas os acessos, segundo a prefeitura.",
        language="pt",
    )
    found = review(source)
    said = found.review_rating.alternate_name.evidence[0]
    assert said.text == found.review_rating.alternate_name.value == "não é bem assim"
    assert said.place.path.endswith("/@alt")
    assert found.claim_reviewed.value == "a ponte foi paga com dinheiro das escolas"


def test_brackets_in_the_headline() -> None:
    source = page(
        "[SALAH] Jembatan Baru Dibangun dengan Uang Sekolah",
        "Beredar sebuah unggahan di Facebook dengan narasi bahwa kota membangun jembatan dengan uang sekolah.",
        *BODY,
        language="id",
    )
    found = review(source)
    assert found.review_rating.alternate_name.value == "SALAH"
    assert found.claim_reviewed.value == "Jembatan Baru Dibangun dengan Uang Sekolah"


def test_a_headline_that_denies_is_not_the_claim() -> None:
    source = page(
        "Fact check: False, school money did not pay for the bridge",
        "A post on Facebook claims that school money paid for the bridge of Oldford.",
        *BODY,
    )
    assert review(source).claim_reviewed.value == "school money paid for the bridge of Oldford"


def test_the_last_paragraph_may_hold_the_rating() -> None:
    found = review(
        page(
            "Are Oldford's bridges blue?", "A photo of blue bridges was shared on Facebook.", *BODY, "We rate it True."
        )
    )
    assert found.review_rating.alternate_name.value == "True"


def test_who_is_named_as_the_claimant() -> None:
    source = page(
        "FACT CHECK: Mara Quill claims school money paid for the bridge",
        "Councillor Mara Quill said in an interview that school money paid for the bridge.",
        "<h3>Claim:</h3>",
        "School money paid for the bridge of Oldford",
        "<h3>Rating:</h3>",
        "FALSE",
        *BODY,
    )
    author = review(source).item_reviewed.author
    assert author is not None
    assert author.name.value == "Mara Quill"


@pytest.mark.parametrize(
    "told",
    [
        "Facebook users claim that school money paid for the bridge.",
        "A viral post by somebody claims that school money paid for the bridge.",
        "Posts on Instagram claim that Mara Quill said that school money paid for the bridge.",
    ],
)
def test_posts_and_those_they_quote_are_no_claimants(told: str) -> None:
    source = page("Fact check: Who paid for the bridge?", told, *BODY, "<h3>Verdict</h3>", "False. The state paid.")
    assert review(source).item_reviewed.author is None


def test_the_author_is_never_the_claimant() -> None:
    source = page(
        "Fact check: Who paid for the bridge?",
        '<p class="byline">By <a rel="author" href="/u">Ines Calder</a></p>',
        "A post on Facebook claims that school money paid for the bridge.",
        *BODY,
        "Claimed by: Ines Calder",
        "Rating: False",
    )
    assert review(source).item_reviewed.author is None


def test_where_and_when_the_claim_appeared() -> None:
    source = page(
        "Fact check: Who paid for the bridge?",
        'A <a href="https://www.facebook.com/posts/123">post of 3 July 2021</a> on Facebook claims that school money'
        " paid for the bridge of Oldford.",
        *BODY,
        "Rating: False",
    )
    item = review(source).item_reviewed
    assert [a.value for a in item.appearance] == ["https://www.facebook.com/posts/123"]
    assert item.date_published is not None
    assert item.date_published.value.isoformat() == "2021-07-03"


SEVERAL = page(
    "Fact check: three claims from the debate",
    *("<h2>Claim</h2>", "School money paid for the bridge.", "<h2>Rating</h2>", "False", BODY[0]),
    *("<h2>Claim</h2>", "School budgets grew by two per cent.", "<h2>Rating</h2>", "True", BODY[1]),
    *("<h2>Claim</h2>", "The bridge carries ten thousand cars.", "<h2>Rating</h2>", "Unproven", "Nobody has counted."),
)


def test_of_several_claims_the_first_and_why() -> None:
    article = read(SEVERAL)
    assert [r.review_rating.alternate_name.value for r in article.claim_reviews] == ["False"]
    assert reasons(article) == ["claim-review.several"]


def test_all_claims_where_the_settings_ask_for_them() -> None:
    article = read(SEVERAL, all_claims=True)
    told = [(r.claim_reviewed.value, r.review_rating.alternate_name.value) for r in article.claim_reviews]
    assert told == [
        ("School money paid for the bridge", "False"),
        ("School budgets grew by two per cent", "True"),
        ("The bridge carries ten thousand cars", "Unproven"),
    ]


def test_a_fact_check_without_a_rating_is_a_draft_that_says_so() -> None:
    article = read(
        page("FACT CHECK: Who paid?", "<h3>The claim</h3>", "School money paid for it.", "<h3>The facts</h3>", *BODY)
    )
    assert article.claim_reviews == ()
    assert reasons(article) == ["claim-review.no-rating"]
    assert "School money paid for it" in next(w.reason for w in article.withheld if w.property == "claimReview")


def test_an_explainer_in_a_fact_check_section_gets_no_review() -> None:
    source = page(
        "Fake off : comment la ville paie-t-elle ses ponts ?",
        "Sur Facebook, des internautes demandent qui paie le pont. La réponse dépend de la route qui le traverse.",
        "Pour une route nationale, l’État paie ; pour une route communale, la ville paie, avec l’aide de la région.",
        language="fr",
        url="https://post.example/fake-off/a",
    )
    assert read(source).claim_reviews == ()


def test_true_and_false_side_by_side_are_no_verdict() -> None:
    source = page(
        "Fact check: the debate",
        "A post on Facebook claims that schools paid. The claim is true: they did.",
        "Another post on Facebook claims that the bridge is blue. The claim is true too.",
        "A third says it fell down, and we found nobody who knows.",
        "<h3>Conclusion</h3>",
        "Labels on the page: none that anybody could rely on, for now at least.",
    )
    assert len(read(source).claim_reviews) <= 1


@pytest.mark.parametrize("source", [CHECK, CHECK.replace("Mostly False", "Mostly&nbsp;<b>False</b>")])
def test_every_word_stands_where_its_evidence_says(source: str) -> None:
    for said in evidences(review(source)):
        assert source[said.place.start : said.place.end] == said.text


def test_plain_text_without_line_breaks() -> None:
    source = (
        "Bridge was not paid for with school money\n\nThe StatementA Facebook post claims school money paid for the"
        " bridge of Oldford.The post has been shared often. The AnalysisThe state paid for the bridge.The town paid for"
        " the roads.The VerdictFalse. The state paid for the bridge, and its books say so."
    )
    found = review(source)
    assert found.review_rating.alternate_name.value == "False"
    assert found.claim_reviewed.value == "school money paid for the bridge of Oldford"
