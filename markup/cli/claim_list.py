"""Statements that could be reviewed, as a list for a person and as JSON."""

from __future__ import annotations

import json
import textwrap
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import click

from markup.cli.batch import shown
from markup.cli.explain_json import evidence_json
from markup.derive.reviewable import Chance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.reviewable import Statement

_WIDTH = 100
_INDENT = 5
_HEADINGS = {
    Chance.LIKELY: "can be checked: a number, a comparison, a verb of claim",
    Chance.POSSIBLE: "may be checked",
    Chance.UNLIKELY: "hardly: an opinion, a wish, a forecast, a question",
}


def claims_text(source: str, told: Sequence[Statement]) -> str:
    """A numbered list, by how likely each can be checked; ANSI colours included."""
    return "\n".join(_lines(source, told))


def claims_json(source: str, told: Sequence[Statement]) -> str:
    """One line of JSON: the statements in the list's order, each with its evidence."""
    name = source.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # a file name can be any bytes
    return json.dumps({"source": name, "claims": [_claim(s) for s in told]}, ensure_ascii=False)


def speaker(statement: Statement) -> str:
    """Who said it, with role and affiliation."""
    name = statement.quotation.spoken_by_character
    if name is None:
        return "speaker not named"
    person = statement.speaker
    more = (person.job_title, person.affiliation) if person else ()
    return shown(", ".join((name.value, *(part.value for part in more if part))))


def where(statement: Statement) -> str:
    """Where the words stand."""
    place = statement.quotation.text.evidence[0].place
    path = "" if place.path.startswith("line/") else f" {shown(place.path)}"
    return f"line {place.line}:{place.column}{path}"


def why(statement: Statement) -> str:
    """The words that speak for checking, and those against it."""
    doubts = f"but {', '.join(statement.doubts)}" if statement.doubts and statement.signs else ""
    alone = "" if doubts else ", ".join(statement.doubts)
    return shown("; ".join(part for part in (", ".join(statement.signs), doubts, alone) if part))


def _lines(source: str, told: Sequence[Statement]) -> Iterator[str]:
    people = {s.quotation.spoken_by_character.value for s in told if s.quotation.spoken_by_character}
    count = f"   {len(told)} statement{'s' * (len(told) != 1)}, {len(people)} named speaker{'s' * (len(people) != 1)}"
    yield click.style(shown(source), bold=True) + click.style(count, dim=True)
    number = 0
    for chance, group in groupby(told, key=attrgetter("chance")):
        yield ""
        yield click.style(_HEADINGS[chance], bold=True)
        for statement in group:
            number += 1
            text = shown(" ".join(statement.quotation.text.value.split()))
            if statement.quotation.kind == "direct":
                text = f"“{text}”"
            lines = textwrap.wrap(text, _WIDTH - _INDENT, break_on_hyphens=False)
            yield f"{number:>3}  " + lines[0]
            yield from (" " * _INDENT + line for line in lines[1:])
            kind = "quoted" if statement.quotation.kind == "direct" else "reported"
            parts = (speaker(statement), kind, where(statement), why(statement))
            yield " " * _INDENT + click.style(" · ".join(part for part in parts if part), dim=True)


def _claim(statement: Statement) -> dict[str, Any]:
    quotation, person = statement.quotation, statement.speaker
    said: dict[str, Any] = {"claim": quotation.text.value, "kind": quotation.kind}
    if quotation.spoken_by_character:
        claimant = {"name": quotation.spoken_by_character.value}
        if person and person.job_title:
            claimant["jobTitle"] = person.job_title.value
        if person and person.affiliation:
            claimant["affiliation"] = person.affiliation.value
        said["claimant"] = claimant
    said |= {"checkable": statement.chance.name.lower(), "signs": statement.signs, "doubts": statement.doubts}
    said["evidence"] = evidence_json(quotation.text.evidence)
    if quotation.spoken_by_character:
        said["claimantEvidence"] = evidence_json(quotation.spoken_by_character.evidence)
    return said
