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
    abdulaziz abdulla abdullah abdullo abdulrahman abigail abraham abubakr abulfazl ada adam adama adela adele adin
    aditi aditya adomas adrian adriana adrians adrienne adéla afonso agata agnes agnieszka agnès agustin agustina
    agustín ahmad ahmed ahmet aicha aidan aiden aikaterini aileen aimar aimee ainhoa aino aisha aisling aisultan
    aisyah aitana aitor aiur ajay ajda ajla akash akira aksel alain alan alana alanoud alastair albert alberte
    albrecht aldiyar aldo alec alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra aleksandre alena
    alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandros alexandru alexei alexey alexis
    alf alfie alfred alfredo ali ali-reza alice alicia alicja alikhan alina aline alinur alisa alise alison alistair
    alix aliya allan allen allison alma alois alonso alparslan alteo althea alvaro alysha alyssa amahle amaia amal
    amalie amanda amar amara amaris amayra ambar amber ambra ambre amelia amelie amelija amelja amin amina aminata
    amine amir amir-abbas amir-ali amir-hossein amira amit amita ammar amos amy amálie amēlija an ana anahit ananya
    anar anas anastasia anastasiia anastasija anastasiya anatoly anders andre andrea andreas andreea andrei andrej
    andres andrew andria andrias andrij andriy androula andrzej andré andrés andy ane aneesh aneta angel angela
    angeliki angelina angeline angelo angus anika aniket anil anita anja anjali anke ankit ann anna anne anneke
    annette annie annika anohito anouk anselm anthony antje antoine anton antonella antoni antonia antonio antônia
    antônio anuj anup anurag anushka anzu ao aoi aoife aparna april aputsiaq aras archana archie areg areni ari aria
    ariana ariane arianna ariel arif arjun arman armand armen armin armine arnab arndt arne arnold aron arpi arpita
    artem arthur artiom artur arturo artyom arun aruuke aruuzat arvind asad asaf asel asemahle asha asher ashish
    ashlee ashley ashok ashot ashraqat ashwin asif asilim asiya asja asmita assia asta astrid asya athanasios atlas
    atsuko audrey august augustin aurelie aurelien aurora aurélie aurélien ava aviana avigail awa axel aya ayala
    ayalah ayesha aygun ayim ayla aylin ayman ayodele ayoub ayra aysa ayse aysel ayzere ayşa ayşe azaria azariah
    aziz azora azra aïcha aþena babak babatunde bader bakary bandar banele barack baran barbara barbare barry bart
    bartosz bashar bastian batkhaаn bautista bayarmaa baаtar bea beate beatrice beatrix beatriz becky begona begoña
    belinda ben benas bence benedict benedikt benedita benicio benjamin benjamín benoit benoît bente bernard
    bernardo bernd bernhard berrdo bert berta beshoi beth bethany betsy bettina betty bhavna bianca bibek biel bilal
    biljana bill billy binita bintou birgit birgitta birte bisera bishal bismah bjarne bjorn björn bjørn blake bob
    bobby bogdan bogdana boglarka boglárka bolormaa bonnie boris brad bradley brahim brandon breanna brenda brendan
    brent brett brian briana bridget brit brita britt britta bronisław bronwyn brooke bruce bruno bryan bryce bukola
    burak burkhard byron cagla caitlin callum calvin cameron camila camilla camille candice carina carine carl carla
    carlo carlos carlota carmel carmelo carmen carol carola carole carolina caroline carolyn carrie carsten casey
    cassandra cassie catalina catarina catherine cathy catriona cecile cecilia cecília cedric celeste celia celine
    cem cesar chad chan chandra chantal charbel charlene charles charlie charlotte chedeline chelsea cheryl chia-hao
    chiamaka chiara chidi chien-hung chih-chiang chih-hao chih-ming chih-wei chika chin-lung chinedu chloe chloé
    chloë chris christa christel christelle christian christiane christina christine christof christoph christophe
    christopher christos chuck chukwuma chuluun chun-chieh chun-hung ciara cillian cindy ciro claes claire clara
    clare clarissa claude claudia claudio claus clay clemence clement clementine clive clémence clément clémentine
    cody colette colin colleen concepcion concepción connie connor conor conrad constantin constanze consuelo cora
    cordula corentin corey corinna corinne cornelia cornelius cory courtney craig cristian cristiano cristina
    crystal curtis cynthia cyril cécile cédric césar dagmar daisy dalal dale dalila damian damien damjan damon dan
    dana danel daniel daniela daniele danielle daniels daniil danijel danna danny danylo daphne darcy daria darija
    daris darrell darren darta darya dave davi david davide davit davor davud dawn dean debbie deborah declan deepa
    deepak defne dejan delfina delphine demetre denis denise dennis denny derek desiree detlef devika devin dhia
    dhruv diana diane dick didier diego dieter dietmar dietrich dilip dimitar dimitra dimitri dimitrios dimitris
    dina dinesh dion dirk divya djamel djeneba dmitri dmitry dmytro do-yun doha dolores dominic dominik dominique
    dominykas don donald donatella donna dora doreen doris dorothea dorothy dorte doug douglas dragan dragana drew
    duarte duncan dunja dusan dustin dušan dwayne dylan dyllan dzan dániel désirée dārta džan eabha earl eberhard
    ebru eckart eckhard ecrin ed eddie edgar edith edmund edoardo edouard eduard eduardo edward edwin eeli eevi egon
    eileen einar eino eira eisha eitan eithan ekaterina ekkehard elaine elchin eleanor elena elene eleni eleonora
    elfriede elias elie elif elija elijah elisa elisabeth elise eliska elizabeth elizaveta eliška elke ella ellen
    elli ellie elliot elliott ellis elmar elnur elodie eloise elsa elsbeth elshan elvira elyas elza ema eman
    emanuele embla emeka emelia emely emil emile emilia emiliano emilie emilija emilio emiliya emils emily emilía
    emine emir emma emmanuel emmanuelle emre emīls enrico enrique enzo eoin erdal eric erica erich erik erika erin
    erna ernest ernesto ernst erwin esma esperanza esra esteban estelle esther eszter ethan etienne eugen eugene
    eun-woo eva evan eve evelina evelyn evens evgenia evgeny evie ewa ewan eylul eylül eymen ezekiel fabian fabien
    fabienne fabio fabrice fabrizio fadi fahad fahd faisal faith fajr fanta farah farid farida farrah farzana
    fatemeh fatemeh-zahra fatih fatima fatin fatma fatou fatoumata fausto federica federico felicity felipe felix
    femi ferdinand ferenc fernanda fernando ferndo fiadh filip finlay finn fiona flavia florence florian floris
    fozia fran frances francesca francesco francis francisca francisco franciszek franck franco francois francoise
    frank franz françois françoise fraser fred freddy frederic frederick frederik fredrik freja freya frida frieda
    friedemann friederike friedrich fritz frédéric fuma fátima fūma gabi gabija gabor gabriel gabriela gabriele
    gabriella gael gagik gail gamalat gamila gareth garry gary gaspar gaurav gavin gayane gaël geeta gemma gene
    geoff geoffrey georg george georgi georgia georgina georgios gerald geraldine gerard gerd gerhard gernot
    geronimo gerry gert gertrud gerónimo gevorg giacomo gianluca gianna gianni gideon gilbert gilles gilli gillian
    gina ginevra giorgi giorgia giorgio giorgos giovanna giovanni gisela gita gitte giulia giuliano giulio giuseppe
    glen glenn gloria gogo gokhan goktug gonzalo googoosh gopal goran gordana gordon gotz grace graham grant greg
    gregor gregory greta grigory grzegorz guadalupe gudrun guido guillaume guillermo gulnara gunay gunel gunnar
    gunter gunther gustaf gustav gustavo gustavs guy guðrun guðrún gwen gwendolyn gérard gökhan göktug götz günter
    günther ha-eun ha-joon ha-rin ha-yoon habib habiba hadi hadicha hadley hakan halim halina hamid hamza hana hanna
    hannah hannelore hannes hans haoran haoyu harald hari harold harper harraz harriet harris harry hartmut haru
    haruki haruma harun haruna haruto harvey hasan hashem hasmik hasnaa hassan hatice hawa haydn hayk hayley hazel
    heather hector hedda heide heidi heidrun heikapu heike heiko heiner heinrich heinz heitor helen helena helene
    helga helge helma helmi helmut hendrik henning henri henriette henrik henry herbert herkus hermann hessa hiba
    hilary hilde hildegard himari hina hinano hinata hinato hiro hiroshi hjørdis hoda holger holly hong horst hosna
    hosniya hossein houston hovhannes howard hubert hudson hugh hugo humberto hur huseyin huseyn hussa hussain
    hussein hydar hàorán hàoyǔ håkan héctor hélène hüseyin hồng i-chun ian ibai iben ibrahim ida ifeanyi ifeoma
    ignacio igor iker ilaria ilgar ilija ilka ilse iman imene iminathi imogen imran ina inaki inaya inci indira ines
    inga inge ingeborg ingo ingrid inigo inka inken inmaculada inuk inunnguag inutsiaq inès inés ioane ioanna
    ioannis ion irati irena irene irina iris irma iryna isaac isabel isabella isabelle isak isidora isla islande
    ismail itsuki ivaana ivalu ivan ivana ivar ivik ivo ivy iván iwona izaro izz iñaki i̇nci i̇smail jack jackie
    jackson jacob jacqueline jacques jad jade jaime jake jakob jakov jakub jakup james jameson jamie jan jana jane
    janet janice janina janine jannik jannis jared jarosław jasmin jasmine jason javier jay jayne jean jean-baptiste
    jean-claude jean-francois jean-françois jean-luc jean-marie jean-paul jean-pierre jeanette jeanne jeff jeffrey
    jekabs jelena jen jenna jenni jennie jennifer jenny jens jeremy jerome jeronimo jerry jerónimo jess jesse
    jessica jesus jesús ji-a ji-an ji-ho ji-woo ji-yoo jil jill jim jimmy jiya jo joachim joan joana joanna joanne
    joao joaquin joaquín jochen jodie joe joel joerg jogvan johan johann johanna johannes john johnny jokubas jokull
    jokūbas jolanta jon jonas jonathan jonna jordan jordi jorg jorge jorgen jori jorn jose joseba josef josefa
    josefine josep joseph josephine josh joshua josiah josip josé jouri jovan jovana joy joyce joão ju-won juan
    juana jude judeline judith judy juhani jukka julen jules julia julian juliana juliane julie julien juliet
    julieta juliette julija julius jun june junior jurgen justin justine jutta jákup jérémy jérôme jógvan jón jónas
    jökull jörg jörn jørgen júlia jürgen jēkabs kabir kabita kadiatou kai kaia kairo kaja kajus kaloyan kamal kamile
    kamilė karam kareem karen kari karim karima karin karina karine karl karl-heinz karla karlis karol karolina
    karolína karsten kaspar kasper katarina katarzyna kate katerina kateryna katharina kathem katherine kathleen
    kathrin kathryn kathy katie katja katla katrin kavita kay kaya kazi kazuo kazım keanu keith kelly kelsey kemal
    ken kendra kenji kenneth kenny kerry kerstin keven kevin khadija khadije khaled khalid khawla khongordzol kiaan
    kiara kieran kim kimberly kiran kirk kirollos kirsten kirsty kit kiwa kjell klara klaus klea knut koa kofi
    konrad konstantin konstantina konstantinos konul kora krishna kristen kristian kristin kristina kristine kristof
    krzysztof ksenija kurt kwabena kwame kyle kylie kyra kyriaki kári kārlis laia laila lakshmi lamia lamija lan
    lana lance lara larissa larry lars lasse laszlo latifa laura laurel lauren laurence laurent laurie lavi layla
    lazar lea leah leandra leandro leano lebogang lee leen leevi leif leila leja lejla lena leni lenna lennart leo
    leon leona leonard leonardo leonie leonor leopold leordo lerato leroy lesedi leslie lester lethabo lethokuhle
    lev levente levi lewis leyla li-hua lia liam lian liana lianne lidia lieke liepa liesbeth lile lili lilien lilit
    lilja lillian lillie lilly lily lin lina linda lindsay lindsey line linh linus lio lionel lisa lisakhanya lise
    liselotte liv livia liz lizzie ljiljana ljubica lloyd lluis lluís logan loic lois lorena lorenz lorenzo loretta
    lori lorna lorraine lothar lotte lou louis louisa louise lourenco lourenço lovelie lovely lovro loïc luana
    lubanzi luc luca lucas lucia luciana lucie lucien lucija lucy lucía ludger ludmila ludovic ludovica ludwig luigi
    luis luisa luise luiz luka lukas luke lukne luknė lukáš lulwa luna lur lusine lutz luz lwandle lydia lydie lyn
    lyna lynn lászló léa léna léo lê lía lív lėja ma'soumeh maarten mabel maciej mack maddi maddie madeleine
    madeline madina mads mael maeva magda magdalena magnus maha mahamadou mahammad mahdi mahesh mahmoud maia maik
    maike maite maitê maja maksim maksym malachi malak malcolm malek malen maligiaq malik malte malthe malu mamadou
    manaia mandla mandy maneh manfred manish manoj manon manua manuel manuela mara marama marc marcel marcell
    marcelo marcia marcin marco marcos marcus mareike marek maren mareva margaret margarete margarethe margarida
    margarita margit margot margrit mari maria mariam mariami mariana marianne marie marieke mariella marija marina
    mario marion marios marisa marius mariya marjan mark markas markel marko marks markus marlene marlies marloes
    marta martha marti martijn martim martin martina martine martí martín marvin marwa mary marya maryam maryja
    maría masa massimo matas mate matei matej mateo mateusz mathias mathieu mathilde matias matija matilda matilde
    mats matt matteo matthew matthias matthieu matthildur matthías matti mattia mattias matvey matyas matyáš matías
    matěj maud maui maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maxine
    maya maysoun maël małgorzata maša meera mees meg megan mehar mehdi mehmet mei mei-hui mei-ling meike mel melanie
    melina melinda melisa melissa melokuhle mercedes meredith meriem merjem mersana meryem mette mia micah michael
    michaela michail michal michalis michał micheal michel michela michele michelle michèle miguel mihai mihail mika
    mikael mikaere mikayel mike mikel mikhail miki mikko mikołaj mila milagrosa milan milana milena miles milica
    millie milos miloš milton min-jun mina minato ming mingze minh minik minna mio mira mirac miranda miraç mirco
    mireia mirela miriam mirjam mirjana mirko mirlande mitch mitchell moana modibo moea moeata mohamed mohammad
    mohammad-reza mohammad-taha mohammed mohan mohana moira molly mona monica monika monique monte montserrat morgan
    moritz morten moses moussa mpho muchen muhamad muhammad muhammed mukesh murad murat murray musa mustafa muthoni
    muyang mykhaylo myriam myrlande máté mädïna mía míngzé mùchén mùyáng nabil nada nadia nadine nadja nagesh nagi
    nagisa nahia naim naledi nancy naomi naranbaatar nare narek narine nasser natalia natalie natalija natasha
    nathalie nathan nathaniel natália natálie naura naveen naya nazanin-zahra naïm neal neha nehir neil nela nelio
    nelson nerea nesreen nevena neville neza neža ngoc nguyen nguyễn ngọc nia niall niamh niccolo niccolò nicholas
    nick nicki nico nicola nicolai nicolas nicole nicoletta nicolás niel niels nigel niharika nik nika nikau nikhil
    nikita niklas niko nikodem nikol nikola nikolai nikolaos nikolas nikolaus nikoloz nikos nil nilay nils nina nino
    nisha nishant nivi niviaq njeri nkechi noa noah noam noel noemi noemie noemí nolwenn nomaan nomsa noor noora
    nora norbert norma norman norsaq nouf nour noémie noûr ntombi nuka nuno nur nuray nuria nurislam nurul nutsa nóa
    núria obinna odile odval ofentse oihan oisha oisin oisín ola olav ole oleg oleksandr oleksandra olena olga
    oliver olivia olivier olivér oliwia olu olumide oluwaseun omar omer omphile ona onni ophelie ophélie oren oriol
    orlando oscar oskar osman oswald otieno otto oumar oumou ousmane owen oyunbileg ozan ozlem pablo paige pam
    pamela panagiota panagiotis paneeraq paninnguaq pankaj paola paolo paraskevi pari parvati pascal pascale pat
    patricia patricija patrick patrik patrizia patrícia pau paul paula paulina pauline paulo paweł pearl pedro peg
    peggy pekka penelope penny per percy pernille perry petar pete peter peterson petr petra petros petteri phil
    philip philipp philippa philippe phillip phoebe phuong phyllis phương pia pierre pieter pilar piotr pipaluk
    poema pol pola polina polly pooja poppy pradeep prakash pranav prasert prashant pravin preeti prem prerna
    princess priscilla priya priyanka purnima puteri qillaq quentin quinn rabina rachael rachel rachid radek radmila
    rafael rafał raffaele ragnar rahel rahul rainer raj raja rajesh rajiv rakesh ralf ralfs ralph ramazan ramesh
    ramon ramona ramón rana randall randy rania raoul raphael raphaël raquel rashad rashid rashida rasmus raul ravi
    ray raya rayana raymond raúl rebeca rebecca rebekka reem reema refael regina regis rei reina reiner reinhard
    relja remi remo remy ren rena renata renate renato rene rené rethabile reto reuben reza rhiannon ria rian
    ricardo riccardo rich richard rick ricky rico riko rin rina rita ritu roan rob robbie robert roberta roberto
    roberts robin robyn rocio rocío rod rodney rodrigo roel roger roghayyeh rohan rohit roisin roko roland rolf
    roman ron ronald ronan ronja ronny roos rory rosa rosalie rosanna rosario rose rose-merline rosemary rosie
    rosmery ross roswitha rowan roxana roxanne roy ruben rubén rudiger rudolf ruoxi rupert russ russell ruth ruòxī
    ryan régis rémi rémy rían róisín rónán rüdiger saad saar sabina sabine sabrina sachin sadia sadie safia safija
    safiya saga sagar sahar said saima sakari sakeena sakineh sakura saliha salik salim sally salma salome salomé
    salvador salvatore sam sama samantha sami samir samuel samvel samyar sana sandeep sandra sandrine sandro sandy
    sanjana sanjay sanna santiago saqib sara sarah sarita sascha sasha saskia satoshi saul scott sean sebastian
    sebastien sebastián seema segun sekou selim selin selma sem seo-ah seo-jun seo-yun serap serena serge sergei
    sergey sergio serife sesili seth sevda severine sevinj seán shabnam shahd shahem shahid shaikha shaimaa shakira
    shalini shams shane shannon shanthi sharon shaun shauna shawn shayma sheetal sheikh sheila shelby shelley
    sherifa sherry shirley shivani shivansh shreya shristi shu-chen shu-chuan shu-fen shu-hua shu-hui shweta si-woo
    sibusiso sid siddhartha sidney siegfried sienna sigrid silke silvia silvio simon simona simone sindre siobhan
    siobhán sipho siphosethu siri sita siti slavko smita sneha snezana snežana so sobia sofi sofia sofie sofija
    sofiya sofía soledad soley solja solomiya solveig soma somayyeh somboon somchai somporn somsak sonia sonja
    soo-ah sophia sophie souleymane sowmya spencer srinivas stacey stacy stan stanislav stanisław stanley stefan
    stefanie stefano steffen steffi stein stella steph stephan stephane stephanie stephen steve steven stevenson
    stewart stian stig stuart stéphane stéphanie subhash sudha sue suha sujata sukhbaаtar sule sultan suman sumayah
    sumit sunil sunita suresh susan susana susann susanna susanne suzana suzanne sven svenja svetlana swantje swapna
    swati sybille sydney syed sylvain sylvia sylvie szymon sára sébastien séverine sóley sólja sō sōma tadhg taha
    taim takashi takeshi tamar tamara tamas tamatoa tamás tania tanja tanvi tanya tapuarii tara tarana tareq tariq
    tarita tatiana tatjana tatsuki tatsuya ted tehei teiki teiva tendai teo teodor teodora terence teresa tereza
    teri tero terrence terry tess tessa teura teva thabo thandi thanh thea thelma themba theo theodor theodore
    theresa therese thi thiago thibault thierry thilo thomas thorsten thulani thành théo thérèse tiago tiare tiffany
    tigran tiina tilman tim timea timo timofey timothy tina tino titaina titaua tobias toby todd toivo tom tomas
    tomasz tomislav tommaso tommy tomyris tomás tomáš tone toni tony torben tore torsten tracey tracy travis trevor
    trine trinidad tristan trondur troy truls trygve tróndur tshepo tuleen tunar tuomas turki tuva tyler uchenna udo
    uiloq ulf ulla ulloriaq ulrich ulrike uma umar umberto umit unai uri ursula usha usman uta ute uwe vaclav vaea
    vaino valdemar valentin valentina valeria valerie valter valérie vamika vandana vanessa var varun varvara
    vasileios vasilije vasiliki vasilisa vasily vedant veli venkat venla vera verena veronica veronika verónica
    vesna vicente vicky victor victoria vidya vijay vikram viktor viktoria viktorie viktoriya viktoría viktória
    vinay vince vincent vincenzo vineet viola violet violeta viraj virginia virginie vishal vita vittoria vittorio
    vivek vivian vivien vladimir vladyslav vojtech vojtěch volker volodymyr vugar vuk vusal vusala vuyo václav vár
    väinö víctor wade wafa waldemar waleed wallace walter waltraud wambui wan wanda wanjiku warren wassim wateen
    wayne wei wen wen-hsiung wendy werner wes wesley widelene wilfried wilhelm will willem william willow willy
    wilma wilson winfried winston wojciech wolf wolfgang wolfram xavier xiao ximena xin xinyi xīnyí ya-ting yael
    yamato yann yannick yara yasemin yasmin yasmine yasna yassin ye-jun yehuda yekaterina yelena yeva yiannis yichen
    yihan yimo yinuo yize yoana yoko yolanda younes younès yousef yousouf youssef yu-jun yua yuina yuki yulia yuliya
    yuma yumi yuna yuri yusef yusif yusuf yutong yuxi yuxuan yuze yves yvette yvonne yìchén yìhán yìzé yīnuò yūma
    yūna yǐmò yǔtóng yǔxuān yǔxī yǔzé zach zachary zack zahid zahir zahra zainab zala zalan zalán zan zanele
    zbigniew zdenek zdeněk zehra zeinab zeljko zeynab zeynep zihan zina zion zodwa zoe zofia zoltan zoltán zoran zoé
    zsofia zsolt zsófia zumra zuzanna zümra zǐhán àlex ádám álex álvaro ámbar ángel çağla ève éabha édouard élise
    élodie éloïse étienne íñigo óliver ömer özlem ümit łukasz şerife şule žan željko άννα αγγελική αθανάσιοσ αθηνά
    αικατερίνη αλέξανδροσ ανδρέασ ανδρούλα βασίλειοσ βασίλησ βασιλική γεωργία γεώργιοσ γιάννησ γιώργοσ δήμητρα
    δημήτρησ δημήτριοσ ελένη ιωάννα ιωάννησ κατερίνα κυριακή κωνσταντίνα κωνσταντίνοσ κώστασ μάριοσ μαρία μιχάλησ
    μιχαήλ νίκοσ νικόλαοσ παναγιώτα παναγιώτησ παρασκευή σοφία χρήστοσ χριστίνα айзере айлин айсұлтан айша айым
    алдияр александар александр александра александър алексей али алинур алинұр алиса алихан алия амина амир ана
    анастасия андрей андрій анна антон артем артём аруузат арууке асылым аяла билал бисера богдан борис вадим
    валентина валерий варвара василий вера весна виктор виктория виталий владимир володимир вячеслав габриела галина
    ганна георги георгий горан гордана давид дамјан даниел даниил дария дарија дарья денис дејан димитър дмитрий
    дмитро драган драгана душан ева евгений евгения екатерина елена елизавета зоран иван ивана игорь илья ирина
    йоана калоян карина катерина кирилл константин лариса лев леонид лука людмила максим маргарита марина мария
    марија марк марко мартин матвей матеј медина микола мила милан милена милица милош мирјана михаил михайло
    мухаммад мұхаммед надежда наталья наталія никита никол никола николай нина нурислам нұрислам оксана олег
    олександр олексій олена олеся ольга омар павел петар петр петро полина радмила рамада́н рая раяна роман салиха
    сара сафия светлана семен сергей сергій симона снежана софия софија станислав стефан тарас татьяна теодор
    томирис умар усман фатима федор хадича хана эмир юлия юлія юрий яна ярослав ірина јана јелена јован јована
    љиљана әли
    """.split()
)
