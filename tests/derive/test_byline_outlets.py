"""Bylines that say for which outlet, or from where, somebody wrote."""

from __future__ import annotations

import pytest

from markup.derive.byline_reading import Byline, read_byline


def read(line: str) -> Byline | None:
    return read_byline(line, language="en")


def people(line: str) -> list[str]:
    byline = read(line)
    return [c.name for c in byline.credits] if byline else []


@pytest.mark.parametrize(
    ("line", "title", "outlet"),
    [
        ("Ann Lee, Special to The Harbour Gazette", None, "The Harbour Gazette"),
        ("By Ann Lee Special to the Star", None, "the Star"),
        ("By ANN LEE, Special to HarbourWatch", None, "HarbourWatch"),
        ("ANN LEE Times Staff Writer", "Staff Writer", "Times"),
        ("Ann Lee Chronicle Staff Writer", "Staff Writer", "Chronicle"),
        ("BY ANN LEE DAILY STAFF REPORTER", "DAILY STAFF REPORTER", None),
        ("Ann Lee | The Harbourian/HarbourLive", None, "The Harbourian/HarbourLive"),
        ("Ann Lee, of The Harbourian", None, "The Harbourian"),
        ("By Ann Lee of HarbourNews.com", None, "HarbourNews.com"),
    ],
)
def test_the_outlet_behind_a_name_is_named_in_many_ways(line: str, title: str | None, outlet: str | None) -> None:
    byline = read(line)
    assert byline is not None
    (credit,) = byline.credits
    assert credit.name == "Ann Lee"
    assert (credit.job_title and line[slice(*credit.job_title)]) == title
    assert (credit.affiliation and line[slice(*credit.affiliation)]) == outlet


@pytest.mark.parametrize("line", ["From Ann Lee, Abuja", "From Ann Lee and Bob Ray in Lagos"])
def test_from_leads_to_a_name_with_a_place(line: str) -> None:
    assert people(line)[0] == "Ann Lee"


@pytest.mark.parametrize("line", ["From Grace to Grass, In Style", "From Paris With Love, Again", "From Ann Lee"])
def test_from_without_a_place_is_a_title(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize("name", ["Chris DeBenedetti", "Ann DiLorenzo"])
def test_a_capital_within_a_surname_parts_nothing(name: str) -> None:
    assert people(name) == [name]
