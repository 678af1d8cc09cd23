"""Times told from the moment of reading, and what they mean at a given one."""

from __future__ import annotations

from datetime import datetime

import pytest

from markup.derive.relative_reading import read_relative

READ = datetime.fromisoformat("2025-05-14T15:00:00+02:00")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("5 hours ago", "en"),
        ("Published an hour ago", "en"),
        ("3h ago", "en"),
        ("vor 3 Stunden", "de"),
        ("vor 3 Stundenvor 3 Stunden", "de"),
        ("vor einer Stunde", "de"),
        ("Publié il y a 3 heures, mis à jour à 09h42", "fr"),
        ("hace 3 horas", "es"),
        ("3 ore fa", "it"),
        ("un'ora fa", "it"),
        ("há 3 horas", "pt"),
        ("3 uur geleden", "nl"),
        ("för 3 timmar sedan", "sv"),
        ("for 3 timer siden", "no"),
        ("3 tuntia sitten", "fi"),
        ("3 godziny temu", "pl"),
        ("před 3 hodinami", "cs"),
        ("3 saat önce", "tr"),
        ("3 часа назад", "ru"),
        ("3 години тому", "uk"),
        ("πριν από 3 ώρες", "el"),
        ("منذ 3 ساعات", "ar"),
        ("۳ ساعت پیش", "fa"),
        ("לפני 3 שעות", "he"),
        ("3 घंटे पहले", "hi"),
        ("৩ ঘণ্টা আগে", "bn"),
        ("3時間前", "ja"),
        ("3小时前", "zh"),
        ("3시간 전", "ko"),
        ("3 giờ trước", "vi"),
        ("3 jam yang lalu", "id"),
        ("3 ชั่วโมงที่แล้ว", "th"),
        ("15 minutes ago", "en"),
    ],
)
def test_hours_before_the_moment_of_reading_are_its_day(line: str, language: str) -> None:
    found = read_relative(line, language)
    assert found is not None
    assert found.on(READ) == READ.date()


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        ("gisteren 14:32", "nl", "2025-05-13T14:32:00"),
        ("Yesterday at 2:32 pm", "en", "2025-05-13T14:32:00"),
        ("heute, 14:32 Uhr", "de", "2025-05-14T14:32:00"),
        ("Published yesterday", "en", "2025-05-13"),
        ("18 hours ago", "en", "2025-05-13"),
    ],
)
def test_the_day_before(line: str, language: str, value: str) -> None:
    found = read_relative(line, language)
    assert found is not None
    assert str(found.on(READ)).replace(" ", "T") == value


def test_hours_that_may_reach_into_the_day_before_are_no_day() -> None:
    found = read_relative("15 hours ago", "en")
    assert found is not None
    assert found.on(READ) is None


@pytest.mark.parametrize("line", ["2 days ago", "3 hours later", "in 5 hours", "Today", "yesterday the council voted"])
def test_what_names_no_day_for_certain_is_nothing(line: str) -> None:
    assert read_relative(line, "en") is None


def test_a_label_before_it_is_read() -> None:
    found = read_relative("Updated 15 minutes ago", "en")
    assert found is not None
    assert found.label == "modified"
