"""Names of other calendars than the Gregorian: months of the Solar Hijri one, eras of Japan and Taiwan.

Sources: Unicode CLDR 45 (calendars `persian`, `japanese`, `roc`); the month names of Afghanistan and their Pashto forms
are general knowledge; the days on which Japan's eras begin and end are those of its cabinet orders.
"""

from __future__ import annotations

from datetime import date
from typing import Final

# Twelve groups each, the first month (from 20 or 21 March) first: of Iran, of Afghanistan in Dari, in Pashto.
SOLAR_HIJRI_MONTHS: Final = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند اسپند",
    "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
    "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب",
)
MONTH_WORDS: Final = frozenset({"ماه"})  # "month", between its name and the year
# Languages in whose pages 1404/02/24 is a Solar Hijri day; in Arabic it may be a lunar one.
SOLAR_HIJRI_LANGUAGES: Final = frozenset({"fa", "prs", "ps"})

# Era -> the year before its first, its first day, its last.
ERAS: Final = {
    "令和": (2018, date(2019, 5, 1), date.max),
    "平成": (1988, date(1989, 1, 8), date(2019, 4, 30)),
    "昭和": (1925, date(1926, 12, 25), date(1989, 1, 7)),
    "大正": (1911, date(1912, 7, 30), date(1926, 12, 24)),
    "民國": (1911, date(1912, 1, 1), date.max),
    "民国": (1911, date(1912, 1, 1), date(1949, 9, 30)),
}
