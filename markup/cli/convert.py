"""`markup convert`: articles in, pages with markup out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from markup.cli.sources import Input
    from markup.pipeline import Conversion

_FORMATS = ("html", "jsonld", "json")


@click.command("convert", short_help="Convert articles to pages with JSON-LD.")
@options.sources
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    metavar="DIR",
    help="Write NAME.html and NAME.jsonld for each article into DIR.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="html",
    show_default=True,
    help="html: the cleaned page, its JSON-LD in the head. jsonld: the JSON-LD alone. "
    "json: both, and the article's fields, in one JSON object.",
)
@options.reviews
@options.verbosity
def command(  # noqa: PLR0913  # one parameter an option
    *,
    source: tuple[str, ...],
    url: str | None,
    retrieved_at: datetime | None,
    config: str | None,
    allow_private: bool,
    output: str | None,
    form: str,
    review: str | None,
    all_claims: bool,
) -> None:
    """Convert articles, HTML, Markdown or plain text, to schema.org NewsArticle markup.

    SOURCE is a file, a directory (searched for *.html *.htm *.xhtml *.txt *.md), a glob, an http(s)
    address, or - for standard input. One article goes to standard output; with -o, each becomes
    files of its own. --format jsonld and json print many articles too, one JSON object a line.
    An editor's review of a claim is read from ferry.review.toml beside ferry.txt (see `markup claims`).

    \b
    Examples:
      markup convert article.html > page.html
      markup convert - --url https://example.org/news/1 < article.txt
      markup convert articles/ -o out/
      markup convert "news/**/*.txt" --format jsonld > news.jsonl
    """  # noqa: D301  # \b keeps click from folding the examples
    from pathlib import Path

    from markup.cli.batch import run
    from markup.cli.review_file import say_what_matters, with_review
    from markup.cli.sources import inputs, read
    from markup.pipeline import convert

    settings = options.settings(config, all_claims=all_claims)
    folder = Path(output) if output else None
    if folder and any(Path(s).is_dir() and Path(s).resolve() == folder.resolve() for s in source):
        options.wrong(f"{folder} is a source; choose another folder for -o, or the next run reads what this one wrote")
    found = inputs(source, folder)
    many = len(found) > 1
    options.check_url(url, many=many)
    reviewed = options.check_review(review, many=many)
    if many and folder is None and form == "html":
        options.wrong(f"{len(found)} articles need -o DIR (or --format jsonld or json, one line each)")
    deliver = _to_files(found, folder, form) if folder else _to_stdout(form, one_line=many)

    def work(number: int, one: Input) -> None:
        page = read(one, url, retrieved_at=retrieved_at, allow_private=allow_private)
        conversion = convert(with_review(page, one, reviewed), settings)
        say_what_matters(one, conversion)
        deliver(number, one, conversion)

    run(found, work, "converted", bar=folder is not None)


def _to_stdout(form: str, *, one_line: bool) -> Callable[[int, Input, Conversion], None]:
    from markup.cli.output import print_bytes

    def deliver(_: int, one: Input, conversion: Conversion) -> None:
        text = _text(form, one, conversion)
        print_bytes(_one_line(text) if one_line and form == "jsonld" else text)

    return deliver


def _to_files(found: Sequence[Input], folder: Path, form: str) -> Callable[[int, Input, Conversion], None]:
    from markup.cli.names import names
    from markup.cli.output import write_files

    forms = ("html", "jsonld") if form == "html" else (form,)
    targets = [{f: folder / f"{name}.{f}" for f in forms} for name in names(found)]
    _check(found, targets, folder)

    def deliver(number: int, one: Input, conversion: Conversion) -> None:
        write_files({path: _text(f, one, conversion) for f, path in targets[number].items()})
        if options.level() > 0:
            for path in targets[number].values():
                click.echo(f"markup: wrote {path}", err=True)

    return deliver


def _check(found: Sequence[Input], targets: Sequence[Mapping[str, Path]], folder: Path) -> None:
    """Refuse to write over what is read, and a folder that cannot be made."""
    sources = {one.path.resolve() for one in found if one.path}
    for target in targets:
        for path in target.values():
            if path.resolve() in sources:
                options.wrong(f"{path} would be overwritten: it is a source; choose another folder for -o")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        options.wrong(f"{folder}: {error.strerror}")


def _text(form: str, one: Input, conversion: Conversion) -> str:
    if form == "html":
        return conversion.html
    if form == "jsonld":
        return conversion.jsonld
    import json

    from markup.cli.explain_json import converted

    return json.dumps(converted(one.name, conversion), ensure_ascii=False)


def _one_line(jsonld: str) -> str:
    import json

    return json.dumps(json.loads(jsonld), ensure_ascii=False, separators=(",", ":"))
