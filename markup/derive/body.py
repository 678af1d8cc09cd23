"""`articleBody` and `wordCount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive import prose
from markup.derive.page_data import texts
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from markup.document import Document
    from markup.document.layout import Layout


def article_body(doc: Document, layout: Layout) -> Derived[str] | None:
    """The story's blocks, divided by blank lines; one piece of evidence a block.

    A page that shows no story, because a script would fetch it, may still state it in its data.
    """
    if not layout.body:
        return next((d for d in texts(doc, "articleBody") if prose.is_prose(d.value)), None)
    evidence = tuple(b.evidence("body.block", confidence=Confidence.INFERRED) for b in layout.body)
    # A line break is where a page without paragraphs divides them; the cleaned page does the same.
    return Derived("\n\n".join(b.text.replace("\n", "\n\n") for b in layout.body), evidence)


def word_count(layout: Layout) -> Derived[int] | None:
    """The number of words in the body; its evidence is the body's first and last block.

    In scripts that put no spaces between words there is no such number without a dictionary: absent.
    """
    if not layout.body or any(prose.is_unspaced(b.text) for b in layout.body):
        return None
    ends = dict.fromkeys((layout.body[0], layout.body[-1]))
    evidence = tuple(b.evidence("body.words-counted", confidence=Confidence.INFERRED) for b in ends)
    return Derived(sum(prose.word_count(b.text) for b in layout.body), evidence)
