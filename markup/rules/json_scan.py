"""A JSON text read on past its flaws: each is named, mended in thought, and the reading goes on.

No recursion, and each character is looked at a bounded number of times: a text of ten megabytes or
a million brackets is a text like any other.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Literal

from markup.model import Edit
from markup.rules.json_flaws import FLATTEN, Flaw
from markup.rules.json_gaps import gap
from markup.rules.json_literals import in_json
from markup.rules.json_strings import KEY_NEXT, string_end, string_flaws, unclosed_end

# What the reading waits for.
_State = Literal["value", "first", "key", "colon", "next", "done"]
_VALUE = re.compile(r"(?:-?(?:0|[1-9]\d*+)(?:\.\d++)?+(?:[eE][-+]?\d++)?+|true|false|null)(?![\w.+$-])")
_WORD = re.compile(r"[^\s,\]}\[{\":;]++")
_IDENTIFIER = re.compile(r"[A-Za-z_$@][\w$-]*+(?=\s*+:)")
_SINGLE = re.compile(r"'(?:[^'\\]|\\.|'(?!\s*+(?:[:,}\]]|\Z)))*+'", re.DOTALL)
_CURLY = re.compile('[“”„‟″](?:[^“”„‟″"\\\\]|\\\\.|[“”„‟″"](?!\\s*+(?:[:,}\\]]|\\Z)))*+[“”„‟″"]', re.DOTALL)
_MORE = re.compile(r",\s*+[{\[]")
_BEFORE = re.compile(r"[^\"'{\[]{1,200}(?=[{\[])")
_OTHER_QUOTES = "'“”„‟″"
_MOST_FLAWS = 10_000  # of one text; what is behind is not looked at
_DEEPEST = 5_000  # far past what any reader bears
_CLOSERS = {"{": "}", "[": "]"}
_OPENERS = {"}": "{", "]": "["}


@dataclass(slots=True)
class _Scan:
    text: str
    at: int = 0
    found: list[Flaw] = field(default_factory=list)
    stack: list[tuple[str, int, set[str]]] = field(default_factory=list)  # bracket, its place, names so far
    open: dict[str, int] = field(default_factory=lambda: {"{": 0, "[": 0})
    last: int = 0  # the end of the last token that says something
    key: str = ""
    comma_at: int = 0  # where the last comma stands

    @property
    def here(self) -> str:
        """The character that is next, "" at the end."""
        return self.text[self.at : self.at + 1]

    @property
    def holder(self) -> str:
        """The bracket that the reading stands in."""
        return self.stack[-1][0] if self.stack else ""

    def tell(  # noqa: PLR0913  # what a flaw is made of
        self, kind: str, at: int, message: str, fix: str = "", *, repair: tuple[Edit, ...] = (), safe: bool = False
    ) -> None:
        """Name a flaw."""
        self.found.append(Flaw(kind, at, min(at + 1, len(self.text)), message, fix, repair, safe))

    def skip(self) -> None:
        """Pass what stands between tokens."""
        self.at, flaws = gap(self.text, self.at, inside=bool(self.stack))
        self.found += flaws

    def value(self) -> _State:
        """A value, or what stands in its place."""
        here = self.here
        if not here:
            return self.cut("value")
        if here in "{[":
            return self.opening()
        if here == '"':
            return self.string()
        if here in _OTHER_QUOTES:
            return self.quoted("next")
        m = _VALUE.match(self.text, self.at)
        return self.taken(m.end()) if m else self.word()

    def opening(self) -> _State:
        """An object or list begins."""
        if len(self.stack) == _DEEPEST:
            self.tell("too-deep", self.at, f"It is nested more than {_DEEPEST:,} deep", FLATTEN)
            return "done"
        self.stack.append((self.here, self.at, set()))
        self.open[self.here] += 1
        self.step(1)
        return "first"

    def word(self) -> _State:
        """A word that is no JSON value, or nothing where one should stand."""
        if self.here in ",}]":
            message = f'"{_short(self.key)}" has no value' if self.holder == "{" else "A value is missing"
            self.tell("invalid-json", self.last, message, repair=(Edit(self.last, self.last, "null"),))
            return "next"
        m = _WORD.match(self.text, self.at)
        before = None if self.stack or self.last else _BEFORE.match(self.text, self.at)
        if before:
            message = f"Text stands before the JSON: {_short(before[0])}"
            self.tell("invalid-json", self.at, message, "Leave it out.", repair=(Edit(*before.span(), ""),))
            self.at = before.end()
            return "value"
        if m is None or self.text.startswith('"', m.end()) or not self.stack:
            return self.lost()
        written = in_json(m[0])
        message = f"{_short(m[0])} is no JSON value"
        repair = (Edit(*m.span(), written or "null"),)
        fix = f"Write {written}." if written else "Put text between double quotes."
        self.tell("invalid-literal", self.at, message, fix, repair=repair, safe=written is not None)
        return self.taken(m.end())

    def string(self) -> _State:
        """A value between double quotes."""
        start = self.at
        end, inner = string_end(self.text, start, self.holder)
        if end >= 0:
            self.found += string_flaws(self.text, start, end, inner)
            return self.taken(end + 1)
        line = unclosed_end(self.text, start)
        if line is not None:
            self.tell("invalid-json", start, "A text has no closing quote", repair=(Edit(line, line, '"'),))
            return self.taken(line)
        if inner:
            self.at = inner[0]
            self.tell("unescaped-quote", self.at, "A quote inside a text is not escaped", 'Write \\" inside a text.')
            return "done"
        if self.text.rstrip().endswith(("}", "]")) and "\n" in self.text[start:].strip():
            self.tell("invalid-json", start, "A text has no closing quote")
            return "done"
        self.at = len(self.text)
        return self.cut("string")

    def quoted(self, then: _State) -> _State:
        """A text between single or typographic quotes."""
        single = self.here == "'"
        m = (_SINGLE if single else _CURLY).match(self.text, self.at)
        if m is None:
            return self.lost()
        kind = "single-quotes" if single else "typographic-quotes"
        bare = re.sub(r"\\'", "'", m[0][1:-1])
        repair = (Edit(*m.span(), '"' + re.sub(r'(\\.)|"', lambda q: q[1] or '\\"', bare, flags=re.DOTALL) + '"'),)
        message = f"{_QUOTES[kind]} quotes stand where JSON has double quotes: {_short(m[0])}"
        sure = single and "'" not in m[0][1:-1].replace("\\'", "") and "\n" not in m[0]
        self.tell(kind, self.at, message, "Put names and texts between double quotes.", repair=repair, safe=sure)
        self.key = m[0][1:-1] if then == "colon" else self.key
        self.taken(m.end())
        return then

    def first(self) -> _State:
        """What stands behind an opening bracket."""
        if self.here == _CLOSERS[self.holder]:
            return self.close()
        if self.here == ",":
            self.comma_too_many()
            return "first"
        return "key" if self.holder == "{" else "value"

    def name(self) -> _State:
        """The name of a member."""
        here = self.here
        if here == '"':
            m = re.compile(r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"', re.DOTALL).match(self.text, self.at)
            if m is None:
                self.at = len(self.text)
                return self.cut("string")
            self.key = m[1] if "\\" not in m[1] else _plain(m[0])
            self.found += string_flaws(self.text, self.at, m.end() - 1, [])
            self.doubled(m.end())
            self.taken(m.end())
            return "colon"
        if not here:
            return self.cut("name")
        if here in _OTHER_QUOTES:
            return self.quoted("colon")
        m = _IDENTIFIER.match(self.text, self.at)
        if m is None:
            return self.close() if here in "}]" else self.lost()
        self.key = m[0]
        repair = (Edit(*m.span(), f'"{m[0]}"'),)
        message = f"The name {_short(m[0])} stands without quotes"
        self.tell("unquoted-key", self.at, message, "Put names between double quotes.", repair=repair, safe=True)
        self.taken(m.end())
        return "colon"

    def doubled(self, end: int) -> None:
        """Note the name of a member; name it as a flaw where its object has it already."""
        names = self.stack[-1][2]
        if self.key in names:
            message = f'"{_short(self.key)}" stands twice in one object: only the last counts'
            self.found.append(Flaw("duplicate-key", self.at, end, message, "Keep one; several values make a list."))
        names.add(self.key)

    def colon(self) -> _State:
        """The colon behind a name."""
        m = re.compile(r":(?!:)|:{2,4}|=>?").match(self.text, self.at)
        if not self.here:
            return self.cut("colon")
        if m is None and self.here in ",}]":
            self.tell("invalid-json", self.last, f'"{_short(self.key)}" has no value')
            return "done"
        if m is None or m[0] != ":":
            span = m.span() if m else (self.last, self.last)
            message = f'No colon stands behind the name "{_short(self.key)}"'
            self.tell("invalid-json", span[0], message, repair=(Edit(*span, ":"),))
        self.taken(m.end() if m else self.at)
        return "value"

    def next(self) -> _State:
        """What stands behind a value."""
        here = self.here
        if not self.stack:
            return self.after()
        if not here:
            return self.cut("bracket")
        if here == ",":
            return self.comma()
        return self.close() if here in "}]" else self.undivided()

    def undivided(self) -> _State:
        """Something behind a value that no comma divides from it."""
        here = self.here
        member = KEY_NEXT.match(self.text, self.at) is not None
        if self.holder == "[" and self.open["{"] and (member or (here == ":" and self.comma_at)):
            return self.unclosed_list()
        begins = member if self.holder == "{" else here in "\"'{[" or _VALUE.match(self.text, self.at)
        if not begins:
            return self.lost()
        gap = self.text[self.last : self.at]
        sure = "\n" in gap or self.text[self.last - 1] in "}]" or here in "{["
        repair = (Edit(self.last, self.last, ","),)
        self.tell("missing-comma", self.last - 1, "A comma is missing here", "Write a comma.", repair=repair, safe=sure)
        return "key" if self.holder == "{" else "value"

    def unclosed_list(self) -> _State:
        """A member's name in a list: the list should have ended before it."""
        start = self.stack[-1][1]
        repair = Edit(self.comma_at, self.comma_at, "]") if self.here == ":" else Edit(self.last, self.last, "],")
        self.tell("invalid-json", start, "A [ is not closed", "Write the ] that is missing.", repair=(repair,))
        self.pop()
        if self.holder != "{":
            return self.lost()
        return "colon" if self.here == ":" else "key"

    def comma(self) -> _State:
        """A comma, and whether anything follows it."""
        comma = self.comma_at = self.at
        last = self.last
        self.step(1)
        self.skip()
        while self.here == ",":
            self.comma_too_many()
            self.skip()
        if self.here in "}]" and self.here:
            repair = (Edit(comma, comma + 1, ""),)
            message = "A comma stands before the closing bracket"
            self.tell("trailing-comma", comma, message, "Leave the last comma out.", repair=repair, safe=True)
            self.last = last
            return "next"
        if not self.here:
            return self.cut("value")
        return "key" if self.holder == "{" else "value"

    def comma_too_many(self) -> None:
        """A comma that divides nothing."""
        repair = (Edit(self.at, self.at + 1, ""),)
        self.tell("invalid-json", self.at, "A comma too many", "Leave it out.", repair=repair, safe=self.holder == "{")
        self.step(1)

    def close(self) -> _State:
        """A closing bracket: of the object or list that is open, of one further out, or of none."""
        here = self.here
        wanted = _OPENERS[here]
        if not self.open[wanted]:
            message = f"A {here} closes nothing"
            self.tell("invalid-json", self.at, message, "Leave it out.", repair=(Edit(self.at, self.at + 1, ""),))
            self.at += 1
            return "next"
        while self.holder != wanted:
            bracket, start, _ = self.stack[-1]
            message = f"A {bracket} is not closed before {here}"
            self.tell("invalid-json", start, message, repair=(Edit(self.last, self.last, _CLOSERS[bracket]),))
            self.pop()
        self.pop()
        return self.taken(self.at + 1)

    def pop(self) -> None:
        """Leave an object or list."""
        self.open[self.stack.pop()[0]] -= 1

    def after(self) -> _State:
        """What stands behind the whole value."""
        here = self.here
        if not here:
            return "done"
        rest = (Edit(self.at, len(self.text), ""),)
        if here == ";" or (here == "," and not _MORE.match(self.text, self.at)):
            message = f"A {'semicolon' if here == ';' else 'comma'} stands behind the JSON"
            repair = (Edit(self.at, self.at + 1, ""),)
            self.tell("extra-data", self.at, message, "Leave it out.", repair=repair, safe=True)
            self.at += 1
            return "next"
        if here in "{[":
            message, fix = (
                "A second JSON value stands behind the first",
                "Put both in one list, or in scripts of their own.",
            )
        else:
            behind = self.text[self.at : self.at + 200]
            message, fix = f"Something stands behind the JSON: {_short(behind)}", "Leave it out."
        self.tell("extra-data", self.at, message, fix, repair=rest)
        return "done"

    def cut(self, wanted: str) -> _State:
        """The end of the text, too early."""
        message = f"The JSON breaks off: {_WANTED[wanted]}"
        closers = "".join(_CLOSERS[bracket] for bracket, _, _ in reversed(self.stack))
        before = {"string": '"', "value": "null", "colon": ":null", "name": "", "bracket": ""}[wanted]
        at = len(self.text.rstrip())
        self.tell(
            "truncated", max(at - 1, 0), message, repair=(Edit(len(self.text), len(self.text), before + closers),)
        )
        return "done"

    def lost(self) -> _State:
        """Something that cannot be made out."""
        found = _short(self.text[self.at : self.at + 200])
        self.tell("invalid-json", self.at, f"It is not JSON from here on: {found}")
        return "done"

    def step(self, by: int) -> None:
        """Pass characters that say something."""
        self.at += by
        self.last = self.at

    def taken(self, end: int) -> _State:
        """Pass a whole token."""
        self.at = self.last = end
        return "next"


_QUOTES = {"single-quotes": "Single", "typographic-quotes": "Typographic"}
_WANTED = {
    "value": "a value is missing",
    "string": "a text is not closed",
    "colon": "a name has no value",
    "name": "an object is not closed",
    "bracket": "an object or list is not closed",
}
_STEPS = {
    "value": _Scan.value,
    "first": _Scan.first,
    "key": _Scan.name,
    "colon": _Scan.colon,
    "next": _Scan.next,
}


def scanned(text: str) -> list[Flaw]:
    """The flaws of a text in the order in which they were met."""
    scan = _Scan(text)
    state: _State = "value"
    scan.skip()
    if not scan.here and scan.found:
        return [*scan.found, Flaw("empty", 0, len(text), "The block holds no JSON", "Leave the block out.")]
    while state != "done" and len(scan.found) < _MOST_FLAWS:
        state = _STEPS[state](scan)
        scan.skip()
    return scan.found


def _plain(quoted: str) -> str:
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return quoted


def _short(words: str) -> str:
    """Words for a message, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _MOST_WORDS else line[: _MOST_WORDS - 1] + "…"


_MOST_WORDS = 40
