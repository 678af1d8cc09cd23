"""Italian words beside people's names: offices, occupations, kin. General knowledge; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        allenatore allenatrice ambasciatore ambasciatrice amministratore amministratrice architetto artista assessore assessora attaccante
        attore attrice autore autrice avvocato avvocata avvocatessa biologo biologa calciatore calciatrice candidato candidata cantante
        cantautore capitano capo cardinale chef chirurgo commissario commissaria compositore comandante consigliere consigliera conduttore
        conduttrice coordinatore coordinatrice coreografo critico deputato deputata difensore direttore direttrice dirigente docente
        economista editore editrice esperto esperta fisico fondatore fondatrice fotografo fotografa generale giornalista giudice
        governatore governatrice imprenditore imprenditrice infermiere infermiera ingegnere insegnante leader magistrato maestro maestra
        medico ministra ministro musicista onorevole papa parroco pianista pilota poeta politico portavoce portiere prefetto premier
        preside presidente procuratore procuratrice professore professoressa psicologo psicologa questore regista responsabile ricercatore
        ricercatrice rettore rettrice scienziato scienziata scrittore scrittrice segretario segretaria senatore senatrice sindaca sindaco
        sociologo sociologa sottosegretario sottosegretaria storico storica studente studentessa tecnico tenore titolare vescovo
        vicepresidente vicesindaco virologo virologa volontario volontaria
        """.split()
    ),
    kin=frozenset("padre madre figlio figlia fratello sorella marito moglie nonno nonna zio zia nipote cugino cugina compagno compagna amico amica".split()),
    articles=frozenset("il lo la l' un uno una un' suo sua mio mia questo questa".split()),
    joining=frozenset("di del dello della dei degli delle dell' d' a al alla in nel nella per e il lo la l' i gli le".split()),
    stops=frozenset("è era ha aveva che chi cui dove quando come ma o né se non si con senza contro fino da dal dalla tra fra su lui lei".split()),
    openers=frozenset(
        """
        il lo la l' i gli le un uno una di del della dei da dal dalla in nel nella con su per tra fra e ma o se che chi quando come dove perché
        anche ancora così poi ora oggi ieri domani sempre mai già non sì no questo questa questi quello quella lui lei loro noi voi io
        secondo dopo prima durante lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
        agosto settembre ottobre novembre dicembre tutto tutti molti alcuni due tre intervista governo parlamento senato
        """.split()
    ),
    before=frozenset("ex nuovo nuova vecchio giovane primo prima grande neo allora attuale".split()),
    adjectives=frozenset("generale delegato delegata regionale comunale nazionale tecnico sportivo sportiva".split()),
    adjective_endings=("ista", "ano", "ana", "ino", "ese", "ale", "ico", "ica", "ivo", "iva", "ario", "aria"),
    role_endings=("ologo", "ologa"),
    honorifics=frozenset("signor signora dottor dottoressa dott prof on avv don suor".split()),
    state_offices=frozenset("ministro ministra assessore assessora sottosegretario".split()),
    organizations=frozenset("università istituto scuola museo teatro ministero comune regione tribunale ospedale fondazione associazione partito banca club via piazza".split()),
    copulas=frozenset("è era fu".split()),
    age=r"\s*(?:\((?:\d{1,3})(?: anni)?\)|,\s*(?:di\s+)?\d{1,3}\s*anni\b)",
    clitics=True,
)  # fmt: skip
