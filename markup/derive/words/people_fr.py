"""French words beside people's names: offices, occupations, kin, and what ends a phrase of them.

General knowledge: occupations and offices in both genders, after the Académie's and the INCLUSIF
lists of feminine titles that French newspapers follow; articles and elisions as the tokens read them.
"""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        acteur actrice adjoint adjointe administrateur administratrice agent agente agriculteur agricultrice ailier aînée aîné ambassadeur
        ambassadrice analyste anthropologue apiculteur apicultrice arbitre archéologue architecte archiviste artisan artisane artiste
        astronome astrophysicien astrophysicienne athlète attaquant attaquante auteur auteure autrice avocat avocate avocats biologiste
        boucher bouchère boulanger boulangère candidat candidate capitaine cardinal championne champion chancelier chancelière chanteur
        chanteuse chef cheffe chercheur chercheuse chimiste chirurgien chirurgienne chorégraphe cinéaste climatologue coach collègue comédien
        comédienne commandant commandante commerçant commerçante commissaire compositeur compositrice comptable concierge conseiller
        conseillère conservateur conservatrice coordinateur coordinatrice coprésident coprésidente couturier couturière critique cuisinier
        cuisinière curé danseur danseuse défenseur défenseure démographe dessinateur dessinatrice député députée directeur directrice
        dirigeant dirigeante docteur docteure doyen doyenne dramaturge écologue économiste écrivain écrivaine éditeur éditrice éditorialiste
        élève éleveur éleveuse élu élue employé employée enseignant enseignante entraîneur entraîneuse entrepreneur entrepreneuse
        épidémiologiste étudiant étudiante évêque expert experte fermier fermière fleuriste fondateur fondatrice footballeur footballeuse
        gardien gardienne gendarme général géographe géologue gérant gérante glaciologue gouverneur gouverneure graphiste guide
        habitant habitante historien historienne horloger humoriste illustrateur illustratrice infirmier infirmière ingénieur ingénieure
        inspecteur inspectrice instituteur institutrice joueur joueuse journaliste juge juriste lauréat lauréate leader libraire lieutenant
        linguiste lycéen lycéenne magistrat magistrate maire manager maraîcher maraîchère marin mathématicien mathématicienne mécanicien
        médecin menuisier météorologue metteur milieu militant militante ministre musicien musicienne naturaliste navigateur navigatrice
        neurologue notaire océanographe officier ouvreur ouvrier ouvrière pape paléontologue pasteur patron patronne pâtissier pâtissière
        paysan paysanne pêcheur pêcheuse peintre pharmacien pharmacienne philosophe photographe physicien physicienne pianiste pilier pilote
        plasticien plasticienne poète poétesse policier policière politologue pompier porte-parole préfet préfète président
        présidente prévenu prévenue prince princesse procureur procureure producteur productrice professeur professeure proviseur proviseure
        propriétaire psychiatre psychologue réalisateur réalisatrice recteur rectrice rédacteur rédactrice reine romancier romancière roi
        régisseur régisseuse restaurateur restauratrice retraité retraitée sage-femme scénariste sculpteur sculptrice secrétaire sénateur
        sénatrice serveur serveuse sociologue soigneur spécialiste sportif sportive substitut syndicaliste technicien technicienne témoin
        traducteur traductrice trésorier trésorière universitaire vendeur vendeuse vétérinaire vice-président vice-présidente vigneron
        vigneronne virologue viticulteur viticultrice voisin voisine zoologue chiroptérologue ornithologue facteur factrice berger bergère
        sous-préfet sous-préfète codirecteur codirectrice cofondateur cofondatrice sprinteur sprinteuse cycliste nageur nageuse
        gardien buteur buteuse sélectionneur capitaine skippeur batelier meunier luthier luthière forgeron ostréiculteur
        délégué déléguée pdg dg drh eurodéputé eurodéputée préparateur préparatrice adjudant adjudante brigadier brigadière caporal
        colonel colonelle lieutenant-colonel sergent major violoncelliste violoniste guitariste batteur batteuse rapporteur
        rapporteuse coureur coureuse équipier équipière slameur rappeur rappeuse éducateur éducatrice urbaniste orthophoniste
        kinésithérapeute psychothérapeute podologue cariste routier routière caissier caissière aide-soignant aide-soignante
        négociateur négociatrice représentant représentante responsable salarié salariée client cliente opposant opposante stagiaire
        régatier régatière opérateur opératrice meneur meneuse vainqueur toxicologue naturopathe cardiologue pédiatre gynécologue
        veilleur magasinier magasinière stadier locataire riverain riveraine usager usagère médiateur médiatrice
        bénévole secouriste surveillant surveillante animateur animatrice chroniqueur chroniqueuse polémiste essayiste garde
        huissier greffier greffière banquier banquière trader assureur courtier courtière consultant membre doctorant doctorante ouvreur ouvreuse
        consultante tailleur chauffeur chauffeuse camionneur cheminot cheminote docker postier postière
        """.split()
    ),
    kin=frozenset(
        """
        père mère fils fille frère sœur soeur mari femme époux épouse compagnon compagne grand-père grand-mère oncle tante neveu nièce cousin
        cousine petit-fils petite-fille beau-père belle-mère beau-frère belle-sœur gendre ami amie veuf veuve conjoint conjointe
        successeur successeure prédécesseur prédécesseure homologue
        """.split()
    ),
    articles=frozenset("le la l' les un une son sa ses leur mon ma notre cet cette ce".split()),
    joining=frozenset("de du des d' à au aux en chez pour sur le la l' les et".split()),
    stops=frozenset(
        """
        est était sont ont a avait qui que qu' où dont mais ou ni car donc si il elle ils elles on je nous vous ne n' se s' pas plus
        par avec sans dans sous comme lorsque quand après avant depuis pendant entre vers contre selon être avoir fait dit
        déclaré expliqué a-t-il ce ces cet cette lui y même aussi
        """.split()
    ),
    openers=frozenset(
        """
        le la les l' un une des du de d' à y au aux ce cet cette ces c' il elle ils elles on je j' nous vous tu se s' son sa ses leur leurs mon ma
        mes notre nos votre vos qui que qu' quoi dont où quand comment pourquoi combien mais ou et donc or ni car si comme lorsque puisque
        quoique pour par avec sans dans sur sous chez vers entre contre selon après avant depuis pendant durant dès jusque malgré outre
        parmi sauf hormis voici voilà ici là hier aujourd'hui demain puis ensuite enfin alors ainsi aussi même encore toujours jamais
        souvent parfois déjà bientôt maintenant désormais pourtant cependant toutefois néanmoins certes peut-être sans doute notamment
        surtout seulement seul seule tout toute tous toutes chaque chacun aucun aucune plusieurs certains certaines beaucoup peu trop très
        plus moins autant tant rien personne quelque quelques tel telle deux trois quatre cinq six sept huit neuf dix cent mille
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre interrogé interrogée entretien rencontre procès budget oui non bonjour merci debout côté face lors près loin grâce quant
        d'après quelle quel quels quelles n' m' t' rugby enquête reportage cela ça celui celle ceux malgré assemblée sénat élysée matignon
        france europe paris état république dieu noël pâques bretonne breton
        """.split()
    ),
    before=frozenset(
        """
        ancien ancienne ex futur future nouveau nouvelle nouvel jeune vieux vieille premier première second seconde grand grande petit petite
        célèbre haut haute actuel actuelle actuels feu
        """.split()
    ),
    adjectives=frozenset(
        """
        adjoint adjointe général générale délégué déléguée honoraire municipal municipale local locale parisien parisienne sortant sortante
        honorifique sportif sportive artistique scientifique technique national nationale régional régionale départemental départementale
        chargé chargée principal principale centriste socialiste communiste écologiste insoumis insoumise macroniste conservateur libéral
        émérite retraité retraitée associé associée belge suisse russe slave corse basque catalan catalane turc turque grec grecque
        serbe croate tchèque polonais polonaise allemand allemande espagnol espagnole italien italienne anglais anglaise syndical
        syndicale vert verte social sociale financier financière juridique commercial commerciale ukrainien ukrainienne américain
        américaine britannique chinois chinoise japonais japonaise
        """.split()
    ),
    adjective_endings=(
        "iste", "ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "ique", "aire", "al", "ale", "el", "elle", "if", "ive",
        "eux", "euse", "ent", "ente", "ant", "ante", "é", "ée", "éen", "éenne", "and", "ande", "in", "ine", "ol", "ole",
    ),
    role_endings=("ologue", "ologiste", "graphe"),
    honorifics=frozenset("m mme mlle me dr pr mgr monsieur madame mademoiselle maître docteur professeur".split()),
    state_offices=frozenset("ministre secrétaire sénateur sénatrice député députée commissaire".split()),
    organizations=frozenset(
        """
        université école lycée collège institut muséum musée théâtre opéra bibliothèque ministère mairie conseil assemblée sénat tribunal
        cour parquet police gendarmerie préfecture région département commune ville village rue avenue boulevard place pont gare aéroport
        hôpital clinique centre fondation association fédération union confédération syndicat parti mouvement comité commission agence
        office chambre ordre banque société groupe compagnie entreprise journal presse radio télévision chaîne éditions maison prix coupe
        ligue club stade olympique racing festival salon église cathédrale abbaye île mont lac vallée forêt parc château info
        fc as ac rc sc us oc aj sco cercle équipe laboratoire peloton cabinet observatoire ong collectif fonds caisse réseau cellule
        brigade inspection direction chu cnrs faculté usine coopérative start-up plateforme musées entreprises sociétés collectivités fm intercommunalité communauté métropole
        """.split()
    )
    | {"secours populaire", "secours catholique", "croix rouge", "garde républicaine", "restos du", "gendarmerie nationale"},
    copulas=frozenset("est était fut".split()),
    age=r"\s*(?:\((?:\d{1,3})(?:\s*ans)?\)|,\s*(?:âgée?\s+de\s+)?\d{1,3}\s*ans\b)",
    aged=frozenset(
        """
        retraité retraitée intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire octogénaire argentin argentine espagnol espagnole italien italienne allemand allemande anglais anglaise belge suisse portugais portugaise sénégalais sénégalaise algérien algérienne marocain marocaine tunisien tunisienne breton bretonne basque corse normand normande parisien parisienne lyonnais lyonnaise toulousain toulousaine marseillais marseillaise bordelais suédois suédoise danois danoise québécois québécoise malien malienne ivoirien ivoirienne camerounais sud-africain néo-zélandais fidjien
        """.split()
    ),
    clitics=True,
    bodies=frozenset(
        """
        commission comité conseil groupe tribunal cour chambre parquet fédération association syndicat union observatoire
        laboratoire parc peloton brigade bibliothèque office agence institut collectif cellule inspection direction caisse
        réseau mouvement confédération faculté école musée ordre cercle
        """.split()
    ),
    parties=frozenset(
        """
        renaissance horizons modem reconquête écologistes insoumis
        """.split()
    ) | {"les républicains", "rassemblement national", "la france insoumise", "les écologistes", "place publique", "parti socialiste", "parti communiste", "génération.s"},
    employed=frozenset(
        """
        porte-parole pdg dg directeur directrice codirecteur codirectrice patron patronne cofondateur cofondatrice fondateur
        fondatrice dirigeant dirigeante entraîneur entraîneuse coach joueur joueuse attaquant attaquante défenseur gardien gardienne
        milieu ailier pilote pilier buteur sélectionneur analyste économiste délégué déléguée syndicaliste trésorier trésorière
        gérant gérante représentant représentante responsable salarié salariée ingénieur ingénieure vice-président vice-présidente
        secrétaire coureur coureuse équipier équipière manager leader
        """.split()
    ),
    unemployed=frozenset(
        """
        auteur auteure autrice réalisateur réalisatrice metteur cinéaste avocat avocate avocats spécialiste expert experte critique
        champion championne vainqueur lauréat lauréate victime client cliente habitant habitante voisin voisine opposant opposante
        compositeur compositrice propriétaire témoin guide pape docteur
        """.split()
    ),
    local=frozenset(
        """
        maire adjoint adjointe préfet préfète sous-préfet sous-préfète gouverneur gouverneure évêque archevêque roi reine prince
        princesse député députée sénateur sénatrice élu élue conseiller conseillère procureur procureure curé étudiant étudiante
        président présidente
        """.split()
    ),
    of=frozenset(
        """
        de du des d'
        """.split()
    ),
    at_work=frozenset(
        """
        chez
        """.split()
    ),
    sole=frozenset(
        """
        élysée matignon bercy kremlin vatican greenpeace sénat medef
        """.split()
    ),
    possessives=frozenset("son sa".split()),
    since=frozenset({"depuis"}),
    firms=frozenset("société entreprise groupe cabinet agence navire bateau chalutier hôtel restaurant marque start-up".split()),
    thing_endings=("tion", "sion", "ité", "ment", "isme", "ence", "ance", "ure", "somme", "promesse", "idée", "phrase", "hypothèse", "affaire", "chose"),
    named_after=frozenset(
        "collège lycée rue avenue boulevard place stade hôpital gymnase salle aéroport prix fondation quartier groupe-scolaire médiathèque square quai".split()
    ),
    fields=frozenset(
        """
        finances santé police prévention sécurité transports culture sports éducation communication recherche intérieur justice
        douanes impôts travail environnement urbanisme énergie agriculture
        """.split()
    ),
    heading=frozenset("dirige dirigeait préside présidait".split()),
)  # fmt: skip
