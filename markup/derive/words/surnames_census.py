"""Surnames of the United States, in lower case, besides those of the other list.

The first 4,000 of the US Census Bureau's table of surnames in the census of 1990 (public domain), without
the ordinary words of English, German, French, Italian and Spanish, and without places.
"""

from __future__ import annotations

CENSUS_SURNAMES = frozenset(
    """
    aaron abbott abel abernathy abney abraham abrams abreu acevedo ackerman acuna adair adam adame adamson adcock
    addison adkins adler agee agnew ahern ahrens aiken ainsworth akers akins alaniz alarcon albers albertson
    albrecht albright alcorn aldrich aldridge aleman alfaro alford alicea allan allard allison allred almanza alonzo
    alston altman amaya ambrose ames ammons anaya andrade andrew andrus anglin anthony apodaca applegate aragon
    aranda archibald archuleta arellano arevalo armijo armstead arndt arnett arredondo arreola arriaga arrington
    arsenault arteaga arthur artis ashby ashcraft ashe asher ashford ashley ashton ashworth atherton atkins atkinson
    atwell atwood avalos avery avila aviles ayers ayres babb babcock babin bach bachman baer baez baggett bagley
    bagwell baines bair baird balderas baldwin ballard bankston banuelos barajas barbee barbour barclay barfield
    barger barkley barksdale barlow barnard barnett barnette barnhart barnhill barr barraza barrett barron barth
    bartholomew bartlett bartley barton basham bassett batchelor bateman batts baugh baughman baum bauman beal beale
    beall bearden beasley beattie beatty beaty beauchamp beaudoin beaulieu beckett beckham beckman beckwith becnel
    bedford beebe begay begley behrens belanger belcher bellamy belton beltran benavides benavidez benedict benitez
    benner benoit benson bentley benton bergeron bergman berman bermudez bernal bernier bernstein berrios bertram
    berube bess betancourt bethea bethel betts beverly beyer biddle bigelow biggs billingsley billups bingham bivens
    blackburn blackman blackmon blackwell blackwood blais blake blakely blalock blanchard blanchette blankenship
    blanton blaylock bledsoe blevins blocker blodgett blount blum bogan boggs bohannon bolden bolen bolin boling
    bollinger bolton bonner booker boone boothe borden boren borges bostic bostick boswell bouchard boudreau
    boudreaux bourne bourque bowden bowen bowens bowie bowlin bowser boyce boyer boykin boyle boyles boynton
    brackett braden bradford bradshaw brady bragg brandt branham brannon branson brantley braswell bratcher bratton
    braxton breaux breeden breedlove breen brennan brenner brent brewster brice briggs brinkley brinkman brinson
    briones briscoe brito britt britton brock brockman broderick bronson broome broughton browder brower browne
    brownlee broyles brubaker bruce brumfield bruner brunson bryan bryson buchanan buckley buckner buffington buford
    bullard bundy bunn burch burchett burchfield burdette burdick burge burgess burgos burk burkett burkhart burks
    burleson burley burnett burnette burney burnham burnside burrell burris burroughs burt busch bussey butterfield
    byars byers bynum byrd byrnes cabral cady cagle cahill cain calderon caldwell calhoun calkins callahan callaway
    callender calloway calvert calvin cameron canady canales canfield cantrell cantu canty capps caraballo carden
    cardenas cardoza cardwell carl carlisle carlton carman carmichael carmona carnahan carney caron carrington
    carson cartwright cary casey casillas cason casper cass cassidy castaneda casteel castellanos castleberry
    caswell cates cathey caudill caudle causey cavanaugh cavazos cecil chacon chadwick chaffin chalmers chamberlin
    chaney chapin chappell charles charlton chastain chatman chavarria chavis cheatham cheney cheng childers
    childress childs chilton chisholm chisolm choate christenson christianson christie christman christopher christy
    churchill cintron cisneros clancy clanton clapp clarkson clary clawson clayton cleary clem clemens clements
    clemmons clemons clevenger clifford clifton cline clinton clough coates cobb cobbs coble coburn cochran cockrell
    cody coe coffey coffman cohn coker colbert colburn colby coles coley colson colvin colwell compton comstock
    concepcion condon conklin conley conn connell connelly conner connolly connor connors conover conrad conroy
    conway conyers cooke cooley coombs cooney copeland copley corbett corcoran cordell cordova corey corley cormier
    cornelius cornell cornett cornish cornwell corrigan cortes cosby costello cottrell coughlin coulter courtney
    covington cowan cowart coyle coyne crabtree craddock craig crain crandall cranford crawley crayton creech
    creighton crenshaw crider crist crittenden crocker crockett croft cromer cromwell cronin crosby croteau crouse
    crowder crowe crowell crowley crum crump cruse crutcher crutchfield cuellar cuevas culbertson cullen culp
    culpepper culver cummings cummins curley curran currie currier curtis custer cutler cyr daigle dailey daley daly
    damico damron dancy dang dangelo daniel danielson danner darby darden darnell daugherty davidson davila davison
    dawkins deaton decker dees dehart dejesus delacruz delagarza delaney delarosa delatorre deleon dellinger deloach
    delong delossantos deluca delvalle demarco demers dempsey denham denney denning dennis dennison denny denson
    denton desantis devito devlin devore devries dewey dewitt dexter dickens dickerson dickinson dickson diehl
    dietrich dietz diggs dillard dillon dion doan dobbins dobbs dobson dockery dodd dodson dolan donahue donald
    donaldson donnell donnelly donohue donovan dooley doran dorman dorn dorsey doss dotson doty dougherty douglass
    dow dowd dowell dowling downey dozier driscoll drummond drury dube dubose duckett duckworth dudley duffy dugan
    duggan dugger dumas dunaway dunbar dunham dunlap dupre dupree dupuis duran durbin durden durham dutton duval
    duvall dwyer dyson earle earley easley eason easterling eastman easton eaton ebert echevarria echols eckert
    edgar edmond edmonds edmondson edward egan eggleston elam eldridge elias elizondo elkins eller ellington elliot
    ellison ellsworth elmore elrod ely emanuel embry emerson emmons engel engle ennis enos enriquez epperson epps
    epstein erickson ervin erwin escamilla escobedo esparza esquivel estep etheridge eubanks everett everhart evers
    ewing ezell fagan fahey fairbanks fairchild fairley faison falk fallon farias farley farnsworth farr farrar
    farrell farrington farris faulk faulkner faust fay felder feldman feliciano felix felton fennell fenner ferrell
    ferris fincher findley finley finn finney fishman fisk fitch fitzgerald fitzpatrick fitzsimmons flaherty
    flanagan flanders flannery fleming fletcher floyd flynn fogle foley folse folsom fong fontenot foote forbes
    forman forrest forrester forsyth forsythe fortenberry fortier fortner foss foust foy fraley francis francois
    frantz frazier frederick frias frye fullerton fulmer fulton fultz fuqua furman furr gabriel gaddis gaddy gaffney
    gaither galarza gallegos galloway galvan galvez galvin gamez gandy gann gannon gantt garber gardiner garnett
    garris garvey garvin gary gaskin gaskins gaston gatlin gauthier gavin geary geiger gerard gifford gilchrist
    giles gillen gillespie gillette gilley gilliam gilliland gillis gilman gilmore ginn gipson glaser gleason glenn
    glover glynn goble goddard godfrey godwin goetz goff goforth goins goldberg goldman goldstein gooch goode gooden
    goodman goodrich goodson goodwin gorham gorman gossett gough gould grady graf graff granados granger grantham
    grayson greenberg greenfield greenlee greenwood greer gregg gregory greiner gresham grice grier griffis griffith
    griggs grigsby grimm grisham grissom griswold grogan grossman grover grubb grubbs guajardo guenther guevara
    guffey guidry guillen guillory guinn gunderson gunn gunter gunther gurley gustafson guthrie guyton haag hackett
    hadley hagan haggerty hahn haight hailey hairston halcomb haley hallman halverson hamblin hamby hamel hamer
    hamlin hamm hammett hammond hammonds hammons hampton hamrick hancock handley hanes haney hankins hanley hanlon
    hanna hannah hannon harbin hardesty hardin harding hardison hardman hardwick hargis hargrove harkins harlan
    harley harlow harman harmon harrell harrington hartley hartman harwood haskell haskins hass hassell hastings
    hatcher hatchett hatfield hathaway hatton hauser hawes hawley hawthorne hayden haynes hayward haywood headley
    headrick healey healy hearn heaton hebert heckman hedrick heffner hefner heinz helton hemphill hendrick
    hendricks hendrickson hendrix henley henning hensley henson herbert heredia herman herndon herrick herrington
    herrmann herron hess hester hewitt hiatt hibbard hickman higdon higginbotham higgins higgs hightower hildebrand
    hildreth hilliard hillman hilton himes hines hinkle hinson hinton hirsch hitchcock hite hitt hoang hobbs hobson
    hodge hodges hoff hogg hogue holbrook holcomb holguin holley holliday hollingsworth hollins hollis holloman
    holloway holm holman holton honeycutt hoover hopson horne horner hornsby horton horvath hoskins hostetler houck
    hough houghton houser howe howland hoyle hoyt hsu hubbard hubert huddleston hudgins huey huffman huggins hulsey
    hummel humphrey humphreys humphries hundley huntley hurd hurley hussey huston hutcherson hutchings hutchins
    hutchinson hutchison hutson hutto hutton huynh hyatt hyde hyman ingram inman irby irizarry irvin irvine irving
    irwin isaac isaacs isaacson isbell isom ison israel iverson ivey jacob jacobson jacoby jaeger jameson jamison
    janes jaramillo jarrell jarrett jarvis jefferies jeffers jefferson jeffery jeffrey jeffries jennings jernigan
    jessup jett jewell jewett jobe jolley jordon jorgensen joyce joyner juarez judd jude julian kahn kaminski kane
    kaplan karr kauffman kaufman kay kearney kearns keating keaton kee keefe keefer keegan keeler keenan keene
    keeney keeton keith kellogg kelsey kelso kemp kemper kendall kendrick kenney kenny kenyon kern kerns kerr
    kessler keyes kidd kilgore killian kilpatrick kimball kimble kimbrough kimmel kincaid kingsley kinney kinsey
    kirby kirchner kirk kirkland kirkpatrick kirkwood kiser kline knott knowles knowlton knox knudsen knutson
    koehler koenig kohler kolb koonce koontz kopp kozlowski kramer krebs krueger kruse kuhn kunkel kurtz kuykendall
    kyle labbe lacey lachance lacroix ladd ladner lafleur lamar lamm lancaster landers landis landrum landry laney
    langdon langford langley langlois langston lanham lankford lantz laplante lapointe laporte larkin larose larry
    larue lassiter laster latham latimer laughlin lavigne lavoie lawler lawton layne layton leahy lear leary leavitt
    leblanc leclair ledbetter ledford ledoux legg leggett lehman leigh leighton lemay lemieux lemus lentz lenz leon
    leonard lerma leslie leung levesque levine leyva libby lightfoot ligon liles lilley lilly linares lincoln
    lindley lindquist lindsay lindsey linn linton lipscomb littlefield littlejohn littleton livingston lloyd lockett
    lockhart locklear lockwood loftis lofton logan logsdon lomax longoria loomis lorenz lott lovejoy lovell lovett
    lowe lowell lowery lowry loy loyd luckett ludwig lugo lujan luke lumpkin lundy lunsford lusk luther luttrell
    lutz lyle lyles lyman lynn lyon lyons lytle mabe mabry macias mack mackay mackey macklin macon maddox madison
    maestas magana magee maguire mahan maher mahon mahoney malcolm mallory malloy malone maloney mancuso mangum
    manley mann mansfield manson marcum marcus marion markham marlow marlowe marr marrero marroquin martell
    martindale martz marvin marx massey massie masterson matheny mathews mathis matlock matson matthew mattingly
    mattison mattox mattson mauldin maupin maurer maxey mayberry mayes mayfield mayhew maynard mays mcadams mcafee
    mcalister mcallister mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallum mccann mccarter mccartney
    mccarty mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock mccloskey mccloud mcclung mcclure
    mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccracken mccrary mccray mccreary mccue
    mcculloch mccullough mccune mccurdy mccutcheon mcdaniel mcdaniels mcdermott mcdonnell mcdonough mcdougal
    mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcghee mcgill mcginnis mcgovern
    mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh mcinnis mcintire mcintosh mcintyre mckay mckee
    mckenna mckenzie mckinley mckinney mckinnon mcknight mclain mclaughlin mclaurin mclean mclemore mclendon mcleod
    mcmahan mcmahon mcmanus mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcneal
    mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcswain mcvay mcvey mcwhorter mcwilliams meade
    meador medeiros medlin medrano meehan meeks melancon melendez mello melton melvin menard mendenhall menendez
    mercer meredith merrick merrill merritt metcalf metz metzger metzler michael michaels michaud middleton milam
    milburn millard milligan milner milton mims minnick minter minton mintz mireles mixon mize mobley moe moeller
    moffett moffitt mohr mojica monahan moniz monroe monson montague montalvo montanez montoya mooney moran morehead
    moreland morey morin morley morrell morrill morrissey morton mosby moseley moses mosher mosier mosley mott
    moulton moye moyer mueller mullen mulligan mullin mullins mullis muncy muniz munson murdock murillo murrell
    murry musgrove myles myrick nabors nadeau najera napier naquin nash naylor neal needham neeley neely neff negron
    neil neill nesbitt ness neuman nevarez neville newberry newby newcomb newell newkirk newman newsom newsome ngo
    nicholas nicholson nickerson nielson nieves niles nixon noe nolan noland nolen noonan noriega norman norris
    norton norwood noyes nugent nunn nutt nye oakes oakley oates ocampo ocasio oconnell odell oden odom odonnell
    ogden oglesby ohara ojeda okeefe oldham oleary olivarez olivas olmstead olvera omalley oneal oneil ontiveros
    oreilly ornelas orosco orourke orr osborn osborne osburn osgood osorio ostrander osullivan oswald otis otoole
    ott ouellette overstreet overton owen packard padgett paige paine palacios pannell pantoja pappas parham parnell
    parr parris parrish parrott partin paterson patrick patten patton paul pauley paulsen paulson paxton payton
    peachey pearce pearson pederson peebles peeples pemberton pendergrass pendleton penn pennell pennington perales
    perreault perryman peterman pettit peyton pfeiffer pham phelan phelps phipps pickard pickens pickering pickett
    pierson pimentel pipkin pitt pittman pitts plummer plunkett poe pogue poindexter polanco polk pollack pollard
    pollock poole poore porterfield posey poston potts poulin prater prather pratt prentice prescott presley
    pressley preston prewitt prichard pridgen pringle pritchard pritchett proffitt pruett pruitt pryor puckett pugh
    pullen pulliam purcell purdy purnell purvis putman putnam pyle qualls quarles quezada quigley quinones
    quintanilla quiroz radford ragan ragland ragsdale rainey ralph ralston ramey ramon ramsey rand randall randle
    randolph raney rankin rapp ratcliff ratliff rawlings rawls rayburn raymond reagan reardon reaves redd reddick
    redding redman redmond reece reeder rees reese regan reinhardt rendon renfro renner renteria reyna reynoso
    rhoades rhoads rhodes richey richie richmond rickard ricker ricketts rickman riddick ridenour ridgeway ridley
    riggins riggs rigsby rinehart ripley ritchey ritchie ritter roark robb robbins roberge roberson robinette
    robison roby rockwell roderick rodgers rodrigue rodriquez roland rollins roney rooney roper rosen rosenberg
    rosenthal roth rountree roush rowan rowe rowell rowland rowley royer royster rubin rucker rudd rudolph ruffin
    runyon rupp russ ruth rutherford rutledge ryder sadler saenz salcido saldana salgado salisbury salley sammons
    sampson sams samson samuel samuels sanborn sanderson sandlin sanford sapp sargent satterfield saucedo sauls
    saunders savoy saxton saylor scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schell scherer
    schmitt schofield schott schrader schreiber schubert schuler schumacher schwab schwartz schweitzer scroggins
    scruggs searcy seaton seay seeley seibert seifert seitz selby sepulveda severson seward sewell seymour
    shackelford shafer shaffer shannon shapiro sharpe shay shea sheehan shelby sheldon shelley shelton shepard
    sheppard sheridan sherman sherrill sherrod sherwood shinn shipley shipman shipp shirley shockley shrader shuler
    shull shultz shuman shumate sibley siegel sigler sikes siler silverman simms simons simpkins sinclair singletary
    sisk sisson sizemore skaggs skelton skidmore skinner slade slagle slater sloan slocum slone smalley smallwood
    smithson smoot snead sneed snell snodgrass snowden solis soliz solomon somers sommers sorensen sorenson sorrell
    sotelo southerland souza sowell spangler sparkman spaulding spearman speer spellman spence spicer spivey spooner
    spradlin sprague springer sprouse spruill spurlock stacey stacy stafford staggs staley stallings stallworth
    stamper stanfield stanford stanley stanton stapleton starkey starks starnes staten staton stauffer stclair
    stearns steele steen steinberg stephen stephenson stepp stevenson stillwell stiltner stine stinnett stinson
    stjohn stockton stoddard stoll stovall stover stowe stpierre stratton strauss streeter strickland strother
    stroud stuart stubblefield stubbs stuckey stull sturgill suarez suggs sumner sumpter sutherland sutter sutton
    swafford swann swanson swartz sweeney swenson switzer sykes sylvester taber tackett taft taggart talbert talbot
    talley tamayo tarver tatum teague teel tellez templeton tennant terrell thacker thao tharp thayer thibodeau
    thibodeaux thigpen thomason thomson thorne thornton thorpe thorton thurman thurston tibbs tice tidwell tierney
    tijerina tillery tilley tillman tilton timmons tinsley tipton tisdale titus tobias tobin todd tolbert toler
    toliver tolliver tomlin tomlinson tompkins toney torrez toth tovar townsend tracy trahan trammell trapp trask
    travis traylor treadwell trejo trent trevino tribble trimble triplett tripp troutman truitt trujillo truong
    tubbs tuggle turley turnbull turney turpin tuttle tyler tyner tyree tyson ulrich underhill underwood unger
    upchurch upshaw upton urbina uribe utley vail valadez valdes valerio valles vance vandyke vanhorn vanmeter vann
    varner varney vaughan vaughn vaught vazquez velasquez velazquez velez vernon vetter vick vickers vickery viera
    villareal villarreal villegas vinson vogel vogt voss waddell wadsworth waggoner wahl waite wakefield walden
    waldron waldrop waller wallis walter walters walton warfield warner washburn wasson waterman watters waugh wayne
    weatherford weatherly webber webster weems weiner weinstein weldon weller wellman wendt wentworth wenzel wertz
    wesley westbrook westfall westmoreland weston wetzel whalen whaley wharton whatley wheatley wheaton whipple
    whitaker whitcomb whited whitehead whitehurst whiteside whitfield whitley whitlock whitlow whitman whitmire
    whitmore whitney whitson whitt whittaker whitten whittington whitworth wiggins wilbanks wilbur wilburn wilcox
    wiley wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett willey william williford willingham
    willoughby willson wimberly windham winfield winfrey wingate wingfield winn winslow winstead winston wirth
    wiseman witherspoon witt wofford wolfe wolff wolford womack woodall woodard woodley woodruff woodson woodward
    woodworth wooldridge wooten worley worrell worthington wray wyatt wylie wyman wynn wynne xiong yancey yanez
    yarbrough yates yazzie ybarra yeager yee yoder yost youngblood yount zaragoza zarate zavala zeigler zeller
    zepeda zhang ziegler zielinski zimmerman zook zuniga
    """.split()
)
