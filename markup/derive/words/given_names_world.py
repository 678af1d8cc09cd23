"""Forenames of Africa, South Asia, Latin America, Ireland and New Zealand, in lower case, besides those of the other lists.

Source: the names of the locales en_KE, en_NG, ha_NG, ig_NG, yo_NG, tw_GH, sw, zu_ZA, fr_DZ, en_IN, en_IE, ga_IE, en_NZ, es_AR, es_CL,
es_CO, es_ES, es_MX and pt_BR in the package Faker 40.63 (pypi.org/project/Faker, MIT licence), with the few of az_AZ, id_ID, ro_RO and
tr_TR that one of those has too. Left out: names of fewer than four letters, ordinary words, places, surnames, and
whatever another list holds. Which sex bears a name is not told: the source mixes them for some of these countries.
"""

from __future__ import annotations

FORENAMES = frozenset(
    """
    aachal aadi aahana aaliyah aanuoluwapo aarini aarna aarnav aarush aarón aashi aayush abayomi abbi abdalla
    abdelatif abderaouf abderrahmane abdi abdihakim abdu abdullahi abdón abebi abednego abeer abeiku abeni abha
    abhimanyu abhiram abigael abigaili abigaíl abilio abina abiodun abiona abner abosede abril abubakar achieng
    adaeze adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adelardo adeleke aden adenike
    adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhra adia
    adiela adigun adimu adora adunni advaith advay advik advika adweta adya adán aedan aedin aengus afia afolarin
    aftin afua agastya aggrey agostina aideen aijuka ailbhe ailis ailish ainara aine ainoa aishani aishling aislinn
    ajala ajani ajoke akanmu akif akinkunmi akinlabi akinwale akinyi akos akoth akram akshay akua akumaa akumu
    akwasi akwesi alade aladin aladino alamiro alamu alanis alannah albano albeiro albina alcides alcira aldair
    aldemar aldonza aleida aleisha alejandrina alejo alexi alfonsina alirio aliro alister aliyu alka allana almasi
    almendra alondra alphonce alphonsus alveiro alícia amada amador amaira amando amani amarachi amarilis amaro
    amaru ambrosio amel aminatu amoke amol amon amondi amope amor amrita amruta américa amílcar anacleto anahera
    anahis anahí anamika anaru anasa anastasio anastatia anay anaís ancizar andile andrena andwele anel angalia
    angavu angelino anirudh anis anjolaoluwa anmol annah annalise annastacia annet anoni anselma ansh antoin
    antonieta anunciación anusha anvi anyango anyelo anyi aníbal aodhan aoibheann aoibhin aoibhinn aongus apolinar
    apolonia aquiles arabella aradhana arbey arezki argemiro ariadna arianne ariela arike ariki arin arinola
    aristides arley arlo arnaldo aroa aroha arran arsenio artemio arunima arusi arya aryan aránzazu asafe asake
    asali asani asanti asatira ascensión asdrubal ashlene ashling asma asmini assumpta ataahua atharv athman athuman
    athumani atiena atieno atilio atinuke aureliano austine avelino averil avni avril awero awesi awhina ayaan
    ayelén ayinde ayinke ayleen aylla aymen ayodeji ayoka ayub ayush ayushman azaan azad azahar azahara azeneth
    azizi aída baaba babasola babatunji babawale bachittar baghyawati bahadurjit bahati bailie bairbre bairon bakari
    bakhshi balduino balendra balhaar balinda baljiwan baltazar balvan balveer bandile banjeet baraka barasa barkha
    bastián baudelio bayron beauden belarmino belisario bello benard benedicto benigna benjamim benn benta bento
    benício bernabé bernarda bernardino bernardita berto beshte bethan bett bevan bhanumati bhavani bhavika bhavini
    bhavya bhekani bhekisisa bhekizizwe bhekokwakhe bibiana bibuwa bienvenida bilha bilkisu bimala bina bishakha
    bladimir blanaid blathnaid boaz bodhi bolatito boluwatife bonface bonifacio bosibori bouchra bramwel braulio
    bravin brayan brayden breandan breda breeda breege breffni brendah breno brid bridgit bridie brien briget
    brighid brijesh brinda brodie brona bronach bronagh bronwen bryony buenaventura bunmi busara bárbara cahal cahir
    cailin cailum cait caitriona calebe calista calisto calixta calixto callan calum calvince camillus candelario
    candelas canice caoilfhionn caoimhe caoimhin caolain caolan caomhan caragh carlito carmenza carmina carolyne
    carren casemiro cathal catherina catheriona cathrina cathriona cauã cauê ceara cebrián ceferino celene celinda
    celso centrine chaaya chabane chaitaly chaitanya chakradev chakradhar chakrika chaman chameli champak chanakya
    chanchal chandani chandran chandresh chanez chaniya charan charis charita charo charvi chasmum chatresh chatura
    chausiki chavvi chebet chege chelangat chelo chema chepkemoi chepkoech chepkorir cherif cherith cherotich
    cheruiyot cheusi chibuzo chidimma chigozie chijioke chinelo chinyere chipukizi chiraz chita chizoba christabel
    christofer chucho chukwudi chukwuemeka chus chuy cian cianan ciaran ciarrai cielo cinthya cintia ciriaco cirino
    ciríaco citlali clair clarisa claudina clemencia cleophas cleto cliodhna cliona clodagh clodomiro cloe clorinda
    clímaco codie colins collette collince colm colman colomba colum conal conall conan concepta conchur conleth
    consolata constanza cormac cormack cornelio cosmas courteney crescencia cristal cristhian cristhofer cristián
    cristofer curro custodia cándida cándido dafne dagoberto dahiana dainess daire dairine dairo daksh daksha
    dakshesh dalaja dalbir dalili dalmas damife damini damyanti danae dancan dancun danitza danjuma danson dany
    daragh darika darina darpan darragh darran darryn darsh dary daud daudi davin davnet dayamai dayana dayita
    deaglan deane dearbhail dearbhaile dearbhla deborrah deiby deicy deirbhile deisy delfín demi demian demilade
    denisse dereck derly dermot dermott derval dervilla dervla desiderio devansh deyanira dhriti dianah diarmaid
    diarmuid digna dilan dimas dionisia dipta dismas diya dolphine domhnall domitila dona donagh donal donnacha
    donncha donough doralisa dorcus dorita dorotea dounia doyinsola dubán duilio dulce dumisile dunia durodola duván
    dymphna dympna eadaoin eamon eamonn eanna eavan ebuka eddah edel edelmiro edgard edhitha edier edilberto edilma
    edilson edinah edinson edisson edita eduar edwar eesha efrén eilis eilish eimear eimer eimhear eiravati eithne
    ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekene ekiya ekow ekta ekundayo ekundu
    elcira elcy eleazar eleodoro eleuterio eliabeth eliakimu elian eliana eliecer eligia eligio elisabet eliud
    elkana elkin elly eloah elosy eloá elphas elpidio elsy elver emanuella emanuelly emelina emer emigdio emilce
    emiliana emilly emilse emin emiro emmaculate emmah emmet emperatriz encarnacion encarnita enda eniola enith
    enock enya enzi eoghan ephantus epifanio erastus eryn eshana esneider esparta espartaco espiridión estefany
    estiven esupofo etelvina ethna ethne euan eufemia eugine eunan eusebia eustaquio eutimio eutropio evaline
    evalyne evance evelin evelio everline everlyne evita ewatomi exequiel eydan fabiana fabricio fadekemi faderera
    fahari fainche faisa falak falan falguni fanaka faqid faraj faraja faras farhan farhiya farijika fariq faris
    fatteh fatuma feargal fearghal febe fehintola feisal feliciana felicidad felista felister felistus fella fergal
    fergus ferhat feriel ferney festus fiachra fibikemi fidela fidelis fidelma fiifi fikayomi finbar finbarr finian
    finola fintan fionan fionna fionntan fionnuala fionnula fitan fito fiyaz flannan flor floridor florina fodil
    folashade folu fortunata fouzia frado franchesca francia francy frankline frazer fredy fresia fridah fulgencio
    gabino gabrielly gagan gallego galo galvarino gambo ganga garech garima garreth garvan gastón gathoni gaurang
    gaurangi gauri gaurika gautam gautami gavan gayathri gaylene gbadebo gbolahan gbowoade gearoid gedion geetika
    gema geofrey geovanny gerardine gerrard gerson gertrudis gesare gethera getrude ghilas gian gifty gildardo gilma
    giovanny girik girindra girish gisselle gitau githinji gitonga giuliana glauco glenys godofredo goma gordan goyo
    graciana graciano grainne grania gretta gricelda gugu gugulethu guiomar gumercindo gunbir guneet gwendolen
    gwendoline génesis gülay gülağa habibu hadassa hadija hadithi hadiza hadjer hafsa hafsat haiba halima halisi
    hamis hamish hamisi hamsini hania hanja hannabel hanora harambee hardik harinakshi harini harish harita harol
    haroldo haron harshil hashiki hatima hauwa hawehindi hayat haydée hayleigh heidy hekima helan heliodoro hellen
    hellena heloisa hema hemal hemang hemangini hemani hemi heraclio heraldo herberto hermes herminda herminio
    hernando herney hesbon hezron hidaya hildah hinewai hiral hitesh hoani hocine hodari homero honora houcine houda
    hredhaan hritik huia humaiya ibeth ibidapo ibironke ibán idika ifechukwu ifunanya ihaia ijaya ikbal ikeoluwa
    ikram ikshita ilyes imany imara imaran indali indi indie indrajit inioluwa inocencio iretioluwa irine irungu
    irya isaack isabela isabelly isack isadora isaque isaya isaías iseoluwa isha ishani ishanvi ishita ishola ishwar
    isobel isolina issack itanya ituri itzel ivone ivor iyabode iyadunni jabulani jacintha jackline jader jael jafet
    jagat jagdish jagrati jagvi jahi jaider jairaj jairo jairus jalia jalsa janaki janani jangwa janneth januja
    janya japhet japheth jarlath jarleth jasiri jasmit jatin javan javi javiera jaxon jayde jazmín jebet jecinta
    jedidah jeet jeevika jeferson jeison jeisson jelagat jelani jemimah jemma jemutai jenaro jenipher jepchirchir
    jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeremias jeremías jerman jermiah jerono jerop jerotich
    jerson jeruto jesca jesusa jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony joaquina joash johana johanne
    johans johnstone jonatan jonás joojo joram jordana jordán jorja josephat josphat josphine josué joyline juanito
    julieth juma jumaane justiniani justo juwon jyoti kabiru kada kahina kahu kahurangi kaique kaleb kalpit kaluwa
    kamau kamilly kamya kanini kaombwe karama karani karanja karimi kariuki karley kashangaki kashish kashvi kasim
    kaskazi kassim katalina katana katerine katherina katherinne katriona kauri kavya kayden kealan keelan keeva
    keji kelechi kemboi kemuma kemunto kenedy kenyangi kerubo keya keziah khadidja khamani khamisi khanyisile khloe
    kiah kiapo kiaran kiarie kibafupia kibet kibibi kiburi kiernan kieron kijana kijani kike kikelomo kilonzo kimani
    kimanzi kimathi kimbilio kimeu kimutai kimya kinaya kingston kinubi kinuthia kinyanjui kinyua kiojah kioko
    kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat
    kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiri kirstie
    kirui kisima kiume kiwara koech kolawole kondo konradi korede korir kosgei kosisochukwu kovu krish krisha
    kritika kuchanua kujoe kuria kurunzi kusiima kwadwo kwaku kwamboka kwamena kwasi kweku kweli kyalo laban lachlan
    ladli lailati laini lajita laksh lakshit lalo lameck langat laoise lautaro lavanya lavínia lawrencia laís leela
    leena leider leidy leke lekha lenah lenin leocadia leocadio leontina lere lesly levis leydi leyli leyre leónidas
    liban libardo libia libni liceth linah lindah linet lino lipika lisbeth liseth livingstone lizeth lohit loice
    loida loise londisizwe londiwe lopa lorcan loreto loretto lotfi loyola luan luara lucca lucero lucho luisana
    luisina luiza lungile lunna luyanda luzmira lwandile lydiah lynley lynsey lívia maanas maanav macaria macario
    macauley macharia madaha maddison madhav madhavi madini madoa maeve magdaline mahali mahi mahika mahir mahmud
    maicol maighread maikol maimuna maina maingi mairead mairin mairtin maisha majani majella makarena makau makena
    makini makokha makori makunga makuu malachy malena maliza mamen manaaki manan manawa manbir mandlakhe manel
    manola manthan manu manuelita manuella manus manya maraea marcelina marciano marcio maree mareikura marese
    margoth mariane marianela maricel maricruz mariluz marisel maristela marita marjani marleny marly marlén
    martirio masika masinde massiel massinissa matheo matheus matiu matunda maua mavuno maxi maximiano maxwel
    mayerly maykol maysa mayte mbithi mboya mbugua mburu mcebisi meabh megha meghana meibh mekhala melany melvine
    merche mercyline mereana mery meshack metrine miceal micheala miguela mikaela mikayla milcah milka milkah
    millaray milovan milán minenhle miriama mirriam mirtha miryam misael misuli mitali mitchelle mitesh mitzy
    mkarkara mlungisi mnqobi modesta modupe mofifoluwa mohamedi mohamud mohand mohini mojisola mojisoluwa momanyi
    monicah monserrat moraa moradeke morayo moreen morena morenike morine morolake mortimer mosunmola motunrayo
    mounir mourad moureen mourine moya moyosore mrihani mthokozisi muchiri muema mueni mugambi mugdha mugendi mugo
    muhima muia muireann muiruri mukhwana mulele muli mulwa mumbi mumo munene mungai munyao munyoki muriithi murilo
    murimi murithi muriuki musau musee musembi musila mustapha musyoka musyoki mutai muthama muthengi muthoka muthui
    mutie mutinda mutiso mutisya mutua mutuku mutunga muturi mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki
    mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mzamo máxima nacer nachiket nacio nafula nahashon
    nahuel naimh najuma naki naksh nakul naliaka nandini nando nanjala naoimh naoise naom naomh naomy narcisa
    narimane nashipie nasiru nasra nassim natali natalio nataly natanael nate nathalia nathaly nathari nawal nayara
    nayaret nayareth nayeli nayfa nayibe nazaret nazim ndegwa nderitu ndirangu nduku ndumiso ndunge ndungu nduta
    neasa nedjma neel neelima neema neftalí nehemiah neider nekesa nelah nelcy nelima nelsy nereida nesrine nessa
    netra nevaeh ngaire ngamia nganga ngari ngeni ngigi ngugi nial niara nibaldo nichola nicholus nickson nicodemo
    nicodemus nicol nidhi nidra nigesa nihad nihal nikora nilima nilo nilson nimakoah nimrat ninioluwa ninoska nirja
    nitara nitesh niyazi niyilolawa njabulo njagi njenga njeru njiru njogu njoki njoroge njozi njue njuguna
    nkazimulo nkiruka nnamdi nneka nobantu nobuhle noeleen noeline nohora noirin nokulunga nolberto noleen nollaig
    nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo
    nonso norah norbey nothando noxolo nozibusiso nozizwe nqobizitha ntimi nubia nuhu nula nuriat nuru nury
    nwabudike nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasi nyawira nyoka nyongesa nyoni nyota nyuki nzioka
    nzomo néstor obanijesu obdulia obed obianuju ochieng odalis odalys odhiambo odhran odika odongo oduor oeshi
    ogechi ogooluwa ojas ojasvi okechukwu okello okoth okumu oladare oladimeji olajumoke olakunle olalla olanrewaju
    olansile olasunmbo olegario olimpia oliva ololade oloo oluchi olufunke olufunmilayo olumorotimi oluoch oluwafemi
    oluwagbemiga oluwakemi oluwamuyiwa oluwasanmi oluwasegun oluwole olwen olwethu olívia omaira omaja omari omisha
    omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi
    omya ondieki onesmus onkar onofre onveer onyango onyinye oonagh opiyo opwonya oran oreofe orfelina orfhlaith
    oriana orinder orla orlagh orlaigh orlaith orna osha osogo osunleke ouanes ouma oussama ovidio oviya owethu
    owino owuor oyenike oyindasola ozioma pabla paca pacífica padraic padraig padraigh padraigin pahal pallavi
    palmira pambe pancho panini panya parth pascuala paskalia pastora patricio pauric pavani peadar peader pearse
    pelaji penina peninah pepita pepito peris perla perlita petrina petrona petronila phanice phelim phelix philemon
    philis phineas piaras pietra pili pippa pius plinio poncio popobawa praneel pranit pratyush primitiva prisca
    priscah priscila priscillah prisha prudencia prudencio pumbaa pushti pánfilo qabil qadim qarin quinter quirino
    qushi raagini rabah rabecca rabi racha rachana rachit rachita radeke radha radhika rael raewyn rafa rafaella
    rafaél raghav rahab rahma rajab rajata rajeshri raksha rama ramadhan ramzi ranbir ranveer rashidi ravy rawiri
    rayaan rayén rehaan rehema reinel renan reshoni reyansh rhavi rhian rhianna rhianne rhona rhys riad rida ridhi
    risasi risper riya riziki rochdi rodah roise roldán romina ronal ronaldo ronith ronke rono rony rosaleen rosamel
    rosarie roseline rosenda rossa rossana rotich roza ruairi ruari rubani rubiela rudecindo rudra rufino ruhiu
    rukia rungo ruperta ruqayya rushil ryma régulo rómulo saanvi sabari sabas sacha sachi sadaka sadao sadiki safiri
    sahra saida saidi saksham salah salima salomey samaksh samanta samar samarth samesh samira samu samwel samweli
    samy sanaya sandalio sandile sani santino sanya saoirse sarabi sarafina sarai sarthak sathvik saturnina saumu
    saumya sauti scarleth scarlette seamus seana seanan seaneen seanna segilola segundo seif senan seona seosamh
    serafina serafín serah serine sessa seve severiano severo seye shaban shadrack shamsuddeen shania shannen
    shauneen shaurya shawana sheamus sheela sheelagh sheilah sheilla sheillah shekoni shem shida shinead shravya
    sian sibonelo sibusisiwe siddharth sifa sifuna sigfrido sihawukele sijuade siku sila sile silondile silvana
    silvester simeon similoluwa simion simisola simiyu simphiwe sindy sinead siobain sioban siobhain siofra sione
    siphesihle sithembiso sixto siya skolastika skyla skylar sneider sofiane somadina somtochukwu sophy soraya
    sorcha sosimo souad soufiane soumia sowande sphiwe stellah stephene stiven subomi sudiksha suhani suleiman
    sumayya sungara susanita swala swaleh sylivia tabita tade tadeo taine takatifu tama tamanna tamati tambika tamu
    tanay tane tangaroa tanimu tanish tanmayi tanveer tarak tayla tecla teerth tegan tejas telmo temidayo teobaldo
    teodosio tere teresia teresiah terina teófila thabani thabisa thabisile thabiti thalente thales thandazile
    thandeka thandiwe thando thembeka thembekile thembile thembisile theodoro thiare thinhinane thomás thuo
    thuthukile tiarna tiarnan tiburcio tiegan tiernan timoteo tisa titilayo tiziano toki tokunbo tolulope toluwanimi
    tomori tomàs tonicha tonny tori toribio toño treacy treasa trini triona tripti tristán triveni triya tránsito
    tsuma tuere tufani tukufu tulia tulio turlough turvi tyla uberlinda ubika ucchal uche udant udarsh udeera udyati
    ujamaa ujunwa ulises ultan umande umang umoja unnati unni upadhriti upasna upkaar upma uriel urishilla urmi
    urvashi urvi ushindi usiku utkarsh uzima vaishnavi valary valentim valentino valero valeska vallary vamakshi
    vania vansha vanya varenya varsha vasana vasatika vasudha vedhika vedika venceslás veronicah victoriano
    victorino vidhi vihaan vinaya vinicio vinicius vitalis vitor vivaan vrinda vrishti vritti vusumuzi vyanjana
    waceera wachira wafae wafula wahab waida waimarie wainaina wairimu wakeeta wamalwa wambua wambugu wamwema
    wangari wangila wangui wanja wanjala wanjiru wanjohi wanyama wanyonyi warda warhi waridi warinder warjas warwick
    waseme watika waweru wazir weddy wekesa wendolin wesonga widisha wikitoria wilfrido wilman wilmar winny wiremu
    wishi wladimir wriddhish wridesh wuraola wycliff wycliffe wálter xalak xiti yachana yacine yadavi yadigar
    yagnesh yahia yahvi yaiza yakobo yamid yamile yamilet yamini yanara yanet yaneth yanina yanira yaritza yash
    yashasvi yashawini yashica yashoda yashodhara yashvi yasinta yasmín yasti yatan yatin yauvani yazgül yazmín
    yecid yeferson yeimy yeison yejide yeni yenifer yenny yeny yerko yerson yesica yesid yessenia yessica yewande
    yina yineth yocelyn yochana yohana yohane yolima yonatan yonathan yordan yoselin yoshita youba youcef yousra
    yudy yuli yuliana yulieth yuly yunis yurani yurany yuridia yussuf yutika yuvraj yésica yéssica zablon zacharia
    zahnya zahur zaida zainabu zaira zaitra zaituni zakaria zakayo zakhele zamir zansi zara zarna zashil zayan
    zayyan zeferino zehaan zende zenzele zenzile zibuyile zilmil zinal zineb zinhle zipporah zoey zuba zuhri
    zumaridi zunilda zuwena zwatie áfrica ágata ágatha ángeles áurea édgar ëakumbu íngrid ísis ítalo şeyda
    """.split()
)
