"""Dutch words beside people's names: offices, occupations, kin. General knowledge; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        aanklager aanvoerder acteur actrice advocaat agent ambassadeur arts bestuurder bioloog bisschop boer boerin burgemeester
        commissaris componist coach conservator criticus deskundige directeur dirigent docent econoom eigenaar eigenaresse expert fotograaf
        gouverneur hoofdredacteur hoogleraar huisarts ingenieur journalist journaliste kamerlid kandidaat keeper kok kunstenaar
        kunstenares leider leraar lerares manager minister minister-president musicus onderzoeker onderzoekster oprichter partijleider
        predikant premier president producent professor rechter regisseur rector schaatser schrijver schrijfster senator socioloog
        spits staatssecretaris student trainer viroloog verdachte verpleegkundige voetballer voorzitter wethouder wielrenner woordvoerder
        woordvoerster zanger zangeres
        """.split()
    ),
    kin=frozenset("vader moeder zoon dochter broer zus man vrouw opa oma oom tante neef nicht echtgenoot echtgenote vriend vriendin weduwe".split()),
    articles=frozenset("de het een zijn haar hun mijn".split()),
    joining=frozenset("van der den de het voor bij in aan op uit te en".split()),
    stops=frozenset("is was heeft had wordt werd zijn waren die dat wie waar toen maar of want niet ook met door over tot na om hij zij ze ik wij er zich".split()),
    openers=frozenset(
        """
        de het een van voor met bij naar op in aan uit door over om te en maar of want als toen dat die dit deze wie wat waar hoe waarom wanneer hij
        zij ze ik wij we jullie er zijn haar hun ook nog al nu toch dus dan daar hier niet geen veel alle volgens na tijdens sinds tot
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december kabinet kamer
        """.split()
    ),
    before=frozenset("voormalig voormalige oud nieuwe jonge eerste".split()),
    adjectives=frozenset(),
    adjective_endings=("ige", "ische", "elijke", "se"),
    role_endings=("voorzitter", "leider", "minister", "directeur", "meester", "onderzoeker", "woordvoerder", "speler", "oloog", "trainer"),
    honorifics=frozenset("meneer mevrouw dhr mevr drs dr prof mr".split()),
    state_offices=frozenset("minister staatssecretaris wethouder".split()),
    organizations=frozenset("universiteit instituut school museum theater ministerie gemeente rechtbank ziekenhuis stichting vereniging partij bank club straat plein".split()),
    copulas=frozenset("is was".split()),
    age=r"\s*(?:\((?:\d{1,3})(?: jaar)?\)|, (?:\d{1,3})(?: jaar)?(?=[,.]))",
)  # fmt: skip
