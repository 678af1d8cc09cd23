"""`python -m bench invariant --data FOLDER`: does each piece of evidence stand at its place?"""

from __future__ import annotations

import dataclasses
import re
import sys
from bisect import bisect_right
from typing import TYPE_CHECKING

import click

import markup
from bench.pages import FOLDER, pages
from markup.document.supplied import given_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup import Conversion, Evidence


_LINE_END = re.compile(r"\r\n?|\n")


@click.command("invariant")
@click.option("--data", type=FOLDER, required=True, help="A folder of articles (*.html, *.txt, also .gz).")
@click.option("--pages", "most", type=int, help="Stop after this many.")
def command(data: Path, most: int | None) -> None:
    """Check all evidence of every article; exit 1 where any is not true."""
    seen = wrong = articles = 0
    for page in pages(data, (".html", ".txt"), most):
        try:
            conversion = markup.convert(page.content())
        except markup.InputError as error:
            click.echo(f"{page.path}: {error}", err=True)
            continue
        articles += 1
        seen += sum(1 for _ in evidence(conversion.article))
        for piece in untrue(conversion):
            wrong += 1
            click.echo(f"{page.path}: {piece.rule} at {piece.place.path}: {piece.text!r:.90}")
    click.echo(f"{articles} articles, {seen} pieces of evidence, {wrong} not at their place")
    sys.exit(wrong > 0)


def evidence(thing: object) -> Iterator[Evidence]:
    """All evidence within an article or any part of one, rivals' included."""
    stack = [thing]
    while stack:
        item = stack.pop()
        if isinstance(item, markup.Evidence):
            yield item
        elif isinstance(item, tuple):
            stack.extend(item)
        elif dataclasses.is_dataclass(item) and not isinstance(item, type):
            stack.extend(getattr(item, f.name) for f in dataclasses.fields(item))


def untrue(conversion: Conversion) -> Iterator[Evidence]:
    """Evidence whose words do not stand at their place: in the source, the settings or the supplied fields."""
    document = conversion.document
    texts = {
        "source": document.text,
        "given": given_text(document.given, document.url),
        "settings": conversion.settings.text,
        "review": document.source.review.text if document.source.review else "",
    }
    lines = {name: [0, *(m.end() for m in _LINE_END.finditer(text))] for name, text in texts.items()}
    for piece in evidence(conversion.article):
        place = piece.place
        line = bisect_right(lines[place.origin], place.start)
        column = place.start - lines[place.origin][line - 1] + 1
        words = texts[place.origin][place.start : place.end]
        if words != piece.text or not words or (line, column) != (place.line, place.column):
            yield piece
