"""Forenames of adults in the United States, in lower case, besides those of the other lists.

The US Census Bureau's tables of the commonest first names in the census of 1990 (public domain):
the first 2,500 women's and all 1,219 men's. Left out: names of three letters or fewer, those that are
ordinary words of English, German, French, Italian or Spanish, places, and those that are commoner as
surnames. What both tables have is in both sets.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    abbie addie adelaida adelia adelina adeline adell adella adelle adina adria adriane adrianna adrianne afton
    agatha alaina alanna albertha albertina albertine alda alecia alene alesha alesia aletha alethea alethia alexia
    alfreda alia alica alida alisha alissa allene allie allyson almeda altagracia altha alva alyce alycia alysia
    alyson anabel anastacia andra andree anette angelia angelika angelique angelita angella anglea anissa anitra
    anjanette annabelle annamarie annetta annmarie antionette antonette aracely arcelia ardella ardis ardith aretha
    arielle arleen arlette arline armida arnetta artie ashely ashleigh ashli ashlie ashly ashton asuncion athena
    aubrey audra audry augustine aurelia avelina awilda ayana ayanna babara bambi barbie barbra beckie belen belia
    bella bennie bernadine bernice berniece bernita bertie bess bessie bethel bettie bettye beulah beverlee beverley
    billie billye blanche bobbi bobbie bobbye brandee breanne bree brenna brianna brianne bridgett bridgette
    brigette brigid britany britney britni brittani brittney brittni brunilda buffy caitlyn callie cami cammie
    candance caren carin carissa carleen carlene carletta carlyn carman carmella carolann carolee carolynn caron
    carrol cary caryl caryn casandra casie cassidy catharine cathi cathie cathleen cathrine cathryn catina catrina
    cecelia cecil cecila cecily celestine celina chana chanda chantel chantelle charissa charisse charleen charlette
    charline charmaine charolette chasity chelsey chelsie cheri cherise cherly cherri cherrie cheryle cheyenne chong
    chrissy christal christene christi christiana christie christin chrystal chun chung ciera cierra cinda cindi
    cinthia claribel clarice claudette claudine cleo cleta clyde colby coleen concetta conchita consuela corazon
    coreen corene coretta corina corine corrie corrina corrine cortney cristi cristin cristine cristy cyndi cythia
    daisey damaris danelle danette dani dania danica daniella danita dannie dannielle danyelle dara darcie darleen
    darline darnell davida davina dawna dayle dayna deana deann deanna deanne debbi debbra debby debi debrah debroah
    dedra deeann deena deidra deidre delana delilah delinda delisa delma delois delora deloris delphia demetra
    demetria demetrius dena deneen denice denita denna dennise deon desirae dessie devona dian diann dianna dinah
    dionne dixie dollie dominga dominque dong donita donnie dorcas dorene doretha dori dorian dorinda dorine dorotha
    dorris dortha dorthea dorthy dottie dovie drucilla earlene earline earnestine eartha eboni edelmira eden edie
    edwina edythe effie elaina elana elayne elba elda eldora eleanora eleanore elease elenor elenora elida elinor
    elisha elissa elizbeth elizebeth ellyn elma elmer elmira elna elnora elodia eloisa elouise elsie elva elvera
    elvia elyse emilee emmie emmy emogene enedina enid enola ericka erlene erlinda erma ernestina ernestine essie
    estell estella ethelyn ethyl etta eugenie eula eunice evalyn evangelina evangeline evelia eveline evelyne evette
    evon evonne fallon fannie faye felecia felica felipa felisha florance florene florinda florine flossie floy
    francine frankie freda fredia freeda freida garnett gaye gayla gayle gaynell gena georgene georgetta georgianna
    georgie geralyn geri gerri gertie gigi gilda gisele giselle gladis glady glendora glenna golda goldie gracie
    gregoria gussie hallie harriett harriette hattie haydee herlinda hermelinda hettie hilma hiroko holley holli
    hollie hollis hortencia hulda huong hyun idell idella iesha ignacia ileana ilene iliana imogene inez iola iona
    isela ivonne jacalyn jackeline jacki jacklyn jaclyn jacque jacquelin jacquelyn jacquline jacqulyn jaimie jame
    jamey jami jammie janae janeen janel janell janelle janene janessa janeth janett janetta janette janey janie
    janis janna jannette jannie jaqueline jaunita jayme jazmin jazmine jeana jeane jeanetta jeanie jeanine jeanna
    jeannette jeannie jena jenell jenelle jenette jeni jenifer jeniffer jenise jennefer jennette jenniffer jeraldine
    jeri jerilyn jerri jerrie jesenia jesica jessi jettie jewell jimmie jina joanie joann jodee jodi jody joelle
    joellen joetta johnetta johnie johnna johnnie joleen jolene jolynn jonell jonelle joni jonnie joselyn josephina
    josie jovita joycelyn joye judi judie juli juliann julianna julissa justina kacey kaci kacie kaitlin kaitlyn
    kala kandace kandi kandice kandy kara karan karey karie karissa karlene karolyn karon karri karrie karyn
    kasandra kasey kassandra katelyn kathaleen katharine katherin kathern katheryn kathi kathie kathlene kathlyn
    kathrine kathryne kathyrn kati katina katrina kattie katy kaye kaylee kayleigh kaylene kecia keely keesha keiko
    keli kelli kellie kelsie kendall kenna kenyatta kenyetta keri kerri kerrie kesha keshia kiera kiesha kiley
    kimber kimberely kimberlee kimberley kimberli kindra kira kirstin kisha kizzy kori kourtney kris kristal kristan
    kristie kristy kristyn krystal krystle krystyna kyla kylee kyong kyung lacey laci lacie ladonna lakeisha lakesha
    lakeshia lakisha lanette lani lanita laquita larae larhonda larisa larue lashanda lashawn lashonda lashunda
    latanya latasha laticia latisha latonia latonya latoria latosha latrice latricia laureen laurene lauretta
    laurette lauri lavern laverna laverne lavina lavon lavonda lavonne lawana lawanda leana leann leanna leanne
    leatha leatrice leeann leesa leigh leilani leisa lelia lennie lenora lenore leola leonarda leonora leora leota
    lesia leslee lesley lesli lessie leta letha letitia lettie letty libby lida ligia lilia lindy linnea linnie
    linsey lissette lizabeth lizbeth lizette lolita loni lonna lonnie loraine loree loreen lorelei loren lorene
    lorenza lorie lorinda lorine lorretta lorri lorrie lottie louann louella louie louvenia lovie loyce luann luanne
    lucila lucile lucrecia lucretia luella lupe lura lurline luvenia lyda lyla lyndsay lyndsey lynette lynnette
    mable machelle mackenzie madaline madalyn madelyn madge maegan magdalene maida maira majorie malia malika
    malinda malisa malissa mallory maranda marcella marcie marcy margarett margarette margarite margeret margie
    margo margurite mariah mariann maribeth maricela mariel marietta marilee marilou marilynn marisela marissa
    maritza marjory marla marlena marlo marlyn marlys marni marnie marquerite marquita marsha marty marva maryann
    maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako mathilda mattie maude maudie
    maurine maxie maybelle mayme mayra mazie meagan meaghan mechelle mellisa mellissa melonie melony melvina merilyn
    merlene merri meryl michell michiko micki mickie migdalia mikki milissa millicent mindi mindy minnie mireya
    mirian mirna missy mittie mitzi mozell mozelle myong myrna myrtice myrtie myrtis nakia nakisha nanci nanette
    nannette nannie naoma nedra nelda nelia nelida nell nellie neoma nettie neva nichelle nichol nichole nickie
    nicky nicolasa nicolette nicolle niki nikia nikole nila nilsa nita noella noelle nola noreen norene norine nydia
    ocie odell odessa ofelia oleta ollie olympia ophelia oralia orpha ossie otha otilia ouida pamala pamelia pamella
    particia patrica patrina pattie pearle pearlie pearline peggie pennie phillis philomena phylis phyliss portia
    pricilla queenie quiana racheal rachele rachell rachelle racquel rafaela ramonita randi rayna reba rebbecca
    rebekah regan regena renae renea renita reta retha reva reyna richelle rickie rikki robbin rolanda romelia
    romona rona roni ronna ronni rosalba rosalee rosalia rosalina rosalinda rosaline rosalva rosalyn rosamond
    rosanne rosaria roseann roseanna roseanne rosella roselyn rosetta rosina roslyn rowena roxann roxanna roxie
    royce rubie rubye rufina ruthann ruthie sachiko sade salena sallie samara samatha sammie sammy sandi sanjuana
    sanjuanita sarina saundra scarlett scottie selina shaina shalonda shameka shamika shana shanda shandra shaneka
    shanell shani shanice shanika shanita shanna shannan shanon shanta shante shantel shantell shara sharee sharen
    shari sharita sharla sharlene sharonda sharron sharyn shavon shawanda shawna shawnda shay shayla shayna shayne
    shea sheena shelba shelia shelli shellie shelly shena sheree sheri sherie sherilyn sherita sheron sherri sherrie
    sherrill sherron sherryl shiela shirlee shirlene shirly shona shonda shonna skye sondra sonya staci stacia
    stacie starla stefani stephaine stephani stephany stephenie stephine stevie sudie suellen susannah susie suzan
    suzann suzanna suzette suzie suzy sybil syble tabatha talia tamala tamatha tameka tamela tamera tami tamie
    tamika tamiko tammi tammie tamra tanesha tangela tanika tanisha tarah tarsha taryn tasha tawana tawanda tawanna
    tawnya teena tenisha tera terese teresita teressa terresa tessie thalia theda theodora theresia thersa thomasina
    thresa thuy tiana tiesha tiffani tiffanie tiffiny tillie tisha tomeka tomika tommie tonia tonja tonya tosha toya
    tracee traci tracie tresa tressie treva trista trudi trudie trudy twana twila twyla tyesha tyra valarie valda
    vallie valorie vanesa vannessa velda velia velma velva venessa venita verda vergie verla verna vernell vernetta
    vernita vernon verona versie vicenta vickey vickie vikki vilma vincenza vinnie virgie virgil virgina vivan vonda
    vonnie wanita wendi wilda willene winnifred winona wynona yadira yetta ying yolonda yong yoshiko zandra zelda
    zella zelma zena zenaida zenobia zita zoila zola zora zoraida zula zulma
    """.split()
)
MALE = frozenset(
    """
    abram adalberto adan adolph alden alfonzo alonzo alphonso alton alva alvin ambrose anibal antione antone antwan
    arden arlen arlie arnoldo arnulfo arron aubrey augustine augustus bennie benny billie blaine bobbie boyce bradly
    brant brendon brenton bret broderick bryon buford burl carlton carrol cary cecil cedrick chadwick charley
    chauncey chester chet chong christoper chung claud cleo cletus clifton clinton clyde colby collin colton
    columbus cordell cristobal cristopher cyrus damion dane danial dannie dante darell daren darnell daron darrel
    darrick darrin darron darryl darwin deandre deangelo delbert delmar delmer demarcus demetrius deon derick
    deshawn desmond dewayne dewey dewitt dexter domenic dominick dong donn donnell donnie donte dorian douglass
    duane dwain earle edgardo edison edwardo efrain efren elbert elden eldon eldridge elisha ellsworth elmer elroy
    elton elvin elvis elwood emmett emmitt emory erasmo erick ernie errol ervin everett everette felton fermin
    filiberto floyd forrest frankie franklyn fredric fredrick galen garfield garth gayle gaylord geraldo gino grady
    graig granville gregg grover harlan harland harley haywood heriberto hershel hipolito hiram hobert hollis horace
    hosea hoyt huey hyman irvin irving isaiah isaias isiah isreal issac jamaal jame jamel jamey jamison jarod
    jarrett jarrod jayson jefferey jeffery jeffry jerald jeramy jere jermaine jerold jeromy jerrell jerrod jerrold
    jewell jimmie jody joesph johnathan johnathon johnie johnnie jonah jonathon jordon jospeh josue judson kasey
    keenan kendall kendrick keneth kennith kenton kermit kieth korey kory kraig kris kristofer kristopher kurtis
    lamont landon lanny lavern laverne lawerence lazaro leigh leland lemuel lenard leonel lesley lincoln linwood
    lonnie lonny loren louie lowell loyd lucius lupe luther lyle lyman lyndon lynwood malcom marcellus margarito
    marty mathew maximo mckinley mervin michale milford millard miquel mitchel monty mose myles myron napoleon
    nathanael nathanial nickolas nicky odell odis olen olin ollie orval orville oswaldo otha otis quincy quintin
    quinton randal randell rayford raymon raymundo reginald reinaldo renaldo reynaldo rhett richie rickey rickie
    robby robt rodger rodrick rolando rolland roosevelt roscoe royce rubin rudolph rueben rufus russel sammie sammy
    samual scot scottie scotty seymour shayne sheldon shon silas stevie sylvester teddy terrance thad thaddeus
    theron thurman timmy titus tommie toney trent trenton trey truman tuan tyree tyrell tyron ulysses vern vernon
    virgil wally waylon weldon wendell weston wilber wilbert wilbur wilburn wilford wilfred wilfredo willard willian
    wilmer wilton winford winfred woodrow yong zachariah zachery zackary
    """.split()
)
