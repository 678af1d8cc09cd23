"""An editor's review in a file: `--review FILE`, or `ferry.review.toml` beside `ferry.txt`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from markup.cli import options
from markup.model import ReviewFile, Source

if TYPE_CHECKING:
    from pathlib import Path

    from markup.cli.sources import Input
    from markup.pipeline import Conversion

ENDING = ".review.toml"


def beside(path: Path) -> Path | None:
    """The review file of an article's file: `ferry.txt.review.toml`, or else `ferry.review.toml`."""
    for name in (path.name, path.stem):
        file = path.with_name(name + ENDING)
        if file.is_file():
            return file
    return None


def with_review(source: Source, one: Input, given: Path | None) -> Source:
    """The source with the review of `--review`, or of the file beside its own; as it is where there is none.

    Raises:
        InputError: the file cannot be read or is not TOML.
    """
    path = given or (beside(one.path) if one.path else None)
    if path is None:
        return source
    if options.level() > 0:
        click.echo(f"markup: review from {path}", err=True)
    return replace(source, review=load(path))


def load(path: Path) -> ReviewFile:
    """Read a review file.

    Raises:
        InputError: it cannot be read or is not TOML; the message is one line with file and line.
    """
    from markup.settings.file import parsed, text

    words = text(path)
    return ReviewFile(str(path), words, parsed(path, words))


def say_what_matters(one: Input, conversion: Conversion) -> None:
    """Say on stderr what an editor must know: more reviews than Google takes, and what a review file lacks."""
    from markup.cli.batch import shown

    reviews = conversion.article.claim_reviews
    said = [f"{len(reviews)} ClaimReviews; Google asks for one a page"] if len(reviews) > 1 else []
    if conversion.document.source.review:
        wanted = ("claimReview.url", "mediaReview") if reviews else ("claimReview", "mediaReview")
        said += [f"{w.property}: {w.reason}" for w in conversion.article.withheld if w.property in wanted]
    for line in said if options.level() >= 0 else ():
        click.echo(f"markup: {shown(one.name)}: {shown(line)}", err=True)
