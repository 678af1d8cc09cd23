"""What bears the name of a human being without being one, and the words that show it.

General knowledge, in lower case: companies, brands and institutions with the full name of whoever
founded or inspired them; names that stand for nobody in particular; the nouns, prefixes and verbs beside
which such names stand in English news.
"""

from __future__ import annotations

# Known by a forename and a surname, as companies and brands: people only where the text says more of them.
FIRMS = frozenset(
    (
        "alfa romeo|arthur andersen|arthur little|aston martin|bain capital|baker mckenzie|barnes noble|ben jerry|"
        "betty crocker|booz allen|brooks brothers|calvin klein|captain morgan|carl zeiss|charles schwab|christian dior|"
        "clifford chance|davis polk|dean witter|dr pepper|duane reade|duncan hines|eddie bauer|edward jones|"
        "elizabeth arden|ernst young|estee lauder|estée lauder|florence crittenton|giorgio armani|harley davidson|"
        "harper collins|harvey nichols|harvey norman|helena rubinstein|hugo boss|jack daniel|jack daniels|jack wills|"
        "jack wolfskin|jenny craig|jim beam|jimmy choo|john deere|john lewis|johnnie walker|johns hopkins|"
        "jones day|jones lang|karen millen|kate spade|kit kat|knight frank|kohlberg kravis|land rover|"
        "lane bryant|laura ashley|lazard frères|louis vuitton|madame tussauds|marc jacobs|marie stopes|"
        "mary kay|max factor|max mara|mercedes benz|merriam webster|merrill lynch|michael kors|morgan grenfell|"
        "morgan stanley|neiman marcus|nina ricci|norton rose|oliver wyman|oscar mayer|papa john|penguin random|"
        "philip morris|pierre cardin|piper jaffray|piper sandler|price waterhouse|ralph lauren|raymond james|"
        "robert baird|robert bosch|robert half|rolls royce|salomon smith|sara lee|simon schuster|"
        "simpson thacher|slaughter may|smith barney|stanley black|sue ryder|sullivan cromwell|ted baker|thomas cook|"
        "thomson reuters|tim hortons|tommy hilfiger|tory burch|trader joe|walt disney|warner bros|wells fargo|"
        "yves saint laurent"
    ).split("|")
)
# Nobody: names for whoever it may be, and for a custom or an age.
NOBODIES = frozenset(
    "john doe|jane doe|john roe|jim crow|joe public|joe sixpack|joe bloggs|uncle sam|uncle tom".split("|")
)
# The last word of what is named after somebody, besides organizations: the name before it is no mention of a human being.
HEADS = frozenset(
    """
    high elementary chair professor professorship fellow fellowship scholar scholarship lecture lectureship endowed distinguished
    award awards prize medal trophy cup bowl stakes handicap classic invitational act law bill amendment rule treaty
    memorial monument stadium arena airport bridge tunnel highway expressway parkway boulevard drive lane plaza
    theatre theater auditorium pavilion hall library building tower towers house wing gallery
    trust institute charity aid ministries ministry pub hotel night day days festival telescope expedition commission inquiry report
    doctrine peak falls line county cathedral chapel parish ward dam reservoir canyon creek springs bay beach island islands reef
    """.split()
)
# The same with the name in the genitive: "Prince George's County".
OWNED = frozenset("county hospital cathedral church chapel college school hall square street road day".split())
# Nouns in small letters behind a name that is a firm's or a thing's.
THINGS = frozenset(
    """
    hospital hospitals sales store stores shop shops outlet outlets plant factory dealer dealers dealership pub stadium airport
    university college campus school shares stock stocks branch branches telescope spacecraft dictionary bourbon whiskey whisky
    engine engines brand products handbag handbags
    neighborhood neighbourhood residents homeowners district campuses boulevard
    """.split()
)
# Capitalised before a name: a ship, a place, an undertaking.
PREFIXES = frozenset(
    """
    hms uss usns mv rms ss ins hmcs hmas hmnzs rrs operation project hurricane storm cyclone typhoon fort camp mount mt lake port hotel
    plaza cafe café villa
    """.split()
)
# The same that are never a name's first word: "Hurricane Maria".
STORMS = frozenset("hurricane typhoon cyclone".split())
# Before the second word of a place's name: "San Jose Sharks".
PLACE_OPENINGS = frozenset("san santa los las fort port mount cape lake camp costa buenos".split())
# Forms of address that never follow "the" where a human being is meant.
UNARTICLED = frozenset("sir dame lord lady mr mrs ms queen king prince princess dr".split())
# Who is `at` a firm, or works for one: nobody is an analyst "of" another human being.
CORPORATE = frozenset(
    """
    analyst economist strategist ceo cfo coo cto executive executives chairman chairwoman founder co-founder trader broker
    analysts economists strategists traders brokers founders
    """.split()
)
CORPORATE_JOINS = frozenset("of for with".split())
# Before `at`, besides roles and their plurals.
STAFF = frozenset(
    "staff nobody anyone colleagues colleague team worked works work working studied studies teaches taught interned".split()
)
# Before `at` and the name of a place where they watch, unless the name owns what stands behind.
SPECTATORS = frozenset("crowd crowds spectators fans faithful".split())
# Before `from` or `to` and the name of an airport.
FLIGHTS = frozenset("flew fly flies flown flight flights landed".split())

# The other way: what only human beings do or have done to them, behind their name; no word for speech among them.
DEEDS = frozenset(
    """
    married retired resigned graduated smiled laughed grinned nodded shrugged wept starred volleyed slotted tapped curled
    headed tackled dribbled sprinted knelt
    """.split()
)
SUFFERED = frozenset(
    "born booked substituted cautioned arrested jailed handcuffed buried cremated knighted married orphaned tackled".split()
)
# What one player does, before `by`, `from`, `on`.
PLAYS = frozenset(
    "strike header volley shot pass cross free-kick freekick hat-trick hattrick brace century tackle foul goal".split()
)
PLAYED_BY = frozenset("by from on".split())
# Before `by` and whoever led or made something.
MADE = frozenset(
    "chaired led headed written penned authored directed choreographed composed painted sculpted coached captained".split()
)
# Nouns directly before a player's or a pupil's name that are no titles elsewhere.
SQUAD = frozenset(
    """
    substitute substitutes starter starters freshman sophomore sophomores debutant debutants newcomers teammate teammates novice
    prop lock back wing flyhalf scrumhalf halfback guard
    """.split()
)
# The classes of a school, before a name with which a sentence begins.
CLASSES = frozenset("freshman sophomore junior senior".split())
# Forms of address that say surely that a surname alone is a human being's.
ADDRESS = frozenset("mr mrs ms miss dr prof professor".split())
# Two capitals before a name that are no initials.
CLUBS = frozenset(
    "fc sc cf bc cc rc rb fk sk sv kv pm mp mr ms dr st tv pc cm gp hq nt dc md dp qb rb wr te dt de lb cb ot".split()
)
