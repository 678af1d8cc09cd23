"""Words of times told from the moment of reading: "5 hours ago", "vor 3 Stunden", "gisteren 14:32".

Source: the Unicode CLDR 45 (relative time and day fields `minute`, `hour`, `day` with offsets 0 and -1), with the plurals
and cases that stand behind numbers and the short forms of news pages. Words are compared as those of
`markup.derive.words.dates` are. Days, weeks and longer are left out: "2 days ago" may be either of two days.
"""

from __future__ import annotations

from typing import Final

MINUTES: Final = frozenset(
    "minute minutes min mins minuten minuto minutos minuti minut minuta minuty minutter minuter minutt minuut minuuttia"
    " minutului dakika dk минута минуты минут мин хвилин хвилини хвилину λεπτά λεπτό 分 分钟 分鐘 분 دقيقة دقائق دقیقه דקות "
    " मिनट মিনিট phút menit minit นาที perc percet minutu minuta минути минута".split()
)
HOURS: Final = frozenset(
    "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren time timer timme timmar tunti tuntia"
    " godzinę godziny godzin godz hodinou hodinami hodinu hodiny hodín óra órája órával saat sa час часа часов годину години"
    " годин ώρα ώρες час часа 時間 小时 小時 시간 ساعة ساعات ساعتين ساعت שעה שעות घंटा घंटे ঘণ্টা ঘন্টা giờ jam ชั่วโมง sata sati ur uri ure"
    " urami uro tundi valandą valandas stundas hores".split()
)
ONE: Final = frozenset(
    "a an one ein eine einer einem un une una uno uma um een één en et ett yksi bir один одну".split()
)
# What stands before the number ("vor 3 Stunden", "il y a 3 heures") and what stands behind the unit ("3 hours ago").
AGO_BEFORE: Final = frozenset(
    "vor|il y a|hace|há|fa|för|for|före|před|pred|prije|пре|πριν|πριν από|преди|acum|منذ|قبل|לפני|pirms|prieš".split(
        "|"
    )
)
AGO_BEHIND: Final = frozenset(
    "ago|fa|geleden|sedan|siden|sitten|temu|önce|назад|тому|тому назад|前|之前|전|پیش|قبل|पहले|আগে|trước|lalu|yang lalu"
    "|ที่แล้ว|ที่ผ่านมา|ezelőtt|tagasi|atrás".split("|")
)
TODAY: Final = frozenset(
    "today heute aujourd'hui hoy oggi hoje vandaag idag dnes dzisiaj dziś dzis bugün сегодня сьогодні σήμερα днес danas danes"
    " azi astăzi tänään täna šodien šiandien 今日 本日 今天 오늘 اليوم امروز היום आज আজ hari_ini วันนี้ avui".split()
)
YESTERDAY: Final = frozenset(
    "yesterday gestern hier ayer ieri ontem gisteren igår včera wczoraj dün вчера вчора χθες χτες jučer juče včeraj tegnap"
    " eilen eile vakar 昨日 昨天 어제 أمس دیروز אתמול গতকাল kemarin semalam เมื่อวาน เมื่อวานนี้ ahir".split()
)
