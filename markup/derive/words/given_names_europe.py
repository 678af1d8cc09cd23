"""Forenames of grown-ups in German, French, Spanish, Italian, Portuguese and Dutch, by sex, in lower case.

General knowledge, after what the countries' registers and newspapers print of people of every age: the
tables of popular names that `given_names.py` draws on hold few of them. Names that one language gives to
women and another to men are in `BY_LANGUAGE` alone.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    aafke adela adelheid adoración adriana adèle agathe agnes agnieszka aida ainara ainhoa aitana alba alejandra
    alessandra alessia alice alicia alina aline alix almudena almut amaia amalia amandine amparo amélie ana anabel anaïs
    andrée angela angélica anja anke annalena annalisa annamaria anne annegret anneke anneli annelies anneliese
    annemarie annick annie annika anouk antje antoinette antonella antonia apolline araceli arantxa ariadna ariane
    arianna armelle aránzazu astrid asun asunción aude audrey aurora aurore aurélie axelle aydan ayşe azucena aïcha
    aïssata babette barbara basilisa beate beatrice beatrix beatriz begoña belén benedetta bernadette berta berthe
    bettina bianca birgit birgitta birte blanca blandine bozena brigitte britta bruna brígida bärbel béatrice bénédicte
    bérengère camilla candela candelaria capucine caridad carine carla carlijn carlota carlotta carme carmela carmen
    carola carole carolina caroline casilda catalina catarina caterina catherine cayetana cecilia celia chantal
    charlotte chiara christa christel christelle christiane christine cinzia claire clara clarisse claudia clotilde
    cláudia clémence clémentine colette coline conceição concepción concha constance constanze consuelo coralie cordula
    corinna corinne cornelia coumba cristiane cristina cyrielle cécile célia céline dagmar daniela danielle danièle
    danuta dayana daysi debora delia delphine denise derya desirée diane dieuwke dilek djamila dolores dolors domitila
    donatella dorota dorothea dorothee doutzen débora edith eduarda edurne eefje elena eleonora elfriede elif elisa
    elisabete elisabeth elisabetta elke ellen eloísa els elsa elvira emanuela emilia emma emmanuelle encarna encarnación
    encarni enora enrica enriqueta erika erna esperanza estefanía estela estelle ester esther eufemia eugenia eugénie
    eulalia eulàlia eva evelyn ewa fabienne fadila fanny fatima fatma fatou fatoumata faustine federica felicitas felisa
    femke fenna fermina fernanda filipa filiz filomena finja fiorella flavia flavie fleur floor florence florencia
    franca francesca francisca franka franziska françoise frauke frieda friederike frédérique fátima gabriela gabriele
    gabriella gabrielle gaëlle geertje geneviève genoveva georgette gerda gerlinde germaine gertrud gesa gesine
    ghislaine giada gilberte ginette ginevra giorgia giovanna gisela gisèle giulia giuseppina gloria glória graciela
    grazia graça grażyna greet griselda guadalupe gudrun guillermina gunilla gwenaëlle gülay gülsen gülsüm hanneke
    hannelore haydée hedwig heide heidemarie heidi heike heleen helena helga hella heloísa henriette henrike herminia
    herta hilde hildegard hortense hortensia houria huguette héloïse hélène idoia ilaria ilona ilse iluminada imke ineke
    inga inge ingeborg ingrid inmaculada inès inés inês irene iris irmgard irmtraud iryna irène isabel isabell isabelle
    isaura isolde itziar jacinta jacqueline jana janeth janina janneke jasmin jeanne jeannine jimena joana johanna joke
    jolanda josefa josefina josefine josette josiane josien joséphine joëlle juana judith julia juliana julie julieta
    juliette justine jutta júlia karen karin karine karla karola katarzyna katharina kathrin katja katrien katrin
    kerstin khadija kim kirsten klara konstanze korinna kristin kristina krystyna kunigunde käthe laetitia larissa laura
    laure laurence lavinia laëtitia leire lena leocadia leonie leonor leticia letizia letícia leïla lia lidia lieke lies
    liesbeth lieselotte lieve ligia liliane linda lise lola loredana lorena lotte louise lourdes luana lucette lucia
    luciana lucie lucienne lucrecia lucrezia lucía ludivine ludmilla luisa luise lurdes luz luísa lydie léa léonie lígia
    lúcia maaike maartje macarena machteld madalena maddalena madeleine mafalda magali magaly magdalena maialen maike
    maite maja malika manon manuela marcela marcelle mareike margarete margarida margarita margaux margherita margit
    margot margret margriet marguerite mariam mariana mariangela marianne maribel maricarmen marie marie-christine
    marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise marie-noëlle marie-pierre
    marie-thérèse marieke marijke marina marine marion marisa marisol maritza marjan marleen marlene marlies marloes
    marlène marta martina martine maruja marylène maryse maryvonne maría mathilde matilde maud mauricette maëlle maëlys
    maïmouna małgorzata mechthild mechtild meike melanie mercè meritxell merle merve mette mia micaela michaela michela
    micheline michèle mieke milagros milena mireille mirella miriam mirjam mirta monica monika monique montse montserrat
    morgane muriel murielle myriam márcia mélanie mélissa míriam mónica nadia nadine nadiya nadja nadège nagore natalja
    natalya natascha nathalie natividad natália naïma ndeye nele nelleke nerea nicole nidia nieves nilda nilüfer nina
    noelia noemi nohora nolwenn noor nora norma noémie nuria nélida núria océane odalys odette odile oihane oksana olena
    olga omaira ophélie oriane ornella ortrud paloma paola pascale pascaline patricia patrizia patrícia paula paule
    paulette paulina pauline paz perrine petra pia piedad pilar purificación raffaella ramata ramona raphaëlle raquel
    raymonde rebeca rebecca regina regine remedios renata renate renske renée resi rianne ricarda rigoberta rita roberta
    rocío rolande romane rosa rosalía rosanna rosario rosaura rose roseline roselyne rosemarie rossella roswitha
    rosângela roxane rozenn rubiela rute ruth régine sabine sabrina sagrario salomé samia samira sandra sandrine sanne
    sara sarah saskia serena sevim sibylle sidonie sieglinde signe sigrid silke silvana silvia simona simone sina soazig
    socorro sofia sofie sofía soizic solange soledad soline solène songül sonia sonja sophie soraya stefania stefanie
    steffi stéphanie susana susanne suzanne svenja svitlana swetlana sybille sylvia sylvie ségolène séverine sílvia
    sónia sônia tabea tamara tanja tatiana tatjana telma teresa thaís thekla theresa therese thérèse tina tineke
    tiphaine tiziana tomasa tordis traudl trinidad trude truus tânia ulla ulrike ursula uschi uta ute valentina
    valentine valeria valeska valérie vanesa vanessa veerle vera verena veronika verónica victoire victoria viktoria
    violaine violeta virginia virginie visitación vittoria vitória viviana viviane vivienne vroni vânia véronique
    waltraud wendy wiebke wilhelmine willemijn ximena xiomara yamile yanira yasmina yenny yesenia yessica yolanda
    yolande yuleisy yvette yvonne zeynep zita zofia zohra zoraida zoé zulema ágata águeda ángela ève édith éliane élida
    élisabeth élise élodie éloïse éléonore émeline émilie éveline évelyne úrsula
    """.split()
)
MALE = frozenset(
    """
    abdel abdelaziz abel abelardo abílio achim adalbert adolf adolfo adriano adrien adrián adán afonso agapito agustín
    aimé aitor alain alban albano albert alberto albrecht aldo alejandro alessandro alessio alexandre alexis alfons
    alfonso alfredo aloys alphonse alwin amadeo amancio amaury ambroise ambrosio amedeo américo anastasio anatole ander
    anders andoni andreas andré andrés angelo aniceto anselme anselmo ansgar antoine antonello antonin antonio antón
    antónio antônio aquilino arcadio arie arjen armand armando armin arnau arnaud arne arno arnold arnulf arsenio arthur
    artur arturo asier ataúlfo attilio aubin auguste augustin augusto aurelio aurélien axel aymeric balbino baldomero
    baltasar balthasar baptiste barnabé bart barthélemy bartolomé bas basile basilio bastien beat belmiro beltrán
    benedikt benigno benito benjamin benjamín benoît bernabé bernard bernardo bernat bernd bernhard bert berthold
    bertram bertrand bixente björn bjørn blaise blas bodo bonifacio boris borja bram brice bruno burkhard bülent caio
    calixto camilo candelario carles carlo carlos carmelo carmine carsten casimiro cayetano cecilio cees celedonio
    celestino cem cesare cesáreo charles christian christoph christophe cipriano cirilo claas claudio claus clemens
    clemente clotaire clovis cláudio clément coen colin conrado constant constantino corentin cornelius corrado cosimo
    cosme crisanto cristian cristóbal custodio custódio cyprien cyril cyrille cédric célestin césaire césar côme daan
    damiano damien damián daniel daniele dario darío davi david davide delfín demetrio denis dennis detlef detlev didier
    diederik diego dieter diether dietmar dietrich dimas dimitri diogo dionisio dirk domenico domingo domingos donatien
    donato dragan duarte duván dylan dámaso désiré eberhard eckart eckhard edgar edgardo edmond edmundo edoardo edson
    eduardo eelco efraín egidio egon ekkehard eladio eleuterio elia elio eliseo elkin eloi eloy elías emanuel emanuele
    emeric emeterio emiliano emilio emmanuel emre engelbert enguerrand enno enric enrico enrique enzo epifanio erasmo
    ercan erhard erkan ernesto ernst erwan erwin estanislao esteban ettore eudaldo eugen eugenio eugène eulogio eusebio
    evan evaristo ewald ewout ezequiel ezio fabian fabien fabio fabián fabrice fabrizio facundo falk faustino federico
    felipe ferdinand fermín fernand fernando ferran fidel fiete filip filipe filippo firmin flavio florencio florent
    florentino florian floris flávio folker fortunato francesco francis francisco franck franco frank frans franz
    françois frederico frieder friedhelm friedrich frits fritz froilán frédéric fulgencio fulvio fábio félicien félix
    gabin gabino gabriel gaetano gaspar gaspard gaston gauthier gautier gaël gaëtan geert genaro gennaro geoffroy georg
    georges gerald gerardo gerd gerhard germain germán gernot gero gerrit gert gervasio ghislain giacomo giancarlo
    gianfranco gianluca gianni gijs gil gilbert gilberto gildas gilles ginés giorgio giovanni giulio giuseppe gonzalo
    gonçalo goran gorka gottfried gotthard gottlieb gregor gregorio grégoire grégory guglielmo guido guilhem guilherme
    guillaume guillem guillermo gumersindo gunnar gustav gustave gustavo guy guzmán guénolé gwenaël gérald gérard götz
    günter günther hagen hannes hanno hans hans-georg hans-joachim hans-jürgen hans-peter hansjörg harald harm hartmut
    hartwig hasan hauke heberto hector heiko hein heiner heino heinrich heinz heitor helge heliodoro helmut hendrik henk
    henning henri henrique herbert heribert heriberto hermann hermenegildo herminio hernán hervé hicham higinio hilario
    hinnerk hinrich hippolyte hipólito holger holm honorato honoré horacio horst horácio hubert hubertus hugo hugues
    humberto huub hüseyin ibrahim ignacio ignazio ildefonso ingo ingolf inácio isaac isidoro isidro ismael ismaël ivan
    ivano ivo iván izan iñaki iñigo jaap jacinto jacky jacobo jacopo jacques jacquot jaime jairo jakob jan jan-philipp
    jasper javier jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-françois jean-jacques
    jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jelle
    jens jeroen jerónimo jesús jhon joachim joaquim joaquín jochen joffrey johan johann johannes jonas jonathan jonás
    joop joost jordan jordi jorge joris jort josef josep joseph josselin jost josu josé jovino joão joël juan juanma
    jules julien julio julius julián jurgen justin justino justus jérémie jérémy jérôme jörg jörn júlio jürg jürgen
    kader kai karim karl karl-heinz karlheinz karsten kaspar kees kepa kettil kiko kilian klaas klaus knut koen koldo
    konrad korbinian kurt kylian kévin ladislao lambert lamberto larbi lars laureano laurent laurenz lazare leandro
    leocadio leonardo leoncio leonel leonhard leopold leopoldo lilian lionel lisandro lodewijk lorenz lorenzo loris
    lothar louis lounès loup lourenço loïc loïck luc luca lucas luciano lucien lucio ludger ludovic ludwig luigi luis
    luiz lukas lutz luuk luís lázaro léo léon léonard léopold maarten macario magnus malte manel manfred manolo manuel
    marc marcel marcelino marcello marcelo marcial marco marcos mariano marin mario marius marko markus marnix martial
    martijn martim martin martín massimo mateo mateus mathias mathieu mathijs mathis mathurin matteo matthias matthieu
    matthijs matthis matías maurice maurici mauricio maurizio mauro maxence maxime maximilian maximiliano maximilien
    maximino medardo mehdi mehmet meinhard meinrad melchior melchor menno michael michaël michele michiel mickaël miguel
    mikel milan mirko modesto mohamed mohand moisés moritz mouloud mourad murat mustafa márcio mário máximo narciso
    nassim nathan nazario nelson nemesio nicanor nicasio nicolas nicolás nicolò niels niklas nikolaus nils nino norbert
    norberto noureddine noé noël nuno néstor octave octavio octávio olaf ole olegario oliver olivier omar onofre orhan
    oriol ortwin oscar oskar osvaldo otmar ottavio ottmar otto otávio pablo paco paolo pascal pascual pasquale patrice
    patrick patxi paul paul-josef paulino paulo pedro pelayo pep pepe peter philibert philipp philippe pierluigi piero
    pierre pierre-yves pierrick piet pieter pietro plácido policarpo pompeyo ponciano porfirio primitivo prudencio
    pánfilo quentin quim quintín quique rachid rafael raffaele raimund raimundo rainer ralf ralf-peter ralph ramiro
    ramón raoul raphaël raul raymond raúl redouane rein reinaldo reiner reinhard reinhold reinier remigio remo renato
    renaud renzo rené reto ricardo riccardo richard rigoberto rik robert roberto robin rocco rodolfo rodolphe rodrigo
    rodrigue roel rogelio roger rogério roland rolf romain roman romano román roméo ronald ronan roque rosendo ruben
    rubén rudi rudolf rufino ruggero rui rupert ruperto ruprecht ruud régis rémi rémy rüdiger said salomón salvador
    salvatore samir samuel samuele sancho sander sandro santiago santos sascha saturnino saúl sebastian sebastián
    segismundo sepp serafín serge sergi sergio serkan severin severino seydou siegbert siegfried siegmar sigmar sigmund
    silvano silverio silvestre silvino silvio simeón simone simão siméon simón sixto sjoerd slobodan sofiane stanislas
    stefan stefano steffen stephan stijn sven sylvain sylvestre sébastien sérgio séverin sönke sören tadeo tanguy tarik
    tassilo tayfun telmo teodoro teun teófilo theo theodor thiago thibaud thibault thibaut thierry thijs thilo thomas
    thorben thorsten théo théodore théodule théophile tiago tiburcio tillmann tilman tilo tim timo timoteo timothée
    titouan tjeerd tobias tom tomasi tommaso tomás toon torben toribio torsten traugott trinitario tristan tullio turgut
    twan ubaldo ueli ugo ugur ulf uli ulises ullrich ulrich ulysse umberto urbain urbano urko urs uwe valdemar valentin
    valentín valeriano valerio valère valéry vasco veit venancio vicente victor victoriano vincent vincenzo vinzenz
    vinícius virgile virgilio vito vittorio vivien vladimir vladimiro volkan volker volkmar víctor vítor wagner waldemar
    walter walther washington wenceslao wendelin werner wieland wilfredo wilfried wilhelm willem willi wilmer wilson wim
    winfried wladimir wolf wolfgang wolfram wouter xabi xabier xaver xavi xavier yacine yago yanis yann yannick yannik
    yeison yeray yilmaz yohan youssef yusuf yvan yves yvon zacarías zacharie zenón zinedine zoran zéphyrin álvaro ángel
    édouard éloi émeric émile émilien éric étienne évariste óscar özgür
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
