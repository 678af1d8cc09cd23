"""The people whom an article names, decided name by name from everything it shows of each."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from markup.derive.people_affiliations import is_place
from markup.derive.people_clusters import clusters, joined
from markup.derive.people_contexts import roles_of_contexts
from markup.derive.people_judgement import is_person, roles
from markup.derive.people_mentions import holds, is_role, kinds, mentions, passage, with_known
from markup.derive.people_organizations import FullNames
from markup.derive.people_pronouns import roles_of_pronouns
from markup.derive.people_rows import singular
from markup.derive.people_spacy import names
from markup.derive.words.lexicon import lexicon
from markup.derive.words.names import FORENAMES_OF_COUNTRIES
from markup.derive.words.people import (
    BRANDS,
    FIELDS,
    HELD,
    HONORIFICS,
    LEADS,
    ORDINARY_ENDINGS,
    ORGANIZATION_WORDS,
    PARTIES,
    PLAYERS,
    ROLE_ADJECTIVES,
    ROYAL,
    UNNAMED,
)
from markup.derive.words.speech import ENGLISH, speech_of
from markup.model import Confidence, Derived, Person

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from markup.derive.people_affiliations import Span
    from markup.derive.people_judgement import Cluster
    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.people_roles import Role
    from markup.document import Block
    from markup.model import Evidence, Quotation


def people(  # noqa: PLR0913  # all but the body may be left out
    body: Sequence[Block],
    *,
    language: str | None,
    authors: Collection[str],
    headline: Block | None = None,
    passages: Sequence[Passage] | None = None,
    pipeline: str | None = None,
) -> tuple[Person, ...]:
    """Every person whom an article names, once each, in the order of their first mention.

    `language` is the primary subtag of what the article is written in; `authors` are names that are
    nobody of the article; `passages` are the body's blocks in words, where they are known already;
    `pipeline` names a spaCy pipeline whose names are looked at too.
    Name, role and affiliation are the article's own words. Scripts without capitals give nobody.
    """
    blocks = [*([headline] if headline is not None else []), *body]
    before = len(blocks) - len(body)
    passages = [
        *(passage(b.text, language) for b in blocks[:before]),
        *(passages or [passage(b.text, language) for b in body]),
    ]
    common = {w.lower for p in passages for w in p.words if not w.upper}
    seen = names([b.text for b in blocks], pipeline) if pipeline else ()
    found = _persons(passages, language, common, authors, seen)
    borne = {word for cluster in found for word in cluster.key}
    proper = _proper(passages) - common if found else set()
    found.sort(key=lambda c: (c.mentions[0].number, c.mentions[0].start))
    said = {id(c): roles(c) for c in found}
    if lexicon(language) is None:
        for cluster, role in roles_of_pronouns(passages, found, ENGLISH):
            said[id(cluster)].append(role)
        for cluster, role in [*roles_of_contexts(passages, found, said, proper, common)]:
            said[id(cluster)].append(role)
    full = FullNames(passages)
    surnames = Counter(c.key[-1] for c in found)
    starts = [_start(c, surnames) for c in found]
    return tuple(_person(c, s, said[id(c)], blocks, full, borne, proper) for c, s in zip(found, starts, strict=True))


def _persons(
    passages: Sequence[Passage],
    language: str | None,
    common: Collection[str],
    authors: Collection[str],
    seen: Sequence[Sequence[tuple[int, int]]],
) -> list[Cluster]:
    """Twice: with the full names of the first look, surnames that look like other words are seen too."""
    speech = speech_of(language) or ENGLISH
    judged: dict[tuple[tuple[int, ...], ...], bool] = {}

    def believed(found: Sequence[Mention]) -> list[Cluster]:
        kept = []
        for cluster in clusters(found):
            shown = tuple(m.span for m in cluster.mentions)
            if shown not in judged:
                judged[shown] = is_person(cluster, speech, language=language, common=common)
            if judged[shown]:
                kept.append(cluster)
        return joined(kept)

    words = [kinds(p, common) for p in passages]
    for passage_, found, spans in zip(passages, words, seen, strict=False):
        for i in passage_.capitals:
            if any(start <= passage_.words[i].start < end for start, end in spans) and found[i] not in "IHT":
                found[i] = "N"
    first = [list(mentions(i, p, words[i], ())) for i, p in enumerate(passages)]
    kept = believed([*chain.from_iterable(first)])
    known = {word for c in kept if len(c.key) > 1 for word in c.key if len(word) > 2}  # noqa: PLR2004
    known -= FORENAMES_OF_COUNTRIES  # "Jordan" alone is no Jordan Roe
    second = [
        list(mentions(i, p, with_known(p, words[i], known), known)) if holds(p, known) else first[i]
        for i, p in enumerate(passages)
    ]
    if _spans(second) != _spans(first):
        kept = believed([*chain.from_iterable(second)])
    return [c for c in kept if not _is_author(c, authors, kept)]


def _spans(found: Sequence[Sequence[Mention]]) -> list[list[tuple[int, ...]]]:
    return [[m.span for m in mentions] for mentions in found]


def _is_author(cluster: Cluster, authors: Collection[str], every: Sequence[Cluster]) -> bool:
    """Whether a name is an author's, in full, or an author's surname that nobody else bears."""
    for author in authors:
        words = tuple(author.lower().split())
        ends = cluster.key[:1] == words[:1] and cluster.key[-1:] == words[-1:]
        if cluster.key == words or (ends and len(cluster.key) > 1):
            return True
        if cluster.key == words[-1:] and not any(c is not cluster and c.key[-1:] == words[-1:] for c in every):
            return True
    return False


def _proper(passages: Sequence[Passage]) -> set[str]:
    """The words in lower case that stand alone with a capital within a sentence."""
    found = set()
    for text in passages:
        capitals = set(text.capitals)
        for i in () if text.title_case else text.capitals:
            word = text.words[i]
            before = i - 1 in capitals and text.gap(i) == " "
            behind = i + 1 in capitals and text.gap(i + 1) == " "
            if not (word.opens or before or behind):
                found.add(word.lower)
    return found


def _person(  # noqa: PLR0913, PLR0917  # what the article says of one, and of all
    cluster: Cluster,
    start: int,
    said: Sequence[Role],
    blocks: Sequence[Block],
    full_names: FullNames,
    borne: Collection[str],
    proper: Collection[str],
) -> Person:
    full = cluster.full
    name = full.passage.text[start : full.end]
    evidence = blocks[full.number].evidence("mentions.name", start, full.end)
    titles = [r for r in said if r.title is not None and not r.kin]
    # What is said of somebody alone says more than what is said of a row, and "PM" less than anything else.
    title = min(titles, key=lambda r: 2 * _is_short(r, blocks) + bool(r.many), default=None)
    tie = next((r for r in said if r.title is not None and r.kin and not _is_form(r.title, blocks)), None)
    owners = (r.affiliation for r in said if r.affiliation is not None)
    sure = (
        o for o in owners if not _is_persons(o, blocks, borne) and _is_sure(full_names.passages[o.number], o, proper)
    )
    return Person(
        name=Derived(name, (evidence,)),
        alternate_name=_alternates(cluster, name, blocks),
        honorific_prefix=_honorific(cluster, blocks),
        job_title=_role("mentions.job-title", title, blocks) if title else None,
        affiliation=next((found for o in sure if (found := _affiliation(o, blocks, full_names))), None),
        description=_role(_rule_of(tie, blocks), tie, blocks) if tie and not title else None,
    )


def _start(cluster: Cluster, surnames: Mapping[str, int]) -> int:
    """Where a name begins whose title is part of it: `Prince Harry`, and `Lady Lee` beside `Tom Lee`."""
    mention = cluster.full
    before = mention.passage.words[mention.title : mention.first]
    alone = len(mention.key) == 1 and bool(before)
    if alone and (before[-1].lower in ROYAL or (before[-1].lower in HONORIFICS and surnames[mention.key[0]] > 1)):
        return before[-1].start
    return mention.start


def _is_persons(span: Span, blocks: Sequence[Block], borne: Collection[str]) -> bool:
    """Whether an affiliation is somebody's name: `Putin's spokesperson` belongs to no organization."""
    words = blocks[span.number].text[span.start : span.end].lower().split()
    return all(w in borne or w in HONORIFICS or is_role(w) for w in words) and PARTIES.isdisjoint(words)


def _is_sure(text: Passage, span: Span, proper: Collection[str]) -> bool:
    """Whether an affiliation has its capital from more than a sentence's beginning."""
    at = bisect_left(text.words, span.start, key=attrgetter("start"))
    word = text.words[at]
    if word.end != span.end or not word.opens or word.possessive:
        return True
    if is_place(text, at, at + 1) or word.lower in PARTIES:
        return True
    if any(word.lower in words for words in (UNNAMED, ORGANIZATION_WORDS, ROLE_ADJECTIVES, FIELDS)):
        return word.lower in BRANDS
    if any(c.isupper() for c in word.text[1:]) and not word.text.isupper():
        return True  # "InfoNation"
    if any(text.lower(i) in HELD or text.lower(i) in PLAYERS for i in range(at + 1, at + 3)):
        return not word.lower.endswith(ORDINARY_ENDINGS)
    return word.lower in BRANDS or (word.text.isupper() and len(word.text) > 1) or word.lower in proper


def _rule_of(role: Role, blocks: Sequence[Block]) -> str:
    """By which rule a role that is no title was read: a family tie, or what somebody leads."""
    span = role.title
    leads = span is not None and blocks[span.number].text[span.start : span.end].partition(" ")[0] in LEADS
    return "mentions.leads" if leads else "mentions.tie"


def _is_short(role: Role, blocks: Sequence[Block]) -> bool:
    """Whether a title is only `PM`: the office in full says more."""
    return role.title is not None and blocks[role.title.number].text[role.title.start : role.title.end] == "PM"


def _is_form(span: Span, blocks: Sequence[Block]) -> bool:
    """Whether a family tie is a form of address: `Sister Agnes`, `Father Brown`."""
    return all(word[:1].isupper() for word in blocks[span.number].text[span.start : span.end].split())


def _role(rule: str, role: Role, blocks: Sequence[Block]) -> Derived[str] | None:
    """What somebody is, in the article's words; of a plural, each is one."""
    if role.title is None:
        return None
    text, evidence = _words(rule, role.title, blocks)
    if role.many:
        before, space, noun = text.rpartition(" ")
        text = before + space + singular(noun.lower())
    return Derived(text, (evidence,))


def _affiliation(owner: Span, blocks: Sequence[Block], full_names: FullNames) -> Derived[str] | None:
    """An organization under its full name, with the words beside the person as evidence too."""
    found = full_names.of(owner)
    if found is None:
        return None
    text, evidence = _words("mentions.affiliation", found, blocks)
    beside = () if found == owner else (_words("mentions.affiliation", owner, blocks)[1],)
    return Derived(text, (evidence, *beside))


def _words(rule: str, span: Span, blocks: Sequence[Block]) -> tuple[str, Evidence]:
    block = blocks[span.number]
    return block.text[span.start : span.end], block.evidence(rule, span.start, span.end, Confidence.STATED)


def _alternates(cluster: Cluster, name: str, blocks: Sequence[Block]) -> tuple[Derived[str], ...]:
    """The other forms, each where it stands first: with its form of address, or bare."""
    found: dict[str, Derived[str]] = {}
    for mention in cluster.mentions:
        words = mention.passage.words
        start = mention.start
        if mention.title < mention.first and words[mention.first - 1].lower in HONORIFICS | ROYAL:
            start = words[mention.first - 1].start
        form = mention.passage.text[start : mention.end]
        if form not in found and form != name:
            evidence = blocks[mention.number].evidence("mentions.alternate-name", start, mention.end)
            found[form] = Derived(form, (evidence,))
    return tuple(found.values())


def _honorific(cluster: Cluster, blocks: Sequence[Block]) -> Derived[str] | None:
    for mention in cluster.mentions:
        words = mention.passage.words[mention.title : mention.first]
        word = next((w for w in words if w.lower in HONORIFICS), None)
        if word is not None:
            end = word.end + (mention.passage.text[word.end : word.end + 1] == ".")
            evidence = blocks[mention.number].evidence("mentions.honorific", word.start, end, Confidence.STATED)
            return Derived(mention.passage.text[word.start : end], (evidence,))
    return None


def with_citations(people: Sequence[Person], quotations: Sequence[Quotation]) -> tuple[Person, ...]:
    """The people, with those whose words are reported marked: the evidence is the first cue."""
    cues: dict[str, tuple[Evidence, ...]] = {}
    for quotation in quotations:
        speaker = quotation.spoken_by_character
        if speaker is not None:
            cues.setdefault(speaker.value, speaker.evidence)
    return tuple(
        replace(p, cited=Derived(value=True, evidence=cues[p.name.value])) if p.name.value in cues else p
        for p in people
    )
