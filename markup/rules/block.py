"""A JSON-LD block of a page: where its text stands and ends, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from markup.rules.json_flaws import flaws
from markup.rules.script_ends import breakouts, script_end, script_span

if TYPE_CHECKING:
    from markup.document import Document
    from markup.document.embedded import Script
    from markup.rules.json_flaws import Flaw


@dataclass(frozen=True, eq=False)
class Block:
    """A JSON-LD script: its number on the page, its text, and its value as far as it can be read.

    `error` is the reader's message where it cannot.
    """

    number: int
    script: Script
    error: str | None = None
    node: None = None
    term: str = ""

    @property
    def path(self) -> str:
        """`jsonld[0]`."""
        return f"jsonld[{self.number}]"

    @property
    def element(self) -> Any:
        """The script element."""
        return self.script.element

    @cached_property
    def content(self) -> tuple[int, int] | None:
        """The span of its text in the source, white space at the ends left out."""
        return self.script.tags.content(self.element)

    @cached_property
    def text(self) -> str:
        """The text between the tags as the source has it, white space at the ends left out."""
        return self.script.tags.text[slice(*self.content)] if self.content else (self.element.text or "").strip()

    @cached_property
    def whole(self) -> tuple[int, int] | None:
        """The span of all that stands between its tags, as a browser reads it."""
        return script_span(self.script.tags, self.element, self.content)

    @cached_property
    def flaws(self) -> tuple[Flaw, ...]:
        """What is wrong with its JSON, in the offsets of the source (of the text where the source does not show it)."""
        if self.whole is None:
            return flaws(self.element.text or "")
        start, end = self.whole
        return flaws(self.script.tags.text[start:end], start)

    @cached_property
    def breakouts(self) -> tuple[int, ...]:
        """The `</script` inside its strings: what stands behind the first is lost to it."""
        cut = self.whole is not None and any(f.kind == "truncated" for f in self.flaws)
        return breakouts(self.script.tags.text, *self.whole) if cut and self.whole else ()

    @cached_property
    def hidden_end(self) -> int | None:
        """The `<!--` in it that, with a `<script` behind it, makes its end tag no end; None where none does."""
        return script_end(self.script.tags.text, self.whole[0])[1] if self.whole and "<!--" in self.text else None

    def span(self, doc: Document) -> tuple[int, int, str] | None:
        """Where its text stands."""
        return (*self.content, doc.origin.paths.of(self.element)) if self.content else None
