"""How German reports speech, after the reporting verbs of dpa's and the newspapers' news style.

Forms are those of the third person singular in Präteritum and Präsens, and participles; plurals
stand apart, for more than one speaker is nobody in particular. Separable verbs are known by their
first part and their particle.
"""

from __future__ import annotations

from markup.derive.words.speech import Speech

GERMAN = Speech(
    says=frozenset(
        """
        sagte sagt erklärte erklärt betonte betont meinte meint ergänzte ergänzt warnte warnt forderte fordert kritisierte kritisiert
        schrieb schreibt berichtete berichtet mahnte mahnt äußerte bestätigte bestätigt versicherte versichert unterstrich
        unterstreicht behauptete behauptet verkündete verkündet erzählte erzählt antwortete antwortet entgegnete entgegnet erwiderte
        erwidert rief ruft fragte fragt scherzte scherzt klagte klagt urteilte urteilt befand befindet erläuterte erläutert
        erinnerte erinnert resümierte resümiert bilanzierte bilanziert konstatierte konstatiert prophezeite prophezeit
        schilderte schildert beschrieb beschreibt verriet verrät witzelte witzelt schimpfte schimpft spottete spottet
        versprach verspricht beteuerte beteuert argumentierte argumentiert glaubte glaubt findet fand hofft hoffte
        freute freut wünschte wünscht stellte legte fügte teilte kündigte räumte gab gibt sprach spricht hob hebt wies weist
        wiegelt wiegelte lenkt lenkte warf wirft fasst fasste flüsterte flüstert brummte brummt kommentierte kommentiert
        plädierte plädiert appellierte appelliert lobte lobt verteidigte verteidigt dachte denkt weiß
        bekräftigte bekräftigt twitterte postete notierte notiert murmelte murmelt schwärmte schwärmt
        monierte moniert bedauerte bedauert begründete begründet verlangte verlangt rechnete rechnet gestand gesteht
        konterte kontert ermahnte ermahnt giftete polterte wetterte jubelte jubelt strahlte strahlt lachte lacht seufzte seufzt stöhnte
        raunte wunderte wundert ärgerte ärgert mutmaßte mutmaßt vermutete vermutet spekulierte spekuliert analysierte analysiert präzisierte
        präzisiert relativierte relativiert beschwichtigte beschwichtigt beruhigte drohte droht bat bittet empfahl empfiehlt riet rät
        widersprach widerspricht hielt hält nannte nennt bezeichnete bezeichnet erkannte zitierte prangerte winkte winkt hakte hakt
        grübelte stichelte höhnte zürnte klagte dankte bestritt bestreitet dementierte dementiert gratulierte frohlockte fluchte fragte
        gestand erinnerte schwor schwört tröstete rechtfertigte rechtfertigt unterstellte meldete meldet signalisierte signalisiert
        machte macht hielt hält nannte nennt bezeichnete bezeichnet lachte lacht strahlte strahlt seufzte seufzt winkte winkt hakte hakt
        droht drohte bat bittet riet rät dankte erkannte meldete meldet jubelte jubelt ärgerte ärgert wunderte wundert
        bekannte bekennt bemerkte bemerkt folgerte folgert sinnierte sinniert pflichtete
        zischte zischt raunzte raunzt knurrte knurrt moserte mosert motzte motzt maulte mault blaffte blafft ereiferte ereifert
        empörte empört echauffierte frotzelte frotzelt flachste flachst orakelte orakelt prahlte prahlt unkte unkt wettert poltert
        donnerte donnert schnaubte schnaubt schluchzte stammelte stotterte nuschelte hauchte wisperte insistierte insistiert
        referierte referiert dozierte doziert beklagte beklagt bemängelte bemängelt rügte rügt tadelte attestierte attestiert
        diagnostizierte diagnostiziert prognostizierte prognostiziert schlussfolgerte schlussfolgert würdigte würdigt beschwor
        garantierte garantiert brummelte brummelt grummelte grummelt ächzte frohlockt stichelt höhnt giftet
        """.split()
    ),
    weak=frozenset(
        """
        machte macht         stellte legte fügte teilte kündigte räumte gab gibt sprach spricht hob hebt wies weist wiegelt wiegelte lenkt lenkte warf
        wirft fasst fasste findet fand befindet freute freut wünschte wünscht dachte denkt weiß glaubte glaubt hofft hoffte rief ruft
        beschrieb beschreibt verteidigte verteidigt lobte lobt rechnete rechnet verlangte verlangt bekannte pflichtete
        """.split()
    ),
    plurals=frozenset(
        """
        sagten sagen erklärten erklären betonten betonen meinten meinen warnten warnen forderten fordern kritisierten kritisieren
        schrieben schreiben berichteten berichten teilten riefen rufen fragten fragen antworteten erzählten erzählen mahnten klagten
        """.split()
    ),
    acts=frozenset("entschuldigte begrüßte begrüßt".split()),
    participles=frozenset(
        """
        ausgerichtet gesagt erklärt betont gemeint ergänzt gewarnt gefordert kritisiert geschrieben berichtet gemahnt geäußert bestätigt versichert
        behauptet verkündet erzählt geantwortet entgegnet erwidert gerufen gefragt geklagt geurteilt erläutert geschildert beschrieben
        verraten versprochen beteuert argumentiert hinzugefügt mitgeteilt angekündigt eingeräumt angegeben zugegeben hervorgehoben
        ausgesagt verlangt mitteilen wissen ausrichten
        beklagt bemängelt gerügt prognostiziert attestiert gewürdigt gestanden gelobt gespottet gewettert geschimpft gescherzt
        gewitzelt moniert bedauert begründet gedroht gebeten empfohlen geraten
        """.split()
    ),
    verb_endings=("te", "t"),
    participle_endings=("t", "en"),
    auxiliaries=frozenset("hat hatte habe hätte ließ lässt".split()),
    particles=frozenset(
        "deutlich klar hinzu an ein mit zu ab zurück fest dar heraus hervor bekannt aus klar nach vor bei zusammen".split()
    ),
    male=frozenset({"er"}),
    female=frozenset({"sie"}),
    reflexive=frozenset("sich ihm ihr ihnen uns mir dem".split()),
    according=(
        "laut",
        "nach angaben von",
        "nach worten von",
        "nach den worten von",
        "nach aussage von",
        "nach ansicht von",
        "nach meinung von",
        "nach einschätzung von",
        "nach überzeugung von",
        "nach auffassung von",
        "nach darstellung von",
        "nach angaben",
        "nach worten",
        "nach den worten",
        "nach aussage",
        "nach ansicht",
        "nach meinung",
        "nach einschätzung",
        "nach überzeugung",
        "nach auffassung",
        "nach darstellung",
        "in den worten von",
    ),
    tagged=frozenset({"so"}),
    between=frozenset(
        """
        auch weiter zudem außerdem dann später am jedoch aber dagegen hingegen indes derweil daraufhin zugleich gleichzeitig noch schon
        bereits erneut nun heute gestern knapp schlicht damals einmal denn selbst wiederum abschließend anschließend hinterher
        montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend
        freitagabend samstagabend sonntagabend morgen vormittag mittag nachmittag abend gegenüber
        """.split()
    ),
    denials=frozenset("nicht nie niemals kaum kein keine".split()),
    passive=frozenset("wird wurde worden werden wurden sei ist war".split()),
    that=frozenset("dass daß ob".split()),
    continues=frozenset("fügte ergänzte ergänzt".split()),
    articles=frozenset("der die das".split()),
    indefinite=frozenset(
        "mein meine ein eine einer viele einige manche mehrere andere keiner niemand man jemand jeder alle beide dessen deren seine sein ihre ihr".split()
    ),
    genitives=frozenset("des der".split()),
    determiners=frozenset(
        "der die das den dem des ein eine einen einem einer kein keine sein seine ihr ihre im am zum zur vom".split()
    ),
    prepositions=frozenset(
        "von mit für gegen bei nach zu an auf über unter durch vom zum zur um neben wie als ohne trotz statt zwischen aus in im am seit vor".split()
    ),
    latter=(
        (("der",), "m"),
        (("die",), "f"),
        (("dieser",), "m"),
        (("diese",), "f"),
        (("letzterer",), "m"),
        (("letztere",), "f"),
    ),
    subjunctives=frozenset(
        """
        habe sei seien werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe lasse brauche wisse mache finde sehe halte
        gelte fehle bestehe rechne nehme trage führe zeige
        """.split()
    ),
    postpositions=frozenset({"zufolge"}),
    opinions=(
        ("seiner", "meinung", "nach"),
        ("ihrer", "meinung", "nach"),
        ("seiner", "ansicht", "nach"),
        ("ihrer", "ansicht", "nach"),
        ("seinen", "worten", "zufolge"),
        ("ihren", "worten", "zufolge"),
        ("nach", "seinen", "worten"),
        ("nach", "ihren", "worten"),
        ("nach", "seiner", "darstellung"),
        ("nach", "ihrer", "darstellung"),
        ("nach", "seiner", "ansicht"),
        ("nach", "ihrer", "ansicht"),
        ("nach", "eigenen", "angaben"),
        ("seiner", "einschätzung", "nach"),
        ("ihrer", "einschätzung", "nach"),
    ),
    openers=frozenset("und aber denn doch sondern während als nachdem weil da obwohl wie wenn".split()),
)
