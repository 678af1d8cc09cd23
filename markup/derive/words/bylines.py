"""What stands in a byline beside the names: prefixes, joiners, roles, honorifics, agencies, desks.

Prefixes, joiners and roles were looked up in the bylines of news pages of some twenty languages and
filled up from general knowledge; agencies are those of Wikipedia's list of news agencies and of the
European Alliance of News Agencies. All words in lower case; phrases are words with one space.
"""

from __future__ import annotations

# The word that leads to the author's name ("by").
BY = frozenset(
    """
    by von par por di door af av przez oleh autorstwa بقلم מאת theo tekijä na ni nga deur eftir de per โดย द्वारा piše
    """.casefold().split()
)
# A prefix in these languages only: elsewhere the word is a name or means something else.
BY_ONLY_IN = {
    "di": "it",
    "oleh": "id ms",
    "av": "no nb nn sv tr",
    "af": "da is fo nl",
    "por": "es pt ca gl",
    "door": "nl af",
    "theo": "vi",
    "na": "sw",
    "ni": "tl fil",
    "nga": "sq",
    "deur": "af",
    "eftir": "is",
    "de": "ro",
    "per": "ca",
}
# The word that leads to a name with a place behind it ("From Ann Lee, Abuja").
FROM = frozenset(("from",))
# What may stand before "by" or a colon, and whose credit it makes.
GENRES = frozenset(
    """
    story|stories|text|texts|words|article|report|reports|reporting|reported|written|posted|post|published|analysis|opinion|column|commentary
    comment|essay|exclusive|exclusive report|compiled|interview|interviews|review|reviewed|perspective|feature|special report|created|submitted
    news analysis|guest post|blog post|uploaded|author|authors|writer|reporter|byline|words and photos|text and photos|story and photos
    artikel|beitrag|gastbeitrag|pressemitteilung|nachricht|mitteilung|kommentar|kolumne|glosse|essay|analyse|reportage|bericht|meldung|leitartikel|interview|porträt|rezension|kritik
    erstellt|geschrieben|verfasst|aufgezeichnet|protokoll|eingestellt|gepostet|veröffentlicht|publiziert|autor|autorin|autoren|autorinnen
    autor:in|verfasser|verfasserin|verfasst|text und fotos|text & fotos|text und foto|text und bild|texte|recherche|analyse und kommentar
    écrit|rédigé|publié|posté|propos recueillis|texte|textes|auteur|auteure|auteurs|autrice|article|reportage|analyse|chronique|récit|enquête|billet
    escrito|publicado|texto|textos|autora|autores|análisis|entrevista|reportaje|crónica|redactado|artículo|opinión|reportagem|crônica|análise
    coluna|postado|entrevista|artigo|scritto|pubblicato|testo|testi|a cura|articolo|intervista|autore|autori|autrici|commento|analisi
    geschreven|tekst|geplaatst|gepubliceerd|auteur|column|opinie|verslag|skrevet|skribent|journalist|tekst og foto|text och foto|skriven|publicerad
    publisert|lagt ut|text och bild|forfatter|artikkelforfatter|kommentar|frétt|höfundur|kirjoittaja|teksti|teksti ja kuvat|toimittaja
    oprac|opracowanie|opracował|opracowała|autor tekstu|napisał|napisała|dodał|dodała|napsal|napsala|autoři|autorka|autorky|napísal|szerző|írta
    yazan|haber|yazar|muhabir|penulis|ditulis|текст|автор|авторы|автори|автор текста|文|文字|撰文|構成|статья|интервью|беседовал|беседовала|записал|записала|подготовил
    подготовила|корреспондент|κείμενο|συντάκτης|γράφει|του|της|كتب|كتبت|كتبه|تحرير|الكاتب|إعداد|كاتب|מחבר|כתב|כתבת|tác giả|bài|लेखक|autor(a)
    съставил|autorius|parengė|autors|piše|pišu|pripremio|pripremila|napisao|napisala|scris|redactat|shkruan|shkruar|müəllif
    ავტორი|հեղինակ|laporan|reporter|jurnalis|wartawan|penulis berita|نویسنده|خبرنگار|گزارش|نوشته|به قلم|تحریر|मूल लेखक|लेखिका|रिपोर्ट|रिपोर्टर
    প্রতিবেদক|লেখক|লিখেছেন|ผู้เขียน|ผู้สื่อข่าว|เรื่อง|글|글·사진|취재|글쓴이|取材・文|文・写真|執筆|ライター|筆者|供稿|撰稿|报道|採訪|采写|撰文/攝影
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# Genre words that name an author without "by" or a colon behind them.
AUTHOR_NOUNS = frozenset(
    """
    author|authors|autor|autorin|autoren|autorinnen|autorin/autor|autora|autores|auteur|auteure|auteurs|autrice|autore|autori|autoři|autorka
    verfasser|szerző|yazar|yazan|penulis|автор|авторы|автори|بقلم|כתבת|כתב|מאת|forfatter|oprac|opracowanie|kirjoittaja|written|byline|συντάκτης|γράφει
    беседовал|беседовала|записал|записала|подготовил|подготовила|написал|написала|розмовляв|розмовляла|підготував|підготувала|записав
    rozmawiał|rozmawiała|opracował|opracowała|napisał|napisała|napsal|napsala|napísal|napísala|připravil|připravila|írta|a escris|escribe
    γράφει ο|γράφει η|γράφουν οι|oprac.|piše|shkruar|نویسنده|به قلم|लेखक|ผู้เขียน|執筆|撰稿|供稿|كتب|كتبت|tác giả|thread starter|skribent|höfundur|frétt
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# Labels that lead to more of an author's work, or to the author's page: the name is a name, the label no byline.
MORE = frozenset(
    """
    view all posts by|view all articles by|all posts by|more from|more by|more stories by|more articles by|read more by|see all posts by|posts by|articles by
    about|about the author|follow|meet|see more from|view profile of|from our author
    mehr von|alles von|alle artikel von|alle beiträge von|weitere artikel von|weitere beiträge von|zeige alle beiträge von|über|zur person|folgen sie
    par le même auteur|plus d'articles de|tous les articles de|voir tous les articles de|más de|más artículos de|ver todos los artículos de|todos los artículos de
    mais de|leia mais de|altri articoli di|leggi altri articoli di|tutti gli articoli di|meer van|alle artikelen van|mere fra|mer fra|mer av|mer från
    więcej od|další články autora|articole de
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# Labels of the outlet that a text was taken from: what follows is no author.
SOURCES = frozenset(
    "来源 來源 源 quelle source sources fuente fonte kaynak kilde källa bron źródło zdroj источник джерело المصدر 출처 出典 nguồn".split()
)
# Months as words beside a number: what is left of a date that has no year.
MONTHS = frozenset(
    """
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
    januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio maggio giugno luglio settembre ottobre
    dicembre januari februari maart mei augustus des janeiro fevereiro março maio junho julho setembro outubro dezembro января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    """.casefold().split()
)
JOINERS = frozenset(
    "and & und sowie et y e i og och en ja ve a oraz и та і dan with mit avec con med met & + ו και и with: и şi și és și & avec y, e".split()
)
# Joiners that also stand inside surnames or mean "in": a single word behind them is no second name.
DOUBTFUL_JOINERS = frozenset("y e i en a ja".split())
PLACE_PREPOSITIONS = frozenset(
    "in aus à en i at from a w we v ve em at, bij, te nel dal dalla dal, da nach, im near на в из u".split()
)
HONORIFICS = frozenset(
    """
    dr dr. prof prof. professor dr.med. dipl. dipl.-ing. ing. mag. mr mr. mrs mrs. ms ms. miss sir dame lord lady rev rev. herr frau
    m. mme mme. mlle dott. dott.ssa dra. sr. sra. dña. don doña drs. ir. mgr. mudr. judr. phdr. rechtsanwalt rechtsanwältin pastor gen. col. lt. capt. sgt.
    med. h.c. ph.d. fr. imam rabbi sheikh univ.-prof. priv.-doz. pd доктор д-р г-н г-жа д.р. د. دكتور ד״ר ד"ר פרופ'
    """.casefold().split()
)
# Heads of press roles: with modifiers before them they make a job title.
ROLE_HEADS = frozenset(
    """
    reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist columnists contributor
    contributors producer producers anchor presenter host critic blogger commentator freelancer intern photojournalist editor-in-chief
    photographer analyst fellow strategist meteorologist staffer author researcher chief
    redakteur redakteurin redakteure redaktor redaktorin redaktoren korrespondent korrespondentin korrespondenten chefredakteur chefredakteurin
    reporterin journalistin kolumnist kolumnistin volontär volontärin autor autorin chefreporter chefreporterin wirtschaftsredakteur
    wirtschaftsredakteurin politikredakteur politikredakteurin sportredakteur sportredakteurin lokalredakteur ressortleiter ressortleiterin
    chefkorrespondent chefkorrespondentin sportreporter mitarbeiter mitarbeiterin gastautor gastautorin moderator moderatorin medizinredakteurin
    medizinredakteur onlineredakteur onlineredakteurin fachredakteur fachredakteurin freier freie videoredakteur nachrichtenredakteur
    textchef textchefin newsredakteur parlamentskorrespondent auslandskorrespondent stv. praktikant praktikantin
    journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur chroniqueuse éditorialiste reporter pigiste
    periodista redactor redactora corresponsal enviado enviada columnista editora colaborador colaboradora cronista jornalista repórter correspondente
    colunista redator redatora giornalista redattore redattrice corrispondente inviato inviata caporedattore direttore vicedirettore collaboratore
    verslaggever verslaggeefster redacteur correspondente eindredacteur journaliste columniste hoofdredacteur
    journalist journalistin korrespondent redaktør redaktör skribent kommentator debattredaktör nyhetsreporter sportsjournalist nyhetsjournalist
    kommunikasjonsrådgiver debattleder politisk toimittaja kirjeenvaihtaja dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka
    reportér reportérka publicista szerkesztő újságíró muhabir muhabiri editör editörü yazar yazarı wartawan jurnalis
    журналист корреспондент обозреватель редактор кореспондент журналістка журналіст spezialkorrespondent blogueur
    记者 記者 通讯员 通訊員 特派員 论说委员 編集委員 論説委員 기자 특파원 인턴기자 수습기자 논설위원 선임기자 전문기자 편집위원 صحفي مراسل
    """.casefold().split()
)
# How German, Dutch and Nordic heads of roles end, whatever stands before in the word.
ROLE_ENDINGS = tuple(
    """
    redakteur redakteurin redaktor redaktorin redaktør redaktör redacteur volontär volontärin
    korrespondent korrespondentin reporter reporterin journalist journalistin journalisten kolumnist kolumnistin autorin
    """.casefold().split()
)
# Other work of people who write as guests: read as a role only behind a byline prefix or in an author element.
GUEST_ROLES = frozenset(
    """
    professor lecturer director attorney economist fellow president ceo founder co-founder partner scientist historian philosopher physician
    doctor lawyer author manager head consultant psychologist physicist activist secretary minister politician dozent dozentin professorin
    geschäftsführer geschäftsführerin direktor direktorin leiter leiterin ökonom ökonomin anwalt anwältin rechtsanwalt historiker historikerin
    vorstand vorsitzender vorsitzende professeur directeur directrice économiste avocat avocate profesor profesora director directora abogado
    economista professore docente advogado medium-rare politikwissenschaftler politologe gründer gründerin arzt ärztin
    """.casefold().split()
)
# Words that stand before the head of a role.
ROLE_MODIFIERS = frozenset(
    """
    staff senior junior chief deputy assistant associate managing executive contributing special national international foreign political
    politics sports sport business finance financial economics economic education health science technology tech travel news breaking
    investigative investigations general assignment environment environmental climate energy defense defence diplomatic security crime court legal
    media arts culture entertainment music film tv food style fashion lifestyle features feature opinion editorial digital online night city
    metro local regional state statehouse washington westminster parliamentary parliament royal royals social affairs community communities
    europe european africa asia middle east us uk u.s. world global markets market money consumer personal property real estate data audience
    engagement trending newsletter newsletters weekend sunday religion science transport transportation trade labor labour immigration race
    housing weather football soccer cricket rugby tennis golf racing lead freelance award-winning team video multimedia photo visual live web
    ap reuters afp bbc cnn cbc abc nbc pa upi bloomberg guardian
    leitender leitende leitend stellvertretender stellvertretende freier freie freiberufliche freiberuflicher politische politischer politisch
    landespolitische landespolitischer wissenschaftliche wirtschaftspolitische außenpolitische verantwortlicher verantwortliche chef vom dienst
    grand grande envoyé spécial spéciale especial especiales enviado enviada specialny inviato speciale redactor jefe jefa sección política deportes
    politisk utrikes kultur sports nyhets økonomi digital
    """.casefold().split()
)
ROLE_LINKS = frozenset(
    "of for für and & at de du des der del della di do da für bei und van voor pour en i in el la le les the".split()
)
# Behind a freelance's name, before the outlet that they wrote for.
WRITTEN_FOR = frozenset(("special to", "special for", "exclusive to", "exclusive for", "exclusively for"))
# Agencies of four letters and less that sign in small letters too; the others are in capitals.
LOWER_AGENCIES = frozenset("ansa apa dpa efe epd sda sid".split())
AGENCIES = frozenset(
    """
    ap|the associated press|associated press|afp|agence france-presse|agence france presse|reuters|thomson reuters|dpa|deutsche presse-agentur|dpa-afx|dpa/tmn
    apa|sid|pa|pa media|press association|efe|agencia efe|ansa|agenzia ansa|ritzau|ntb|tt|tt nyhetsbyrån|pap|polska agencja prasowa|čtk|ctk|tasr|sita|mti|anadolu ajansı|anadolu agency
    anadolu|aa|dha|iha|xinhua|xinhua news agency|kyodo|kyodo news|jiji|jiji press|yonhap|yonhap news agency|tass|interfax|ria novosti|ukrinform|unian|bloomberg
    bloomberg news|cnn|cnn newsource|pti|press trust of india|ani|ians|tnn|uni|lusa|agência lusa|agência brasil|belga|anp|keystone-sda|sda|ats|keystone|stt|lehtikuva|bns|leta|elta|hina|tanjug|srna
    fena|mia|agerpres|mediafax|bta|amna|ana-mpa|aap|upi|united press international|afp/dpa|dpa/afp|bernama|antara|vna|aps|map|mena|wam|spa|qna|irna|isna|kna|kuna|petra|tap
    canadian press|the canadian press|la presse canadienne|notimex|telam|télam|europa press|agencia efe|aleteia|kna|epd|afpbb|共同通信|時事通信|新华社|新華社|中新社|中央社|연합뉴스|뉴시스|뉴스1|inter press service
    الأناضول|رويترز|أ ف ب|وكالات|агентство|риа новости|интерфакс|тасс|уніан|итар-тасс|укринформ|agencies|wire reports|wire services|wire report|agenturen|agencias|agences|agenzie|agentur|byråene
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# An agency's short name is read only in its own case: "pa", "map" and "tap" are words.
STAFF = frozenset(
    """
    staff|staff reporter|staff reporters|staff report|staff reports|staff writer|staff writers|staff and agencies|newsroom|news desk|newsdesk|web desk|editorial board|the editorial board
    editorial|editorial team|editorial staff|the editors|editors|our correspondent|our reporter|a correspondent|our foreign desk|special correspondent|online desk|digital desk|correspondents
    multiple sources|news staff|web staff|reporters|court reporter|from staff reports|from news services
    redaktion|die redaktion|redaktionsteam|onlineredaktion|online-redaktion|unserer redaktion|unserer onlineredaktion|unserem redaktionsteam|der redaktion
    la rédaction|rédaction|avec agences|la redacción|redacción|redacción web|redacció|la redazione|redazione|redazione online|da redação|redação|a redação
    redactie|de redactie|onze redactie|van onze redactie|onze correspondent|van onze correspondent|webredactie|redaksjonen|redaktionen|redakcja|redakce|redakcia|toimitus
    szerkesztőség|haber merkezi|редакция|редакція|mwandishi wetu|na mwandishi wetu|tim redaksi|redaksi|編集部|编辑部|編輯部|本报讯|新闻中心|कार्यालय संवाददाता|संवाददाता|हमारे संवाददाता|विशेष संवाददाता|निज संवाददाता|न्यूज़ डेस्क|न्यूज डेस्क|वेब डेस्क|डिजिटल डेस्क
    निजी संवाददाता|ब्यूरो|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|ডেস্ক রিপোর্ট|অনলাইন ডেস্ক|ویب ڈیسک|نمائندہ خصوصی|تحریریه|편집부|온라인뉴스팀|디지털뉴스팀|هيئة التحرير|المحرر|מערכת
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# A word in an outlet's or desk's name.
ORGANIZATION_HEADS = frozenset(
    """
    news times journal gazette tribune herald post newspaper newspapers magazine media press radio television tv online network agency
    newsroom bureau desk staff team redaktion zeitung nachrichten tageszeitung anzeiger blatt verlag presse rundfunk magazin agentur
    presseagentur international gmbh ag ltd inc llc university institute institut foundation association stiftung group union center centre
    observer guardian chronicle telegraph sun mail express star globe echo courier daily weekly advance reports sources
    zeitung rédaction redacción redazione redactie university college program project initiative foundations council committee department
    welle fernsehen sender allgemeine kurier bote leader dispatch sentinel examiner inquirer enquirer republic democrat bee
    """.casefold().split()
)
LEGAL_FORMS = frozenset("gmbh ag kg ltd ltd. inc inc. llc plc corp corp. se s.a. s.p.a. bv b.v. e.v. ev sarl".split())
# Labels and buttons around a byline: dropped.
INTERFACE = frozenset(
    """
    follow following share comments comment email e-mail print save copy link facebook twitter x whatsapp linkedin instagram bluesky threads mastodon telegram
    pinterest reddit tiktok youtube read min mins minute minutes hour hours sec day days ago updated update published posted on at last modified
    by-line listen watch subscribe subscriber only exclusive bio profile contact author authors article image photo avatar
    view tips meg folgen teilen kommentar kommentare kommentieren merken drucken artikel veröffentlicht aktualisiert erstellt geändert zuletzt am um
    uhr stand lesezeit minuten stunden tage tag vor von lesen drucken mailen autor autorin newsletter
    publié publiée mis mise à jour le à modifié modifiée lecture temps de partager commenter commentaires suivre min. il y heures minutes
    publicado actualizado actualizada el las compartir seguir comentarios lectura minutos hace horas hora última actualización
    pubblicato aggiornato alle il condividi commenti lettura minuti aggiornamento tempo
    publicado atualizado às em compartilhar comentários leitura gepubliceerd bijgewerkt op om delen reacties leestijd minuten uur geleden
    publisert oppdatert sist del publicerad uppdaterad dela kl kl. offentliggjort opdateret opublikowano aktualizacja publikacja publikováno aktualizováno
    güncelleme güncellenme yayınlanma giriş tarihi son опубликовано обновлено опубліковано
    입력 수정 등록 发布时间 更新时间 公開 更新 配信 掲載 comentar tweet post send this story article kommentarer kommentti
    gift free preview premium plus abo add as preferred source google us gmt est edt pst pdt bst cet cest utc ist mez mesz am pm a.m. p.m. et
    ergänzungen reply replies view views likes like bookmark hide show more less
    외 명
    """.casefold().split()
)
# Places of two words that stand behind bylines: they have the shape of names.
PLACES = frozenset(
    """
    new york|new york city|new delhi|los angeles|san francisco|san diego|san antonio|las vegas|new orleans|salt lake city|st louis|st. louis|saint louis|kansas city|mexico city|washington d.c.
    washington dc|hong kong|tel aviv|kuala lumpur|buenos aires|rio de janeiro|são paulo|sao paulo|santa fe|santa cruz|cape town|port moresby|phnom penh|ho chi minh city|abu dhabi|addis ababa
    addis abeba|den haag|the hague|frankfurt am main|frankfurt/main|bad homburg|st. gallen|st. petersburg|saint petersburg|san sebastián|san juan|san josé|santo domingo|el paso|la paz|port-au-prince
    monte carlo|baden baden|st. pölten|sri lanka|south africa|saudi arabia|new zealand|north korea|south korea|united states|united kingdom|great britain|costa rica|el salvador|puerto rico
    nova scotia|british columbia|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|middle east|east jerusalem|west bank|gaza city
    kuwait city|panama city|guatemala city|quezon city|ulan bator|sierra leone|burkina faso|ivory coast|la coruña|a coruña|santiago de compostela|santiago de chile|belo horizonte|porto alegre|santa rita
    नई दिल्ली|أبو ظبي|تل أبيب|رام الله|الدار البيضاء|بيت لحم|شرم الشيخ|سان فرانسيسكو|لوس أنجلوس|هونغ كونغ
    the united nations|united nations|capitol hill|downing street|silicon valley|wall street
    """.casefold()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# Abbreviations whose full stop belongs to them.
ABBREVIATIONS = frozenset(
    "dr prof jr sr st ste mr mrs ms med rer nat dipl ing mag dott dra sra mme ph ph.d rev gen col lt capt sgt fr stv fot oprac h.c univ no co inc ltd corp kl min".split()
)
# Parts of a word behind which a capital belongs to the same surname.
CAMEL_PARTS = frozenset(
    "mac fitz vander van von della saint abdel abdul del des dos las los san ter ten der den ben bin le la de di du lo mc o st al el ap fa jo lu ma da deb cap".split()
)
# Those of them that mean "by" as well, in small letters: "DeLuca", "DiCaprio".
SURNAME_PARTS = frozenset(("de", "di"))
# Surnames with Mac that keep a second capital, when restored from capitals.
MAC_NAMES = frozenset(
    "macdonald macleod macgregor macarthur macmillan macfarlane macintyre macdougall maclean macneil macpherson macdermott macintosh macrae macaulay".split()
)
# Words between "by" and a role: "von unserer Korrespondentin".
POSSESSIVES = frozenset(
    "our unser unsere unserem unseren unserer notre nos nuestro nuestra nuestros nuestras nostro nostra nosso nossa onze ons vår vårt".split()
)
# Behind a name in brackets: "(she/her)".
PRONOUNS = frozenset("she her hers he him his they them theirs er ihm sie ihr elle il ella él".split())
# What content systems call the account that posts: nobody's name.
ACCOUNTS = frozenset(
    """
    admin administrator adminadmin administrateur administrador amministratore administrateur webadmin wpadmin siteadmin superadmin
    superuser root user users guest guests anonymous anonym anonyme anónimo anonimo unknown unbekannt webmaster web-master
    moderator mod wordpress drupal joomla typo3 test tester system website webseite content default import rss feed bot
    админ администратор гость адміністратор yönetici misafir 管理员 管理者 小编 小編 編集者 관리자 운영자 مدير مشرف المشرف
    """.casefold().split()
)
# Before a name in Han: a label; behind it: a role. Longest first when looked up.
HAN_LABELS = (
    "见习记者",
    "实习记者",
    "本报记者",
    "特约记者",
    "责任编辑",
    "責任編輯",
    "通讯员",
    "通訊員",
    "撰文",
    "责编",
    "責編",
    "记者",
    "記者",
    "作者",
    "编辑",
    "編輯",
    "編集",
    "翻訳",
    "翻译",
    "文字",
    "取材",
    "写真",
    "摄影",
    "攝影",
    "来源",
    "來源",
)
HAN_ROLES = ("編集委員", "論説委員", "特派員", "記者", "记者", "报道", "報導", "綜合報導", "インタビュー")
HANGUL_ROLES = ("논설위원", "선임기자", "전문기자", "수습기자", "인턴기자", "특파원", "기자", "앵커", "PD")
# Labels that need neither "by" nor a colon before a name, and what they credit.
LABEL_KINDS = {
    **dict.fromkeys(
        "本报记者 特约记者 见习记者 实习记者 通讯员 通訊員 撰文 撰稿 记者 記者 作者 文字 文 取材 執筆 筆者 글".split(),
        "author",
    ),
    **dict.fromkeys("摄影 攝影 摄 写真 撮影 사진 图 fot. foto. zdj.".split(), "photo"),
    **dict.fromkeys("编辑 編輯 責任編輯 责任编辑 责编 責編 편집".split(), "editor"),
    **dict.fromkeys("翻译 翻譯 翻訳 번역".split(), "translator"),
}
