"""Words that show whether a statement can be checked: numbers, comparisons, verbs of claim; opinion and forecast.

General knowledge of each language. The division follows what fact-checking newsrooms say that they choose and leave:
facts, figures and comparisons against opinions, predictions and promises (Full Fact, https://fullfact.org/about/;
PolitiFact, https://www.politifact.com/article/2018/feb/12/principles-truth-o-meter-politifacts-methodology-i/;
Africa Check, https://africacheck.org/how-we-fact-check), and the categories of B. Konstantinovskiy and others,
"Toward Automated Factchecking" (https://doi.org/10.1145/3412869).

All in lower case, single words.
"""

from __future__ import annotations

from typing import NamedTuple


class Checkable(NamedTuple):
    """The words of one language."""

    numbers: frozenset[str]  # amounts in letters, and words that only stand with amounts
    compares: frozenset[str]  # more, most, twice; and words of all or none
    claims: frozenset[str]  # verbs that report something as a fact, in the forms that reports use
    leans: frozenset[str]  # wishes, duties, doubts, forecasts and feelings


CHECKABLE = {
    "en": Checkable(
        numbers=frozenset(
            """
            two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
            millions billion billions trillion trillions half third quarter percent percentage per rate average total majority
            """.split()
        ),
        compares=frozenset(
            """
            more most less least fewer fewest higher highest lower lowest larger largest smaller smallest bigger biggest longer
            longest shorter shortest faster fastest greater greatest better best worse worst older oldest than compared twice double
            doubled tripled halved rose risen fell fallen increased decreased grew grown dropped first last only never always all
            every none nobody nothing everyone no record unprecedented
            """.split()
        ),
        claims=frozenset(
            """
            claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting insist insists insisted
            insisting maintain maintains maintained contend contends contended argue argues argued state states stated declare
            declares declared deny denies denied denying accuse accuses accused report reports reported reveal reveals revealed
            confirm confirms confirmed disclose disclosed estimate estimates estimated emphasise emphasises emphasised emphasize
            emphasizes emphasized stress stresses stressed boast boasts boasted testified dispute disputes disputed
            """.split()
        ),
        leans=frozenset(
            """
            should must ought hope hopes hoped believe believes believed belief think thinks thought feel feels felt want wants wish
            wishes would could may might will won't shall likely unlikely perhaps probably maybe possible ready expect expects
            expected expectations promise promises vow vows concerns fear fears worried glad sorry proud wonderful terrible
            beautiful please
            """.split()
        ),
    ),
    "de": Checkable(
        numbers=frozenset(
            """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend dutzende hundert hunderte tausend tausende million
            millionen milliarde milliarden billion billionen hälfte halb drittel viertel prozent quote durchschnitt mehrheit pro
            """.split()
        ),
        compares=frozenset(
            """
            mehr meisten weniger wenigsten höher höchste höchsten niedriger niedrigste größer größte größten kleiner kleinste länger
            längste schneller besser beste schlechter schlimmste älter älteste als doppelt verdoppelt halbiert gestiegen gesunken
            stieg sank wuchs erste ersten letzte einzige nur nie niemals immer alle jeder jede kein keine niemand nichts rekord
            """.split()
        ),
        claims=frozenset(
            """
            behauptet behauptete behaupten erklärt erklärte betont betonte versichert versicherte bestätigt bestätigte berichtet
            berichtete beschuldigt beschuldigte bestreitet bestritt dementiert dementierte beteuert beteuerte wirft warf schätzt
            schätzte
            """.split()
        ),
        leans=frozenset(
            """
            soll sollte sollten muss müssen müsste hofft hoffe hoffen glaubt glaube glauben denkt denke meint meine findet finde fühlt
            will wollen wünscht würde würden könnte könnten dürfte wird werden vielleicht wahrscheinlich möglich bereit erwartet
            erwarten verspricht versprach fürchtet sorge sorgen leider schön schrecklich bitte
            """.split()
        ),
    ),
    "fr": Checkable(
        numbers=frozenset(
            """
            deux trois quatre cinq six sept huit neuf dix onze douze douzaine dizaine dizaines centaine centaines cent mille millier
            milliers million millions milliard milliards moitié tiers quart pourcent pourcentage taux moyenne majorité
            """.split()
        ),
        compares=frozenset(
            """
            plus moins meilleur meilleure pire supérieur inférieur davantage autant que double doublé triplé augmenté baissé diminué
            hausse baisse premier première dernier dernière seul seule jamais toujours tous toutes chaque aucun aucune personne rien
            record
            """.split()
        )
        - {"que", "plus"},
        claims=frozenset(
            """
            affirme affirmé affirmait prétend prétendu assure assuré soutient soutenu maintient maintenu accuse accusé dément démenti
            nie nié confirme confirmé révèle révélé déclare déclaré insiste insisté martèle martelé estime estimé
            """.split()
        ),
        leans=frozenset(
            """
            doit doivent devrait devraient faut faudrait espère espérons crois croit croyons pense pensons veut veux voudrait souhaite
            pourrait pourraient peut-être probablement possible prêt prêts sera seront ira promet promis craint inquiet crains
            heureux triste
            """.split()
        ),
    ),
    "es": Checkable(
        numbers=frozenset(
            """
            dos tres cuatro cinco seis siete ocho nueve diez once doce docena docenas cien ciento cientos mil miles millón millones
            mitad tercio cuarto porcentaje tasa promedio media mayoría
            """.split()
        ),
        compares=frozenset(
            """
            más menos mayor menor mejor peor doble duplicado duplicó aumentó aumentado subió bajó cayó creció primer primera primero
            último última único única sólo solo nunca jamás siempre todos todas cada ningún ninguna nadie nada récord
            """.split()
        ),
        claims=frozenset(
            """
            afirmó afirma aseguró asegura sostuvo sostiene negó niega acusó acusa confirmó confirma reveló revela declaró declara
            insistió insiste denunció denuncia alegó alega desmintió desmiente estimó estima
            """.split()
        ),
        leans=frozenset(
            """
            debe deben debería deberían espera espero esperamos cree creo creemos piensa pienso quiere quiero quisiera podría
            podrían quizás quizá probablemente posible listo listos será serán va vamos promete prometió teme temo feliz triste ojalá
            """.split()
        ),
    ),
    "pt": Checkable(
        numbers=frozenset(
            """
            dois duas três quatro cinco seis sete oito nove dez onze doze dúzia dezenas cem cento centenas mil milhares milhão milhões
            bilhão bilhões metade terço quarto porcentagem percentagem taxa média maioria
            """.split()
        ),
        compares=frozenset(
            """
            mais menos maior menor melhor pior dobro dobrou aumentou subiu caiu cresceu primeiro primeira último última único única só
            nunca jamais sempre todos todas cada nenhum nenhuma ninguém nada recorde
            """.split()
        ),
        claims=frozenset(
            """
            afirmou afirma garantiu garante sustentou sustenta negou nega acusou acusa confirmou confirma revelou revela declarou
            declara insistiu insiste denunciou denuncia alegou alega desmentiu desmente estimou estima
            """.split()
        ),
        leans=frozenset(
            """
            deve devem deveria deveriam espera espero esperamos acredita acredito acha acho pensa penso quer quero gostaria poderia
            poderiam talvez provavelmente possível pronto prontos será serão vai vamos promete prometeu teme feliz triste
            """.split()
        ),
    ),
    "it": Checkable(
        numbers=frozenset(
            """
            due tre quattro cinque sei sette otto nove dieci undici dodici dozzina decine cento centinaia mille mila migliaia milione
            milioni miliardo miliardi metà terzo quarto percento percentuale tasso media maggioranza
            """.split()
        ),
        compares=frozenset(
            """
            più meno maggiore minore migliore peggiore doppio raddoppiato aumentato aumentò salito sceso cresciuto primo prima ultimo
            ultima unico unica solo mai sempre tutti tutte ogni nessun nessuno nessuna niente record
            """.split()
        ),
        claims=frozenset(
            """
            afferma affermato sostiene sostenuto assicura assicurato nega negato accusa accusato conferma confermato rivela rivelato
            dichiara dichiarato insiste insistito denuncia denunciato smentisce smentito stima stimato
            """.split()
        ),
        leans=frozenset(
            """
            deve devono dovrebbe dovrebbero spera spero speriamo crede credo pensa penso vuole voglio vorrebbe potrebbe potrebbero
            forse probabilmente possibile pronto pronti sarà saranno promette promesso teme felice triste
            """.split()
        ),
    ),
}
