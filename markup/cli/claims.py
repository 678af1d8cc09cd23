"""`markup claims`: the statements of an article that a fact-checker could review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from datetime import datetime

    from markup.cli.sources import Input


@click.command("claims", short_help="List the statements that could be reviewed.")
@options.sources
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
@click.option("--toml", "as_toml", is_flag=True, help="A review file to fill in, for a single SOURCE.")
@click.option(
    "--checkable", is_flag=True, help="Only what can likely be checked: numbers, comparisons, verbs of claim."
)
@options.verbosity
def command(  # noqa: PLR0913  # one parameter an option
    *,
    source: tuple[str, ...],
    url: str | None,
    config: str | None,
    allow_private: bool,
    retrieved_at: datetime | None,
    as_json: bool,
    as_toml: bool,
    checkable: bool,
) -> None:
    """List the statements in articles that a fact-checker could review, with speaker and place.

    Quotations and reported claims; what can likely be checked comes first. With --toml they are a
    file to fill in: give one a rating's label, keep it as NAME.review.toml beside the article, and
    `markup convert` writes its ClaimReview.

    \b
    Examples:
      markup claims article.html
      markup claims --toml ferry.txt > ferry.review.toml
      markup claims --json articles/ > claims.jsonl
    """  # noqa: D301  # \b keeps click from folding the examples
    from markup.cli.batch import run
    from markup.cli.claim_list import claims_json, claims_text
    from markup.cli.output import print_bytes, print_text
    from markup.cli.review_form import review_form
    from markup.cli.sources import inputs, read
    from markup.derive.reviewable import Chance, statements
    from markup.pipeline import convert

    settings = options.settings(config)
    found = inputs(source)
    many = len(found) > 1
    options.check_url(url, many=many)
    if as_toml and (many or as_json):
        options.wrong("--toml is one file for a single article" if many else "choose --json or --toml")

    def work(number: int, one: Input) -> None:
        article = convert(read(one, url, retrieved_at=retrieved_at, allow_private=allow_private), settings).article
        told = statements(article)
        if checkable:
            told = tuple(s for s in told if s.chance is Chance.LIKELY)
        if as_json:
            print_bytes(claims_json(one.name, told))
        elif as_toml:
            print_bytes(review_form(one, article, told))
        else:
            print_text("\n" * (number > 0) + claims_text(one.name, told))

    run(found, work, "read", bar=False)
