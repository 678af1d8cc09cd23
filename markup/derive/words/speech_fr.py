"""How French reports speech, after the verbs that French style guides list for the incise and for reported speech.

Finite forms are those of the third person singular in the present, the passé simple and the future;
participles go with an auxiliary. Plurals stand apart: more than one speaker is nobody in particular.
"""

from __future__ import annotations

from markup.derive.words.speech import Speech

_PRESENT = frozenset(
    """
    dit déclare explique affirme ajoute estime assure indique souligne précise lance confie rappelle regrette écrit poursuit conclut
    annonce insiste raconte dénonce martèle répond reconnaît reconnait soutient prévient avertit résume note observe constate juge
    commente témoigne plaide glisse souffle sourit rit s'exclame exclame ironise plaisante s'interroge interroge demande
    interpelle
    peste pestait râle gronde rigole rigolait blague plaisantait s'esclaffe esclaffe tempête fulmine jubile philosophe théorise ironisait
    récapitule rassure rectifie réagit scande réfute conteste relève remarque énumère apprécie admire souhaite craint redoute pointe
    souvient détaille renchérit tranche nuance tempère avoue admet concède confirme dément promet
    jure proteste s'indigne indigne s'enthousiasme enthousiasme s'inquiète inquiète réplique rétorque rapporte
    relate décrit analyse espère croit pense considère soupire murmure s'emporte emporte s'agace agace balaie
    développe argumente complète enchaîne abonde avance évacue clame tonne lâche fustige critique déplore réclame
    répète décrypte salue félicite félicitait exulte exultait expliquait disait racontait déclarait ajoutait affirmait
    assurait estimait soulignait rappelait écrivait répondait lançait confiait demandait
    déclara ajouta répondit demanda lança expliqua affirma assura écrivit conclut reprit reprend dira expliquera ajoutera confiera
    s'amuse amuse s'étonne étonne réjouit désole s'excuse excuse
    décrète assène raille persifle vitupère éructe bougonne grogne grommelle marmonne hasarde s'insurge insurge s'alarme alarme
    s'offusque offusque expose argue objecte opine prophétise pronostique acquiesce certifie garantit maintient insinue suggère
    recommande crie hurle chuchote conseille ricane s'émeut émeut lamente s'exaspère exaspère s'impatiente impatiente
    s'interrogeait s'étrangle étrangle s'énerve énerve s'attriste attriste complimente compare justifie corrige recadre
    grince rumine présage parie s'agaçait s'amusait confirmait reconnaissait poursuivait insistait regrettait dénonçait observait
    notait jugeait promettait jurait prévenait concluait soutenait maintenait convenait souriait admettait
    """.split()
)


def _imperfect(verb: str) -> str:
    """The third person in the imperfect of a verb in -er from its present; other forms as they are."""
    if not verb.endswith("e"):
        return verb
    stem = verb[:-1]
    stem = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    open_vowel = stem[:-2] + "e" + stem[-1] if stem[-2:-1] == "è" else stem  # "relève", "relevait"
    return open_vowel + "ait"


FRENCH = Speech(
    says=_PRESENT | frozenset(map(_imperfect, _PRESENT)),
    plurals=frozenset(
        """
        disent déclarent expliquent affirment ajoutent estiment assurent indiquent soulignent précisent lancent écrivent racontent
        dénoncent répondent jugent demandent réclament espèrent témoignent craignent ont
        """.split()
    ),
    acts=frozenset("appelle salué appelé accusé qualifié remercié rejeté".split()),
    participles=frozenset(
        """
        dit déclaré expliqué affirmé ajouté estimé assuré indiqué souligné précisé lancé répondu confié rappelé regretté averti écrit
        poursuivi conclu annoncé insisté raconté reconnu dénoncé martelé soutenu prévenu résumé noté observé constaté jugé commenté
        témoigné plaidé glissé soufflé souri ri exclamé ironisé plaisanté interrogé demandé souvenu détaillé renchéri tranché nuancé
        tempéré avoué admis concédé confirmé démenti promis juré protesté indigné enthousiasmé inquiété répliqué rétorqué rapporté
        relaté décrit analysé espéré cru pensé considéré soupiré murmuré emporté agacé balayé développé argumenté complété enchaîné
        abondé avancé évacué clamé tonné lâché fustigé critiqué déploré réclamé répété crié hurlé réagi appelé accusé qualifié
        pesté râlé grondé rigolé blagué fulminé jubilé récapitulé rassuré rectifié réfuté contesté relevé remarqué énuméré apprécié souhaité
        craint redouté pointé salué repris savoir valoir amusé étonné réjoui félicité désolé excusé espéré promis
        décrété asséné raillé persiflé vitupéré bougonné grogné grommelé marmonné hasardé insurgé alarmé offusqué exposé argué
        objecté opiné prophétisé pronostiqué acquiescé certifié garanti maintenu insinué suggéré recommandé chuchoté conseillé ricané
        ému lamenté exaspéré impatienté étranglé énervé tweeté justifié corrigé parié comparé
        """.split()
    ),
    verb_endings=("e", "it", "ut", "a", "ait"),
    adverb_endings=("ment",),
    participle_endings=("é", "i", "it", "is", "u"),
    auxiliaries=frozenset("a avait aurait aura est était s'est".split()),
    male=frozenset({"il"}),
    female=frozenset({"elle"}),
    oblique_male=frozenset({"lui", "celui-ci"}),
    oblique_female=frozenset({"elle", "celle-ci"}),
    reflexive=frozenset("lui leur l' m' s' se me nous vous y en".split()),
    according=("selon", "d' après", "pour", "aux yeux de", "de l' avis de", "à en croire", "dixit"),
    opening_only=frozenset({"pour"}),
    between=frozenset(
        """
        fait ensuite aussi également encore toutefois cependant pourtant alors enfin notamment par ailleurs d'abord même déjà
        récemment hier mercredi jeudi vendredi samedi dimanche lundi mardi matin soir simplement bien longuement ainsi donc
        elle-même lui-même
        """.split()
    ),
    denials=frozenset("n' ne pas jamais".split()),
    passive=frozenset("été être".split()),
    that=frozenset("que qu' si".split()),
    continues=frozenset("ajouté ajoute poursuit poursuivi conclut conclu".split()),
    articles=frozenset("le la l' cet cette ce".split()),
    indefinite=frozenset(
        "ma mon un une des les deux trois certains plusieurs beaucoup chacun on son sa ses leur notre quelques l'un".split()
    ),
    determiners=frozenset("le la l' les un une des du au son sa ses leur cet cette ce ces sans d' de en".split()),
    prepositions=frozenset(
        "de du des à au aux avec pour par contre chez sur sous dans d' comme en sans entre vers et ou".split()
    ),
    latter=((("ce", "dernier"), "m"), (("cette", "dernière"), "f"), (("celui-ci",), "m"), (("celle-ci",), "f")),
    opinions=(("à", "ses", "yeux"), ("à", "son", "avis"), ("selon", "ses", "mots"), ("selon", "ses", "dires")),
    openers=frozenset("et mais car or que qu' quand lorsque lorsqu' si comme tandis alors où dont".split()),
    clitics=True,
    dashes=True,
)
