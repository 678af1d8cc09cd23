"""IPTC ninjs: the three generations give one article; what is no article is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from markup.hook import article_json
from markup.hook.event import PayloadError
from markup.hook.ninjs import source
from markup.pipeline import convert

BODY = (
    "<p>Grey seals have come back to the sandbank off Hallmouth for the first time since 1998, wardens said.</p>"
    "<p>“We counted forty pups before breakfast,” said Rhona Pell, head warden of the Hallmouth reserve.</p>"
)
PLAIN = "Grey seals have come back to the sandbank, wardens said.\n\nForty pups were counted before breakfast."
PICTURE = {"href": "https://agency.example/seals-{}.jpg", "mimetype": "image/jpeg"}
ONE: dict[str, Any] = {
    "uri": "http://ninjs.agency.example/items/seals-1",
    "type": "text",
    "version": "2",
    "firstcreated": "2026-05-04T09:00:00+02:00",
    "versioncreated": "2026-05-04T11:30:00+02:00",
    "pubstatus": "usable",
    "language": "en-GB",
    "byline": "By Tom Ashby and Mei Larkin",
    "headline": "Seals return to Hallmouth",
    "description_text": "Forty pups were counted.",
    "body_text": PLAIN,
    "body_xhtml": BODY,
    "ednote": "Hold the warden's number.",
    "subject": [{"name": "Nature", "rel": "category"}, {"name": "Seals", "rel": "about"}],
    "altids": {"permalink": "https://agency.example/news/seals"},
    "associations": {
        "main": {
            "uri": "http://ninjs.agency.example/items/seals-photo",
            "type": "picture",
            "byline": "Ola Brand",
            "description_text": "A pup on the sand.",
            "renditions": {
                "small": {**PICTURE, "href": "https://agency.example/seals-s.jpg", "width": 200, "height": 150},
                "large": {**PICTURE, "href": "https://agency.example/seals-l.jpg", "width": 2000, "height": 1500},
            },
        }
    },
}
TWO: dict[str, Any] = {
    **{key: value for key, value in ONE.items() if "_" not in key and key not in ("byline", "headline", "subject")},
    "by": "By Tom Ashby and Mei Larkin",
    "headlines": [{"role": "short", "value": "Seals"}, {"role": "main", "value": "Seals return to Hallmouth"}],
    "descriptions": [{"role": "caption", "value": "No."}, {"role": "summary", "value": "Forty pups were counted."}],
    "bodies": [
        {"role": "main", "contenttype": "text/plain", "value": PLAIN},
        {"role": "rich", "contenttype": "text/html", "value": f"<html><body>{BODY}</body></html>"},
    ],
    "subjects": ONE["subject"],
    "altids": [{"role": "permalink", "value": "https://agency.example/news/seals"}],
    "associations": [
        {
            "name": "main",
            "type": "picture",
            "by": "Ola Brand",
            "descriptions": [{"value": "A pup on the sand."}],
            "renditions": [{"name": n, **r} for n, r in ONE["associations"]["main"]["renditions"].items()],
        }
    ],
}
_CAPITALS = {
    "firstcreated": "firstCreated",
    "versioncreated": "versionCreated",
    "pubstatus": "pubStatus",
    "ednote": "edNote",
    "altids": "altIds",
    "contenttype": "contentType",
}


def capitals(value: Any) -> Any:
    """The same document as 3.x writes it."""
    if isinstance(value, dict):
        return {_CAPITALS.get(key, key): capitals(part) for key, part in value.items()}
    return [capitals(part) for part in value] if isinstance(value, list) else value


THREE: dict[str, Any] = capitals(TWO)


@pytest.mark.parametrize("document", [ONE, TWO, THREE], ids=["1.x", "2.x", "3.x"])
def test_each_generation(document: dict[str, Any]) -> None:
    made = source(document)
    article = convert(made).article
    text = json.dumps(dict(made.given)) + str(made.content)

    assert made.given == {
        "headline": "Seals return to Hallmouth",
        "description": "Forty pups were counted.",
        "author": [{"@type": "Person", "name": "Tom Ashby"}, {"@type": "Person", "name": "Mei Larkin"}],
        "datePublished": "2026-05-04T09:00:00+02:00",
        "dateModified": "2026-05-04T11:30:00+02:00",
        "articleSection": "Nature",
        "keywords": ["Seals"],
        "image": {
            "url": "https://agency.example/seals-l.jpg",
            "width": 2000,
            "height": 1500,
            "caption": "A pup on the sand.",
            "creditText": "Ola Brand",
        },
        "url": "https://agency.example/news/seals",
        "inLanguage": "en-GB",
    }
    assert made.url == "https://agency.example/news/seals"
    assert article.article_body is not None
    assert article.article_body.value.startswith("Grey seals have come back")
    assert [p.name.value for p in article.mentions] == ["Rhona Pell"]
    assert "number" not in text, "the note to editors stays in the newsroom"


def test_the_identifier_is_no_address() -> None:
    made = source({key: value for key, value in ONE.items() if key != "altids"})

    assert made.url is None
    assert "url" not in made.given


def test_people_named_as_authors_outrank_the_byline() -> None:
    people = [
        {"name": "Rhona Pell", "rel": "about"},
        {"name": "Tom Ashby", "rel": "author", "uri": "https://www.wikidata.org/entity/Q1"},
    ]
    made = source({**TWO, "people": people})

    assert made.given["author"] == [
        {"@type": "Person", "name": "Tom Ashby", "sameAs": ["https://www.wikidata.org/entity/Q1"]}
    ]


def test_nitf_rides_inside() -> None:
    story = f"<body.head>no</body.head><body.content>{BODY}</body.content>"
    nitf = f"<nitf><head><title>no</title></head><body>{story}</body></nitf>"
    bodies = [{"contentType": "application/nitf+xml", "value": nitf}]
    article = convert(source({**TWO, "bodies": bodies})).article

    assert article.article_body is not None
    assert article.article_body.value.startswith("Grey seals")


def test_plain_text_keeps_its_paragraphs() -> None:
    made = source({"uri": "urn:x", "headline": "A & B", "body_text": "One <b>.\n\nTwo."})

    assert "<p>One &lt;b&gt;.</p>\n<p>Two.</p>" in str(made.content)
    assert made.given["headline"] == "A & B"


@pytest.mark.parametrize(
    ("more", "says"), [({"type": "picture"}, "type picture"), ({"body_text": " ", "body_xhtml": ""}, "no body")]
)
def test_what_is_no_article_is_refused(more: dict[str, Any], says: str) -> None:
    with pytest.raises(PayloadError, match=says):
        source({**ONE, **more})


def test_one_version_of_one_moment_is_published_then() -> None:
    document = {"uri": "urn:x", "version": "1", "versioncreated": "2026-05-04T11:30:00Z", "body_text": "One."}

    assert source(document).given == {"datePublished": "2026-05-04T11:30:00Z"}
    assert source({**document, "version": "4"}).given == {"dateModified": "2026-05-04T11:30:00Z"}


@pytest.mark.parametrize(
    ("until", "action"),
    [
        ("2026-03-02T08:00:00+01:00", "publish"),
        ("2026-03-04T08:00:00+01:00", "ignore"),
        ("2026-03-02T08:00:00", "ignore"),
        ("next week", "ignore"),
    ],
)
def test_an_item_under_embargo_is_not_published(until: str, action: str) -> None:
    item = {"uri": "urn:x:1", "type": "text", "versioncreated": "2026-03-01T08:00:00Z", "embargoed": until}
    at = datetime(2026, 3, 3, tzinfo=UTC).timestamp()

    assert article_json.event(item, "standard", received_at=at).action == action
