"""How Dutch reports speech; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.speech import Speech

DUTCH = Speech(
    says=frozenset(
        """
        zei zegt verklaarde verklaart vertelde vertelt benadrukte benadrukt vindt vond meldde meldt schreef schrijft antwoordde antwoordt
        reageerde reageert waarschuwde waarschuwt bevestigde bevestigt erkende erkent stelde stelt aldus vroeg vraagt riep roept lachte
        zuchtte concludeerde concludeert vervolgde vervolgt beloofde belooft vreest voegde legt legde gaf geeft klaagde klaagt
        """.split()
    ),
    weak=frozenset("vindt vond stelde stelt lachte zuchtte vreest voegde legt legde gaf geeft riep roept".split()),
    plurals=frozenset("zeiden zeggen verklaarden vertelden vinden melden schrijven waarschuwen vragen".split()),
    participles=frozenset(
        "gezegd verklaard verteld benadrukt gemeld geschreven geantwoord gereageerd gewaarschuwd bevestigd erkend gesteld beloofd".split()
    ),
    verb_endings=("de", "te", "t"),
    participle_endings=("d", "t", "en"),
    auxiliaries=frozenset("heeft had".split()),
    particles=frozenset("toe aan uit af in op".split()),
    male=frozenset({"hij"}),
    female=frozenset({"zij", "ze"}),
    reflexive=frozenset("zich hem haar hen".split()),
    according=("volgens",),
    oblique_male=frozenset({"hem"}),
    oblique_female=frozenset({"haar"}),
    between=frozenset(
        "ook nog later dan verder echter toen al gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
    ),
    denials=frozenset("niet nooit geen".split()),
    passive=frozenset("wordt werd worden is was".split()),
    that=frozenset("dat of".split()),
    continues=frozenset("vervolgde vervolgt voegde".split()),
    articles=frozenset("de het".split()),
    indefinite=frozenset("een enkele veel sommige twee drie zijn haar hun niemand iemand mijn".split()),
    genitives=frozenset({"van"}),
    determiners=frozenset("de het een zijn haar hun dit dat deze die geen".split()),
    prepositions=frozenset(
        "van met voor tegen bij naar aan op over onder door om als zonder tussen uit in sinds te en".split()
    ),
    openers=frozenset("en maar want omdat terwijl toen als dat".split()),
)
