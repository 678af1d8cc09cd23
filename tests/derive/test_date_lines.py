"""Which of a page's dates are the article's: other articles', comments', pictures' and the site's are not."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from markup.model import Source
from markup.pipeline import convert

STORY = "<p>The harbour council voted on Monday to keep the old ferry running for another year.</p>" * 3
TEXT = "\n\n".join(
    f"In its {n}th year the ferry carried more islanders than it had carried in any of the years before."
    for n in range(4, 18)
)


def page(head="", *, above="", behind="", top="", lang="en"):
    return (
        f'<html lang="{lang}"><head><title>T</title></head><body><div class="site"><header>{top}</header><main>'
        f'<article>{above}<h1>Old ferry stays for a year</h1>{head}<div class="content">{STORY}</div>{behind}</article>'
        "</main></div></body></html>"
    )


def published(html, **source):
    found = convert(Source(html, **source)).article.date_published
    return found and found.value


@pytest.mark.parametrize(
    "line",
    [
        "<p>14 May 2025</p>",
        '<div class="kicker">Politics | 14 May 2025 | 3 min read</div>',
        "<ul><li>Ann Lee</li><li>Blog</li><li>14 May 202514 May 2025</li></ul>",
        "<figure><figcaption>14 May 2025, 10:30</figcaption></figure>",
        "<aside><div>14 May 2025</div></aside>",
        '<div class="menu-shares"><i>14 May 2025</i></div>',
        "<table><tr><td>14 May 2025</td><td>No. 12</td></tr></table>",
        '<time datetime="2025-05-14T10:00:00Z">5 hours ago</time>',
        '<p>Published <time datetime="2025-05-14T10:00:00Z"></time></p>',
        '<p>Posted <abbr class="published" title="2025-05-14T10:00:00Z">last week</abbr></p>',
    ],
)
def test_a_date_line_between_headline_and_story_is_found_wherever_it_stands(line):
    found = published(page(line))
    assert (found.date() if isinstance(found, datetime) else found) == date(2025, 5, 14)


@pytest.mark.parametrize(
    "behind",
    [
        "<p>14 May 2025, 10:30</p>",
        "<footer><p>Published 14 May 2025</p></footer>",
        "<p>This entry was posted on Wednesday, 14 May 2025 at 10:30 and is filed under Harbour.</p>",
    ],
)
def test_a_date_right_behind_the_story_is_the_articles(behind):
    found = published(page(behind=behind))
    assert (found.date() if isinstance(found, datetime) else found) == date(2025, 5, 14)


@pytest.mark.parametrize(
    "html",
    [
        page(top="<div>Wednesday, 14 May 2025</div>"),
        page(behind="<aside><ul><li><a href='/a'>Another story</a> 14 May 2025</li></ul></aside>"),
        page(behind="<div><h3><a href='/a'>Another story</a></h3><div>14 May 2025</div></div>"),
        page(behind="<section class='comments'><div>Bob</div><div>14 May 2025 at 10:00</div><p>Nice.</p></section>"),
        page(
            "<div><p><a href='/a'>One story</a><i>14 May 2025</i></p><p><a href='/b'>Two</a><i>1 May 2025</i></p></div>"
        ),
        page("<p>Next meeting: 14 May 2025</p>"),
        page("<p>The ferry at its old quay, 14 May 2025</p>"),
        page("<figure><img src='x'><figcaption>The ferry on 14 May 2025. Photo: Ann Lee</figcaption></figure>"),
        page("<blockquote><p>So old a ferry!</p>Ann (@ann) 14 May 2025</blockquote>"),
        page().replace("</main>", "</main><footer>© 14 May 2025 Harbour News</footer>"),
    ],
)
def test_the_dates_of_something_else_are_none(html):
    assert published(html) is None


def test_of_a_sites_day_and_an_articles_the_articles_is_taken():
    html = page("<p>13 May 2025</p>", top="<div>Wednesday, 14 May 2025</div>")
    assert published(html) == date(2025, 5, 13)


def test_a_label_may_stand_in_a_line_of_its_own():
    html = page("<dl><dt>Published</dt><dd>14 May 2025</dd><dt>Updated</dt><dd>15 May 2025</dd></dl>")
    article = convert(html).article
    assert (article.date_published.value, article.date_modified.value) == (date(2025, 5, 14), date(2025, 5, 15))


def test_an_element_behind_updated_is_the_day_of_the_change():
    article = convert(page('<p>Updated <time datetime="2025-05-14T10:00:00Z">3 hours ago</time></p>')).article
    assert article.date_published is None
    assert article.date_modified.value.isoformat() == "2025-05-14T10:00:00+00:00"


def test_the_pair_of_elements_that_blogs_print_is_told_apart():
    pair = (
        '<time class="entry-date published" datetime="2025-05-14T10:00:00Z">May 14, 2025</time>'
        '<time class="updated" datetime="2025-05-15T10:00:00Z">May 15, 2025</time>'
    )
    article = convert(page(f"<div>{pair}</div>")).article
    assert article.date_published.value.date() == date(2025, 5, 14)
    assert article.date_modified.value.date() == date(2025, 5, 15)


def test_what_is_told_from_the_moment_of_reading_needs_that_moment():
    html = page("<p>5 hours ago</p>")
    read = datetime.fromisoformat("2025-05-14T15:00:00+02:00")
    assert published(html) is None
    assert published(html, retrieved_at=read) == date(2025, 5, 14)


@pytest.mark.parametrize(
    "opening",
    ["PORT CITY, May 14, 2025 /PRNewswire/ -- ", "Port City, 14 May 2025 (Agency) – ", "14.05.2025 ", "14 May 2025: "],
)
def test_the_day_with_which_the_first_paragraph_opens_counts_where_nothing_else_does(opening):
    html = page().replace("<p>The", f"<p>{opening}The", 1)
    assert published(html) == date(2025, 5, 14)


def test_a_day_that_is_a_word_of_the_first_sentence_does_not_count():
    assert published(page().replace("<p>The", "<p>14 May 2025 was the day on which the", 1)) is None


def test_the_day_in_the_pages_address_counts_where_nothing_else_does():
    html = page().replace("<title>", '<link rel="canonical" href="https://news.example/2025/05/14/ferry"><title>')
    assert published(html) == date(2025, 5, 14)
    assert published(page(), url="https://news.example/2025/05/14/ferry") == date(2025, 5, 14)
    assert published(html.replace("<h1>", "<p>Published 13 May 2025</p><h1>")) == date(2025, 5, 13)


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("By Ann Lee\n\n14 May 2025, 10:30Reading time: 5 min", datetime.fromisoformat("2025-05-14T10:30")),
        ("The ferry at the quay, 2 May 2025\n\n14 May 2025", date(2025, 5, 14)),
    ],
)
def test_the_date_line_of_a_text_is_found_under_its_headline(lines, value):
    assert published(f"Old ferry stays for a year\n\n{lines}\n\n{TEXT}") == value


def test_a_labelled_date_anywhere_in_a_text_counts_if_it_is_the_only_one():
    text = f"Old ferry stays for a year\n\n{TEXT}\n\nShare\n\nMore from the harbour\n\n"
    assert published(f"{text}Published: 14 May 2025") == date(2025, 5, 14)
    assert published(f"{text}Published: 14 May 2025\n\nOther story\n\nPublished: 2 May 2025") is None
