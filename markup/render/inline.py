"""The words of one block as inline HTML: links and emphasis stay, closed and in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from markup.document.block import fold

# Elements that change what words mean, not how they look.
INLINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var".split()
)
_WHITE = " \t\n\f\r"  # not the no-break space: it is typography
_SPACE = re.compile(f"[{_WHITE}]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph's inline HTML, or a whole figure."""

    html: str
    is_figure: bool = False
    words: int = 0  # characters
    linked: int = 0  # of them in links

    @property
    def leads_away(self) -> bool:
        """Whether most of it is links: alone, it would be no paragraph of a story but a pointer away from it."""
        return not self.is_figure and 2 * self.linked >= self.words


class Run:
    """Gathers text and inline elements until a block ends."""

    def __init__(self) -> None:
        self.open: list[tuple[str, str]] = []  # element and opening tag, outermost first
        self.verbatim = False  # inside `pre`
        self._start()

    def _start(self) -> None:
        self.words: list[str] = []  # as the document's blocks fold them
        self._out = [opening for _, opening in self.open]
        self._done: list[Part] = []
        self._figures: list[Part] = []  # to stand behind the paragraph that is being read
        self._breaks = 0
        self._part = [0, 0]  # characters of the part that is being read: all, in links
        self._spaced = True  # nothing, or white space, stands in front

    def enter(self, tag: str, opening: str) -> bool:
        """Open an inline element; False (and nothing opened) inside another of its kind."""
        if any(tag == other for other, _ in self.open):
            return False
        self.open.append((tag, opening))
        self._out.append(opening)
        return True

    def leave(self) -> None:
        """Close the innermost inline element."""
        self._close(*self.open.pop())

    def text(self, raw: str) -> None:
        """Words, as the page's tree holds them."""
        if self._spaced and not self.verbatim and not raw.strip(_WHITE):
            return
        folded = fold(raw)
        if folded:
            if not self.words:
                self._show_figures()
            self.words.append(folded)
            self._break()
            self._part[0] += len(folded)
            if self.open and any(tag == "a" for tag, _ in self.open):
                self._part[1] += len(folded)
        if self.verbatim:
            raw = raw.replace("\r\n", "\n").replace("\r", "\n")
        else:
            if raw != folded:
                raw = _SPACE.sub(" ", raw)
            if self._spaced and raw.startswith(" "):
                raw = raw[1:]
            self._spaced = raw.endswith(" ") or (self._spaced and not raw)
        if raw:
            self._out.append(escape(raw, quote=False))

    def line_break(self) -> None:
        """A `br`: one breaks the line, more begin a paragraph; none counts at either end."""
        if self.verbatim:
            self._out.append("\n")
        elif self.words:
            self._breaks += 1
            self._spaced = True

    def figure(self, figure: str) -> None:
        """An image or embed that stands among the words; it breaks no paragraph."""
        self._figures.append(Part(figure, is_figure=True))

    def is_empty(self) -> bool:
        """Whether there is nothing to take."""
        return not (self.words or self._figures or self._done or len(self._out) > len(self.open))

    def take(self) -> tuple[str, list[Part], list[Part]]:
        """End the block: its words without white space, its paragraphs and figures, the figures behind all words."""
        self._end_paragraph()
        taken = "".join(self.words).replace(" ", ""), _joined(self._done), self._figures
        self._start()
        return taken

    def _break(self) -> None:
        if self._breaks == 1:
            self._out.append("<br>")
        elif self._breaks:
            self._end_paragraph()
            self._show_figures()
            self._out = [opening for _, opening in self.open]
        self._breaks = 0

    def _end_paragraph(self) -> None:
        for tag, opening in reversed(self.open):
            self._close(tag, opening)
        text = "".join(self._out).strip("\n" if self.verbatim else " ")
        if text:
            self._done.append(Part(text, words=self._part[0], linked=self._part[1]))
        self._part = [0, 0]

    def _show_figures(self) -> None:
        self._done += self._figures
        self._figures = []

    def _close(self, tag: str, opening: str) -> None:
        if self._out and self._out[-1] == opening:
            self._out.pop()
        else:
            self._out.append(f"</{tag}>")


def _joined(parts: list[Part]) -> list[Part]:
    """The parts, a line of links kept in the paragraph that it stands in."""
    kept: list[Part] = []
    for part in parts:
        last = kept[-1] if kept else None
        if last is not None and (part.leads_away or last.leads_away) and not (part.is_figure or last.is_figure):
            html = f"{last.html}<br><br>{part.html}"
            kept[-1] = Part(html, words=last.words + part.words, linked=last.linked + part.linked)
        else:
            kept.append(part)
    return kept
