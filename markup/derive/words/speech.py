"""How languages report speech: verbs, pronouns, and the words that name a source.

General knowledge, after the reporting verbs that newspapers' style guides list. One `Speech` for
each language; a language without one gets quotations without speakers.

Verbs stand in every form that a report uses. `says` verbs take a quotation and a clause alike;
`tells` verbs take an object first; `acts` are statements that are reported as deeds ("denied",
"voiced"): they make somebody cited, but do not attribute a direct quotation on their own.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple


class Speech(NamedTuple):
    """The words of one language. All in lower case."""

    says: frozenset[str]
    tells: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    possessive_male: frozenset[str] = frozenset()
    possessive_female: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    according: tuple[str, ...] = ()  # prepositions of a source: "according to"
    between: frozenset[str] = frozenset()  # auxiliaries and adverbs that stand between subject and verb
    denials: frozenset[str] = frozenset()  # words before a verb that make it no statement
    that: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()  # a verb with what makes it a statement: "made it clear"
    onward: tuple[tuple[str, ...], ...] = ()  # words between a subject and an infinitive: "went on to"
    infinitives: frozenset[str] = frozenset()  # behind `onward`
    passive: frozenset[str] = frozenset()  # before a verb: its subject is spoken to, or of
    determiners: frozenset[str] = frozenset()  # before a verb's form: it is a noun
    people: frozenset[str] = frozenset()  # nouns of a human being without a name, besides roles
    ambiguous: frozenset[str] = frozenset()  # verbs' forms that are nouns too: a subject must be a person
    narrator: frozenset[str] = frozenset()  # pronouns of whoever writes, with a capital
    times: frozenset[str] = frozenset()  # capitalised words of time, besides those in `between`
    paused: tuple[tuple[str, ...], ...] = ()  # phrases that are verbs of speech before a mark: "went on:"
    shows: frozenset[str] = frozenset()  # verbs that are none of speech before one of `shown`
    shown: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()  # behind a verb: others of whom it tells what they say ("with some saying")
    quoting: frozenset[str] = frozenset()  # verbs of speech beside a quotation or before "that" alone
    continues: frozenset[str] = frozenset()  # verbs that carry on the last speaker's words
    prepositions: frozenset[str] = frozenset()  # before a name: it is no subject
    articles: frozenset[str] = frozenset()  # before the role of a subject behind its verb
    inverted: bool = True  # whether the subject may stand behind the verb
    # Of languages whose subject stands on either side of its verb; `participles` tells them.
    participles: frozenset[str] = frozenset()  # behind one of `auxiliaries`
    auxiliaries: frozenset[str] = frozenset()
    verb_endings: tuple[
        str, ...
    ] = ()  # of a third person: directly behind a quotation any such word is a verb of speech
    adverb_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    weak: frozenset[str] = frozenset()  # verbs of speech only with a particle, or beside a quotation
    plurals: frozenset[str] = frozenset()  # verbs of more than one speaker
    particles: frozenset[str] = frozenset()  # the second part of a separable verb
    reflexive: frozenset[str] = frozenset()  # unstressed pronouns between subject and verb
    tagged: frozenset[str] = frozenset()  # no verb, but before a name like one: "so Meier"
    oblique_male: frozenset[str] = frozenset()  # pronouns behind a preposition of a source
    oblique_female: frozenset[str] = frozenset()
    opening_only: frozenset[str] = frozenset()  # prepositions of a source only where a clause begins
    indefinite: frozenset[str] = frozenset()  # before a role: nobody who was named
    genitives: frozenset[str] = frozenset()  # articles that join a noun to the one before
    openers: frozenset[str] = frozenset()  # words with which a clause begins
    latter: tuple[tuple[tuple[str, ...], str], ...] = ()  # pronouns of whoever was named last, with their sex
    subjunctives: frozenset[str] = frozenset()  # verbs' forms that say that a sentence is reported
    postpositions: frozenset[str] = frozenset()  # behind a source: "zufolge"
    opinions: tuple[tuple[str, ...], ...] = ()  # "in his opinion"
    clitics: bool = False  # elisions and pronouns hang on words: "l'", "-t-il"
    dashes: bool = False  # dialogue opens with a dash
    null_subject: bool = False  # a verb without a subject has the last one


ENGLISH = Speech(
    says=frozenset(
        """
        said says say saying reported reports added adds adding told explained explains explaining noted notes noting stated states stating insisted insists
        insisting argued argues arguing claimed claims claiming warned warns warning stressed stresses emphasised emphasises
        emphasized emphasizes suggested suggests announced announces declared declares declaring remarked remarks commented comments
        observed observes replied replies responded responds answered asked asks wrote writes tweeted tweets posted posts continued
        continues concluded concludes recalled recalls recounted recounts admitted admits acknowledged acknowledges conceded concedes
        confirmed confirms revealed reveals alleged alleges maintained maintains asserted asserts contended contends vowed vows
        pledged pledges promised promises predicted predicts joked jokes quipped quips testified testifies reiterated reiterates
        repeated cautioned cautions lamented laments complained complains boasted exclaimed shouted whispered yelled cried
        thundered countered retorted mused reckoned reckons opined proclaimed pointed highlighted highlights highlight elaborated
        clarified clarifies reflected reflects estimated estimates disclosed shared chimed texted captioned began agreed agrees
        underscored underlined underlines confided confides divulged divulges speculated speculates theorized theorised
        surmised enthused enthuses gushed fumed vented bragged brags deadpanned interjected volunteered remembers remembered wondered
        wonders pleaded pleads implored implores begged assures attests attested professed summarized summarised summarizes
        relayed relays snapped snaps sighed sighs
        pledging vowing promising suggesting predicting joking recalling conceding admitting acknowledging confirming alleging
        replying responding remarking commenting concluding declaring emphasising emphasizing reiterating cautioning lamenting
        complaining
        """.split()
    ),
    tells=frozenset("told tells telling informed assured assures reminded reassured implored implores begged".split()),
    acts=frozenset(
        """
        voiced described describes agreed agrees compared compares expressed denied denies denying rejected rejects disputed disputes dismissed criticised criticized criticises criticizes condemned condemns
        praised praises accused accuses urged urges called calls demanded demands apologised apologized thanked welcomed defended
        defends slammed blasted hailed outlined detailed indicated indicates hinted signalled signaled questioned
        threatened threatens blamed blames referred cited cites likened apologises apologizes congratulated
        endorsed proposed proposes recommended recommends advised appealed
        """.split()
    ),
    male=frozenset({"he"}),
    female=frozenset({"she"}),
    possessive_male=frozenset({"his", "himself"}),
    possessive_female=frozenset({"her", "herself"}),
    plural=frozenset({"they"}),
    according=("according to",),
    between=frozenset(
        """
        has have had also later then now further recently previously repeatedly publicly earlier often again once still already
        first therefore reportedly allegedly simply only even always himself herself bluntly quickly explicitly openly
        meanwhile however instead clearly yesterday today monday tuesday wednesday thursday friday saturday
        sunday famously angrily calmly consistently previously just sarcastically subsequently initially specifically
        """.split()
    ),
    denials=frozenset(
        "not n't never declined declines refused refuses failed fails didn't doesn't hasn't haven't don't won't would could should might may will can cannot must".split()
    ),
    that=frozenset({"that"}),
    phrases=(
        ("made", "it", "clear"),
        ("makes", "it", "clear"),
        ("made", "clear"),
        ("gave", "testimony"),
        ("made", "the", "announcement"),
        ("made", "the", "remarks"),
        ("made", "the", "comments"),
        ("made", "the", "claim"),
        ("made", "the", "claims"),
        ("issued", "a", "statement"),
        ("lashed", "out"),
        ("spoke", "out"),
        ("hit", "back"),
        ("hit", "out"),
        ("put", "it"),
        ("puts", "it"),
        ("gave", "evidence"),
    ),
    onward=(
        ("went", "on", "to"),
        ("goes", "on", "to"),
        ("was", "quick", "to"),
        ("sought", "to"),
        *((be, "quoted", "as") for be in ("was", "is", "were", "been")),
    ),
    infinitives=frozenset(
        "say add explain note state insist argue claim warn stress emphasise emphasize suggest highlight describe accuse criticise criticize deny reveal tell call point announce assure reassure".split()
    ),
    passive=frozenset("was were is are be been being get got gets am".split()),
    determiners=frozenset(
        "the a an his her its their my our your these those this that some any no of such united both many such several".split()
    ),
    ambiguous=frozenset(
        "states claims notes comments remarks calls posts reports demands answers estimates highlights questions highlight charges".split()
    ),
    people=frozenset(
        "man woman boy girl person mother father parent teen teenager insider source friend neighbour neighbor one someone".split()
    ),
    narrator=frozenset({"i"}),
    times=frozenset(
        """
        january february march april may june july august september october november december christmas easter spring summer
        autumn winter
        """.split()
    ),
    paused=(("went", "on"), ("goes", "on")),
    indefinite=frozenset("a an another one some".split()),
    shows=frozenset("posted posts shared shares revealed reveals".split()),
    shown=frozenset(
        "photo photos photograph photographs picture pictures image images video videos footage clip clips selfie selfies".split()
    ),
    apart=frozenset("some others many several critics users people supporters opponents commentators fans one".split()),
    quoting=frozenset(
        "began snapped snaps sighed sighs pleaded pleads wondered wonders remembered continued continues cried whispered yelled shouted thundered mused chimed captioned texted answered shared shares".split()
    ),
    continues=frozenset(
        "added adds adding continued continues concluded concludes went elaborated reiterated repeated stressed".split()
    ),
    articles=frozenset("the a an".split()),
    prepositions=frozenset(
        "for of with to by from at about against behind on like in into over than near between after before under toward towards including among without via as".split()
    ),
)
# The modules of the other languages, each with its `Speech`.
_ELSEWHERE = {"de": "GERMAN", "fr": "FRENCH", "es": "SPANISH"}


@cache
def speech_of(language: str | None) -> Speech | None:
    """The words of a language by its primary subtag; None for one without word lists. Loaded when first asked for."""
    if language == "en":
        return ENGLISH
    name = _ELSEWHERE.get(language or "")
    if name is None:
        return None
    found: Speech = getattr(import_module(f"markup.derive.words.speech_{language}"), name)
    return found
