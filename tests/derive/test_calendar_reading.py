"""Days of other calendars, as news pages of their countries print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.derive.calendar_reading import solar_hijri
from markup.derive.date_reading import read_dates


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        ("14 พ.ค. 2568 10:30 น.", "th", "2025-05-14T10:30:00"),
        ("๑๔ พฤษภาคม พ.ศ. ๒๕๖๘", "th", "2025-05-14"),
        ("14 พ.ค. 68 เวลา 10.30 น.", "th", "2025-05-14T10:30:00"),
        ("14/05/2568", "th", "2025-05-14"),
        ("14 พฤษภาคม 2025", "th", "2025-05-14"),
        ("۲۴ اردیبهشت ۱۴۰۴ - ۱۰:۳۰", "fa", "2025-05-14T10:30:00"),
        ("چهارشنبه ۲۴ اردیبهشت ماه ۱۴۰۴", "fa", "2025-05-14"),
        ("۱۴۰۴/۰۲/۲۴", "fa", "2025-05-14"),
        ("24 ثور 1404", "ps", "2025-05-14"),
        ("令和7年5月14日 10時30分", "ja", "2025-05-14T10:30:00"),
        ("令和7年（2025年）5月14日", "ja", "2025-05-14"),
        ("2025年（令和7年）5月14日", "ja", "2025-05-14"),
        ("平成31年4月30日", "ja", "2019-04-30"),
        ("民國114年5月14日", "zh", "2025-05-14"),
    ],
)
def test_the_day_is_told_in_the_gregorian_calendar(line: str, language: str, value: str) -> None:
    assert [reading.value.isoformat() for reading in read_dates(line, language=language)] == [value]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("平成31年5月2日", "ja"),  # the era had ended
        ("30 اسفند 1404", "fa"),  # no leap year
        ("16/11/1446", "ar"),  # a lunar year
        ("16 ذو القعدة 1446", "ar"),
        ("14/05/2568", "en"),
    ],
)
def test_what_the_calendar_does_not_have_or_arithmetic_does_not_tell_is_no_day(line: str, language: str) -> None:
    assert read_dates(line, language=language) == ()


@given(st.integers(1244, 1499), st.integers(1, 12))
def test_solar_months_follow_one_another(year: int, month: int) -> None:
    first = solar_hijri(year, month, 1)
    following = solar_hijri(year + month // 12, month % 12 + 1, 1)
    days = [solar_hijri(year, month, day) for day in range(1, 32)]
    assert first is not None
    assert following is not None
    assert (following - first).days == sum(day is not None for day in days)
    assert first == date.fromordinal(first.toordinal())


@pytest.mark.parametrize(
    ("solar", "value"),
    [((1357, 11, 22), "1979-02-11"), ((1399, 12, 30), "2021-03-20"), ((1400, 1, 1), "2021-03-21")],
)
def test_solar_days_whose_gregorian_ones_are_known(solar: tuple[int, int, int], value: str) -> None:
    found = solar_hijri(*solar)
    assert found is not None
    assert found.isoformat() == value
