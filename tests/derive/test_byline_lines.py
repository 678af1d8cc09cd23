"""Which lines of a page are its byline, as pages of many systems are built."""

import pytest

from markup.model import Organization
from markup.pipeline import convert

PARAGRAPH = "<p>The harbour council voted on Monday to keep the old ferry running for another year, officials said.</p>"
DAY = "<p>3 November 2025</p>"


def author(top, after="", url=None):
    story = f"<article><h1>Ferry stays for a year</h1>{top}{PARAGRAPH * 4}{after}</article>"
    return convert(f"<html><body><main>{story}</main></body></html>", url=url).article.author


def names(top, after=""):
    return [a.name.value for a in author(top, after)]


@pytest.mark.parametrize(
    "top",
    [
        '<div>Posted on <a href="/2025/11">November 3, 2025</a> by <a href="/author/ann/">Ann Lee</a></div>',
        '<div><a href="/author/ann/">Ann Lee</a> <a href="/c/isles">Isles, politics and harbours</a> 4 Comments</div>',
        '<div class="submitted">Submitted by <a href="/users/ann-lee">Ann Lee</a> on Mon, 11/03/2025 - 10:12</div>',
        "<dl><dt>Author</dt><dd>Ann Lee</dd><dt>Published</dt><dd>3 November 2025</dd></dl>",
        f"<div>By</div><div>Ann Lee</div>{DAY}",
        '<div class="kicker">Harbour</div><div class="author-name">Ann Lee</div>',
        f"<div>Ann Lee</div>{DAY}",
    ],
)
def test_the_author_is_found_however_the_page_is_built(top):
    assert names(top) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("top", "after"),
    [
        ('<p class="topic">Ann Lee</p>' + DAY, ""),
        ('<div class="image"><img src="a.jpg" alt=""><span>Ann Lee</span></div>' + DAY, ""),
        ('<p><a href="/user/register">Register</a></p>' + DAY, ""),
        (DAY, '<ul class="tags"><li><a href="/tag/ann-lee">Ann Lee</a></li></ul>'),
        (DAY, '<div id="comments"><div class="comment-author">Ann Lee</div><p>Well done all of you.</p></div>'),
        (
            DAY,
            '<ul><li><h4><a href="/b">Another story about the tax</a></h4><p class="author">Ann Lee</p></li></ul>',
        ),
        (DAY, '<li class="yt"><a href="https://www.youtube.com/user/annlee">Ann Lee</a></li>'),
    ],
)
def test_other_names_on_the_page_are_no_authors(top, after):
    assert names(top, after) == []


def test_an_account_that_posts_a_story_loses_to_the_byline_that_opens_it():
    posted = '<div class="meta"><a href="/author/sue/" rel="author">Sue Park</a> November 3, 2025</div>'
    assert names(f"{posted}<p>By Ann Lee</p>") == ["Ann Lee"]


def test_a_name_in_an_unknown_language_is_believed_where_a_box_behind_the_story_repeats_it():
    top = "<div>Qwelane Zikhali 2 minutes read</div>"
    assert names(top, "<div><p>Qwelane Zikhali is a reporter on the harbour desk.</p></div>") == ["Qwelane Zikhali"]


def test_a_first_name_is_completed_by_the_box_about_the_author():
    top = (
        '<p class="author"><a href="/author/a">Stella</a></p><p class="author-bio">Stella Marsh - sailor, reporter</p>'
    )
    (person,) = author(top)
    assert (person.name.value, [n.value for n in person.alternate_name]) == ("Stella Marsh", ["Stella"])


def test_the_outlet_s_own_account_is_an_organization():
    (found,) = author('<p class="byline">By <a href="https://ledger.example/author/x/">Ledger</a></p>')
    assert isinstance(found, Organization)


def test_co_authors_of_one_list_are_all_there():
    top = (
        '<ul><li class="author">Ann Lee,</li><li class="author">Bob Ray &amp;</li><li class="author">Sue Park</li></ul>'
    )
    assert names(top) == ["Ann Lee", "Bob Ray", "Sue Park"]


def test_a_byline_between_line_breaks_is_found():
    assert names("<div>Harbour vote<br>By Ann Lee, Staff Writer<br>November 3, 2025</div>") == ["Ann Lee"]


@pytest.mark.parametrize(
    "label", ["Machine Learning", "Costa Blanca", "Fact Check", "Premier League", "Qwelane Zikhali"]
)
def test_two_capitalised_words_alone_are_no_name(label):
    assert names(f"<div>{label}</div>{DAY}") == []


@pytest.mark.parametrize("name", ["Qwelane Adams", "Zikhali Jónsdóttir", "Q. Zikhali"])
def test_a_bare_name_is_believed_by_its_surname_or_initial(name):
    assert names(f"<div>{name}</div>{DAY}") == [name]


def test_another_article_s_author_further_off_is_none_of_this_one():
    box = (
        '<div class="box"><p>Our newest stories</p>' + "<p>Harbour news</p>" * 9 + '<p class="author">Bob Ray</p></div>'
    )
    assert names(f'<p class="author">Ann Lee</p>{DAY}{box}') == ["Ann Lee"]


def test_two_bare_names_apart_are_one_author():
    assert names(f"<p>Ann Lee</p>{DAY}<p>Harbour</p><p>Islands</p><p>Ships</p><p>Bob Ray</p>") == ["Ann Lee"]
