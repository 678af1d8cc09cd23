"""The author's biography: into `author.description`, out of the body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.document.block import fold
from markup.model import Confidence, Derived, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.document.layout import Layout
    from markup.model import Organization

_LABEL = "bio:"


def with_bios(authors: Sequence[Person | Organization], layout: Layout) -> tuple[Person | Organization, ...]:
    """The authors, each with the biography that names them; a single author with the only one there is."""
    people = [a for a in authors if isinstance(a, Person)]
    found = list(authors)
    for block in layout.bio:
        start = len(_LABEL) if block.text.casefold().startswith(_LABEL) else 0
        start += len(block.text[start:]) - len(block.text[start:].lstrip())
        owner = next((p for p in people if _names(block.text, p.name.value)), None)
        if owner is None and len(people) == 1:
            owner = people[0]
        if owner is None:
            continue
        at = next(i for i, a in enumerate(found) if a.name is owner.name)
        current = found[at]
        if not isinstance(current, Person):
            continue
        evidence = block.evidence("author.bio", start, confidence=Confidence.STATED)
        rivals = (current.description,) if current.description else ()
        found[at] = replace(current, description=Derived(fold(block.text[start:]), (evidence,), rivals))
    return tuple(found)


def _names(text: str, name: str) -> bool:
    return name in text or any(part in text[:60].replace(",", " ").split() for part in name.split())
