"""Bylines as pages print them: who is credited, as what, and which lines are no byline."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.derive.byline_reading import Byline, read_author_names, read_byline

DATE = re.compile(r"\d{1,2}\. \w+ \d{4}|\d{1,2}\.\d{1,2}\.\d{4}|[A-Z][a-z]+ ?\d{1,2}, ?\d{4}|\d{4}年\d{2}月\d{2}日")


def read(text: str, *, language: str | None = None, hinted: bool = False) -> Byline | None:
    """Read a line whose dates are told, as a page's dates are."""
    return read_byline(text, language=language, hinted=hinted, dates=[m.span() for m in DATE.finditer(text)])


def people(text: str, *, language: str | None = None, hinted: bool = False) -> list[str]:
    byline = read(text, language=language, hinted=hinted)
    return [c.name for c in byline.credits if c.kind == "Person" and not c.contributor] if byline else []


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("by Ann Lee", ["Ann Lee"]),
        ("Words by Ann Lee", ["Ann Lee"]),
        ("Von: JÖRG ZSCHOPE", ["Jörg Zschope"]),
        ("Ein Kommentar von Jens Arp", ["Jens Arp"]),
        ("Kolumne von Carla Siebert - 28.04.2024 um 08:52 Uhr - 12 Kommentare", ["Carla Siebert"]),
        ("Par Denis Lortie", ["Denis Lortie"]),
        ("di Luca Marino", ["Luca Marino"]),
        ("Por Beatriz Tavora e João Lima — Santa Rita", ["Beatriz Tavora", "João Lima"]),
        ("byRahim Fadhil", ["Rahim Fadhil"]),
        ("Text: Eva Groß", ["Eva Groß"]),
        ("Autor: Monika Bolle und Anna Trech, Basel", ["Monika Bolle", "Anna Trech"]),
        ("By Ann Lee, Bob Ray, Cy Dole and Dee Fox", ["Ann Lee", "Bob Ray", "Cy Dole", "Dee Fox"]),
        ("By Ann Lee & Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("By Gemma Clark in Rome and Tom Oak", ["Gemma Clark", "Tom Oak"]),
        ("By AMY TAPPIN and JOHN McDOWELL", ["Amy Tappin", "John McDowell"]),
        ("By Ann Lee, PhD, and Bob Ray Jr.", ["Ann Lee", "Bob Ray Jr."]),
        ("Authors: Grace Hollow; Idris Vane", ["Grace Hollow", "Idris Vane"]),
        ("Текст: Марко Левчук", ["Марко Левчук"]),
        ("بقلم ليلى حداد", ["ليلى حداد"]),
        ("\u200fמאת: נועה ברק ואורי לוין\u200f", ["נועה ברק", "אורי לוין"]),
        ("文／佐藤健一", ["佐藤健一"]),
        ("記者 陈思远 王珂", ["陈思远", "王珂"]),
        ("2025年09月05日 14:30 来源：河岸日报 记者 陈思远 王珂", ["陈思远", "王珂"]),
    ],
)
def test_a_prefix_introduces_authors(line: str, authors: list[str]) -> None:
    byline = read(line)
    assert byline is not None
    assert byline.prefixed
    assert byline.left == ""
    assert people(line) == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ("Trine Jensen og Tora Reimer-Hansen", ["Trine Jensen", "Tora Reimer-Hansen"]),
        ("Isabel Caro, Rocío Torre y José Miguel Wils", ["Isabel Caro", "Rocío Torre", "José Miguel Wils"]),
        ("Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Tobias Költ", ["Tobias Költ"]),
        ("Ann Lee @annlee", ["Ann Lee"]),
        ("Ann Lee Comments 3 Share", ["Ann Lee"]),
        ("View all posts by Ann Lee", ["Ann Lee"]),
        ("Mehr von Ann Lee", ["Ann Lee"]),
        ("Ann Lee Ann Lee", ["Ann Lee"]),
        ("Birgit Bauer Anna Fink", ["Birgit Bauer", "Anna Fink"]),
        ("大野 美咲", ["大野 美咲"]),
        ("박준서 기자 외 1명", ["박준서"]),
    ],
)
def test_a_bare_name_is_a_byline_without_prefix(line: str, authors: list[str]) -> None:
    byline = read(line)
    assert byline is not None
    assert not byline.prefixed
    assert byline.left == ""
    assert people(line) == authors


@pytest.mark.parametrize(
    "name", ["Byrne Hobbs", "Abby Parker", "Vonda Marsh", "Andy Vonnard", "Desiree Ande", "Theo Mann", "Dan Ettinger"]
)
def test_no_name_is_cut_by_a_prefix_or_joiner(name: str) -> None:
    assert people(name) == [name]
    assert people(f"By {name}") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday the storm had reached the coast",
        "By the end of 2024, prices will rise",
        "By Johnny Depp’s lawyer",
        "Von Anfang an war klar, dass es nicht reicht",
        "Von Mensch zu Mensch",
        "Par ailleurs",
        "Ann Lee said on Monday",
        "Ann Lee is a reporter for the Times",
        "The book by Ann Lee",
        "A post shared by Ann Lee",
        "Read More",
        "Federal Politics",
        "Foto: Ann Lee",
        "Credit: Ann Lee",
        "(Photo by Ann Lee)",
        "Ann Lee / AFP",
        "© Ann Lee",
        "Razzia am Hafen, hier beim ersten Einsatz / Lorenzo Marin",
        "Ann Lee was here.",
        "Quelle: dpa",
        "",
    ],
)
def test_other_lines_are_no_byline(line: str) -> None:
    assert read(line) is None


def test_a_long_line_is_read_only_in_an_author_element() -> None:
    line = "By " + ", ".join(f"Ann Lee{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(40))
    assert read(line) is None
    assert read_byline(line, hinted=True) is not None


def test_a_name_twice_with_a_glued_date_is_one_author() -> None:
    byline = read("Tyler Mitch By Tyler Mitch May14,2025")
    assert byline is not None
    assert byline.prefixed
    assert [c.name for c in byline.credits] == ["Tyler Mitch"]


@pytest.mark.parametrize(
    ("line", "name", "job_title", "affiliation"),
    [
        ("Dan Jarvis-BrodyThe West Coast", "Dan Jarvis-Brody", None, "The West Coast"),
        ("Sophie FostTravel News Reporter", "Sophie Fost", "Travel News Reporter", None),
        ("Von Ulrich ExmerKorrespondent", "Ulrich Exmer", "Korrespondent", None),
        ("By Ann Lee, Health Editor, in Nairobi", "Ann Lee", "Health Editor", None),
        ("By ANN LEE (AP)", "Ann Lee", None, "AP"),
        ("By Victor van der Berg, Senior Reporter at The Times", "Victor van der Berg", "Senior Reporter", "The Times"),
        ("Von Sina Zehr Landespolitische Korrespondentin", "Sina Zehr", "Landespolitische Korrespondentin", None),
        ("Anders Skjold – Journalist i Paris Journalist i Paris", "Anders Skjold", "Journalist", None),
        ("Ann Lee · CBC News · Posted: 4:00 AM", "Ann Lee", None, "CBC News"),
        ("By Ann Lee for The Daily Mail", "Ann Lee", None, "The Daily Mail"),
        ("Reporter Ann Lee", "Ann Lee", "Reporter", None),
        ("박준서 기자", "박준서", "기자", None),
    ],
)
def test_role_and_outlet_are_told_from_the_name(
    line: str, name: str, job_title: str | None, affiliation: str | None
) -> None:
    byline = read(line)
    assert byline is not None
    (credit,) = byline.credits
    assert credit.name == name
    assert (line[slice(*credit.job_title)] if credit.job_title else None) == job_title
    assert (line[slice(*credit.affiliation)] if credit.affiliation else None) == affiliation


def test_honorific_and_email_stand_beside_the_name() -> None:
    line = "von Dr. Max Kolt | max.kolt@example.org"
    byline = read(line)
    assert byline is not None
    (credit,) = byline.credits
    assert credit.name == "Max Kolt"
    assert credit.honorific is not None
    assert line[slice(*credit.honorific)] == "Dr."
    assert credit.email is not None
    assert line[slice(*credit.email)] == "max.kolt@example.org"


@pytest.mark.parametrize(
    ("line", "authors", "contributors"),
    [
        ("Text: Eva Groß, Fotos: Jan Klein", ["Eva Groß"], ["Jan Klein"]),
        ("By Ann Diaz and Bob Ray | Photography by Zoe Marsh", ["Ann Diaz", "Bob Ray"], ["Zoe Marsh"]),
        ("Reporting by Ann Lee; Editing by Bob Ray", ["Ann Lee"], ["Bob Ray"]),
        ("By Ann Lee, additional reporting by Bob Ray", ["Ann Lee"], ["Bob Ray"]),
        ("Edited by Ann Lee", [], ["Ann Lee"]),
        ("(责编：牛镛、岳弘彬)", [], ["牛镛", "岳弘彬"]),
        ("Von Eva Groß (Text) und Jan Klein (Fotos)", ["Eva Groß"], ["Jan Klein"]),
        ("By Ann Lee, Staff Writer, and Bob Ray, Photographer", ["Ann Lee"], ["Bob Ray"]),
        ("Words by Ann Lee Photography by Bob Ray", ["Ann Lee"], ["Bob Ray"]),
        ("Author: Ann Lee Reviewed by: Dr. Bob Ray, MD", ["Ann Lee"], ["Bob Ray"]),
        ("Автор: Иван Петров Редактор: Мария Сидорова", ["Иван Петров"], ["Мария Сидорова"]),
        ("文｜王小明 编辑｜李华", ["王小明"], ["李华"]),
        ("记者：王小明 摄影：李华 编辑：张三", ["王小明"], ["李华", "张三"]),
        ("文：田中太郎 写真：鈴木花子", ["田中太郎"], ["鈴木花子"]),
        ("글 김철수 기자 사진 이영희 기자", ["김철수"], ["이영희"]),
        ("Penulis: Budi Santoso\nEditor: Siti Rahma", ["Budi Santoso"], ["Siti Rahma"]),
        ("Translated from the Spanish by Sue Park", [], ["Sue Park"]),
    ],
)
def test_editors_and_photographers_are_contributors(line: str, authors: list[str], contributors: list[str]) -> None:
    byline = read(line)
    assert byline is not None
    assert people(line) == authors
    assert [c.name for c in byline.credits if c.contributor] == contributors


@pytest.mark.parametrize(
    ("line", "work"),
    [
        ("Edited by Ann Lee", "editor"),
        ("Redaktion: Eva Groß", "editor"),
        ("責任編輯：王小明", "editor"),
        ("Translated by Ann Lee", "translator"),
        ("Aus dem Englischen von Eva Groß", "translator"),
        ("Traduit de l'anglais par Luc Noir", "translator"),
        ("ترجمة: أحمد علي", "translator"),
        ("Illustration by Ann Lee", "contributor"),
        ("Mitarbeit: Eva Groß", "contributor"),
    ],
)
def test_the_label_says_what_the_work_was(line: str, work: str) -> None:
    byline = read(line)
    assert byline is not None
    (credit,) = byline.credits
    assert (credit.work, line[slice(*(credit.label or (0, 0)))]) == (work, line[: credit.start].rstrip())


@pytest.mark.parametrize(
    "line",
    ["By Admin", "Super User", "ledger.example", "By webmaster", "Quiet Morning Harbour by Ann Lee", "Of Ann Lee"],
)
def test_accounts_addresses_and_titles_of_works_are_no_authors(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("Na Juma Hassan", "sw", "Juma Hassan"),
        ("Ni Juan dela Cruz", "tl", "Juan dela Cruz"),
        ("De Ion Popescu", "ro", "Ion Popescu"),
        ("Eftir Jón Jónsson", "is", "Jón Jónsson"),
        ("Nga Arben Hoxha", "sq", "Arben Hoxha"),
        ("Γράφει ο Γιώργος Παπαδόπουλος", "el", "Γιώργος Παπαδόπουλος"),
        ("Συντάκτης: Γιώργος Παπαδόπουλος", "el", "Γιώργος Παπαδόπουλος"),
        ("โดย สมชาย ใจดี", "th", "สมชาย ใจดี"),
        ("نویسنده: علی رضایی", "fa", "علی رضایی"),
        ("Oprac. Anna Kowalska", "pl", "Anna Kowalska"),
        ("Беседовал Иван Петров", "ru", "Иван Петров"),
        ("本报记者 王小明", "zh", "王小明"),
        ("Von unserer Korrespondentin Eva Groß, Paris", "de", "Eva Groß"),
        ("a cura di Marco Rossi", "it", "Marco Rossi"),
        ("Agustín de la Fuente", "es", "Agustín de la Fuente"),
        ("AHMET IŞIK", "tr", "Ahmet Işık"),
        ("By Ann B. Lee Harrow Springs Daily News", "en", "Ann B. Lee"),
        ("Ann Lee (she/her)", "en", "Ann Lee"),
        ("By Ann Lee of the Daily News", "en", "Ann Lee"),
    ],
)
def test_names_of_many_languages_and_customs(line: str, language: str, name: str) -> None:
    byline = read_byline(line, language=language)
    assert byline is not None
    assert [(c.name, c.kind, c.work) for c in byline.credits] == [(name, "Person", "author")]


@pytest.mark.parametrize(
    ("line", "organizations"),
    [
        ("By The Associated Press", ["The Associated Press"]),
        ("By CBC News", ["CBC News"]),
        ("By Staff Writer", ["Staff Writer"]),
        ("Reuters Staff", ["Reuters Staff"]),
        ("Door onze redactie", ["onze redactie"]),
        ("AFP, MANILA", ["AFP"]),
        ("(dpa/jkr)", ["dpa"]),
        ("Von Felix Schröter und Jörg Soltau, dpa", ["dpa"]),
    ],
)
def test_agencies_and_desks_are_organizations(line: str, organizations: list[str]) -> None:
    byline = read(line)
    assert byline is not None
    assert [c.name for c in byline.credits if c.kind == "Organization"] == organizations


def test_one_word_is_a_name_only_where_something_says_so() -> None:
    assert people("Tibor99", hinted=False) == []
    assert people("Quillfeather") == []
    assert people("Quillfeather", hinted=True) == ["Quillfeather"]
    assert people("von Olga") == ["Olga"]
    assert people("erstellt von Quillfeather 28.01.2022") == ["Quillfeather"]
    assert people("By Design") == []


def test_a_prefix_counts_in_its_own_language_only() -> None:
    assert people("Di Anna Rossi", language="en") == ["Di Anna Rossi"]
    assert people("Di Anna Rossi", language="it") == ["Anna Rossi"]


def test_a_link_ends_a_name() -> None:
    line = "Ann LeeNAIROBI BUREAU"
    byline = read_byline(line, links=[(0, 7)], hinted=True)
    assert byline is not None
    assert byline.credits[0].name == "Ann Lee"


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("Ann Lee, Bob Ray and C. D. Doe", ["Ann Lee", "Bob Ray", "C. D. Doe"]),
        ("Anna Lee,Bob O'Dea", ["Anna Lee", "Bob O'Dea"]),
        ("Lee, Anna", ["Anna Lee"]),
        ("ann.lee@example.org (Ann Lee)", ["Ann Lee"]),
        ("Ann Lee | Reuters", ["Ann Lee", "Reuters"]),
        ("By GARY B. GRAFF, AP Sports Writer", ["Gary B. Graff"]),
        ("H&#233;ctor Cruz", ["Héctor Cruz"]),
        ("Verlag und Druck GmbH & Co. KG", ["Verlag und Druck GmbH & Co. KG"]),
        ("Rheinische Allgemeine Zeitung", ["Rheinische Allgemeine Zeitung"]),
        ("Grant Tinder, PhD", ["Grant Tinder"]),
        ("Olga", ["Olga"]),
        ("admin", []),
        ("ann-lee", []),
        ("null", []),
        ("@annlee", []),
        ("https://example.org/author/ann-lee", []),
        ("ann.lee@example.org", []),
        ("105092", []),
        ("", []),
    ],
)
def test_metadata_values_are_read(value: str, names: list[str]) -> None:
    assert [c.name for c in read_author_names(value)] == names


def test_a_photographer_in_metadata_is_no_author() -> None:
    assert all(c.contributor for c in read_author_names("AFP/Paul Elling") if c.kind == "Person")


WORDS = st.sampled_from(
    (
        "By von Von par di Ann Lee Bob Ray Dr. Jr. and und y e & , ; | / · — ( ) : AP dpa Reuters Staff Writer Editor"
        " at in The Times News Rome Foto Photos by Edited 3 Comments Share @ann a@b.org https://x.org 记者 陈思远 기자"
        " 박준서 ואורי © van der"
    ).split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.booleans())
def test_spans_lie_in_the_line_and_names_are_made_of_it(line: str, hinted: bool) -> None:  # noqa: FBT001
    byline = read_byline(line, hinted=hinted)
    credited = [*(byline.credits if byline else ()), *read_author_names(line)]
    for credit in credited:
        assert 0 <= credit.start < credit.end <= len(line)
        assert sorted(credit.name.casefold().split()) == sorted(
            line[credit.start : credit.end].replace(",", " ").casefold().split()
        )
        for span in (credit.job_title, credit.affiliation, credit.honorific, credit.email):
            assert span is None or line[slice(*span)].strip()


@given(st.text(max_size=120), st.booleans())
def test_any_line_gets_an_answer(line: str, hinted: bool) -> None:  # noqa: FBT001
    read_byline(line, hinted=hinted)
    assert all(c.name for c in read_author_names(line))
