"""`@id`s: the page's address and a fragment that says what the node is."""

from __future__ import annotations

import re
import unicodedata

_GAPS = re.compile("-+")


class Identifiers:
    """Gives each node an @id of its own; the same questions in the same order get the same answers."""

    def __init__(self, base: str) -> None:
        """`base` is the page's address without a fragment; empty where it is not known."""
        self.base = base
        self._taken: set[str] = set()

    def unique(self, kind: str, name: str = "") -> str:
        """`#kind-name`, with a number behind it where that is taken."""
        slug = f"{kind}-{fragment(name)}".rstrip("-")
        number, wanted = 1, slug
        while wanted in self._taken:
            number += 1
            wanted = f"{slug}-{number}"
        self._taken.add(wanted)
        return f"{self.base}#{wanted}"


def fragment(name: str) -> str:
    """A name as part of an IRI's fragment: its letters, marks and digits in lower case, joined by `-`.

    Letters of any script may stand in an IRI as they are (RFC 3987, `ucschar`).
    """
    folded = unicodedata.normalize("NFC", name.lower())
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else "-" for c in folded)
    return _GAPS.sub("-", kept).strip("-")
