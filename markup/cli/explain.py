"""`markup explain`: what was read, where, by which rule and how surely; what was not said, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from datetime import datetime

    from markup.cli.sources import Input


@click.command("explain", short_help="Show each value with its evidence.")
@options.sources
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
@options.reviews
@options.verbosity
def command(  # noqa: PLR0913  # one parameter an option
    *,
    source: tuple[str, ...],
    url: str | None,
    retrieved_at: datetime | None,
    config: str | None,
    allow_private: bool,
    as_json: bool,
    review: str | None,
    all_claims: bool,
) -> None:
    """Show what articles say of themselves: each value, where it was read, by which rule, how surely.

    Also what else was considered (rivals), and what was withheld and why. SOURCE is a file, a
    directory, a glob, an http(s) address, or - for standard input.

    \b
    Examples:
      markup explain article.html
      markup explain article.txt | less -R
      markup explain --json articles/ > evidence.jsonl
    """  # noqa: D301  # \b keeps click from folding the examples
    from markup.cli.batch import run
    from markup.cli.review_file import with_review
    from markup.cli.sources import inputs, read
    from markup.pipeline import convert

    settings = options.settings(config, all_claims=all_claims)
    found = inputs(source)
    options.check_url(url, many=len(found) > 1)
    reviewed = options.check_review(review, many=len(found) > 1)

    def work(number: int, one: Input) -> None:
        page = read(one, url, retrieved_at=retrieved_at, allow_private=allow_private)
        conversion = convert(with_review(page, one, reviewed), settings)
        if as_json:
            import json

            from markup.cli.explain_json import explained
            from markup.cli.output import print_bytes

            print_bytes(json.dumps(explained(one.name, conversion), ensure_ascii=False))
            return
        from markup.cli.explain_text import explanation
        from markup.cli.output import print_text

        print_text("\n" * (number > 0) + explanation(one.name, conversion))

    run(found, work, "explained", bar=False)
