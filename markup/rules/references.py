"""Character references of HTML, decoded where they are complete: with their semicolon, and by a name that exists.

`html.unescape` also reads `&copy=` and `&notify;` as references, as browsers do; in the text of a
script or an address they are none that anybody meant.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")


def character(reference: str) -> str:
    """What a reference stands for; itself where it stands for nothing."""
    return unescape(reference) if reference[1] == "#" else html5.get(reference[1:], reference)


def decoded(text: str) -> str:
    """A text with its references decoded once."""
    return REFERENCE.sub(lambda m: character(m[0]), text)
