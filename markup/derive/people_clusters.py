"""From mentions to names: which forms of a name are one person's."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.people_forenames import is_forename
from markup.derive.people_genitives import genitives
from markup.derive.people_judgement import Cluster
from markup.derive.words.given_names import FEMALE, MALE
from markup.derive.words.names import FORENAMES_OF_COUNTRIES
from markup.derive.words.people import FEMALE_HONORIFICS, MALE_HONORIFICS, ROYAL
from markup.derive.words.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.derive.people_mentions import Mention

_MOST_NAMESAKES = 50  # of one word, the last named
_SPAN = attrgetter("span")  # in the text's order


def clusters(mentions: Sequence[Mention]) -> list[Cluster]:
    """Every name with its mentions in the text's order; a short form goes with the full one that it abbreviates.

    `mentions` are in the text's order.
    """
    found: dict[tuple[str, ...], Cluster] = {}
    by_word: dict[str, list[Cluster]] = {}
    for mention in sorted(genitives(mentions), key=lambda m: -len(m.key)):
        cluster = found.get(mention.key) or _owner(mention, by_word)
        if cluster is None:
            cluster = found[mention.key] = Cluster(mention)
            for word in {mention.key[0], *mention.key[-2:]}:
                by_word.setdefault(word, []).append(cluster)
        cluster.add(mention)
    for cluster in found.values():
        cluster.mentions.sort(key=_SPAN)
        same = [m for m in cluster.mentions if m.key == cluster.key]
        titled = (m for m in same if len(m.key) == 1 and m.honorific in ROYAL)
        untitled = (m for m in same if not m.passage.title_case)
        cluster.full = next(titled, None) or next(untitled, same[0])
    return list(found.values())


def _owner(mention: Mention, by_word: Mapping[str, Sequence[Cluster]]) -> Cluster | None:
    """The cluster whose name a mention shortens; of several the one named last before it."""
    last, first = by_word.get(mention.key[-1], ()), by_word.get(mention.key[0], ())
    fitting = [c for c in (*last[-_MOST_NAMESAKES:], *first[-_MOST_NAMESAKES:]) if _fits(c, mention)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    sexed = [c for c in fitting if _agrees(c, mention)]
    by_surname = [c for c in sexed if c.key[-1] == mention.key[-1]]
    fitting = by_surname or sexed or fitting
    before = [c for c in fitting if c.begins < mention.span]
    return max(before or fitting, key=attrgetter("ends"))


def _fits(cluster: Cluster, mention: Mention) -> bool:
    full, short = cluster.key, mention.key
    if len(short) == 1:
        return _fits_one_word(cluster, mention)
    if full[-len(short) :] == short or full[: len(short)] == short:
        return True
    return full[-1] == short[-1] and (full[0] == short[0] or _initials_agree(full[0], short[0]))


def _fits_one_word(cluster: Cluster, mention: Mention) -> bool:
    full, (word,) = cluster.key, mention.key
    if mention.honorific in ROYAL:
        return word == full[0] and mention.honorific in cluster.honorifics
    if len(word) == 1:
        return False
    if word == full[0] and len(full) == 2 and word in SURNAMES and full[-1] not in SURNAMES:  # noqa: PLR2004
        return True  # the family name comes first: "Liu Ming", "Liu"
    if mention.passage.language == "es" and len(full) == 3 and word == full[1]:  # noqa: PLR2004
        return is_forename(full[0]) and not is_forename(word)  # of two surnames the first: "Ana Ruiz Soler", "Ruiz"
    return word == full[-1] or (word == full[0] and _is_called(cluster, mention))


def _is_called(cluster: Cluster, mention: Mention) -> bool:
    """Whether a first word alone may be the person: a known forename that is no country, or one with a title."""
    if mention.key[0] in FORENAMES_OF_COUNTRIES and mention.title == mention.first:
        return False
    return is_forename(mention.key[0]) or mention.title < mention.first or cluster.titled


def _initials_agree(one: str, other: str) -> bool:
    return one[0] == other[0] and (len(one) == 1 or len(other) == 1)


def _agrees(cluster: Cluster, mention: Mention) -> bool:
    """Whether a form of address goes with the sex that the full name shows."""
    if mention.honorific in MALE_HONORIFICS:
        return cluster.key[0] not in FEMALE
    if mention.honorific in FEMALE_HONORIFICS:
        return cluster.key[0] not in MALE
    return True
