"""What stands inside people's names, and words that never do.

Particles and suffixes follow the naming customs described in the Unicode CLDR person-name data and
in Wikipedia's "Nobiliary particle" and "Suffix (name)"; Chinese surnames are the commonest of the
Hundred Family Surnames in both scripts, Korean and Japanese ones those of Wikipedia's tables of
common surnames. The words that no name holds are general knowledge: function words as headlines
capitalise them, heads of organizations, sections and interface labels, weekdays, nations.
"""

from __future__ import annotations

# Small words inside a name. Those also capitalised as a surname's first part need no entry.
PARTICLES = frozenset(
    """
    von vom zu zum zur van vander vande de del della delle dei degli di da dal dalla do dos du d la le les los las lo den der het
    dela delos delas binti bte 't ten ter te op bin ibn bint ben al el ul ud ur ad ash ar af av v. d' l' y e i tot ole
    """.casefold().split()
)
# "Father of", "mother of", before a name that they belong to.
KUNYAS = frozenset({"abu", "umm"})
# The same, but grades too: "Ann Lee, Senior Analyst".
GRADES = frozenset({"senior", "junior"})
# The Arabic article, as it is joined to a name by a hyphen: before some letters it takes their sound.
ARTICLES = frozenset("al el ul as ash ad ar az an at".split())
# Endings of adjectives made with a place's or somebody's name: "Fenwick-based Ann Lee".
COMPOUND_ADJECTIVES = (
    "-based",
    "-born",
    "-bred",
    "-raised",
    "-educated",
    "-trained",
    "-led",
    "-style",
    "-listed",
    "-era",
)
# Before an office: "Immediate Past President".
TENURES = frozenset("immediate past outgoing incoming acting interim".split())
# Particles that are also "and": one capitalised word stands behind them, or they join two people.
JOINING_PARTICLES = frozenset("y e i".split())
# Words that end a surname's row without being part of it: generation, orders, degrees.
SUFFIXES = frozenset(
    """
    jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d. m.d md. msc m.sc. bsc ba b.a. ma m.a. m.a mba esq esq. rn rd ms cpa jd j.d. dds
    dvm dphil mph mp mbe obe cbe kbe qc kc frcs llm ll.m. filho neto júnior junior
    """.casefold().split()
)
# Titles as they stand before a name, each with the noun that goes on with it ("the governor said").
ABBREVIATED_ROLES = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "capt": "captain", "lt": "lieutenant",
    "col": "colonel", "sgt": "sergeant", "det": "detective", "insp": "inspector", "supt": "superintendent", "cllr": "councillor",
    "prof": "professor", "pres": "president", "rev": "reverend", "adm": "admiral", "cmdr": "commander", "maj": "major",
}  # fmt: skip
# Countries that are forenames too: alone they are the country.
FORENAMES_OF_COUNTRIES = frozenset("israel georgia jordan chad".split())
# Towns that are forenames too: before a known surname, what else the article shows decides.
FORENAMES_OF_TOWNS = frozenset("adelaide austin brooklyn dallas denver london memphis paris phoenix".split())
# Behind these a name is a work's, a ship's or a storm's.
WORKS = frozenset(
    """
    novel film movie album song single book comic musical opera play sitcom show series drama comedy documentary podcast game videogame
    magazine newspaper website blog app band duo ship vessel yacht tanker frigate ferry rover spacecraft satellite storm hurricane
    typhoon cyclone
    """.split()
)
SETTLEMENTS = frozenset(  # before "of" and a place's name
    "village town city suburb hamlet province county district region neighbourhood neighborhood island port district borough".split()
)
# No word of a person's name, whatever stands beside it.
NEVER = frozenset(
    """
    the just copyright and or of for with how why what when where who whom whose which this that these those our your his her its their my is are was
    were be been has have had would could should not all any every some many less new latest breaking
    next after before during about from into over under against between without within you we they he she it
    i'm it's don't here there now then today tomorrow yesterday tonight
    der die das dem des ein eine einer eines einem einen kein keine und oder aber auch nicht mit ohne bei nach vor aus für gegen über
    unter durch wie was wer wo wann warum ist sind war waren wird werden hat haben kann mehr alle alles neue neuer neues neueste aktuell
    aktuelle zurück weiter hier heute morgen gestern jetzt wir ihr ich uns unser unsere ihre sein seine
    les une un aux ce cette ces est sont été avec pour sans dans sur sous par plus tous toutes tout notre votre nos vos nous vous qui que
    quoi comment pourquoi où
    il gli uno una con per tra fra più come dove quando perché questo questa sono tutti tutte
    el los las unos unas con para por sin sobre más cómo dónde cuándo qué quién este esta todos todas
    o os um uma com sem mais como onde quando
    het een niet met voor naar uit bij ook meer alle onze hoe waarom wat wie
    og med på til fra ikke hvad hvorfor hvordan hva och är att som för från inte hur varför
    i w się jest nie jak dlaczego więcej wszystkie oraz bez przez
    ve ile için bir bu nasıl neden daha tüm
    и в на не что как для это все или от по из за
    january february january, monday tuesday wednesday thursday friday saturday sunday
    september october november december juli juni januar februar märz april. mai. oktober dezember dienstag mittwoch donnerstag
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juin juillet août septembre octobre
    novembre décembre enero febrero marzo. junio julio. agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
    viernes sábado gennaio febbraio giugno luglio settembre ottobre dicembre
    news times journal gazette tribune herald newspaper newspapers magazine media press radio television tv online digital network
    agency newsroom bureau desk team editorial redaktion redaktionen redacción redazione redação rédaction redactie redaksjonen
    redaktionen redakcja redakce toimitus szerkesztőség correspondent correspondents reporter reporters editor editors writer writers
    journalist journalists columnist photographer korrespondent redakteur redakteurin reporterin autor autorin autoren author authors
    zeitung nachrichten tageszeitung anzeiger blatt verlag presse rundfunk fernsehen magazin agentur presseagentur agenturen
    gmbh ag kg inc inc. ltd ltd. llc plc corp corp. co. s.a. s.p.a. sarl bv b.v. n.v. e.v. ev se
    university universität université universidad università universiteit institute institut instituto istituto college school academy
    akademie foundation stiftung fondation fundación association verband verein bundesverband ministry ministerium ministère ministerio
    ministero bundesministerium department committee commission kommission council rat parliament parlament bundestag senate congress
    government regierung gouvernement gobierno governo partei union organisation organization company group gruppe groupe grupo
    gruppo limited international national federal europe european europa africa african asia asian american british german deutsch
    deutsche deutscher deutsches deutschland germany france français française united states kingdom tokyo moscow
    washington-based usa uk eu un nato republic republik city stadt county district committee board center centre zentrum centro club
    football fußball fussball soccer league liga cup championship tennis cricket rugby sport sports politics political politik politique
    política politica wirtschaft economy economic economics business finance financial finanzen markets culture kultur health gesundheit
    science wissenschaft technology technik tech education travel reise weather wetter opinion meinung comment kommentar comments
    kommentare analysis analyse review reviews interview podcast podcasts video videos photo photos foto fotos bild bilder image images
    gallery galerie newsletter newsletters subscribe subscription abo login log sign register account menu menü home homepage startseite
    search suche share teilen follow folgen contact kontakt impressum datenschutz privacy policy terms cookies cookie settings advertisement
    anzeige werbung sponsored reklama annonce publicité publicidad pubblicità listen watch click download print drucken email
    e-mail copy save bookmark related popular trending recommended editor's
    topics topic tags tag themen thema section category published updated posted veröffentlicht aktualisiert publié publicado pubblicato
    ressort world welt local lokal regional regionales panorama lifestyle entertainment climate klima environment umwelt energy energie
    crime police polizei justice war krieg peace attack crisis krise election elections wahl vote budget tax taxes
    president präsident präsidentin minister ministerin prime chancellor kanzler bundeskanzler premier secretary spokesman spokesperson
    spokeswoman senator governor bürgermeister chief chef director direktor ceo cfo cto chairman chairwoman professor prof dr
    fot. oprac. opr. red. zdj. tel. foto. tekst. admin administrator webmaster user users
    times. report reports stories article articles artikel beitrag beiträge update updates series guide explainer
    question questions answer answers faq quiz deals shop store photo: image: source quelle fuente fonte
    facebook twitter instagram whatsapp youtube linkedin telegram tiktok reddit pinterest xing messenger google amazon microsoft
    netflix
    minute minutes minuten hour hours stunden day days ago uhr
    """.casefold().split()
)
# Words that end names of outlets and places, but surnames too: allowed behind a known forename.
SELDOM = frozenset(
    """
    post sun star mirror express mail guardian observer globe chronicle standard record telegraph world nation echo courier press
    street road park church bank court house hall bridge island islands beach bay river valley mountain north south east
    northern southern eastern western royal queen gold silver high low great big little
    free art arts music film books book food style fashion life money power force order street water fire air land sea ocean space
     will can most best first last freitag sonntag montag samstag mayor london paris berlin washington court sale story deal apple
    read live top more party staff
    summer winter spring autumn morning evening night weekend haus markt tal burg dorf see land bund amt kirche
    """.casefold().split()
)
# Common words of menus, labels and headlines: no part of a name that has no known forename.
COMMON = frozenset(
    """
    access account action active address advice affairs agenda alert alerts app apps archive archives area audio award awards back beauty better beyond
    big birthday bonus books border borders box breadcrumb break broadcast browse build business buy call calendar campaign car career careers cars
    cases celebrity change channel channels chat choice civil classified classifieds code codes collection column columns common community competition
    contest corner country coverage create crossword crosswords customer daily dark data dating debate debates deeper defense digital directory disability
    discover dive donate double early earth easy edition editions electric emergency event events exclusive expert explore explained extra eye facts
    families family fashion feature features feed final find fire flash focus forecast forum forward front full fun future gadgets game games garden
    general gift global going good grants group growth headlines healthcare hear heart help hidden history holidays homes hot house
    housing human hunger ideas inside insight insights insider investing investment issue issues job jobs join key kids leader leaders leaderboard
    learn legal letter letters library life line link links list lists living local lottery lunch main make manage manager map maps mark-up match matches
    matters media member members membership memory men middle migration mobile modern moment moments money motor movie movies my national native nature
    network now obituaries offer offers office official open options order original other out outlook overview own pages paper partner partners
    pay people personal pet pets picks picture pictures place plan planet plans play player players plus points pop portfolio poverty premium press
     prices print privacy pro products profile profiles program programme project projects property public puzzle puzzles quick quote quotes race
    radio ratings reading real recipe recipes record records recruitment red register releases religion rental reports request research resources results
    rights road room royals rss rugby rules rumours safety sales save savings schedule scores second security see select services session settings
    shopping show shows showbiz sign similar site sitemap skip smart soaps social society software solutions song space special speed sponsor sponsors
    stock stocks stream street student students studio submit summary support survey system talk team teams tech terms test text theatre therapy things
    think tickets time timeline tips title tool tools tour town track trade traffic trail transfer transfers transport trip true try two ultimate
    updates urban value vehicles verify version view visit visual voucher vouchers want watching way week weekly welcome wellbeing what's wild win
    winners woman women word words work workers works writing year years yes your zone administration investigator
    artificial intelligence machine learning content paid fact check dear ask pick cost mental wealth gaming gear streaming crypto
    cryptocurrency bitcoin startups venture capital enterprise cloud wearables smartphones laptops buying gift roundup obituary voices
    perspectives originals magazine motors springs harbor heights county
    westfalen württemberg pfalz holstein vorpommern anhalt blaulicht bayern münchen eins formel segeberg polizeibericht lüneburger
    abo abonnement abonnieren alltag alter anfang angebot angebote anhören anmelden anmeldung ansehen arbeit arbeiten archiv artikelempfehlung
    auftrag ausgabe ausgaben ausland auto autos baby bahn bau beruf besuch bilderstrecke bitte boden börse branche branchen brief briefe bücher
    buch bürger daten deine demokratie dienst digitale digitales drama eigene einblicke einfach einmalig einkaufen empfehlungen ende entdecken erfolg
    ernährung erste erster essen extra fahrrad familie feuerwehr film filme firma firmen folge forschung frage fragen frau frauen freizeit freunde
    garten gastronomie gehalt geld gemeinde geschichte geschichten gesellschaft gewerkschaft große großer grüne gute handel haus hilfe historische
    hintergrund hochschule höhere immobilien info infos inhalt inhalte jahre jobs jugend junge kinder kino kirche kolumne kommune konto kopieren
    kreis kritik kultur kunden kurz kürze land landkreis leben leser leserbriefe letzte liste lokales lokalsport mann markt mein meine meinungen mensch
    menschen monat monatlich musik nachbarn namen nationaler natur netz netzwelt notfall notruf partner pflege podcasts polen produkte programm
    prozess rätsel recht regeln region reisen rente schlau schneller schule schulen senden sendungen serien service soziales spaß spiel spiele sprache
    stars stellenmarkt steuern straße studium super tage thema tipps tiere tod top unternehmen unfall unterhaltung urlaub urteil verbraucher verkehr
    verlosung versicherung video wandern warnung weitere welten werben werk wirtschaften wissen woche wohnen zahlen zeit zeiten zeitgeschehen ziel zitate
    zölle zukunft olympische politische große kleine hohe
    abonnés accueil actualité actualités affaires ailleurs aller annonces art avis carte compte cinéma connexion culture débat débats direct dossier
    dossiers économie éditorial emploi environnement espace famille grand grande guerre histoire idées jeux justice la langue lieux livres loisirs
    lumière mairie maison mer météo mon mode monde musique offres petites pratique régions santé sciences sécurité services société tribune vie ville
    actualidad agenda ayuda banco blogs cartas ciencia cine ciudad cocina comunidad consejo consulta cuenta cultura datos deporte deportes derechos
    directo economía edición educación empleo empresas españa especial especiales familia fútbol gente gobierno guerra historia información iniciar
    internacional juegos justicia ley libros local lotería madrid medio moda mujer mundo música nacional noticia noticias opciones pago país personas
    planes policía portada premio productos programación provincia pueblo relacionada relacionadas sala salud seguridad servicios sesión sociedad
    sorteo sucesos suscriptores tecnología temas tiempo toros trabajo tribunal última último últimas vida vídeos vivir
    abbonati casa cibo città cronaca cronache cucina dalla diritti economia esteri famiglia giochi giorno governo guida lavoro libri mondo motori
    nostra notizie oroscopo politiche primo prima ricerca salute scienza scuola sera servizi società spettacoli storia tempo ultime viaggi vita
    """.casefold().split()
)
# Endings of abstract nouns and adjectives, with the same force.
COMMON_ENDINGS = (
    "ungen", "tion", "tions", "tionen", "keit", "heit", "schaft", "ción", "ciones", "ção", "ções", "zione", "zioni", "ität", "ité", "ités", "idad",
    "idades", "idade", "ismus", "isme", "ical", "ische", "ischer", "isches", "ischen", "iken", "nisse", "ments", "ness", "ship", "ologie", "ology", "markt",
    "ung", "tag", "jahr", "zeit", "gesetz", "politik", "schau", "blog", "ticker", "preis", "streit", "wahl", "krieg",
)  # fmt: skip
# First words of outlets and places.
NEVER_FIRST = frozenset(
    """
    new los las san santa saint st. st são buenos rio kuala addis abu tel hong cape costa puerto porto
    της του των
    a im in zur zum am auf aus bei beim mit nach vor über unter vom mon ma mes ton ta sa notre votre mein meine dein deine unser unsere zu
    dalla dal nel nella en por para con sin du des au aux on at to up off you
    le la les el il lo gli der die das the den het de l' al los un une ein eine
    north south east west northern southern eastern western upper lower great greater central
    us ap pa afp bbc cnn cbc nbc abc cbs pbs npr fox sky itv zdf ard mdr ndr wdr swr hr br orf srf rtl nrk svt dr dpa
    """.casefold().split()
)
# Organizations' Han and Hangul endings, and words of a newspaper page that pass for names.
HAN_NEVER = frozenset(
    "社 部 局 報 报 網 网 新聞 新闻 通讯 記者 记者 編集 编辑 編輯 写真 政治 経済 经济 社会 社會 国際 国际 國際 文化 体育 財經 财经 科技 教育 健康 娯楽 委員 大学 中心 公司 電視 电视 日報 日报 時報 时报 本報 本报 共同 時事 新华 中国 中國 日本 韓国 韩国 美国 美國 東京 北京 上海 台湾 台灣 香港".split()
)
HANGUL_NEVER = frozenset(
    "기자 뉴스 사진 정치 경제 사회 문화 국제 스포츠 연예 오피니언 전체 기사 신문 일보 방송 연합 특파원 편집 구독 공유 댓글 서울 부산 한국".split()
)
CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺"
)
KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경"
)
JAPANESE_SURNAMES = frozenset(
    """
    佐藤 鈴木 高橋 田中 渡辺 渡邉 伊藤 中村 小林 山本 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水 斉藤 斎藤 山崎 中島 阿部 池田 橋本 石川
    山下 小川 石井 長谷川 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦 竹内 中川 岡本 松田 原田 中野 小野 田村
    藤原 中山 石田 小島 和田 森田 内田 柴田 酒井 高木 横山 安藤 宮崎 上田 島田 工藤 大野 宮本 杉山 今井 丸山 増田 高田 村田 平野 大塚 菅原 武田
    新井 小山 野口 桜井 千葉 岩崎 佐野 谷口 上野 松井 河野 市川 渡部 野村 菊地 木下 久保 松尾 野田 大西 水野 川口 松下 北村 服部 樋口 川崎 飯田
    東 大久保 秋山 西田 大島 吉川 五十嵐 川上 大石 星野 本田 関 土屋 馬場 浅野 熊谷 森本 大橋 中西 片山 田口 福島 松岡 小池 荒木 岡崎 西川 岩田
    """.casefold().split()
)
