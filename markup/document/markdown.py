"""Markdown as a page: written as HTML, read as such, every place carried back to the Markdown.

CommonMark by markdown-it-py, with tables; HTML inside it is HTML. A picture alone in its paragraph is a
figure, and words below it in that paragraph, or its title, are its caption.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from markup.document import html
from markup.document.block import Origin
from markup.document.carried import Carried, CarriedTags, Writing
from markup.document.markdown_inline import AT, destination, parser
from markup.document.tokens import spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_PLAIN = frozenset(("html", "body", "article", "p", "br", "hr"))
_BREAKS = frozenset(("softbreak", "hardbreak"))


def parse(origin: Origin, start: int = 0) -> html.Page:
    """Read the Markdown of a source from the offset of a line on.

    Raises:
        InputError: there is nothing in it.
    """
    writer = _Writer(origin, start)
    writer.write("<html><body><article>")
    writer.blocks()
    writer.write("</article></body></html>")
    written = "".join(writer.out.parts)
    page = html.parse(Origin(written, (0,), markup=True, references=True))
    carried = Carried(origin, writer.out.copies)
    tags = CarriedTags(written, spans(written)[0], carried)
    source = carried.origin(tags)
    found = [block for block in (carried.block(b, source) for b in page.blocks) if block is not None]
    return html.Page(source, page.root, tuple(replace(b, number=i) for i, b in enumerate(found)), tags)


def is_marked(page: html.Page) -> bool:
    """Whether anything in a text is more than a paragraph."""
    return any(element.tag not in _PLAIN for element in page.root.iter("*"))


class _Writer:
    """Writes tokens as HTML, each text with its place."""

    def __init__(self, origin: Origin, start: int) -> None:
        self.text = origin.text
        self.starts = origin.line_starts
        self.first = origin.place(start, start, "").line - 1
        self.md: MarkdownIt = parser()
        self.tokens = self.md.parse(self.text[start:])
        self.out = Writing()
        self.write = self.out.raw
        self.cells: dict[int, int] = {}  # how far a table's line has been read

    def blocks(self) -> None:
        figure = False
        for i, token in enumerate(self.tokens):
            if token.type == "paragraph_open":
                figure = not token.hidden and _is_figure(self.tokens[i + 1])
            if token.type == "inline":
                self.inline(token, figure=figure)
            elif token.type in {"fence", "code_block"}:
                self.write("<pre>")
                self.lines(token, inner=token.type == "fence")
                self.write("</pre>\n")
            elif token.type == "html_block":
                self.lines(token, html=True)
            elif token.type == "hr":
                self.write("<hr>\n")
            elif not token.hidden and token.tag:
                self.write(self.tag(token, figure=figure))
            figure = figure and token.type != "paragraph_close"

    def tag(self, token: Token, *, figure: bool) -> str:
        name = "figure" if figure else token.tag
        if token.nesting < 0:
            return f"</{name}>\n"
        start = token.attrs.get("start")
        return f'<{name} start="{start}">' if start is not None else f"<{name}>"

    def lines(self, token: Token, *, inner: bool = False, html: bool = False) -> None:
        """Lines that are not Markdown: code, and HTML, which is written as it stands."""
        first = self.first + (token.map[0] if token.map else 0) + inner
        for number, line in enumerate(token.content.split("\n"), first):
            at = self.placed(line, number)
            if at is None or not self.text.startswith(line, at):
                self.write(line if html else escape(line))
            elif html:
                self.out.copied(line, at, at + len(line))
            else:
                self.out.text(line, at)
            self.write("\n")

    def placed(self, line: str, number: int, *, cell: bool = False) -> int | None:
        """Where a line that markdown-it gives stands in the source's line of that number."""
        if number >= len(self.starts) or not line:
            return None
        start = self.starts[number]
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        shown = self.text[start:end].rstrip()
        wanted = line.rstrip()
        if cell or not shown.endswith(wanted):
            at = self.text.find(wanted, max(start, self.cells.get(number, 0)), end)
            if at >= 0 and cell:
                self.cells[number] = at + len(wanted)
            return at if at >= 0 else None
        return start + len(shown) - len(wanted)

    def inline(self, token: Token, *, figure: bool) -> None:
        """A paragraph's, heading's or table cell's words."""
        children = token.children or []
        places = self.line_places(token)
        for i in range(len(children)):
            if figure and i == 1:
                self.write("<figcaption>")
            else:
                self.child(children, i, token.content, places)
        if figure and len(children) > 1:
            self.write("</figcaption>")

    def line_places(self, token: Token) -> list[tuple[int, int]]:
        """Where each line of an inline token begins in it, and in the source (-1: not found)."""
        places: list[tuple[int, int]] = []
        at = 0
        first = self.first + (token.map[0] if token.map else 0)
        cell = token.level > 0 and token.map is not None and "|" in self.line(first)
        for number, line in enumerate(token.content.split("\n"), first):
            words = line.lstrip()
            found = self.placed(words, number, cell=cell)
            places.append((at + len(line) - len(words), -1 if found is None else found))
            at += len(line) + 1
        return places

    def line(self, number: int) -> str:
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end] if number < len(self.starts) else ""

    def child(self, children: Sequence[Token], i: int, src: str, places: list[tuple[int, int]]) -> None:
        token = children[i]
        at = token.meta.get(AT, 0)
        if token.type in {"text", "code_inline", "html_inline", "text_special"}:
            self.words(token, src, at, places)
        elif token.type == "softbreak":
            self.write("\n")
        elif token.type == "hardbreak":
            self.write("<br>")
        elif token.type == "image":
            self.image(token, src, places, alone=len(children) == 1)
        elif token.type == "link_open":
            href = str(token.attrs.get("href", ""))
            close = next((t for t in islice(children, i, None) if t.type == "link_close"), token)
            auto = token.info == "auto"
            span = (at + 1, at + 1 + len(href)) if auto else destination(self.md, src, close.meta.get(AT, 0), href)
            self.write('<a href="')
            self.attribute(href, src, span, places)
            self.write('">')
        elif token.tag:
            self.write(f"<{'/' if token.nesting < 0 else ''}{token.tag}>")

    def words(self, token: Token, src: str, at: int, places: list[tuple[int, int]]) -> None:
        """A text, a piece of code or of HTML: the slice of the source that it is."""
        content = token.content
        if token.type == "text_special":
            shown = token.markup[1:] if token.info == "escape" and token.markup != content else token.markup
            start = self.found(shown, src, at, places)
            if start is None:
                self.word_by_word(content, src, at, places)
            elif shown == content:
                self.out.text(content, start)
            else:
                self.out.copied(escape(content), start, start + len(shown))
            return
        start = self.found(content, src, at, places)
        if start is not None and token.type == "html_inline":
            self.out.copied(content, start, start + len(content))
        elif start is not None:
            self.out.text(content, start)
        else:
            self.word_by_word(content, src, at, places)

    def found(self, content: str, src: str, at: int, places: list[tuple[int, int]]) -> int | None:
        """Where the source spells a slice of an inline token's text, from `at` in it on."""
        found = src.find(content, at)
        start = _source(found, places) if found >= 0 else None
        return start if start is not None and self.text.startswith(content, start) else None

    def word_by_word(self, content: str, src: str, at: int, places: list[tuple[int, int]]) -> None:
        """A text that runs over the end of a line, or one whose place is only about known."""
        for word in content.split():
            start = self.found(word, src, at, places)
            if start is None:
                first = max(0, places[0][1])
                self.out.copied(escape(word), first, max(first + 1, places[-1][1] + 1))
            else:
                self.out.text(word, start)
                at = src.find(word, at) + len(word)
            self.write(" ")

    def attribute(self, value: str, src: str, span: tuple[int, int] | None, places: list[tuple[int, int]]) -> None:
        """An attribute's value, with the place where the source spells it."""
        start = _source(span[0], places) if span else None
        if span is None or start is None or self.text[start : start + span[1] - span[0]] != src[slice(*span)]:
            self.write(escape(value))
        else:
            self.out.copied(escape(value), start, start + span[1] - span[0])

    def image(self, token: Token, src: str, places: list[tuple[int, int]], *, alone: bool) -> None:
        address = str(token.attrs.get("src", ""))
        at = token.meta.get(AT, 0)
        self.write('<img src="')
        self.attribute(address, src, destination(self.md, src, at, address), places)
        self.write(f'" alt="{escape(token.content)}">')
        title = str(token.attrs.get("title", "")) if alone else ""
        start = self.found(title, src, at + len(token.content), places) if title else None
        if start is not None:
            self.write("<figcaption>")
            self.out.text(title, start)
            self.write("</figcaption>")


def _is_figure(inline: Token) -> bool:
    """Whether a paragraph is a picture, alone or with a line below it."""
    children = inline.children or []
    return bool(children) and children[0].type == "image" and (len(children) == 1 or children[1].type in _BREAKS)


def _source(at: int, places: list[tuple[int, int]]) -> int | None:
    """The source's offset for one of an inline token's text."""
    i = bisect_right(places, at, key=lambda place: place[0]) - 1
    if i < 0 or places[i][1] < 0:
        return None
    return places[i][1] + at - places[i][0]
