"""Where the tokens of a line of Markdown stand in it: markdown-it keeps lines, not columns.

Two of its steps are left out, those that join neighbouring texts: each text is then one slice of the source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any

    from markdown_it.token import Token

AT = "at"  # the key in a token's `meta`
_DESTINATION = re.compile(r"\]\(\s*+(?:<([^<>\n]*+)>|((?:[^\s<()]|\([^\s()]*+\))++))")
_FAR = 20  # brackets that may stand in an image's description


def parser() -> MarkdownIt:
    """CommonMark with tables and struck-out text, as pages and repositories write it; HTML passes."""
    found = MarkdownIt("commonmark").enable("table")
    found.inline = _PlacedInline()
    found.disable(["text_join", "fragments_join"])
    return found


class _PlacedInline(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = _PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _PlacedState(StateInline):
    """Notes on every token where it begins in the text."""

    def __init__(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], out: list[Token]) -> None:
        super().__init__(src, md, env, out)
        self.end = 0  # of the last text noted

    def pushPending(self) -> Token:  # noqa: N802  # the library's name
        token = super().pushPending()
        # What was read last ends at, or a little before, the place that the parser has come to.
        at = self.src.rfind(token.content, self.end, self.pos + 1)
        token.meta[AT] = max(at, self.end)
        self.end = token.meta[AT] + len(token.content)
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta[AT] = max(self.pos, self.end) if ttype == "text" else self.pos
        if ttype == "text":
            self.end = token.meta[AT] + 1
        return token


def destination(md: MarkdownIt, src: str, at: int, address: str) -> tuple[int, int] | None:
    """Where a link's address stands behind its label; None for a reference, whose address stands elsewhere."""
    for found in [m for m, _ in zip(_DESTINATION.finditer(src, at), range(_FAR), strict=False)]:
        group = 1 if found[1] is not None else 2
        if md.normalizeLink(found[group]) == address:
            return found.span(group)
    return None
