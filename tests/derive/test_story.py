"""What of a page is its story: nothing of the page around it, and nothing of the story lost."""

import pytest

from markup.pipeline import convert

STORY = (
    "The harbour board voted on Tuesday to replace the old crane, which has stood idle since the winter storm.",
    "“It has served us well,” said the harbour master, Owen Pryce, after the vote, which few had expected so soon.",
    "Work on the new crane is to begin in spring, and the board hopes to unload the first ships by autumn.",
    "The cost is put at four million, half of which the county will pay if its council agrees in May.",
)
WATCHED = "watched from the gallery of the old council hall, and said nothing at all."
HEADLINE = "Harbour board votes to replace its old crane"
NAV = '<header><a href="/">The Paper</a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>'
FOOT = "<footer><p>© 2026 The Paper Ltd. All rights reserved. Registered in the county of Holm.</p></footer>"


def paragraphs(*between, of=STORY):
    """The story's paragraphs, each followed by one of `between`."""
    behind = [*between, *[""] * len(of)]
    return "".join(f"<p>{text}</p>{extra}" for text, extra in zip(of, behind, strict=False))


def page(inner, *, head="", after="", headline=HEADLINE, language="en"):
    return (
        f"<html lang={language}><head><title>{headline}</title></head><body>{NAV}<article><h1>{headline}</h1>{head}"
        f'<div class="content">{inner}</div></article>{after}{FOOT}</body></html>'
    )


def story(html):
    return convert(html).article.article_body.value.split("\n\n")


INSIDE = {
    "a subhead in bold": ("<p><b>Who pays?</b></p>", ["Who pays?"]),
    "a short paragraph": ("<p>Nobody argued.</p>", ["Nobody argued."]),
    "a list": ("<ul><li>A new crane</li><li>A wider quay</li></ul>", ["A new crane", "A wider quay"]),
    "a list of paragraphs": ("<ol><li><p>First, the crane.</p></li></ol>", ["First, the crane."]),
    "a table": ("<table><tr><th>Year</th><td>2024</td></tr></table>", ["Year", "2024"]),
    "terms": ("<dl><dt>Height</dt><dd>40 m</dd></dl>", ["Height", "40 m"]),
    "a quotation": ("<blockquote>We could not wait any longer.</blockquote>", ["We could not wait any longer."]),
    "a quotation in a figure": (
        "<figure><blockquote><p>We could not wait.</p></blockquote><figcaption>Owen Pryce</figcaption></figure>",
        ["We could not wait."],
    ),
    "a post in a box for social media": (
        '<div class="social-embed"><blockquote><p>The crane goes. Nine to two.</p></blockquote></div>',
        ["The crane goes. Nine to two."],
    ),
    "a paragraph with many links": (
        f"<p>Men of <a href=1>the Northern Shipping Company</a> and <a href=2>the Ferry Company</a> {WATCHED}</p>",
        [f"Men of the Northern Shipping Company and the Ferry Company {WATCHED}"],
    ),
    "an address that is printed": (
        '<p>The plans: <a href="https://holm.example/plans">https://holm.example/plans</a></p>',
        ["The plans: https://holm.example/plans"],
    ),
    "a sentence that a shop might say": (
        "<p>The county wants to become a member of the board, and can sign up for the talks until June.</p>",
        ["The county wants to become a member of the board, and can sign up for the talks until June."],
    ),
}


@pytest.mark.parametrize("name", INSIDE)
def test_nothing_of_the_story_is_lost(name):
    markup, expected = INSIDE[name]
    assert story(page(paragraphs("", markup))) == [*STORY[:2], *expected, *STORY[2:]]


BESIDE = {
    "a newsletter box": '<div class="newsletter-signup"><p>Our weekly letter on ships, by people who know.</p></div>',
    "a fact box": '<div class="paper-factbox"><p>It is forty metres high, and was built long ago.</p></div>',
    "a box in its own element": "<aside><h3>The crane in numbers</h3><ul><li>Forty metres high</li></ul></aside>",
    "a role": '<div role="complementary"><p>The crane is forty metres high and was built in 1961.</p></div>',
    "a pointer": "<p>Read more: <a href=1>The ferry company changes its timetable again</a></p>",
    "a link alone": "<p><a href=1>Gulls return to the pier after two years, and the town is not amused</a></p>",
    "a linked subhead": "<h3><a href=1>Gulls return to the pier</a> Gulls return to the pier</h3>",
    "a caption in a div": "<div><img src=a.jpg>The old crane, which has not moved since the winter storm.</div>",
    "a credit": "<p>© Jo Hart / The Paper</p>",
    "a caption with its owner": "<p>The quay of Holm at dawn, seen from the ferry, photo © The Paper 2026</p>",
    "a pull quote": "<blockquote>“It has served us well,” said the harbour master</blockquote>",
    "an advertisement": "<p>Advertisement</p>",
    "an appeal": "<p>If you enjoyed this article, you may like what our members get every week of the year.</p>",
    "an order": "<p>Like ships? Sign up for the Harbour Letter.</p>",
    "a row of teasers": "".join(
        f"<div class=item><h4><a href={i}>The ferry changes its timetable, part {i}</a></h4>"
        "<p>The company says that the tides are to blame, which others deny.</p></div>"
        for i in range(3)
    ),
}


@pytest.mark.parametrize("name", BESIDE)
def test_nothing_else_is_taken_for_the_story(name):
    assert story(page(paragraphs("", BESIDE[name]))) == list(STORY)


BEHIND = {
    "links": "<p>Read next</p><ul><li><a href=1>Gulls return to the pier</a></li></ul>",
    "comments": '<div class="comments"><p>I have worked on that quay for forty years and was never asked.</p></div>',
    "a list of people": "<div><h4>Editorial</h4><ul><li>Mara Quill</li><li>Tom Ashdown</li></ul></div>",
    "buttons": "<ul><li>Print</li><li>Save</li></ul>",
}


@pytest.mark.parametrize("name", BEHIND)
def test_the_story_ends_with_its_last_sentence(name):
    assert story(page(paragraphs(), after=BEHIND[name])) == list(STORY)


def test_a_list_may_end_the_story():
    assert story(page(paragraphs() + "<h2>Sources</h2><ul><li>Minutes of the board</li></ul>")) == [
        *STORY,
        "Sources",
        "Minutes of the board",
    ]


def test_short_first_paragraphs_belong_to_the_story_and_a_standfirst_does_not():
    first = "<p>It was time.</p><p>Nobody argued.</p>"
    dek = "The county is to pay half of the new crane, if its council agrees"
    head = f'<h2>{dek}</h2><div class="byline">By Mara Quill</div>'
    done = convert(page(first + paragraphs(), head=head))
    assert done.article.article_body.value.split("\n\n") == ["It was time.", "Nobody argued.", *STORY]
    assert done.article.description.value == dek


@pytest.mark.parametrize("heading", ["<h2>Key points</h2>", "<p><b>Das Wichtigste in Kürze:</b></p>"])
def test_key_points_above_the_story_are_its_summary(heading):
    points = "<ul><li>The board voted for a crane that the storm had made necessary, and nobody argued.</li></ul>"
    assert story(page(heading + points + paragraphs())) == list(STORY)


def test_the_headline_again_and_a_box_are_no_standfirst():
    head = (
        f'<h2>{HEADLINE} soon</h2><div class="newsletter"><p>Our weekly letter on ships and tides, for free.</p></div>'
    )
    done = convert(page(paragraphs(), head=head + '<div class="byline">By Mara Quill</div>'))
    assert done.layout.standfirst == ()


@pytest.mark.parametrize(
    "wrap",
    [
        '<div class="block text"><div class="in"><p>{}</p></div></div>',
        '<div class="c"><span>{}</span></div>',
        "<section><p>{}</p></section>",
        '<p class="paywall">{}</p>',
        '<div class="block"><p>{}</p></div><div class="ad-slot"><p>Advertisement</p></div>',
    ],
)
def test_paragraphs_may_be_wrapped_one_by_one(wrap):
    told = [*STORY[:2], "Nobody argued.", *STORY[2:]]
    assert story(page("".join(wrap.format(text) for text in told))) == told


def test_what_is_free_and_what_is_paid_are_one_story():
    free = f'<div class="free"><p>{STORY[0]}</p></div>'
    assert story(page(f'{free}<div class="paywall">{paragraphs(of=STORY[1:])}</div>')) == list(STORY)


def test_the_entries_of_a_live_blog_are_the_story():
    entries = "".join(
        f"<article class=entry><time>1{i}:30</time><h2>The board speaks, part {i}</h2><p>{text}</p>"
        f"<ul class=share><li><a href=#>Share</a></li></ul></article>"
        for i, text in enumerate(STORY)
    )
    told = story(f"<html lang=en><body>{NAV}<main><h1>{HEADLINE}</h1>{entries}</main>{FOOT}</body></html>")
    assert [line for line in told if line in STORY] == list(STORY)
    assert "Share" not in told


def test_the_items_of_a_feed_are_the_story_though_a_link_ends_each():
    items = "".join(f"<li><p>{text}</p><a href=#{i}>Permalink to this entry</a></li>" for i, text in enumerate(STORY))
    told = story(f"<html lang=en><body>{NAV}<main><h1>{HEADLINE}</h1><ul>{items}</ul></main>{FOOT}</body></html>")
    assert told == list(STORY)


def test_columns_of_a_table_are_no_story_but_the_one_with_the_text():
    text = f"<b>{HEADLINE}</b><br>{'<br><br>'.join(STORY)}"
    sides = "<a href=1>Sport</a><br><a href=2>Weather</a>", text, "<a href=3>Ferry times</a>"
    cells = "".join(f"<td>{side}</td>" for side in sides)
    told = story(f"<html lang=en><body><table><tr>{cells}</tr></table></body></html>")
    assert told[-4:] == list(STORY)


@pytest.mark.parametrize(
    ("language", "headline", "told"),
    [
        (
            "th",
            "คณะกรรมการท่าเรือลงมติเปลี่ยนปั้นจั่นเก่า",
            [
                "คณะกรรมการท่าเรือลงมติเมื่อวันอังคารให้เปลี่ยนปั้นจั่นเก่าซึ่งหยุดทำงานมาตั้งแต่พายุเมื่อฤดูหนาวที่แล้ว",
                "ท่าเรือมีงานมาก",
                "นายท่ากล่าวหลังการลงมติว่าปั้นจั่นนี้รับใช้เรามานานแล้ว และไม่มีใครคาดว่าจะผ่านเร็วเช่นนี้",
                "งานติดตั้งปั้นจั่นใหม่จะเริ่มในฤดูใบไม้ผลิ และคณะกรรมการหวังว่าเรือลำแรกจะขนถ่ายได้ในฤดูใบไม้ร่วง",
            ],
        ),
        (
            "zh",
            "滨河港口委员会决定更换旧起重机",
            [
                "滨河港口委员会周二决定更换去年冬季风暴以来一直停用的旧起重机，预计投资四百万元。",
                "“它为我们服务多年。”港长在表决后说。",
                "工程将于春季开工，委员会希望秋季能够卸下第一批船舶的货物，届时码头也将拓宽。",
            ],
        ),
        (
            "ru",
            "Порт заменит старый кран уже весной",
            [
                "Совет порта решил во вторник заменить старый кран, который стоит без дела с прошлогодней бури.",
                "Так решили все.",
                "Работы начнутся весной, и совет надеется разгрузить первые суда уже к осени этого года.",
            ],
        ),
    ],
)
def test_stories_in_other_scripts(language, headline, told):
    inner = "".join(f"<p>{text}</p>" for text in told)
    assert story(page(inner, headline=headline, language=language)) == told


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Lesen Sie auch: <a href=1>Die Fähre ändert ihren Fahrplan</a>"),
        ("fr", "Suivez-nous sur nos réseaux."),
        ("es", "Síguenos en nuestro canal."),
        ("pl", "Czytaj także: <a href=1>Prom znów zmienia rozkład</a>"),
        ("ru", "Подписывайтесь на наш канал, чтобы быть в курсе."),
        ("ar", "اقرأ أيضا: <a href=1>العبارة تغير مواعيدها</a>"),
        ("ja", "無断転載を禁じます。"),
    ],
)
def test_what_leads_away_in_other_languages(language, line):
    assert story(page(paragraphs("", f"<p>{line}</p>"), language=language)) == list(STORY)


def test_a_page_without_a_story_may_state_one_in_its_data():
    data = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","articleBody":"{STORY[2]}"}}'
    done = convert(f'<html><body><script type="application/ld+json">{data}</script><div id=root></div></body></html>')
    assert done.article.article_body.value == STORY[2]
    assert [e.rule for e in done.article.article_body.evidence] == ["articleBody.json-ld"]
