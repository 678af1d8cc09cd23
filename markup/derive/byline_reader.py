"""A byline read from left to right: every piece of it is explained, or is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from markup.derive.byline_credits import WORKS, Credit, Span, Work, complete
from markup.derive.byline_outlets import organization, outlet, with_site
from markup.derive.byline_phrases import (
    AFFILIATING,
    agency,
    honorific,
    is_initialism,
    is_single_name,
    name_length,
    outlet_role,
    place,
    role,
    staff,
)
from markup.derive.byline_prefix import is_label, prefix, work_named
from markup.derive.name_case import restore_case
from markup.derive.names import has_known_forename, is_forename, is_suffix
from markup.derive.words.bylines import (
    BY,
    DOUBTFUL_JOINERS,
    INTERFACE,
    JOINERS,
    MONTHS,
    ORGANIZATION_HEADS,
    POSSESSIVES,
    PRONOUNS,
)
from markup.derive.words.names import HAN_NEVER, HANGUL_NEVER

if TYPE_CHECKING:
    from markup.derive.byline_tokens import Token

_MOST_LEFT = 4  # words that may stay unexplained behind a byline prefix
_MOST_LEFT_LOWER = 1  # of them in lower case: more is a sentence
_STRONG = frozenset("|•·—–―/;\n←→▶►・◆■●_")
_PHOTO_MARKS = frozenset("©®")


class Reader:
    """The state of one reading: where it stands, and what was found."""

    def __init__(
        self, pieces: list[Token], text: str, language: str | None, *, hinted: bool, metadata: bool = False
    ) -> None:
        self.pieces = pieces
        self.text = text
        self.language = language
        self.hinted = hinted
        self.metadata = metadata
        self.bare = False  # nothing says that it is a byline
        self.at = 0
        self.mode: str | None = None  # what the last prefix introduced: author, editor, photo, more ...
        self.label: Span | None = None  # the words of that prefix
        self.expecting = False  # a prefix stands right before
        self.after_credit = False  # the last thing read in this segment was a name
        self.separator = ""  # the mark or joiner read last
        self.honorific: Span | None = None
        self.email: Span | None = None
        self.job_title: Span | None = None  # one that stands before the name
        self.prefixed = False
        self.titles: list[str] = []  # what stands before "by": the author's name again, or a picture's title
        self.placed = False
        self.credits: list[Credit] = []
        self.left: list[Token] = []

    def read(self, *, bare: bool = False) -> bool:
        """Read all pieces; `bare`: no word says that they are a byline. False as soon as they cannot be one."""
        self.bare = bare
        self._strip_brackets()
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            if not (self._word(piece) if piece.kind == "word" else self._mark(piece)):
                return False
        return not self.expecting or bool(self.credits)

    def _strip_brackets(self) -> None:
        if len(self.pieces) > 2 and self.pieces[0].text in "(（【[" and self.pieces[-1].text in ")）】]":  # noqa: PLR2004
            self.pieces = self.pieces[1:-1]

    def _mark(self, piece: Token) -> bool:
        """A mark, a number, a date, an address."""
        self.at += 1
        if piece.kind == "mark" and piece.text in _PHOTO_MARKS:
            return bool(self.credits)
        if piece.text in "(（":
            return self._bracket()
        if piece.kind == "email":
            self._address(piece)
        elif piece.kind == "number":
            return self._number(piece)
        elif piece.kind in {"mark", "date"}:
            self.separator = "date" if piece.kind == "date" else piece.text
            self.after_credit = False
        return True

    def _address(self, piece: Token) -> None:
        span = (piece.start, piece.end)
        if self.credits and self.credits[-1].kind == "Person" and self.credits[-1].email is None:
            self.credits[-1] = self.credits[-1]._replace(email=span)
        else:
            self.email = span

    def _number(self, piece: Token) -> bool:
        """A count before an interface word ("3 Comments"), a footnote glued to a name, or a leftover."""
        following = self.pieces[self.at] if self.at < len(self.pieces) else None
        glued = piece.start > 0 and self.text[piece.start - 1].isalpha() and self.after_credit
        before = self.pieces[self.at - 2].folded if self.at > 1 else ""
        near = {before, following.folded if following is not None else ""}
        if glued or self.separator == "date" or ":" in piece.text or not near.isdisjoint(MONTHS | INTERFACE):
            return True
        return self._leave(piece)

    def _bracket(self) -> bool:
        """`(AP)`, `(Sports editor)`, `(text)`: said of the name before; anything else stays over."""
        close = next((i for i in range(self.at, len(self.pieces)) if self.pieces[i].text in ")）"), len(self.pieces))
        inner, self.at = self.pieces[self.at : close], close + 1
        if not inner:
            return True
        span = (inner[0].start, inner[-1].end)
        if self.credits:
            work = work_named(inner)
            if work is not None:
                self.credits[-1] = self.credits[-1]._replace(work=WORKS.get(work, "author"), label=span)
                return True
            if agency(inner, 0) == len(inner) or organization(inner, 0) == len(inner):
                complete(self.credits, affiliation=span)
                return True
            found = role(inner, 0, guests=True)
            if found is not None:
                complete(self.credits, job_title=found.title)
                return True
            if all(p.folded in INTERFACE or p.folded in PRONOUNS or p.kind != "word" for p in inner) or (
                len(inner) == 1 and (self.mode == "author" or self.hinted)
            ):
                return True
        return all(self._leave(p) for p in inner)

    def _word(self, piece: Token) -> bool:
        """One step over words: whatever is tried first wins."""
        return (
            self._prefix()
            or self._joiner(piece)
            or self._named_organization()
            or self._person(piece)
            or self._said_of_person(piece)
            or self._single(piece)
            or self._skip(piece)
            or self._leave_word(piece)
        )

    def _prefix(self) -> bool:
        found = prefix(self.pieces, self.at, self.language)
        if found is None or (found.kind == "more" and self.after_credit):
            return False
        if self.left and self.separator not in _STRONG and self.separator != "date":
            return False  # "a book by Ann Lee": what stands before is no label
        if self.after_credit and self.mode is None and self.pieces[self.at].folded in BY:
            self.titles = [c.name for c in self.credits]
            self.credits.clear()
        if found.kind == "source":
            return self._source(found.end)
        self.label = self.pieces[self.at].start, self.pieces[found.end - 1].end
        self.mode, self.at = found.kind, found.end
        self.expecting, self.after_credit, self.separator = True, False, "prefix"
        return True

    def _source(self, at: int) -> bool:
        """Pass over the outlet that a text was taken from."""
        while (
            at < len(self.pieces) and self.pieces[at].kind == "word" and prefix(self.pieces, at, self.language) is None
        ):
            at += 1
        self.at = at
        return True

    def _joiner(self, piece: Token) -> bool:
        if piece.folded not in JOINERS or not (self.credits or self.expecting):
            return False
        if piece.text[0].isupper() and not piece.text.isupper():
            return False
        if self.at + 1 < len(self.pieces) and piece.folded in DOUBTFUL_JOINERS and not self._starts_unit(self.at + 1):
            return False
        self.at += 1
        self.separator, self.after_credit = "and", False
        return True

    def _starts_unit(self, at: int) -> bool:
        return (
            name_length(self.pieces, at, self.language) > 0
            or agency(self.pieces, at) > at
            or staff(self.pieces, at) > at
        )

    def _named_organization(self) -> bool:
        """An agency, a desk, a newsroom: credited itself, unless a job title stands there."""
        here = self.at
        end = staff(self.pieces, here)
        if end > here and not self.after_credit and not (self.credits and self._has_role(here, end)):
            return self._credit(end, "Organization")
        if role(self.pieces, here, guests=False) is not None:
            return False
        end = agency(self.pieces, here)
        if end > here:
            if self.separator == "/" and self.credits and self.mode is None and not self.hinted:
                return False  # "Ann Lee / AFP" alone is a picture's credit
            if self.after_credit and self.credits[-1].kind == "Person":
                return self._outlet(end)
            return self._credit(end, "Organization")
        return False

    def _has_role(self, start: int, end: int) -> bool:
        guests = self.mode == "author" or self.hinted
        return any(role(self.pieces, i, guests=guests) for i in range(start, end))

    def _person(self, piece: Token) -> bool:
        if honorific(self.pieces, self.at, self.language):
            start = self.honorific[0] if self.honorific else piece.start
            self.honorific = (start, piece.end)
            self.at += 1
            return True
        if place(self.pieces, self.at, named_only=True) > self.at:
            return False
        length = self._name_length()
        if not length:
            return False
        if organization(self.pieces, self.at) > self.at + length:
            name = " ".join(p.text for p in self.pieces[self.at : self.at + length])
            if not has_known_forename(name) and not self.pieces[self.at + length].glued:
                return False  # "Rheinische Allgemeine Zeitung"
        return self._credit(self.at + length, "Person")

    def _name_length(self) -> int:
        """How many words are a name, up to another label: "Words by Ann Lee Photography by Bob Ray"."""
        length = name_length(self.pieces, self.at, self.language)
        inside = range(self.at + 1, self.at + length)
        label = next((i for i in inside if is_label(self.pieces, i)), 0)
        return name_length(self.pieces[:label], self.at, self.language) if label else length

    def _credit(self, end: int, kind: Literal["Person", "Organization"]) -> bool:
        """Take the words up to `end` as a name."""
        start, stop = self.pieces[self.at].start, self.pieces[end - 1].end
        printed = " ".join(self.text[start:stop].split())
        name = restore_case(printed, language=self.language) if kind == "Person" else printed
        credit = Credit(
            start,
            stop,
            name,
            kind,
            job_title=self.job_title if kind == "Person" else None,
            honorific=self.honorific if kind == "Person" else None,
            email=self.email if kind == "Person" else None,
            work=self._work(kind),
            label=self.label,
        )
        self.credits.append(credit)
        self.prefixed = self.prefixed or self.mode == "author"
        self.honorific = self.email = self.job_title = None
        self.at, self.expecting, self.after_credit, self.separator = end, False, True, ""
        while self.at < len(self.pieces) and self._is_tail(self.at):
            self.at += 1
        return True

    def _work(self, kind: str) -> Work:
        """What the words in force make of a name."""
        behind = kind == "Person" and self._is_behind_agency()
        return "contributor" if behind else WORKS.get(self.mode or "", "author")

    def _is_behind_agency(self) -> bool:
        """`AFP/Ann Lee`: the way pictures are credited."""
        return (
            self.separator == "/"
            and self.mode is None
            and bool(self.credits)
            and self.credits[-1].kind == "Organization"
        )

    def _is_tail(self, at: int) -> bool:
        """A suffix behind a comma: `, Jr.`, `, PhD`."""
        piece = self.pieces[at]
        if piece.text == ",":
            return (
                at + 1 < len(self.pieces) and self.pieces[at + 1].kind == "word" and is_suffix(self.pieces[at + 1].text)
            )
        return piece.kind == "word" and is_suffix(piece.text) and self.pieces[at - 1].text == ","

    def _said_of_person(self, piece: Token) -> bool:
        """A job title, an outlet, a place beside the names."""
        person = any(c.kind == "Person" for c in self.credits)
        found = role(self.pieces, self.at, guests=self.mode == "author" or self.hinted)
        beside = self.separator == "," or (self.after_credit and piece.folded in ORGANIZATION_HEADS)
        found = found or (outlet_role(self.pieces, self.at) if person and beside else None)
        if found is not None:
            if person:
                complete(self.credits, job_title=found.title, affiliation=found.affiliation)
            else:
                self.job_title = found.title
            self.at, self.after_credit = found.end, False
            return True
        working_for = (self.after_credit or (person and self.separator == ",")) and (
            piece.folded in AFFILIATING or piece.folded == "of"
        )
        named = outlet(self.pieces, self.at, working_for=working_for)
        if named is not None:
            self.at = named[0]
            return self._outlet(named[1])
        if self.credits:
            end = place(
                self.pieces,
                self.at,
                named_only=False,
                bare=self.separator in {",", "-", "(", "、"}
                or (self.credits[-1].kind == "Organization" and not self.separator),
            )
            if end > self.at and not (piece.folded in JOINERS and self.separator == "and"):
                self.placed = self.placed or self.credits[-1].kind == "Person"
                self.at, self.after_credit = end, False
                return True
        return False

    def _outlet(self, end: int) -> bool:
        end = with_site(self.pieces, end)
        span = (self.pieces[self.at].start, self.pieces[end - 1].end)
        if any(c.kind == "Person" for c in self.credits):
            if self.separator == "/" and self.mode is None and not self.hinted:
                return False
            if self.separator in _STRONG:
                for i, credit in enumerate(self.credits):
                    if credit.kind == "Person" and credit.affiliation is None:
                        self.credits[i] = credit._replace(affiliation=span)
            else:
                complete(self.credits, affiliation=span)
        elif self.metadata or (
            self.expecting and any(p.folded in ORGANIZATION_HEADS for p in self.pieces[self.at : end])
        ):
            return self._credit(end, "Organization")
        elif self.expecting:
            return False  # "By The Numbers", "von LD"
        self.at, self.after_credit = end, False
        return True

    def _single(self, piece: Token) -> bool:
        """A name of one word: an account in an author element, a known forename behind a prefix."""
        if self.credits or self.left or not is_single_name(piece):
            return False
        rest = self.pieces[self.at + 1 :]
        alone = all(p.kind != "word" or p.folded in INTERFACE for p in rest)
        if not alone or not (self.expecting or self.hinted):
            return False
        if self.metadata and not (
            sum(p.kind == "word" for p in self.pieces) - (self.mode is not None) == 1
            and piece.text[0].isupper()
            and is_forename(piece.text)
        ):
            return False
        dated = any(p.kind == "date" for p in self.pieces)
        if any(word in piece.text for word in HAN_NEVER | HANGUL_NEVER):
            return self._credit(self.at + 1, "Organization")
        if self.mode == "more" or not (is_forename(piece.text) or dated or self.hinted):
            return False
        return self._credit(self.at + 1, "Person")

    def _skip(self, piece: Token) -> bool:
        """Interface words; a desk's initials behind an agency."""
        beside = {self.pieces[i].kind for i in (self.at - 1, self.at + 1) if 0 <= i < len(self.pieces)}
        if (
            piece.folded in INTERFACE
            or (piece.folded in MONTHS and "number" in beside)
            or (self.separator == "/" and self.credits and is_initialism(piece))
        ):
            self.at += 1
            return True
        return False

    def _leave_word(self, piece: Token) -> bool:
        """A word that nothing explains. False where it makes the line a sentence."""
        if self.after_credit and piece.text[0].islower():
            return False
        if self.expecting and not self.credits:
            self.at += 1
            return piece.folded in POSSESSIVES  # "Von unserer Korrespondentin Ann Lee"
        self.at += 1
        self.after_credit = False
        return self._leave(piece)

    def _leave(self, piece: Token) -> bool:
        self.left.append(piece)
        self.separator = ""
        return self._is_bearable()

    def _is_bearable(self) -> bool:
        if self.bare and not (self.credits and any(p.kind == "date" for p in self.pieces)):
            return False
        words = [p.text for p in self.left if p.kind == "word"]
        return len(words) <= _MOST_LEFT and sum(w[0].islower() for w in words) <= _MOST_LEFT_LOWER
