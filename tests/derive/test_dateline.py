"""The place in front of a report."""

import pytest

from markup.derive.dateline import opens_with_place
from markup.pipeline import convert

STORY = " The harbour council voted on Monday to keep the old ferry running for another year."


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("KATHMANDU, April 25 (Reuters) -", "Kathmandu"),
        ("NEW YORK (AP) —", "New York"),
        ("OSLO —", "Oslo"),
        ("Berlin (dpa) -", "Berlin"),
    ],
)
def test_a_dateline_is_the_place_of_the_report(opening, place):
    article = convert("Ferry gets another year\n\nBy Ann Lee\n\n" + opening + STORY + "\n\n" + STORY).article
    assert article.dateline.value == place


@pytest.mark.parametrize("opening", ["The mayor (left) was late.", "NATO said no.", "“No” –", "A man – and a dog –"])
def test_an_opening_that_is_no_dateline(opening):
    article = convert("Ferry gets another year\n\nBy Ann Lee\n\n" + opening + STORY + "\n\n" + STORY).article
    assert article.dateline is None


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("SPRINGFIELD - The boat stays.", True),
        ("NEW HARBOUR, N.Y. (HNA) — The boat stays.", True),
        ("Ann Lee (ABC) said that the boat stays.", False),
        ("The boat - a slow one - stays.", False),
    ],
)
def test_a_report_opens_with_its_place(text, opens):
    assert opens_with_place(text) is opens
