"""Words of dates, clock times and zones, by language (ISO 639-1; `no` stands for Bokmål and Nynorsk).

Sources: month and weekday names are those of the Unicode CLDR 45 (wide and abbreviated, format and stand-alone),
with the oblique cases and short forms that newspapers print beside them (`Sept`, `Jänner`, `januarja`, `سبتمبر` and
`أيلول`); day periods and the regions that put the month first are CLDR's too. Labels were counted in 152 news pages of
108 publishers and completed from general knowledge of the languages; joining words are general knowledge. Offsets
are those of the IANA time zone database.

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
}

# Labels before a date, separated by bars. Most longer phrases ("first published", "zuletzt aktualisiert") end in one
# of these and need no entry.
PUBLISHED_LABELS: Final = {
    "en": "published|posted|publication date|publish date|pub date|released|issued|created|date|published at",
    "de": "veröffentlicht|publiziert|erstellt|erschienen|stand|geschrieben|online seit|veröffentlichung|datum",
    "fr": "publié|publiée|paru|parue|mis en ligne|mise en ligne|écrit|publication|créé|posté",
    "es": "publicado|publicada|fecha de publicación|creado|fecha",
    "it": "pubblicato|pubblicata|pubblicazione|data pubblicazione|data di pubblicazione|creato",
    "pt": "publicado|publicada|publicação|data de publicação|criado",
    "nl": "gepubliceerd|geplaatst|publicatiedatum|verschenen",
    "af": "gepubliseer",
    "da": "offentliggjort|publiceret|udgivet|oprettet",
    "no": "publisert|lagt ut|skrevet",
    "sv": "publicerad|publicerat|publicerades|skapad",
    "fi": "julkaistu|julkaisuaika|luotu",
    "is": "birt|birtist|birtur",
    "pl": "publikacja|opublikowano|data publikacji|opublikowany|opublikowane|data dodania|dodano|utworzono",
    "cs": "publikováno|vydáno|zveřejněno|vytvořeno",
    "sk": "publikované|vydané|zverejnené|uverejnené|vytvorené",
    "hu": "közzétéve|megjelent|publikálva|létrehozva",
    "ro": "publicat|publicată|data publicării",
    "tr": "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme",
    "ru": "опубликовано|опубликована|опубликован|дата публикации|создано",
    "uk": "опубліковано|дата публікації|створено",
    "bg": "публикувано|публикувана|публикуван",
    "el": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης",
    "et": "avaldatud|loodud",
    "lv": "publicēts|publicēta",
    "lt": "paskelbta|publikuota|publikavimo data",
    "sl": "objavljeno|objava",
    "hr": "objavljeno|objava|objavljen",
    "sr": "objavljeno|objavljen|објављено|објављен",
    "ca": "publicat|publicada",
    "id": "diterbitkan|terbit|dipublikasikan|tayang|dipublish",
    "ms": "diterbitkan|disiarkan",
    "sw": "ilichapishwa|imechapishwa",
    "vi": "đăng|xuất bản|ngày đăng|đăng lúc|ngày xuất bản",
    "ja": "公開日|公開日時|公開|掲載|掲載日|配信|配信日|投稿日|発表日|作成日|初公開",
    "ko": "입력|등록|발행|기사입력|최초입력|승인|작성|게시|등록일|입력일|발행일|기사등록|최초등록",
    "zh": "发布时间|发表于|发布于|发布|发表时间|發布時間|發布|發表|發表於|刊登|時間|时间|發佈時間|發佈",
    "ar": "نشر|نُشر|نشرت|تاريخ النشر|تم النشر|نشر بتاريخ",
    "fa": "منتشر شده|انتشار|تاریخ انتشار|منتشر شد|زمان انتشار",
    "ur": "شائع|اشاعت",
    "he": "פורסם|פורסמה|תאריך פרסום",
    "hi": "प्रकाशित|प्रकाशन",
    "bn": "প্রকাশ|প্রকাশিত|প্রকাশকাল|প্রকাশের সময়",
}
MODIFIED_LABELS: Final = {
    "en": "updated|modified|corrected|last update|latest update|update|revised|amended|last edited|edited|last modified at",
    "de": "aktualisiert|geändert|update|aktualisierung|letzte änderung|letztes update|letzte aktualisierung"
    "|überarbeitet|ergänzt",
    "fr": "mis à jour|mise à jour|modifié|modifiée|actualisé|actualisée|dernière modification|maj",
    "es": "actualizado|actualizada|última actualización|modificado|actualización|última modificación",
    "it": "aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modificato|modificata|ultima modifica",
    "pt": "atualizado|atualizada|actualizado|última atualização|atualização|modificado",
    "nl": "bijgewerkt|laatste update|aangepast|gewijzigd|geüpdatet|laatst gewijzigd|update",
    "af": "opgedateer",
    "da": "opdateret|senest opdateret|rettet|ændret",
    "no": "oppdatert|sist oppdatert|sist endret|endret",
    "sv": "uppdaterad|uppdaterat|uppdaterades|ändrad",
    "fi": "päivitetty|muokattu|päivitys",
    "is": "uppfært|uppfærð|síðast uppfært",
    "pl": "aktualizacja|zaktualizowano|aktualizowano|ostatnia aktualizacja|zmodyfikowano",
    "cs": "aktualizováno|aktualizace|upraveno|změněno",
    "sk": "aktualizované|aktualizácia|upravené",
    "hu": "frissítve|módosítva|frissült",
    "ro": "actualizat|actualizată|ultima actualizare|modificat",
    "tr": "güncelleme|güncelleme tarihi|son güncelleme|son güncelleme tarihi|güncellenme|güncellenme tarihi|güncellendi",
    "ru": "обновлено|обновлена|изменено|обновление",
    "uk": "оновлено|змінено|оновлення",
    "bg": "обновено|обновена|последна промяна|актуализирано",
    "el": "ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση",
    "et": "uuendatud|muudetud|täiendatud",
    "lv": "atjaunots|atjaunināts|papildināts",
    "lt": "atnaujinta|papildyta",
    "sl": "posodobljeno|osveženo|spremenjeno",
    "hr": "ažurirano|zadnja izmjena|osvježeno",
    "sr": "ažurirano|izmenjeno|ажурирано|измењено",
    "ca": "actualitzat|actualitzada",
    "id": "diperbarui|diupdate|pembaruan",
    "ms": "dikemas kini|dikemaskini",
    "sw": "imesasishwa",
    "vi": "cập nhật|cập nhật lúc|sửa",
    "ja": "更新日|更新日時|更新|最終更新|最終更新日|改訂|修正",
    "ko": "수정|업데이트|최종수정|최종업데이트|갱신|기사수정|수정일|최종편집",
    "zh": "更新时间|更新|最后更新|更新於|更新于|更新時間|最後更新|修改时间|最后更新时间",
    "ar": "آخر تحديث|تحديث|تم التحديث|حدث",
    "fa": "بهروزرسانی|به‌روزرسانی|به‌روز شده|آخرین به‌روزرسانی",
    "ur": "اپ ڈیٹ",
    "he": "עודכן|עודכנה|עדכון אחרון",
    "hi": "अपडेटेड|अपडेट|अद्यतन",
    "bn": "আপডেট|হালনাগাদ|সর্বশেষ আপডেট",
}
# Labels that are everyday words too: they count at the head of a line or behind a mark only.
EVERYDAY_LABELS: Final = frozenset(
    "date datum fecha created erstellt stand released issued geschrieben écrit paru parue update birt giriş terbit đăng"
    " sửa publication 時間 时间 revised edited amended corrected ergänzt rettet tayang dodano creado creato criado създадено".split()
)

# Words between a day and its month, or a month and its year; letters that make a number an ordinal.
DATE_CONNECTORS: Final = frozenset("of de d del do da di من năm".split())
ORDINAL_ENDINGS: Final = frozenset("st nd rd th er ère re go го е й я ое а e o a te de ste".split())
# Words behind a year that say it is one (`2025 m.`, `2025. gada`), with those behind a Lithuanian day.
YEAR_WORDS: Final = frozenset("m gada г год года гг р рік року r rok roku g god godine".split())
MONTH_NUMBER_WORDS: Final = frozenset("tháng thg".split())  # Vietnamese numbers its months
# Words between a label, or a clock time, and the date that follows.
DATE_JOINERS: Final = frozenset(
    "on the of at am den der vom le du au el il del em no dia día op de d dne dnia dňa dniu w v в на від от з ngày tanggal"
    " pada στις την בתאריך ב في بتاريخ يوم در تاريخ tarihinde i på kl date dated as from since lúc".split()
)
# Words between a date and its clock time.
CLOCK_JOINERS: Final = frozenset(
    "at t um kl klo kello klukkan a à as às aos las la les alle ore o ob u v w godz godzina godzinie om ora orele saat saati"
    " pukul jam pkl lúc hora horas στις ώρα в у о об الساعة عند ساعت בשעה kell kella plkst val time uhrzeit heure hour"
    " d m г года год р року r roku g god godine को i gegen ca".split()
)
# Words that join the ends of a range of days.
RANGE_WORDS: Final = frozenset(
    "to until till through and bis und oder or au et al y e a até til till och og i do až po и до по та tot en ja"
    " sampai dan đến إلى و και έως ile ve".split()
)

# Words directly behind a clock time that belong to it.
CLOCK_SUFFIXES: Final = frozenset("uhr h hs hrs hr hod hodin val hours horas heures uur óra годин час ч น".split())
HOUR_SUFFIXES: Final = frozenset({"uhr"})  # those that make a bare number one: `9 Uhr`; `3 hours` is a length of time
# Half of the day: before or behind the clock time, in twelve-hour style. Left out: short forms that are everyday words
# too (`em`, `de`, `du`), in languages that print 24 hours.
FORENOON: Final = frozenset("am πμ 午前 上午 오전 凌晨 早上 清晨 صباحا ص पूर्वाह्न सुबह pagi sáng".split())
AFTERNOON: Final = frozenset("pm μμ 午後 下午 오후 晚上 傍晚 مساء م अपराह्न शाम petang chiều tối".split())

# Zone as printed -> offset in minutes, the IANA zone that decides by the day, or None where the abbreviation has
# several meanings in use (India, Israel and Ireland; the United States, China and Cuba): the time then stays naive.
ZONES: Final[dict[str, int | str | None]] = {
    "UTC": 0,
    "GMT": 0,
    "EDT": -240,
    "EST": -300,
    "CDT": -300,
    "MDT": -360,
    "MST": -420,
    "PDT": -420,
    "PST": -480,
    "AKDT": -480,
    "AKST": -540,
    "HST": -600,
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "BST": 60,
    "WEST": 60,
    "CET": 60,
    "MEZ": 60,
    "CEST": 120,
    "MESZ": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "МСК": 180,
    "SAST": 120,
    "EAT": 180,
    "PKT": 300,
    "WIB": 420,
    "WITA": 480,
    "HKT": 480,
    "SGT": 480,
    "MYT": 480,
    "AWST": 480,
    "JST": 540,
    "KST": 540,
    "ACST": 570,
    "AEST": 600,
    "ACDT": 630,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "IST": None,
    "CST": None,
    "AST": None,
    "ADT": None,
    "WAT": None,
    "WIT": None,
    "WET": 0,
}
# Where an abbreviation above means something else (Australia's Eastern, Bangladesh's, the Philippines', Malaysia's).
ZONES_ELSEWHERE: Final = {
    "EST": frozenset({"AU"}),
    "EDT": frozenset({"AU"}),
    "BST": frozenset({"BD"}),
    "PST": frozenset({"PH", "PK"}),
    "MST": frozenset({"MY", "MM"}),
}
# Two letters that are words elsewhere (`ET` is French, `PT` a Brazilian party): zones in English only.
ENGLISH_ZONES: Final = frozenset({"ET", "CT", "MT", "PT"})

# Regions that write the month first in English or Spanish, and one that writes it both ways.
MONTH_FIRST_REGIONS: Final = frozenset("US PH PR GU VI AS MP UM MH".split())
EITHER_ORDER_REGIONS: Final = frozenset({"CA"})
# Languages that put a year of two digits first, and those in which its place is open.
SHORT_YEAR_FIRST: Final = frozenset({"ja", "ko", "zh"})
SHORT_YEAR_OPEN: Final = frozenset({"hu", "lt", "sv", "fa"})
