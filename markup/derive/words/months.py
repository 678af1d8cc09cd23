"""Months of the Gregorian calendar and days of the week, by language (ISO 639-1; `no` stands for Bokmål and Nynorsk).

Source: the Unicode CLDR 45 (wide and abbreviated, format and stand-alone), with the oblique cases and short forms that
newspapers print beside them (`Sept`, `Jänner`, `januarja`, `سبتمبر` and `أيلول`).

Words are compared without case, accents, and marks at their ends, so `MÄR` and `mar` are one word. A form of
several words stands with `_` for its spaces.
"""

from __future__ import annotations

from typing import Final

# Twelve groups, January first; forms of one month are separated by a space.
MONTHS: Final = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct"
    "|november nov|december dec",
    "de": "januar jan jänner jän|februar feb feber|märz mär mrz|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|dezember dez",
    "fr": "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct"
    "|novembre nov|décembre déc",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
    "it": "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago"
    "|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    "pt": "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov|dezembro dez",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept"
    "|oktober okt|november nov|december dec",
    "af": "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep"
    "|oktober okt|november nov|desember des",
    "da": "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt"
    "|november nov|december dec",
    "no": "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt"
    "|november nov|desember des",
    "sv": "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept"
    "|oktober okt|november nov|december dec",
    "fi": "tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti"
    "|toukokuuta toukokuu touko|kesäkuuta kesäkuu kesä|heinäkuuta heinäkuu heinä|elokuuta elokuu elo"
    "|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu",
    "is": "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep sept|október okt"
    "|nóvember nóv|desember des",
    "pl": "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze"
    "|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź"
    "|listopada listopad lis|grudnia grudzień gru",
    "cs": "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn"
    "|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro",
    "sk": "januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl"
    "|augusta august aug|septembra september sep sept|októbra október okt|novembra november nov|decembra december dec",
    "hu": "január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug"
    "|szeptember szept|október okt|november nov|december dec",
    "ro": "ianuarie ian|februarie feb febr|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug"
    "|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec",
    "tr": "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki"
    "|kasım kas|aralık ara",
    "ru": "января январь янв|февраля февраль февр фев|марта март мар|апреля апрель апр|мая май|июня июнь июн"
    "|июля июль июл|августа август авг|сентября сентябрь сент сен|октября октябрь окт|ноября ноябрь нояб ноя"
    "|декабря декабрь дек",
    "uk": "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт кві|травня травень трав тра"
    "|червня червень черв чер|липня липень лип|серпня серпень серп сер|вересня вересень вер|жовтня жовтень жовт жов"
    "|листопада листопад лист лис|грудня грудень груд гру",
    "bg": "януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт"
    "|ноември ное|декември дек",
    "mk": "јануари јан|февруари фев|март мар|април апр|мај|јуни|јули|август авг|септември сеп септ|октомври окт"
    "|ноември ное|декември дек",
    "el": "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ"
    "|μαΐου μάιος μάι|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ"
    "|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ",
    "et": "jaanuar jaanuaril jaan|veebruar veebruaril veebr|märts märtsil|aprill aprillil apr|mai mail|juuni juunil"
    "|juuli juulil|august augustil aug|september septembril sept|oktoober oktoobril okt|november novembril nov"
    "|detsember detsembril dets",
    "lv": "janvāris janvārī janvāra janv|februāris februārī februāra febr|marts martā marta|aprīlis aprīlī aprīļa apr"
    "|maijs maijā maija|jūnijs jūnijā jūnija jūn|jūlijs jūlijā jūlija jūl|augusts augustā augusta aug"
    "|septembris septembrī septembra sept|oktobris oktobrī oktobra okt|novembris novembrī novembra nov"
    "|decembris decembrī decembra dec",
    "lt": "sausio sausis saus|vasario vasaris vas|kovo kovas kov|balandžio balandis bal|gegužės gegužė geg"
    "|birželio birželis birž|liepos liepa liep|rugpjūčio rugpjūtis rugp|rugsėjo rugsėjis rugs|spalio spalis spal"
    "|lapkričio lapkritis lapkr|gruodžio gruodis gruod",
    "sl": "januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun"
    "|julij julija jul|avgust avgusta avg|september septembra sep sept|oktober oktobra okt|november novembra nov"
    "|december decembra dec",
    "hr": "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi"
    "|lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis"
    "|studenoga studenog studeni stu|prosinca prosinac pro",
    "sr": "januar januara jan јануар јануара јан|februar februara feb фебруар фебруара феб|mart marta mar март марта мар"
    "|april aprila apr април априла апр|maj maja мај маја|jun juna јун јуна|jul jula јул јула"
    "|avgust avgusta avg август августа авг|septembar septembra sep sept септембар септембра сеп септ"
    "|oktobar oktobra okt октобар октобра окт|novembar novembra nov новембар новембра нов"
    "|decembar decembra dec децембар децембра дец",
    "ca": "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov"
    "|desembre des",
    "id": "januari jan|februari feb peb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt agst|september sep sept"
    "|oktober okt|november nov nop|desember des",
    "ms": "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep sept|oktober okt|november nov"
    "|disember dis",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    # Gregorian names of Egypt and the Gulf, of the Levant and Iraq, and of the Maghreb.
    "ar": "يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل نيسان أفريل|مايو أيار ماي|يونيو يونيه حزيران جوان"
    "|يوليو يوليه تموز جويلية يوليوز|أغسطس آب أوت غشت|سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر"
    "|ديسمبر كانون_الأول دجنبر",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "he": "ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס במרס|אפריל באפריל אפר|מאי במאי|יוני ביוני|יולי ביולי"
    "|אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט|אוקטובר באוקטובר אוק|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ",
    "hi": "जनवरी जन|फ़रवरी फरवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू"
    "|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस",
    "bn": "জানুয়ারি জানুয়ারী জানু|ফেব্রুয়ারি ফেব্রুয়ারী ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ|সেপ্টেম্বর সেপ"
    "|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
    "th": "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค"
    "|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
    "ta": "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
    "te": "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై జూలై|ఆగస్టు ఆగస్ట్ ఆగ|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం",
    "mr": "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
    "gu": "જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઓક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે",
    "pa": "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
    "ml": "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാർ|ഏപ്രിൽ ഏപ്രി|മേയ് മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ് ആഗസ്റ്റ് ഓഗ|സെപ്റ്റംബർ സെപ്റ്റം"
    "|ഒക്‌ടോബർ ഒക്ടോബർ ഒക്ടോ|നവംബർ നവം|ഡിസംബർ ഡിസം",
    "kn": "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "si": "ජනවාරි ජන|පෙබරවාරි පෙබ|මාර්තු|අප්‍රේල් අප්රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු අගෝ|සැප්තැම්බර් සැප්|ඔක්තෝබර් ඔක්|නොවැම්බර් නොවැ|දෙසැම්බර් දෙසැ",
    "km": "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "lo": "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ",
    "my": "ဇန်နဝါရီ ဇန်|ဖေဖော်ဝါရီ ဖေ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင် ဇူ|ဩဂုတ် သြဂုတ်|စက်တင်ဘာ စက်|အောက်တိုဘာ အောက်|နိုဝင်ဘာ နို|ဒီဇင်ဘာ ဒီ",
    "am": "ጃንዋሪ ጃን|ፌብሩዋሪ ፌብ|ማርች|ኤፕሪል ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክቶበር ኦክቶ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
    "ka": "იანვარი იანვრის იან|თებერვალი თებერვლის თებ|მარტი მარტის მარ|აპრილი აპრილის აპრ|მაისი მაისის მაი|ივნისი ივნისის ივნ"
    "|ივლისი ივლისის ივლ|აგვისტო აგვისტოს აგვ|სექტემბერი სექტემბრის სექ|ოქტომბერი ოქტომბრის ოქტ|ნოემბერი ნოემბრის ნოე"
    "|დეკემბერი დეკემბრის დეკ",
    "hy": "հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս"
    "|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ"
    "|դեկտեմբերի դեկտեմբեր դեկ",
    "az": "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
    "uz": "yanvar yan январ|fevral fev феврал|mart mar март|aprel apr апрел|may май|iyun iyn июн|iyul iyl июл|avgust avg август"
    "|sentabr sentyabr sen сентябр|oktabr oktyabr okt октябр|noyabr noy ноябр|dekabr dek декабр",
    "kk": "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз|қараша қар"
    "|желтоқсан жел",
    "ky": "январь январы янв|февраль февралы фев|март марты мар|апрель апрели апр|май майы|июнь июну июн|июль июлу июл"
    "|август августу авг|сентябрь сентябры сен|октябрь октябры окт|ноябрь ноябры ноя|декабрь декабры дек",
    "tg": "январ январи янв|феврал феврали фев|март марти мар|апрел апрели апр|май майи|июн июни|июл июли|август августи авг"
    "|сентябр сентябри сен|октябр октябри окт|ноябр ноябри ноя|декабр декабри дек",
    "be": "студзеня студзень|лютага люты|сакавіка сакавік|красавіка красавік|мая май травень траўня|чэрвеня чэрвень|ліпеня ліпень"
    "|жніўня жнівень|верасня верасень|кастрычніка кастрычнік|лістапада лістапад|снежня снежань",
    "bs": "januar januara jan|februar februara feb|mart marta mar|april aprila apr|maj maja|juni juna jun|juli jula jul"
    "|august augusta avgust aug|septembar septembra sep|oktobar oktobra okt|novembar novembra nov|decembar decembra dec",
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    "tl": "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo|hulyo|agosto ago|setyembre set|oktubre okt|nobyembre nob"
    "|disyembre dis",
    "eu": "urtarrila urtarrilaren urt|otsaila otsailaren ots|martxoa martxoaren|apirila apirilaren api|maiatza maiatzaren mai"
    "|ekaina ekainaren eka|uztaila uztailaren uzt|abuztua abuztuaren abu|iraila irailaren ira|urria urriaren urr"
    "|azaroa azaroaren aza|abendua abenduaren abe",
    "gl": "xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño xuñ|xullo xul|agosto ago|setembro set|outubro out|novembro nov"
    "|decembro dec",
    "cy": "ionawr ion|chwefror chwef|mawrth|ebrill ebr|mai|mehefin meh|gorffennaf gorff|awst|medi|hydref hyd|tachwedd tach"
    "|rhagfyr rhag",
    "ga": "eanáir ean|feabhra feabh|márta|aibreán aib|bealtaine beal|meitheamh meith|iúil|lúnasa lún|meán_fómhair mfómh"
    "|deireadh_fómhair dfómh|samhain samh|nollaig noll",
    "mt": "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    "lb": "januar jan|februar feb|mäerz|abrëll|mee|juni jun|juli jul|august aug|september sep|oktober okt|november nov|dezember dez",
    "so": "janaayo jannaayo|febraayo|maarso|abriil|maayo|juun|luulyo|agosto|sebtembar sebteembar|oktoobar|noofeembar|diseembar",
    "zu": "januwari|februwari|mashi|ephreli|meyi|juni|julayi|agasti|septhemba|okthoba|novemba|disemba",
    "xh": "janyuwari|februwari|matshi|epreli|meyi|juni|julayi|agasti|septemba|okthobha okthoba|novemba|disemba",
    "ha": "janairu|faburairu|maris|afirilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba",
    "ps": "جنوري|فبروري فېبروري|مارچ|اپریل|مۍ می|جون|جولای|اګست|سېپتمبر سپتمبر|اکتوبر|نومبر|دسمبر",
    "ckb": "کانوونی_دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی_یەکەم|تشرینی_دووەم|کانونی_یەکەم",
}

# Seven groups, Monday first.
WEEKDAYS: Final = {
    "en": "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    "de": "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so",
    "fr": "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "es": "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
    "it": "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
    "pt": "segunda-feira segunda_feira segunda seg|terça-feira terça_feira terça ter|quarta-feira quarta_feira quarta qua"
    "|quinta-feira quinta_feira quinta qui|sexta-feira sexta_feira sexta sex|sábado sáb|domingo dom",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "da": "mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør|søndag søn",
    "no": "mandag man måndag|tirsdag tir tysdag|onsdag ons|torsdag tor|fredag fre|lørdag lør laurdag|søndag søn sundag",
    "sv": "måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör|söndag sön",
    "fi": "maanantaina maanantai ma|tiistaina tiistai ti|keskiviikkona keskiviikko ke|torstaina torstai to"
    "|perjantaina perjantai pe|lauantaina lauantai la|sunnuntaina sunnuntai su",
    "is": "mánudagur mánudaginn mán|þriðjudagur þriðjudaginn þri|miðvikudagur miðvikudaginn mið"
    "|fimmtudagur fimmtudaginn fim|föstudagur föstudaginn fös|laugardagur laugardaginn lau|sunnudagur sunnudaginn sun",
    "pl": "poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz",
    "cs": "pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne",
    "sk": "pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne",
    "hu": "hétfő|kedd|szerda sze|csütörtök|péntek|szombat szo|vasárnap",
    "ro": "luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum",
    "tr": "pazartesi pzt|salı|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz",
    "ru": "понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс",
    "uk": "понеділок пн|вівторок вт|середа ср|четвер чт|пʼятниця пятниця пт|субота сб|неділя нд",
    "bg": "понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
    "el": "δευτέρα δευ|τρίτη τρί|τετάρτη τετ|πέμπτη πέμ|παρασκευή παρ|σάββατο σάβ|κυριακή κυρ",
    "et": "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "lv": "pirmdiena pirmd|otrdiena otrd|trešdiena trešd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd"
    "|svētdiena svētd",
    "lt": "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "sl": "ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned",
    "hr": "ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned",
    "sr": "ponedeljak понедељак пон|utorak уторак уто|sreda среда сре|četvrtak четвртак чет|petak петак пет"
    "|subota субота суб|nedelja недеља нед",
    "ca": "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
    "id": "senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|minggu min",
    "ms": "isnin isn|selasa sel|rabu rab|khamis kha|jumaat jum|sabtu sab|ahad ahd",
    "sw": "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "vi": "thứ_hai|thứ_ba|thứ_tư|thứ_năm|thứ_sáu|thứ_bảy|chủ_nhật",
    "ja": "月曜日 月曜 月|火曜日 火曜 火|水曜日 水曜 水|木曜日 木曜 木|金曜日 金曜 金|土曜日 土曜 土|日曜日 日曜 日",
    "ko": "월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일",
    "zh": "星期一 周一 週一|星期二 周二 週二|星期三 周三 週三|星期四 周四 週四|星期五 周五 週五|星期六 周六 週六"
    "|星期日 星期天 周日 週日",
    "ar": "الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "fa": "دوشنبه|سه‌شنبه سه_شنبه|چهارشنبه|پنجشنبه پنج‌شنبه|جمعه|شنبه|یکشنبه یک‌شنبه",
    "he": "יום_שני|יום_שלישי|יום_רביעי|יום_חמישי|יום_שישי|יום_שבת שבת|יום_ראשון",
    "hi": "सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
    "bn": "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
    "th": "จันทร์ วันจันทร์ จ|อังคาร วันอังคาร อ|พุธ วันพุธ|พฤหัสบดี วันพฤหัสบดี พฤ|ศุกร์ วันศุกร์ ศ|เสาร์ วันเสาร์ ส|อาทิตย์ วันอาทิตย์ อา",
    "ta": "திங்கள் திங்|செவ்வாய் செவ்|புதன் புத|வியாழன் வியா|வெள்ளி வெள்|சனி|ஞாயிறு ஞாயி",
    "te": "సోమవారం సోమ|మంగళవారం మంగళ|బుధవారం బుధ|గురువారం గురు|శుక్రవారం శుక్ర|శనివారం శని|ఆదివారం ఆది",
    "mr": "सोमवार सोम|मंगळवार मंगळ|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
    "gu": "સોમવાર સોમ|મંગળવાર મંગળ|બુધવાર બુધ|ગુરુવાર ગુરુ|શુક્રવાર શુક્ર|શનિવાર શનિ|રવિવાર રવિ",
    "pa": "ਸੋਮਵਾਰ ਸੋਮ|ਮੰਗਲਵਾਰ ਮੰਗਲ|ਬੁੱਧਵਾਰ ਬੁੱਧ|ਵੀਰਵਾਰ ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ ਸ਼ੁੱਕਰ|ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ਨਿੱਚਰ|ਐਤਵਾਰ ਐਤ",
    "ml": "തിങ്കളാഴ്ച തിങ്കൾ|ചൊവ്വാഴ്ച ചൊവ്വ|ബുധനാഴ്ച ബുധൻ|വ്യാഴാഴ്ച വ്യാഴം|വെള്ളിയാഴ്ച വെള്ളി|ശനിയാഴ്ച ശനി|ഞായറാഴ്ച ഞായർ",
    "kn": "ಸೋಮವಾರ ಸೋಮ|ಮಂಗಳವಾರ ಮಂಗಳ|ಬುಧವಾರ ಬುಧ|ಗುರುವಾರ ಗುರು|ಶುಕ್ರವಾರ ಶುಕ್ರ|ಶನಿವಾರ ಶನಿ|ಭಾನುವಾರ ಭಾನು",
    "ne": "सोमबार सोम|मङ्गलबार मङ्गल|बुधबार बुध|बिहिबार बिहि|शुक्रबार शुक्र|शनिबार शनि|आइतबार आइत",
    "ka": "ორშაბათი ორშ|სამშაბათი სამ|ოთხშაბათი ოთხ|ხუთშაბათი ხუთ|პარასკევი პარ|შაბათი შაბ|კვირა კვი",
    "hy": "երկուշաբթի երկ|երեքշաբթի երք|չորեքշաբթի չրք|հինգշաբթի հնգ|ուրբաթ ուր|շաբաթ շբթ|կիրակի կիր",
    "az": "bazar_ertəsi|çərşənbə_axşamı|çərşənbə|cümə_axşamı|cümə|şənbə|bazar",
    "kk": "дүйсенбі дс|сейсенбі сс|сәрсенбі ср|бейсенбі бс|жұма жм|сенбі сб|жексенбі жс",
    "uz": "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
    "sq": "e_hënë|e_martë|e_mërkurë|e_enjte|e_premte|e_shtunë|e_diel",
    "tl": "lunes lun|martes mar|miyerkules miy|huwebes huw|biyernes biy|sabado sab|linggo lin",
    "be": "панядзелак пн|аўторак аў|серада ср|чацвер чц|пятніца пт|субота сб|нядзеля нд",
    "bs": "ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned",
}
