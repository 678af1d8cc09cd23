"""Common forenames of cased scripts, in lower case: evidence that two words are a person.

Two sources: the most popular names by country in the data set "Popular names by country"
(github.com/sigpwned/popular-names-by-country-dataset, from Wikipedia's tables, CC0 1.0), and names
common in Europe and the Americas that its twenty names per country leave out, from general
knowledge. A name that is missing says nothing; a name that is here only tips a balance.
"""

from __future__ import annotations

FORENAMES = frozenset(
    """
    aada aadhya aarav aariz aaron aarya aasha abbas abby abd abdallah abdel-rahman abdelkader abdoulaye abdul
    abdulaziz abdulla abdullah abdullo abdulrahman abigail abraham abubakr abulfazl ada adam adama adele adin aditi
    adomas adrian adriana adrians adrienne adéla afonso agata agnes agnieszka agnès agustina agustín ahmad ahmed
    ahmet aidan aiden aikaterini aileen aimar aimee aino aisha aisultan aisyah aitana aiur ajda ajla aksel alain
    alan alana alanoud alastair albert alberte albrecht aldiyar aldo alec alejandra alejandro aleks aleksandar
    aleksander aleksandr aleksandra aleksandre alena alessandra alessandro alessia alex alexa alexander alexandra
    alexandre alexandros alexandru alexei alexey alexis alf alfie alfred alfredo ali ali-reza alice alicia alicja
    alikhan alina aline alinur alisa alise alison alistair aliya allan allen allison alma alois alonso alparslan
    alteo althea alysha alyssa amahle amaia amal amanda amar amara amaris amayra amber ambra ambre amelia amelie
    amelija amelja amin amina aminata amine amir amir-abbas amir-ali amir-hossein amira ammar amos amy amálie
    amēlija an ana anahit anar anas anastasia anastasija anastasiya anatoly anders andre andrea andreas andreea
    andrei andrej andrew andria andrias andrij andriy androula andrzej andré andrés andy ane aneta angel angela
    angeliki angelina angeline angelo angus anika anita anja anjali anke ann anna anne anneke annette annie annika
    anohito anselm anthony antje antoine anton antonella antoni antonia antonio antônia antônio anuj anzu ao aoi
    aoife april aputsiaq aras archie areg areni ari aria ariana ariane arianna ariel arif arjun arman armand armen
    armin armine arndt arne arnold aron arpi artem arthur artiom artur arturo artyom arun aruuke aruuzat asad asaf
    asel asemahle asher ashlee ashley ashot ashraqat asif asilim asiya asja asmita assia asta astrid asya athanasios
    atlas atsuko audrey august augustin aurora ava aviana avigail awa axel aya ayala ayalah ayesha aygun ayim ayla
    aylin ayman ayoub ayra aysel ayzere ayşa ayşe azaria azariah aziz azora azra aïcha aþena babak bader bakary
    bandar banele barack baran barbara barbare barry bart bartosz bashar bastian batkhaаn bautista bayarmaa baаtar
    bea beate beatrice beatrix beatriz becky belinda ben benas bence benedict benedikt benedita benicio benjamin
    benjamín benoît bente bernard bernardo bernd bernhard berrdo bert berta beshoi beth bethany betsy bettina betty
    bianca bibek biel bilal biljana bill billy binita bintou birgit birgitta birte bisera bishal bismah bjarne björn
    bjørn blake bob bobby bogdan bogdana boglárka bolormaa bonnie boris brad bradley brahim brandon breanna brenda
    brendan brent brett brian briana bridget britta bronwyn brooke bruce bruno bryan bryce burak burkhard byron
    caitlin callum calvin cameron camila camilla camille candice carina carine carl carla carlo carlos carlota
    carmel carmelo carmen carol carola carole carolina caroline carolyn carrie carsten casey cassandra cassie
    catalina catarina catherine cathy catriona cecilia cecília cedric celeste celia celine cem chad chan chandra
    chantal charbel charlene charles charlie charlotte chedeline chelsea cheryl chia-hao chiara chien-hung
    chih-chiang chih-hao chih-ming chih-wei chin-lung chloe chloé chris christa christel christelle christian
    christiane christina christine christof christoph christophe christopher christos chuck chuluun chun-chieh
    chun-hung cillian cindy ciro claes claire clara clare clarissa claude claudia claudio claus clay clement clive
    clément cody colette colin colleen concepción connie connor conor conrad constantin constanze cora cordula corey
    corinna corinne cornelia cornelius cory courtney craig cristian cristiano cristina crystal curtis cynthia cyril
    cécile cédric césar dagmar daisy dalal dale dalila damian damien damjan damon dan dana danel daniel daniela
    daniele danielle daniels daniil danijel danna danny danylo daphne darcy daria darija daris darrell darren dave
    davi david davide davit davud dawn dean debbie deborah declan deepak defne dejan delfina demetre denis denise
    dennis denny derek desiree detlef devin dhia dhruv diana diane dick didier diego dieter dietmar dietrich dilip
    dimitar dimitra dimitri dimitrios dimitris dina dinesh dion dirk djamel djeneba dmitri dmitry dmytro do-yun doha
    dolores dominic dominik dominique dominykas don donald donatella donna dora doreen doris dorothea dorothy dorte
    doug douglas dragan dragana drew duarte duncan dunja dustin dušan dwayne dylan dyllan dániel désirée dārta džan
    earl eberhard eckart eckhard ecrin ed eddie edgar edith edmund edoardo eduard eduardo edward edwin eeli eevi
    egon eileen einar eino eira eisha eitan eithan ekaterina ekkehard elaine elchin eleanor elena elene eleni
    elfriede elias elie elif elija elijah elisa elisabeth elise elizabeth elizaveta eliška elke ella ellen elli
    ellie elliot elliott ellis elmar elnur elsa elsbeth elshan elvira elyas elza ema eman emanuele embla emelia
    emely emil emile emilia emiliano emilie emilija emilio emiliya emily emilía emine emir emma emmanuel emmanuelle
    emre emīls enrico enrique eric erica erich erik erika erin erna ernest ernesto ernst erwin esma esperanza
    esteban estelle esther ethan eugen eugene eun-woo eva evan eve evelina evelyn evens evgeny evie ewa ewan eylül
    eymen ezekiel fabian fabien fabienne fabio fabrice fabrizio fadi fahad fahd faisal faith fajr fanta farah farid
    farida farrah farzana fatemeh fatemeh-zahra fatih fatima fatin fatma fatoumata fausto federica federico felicity
    felipe felix ferdinand fernanda fernando ferndo fiadh filip finlay finn fiona flavia florence florian floris
    fozia fran frances francesca francesco francis francisca francisco franciszek franck franco frank franz françois
    françoise fraser fred freddy frederic frederick frederik freja freya frida frieda friedemann friederike
    friedrich fritz frédéric fátima fūma gabi gabija gabor gabriel gabriela gabriele gabriella gael gagik gail
    gamalat gamila gareth garry gary gaspar gavin gayane gaël gemma gene geoff geoffrey georg george georgi georgia
    georgina georgios gerald geraldine gerd gerhard gernot gerry gert gertrud gerónimo gevorg giacomo gianluca
    gianna gianni gideon gilbert gilles gilli gillian gina ginevra giorgi giorgia giorgio giorgos giovanna giovanni
    gisela gita gitte giulia giuliano giulio giuseppe glen glenn gloria gogo gonzalo googoosh gopal goran gordana
    gordon grace graham grant greg gregor gregory greta grigory grzegorz guadalupe gudrun guido guillaume guillermo
    gunay gunel gunnar gunter gustav gustavo gustavs guy guðrún gwen gwendolyn gérard göktug götz günter günther
    ha-eun ha-joon ha-rin ha-yoon habib habiba hadicha hadley hakan halim halina hamid hamza hana hanna hannah
    hannelore hannes hans harald hari harold harper harraz harriet harris harry hartmut haru haruma harun haruna
    haruto harvey hasan hashem hasmik hasnaa hassan hatice hawa haydn hayk hayley hazel heather hector hedda heide
    heidi heidrun heikapu heike heiko heiner heinrich heinz heitor helen helena helene helga helge helma helmi
    helmut hendrik henning henri henriette henrik henry herbert herkus hermann hessa hilary hilde hildegard himari
    hina hinano hinata hinato hiro hiroshi hjørdis hoda holger holly horst hosna hosniya hossein hovhannes howard
    hubert hudson hugh hugo humberto hur huseyn hussa hussain hussein hydar hàorán hàoyǔ håkan héctor hélène hüseyin
    i-chun ian ibai iben ibrahim ida ignacio igor iker ilaria ilgar ilija ilka ilse iman imene iminathi imogen ina
    inaya indira inga inge ingeborg ingo ingrid inka inken inuk inunnguag inutsiaq inès inés ioane ioanna ioannis
    ion irati irena irene irina iris irma isaac isabel isabella isabelle isak isidora isla islande ismail itsuki
    ivaana ivalu ivan ivana ivik ivo ivy iwona izaro izz i̇nci i̇smail jack jackie jackson jacob jacqueline jacques
    jad jade jaime jake jakob jakov jakub james jameson jamie jan jana jane janet janice janina janine jannik jared
    jarosław jasmin jasmine jason javier jay jayne jean jean-baptiste jean-claude jean-françois jean-luc jean-marie
    jean-paul jean-pierre jeanette jeanne jeff jeffrey jelena jen jenna jenni jennie jennifer jenny jens jeremy
    jerome jerry jerónimo jess jesse jessica jesús ji-a ji-an ji-ho ji-woo ji-yoo jill jim jimmy jiya jo joachim
    joan joana joanna joanne joao joaquín jochen jodie joe joel joerg johan johann johanna johannes john johnny
    jokūbas jolanta jon jonas jonathan jordan jordi jorge jorgen jori josef josefa josefine joseph josephine josh
    joshua josiah josip josé jouri jovan jovana joy joyce joão ju-won juan juana jude judeline judith judy julen
    jules julia julian juliana juliane julie julien juliet julieta juliette julija julius jun june junior justin
    justine jutta jákup jérémy jérôme jógvan jón jónas jökull jörg jörn jørgen júlia jürgen jēkabs kabir kabita
    kadiatou kai kaia kairo kaja kajus kaloyan kamal kamilė karam karen karim karima karin karina karine karl
    karl-heinz karla karol karolina karolína karsten kaspar kasper katarina katarzyna kate katerina katharina kathem
    katherine kathleen kathrin kathryn kathy katie katja katla katrin kay kaya kazi keanu keith kelly kelsey ken
    kendra kenji kenneth kenny kerry kerstin keven kevin khadije khaled khalid khawla khongordzol kiaan kiara kieran
    kim kimberly kiran kirk kirollos kirsten kirsty kit kiwa kjell klara klaus klea knut koa konrad konstantin
    konstantina konstantinos konul kora krishna kristen kristian kristin kristina kristine kristof krzysztof ksenija
    kurt kyle kylie kyra kyriaki kári kārlis laia lamija lan lana lance lara larissa larry lars laszlo latifa laura
    laurel lauren laurence laurent laurie lavi layla lazar lea leah leandra leandro leano lee leen leevi leif leila
    lejla lena leni lenna lennart leo leon leona leonard leonardo leonie leonor leopold leordo leroy lesedi leslie
    lester lethabo lethokuhle lev levente levi lewis leyla li-hua lia liam lian liana lianne lidia liepa liesbeth
    lile lili lilien lilit lilja lillian lillie lilly lily lin lina linda lindsay lindsey line linus lio lionel lisa
    lisakhanya lise liv livia liz lizzie ljiljana lloyd lluís logan lois lorena lorenz lorenzo loretta lori lorna
    lorraine lothar lotte lou louis louisa louise lourenço lovelie lovely lovro loïc luana lubanzi luc luca lucas
    lucia luciana lucie lucien lucija lucy lucía ludger ludovic ludovica ludwig luigi luis luisa luise luiz luka
    lukas luke luknė lukáš lulwa luna lur lusine lutz luz lwandle lydia lydie lyn lyna lynn lászló léa léna léo lía
    lív lėja ma'soumeh maarten mabel maciej mack maddi maddie madeleine madeline mads maeva magda magdalena magnus
    maha mahamadou mahammad mahdi mahesh mahmoud maia maik maike maitê maja maksim maksym malachi malak malcolm
    malek malen maligiaq malik malte malthe malu mamadou manaia mandy maneh manfred manish manon manua manuel
    manuela mara marama marc marcel marcell marcelo marcia marcin marco marcos marcus mareike marek maren mareva
    margaret margarete margarethe margarida margarita margit margot margrit mari maria mariam mariami mariana
    marianne marie marieke mariella marija marina mario marion marios marisa marius mariya mark markas markel marko
    marks markus marlene marlies marta martha marti martim martin martina martine martí martín marvin marwa mary
    marya maryam maryja maría massimo matas matei matej mateo mathias mathieu mathilde matija matilda matilde mats
    matt matteo matthew matthias matthieu matthildur matthías mattia mattias matvey matyáš matías matěj maud maui
    maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maxine maya maysoun maël
    małgorzata maša mees megan mehar mehdi mehmet mei mei-hui mei-ling meike mel melanie melina melinda melisa
    melissa melokuhle mercedes meredith meriem merjem mersana meryem mia micah michael michaela michail michal
    michalis michał micheal michel michela michele michelle michèle miguel mihail mika mikael mikaere mikayel mike
    mikhail miki mikołaj mila milagrosa milan milana milena miles milica millie miloš milton min-jun mina minato
    minik minna mio mira miranda miraç mirco miriam mirjam mirjana mirko mirlande mitch mitchell moana modibo moea
    moeata mohamed mohammad mohammad-reza mohammad-taha mohammed moira molly mona monica monika monique monte morgan
    moritz morten moses moussa muhamad muhammad muhammed murad murat murray mustafa mykhaylo myriam myrlande máté
    mädïna mía míngzé mùchén mùyáng nabil nada nadia nadine nadja nagi nagisa nahia nancy naomi naranbaatar nare
    narek narine natalia natalie natalija natasha nathalie nathan nathaniel natália natálie naura naya nazanin-zahra
    naïm neal neha nehir neil nela nelio nelson nesreen nevena neville neža nia niall niamh niccolò nicholas nick
    nicki nico nicola nicolai nicolas nicole nicoletta nicolás niel niels nigel niharika nik nika nikau nikita
    niklas niko nikodem nikol nikola nikolai nikolaos nikolas nikolaus nikoloz nil nilay nils nina nino nivi niviaq
    noa noah noam noel noemí nomaan noor nora norbert norma norman norsaq nouf noémie noûr nuka nuno nur nuray
    nurislam nurul nutsa nóa odile odval ofentse oihan oisha oisin oisín oleg oleksandr oleksandra olena olga oliver
    olivia olivier olivér oliwia omar omer omphile ona onni oren orlando oscar oskar osman oswald otto oumar oumou
    owen oyunbileg pablo paige pam pamela panagiota panagiotis paneeraq paninnguaq paola paolo paraskevi pari pascal
    pascale pat patricia patricija patrick patrik patrizia patrícia pau paul paula paulina pauline paulo paweł pearl
    pedro peggy penelope penny per percy perry petar pete peter peterson petr petra petros phil philip philipp
    philippa philippe phillip phoebe phyllis pia pierre pieter pilar piotr pipaluk poema pol pola polina polly poppy
    pradeep prakash prasert prem princess priscilla priya priyanka puteri qillaq quentin quinn rabina rachael rachel
    rachid radmila rafael rafał raffaele rahel rahul rainer raj rajesh ralf ralfs ralph ramazan ramona ramón rana
    randall randy rania raoul raphael raphaël raquel rashad rashid rasmus raul ravi ray raya rayana raymond raúl
    rebecca rebekka reem reema refael regina rei reina reiner reinhard relja remo ren rena renata renate renato rene
    rené rethabile reto reuben reza rhiannon ria ricardo riccardo rich richard rick ricky rico riko rin rita roan
    rob robbie robert roberta roberto roberts robin robyn rocío rod rodney rodrigo roel roger roghayyeh roko roland
    rolf roman ron ronald ronja ronny rory rosa rosalie rosanna rose rose-merline rosemary rosie rosmery ross
    roswitha rowan roxana roxanne roy ruben rubén rudolf rupert russ russell ruth ruòxī ryan régis rémi rémy rían
    rüdiger saad saar sabina sabine sabrina sadie safija safiya saga sahar said sakeena sakineh sakura saliha salik
    sally salma salomé salvador salvatore sam sama samantha sami samir samuel samvel samyar sandeep sandra sandrine
    sandro sandy sanjay santiago saqib sara sarah sascha sasha saskia saul scott sean sebastian sebastián sekou
    selim selma sem seo-ah seo-jun seo-yun serena serge sergei sergey sergio sesili seth sevda sevinj seán shahd
    shahem shahid shaikha shaimaa shams shane shannon sharon shaun shauna shawn shayma sheikh sheila shelby shelley
    sherifa sherry shirley shivansh shristi shu-chen shu-chuan shu-fen shu-hua shu-hui si-woo sid siddhartha sidney
    siegfried sienna sigrid silke silvia silvio simon simona simone siobhan siobhán siphosethu sita siti snezana
    snežana sobia sofi sofia sofie sofija sofiya sofía solomiya solveig somayyeh somboon somchai somporn somsak
    sonia sonja soo-ah sophia sophie souleymane spencer stacey stacy stan stanislav stanisław stanley stefan
    stefanie stefano steffen steffi stella steph stephan stephanie stephen steve steven stevenson stewart stian
    stuart stéphane stéphanie sue suha sukhbaаtar sultan sumayah sunil sunita susan susana susann susanna susanne
    suzana suzanne sven svenja svetlana sybille sydney syed sylvain sylvia sylvie szymon sára sébastien séverine
    sóley sólja sō sōma tadhg taha taim tamar tamara tamatoa tamás tania tanja tanya tapuarii tara tarana tareq
    tariq tarita tatiana tatjana tatsuki ted tehei teiki teiva teo teodor teodora terence teresa tereza teri
    terrence terry tess tessa teura teva thea thelma theo theodor theodore theresa thiago thibault thierry thilo
    thomas thorsten théo thérèse tiago tiare tiffany tigran tilman tim timo timofey timothy tina tino titaina titaua
    tobias toby todd toivo tom tomasz tommaso tommy tomyris tomás tomáš toni tony torben tore torsten tracey tracy
    travis trevor trinidad tristan troy trygve tróndur tuleen tunar turki tyler udo uiloq ulf ulla ulloriaq ulrich
    ulrike umar umberto uri ursula usman uta ute uwe vaea valdemar valentin valentina valeria valerie valter valérie
    vamika vanessa varvara vasileios vasilije vasiliki vasilisa vedant venla vera verena veronica veronika verónica
    vesna vicente vicky victor victoria vijay viktor viktoria viktorie viktoriya viktoría viktória vince vincent
    vincenzo viola violet violeta viraj virginia virginie vita vittoria vittorio vivian vivien vladimir vladyslav
    vojtěch volker vugar vuk vusal vusala vár väinö víctor wade waldemar wallace walter waltraud wan wanda warren
    wassim wateen wayne wen-hsiung wendy werner wes wesley widelene wilfried wilhelm will willem william willow
    willy wilma wilson winfried winston wojciech wolf wolfgang wolfram xavier ximena xīnyí ya-ting yamato yann
    yannick yara yasmin yasmine yasna yassin ye-jun yehuda yekaterina yelena yeva yoana yolanda younès yousef
    yousouf youssef yu-jun yua yuina yulia yuna yuri yusef yusif yusuf yves yvette yvonne yìchén yìhán yìzé yīnuò
    yūma yūna yǐmò yǔtóng yǔxuān yǔxī yǔzé zach zachary zack zahid zahir zahra zainab zala zalán zehra zeinab zeynab
    zeynep zina zion zoe zofia zoltán zoran zoé zuzanna zümra zǐhán àlex ádám álvaro ámbar ángel éabha édouard élise
    éloïse étienne óliver ömer łukasz şerife žan άννα αγγελική αθανάσιοσ αθηνά αικατερίνη αλέξανδροσ ανδρέασ
    ανδρούλα βασίλειοσ βασίλησ βασιλική γεωργία γεώργιοσ γιάννησ γιώργοσ δήμητρα δημήτρησ δημήτριοσ ελένη ιωάννα
    ιωάννησ κατερίνα κυριακή κωνσταντίνα κωνσταντίνοσ κώστασ μάριοσ μαρία μιχάλησ μιχαήλ νίκοσ νικόλαοσ παναγιώτα
    παναγιώτησ παρασκευή σοφία χρήστοσ χριστίνα айзере айлин айсұлтан айша айым алдияр александар александр
    александра александър алексей али алинур алинұр алиса алихан алия амина амир ана анастасия андрей андрій анна
    антон артем артём аруузат арууке асылым аяла билал бисера богдан борис вадим валентина валерий варвара василий
    вера весна виктор виктория виталий владимир володимир вячеслав габриела галина ганна георги георгий горан
    гордана давид дамјан даниел даниил дария дарија дарья денис дејан димитър дмитрий дмитро драган драгана душан
    ева евгений евгения екатерина елена елизавета зоран иван ивана игорь илья ирина йоана калоян карина катерина
    кирилл константин лариса лев леонид лука людмила максим маргарита марина мария марија марк марко мартин матвей
    матеј медина микола мила милан милена милица милош мирјана михаил михайло мухаммад мұхаммед надежда наталья
    наталія никита никол никола николай нина нурислам нұрислам оксана олег олександр олексій олена олеся ольга омар
    павел петар петр петро полина радмила рамада́н рая раяна роман салиха сара сафия светлана семен сергей сергій
    симона снежана софия софија станислав стефан тарас татьяна теодор томирис умар усман фатима федор хадича хана
    эмир юлия юлія юрий яна ярослав ірина јана јелена јован јована љиљана әли
    """.split()
)
