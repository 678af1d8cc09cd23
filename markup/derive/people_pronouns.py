"""What a sentence behind a name says of somebody by a pronoun: "She is a nurse at the Fen Clinic"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.derive.people_mentions import Mention
from markup.derive.people_roles import role_behind, role_of_phrase
from markup.derive.words.given_names import FEMALE, MALE
from markup.derive.words.people import FEMALE_HONORIFICS, JOBS, MALE_HONORIFICS, SERVING, WORKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Passage
    from markup.derive.people_roles import Role
    from markup.derive.words.speech import Speech

_HIS = frozenset({"his", "her"})
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
        for at, role in _said(number, passage, speech):
            male = passage.lower(at) in speech.male | speech.possessive_male
            near = [c for first, c in named.get(number, ()) if first < at] or [
                c for _, c in named.get(number - 1, ()) if not passages[number - 1].title_case
            ]
            meant = {id(c): c for c in near if can_be(c, male=male)}
            if len(meant) == 1:
                yield next(iter(meant.values())), role


def _said(number: int, passage: Passage, speech: Speech) -> Iterator[tuple[int, Role]]:
    """The pronouns beside which a role is said, each with the role: `She is a nurse`, `her job as a nurse`."""
    for at in passage.capitals:
        word = passage.words[at]
        if word.opens and word.lower in speech.male | speech.female and passage.lower(at + 1) in _IS:
            role = role_behind(Mention(number, passage, at, at + 1, at))
            if role is not None:
                yield at, role
    if " as " not in passage.text and "(as " not in passage.text:
        return
    for at, word in enumerate(passage.words):
        if word.lower in JOBS and passage.lower(at + 1) == "as" and passage.lower(at - 1) in _HIS:
            role = role_of_phrase(Mention(number, passage, at, at + 1, at), at + 2)
            if role is not None:
                yield at - 1, role


def can_be(cluster: Cluster, *, male: bool) -> bool:
    """Whether nothing shows that somebody is of the other sex."""
    other, titles = (FEMALE, FEMALE_HONORIFICS) if male else (MALE, MALE_HONORIFICS)
    return cluster.key[0] not in other and cluster.honorifics.isdisjoint(titles)
