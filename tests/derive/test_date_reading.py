"""Dates as lines of text print them, in many languages."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.derive.date_reading import read_dates
from markup.derive.words.months import MONTHS

# line, language, region -> (value in ISO 8601, the words it stands on)
ONE_DATE = [
    ("May14,2025", None, None, "2025-05-14", "May14,2025"),
    ("By Ann Lee 14th May 2025", "en", None, "2025-05-14", "14th May 2025"),
    ("The 3rd of June, 2024", "en", None, "2024-06-03", "3rd of June, 2024"),
    ("Sept. 5, 2025", "en", None, "2025-09-05", "Sept. 5, 2025"),
    ("Harbour PressApril 28, 2023", "en", None, "2023-04-28", "April 28, 2023"),
    ("3 minute readJune 3, 20249:05 AM", "en", None, "2024-06-03T09:05:00", "June 3, 20249:05 AM"),
    ("Sun, Jun 2 20242:23 PM EDT", "en", None, "2024-06-02T14:23:00-04:00", "Sun, Jun 2 20242:23 PM EDT"),
    ("12. MÄR 2025 18:03", "de", None, "2025-03-12T18:03:00", "12. MÄR 2025 18:03"),
    ("5. Ma\u0308rz 2025", "de", None, "2025-03-05", "5. Ma\u0308rz 2025"),
    ("26.4.2024,16:05Uhr", "de", None, "2024-04-26T16:05:00", "26.4.2024,16:05Uhr"),
    ("Wien, 4. Jänner 2024 um 9.05 Uhr", "de", "AT", "2024-01-04T09:05:00", "4. Jänner 2024 um 9.05 Uhr"),
    ("15.05.23", "de", None, "2023-05-15", "15.05.23"),
    ("24.05.14 오전 10:05", "ko", None, "2024-05-14T10:05:00", "24.05.14 오전 10:05"),
    ("1er mai 2025 à 14 h 52", "fr", None, "2025-05-01T14:52:00", "1er mai 2025 à 14 h 52"),
    ("14 de mayo de 2025 a las 10:05 h", "es", None, "2025-05-14T10:05:00", "14 de mayo de 2025 a las 10:05 h"),
    ("Madrid-29/05/2025 20:00", "es", None, "2025-05-29T20:00:00", "29/05/2025 20:00"),
    ("terça-feira, 18/08/2025 às 22h10", "pt", "BR", "2025-08-18T22:10:00", "terça-feira, 18/08/2025 às 22h10"),
    ("1º maggio 2025 ore 10.05", "it", None, "2025-05-01T10:05:00", "1º maggio 2025 ore 10.05"),
    ("tirsdag 14. maj 2024 kl. 17.25", "da", None, "2024-05-14T17:25:00", "tirsdag 14. maj 2024 kl. 17.25"),
    ("14. toukokuuta 2025 klo 9.05", "fi", None, "2025-05-14T09:05:00", "14. toukokuuta 2025 klo 9.05"),
    ("2025. május 14., kedd, 10:05", "hu", None, "2025-05-14T10:05:00", "2025. május 14., kedd, 10:05"),
    ("2025 m. gegužės 14 d. 10:05", "lt", None, "2025-05-14T10:05:00", "2025 m. gegužės 14 d. 10:05"),
    ("2025. gada 14. maijs", "lv", None, "2025-05-14", "2025. gada 14. maijs"),
    ("5 d'abril de 2025", "ca", None, "2025-04-05", "5 d'abril de 2025"),
    ("22 квітня 2025 року, 13:40", "uk", None, "2025-04-22T13:40:00", "22 квітня 2025 року, 13:40"),
    ("22 апреля 2025 г. в 13:40 мск", "ru", None, "2025-04-22T13:40:00+03:00", "22 апреля 2025 г. в 13:40 мск"),
    ("14 Μαΐου 2025, 10:05 μ.μ.", "el", None, "2025-05-14T22:05:00", "14 Μαΐου 2025, 10:05 μ.μ."),
    ("14 Mayıs 2025 Çarşamba, 10:05", "tr", None, "2025-05-14T10:05:00", "14 Mayıs 2025 Çarşamba, 10:05"),
    ("14 KASIM 2025", "tr", None, "2025-11-14", "14 KASIM 2025"),
    ("ngày 14 tháng 5 năm 2024 lúc 10:05", "vi", None, "2024-05-14T10:05:00", "14 tháng 5 năm 2024 lúc 10:05"),
    ("Thứ ba, 14/05/2024, 19:25 (GMT+7)", "vi", None, "2024-05-14T19:25:00+07:00", "Thứ ba, 14/05/2024, 19:25 (GMT+7)"),
    ("2024年5月14日(火) 午後3時05分", "ja", None, "2024-05-14T15:05:00", "2024年5月14日(火) 午後3時05分"),
    ("2025년 5월 14일 오후 3:05", "ko", None, "2025-05-14T15:05:00", "2025년 5월 14일 오후 3:05"),
    ("１４．０５．２０２５", "de", None, "2025-05-14", "１４．０５．２０２５"),
    ("١٤ مايو ٢٠٢٤ - ٠٩:٣٠ م", "ar", None, "2024-05-14T21:30:00", "١٤ مايو ٢٠٢٤ - ٠٩:٣٠ م"),
    ("14 أيار/مايو 2024", "ar", None, "2024-05-14", "14 أيار/مايو 2024"),
    ("14 تشرين الثاني 2024", "ar", None, "2024-11-14", "14 تشرين الثاني 2024"),
    ("14 במאי 2024 בשעה 10:05", "he", None, "2024-05-14T10:05:00", "14 במאי 2024 בשעה 10:05"),
    ("१४ मई २०२४, अपराह्न ३:०५", "hi", None, "2024-05-14T15:05:00", "१४ मई २०२४, अपराह्न ३:०५"),
    ("১৪ মে ২০২৪", "bn", None, "2024-05-14", "১৪ মে ২০২৪"),
    ("14/05/2025, 10.30 WIB", "id", None, "2025-05-14T10:30:00+07:00", "14/05/2025, 10.30 WIB"),
    ("১৪ মে ২০২৫, ১০:৩০ পিএম", "bn", None, "2025-05-14T22:30:00", "১৪ মে ২০২৫, ১০:৩০ পিএম"),
    ("14 மே 2025, 10:30", "ta", None, "2025-05-14T10:30:00", "14 மே 2025, 10:30"),
    ("14 მაისი, 2025", "ka", None, "2025-05-14", "14 მაისი, 2025"),
    ("2025eko maiatzaren 14a", "eu", None, "2025-05-14", "2025eko maiatzaren 14"),
    ("by Ann LeeNovember 21, 202501747", "en", "US", "2025-11-21", "November 21, 2025"),
    ("von Anna Berg, 8.5.12", "de", None, "2012-05-08", "8.5.12"),
    ("2025-05-14T10:11:12+02:00", None, None, "2025-05-14T10:11:12+02:00", "2025-05-14T10:11:12+02:00"),
    ("2025-05-14T10:11Z", None, None, "2025-05-14T10:11:00+00:00", "2025-05-14T10:11Z"),
    ("2025-05-14T10:11-05:00", None, None, "2025-05-14T10:11:00-05:00", "2025-05-14T10:11-05:00"),
    ("Tue, 6 May 2025 21:27:00 +0000", None, None, "2025-05-06T21:27:00+00:00", "Tue, 6 May 2025 21:27:00 +0000"),
    ("10:05 AM EDT, Wed May 14, 2025", "en", None, "2025-05-14T10:05:00-04:00", "10:05 AM EDT, Wed May 14, 2025"),
    ("22:04 GMT - 14 May 2025", "en", None, "2025-05-14T22:04:00+00:00", "22:04 GMT - 14 May 2025"),
    ("4:05 p.m. ET on July 4, 2025", "en", None, "2025-07-04T16:05:00-04:00", "4:05 p.m. ET on July 4, 2025"),
    ("4:05 p.m. PT, December 4, 2025", "en", None, "2025-12-04T16:05:00-08:00", "4:05 p.m. PT, December 4, 2025"),
    ("12 a.m. on 3 May 2025", "en", None, "2025-05-03T00:00:00", "12 a.m. on 3 May 2025"),
    ("3 May 2025, 16:05 MESZ", None, None, "2025-05-03T16:05:00+02:00", "3 May 2025, 16:05 MESZ"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "language", "region", "value", "said"), ONE_DATE)
def test_reads_the_one_date_of_a_line(
    line: str, language: str | None, region: str | None, value: str, said: str
) -> None:
    (reading,) = read_dates(line, language=language, region=region)
    assert (reading.value.isoformat(), line[reading.start : reading.end], reading.ambiguous) == (value, said, False)


def test_a_day_without_a_clock_time_stays_a_day() -> None:
    (reading,) = read_dates("14 May 2025")
    assert reading.value == date(2025, 5, 14)
    assert not isinstance(reading.value, datetime)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "no digit at all",
        "5 hours ago, gestern, 2024, May 2024, 14 May",
        "31 February 2024 and 30.02.2024",
        "1 January 1899, 1 January 2101",
        "17.-20.06.2024",
        "June 17-20, 2024",
        "17. bis 20. Juni 2024",
        "from 17 June to 20 June 2024",
        "17 June 2024 - 20 June 2024",
        "https://news.example/2024/05/14/a-story",
        "https://news.example/2024/may/14/a-story",
        "https://news.example/2024-05-14-a-story.html",
        "see /14-may-2025-a-story",
        "number 2025-05-141 and 12025-05-14",
        "version 10.4.11 at 192.168.10.12",
        "call 01.02.03.04.05",
        "۱۴۰۳/۰۲/۲۵",
    ],
)
def test_reads_nothing_where_no_day_is_said(line: str) -> None:
    assert read_dates(line) == ()


@pytest.mark.parametrize(
    ("language", "region", "value"),
    [
        ("en", "US", "2024-05-04"),
        ("en", "GB", "2024-04-05"),
        (None, "AU", "2024-04-05"),
        ("fr", None, "2024-04-05"),
        ("en", None, None),
        ("en", "CA", None),
        (None, None, None),
    ],
)
def test_language_and_region_decide_what_goes_first(
    language: str | None, region: str | None, value: str | None
) -> None:
    (reading,) = read_dates("05/04/2024", language=language, region=region)
    assert (None if reading.ambiguous else reading.value.isoformat()) == value


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("30.01.202430. Januar 2024", ["2024-01-30", "2024-01-30"]),
        ("21. Januar 202222. Januar 2022", ["2022-01-21", "2022-01-22"]),
        ("10.04.202511.04.2025", ["2025-04-10", "2025-04-11"]),
        ("June 28, 2019January 17, 2020", ["2019-06-28", "2020-01-17"]),
    ],
)
def test_two_dates_that_run_into_one_another_are_two(line: str, days: list[str]) -> None:
    assert [reading.value.isoformat() for reading in read_dates(line)] == days


def test_slashes_in_a_language_that_writes_dots_leave_the_order_open() -> None:
    assert [r.ambiguous for r in read_dates("04/05/2025", language="de")] == [True]
    assert [r.ambiguous for r in read_dates("04.05.2025", language="de")] == [False]
    assert [r.value for r in read_dates("04/05/2025", language="de", order="month")] == [date(2025, 4, 5)]


@pytest.mark.parametrize("line", ["05/14/2024", "14/05/2024", "Fri 05/04/2024"])
def test_a_part_over_twelve_or_a_weekday_decides_too(line: str) -> None:
    (reading,) = read_dates(line, language="en")
    assert not reading.ambiguous
    assert reading.value in {date(2024, 5, 14), date(2024, 4, 5)}


def test_a_month_name_of_two_meanings_needs_its_language() -> None:
    def read(language: str | None) -> tuple[int, bool]:
        (reading,) = read_dates("12 listopada 2024", language=language)
        return reading.value.month, reading.ambiguous

    assert read("pl") == (11, False)
    assert read("hr") == (10, False)
    assert read(None)[1]


@pytest.mark.parametrize(
    ("line", "language", "region"),
    [
        ("14 May 2025 10:05 IST", "en", "IN"),
        ("14 May 2025 10:05 CST", "en", None),
        ("10 January 2025, 10:05 EST", "en", "AU"),
        ("14 May 2025 10:05 BST", "en", "BD"),
        ("14 mai 2025 10:05 ET", "fr", None),
    ],
)
def test_an_abbreviation_of_several_meanings_gives_no_offset(line: str, language: str, region: str | None) -> None:
    (reading,) = read_dates(line, language=language, region=region)
    assert isinstance(reading.value, datetime)
    assert reading.value.tzinfo is None


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("14 May 2025 · 3h", "en"),
        ("14 May 2025, 5 hours ago", "en"),
        ("2024年5月14日 3時間前", "ja"),
        ("14.05.2024, 10:00 bis 12:00 Uhr", "de"),
        ("10:00 - 12:00 Uhr, 14.05.2024", "de"),
        ("3. mai 2025 12.50 kr", "no"),
        ("3 May 2025 24:00", "en"),
        ("3 May 2025 13:05 AM", "en"),
        ("14 May 2025, 10 to 12 people", "en"),
    ],
)
def test_what_is_no_moment_leaves_the_day_alone(line: str, language: str) -> None:
    (reading,) = read_dates(line, language=language)
    assert not isinstance(reading.value, datetime)


LABELLED = [
    ("Published Fri, May 2 2025 | Updated: 3 May 2025", "en",
     [("published", "2025-05-02"), ("modified", "2025-05-03")]),
    ("By Ann LeePosted: 3 May 2025", "en", [("published", "2025-05-03")]),
    ("Zuletzt aktualisiert am Montag, 5. Mai 2025", "de", [("modified", "2025-05-05")]),
    ("Mis à jour le 5 mai 2025", "fr", [("modified", "2025-05-05")]),
    ("Aktualizacja: 05.05.2025 19:45 Publikacja: 05.05.2025 19:05", "pl",
     [("modified", "2025-05-05T19:45:00"), ("published", "2025-05-05T19:05:00")]),
    ("公開日：2024/05/14 11:30 更新日：2024/05/15 12:30", "ja",
     [("published", "2024-05-14T11:30:00"), ("modified", "2024-05-15T12:30:00")]),
    ("2024年5月14日 10:05 更新", "ja", [("modified", "2024-05-14T10:05:00")]),
    ("입력 2026.05.12 22:09 수정 2026.05.12 23:10", "ko",
     [("published", "2026-05-12T22:09:00"), ("modified", "2026-05-12T23:10:00")]),
    ("نُشر في ١٢ مايو ٢٠٢٥", "ar", [("published", "2025-05-12")]),
    ("\u200fפורסם: 03.06.2025, 08:15 | עודכן: 04.06.2025, 19:30\u200f", "he",
     [("published", "2025-06-03T08:15:00"), ("modified", "2025-06-04T19:30:00")]),
    ("Updated at 4:05 PM EST, Wed December 4, 2024", "en", [("modified", "2024-12-04T16:05:00-05:00")]),
    ("9:43, 5 May 2025Updated 9:44, 5 May 2025", "en",
     [(None, "2025-05-05T09:43:00"), ("modified", "2025-05-05T09:44:00")]),
    ("5 May 2025 (Updated)", "en", [("modified", "2025-05-05")]),
    ("5 May 2025Updated", "en", [(None, "2025-05-05")]),
    ("Date: 5 May 2025", "en", [("published", "2025-05-05")]),
    ("Court date: 5 May 2025", "en", [(None, "2025-05-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "language", "expected"), LABELLED)
def test_labels_say_which_date_it_is(line: str, language: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.label, r.value.isoformat()) for r in read_dates(line, language=language)] == expected


def test_the_time_of_an_update_takes_the_day_before_it() -> None:
    line = "5 maggio 2025 Aggiornato alle 16:01 2 minuti"
    day, update = read_dates(line, language="it")
    assert (day.value, day.label) == (date(2025, 5, 5), None)
    assert (update.value.isoformat(), update.label) == ("2025-05-05T16:01:00", "modified")
    assert line[update.start : update.end] == "16:01"


@pytest.mark.parametrize(
    "line",
    [
        "5 May 2025 23:50, updated 00:10",
        "5 May 2025, updated 3h ago",
        "5 mai 2025, mis à jour il y a 3h",
        "5 May 2025 at 9:00",
    ],
)
def test_an_update_before_the_date_or_without_a_clock_time_is_none(line: str) -> None:
    assert len(read_dates(line)) == 1


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(sorted(MONTHS)), st.data())
def test_every_month_name_is_read_in_its_language(day: date, language: str, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(MONTHS[language].split("|")[day.month - 1].split())).replace("_", " ")
    if data.draw(st.booleans()):
        name = name.upper()
    (reading,) = read_dates(f"{day.day} {name} {day.year}", language=language)
    assert (reading.value, reading.ambiguous) == (day, False)


@given(
    st.lists(
        st.sampled_from(
            [" ", *"14 05 2025 1 . / - : , | May mai 年 月 日 at Updated am pm UTC +02:00 T ' ( ) 10:05 x".split()]
        )
    )
)
def test_readings_stand_in_the_line_in_order(parts: list[str]) -> None:
    line = "".join(parts)
    ends = [0]
    for reading in read_dates(line):
        assert ends[-1] <= reading.start < reading.end <= len(line)
        assert line[reading.start : reading.end].strip() == line[reading.start : reading.end]
        ends.append(reading.end)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(1900 <= reading.value.year <= 2100 for reading in read_dates(text))


def test_a_long_line_is_read_to_its_end() -> None:
    assert len(read_dates("14 May 2025 10:05, 17 ab cd " * 2000)) == 2000
