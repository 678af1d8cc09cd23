"""`python -m bench claims FOLDER`: the fact-check objects of a corpus, each with the findings that it must raise."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

import markup
from bench.kinds import CLAIM_CODES
from bench.pages import FOLDER
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_INDEX = re.compile(r"\[\d+\]|@graph\.?")
_PAGE = '<!DOCTYPE html>\n<html lang="en"><head><script type="application/ld+json">\n{}\n</script></head></html>'


@dataclass(frozen=True, slots=True)
class Snippet:
    """A script's text, the address of its page, and the codes that must, or may, be found."""

    id: str
    text: str
    url: str
    errors: frozenset[str]
    warnings: frozenset[str]
    may: frozenset[str] = frozenset()


@click.command("claims")
@click.argument("folder", type=FOLDER)
@click.option("--misses", is_flag=True, help="Print each miss and each finding that was not asked for.")
def command(folder: Path, *, misses: bool) -> None:
    """Compare what is expected of each snippet in FOLDER with what the rules find."""
    counts: Counter[str] = Counter()
    for snippet in _snippets(folder):
        found = markup.validate(_PAGE.format(snippet.text), url=snippet.url)
        codes = {code for code in CLAIM_CODES for f in found if _answers(f, code)}
        wanted = snippet.errors | snippet.warnings
        allowed = wanted | snippet.may
        strangers = [f for f in found if f.severity is Severity.ERROR and not any(_answers(f, c) for c in allowed)]
        extra = {c for c in codes - allowed if not any(CLAIM_CODES[c] == CLAIM_CODES[a] for a in allowed)}
        counts.update(snippets=1, errors=len(snippet.errors), errors_found=len(snippet.errors & codes))
        counts.update(warnings=len(snippet.warnings), warnings_found=len(snippet.warnings & codes))
        counts.update(errors_not_asked_for=len(strangers), codes_not_asked_for=len(extra))
        if misses:
            lines = [f"missed {c}" for c in wanted - codes] + [f"not asked for {c}" for c in extra]
            lines += [f"error not asked for: {f.rule} {f.path} {f.message}" for f in strangers]
            click.echo("".join(f"{snippet.id} {line}\n" for line in sorted(lines)), nl=False)
    click.echo(json.dumps(counts))


def _snippets(folder: Path) -> Iterator[Snippet]:
    """The objects as published, with the context that their page gave them, and those with one fault more."""
    originals: dict[str, dict[str, Any]] = {}
    for row in _rows(folder / "snippets.jsonl"):
        originals[row["id"]] = row
        text = json.dumps({"@context": "https://schema.org", **row["jsonld"]}, ensure_ascii=False)
        yield Snippet(row["id"], text, row["page_url"], frozenset(row["errors"]), frozenset(row["warnings"]))
    for row in _rows(folder / "snippets-broken.jsonl"):
        first = originals[row["origin"].removeprefix("made from ")]
        kept = frozenset(w for w in first["warnings"] if w.partition("-")[0] + "-missing" not in row["errors"])
        added = frozenset(row["warnings_add"])
        broken = "json-invalid" in row["errors"]  # what it says may be read all the same, or not
        must, may = (added, kept) if broken else (added | kept, frozenset[str]())
        yield Snippet(row["id"], row["raw"], row["page_url"], frozenset(row["errors"]) | {*first["errors"]}, must, may)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def _answers(found: markup.Finding, code: str) -> bool:
    rules, ending = CLAIM_CODES[code]
    return found.rule in rules and _INDEX.sub("", found.path).endswith(_INDEX.sub("", ending))
