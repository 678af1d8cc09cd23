"""German words beside people's names: offices, occupations, kin, and what ends a phrase of them.

General knowledge: occupations after the Klassifikation der Berufe, offices of parliaments, courts,
towns, clubs and theatres; forms in the nominative and, weakly declined, in the other cases.
"""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        abgeordnete abgeordneter abgeordneten abteilungsleiter aktivist aktivistin analyst analystin angeklagte angeklagter anwalt anwältin
        archivar archivarin architekt architektin archäologe archäologin arzt ärztin astronom astronomin autor autorin bäcker bäckerin
        bäuerin bauer beamter beamtin beauftragte beauftragter berater beraterin betreiber betreiberin bewohner bewohnerin biologe biologin
        bischof bischöfin bundeskanzler bundeskanzlerin bundespräsident bürgermeister bürgermeisterin chef chefin chemiker chemikerin
        chirurg chirurgin chronist choreograf choreografin dezernent dezernentin dekan dekanin dichter dichterin direktor direktorin dirigent
        dirigentin dramaturg dramaturgin erzieher erzieherin experte expertin fischer fischerin feuerwehrmann feuerwehrfrau fachmann fachfrau geschäftsmann geschäftsfrau kameramann ombudsmann obfrau coach co-trainer co-trainerin bundestrainer bundestrainerin mandatar mandatarin ortsvorsteher ortsvorsteherin briefträger
        briefträgerin kämmerer kämmerin stellvertreter stellvertreterin praktikant praktikantin schäferin hausarzt kopilot kopilotin
        flugkapitän flugkapitänin verhaltensforscher fraktionschef fraktionschefin verkehrsexperte bergführer bergführerin sanitäter
        sanitäterin notar notarin steuerberater dekan makler maklerin gastwirt metzger metzgerin fahrer fahrerin lokführer lokführerin
        büroleiter stadtrat stadträtin gemeinderat gemeinderätin dolmetscher dolmetscherin musikerin bassist cellist cellistin geiger
        geigerin förster försterin forscher forscherin
        fotograf fotografin friseur friseurin fußballer fußballerin gärtner gärtnerin generalsekretär generalsekretärin geologe geologin
        geschäftsführer geschäftsführerin gewerkschafter gewerkschafterin gründer gründerin gutachter gutachterin hausmeister
        händler händlerin hebamme herausgeber herausgeberin historiker historikerin imker imkerin ingenieur ingenieurin inhaber inhaberin
        intendant intendantin investor jäger jägerin journalist journalistin jurist juristin kanzler kanzlerin kandidat kandidatin kapitän
        kapitänin kellner kellnerin klimaforscher koch köchin kommissar kommissarin komponist komponistin konditor könig königin kollege
        kollegin korrespondent korrespondentin kurator kuratorin künstler künstlerin landrat landrätin landwirt landwirtin lehrer lehrerin
        leiter leiterin maler malerin manager managerin mechaniker mechanikerin mediziner medizinerin meteorologe meteorologin minister
        ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitglied moderator moderatorin musiker musikerin nachbar
        nachbarin oberbürgermeister oberbürgermeisterin oberspielleiter obmann ökologe ökologin ökonom ökonomin olympiasieger
        olympiasiegerin papst parteichef parteichefin pastor pastorin patient patientin pfarrer pfarrerin pfleger pflegerin philosoph
        philosophin physiker physikerin pilot pilotin pianist pianistin politiker politikerin polizist polizistin präsident präsidentin
        professor professorin prokurist psychologe psychologin psychiater psychiaterin publizist publizistin rapper regisseur
        regisseurin rektor rektorin rentner rentnerin reporter reporterin richter richterin rückraumspielerin sachverständige
        sachverständiger sachverständigen sammler sänger sängerin schauspieler schauspielerin schiedsrichter schiedsrichterin schneider
        schneiderin schreiner schreinerin schriftsteller schriftstellerin schüler schülerin schwimmer schwimmerin sekretär sekretärin
        senator senatorin soldat soldatin soziologe soziologin spieler spielerin spielführer spielführerin sportdirektor sportdirektorin
        sprecher sprecherin staatsanwalt staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin student studentin stürmer
        stürmerin tänzer tänzerin tierarzt tierärztin tischler tischlerin torhüter torhüterin torwart trainer trainerin übersetzer
        übersetzerin unternehmer unternehmerin verkäufer verkäuferin verleger verlegerin verteidiger verteidigerin verwalter vertreter
        vertreterin virologe virologin vorsitzende vorsitzender vorsitzenden vorstand vorständin winzer winzerin wirt wirtin wissenschaftler
        wissenschaftlerin witwe zeuge zeugin zoologe zoologin weltmeister weltmeisterin klempner elektriker
        schäfer schäferin bademeister mieter mieterin anwohner anwohnerin kläger klägerin nebenkläger
        mitgründer mitgründerin redakteur redakteurin referent referentin ceo cfo teamchef teamchefin rennleiter
        rennleiterin titelverteidiger titelverteidigerin prokuristin gewerkschaftssekretär gewerkschaftssekretärin kritiker
        kritikerin insolvenzverwalter insolvenzverwalterin profi boss spitzenkandidat spitzenkandidatin landtagsabgeordnete
        kulturdezernent finanzvermittler vize stadtverordnete stadtverordneter stadtverordneten internist internistin kinderarzt
        wildbiologin designer designerin angestellter angestellte
        """.split()
    ),
    kin=frozenset(
        """
        mann frau vater mutter sohn tochter bruder schwester enkel enkelin großvater großmutter opa oma onkel tante neffe nichte cousin
        cousine ehemann ehefrau gatte gattin witwer partner partnerin freund freundin lebensgefährte lebensgefährtin schwager schwägerin
        schwiegersohn schwiegertochter schwiegervater schwiegermutter urenkel zwillingsbruder zwillingsschwester verlobter verlobte
        nachfolger nachfolgerin vorgänger vorgängerin
        """.split()
    ),
    articles=frozenset(
        """
        der die das den dem des ein eine einen einem einer mein meine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere
        dessen deren
        """.split()
    ),
    joining=frozenset(
        "der des von vom für im in am an bei beim zu zum zur aus den dem die das einer eines seiner ihrer seines ihres".split()
    ),
    stops=frozenset(
        """
        ist war hat hatte wird wurde sind waren haben hatten werden dass wenn weil als wie auch nicht nur noch schon aber oder denn doch
        sondern er sie es ich wir ihr ihm ihn uns euch sich man mit nach gegen über unter vor seit bis durch ohne um wegen trotz neben zwischen
        sagte sagt erklärte betonte sowie beide beiden wer was wo warum kann soll muss will darf
        """.split()
    ),
    openers=frozenset(
        """
        per nur solange sobald sofern soweit
        der die das den dem des ein eine einer einem einen er sie es ich wir ihr ihre ihren sein seine seinen unser unsere man wer was wo wie
        wann warum weil wenn als ob dass doch aber und oder denn nur noch nun nach nachdem vor bevor seit seitdem bis bei beim mit ohne für
        gegen um durch über unter auf aus an am im in zum zur von vom zu laut trotz wegen während statt dank rund etwa knapp mehr weniger
        viele einige manche alle alles beide jeder jede jedes kein keine nicht nichts niemand jemand etwas auch schon immer wieder hier dort da
        dann heute gestern morgen jetzt später zuvor danach dabei dafür dagegen damit daran darauf daraus davon dazu deshalb deswegen daher
        trotzdem dennoch jedoch allerdings außerdem zudem ferner inzwischen mittlerweile bislang bisher zuletzt zunächst schließlich endlich
        damals einmal einst oft selten vielleicht wohl sicher natürlich tatsächlich eigentlich besonders vor allem sogar selbst so solche
        dieser diese dieses diesen diesem jener jene welche welcher ja nein erst zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
        hundert tausend millionen montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni
        juli august september oktober november dezember frühling sommer herbst winter weihnachten ostern pfingsten deren dessen wäre hätte
        könnte sollte müsste wird wurde war ist sind hat hatte haben kann soll muss will darf gut fast ganz gerade lange kurz neben hinter
        zwischen weiter weitere anders unklar verletzt geöffnet gemeinsam insgesamt offenbar scharfe
        frankreich deutschland österreich schweiz europa bund land bundesrepublik bundestag bundesrat landtag stadtrat gemeinderat
        """.split()
    ),
    before=frozenset(
        """
        frühere früherer früheren ehemalige ehemaliger ehemaligen neue neuer neuen alte alter alten amtierende amtierender amtierenden
        stellvertretende stellvertretender stellvertretenden vorsitzende vorsitzender vorsitzenden erste erster ersten zweite zweiter
        damalige damaliger damaligen bisherige bisheriger bisherigen designierte designierter künftige künftiger leitende leitender
        langjährige langjähriger wissenschaftliche wissenschaftlicher technische technischer kaufmännische kaufmännischer
        stellv ex gebürtige heutige heutiger junge junger
        """.split()
    ),
    adjectives=frozenset(),
    adjective_endings=(
        "ische", "ischer", "ischen", "ische", "liche", "licher", "lichen", "ige", "iger", "igen", "ende", "ender", "enden", "ierte",
        "ierter", "ierten", "jährige", "jähriger", "jährigen", "er", "ste", "ster",
    ),
    role_endings=(
        "chef", "leiter", "sprecher", "minister", "präsident", "kanzler", "vorsitzender", "vorsitzende", "vorsitzenden", "direktor", "meister",
        "anwalt", "anwältin", "forscher", "experte", "experten", "trainer", "sekretär", "führer", "lehrer", "händler", "wissenschaftler",
        "präsidenten", "beauftragten", "politiker", "beauftragter", "beauftragte", "inhaber", "besitzer", "abgeordnete", "abgeordneter",
        "abgeordneten", "spieler", "hüter", "historiker", "künstler", "techniker", "ingenieur", "arzt", "ärztin", "rat", "rätin", "richter",
        "dezernent", "referent", "assistent", "regisseur", "redakteur", "musiker", "wirt", "bauer", "bäuerin", "pfleger", "helfer", "fahrer",
        "läufer", "schwimmer", "springer", "kämpfer", "werfer", "sänger", "autor", "berater", "betreiber", "gründer", "vertreter", "warte",
        "biologe", "träger", "vorsteher", "stellvertreter", "ologe", "ologin", "loge", "login", "oge", "graf", "grafin", "ökonom", "ökonomin", "anwärter", "kandidat", "kollege",
        "chefin", "leiterin", "sprecherin", "ministerin", "präsidentin", "kanzlerin", "direktorin", "meisterin", "forscherin", "expertin",
        "trainerin", "sekretärin", "führerin", "lehrerin", "händlerin", "politikerin", "inhaberin", "spielerin", "hüterin", "erin", "istin",
        "entin", "antin", "eurin", "orin", "ärin", "vorstand", "designer", "kommandant", "bewohner", "verordnete", "verordneter",
        "verordneten", "händlerin", "betreuer", "therapeut", "mediziner", "ermittler", "gründerin", "organisator", "koordinator",
        "nist", "alist", "vist", "zist",
    ),
    honorifics=frozenset("herr frau dr prof professor professorin pfarrer doktor".split()),
    state_offices=frozenset(
        "minister ministerin kanzler kanzlerin senator senatorin bundeskanzler staatsanwalt staatsanwältin".split()
    ),
    organizations=frozenset(
        """
        universität hochschule institut verband bundesverband verein stiftung gesellschaft gmbh ag bank gericht amtsgericht landgericht
        oberlandesgericht ministerium bundesamt landesamt amt behörde polizei klinik klinikum krankenhaus museum theater schule gymnasium
        zeitung nachrichten anzeiger tageblatt rundschau verlag partei fraktion bundestag landtag stadtrat gemeinderat gewerkschaft kirche
        gemeinde stadt land kreis landkreis straße platz allee weg brücke bahnhof preis pokal liga bundesliga fc sv sc tsv tv hsg vfb vfl
        turnverein akademie kammer sparkasse werke werk konzern gruppe orchester chor festival messe halle arena stadion
        forschungsstation station zentrum
        kanzlei brauerei werft reederei se kg ev mbh co initiative bürgerinitiative bündnis allianz betriebsrat
        landesverband stadtwerke as rb fsv tsg eintracht borussia verbraucherzentrale
        """.split()
    )
    | {"rotes kreuz", "roten kreuzes", "deutsche bahn", "deutschen bahn", "deutsche post", "deutschen post"},
    copulas=frozenset("ist war".split()),
    age=r"\s*(?:\((?:\d{1,3})(?: Jahre)?\)|, (?:\d{1,3})(?: Jahre(?: alt)?)?(?=[,.;:]|\s\())",
    aged=frozenset(
        """
        jährige jähriger jährigen angesprochene angesprochener kroate schwede däne finne pole tscheche slowake russe türke grieche franzose brite ire schotte portugiese chinese däne ungar bulgare rumäne serbe bosnier slowene kroatin schwedin dänin finnin polin tschechin russin türkin griechin französin britin irin schottin portugiesin chinesin ungarin italiener italienerin spanier spanierin schweizer schweizerin österreicher österreicherin belgier belgierin niederländer niederländerin amerikaner amerikanerin norweger norwegerin ukrainer ukrainerin brasilianer brasilianerin argentinier argentinierin japaner japanerin kanadier kanadierin
        """.split()
    ),
    nouns_have_capitals=True,
    parties=frozenset(
        """
        grüne grünen linke linken bsw neos piraten volt südtiroler svp linkspartei grünliberale
        grünliberalen
        """.split()
    ) | {"freie wähler", "freien wähler", "freien wählern", "die linke", "die grünen", "bündnis sahra wagenknecht", "die mitte"},
    employed=frozenset(
        """
        geschäftsführer geschäftsführerin gründer gründerin mitgründer mitgründerin vorstand vorständin inhaber inhaberin manager
        managerin mitarbeiter mitarbeiterin analyst analystin ökonom ökonomin generalsekretär generalsekretärin mitglied redakteur
        redakteurin ceo cfo referent referentin gewerkschaftssekretär gewerkschaftssekretärin
        """.split()
    ),
    unemployed=frozenset(
        """
        autor autorin herausgeber herausgeberin regisseur regisseurin anwalt anwältin verteidiger verteidigerin sieger siegerin
        weltmeister weltmeisterin olympiasieger olympiasiegerin komponist komponistin dichter dichterin bewohner bewohnerin anwohner
        anwohnerin nachbar nachbarin kritiker kritikerin kenner kennerin experte expertin sammler sammlerin angeklagter angeklagte
        zeuge zeugin patient patientin tourist kläger klägerin besitzer besitzerin erfinder erfinderin
        """.split()
    ),
    local=frozenset(
        """
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin bischof bischöfin ministerpräsident
        ministerpräsidentin pfarrer pfarrerin könig königin präsident präsidentin ortsvorsteher ortsvorsteherin
        """.split()
    ),
    of=frozenset(
        """
        von vom der des beim bei
        """.split()
    ),
    at_work=frozenset(
        """
        bei beim
        """.split()
    ),
    sole=frozenset(
        """
        verdi bundeswehr polizei bundespolizei bundestag bundesrat bundestags bundesrats landtag landtags feuerwehr caritas diakonie
        greenpeace lufthansa
        """.split()
    ),
    team_endings=(
        "pilot", "pilotin", "fahrer", "fahrerin", "trainer", "trainerin", "chef", "chefin", "boss", "sprecher", "sprecherin",
        "stürmer", "stürmerin", "profi", "torwart", "torhüter", "torhüterin", "keeper", "manager", "managerin", "vorstand",
        "vorständin", "ceo", "coach", "kapitän", "kapitänin", "verteidiger", "verteidigerin", "angreifer", "angreiferin", "star",
        "spieler", "spielerin", "mitarbeiter", "mitarbeiterin", "geschäftsführer", "geschäftsführerin", "gründer", "gründerin",
        "präsident", "präsidentin", "direktor", "direktorin", "manndecker", "libero", "spielmacher", "leiter", "leiterin",
        "politiker", "politikerin", "analyst", "analystin", "ökonom", "ökonomin", "vorsitzender", "vorsitzende", "vorsitzenden",
        "ingenieur", "ingenieurin",
    ),
    no_owners=frozenset(
        """
        star hobby chef ober vize ex kult presse polizei medien profi amateur jung alt neu welt europa auto bus taxi lkw pkw rallye
        formel motorrad motocross ski rad kripo klinik schul vereins fraktions gewerkschafts partei rennwagen test stamm ersatz
        national fußball handball basketball eishockey tennis volleyball video sport stadt landes bundes kreis regierungs senats
        haushalts deutschland team co interims erfolgs meister aufstiegs konzern ausnahme top super spitzen führungs kampf drohnen
        hubschrauber kampfjet segelflug tv it pr ki event kino pop rock schlager opern film fernseh web technik marketing u21 u19
        """.split()
    ),
    body_endings=(
        "bahn", "bahnen", "werke", "betriebe", "verband", "verein", "vereinigung", "bund", "rat", "initiative", "hilfe", "kirche", "wehr",
        "polizei", "kasse", "institut", "stiftung", "gesellschaft", "universität", "hochschule", "klinik", "klinikum", "museum",
        "theater", "ministerium", "amt", "agentur", "zentrale", "behörde", "station", "verlag", "zeitung", "gewerkschaft", "gericht",
        "kammer", "bank", "konzern", "allianz", "bündnis", "fraktion", "partei", "werft", "brauerei", "reederei", "versicherung",
        "holding", "gruppe", "akademie",
    ),
    possessives=frozenset("dessen deren seine sein ihr ihre".split()),
    since=frozenset({"seit"}),
    firms=frozenset("kanzlei firma unternehmen konzern agentur modelagentur beratungsfirma reederei brauerei bankhaus restaurant hotel gasthof".split()),
    thing_endings=("ung", "heit", "keit", "schaft", "ismus", "tion", "tät", "nis"),
    determiners=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen seinem seiner
        seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer im am zum zur vom beim ins ans dieser diese dieses
        diesem diesen jeder jede jedes jedem jeden
        """.split()
    ),
    named_after=frozenset(
        "grundschule gesamtschule realschule gymnasium kaserne".split()
    ),
    fields=frozenset(
        """
        finanzen kultur bildung verkehr umwelt gesundheit sport wirtschaft soziales technik marketing forschung kommunikation
        vertrieb personal
        """.split()
    ),
    heading=frozenset("leitet leitete führt arbeitet arbeitete".split()),
    firm_endings=("kanzlei", "agentur", "konzern", "unternehmen", "firma", "plattform", "marktplatz", "portal", "anbieter", "magazin"),
)  # fmt: skip
