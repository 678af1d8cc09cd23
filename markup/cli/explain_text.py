"""From the nouns to a page of text for a person at a terminal."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Any

import click

from markup.cli.batch import shown
from markup.cli.explain_json import article_json, confidence_name
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.model import Evidence
    from markup.pipeline import Conversion

_LABEL = 20  # columns for a field's name
_WIDEST = 110
_NARROWEST = 60
_AROUND_LEAST, _AROUND_MOST = 12, 36  # characters of the source shown on each side of the words
_RIVAL = 160  # characters of a rival that are shown
_BODY = 300  # characters of a long value that are shown
_PLACES = 3  # pieces of evidence shown one by one
_COLOURS = {
    Confidence.SUPPLIED: "cyan",
    Confidence.STATED: "green",
    Confidence.INFERRED: "yellow",
    Confidence.GUESSED: "red",
}


def explanation(source: str, conversion: Conversion) -> str:
    """Each value with its evidence and rivals, then what was withheld; ANSI colours included."""
    return "\n".join(_lines(source, conversion))


def _lines(source: str, conversion: Conversion) -> Iterator[str]:
    page = _Page(conversion)
    doc = conversion.document
    yield click.style(shown(source), bold=True) + click.style(f"   {doc.format}, {doc.encoding}", dim=True)
    article, leaves = article_json(conversion.article)
    page.leaves.update(leaves)
    for name, value in article.items():
        yield ""
        yield from page.field(name, value, f"/{name}", 0)
    if conversion.article.withheld:
        yield ""
        yield click.style("withheld", bold=True)
    for item in conversion.article.withheld:
        yield from page.row(item.property, item.reason, 1)
        yield page.note(click.style(item.rule, dim=True))


class _Page:
    """One article's explanation: the texts that places count in, and the width to fill."""

    def __init__(self, conversion: Conversion) -> None:
        self.conversion = conversion
        self.width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))
        self.leaves: dict[str, Derived[Any]] = {}

    def field(self, name: str, value: Any, pointer: str, depth: int) -> Iterator[str]:
        """A value with its evidence; things and lists of things with their own fields indented."""
        if isinstance(value, dict):
            yield from self.thing(name, value, pointer, depth)
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            for i, item in enumerate(value):
                yield from self.thing(name, item, f"{pointer}/{i}", depth)
        elif isinstance(value, list):
            leaves = [self.leaves[f"{pointer}/{i}"] for i in range(len(value))]
            yield from self.row(name, ", ".join(map(_said, value)), depth)
            yield from self.evidence(_together(leaves))
        else:
            yield from self.row(name, _said(value), depth)
            yield from self.evidence(self.leaves.get(pointer))

    def thing(self, name: str, value: dict[str, Any], pointer: str, depth: int) -> Iterator[str]:
        """A person, an image, a quotation: its first value beside its name, the others below."""
        fields = [(k, v) for k, v in value.items() if self.leaf(pointer, k) or (v and isinstance(v, (dict, list)))]
        for i, (key, item) in enumerate(fields):
            first = i == 0 and self.leaf(pointer, key)
            yield from self.field(name if first else key, item, f"{pointer}/{key}", depth + (not first))
        if value.get("kind") == "indirect":
            yield from self.row("kind", "indirect", depth + 1)

    def leaf(self, pointer: str, key: str) -> bool:
        """Whether a thing's value is a derived one."""
        return f"{pointer}/{key}" in self.leaves

    def row(self, name: str, value: str, depth: int) -> Iterator[str]:
        """A name and its value, wrapped beside it."""
        label = "  " * depth + name
        lines = textwrap.wrap(shown(value.replace("\n", " ")), self.width - _LABEL, break_on_hyphens=False) or [""]
        yield click.style(label.ljust(_LABEL - 1)[: max(len(label), _LABEL - 1)], bold=depth == 0) + " " + lines[0]
        for line in lines[1:]:
            yield " " * _LABEL + line

    def note(self, text: str) -> str:
        """A line below a value."""
        return " " * _LABEL + text

    def evidence(self, leaf: Derived[Any] | None) -> Iterator[str]:
        """The places that a value rests on, then its rivals with theirs."""
        if leaf is None:
            yield self.note(click.style("by default: nothing in the source says more", dim=True))
            return
        yield from self.places(leaf.evidence, leaf.value)
        for rival in leaf.rivals:
            yield self.note(
                click.style("not ", fg="red") + _short(shown(_said(rival.value).replace("\n", " ")), _RIVAL)
            )
            yield from self.places(rival.evidence, rival.value)

    def places(self, evidence: Sequence[Evidence], value: Any) -> Iterator[str]:
        """Each place, or, of many, the first and how many more."""
        few = evidence if len(evidence) <= _PLACES else evidence[:1]
        for one in few:
            sure = click.style(confidence_name(one.confidence), fg=_COLOURS[one.confidence])
            where = click.style(f" {self.where(one)} · {one.rule}", dim=True)
            yield self.note(f"{sure}{where}")
            if one.text != value or any(self.around(one, 1)):
                yield self.note(self.quote(one))
        if len(few) < len(evidence):
            last = evidence[-1]
            rest = f"and {len(evidence) - 1} places more, to {self.where(last)}"
            yield self.note(click.style(rest, dim=True))

    def where(self, one: Evidence) -> str:
        """The line and, in HTML, the element or attribute."""
        origin = "" if one.place.origin == "source" else f"{one.place.origin} "
        path = "" if one.place.path.startswith("line/") else f" {shown(one.place.path)}"
        return f"{origin}line {one.place.line}:{one.place.column}{path}"

    def around(self, one: Evidence, most: int) -> tuple[str, str]:
        """What stands before and after the words on their lines, `most` characters of each."""
        text = self.text(one)
        start, end = one.place.start, one.place.end
        before = _cut(text[max(0, start - most - 1) : start].rpartition("\n")[2][::-1], most)[::-1]
        after = _cut(text[end : end + most + 1].partition("\n")[0], most)
        return before, after

    def quote(self, one: Evidence) -> str:
        """The words in their line; between » and «, so that they show without colours too."""
        room = self.width - _LABEL - 4
        words = shown(_short(" ".join(one.text.split()), room - 2 * _AROUND_LEAST))
        before, after = map(shown, self.around(one, min(_AROUND_MOST, (room - len(words)) // 2)))
        return click.style(f"│ {before}»", dim=True) + words + click.style(f"«{after}", dim=True)

    def text(self, one: Evidence) -> str:
        """The text that a piece of evidence counts in."""
        if one.place.origin == "settings":
            return self.conversion.settings.text
        if one.place.origin == "given":
            from markup.document.supplied import given_text

            document = self.conversion.document
            return given_text(document.given, document.url)
        review = self.conversion.document.source.review
        return review.text if review and one.place.origin == "review" else self.conversion.document.text


def _together(leaves: Sequence[Derived[Any]]) -> Derived[Any]:
    """Values that are shown on one row, with all their evidence."""
    evidence = dict.fromkeys(e for leaf in leaves for e in leaf.evidence)
    return Derived(None, tuple(evidence), tuple(rival for leaf in leaves for rival in leaf.rivals))


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    if len(text) <= _BODY or "\n\n" not in text:
        return text
    paragraphs = text.split("\n\n")
    first, last = _short(paragraphs[0], _BODY // 2), _short(paragraphs[-1], _BODY // 2)
    return f"{len(paragraphs)} paragraphs, from “{first}” to “{last}”"


def _cut(text: str, most: int) -> str:
    """At most so many characters, the last an ellipsis where there were more."""
    return text[: max(0, most - 1)] + "…" if len(text) > most else text.rstrip("\r")


def _short(text: str, most: int) -> str:
    """A text with its middle left out where it is long."""
    if len(text) <= most:
        return text
    half = most // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
