"""Words beside people's names: titles, roles, kin, and the words that make a capitalised run something else.

General knowledge, in lower case: forms of address and abbreviated titles as English, German, French
and Spanish newspapers print them; role nouns after the headings of the ISCO-08 occupations and the
offices of parliaments, courts, companies, churches, armies, sport and show business; heads of
organizations and places after the customs of their names.
"""

from __future__ import annotations

# Forms of address. They are no part of a name, and say that a surname alone is a person.
HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr sir dame madam madame mme mlle monsieur mister prof professor rev reverend fr father
    herr frau señor señora señorita sr sra srta don doña hon adv advocate datuk dato dato' tun tan tengku haji ustaz imam rabbi
    sheikh sheik shri smt lord lady maître me seri
    """.split()
)
# Which of them say a person's sex.
MALE_HONORIFICS = frozenset(
    "mr sir herr monsieur mister señor sr don lord father fr prince king duke pope sheikh sheik emperor earl count baron".split()
)
FEMALE_HONORIFICS = frozenset(
    "mrs ms miss dame madam madame mme mlle frau señora señorita sra srta doña lady princess queen duchess empress countess baroness".split()
)
# Titles that newspapers keep with a name of one word: they are part of it.
ROYAL = frozenset("prince princess king queen pope emperor empress sultan emir".split())
# Titles that only stand before names, mostly abbreviated.
TITLE_ABBREVIATIONS = frozenset(
    """
    sen rep gov lt col gen maj sgt cpl pvt capt cmdr adm det insp supt pres sec st. atty amb supt. brig pte const cllr cr mp mep
    cst pc dc ds dcs dci di msgr ald coun
    """.split()
)
# Nouns that say what a person is. A title when directly before a name, a role in an apposition.
ROLES = frozenset(
    """
    president vice-president minister secretary undersecretary chancellor premier governor mayor senator congressman congresswoman
    congressperson representative lawmaker legislator councillor councilor councilman councilwoman councilmember alderman commissioner
    ambassador envoy diplomat consul attache delegate deputy speaker whip leader chief chairman chairwoman chairperson chair
    director director-general administrator superintendent supervisor treasurer comptroller registrar ombudsman magistrate judge justice
    prosecutor attorney lawyer solicitor barrister advocate counsel litigator paralegal notary clerk sheriff officer detective inspector
    constable sergeant lieutenant captain major colonel general admiral commander commandant brigadier marshal corporal soldier private
    trooper marine sailor pilot airman veteran spokesman spokeswoman spokesperson spokesmen aide adviser advisor strategist pollster
    consultant analyst economist expert specialist researcher scientist scholar academic professor lecturer teacher educator principal
    headteacher headmaster dean provost rector student pupil graduate fellow historian sociologist psychologist psychiatrist
    anthropologist archaeologist biologist chemist physicist astronomer geologist meteorologist climatologist ecologist epidemiologist
    virologist immunologist oncologist cardiologist neurologist pathologist surgeon doctor physician paediatrician pediatrician nurse
    midwife paramedic dentist pharmacist veterinarian vet therapist counsellor counselor philosopher theologian linguist mathematician
    statistician engineer architect developer programmer designer technician mechanic electrician plumber carpenter builder contractor
    surveyor planner farmer fisherman rancher grower baker chef cook waiter waitress bartender barista restaurateur hotelier
    shopkeeper retailer trader broker banker financier investor entrepreneur businessman businesswoman businessperson industrialist
    magnate mogul tycoon billionaire millionaire owner founder co-founder cofounder executive ceo cfo coo cto ceos boss manager president
    head editor editor-in-chief publisher journalist reporter correspondent columnist commentator broadcaster presenter anchor host
    newsreader photographer photojournalist cameraman cameraperson videographer blogger vlogger youtuber influencer podcaster critic
    writer author novelist poet playwright screenwriter biographer essayist translator illustrator cartoonist artist painter sculptor
    musician singer songwriter singer-songwriter rapper composer conductor pianist guitarist drummer bassist violinist dj producer
    filmmaker director actor actress comedian comic entertainer performer dancer choreographer model supermodel star celebrity
    socialite personality icon legend athlete player footballer defenseman defenceman netminder goaltender infielder fullback kicker punter rookie hooker flanker striker midfielder defender goalkeeper winger forward centre-back
    quarterback receiver linebacker cornerback pitcher catcher shortstop outfielder batsman batter bowler all-rounder wicketkeeper
    captain skipper coach trainer referee umpire golfer boxer wrestler fighter swimmer runner sprinter cyclist driver jockey skier
    snowboarder skater gymnast tennis-player champion medallist medalist olympian paralympian goalie enforcer rider racer
    pastor priest bishop archbishop cardinal deacon vicar monk nun cleric preacher evangelist missionary chaplain
    activist campaigner organiser organizer protester demonstrator dissident whistleblower unionist socialist conservative
    politician statesman stateswoman parliamentarian backbencher candidate nominee incumbent frontrunner challenger rival opponent
    resident neighbour neighbor local villager homeowner tenant landlord tourist visitor backpacker traveller traveler passenger
    commuter motorist cyclist pedestrian shopper customer client patient survivor victim witness bystander suspect defendant accused
    accuser plaintiff convict inmate prisoner fugitive gunman shooter killer murderer attacker assailant paedophile pedophile
    predator criminal fraudster gangster trafficker dealer hacker terrorist militant extremist rebel warlord dictator strongman
    oligarch technocrat bureaucrat official functionary regulator auditor accountant actuary agent assistant coordinator co-ordinator
    organizer moderator mediator negotiator member chairman-elect president-elect trustee patron donor philanthropist volunteer
    worker employee labourer laborer miner trucker firefighter fireman policeman policewoman lifeguard guard bodyguard ranger
    librarian curator archivist conservationist environmentalist naturalist explorer mountaineer climber astronaut cosmonaut
    teenager youngster toddler schoolboy schoolgirl pensioner retiree grandmother grandfather
    heir heiress recipient associate royal duke duchess earl count countess baron baroness monarch regent
    planner organist translator interpreter supporter follower fan protege mentor partner co-author coauthor co-host co-star lead
    gp obgyn ob-gyn msp mla ghostwriter investigator ringleader admirer megadonor assemblyman assemblywoman assemblymember selectman congressmember lawgiver
    secretary-treasurer player-manager writer-director actor-director vice-rector pro-vice-chancellor vice-chair
    vice-captain frontman frontwoman vocalist keyboardist bandleader crooner hitmaker showrunner cinematographer diva
    heartthrob housewife homemaker nanny babysitter chauffeur foreman stockbroker realtor auctioneer hostess stewardess
    triathlete decathlete heptathlete marathoner rower canoeist fencer hurdler weightlifter powerlifter surfer
    skateboarder cricketer scrum-half fly-half full-back right-back left-back wing-back playmaker goalscorer
    whistle-blower eyewitness onlooker passerby intruder burglar thief robber arsonist rapist sniper mobster kingpin
    smuggler jihadist separatist insurgent commander-in-chief coroner examiner bailiff juror adjudicator arbitrator
    instructor osteopath chiropractor carer caregiver parishioner worshipper pilgrim migrant refugee immigrant evacuee
    breeder zookeeper housekeeper restorer collector co-organizer co-organiser fundraiser forecaster modeller modeler
    constituent loyalist hardliner populist reformer contender finalist semi-finalist wunderkind prodigy
    newcomer protagonist narrator postgraduate alumnus alumna intern trainee apprentice lifeboatman coastguard
    harbourmaster harbormaster dockworker steelworker shepherd woodcutter forester logger cartographer conservator
    docent sommelier mixologist brewer distiller winegrower heavyweight middleweight featherweight lightweight
    welterweight bantamweight aristocrat nobleman noblewoman viscount marquess fixer handler moneylender landowner
    homesteader squatter
    treasurer principal stylist hairdresser florist gardener lobbyist mastermind inventor pioneer guru scout curator
    kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin bundespräsident ministerpräsident ministerpräsidentin
    ministerin bundesminister bundesministerin finanzminister finanzministerin außenminister außenministerin innenminister
    innenministerin verteidigungsminister bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin
    chefin vorsitzender vorsitzende parteichef parteichefin trainer trainerin experte expertin professorin forscher forscherin
    polizeisprecher polizeisprecherin regierungssprecher staatsanwalt staatsanwältin anwalt anwältin abgeordneter abgeordnete
    politiker politikerin autor autorin schauspieler schauspielerin sänger sängerin unternehmer unternehmerin geschäftsführer
    geschäftsführerin leiter leiterin direktor direktorin arzt ärztin ökonom ökonomin
    président présidente ministre maire député députée sénateur sénatrice directeur directrice avocat avocate porte-parole
    économiste chercheur chercheuse professeur professeure entraîneur écrivain écrivaine acteur actrice chanteur chanteuse
    chancelier secrétaire
    presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora directora portavoz abogado
    abogada economista investigador investigadora profesor profesora entrenador entrenadora escritor escritora actriz cantante
    canciller secretario secretaria consejero consejera
    emeritus emerita postdoc vice-chancellor supremo tsar co-leader co-chair co-author co-owner co-director
    postmaster postmistress warden headmistress schoolteacher schoolmaster seamstress caretaker janitor cleaner courier postman
    milkman stonemason roofer plasterer welder blacksmith locksmith watchmaker goldsmith jeweller jeweler
    bookseller greengrocer grocer fishmonger innkeeper publican winemaker beekeeper gamekeeper
    lighthouse-keeper sailor skipper ferryman boatbuilder lamplighter stationmaster conductor machinist toolmaker glazier
    landwirt landwirtin winzer winzerin lehrer lehrerin rektorin studentin schülerin rentnerin händlerin wirtin pfarrerin
    handwerker handwerkerin mechaniker mechanikerin ingenieur ingenieurin historiker historikerin künstler künstlerin
    schriftsteller schriftstellerin journalist journalistin richterin gewerkschafter gewerkschafterin vorstand vorständin
    préfet préfète procureur procureure commissaire conseiller conseillère adjoint adjointe gérant gérante patron patronne
    médecin infirmier infirmière enseignant enseignante instituteur institutrice historien historienne pêcheur pêcheuse
    agriculteur agricultrice éleveur éleveuse boulanger boulangère gardien gardienne syndicaliste militant militante
    journaliste romancier romancière cinéaste musicien musicienne ingénieur ingénieure
    """.split()
)
# How German compounds end that say what a person is: "Vorstandschef", "Bezirksleiterin".
ROLE_ENDINGS = (
    "chef", "chefin", "leiter", "leiterin", "sprecher", "sprecherin", "minister", "ministerin", "präsident", "präsidentin",
    "kanzler", "kanzlerin", "vorsitzender", "vorsitzende", "direktor", "direktorin", "bürgermeister", "bürgermeisterin",
    "anwalt", "anwältin", "forscher", "forscherin", "experte", "expertin", "trainer", "trainerin", "sekretär", "sekretärin",
    "führer", "führerin", "lehrer", "lehrerin", "händler", "händlerin", "wissenschaftler", "wissenschaftlerin",
    "vorsitzenden", "experten", "präsidenten", "beauftragten", "politiker", "politikerin", "beauftragter", "beauftragte",
    "inhaber", "inhaberin", "besitzer", "besitzerin",
)  # fmt: skip
# How English names of professions end: "radioastronomer", "microbiologist".
PROFESSION_ENDINGS = (
    "ologist", "ographer", "onomer", "physicist", "chemist", "iatrist", "ician", "ist", "sman", "swoman", "ywoman", "ewoman", "ciologist",
)  # fmt: skip
# Words of that ending and length that are no professions.
NO_PROFESSIONS = frozenset(
    """
    persist consist subsist coexist checklist shortlist blacklist whitelist wishlist playlist waitlist tracklist watchlist catalyst
    optimist pessimist realist sexist ageist
    """.split()
)
# Who is named by what follows: "a man named".
HUMANS = frozenset(
    "man woman boy girl person child kid guy gentleman lady teenager youth mann frau junge mädchen homme femme hombre mujer".split()
)
NAMING = frozenset("named called namens nommé nommée llamado llamada".split())
KIN = frozenset(
    """
    wife husband son daughter father mother dad mum mom brother sister uncle aunt nephew niece cousin grandson granddaughter
    grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister fiancé fiancée fiance fiancee
    girlfriend boyfriend ex-wife ex-husband ex-girlfriend ex-boyfriend widow widower partner spouse friend colleague neighbour neighbor
    twin baby godfather godmother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law teammate co-star
    predecessor successor counterpart sibling parent
    """.split()
)
# Offices of two and more words, by their last word.
OFFICES = {
    "state": (("secretary", "of", "state"),),
    "defense": (("secretary", "of", "defense"),),
    "treasury": (("secretary", "of", "the", "treasury"),),
    "general": (
        ("secretary", "general"),
        ("attorney", "general"),
        ("solicitor", "general"),
        ("inspector", "general"),
        ("director", "general"),
        ("auditor", "general"),
        ("governor", "general"),
        ("surgeon", "general"),
    ),
    "staff": (("chief", "of", "staff"),),
    "police": (("chief", "of", "police"),),
    "opposition": (("leader", "of", "the", "opposition"),),
    "mayor": (("lord", "mayor"),),
    "chancellor": (("lord", "chancellor"),),
}
# Roles that are verbs without an article: "has accused Ann Lee".
PARTICIPLES = frozenset({"accused"})
# Forms of address behind "his" and "her" that are no part of a title.
STYLES = frozenset(
    "excellency excellence highness holiness majesty honour honor eminence grace lordship ladyship".split()
)
# What stands before a role noun as part of it, though its ending looks like a verb's.
ROLE_MODIFIERS = frozenset(
    """
    disgraced retired acting leading outgoing incoming sitting ruling visiting managing marketing operating
    certified elected appointed embattled convicted alleged acclaimed celebrated renowned noted respected
    beloved exiled jailed imprisoned accused supervising founding advertising engineering manufacturing teaching nursing housing
    planning building training campaigning aspiring struggling veteran registered qualified long-serving serving presiding
    sporting governing finishing racing boxing wrestling parking banking shipping mining farming fishing fundraising modeling modelling
    lead red united supply army military navy air
    """.split()
)
# Words that a role never reaches across to the left.
ROLE_STOPS = frozenset(
    """
    a an the this that these those his her its their our my your and or but nor so yet for of to in on at by with from into
    about as than then when while where who whom whose which what why how if because since until before after during between
    among against under over through without within behind beyond across despite including like such is are was were be been
    being am has have had do does did will would shall should can could may might must not no nor only also even just still
    too very more most less least all both each every any some many few several other another one two three four five six
    seven eight nine ten hundred thousand million here there now today yesterday tomorrow meanwhile however although though
    week weeks month months year years weekend time times monday tuesday wednesday thursday friday saturday sunday
    says said say tell tells told ask asks asked call calls called quoting named featuring starring made make makes met meet
    meets accuse accused accuses features include includes portrays honors honours targets cites quotes join joins joined left took take takes gave give gives went go goes came come comes saw see
    sees sent send sends led lead leads put puts brought became become becomes got get gets kept keep keeps held hold holds
    let set ran run runs think thinks thought believe believes believed know knows knew say beat beats won wins lost found thanked praised urged warned defended alongside via per plus unlike versus
    vs toward towards near off out up down upon we he she it they you i
    der die das dem den des ein eine einer einem einen und sagte erklärte von vom zum zur laut für mit bei nach auf aus als auch
    wie ob wenn dass hat ist im am beim über unter gegen durch um bis seit vor zwischen ohne sich nicht noch
    le la les l un une des du de et selon dit au aux par pour avec chez sur sous dans que qui est sont
    el los las una del al y según dijo con para en sea
    o os e um uma ao aos do da dos das no na nos nas em com por não então
    il lo gli di della dei delle nel nella che è uno
    og på til af med det et en ett och för av het een van voor
    """.split()
)
# Words that open an apposition or may stand in a role before its noun.
ROLE_OPENERS = frozenset("a an the his her its their our one another".split())
# Capitalised words of a role before a name that say no organization.
ROLE_ADJECTIVES = frozenset(
    """
    former ex vice deputy assistant associate senior junior chief acting interim lead head top first second third prime foreign
    permanent parliamentary presidential
    finance defence defense health education interior home justice trade energy environment transport agriculture labour labor
    culture sports economy economic communications general executive managing non-executive honorary emeritus co special principal
    political legal financial technical medical scientific global international national regional local federal state
    news sports business science royal military police district county city house senate supreme high crown shadow majority
    minority opposition veteran retired disgraced leading famous popular billionaire millionaire award-winning
    democratic republican conservative liberal socialist green communist independent labour gop tory
    regular lead male female young old new late great fellow longtime long-time late-night
    editor-in-chief attorney inspector major brigadier rear lieutenant novelist author
    """.split()
)
# Words that make a run with them an organization, a work, a law, an event.
ORGANIZATION_WORDS = frozenset(
    """
    university college school academy institute institution hospital clinic council committee commission court tribunal ministry
    department agency bureau office service services authority administration government parliament congress senate assembly house
    cabinet board union association federation confederation alliance league club society party movement campaign coalition front
    group company corporation corp inc ltd llc plc co gmbh ag sa holdings partners capital ventures bank fund foundation trust
    insurance logistics enterprises properties pharmaceuticals foods brands laboratories labs robotics analytics aerospace
    telecom telecommunications software healthcare breweries brewery winery distillery supermarkets stores shipping freight haulage
    airlines airways motors industries electric mills dynamics wars technologies systems solutions services consulting advisors advisers associates
    media news times post journal herald tribune gazette guardian telegraph mirror mail observer chronicle press radio tv television
    channel network studios pictures records entertainment productions books magazine newspaper
    army navy force forces corps guard police regiment brigade battalion command
    church cathedral mosque temple synagogue
    caucus securities inc ltd plc llc united rovers wanderers albion athletic hotspur chiefs eagles giants cowboys patriots lakers celtics warriors
    act bill law treaty agreement accord convention constitution amendment code report review survey poll index prize award awards
    camp cup championship championships olympics games tournament trophy open grand prix festival summit conference forum
    war battle revolution crisis day week month year christmas easter eve ramadan
    project programme program plan initiative strategy policy doctrine
    center centre museum gallery library theatre theater stadium arena hall tower building palace castle hotel inn restaurant cafe
    street road avenue lane drive square park garden gardens bridge airport station port harbour harbor
    river lake sea ocean bay gulf strait channel mountain mountains mount hill hills valley island islands desert forest beach coast
    county district province region city town village borough township state states republic kingdom empire territory
    north south east west northern southern eastern western central
    tribunal supremo constitucional juzgado fiscalía audiencia cour parquet gericht bundesgericht
    democrats republicans conservatives liberals greens tories democrat
    the of and for in on at by to from with
    """.split()
)
# A capitalised word before them is no person by that use alone ("the Trump administration").
BORROWED = frozenset(
    """
    administration campaign government regime family team era presidency camp ally allies aide aides supporter supporters effect
    doctrine plan rally policy tax tariff tariffs organization foundation ministry cabinet voters voter trial files file case
    estate brand inquiry commission report bill act law amendment award prize cup trophy stadium university college school hospital
    street road avenue square tower hotel park bridge airport county city island islands river lake bay mountain building center centre
    """.split()
)
# Capitalised words that open sentences and headlines, or stand for times and nations: never a name alone.
OPENERS = frozenset(
    """
    a about above according across additionally after afterwards again against ahead all almost along already also although always
    amid among an and another any anyone anything apart are around as asked at away back because been before behind being below
    beneath beside besides between beyond both brave but by can clearly click concerned considering consequently could critics
    currently dear delighted despite devastated distraught did do does down due during each earlier early either elsewhere even eventually every everyone everything
    experts fans far few finally first five following for former formerly four friends from furious further furthermore general generally
    given good great had half has have having he heartbroken hence her here hers high his historically how however i if importantly in inside
    instead interestingly into ironically is it its jubilant just last late later lately least leaving less let like likewise little
    locals long look looking lots made making many may maybe me meanwhile might mine more moreover most mostly much must my
    nearly neither never nevertheless new next no nobody none nonetheless nor not nothing notably now of off officials often old on
    once one only onto or other others otherwise our out outraged outside over overall part partly people perhaps please police previously
    prior privately probably put quite rather read really recent recently regarding relatives relieved remember residents right roughly same
    save say scientists second see separately she shocked should similarly since six so social some someone something sometimes soon
    speaking specifically still such sources sunday monday tuesday wednesday thursday friday saturday supporters
    surely ten thanks that the their them then there thereafter therefore these they things this those though three through
    thrilled throughout thus to today together tomorrow tonight too top toward towards traditionally true two typically ultimately under
    unfortunately unless unlike until up upon us use used using usually various very via voters warning was watch we welcome well were
    what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within
    without women men children parents yes yesterday yet you young your
    según tras para aunque además también después desde hasta selon pour mais dans avec après avant depuis pendant laut während
    january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
    internet covid christianity islam english french german spanish god bible koran quran earth
    advertisement related photo photos video image credit source story read share published updated
    gop democrats republicans democrat republican tory tories labour labor conservatives liberal liberals
    whitehouse kremlin pentagon reuters bloomberg twitter facebook instagram youtube google amazon apple microsoft netflix tesla
    tiktok whatsapp telegram spotify uber
    """.split()
)
# Companies and other names that everybody knows: no people.
BRANDS = frozenset(
    """
    gop democrats republicans democrat republican tory tories labour labor conservatives liberals whitehouse kremlin pentagon reuters
    bloomberg twitter facebook instagram youtube google amazon apple microsoft netflix tesla tiktok whatsapp telegram spotify uber
    senate disney nvidia intel samsung sony toyota boeing airbus volkswagen bmw nike walmart mcdonald's starbucks openai spacex
    hamas hezbollah taliban isis interpol unicef unesco brexit congress parliament
    """.split()
)
# The last word of an organization's name: what stands before a role up to it is where somebody works.
AFFILIATING = frozenset(
    """
    university college school academy institute institution hospital council committee commission court tribunal ministry department
    agency bureau office board congress senate parliament assembly house union association federation confederation alliance league
    club society party campaign group company corporation bank fund foundation trust airlines motors industries technologies
    consulting caucus news times post journal herald tribune gazette guardian telegraph mirror mail chronicle press radio television
    network studios army navy police church corps embassy authority service services force center centre organisation organization
    county partners securities capital holdings initiative observatory laboratory museum library regulator union exchange
    centers centres zoo
    """.split()
)
# Words in small letters that end an organization's name ("Leeds crown court"), or say what kind of one is named.
BODIES = frozenset(
    """
    court police council university parliament hospital ministry embassy firm charity tank think-tank brokerage consultancy nonprofit
    startup start-up lender broker retailer maker newspaper magazine website platform watchdog carrier operator airline
    assembly senate congress
    """.split()
)
# The body of one politician, in small letters behind the name: "the Lee campaign".
CAMPAIGNS = frozenset({"campaign", "administration"})
# How the adjectives before an organization's name end: "the right-wing Fen Forum".
ADJECTIVE_ENDINGS = (
    "-wing",
    "-profit",
    "-leaning",
    "-backed",
    "-based",
    "-owned",
    "-run",
    "al",
    "ive",
    "ian",
    "ent",
    "ous",
    "ist",
    "ing",
)
# What ends the name of a street: whoever is "of" one lives there.
STREETS = frozenset(
    "street road avenue lane drive close crescent way terrace court place square gardens row hill".split()
)
# Which of a state's bodies is meant, in small letters before its name: "the state Senate".
TIERS = frozenset("state federal county city provincial".split())
# Bodies in small letters behind a town's name: "Oslo university".
TOWN_BODIES = frozenset("university hospital college police".split())
# A part of an organization: the name before it is the town's or the part's own ("the Oslo branch of Nordbane").
BRANCHES = frozenset("branch chapter bureau campus office division arm unit subsidiary".split())
# Parts of an organization that a role is about: "head of the emergency department".
UNITS = frozenset(
    """
    department unit team programme program division laboratory lab section clinic centre center committee desk branch service
    project group school faculty wing ward institute panel commission bureau office squad
    """.split()
)
# Buildings and places: whoever is named "at" one is there, and does not work there.
BUILDINGS = frozenset(
    """
    house hall palace stadium hotel park square airport station arena court street church cathedral theatre theater building
    tower castle restaurant mall inn road avenue beach bridge
    """.split()
)
# What ends the name of a country or a quarter: whoever is "of" or "in" one lives there.
LANDS = frozenset(
    """
    county parish valley hills heights bay beach island islands village town city province district township borough lake river
    mountain mountains coast peninsula
    """.split()
)
# What somebody is in a place and not in an organization: "an Oakmont resident".
DWELLERS = frozenset("resident native villager citizen survivor victim witness winner homeowner local".split())
# Members of a parliament, in letters behind their names.
POSTNOMINALS = frozenset("mp mep msp mla td".split())
# Bodies of a state or a town that may be named in small letters: "Norway's child welfare department".
PUBLIC_BODIES = frozenset(
    """
    department ministry agency police council parliament army navy court commission authority government embassy watchdog
    regulator
    """.split()
)
# Before whom somebody works for, and how it is said that one does.
EMPLOYING = frozenset("at for with from of".split())
EMPLOYMENTS = frozenset(
    "works worked teaches taught lectures plays played studies studied researches researched specialises specializes".split()
)
LEADS = frozenset("oversees leads heads runs chairs directs manages coaches edits owns".split())
# What somebody is by calling and stays: an article that comes back to them says "the actress". Roles that others
# have in a story about somebody ("the judge", "the driver") are none.
CALLINGS = frozenset(
    """
    actor actress singer singer-songwriter songwriter rapper musician guitarist drummer bassist pianist violinist cellist composer
    comedian comic dancer choreographer filmmaker screenwriter playwright author novelist poet biographer essayist cartoonist
    painter sculptor photographer model supermodel star superstar popstar celebrity socialite influencer youtuber blogger
    financier businessman businesswoman entrepreneur industrialist magnate mogul tycoon billionaire millionaire oligarch heiress
    philanthropist politician congressman congresswoman footballer striker midfielder defender goalkeeper winger fullback
    quarterback linebacker shortstop outfielder batsman bowler all-rounder wicketkeeper sprinter hurdler swimmer cyclist rower
    golfer boxer wrestler jockey skier snowboarder skater gymnast triathlete marathoner olympian paralympian
    historian philosopher economist physicist chemist biologist astronaut explorer mountaineer activist dissident
    """.split()
)
FEMALE_CALLINGS = frozenset("actress businesswoman heiress congresswoman socialite".split())
MALE_CALLINGS = frozenset("businessman congressman batsman".split())
# What somebody leads who is ahead, and does not run.
LED_BY_SCORE = frozenset("league county".split())
# Before "as": what somebody is in a job ("her role as director").
JOBS = frozenset("job role post position capacity".split())
# Who speaks for a politician, whose body the article names elsewhere: "Lee adviser NAME", "the Lee campaign".
AIDES = frozenset("adviser advisor aide spokesman spokeswoman spokesperson strategist pollster".split())
# Before "by" and whoever leads an organization.
LED = frozenset("owned run led headed founded chaired managed".split())
# Nouns for an organization named before: "the company's chief executive".
ANAPHORS = frozenset(
    """
    company firm group bank lender retailer manufacturer carmaker automaker airline startup start-up insurer publisher platform
    club team side franchise party union university school college institute agency charity nonprofit organization organisation
    hospital council ministry department federation association foundation trust commission newspaper magazine network broadcaster
    museum theatre theater church bureau board institution league body band chain brand developer supplier maker giant
    """.split()
)
# By which word of its name an organization is of the kind that such a noun means: "the hospital's".
KINDS = {
    "hospital": frozenset("hospital hospitals infirmary".split()),
    "university": frozenset("university college polytechnic".split()),
    "college": frozenset("college university".split()),
    "school": frozenset("school academy college".split()),
    "institute": frozenset("institute institution".split()),
    "party": frozenset("party democrats republicans conservatives liberals greens labour labor tories".split()),
    "council": frozenset({"council"}),
    "ministry": frozenset({"ministry"}),
    "department": frozenset("department ministry".split()),
    "federation": frozenset({"federation"}),
    "association": frozenset({"association"}),
    "foundation": frozenset({"foundation"}),
    "trust": frozenset({"trust"}),
    "commission": frozenset({"commission"}),
    "museum": frozenset("museum gallery".split()),
    "theatre": frozenset("theatre theater".split()),
    "theater": frozenset("theatre theater".split()),
    "church": frozenset("church cathedral".split()),
    "bureau": frozenset({"bureau"}),
    "board": frozenset({"board"}),
    "league": frozenset({"league"}),
    "union": frozenset({"union"}),
    "newspaper": frozenset(
        "times post journal herald tribune gazette guardian telegraph mirror mail observer news".split()
    ),
    "magazine": frozenset({"magazine"}),
    "agency": frozenset({"agency"}),
}
# Titles of the judges of a supreme court, and how such courts are called.
COURT_OFFICES = frozenset({("justice",), ("chief", "justice"), ("associate", "justice")})
COURTS = frozenset({("supreme", "court"), ("high", "court"), ("constitutional", "court")})
# How the offices of a company end that its articles name without the company.
OFFICERS = frozenset(
    {
        ("chairman",),
        ("chairwoman",),
        ("chief", "executive"),
        ("ceo",),
        ("cfo",),
        ("coo",),
        ("cto",),
        ("founder",),
        ("co-founder",),
        ("cofounder",),
    }
)
HEADING = frozenset(
    "oversees oversaw coaches coached leads led heads headed runs ran chairs chaired directs directed founded co-founded owns owned manages managed edits edited".split()
)
# Verbs of being given an office: "was named director", "hired NAME as".
GIVEN = frozenset("named appointed elected".split())
GIVING = frozenset(
    """
    named names name appointed appoints appoint hired hires hire elected installed replaced replaces replace succeeded succeeds
    succeed reinstated
    """.split()
)
# Ranks that are adjectives in small letters.
RANKS = frozenset({"major", "general", "private"})
# Positions in a team that are other nouns too.
POSITIONS = frozenset({"center", "centre"})
# Verbs of being employed, `at` or `for` behind them.
WORKING = frozenset("works worked working teaches taught teaching lectures plays played playing".split())
# Roles whose `to` leads to whom somebody works for.
ADVISING = frozenset("adviser advisor consultant counsel aide".split())
# Offices of a state: the country, state or city named before one is what it is held in ("US President").
STATE_OFFICES = frozenset(
    """
    president vice-president minister secretary undersecretary chancellor premier leader governor mayor senator congressman
    congresswoman lawmaker legislator ambassador envoy king queen monarch prince pm sen rep gov mp negotiator attorney-general
    attorney ruler dictator
    """.split()
)
# Roles in a team: the place named before one is the team's name ("England captain").
TEAM_ROLES = frozenset(
    """
    manager coach captain skipper striker midfielder defender goalkeeper keeper winger forward full-back centre-back quarterback
    linebacker cornerback receiver pitcher catcher shortstop outfielder batsman batter bowler all-rounder wicketkeeper fly-half
    scrum-half winger flanker hooker boss player footballer center centre defenseman defenceman goaltender goalie
    """.split()
)
# Single words that name a body by themselves.
SOLE_BODIES = frozenset("congress senate parliament house navy army treasury pentagon".split())
# Roles that are held in the organization or the region named directly before them, a sentence's first word too.
HELD = frozenset(
    "spokesperson spokesman spokeswoman ceo cfo coo premier mayor governor founder co-founder president chairperson chairman chairwoman boss executive analyst".split()
)
# The same of a team.
PLAYERS = frozenset(
    """
    striker midfielder defender goalkeeper winger quarterback linebacker cornerback pitcher catcher shortstop outfielder
    batsman batter bowler all-rounder wicketkeeper fly-half scrum-half
    """.split()
)
# What stands before them at a sentence's beginning and names none.
UNNAMED = frozenset(
    """
    student class tech family state city town village band vice deputy acting former current new local regional national board group
    firm company startup airline bank hotel club team branch school industry community campaign airport factory mine farm shop store
    plant college estate charity startup start-up fashion media film game property crypto software hospital prison fire health police
    government ministry council party union army military defence defense foreign opposition court tribal interim longtime founding
    star teenage relief backup reserve fast spin seam pace wide left right central honorary joint first second third next last one two
    """.split()
)
# Roles before whose noun the name of a company is what they are about, or whom they are against.
ABOUT = frozenset(
    "critic watcher fan skeptic sceptic investor shareholder rival customer user opponent supporter backer insider".split()
)
# Capitals before a role that name a subject and no organization.
SUBJECTS = frozenset(
    """
    ufo ai it hr pr tv dna hiv aids lgbt lgbtq vr ar ip ict cctv gdp ivf adhd csr esg seo diy suv phd covid mma rnb edm crypto
    wwii ngo vfx cgi test odi
    """.split()
)
# Capitals behind a name that are an honour, a degree or an office.
DECORATIONS = frozenset(
    "mbe obe cbe kbe dbe rip phd msc mba ceo cfo coo cto usa gbr ger fra ita esp aus nzl can nee pics pic photo afp".split()
)
# How words end that are mostly no names.
ORDINARY_ENDINGS = (
    "ing",
    "ed",
    "al",
    "ic",
    "ary",
    "ist",
    "ive",
    "ous",
    "tion",
    "ment",
    "ty",
    "gy",
    "ics",
    "ness",
    "ship",
)
# Words for a party before its politicians ("Labour MP").
PARTIES = frozenset(
    "republican democratic democrat greens nationals liberals democrats republicans labour labor conservative tory gop liberal socialist communist green lib-dem".split()
)
# Who belongs to a party by its name alone: "Democrat NAME", "NAME, a Republican".
MEMBERS = frozenset("republican democrat tory".split())
# The letter of a party beside a name (`D-Calif.`), and how articles name the party in full.
PARTY_NAMES = {
    "D": ("democratic party", "democratic", "democrats", "democrat"),
    "R": ("republican party", "republican", "republicans", "gop"),
}
# Nouns that only a politician has behind the name of a party.
PARTISANS = frozenset(
    """
    mp mps mep meps senator sen rep gov governor congressman congresswoman lawmaker legislator representative leader candidate nominee
    councillor cllr mayor minister secretary peer whip backbencher politician deputy spokesman spokeswoman spokesperson president
    chairman chairwoman chair treasurer peer premier member strategist pollster
    """.split()
)
# Roles whose `of` leads to no organization: a work, a home town, a fate.
UNEMPLOYED = frozenset(
    """
    author co-author writer creator star survivor victim winner resident native citizen fan critic supporter opponent ally veteran
    inventor alumnus alumna villager witness heir translator narrator hero heroine legend
    """.split()
)
# What a role is about: in capitals behind "of" it belongs to the role and names no organization.
FIELDS = frozenset(
    """
    research affairs communications operations strategy marketing sales policy relations studies science sciences sport sports
    security engineering economics law medicine development finance finances programs programmes programming content product
    products equities investments investment risk trading education health justice defense defence energy transport culture agriculture
    interior state treasury labor labour history politics psychology sociology philosophy physics chemistry biology mathematics
    oncology cardiology neurology nursing news markets analysis analytics data technology innovation design creative people talent
    refugees growth partnerships advocacy campaigns litigation compliance sustainability environment trade commerce tourism planning housing
    coaching recruitment football cricket rugby staff government management business economy crown court house
    """.split()
)
# Offices that are of a field whatever its name.
FIELD_OFFICES = frozenset("minister secretary undersecretary professor lecturer".split())
# Before and in the midst of a ministry's name that goes on in a row: "Department for Culture, Media and Sport".
ROWED = frozenset(
    "department ministry council committee institute center centre centers centres office commission bureau agency".split()
)
# Verbs behind which `as a` says what somebody is.
SERVING = frozenset("work works worked working serve serves served serving".split())
# What says of a role that it is held now: the role goes without.
AT_PRESENT = frozenset("now current currently new".split())
# Plurals of them that companies are as well ("retailers such as").
COMPANY_PLURALS = frozenset(
    """
    players publishers retailers brokers traders developers producers contractors partners rivals owners operators bankers investors
    designers builders members supporters sponsors growers bakers planners distributors challengers opponents representatives
    """.split()
)
# Small nouns directly before a name that say it is no person's: "the retailer", "the firm".
COMPANIES = frozenset(
    """
    company firm group giant bank brand chain carmaker automaker startup start-up conglomerate insurer
    airline carrier brokerage supermarket manufacturer charity newspaper magazine website band village town
    city suburb hamlet province county district river ship vessel ferry horse dog
    """.split()
)
# Titles strong enough to make one capitalised word behind them a person ("President Xi").
STRONG_TITLES = frozenset(
    """
    president chancellor senator judge justice minister governor mayor congressman congresswoman representative ambassador captain
    sergeant detective inspector constable lieutenant colonel officer coach pastor archbishop bishop cardinal premier speaker
    councillor sheriff sen rep gov lt col sgt capt det insp supt cllr secretary
    """.split()
)
# The singulars of people of whom more are named next: "technocrats – Ann, Ben and Carl –", "presidents such as".
PEOPLE_PLURALS = {
    "victims": "victim",
    "accusers": "accuser",
    "friends": "friend",
    "brothers": "brother",
    "sisters": "sister",
    "sons": "son",
    "daughters": "daughter",
    "children": "child",
    "mps": "MP",
    "meps": "MEP",
    "msps": "MSP",
    "sens": "Sen.",
    "reps": "Rep.",
    "govs": "Gov.",
    "presidents": "president",
    "ministers": "minister",
    "leaders": "leader",
    "stars": "star",
    "parents": "parent",
}
# How surnames end in the Slavic, Caucasian, Nordic, Armenian and Greek customs.
SURNAME_ENDINGS = (
    "ov", "ova", "ev", "eva", "ullina", "enko", "sky", "skyi", "skiy", "ski", "ska", "skaya", "vich", "ović", "ić", "yan", "ian",
    "dze", "shvili", "sson", "ssen", "opoulos", "akis", "idis", "ustin", "escu", "oğlu", "oglu", "czyk", "wicz", "ukhin", "ishin",
)  # fmt: skip
