"""Forenames of grown-ups in German, French, Spanish, Italian, Portuguese and Dutch, by sex, in lower case.

General knowledge, after what the countries' registers and newspapers print of people of every age: the
tables of popular names that `given_names.py` draws on hold few of them. Names that one language gives to
women and another to men are in `BY_LANGUAGE` alone.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    aafke adela adelheid adoración adriana adèle agathe agnes agnieszka aida ainhoa aitana alba alejandra alessandra alessia
    alice alicia alina aline alix almudena almut amaia amalia amandine amparo amélie ana anaïs andrée angela angélica anja
    anke annalena annalisa annamaria anne annegret anneke anneli annelies anneliese annemarie annick annie annika anouk antje
    antoinette antonella antonia apolline araceli arantxa ariane arianna armelle astrid asunción aude audrey aurora aurore
    aurélie axelle ayşe azucena aïcha babette barbara beate beatrice beatrix beatriz begoña belén benedetta bernadette berta
    berthe bettina bianca birgit birgitta birte blanca blandine brigitte britta bruna brígida bärbel béatrice bénédicte
    bérengère camilla candela candelaria capucine caridad carine carla carlijn carlota carlotta carmela carmen carola carole
    carolina caroline catalina catarina caterina catherine cayetana cecilia celia chantal charlotte chiara christa christel
    christelle christiane christine cinzia claire clara clarisse claudia clotilde cláudia clémence clémentine colette coline
    conceição concepción concha constance constanze consuelo coralie cordula corinna corinne cornelia cristiane cristina
    cyrielle cécile célia céline dagmar daniela danielle danièle debora delia delphine denise desirée diane dieuwke dolores
    donatella dorothea dorothee doutzen débora edith eduarda edurne eefje elena eleonora elfriede elif elisa elisabete
    elisabeth elisabetta elke ellen eloísa els elsa elvira emanuela emilia emma emmanuelle encarna encarnación enora enrica
    enriqueta erika erna esperanza estefanía estela estelle ester esther eugenia eugénie eulalia eva evelyn ewa fabienne fanny
    fatima fatma fatou fatoumata faustine federica felicitas felisa femke fenna fernanda filipa filomena finja fiorella flavia
    flavie fleur floor florence florencia franca francesca francisca franka franziska françoise frauke frieda friederike
    frédérique fátima gabriela gabriele gabriella gabrielle gaëlle geertje geneviève genoveva georgette gerda gerlinde
    germaine gertrud gesa gesine ghislaine giada gilberte ginette ginevra giorgia giovanna gisela gisèle giulia giuseppina
    gloria glória graciela grazia graça greet griselda guadalupe gudrun guillermina gunilla gwenaëlle gülsen hanneke hannelore
    hedwig heide heidemarie heidi heike heleen helena helga heloísa henriette henrike herminia herta hilde hildegard hortense
    hortensia huguette héloïse hélène idoia ilaria ilona ilse iluminada imke ineke inga inge ingeborg ingrid inmaculada inès
    inés inês irene iris irmgard iryna irène isabel isabell isabelle isaura itziar jacinta jacqueline jana janina janneke
    jasmin jeanne jeannine jimena joana johanna joke jolanda josefa josefina josefine josette josiane josien joséphine joëlle
    juana judith julia juliana julie julieta juliette justine jutta júlia karen karin karine karla katarzyna katharina kathrin
    katja katrien katrin kerstin khadija kim kirsten klara konstanze kristin kristina laetitia larissa laura laure laurence
    lavinia laëtitia leire lena leonie leonor leticia letizia letícia leïla lia lidia lieke lies liesbeth lieselotte lieve
    liliane linda lise lola loredana lorena lotte louise lourdes luana lucette lucia luciana lucie lucienne lucrezia lucía
    ludivine luisa luise lurdes luz luísa lydie léa léonie lígia lúcia maaike maartje macarena machteld madalena maddalena
    madeleine mafalda magali magaly magdalena maike maite maja manon manuela marcela marcelle mareike margarete margarida
    margarita margaux margherita margit margot margret margriet marguerite mariam mariana mariangela marianne maribel
    maricarmen marie marie-christine marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise
    marie-noëlle marie-pierre marie-thérèse marieke marijke marina marine marion marisa marisol marjan marleen marlene marlies
    marloes marlène marta martina martine maryse maría mathilde matilde maud maëlle maëlys małgorzata mechthild meike melanie
    mercè merle merve mette mia micaela michaela michela micheline michèle mieke milagros milena mireille mirella miriam
    mirjam mirta monica monika monique montserrat morgane muriel myriam márcia mélanie mélissa míriam mónica nadia nadine
    nadiya nadja nadège natalya natascha nathalie natividad natália nele nelleke nerea nicole nieves nilda nina noelia noemi
    nolwenn noor nora norma noémie nuria nélida núria océane odette odile oksana olena olga ophélie oriane ornella paloma
    paola pascale patricia patrizia patrícia paula paule paulette paulina pauline paz perrine petra pia piedad pilar
    purificación raffaella ramona raquel raymonde rebeca rebecca regina regine remedios renata renate renske renée rianne
    ricarda rita roberta rocío romane rosa rosalía rosanna rosario rosaura rose roselyne rosemarie rossella roswitha rosângela
    roxane rozenn rute ruth régine sabine sabrina sagrario salomé samia sandra sandrine sanne sara sarah saskia serena sibylle
    sidonie signe sigrid silke silvia simona simone sina soazig socorro sofia sofie sofía soizic solange soledad soline solène
    sonia sonja sophie stefania stefanie steffi stéphanie susana susanne suzanne svenja svitlana sybille sylvia sylvie
    ségolène séverine sílvia sónia sônia tabea tamara tanja tatiana tatjana telma teresa thaís theresa therese thérèse tina
    tineke tiphaine tiziana tomasa traudl trinidad trude truus tânia ulla ulrike ursula uta ute valentina valentine valeria
    valérie vanessa veerle vera verena veronika verónica victoire victoria viktoria violaine violeta virginia virginie
    visitación vittoria vitória viviana viviane vivienne vânia véronique waltraud wendy wiebke wilhelmine willemijn ximena
    xiomara yasmina yesenia yolanda yolande yvette yvonne zeynep zofia zoé zulema águeda ángela ève édith éliane élisabeth
    élise élodie éloïse éléonore émeline émilie éveline évelyne úrsula
    """.split()
)
MALE = frozenset(
    """
    abdel abel abelardo abílio achim adalbert adolfo adriano adrien adrián afonso agapito agustín aimé aitor alain alban
    albert alberto albrecht aldo alejandro alessandro alessio alexandre alexis alfons alfonso alfredo aloys alphonse amadeo
    amancio amaury ambroise amedeo américo anatole ander anders andoni andreas andré andrés angelo anselmo ansgar antoine
    antonello antonin antonio antón antónio antônio aquilino arcadio arie arjen armand armando armin arnaud arne arnold arthur
    artur arturo asier ataúlfo attilio aubin auguste augustin augusto aurelio aurélien axel aymeric balbino baldomero baltasar
    baptiste barnabé bart barthélemy bartolomé bas basilio bastien beat belmiro benedikt benigno benito benjamin benjamín
    benoît bernard bernardo bernat bernd bernhard bert berthold bertram bertrand björn bjørn blas bodo boris borja bram brice
    bruno burkhard caio camilo carlo carlos carmelo carmine carsten casimiro cayetano cecilio cees celestino cem cesare
    charles christian christoph christophe cipriano cirilo claas claudio claus clemens clemente clovis cláudio clément coen
    colin conrado constant constantino corentin cornelius corrado cosimo cosme cristian cristóbal custodio custódio cyril
    cyrille cédric célestin césar daan damiano damien damián daniel daniele dario darío davi david davide demetrio denis
    dennis detlef detlev didier diederik diego dieter dietmar dietrich dimitri diogo dionisio dirk domenico domingo domingos
    donato dragan duarte dylan dámaso désiré eberhard eckart eckhard edgar edmond edmundo edoardo edson eduardo eelco efraín
    egidio egon ekkehard eladio elia elio eliseo eloy elías emanuel emanuele emeterio emiliano emilio emmanuel emre enno
    enrico enrique enzo ernesto ernst erwan erwin esteban ettore eugen eugenio eugène eulogio eusebio evan evaristo ewald
    ewout ezequiel ezio fabian fabien fabio fabián fabrice fabrizio facundo falk faustino federico felipe ferdinand fermín
    fernand fernando fidel fiete filip filipe filippo firmin flavio florencio florent florentino florian floris flávio
    fortunato francesco francis francisco franck franco frank frans franz françois frederico friedhelm friedrich frits fritz
    froilán frédéric fulvio fábio félix gabin gabriel gaetano gaspar gaspard gaston gauthier gaël gaëtan geert genaro gennaro
    geoffroy georg georges gerald gerardo gerd gerhard germain germán gernot gero gerrit gert gervasio ghislain giacomo
    giancarlo gianfranco gianluca gianni gijs gil gilbert gilberto gildas gilles giorgio giovanni giulio giuseppe gonzalo
    gonçalo goran gottfried gregor gregorio grégoire grégory guglielmo guido guilhem guilherme guillaume guillermo gumersindo
    gunnar gustav gustave gustavo guy gwenaël gérald gérard götz günter günther hagen hannes hans hans-georg hans-joachim
    hans-jürgen hans-peter hansjörg harald harm hartmut hartwig hasan hector heiko hein heiner heinrich heinz heitor helge
    helmut hendrik henk henning henri henrique herbert heribert hermann hermenegildo hernán hervé higinio hilario hinnerk
    hinrich hippolyte hipólito holger honoré horacio horst horácio hubert hubertus hugo hugues humberto huub hüseyin ibrahim
    ignacio ignazio ildefonso ingo inácio isaac isidoro isidro ismael ismaël ivan ivano ivo iván izan iñaki iñigo jaap jacinto
    jacky jacobo jacopo jacques jaime jakob jan jan-philipp jasper javier jean-baptiste jean-bernard jean-charles
    jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël
    jean-paul jean-philippe jean-pierre jean-yves jelle jens jeroen jerónimo jesús joachim joaquim joaquín jochen
    joffrey johan johann johannes jonas jonathan joop joost jordan jordi jorge joris jort josef josep joseph josselin jost
    josé joão joël juan jules julien julio julius julián jurgen justin justino justus jérémie jérémy jérôme jörg jörn júlio
    jürg jürgen kai karim karl karl-heinz karsten kaspar kees kepa kilian klaas klaus knut koen koldo konrad kurt kylian kévin
    lambert lamberto lars laurent lazare leandro leonardo leoncio leonhard leopold leopoldo lilian lionel lisandro lodewijk
    lorenz lorenzo loris lothar louis loup lourenço loïc luc luca lucas luciano lucien ludger ludovic ludwig luigi luis luiz
    lukas lutz luuk luís lázaro léo léon léonard léopold maarten magnus malte manfred manolo manuel marc marcel marcelino
    marcello marcelo marcial marco marcos mariano marin mario marius marko markus marnix martial martijn martim martin martín
    massimo mateo mateus mathias mathieu mathijs mathis mathurin matteo matthias matthieu matthijs matthis matías maurice
    maurici mauricio maurizio mauro maxence maxime maximilian maximiliano maximilien maximino mehdi mehmet meinhard melchior
    melchor menno michael michaël michele michiel miguel mikel milan mirko modesto mohamed moisés moritz mouloud murat mustafa
    márcio mário máximo narciso nathan nazario nelson nemesio nicanor nicolas nicolás nicolò niels niklas nikolaus nils nino
    norbert norberto noé noël nuno octave octavio octávio olaf ole oliver olivier omar oriol oscar oskar osvaldo ottavio otto
    otávio pablo paco paolo pascal pascual pasquale patrice patrick patxi paul paul-josef paulino paulo pedro pelayo pep pepe
    peter philibert philipp philippe pierluigi piero pierre pierre-yves pierrick piet pieter pietro plácido ponciano
    porfirio primitivo quentin quintín quique rachid rafael raffaele raimundo rainer ralf ralf-peter ralph ramiro ramón raoul
    raphaël raul raymond raúl rein reiner reinhard reinhold reinier remigio remo renato renaud renzo rené reto ricardo
    riccardo richard rigoberto rik robert roberto robin rocco rodolfo rodolphe rodrigo rodrigue roel rogelio roger rogério
    roland rolf romain roman romano román roméo ronald ronan roque rosendo ruben rubén rudi rudolf ruggero rui rupert ruperto
    ruud régis rémi rémy rüdiger said salomón salvador salvatore samir samuel samuele sancho sander sandro santiago santos
    sascha saturnino saúl sebastian sebastián segismundo serge sergio severin severino siegfried silvano silverio silvestre
    silvino silvio simone simão siméon simón sjoerd slobodan stefan stefano steffen stephan stijn sven sylvain sylvestre
    sébastien sérgio séverin sönke tanguy teodoro teun teófilo theo theodor thiago thibaud thibault thibaut thierry thijs
    thilo thomas thorben thorsten théo théodore théophile tiago tilman tilo tim timo timothée titouan tjeerd tobias tom tomasi
    tommaso tomás toon torben torsten tristan tullio twan ueli ugo ulf uli ulrich ulysse umberto urbano urs uwe valdemar
    valentin valentín valeriano valerio valéry vasco veit venancio vicente victor vincent vincenzo vinícius virgilio vito
    vittorio vivien vladimir volker volkmar víctor vítor wagner waldemar walter washington wenceslao werner wilfried wilhelm
    willem willi wilson wim winfried wolf wolfgang wolfram wouter xabier xaver xavi xavier yago yanis yann yannick yohan
    youssef yusuf yvan yves yvon zacarías zacharie zoran álvaro ángel édouard éloi émile émilien éric étienne óscar
    """.split()
)
# (women's, men's) of one language where another gives the name to the other sex.
BY_LANGUAGE = {
    "de": (frozenset("andrea simone gabriele".split()), frozenset("kai jan toni nicola".split())),
    "fr": (
        frozenset("laurence simone andrée michèle carole pascale jocelyne maxime-marie".split()),
        frozenset("jean jocelyn michel andré gabriel joan yannick pascal".split()),
    ),
    "es": (
        frozenset("andrea mercedes reyes ángeles luz mar sol".split()),
        frozenset("jean yannick ángel joan".split()),
    ),
    "it": (frozenset(), frozenset("andrea nicola simone michele gabriele daniele".split())),
    "pt": (frozenset("andréa simone".split()), frozenset("joan jean".split())),
    "nl": (frozenset("andrea".split()), frozenset("jan kim-jan nicola".split())),
}
