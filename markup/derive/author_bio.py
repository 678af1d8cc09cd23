"""The author's biography: into `author.description`, out of the body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.prose import ends_sentence
from markup.document.block import fold
from markup.model import Confidence, Derived, Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.document.block import Block
    from markup.document.layout import Layout
    from markup.model import Organization

_LABEL = "bio:"
_ABOVE = 3  # blocks above a biography in which its author's name may stand


def with_bios(
    authors: Sequence[Person | Organization], doc: Document, layout: Layout
) -> tuple[Person | Organization, ...]:
    """The authors, each with the biography that names them; a single author with the only one there is."""
    people = [a for a in authors if isinstance(a, Person)]
    told: dict[str, list[Derived[str]]] = {}
    for block in layout.bio:
        for owner, start, end in _subjects(block, people, doc):
            evidence = block.evidence("author.bio", start, end, confidence=Confidence.STATED)
            told.setdefault(owner.name.value, []).append(Derived(fold(block.text[start:end]), (evidence,)))
    return tuple(_with(a, told.get(a.name.value, [])) if isinstance(a, Person) else a for a in authors)


def _with(person: Person, told: Sequence[Derived[str]]) -> Person:
    """A person with the first biography; what the page's data says, and the others, beside it."""
    if not told:
        return person
    others = (*((person.description,) if person.description else ()), *told[1:])
    return replace(person, description=replace(told[0], rivals=others))


def _subjects(block: Block, people: Sequence[Person], doc: Document) -> Iterator[tuple[Person, int, int]]:
    """Whom a biography is about, and the part of it that is: several people may share a paragraph."""
    text = block.text
    label = len(_LABEL) if text.casefold().startswith(_LABEL) else 0
    start = len(text) - len(text[label:].lstrip())
    starts = sorted((at, i) for i, p in enumerate(people) if (at := _sentence_of(text, p.name.value)) >= 0)
    if len(starts) > 1:
        ends = [at for at, _ in starts[1:]] + [len(text)]
        for (at, i), end in zip(starts, ends, strict=True):
            yield people[i], at, at + len(text[at:end].rstrip())
        return
    before = doc.blocks[max(0, block.number - _ABOVE) : block.number] if doc.format == "html" else ()
    owner = (
        next((p for p in people if p.name.value in text), None)
        or next((p for p in people if _names(text, p.name.value)), None)
        or next((p for b in reversed(before) for p in people if p.name.value in b.text), None)
    )
    if owner is None and len(people) == 1:
        owner = people[0]
    if owner is not None:
        yield owner, start, len(text)


def _sentence_of(text: str, name: str) -> int:
    """Where a sentence begins with a name; -1 where none does."""
    at = text.find(name)
    while at > 0 and not ends_sentence(text[:at].rstrip()):
        at = text.find(name, at + 1)
    return at


def _names(text: str, name: str) -> bool:
    return any(part in text[:60].replace(",", " ").split() for part in name.split())
