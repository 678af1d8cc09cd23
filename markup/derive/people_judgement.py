"""Whether a name that an article repeats is a person's: everything it shows of the name, weighed at once."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from markup.derive.pattern import Pattern
from markup.derive.people_forenames import is_forename
from markup.derive.people_name_words import of_words
from markup.derive.people_other_things import organization_follows, things
from markup.derive.people_phrases import has_age, role_before, role_behind
from markup.derive.people_roles import belonging_before, is_named_by, role_of_many
from markup.derive.people_rows import plural_before
from markup.derive.words.names import FORENAMES_OF_COUNTRIES, SETTLEMENTS, WORKS
from markup.derive.words.people import (
    BORROWED,
    COMPANIES,
    HONORIFICS,
    ORGANIZATION_WORDS,
    ROLES,
    ROYAL,
    STRONG_TITLES,
)
from markup.derive.words.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Collection

    from markup.derive.people_mentions import Mention, Passage
    from markup.derive.people_roles import Role
    from markup.derive.words.speech import Speech

# Weights set by hand from what news style does: a full name once, beside a role, an age or a verb of
# speech; surnames and pronouns after that. A cluster is a person where their sum is above zero.
WEIGHTS = {
    "bias": -2.2,
    "noun_capitals": -1.2,
    "forename": 2.4,  # begins with a known forename, more words behind it
    "forename_alone": 0.8,
    "often_called": 2.6,  # by a forename alone, with a verb of speech
    "surname": 0.8,  # ends with a known surname
    "surname_shape": 0.7,
    "initial": 1.0,
    "syllables": 2.6,  # "Lau Chi-ming"
    "abbreviated": 1.5,  # "Marcel T.": so courts are reported on in German
    "honorific": 3.4,
    "royal": 2.6,
    "role_before": 2.2,
    "title": 1.8,  # a strong title in capitals, beside what role_before adds
    "kin_before": 3.6,
    "role_behind": 2.2,
    "age": 2.6,
    "speaks": 1.5,
    "who": 1.6,
    "pronoun": 0.8,
    "short_form": 1.6,  # the surname or forename stands alone elsewhere
    "beside": 1.0,  # in a row with a full name whose forename is known
    "between": 2.0,  # the same on both sides
    "belongs": 1.0,  # "Acme's NAME", "NAME of Acme"
    "two_words": 0.5,
    "one_word": -1.6,
    "named": 4.2,  # "a man named"
    "listed": 4.2,  # among others that a plural says are people
    "long": -1.2,  # five words
    "the_before": -2.4,
    "in_before": -1.6,
    "lower_elsewhere": -1.2,
    "only_opening": -1.0,
    "place": -3.0,
    "place_forename": -1.5,  # "Israel", "Georgia": forenames, but mostly not
    "place_first": -2.5,
    "organization_behind": -3.5,
    "organization_inside": -2.0,
    "acronym": -2.0,
    "only_in_titles": -0.6,
    "quoted": -2.5,  # stands whole in quotation marks: a work
    "credit": -6.0,  # "(NAME / AP)": whose picture it is
    "borrowed": -0.8,
    "work": -4.0,  # "the novel NAME", "the village of NAME"
    "company": -4.0,  # "the retailer NAME"
    "employer": -4.0,  # "an analyst at NAME"
    "articled": -5.0,  # "the Sir NAME Trust"
    "thing": -2.5,  # "NAME shares"
    "firm": -3.5,  # known as a firm or a brand
    "nobody": -6.0,
    "team": -3.0,  # "Washington Nationals"
    "before_role": -1.0,  # "NAME legend Ann Lee"
    "addressed": 0.6,  # "Mrs", beside what "honorific" adds
    "kin_of": 2.2,  # "the son of NAME"
    "deed": 1.5,  # "NAME was booked", "written by NAME"
    "told": 2.0,  # "told Nordbane News' NAME"
    "play": 2.0,  # "a header from NAME"
}
# Where nouns are capitalised, a capital says nothing.
NOUN_CAPITALS = frozenset({"de", "lb"})
_NEEDED_OF_NOUNS = frozenset({"forename", "honorific", "role_before", "forename_alone", "age", "role_behind"})
# Forenames that are German nouns, adjectives or places.
_NOUNS = frozenset("mark wolf heide rose linde viola iris ernst frank jordan georgia paris israel christ mai".split())
_SURE_OF_NOUNS = frozenset({"kin_before", "age", "role_behind", "role_before", "honorific"})
_PLACE_BEFORE = Pattern(r"\b(?:in|near|across|outside|throughout|around|inside)\s+$")
_PSEUDONYM = Pattern(r"(?:,| \()(?: ?not (?:his|her|their) real | ?(?:whose|real|the) )name\b")
_PRONOUN_REACH = 30  # words
_OFTEN = 3  # mentions
_GOVERNING = frozenset(
    "of for at with from to by about against on behind near".split()
)  # before a name: it is no subject
_READINGS = (role_before, role_behind, belonging_before, role_of_many)
_OF = frozenset("of for and the".split())
_LONGEST_TITLE = 9  # words
_AND = frozenset({"and", "und", "et", "y"})
_CLOSING = frozenset("”\"’'»“")
_OPENING = frozenset("“\"‘'«„")


class Cluster:
    """The mentions that are one name."""

    __slots__ = ("begins", "ends", "full", "honorifics", "key", "mentions", "titled")

    def __init__(self, full: Mention) -> None:
        self.full = full  # the fullest form
        self.key = full.key  # its words, in lower case
        self.mentions: list[Mention] = []
        self.begins = self.ends = full.span  # the first and the last mention
        self.honorifics: set[str | None] = set()
        self.titled = False  # whether a title stands before one of them

    def add(self, mention: Mention) -> None:
        """Count a mention in."""
        self.mentions.append(mention)
        here = mention.span
        self.begins, self.ends = min(self.begins, here), max(self.ends, here)
        self.honorifics.add(mention.honorific)
        self.titled = self.titled or mention.title < mention.first


def roles(cluster: Cluster) -> list[Role]:
    """What the words around the mentions say, in the text's order."""
    found = (reading(m) for m in cluster.mentions for reading in _READINGS)
    return [r for r in found if r is not None]


def is_person(cluster: Cluster, speech: Speech, *, language: str | None, common: Collection[str]) -> bool:
    """Whether more speaks for a person than against."""
    if language in NOUN_CAPITALS and not is_forename(cluster.key[0]) and not any(map(_is_described, cluster.mentions)):
        return False
    if len(cluster.key) == 1 and cluster.key[0] in FORENAMES_OF_COUNTRIES and not cluster.titled:
        return False
    shown = features(cluster, speech, common=common)
    shown.add("bias")
    if language in NOUN_CAPITALS:
        full = "forename" in shown and len(cluster.key) > 1 and cluster.key[0] not in _NOUNS
        if shown.isdisjoint(_SURE_OF_NOUNS) and not full:
            shown.add("noun_capitals")
        if shown.isdisjoint(_NEEDED_OF_NOUNS):
            return False
    # An exact sum: a set has no order, and a rounded one may fall on either side of zero.
    return fsum(map(WEIGHTS.__getitem__, shown)) > 0


def _is_described(mention: Mention) -> bool:
    """Whether a title, a role or an age stands beside a name: without one a German noun is none."""
    described = mention.title < mention.first or has_age(mention)
    return described or role_before(mention) is not None or role_behind(mention) is not None


def features(cluster: Cluster, speech: Speech, *, common: Collection[str]) -> set[str]:
    """The names of the features that a cluster shows."""
    shown = of_words(cluster.full, common)
    for mention in cluster.mentions:
        _of_place(mention, speech, shown)
    shown |= _of_all(cluster)
    if "speaks" not in shown:
        shown.discard("often_called")
    if "title" in shown:
        shown.discard("borrowed")  # "the Moss administration" of President Moss
    return shown


def _is_apposed(mention: Mention) -> bool:
    """`The Minister of Natural Resources, NAME, said`: a role and what it is of before a name between commas.

    What it is of may stand between commas too: `The Director, Fenwick Fire Service, NAME, said`.
    """
    text = mention.passage
    if text.gap(mention.title) != ", " or text.text[mention.end : mention.end + 1] not in {",", "."}:
        return False
    parted = False
    for at in range(mention.title - 1, max(-1, mention.title - _LONGEST_TITLE), -1):
        word = text.words[at]
        if word.lower in ROLES and not word.possessive:
            return True
        if not (word.upper or word.lower in _OF) or (
            text.gap(at) not in {" ", "-"} and (parted or text.gap(at) != ", ")
        ):
            return False
        parted = parted or text.gap(at) == ", "
    return False


def _of_place(mention: Mention, speech: Speech, shown: set[str]) -> None:
    """Add to what a name shows what stands around one mention of it."""
    text = mention.passage
    before, behind = text.lower(mention.title - 1), text.lower(mention.last)
    if not (before or behind):
        return
    if mention.title < mention.first:
        _of_titles(mention, shown)
    role, apposed = role_before(mention), role_behind(mention)
    if role is not None:
        shown.add("kin_before" if role.kin else "role_before")
    if role is None and len(mention.key) > 1 and _is_apposed(mention):
        shown.add("role_before")
    if apposed is not None:
        _of_apposition(apposed, shown)
    if behind == "who":
        shown.add("who")
    _of_words_beside(mention, before, behind, shown)
    if mention.passage.lexicon is None:
        shown.update(things(mention))
    _of_sentence(mention, speech, shown)


def _of_apposition(apposed: Role, shown: set[str]) -> None:
    """Add what the words behind a name say that it is."""
    if apposed.kin:
        shown.add("kin_before")
    if apposed.title is not None:
        shown.add("role_behind")
    elif "surname" in shown:
        shown.add("belongs")


def _of_words_beside(mention: Mention, before: str, behind: str, shown: set[str]) -> None:
    """Add what the nouns before and behind a mention say that it is."""
    text = mention.passage
    near = text.gap(mention.title) == " "
    if near and before in COMPANIES and mention.title == mention.first:
        shown.add("company")
    played = before == "game" and text.words[mention.title - 2].upper and mention.title > 1  # "the Fenwick game"
    if near and ((before in WORKS and not played) or (before == "of" and text.lower(mention.title - 2) in SETTLEMENTS)):
        shown.add("work")
    if before == "the" and behind in BORROWED and text.gap(mention.last) == " ":
        shown.add("borrowed")


def _of_sentence(mention: Mention, speech: Speech, shown: set[str]) -> None:
    """Add what the sentence says of a mention, as far as no other mention has shown it."""
    if "age" not in shown and has_age(mention):
        shown.add("age")
    if "named" not in shown and (is_named_by(mention) or _is_pseudonym(mention)):
        shown.add("named")
    if "surname" in shown and "belongs" not in shown and belonging_before(mention) is not None:
        shown.add("belongs")
    if len(mention.key) > 1 and "between" not in shown and (beside := _beside(mention)):
        shown.add("beside" if beside == 1 else "between")
    if "listed" not in shown and plural_before(mention) is not None:
        shown.add("listed")
    if "speaks" not in shown and _speaks(mention, speech):
        shown.add("speaks")
    if "pronoun" not in shown and _pronoun_behind(mention, speech):
        shown.add("pronoun")


def _beside(mention: Mention) -> int:
    """On how many sides of a name another stands that begins with a known forename: `NAME, Ann Lee and NAME`."""
    text = mention.passage
    behind = mention.last + (text.lower(mention.last) in _AND)
    joined = text.gap(mention.last) in {" ", ", "} if behind > mention.last else text.gap(behind) == ", "
    before = mention.title - (text.lower(mention.title - 1) in _AND)
    follows = text.gap(before) in {" ", ", "} if before < mention.title else text.gap(before) == ", "
    return (joined and _is_full_name(text, behind)) + (follows and _is_full_name(text, before - 2))


def _is_full_name(text: Passage, at: int) -> bool:
    """Whether a known forename and one more word of a name stand at a word."""
    if not 0 <= at < len(text.words) - 1:
        return False
    first, last = text.words[at], text.words[at + 1]
    named = first.upper and last.upper and text.gap(at + 1) == " " and not first.possessive
    return named and is_forename(first.lower) and first.lower not in PLACES and last.lower not in ORGANIZATION_WORDS


def _is_pseudonym(mention: Mention) -> bool:
    """`Ann (not her real name)`, `Ann, whose name has been changed`."""
    return len(mention.key) == 1 and _PSEUDONYM.match(mention.passage.text, mention.end) is not None


def _of_titles(mention: Mention, shown: set[str]) -> None:
    """Add what the titles before a mention say."""
    text = mention.passage
    titles = {text.lower(i) for i in range(mention.title, mention.first)}
    if mention.honorific is not None:
        shown.add("royal" if mention.honorific in ROYAL else "honorific")
    if titles - HONORIFICS:
        shown.add("role_before")
    if titles & STRONG_TITLES:
        shown.add("title")


def _speaks(mention: Mention, speech: Speech) -> bool:
    text = mention.passage
    at = mention.last
    while text.lower(at) in speech.between and text.gap(at) == " ":
        at += 1
    verb = text.lower(at)
    if verb in speech.says or verb in speech.acts:
        governed = text.gap(mention.title) == " " and text.lower(mention.title - 1) in _GOVERNING
        joined = text.gap(mention.last) in {" ", ", "} and not text.words[mention.last - 1].possessive
        return joined and not governed
    return speech.inverted and text.lower(mention.title - 1) in speech.says and text.gap(mention.title) == " "


def _pronoun_behind(mention: Mention, speech: Speech) -> bool:
    """Whether the next sentence, or the rest of this one, goes on with "he" or "she"."""
    text = mention.passage
    for word in text.words[mention.last : mention.last + _PRONOUN_REACH]:
        if word.lower in speech.male or word.lower in speech.female:
            return True
        if word.upper and not word.opens:
            return False
    return False


def _of_all(cluster: Cluster) -> set[str]:
    """What all mentions have in common, or most of them."""
    every = cluster.mentions
    half = len(every) / 2
    whole = [m for m in every if m.key == cluster.key]
    before = [_before(m) for m in every]
    shown = set()
    if len(cluster.key) == 1:
        if all(m.passage.words[m.first].opens for m in every):
            shown.add("only_opening")
        if len(every) >= _OFTEN and is_forename(cluster.key[0]):
            shown.add("often_called")
    elif any(len(m.key) == 1 for m in every):
        shown.add("short_form")
    if sum([b[-4:].lower() == "the " and m.title == m.first for m, b in zip(every, before, strict=True)]) > half:
        shown.add("the_before")
    if sum([_PLACE_BEFORE.search(b) is not None for b in before]) >= half:
        shown.add("in_before")
    if all(m.passage.title_case for m in every):
        shown.add("only_in_titles")
    if sum(map(organization_follows, whole)) > len(whole) / 2:
        shown.add("organization_behind")
    alone = {"quoted": all(map(_is_quoted, every, before)), "credit": all(map(_is_credit, every))}
    shown.update(name for name, holds in alone.items() if holds)
    return shown


def _is_quoted(mention: Mention, before: str) -> bool:
    """Whether a name stands whole in quotation marks; `before` is what stands before it."""
    return before[-1:] in _OPENING and mention.passage.text[mention.end : mention.end + 1] in _CLOSING


def _is_credit(mention: Mention) -> bool:
    """`Photo: NAME/AP`: a name before a stroke and an agency."""
    text = mention.passage
    return text.gap(mention.last).strip() == "/" and text.words[mention.last].upper


def _before(mention: Mention) -> str:
    """A few characters before a name and its titles."""
    start = mention.passage.words[mention.title].start
    return mention.passage.text[max(0, start - 12) : start]
