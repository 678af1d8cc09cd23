"""CMS fields: plain text, moments with an offset, languages as tags, nothing empty."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from markup.hook.fields import given, moment, plain


@pytest.mark.parametrize(
    ("value", "zone", "expected"),
    [
        ("2026-11-23 05:33:57", None, "2026-11-23T05:33:57Z"),
        ("2026-11-23 05:33:57", "America/New_York", "2026-11-23T00:33:57-05:00"),
        ("2026-11-23T05:33:57.000Z", "+05:30", "2026-11-23T11:03:57+05:30"),
        ("2026-11-23T05:33:57+01:00", None, "2026-11-23T05:33:57+01:00"),
        ("2026-11-23 05:33:57", "Nowhere/Land", "2026-11-23T05:33:57Z"),
        ("2026-11-23", "Europe/Oslo", "2026-11-23"),
        ("0000-00-00 00:00:00", None, None),
        ("tomorrow", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_moments(value: str | None, zone: str | None, expected: str | None) -> None:
    assert moment(value, zone) == expected


@drawn(
    at=st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)),  # noqa: DTZ001  # UTC without saying
    hours=st.integers(-12, 14),
)
def test_a_zone_never_moves_a_moment(at: datetime, hours: int) -> None:
    told = moment(at.isoformat(" ", "seconds"), f"{hours:+03}:00")

    assert told is not None
    assert datetime.fromisoformat(told) == at.replace(microsecond=0, tzinfo=UTC)
    assert datetime.fromisoformat(told).utcoffset() == timedelta(hours=hours)


def test_rendered_titles_become_text() -> None:
    assert plain("Ferry &amp; <em>bus</em> &#8220;stop&#8221;\n now") == "Ferry & bus “stop” now"
    assert plain("5 < 6 &lt;b&gt;") == "5 < 6 <b>"
    assert plain(None) == ""


def test_what_says_nothing_is_left_out() -> None:
    found = given(
        headline="  Two\n words ",
        description="",
        authors=[{"name": "Ann Lee", "url": "", "sameAs": []}, {"name": ""}],
        keywords=["a", "a", " "],
        image={"url": "", "width": 3},
        in_language="de_DE_formal",
        is_accessible_for_free=False,
    )

    assert found == {
        "headline": "Two words",
        "author": [{"name": "Ann Lee"}],
        "keywords": ["a"],
        "inLanguage": "de-DE",
        "isAccessibleForFree": False,
    }
