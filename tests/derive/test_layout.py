"""The parts of an article are told apart, in text and on a page."""

import pytest

import markup
from markup.derive.layout import story_blocks
from markup.pipeline import convert

STORY = (
    "The harbour council voted on Monday to keep the old ferry running for another year.",
    "Captain Ilse Brandt said the boat was slow, “but so is the river”. Nobody argued.",
    "The new bridge, which was to replace it, is still waiting for its last two piers.",
)


def texts(blocks):
    return [b.text for b in blocks]


def text_article(*lines):
    return convert("\n\n".join(lines))


def test_the_first_line_is_the_headline_and_the_glued_line_the_byline():
    done = text_article("Ferry gets another year", "Ann Lee By Ann Lee May14,2025", *STORY)
    assert done.layout.headline.text == "Ferry gets another year"
    assert texts(done.layout.byline) == texts(done.layout.dates) == ["Ann Lee By Ann Lee May14,2025"]
    assert texts(done.layout.body) == list(STORY)


def test_a_kicker_a_caption_and_share_words_are_no_headline_and_no_story():
    done = text_article(
        "Harbour",
        "The slow boat stays for one more year",
        "The ferry on Monday. Photo: J. Doe/Agency",
        "By Ann Lee",
        "14 May 2025",
        "Share",
        *STORY,
    )
    assert done.layout.kicker.text == "Harbour"
    assert done.layout.headline.text == "The slow boat stays for one more year"
    assert texts(done.layout.body) == list(STORY)


def test_prose_between_headline_and_byline_is_the_standfirst():
    dek = "A vote in the harbour council saves the oldest boat on the river, for now."
    done = text_article("The slow boat stays for one more year", dek, "By Ann Lee", "14 May 2025", *STORY)
    assert texts(done.layout.standfirst) == [dek]
    assert done.article.description.value == dek
    assert texts(done.layout.body) == list(STORY)


def test_a_text_that_begins_with_its_byline_has_no_headline():
    done = text_article("By Ann Lee, Staff Writer", *STORY, "Originally published May 14, 2025 at 4:05 PM.")
    assert done.article.headline is None
    assert "headline" in {w.property for w in done.article.withheld}
    assert done.article.date_published.value.isoformat() == "2025-05-14T16:05:00"
    assert texts(done.layout.body) == list(STORY)


def test_by_tuesday_is_no_byline():
    done = text_article("The slow boat stays for one more year", "By Tuesday the piers will be counted again.", *STORY)
    assert done.article.author == ()


def test_the_bio_at_the_end_belongs_to_the_author_and_not_to_the_story():
    bio = "Ann is a reporter who covers boats, bridges and the people between them."
    done = text_article("Ferry gets another year", "By Ann Lee", *STORY, "Ann Lee", "By Ann Lee", bio, "Related Post")
    assert texts(done.layout.body) == list(STORY)
    assert done.article.author[0].description.value == bio


def test_pointers_to_other_articles_between_paragraphs_are_left_out():
    done = text_article(
        "Ferry gets another year",
        "By Ann Lee",
        STORY[0],
        "Read more",
        "Piers still missing",
        STORY[1],
        STORY[2],
        "Comments",
    )
    assert texts(done.layout.body) == list(STORY)


def test_a_note_of_correction_is_a_correction():
    note = "An earlier version of this article gave the number of piers as three."
    done = text_article("Ferry gets another year", "By Ann Lee", *STORY, f"Correction: {note}")
    assert [c.text.value for c in done.article.correction] == [note]
    assert texts(done.layout.body) == list(STORY)


def test_a_text_export_is_read_by_its_labels():
    done = convert(
        "Title: Mayor &amp; council agree\nAuthors: Grace Holt; Idris Vane\nDate: 2025-06-02T07:15:00+01:00\n"
        "Updated: 2025-06-02T11:50:00+01:00\nSection: Local\nBody:\n" + "\n\n".join(STORY)
    )
    article = done.article
    assert article.headline.value == "Mayor & council agree"
    assert [a.name.value for a in article.author] == ["Grace Holt", "Idris Vane"]
    assert article.date_published.value.isoformat() == "2025-06-02T07:15:00+01:00"
    assert article.date_modified.value.isoformat() == "2025-06-02T11:50:00+01:00"
    assert article.article_section.value == "Local"
    assert article.article_body.value == "\n\n".join(STORY)


def page(inner, head=""):
    paragraphs = "".join(f"<p>{p}</p>" for p in STORY)
    return f"<html><head><title>x</title>{head}</head><body>{inner.format(story=paragraphs)}</body></html>"


H1 = "<h1>Ferry gets another year</h1>"
NAVIGATION = "<nav><ul><li><a href='/a'>News</a></li></ul></nav>"
SHARE = "<div class='share'><p>Share this with all of your friends, now!</p></div>"
NEWSLETTER = "<aside><p>Sign up for our newsletter, and get the harbour in your inbox every single day.</p></aside>"
COMMENTS = (
    "<div class='comments'><p>First! I have been on that ferry, and I can tell you that it is slow indeed.</p></div>"
)
TEASER = (
    "<article><h2><a href='/b'>Another story</a></h2>"
    "<p>The other story has a summary of its own, which is a sentence, and not a short one.</p></article>"
)


@pytest.mark.parametrize(
    "inner",
    [
        f"<main>{H1}{{story}}</main>",
        f"{NAVIGATION}<div>{H1}<div>{{story}}</div></div>",
        f"<article>{H1}{SHARE}{{story}}{NEWSLETTER}{COMMENTS}</article>",
        f"<article>{H1}{{story}}</article>{TEASER}",
        f"<div class='sidebar-open comments-enabled'>{H1}{{story}}</div>",
    ],
)
def test_the_story_of_a_page_is_its_paragraphs(inner):
    assert texts(story_blocks(markup.read(page(inner)))) == list(STORY)


def test_text_in_a_div_divided_by_line_breaks_is_paragraphs():
    done = convert(page("<h1>Ferry gets another year</h1><div>" + "<br><br>".join(STORY) + "</div>"))
    assert done.article.article_body.value == "\n\n".join(STORY)


def test_a_byline_under_the_standfirst_starts_the_story_behind_it():
    dek = "A vote in the harbour council saves the oldest boat on the river, for now."
    head = f"<h1>Ferry gets another year</h1><p>{dek}</p><p>By Ann Lee</p><p>14 May 2025</p>"
    done = convert(page(f"<article>{head}{{story}}</article>"))
    assert texts(done.layout.standfirst) == [dek]
    assert texts(done.layout.body) == list(STORY)


def test_a_list_of_links_is_no_article():
    links = "".join(
        f"<li><a href='/{i}'>Story number {i} of the day</a> By Ann Lee, 14 May 2025</li>" for i in range(30)
    )
    article = convert(page(f"<h1>Latest</h1><ul>{links}</ul>")).article
    assert (article.article_body, article.author, article.date_published) == (None, (), None)
    assert {"articleBody", "author", "datePublished"} <= {w.property for w in article.withheld}


def test_a_capitalised_label_beside_the_date_is_no_author():
    done = text_article("The slow boat stays for one more year", "Hamburger Wochenblatt", "14 May 2025", *STORY)
    assert done.article.author == ()


def test_a_bare_name_beside_the_date_is_the_author():
    done = text_article("The slow boat stays for one more year", "Peter Sørensen", "14 May 2025", *STORY)
    assert [a.name.value for a in done.article.author] == ["Peter Sørensen"]


def test_names_listed_behind_the_story_are_no_authors():
    done = text_article(
        "The slow boat stays for one more year", "14 May 2025", *STORY, "Topics", "Peter Lund", "Anna Moe"
    )
    assert done.article.author == ()


def test_a_text_of_one_paragraph_is_a_story_without_a_headline() -> None:
    done = convert("The ferry was late on Monday, officials said in a long statement to the paper about it.")

    assert done.article.headline is None
    assert done.article.article_body is not None
