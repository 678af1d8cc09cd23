"""What tells people of one surname apart: which sex a name shows, and who is introduced as somebody's spouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_forenames import sex_of_title
from markup.derive.words.given_names import FEMALE, MALE
from markup.derive.words.people import FEMALE_HONORIFICS, MALE_HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Mention

_SPOUSES = {
    "wife": "f", "husband": "m", "ex-wife": "f", "ex-husband": "m", "widow": "f", "widower": "m", "girlfriend": "f",
    "boyfriend": "m", "fiancée": "f", "fiancé": "m", "spouse": "", "partner": "",
}  # fmt: skip
_REACH = 4  # words behind a name: ", his former wife"
_OWNERS = frozenset("his her their whose".split())


def address_of(mention: Mention) -> str:
    """The sex ("m", "f") that a form of address or a title before a name says; nothing where none does."""
    if mention.honorific in MALE_HONORIFICS:
        return "m"
    if mention.honorific in FEMALE_HONORIFICS:
        return "f"
    title = mention.passage.lower(mention.first - 1) if mention.title < mention.first else ""
    return sex_of_title(title, "en") if title.endswith(("man", "woman")) else ""


def sex_shown(cluster: Cluster) -> str:
    """The sex that a full name shows by its forename, its form of address, or by whose wife or husband it is."""
    if len(cluster.key) == 1:
        return next((s for m in cluster.mentions if (s := address_of(m))), "")
    full = [m for m in cluster.mentions if len(m.key) > 1]
    addressed = next((s for m in full if (s := address_of(m))), "")
    female, male = cluster.key[0] in FEMALE, cluster.key[0] in MALE
    if addressed or female != male:
        return addressed or ("f" if female else "m")
    return next((s for m in full if (s := _spouse(m))), "")


def is_spouse(cluster: Cluster) -> bool:
    """Whether a full name is introduced as somebody's wife, husband or partner."""
    return any(True for m in cluster.mentions if len(m.key) > 1 for _ in _spouses(m))


def _spouse(mention: Mention) -> str:
    return next((_SPOUSES[word] for word in _spouses(mention) if _SPOUSES[word]), "")


def _spouses(mention: Mention) -> Iterator[str]:
    """The words for a wife or husband beside a name: `his wife, NAME`, `NAME, the mayor's wife`."""
    text = mention.passage
    before = text.lower(mention.title - 1)
    if before in _SPOUSES and text.gap(mention.title) in {" ", ", "}:
        yield before
    if mention.last < len(text.words) and text.gap(mention.last) == ", ":
        for at in range(mention.last, min(len(text.words), mention.last + _REACH)):
            owned = text.lower(at - 1) in _OWNERS or text.words[at - 1].possessive
            if text.lower(at) == "and" or (at > mention.last and text.gap(at) != " "):
                return
            if text.lower(at) in _SPOUSES and owned and at > mention.last:
                yield text.lower(at)
