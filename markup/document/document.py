"""A document as read: its text, its blocks, its elements and the data embedded in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from markup.model import Confidence, Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.document.attributes import StartTags
    from markup.document.block import Block, Origin
    from markup.document.embedded import Embedded
    from markup.model import Source


Format = Literal["html", "text", "markdown"]


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One page or text, parsed once.

    `origin.text` is the decoded source that every place counts in. `blocks` are all visible
    blocks in order; `root` is the lxml tree of an HTML page, or of what Markdown stands for, and None
    for plain text; `embedded` holds the structured data found on the page.
    """

    source: Source
    format: Format
    encoding: str
    origin: Origin
    blocks: tuple[Block, ...]
    root: Any = None
    embedded: tuple[Embedded, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict)
    tags: StartTags | None = None

    @property
    def url(self) -> str | None:
        """The address that the caller gave."""
        return self.source.url

    @property
    def reviewed(self) -> bool:
        """Whether an editor supplied a review with it."""
        return self.source.review is not None or not self.given.keys().isdisjoint(("review", "mediaReview"))

    @property
    def text(self) -> str:
        """The decoded source."""
        return self.origin.text

    def visible(self) -> Document:
        """The document as its reader sees it: without the data embedded in it and without its `meta`s."""
        return replace(self, embedded=(), tags=None)

    def evidence(
        self, rule: str, start: int, end: int, path: str, confidence: Confidence = Confidence.STATED
    ) -> Evidence:
        """Evidence whose words are `text[start:end]`."""
        place = self.origin.place(start, end, path)
        return Evidence(rule, self.origin.text[start:end], place, confidence)

    def attribute_evidence(
        self, rule: str, element: Any, name: str, confidence: Confidence = Confidence.STATED
    ) -> Evidence | None:
        """Evidence whose words are an attribute's value; None where it cannot be found in the source."""
        if self.tags is None:
            return None
        span = self.tags.attribute(element, name)
        if span is None:
            return None
        path = f"{self.origin.paths.of(element)}/@{name}"
        return self.evidence(rule, *span, path, confidence)

    def element_evidence(self, rule: str, element: Any, confidence: Confidence = Confidence.STATED) -> Evidence | None:
        """Evidence whose words are an element's raw text (`title`, `script`)."""
        if self.tags is None:
            return None
        span = self.tags.content(element)
        if span is None:
            return None
        return self.evidence(rule, *span, self.origin.paths.of(element), confidence)

    def given_evidence(self, rule: str, pointer: str) -> Evidence:
        """Evidence in the supplied fields, at a JSON Pointer into them."""
        from markup.document.supplied import given_evidence  # noqa: PLC0415

        return given_evidence(self.given, rule, pointer, self.url)
