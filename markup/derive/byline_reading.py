"""Who is credited in a line of a page, and in a metadata value that names authors."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from markup.derive.byline_credits import Byline, Credit, Span
from markup.derive.byline_phrases import name_length
from markup.derive.byline_reader import Reader
from markup.derive.byline_tokens import tokens
from markup.derive.name_case import restore_case
from markup.derive.names import is_forename, is_initials, is_particle, is_suffix
from markup.derive.pattern import Pattern
from markup.derive.words.bylines import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Byline", "Credit", "read_author_names", "read_byline", "read_credits"]

_LONGEST = 300  # characters of a line that no element says is a byline
_LONGEST_HINTED = 600
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
    reader = Reader(tokens(text, dates, links), text, language, hinted=hinted)
    if not reader.read():
        return None
    return reader.byline(dated=bool(dates))


def read_credits(text: str, *, language: str | None = None) -> Byline | None:
    """Read a line of credits that stands beside a byline; one of pictures alone counts too."""
    if not text or len(text) > _LONGEST:
        return None
    reader = Reader(tokens(text, (), ()), text, language, hinted=False)
    return reader.byline(dated=False, photographs=True) if reader.read() else None


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
    byline = reader.byline(dated=False) if reader.read() else None
    return tuple(c.moved(shift) for c in byline.credits) if byline else ()


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
