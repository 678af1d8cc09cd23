"""Forenames of grown-ups in German, French, Spanish, Italian, Portuguese and Dutch, by sex, in lower case.

General knowledge, after what the countries' registers and newspapers print of people of every age: the
tables of popular names that `given_names.py` draws on hold few of them. Names that one language gives to
women and another to men are in `BY_LANGUAGE` alone.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    aafke adela adelheid adoración adriana adèle agathe agnes agnieszka aida ainara ainhoa aitana alba alejandra
    alessandra alessia alice alicia alina aline alix almudena almut amaia amalia amandine amparo amélie ana anabel
    anaelle anaëlle anaïs andrée angela angélica anja anke annalena annalisa annamaria annaïg anne annegret anneke
    anneli annelies anneliese annemarie annick annie annika anouk antje antke antoinette antonella antonia apolline
    araceli arantxa ariadna ariane arianna armelle aránzazu astrid asun asunción aude audrey aurora aurore aurélie
    axelle aydan ayşe azilis azucena aïcha aïssata babette barbara basilisa beate beatrice beatrix beatriz begoña belén
    benedetta bernadette berta berthe bettina bianca birgit birgitta birte blanca blandine bleuenn bozena brigitte
    britta bruna brígida bärbel béatrice bénédicte bérengère camilla candela candelaria capucine caridad carine carla
    carlijn carlota carlotta carme carmela carmen carola carole carolina caroline casilda catalina catarina caterina
    catherine cayetana cecilia celia chantal charlotte chiara christa christel christelle christiane christine cinzia
    citlali claire clara clarisse claudia clotilde cláudia clémence clémentine colette coline conceição concepción
    concha constance constanze consuelo coralie cordula corinna corinne cornelia coumba cristiane cristina cyrielle
    cécile célia céline dagmar daniela danielle danièle danuta dayana daysi debora delia delphine denise derya desirée
    diane dieuwke dilek djamila dolores dolors domitila donatella dorota dorothea dorothee doutzen débora edith eduarda
    edurne eefje elena eleonora elfriede elif elisa elisabete elisabeth elisabetta elke ellen eloísa els elsa elvira
    emanuela emilia emma emmanuelle encarna encarnación encarni engracia enora enrica enriqueta erika erna esperanza
    estefanía estela estelle ester esther eufemia eugenia eugénie eulalia eulàlia eva evelyn ewa fabienne fadila fanny
    fatima fatma fatou fatoumata faustine federica felicitas felisa femke fenja fenna feride fermina fernanda filipa
    filiz filomena finja fiorella flavia flavie fleur floor florence florencia fouzia franca francesca francisca franka
    franziska françoise frauke frieda friederike frédérique fuensanta fátima gabriela gabriele gabriella gabrielle gamze
    gaëlle geertje gema geneviève genoveva georgette gerda gerlinde germaine gertrud gesa gesche gesine ghislaine giada
    gilberte ginette ginevra giorgia giovanna gisela gisèle giulia giuseppina gloria glória graciela grazia graça
    grażyna greet griselda guadalupe gudrun guillermina gunilla gwenaëlle gwendoline gülay gülsen gülsüm hafida hanane
    hanneke hannelore haydée hedwig heide heidemarie heidi heike heilwig heleen helena helga hella heloísa henriette
    henrike herma herminia herta hilde hildegard hilke hortense hortensia houria huguette héloïse hélène idoia ifigenia
    ilaria ilona ilse iluminada imke ineke inga inge ingeborg ingelore ingrid inmaculada inès inés inês irene iris
    irmgard irmtraud iryna irène isabel isabell isabelle isaura isolde itzel itziar jacinta jacqueline jana janeth
    janina janneke jasmin jeanne jeannine jimena joana johanna joke jolanda josefa josefina josefine josette josiane
    josien joséphine joëlle juana judith julia juliana julie julieta juliette justine jutta jéssica jördis júlia karen
    karin karine karla karola katarzyna katell katharina kathrin katja katrien katrin kenza kerstin khadija kim kirsten
    klara konstanze korinna kristin kristina krystyna kunigunde käthe laetitia larissa laura laure laurence lavinia
    laëtitia leire lena leocadia leonie leonor leticia letizia letícia leïla lia lidia lieke lies liesbeth lieselotte
    lieve ligia liliane linda lise lisette loana lola loredana lorena lorenza lotte loubna louise lourdes luana lucette
    lucia luciana lucie lucienne lucrecia lucrezia lucía ludivine ludmilla luisa luise lurdes luz luísa lydie léa léonie
    lígia lúcia maaike maartje macarena machteld madalena maddalena madeleine mafalda magali magaly magdalena mahaut
    maialen maike maite maja malika manon manuela marcela marcelle mareike margarete margarida margarita margaux
    margherita margit margot margret margriet marguerite mariam mariana mariangela marianne maribel maricarmen marie
    marie-christine marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise marie-noëlle
    marie-pierre marie-thérèse marieke marijke marina marine marion marisa marisela marisol maritza marjan marjolaine
    marleen marlene marlies marloes marlène marta martina martine maruja marylène maryse maryvonne maría mascha mathilde
    matilde maud mauricette maëlle maëlys maïmouna maïwenn małgorzata mechthild mechtild meike melanie melek mercè
    meritxell merle merve mette mia micaela michaela michela micheline michèle mieke milagros milena mireille mirella
    miriam mirjam mirta monica monika monique montse montserrat morgane mounia muriel murielle myriam márcia mélanie
    mélissa mélodie míriam mónica nadia nadine nadiya nadja nadège nagore natalja natalya natascha nathalie natividad
    natália nawal nayeli naïma ndeye neele nele nelleke nerea nicole nidia nieves nilda nilüfer nina noelia noemi nohora
    nolwenn noor nora norma noémie nuria nursel nélida núria obdulia océane odalys odette odile oihane oksana olena olga
    omaira ombeline ophélie oriane ornella ortrud paloma paola pascale pascaline patricia patrizia patrícia paula paule
    paulette paulina pauline paz perrine petra petronila pia piedad pilar priscila purificación rachida raffaella ramata
    ramona raphaëlle raquel raymonde rebeca rebecca regina regine remedios renata renate renske renée resi rianne
    ricarda rieke rigoberta rita roberta rocío rolande romane romina rosa rosalba rosalía rosanna rosario rosaura rose
    roseline roselyne rosemarie rosmarie rossella roswitha rosângela rotraut roxane rozenn rubiela rukiye runa rute ruth
    régine sabine sabrina sagrario salomé samia samira sandra sandrine sanne sara sarah saskia senta serena sevim
    sibylle sidonie sieglinde signe sigrid silja silke silvana silvia simona simone sina siria soazig socorro sofia
    sofie sofía soizic solange soledad soline solène songül sonia sonja sophie soraya souad stefania stefanie steffi
    stéphanie susana susanne suzanne svenja svitlana swetlana sybille sylvia sylvie ségolène séverine sílvia sónia sônia
    tabea tamara tanja tatiana tatjana telma telse teresa teófila thaís thekla theresa therese thérèse tilda tina tineke
    tiphaine tiziana tomasa tordis traudl trinidad trude truus tânia ulla ulrika ulrike ursula uschi uta ute valentina
    valentine valeria valeska valérie vanesa vanessa vania veerle vera verena veronika verónica victoire victoria
    viktoria violaine violeta virginia virginie visitación vittoria vitória viviana viviane vivienne vroni vânia
    véronique walburga waltraud wendy wenke wiebke wilhelmine willemijn ximena xiomara xóchitl yaiza yamile yamina
    yanira yasmina yenny yesenia yessica yolanda yolande yolotzin yuleisy yvette yvonne zaida zara zenaida zeynep zineb
    zita zofia zohra zoraida zoé zulema ágata águeda ángela ève édith éliane élida élisabeth élise élodie éloïse
    éléonore émeline émilie éveline évelyne úrsula
    """.split()
)
MALE = frozenset(
    """
    abdel abdelaziz abel abelardo abílio achim adalbert adolf adolfo adriano adrien adrián adán afonso agapito agustín
    aimé aitor alain alban albano albert alberto albrecht aldo alejandro alessandro alessio alexandre alexis alfons
    alfonso alfredo aloys alphonse alwin amadeo amancio amaury ambroise ambrosio amedeo américo anastasio anatole ander
    anders andoni andreas andré andrés angelo aniceto anouar anselme anselmo ansgar antoine antonello antonin antonio
    antón antónio antônio anxo aquilino arcadio arie aritz arjen armand armando armin arnau arnaud arne arno arnold
    arnulf arsenio arthur artur arturo arvid asier ataúlfo attilio aubin auguste augustin augusto aurelio aurélien axel
    aymeric bachir balbino baldomero baltasar balthasar baptiste barnabé bart barthélemy bartolomé bartomeu bas basile
    basilio bastien batiste beat belmiro beltrán benedikt benigno benito benjamin benjamín benoît bernabé bernard
    bernardo bernat bernd bernhard bert berthold bertram bertrand beñat bixente björn bjørn blaise blas bodo bonifacio
    boris borja bosse brais bram breogán briac brice bruno burkhard bülent caio calixto camilo candelario carles carlo
    carlos carmelo carmine carsten casimiro cayetano cecilio cees celedonio celestino cem cesare cesáreo charles
    christian christoph christophe cipriano cirilo claas claudio claus clemens clemente clotaire clovis cláudio clément
    coen colin conrado constant constantino corentin cornelius corrado cosimo cosme crisanto cristian cristóbal
    cuauhtémoc cuitláhuac custodio custódio cyprien cyril cyrille cédric célestin césaire césar côme daan damiano damien
    damián daniel daniele dario darío davi david davide delfín demetrio denis dennis denís detlef detlev didier diederik
    diego dieter diether dietmar dietrich dimas dimitri diogo dionisio dirk domenico domingo domingos donatien donato
    dragan duarte duván dylan dámaso désiré eberhard eckart eckhard edgar edgardo edmond edmundo edoardo edson eduardo
    eelco efraín egidio egoitz egon eike ekkehard eladio eleuterio elia elio eliseo elkin eloi elouan eloy elías emanuel
    emanuele emeric emeterio emiliano emilio emmanuel emre eneko engelbert enguerrand enno enric enrico enrique enzo
    epifanio erasmo ercan erhard erkan ernesto ernst erwan erwin estanislao esteban ettore eudaldo eugen eugenio eugène
    eulogio eusebio evan evaristo ewald ewen ewout ezequiel ezio fabian fabien fabio fabián fabrice fabrizio facundo
    falk faustino federico felipe feliu ferdinand fermín fernand fernando ferran ferréol fidel fiete filip filipe
    filippo firmin flavio florencio florent florentino florian floris flávio folker fortunato fouad francesco francis
    francisco franck franco frank frans franz françois frederico frieder friedhelm friedrich frits fritz froilán
    frédéric fulgencio fulvio fábio félicien félix gabin gabino gabriel gaetano gaizka gaspar gaspard gaston gauthier
    gautier gaël gaëtan geert genaro gennaro geoffroy georg georges gerald gerardo gerd gerhard germain germán gernot
    gero gerrit gert gervasio ghislain giacomo giancarlo gianfranco gianluca gianni gijs gil gilbert gilberto gildas
    gilles ginés giorgio giovanni giulio giuseppe gonzague gonzalo gonçalo goran gorka gottfried gotthard gottlieb
    goulven gregor gregorio grégoire grégory guglielmo guido guilhem guilherme guillaume guillem guillermo gumersindo
    gunnar gustav gustave gustavo guy guzmán guénolé gwenaël gwendal gwenn gérald gérard götz günter günther hagen
    hannes hanno hans hans-georg hans-joachim hans-jürgen hans-peter hansjörg harald harm hartmut hartwig hasan hauke
    heberto hector heiko hein heiner heino heinrich heinz heitor helge heliodoro helmut hendrik henk henning henri
    henrique herbert heribert heriberto hermann hermenegildo herminio hernán hervé hicham higinio hilaire hilario
    hinnerk hinrich hippolyte hipólito holger holm honorato honoré horacio horst horácio hubert hubertus hugo hugues
    humberto huub hüseyin iago ibrahim ignacio ignazio ildefonso ilies ilyas ilyès imed ingo ingolf inácio isaac isidore
    isidoro isidro ismael ismaël ivan ivano ivo iván izan iñaki iñigo jaap jacinto jacky jacobo jacopo jacques jacquot
    jaime jairo jakob jalil jan jan-philipp janosch jasper jaume javier jean-baptiste jean-bernard jean-charles
    jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-noël jean-paul jean-philippe jean-pierre jean-yves jelle jens jeroen jerónimo jesper jesús jhon joachim joaquim
    joaquín jochen joffrey johan johann johannes jokin jonas jonathan jonte jonás joop joost jordan jordi jorge joris
    jort josef josep joseph josselin jost josu josé jovino joão joël juan juanma jules julien julio julius julián jurgen
    justin justino justus jérémie jérémy jérôme jörg jörn júlio jürg jürgen kader kai kamel karim karl karl-heinz
    karlheinz karsten kaspar kees keno kepa kettil kiko kilian killian klaas klaus knut koen koldo kolja konrad
    korbinian kurt kylian kévin ladislao lambert lamberto larbi lars laureano laurent laurenz lazare leandro leocadio
    leonardo leoncio leonel leonhard leopold leopoldo levin lilian lionel lisandro loan lodewijk lohan lorenz lorenzo
    loris lorién lotfi lothar louis lounès loup lourenço loïc loïck luc luca lucas luciano lucien lucio ludger ludovic
    ludwig luigi luis luiz lukas lutz luuk luís lázaro léo léon léonard léopold maarten macario magnus malo malte manel
    manfred manolo manuel marc marcel marcelino marcello marcelo marcial marco marcos mariano marin mario marius marko
    markus marnix martial martijn martim martin martín massimo mateo mateus mathias mathieu mathijs mathis mathurin
    matteo matthias matthieu matthijs matthis matías maurice maurici mauricio maurizio mauro maxence maxime maximilian
    maximiliano maximilien maximino medardo mehdi mehmet meinhard meinrad melchior melchor menno michael michaël michele
    michiel mickaël miguel mikel milan miquel mirko moctezuma modesto mohamed mohand moisés momme moritz mouloud mounir
    mourad murat mustafa márcio mário máximo nando narciso nassim nathan nazario nelson nemesio nezahualcóyotl nicanor
    nicasio nicolas nicolás nicolò niels niklas nikolaus nils nino nofre norbert norberto noureddine noé noël nuno
    néstor octave octavio octávio oier olaf ole olegario oliver olivier omar onno onofre orhan oriol ortwin oscar oskar
    osvaldo otmar ottavio ottmar otto otávio pablo paco paolo pascal pascual pasquale patrice patrick patxi paul
    paul-josef paulino paulo pedro pelayo pep pepe pere peter philibert philipp philippe philémon pierluigi piero pierre
    pierre-yves pierrick piet pieter pietro plácido policarpo pompeyo ponciano porfirio primitivo prudencio pánfilo
    quentin quim quintín quique rachid rafael raffaele raimund raimundo rainer ralf ralf-peter ralph ramiro ramón raoul
    raphaël raul rayan raymond raúl redouane rein reinaldo reiner reinhard reinhold reinier remigio remo renato renaud
    renzo rené reto ricardo riccardo richard ridha rigoberto rik robert roberto robin rocco rodolfo rodolphe rodrigo
    rodrigue roel rogelio roger rogério roland rolf romain roman romano román roméo ronald ronan roque rosendo ruben
    rubén rudger rudi rudolf rufino ruggero rui rupert ruperto ruprecht ruud régis rémi rémy rüdiger said salomón
    salvador salvatore samir samuel samuele samy sancho sander sandro santiago santos sascha saturnino saúl sebastian
    sebastián segismundo sepp serafín serge sergi sergio serkan severin severino seydou siegbert siegfried siegmar
    sigmar sigmund silas silvano silverio silvestre silvino silvio simeón simone simão siméon simón sixto sjoerd slimane
    slobodan sofiane stanislas stefan stefano steffen stephan stijn sven sylvain sylvestre sylvère sébastien sérgio
    séverin sönke sören tadeo tammo tancrède tanguy taoufik tarik tassilo tayfun telmo teodoro teun teófilo theo theodor
    thiago thibaud thibault thibaut thierry thies thijs thilo thomas thorben thorsten théau théo théodore théodule
    théophane théophile tiago tiburcio tillmann tilman tilo tim timo timon timoteo timothée titouan tjark tjeerd tobias
    tom tomasi tommaso tomás toon torben torge toribio torsten traugott trinitario tristan tugdual tullio turgut twan
    ubaldo ueli ugo ugur ulf uli ulises ullrich ulrich ulysse umberto unax urbain urbano urko urs urtzi uwe uxío
    valdemar valentin valentín valeriano valerio valère valéry vasco veit venancio vicent vicente victor victoriano
    vincent vincenzo vinzenz vinícius virgile virgilio vito vittorio vivien vladimir vladimiro volkan volker volkmar
    víctor vítor wagner waldemar walter walther wandrille washington wenceslao wendelin werner wieland wilfredo wilfried
    wilhelm willem willi wilmer wilson wim winfried wladimir wolf wolfgang wolfram wouter xabi xabier xaver xavi xavier
    ximo xoán xurxo yacine yago yanis yann yannick yannik yeison yeray yilmaz yoann yohan yohann youssef yusuf yvan yves
    yvon zacarías zacharie zakaria zenón zinedine zoran zéphyrin álvaro ángel édouard éloi émeric émile émilien éric
    étienne évariste óscar özgür
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
