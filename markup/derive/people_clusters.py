"""From mentions to names: which forms of a name are one person's."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.people_forenames import is_forename
from markup.derive.people_genitives import genitives
from markup.derive.people_judgement import Cluster
from markup.derive.people_spouses import address_of, is_spouse, sex_shown
from markup.derive.words.names import FORENAMES_OF_COUNTRIES
from markup.derive.words.people import ROYAL
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
    called: dict[str, Cluster] = {}
    for mention in sorted(genitives(mentions), key=lambda m: -len(m.key)):
        key = mention.key
        cluster = found.get(key)
        if cluster is None or not _agrees(cluster, mention):
            cluster = _owner(mention, by_word, called)
        if cluster is None and key in found:
            key = (*key, address_of(mention))  # "Mrs. Lee" is no Mr. Lee
            cluster = found.get(key)
        if cluster is None:
            cluster = found[key] = Cluster(mention)
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


def joined(people: Sequence[Cluster]) -> list[Cluster]:
    """The same, a name of one word with the one full name that it begins: `Najib Roe`, `Najib`."""
    kept = []
    begun: dict[str, list[Cluster]] = {}
    for cluster in people:
        if len(cluster.key) > 1:
            begun.setdefault(cluster.key[0], []).append(cluster)
    for cluster in people:
        alone = len(cluster.key) == 1 and not cluster.titled
        full = begun.get(cluster.key[0], []) if alone else []
        if len(full) != 1 or any(_is_relatives(full[0], m) for m in cluster.mentions):
            kept.append(cluster)
            continue
        for mention in cluster.mentions:
            full[0].add(mention)
        full[0].mentions.sort(key=_SPAN)
    return kept


def _owner(mention: Mention, by_word: Mapping[str, Sequence[Cluster]], called: dict[str, Cluster]) -> Cluster | None:
    """The cluster whose name a mention shortens.

    Of several bearers of a surname the one whom `called` says, who was called so before the others came; else
    the one named last before, but nobody who is introduced as somebody's wife or husband.
    """
    last, first = by_word.get(mention.key[-1], ()), by_word.get(mention.key[0], ())
    bearers = {id(c): c for c in (*last[-_MOST_NAMESAKES:], *first[-_MOST_NAMESAKES:])}.values()
    fitting = [c for c in bearers if _fits(c, mention) and _agrees(c, mention)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    fitting = [c for c in fitting if len(c.key) > 1] or fitting
    by_surname = [c for c in fitting if c.key[-1] == mention.key[-1]]
    fitting = by_surname or fitting
    before = [c for c in fitting if c.begins < mention.span] or fitting
    if not by_surname or len(mention.key) > 1:
        return max(before, key=attrgetter("ends"))
    return _namesake(mention, before, called)


def _namesake(mention: Mention, bearers: Sequence[Cluster], called: dict[str, Cluster]) -> Cluster:
    """Whom a surname alone means of those who bear it and were named before."""
    if len(bearers) == 1:
        return called.setdefault(mention.key[-1], bearers[0])
    address = address_of(mention)
    titles = {mention.passage.lower(i) for i in range(mention.title, mention.first)}
    addressed = [c for c in bearers if address and sex_shown(c) == address]
    titled = [c for c in bearers if any(not titles.isdisjoint(_titles(m)) for m in c.mentions if len(m.key) > 1)]
    bearers = titled or addressed or bearers
    here = [c for c in bearers if any(m.number == mention.number and len(m.key) > 1 for m in c.mentions)]
    known = called.get(mention.key[-1])
    if known is not None and known in bearers and all(c is known for c in here):
        return known
    own = [c for c in bearers if not is_spouse(c)]
    if len(own) == 1 and not here:
        called[mention.key[-1]] = own[0]
    return max(here or own or bearers, key=attrgetter("ends"))


def _titles(mention: Mention) -> set[str]:
    return {mention.passage.lower(i) for i in range(mention.title, mention.first)}


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
    return word == full[-1] or (
        word == full[0] and _is_called(cluster, mention) and not _is_relatives(cluster, mention)
    )


def _is_called(cluster: Cluster, mention: Mention) -> bool:
    """Whether a first word alone may be the person: a known forename that is no country, or one with a title."""
    if mention.key[0] in FORENAMES_OF_COUNTRIES and mention.title == mention.first:
        return False
    return is_forename(mention.key[0]) or mention.title < mention.first or cluster.titled


def _is_relatives(cluster: Cluster, mention: Mention) -> bool:
    """`John and Donald Roe`: a forename whose surname stands behind another's is nobody's of another surname."""
    text, at = mention.passage, mention.last
    if text.lower(at) != "and" or at + 2 >= len(text.words) or not is_forename(text.lower(at + 1)):
        return False
    last = text.words[at + 2]
    return last.upper and text.words[at + 1].upper and text.gap(at + 2) == " " and last.lower != cluster.key[-1]


def _initials_agree(one: str, other: str) -> bool:
    return one[0] == other[0] and (len(one) == 1 or len(other) == 1)


def _agrees(cluster: Cluster, mention: Mention) -> bool:
    """Whether a form of address or a title goes with the sex that the full name shows."""
    address = address_of(mention) if len(mention.key) == 1 else ""
    return not address or sex_shown(cluster) in {"", address}
