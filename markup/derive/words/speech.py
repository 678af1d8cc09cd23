"""How languages report speech: verbs, pronouns, and the words that name a source.

General knowledge, after the reporting verbs that newspapers' style guides list. One `Speech` for
each language; a language without one gets quotations without speakers.

Verbs stand in every form that a report uses. `says` verbs take a quotation and a clause alike;
`tells` verbs take an object first; `acts` are statements that are reported as deeds ("denied",
"voiced"): they make somebody cited, but do not attribute a direct quotation on their own.
"""

from __future__ import annotations

from typing import NamedTuple


class Speech(NamedTuple):
    """The words of one language. All in lower case."""

    says: frozenset[str]
    tells: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
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
    continues: frozenset[str] = frozenset()  # verbs that carry on the last speaker's words
    prepositions: frozenset[str] = frozenset()  # before a name: it is no subject
    articles: frozenset[str] = frozenset()  # before the role of a subject behind its verb
    inverted: bool = True  # whether the subject may stand behind the verb


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
        underscored underlined underlines
        """.split()
    ),
    tells=frozenset("told tells telling informed assured reminded".split()),
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
        ("gave", "evidence"),
        ("gave", "testimony"),
        ("issued", "a", "statement"),
        ("lashed", "out"),
        ("spoke", "out"),
        ("hit", "back"),
        ("hit", "out"),
    ),
    onward=(("went", "on", "to"), ("goes", "on", "to"), ("was", "quick", "to")),
    infinitives=frozenset(
        "say add explain note state insist argue claim warn stress emphasise emphasize suggest highlight describe accuse criticise criticize deny reveal tell call point announce".split()
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
    continues=frozenset(
        "added adds adding continued continues concluded concludes went elaborated reiterated repeated stressed".split()
    ),
    articles=frozenset("the a an".split()),
    prepositions=frozenset(
        "for of with to by from at about against behind on like in into over than near between after before under toward towards including among without via as".split()
    ),
)
GERMAN = Speech(
    says=frozenset(
        """
        sagte sagt erklärte erklärt betonte betont meinte meint fügte ergänzte ergänzt teilte warnte warnt forderte fordert kritisierte
        kritisiert schrieb schreibt berichtete berichtet kündigte mahnte mahnt äußerte so bestätigte bestätigt versicherte
        unterstrich räumte behauptete behauptet verkündete verteidigte lobte gesagt
        """.split()
    ),
    male=frozenset({"er"}),
    female=frozenset({"sie"}),
    according=("laut", "nach angaben von", "nach worten von", "zufolge"),
    between=frozenset("hat hatte auch weiter zudem außerdem dann später am der die".split()),
    denials=frozenset("nicht nie".split()),
    that=frozenset({"dass"}),
    continues=frozenset("fügte ergänzte ergänzt".split()),
    articles=frozenset("der die das ein eine".split()),
    prepositions=frozenset("von mit für gegen bei nach zu an auf über unter durch vom zum zur".split()),
)
FRENCH = Speech(
    says=frozenset(
        """
        dit déclaré déclare expliqué explique affirmé affirme ajouté ajoute estimé estime assuré assure indiqué indique souligné
        souligne précisé précise lancé lance répondu répond confié confie rappelé rappelle regretté regrette averti écrit poursuit
        poursuivi conclut conclu annoncé annonce insisté insiste raconte raconté reconnu dénoncé dénonce martelé martèle
        """.split()
    ),
    male=frozenset({"il", "t-il"}),
    female=frozenset({"elle", "t-elle"}),
    according=("selon", "d'après", "d’après", "pour"),
    between=frozenset("a avait ensuite aussi également".split()),
    denials=frozenset("pas jamais n'a n’a".split()),
    that=frozenset({"que"}),
    continues=frozenset("ajouté ajoute poursuit poursuivi conclut conclu".split()),
    articles=frozenset("le la les l un une".split()),
    prepositions=frozenset("de du des à au aux avec pour par contre chez sur sous dans d'".split()),
)
SPANISH = Speech(
    says=frozenset(
        """
        dijo dice afirmó afirma aseguró asegura explicó explica señaló señala añadió añade declaró declara indicó indica subrayó
        subraya advirtió advierte destacó destaca agregó agrega comentó comenta sostuvo sostiene manifestó reconoció reconoce
        anunció insistió insiste apuntó apunta recordó recuerda escribió respondió concluyó criticó denunció pidió expresó aclaró
        """.split()
    ),
    male=frozenset({"él"}),
    female=frozenset({"ella"}),
    according=("según", "de acuerdo con"),
    between=frozenset("ha había también además".split()),
    denials=frozenset("no nunca".split()),
    that=frozenset({"que"}),
    continues=frozenset("añadió añade agregó agrega concluyó".split()),
    articles=frozenset("el la los las un una".split()),
    prepositions=frozenset("de del a al con para por contra en sobre sin".split()),
)
SPEECH = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
