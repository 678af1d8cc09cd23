"""What stands beside a name in a byline and is no part of it.

Google's author advice (https://developers.google.com/search/docs/appearance/structured-data/article#author-bp)
names them: "posted by", job titles, publishers, several authors in one field. The words are those of
bylines in European languages.
"""

from __future__ import annotations

# A credit that no name begins with.
CREDITS = (
    "by",
    "written by",
    "posted by",
    "published by",
    "reported by",
    "story by",
    "words by",
    "text by",
    "author:",
    "text:",
    "autor:",
    "autorin:",
    "auteur:",
    "geschrieben von",
    "ein beitrag von",
    "ein kommentar von",
    "rédigé par",
    "écrit par",
    "publié par",
    "propos recueillis par",
    "escrito por",
    "publicado por",
    "a cura di",
    "scritto da",
    "skrevet av",
    "geschreven door",
)
# A credit that may also be a name's first word (Von Miller, Di Maria): two words must follow it.
DOUBTFUL_CREDITS = ("von", "par", "por", "door", "av", "af", "di", "przez", "od")
# What continues a name behind such a word: Von der Leyen, De la Cruz.
PARTICLES = frozenset("der den dem de la las los del della dos das van von ter ten".split())
# Words for what somebody is, as the last or only word behind a comma or a bar.
ROLES = frozenset(
    """
    reporter correspondent editor journalist columnist writer contributor producer photographer author analyst critic
    anchor presenter intern staff reporters correspondents editors journalists
    redakteur redakteurin reporterin korrespondent korrespondentin autor autorin journalistin volontär volontärin
    redaktion chefredakteur chefredakteurin kolumnist kolumnistin
    journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur chroniqueuse
    redactor redactora periodista corresponsal editora columnista jornalista repórter
    giornalista redattore redattrice corrispondente inviato inviata
    journalisten redacteur verslaggever correspondente journaliste columniste
    journalist redaktør skribent redaktör
    """.split()
)
# What joins two names.
JOINERS = frozenset("and & und et y e en og och i и und".split())
