"""Forenames by the sex of those who bear them, in lower case: which pronoun a person's name allows.

Two sources: the most popular names by country in the data set "Popular names by country"
(github.com/sigpwned/popular-names-by-country-dataset, from Wikipedia's tables, CC0 1.0), Latin
script and one word only, and names common among adults that the tables of recent births leave out,
from general knowledge. A name that both sexes bear is in `EITHER`; a missing name says nothing.
"""

from __future__ import annotations

FEMALE = frozenset(
    """
    aada aadhya aarya aasha abby abena abigail ada adela adele aditi adriana adwoa adéla agata agnes agnieszka agustina aicha aikaterini
    aileen aino aisha aisyah aitana ajda ajla akiko akosua alanoud alberte aleksandra alessandra alessia alexandra alexandria alice alicia
    alicja alina aline alisa alise alison aliya allison alma althea alysha amahle amaia amal amanda amara amaris amayra amber ambra ambre
    amelia amelie amelija amelja amina aminata amira amy amálie amēlija an ana anahit anastasia anastasija anastasiya anaïs andreea androula
    ane angel angela angelica angeliki angelina angeline angie anita anja anke ann anna annabel annalena anne annette annie anohito antje
    antoinette antonella antonia antônia anya anzu aoife april ariana ariane arianna arlene armine arpi aruuke aruuzat asel asemahle
    ashraqat asilim asiya asja asmita assia asta astrid asya audrey aurora ava aviana avigail awa aya ayala ayalah ayanda ayesha aygun ayim
    ayla aylin ayra aysel ayzere ayşa ayşe azaria azariah azra aïcha aþena baran barbara barbare bayarmaa beata beate beatrice beatrix
    beatriz becky belinda benedita bernadette bertha beth bethany betsy betty bianca biljana binita bintou birgit birgitte bisera bismah
    blanca bogdana boglárka bolormaa bonnie brenda briana bridget brigitte britta brittany brooke busisiwe camila camilla camille candace
    candice cara carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy cecile
    cecilia cecília celeste celia celine charlene charlotte chedeline chelsea cherie cheryl chiara chimamanda chioma chloe chloé christa
    christiane christina christine christy ciara cindy claire clara clarissa claudia colette colleen concepción constance cordelia corinna
    corinne cornelia courtney cristina crystal cynthia dagmar daisy dalal dalia dalila daniela danielle danna daphne daria darija darlene
    dawn debbie deborah debra defne deirdre delfina delia delores denise desiree dhia diana diane dianne dilma dimitra dina djeneba doha
    dolores dominika donna dora doreen doris dorothea dorothy dragana dunja dārta ecrin edith edna eevi eileen eisha ekaterina elaine
    eleanor elena elene eleni elif elija elisa elisabeth elise eliza elizabeth elizaveta eliška ella ellen elli ellie elsa elvira elza ema
    embla emelia emely emilia emilija emiliya emily emilía emine emma emmanuelle erica erika erin esma esmeralda esperanza esther ethel
    eugenia eva eve evelina evelyn evie ewa eylül fabiola faith fajr fanta farah farida farrah farzana fatemeh fatemeh-zahra fatima fatin
    fatma fatou fatoumata federica felicia felicity fernanda fiadh fiona flavia florence folake fozia frances francesca francisca françoise
    frederica freja freya frida frieda funke fátima gabija gabriela gabriella gabrielle gail galina gamalat gamila gayane gemma genevieve
    georgia georgina geraldine gertrude gianna gillian gina ginevra ginny giorgia giovanna gita giulia gladys glenda gloria gogo googoosh
    gordana grace graça greta gretchen guadalupe gudrun gunay gunel guðrún gwen gwendolyn ha-eun ha-rin ha-yoon habiba hadicha hailey halina
    hana hanan hanna hannah harriet haruna hasmik hasnaa hatice hawa heather heidi heikapu heike helen helena helene helga helma helmi
    henrietta hessa hilary hilda hillary himari hina hinano hinata hjørdis hoda holly hope hosna hosniya huda hur hussa hélène i-chun iben
    ida ilona ilse imelda imene iminathi imogen ina inaya indira ines ingrid ingrida inès inés ioanna irati irene irina iris irma isabel
    isabella isabelle isidora isla islande ivaana ivalu ivana ivanka ivy iwona izaro i̇nci jacinda jacqueline jade jamila jana jane janet
    janice janine jasmin jasmine jeanette jeanne jeannine jelena jen jenna jennie jennifer jenny jess jessica ji-a ji-an ji-woo ji-yoo jill
    jillian jiya joan joanna joanne jocelyn jodie johanna jori josefa josefina josephine jouri jovana joy joyce juana juanita judeline
    judith judy julia juliana julianne julie juliet julieta juliette julija june justine júlia kabita kadiatou kaia kaja kamala kamilė
    karima karin karina karine karla karolina karolína katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy
    katia katie katja katla katrin katya kay kayla keira keisha kendra kerstin ketevan khadija khadije khawla khongordzol kiara kimberly
    kirsten klea kolinda konstantina konul kora krista kristen kristi kristin kristina kristine ksenija kyra kyriaki laia lakshmi lamija
    lana lara larissa latifa latoya laura lauren laurie layla lea leah leandra leen leila lejla lena leni lenna leonie leonor lesedi leticia
    leyla li-hua lia lian liana lianne lidia liepa lile lili lilian liliana lilien lilit lilja lillian lillie lilly lily lin lina linda
    lindiwe lisa lisakhanya liv livia liz liza lizzie ljiljana lois lola lora lorena loretta lori lorna lorraine lotte louisa louise lovelie
    lovely luana lubna lucia luciana lucija lucille lucinda lucy lucía ludmila ludovica luisa luise luknė lulwa luna lupita lur lusine lydia
    lyn lyna lynda lynn lynne léa léna lía lív lėja ma'soumeh mabel maddi maddie madeleine madeline madison maeva magda magdalena maggie
    maha mahsa maia maitê maja malak malala malek malen malgorzata malin malu mandy maneh manuela mara marcela marcia mareva margaret
    margarida margarita margery margot marguerite mari maria mariam mariama mariami marian mariana marianna marianne marie mariela marija
    marilyn marina marine marisa mariya marjorie marlene marta martha martina marwa mary marya maryam maryja maría matilda matilde matthildur maud
    maureen mavis maxine maya maysoun małgorzata maša meera megan meghan mehar mei mei-hui mei-ling melania melanie melina melinda melisa
    melissa mercedes meredith meriem merjem mersana meryem mette mia michaela michele michelle michèle mila milagrosa milana mildred milena
    milica millie minerva mio mira miranda miriam mirjana mirlande moea moeata moira molly mona monica monika monique muriel myra myrlande
    myrtle mzia mädïna mía nada nadia nadine nadira nahia naledi nancy naomi nare narine natacha natalia natalie natalija natasha nathalie
    natália natálie naura naya nazanin-zahra nehir nela nelly nesreen neža ngozi nia nicola nicole niharika nika nikki nikol nilay nina nivi
    niviaq nkosazana noemí nokuthula noluthando nomsa noor nora norma nosipho nouf noûr ntombi nuala nur nuray nurul nutsa octavia odile
    odval oisha oksana oleksandra olena olga olha olivia oliwia ona oumou oyunbileg paige palesa paloma pam pamela panagiota paneeraq
    paninnguaq paola paraskevi pari patrice patricia patricija patrícia patsy patty paula paulina pauline pearl peggy penelope penny petra
    philippa phoebe phyllis pia pipaluk poema pola polina polly precious princess priscilla priti priya priyanka puteri rabina rachel
    radmila ramona rania ranjana raquel raya rayana rebecca reem reema regina rei reina renata renee rethabile rhoda rhonda ria riko rin
    rita roberta robyn rochelle roghayyeh rokia ronja rosa rosalind rosanna rose rose-merline rosemary rosie rosmery roxana roxanne ruth
    ruòxī saar sabina sabine sabrina sadie safija safiya saga sahar sakeena sakineh sakura saliha sally salma salome salomé sama samantha
    sandra sanna sara sarah sarah-jane savannah selena selma seo-ah seo-yun serena sesili sevda sevinj shabana shahd shaikha shaimaa shams
    sharon shayma sheila shelley sherifa sheryl shirley shristi shu-chen shu-chuan shu-fen shu-hua shu-hui sibongile sienna sigrid silke
    silvia simona simone sindisiwe siobhan sita siti snezana snežana sobia sofi sofia sofie sofija sofiya sofía solomiya somayyeh sonia
    sonja soo-ah sophia sophie stacey stacy stella stephanie sue suha sultan sumayah sunita susan susana susanna susanne suzana suzanne
    svetlana svitlana sylvia sylvie sára sóley sólja tabitha tamar tamara tammy tania tanja tanya tara tarana tarita tatiana tatjana teodora
    teresa tereza teri tess tessa teura thandi thelma theresa thuli tiare tiffany tina titaina titaua tomyris toni tracey tracy tricia
    trinidad trish trisha tuleen uiloq ulrike ursula uta ute vaea valentina valeria valerie vamika vanessa varvara vasiliki vasilisa venla
    vera verena veronica veronika vesna vicki vicky victoria viktoria viktorie viktorija viktoriya viktoría viktória viola violet violeta
    virginia vita vittoria vivian viviane vusala vár wanda wateen wendy whitney widelene wilhelmina willa willow wilma winifred winnie xenia
    ximena xīnyí ya-ting yael yana yara yasmin yasmine yasna yekaterina yelena yetunde yeva yoana yolanda yua yuina yulia yuliia yuna yvette
    yvonne yìhán yīnuò yūna yǐmò yǔtóng yǔxī zahra zainab zala zandile zanele zehra zeinab zeynab zeynep zina zoe zofia zoé zsuzsanna zuzana
    zuzanna zümra zǐhán ámbar éabha şerife
    """.split()
)
MALE = frozenset(
    """
    aarav aariz aaron abbas abd abdallah abdel abdel-rahman abdelkader abdou abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman
    abe abel abraham abubakr abulfazl adam adin adnan adomas adrian adriano adrians afonso agustín ahmad ahmed ahmet aiden aimar aisultan
    aiur ajay akash akira aksel akufo alain alan alassane albert alberto aldiyar aldo alec alejandro aleks aleksandar aleksander aleksandr
    aleksandre alessandro alexander alexandre alexandros alexandru alexei alexey alfie alfonso alfred alfredo ali ali-reza alikhan alinur
    alistair allan allen alparslan alteo alvaro amadou amar amine amir amir-abbas amir-ali amir-hossein amit ammar amos ananda anar anatoly
    anders andre andreas andrei andrej andres andrew andrey andria andrias andrii andriy andrzej andy angelo angus anil ansel anthony anton
    antoni antonio antony antônio anwar ao aoi aputsiaq aras archie areg areni ari arjun arman armando armen arnold aron arsen artem arthur
    artiom artur arturo artyom arun ashok ashot ashraf asif atef athanasios atlas ato august avi avigdor axel ayman ayoub aziz babatunde
    bader bakary bandar banele barack barry bart bartosz bashar basil bassam bautista ben benas bence benedict benicio benjamin benjamín
    benyamin bernard bernardo bernd bernie berrdo bert beshoi bezalel bheki bibek biel bilal bill billy binyamin bishal bjorn björn bo bob
    bobby bogdan bola bongani boris boubacar brad bradley brahim brandon brendan brent brett brian bruce bruno bryan bukola byron caleb
    callum calvin carl carlo carlos carsten cedric cesar chad charbel charles cheikh chia-hao chidi chien-hung chih-chiang chih-hao
    chih-ming chih-wei chin-lung chinedu christian christof christoph christophe christopher christos chuck chukwu chuluun chun-chieh
    chun-hung cillian ciro clarence claude claudio clement cliff clifford clint clive cody colin connor conor constantin craig cristian
    cristiano curtis cyril césar dale damian damien damjan damon dan danel daniel daniels daniil danijel danilo danny danylo dario daris
    darius darrell darren daryl dave davi david davide davit davud dean declan dejan demetre denis dennis denys derek detlef devin dhruv
    dick didier diego dieter dietmar dimitar dimitri dimitrios dimitris dinesh dion dirk djamel dmitri dmitriy dmitry dmytro do-yun dominic
    dominik dominykas don donald donny doug douglas dragan duarte dumisani duncan dustin dušan dwayne dwight dylan dyllan dániel džan earl
    ed eddie edgar edmund edoardo eduard eduardo edward edwin eeli ehud eino eitan eithan elchin elias elie elijah elliot elmar elnur elon
    elshan elyas eman emanuel emeka emil emiliano emilio emir emmanuel emmerson emīls enoch enrico enrique enver eric erich erik ernest
    ernesto ernst erwin ethan eugene eun-woo evan evariste evens evgeny eymen ezekiel ezra fabian fabien fabio fadi fahad fahd faisal farid
    farouk felipe felix femi ferdinand fernando ferndo fikile filip filipe finlay finn florian fran francesco francis francisco franciszek
    francois frank franklin franz françois fred freddie frederic frederick fredrik friedrich fūma gabor gabriel gabriele gael gagik gareth
    garry gary gaspar gavin gennady geoff geoffrey georg george georges georgi georgios gerald gerard gerhard germán gerónimo gevorg giacomo
    gianni gideon gilbert gilles gilli giorgi giorgio giovanni giuseppe glen glenn godfrey goodluck goran gordon graeme graham grant greg
    gregor gregory grigory guido guillaume guillermo gunnar gustavo gustavs guy gwede göktug ha-joon habib hakainde hakeem hakim halim hamid
    hamza hank hans harald haris harold harraz harris harrison harry haru haruma harun haruto harvey hasan hashem hassan hayk hector
    heinrich heinz heitor helmut hendrik henri henrik henry herbert herkus herman herschel hideo hinato hiro hiroshi hossein hovhannes
    howard hubert hudson hugh hugo huseyn hussain hussein hydar hàorán hàoyǔ hüseyin iain ian ibai ibrahim ibrahima idris igor ihor ikenna
    iker ilgar ilija ilya iman imran inuk inunnguag inutsiaq ioane ioannis ion ira isaac isak ishaan ismael ismail israel issa itamar itsuki
    ivan ivik ivo izz i̇smail jack jackson jacob jacques jad jaime jair jake jakob jakov jakub jamal james jameson jan janez jannik jaroslav
    jarosław jason javier jay jayden jean-claude jean-luc jean-marie jean-pierre jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
    jerónimo jesus jesús ji-ho jim jimmy joachim joao joaquín jochen joe joel joey johan johann john johnny jokūbas jon jonas jonathan jordi
    jorge jose josef joseph josh joshua josiah josip josé jovan joão ju-won juan jude juha julen jules julian julien julio julius jun junaid
    junior jurgen justin juvenal jákup jógvan jón jónas jökull jörg jörn jürgen jēkabs kabir kagiso kai kairo kajus kaloyan kamal kapil
    karam karel karim karl kathem katlego kayode kazi kazuo keanu keir keith ken kenji kenneth kenny keven kevin kgalema khaled khalid
    khalil kiaan kieran kipchoge kiran kirill kirk kirollos kiwa klaus koa kofi kojo konrad konstantin konstantinos kostas krishna krzysztof
    kumar kurt kwame kwesi kyle kylian kyrylo kári kārlis lamar lamine lan lance larry lars laszlo laurent lavi lawrence lazar lazarus leano
    lech leevi lenny leo leon leonard leonardo leonid leopold leordo leroy lesego lev levente levi lewis liam lindani linus lio lionel lloyd
    lorenzo louis lourenço lovro loïc lubanzi lucas luciano ludwig luigi luis luiz luka lukas lukasz luke lukáš lwandle lwazi lászló léo
    maciej magnus mahamadou mahammad mahdi mahesh mahmood mahmoud majid maksim maksym malachi malcolm maligiaq malik malthe mamadou manaia
    mandla manfred manish manoj manua manuel marama marc marcel marcell marcelo marcin marco marcos marcus marek mario marios marius mariusz
    mark markas markel marko marks markus marlon marshall marti martim martin martyn martí martín marvin masaki massimo matas matei matej
    mateo mateusz mathias mathieu matija mats matt matteo matthew matthias matthías mattia mattias matvey matyáš matías matěj maui maurice
    maurizio mauro maxim maxime maximilian maximiliano maël mees mehdi mehmet melvin mervyn mete michael michail michal michalis michał
    michel mick miguel mihai mihail mikael mikaere mikayel mike mikhail mikhailo miki miklós mikołaj milan miles milos miloš milton min-jun
    minato minik miraç mitch mitchell moana modibo modou mohamad mohamed mohammad mohammad-reza mohammad-taha mohammed mohan mohd moise
    monte morris moses moshe moussa muhamad muhammad muhammed murad murat musa mustafa mykhailo mykhaylo mykola mzwandile máté míngzé mùchén
    mùyáng nabih nabil nadir naftali nagi nagisa nandan naoki naranbaatar narek narendra nasser nathan nathaniel naïm neil nelio nelson
    nestor nhlanhla nicholas nick nico nicolae nicolas nicolás niel niels nigel nik nikau nikita niko nikodem nikola nikolai nikolaos
    nikolay nikoloz nikos nil nils noah noam nomaan norman norsaq nuka nurislam nóa obinna ofentse oihan oisin oisín oleg oleh oleksandr
    oleksii oliver olivier olivér olu olusegun olusola omar omer onni oren osama oscar oskar osman otto oumar ousmane owen pablo panagiotis
    paolo pascal patrick patrik pau paul paulo pavel pavlo pawel paweł pedro per percy perry petar pete peter peterson petr petro petteri
    phil philip philipp philippe phillip pierre pieter piotr pol prakash pranav prasert pravin prem qasim qillaq quentin rachid rafael rafał
    rahul raila raj rajesh rajiv rakesh ralf ralfs ralph ramazan ramesh rami ramon ramzan ramón randall randy raoul raphael raphaël rashad
    rashid rasmus raul ravi ray raymond raúl recep refael reggie reinhard relja ren renato rene rex reza ricardo riccardo richard rick ricky
    rishi roan rob robbie robert roberto roberts rod roderick rodney rodrigo roel roger rohan roko roland rolf roman ron ronald ronnie rory
    ross roy ruben rudolf rudy rupert ruslan russell ryan rían saad sadiq said salik salman salvador salvatore sami samir samson samuel
    samvel samyar sander sandro sanjay santiago saqib saul scott sean sebastian sebastián sebastião segun sekou selim sem senzo seo-jun
    serge sergei sergey sergio sergiy serhii serhiy seth seyed shahem shahid shane shaun shawn sheikh shigeru shinzo shivansh si-woo
    sibusiso siddhartha siegfried silvio simon sipho siphosethu siyabonga solomon somboon somchai somporn somsak souleymane spencer stan
    stanislav stanisław stanley stefan stefano steffen stephen sterling steve steven stevenson stewart stuart sunil suresh sven syed szymon
    sō sōma tadeusz tadhg taha taim takashi tamatoa tamás tapuarii taras tarek tareq tariq tatsuki tayyip tebogo ted tedros tehei teiki
    teiva teo teodor terence terry teva thabiso thabo than thaniel themba theo theodor theodore thiago thierry thomas théo tiago tigran tim
    timo timofey timothy tito tobias toby todd toivo tom tomas tomasz tommaso tommy tomás tomáš tony torsten travis trevor tristan tróndur
    tshepo tunar tunde turki tyler tyrone uhuru ulf ulloriaq ulrich umar uri usman uwe vadim valdemar valentin valery valter vasileios
    vasilije vasyl vaughn vedant venkat viacheslav vicente victor vijay viktor vince vincent vincenzo viraj vishal vitali vitaliy vitaly
    vlad vladimir vladislav vladyslav vojtěch volker volodymyr vugar vuk vusal vusi vyacheslav väinö wade waleed walid wallace walter warren
    wassim wayne wen-hsiung werner wes wesley wilfried wilhelm will willem william willie wilson winston wojciech wolfgang xavier xi yahya
    yair yakov yamato yann yannick yaroslav yasser yassin yaw ye-jun yehuda yemi yevhen yitzhak yoav yoel yosef yoshihide younès yousef
    yousouf youssef yoweri yu-jun yuri yuriy yury yusef yusif yusuf yves yìchén yìzé yūma yǔxuān yǔzé zach zachary zack zahid zahir zaid
    zalán zane zeke zion zoltan zoltán zoran zubair àlex ádám álvaro ángel édouard étienne óliver ömer łukasz žan
    """.split()
)
EITHER = frozenset(
    """
    adama alex alexis andrea aria ariel ashley avery beverly blake cameron casey charlie chris dakota dana devon dominique drew emerson harper
    jackie jamie jean jessie jordan karen kelly kerry kim lee leslie lethabo lethokuhle lindsay lindsey logan luca marion max melokuhle
    micah mina morgan nana nino noa noel omphile parker pat quinn reese riley robin rowan sage sam sasha shannon skyler sydney taylor wan
    """.split()
)
