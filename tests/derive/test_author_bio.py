"""Biographies go to their authors, wherever they stand, and never into the story."""

import pytest

from markup.pipeline import convert

STORY = (
    "The harbour board voted on Tuesday to replace the old crane, which has stood idle since the winter storm.",
    "“It has served us well,” said the harbour master, Owen Pryce, after the vote, which few had expected so soon.",
    "Work on the new crane is to begin in spring, and the board hopes to unload the first ships by autumn.",
    "The cost is put at four million, half of which the county will pay if its council agrees in May.",
)
HEADLINE = "Harbour board votes to replace its old crane"


def done(byline, *, inner="", above="", behind="", language="en"):
    story = "".join(f"<p>{text}</p>" for text in STORY)
    return convert(
        f"<html lang={language}><head><title>{HEADLINE}</title></head><body><main><article><h1>{HEADLINE}</h1>"
        f'<p class="byline">{byline}</p>{above}<div class="entry">{story}{inner}</div>{behind}</article></main>'
        "<footer><p>© 2026 The Paper. All rights reserved.</p></footer></body></html>"
    )


def bios(conversion):
    return {a.name.value: a.description.value if a.description else None for a in conversion.article.author}


def body(conversion):
    return conversion.article.article_body.value.split("\n\n")


PLACES = {
    "the last paragraph": {"inner": "<p><em>{}</em></p>"},
    "a paragraph behind the story": {"behind": "<div class=tags><a href=x>Harbour</a></div><p><i>{}</i></p>"},
    "under a heading": {"behind": "<section><h3>About the author</h3><p>{}</p></section>"},
    "under the name": {"behind": "<h4>Mara Quill</h4><p>{}</p>"},
    "a box": {"behind": '<div class="author-box"><h3>Mara Quill</h3><p>{}</p></div>'},
    "a box above the story": {"above": '<div class="author-bio"><p>{}</p></div>'},
    "glued to the name": {"behind": '<div class="author-info"><b>Mara Quill</b>{}</div>'},
    "glued to the name and a label": {"behind": "<div><a href=1>Mara Quill</a><a href=2>Network</a>{}</div>"},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_biography_is_found_where_pages_put_it(place):
    told = "Mara Quill is the waterfront reporter of the paper and a diver."
    conversion = done("By Mara Quill", **{k: v.format(told) for k, v in PLACES[place].items()})
    assert bios(conversion) == {"Mara Quill": told}
    assert body(conversion) == list(STORY)


def test_a_biography_in_the_authors_box_need_not_name_its_subject():
    told = "Senior reporter on the waterfront beat. Twenty years in the trade, most of them on cold quays."
    box = f'<div class="author-bio"><h4><a href="/author/mara-quill">Mara Quill</a></h4><p>{told}</p></div>'
    assert bios(done("By Mara Quill", behind=box)) == {"Mara Quill": told}


def test_a_role_may_stand_before_the_name():
    told = "Our waterfront reporter Mara Quill has been with the paper since 2009."
    conversion = done("By Mara Quill", inner=f"<p>{told}</p>")
    assert bios(conversion) == {"Mara Quill": told}
    assert body(conversion) == list(STORY)


MARA = "Mara Quill is the waterfront reporter of the paper."
TOM = "Tom Ashdown writes about the county’s budgets."


@pytest.mark.parametrize(
    "where",
    [
        {"inner": f"<p><em>{MARA}</em></p><p><em>{TOM}</em></p>"},
        {"inner": f"<p><em>{MARA} {TOM}</em></p>"},
        {"behind": f'<div class="author-card"><h4>Mara Quill</h4><p>{MARA}</p></div><h4>Tom Ashdown</h4><p>{TOM}</p>'},
    ],
)
def test_several_authors_have_each_their_own(where):
    conversion = done("By Mara Quill and Tom Ashdown", **where)
    assert bios(conversion) == {"Mara Quill": MARA, "Tom Ashdown": TOM}
    assert body(conversion) == list(STORY)


@pytest.mark.parametrize(
    ("language", "byline", "heading", "told"),
    [
        ("de", "Von Jana Möhring", "Über die Autorin", "Jana Möhring schreibt seit 2011 über Häfen. Sie lebt am Meer."),
        ("fr", "Par Inès Valloire", "À propos de l’auteur", "Inès Valloire est journaliste et couvre les ports."),
        ("es", "Por Lucía Berdún", "Sobre la firma", "Lucía Berdún es redactora de Economía y escribe de puertos."),
        ("pl", "Autor: Zofia Drzewiecka", "O autorce", "Zofia Drzewiecka jest dziennikarką działu gospodarczego."),
        ("ru", "Автор: Вера Лугина", "Об авторе", "Вера Лугина пишет о портах с 2011 года. Живёт у моря."),
        ("ar", "بقلم ليلى منصور", "عن الكاتبة", "ليلى منصور صحفية تغطي شؤون الموانئ منذ عام 2011."),
        ("tr", "Yazan: Defne Aksoy", "Yazar hakkında", "Defne Aksoy 2011’den beri limanlar üzerine yazıyor."),
        ("ja", "佐々木美穂", "著者プロフィール", "佐々木美穂（ささき・みほ）1981年生まれ。経済部記者。"),
    ],
)
def test_biographies_in_other_languages(language, byline, heading, told):
    box = f'<div class="author-box"><h3>{heading}</h3><p>{told}</p></div>'
    conversion = done(byline, behind=box, language=language)
    assert list(bios(conversion).values()) == [told]
    assert told not in body(conversion)


@pytest.mark.parametrize(
    "where",
    [
        {"behind": "<div class=related><h3>More from Mara Quill</h3><p>Mara Quill is told so.</p></div>"},
        {"behind": "<h3>All posts by Mara Quill</h3><p>The ferry company changes its timetable again.</p>"},
        {"inner": "<p>Owen Pryce is the harbour master and has held the post for nine years.</p>"},
    ],
)
def test_what_is_no_biography(where):
    assert bios(done("By Mara Quill", **where)) == {"Mara Quill": None}


def test_the_first_biography_stays_and_the_next_is_its_rival():
    inner, box = f"<p>{MARA}</p>", '<div class="author-box"><h4>Mara Quill</h4><p>Mara covers the quays.</p></div>'
    author = done("By Mara Quill", inner=inner, behind=box).article.author[0]
    assert author.description.value == MARA
    assert [rival.value for rival in author.description.rivals] == ["Mara covers the quays."]
