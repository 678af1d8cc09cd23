"""The names that JSON-LD keeps for itself.

From https://www.w3.org/TR/json-ld11/#syntax-tokens-and-keywords and, for frames,
https://www.w3.org/TR/json-ld11-framing/#syntax-tokens-and-keywords.
"""

from __future__ import annotations

from difflib import get_close_matches

KEYWORDS = frozenset(
    """
    @base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none @prefix
    @propagate @protected @reverse @set @type @value @version @vocab
    @default @embed @explicit @null @omitDefault @omitGraph @preserve @requireAll
    """.split()
)
# What a node object is likely to have been meant to say.
_COMMON = ("@type", "@id", "@graph", "@context", "@value", "@list", "@language")


def meant(name: str) -> str | None:
    """The keyword that a wrong name was probably meant to be."""
    near = get_close_matches(name.lower(), _COMMON, n=1, cutoff=0.6)
    return near[0] if near else None
