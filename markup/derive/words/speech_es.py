"""How Spanish reports speech, after the "verbos de lengua" of the Fundéu and newspapers' style guides.

Finite forms are those of the third person singular in the present, the preterite, the imperfect and
the future; participles go with "haber". Plurals stand apart: more than one speaker is nobody in
particular. The subject may be left out: then it is the last one.
"""

from __future__ import annotations

from markup.derive.words.speech import Speech

SPANISH = Speech(
    says=frozenset(
        """
        dijo dice decía afirmó afirma afirmaba aseguró asegura aseguraba explicó explica explicaba señaló señala señalaba añadió añade
        declaró declara indicó indica subrayó subraya advirtió advierte destacó destaca agregó agrega comentó comenta comentaba sostuvo
        sostiene manifestó manifiesta reconoció reconoce anunció anuncia insistió insiste apuntó apunta recordó recuerda recordaba
        escribió escribe respondió responde concluyó concluye criticó critica denunció denuncia pidió pide expresó expresa aclaró aclara
        contó cuenta contaba relató relata narró narra admitió admite lamentó lamenta precisó precisa matizó matiza opinó opina
        preguntó pregunta replicó replica contestó contesta bromeó bromea ironizó ironiza zanjó zanja apostilló apostilla espetó espeta
        reiteró reitera recalcó recalca remarcó remarca resaltó resalta puntualizó puntualiza argumentó argumenta defendió defiende
        prometió promete confesó confiesa resumió resume sentenció sentencia celebró celebra exclamó exclama gritó grita gritaba
        murmuró susurró suspiró suspira ríe sonríe avanzó avanza adelantó adelanta justificó justifica detalló detalla
        rememoró rememora evocó prosiguió prosigue continuó continúa remató remata reflexionó reflexiona valoró valora consideró
        considera estimó estima cree piensa negó niega alegó alega exigió exige reclamó reclama concedió apunta informó informa
        ratificó vaticinó vaticina pronosticó ejemplificó abundó abunda terció tercia intervino confirmó confirma reveló revela proclamó proclama calificó califica tildó tachó despidió despide excusó excusa acusó acusa arremetió
        ordenó auguró augura apremió apeló alertó alerta deslizó desliza instó urgió urge protestó protesta aventuró aventura descartó
        descarta tranquilizó disparó soltó suelta presumió presume aconsejó aconseja recomendó recomienda propuso propone
        quejó queja refirió refiere planteó plantea observó observa enfatizó enfatiza rebatió rebate corrigió enumeró desveló desvela
        concedió concede razonó razona mostró muestra limitó limita
        reprochó reprocha reprochaba afeó afea recriminó recrimina teme temía temió confía clamó clama clamaba musitó masculló
        farfulló refunfuñó bufó bramó brama sugirió sugiere ilustró ilustra juró jura rogó ruega suplicó imploró advertía recalcaba
        insinuó insinúa objetó objeta censuró censura garantizó garantiza esgrimió esgrime adujo aduce arguyó arguye aseveró asevera
        repuso apreció aprecia cuestionó cuestiona sospecha sospechó supone intuye sostenía añadía admitía reconocía lamentaba pedía
        respondía preguntaba insistía avisó avisa vociferó coreó musita bromeaba ironizaba
        expuso expone calcula calculó postula vaticinaba exponía
        """.split()
    ),
    plurals=frozenset(
        """
        dijeron dicen afirmaron afirman aseguraron aseguran explicaron explican señalaron señalan añadieron añaden denunciaron denuncian
        advirtieron advierten lamentaron lamentan califican calificaron piden pidieron gritaban gritaron gritan sostienen
        concluyeron concluyen recuerdan exigen exigieron insisten indicaron indican cuentan reclaman
        corearon coreaban reprochan reprocharon temen creen responden respondieron cuestionan
        """.split()
    ),
    acts=frozenset("rechazó rechaza agradeció agradece cargó desmintió desmiente".split()),
    participles=frozenset(
        """
        dicho afirmado asegurado explicado señalado añadido declarado indicado subrayado advertido destacado agregado comentado sostenido
        manifestado reconocido anunciado insistido apuntado recordado escrito respondido concluido criticado denunciado pedido expresado
        aclarado contado relatado admitido lamentado precisado matizado opinado preguntado replicado contestado bromeado ironizado zanjado
        apostillado espetado reiterado recalcado remarcado resaltado puntualizado argumentado defendido prometido confesado resumido
        sentenciado celebrado exclamado gritado avanzado adelantado justificado detallado valorado considerado exigido reclamado decretado
        confirmado revelado proclamado calificado tildado tachado despedido excusado acusado augurado apelado alertado deslizado instado
        protestado aventurado descartado aconsejado recomendado propuesto quejado referido planteado observado enfatizado rebatido
        corregido desvelado decir cargado limitado negado alegado informado rechazado agradecido
        reprochado afeado recriminado clamado sugerido ilustrado jurado rogado insinuado objetado censurado garantizado esgrimido
        aducido aseverado apreciado cuestionado avisado bramado
        expuesto calculado
        """.split()
    ),
    verb_endings=("ó", "a", "e", "ía"),
    adverb_endings=("mente",),
    participle_endings=("ado", "ido", "cho", "to"),
    auxiliaries=frozenset("ha había habría habrá solía suele dejó".split()),
    male=frozenset({"él"}),
    female=frozenset({"ella"}),
    oblique_male=frozenset({"él", "este", "éste"}),
    oblique_female=frozenset({"ella", "esta", "ésta"}),
    reflexive=frozenset("le les se me nos lo la los".split()),
    according=("según", "de acuerdo con", "a juicio de", "en palabras de", "en opinión de", "para", "conforme a"),
    opening_only=frozenset({"para"}),
    between=frozenset(
        """
        también además luego después ayer hoy entonces así asimismo ya aún todavía igualmente incluso poco este lunes martes miércoles
        jueves viernes sábado domingo posteriormente tajante rotundo
        """.split()
    ),
    denials=frozenset("no nunca jamás tampoco sin".split()),
    passive=frozenset("sido fue fueron es era".split()),
    that=frozenset("que si".split()),
    continues=frozenset("añadió añade agregó agrega concluyó prosiguió prosigue".split()),
    articles=frozenset("el la este esta".split()),
    indefinite=frozenset(
        "mi mis un una unos unas los las algunos varios muchos otro otra dos tres su sus cada todos todas ambos uno alguien nadie".split()
    ),
    determiners=frozenset("el la los las un una su sus este esta ese esa del al de en por sin".split()),
    prepositions=frozenset(
        "de del a al con para por contra en sobre sin entre hacia como y o e según desde hasta ante bajo tras durante mediante".split()
    ),
    latter=((("este", "último"), "m"), (("esta", "última"), "f"), (("éste",), "m"), (("ésta",), "f")),
    opinions=(("a", "su", "juicio"), ("en", "su", "opinión"), ("a", "su", "entender"), ("según", "sus", "palabras")),
    weak=frozenset("calificó califica calificado tildó tildado tachó tachado mostró muestra limitó limita".split()),
    openers=frozenset("y pero que cuando mientras aunque porque pues si como donde".split()),
    null_subject=True,
    dashes=True,
)
