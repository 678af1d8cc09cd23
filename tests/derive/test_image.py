"""Images: what the markup names, and the figure that a reader sees, with caption and credit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import markup
from markup.derive.image import images, is_picture, same_picture
from markup.document.layout import Layout

if TYPE_CHECKING:
    from markup.document import Document
    from markup.model import Derived, ImageObject

STORY = "<p>The council met on Tuesday evening.</p>"


def page(node: Any = None, head: str = "", figure: str = "") -> Document:
    block = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    html = f"<head>{head}{block}</head><body><article><h1>A title</h1>{figure}{STORY}</article></body>"
    return markup.read(html, "https://example.org/news/a")


def read(doc: Document) -> tuple[ImageObject, ...]:
    body = tuple(b for b in doc.blocks if b.text.startswith("The council"))
    found = images(doc, Layout(headline=next(b for b in doc.blocks if b.tag == "h1"), body=body))
    for image in found:
        for value in (image.url, image.caption, image.credit_text, image.width, image.height):
            for evidence in value.evidence if value else ():
                assert doc.text[evidence.place.start : evidence.place.end] == evidence.text
    return found


def value(derived: Derived[Any] | None) -> Any:
    return derived.value if derived else None


def test_the_nodes_images_are_read_in_all_their_shapes() -> None:
    node = {
        "@type": "NewsArticle",
        "image": [
            "/img/bridge.jpg",
            {"@type": "ImageObject", "url": "https://cdn.example/b.jpg", "width": "1200", "height": {"value": 675}},
            {"@id": "#main"},
        ],
        "about": {"@id": "#main", "@type": "ImageObject", "contentUrl": "https://cdn.example/c.jpg", "caption": "C"},
    }
    first, second, third = read(page(node))
    assert first.url.value == "https://example.org/img/bridge.jpg"
    assert first.url.evidence[0].text == "/img/bridge.jpg"
    assert (value(second.width), value(second.height)) == (1200, 675)
    assert (third.url.value, value(third.caption)) == ("https://cdn.example/c.jpg", "C")


def test_open_graph_is_read_where_no_node_names_an_image() -> None:
    head = (
        '<meta property="og:image" content="https://cdn.example/b.jpg"><meta property="og:image:width" content="800">'
    )
    (image,) = read(page(head=head))
    assert (image.url.value, value(image.width), value(image.height)) == ("https://cdn.example/b.jpg", 800, None)
    node = {"@type": "NewsArticle", "image": "https://cdn.example/a.jpg"}
    assert [i.url.value for i in read(page(node, head))] == ["https://cdn.example/a.jpg"]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/static/logo.png",
        "https://example.org/site-logo-2x.png",
        "https://example.org/avatar/ann.jpg",
        "https://example.org/placeholder.jpg",
        "https://example.org/sign.svg",
        "https://example.org/1x1.gif",
        "https://example.org/",
    ],
)
def test_logos_avatars_and_pixels_are_no_pictures_of_the_article(address: str) -> None:
    assert not is_picture(address)
    assert read(page({"@type": "NewsArticle", "image": address})) == ()


def test_an_icon_by_its_size_is_none_either() -> None:
    node = {"@type": "NewsArticle", "image": {"url": "https://cdn.example/b.jpg", "width": 32, "height": 32}}
    assert read(page(node)) == ()


@pytest.mark.parametrize(
    ("caption", "expected", "credit", "words"),
    [
        ("The bridge. Photo: Bo Ek/Agency", "The bridge.", "Bo Ek/Agency", "Photo: Bo Ek/Agency"),
        ("Die Brücke &copy; Agentur", "Die Brücke", "Agentur", "&copy; Agentur"),
        ("Die Brücke (Foto: Bo Ek)", "Die Brücke", "Bo Ek", "Foto: Bo Ek)"),
        ("The bridge <span class='img-credit'>Bo Ek</span>", "The bridge", "Bo Ek", "Bo Ek"),
        ("<p>The bridge</p><p>写真：Bo Ek</p>", "The bridge", "Bo Ek", "写真：Bo Ek"),
        ("The bridge (Bo Ek/Agency)", "The bridge", "Bo Ek/Agency", "(Bo Ek/Agency)"),
        ("The bridge: a photograph", "The bridge: a photograph", None, None),
    ],
)
def test_the_lead_figure_has_caption_and_credit(
    caption: str, expected: str, credit: str | None, words: str | None
) -> None:
    doc = page(figure=f'<figure><img src="bridge.jpg"><figcaption>{caption}</figcaption></figure>')
    (image,) = read(doc)
    assert image.url.value == "https://example.org/news/bridge.jpg"
    assert value(image.caption) == expected
    assert value(image.credit_text) == credit
    assert (image.credit_text.evidence[0].text if image.credit_text else None) == words


def test_the_figure_completes_the_markups_image_where_it_is_the_same_picture() -> None:
    figure = "<figure><img src='/img/old-bridge-640x360.jpg'><figcaption>The bridge</figcaption></figure>"
    node = {"@type": "NewsArticle", "image": "https://cdn.example/old-bridge-1200x675.jpg"}
    (image,) = read(page(node, figure=figure))
    assert image.url.value == "https://cdn.example/old-bridge-1200x675.jpg"
    assert value(image.caption) == "The bridge"
    node["image"] = "https://cdn.example/mayor-at-town-hall.jpg"
    first, second = read(page(node, figure=figure))
    assert (value(first.caption), value(second.caption)) == (None, "The bridge")


@pytest.mark.parametrize(
    "figure",
    [
        '<aside><figure><img src="b.jpg"></figure></aside>',
        '<figure class="teaser"><img src="b.jpg"></figure>',
        '<figure><img src="b.jpg"><h3>Another story</h3></figure>',
        '<a href="/other"><figure><img src="b.jpg"></figure></a>',
        '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></figure>',
        "<figure><figcaption>Nothing to see</figcaption></figure>",
    ],
)
def test_other_figures_are_not_the_articles(figure: str) -> None:
    assert read(page(figure=figure)) == ()


def test_lazy_images_are_found_in_their_other_attributes() -> None:
    lazy = '<figure><img src="data:image/gif;base64,R0" data-src="/b.jpg"></figure>'
    assert [i.url.value for i in read(page(figure=lazy))] == ["https://example.org/b.jpg"]
    sizes = '<figure><img srcset="/s.jpg 300w, /b.jpg 1200w, /m.jpg 600w"></figure>'
    assert [i.url.value for i in read(page(figure=sizes))] == ["https://example.org/b.jpg"]


def test_pictures_are_the_same_by_file_number_or_hash() -> None:
    assert same_picture("https://a.example/img/1100/194191.jpg", "/img/950/194191.jpg")
    assert same_picture("https://a.example/9f8b7c6d5e/4x3/x.jpg", "https://a.example/9f8b7c6d5e/16x9/y.jpg")
    assert not same_picture("https://a.example/2025/05/14/one.jpg", "https://a.example/2025/05/14/two.jpg")
    assert not same_picture("https://a.example/a/image.jpg", "https://a.example/b/image.jpg")


def test_text_has_no_images() -> None:
    doc = markup.read("A title\n\nThe council met.")
    assert images(doc, Layout(headline=doc.blocks[0], body=doc.blocks[1:])) == ()
