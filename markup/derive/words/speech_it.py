"""How Italian reports speech, after the "verba dicendi" that newspapers use; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.speech import Speech

ITALIAN = Speech(
    says=frozenset(
        """
        dice disse spiega spiegò afferma affermò aggiunge aggiunse dichiara dichiarò racconta raccontò sottolinea sottolineò ricorda ricordò
        precisa precisò commenta commentò osserva osservò conclude concluse assicura assicurò sostiene sostenne ammette ammise conferma
        confermò annuncia annunciò denuncia denunciò avverte avvertì scrive scrisse risponde rispose replica replicò chiede chiese ribadisce
        ribadì insiste prosegue continua confida rivela promette scherza ironizza attacca esclama confessa chiarisce rileva evidenzia
        """.split()
    ),
    plurals=frozenset(
        "dicono spiegano affermano raccontano sottolineano scrivono chiedono denunciano sostengono hanno".split()
    ),
    participles=frozenset(
        """
        detto spiegato affermato aggiunto dichiarato raccontato sottolineato ricordato precisato commentato osservato concluso assicurato
        sostenuto ammesso confermato annunciato denunciato avvertito scritto risposto replicato chiesto ribadito insistito proseguito
        continuato confidato rivelato promesso scherzato ironizzato attaccato esclamato confessato chiarito rilevato evidenziato
        """.split()
    ),
    verb_endings=("a", "e", "ò", "ì"),
    adverb_endings=("mente",),
    participle_endings=("ato", "uto", "ito", "sto", "tto"),
    auxiliaries=frozenset("ha aveva avrebbe".split()),
    male=frozenset({"lui", "egli"}),
    female=frozenset({"lei"}),
    oblique_male=frozenset({"lui"}),
    oblique_female=frozenset({"lei"}),
    reflexive=frozenset("gli le si ci mi lo".split()),
    according=("secondo", "a detta di", "per", "stando a"),
    opening_only=frozenset({"per"}),
    between=frozenset(
        "anche inoltre poi ieri oggi infine ancora già quindi invece però lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
    ),
    denials=frozenset("non mai".split()),
    passive=frozenset("stato stata è era".split()),
    that=frozenset("che se".split()),
    continues=frozenset("aggiunge aggiunto prosegue conclude concluso".split()),
    articles=frozenset("il lo la l' questo questa".split()),
    indefinite=frozenset("un uno una un' i gli le alcuni molti due tre suo sua altri qualcuno nessuno mio mia".split()),
    determiners=frozenset(
        "il lo la l' i gli le un uno una suo sua del della dello al alla nel nella per di in senza".split()
    ),
    prepositions=frozenset(
        "di del dello della dei degli delle a al allo alla ai agli alle da dal dalla con per contro in nel nella su sul senza tra fra come e o".split()
    ),
    openers=frozenset("e ma che quando mentre perché se come dove".split()),
    opinions=(("a", "suo", "avviso"), ("a", "suo", "parere")),
    latter=((("quest'ultimo",), "m"), (("quest'ultima",), "f")),
    clitics=True,
    dashes=True,
    null_subject=True,
)
