"""A value is none of the members of the enumeration that it should be of.

Why: Some properties take one of a closed list of values, such as `https://schema.org/EventScheduled`;
consumers compare the name and pass over any other. The members stand on the enumeration's page.
(https://schema.org/Enumeration)

Bad:
    {"@context": "https://schema.org", "@type": "Event", "name": "Ferry day", "eventStatus": "https://schema.org/EventOnTime"}

Good:
    {"@context": "https://schema.org", "@type": "Event", "name": "Ferry day", "eventStatus": "https://schema.org/EventScheduled"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.context import is_foreign
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule
from markup.rules.wording import either, meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

_NAME = re.compile(r"\w+")


@rule(Severity.WARNING, on="value")
def enumeration_member_unknown(value: Value, page: Page) -> Iterator[Hit]:
    """Texts under properties that take enumeration members alone: names, and slips of one.

    A phrase is text where a thing is expected, which is legal; a single word that is like no member
    may be meant so too.
    """
    words = page.vocabulary
    text = value.text.strip()
    term = words.property(value.term) if text and words.takes_members(value.term) else None
    if term is None:
        return
    name = value.node.context.local(text) if ":" in text else text
    if is_foreign(name) or words.is_a(name, *term.ranges):
        return
    like = words.like_member(name, term.ranges)
    if like is None and not _NAME.fullmatch(name):
        return
    safe = like is not None and like.casefold() == name.casefold() and text.endswith(name)
    yield Hit(
        value,
        f"{value.key} is {shortened(text)!r}, which is no member of {either(term.ranges)}",
        expected=f"a member of {either(term.ranges)}",
        fix=meant(like),
        edits=rewritten(value, text.removesuffix(name) + like, page.document) if like and safe else (),
        severity=None if like or name != text else Severity.ADVICE,
        source=f"https://schema.org/{min(term.ranges)}",
    )
