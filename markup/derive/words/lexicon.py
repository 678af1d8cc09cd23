"""What words of a language say that somebody is: roles, kin, articles, and what stands between them and a name.

One `Lexicon` for each language whose role noun stands before what it is of ("la ministre des Sports").
English has its own lists in `people.py`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple


class Lexicon(NamedTuple):
    """The words of one language. All in lower case."""

    roles: frozenset[str]
    kin: frozenset[str]
    articles: frozenset[str]  # before a role, possessives included
    joining: frozenset[str]  # prepositions that join a role to what it is of, contracted with articles too
    stops: frozenset[str]  # what ends a phrase of roles
    openers: frozenset[str]  # words that open sentences: never a name alone
    before: frozenset[str]  # adjectives that stand before a role
    adjectives: frozenset[str]  # adjectives that stand behind a role
    adjective_endings: tuple[str, ...]
    role_endings: tuple[str, ...]  # how words end that say what somebody is
    honorifics: frozenset[str]
    state_offices: frozenset[str]  # offices of a field, not of an organization: "ministre des Sports"
    organizations: frozenset[str]  # words that make a run with them an organization, a work, a place
    copulas: frozenset[str]
    age: str  # an expression for an age behind a name
    aged: frozenset[str] = frozenset()  # nouns of somebody's age or origin: with an article as good as a pronoun
    nouns_have_capitals: bool = False
    parties: frozenset[str] = frozenset()  # names of parties that are no acronyms; several words with a space
    employed: frozenset[str] = frozenset()  # roles held in what a bare name behind "of" names: "PDG de Lumiris"
    unemployed: frozenset[str] = frozenset()  # roles whose "of" leads to a work, a client, a victory
    local: frozenset[str] = frozenset()  # roles of a place: "maire de Bréval"
    of: frozenset[str] = frozenset()  # prepositions of belonging
    at_work: frozenset[str] = frozenset()  # prepositions that only an employer follows: "chez"
    fields: frozenset[str] = frozenset()  # what a state's director is of: no organization
    heading: frozenset[str] = frozenset()  # verbs whose object is the body that somebody heads
    firms: frozenset[str] = frozenset()  # nouns whose name stands directly behind them: "Kanzlei"
    named_after: frozenset[str] = frozenset()  # nouns whose name is often a person's: "hospital", "rue"
    firm_endings: tuple[str, ...] = ()  # how compounds end that stand before a firm's name
    possessives: frozenset[str] = frozenset()  # before a role, of an organization: "sa présidente"
    determiners: frozenset[str] = frozenset()  # before a noun that is no name
    thing_endings: tuple[str, ...] = ()  # how nouns end that are no human being
    since: frozenset[str] = frozenset()  # before the year from which somebody has a role
    sole: frozenset[str] = frozenset()  # words that name a body by themselves
    team_endings: tuple[str, ...] = ()  # how a compound's role ends that is held in a team, a firm, a party
    no_owners: frozenset[str] = frozenset()  # what a compound role begins with that is no organization: "Hobby-"
    body_endings: tuple[str, ...] = ()  # how compounds end that are organizations
    bodies: frozenset[str] = frozenset()  # nouns that an adjective or a genitive alone makes a body: "comité des fêtes"
    clitics: bool = False  # elisions and pronouns hang on words: "l'", "-t-il"


_LANGUAGES = frozenset(("de", "fr", "es"))


@cache
def lexicon(language: str | None) -> Lexicon | None:
    """The words of a language by its primary subtag; None for one without lists. Loaded when first asked for."""
    if language not in _LANGUAGES:
        return None
    found: Lexicon = import_module(f"markup.derive.words.people_{language}").LEXICON
    return found
