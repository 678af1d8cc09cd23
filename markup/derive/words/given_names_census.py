"""Forenames of adults in the United States, in lower case, besides those of the other lists.

The US Census Bureau's tables of the commonest first names in the census of 1990 (public domain):
the first 2,500 women's and all 1,219 men's. Left out: names of three letters or fewer, those that are
ordinary words of English, German, French, Italian or Spanish, places, and those that are commoner as
surnames, unless they are forenames first of all. What both tables have is in both sets, unless it is
far rarer in one.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    abbie addie adelaida adelia adelina adeline adell adella adelle adina adria adriane adrianna adrianne afton
    agatha alaina alanna albertha albertina albertine alda alecia alene alesha alesia aletha alethea alethia alexia
    alfreda alia alica alida alisha alissa allene allie allyson almeda altagracia altha alva alvina alyce alycia
    alysia alyson amie anabel anastacia andra andree anette angelia angelika angelique angelita angella anglea
    anissa anitra anjanette annabelle annamarie annetta annmarie antionette antonette antonina aracely arcelia
    ardella ardis ardith aretha arielle arleen arlette arline armida arnetta artie ashely ashleigh ashli ashlie
    ashly ashton asuncion athena aubrey audra audry augustine aurelia avelina avis awilda ayana ayanna babara bambi
    barbie barbra beckie belen belia bella benita bennie berenice bernadine bernice berniece bernita bertie bess
    bessie bethel bette bettie bettye beulah beverlee beverley billie billye blanche bobbi bobbie bobbye bonita
    brandee brandi brandie brandy breanne bree brenna brianna brianne bridgett bridgette brigette brigid britany
    britney britni brittani brittney brittni brunilda buffy caitlyn callie cami cammie candance candi caren cari
    carin carissa carleen carlene carletta carlyn carman carmelita carmella carolann carolee carolynn caron carrol
    cary caryl caryn casandra casie cassidy catharine cathi cathie cathleen cathrine cathryn catina catrina cecelia
    cecila cecily celestina celestine celina chana chanda chantel chantelle charissa charisse charla charleen
    charlette charline charmaine charolette chasity chelsey chelsie cheri cherise cherly cherri cherrie cheryle
    cheyenne chong chrissy christal christene christi christiana christie christin chrystal chun chung ciera cierra
    cinda cindi cinthia claribel clarice claudette claudine clementina cleo cleta colby coleen concetta conchita
    consuela corazon coreen corene coretta cori corina corine corrie corrina corrine cortney cristi cristin cristine
    cristy cyndi cythia daisey damaris danelle danette dani dania danica daniella danita dannie dannielle danyelle
    dara darcie darla darleen darline darnell davida davina dawna dayle dayna deana deann deanna deanne debbi debbra
    debby debi debrah debroah dedra deeann deena deidra deidre delana delilah delinda delisa delma delois delora
    deloris delphia demetra demetria demetrius dena deneen denice denita denna dennise deon desirae dessie devona
    dian diann dianna dinah dionne dixie dollie dolly dominga dominque dong donita donnie dorcas dorene doretha dori
    dorian dorinda dorine dorotha dorris dortha dorthea dorthy dottie dovie drucilla earlene earline earnestine
    eartha eboni ebony edelmira eden edie edwina edythe effie elaina elana elayne elba elda eldora eleanora eleanore
    elease elenor elenora elida elinor elisha elissa elizbeth elizebeth ellyn elma elmira elna elnora elodia eloisa
    elouise elsie elva elvera elvia elyse emilee emmie emmy emogene enedina enid enola ericka erlene erlinda erma
    ernestina ernestine essie estell estella estrella ethelyn ethyl etta eugenie eula eunice evalyn evangelina
    evangeline evelia eveline evelyne evette evon evonne fallon fannie faye felecia felica felice felipa felisha
    flora florance florene florentina florinda florine flossie floy francine frankie freda fredia freeda freida
    garnett gaye gayla gayle gaynell gena georgene georgetta georgiana georgianna georgie geralyn geri gerri gertie
    gigi gilda gisele giselle gladis glady glendora glenna golda goldie gracia gracie gregoria gussie hallie
    harriett harriette hattie haydee herlinda hermelinda hettie hilma hiroko holley holli hollie hollis hortencia
    hulda huong hyun idell idella iesha ignacia ileana ilene iliana imogene inez iola iona isela ivette ivonne
    jacalyn jackeline jacki jacklyn jaclyn jacque jacquelin jacquelyn jacquline jacqulyn jada jaimie jame jamey jami
    jammie janae janeen janel janell janelle janene janessa janeth janett janetta janette janey janie janis janna
    jannette jannie jaqueline jaunita jayme jazmin jazmine jeana jeane jeanetta jeanie jeanine jeanna jeannette
    jeannie jena jenell jenelle jenette jeni jenifer jeniffer jenise jennefer jennette jenniffer jeraldine jeri
    jerilyn jerri jerrie jesenia jesica jessi jettie jewell jimmie jina joanie joann jodee jodi jody joelle joellen
    joetta johnetta johnie johnna johnnie joleen jolene jolynn jonell jonelle joni jonnie joselyn josephina josie
    jovita joycelyn joye judi judie juli juliann julianna julissa justina kacey kaci kacie kaitlin kaitlyn kala
    kandace kandi kandice kandy kara karan karey karie karissa karlene karolyn karon karri karrie karyn kasandra
    kasey kassandra katelyn kathaleen katharine katherin kathern katheryn kathi kathie kathlene kathlyn kathrine
    kathryne kathyrn kati katina katrina kattie katy kaye kaylee kayleigh kaylene kecia keely keesha keiko keli
    kelli kellie kelsie kendall kenna kenyatta kenyetta keri kerri kerrie kesha keshia kiera kiesha kiley kimber
    kimberely kimberlee kimberley kimberli kindra kira kirstin kisha kizzy kori kourtney kris kristal kristan
    kristie kristy kristyn krystal krystle krystyna kyla kylee kyong kyung lacey laci lacie ladonna lakeisha lakesha
    lakeshia lakisha lanette lani lanita laquita larae larhonda larisa larue lashanda lashawn lashonda lashunda
    latanya latasha laticia latisha latonia latonya latoria latosha latrice latricia laureen laurene lauretta
    laurette lauri lavern laverna laverne lavina lavon lavonda lavonne lawana lawanda leana leann leanna leanne
    leatha leatrice leeann leesa leigh leilani leisa lela lelia lennie lenora lenore leola leonarda leonora leora
    leota lesia leslee lesley lesli lessie leta letha letitia lettie letty libby lida ligia lila lilia lindy linette
    linnea linnie linsey lisette lissette lizabeth lizbeth lizette lolita loni lonna lonnie loraine loree loreen
    lorelei loren lorene lorenza lorie lorinda lorine lorretta lorri lorrie lottie louann louella louie louvenia
    lovie loyce luann luanne lucila lucile lucrecia lucretia luella lula lupe lura lurline luvenia lyda lyla lyndsay
    lyndsey lynette lynnette mable machelle mackenzie madaline madalyn madelyn madge maegan magdalene maida maira
    majorie malia malika malinda malisa malissa mallory mamie mandi maranda marcella marci marcie marcy margarett
    margarette margarite marge margeret margie margo margurite mariah mariann maribeth maricela mariel marietta
    marilee marilou marilynn marisela marissa maritza marjory marla marlena marlo marlyn marlys marni marnie
    marquerite marquita marsha marty marva maryann maryanne marybeth maryellen maryjane maryjo marylee marylin
    marylou marylyn masako mathilda mattie maude maudie maurine maxie maybelle mayme mayra mazie meagan meaghan
    mechelle melba mellisa mellissa melodie melody melonie melony melvina merilyn merlene merri meryl michell
    michiko mickey micki mickie migdalia mikki milissa millicent mimi mindi mindy minnie mireya mirian mirna missy
    misti misty mittie mitzi mollie mozell mozelle myong myrna myrtice myrtie myrtis nakia nakisha nanci nanette
    nannette nannie naoma nedra nelda nelia nelida nell nelle nellie neoma nettie neva nichelle nichol nichole
    nickie nicky nicolasa nicolette nicolle nidia niki nikia nikole nila nilsa nita noella noelle nola nona noreen
    norene norine nydia ocie odell odessa ofelia oleta ollie olympia opal ophelia oralia orpha ossie otha otilia
    ouida pamala pamelia pamella particia patrica patrina pattie pearle pearlie pearline peggie pennie phillis
    philomena phylis phyliss portia pricilla queenie quiana racheal rachele rachell rachelle racquel rafaela raina
    ramonita randi rayna reba rebbecca rebekah regan regena renae renea renita reta retha reva reyna richelle rickie
    rikki robbin rolanda romelia romona rona ronda roni ronna ronni rosalba rosalee rosalia rosalina rosalinda
    rosaline rosalva rosalyn rosamond rosanne rosaria roseann roseanna roseanne rosella roselyn rosetta rosina
    rosita roslyn rowena roxann roxanna roxie royce rubie ruby rubye rufina ruthann ruthie sachiko sade salena
    sallie samara samatha sammie sandi sanjuana sanjuanita sarina saundra scarlett scottie selina shaina shalonda
    shameka shamika shana shanda shandra shaneka shanell shani shanice shanika shanita shanna shannan shanon shanta
    shante shantel shantell shara sharee sharen shari sharita sharla sharlene sharonda sharron sharyn shavon
    shawanda shawna shawnda shay shayla shayna shayne shea sheena shelba shelia shelli shellie shelly shena sheree
    sheri sherie sherilyn sherita sheron sherri sherrie sherrill sherron sherryl shiela shirlee shirlene shirly
    shona shonda shonna skye sondra sonya staci stacia stacie starla stefani stephaine stephani stephany stephenie
    stephine stevie sudie suellen susannah susie suzan suzann suzanna suzette suzie suzy sybil syble tabatha talia
    tamala tamatha tameka tamela tamera tami tamie tamika tamiko tammi tammie tamra tanesha tangela tanika tanisha
    tarah tarsha taryn tasha tawana tawanda tawanna tawnya teena tenisha tera terese teresita teressa terresa terri
    tessie thalia theda theodora theresia thersa thomasina thresa thuy tiana tiesha tiffani tiffanie tiffiny tillie
    tisha tomeka tomika tommie tonia tonja tonya tosha toya tracee traci tracie tresa tressie treva trina trista
    trudi trudie trudy twana twila twyla tyesha tyra valarie valda vallie valorie vanesa vannessa veda velda velia
    velma velva venessa venita verda vergie verla verna vernell vernetta vernita verona versie vicenta vickey vickie
    vikki vilma vincenza vinnie virgie virgina vivan vonda vonnie wanita wendi wilda willene winnifred winona wynona
    yadira yetta ying yolonda yong yoshiko zandra zelda zella zelma zena zenaida zenobia zita zoila zola zora
    zoraida zula zulma
    """.split()
)
MALE = frozenset(
    """
    abram adalberto adan adolph alden alfonzo alonzo alphonso alton alva alvin amado ambrose anibal antione antone
    antwan arden arlen arlie arnoldo arnulfo arron aubrey augustine augustus barney beau bennie benny billie blaine
    bobbie boyce boyd bradly brady branden brant brendon brenton bret brock broderick bryon buford burl carlton
    carrol cary cecil cedrick chadwick charley chauncey chester chet chong christoper chung claud clayton cleo
    cletus clifton clinton clyde colby collin colton columbus cordell cristobal cristopher cyrus damion dane danial
    dannie dante darell daren darin darnell daron darrel darrick darrin darron darryl darwin deandre deangelo
    delbert delmar delmer demarcus demetrius deon derick derrick deshawn desmond dewayne dewey dewitt dexter dillon
    dino domenic dominick dong donn donnell donnie donovan donte dorian douglass duane dwain earle edgardo edison
    edwardo efrain efren elbert elden eldon eldridge elisha ellsworth elmer elroy elton elvin elvis elwood emmett
    emmitt emory erasmo erick ernie errol ervin everett everette felton fermin filiberto floyd forrest frankie
    franklyn fredric fredrick galen garfield garrett garth gayle gaylord geraldo gino grady graig granville gregg
    grover harlan harland harley hayden haywood heath heriberto hershel hipolito hiram hobert hollis homer horace
    hosea hoyt huey hyman irvin irving irwin isaiah isaias isiah isreal issac jamaal jame jamel jamey jamison jarod
    jarrett jarrod jarvis jayson jefferey jeffery jeffry jerald jeramy jere jermaine jerold jeromy jerrell jerrod
    jerrold jewell jimmie jody joesph johnathan johnathon johnie johnnie jonah jonathon jordon jospeh josue judson
    kasey keenan kelvin kendall kendrick keneth kennith kenton kermit kieth korey kory kraig kris kristofer
    kristopher kurtis lamont landon lanny lavern laverne lawerence lazaro leigh leland lemuel lenard leonel lesley
    lincoln linwood lonnie lonny loren louie lowell loyd lucio lucius lupe luther lyle lyman lyndon lynwood malcom
    marcellus margarito marty mathew maximo maxwell maynard mckinley mervin michale mickey milford millard milo
    miquel mitchel moises monty mose myles myron napoleon nathanael nathanial nickolas nicky nolan normand odell
    odis olen olin ollie orval orville oswaldo otha otis quincy quintin quinton randal randell randolph rayford
    raymon raymundo reginald reid reinaldo renaldo reynaldo rhett richie rickey rickie robby robt rodger rodrick
    rolando rolland romeo roosevelt roscoe royce rubin rudolph rueben rufus russel rusty sammie sammy samual scot
    scottie scotty seymour shayne sheldon shon silas stevie sylvester teddy terrance terrell thad thaddeus theron
    thurman timmy titus tommie toney trent trenton trey truman tuan tyree tyrell tyron ulysses vance vern vernon
    virgil wally waylon weldon wendell weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo willard
    willian willis wilmer wilton winford winfred woodrow wyatt yong zachariah zachery zackary
    """.split()
)
