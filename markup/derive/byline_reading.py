"""Who is credited in a line of a page, and in a metadata value that names authors."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from markup.derive.byline_credits import (
    Byline,
    Credit,
    Span,
    is_headed,
    is_quoted_or_sentence,
    is_rich,
    is_telling,
    is_weak,
    merged,
    without_photographers,
)
from markup.derive.byline_phrases import may_hold_credit, name_length
from markup.derive.byline_prefix import may_hold_prefix
from markup.derive.byline_reader import Reader
from markup.derive.byline_tokens import tokens
from markup.derive.name_case import restore_case
from markup.derive.names import is_forename, is_initials, is_particle, is_suffix
from markup.derive.pattern import Pattern
from markup.derive.words.bylines import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Byline", "Credit", "leading_name", "read_author_names", "read_byline", "read_credits"]

_LONGEST = 300  # characters of a line that no element says is a byline
_LONGEST_HINTED = 600
_NAME_HEAD = 80  # characters in which a box about somebody has named them
_ADDRESS_WITH_NAME = Pattern(r"^\s*<?[\w.+-]+@[\w.-]+>?\s*\(([^()]+)\)\s*$")
_CONTROL = Pattern(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")  # what is left of text read in the wrong encoding
_INVERTED = Pattern(r"^\s*([^\s,]+(?: [^\s,]+)?),\s*([^\s,]+(?: [^\s,]\S*)?)\s*$")


def read_byline(
    text: str,
    *,
    language: str | None = None,
    hinted: bool = False,
    links: Sequence[Span] = (),
    dates: Sequence[Span] = (),
) -> Byline | None:
    """Read one line of a page as a byline; None where it is a sentence, a headline, a caption, a label.

    `hinted` says that an element of the page calls the line a byline; `links` and `dates` are spans
    of links and of dates already read. A line that credits pictures alone is none.
    Time is linear in the line's length.
    """
    if not text or len(text) > (_LONGEST_HINTED if hinted else _LONGEST):
        return None
    pieces = tokens(text, dates, links)
    bare = not hinted and not may_hold_prefix(pieces)
    if bare and (is_quoted_or_sentence(text) or not may_hold_credit(pieces)):
        return None  # most lines: what the reader would come to, at a tenth of the cost
    reader = Reader(pieces, text, language, hinted=hinted)
    if not reader.read(bare=bare):
        return None
    return _judged(reader, dated=bool(dates))


def read_credits(text: str, *, language: str | None = None) -> Byline | None:
    """Read a line of credits that stands beside a byline; one of pictures alone counts too."""
    if not text or len(text) > _LONGEST:
        return None
    reader = Reader(tokens(text, (), ()), text, language, hinted=False)
    return _judged(reader, photographs=True) if reader.read() else None


def read_author_names(value: str) -> tuple[Credit, ...]:
    """The names in a metadata value (`By Ann Lee`, `Ann Lee, Bob Ray | Reuters`, `Lee, Ann`).

    Empty for accounts, addresses, placeholders. A single word counts only where it is a known
    forename; contributors are marked as such.
    """
    if "&" in value and (plain := unescape(value)) != value:
        return tuple(Credit(0, len(value), c.name, c.kind, work=c.work) for c in read_author_names(plain))
    if len(value) > _LONGEST_HINTED or _CONTROL.search(value):
        return ()
    shift = 0
    if match := _ADDRESS_WITH_NAME.match(value):
        value, shift = match[1], match.start(1)
    if credit := _inverted(value, shift) or _company(value, shift):
        return (credit,)
    reader = Reader(tokens(value, (), ()), value, None, hinted=True, metadata=True)
    byline = _judged(reader) if reader.read() else None
    return tuple(c.moved(shift) for c in byline.credits) if byline else ()


def leading_name(text: str, dates: Sequence[Span] = ()) -> int:
    """How many characters of a text are a person's full name that it begins with, and then goes on of; 0 for none."""
    pieces = tokens(text[:_NAME_HEAD], [d for d in dates if d[1] <= _NAME_HEAD], ())
    count = name_length(pieces, 0, None) if pieces and pieces[0].kind == "word" else 0
    if not count or count == len(pieces):
        return pieces[count - 1].end if count else 0
    following = pieces[count]
    return pieces[count - 1].end if following.kind != "word" or following.text[0].islower() else 0


def _judged(reader: Reader, *, dated: bool = False, photographs: bool = False) -> Byline | None:
    """What was read, or None where it is too little, or too much stayed over."""
    found = tuple(merged(without_photographers(reader.credits, reader.text)))
    names = {c.name for c in found}
    helpers = all(c.contributor for c in found)
    if not found or (helpers and reader.mode == "photo" and not photographs):
        return None
    if not (reader.hinted or names.issuperset(reader.titles)):
        return None
    credited = not reader.left and helpers and all(c.label for c in found)
    if not (reader.prefixed or reader.hinted or credited or _stands_alone(reader, found, dated=dated)):
        return None
    return Byline(found, reader.prefixed, " ".join(p.text for p in reader.left))


def _stands_alone(reader: Reader, found: Sequence[Credit], *, dated: bool) -> bool:
    """Whether a line that nothing says is a byline holds names and what goes with them, and no more."""
    if is_quoted_or_sentence(reader.text) or (reader.left and not (dated and is_headed(found, reader.left))):
        return False
    if found[0].kind == "Person" and not is_telling(found[0].name):
        return dated
    return dated or is_rich(found) or found[0].email is not None or not (reader.placed or is_weak(found[0]))


def _company(value: str, shift: int) -> Credit | None:
    """`Verlag und Druck GmbH & Co. KG`: one organization, whatever its name holds."""
    name = value.strip()
    if "," in name or LEGAL_FORMS.isdisjoint(name.casefold().split()):
        return None
    start = value.index(name) + shift
    return Credit(start, start + len(name), name, "Organization")


def _inverted(value: str, shift: int) -> Credit | None:
    """`Lee, Ann`, as citation metadata gives names."""
    match = _INVERTED.match(value)
    if match is None:
        return None
    last, first = match[1], match[2]
    given = first.split()[0]
    if (
        is_suffix(first)
        or (" " in last and not is_particle(last.split()[0].lower()))
        or not (is_forename(given) or is_initials(given))
    ):
        return None
    piece = tokens(f"{first} {last}", (), ())
    if name_length(piece, 0, None) != len(piece):
        return None
    return Credit(match.start(1) + shift, match.end(2) + shift, restore_case(f"{first} {last}"), "Person")
