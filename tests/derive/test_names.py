"""What is taken for a person's name, and what has its shape but is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.derive.name_case import restore_case
from markup.derive.names import has_known_forename, looks_like_name

NAMES = [
    "Ann Lee",
    "Dana Jarvis-Brody",
    "Maeve O’Riordan",
    "Rafael J. Ibarra",
    "T.S. Brook",
    "JD Marsh",
    "Vincent van der Berg",
    "John v. Altenburg",
    "Abd al-Rahman Nasser",
    "Mohammed bin Rashid",
    "Kim Jong-un",
    "José Ortega y Lasset",
    "Bill MCARDLE",
    "JÖRG ZSCHOPE",
    "Perry Baker Jr.",
    "Gwen Tindall, PhD",
    "April Rook",
    "Emily Post",
    "Андрей Соколов",
    "Γιώργος Παπαδάκης",
    "ליאור בן דוד",
    "ليلى حداد",
    "大野 美咲",
    "佐藤健一",
    "陈思远",
    "박준서",
    "ジョン・スミス",
]
OTHERS = [
    "",
    "Ann",
    "ann lee",
    "Ann lee",
    "A. B.",
    "Ann Lee's",
    "Ann Lee and Bob Ray",
    "Ann Diaz y Eva Sanz",
    "Ann Lee, Bob Ray",
    "Ann Lee 2",
    "Von der Heide",
    "De Gaulle",
    "Federal Politics",
    "The West Coast",
    "CBC News",
    "Rand Europe",
    "Breaking News",
    "New York",
    "Harvard University",
    "Prime Minister",
    "Le Journal",
    "Read More",
    "Mehr zum Thema",
    "Von Mensch zu Mensch",
    "Verlust der Kraft",
    "ETF Edge",
    "朝日新聞",
    "기자",
    "Wer war Ann Lee",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_full_name_is_known_by_its_shape(name: str) -> None:
    assert looks_like_name(name)


@pytest.mark.parametrize("text", OTHERS)
def test_other_words_in_capitals_are_no_name(text: str) -> None:
    assert not looks_like_name(text)


def test_a_japanese_surname_is_not_read_as_a_chinese_name() -> None:
    assert looks_like_name("高遠", language="zh")
    assert not looks_like_name("高遠", language="ja")


def test_a_known_forename_speaks_for_a_name() -> None:
    assert has_known_forename("Álvaro Quint")
    assert has_known_forename("Jean-Luc Bard")
    assert not has_known_forename("Hamburger Elbturm")
    assert not has_known_forename("Quint Anna")  # a surname may be a forename too


@given(st.text(max_size=80))
def test_any_text_gets_an_answer_and_no_name_holds_a_digit(text: str) -> None:
    assert not (looks_like_name(text) and any(c.isdigit() for c in text))


@pytest.mark.parametrize(
    ("printed", "usual"),
    [
        ("JÖRG ZSCHOPE", "Jörg Zschope"),
        ("Bill MCARDLE", "Bill McArdle"),
        ("JOHN McDOWELL", "John McDowell"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("ANN DE LA CRUZ", "Ann de la Cruz"),
        ("MAEVE O’RIORDAN", "Maeve O’Riordan"),
        ("ANNE-MARIE D'ARC", "Anne-Marie D'Arc"),
        ("ROB MACLEOD", "Rob MacLeod"),
        ("ANA MACHADO", "Ana Machado"),
        ("JD MARSH III", "JD Marsh III"),
        ("T.S. BROOK", "T.S. Brook"),
        ("LI WEI", "Li Wei"),
        ("Ann Lee", "Ann Lee"),
        ("JD Marsh", "JD Marsh"),
        ("ИРИНА СОКОЛОВА", "Ирина Соколова"),
    ],
)
def test_capitals_are_set_back_to_usual_case(printed: str, usual: str) -> None:
    assert restore_case(printed) == usual


def test_turkish_capitals_keep_their_dots() -> None:
    assert restore_case("KAZIM İNAN", language="tr") == "Kazım İnan"


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=12))
def test_a_name_in_lower_case_is_left_alone(word: str) -> None:
    lower = word.lower()
    if not lower.isupper():
        assert restore_case(lower) == lower
