"""`dateline`: the place from which a report is filed, where the first paragraph opens with it.

The form is that of the news agencies' style books: "CITY, May 1 (Agency) —", "CITY (Agency) -", "CITY —",
in German "City (agency) -", in Japanese 【City＝name】.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.document.block import fold
from markup.model import Confidence, Derived

if TYPE_CHECKING:
    from markup.document.layout import Layout

_CAPITALS = r"[^\W\d_a-zß-ÿ][^\Wa-z\d_ß-ÿ'’.]+(?:(?:[ '’.]+|-)[^\Wa-z\d_ß-ÿ]+)*+"
_NAME = r"[^\W\d_a-zß-ÿ][\w'’.-]+(?:[ -][^\W\d_a-zß-ÿ][\w'’.-]+){0,3}"
_DASH = r"\s*[—–-]{1,2}\s"
_AGENCY = r"\s*\([^()]{2,40}\)"
_REST = r"(?:, [^—–()\d]{2,20}?)?(?:,? [^\W\d_]{3,12}\.? \d{1,2})?"
# Each with the characters of which it needs one: few paragraphs open with any.
_FORMS = (
    ("—–-", Pattern(rf"(?P<place>{_CAPITALS}){_REST}(?:{_AGENCY})?{_DASH}")),
    ("(", Pattern(rf"(?P<place>{_NAME}){_REST}{_AGENCY}(?:{_DASH}|[.:]?\s)")),
    ("【", Pattern(r"【(?P<place>[^】＝=]{1,12})[＝=]")),
)
_WITHIN = 120  # characters


def opens_with_place(text: str) -> bool:
    """Whether a text opens with a place in capitals and a dash, as only a report's first paragraph does."""
    marks, form = _FORMS[0]
    opening = text[:_WITHIN]
    return any(map(opening.__contains__, marks)) and form.match(opening) is not None


def dateline(layout: Layout) -> Derived[str] | None:
    """The place in the dateline of the first paragraph, or of the standfirst; most articles have none."""
    for block in (*layout.body[:1], *layout.standfirst[:1]):
        head = block.text[:_WITHIN]
        for needed, form in _FORMS:
            m = form.match(head) if any(map(head.__contains__, needed)) else None
            if m is None:
                continue
            place = m["place"]
            value = place.title() if place.isupper() else place
            evidence = block.evidence("dateline.opening", m.start("place"), m.end("place"), Confidence.STATED)
            return Derived(fold(value), (evidence,))
    return None
