"""The body of a page: what stays of it, what goes, and that a second cleaning changes nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.document import Block, Document, read
from markup.document.layout import Layout
from markup.render.clean import body

URL = "https://paper.example/news/ferry.html"
ALLOWED = {
    "a": {"href"},
    "abbr": {"title"},
    "bdo": {"dir"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "time": {"datetime"},
}
TAGS = set(
    "a abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure footer h2 h3 h4 h5 h6 i"
    " img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td th time tr u ul var".split()
)


def story(doc: Document) -> tuple[Block, ...]:
    """All blocks but those in figures: captions are not the story."""
    return tuple(b for b in doc.blocks if b.scope is None or not any(s.tag == "figure" for s in b.scope.up()))


def cleaned(source: str, *without: str, url: str | None = URL) -> str:
    """The clean body of a page whose story is all its blocks but those that contain one of `without`."""
    doc = read(f"<html><body><main>{source}</main></body></html>", url)
    kept = tuple(b for b in story(doc) if not any(word in b.text for word in without))
    return body(doc, Layout(body=kept)).html


def words(blocks: tuple[Block, ...]) -> str:
    return "".join("".join(block.text.split()) for block in blocks)


def in_page(html: str) -> Document:
    return read(f"<!doctype html><html><head></head><body><article><div>\n{html}\n</div></article></body></html>", URL)


class Inert(HTMLParser):
    """Fails on any tag, attribute or address that a clean body may not have."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check one start tag."""
        assert tag in TAGS
        for name, value in attrs:
            assert name in ALLOWED.get(tag, set())
            if name in {"href", "src"}:
                assert (value or "").startswith(("https://", "http://"))

    def handle_comment(self, data: str) -> None:
        """Refuse comments."""
        raise AssertionError(data)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div>Plain <b>bold</b> text</div>", "<p>Plain <b>bold</b> text</p>"),
        ("<div>One<br><br>Two<br>lines<p>Three</div>", "<p>One</p>\n<p>Two<br>lines</p>\n<p>Three</p>"),
        ("<b>Across<div>two</div>blocks</b>", "<p><b>Across</b></p>\n<p><b>two</b></p>\n<p><b>blocks</b></p>"),
        ("<h1>Part</h1><h3>Sub</h3><p>Text</p>", "<h2>Part</h2>\n<h3>Sub</h3>\n<p>Text</p>"),
        ("<p>A</p><ul><li>x<li>y</ul>", "<p>A</p>\n<ul><li>x</li>\n<li>y</li>\n</ul>"),
        ("<p>A</p><li>no list", "<p>A</p>\n<p>no list</p>"),
        (
            "<p>A</p><blockquote>Said<p>more</blockquote>",
            "<p>A</p>\n<blockquote>Said<p>more</p>\n</blockquote>",
        ),
        ("<p>A</p><pre>\n x\n   y\n</pre>", "<p>A</p>\n<pre> x\n   y</pre>"),
        ("<p>a\u00a0b  c\n d</p><p>\u00ab\u00a0e\u00a0\u00bb</p>", "<p>a&nbsp;b c d</p>\n<p>«&nbsp;e&nbsp;»</p>"),
        ("<p><span style=x class=y id=z onclick=e()>Text</span></p>", "<p>Text</p>"),
        (
            "<p>H<sub>2</sub>O <time datetime=2025>now</time></p>",
            '<p>H<sub>2</sub>O <time datetime="2025">now</time></p>',
        ),
        ("<p>1 &lt; 2 &amp;amp; 3</p>", "<p>1 &lt; 2 &amp;amp; 3</p>"),
        ("<p>Seen<span hidden> unseen</span><script>x</script></p>", "<p>Seen</p>"),
    ],
)
def test_a_page_becomes_minimal_html(source: str, expected: str) -> None:
    assert cleaned(source) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="https://a.example/?b=1&c">x</a>', '<a href="https://a.example/?b=1&amp;c">x</a>'),
        ('<a href="/y" target=_blank rel=nofollow>x</a>', '<a href="https://paper.example/y">x</a>'),
        ('<a href="#note">x</a>', "x"),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ('<a href=" java&#10;script:alert(1)">x</a>', "x"),
        ('<a href="mailto:a@b.example">x</a>', "x"),
        ('<a href="http://a b/">x</a>', "x"),
        ('<a name="y">x</a>', "x"),
    ],
)
def test_links_lead_to_the_web_or_are_text(link: str, expected: str) -> None:
    assert cleaned(f"<p>See {link} there.</p>") == f"<p>See {expected} there.</p>"


def test_relative_addresses_mean_what_the_page_says() -> None:
    source = '<p>See <a href="y">x</a>.</p>'
    page = f'<html><head><base href="/other/"></head><body>{source}</body></html>'
    for url, expected in ((URL, "https://paper.example/other/y"), (None, "y")):
        doc = read(page, url)
        assert f'href="{expected}"' in body(doc, Layout(body=doc.blocks)).html
    assert 'href="y"' in cleaned(source, url=None)


def test_tables_keep_their_columns() -> None:
    source = (
        "<p>A</p><table><caption>Sums</caption><thead><tr><th>Year<th>Sum</thead>"
        "<tr><td><td colspan=2>3<tr><td>Advert<td>4</table>"
    )
    assert cleaned(source, "Advert") == (
        "<p>A</p>\n<table><caption>Sums</caption>\n<tbody><tr><th>Year</th>\n<th>Sum</th>\n</tr>\n"
        '<tr><td></td><td colspan="2">3</td>\n</tr>\n<tr><td></td><td>4</td>\n</tr>\n</tbody></table>'
    )


def test_what_is_not_the_story_leaves_nothing() -> None:
    source = """<p>First.</p>
        <div class=ad>Advert <img src=ad.jpg></div>
        <div class="page-ad x"><iframe src=/ad></iframe><img src=ad2.jpg></div>
        <aside><figure><img src=aside.jpg></figure></aside>
        <div><a href=/other><img src=teaser.jpg></a></div>
        <div><h3>Related</h3><figure><img src=r.jpg><figcaption>Related too</figcaption></figure></div>
        <ul><li><a href=/share>Related share</a></ul>
        <img src=pixel.gif width=1 height=1><img src=icon.png width=16 height=16><img class=emoji src=e.png>
        <p>Second.</p><figure><img src=after.jpg></figure><p>Related</p>"""
    assert cleaned(source, "Advert", "Related") == "<p>First.</p>\n<p>Second.</p>"


@pytest.mark.parametrize(
    ("source", "figure"),
    [
        (
            "<figure><img src=a.jpg alt='A &amp; B'></figure>",
            '<img src="https://paper.example/news/a.jpg" alt="A &amp; B">',
        ),
        (
            "<figure><a href=/full.jpg><img src=/a.jpg></a><figcaption>Dawn <b>Bo Ek</b></figcaption></figure>",
            '<img src="https://paper.example/a.jpg" alt=""><figcaption>Dawn Bo Ek</figcaption>',
        ),
        (
            "<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>Dawn</p></div>",
            '<img src="https://paper.example/a.jpg" alt=""><figcaption>Dawn</figcaption>',
        ),
        (
            "<img src='data:image/gif;base64,R0' data-src=/lazy.jpg>",
            '<img src="https://paper.example/lazy.jpg" alt="">',
        ),
        (
            "<img srcset='/w_1,h_1/a.jpg 300w, /w_9,h_9/b.jpg 900w,/c.jpg 600w'>",
            '<img src="https://paper.example/w_9,h_9/b.jpg" alt="">',
        ),
        (
            "<picture><source srcset='/a.webp 1x, /b.webp 2x'><img src='data:x'></picture>",
            '<img src="https://paper.example/b.webp" alt="">',
        ),
        ("<iframe src=//video.example/1 title='A film'></iframe>", '<a href="https://video.example/1">A film</a>'),
        ("<video><source src=/f.mp4></video>", '<a href="https://paper.example/f.mp4">https://paper.example/f.mp4</a>'),
        (
            "<figure><blockquote class=fb-post><a href=https://post.example/1>May 1</a></blockquote></figure>",
            '<a href="https://post.example/1">May 1</a>',
        ),
    ],
)
def test_figures_between_paragraphs_stay(source: str, figure: str) -> None:
    assert cleaned(f"<p>First.</p>{source}<p>Second.</p>", "Dawn") == (
        f"<p>First.</p>\n<figure>{figure}</figure>\n<p>Second.</p>"
    )


@pytest.mark.parametrize(
    "source",
    [
        "<img src='javascript:x'>",
        "<img src='data:image/gif;base64,R0'>",
        "<img alt=x>",
        "<img src='http://a b/'>",
        "<iframe src='javascript:x'></iframe>",
        "<iframe src=/x width=0></iframe>",
        "<iframe src=/x style='display:none'></iframe>",
        "<iframe src='about:blank'></iframe>",
        "<object data=/x></object>",
        "<svg><a href=/x>y</a></svg>",
        "<form><input><button>Subscribe</button></form>",
        "<style>p{}</style><link rel=stylesheet href=/x><noscript><img src=/x></noscript>",
    ],
)
def test_nothing_is_left_of_what_nobody_may_see(source: str) -> None:
    assert cleaned(f"<p>First.</p>{source}<p>Second.</p>") == "<p>First.</p>\n<p>Second.</p>"


def test_a_picture_that_stands_there_twice_is_shown_once() -> None:
    assert cleaned("<p>First.</p><img src=/a.jpg><img src=/a.jpg><p>Second.</p>").count("<img") == 1


def test_images_among_the_words_stand_behind_their_paragraph() -> None:
    source = "<p><img src=/a.jpg>One<br><br>Two <img src=/b.jpg> more<br><br>Three</p>"
    figures = [f'<figure><img src="https://paper.example/{name}.jpg" alt=""></figure>' for name in "ab"]
    assert cleaned(source) == "\n".join(["<p>One</p>", figures[0], "<p>Two more</p>", figures[1], "<p>Three</p>"])


def test_a_class_that_the_jsonld_names_stays() -> None:
    doc = read("<main><p>Free.</p><div class='a paid b'><p>Paid.</p><p>Paid too.</p></div></main>")
    html = body(doc, Layout(body=doc.blocks), (".paid", "#no")).html
    assert html == '<p>Free.</p>\n<div class="paid"><p>Paid.</p>\n<p>Paid too.</p>\n</div>'
    paid = doc.blocks[1:]
    assert body(doc, Layout(body=paid), (".paid",)).html == '<div class="paid">\n<p>Paid.</p>\n<p>Paid too.</p>\n</div>'


def kept(source: str, *wanted: str) -> str:
    """The clean body of a page whose story is only the blocks that contain one of `wanted`."""
    doc = read(f"<html><body><main>{source}</main></body></html>", URL)
    return body(doc, Layout(body=tuple(b for b in doc.blocks if any(word in b.text for word in wanted)))).html


def test_a_table_keeps_its_caption_though_it_tells_no_story() -> None:
    table = "<table><caption>Catch, <i>tonnes</i></caption><tr><th>Year<td>Cod</table>"
    assert kept(f"<p>Told.</p>{table}<p>End.</p>", "Told", "Year", "Cod", "End") == (
        "<p>Told.</p>\n<table><caption>Catch, <i>tonnes</i></caption>\n"
        "<tbody><tr><th>Year</th>\n<td>Cod</td>\n</tr>\n</tbody></table>\n<p>End.</p>"
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Said.</p><footer>— Nils, skipper</footer>", "<p>Said.</p>\n<footer>— Nils, skipper</footer>\n"),
        ("<p>Said.</p><footer><p>— Nils</p></footer>", "<p>Said.</p>\n<footer><p>— Nils</p>\n</footer>\n"),
        ("<p>Said.</p><cite>Nils</cite>", "<p>Said.</p>\n<cite>Nils</cite>"),
        ("<p>Said.</p>Nils <a href=/n>in May</a>", f'<p>Said.</p>\nNils <a href="{URL[:21]}/n">in May</a>'),
    ],
)
def test_a_quotation_keeps_its_source(source: str, expected: str) -> None:
    page = f"<p>Told.</p><blockquote>{source}</blockquote><p>End.</p>"
    assert kept(page, "Told", "Said", "End") == f"<p>Told.</p>\n<blockquote>{expected}</blockquote>\n<p>End.</p>"


def test_a_footer_of_the_page_is_no_source_of_a_quotation() -> None:
    page = "<div><p>Told.</p><blockquote><p>Said.</p></blockquote></div><footer>Imprint</footer>"
    assert "Imprint" not in kept(page, "Told", "Said")


@pytest.mark.parametrize(
    ("post", "title"),
    [
        (
            '<blockquote class="x-post"><p>Home.</p>— Ada (@ada) <a href="//s.example/1">May 3</a></blockquote>',
            "— Ada (@ada) May 3",
        ),
        ('<blockquote class="fb-post"><a href="//s.example/1">Ada</a> said</blockquote>', "Ada"),
    ],
)
def test_a_post_from_elsewhere_stays_as_a_link(post: str, title: str) -> None:
    link = f'<figure><a href="https://s.example/1">{title}</a></figure>'
    assert kept(f"<p>Told.</p>{post}<p>End.</p>", "Told", "End") == f"<p>Told.</p>\n{link}\n<p>End.</p>"


@pytest.mark.parametrize(
    "quotation",
    [
        '<blockquote><a href="//s.example/1">Ada</a> said so</blockquote>',
        '<blockquote class="promo">Ours: <a href="//s.example/1">buy</a></blockquote>',
        "<blockquote>No link</blockquote>",
    ],
)
def test_a_quotation_that_is_no_post_and_no_story_goes(quotation: str) -> None:
    assert kept(f"<p>Told.</p>{quotation}<p>End.</p>", "Told", "End") == "<p>Told.</p>\n<p>End.</p>"


def test_a_line_of_links_stays_in_its_paragraph() -> None:
    source = '<p>Told at length.<br><br>Live: <a href="/live">paper.example/live</a><br><br>Then it ended.</p>'
    assert cleaned(source) == (
        f'<p>Told at length.<br><br>Live: <a href="{URL[:21]}/live">paper.example/live</a></p>\n<p>Then it ended.</p>'
    )


def test_a_paywalled_part_whose_words_are_elsewhere_stays_as_a_mark() -> None:
    doc = read('<main><p>Told.</p></main><div class="wall">Subscribe</div>', URL)
    layout = Layout(body=doc.blocks[:1])
    assert body(doc, layout, (".wall",)).html == '<p>Told.</p>\n<div class="wall"></div>'
    assert body(doc, layout, (".nowhere",)).html == "<p>Told.</p>"


def test_text_is_escaped_paragraph_by_paragraph() -> None:
    doc = read('One <b> & "two"\n\nThree')
    assert body(doc, Layout(body=doc.blocks)).html == '<p>One &lt;b&gt; &amp; "two"</p>\n<p>Three</p>'


def test_an_article_without_a_body_has_none() -> None:
    doc = read("<p>Log in</p>")
    assert body(doc, Layout()).html == ""


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 5000 + "<p>Deep</p>",
        "<b><i><a href=/x>t " * 3000,
        "".join(f"<blockquote>t{i}" for i in range(1000)),
        "".join(f"<ul><li>t{i}" for i in range(1000)),
        "<p>a" + "<br>" * 20000 + "b",
        "<table>" + "<tr><td>a<td>" * 2000,
        "<p>" + "<" * 50000,
    ],
)
def test_hostile_pages_come_out_shallow_and_whole(source: str) -> None:
    doc = read(f"<p>First</p>{source}")
    html = body(doc, Layout(body=doc.blocks)).html
    Inert().feed(html.replace('href="/x"', 'href="https://x"'))
    assert words(in_page(html).blocks) == words(doc.blocks)


OPENED = (
    "div p span a b i em ul ol li table tr td th caption blockquote h1 h3 pre figure figcaption section aside br img hr"
    " dl dt dd iframe script style noscript form button svg title textarea q sup ruby picture source video footer cite"
).split()
CLOSED = "div p span a b i ul li table tr td blockquote h1 pre figure dl dt script title svg footer".split()
ATTRIBUTES = [
    *(
        "href=/x",
        "href=javascript:alert(1)",
        "href=http://a%20b/",
        "src=i.jpg",
        "src=data:x",
        "srcset='a.jpg 1x, b.jpg 2x'",
    ),
    *("class=caption", "class=twitter-tweet", "onclick=x()", "style=display:none", "hidden", "width=1", "colspan=2"),
    "alt='&lt;b&gt;\"'",
]
WORDS = ["word", " ", "\n", "&nbsp;", "&lt;script&gt;", "漢字", "e\u0301", "\u200b", "<!-- c -->", "</", "&#13;"]
START_TAGS = st.tuples(st.sampled_from(OPENED), st.lists(st.sampled_from(ATTRIBUTES), max_size=2)).map(
    lambda tag: f"<{' '.join([tag[0], *tag[1]])}>"
)
END_TAGS = st.sampled_from(CLOSED).map("</{}>".format)
SOUP = st.lists(START_TAGS | END_TAGS | st.sampled_from(WORDS) | st.text(max_size=5), max_size=40).map("".join)


@given(SOUP)
def test_whatever_the_page_no_word_is_lost_nothing_is_live_and_twice_is_once(source: str) -> None:
    doc = read(f"<html><body>{source}", URL)
    kept = story(doc)
    once = body(doc, Layout(body=kept)).html
    Inert().feed(once)
    again = in_page(once)
    assert words(story(again)) == words(kept)
    assert body(again, Layout(body=story(again))).html == once
