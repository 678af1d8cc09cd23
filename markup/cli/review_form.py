"""A review file to fill in: the statements of an article, each as a review that lacks its rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.cli.batch import shown
from markup.cli.claim_list import speaker, where, why
from markup.cli.review_file import ENDING
from markup.settings.toml_text import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.cli.sources import Input
    from markup.derive.reviewable import Statement
    from markup.model import Article

_EMPTY = """\
# [[review]]
# claim = "The statement that was checked, in one sentence."
# date = 2025-05-14
# appearance = ["https://example.org/speech"]
# firstAppearance = "https://example.org/first"
# [review.claimant]
# name = "Who made it"
# type = "Person"
# [review.rating]
# label = "False"

"""
_MEDIA = """\
# A finding on a picture, a video or a recording. schema.org's terms for it are pending. The category is one of
# DecontextualizedContent, EditedOrCroppedContent, OriginalMediaContent, SatireOrParodyContent, StagedContent and
# TransformedContent.
# [[mediaReview]]
# mediaAuthenticityCategory = "DecontextualizedContent"
# originalMediaContextDescription = "Filmed at an exercise in 2014."
# originalMediaLink = "https://example.org/original"
# media = { type = "VideoObject", url = "https://example.org/copy.mp4" }
"""


def review_form(one: Input, article: Article, told: Sequence[Statement]) -> str:
    """The file's text: valid as it stands, and without a review until one has a label."""
    reviews = "".join(f"{line}\n" for statement in told for line in _review(statement))
    return "".join(f"{line}\n" for line in _head(one, article)) + (reviews or _EMPTY) + _MEDIA


def _head(one: Input, article: Article) -> Iterator[str]:
    beside = f"{one.path.stem}{ENDING} beside {one.path.name}" if one.path else f"NAME{ENDING}, for --review"
    yield f"# Statements that could be reviewed. Keep this file as {shown(beside)}."
    if article.headline:
        yield f"# {shown(' '.join(article.headline.value.split()))}"
    yield "# Check one, make its claim a sentence that stands alone (Google asks for under 75 characters), and fill in"
    yield "# its label: it is then the article's ClaimReview. Those without a label are none; leave or delete them."
    yield "# Take the # off what you know."
    yield ""


def _review(statement: Statement) -> Iterator[str]:
    text = " ".join(statement.quotation.text.value.split()).rstrip(",")
    yield "[[review]]"
    yield f"# {' · '.join(part for part in (where(statement), speaker(statement), why(statement)) if part)}"
    yield f"claim = {quoted(text[:1].upper() + text[1:])}"
    yield "# date = 2025-05-14                            # when the claim was made"
    yield '# appearance = ["https://example.org/speech"]  # where it stands'
    yield '# firstAppearance = "https://example.org/first" # where it stood first'
    name = statement.quotation.spoken_by_character
    mark = "" if name else "# "
    yield f"{mark}[review.claimant]"
    yield f"{mark}name = {quoted(name.value if name else 'Who made the claim')}"
    yield f'{mark}type = "Person"                              # or "Organization"'
    if statement.speaker and statement.speaker.job_title:
        yield f"jobTitle = {quoted(statement.speaker.job_title.value)}"
    yield '# sameAs = ["https://www.wikidata.org/wiki/Q1"]'
    yield "[review.rating]"
    yield 'label = ""                                     # the verdict, as your readers see it'
    yield "# value = 1                                    # numbers: all three or none"
    yield "# best = 5"
    yield "# worst = 1"
    yield '# explanation = "Why, in a sentence."'
    yield ""
