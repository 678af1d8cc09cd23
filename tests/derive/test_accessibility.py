"""Free or not: as the markup says it, or as a wall's words say it to the reader."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import markup
from markup.derive.accessibility import accessibility
from markup.document.layout import Layout
from markup.model import Confidence

if TYPE_CHECKING:
    from markup.document import Document

STORY = "<p>The council met on Tuesday evening.</p>"


def page(node: Any = None, head: str = "", before: str = "", behind: str = "") -> Document:
    block = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    return markup.read(f"<head>{head}{block}</head><body>{before}<h1>A title</h1>{STORY}{behind}</body>")


def layout(doc: Document) -> Layout:
    return Layout(
        headline=next(b for b in doc.blocks if b.tag == "h1"),
        body=tuple(b for b in doc.blocks if b.text.startswith("The council")),
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (True, True),
        (False, False),
        ("True", True),
        ("False", False),
        ("http://schema.org/False", False),
        ("perhaps", None),
        (None, None),
    ],
)
def test_the_articles_node_says_it_in_many_spellings(stated: Any, expected: bool | None) -> None:  # noqa: FBT001
    doc = page({"@type": "NewsArticle", "isAccessibleForFree": stated})
    free, parts = accessibility(doc, layout(doc))
    assert (free.value if free else None) is expected
    assert parts == ()


@pytest.mark.parametrize(("tier", "expected"), [("free", True), ("metered", False), ("locked", False), ("gold", None)])
def test_the_content_tier_says_it(tier: str, expected: bool | None) -> None:  # noqa: FBT001
    doc = page(head=f'<meta property="article:content_tier" content="{tier}">')
    free, _ = accessibility(doc, layout(doc))
    assert (free.value if free else None) is expected


def test_parts_are_classes_that_stand_on_the_page() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".wall, .gone, #id, .a .b"}
    node = {"@type": "NewsArticle", "isAccessibleForFree": False, "hasPart": part}
    doc = page(node, behind='<div class="x wall">Rest</div><div class="wallpaper gone2">.</div>')
    free, parts = accessibility(doc, layout(doc))
    assert free is not None
    assert [p.value for p in parts] == [".wall"]
    part["isAccessibleForFree"] = "True"
    doc = page(node, behind='<div class="wall">Rest</div>')
    assert accessibility(doc, layout(doc))[1] == ()


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<p>Article réservé aux abonnés</p>", ""),
        ("", "<div>To continue reading, subscribe for one euro a week.</div>"),
        ("", "<div>Il vous reste 80 % de cet article à lire.</div>"),
    ],
)
def test_a_walls_words_near_the_article_say_it_is_not_free(before: str, behind: str) -> None:
    doc = page(before=before, behind=behind)
    free, _ = accessibility(doc, layout(doc))
    assert free is not None
    assert free.value is False
    assert free.confidence == Confidence.INFERRED


def test_what_the_markup_states_outranks_a_walls_words() -> None:
    doc = page({"@type": "NewsArticle", "isAccessibleForFree": True}, behind="<p>Subscribe to continue reading.</p>")
    free, _ = accessibility(doc, layout(doc))
    assert free is not None
    assert free.value is True
    assert [r.value for r in free.rivals] == [False]


def test_far_from_the_article_nobody_speaks_of_it() -> None:
    doc = page(behind="<p>Something else.</p>" * 20 + "<p>Subscribe to continue reading.</p>")
    assert accessibility(doc, layout(doc))[0] is None
