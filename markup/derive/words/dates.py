"""Words of dates, clock times and zones, by language (ISO 639-1; `no` stands for Bokmål and Nynorsk).

Sources: day periods and the regions that put the month first are those of the Unicode CLDR 45. Labels were counted in 152 news pages of
108 publishers and completed from general knowledge of the languages; joining words are general knowledge. Offsets
are those of the IANA time zone database.

Words are compared without case, accents, and marks at their ends, so `MÄR` and `mar` are one word. A form of
several words stands with `_` for its spaces.
"""

from __future__ import annotations

from typing import Final

# Labels before a date, separated by bars. Most longer phrases ("first published", "zuletzt aktualisiert") end in one
# of these and need no entry.
PUBLISHED_LABELS: Final = {
    "en": "published|posted|publication date|publish date|pub date|released|issued|created|date|published at|publication|first publication|publish time|date published|published date|date posted|post date",
    "de": "veröffentlicht|publiziert|erstellt|erschienen|stand|geschrieben|online seit|veröffentlichung|datum|erstveröffentlichung|erscheinungsdatum|veröffentlichungsdatum|publikationsdatum|eingestellt|datum der veröffentlichung",
    "fr": "publié|publiée|paru|parue|mis en ligne|mise en ligne|écrit|publication|créé|posté|date de publication|date",
    "es": "publicado|publicada|fecha de publicación|creado|fecha|publicado el|fecha de creación",
    "it": "pubblicato|pubblicata|pubblicazione|data pubblicazione|data di pubblicazione|creato|data",
    "pt": "publicado|publicada|publicação|data de publicação|criado|data",
    "nl": "gepubliceerd|geplaatst|publicatiedatum|verschenen|datum",
    "af": "gepubliseer",
    "da": "offentliggjort|publiceret|udgivet|oprettet|dato",
    "no": "publisert|lagt ut|skrevet|dato",
    "sv": "publicerad|publicerat|publicerades|skapad|datum|publiceringsdatum",
    "fi": "julkaistu|julkaisuaika|luotu|päivämäärä|päiväys",
    "is": "birt|birtist|birtur",
    "pl": "publikacja|opublikowano|data publikacji|opublikowany|opublikowane|data dodania|dodano|utworzono|data|data utworzenia",
    "cs": "publikováno|vydáno|zveřejněno|vytvořeno|datum|datum vydání",
    "sk": "publikované|vydané|zverejnené|uverejnené|vytvorené|dátum|dátum vydania",
    "hu": "közzétéve|megjelent|publikálva|létrehozva|dátum|megjelenés",
    "ro": "publicat|publicată|data publicării|data",
    "tr": "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme|tarih|haber tarihi",
    "ru": "опубликовано|опубликована|опубликован|дата публикации|создано|дата|размещено",
    "uk": "опубліковано|дата публікації|створено|дата",
    "bg": "публикувано|публикувана|публикуван|дата",
    "el": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης|ημερομηνία",
    "et": "avaldatud|loodud|kuupäev",
    "lv": "publicēts|publicēta|datums",
    "lt": "paskelbta|publikuota|publikavimo data|data",
    "sl": "objavljeno|objava|datum",
    "hr": "objavljeno|objava|objavljen|datum",
    "sr": "objavljeno|objavljen|објављено|објављен|datum|датум",
    "ca": "publicat|publicada",
    "id": "diterbitkan|terbit|dipublikasikan|tayang|dipublish|tanggal",
    "ms": "diterbitkan|disiarkan|tarikh",
    "sw": "ilichapishwa|imechapishwa",
    "vi": "đăng|xuất bản|ngày đăng|đăng lúc|ngày xuất bản|ngày",
    "ja": "公開日|公開日時|公開|掲載|掲載日|配信|配信日|投稿日|発表日|作成日|初公開|日付|日時|配信日時|掲載日時|投稿日時|公開日付",
    "ko": "입력|등록|발행|기사입력|최초입력|승인|작성|게시|등록일|입력일|발행일|기사등록|최초등록|날짜|일자|게재",
    "zh": "发布时间|发表于|发布于|发布|发表时间|發布時間|發布|發表|發表於|刊登|時間|时间|發佈時間|發佈|日期|发布日期|發布日期|发表日期|出版日期|發布時間",
    "ar": "نشر|نُشر|نشرت|تاريخ النشر|تم النشر|نشر بتاريخ|التاريخ|تاريخ",
    "fa": "منتشر شده|انتشار|تاریخ انتشار|منتشر شد|زمان انتشار|تاریخ|تاریخ خبر",
    "ur": "شائع|اشاعت|تاریخ",
    "he": "פורסם|פורסמה|תאריך פרסום|תאריך",
    "hi": "प्रकाशित|प्रकाशन|तारीख|दिनांक|पब्लिश",
    "bn": "প্রকাশ|প্রকাশিত|প্রকাশকাল|প্রকাশের সময়|তারিখ",
    "mk": "објавено|објавен",
    "sq": "publikuar|publikuar më|botuar",
    "gl": "publicado|publicada",
    "eu": "argitaratua|argitaratze data",
    "cy": "cyhoeddwyd",
    "be": "апублікавана|апублікаваны",
    "kk": "жарияланды|жарияланған",
    "uz": "e'lon qilindi|chop etildi|эълон қилинди",
    "az": "dərc olunub|yayımlanıb|dərc edilib",
    "ka": "გამოქვეყნდა|გამოქვეყნებულია",
    "hy": "հրապարակվել|հրապարակված",
    "tl": "inilathala|nailathala",
    "th": "เผยแพร่|เผยแพร่เมื่อ|เผยแพร่เมื่อวันที่|วันที่เผยแพร่|โพสต์เมื่อ|เผยแพร่วันที่",
    "ta": "வெளியீடு|வெளியிடப்பட்டது",
    "te": "ప్రచురణ|ప్రచురించబడింది|పబ్లిష్",
    "mr": "प्रकाशित|प्रकाशन",
    "gu": "પ્રકાશિત",
    "kn": "ಪ್ರಕಟಣೆ|ಪ್ರಕಟಿತ",
    "ml": "പ്രസിദ്ധീകരിച്ചത്|പ്രസിദ്ധീകരിച്ചു",
    "pa": "ਪ੍ਰਕਾਸ਼ਿਤ",
    "ne": "प्रकाशित|प्रकाशित मिति",
    "ps": "خپور شوی|خپرېدو نېټه",
}
MODIFIED_LABELS: Final = {
    "en": "updated|modified|corrected|last update|latest update|update|revised|amended|last edited|edited|last modified at",
    "de": "aktualisiert|geändert|update|aktualisierung|letzte änderung|letztes update|letzte aktualisierung"
    "|überarbeitet|ergänzt|bearbeitet|zuletzt bearbeitet",
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
    "mk": "ажурирано|изменето",
    "sq": "përditësuar|përditësimi i fundit",
    "gl": "actualizado|actualizada",
    "eu": "eguneratua|azken eguneratzea",
    "cy": "diweddarwyd",
    "be": "абноўлена",
    "kk": "жаңартылды|жаңартылған",
    "uz": "yangilandi|янгиланди",
    "az": "yenilənib|yeniləndi|son yenilənmə",
    "ka": "განახლდა|განახლებულია",
    "hy": "թարմացվել|թարմացված",
    "th": "อัปเดต|อัพเดท|อัปเดตล่าสุด|อัปเดตเมื่อ|ปรับปรุง|ปรับปรุงล่าสุด|แก้ไขล่าสุด|แก้ไขเมื่อ",
    "ta": "புதுப்பிக்கப்பட்டது|அப்டேட்",
    "te": "నవీకరించబడింది|అప్‌డేట్|అప్డేట్",
    "mr": "अपडेटेड|अपडेट|अद्यतनित",
    "gu": "અપડેટ|અપડેટેડ",
    "kn": "ಅಪ್ಡೇಟ್|ಅಪ್‌ಡೇಟ್|ನವೀಕರಿಸಲಾಗಿದೆ",
    "ml": "അപ്ഡേറ്റ്|പുതുക്കിയത്",
    "pa": "ਅਪਡੇਟ",
    "ne": "अद्यावधिक|अपडेट",
}
# Labels that are everyday words too: they count at the head of a line or behind a mark only.
EVERYDAY_LABELS: Final = frozenset(
    "date datum dátum dato data fecha tarih tanggal tarikh ngày дата датум ημερομηνία päivämäärä kuupäev datums publicación created erstellt stand released issued geschrieben écrit paru parue update birt giriş terbit đăng"
    " sửa publication 時間 时间 revised edited amended corrected ergänzt rettet tayang dodano creado creato criado създадено".split()
)

# What the note below a blog's entry says, in sentences and beside its day (the standard themes of WordPress).
ENTRY_NOTES: Final = (
    "entry was posted",
    "entry was published",
    "post was published",
    "filed under",
    "eintrag wurde",
    "beitrag wurde",
    "abgelegt unter",
    "entrée a été publiée",
    "article a été publié",
    "classé dans",
    "entrada fue publicada",
    "archivado en",
    "articolo è stato pubblicato",
    "archiviato in",
    "entrada foi publicada",
    "arquivado em",
    "bericht is geplaatst",
    "bericht werd geplaatst",
    "wpis został opublikowany",
    "запись опубликована",
)

# Words between a day and its month, or a month and its year; letters that make a number an ordinal.
DATE_CONNECTORS: Final = frozenset("of de d del do da di من năm".split())
ORDINAL_ENDINGS: Final = frozenset("st nd rd th er ère re go го е й я ое а e o a te de ste".split())
# Words behind a year that say it is one (`2025 m.`, `2025. gada`), with those behind a Lithuanian day.
YEAR_WORDS: Final = frozenset("m eko ko gada г год года гг р рік року r rok roku g god godine".split())
BUDDHIST_ERA: Final = ("พ", "ศ")  # `พ.ศ.`, between a Thai month and its year
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
    " d m г года год р року r roku g god godine को i gegen ca เวลา ժամը uur saatı".split()
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
FORENOON: Final = frozenset("am πμ 午前 上午 오전 凌晨 早上 清晨 صباحا ص पूर्वाह्न सुबह pagi sáng এএম পূর্বাহ্ন".split())
AFTERNOON: Final = frozenset("pm μμ 午後 下午 오후 晚上 傍晚 مساء م अपराह्न शाम পিএম অপরাহ্ন petang chiều tối".split())

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
# Languages that part the numbers of a date by dots (or, in Estonian to Norwegian, never by slashes): what stands there
# with slashes was made by a foreign template, in that template's order.
DOTTED_LANGUAGES: Final = frozenset("de fi no cs sk sl hr et".split())
# Countries that print English dates with the day first, and are not month-first ones.
DAY_FIRST_COUNTRIES: Final = frozenset(
    "GB IE AU NZ ZA IN NG KE GH UG TZ ZM ZW BW NA MW SG MY HK PK BD LK MT JM TT BB BZ FJ PG MU RW SL GM LS SZ".split()
)
# Languages that put a year of two digits first, and those in which its place is open.
SHORT_YEAR_FIRST: Final = frozenset({"ja", "ko", "zh"})
SHORT_YEAR_OPEN: Final = frozenset({"hu", "lt", "sv", "fa"})
