"""What an editor supplied as a review: in a file or among the supplied fields, with the place of each value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.document.document import Document
    from markup.model import Evidence, ReviewFile

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """Values, and the text that they stand in: a review file, or the supplied fields where `file` is None."""

    values: Mapping[str, Any]
    document: Document
    file: ReviewFile | None = None

    def evidence(self, rule: str, path: Path) -> Evidence:
        """Evidence for the value at a path of keys."""
        pointer = "".join(f"/{key}" for key in path)  # of known keys, which need no escape
        if self.file is None:
            return self.document.given_evidence(rule, pointer)
        from markup.settings.toml_places import evidence  # noqa: PLC0415  # most articles have no review file

        return evidence(self.file.text, (), rule, pointer, "review")

    def place(self, path: Path) -> str:
        """Where a value stands or would stand, for a message: `ferry.review.toml:12`."""
        if self.file is None:
            return "supplied fields"
        from markup.settings.toml_places import line_of  # noqa: PLC0415

        return f"{self.file.name}:{line_of(self.file.text, path)}"

    def error(self, path: Path, what: str) -> InputError:
        """The error that a value is wrong: one line with its place, its keys and what is wrong."""
        return InputError(" ".join(f"{self.place(path)}: {'.'.join(path)}: {what}".split()))


def supplies(document: Document) -> tuple[Supply, ...]:
    """What an editor supplied with a document: the review file first, for it was written for this article."""
    file = document.source.review
    found = [Supply(file.values, document, file)] if file else []
    if not document.given.keys().isdisjoint(("review", "mediaReview")):
        found.append(Supply(document.given, document))
    return tuple(found)
