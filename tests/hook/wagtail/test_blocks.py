"""A stream as HTML."""

from __future__ import annotations

from typing import Any

import pytest

BOX = {"title": "How it was tested", "css_class": "wide", "text": "<p>With a hammer.</p>", "source": "The board"}
SAID = {"quote": "<p>Never.</p>", "attribution": "Una"}


def html(*content: tuple[str, Any]) -> str:
    from news.models import ArticlePage  # noqa: PLC0415

    from markup.hook.wagtail.blocks import stream_html  # noqa: PLC0415

    return "\n".join(stream_html(ArticlePage(title="x", body=list(content)).body))


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("heading", "Wind & tide", "<h2>Wind &amp; tide</h2>"),
        ("paragraph", "<p>One <b>word</b>.</p>", "<p>One <b>word</b>.</p>"),
        ("text", "One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("quote", SAID, "<blockquote><p>Never.</p>\n<footer>Una</footer></blockquote>"),
        ("pullquote", "Never.", "<blockquote><p>Never.</p></blockquote>"),
        ("raw", "<table><tr><td>1</td></tr></table>", "<table><tr><td>1</td></tr></table>"),
        ("facts", ["One.", "Two."], "<p>One.</p>\n<p>Two.</p>"),
        ("section", [("paragraph", "<p>Within.</p>")], "<p>Within.</p>"),
        ("box", BOX, "<h2>How it was tested</h2>\n<p>With a hammer.</p>"),
        ("colour", "red", ""),
    ],
)  # fmt: skip
def test_a_block_becomes_what_it_is(name: str, value: Any, expected: str) -> None:
    assert html((name, value)) == expected


def test_blocks_keep_their_order() -> None:
    made = html(("heading", "First"), ("section", [("paragraph", "<p>Second.</p>")]), ("text", "Third."))

    assert made == "<h2>First</h2>\n<p>Second.</p>\n<p>Third.</p>"


def test_quotations_one_after_the_other_are_all_there() -> None:
    assert html(("pullquote", "One."), ("pullquote", "Two.")).count("<blockquote>") == 2


def test_a_photo_has_its_address_and_caption() -> None:
    from django.core.files.base import ContentFile  # noqa: PLC0415
    from wagtail.images import get_image_model  # noqa: PLC0415

    pixel = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
    image = get_image_model().objects.create(title="The boat", file=ContentFile(pixel, "boat.gif"))
    made = html(("photo", {"image": image, "caption": "<p>The last <b>boat</b>. Photo: Bo Ray</p>"}))

    assert made.startswith('<figure><img src="/media/original_images/boat')
    assert "<figcaption>The last boat. Photo: Bo Ray</figcaption>" in made
