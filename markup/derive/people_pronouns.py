"""What a sentence behind a name says of somebody by a pronoun: "She is a nurse at the Fen Clinic"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import Mention
from markup.derive.people_roles import role_behind
from markup.derive.words.given_names import FEMALE, MALE
from markup.derive.words.people import FEMALE_HONORIFICS, MALE_HONORIFICS, SERVING, WORKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Passage
    from markup.derive.people_roles import Role
    from markup.derive.words.speech import Speech

_IS = frozenset({"is", "was", "became", "has", "joined", *SERVING, *WORKING})


def roles_of_pronouns(
    passages: Sequence[Passage], found: Sequence[Cluster], speech: Speech
) -> Iterator[tuple[Cluster, Role]]:
    """The people whom a pronoun can only mean, each with the role that its sentence says.

    That is the one person whom the paragraph has named so far, or, at its beginning, the paragraph
    before; one of the other sex does not count.
    """
    named: dict[int, list[tuple[int, Cluster]]] = {}
    for cluster in found:
        for mention in cluster.mentions:
            named.setdefault(mention.number, []).append((mention.first, cluster))
    for number, passage in enumerate(passages):
        for at in passage.capitals:
            word = passage.words[at]
            if not word.opens or word.lower not in speech.male | speech.female or passage.lower(at + 1) not in _IS:
                continue
            role = role_behind(Mention(number, passage, at, at + 1, at))
            if role is None:
                continue
            near = [c for first, c in named.get(number, ()) if first < at] or [
                c for _, c in named.get(number - 1, ()) if not passages[number - 1].title_case
            ]
            meant = {id(c): c for c in near if _can_be(c, male=word.lower in speech.male)}
            if len(meant) == 1:
                yield next(iter(meant.values())), role


def _can_be(cluster: Cluster, *, male: bool) -> bool:
    """Whether nothing shows that somebody is of the other sex."""
    other, titles = (FEMALE, FEMALE_HONORIFICS) if male else (MALE, MALE_HONORIFICS)
    return cluster.key[0] not in other and cluster.honorifics.isdisjoint(titles)
