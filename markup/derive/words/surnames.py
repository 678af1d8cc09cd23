"""Common surnames in Latin script, in lower case: evidence that a capitalised word is a person.

Two sources: the commonest surnames by country in the data set "Popular names by country"
(github.com/sigpwned/popular-names-by-country-dataset, from Wikipedia's tables, CC0 1.0), one word
of three letters or more, and the commonest of the English-speaking countries (the US Census
Bureau's list, public domain, in part) with some of Europe, South Asia and Africa from general
knowledge. A surname that is missing says nothing.
"""

from __future__ import annotations

SURNAMES = frozenset(
    """
    abazi abbasov abdrahmanov abdullaev abdullah abdullayev abe abuladze acosta adams adary adebayo ademović adilović adrei afërdita aguilar
    aguilera aguirre ahamed ahmadov ahmed ahmetov ahmetović ahn ahonen aigner aivaliotis akhtar akter alarcón aleksejev alexander ali aliev
    alievi aliyev allen almeida alonso alvarado alvarez alves amangeldy amar amarasinghe amato andersen anderson andersson andov andreassen
    andrejev andrews andré andō ang angelov angelova antunes aoki aquino arai arakelyan aravena araya araújo arben arias armstrong arnold
    arslan ashkenazi aslan attard auer austin avetisyan avraham ayala aydın azevedo azoulay babić bae baek bai bailey bairamov bairamovi
    bajram bak baker bakker balodis balog balogh balázs baláž bandara banerjee banks barbieri barbosa bardhi barišić barker barnes barone
    barry basile battaglia bauer baumann baumgartner bautista baxter becker begu begum bekim bektashi bell bellini ben-david benali
    benedetti bengtsson bennett benítez berg berger bergmann beridze berisha bernard bernardi berndsen berry bertrand bhak bianchi bianco
    binder bird bishop bishwakarma biton bizjak black blair blanco blažević blöndal boateng bogdanov bolat bolkvadze bondar bondarenko
    bonnet booth borg bos bose botha bowles bowman boyd boyko bozinov bošnjak božić božič bradley brahimi brankov braun bravo breathnach
    briem brooks brouwer brown brunner bruno bryant burke burns burton bush bustamante bustos butkienė butkus butler byrne bytyqi báez bùi
    bērziņš cabrera calderón calvo camacho camilleri campbell campos caputo carbone cardoso cardozo carlson carpenter carr carrasco carrillo
    carrizo carroll carter caruso carvajal carvalho castañeda castelli castillo castro cattaneo cavalcante cavalcanti ceban cebotari
    cervantes ch'en cha chadad chai chambers chan chand chandra chang chapman chathuranga chatterjee chaudhary chavez chazan chea cheam chen
    cheon cheong chetry cheung chey chhan chhet chhetri chhim chhorn chhoà chiba chim chin chiu cho choa choe choi chong choo chopra chow
    chowdhury choy christensen christiansen chu chua chun chung chávez chén ciobanu claes clark clarke coelho cohen coi cojocari cole
    coleman collins colombo conte conti contreras cook cooper coppola corpuz correa correia cortez cortés costa cox crawford cruz cunha
    cunningham cài cáceres cárdenas d'agostino d'amico d'angelo dahan dahl dam damcevski daniels danielsen das david davidov davies davis
    davtyan dawson day dean dekker delemović delgado delić delvina demir demirović denis deo dervishi desai devi diallo dias diaz dibra
    diederich dijkstra dimitrov dimitrova din diop dissanayake dith dixon dizon djurhuus dlamini doherty domingo dominguez domínguez donev
    donoso doyle doğan droplets duarte dubois dul dumitru dumont duncan dunn duong dupont durand dutta dvořák dvořáková díaz dąbrowski dương
    eam eaw ebner eder edirisinghe edri edry edwards egger eglītis egzon ekanayake elliott ellis emine endō eng eom eriksen eriksson escobar
    espinoza esposito estrada evans eze fabbri faber farina farkas farrugia farías fatime fehér fekete ferguson ferhatović fernandes
    fernandez fernando fernández ferrara ferrari ferraro ferreira ferretti ferreyra ferri fields figueiredo figueroa filipov filipović fiore
    fischer fisher fjeldsted flores fonseca fonseka fontana ford foster fournier fowler fox francisco franco franklin françois fraser
    frashëri freeman frei freitas friedman fuchs fuentes fujihara fujii fujita fujiwara fukuda fuller gabai gagnon gajdoš galea galeano
    gallagher gallardo galli gallo gamage gang garcia garcía gardner garrett garrido garza gashi gatti gega gegaj gelashvili gentile george
    georgiev georgieva gerber gevorgyan ghang ghazaryan gheorghe ghim ghosh gibbs gibson gil gilbert gim giménez giordano giorgadze girard
    giuliani gjika gjoni godoy gogoladze goh golan golob golubev golubović gomes gomez gonzales gonzalez gonzález gonçalves goo goossens
    gordon gotō goundar gouw govender grabowski graham grant grassi grasso gray grech greco green greene grgić griffin griffiths grigoryan
    gruber guerra guerrero guliyev gunasekara gunawardana gunawardena gupta gurung gustafsson gutierrez gutiérrez guzman guzmán guō guțu
    gwak gwon gál gómez gô͘ gāo haas hadad hadžić hagen hah hakobyan halili hall halvorsen hamilton han hansen hanson hansson hara harada
    harper harris harrison hart hartmann harutyunyan harvey hasani hasanov hasanović hasegawa hashimoto hassan haugen hawkins hayashi hayes
    hazan heikkilä heikkinen heilig heinonen henderson hendriks heng henriksen henry henríquez heo her herath hernandez hernández herrera
    hettiarachchi hicks hill hirano hjaltalín hoa hodgson hodžić hofer hoffman hoffmann hofmann holland holmes hong hooper hopkins horvat
    horváth horák horáková hossain hoti hovhannisyan howard howell hoxha hočevar hribar hristov hristova huamán huang huber hudson hudák
    hughes hui hun hunt hunter hur huseynov hussain huáng hwang hysi hämäläinen højgaard hüseynov ibarra ibraev ibragimov ibrahim
    ibrahimović ibáñez ichikawa ieong iglesias ikeda iliev ilieva ilić ilves imai inoue ionescu iqbal isaev ishida ishii ishikawa iskakov
    islam ismailov ismayilov itō iusupov ivanov ivanova ivanović ivanovski ivanoŭ iwasaki iyer i̇smayılov jackson jacobs jacobsen jafarov
    jakobsson james janev jang jankauskas jankauskienė jankowski jansen jansons janssen janssens jansson jara javier jayasekara jayasinghe
    jayasuriya jayawardana jayawardena jayaweera jean jee jen jenkins jensen jeon jeong jesus jimenez jiménez jin joe joeng joensen
    johannesen johannessen johansen johansson johnsen johnson johnston jokinen jones jonsson joo jordan joshi jovanović joy juhász jukić jun
    jung jurić juu juárez järvinen jönsson jørgensen kaczmarek kaliev kalloe kalniņš kamiński kaneko kang kapanadze kara karapetyan karimov
    karjalainen karlsen karlsson karpin karunaratne kask kastelic kastrati katz katō kaur kavaliauskas kavaliauskienė kavalioŭ kavčič kawano
    kaya kayser kazlauskas kazlauskienė kazloŭ kazloŭski keita keller kelley kelly kelmendi kennedy keo khachatryan khan khat khatun khay
    khen khiev khlot khmer khumalo khutsishvili khúc kieffer kikuchi kim kimura king kinnunen kinoshita kiss kitanovski klein klemenčič
    kluivert knežević knight koak kobayashi koch koh kojima kola kolar kolla koller kollár koloski kondō kontos koo koppel koren korhonen
    koroveshi korošec kos koskinen kostov kostovski kotnik koufos koval kovalchuk kovalenko kovač kovačević kovačić kovačič kovács kováč
    kováčik kowalczyk kowalski koyama kozlov kozłowski koç košir krajnc kralj krasniqi krause kravchenko krawczyk kremer krier kristensen
    kristi kristiansen kristo kritikos krličević kruger kryeziu krüger krūmiņš kudō kuen kukk kumar kumara kuqi kurt kusainov kuznetsov
    kučera kučerová kvaran kvaratskhelia kwak kwiatkowski kwok kwon köhler kārkliņš kılıç kļaviņš kōno lagos lahtinen laine laitinen lakatos
    lakmal lal lam lama lambert lane lang lange lao lara larsen larson larsson lata lau laurent law lawrence lawson laçi le lebedev lechner
    leclercq ledesma lee lefebvre lefèvre lehmann lehner lehtinen lehtonen lei leitner leiva lejeune leka leone leroy levi levin levy
    lewandowski lewis león li lie liem liepiņš lim lima lin lindberg little liu liyanage liú lombardi lombardo lomidze long longo lopes
    lopez lorenzo lou lourenço lovrić low lucas luka lukić lukáč lum luna lund lungu luó lynch lysenko lâm lâu lín lîm lópez lưu lương
    macdonald machado mackenzie madrigal madsen madusanka maeda maes magar magnusson maharaj maharjan mahmood mai maier maisuradze majerus
    malcah maldonado malema malik malka mamani mamedov mamedovi mammadov manalo manasievski mancini manukyan mao marat marchenko marchetti
    margaryan mariani marini marino marić markoski markov marković markovski marku marques marquez marroquín marshall martin martinelli
    martinez martini martino martins martirosyan martín martínez maruyama marín mason masuda matei matić matos matovski matsuda matsui
    matsumoto matthews mattila mayer mayr mazur mazza mccarthy mccoy mcdonald mchedlishvili mean means meas medina mehmedović mehmeti mehta
    meier meijer mejia mejía melnic melnyk melo mendes mendez mendis mendoza meng mensah mercado mercier mertens messina meyer meyers meza
    miah micallef michel mihhailov mikeladze mikkelsen miller mills milošević min miranda mirković mitchell mitrović miura miyamoto miyasaki
    miyazaki mizrachi mizrahi mkrtchyan mladenovski mlakar mohamed mohan mokoena molina molnár mon montanari monteiro montes montgomery
    monti moon moore mora morais morales moreau moreira morel morelli moreno moretti morgan mori morina morita moroz morozov morris morrison
    mortensen moser moshe mthembu muhamet mukherjee mul mulder muller mun munasinghe munn munoz munteanu murakami murat murata murati
    muratović murphy murray muy muñoz myers mytaras márquez mägi mäkelä mäkinen méndez mészáros möller møller müller nagy naidoo naidu nair
    nakagawa nakajima nakamura nakano nakashima nakayama nam nan nanayakkara nand narayan nava navarrete navarro ndiaye ndlovu nel nelson
    neméth nepali neri neumann neves nguyen ngô ngô͘ nham nhek nichols nielsen niemi nieminen nikolić nikolla nikolov nikolova nikolovski
    nilsen nilsson nishimura nkosi noguchi noh nomura norðdahl novak novik novikov novotná novotný novák nováková nowak nozadze nunes nunez
    nurgaliev németh núñez němcová němec o'brien o'byrne o'connor o'doherty o'gallagher o'kelly o'moore o'neill o'quinn o'reilly o'ryan
    o'sullivan oblak obrien ochion ochoa oconnor ogawa ohana ohayon okada okafor okamoto okonkwo olivares oliveira oliver olofsson olsen
    olson olsson oláh omarov omer oneill ong ono oravec orellana orlando orozco ortega ortiz ortíz ospanov otero owens owusu oyama ozoliņš
    ozols pacheco padilla pae pagano pai paik pak palma palmer palmieri palumbo pang papoutsis papp paredes parisi pariyar park parker parra
    patel pathirana patterson paulauskas paulauskienė pavić pavlov pavlović pavlovski payne paz pedersen peeters peiris pellegrini
    pellegrino pen pena penov peralta pereira perera peretz pereyra perez perić perkins perković perović perry persson petek peters petersen
    peterson petit petkov petrauskas petrauskienė petrenko petrevski petrosyan petrov petrova petrović petrovski pettersen pettersson peña
    phak phan phillips phy phí phùng pichler pierce pillay pinas pino pinto piotrowski piras pires pizarro poblete poghosyan pok pokharel
    pokhrel poli polishchuk polák ponce pop popa popescu popoff popov popović popovski porter portillo potočnik poulsen powell prakash
    prasad pretorius price prieto prifti prishtina procházka procházková pärn pérez përmeti pētersons quinn quiroga quispe quliyev quách
    radić radović radu radulović rahman rai raj rajapaksha ram ramadan ramaphosa ramirez ramos ramírez rana ranasinghe ranaweera rangel
    rantanen rao rasmussen rathnayaka rathnayake ratnayake ray rebane reddy reed reid reilly reis reiter reuter rey reyes reynolds rhee rhim
    ribeiro ricci rice richard richards richardson richter ries riley rim rinaldi rios riquelme ristevski riva rivas rivera rivero rizzi
    rizzo robert roberts robertson robinson robles rocha rodrigo rodrigues rodriguez rodríguez rogers roh rojas romano romeo romero ros
    rosales rosario rosas rose ross rossetti rossi rotari roux roy rozman roșca rubio rudenko ruggiero ruiz russell russo rusu ruíz ryan
    ryang ryoo ryu rácz ríos saar saarinen saavedra sabajo sadykov sah sahakyan saitō sakai sakamoto sakurai sala salas salazar salihović
    salinas salminen salo salonen salvador sam samaras samarasinghe sampath san sanchez sanders sandoval sang sanhueza sanjeewa sanna sano
    santana santiago santoro santos sanz sargsyan sasaki sat satō savchenko savić savolainen say scheving schiltz schmid schmidt schmit
    schmitz schneider schroeder schröder schultz schulz schuster schwarz schäfer scott segal segel segura semil semjonov semyonov sen
    senanayake seneviratne seng seo seoh seong sepp sepúlveda serra serrano shah shala shapira sharma shaw shehu shen shengelia shevchenko
    shevchuk shibata shim shimada shimizu shin shkodra shkreli shong shrestha shung sieng silva silvestri sim simić simmons simon simonsen
    simpson sims simões sin sinani singh sithole smagulov smirnov smit smith smits snyder soares sohn sok sokolov solovyov solís som son
    song sonn sor soria soriano sorrentino sosa soto soun sousa sow spencer spiteri stan stankevičienė stankevičius stanković steffen
    steiner stephens stevens stewart stoica stojanov stojanović stone stoyanov stoyanova subotić suen sugahara sugawara sugiyama suh
    suleimenov suljić sullivan sultanov sung suy suzuki suárez svensson svoboda svobodová szabó szilágyi szymański sáez sánchez sîrbu
    sørensen sūn tabatadze tahirović taing takada takagi takahashi takaki takata takeda taketa takeuchi takács tal tamang tamm tamura tan
    tanaka tang taniguchi tapia tat tavares taylor teixeira teo teoh tep terzić testa thanasi thapa tharu thill thomas thompson thomsen
    thorarensen thorlacius thy thái thân ting tiong tiu tiêu tjin tkachenko tkachuk todorov todorova tolentino tomić toro torres toska
    toskaj toy trajanoski trajanovski trajcevski trajkovski tran traore tremblay trác trương ts'ai tsay tsiklauri tsoi tsui tucker tuominen
    turk turner turunen tân tóth török uch uchida ueda ueno ueta uhm ung urbonas urbonienė ursu valdez valdés valencia valente valentini
    valenzuela valon valverde vanags vang vardanyan varela varga vargas vasiliauskas vasiliauskienė vasilyev vasquez vassiljev vega velasco
    vella velásquez venegas venter vera vergara verma veselá veselý vidal vidmar vidović vieira villa villalba villalobos villanueva vincent
    vinogradov virtanen visser vitale volkov vong vorobyov vos vujić vujović vuković vásquez vázquez vītols vũ/võ vương waage wada wagener
    wagner walker wallace wallner walsh wang waqa ward warren washington watabe watanabe watkins watson weaver webb weber weerasinghe weiss
    welch wells welter werner west wheeler white wickramasinghe wijesinghe willems williams williamson willis wilson wimmer winkler
    wiśniewski wojciechowski wolf wong woo wood woods wouters woźniak wright wáng wójcik yadav yakovenko yamada yamaguchi yamamoto yamasaki
    yamashita yamazaki yang yau yeong yeung yim yokoyama yoo yoon yos yosef yoshida youn young yun yáng yáñez yıldırım yıldız yılmaz zammit
    zamora zariņš zaytsev zhu zhào zhāng zhōu zhū zieliński zimmermann zoeng zukić zulu zuma zupan zupančič zuu zúñiga álvarez ávila çami
    çelik çetin ông özdemir özkan öztürk čengić černá černý đorđević đoàn đukić đurić đàm đào ōno ōta ōtsuka şahin şimşek šarić žagar
    žukauskas žukauskienė țurcan
    """.split()
)
# How surnames end that are made from a father's name, an estate or a trade.
SURNAME_ENDINGS = (
    "sson", "ssen", "dóttir", "dottir", "ović", "ević", "ić", "ovic", "evic", "ski", "ska", "sky", "skij", "skaya", "cki", "cka", "enko",
    "chuk", "czyk", "czak", "ová", "ova", "eva", "ov", "ev", "oğlu", "oglu", "yan", "ian", "dze", "shvili", "escu", "poulos", "poulou",
    "idis", "idou", "akis", "aki", "nen", "auskas", "aitis", "aitė", "ienė", "iūtė", "ytė", "iņš", "quist", "qvist", "lund", "ström",
    "gaard", "gård", "mann", "stein", "berger", "meier", "maier", "meyer", "bauer", "huber", "ez", "inho", "zadeh", "pour", "wala", "singh",
)  # fmt: skip
